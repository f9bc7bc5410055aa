"""Drawings of the demo store: clothes, shoes, things for the home. Each paints one product in one colour."""

from demo_brush import INK, Brush, dark, light, mix

SKIN = "#F4E6D6"
WOOD = "#C99B66"


def sweater(b: Brush, c: str) -> None:
    shade = dark(c, 0.2)
    b.fill("M34 26 L22 33 Q17 36 16 42 L11 74 L24 77 L31 48 Z", shade, mirror=True)
    b.fill("M11.6 69 L25.2 72.2 L24 78.5 Q17 78.5 10.4 75.4 Z", dark(c, 0.36), mirror=True)
    b.fill("M36 22 Q50 32 64 22 L77 31 Q71 42 70.5 50 L70.5 80 L29.5 80 L29.5 50 Q29 42 23 31 Z", c)
    b.box(29, 77, 42, 8, 3, dark(c, 0.36))
    for x in range(33, 70, 5):
        b.line(f"M{x} 79 L{x} 83", shade, 1.2)
    b.line("M36 23 Q50 34 64 23", dark(c, 0.36), 5)
    for y in (45, 53):
        words = f"M30 {y} " + " ".join(f"L{30 + 5 * n} {y + (4 if n % 2 else 0)}" for n in range(9))
        b.line(words, light(c, 0.5), 1.7)


def tee(b: Brush, c: str) -> None:
    b.fill("M36 22 Q50 33 64 22 L77 28 L89 46 L77 53 L71 47 L71 84 Q50 87 29 84 L29 47 L23 53 L11 46 L23 28 Z", c)
    b.fill("M11 46 L23 53 L24.6 51.4 L12.6 43.6 Z", dark(c, 0.18), mirror=True)
    b.line("M29.5 46 L28 40", dark(c, 0.18), 1.8, mirror=True)
    b.line("M36.5 23 Q50 34.5 63.5 23", dark(c, 0.2), 4)
    b.line("M37 72 Q50 75 64 71", dark(c, 0.08), 1.6)
    b.line("M44 64 Q54 66 63 62", dark(c, 0.08), 1.6)


def jacket(b: Brush, c: str) -> None:
    b.fill("M33 30 L21 36 Q17 38 16 44 L12 74 L25 76 L31 50 Z", dark(c, 0.16), mirror=True)
    b.fill("M11.8 72 L25.4 74 L24.8 78.4 L11.4 76.2 Z", dark(c, 0.4), mirror=True)
    b.fill("M34 32 Q32 11 50 11 Q68 11 66 32 Q58 38 50 38 Q42 38 34 32 Z", dark(c, 0.16))
    b.oval(50, 25.5, 11, 9.5, dark(c, 0.5))
    b.fill("M35 28 Q42 37 50 37 Q58 37 65 28 L77 34 Q71 44 71 52 L71 84 L29 84 L29 52 Q29 44 23 34 Z", c)
    b.fill("M29.5 47 L70.5 47 L70.8 51 L29.2 51 Z", light(c, 0.22))
    b.line("M50 37 L50 83", dark(c, 0.45), 2.2)
    b.box(48.6, 40, 2.8, 6, 1.4, "#F4F6F8")
    b.line("M36 63 L41 73", dark(c, 0.4), 2.4, mirror=True)
    b.line("M46 36 L45 44", light(c, 0.7), 1.5, mirror=True)


def beanie(b: Brush, c: str) -> None:
    b.shadow(60, 82)
    b.disc(50, 21, 10, light(c, 0.35))
    for x, y in ((45, 18), (54, 17), (50, 24), (56, 24), (44, 25)):
        b.disc(x, y, 2.2, light(c, 0.55))
    b.fill("M21 64 Q20 27 50 27 Q80 27 79 64 Z", c)
    for x in (32, 41, 50, 59, 68):
        b.line(f"M{x} 62 Q{x + (50 - x) * 0.15} 42 {50 + (x - 50) * 0.45} 31", dark(c, 0.16), 1.8)
    b.box(17, 60, 66, 20, 8, dark(c, 0.22))
    for x in range(24, 80, 7):
        b.line(f"M{x} 64 L{x} 76", dark(c, 0.36), 1.8)


def shoe(b: Brush, c: str) -> None:
    b.shadow(78, 82)
    b.fill("M11 68 L12 44 Q12 37 18 37 Q23 37 25 42 Q30 49 38 45 L47 33 Q51 30 55 34 Q62 46 74 52 Q91 56 92 69 Z", c)
    with b.within(
        "M11 68 L12 44 Q12 37 18 37 Q23 37 25 42 Q30 49 38 45 L47 33 Q51 30 55 34 Q62 46 74 52 Q91 56 92 69 Z"
    ):
        b.fill("M8 36 L25 40 Q25 56 32 70 L8 70 Z", dark(c, 0.25))
        b.fill("M74 50 Q70 62 78 70 L96 70 L96 50 Z", dark(c, 0.25))
        b.line("M36 68 L46 48", light(c, 0.65), 4)
        b.line("M46 68 L54 54", light(c, 0.65), 4)
    for x, y in ((45, 37.5), (49, 42), (54, 47), (60, 51)):
        b.line(f"M{x} {y} L{x + 8} {y - 4}", "#F7F9FB", 2.6)
    b.fill("M9 66 L93 66 Q95 78 84 78 L16 78 Q8 78 9 66 Z", "#F7F9FB")
    b.fill("M9.4 73 Q50 70 92.6 73 Q91 79 84 79 L16 79 Q10 79 9.4 73 Z", mix(c, "#8FD3C8", 0.35))
    for x in range(16, 86, 9):
        b.box(x, 77, 5.5, 4, 1.4, dark(c, 0.5))


def boot(b: Brush, c: str) -> None:
    b.shadow(74, 86)
    b.fill("M22 18 L54 18 L55 44 Q57 52 68 54 Q88 57 88 74 L22 74 Z", c)
    b.fill("M62 53 Q60 64 66 74 L88 74 Q88 57 68 54 Z", dark(c, 0.2))
    b.fill("M22 18 L34 18 L32 74 L22 74 Z", dark(c, 0.14))
    b.box(19, 13, 38, 10, 5, light(c, 0.4))
    b.fill("M18 73 L90 73 Q92 84 86 84 L44 84 L42 80 L38 84 L20 84 Q17 84 18 73 Z", dark(c, 0.6))
    b.line("M20 75 L89 75", light(c, 0.55), 1.2, dash=1.6)
    for y in (28, 36, 44):
        b.line(f"M44 {y + 4} L56 {y}", "#F3D9A6", 2.6)
        b.line(f"M44 {y} L56 {y + 4}", "#F3D9A6", 2.6)
    b.line("M48 54 L60 50", "#F3D9A6", 2.6)


def throw(b: Brush, c: str) -> None:
    b.shadow(72, 84)
    for y, tone in ((62, dark(c, 0.16)), (49, dark(c, 0.06)), (36, c)):
        b.box(14, y, 72, 17, 8, tone)
        b.line(f"M20 {y + 13} L80 {y + 13}", dark(c, 0.24), 1.3)
    b.fill("M30 30 Q31 26 36 26 L70 26 Q66 27 66 32 L66 72 L30 72 Z", light(c, 0.22))
    b.fill("M66 32 Q66 26 71 26 Q76 27 76 36 L66 36 Z", dark(c, 0.2))
    for y in (42, 50, 58):
        b.line(f"M30 {y} L66 {y}", dark(c, 0.14), 2.4)
    for x in range(32, 66, 5):
        b.line(f"M{x} 72 L{x} 78", light(c, 0.12), 2.2)


def sheets(b: Brush, c: str) -> None:
    b.shadow(72, 86)
    for y, tone in ((73, dark(c, 0.14)), (61, dark(c, 0.05)), (49, c)):
        b.box(15, y, 70, 13, 6.5, tone)
        b.line(f"M26 {y + 9} L80 {y + 9}", dark(c, 0.2), 1.3)
    b.fill("M22 24 Q50 17 78 24 Q84 36 79 48 Q50 54 21 48 Q16 36 22 24 Z", light(c, 0.3))
    b.line("M27 29 Q50 23 73 29 Q77 37 74 44 Q50 49 26 44 Q23 37 27 29 Z", dark(c, 0.12), 1.5)
    b.fill("M45 20 L55 20 L55 86 L45 86 Z", "#E5846A")
    b.fill("M50 50 Q36 40 35 48 Q35 56 50 52 Z", "#D06D53", mirror=True)
    b.disc(50, 51, 3.2, "#B9553D")


def mug(b: Brush, c: str) -> None:
    b.shadow(56, 86, 48)
    b.line("M66 44 Q86 42 84 57 Q82 71 64 69", dark(c, 0.14), 7)
    b.fill("M22 36 L70 36 L70 72 Q70 86 56 86 L36 86 Q22 86 22 72 Z", c)
    with b.within("M22 36 L70 36 L70 72 Q70 86 56 86 L36 86 Q22 86 22 72 Z"):
        b.fill("M22 36 L70 36 L70 52 Q64 58 58 52 Q52 47 46 54 Q40 60 34 53 Q28 48 22 54 Z", light(c, 0.45))
        b.fill("M60 36 L70 36 L70 86 L60 86 Q65 60 60 36 Z", dark(c, 0.1))
    b.oval(46, 36, 24, 5, light(c, 0.62))
    b.oval(46, 36.6, 20.5, 3.4, "#5B3A29")
    for x in (38, 47, 56):
        b.line(f"M{x} 28 Q{x - 4} 23 {x} 19 Q{x + 4} 15 {x} 10", "#FFFFFF", 2.4)


def lamp(b: Brush, c: str) -> None:
    b.disc(50, 36, 33, mix(b.ground, "#FFE9A8", 0.65))
    b.shadow(46, 88)
    b.fill("M47 46 L53 46 L53 58 L47 58 Z", dark(c, 0.4))
    b.fill("M44 54 L56 54 Q69 64 67 74 Q65 85 58 86 L42 86 Q35 85 33 74 Q31 64 44 54 Z", c)
    b.fill("M58 57 Q67 66 65 75 Q63 84 57 86 L52 86 Q62 74 58 57 Z", dark(c, 0.14))
    b.line("M34 70 Q50 76 66 70", light(c, 0.4), 2.2)
    b.fill("M35 14 L65 14 L77 48 L23 48 Z", "#FBF3E2")
    b.fill("M56 14 L65 14 L77 48 L62 48 Z", "#EBDFC6")
    b.line("M35 14 L65 14", "#D9CBAE", 2)
    b.line("M23.5 48 L76.5 48", "#D9CBAE", 2.4)


def candle(b: Brush, c: str) -> None:
    b.disc(50, 24, 19, mix(b.ground, "#FFE9A8", 0.6))
    b.shadow(54, 86)
    b.box(27, 38, 46, 48, 7, mix(b.ground, "#FFFFFF", 0.7))
    b.box(31, 46, 38, 37, 5, c)
    b.oval(50, 46.5, 19, 3.6, light(c, 0.3))
    b.box(36, 57, 28, 18, 3, "#FBF7EF")
    b.line("M50 70 Q50 64 44 62 M50 70 Q50 62 57 61", dark(c, 0.1), 1.8)
    b.line("M30 44 L30 78", "#FFFFFF", 1.8)
    b.line("M50 46 L50 37", INK, 1.8)
    b.fill("M50 14 Q59 25 57 31 Q55 37 50 37 Q45 37 43 31 Q41 25 50 14 Z", "#F6A532")
    b.fill("M50 23 Q54 29 53.4 32 Q52.5 35.6 50 35.6 Q47.5 35.6 46.6 32 Q46 29 50 23 Z", "#FFE08A")
