"""Pictures the hub keeps by the SHA-256 of their content: photos from devices, product pictures from an import."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.errors import HubError
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.oms.importers import GoodRow, Row

BLOB_LIMIT = 500 * 1024
STORE = "store"
"""Who brought a picture that came with the catalogue, in place of a device."""
_MEDIA = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n", "image/png"), (b"RIFF", "image/webp"))
_SHA256 = re.compile("[0-9a-f]{64}")


def media_type_of(content: bytes) -> str:
    """Return "image/png", "image/jpeg" or "image/webp" by the first bytes, "" for anything else."""
    return next((kind for start, kind in _MEDIA if content.startswith(start)), "")


def keep_blob(judge: Judge, content: bytes, brought_by: str = STORE) -> str:
    """Keep a picture and return its SHA-256; twice is once.

    Raises HubError("body_too_large") beyond 500 KB, HubError("blob_differs") for anything but PNG, JPEG and WebP.
    """
    if len(content) > BLOB_LIMIT:
        raise HubError("body_too_large", limit=BLOB_LIMIT)
    kind = media_type_of(content)
    if not kind:
        raise HubError("blob_differs")
    sha256 = hashlib.sha256(content).hexdigest()
    known = judge.connection.execute(sa.select(t.BLOB.c.sha256).where(t.BLOB.c.sha256 == sha256)).first()
    if known is None:
        row = {"sha256": sha256, "media_type": kind, "content": content, "device_id": brought_by, "at": judge.now}
        judge.connection.execute(t.BLOB.insert().values(row))
    return sha256


@dataclass(frozen=True)
class PictureProblem:
    """A picture an import names and that could not be taken; the product comes without it."""

    row: int
    sku: str
    image: str
    reason: str


def take_pictures(
    call: Callable[[Callable[[Judge], str]], str], rows: Sequence[Row], folder: Path
) -> tuple[list[Row], list[PictureProblem]]:
    """Bring in the picture files the products name, relative to `folder`, and name each by its SHA-256 instead.

    A SHA-256 stays as it is, and so does an address: no device fetches that, the category icon stands in.
    """
    found: list[Row] = []
    problems: list[PictureProblem] = []
    known: dict[str, str] = {}
    for row in rows:
        product: Any = row.value if isinstance(row, GoodRow) else None
        if not isinstance(product, Product) or not _is_file_name(product.image):
            found.append(row)
            continue
        if product.image not in known:
            try:
                content = _read(folder, product.image)
                known[product.image] = call(lambda judge, content=content: keep_blob(judge, content))  # type: ignore[misc]
            except (OSError, ValueError, HubError) as error:
                problems.append(PictureProblem(row.row, product.sku, product.image, _reason(error)))
                known[product.image] = ""
        found.append(GoodRow(row.row, msgspec.structs.replace(product, image=known[product.image])))
    return found, problems


def _is_file_name(image: str) -> bool:
    return bool(image) and "://" not in image and _SHA256.fullmatch(image) is None


def _read(folder: Path, name: str) -> bytes:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError("it lies outside the folder of the imported file")
    with path.open("rb") as file:
        return file.read(BLOB_LIMIT + 1)


def _reason(error: Exception) -> str:
    if isinstance(error, HubError):
        return "more than 500 KB" if error.code == "body_too_large" else "not a PNG, JPEG or WebP picture"
    return getattr(error, "strerror", None) or str(error)
