"""JSON by msgspec, zstd (or gzip) around it."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
import zstandard

from storeassist_qt.domain.errors import SyncError
from storeassist_qt.protocol.envelopes import BODY_LIMIT

T = TypeVar("T")
_encoder = msgspec.json.Encoder()
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
INFLATED_LIMIT = 256 * 1024 * 1024


def encode(value: object) -> bytes:
    """Return the value as JSON."""
    return _encoder.encode(value)


def decode(body: bytes | memoryview, kind: type[T]) -> T:
    """Return the JSON as `kind`; raises SyncError("unusable_answer") that says what was wrong."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders.setdefault(kind, msgspec.json.Decoder(kind))
    try:
        result: T = decoder.decode(body)
    except (msgspec.DecodeError, msgspec.ValidationError, RecursionError, UnicodeDecodeError) as error:
        raise SyncError("unusable_answer", detail=str(error)[:200]) from error
    return result


def compress(body: bytes) -> bytes:
    """Return the body in zstd, level 1."""
    return zstandard.ZstdCompressor(level=1).compress(body)


def inflate(body: bytes, limit: int = BODY_LIMIT) -> bytes:
    """Return a zstd body inflated; raises SyncError("body_too_large" | "unusable_answer") before memory fills."""
    try:
        with zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(body) as reader:
            inflated = reader.read(limit + 1)
    except zstandard.ZstdError as error:
        raise SyncError("unusable_answer", detail=str(error)[:200]) from error
    if len(inflated) > limit:
        raise SyncError("body_too_large", limit=limit)
    return inflated
