"""Writes the smallest valid PDF that says something: a page of text and a barcode for each shipment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import zxingcpp

MARGIN = 20
BAR_HEIGHT = 40


@dataclass(frozen=True)
class Page:
    """One page: lines of text, and what its Code 128 holds (empty: none)."""

    lines: Sequence[str]
    code: str = ""


def _text(line: str) -> bytes:
    kept = line.encode("latin-1", "replace")
    return kept.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _bars(code: str, width: int) -> bytes:
    """Return the drawing of a Code 128 at the foot of the page, as wide as fits between its quiet zones."""
    barcode = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128)
    image: Any = barcode.to_image(scale=1, add_quiet_zones=False)  # its stubs do not say that it is a buffer
    row: Any = memoryview(image).tolist()[0]
    module = min(1.4, (width - 2 * MARGIN) / (len(row) + 20))
    left = (width - module * len(row)) / 2
    shown = [
        f"{left + at * module:.3f} {MARGIN} {module:.3f} {BAR_HEIGHT} re" for at, level in enumerate(row) if not level
    ]
    return " ".join([*shown, "f"]).encode()


def text_pdf(pages: Sequence[Page], width: int = 298, height: int = 420) -> bytes:
    """Return a PDF of these pages; sizes in points (the default is A6)."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for each in pages:
        shows = b" ".join(b"(" + _text(line) + b") Tj T*" for line in each.lines)
        content = b"BT /F1 9 Tf 12 TL 20 " + str(height - 30).encode() + b" Td " + shows + b" ET"
        content += b" " + _bars(each.code, width) if each.code else b""
        objects.append(b"<< /Length " + str(len(content)).encode() + b" >>\nstream\n" + content + b"\nendstream")
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(page.encode())
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
