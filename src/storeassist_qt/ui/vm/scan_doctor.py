"""What the scan doctor says in plain words about a scanner and a camera."""

from __future__ import annotations

from storeassist_qt.ui.vm.format import translate


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
