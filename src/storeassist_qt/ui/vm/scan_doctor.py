"""What the scan doctor says in plain words about a scanner and a camera."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from storeassist_qt.domain import scan_check
from storeassist_qt.domain.camera_port import FrameFacts
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, translate

logger = logging.getLogger(__name__)

MAX_KEPT_FRAMES = 200
KEEP = "scanner.keep_frames"


@dataclass(frozen=True)
class Report:
    """One scan in words: its characters, what it was like, what to set (() for a scanner that is set well)."""

    raw: str
    facts: tuple[tuple[str, str], ...]
    advice: tuple[str, ...]
    keys: str  # each character with the milliseconds since the one before


class ScanDoctorViewModel(QObject):
    """Examines what a scanner types and what a camera sees.

    ``examined(Report)``: a scan has come to its end. ``looked(str)``: what the camera's frames are like, in a line.
    """

    examined = Signal(object)
    looked = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._log = scan_check.KeyLog()
        self._folder: Path | None = None

    # --- the scanner
    def take_key(self, char: str, at_ms: float) -> None:
        """Take one key press; "" for a key without a character."""
        self._examine(self._log.key(char, at_ms))

    def silence(self, now_ms: float) -> None:
        """Say that no key has come until now."""
        self._examine(self._log.silence(now_ms))

    def _examine(self, scan: scan_check.TypedScan | None) -> None:
        if scan is not None:
            self._tell(scan_check.examine(scan))

    def _tell(self, found: scan_check.Examination) -> None:
        facts = [
            (translate("ScanDoctor", "Means"), f"{found.code.kind} {found.code.gtin14 or found.text}"),
            (
                translate("ScanDoctor", "Speed"),
                fill(
                    translate("ScanDoctor", "%1 characters in %2 ms, longest pause %3 ms"),
                    len(found.raw), round(found.duration_ms), round(found.longest_gap_ms),
                ),
            ),
            (translate("ScanDoctor", "Ended by"), found.ended_by),
        ]  # fmt: skip
        if found.aim:
            facts.append((translate("ScanDoctor", "Identifier"), found.aim))
        before, behind = scan_check.additions_of(found.text)
        if before:
            facts.append((translate("ScanDoctor", "Added before"), scan_check.visible(before)))
        if behind:
            facts.append((translate("ScanDoctor", "Added behind"), scan_check.visible(behind)))
        gaps = ("", *(f"+{gap:.0f}" for gap in found.gaps_ms))
        keys = " ".join(f"{scan_check.visible(char)}{gap}" for char, gap in zip(found.raw, gaps, strict=False))
        advice = tuple(finding_text(name) for name in found.findings)
        self.examined.emit(Report(scan_check.visible(found.raw), tuple(facts), advice, keys))

    # --- the camera
    def take_facts(self, facts: FrameFacts) -> None:
        """Say what a frame was like."""
        read = ", ".join(scan_check.visible(text) for text in facts.texts) or translate("ScanDoctor", "nothing read")
        how = f"{facts.engine} / {facts.stage}" if facts.texts else "-"
        text = translate("ScanDoctor", "%1 · %2 ms per frame · %3 · brightness %4")
        self.looked.emit(fill(text, read, round(facts.elapsed_ms), how, round(facts.brightness)))

    # --- keeping frames, with consent
    def may_keep(self) -> bool:
        """Tell whether frames may be kept on this device."""
        return bool(self._services.device.get(KEEP))

    def set_may_keep(self, may: bool) -> None:
        """Give or take back the consent; taken back, what was kept stays until somebody deletes it."""
        self._services.device.set(KEEP, may)

    def use_folder(self, folder: Path) -> None:
        """Keep frames here."""
        self._folder = folder

    def place_for_frame(self, now: datetime) -> Path | None:
        """Return where the next frame is kept; None without consent or where enough are kept."""
        if not self.may_keep():
            return None
        base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
        folder = self._folder or Path(base) / "frames"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if sum(1 for _ in folder.glob("frame-*.png")) >= MAX_KEPT_FRAMES:
                return None
        except OSError as error:
            logger.warning("frames cannot be kept in %s: %s", folder, error)
            return None
        return folder / f"frame-{now:%Y%m%d-%H%M%S-%f}.png"


def test_codes() -> tuple[tuple[str, str, str], ...]:
    """Return (text, symbology, what it tests) of the barcodes drawn on the screen."""
    return (
        (scan_check.TEST_TEXT, "code128", translate("ScanDoctor", "Keyboard layout, prefix and suffix")),
        (scan_check.TEST_GTIN, "ean13", translate("ScanDoctor", "An item")),
        (scan_check.TEST_GS1, "gs1_datamatrix", translate("ScanDoctor", "Separators of GS1 data")),
    )


def finding_text(name: str) -> str:
    """Return what a finding means and what to set."""
    texts = {
        "layout_german": translate(
            "ScanDoctor",
            "The keyboard layout changes what the scanner types: this device reads the keys as German. "
            "Set the scanner's keyboard country to German, or the device's layout to English (US).",
        ),
        "layout_french": translate(
            "ScanDoctor",
            "The keyboard layout changes what the scanner types: this device reads the keys as French. "
            "Set the scanner's keyboard country to French, or the device's layout to English (US).",
        ),
        "layout_spanish": translate(
            "ScanDoctor",
            "The keyboard layout changes what the scanner types: this device reads the keys as Spanish. "
            "Set the scanner's keyboard country to Spanish, or the device's layout to English (US).",
        ),
        "layout_unknown": translate(
            "ScanDoctor",
            "Some characters came as others. Set the scanner's keyboard country to the layout of this device.",
        ),
        "caps_lock": translate("ScanDoctor", "Large and small letters are exchanged: Caps Lock is on. Switch it off."),
        "doubled": translate(
            "ScanDoctor", "The code came twice. Switch off repeated transmission or continuous scanning at the scanner."
        ),
        "separator_lost": translate(
            "ScanDoctor",
            "The separators of the GS1 data are missing, so batch and date run together. Let the scanner send "
            "the group separator (GS, FNC1), for example as Ctrl-] or as <GS>.",
        ),
        "check_digit": translate(
            "ScanDoctor",
            "The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.",
        ),
        "no_end": translate(
            "ScanDoctor", "Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster."
        ),
        "slow": translate(
            "ScanDoctor",
            "The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in "
            "Settings, Scanner.",
        ),
        "prefix_typed": translate(
            "ScanDoctor", "The scanner adds something before the code. Switch it off, or enter it as prefix."
        ),
        "suffix_typed": translate(
            "ScanDoctor", "The scanner adds something after the code. Switch it off, or enter it as suffix."
        ),
    }
    return texts.get(name, name)
