"""Renders what the rooms log: JSON lines, rotating, 20 MB at the most. Never personal data.

structlog brings rich and pygments along, a tenth of a start; it is imported with the first line that is written.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

FILE_BYTES = 4 * 1024 * 1024
FILES_KEPT = 4
LINES_HELD = 500


class _JsonLines(logging.Formatter):
    """Renders with structlog, which it imports when it is first needed."""

    def __init__(self) -> None:
        super().__init__()
        self._inner: logging.Formatter | None = None

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line of JSON."""
        if self._inner is None:
            self._inner = _structlog_formatter()
        return self._inner.format(record)


def _structlog_formatter() -> logging.Formatter:
    import structlog

    return structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(),
        ],
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            _when,
            structlog.processors.format_exc_info,
        ],
    )


def _when(_logger: Any, _method: str, event: Any) -> Any:
    """Add the time of the event, not the time it is written."""
    event["timestamp"] = datetime.fromtimestamp(event["_record"].created, UTC).isoformat()
    return event


class _LogFile(logging.handlers.RotatingFileHandler):
    """The file; where it cannot be written (a full disk), that is said once and the work goes on."""

    _has_said = False

    def handleError(self, record: logging.LogRecord) -> None:
        """Say once what is wrong instead of printing a trace for each line."""
        if not self._has_said and sys.stderr is not None:
            self._has_said = True
            print(
                f"The log {self.baseFilename} cannot be written ({sys.exc_info()[1]}). The work goes on.",
                file=sys.stderr,
            )


class _HeldBack(logging.handlers.MemoryHandler):
    """Holds lines back until the first frame is painted; an error is written at once, and all of it at the end."""

    def shouldFlush(self, record: logging.LogRecord) -> bool:
        """Tell whether to write now."""
        return self.capacity == 0 or super().shouldFlush(record)

    def close(self) -> None:
        """Write what is held, and close the file behind it."""
        target = self.target
        super().close()
        if target is not None:
            target.close()


def write_held_lines() -> None:
    """Write what was logged during the start, and from now on every line at once."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _HeldBack):
            handler.flush()
            handler.capacity = 0


def start_logging(path: Path | None, level: str = "INFO", *, to_console: bool = False, hold_back: bool = False) -> None:
    """Send all logs to `path` (JSON, rotating) and, where asked, in words to the console.

    With `hold_back`, lines below an error wait for `write_held_lines`.
    A log that cannot be written never stops the work: the console is used instead.
    """
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
            file = _LogFile(path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True)
        except OSError:
            to_console = True
        else:
            file.setFormatter(_JsonLines())
            handlers.append(_HeldBack(LINES_HELD, target=file) if hold_back else file)
    if to_console:
        console = logging.StreamHandler(sys.stderr)
        console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        handlers.append(console)
    # Without any handler Python would print warnings on the console by itself.
    handlers = handlers or [logging.NullHandler()]
    for handler in handlers:
        handler.is_storeassist = True  # type: ignore[attr-defined]  # marks ours for the next call
        root.addHandler(handler)
    # One line per request of theirs would drown ours, and httpx logs addresses.
    for noisy in ("httpx", "httpcore", "alembic", "uvicorn.access", "fontTools"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
