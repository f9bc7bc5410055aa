"""How a text is asked for in SQLite's full-text search."""

from __future__ import annotations


def phrase(text: str) -> str:
    """Return `text` as an FTS5 phrase, taken literally.

    NUL ends a string inside FTS5, the closing quotation mark with it; no name holds one, a scanned code may.
    """
    return '"' + text.replace("\x00", " ").replace('"', '""') + '"'
