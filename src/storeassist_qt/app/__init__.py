"""The composition root: command line, settings, logs and wiring."""
