"""What people see and touch: theme, painted kit, view-models, screens."""
