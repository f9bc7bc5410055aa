"""What travels between device and hub."""
