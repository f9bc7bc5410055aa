"""Make the shipped sounds with nothing but the standard library: python tools/make_sounds.py.

Wrong differs from right in pitch, rhythm and length, so that it is told apart in a noisy store.
"""

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 22_050
TARGET = Path(__file__).resolve().parent.parent / "resources" / "sounds"


def tone(hertz: float, ms: int, *, level: float = 0.6, harsh: bool = False, ring: bool = False) -> list[float]:
    """One note as samples in -1..1; a harsh one has odd harmonics, a ringing one dies away like a bell."""
    count = RATE_HZ * ms // 1000
    edge = RATE_HZ * 4 // 1000  # 4 ms in and out, otherwise it clicks
    samples = []
    for n in range(count):
        angle = 2 * math.pi * hertz * n / RATE_HZ
        value = math.sin(angle)
        if harsh:
            value = (value + math.sin(3 * angle) / 3 + math.sin(5 * angle) / 5) * 0.8
        if ring:
            value = (value + 0.3 * math.sin(2 * angle)) / 1.3 * math.exp(-3.5 * n / count)
        samples.append(value * level * min(1.0, n / edge, (count - 1 - n) / edge))
    return samples


def silence(ms: int) -> list[float]:
    return [0.0] * (RATE_HZ * ms // 1000)


SOUNDS = {
    "match": tone(2400, 60),
    "complete": tone(1568, 60) + tone(2093, 60),
    "wrong": tone(220, 220, harsh=True, level=0.7) + silence(90) + tone(220, 220, harsh=True, level=0.7),
    "arrival": tone(784, 200, ring=True) + tone(988, 200, ring=True) + tone(1319, 200, ring=True),
    "attention": tone(880, 260, ring=True),
}


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, samples in SOUNDS.items():
        with wave.open(str(TARGET / f"{name}.wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE_HZ)
            out.writeframes(b"".join(struct.pack("<h", round(32_767 * value)) for value in samples))


if __name__ == "__main__":
    main()
