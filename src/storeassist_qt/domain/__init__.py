"""The rules of the store, pure Python: no clock, no I/O, no randomness."""
