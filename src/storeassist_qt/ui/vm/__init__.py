"""View-models: QtCore only; they decide what the screens show."""
