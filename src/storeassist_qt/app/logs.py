"""Renders what the rooms log: JSON lines, rotating, 20 MB at the most. Never personal data."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

import structlog

FILE_BYTES = 4 * 1024 * 1024
FILES_KEPT = 4


def start_logging(path: Path | None, level: str = "INFO", *, to_console: bool = False) -> None:
    """Send all logs to `path` (JSON, rotating) and, where asked, in words to the console.

    A log that cannot be written never stops the work: the console is used instead.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    root = logging.getLogger()
    root.setLevel(level)
    for old in tuple(root.handlers):
        if getattr(old, "is_storeassist", False):
            root.removeHandler(old)
            old.close()
    handlers: list[logging.Handler] = []
    if path is not None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handlers.append(
                logging.handlers.RotatingFileHandler(
                    path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True
                )
            )
        except OSError:
            to_console = True
    for handler in handlers:
        handler.setFormatter(
            structlog.stdlib.ProcessorFormatter(
                processors=[
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.JSONRenderer(),
                ],
                foreign_pre_chain=shared,
            )
        )
    if to_console:
        console = logging.StreamHandler(sys.stderr)
        console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        handlers.append(console)
    for handler in handlers:
        handler.is_storeassist = True  # type: ignore[attr-defined]  # marks ours for the next call
        root.addHandler(handler)
    # One line per request of theirs would drown ours, and httpx logs addresses.
    for noisy in ("httpx", "httpcore", "alembic", "uvicorn.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
