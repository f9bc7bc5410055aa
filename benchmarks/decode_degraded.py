"""Reading degraded renderings at 1280x720, beside plain pyzbar and plain zxing-cpp on the same frames in the same run.

Two questions: what is read of one frame under each condition, and whether a wrong text ever becomes a pick once the
rules over many frames have had their say. Frames are the same in every run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import numpy as np

from benchmarks.decode_photos import _plain_pyzbar, meaning
from storeassist_qt.domain.catalogue import Product, ProductCode
from storeassist_qt.domain.codes import gtin14, gtin_check_digit, read_code
from storeassist_qt.domain.matching import Meaning, judge
from storeassist_qt.domain.orders import Line, Order, Person
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.domain.walk import Walk, build_walk

Reader = Callable[[Any], list[tuple[str, str]]]

LINEAR: tuple[str, ...] = ("ean13", "ean8", "upca", "upce", "code128", "itf")
MATRIX: tuple[str, ...] = ("qr", "datamatrix")
SEEDS = (1, 2, 3)
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Condition:
    """One way a frame is worse than a rendering. Width is the code's share of the frame; sigmas and smears in pixels;
    `light` scales the levels, `contrast` their spread, `glare` is a highlight over that share of the label."""

    name: str
    width: float = 0.35
    motion: int = 0
    blur: float = 0.0
    light: float = 1.0
    noise: float = 0.0
    contrast: float = 1.0
    angle: float = 0.0
    tilt: float = 0.0
    glare: float = 0.0


CONDITIONS = (
    Condition("clean"),
    Condition("low contrast", contrast=0.35),
    *(Condition(f"width {share:.0%}", width=share) for share in (0.6, 0.2, 0.15, 0.12, 0.1)),
    *(Condition(f"motion {pixels} px", motion=pixels) for pixels in (4, 7, 10, 14)),
    *(Condition(f"defocus {sigma}", blur=sigma) for sigma in (1.5, 2.5, 3.5)),
    Condition("light 25 % noise 8", light=0.25, noise=8),
    Condition("light 12 % noise 8", light=0.12, noise=8),
    Condition("light 12 % noise 14", light=0.12, noise=14),
    *(Condition(f"rotated {degrees}", angle=degrees) for degrees in (15, 30, 45, 90)),
    *(Condition(f"tilt {degrees}", tilt=degrees) for degrees in (35, 55)),
    Condition("glare 60 %", glare=0.6),
    Condition("glare 100 %", glare=1.0),
    Condition("noise 20", noise=20),
    Condition("typical hand", 0.3, motion=3, blur=0.8, light=0.8, noise=4, angle=8, tilt=15),
    Condition("hard hand", 0.2, motion=5, blur=1.4, light=0.5, noise=8, angle=12, tilt=30),
)


def text_for(symbology: str, seed: int) -> str:
    """Return a text of this symbology, another one for each seed."""
    rng = np.random.default_rng(seed * 97 + len(symbology))
    digits = "".join(map(str, rng.integers(0, 10, 13)))
    if symbology == "upce":
        from storeassist_qt.domain.codes import expand_upce

        expanded = expand_upce("0" + digits[:6]) or ""
        return "0" + digits[:6] + expanded[-1:]
    length = {"ean13": 12, "ean8": 7, "upca": 11, "itf": 13}.get(symbology)
    if length:
        body = ("1" + digits)[:length] if symbology == "itf" else digits[:length]
        return f"{body}{gtin_check_digit(body)}"
    return f"https://id.gs1.org/01/0{digits}" if symbology == "qr" else f"NF-{digits[:5]}-NVY-M"


def frame_of(text: str, symbology: str, condition: Condition, seed: int) -> Any:
    """Return a 1280x720 frame (BGR) of one label under one condition."""
    from storeassist_qt.scanning.render import render_barcode, render_barcode_frame

    label_width = render_barcode(text, symbology, module=4).shape[1]
    quiet = 88  # 11 modules of 4 pixels on either side
    share = min(0.95, condition.width * label_width / (label_width - quiet))
    frame = render_barcode_frame(
        text, symbology, share=share, angle=condition.angle + seed - 2, tilt=condition.tilt, seed=seed
    )
    return degraded(frame, condition, seed)


def degraded(frame: Any, condition: Condition, seed: int) -> Any:
    """Return the frame as a worse camera in a worse hand would see it."""
    import cv2

    picture = frame.astype(np.float32)
    if condition.glare:
        rows, columns = picture.shape[:2]
        reach = condition.glare * condition.width * columns / 2
        ys, xs = np.ogrid[:rows, :columns]
        away = ((xs - columns / 2) / reach) ** 2 + ((ys - rows / 2) / (reach * 0.5)) ** 2
        picture += (215 * np.exp(-2 * away**2))[:, :, None].astype(np.float32)
        picture = np.clip(picture, 0, 255)
    if condition.motion > 1:
        picture = cv2.filter2D(picture, -1, _smear(condition.motion, (seed - 1) * 35.0))
    if condition.blur:
        picture = cv2.GaussianBlur(picture, (0, 0), condition.blur)
    picture = (128 + (picture - 128) * condition.contrast) * condition.light
    if condition.noise:
        picture += np.random.default_rng(seed + 40).normal(0, condition.noise, picture.shape).astype(np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def _smear(length: int, angle: float) -> Any:
    import cv2

    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1
    turn = cv2.getRotationMatrix2D((length / 2 - 0.5, length / 2 - 0.5), angle, 1)
    turned: Any = cv2.warpAffine(kernel, turn, (length, length), flags=cv2.INTER_LINEAR)
    return turned / max(1e-6, float(turned.sum()))


def _plain_zxing() -> Reader:
    import cv2
    import zxingcpp

    def read(frame: Any) -> list[tuple[str, str]]:
        gray = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
        found = zxingcpp.read_barcodes(gray, text_mode=zxingcpp.TextMode.Plain)
        return [(str(barcode.format), barcode.text) for barcode in found]

    return read


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return shares of 1D and 2D frames read, wrong reads, and what of them became a pick over many frames."""
    import cv2

    cv2.setNumThreads(1)
    return _single_frames(quick=quick) | _many_frames(quick=quick)


# --- one frame


def _single_frames(*, quick: bool, said: Callable[[str], None] | None = None) -> dict[str, float]:
    from storeassist_qt.scanning.decode import read_codes

    readers: dict[str, Reader] = {"": read_codes, "_zxing": _plain_zxing()}
    if (pyzbar := _plain_pyzbar()) is not None:
        readers["_pyzbar"] = pyzbar
    read: Counter[tuple[str, bool]] = Counter()
    wrong: Counter[str] = Counter()
    shown: Counter[bool] = Counter()
    for condition in CONDITIONS:
        here: Counter[str] = Counter()
        for symbology in LINEAR + MATRIX:
            for seed in SEEDS[:1] if quick else SEEDS:
                text = text_for(symbology, seed)
                truth = meaning(symbology, text)
                frame = frame_of(text, symbology, condition, seed)
                is_linear = symbology in LINEAR
                shown[is_linear] += 1
                for name, reader in readers.items():
                    got = {meaning(*entry) for entry in reader(frame)}
                    read[name, is_linear] += truth in got
                    here[name] += truth in got and is_linear
                    wrong[name] += bool(got - {truth})
        if said:
            said(f"{condition.name:22} {dict(here)}")
    report = {"degraded_frames": float(shown.total())}
    for name in readers:
        report[f"degraded_read_pct{name}"] = 100 * read[name, True] / max(1, shown[True])
        report[f"degraded_read_2d_pct{name}"] = 100 * read[name, False] / max(1, shown[False])
        report[f"degraded_wrong{name}"] = float(wrong[name])
    return report


# --- many frames: the person holds one item, the walk expects its likeliest mis-read


class _Shelves:
    """A catalogue that knows what is held and what it may be taken for."""

    def __init__(self, products: tuple[Product, ...]) -> None:
        self._by_sku = {product.sku: product for product in products}
        self._by_code = {code.gtin14: product for product in products for code in product.codes}

    def product(self, sku: str) -> Product | None:
        return self._by_sku.get(sku)

    def by_code(self, code: str) -> tuple[Product, int] | None:
        found = self._by_code.get(code)
        return (found, 1) if found else None

    def products(self, skus: Any) -> dict[str, Product]:
        return {sku: self._by_sku[sku] for sku in skus if sku in self._by_sku}

    def last_seen(self, sku: str) -> None:
        return None

    def is_empty(self) -> bool:
        return False


def look_alike(text: str) -> str:
    """Return the number one is likeliest mis-read as: two digits exchanged 1/7 or 2/8, the check digit still right.

    Without such a pair: the number with its last two digits changed.
    """
    swaps = {"1": "7", "7": "1", "2": "8", "8": "2"}
    places = [place for place in range(1, 12) if text[place] in swaps]
    for one in places:
        for other in places:
            if one < other:
                digits = list(text)
                digits[one], digits[other] = swaps[text[one]], swaps[text[other]]
                if gtin14("".join(digits)):
                    return "".join(digits)
    body = text[:11] + str((int(text[11]) + 5) % 10)
    return f"{body}{gtin_check_digit(body)}"


def _many_frames(*, quick: bool) -> dict[str, float]:
    from storeassist_qt.scanning.agreement import Agreement, Glimpse
    from storeassist_qt.scanning.decode import read_codes

    sequences, length = (10, 20) if quick else (100, 25)
    frames = wrong_texts = wrong_picks = wrong_words = 0
    right = 0
    for number in range(sequences):
        body = "".join(map(str, np.random.default_rng(number).choice([1, 7, 2, 8, 0, 5], 12)))
        held = f"{body}{gtin_check_digit(body)}"
        expected = held if number % 4 == 0 else look_alike(held)
        walk, shelves = _a_walk(held, expected)
        now = [0.0]
        agreement = Agreement(lambda now=now: now[0])  # type: ignore[misc]
        is_right = False
        for frame in _shaken(held, number, length):
            frames += 1
            now[0] += 1 / 15
            glimpses = [Glimpse(text, symbology) for symbology, text in read_codes(frame)]
            wrong_texts += any(gtin14(glimpse.text) != gtin14(held) for glimpse in glimpses)
            for seen in agreement.frame(glimpses):
                code = SeenCode(seen.text, seen.symbology, "camera", seen.times, seen.competing)
                scanned = read_code(seen.text, seen.symbology)
                verdict = judge(walk, walk.tasks[0], code, scanned, shelves, TODAY)
                is_held = scanned.gtin14 == gtin14(held)
                wrong_picks += verdict.meaning in (Meaning.MATCH, Meaning.ELSEWHERE) and not is_held
                wrong_words += verdict.meaning in (Meaning.WRONG, Meaning.NOT_IN_WALK) and not is_held
                is_right |= verdict.meaning is Meaning.MATCH and is_held
        right += is_right
    return {
        "multi_frames": float(frames),
        "multi_wrong_texts": float(wrong_texts),
        "confirmed_wrong_picks": float(wrong_picks),
        "confirmed_wrong_words": float(wrong_words),
        "sequences_picked_pct": 100 * right / max(1, len(range(0, sequences, 4))),
    }


def _a_walk(held: str, expected: str) -> tuple[Walk, _Shelves]:
    codes = dict.fromkeys((held, expected))
    products = tuple(
        Product(product_id=text, sku=f"S{text}", name=text, codes=(ProductCode(gtin14(text) or text),))
        for text in codes
    )
    wanted = products[-1]
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    line = Line(line_id="L1", sku=wanted.sku, name=wanted.name, ordered=1, open=1, codes=wanted.codes)
    order = Order(
        order_id="o1", number="1", customer=Person(name="Ines Costa"), placed_at=now, due_at=now, lines=(line,)
    )
    shelves = _Shelves(products)
    return build_walk([order], shelves.products([wanted.sku])), shelves


def _shaken(text: str, number: int, length: int) -> Iterator[Any]:
    """Yield frames of a label that a hand brings near and holds badly."""
    rng = np.random.default_rng(1000 + number)
    width, dim = float(rng.uniform(0.11, 0.32)), float(rng.uniform(0.15, 1.0))
    for _ in range(length):
        condition = Condition(
            "hand",
            width=max(0.08, width + float(rng.normal(0, 0.02))),
            motion=int(rng.integers(0, 12)),
            blur=float(rng.uniform(0.4, 2.6)),
            light=dim,
            noise=float(rng.uniform(2, 9)),
            angle=float(rng.normal(0, 14)),
            tilt=float(rng.normal(0, 18)),
        )
        yield frame_of(text, "ean13", condition, int(rng.integers(1, 4)))


if __name__ == "__main__":
    for part in (partial(_single_frames, said=print), _many_frames):
        for key, value in part(quick=False).items():
            print(f"{key:32} {value:.2f}", flush=True)
