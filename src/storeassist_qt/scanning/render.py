"""Draws barcodes into camera-like frames: for the tour, the demo and the tests.

The frames go through the real decoders; nothing reads the text past them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from storeassist_qt.domain.codes import symbology_name
from storeassist_qt.domain.errors import ScanError

Picture = NDArray[Any]

_F = zxingcpp.BarcodeFormat
_FORMATS = {
    "ean13": _F.EAN13, "ean8": _F.EAN8, "upca": _F.UPCA, "upce": _F.UPCE, "code128": _F.Code128, "gs1_128": _F.Code128,
    "code39": _F.Code39, "itf": _F.ITF, "qr": _F.QRCode, "gs1_qr": _F.QRCode, "datamatrix": _F.DataMatrix,
    "gs1_datamatrix": _F.DataMatrix, "databar": _F.DataBarOmni,
}  # fmt: skip
_MATRIX = ("qr", "gs1_qr", "datamatrix", "gs1_datamatrix")


def guess_symbology(text: str) -> str:
    """Return what a label of this text would carry: EAN/UPC for GTINs, ITF for cases, else Code 128."""
    if text.isascii() and text.isdigit():
        return {8: "ean8", 12: "upca", 13: "ean13", 14: "itf"}.get(len(text), "code128")
    return "qr" if "://" in text else "code128"


def render_barcode(text: str, symbology: str = "", *, module: int = 3, caption: bool = True) -> Picture:
    """Return a white label (gray, 8 bits) with the barcode, `module` pixels for its thinnest bar.

    GS1 symbologies take the text with its AIs in parentheses. Raises ScanError("cannot_render").
    """
    name = symbology_name(symbology) or symbology or guess_symbology(text)
    if name not in _FORMATS:
        raise ScanError("cannot_render", text=text[:40], symbology=symbology)
    content = text.zfill(13) if name == "ean13" and len(text) == 12 else text
    try:
        options = {"gs1": True} if name.startswith("gs1_") else {}
        barcode = zxingcpp.create_barcode(content, _FORMATS[name], **options)
        bars = np.array(barcode.to_image(scale=1, add_quiet_zones=False))
    except (ValueError, TypeError, RuntimeError) as error:
        raise ScanError("cannot_render", text=text[:40], symbology=name, reason=str(error)) from error
    if name in _MATRIX:
        label = np.kron(bars, np.ones((module, module), np.uint8))
    else:
        height = max(60, int(bars.shape[1] * module * 0.42))
        label = np.repeat(np.repeat(bars[:1], module, axis=1), height, axis=0)
    quiet = 11 * module
    bottom = quiet + (26 if caption else 0)
    label = cv2.copyMakeBorder(label, quiet, bottom, quiet, quiet, cv2.BORDER_CONSTANT, value=255)
    if caption:
        shown = text if len(text) <= 40 else text[:37] + "..."
        size = cv2.getTextSize(shown, cv2.FONT_HERSHEY_SIMPLEX, 0.6, 1)[0]
        place = (max(4, (label.shape[1] - size[0]) // 2), label.shape[0] - quiet // 2)
        cv2.putText(label, shown, place, cv2.FONT_HERSHEY_SIMPLEX, 0.6, 20, 1, cv2.LINE_AA)
    return label


@lru_cache(maxsize=4)
def _background(size: tuple[int, int], seed: int) -> Picture:
    """Return shelf-like clutter made from noise, always the same for a seed."""
    width, height = size
    rng = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.float32)
    for step in (8, 24, 80, 240):
        noise = rng.random((height // step + 2, width // step + 2, 3), np.float32)
        picture += cv2.resize(noise, (width, height), interpolation=cv2.INTER_LINEAR) * 50
    return np.clip(picture, 0, 255).astype(np.uint8)


@lru_cache(maxsize=4)
def _shelf(size: tuple[int, int], seed: int) -> Picture:
    """Return a shelf out of focus, as it lies behind a label held near: soft, dim, of few colours."""
    clutter = _background(size, seed).astype(np.float32)
    soft = cv2.GaussianBlur(clutter, (0, 0), size[0] / 16)
    gray = soft.mean(axis=2, keepdims=True)
    wide = (soft - soft.mean()) * 1.1 + (gray - gray.mean()) * 5
    grain = np.random.default_rng(seed + 7).normal(0, 2.0, (size[1], size[0], 1))
    picture: Picture = np.clip(np.array((104.0, 112.0, 122.0)) + wide + grain, 20, 210).astype(np.uint8)
    return picture


def empty_frame(size: tuple[int, int] = (1280, 720), seed: int = 1, *, soft: bool = False) -> Picture:
    """Return a frame (BGR) with nothing to read; `soft` puts the shelf behind out of focus."""
    return (_shelf if soft else _background)(size, seed).copy()


def render_barcode_frame(
    text: str,
    symbology: str = "",
    size: tuple[int, int] = (1280, 720),
    *,
    share: float = 0.42,
    angle: float = 0.0,
    centre: tuple[float, float] = (0.5, 0.5),
    light: float = 1.0,
    noise: float = 0.0,
    blur: float = 0.0,
    motion: int = 0,
    tilt: float = 0.0,
    seed: int = 1,
    soft: bool = False,
) -> Picture:
    """Return a camera-like frame (BGR, width x height) that shows one label.

    `share` is the label's width against the frame's, `angle` and `tilt` (out of the plane) are in degrees, `centre` in
    shares of the frame, `light` scales the levels, `noise` and `blur` are sigmas, `motion` a smear in pixels.
    Raises ScanError("cannot_render") for a text the symbology cannot hold.
    """
    label = render_barcode(text, symbology, module=4)
    width, height = size
    scale = share * width / label.shape[1]
    scale = min(scale, 0.8 * height / label.shape[0])
    frame = _place(empty_frame(size, seed, soft=soft), label, scale, angle, tilt, centre)
    if motion > 1:
        frame = cv2.blur(frame, (motion, 1))
    if blur > 0:
        frame = cv2.GaussianBlur(frame, (0, 0), blur)
    if light != 1.0 or noise > 0:
        grain = np.random.default_rng(seed + 1).normal(0, noise, frame.shape) if noise > 0 else 0.0
        frame = np.clip(frame * light + grain, 0, 255).astype(np.uint8)
    return frame


def _place(
    frame: Picture, label: Picture, scale: float, angle: float, tilt: float, centre: tuple[float, float]
) -> Picture:
    rows, columns = label.shape
    x, y = frame.shape[1] * centre[0], frame.shape[0] * centre[1]
    corners = np.array([[-columns, -rows], [columns, -rows], [columns, rows], [-columns, rows]], np.float64) * scale / 2
    lean = np.deg2rad(tilt)
    depth = 1 + corners[:, 0] * np.sin(lean) / (2.2 * columns * scale)
    corners = np.stack([corners[:, 0] * np.cos(lean), corners[:, 1]], axis=1) / depth[:, None]
    turn = np.deg2rad(angle)
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    target = (corners @ rotation + (x, y)).astype(np.float32)
    source = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    if scale < 1:
        # Reduce smoothly first: a perspective warp alone would drop thin bars.
        label = cv2.resize(label, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        source = source * (np.array([label.shape[1], label.shape[0]], np.float32) / (columns, rows)).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    size = (frame.shape[1], frame.shape[0])
    drawn = cv2.warpPerspective(label, matrix, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(np.full_like(label, 255), matrix, size, flags=cv2.INTER_LINEAR)
    alpha = (cover.astype(np.float32) / 255)[:, :, None]
    return (frame * (1 - alpha) + drawn[:, :, None] * alpha).astype(np.uint8)


def write_frames(
    folder: Path | str, texts: Sequence[str | tuple[str, str]], *, frames_each: int = 1, gap: int = 0
) -> list[Path]:
    """Write frames as numbered PNG files for `open_source(folder)` to play; returns their paths.

    A text may come with its symbology. `gap` empty frames follow each text, so that a repeated code counts again.
    """
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for entry in texts:
        text, symbology = entry if isinstance(entry, tuple) else (entry, "")
        pictures = [render_barcode_frame(text, symbology)] * frames_each + [empty_frame()] * gap
        for picture in pictures:
            path = target / f"frame-{len(written):05d}.png"
            encoded, data = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
            if not encoded:
                raise ScanError("cannot_render", text=text[:40], symbology=symbology)
            path.write_bytes(data.tobytes())
            written.append(path)
    return written


def hand_motion(
    text: str, symbology: str = "", *, fps: float = 15.0, size: tuple[int, int] = (1280, 720)
) -> list[Picture]:
    """Return frames of a hand that brings a label into the picture, holds it not quite still and takes it away.

    About a second with the label, then 1.2 s of nothing, so that the next equal label counts again.
    """
    frames: list[Picture] = []
    come, hold, leave = (max(2, round(seconds * fps)) for seconds in (0.35, 0.6, 0.3))
    for step in range(come):
        share = (step + 1) / come
        place = (-0.2 + 0.7 * share, 0.5)
        smear = int(26 * (1 - share)) + 2
        frames.append(
            render_barcode_frame(text, symbology, size, centre=place, angle=9 * (1 - share), motion=smear, soft=True)
        )
    for step in range(hold):
        place = (0.5 + 0.012 * np.sin(step), 0.5 + 0.008 * np.cos(step * 1.7))
        angle = 2.0 * float(np.sin(step * 0.9))
        frames.append(
            render_barcode_frame(text, symbology, size, centre=place, angle=angle, motion=3, noise=3.0, soft=True)
        )
    for step in range(leave):
        place = (0.5, 0.5 + 0.9 * (step + 1) / leave)
        frames.append(render_barcode_frame(text, symbology, size, centre=place, motion=14, soft=True))
    nothing = empty_frame(size, soft=True)
    return frames + [nothing] * round(1.2 * fps)


def write_video(
    path: Path | str, texts: Sequence[str | tuple[str, str]], *, fps: float = 15.0, size: tuple[int, int] = (1280, 720)
) -> Path:
    """Write a video (AVI, Motion JPEG) of labels held before a camera one after the other; returns its path.

    A text may come with its symbology. Raises ScanError("cannot_render").
    """
    target = Path(path)
    writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    if not writer.isOpened():
        raise ScanError("cannot_render", text=target.name, reason="no video writer")
    try:
        for _ in range(round(fps)):
            writer.write(empty_frame(size, soft=True))
        for entry in texts:
            text, symbology = entry if isinstance(entry, tuple) else (entry, "")
            for picture in hand_motion(text, symbology, fps=fps, size=size):
                writer.write(picture)
    finally:
        writer.release()
    return target
