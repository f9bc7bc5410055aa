"""Drawings of the demo store: beauty, toys, devices, sport, books, food, garden, gifts."""

from demo_art_wear import WOOD, mug
from demo_brush import INK, Brush, dark, light, mix

PAPER = "#FBF7EF"
METAL = "#D7DDE3"


def serum(b: Brush, c: str) -> None:
    b.shadow(48, 87)
    b.box(43.5, 8, 13, 18, 6, "#3A4350")
    b.box(40, 22, 20, 14, 3, "#D9B36C")
    b.line("M45 25 L45 33 M50 25 L50 33 M55 25 L55 33", "#B8924C", 1.4)
    b.box(31, 38, 38, 48, 9, c)
    b.box(42, 34, 16, 8, 2, dark(c, 0.12))
    b.box(31, 38, 10, 48, 5, light(c, 0.3))
    b.box(36, 54, 28, 24, 3, PAPER)
    b.fill("M50 57 Q57 66 56.4 70 Q55.4 75 50 75 Q44.6 75 43.6 70 Q43 66 50 57 Z", mix(c, "#4C9BC9", 0.6))
    b.line("M47 69 Q47.6 72 50 72.4", "#FFFFFF", 1.5)


def sunscreen(b: Brush, c: str) -> None:
    b.shadow(40, 88)
    b.fill("M29 14 L71 14 L64 74 L36 74 Z", "#FDFBF5")
    b.fill("M60 14 L71 14 L64 74 L57 74 Z", "#ECE6D8")
    b.box(28, 9, 44, 8, 2.5, c)
    for x in (33, 40, 47, 54, 61, 67):
        b.line(f"M{x} 10.5 L{x} 15.5", dark(c, 0.2), 1.3)
    b.box(34, 72, 32, 15, 4, c)
    b.line("M35 77 L65 77", dark(c, 0.2), 1.6)
    for turn in range(0, 360, 45):
        with b.turned(turn, 50, 40):
            b.line("M50 28 L50 24.4", c, 2.8)
    b.disc(50, 40, 8.6, c)
    b.line("M42 58 Q46 54 50 58 Q54 62 58 58", "#6FB7D8", 2.6)


def lipstick(b: Brush, c: str) -> None:
    with b.turned(-24, 20, 36):
        b.box(6, 31, 25, 5.4, 2.7, mix(c, b.ground, 0.1))
        b.box(9, 35.4, 23, 5.4, 2.7, mix(c, b.ground, 0.3))
    b.shadow(64, 87, 54)
    b.fill("M40 50 L40 24 Q46 13 58 11 L60 14 L60 50 Z", c)
    b.fill("M40 26 Q47 20 58 11 L60 14 Q59 22 40 32 Z", light(c, 0.35))
    b.box(37, 44, 26, 16, 2, "#D9B36C")
    b.line("M37.6 52 L62.4 52", "#B8924C", 1.5)
    b.box(33, 57, 34, 30, 3.5, "#30343D")
    b.box(36.5, 60, 5, 24, 2.5, "#565D69")
    b.box(72, 48, 18, 39, 3.5, "#30343D")
    b.box(75, 51, 3.6, 33, 1.8, "#565D69")


def train(b: Brush, c: str) -> None:
    b.box(5, 81, 90, 5, 2.5, WOOD)
    for x in range(10, 92, 12):
        b.box(x, 84, 5, 5, 1.5, dark(WOOD, 0.2))
    b.fill("M66 28 L80 28 L77 42 L69 42 Z", "#2F5F8F")
    b.box(64, 23, 18, 6, 3, "#234B73")
    b.disc(62, 13, 4.6, "#FFFFFF")
    b.disc(53, 9, 3.2, "#FFFFFF")
    b.box(42, 42, 46, 23, 11, "#D9503F")
    b.line("M56 43 L56 64 M66 43 L66 64", "#F0B64A", 2.6)
    b.box(18, 27, 28, 38, 4, "#3E8E6E")
    b.box(14, 22, 36, 8, 4, "#2D6F54")
    b.box(24, 35, 16, 13, 3, "#FDF3DC")
    b.box(12, 62, 78, 8, 4, WOOD)
    for x, r in ((25, 9), (48, 9), (72, 9)):
        b.disc(x, 73, r, "#F0B64A")
        b.disc(x, 73, r - 3.4, "#D89427")
        b.disc(x, 73, 1.8, PAPER)
    b.disc(88, 53, 3, "#F0B64A")


def puzzle(b: Brush, c: str) -> None:
    b.box(13, 15, 74, 74, 8, mix(b.ground, INK, 0.12))
    b.box(12, 12, 74, 74, 8, c)
    for x, y, r in ((22, 24, 1.4), (36, 18, 1), (62, 22, 1.5), (78, 36, 1), (20, 62, 1.2), (30, 78, 1.5), (74, 68, 1.3),
                    (56, 78, 1), (80, 18, 1.6), (44, 30, 1)):  # fmt: skip
        b.disc(x, y, r, "#FFFFFF")
    b.disc(40, 54, 18, "#EE9F5B")
    b.line("M26 50 Q40 54 54 46", "#D97F3B", 3)
    b.line("M24 59 Q40 64 56 56", "#F7BE85", 3)
    with b.turned(-18, 40, 54):
        b.line("M17 54 Q15 62 40 62 Q65 62 63 54", "#F6E3B4", 3)
    b.disc(70, 32, 6, "#9FC6EE")
    cut = mix(c, "#FFFFFF", 0.42)
    b.line("M49 12 L49 26 C40 22 40 38 49 34 L49 64 C58 60 58 76 49 72 L49 86", cut, 1.6)
    b.line("M12 49 L24 49 C20 40 36 40 32 49 L66 49 C62 58 78 58 74 49 L86 49", cut, 1.6)


def otter(b: Brush, c: str) -> None:
    belly = light(c, 0.55)
    b.shadow(62, 89)
    b.line("M70 80 Q90 82 86 66", dark(c, 0.1), 9)
    b.fill("M50 42 Q74 46 74 70 Q74 88 50 88 Q26 88 26 70 Q26 46 50 42 Z", c)
    b.oval(50, 70, 15, 16, belly)
    b.oval(34, 86, 10, 5, dark(c, 0.14), mirror=True)
    b.line("M31 57 Q36 66 44 64", dark(c, 0.14), 8, mirror=True)
    b.disc(31, 22, 6, dark(c, 0.14), mirror=True)
    b.disc(31.6, 22.6, 3, belly, mirror=True)
    b.oval(50, 34, 24, 21, c)
    b.oval(43.6, 41, 9, 8, belly, mirror=True)
    b.oval(50, 46, 8, 5.4, belly)
    b.oval(50, 36, 4.6, 3.4, INK)
    b.line("M50 39 L50 43 Q46 47 43 44 M50 43 Q54 47 57 44", INK, 1.5)
    b.disc(39, 30, 2.7, INK, mirror=True)
    b.disc(39.9, 29.1, 0.9, "#FFFFFF")
    b.disc(61.9, 29.1, 0.9, "#FFFFFF")
    b.line("M36 41 L24 38 M36 44 L25 46", dark(c, 0.4), 1, mirror=True)
    b.oval(50, 62, 9, 6, "#E9C46A")
    b.line("M45 60 L48 64 M50 59 L52 64 M54.6 60 L55 63", "#C99B3A", 1.2)


def headphones(b: Brush, c: str) -> None:
    b.shadow(64, 88)
    b.line("M23 58 Q20 15 50 15 Q80 15 77 58", c, 7)
    b.line("M31 26 Q38 18.4 50 18.4 Q62 18.4 69 26", light(c, 0.35), 2.4)
    b.box(20, 46, 6, 16, 3, METAL if c != METAL else dark(c), mirror=True)
    b.box(26, 51, 13, 34, 6, mix(c, "#A9B2BC", 0.55), mirror=True)
    b.box(13, 50, 19, 36, 9, c, mirror=True)
    b.box(17, 56, 4, 24, 2, light(c, 0.32), mirror=True)


def controller(b: Brush, c: str) -> None:
    b.shadow(72, 84)
    b.box(25, 27, 16, 10, 5, dark(c, 0.34), mirror=True)
    b.fill("M28 31 L72 31 Q84 31 88 46 L94 70 Q95 82 86 82 Q79 81 70 67 L30 67 Q21 81 14 82 Q5 82 6 70 L12 46 "
           "Q16 31 28 31 Z", c)  # fmt: skip
    b.fill("M10 54 L6 70 Q5 82 14 82 Q18 81 22 76 Q12 76 10 54 Z", dark(c, 0.22), mirror=True)
    b.box(38, 35, 24, 13, 4, dark(c, 0.3))
    pad = light(c, 0.72)
    b.box(23, 40.6, 15, 5, 1.6, pad)
    b.box(28, 35.6, 5, 15, 1.6, pad)
    for x, y, tone in ((71, 36, "#F0B64A"), (77, 43, "#E4645A"), (65, 43, "#5AA7E0"), (71, 50, "#63BE8C")):
        b.disc(x, y, 3.3, tone)
    b.disc(38, 58, 7.4, dark(c, 0.42), mirror=True)
    b.disc(38, 57.4, 4.8, mix(c, "#8D96A0", 0.5), mirror=True)


def charger(b: Brush, c: str) -> None:
    b.shadow(54, 88, 46)
    b.line("M52 70 Q52 92 70 88 Q90 84 84 62 Q80 48 90 40", "#8A97A6", 4)
    b.box(33, 13, 6.5, 18, 2, METAL)
    b.box(53, 13, 6.5, 18, 2, METAL)
    b.box(34, 14, 2, 14, 1, "#FFFFFF")
    b.box(54, 14, 2, 14, 1, "#FFFFFF")
    b.box(20, 28, 52, 48, 11, c)
    b.box(60, 28, 12, 48, 6, dark(c, 0.09))
    b.box(20, 62, 52, 14, 7, dark(c, 0.06))
    b.box(29, 65.5, 13, 5.6, 2.8, "#39424E")
    b.box(46, 65.5, 13, 8, 2.8, "#39424E")
    b.box(47.6, 68, 9.6, 10, 2.4, "#8A97A6")
    b.fill("M49 35 L38 49 L45 49 L42 59 L54 45 L47 45 Z", "#0FA37F")


def mat(b: Brush, c: str) -> None:
    b.shadow(80, 82)
    b.line("M28 40 Q36 14 52 14 Q66 14 68 38", dark(c, 0.5), 3.6)
    b.fill("M10 79 Q10 74 16 74 L78 74 L78 80 L12 80 Z", light(c, 0.18))
    b.box(12, 36, 76, 43, 21.5, c)
    b.fill("M33 36 L12 36 L12 79 L33 79 Z", b.ground)
    b.box(12, 36, 43, 43, 21.5, c)
    b.disc(33.5, 57.5, 21.5, light(c, 0.22))
    b.line("M33 57 Q37 54 38 59 Q36 65 29 63 Q23 58 28 50 Q36 44 44 52 Q50 63 40 71 Q28 76 19 66 Q14 56 20 46", c, 2.6)
    b.fill("M58 36 L64 36 L64 79 L58 79 Z", dark(c, 0.5))
    b.fill("M73 36 L79 37.6 L79 77.4 L73 79 Z", dark(c, 0.5))
    b.box(55.6, 52, 10.8, 9, 2, METAL)
    b.box(8, 76, 62, 5, 2.5, light(c, 0.18))


def bottle(b: Brush, c: str) -> None:
    b.shadow(44, 90)
    b.line("M42 16 Q42 7 50 7 Q58 7 58 16", "#3A4350", 4)
    b.box(38, 14, 24, 13, 4, "#3A4350")
    b.box(41, 25, 18, 9, 2, METAL)
    b.fill("M36 32 L64 32 Q69 35 69 43 L69 81 Q69 89 61 89 L39 89 Q31 89 31 81 L31 43 Q31 35 36 32 Z", c)
    b.box(37, 40, 5.6, 40, 2.8, light(c, 0.38))
    b.fill("M61 33 Q69 36 69 43 L69 81 Q69 89 61 89 Q64 60 61 33 Z", dark(c, 0.2))
    b.line("M48 52 L54 60 L60 50", light(c, 0.75), 2.6)
    b.line("M45 64 L63 64", light(c, 0.75), 2.6)
    b.box(31, 82, 38, 3.4, 0, METAL)


def _book(b: Brush, cover: str) -> None:
    b.shadow(62, 90, 52)
    b.box(24, 13, 58, 76, 4, dark(cover, 0.3))
    b.box(26, 80, 54, 6, 1, PAPER)
    b.box(74, 16, 6, 70, 1, PAPER)
    b.line("M29 83 L78 83", "#D8CFBC", 1)
    b.box(20, 10, 57, 72, 4, cover)
    b.box(20, 10, 9, 72, 4, dark(cover, 0.22))


def book_trains(b: Brush, c: str) -> None:
    _book(b, c)
    with b.within("M29 10 L77 10 L77 82 L29 82 Z"):
        b.disc(62, 27, 9, "#FBE7A6")
        b.disc(58.6, 25, 8, c)
        for x, y in ((36, 20), (45, 30), (50, 18), (70, 42), (35, 42)):
            b.disc(x, y, 1.1, "#FFFFFF")
        b.fill("M29 58 Q40 40 52 54 Q64 40 80 56 L80 82 L29 82 Z", light(c, 0.18))
        b.fill("M29 66 Q52 58 80 68 L80 82 L29 82 Z", dark(c, 0.35))
        b.box(34, 58, 20, 11, 3, "#F0B64A")
        b.box(56, 58, 20, 11, 3, "#F0B64A")
        for x in (37, 43, 49, 59, 65, 71):
            b.box(x, 60.6, 3.6, 4, 1, c)
        b.line("M30 71 L77 71", METAL, 1.6)


def book_kitchen(b: Brush, c: str) -> None:
    _book(b, c)
    b.box(33, 17, 40, 58, 3, PAPER)
    for x in (45, 53, 61):
        b.line(f"M{x} 36 Q{x - 3} 32 {x} 29 Q{x + 3} 26 {x} 22", mix(c, PAPER, 0.45), 2)
    b.box(37, 45, 32, 22, 6, "#3F6E63")
    b.box(35, 42, 36, 6, 3, "#2F564D")
    b.box(50, 38.6, 6, 4.4, 2, "#2F564D")
    b.line("M36 53 L33.6 53 M70 53 L72.4 53", "#2F564D", 3.4)


def oil(b: Brush, c: str) -> None:
    b.shadow(42, 90)
    b.box(43, 7, 14, 9, 2.5, "#2F3B2A")
    b.fill("M44 15 L56 15 L56 30 Q57 36 63 40 Q68 44 68 51 L68 82 Q68 89 61 89 L39 89 Q32 89 32 82 L32 51 Q32 44 37 40 "
           "Q43 36 44 30 Z", c)  # fmt: skip
    b.line("M38 50 L38 82", light(c, 0.4), 3)
    b.line("M48 18 L48 30", light(c, 0.4), 2)
    b.box(32, 54, 36, 25, 0, PAPER)
    b.line("M40 73 Q50 70 60 59", "#5F7A3A", 1.8)
    for x, y, turn in ((44, 65, -70), (52, 61, -60), (50, 72, 30), (58, 67, 20)):
        with b.turned(turn, x, y):
            b.oval(x, y, 5, 2.3, "#7C9A4C")
    b.disc(45, 71, 3, "#3F5228")


def coffee(b: Brush, c: str) -> None:
    b.shadow(58, 90)
    b.fill("M27 22 L73 22 L77 84 Q77 89 72 89 L28 89 Q23 89 23 84 Z", c)
    b.fill("M62 22 L73 22 L77 84 Q77 89 72 89 L64 89 Q68 56 62 22 Z", dark(c, 0.25))
    b.box(26, 10, 48, 14, 2.5, dark(c, 0.18))
    b.line("M27 17 L73 17", light(c, 0.25), 1.6)
    b.box(22, 13, 7, 6, 2, "#D9B36C", mirror=True)
    b.disc(49, 58, 19, PAPER)
    with b.turned(28, 49, 58):
        b.oval(49, 58, 8.6, 12.4, "#7A4A2C")
        b.line("M49 46.4 Q44 54 49 58 Q54 62 49 69.6", PAPER, 2.2)
    b.disc(36, 33, 2.4, light(c, 0.3))


def granola(b: Brush, c: str) -> None:
    b.shadow(60, 90)
    b.fill("M26 12 L74 12 L77 82 Q77 89 70 89 L30 89 Q23 89 23 82 Z", "#E7D3B1")
    b.fill("M26 12 L74 12 L74.6 26 L25.4 26 Z", c)
    b.line("M27 21.6 L73 21.6", light(c, 0.4), 1.6)
    b.box(26, 9, 48, 5, 1.5, dark(c, 0.18))
    b.disc(50, 57, 23, PAPER)
    with b.within("M30 57 Q30 77 50 77 Q70 77 70 57 Q60 51 50 55 Q40 59 30 57 Z"):
        b.fill("M28 50 L72 50 L72 80 L28 80 Z", mix(c, "#E9C58B", 0.45))
        for at, (x, y) in enumerate(((36, 62), (44, 66), (52, 61), (60, 64), (66, 60), (40, 71), (50, 72), (58, 71),
                                     (47, 58), (33, 58), (64, 69))):  # fmt: skip
            with b.turned(at * 47, x, y):
                b.oval(x, y, 3.8, 2.5, (c, "#F6E2BC", dark(c, 0.25), "#B94A48")[at % 4])
    b.line("M50 54 Q49 44 41 40 M50 54 Q51 43 58 38", "#8FA25A", 2)
    b.oval(40.6, 40, 3.2, 2.2, "#8FA25A")
    b.oval(58.6, 38, 3.2, 2.2, "#8FA25A")


def water(b: Brush, c: str) -> None:
    glass = mix(b.ground, "#FFFFFF", 0.5)
    b.shadow(40, 91)
    b.box(43.6, 6, 12.8, 8, 2.5, "#2F6FA8")
    words = ("M45 13 L55 13 L56 28 Q57 35 62 41 Q66 46 66 53 L66 83 Q66 90 59 90 L41 90 Q34 90 34 83 "
             "L34 53 Q34 46 38 41 Q43 35 44 28 Z")  # fmt: skip
    b.fill(words, glass)
    with b.within(words):
        b.fill("M30 34 Q40 31 50 34 Q60 37 70 34 L70 92 L30 92 Z", c)
        b.fill("M59 30 Q66 46 66 53 L66 92 L58 92 Q62 60 57 30 Z", dark(c, 0.1))
    for x, y, r in ((42, 46, 1.8), (54, 42, 1.5), (48, 50, 1.2), (57, 50, 1.8), (44, 83, 1.6), (54, 85, 1.3)):
        b.disc(x, y, r, "#FFFFFF")
    b.box(34, 56, 32, 22, 0, PAPER)
    if c.upper().startswith("#F"):
        b.disc(50, 67, 8.6, "#E9BE2C")
        b.disc(50, 67, 6.6, "#FBE98C")
        for turn in range(0, 180, 60):
            with b.turned(turn, 50, 67):
                b.line("M50 61.4 L50 72.6", "#E9BE2C", 1.3)
    else:
        b.line("M38 64 Q43 60 48 64 Q53 68 58 64 Q60 62 62 62", "#2F6FA8", 2.2)
        b.line("M38 71 Q43 67 48 71 Q53 75 58 71 Q60 69 62 69", "#6FB0DF", 2.2)
    b.line("M38 50 L38 54", "#FFFFFF", 2)


def seeds(b: Brush, c: str) -> None:
    b.shadow(64, 90)
    for turn, tone, leaf in ((-17, "#F2C36B", "#4F8A5B"), (17, "#B9D7E8", "#7A6BB0"), (0, c, "#5E9B57")):
        with b.turned(turn, 50, 96):
            b.box(29, 18, 42, 66, 3, tone)
            b.fill("M29 24 L29 20 Q29 18 32 18 L68 18 Q71 18 71 20 L71 24 Z", dark(tone, 0.14))
            b.box(34, 31, 32, 42, 3, PAPER)
            b.line("M50 69 Q50 56 50 43", dark(leaf, 0.15), 2)
            for y in (62, 53):
                b.fill(f"M50 {y} Q39 {y - 1} 38 {y - 9} Q48 {y - 10} 50 {y} Z", leaf, mirror=True)
            b.fill("M50 46 Q44 40 50 34 Q56 40 50 46 Z", leaf)


def watering_can(b: Brush, c: str) -> None:
    b.shadow(60, 86, 42)
    b.line("M26 46 Q6 40 10 60 Q14 76 24 74", dark(c, 0.3), 5)
    b.line("M28 40 Q44 12 62 40", dark(c, 0.3), 5)
    b.fill("M60 70 L60 58 L82 34 L87 38 L68 76 Z", dark(c, 0.14))
    with b.turned(42, 85, 33):
        b.box(76, 29, 19, 8, 3, dark(c, 0.34))
    b.fill("M24 42 L64 42 L69 80 Q69 86 63 86 L25 86 Q19 86 19 80 Z", c)
    b.fill("M54 42 L64 42 L69 80 Q69 86 63 86 L54 86 Q60 64 54 42 Z", dark(c, 0.14))
    b.oval(44, 42, 20, 4, dark(c, 0.4))
    b.line("M21.6 60 L66.4 60", light(c, 0.4), 2.4)
    b.line("M30 50 L28 78", light(c, 0.4), 2.6)
    for x, y in ((91, 48), (95, 56), (87, 56), (92, 65)):
        b.fill(f"M{x} {y - 3} Q{x + 2.6} {y + 1} {x} {y + 3} Q{x - 2.6} {y + 1} {x} {y - 3} Z", "#5AA7E0")


def grapes(b: Brush, c: str) -> None:
    b.line("M50 26 Q50 16 56 10", "#8A6238", 4)
    b.fill("M52 24 Q60 8 80 14 Q84 28 70 32 Q58 34 52 24 Z", "#6E9E4B")
    b.line("M54 24 Q66 20 76 18", "#527A35", 1.6)
    rows = ((34, (32, 44, 56, 68)), (45, (26, 38, 50, 62, 74)), (56, (32, 44, 56, 68)), (67, (38, 50, 62)),
            (77, (44, 56)), (86, (50,)))  # fmt: skip
    for at, (y, places) in enumerate(rows):
        for x in places:
            b.disc(x, y, 7.6, (c, dark(c, 0.16))[(at + x // 6) % 2])
            b.disc(x - 2.4, y - 2.6, 1.8, light(c, 0.6))


def gift(b: Brush, c: str) -> None:
    ribbon = "#E2574C"
    b.shadow(64, 90)
    b.box(20, 42, 60, 47, 4, c)
    b.fill("M66 42 L80 42 L80 85 Q80 89 76 89 L66 89 Z", dark(c, 0.1))
    for x, y in ((30, 58), (70, 58), (34, 76), (64, 77), (28, 68), (73, 70)):
        b.disc(x, y, 2.2, light(c, 0.55))
    b.box(15, 30, 70, 15, 4, light(c, 0.16))
    b.fill("M44 30 L56 30 L56 89 L44 89 Z", ribbon)
    b.fill("M44 42 L56 42 L56 45 L44 45 Z", dark(ribbon, 0.2))
    b.fill("M50 30 Q30 34 26 22 Q25 12 35 14 Q45 17 50 30 Z", ribbon, mirror=True)
    b.fill("M47 28 Q35 29 32 22 Q32 17 37 19 Q43 21 47 28 Z", dark(ribbon, 0.25), mirror=True)
    b.box(44.6, 24, 10.8, 9, 3, dark(ribbon, 0.12))


def morning_set(b: Brush, c: str) -> None:
    with b.moved(19, 4, 0.62):
        coffee(b, "#6B4430")
    for x in (0, 42):
        with b.moved(x + 1, 33, 0.58):
            mug(b, c)
    b.box(6, 82, 88, 7, 3.5, WOOD)
    b.line("M11 85.6 L88 85.6", dark(WOOD, 0.16), 1.3)
