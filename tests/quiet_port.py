"""A port on which a server under test can be started again."""

from __future__ import annotations

import random
import socket


def quiet_port() -> int:
    """Return a free port below those that systems lend to outgoing connections: nobody takes it while it is closed."""
    for port in random.SystemRandom().sample(range(20_000, 30_000), 100):
        with socket.socket() as one:
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")
