"""The screens: each lays kit widgets out and reports to its view-model."""
