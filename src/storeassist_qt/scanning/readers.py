"""The two decoding libraries behind one form, each limited to what a store scans.

zxing-cpp is needed; pyzbar is used where libzbar can be loaded. Both release the GIL while they decode.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import zxingcpp
from numpy.typing import NDArray

logger = logging.getLogger(__name__)

Gray = NDArray[Any]  # two dimensions of uint8; what OpenCV returns is typed more loosely
Quad = tuple[tuple[float, float], ...]

LINEAR = frozenset({"EAN-13", "EAN-8", "UPC-E", "Code 128", "ITF", "Code 39", "DataBar", "DataBar Expanded"})
_F = zxingcpp.BarcodeFormat
_RETAIL = (_F.EAN13, _F.EAN8, _F.UPCE)
_LINEAR = (*_RETAIL, _F.Code128, _F.ITF)
_MATRIX = (_F.QRCode, _F.DataMatrix)


@dataclass(frozen=True)
class DecodeOptions:
    """What is looked for beyond the everyday symbologies; off, as both add mis-reads where they are not used."""

    databar: bool = False
    code39: bool = False


PLAIN = DecodeOptions()


@dataclass(frozen=True)
class Read:
    """One text as one library read it; `quad` in pixels of the picture it was given.

    `quality` counts the agreeing scan lines (pyzbar, linear codes); zxing-cpp keeps its count to itself (0).
    """

    engine: str
    symbology: str
    text: str
    quad: Quad
    quality: int = 0
    aim: str = ""


def formats(options: DecodeOptions, *, linear_only: bool = False) -> tuple[Any, ...]:
    """Return zxing-cpp's formats of the allow-list."""
    wanted: tuple[Any, ...] = _LINEAR if linear_only else _LINEAR + _MATRIX
    if options.databar:
        wanted += (_F.DataBar,)
    if options.code39:
        wanted += (_F.Code39,)
    return wanted


_ZXING_NAMES = {
    _F.EAN13: "EAN-13", _F.UPCA: "EAN-13", _F.ISBN: "EAN-13", _F.EAN8: "EAN-8", _F.UPCE: "UPC-E",
    _F.Code128: "Code 128", _F.ITF: "ITF", _F.ITF14: "ITF", _F.QRCode: "QR Code", _F.QRCodeModel1: "QR Code",
    _F.QRCodeModel2: "QR Code", _F.DataMatrix: "Data Matrix",
}  # fmt: skip


def _zxing_name(barcode_format: Any) -> str:
    known = _ZXING_NAMES.get(barcode_format)
    if known:
        return known
    name = str(barcode_format)
    if name.startswith("DataBar"):
        return "DataBar Expanded" if "Exp" in name else "DataBar"
    return "Code 39" if name.startswith("Code 39") else name


def zxing(
    gray: Gray,
    wanted: Sequence[Any],
    *,
    rotate: bool = False,
    downscale: bool = False,
    invert: bool = False,
    binarizer: Any = zxingcpp.Binarizer.LocalAverage,
) -> list[Read]:
    """Read with zxing-cpp; texts are plain, GS between GS1 elements."""
    found = zxingcpp.read_barcodes(
        gray,
        formats=tuple(wanted),  # type: ignore[arg-type]  # the stub lacks what the library asks for
        try_rotate=rotate,
        try_downscale=downscale,
        try_invert=invert,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    reads = []
    for barcode in found:
        place = barcode.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        quad = tuple((float(point.x), float(point.y)) for point in corners)
        name = _zxing_name(barcode.format)
        reads.append(Read("zxing", name, barcode.text, quad, aim=barcode.symbology_identifier))
    return reads


@cache
def _zbar() -> Any:
    """Return pyzbar's module, or None where libzbar cannot be loaded."""
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError) as error:  # OSError: a libzbar of another architecture or without its parts
        logger.warning("libzbar cannot be loaded, zxing-cpp reads alone: %s", error)
        return None
    return pyzbar


def has_zbar() -> bool:
    """Return whether libzbar is there."""
    return _zbar() is not None


_GRAY8 = 0x30303859  # the four letters "Y800"

_ZBAR_NAMES = {
    "EAN13": "EAN-13", "UPCA": "EAN-13", "ISBN13": "EAN-13", "EAN8": "EAN-8", "UPCE": "UPC-E", "CODE128": "Code 128",
    "I25": "ITF", "CODE39": "Code 39", "QRCODE": "QR Code",
}  # fmt: skip


def zbar(
    gray: Gray,
    options: DecodeOptions,
    *,
    linear_only: bool = False,
    scale: float = 1.0,
    rows: int = 1,
    columns: int = 1,
) -> list[Read]:
    """Read with ZBar; nothing where it is missing. Its line counts are divided by `scale`, the enlargement.

    It looks along every `rows`-th row and down every `columns`-th column (0: none; bars known to be upright need no
    columns, which halves the time). Line counts are given as if every row had been looked at.
    UPCE is asked for by name: left to its defaults ZBar returns UPC-E as EAN-13. QR is left out of the
    linear pass, and DataBar everywhere, as ZBar's prints assertions on stderr.
    """
    module = _zbar()
    if module is None or not gray.size:
        return []
    kinds = module.ZBarSymbol
    wanted = [kinds.EAN13, kinds.EAN8, kinds.UPCA, kinds.UPCE, kinds.CODE128, kinds.I25]
    if options.code39:
        wanted.append(kinds.CODE39)
    if not linear_only:
        wanted.append(kinds.QRCODE)
    reads = []
    for symbol, text, quality, points in _zbar_scan(module, gray, wanted, rows, columns):
        name = _ZBAR_NAMES.get(symbol, "")
        if not name:
            continue
        quality = int(quality * max(rows, 1) / scale) if name in LINEAR else 1 << 16
        reads.append(Read("zbar", name, text, _box(points), quality=quality))
    return reads


def _zbar_scan(
    module: Any, gray: Gray, wanted: Sequence[Any], rows: int, columns: int
) -> list[tuple[str, str, int, list[tuple[int, int]]]]:
    """Return (symbol, text, agreeing lines, points); pyzbar's own `decode` cannot set the density of the lines."""
    from ctypes import c_char_p, c_void_p, cast, string_at

    from pyzbar import wrapper as z

    pixels = gray.tobytes()
    height, width = gray.shape
    scanner, image = z.zbar_image_scanner_create(), z.zbar_image_create()
    try:
        z.zbar_image_scanner_set_config(scanner, 0, z.ZBarConfig.CFG_ENABLE, 0)  # 0: every symbology
        for kind in wanted:
            z.zbar_image_scanner_set_config(scanner, kind, z.ZBarConfig.CFG_ENABLE, 1)
        z.zbar_image_scanner_set_config(scanner, 0, z.ZBarConfig.CFG_Y_DENSITY, rows)
        z.zbar_image_scanner_set_config(scanner, 0, z.ZBarConfig.CFG_X_DENSITY, columns)
        z.zbar_image_set_format(image, _GRAY8)
        z.zbar_image_set_size(image, width, height)
        z.zbar_image_set_data(image, cast(c_char_p(pixels), c_void_p), len(pixels), None)
        z.zbar_scan_image(scanner, image)
        found = []
        symbol = z.zbar_image_first_symbol(image)
        while symbol:
            kind = int(symbol.contents.type)
            text = string_at(z.zbar_symbol_get_data(symbol), z.zbar_symbol_get_data_length(symbol))
            points = [
                (z.zbar_symbol_get_loc_x(symbol, place), z.zbar_symbol_get_loc_y(symbol, place))
                for place in range(z.zbar_symbol_get_loc_size(symbol))
            ]
            name = next((known.name for known in wanted if int(known) == kind), "")
            found.append((name, text.decode("utf-8", "replace"), int(z.zbar_symbol_get_quality(symbol)), points))
            symbol = z.zbar_symbol_next(symbol)
        return found
    finally:
        z.zbar_image_destroy(image)
        z.zbar_image_scanner_destroy(scanner)


def _box(points: Sequence[tuple[int, int]]) -> Quad:
    xs, ys = [float(x) for x, _ in points] or [0.0], [float(y) for _, y in points] or [0.0]
    left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    return ((left, top), (right, top), (right, bottom), (left, bottom))
