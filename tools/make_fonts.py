"""Make the shipped fonts from the npm packages inter-ui and lucide-static and Debian's fonts-noto-core.

    npm pack inter-ui@4.1.1 lucide-static && for each: tar xzf
    python tools/make_fonts.py --inter <unpacked inter-ui> --lucide <unpacked lucide-static> --noto <Noto's folder>

Needs fontTools and brotli (the web fonts are compressed with it). Writes resources/fonts and resources/icons.
"""

import argparse
import json
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
# Latin with its extensions, Greek, Cyrillic, punctuation, currency signs, arrows and a few marks.
RANGES = (
    (0x0020, 0x024F),
    (0x02B0, 0x036F),
    (0x0370, 0x03FF),
    (0x0400, 0x052F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20C0),
    (0x2100, 0x214F),
    (0x2190, 0x2199),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2713, 0x2717),
)
ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x200C, 0x200F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "calt", "case", "zero", "liga")

ICON_NAMES = """
apple archive arrow-left arrow-right baby badge-check ban bed bell book bookmark box calendar-check calendar-clock
camera camera-off car check chevron-down chevron-left chevron-right chevron-up circle circle-alert circle-check-big
circle-help circle-play circle-x clipboard-check clock clock-alert cloud-check cloud-download cloud-off coffee copy
delete dumbbell eraser eye eye-off file-text flower-2 folder footprints gamepad-2 gem git-compare-arrows glasses
hand-heart handshake hard-hat headphones history house image info keyboard lamp languages layout-grid list list-checks
lock log-in log-out loader-circle mail map-pin maximize menu message-square-text milk minus monitor moon octagon-x
package package-check package-minus package-open package-plus package-search party-popper pencil phone play plug plus
printer qr-code rectangle-ellipsis refresh-cw replace rotate-ccw ruler save scan-barcode scan-line search search-x
send settings settings-2 shield-check shirt shopping-bag shopping-cart signature skip-forward smartphone sparkles
square-check star sticky-note store sun tag timer toy-brick trash-2 triangle-alert truck undo-2 unplug user user-check
user-plus user-x users utensils vibrate volume-2 wallet watch weight wifi wifi-off wrench x zap flashlight
flashlight-off bike banana carrot cookie cup-soda croissant fish pill paintbrush dog smile armchair refrigerator
shopping-basket id-card hourglass circle-user-round bed-double battery hard-drive rotate-cw
"""
ICONS = ICON_NAMES.split()


def make_inter(source: Path, target: Path) -> None:
    options = subset.Options(layout_features=list(FEATURES), hinting=False, name_IDs=["*"], notdef_outline=True)
    codes = [code for first, last in RANGES for code in range(first, last + 1)]
    for weight in WEIGHTS:
        font = TTFont(source / "web" / f"Inter-{weight}.woff2", recalcTimestamp=False)
        font.flavor = None
        keep_digits_only(font)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        font.save(target / f"Inter-{weight}.ttf")
    shutil.copy(source / "LICENSE.txt", target / "Inter-OFL.txt")


def make_noto(source: Path, target: Path) -> None:
    """Copy the fallback for Arabic without its Latin, which Inter draws; shaping needs all its layout features."""
    codes = [code for first, last in ARABIC for code in range(first, last + 1)]
    for weight in ("Regular", "Bold"):
        font = TTFont(source / f"NotoSansArabic-{weight}.ttf", recalcTimestamp=False)
        subsetter = subset.Subsetter(subset.Options(layout_features=["*"], hinting=False, name_IDs=["*"]))
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        font.save(target / f"NotoSansArabic-{weight}.ttf")


def keep_digits_only(font: TTFont) -> None:
    """Let tabular figures change figures alone; Inter widens hyphen, space and stops too, which tears words apart."""
    table = font["GSUB"].table
    digits = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for place in record.Feature.LookupListIndex:
            for entry in table.LookupList.Lookup[place].SubTable:
                rule = getattr(entry, "ExtSubTable", entry)
                rule.mapping = {name: other for name, other in rule.mapping.items() if name in digits}


def make_lucide(source: Path, target: Path) -> None:
    codepoints: dict[str, int] = json.loads((source / "font" / "codepoints.json").read_text())
    missing = [name for name in ICONS if name not in codepoints]
    if missing:
        raise SystemExit(f"not in this release of lucide-static: {', '.join(missing)}")
    chosen = {name: codepoints[name] for name in sorted(set(ICONS))}
    font = TTFont(source / "font" / "lucide.ttf", recalcTimestamp=False)
    subsetter = subset.Subsetter(subset.Options(hinting=False, layout_features=[], glyph_names=False))
    subsetter.populate(unicodes=chosen.values())
    subsetter.subset(font)
    # The font says 0 for every left bearing; renderers then push each glyph to the left edge of its square.
    outlines = font["glyf"]
    for name, (advance, _bearing) in font["hmtx"].metrics.items():
        outline = outlines[name]
        outline.expand(outlines)
        outline.recalcBounds(outlines)
        font["hmtx"].metrics[name] = (advance, outline.xMin)
    # A name of its own: an installed full Lucide of another release has other code points.
    for record in font["name"].names:
        if record.nameID in (1, 4, 6, 16):
            record.string = "StoreAssistIcons"
    font.save(target / "lucide-subset.ttf")
    (target / "lucide-subset.json").write_text(json.dumps(chosen, indent=0) + "\n")
    shutil.copy(source / "LICENSE", target / "Lucide-LICENSE.txt")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inter", type=Path, required=True)
    parser.add_argument("--lucide", type=Path, required=True)
    parser.add_argument("--noto", type=Path, required=True)
    arguments = parser.parse_args()
    jobs = (
        ("fonts", make_inter, arguments.inter),
        ("fonts", make_noto, arguments.noto),
        ("icons", make_lucide, arguments.lucide),
    )
    for folder, make, source in jobs:
        target = RESOURCES / folder
        target.mkdir(parents=True, exist_ok=True)
        make(source, target)


if __name__ == "__main__":
    main()
