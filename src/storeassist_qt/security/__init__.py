"""Keys, PIN verifiers and tokens."""
