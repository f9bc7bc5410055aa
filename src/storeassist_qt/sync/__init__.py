"""Push, pull, rebase, event stream and sign-in between a device and its hub; no Qt."""
