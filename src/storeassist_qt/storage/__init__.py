"""Engine, pragmas, column types and the migration runner, shared by the device's cache and the hub."""
