"""Where the hub serves: it leaves its address in its folder, so that commands beside it need not guess the port."""

from __future__ import annotations

import ipaddress
import logging
import socket
from pathlib import Path

logger = logging.getLogger(__name__)

ADDRESS_FILE = "hub.address"


def url_of(listener: socket.socket) -> str:
    """Return the address of a listening socket; one that listens everywhere is named by the machine's name."""
    host, port = listener.getsockname()[:2]
    if ipaddress.ip_address(host.partition("%")[0]).is_unspecified:
        host = socket.gethostname()
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def keep(folder: Path, url: str) -> None:
    """Write the address down; a hub that cannot serves all the same."""
    try:
        (folder / ADDRESS_FILE).write_text(f"{url}\n", encoding="utf-8")
    except OSError as error:
        logger.warning("The hub's address was not written down: %s", error.strerror or error)


def read(folder: Path, default: str) -> str:
    """Return where the hub of this folder serves or last did; `default` where it never has."""
    try:
        found = (folder / ADDRESS_FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return default
    return found if found.startswith("http://") and found.isprintable() else default
