"""Sound and vibration behind the `Feedback` port; silent where the device has neither."""

from __future__ import annotations

import array
import contextlib
import logging
import os
import sys
import threading
import wave
from collections.abc import Generator
from pathlib import Path
from typing import Any

from storeassist_qt.domain.ports import DeviceSettings, Sound

logger = logging.getLogger(__name__)

FILES = {
    Sound.MATCH: "match.wav",
    Sound.COMPLETE: "complete.wav",
    Sound.WRONG: "wrong.wav",
    Sound.ARRIVED: "arrival.wav",
    Sound.ATTENTION: "attention.wav",
}


class SoundFeedback:
    """Plays short sounds loaded at start. One open device mixes nothing: the newest sound wins, as with a scanner."""

    def __init__(self, folder: Path, settings: DeviceSettings) -> None:
        self._settings = settings
        self._samples: dict[Sound, array.array[int]] = {}
        self._rate = 44_100
        self._playing: array.array[int] = array.array("h")
        self._position = 0
        self._lock = threading.Lock()
        self._device: Any = None
        for sound, name in FILES.items():
            with wave.open(str(folder / name), "rb") as file:
                self._rate = file.getframerate()
                self._samples[sound] = array.array("h", file.readframes(file.getnframes()))
        self.problem = self._open()

    def give(self, sound: Sound) -> None:
        """Start the sound at once; the audio thread does the rest."""
        level = int(self._settings.get("sound.level"))
        if self._device is None or level <= 0:
            return
        loud = array.array("h", (sample * level // 100 for sample in self._samples[sound]))
        with self._lock:
            self._playing, self._position = loud, 0

    def close(self) -> None:
        """Release the device."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _open(self) -> str:
        """Open the default device; returns what is wrong, or nothing."""
        if not has_sound_device():
            return "no sound device"
        import miniaudio

        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=self._rate, buffersize_msec=40
            )
            stream = self._stream()
            next(stream)
            device.start(stream)
        except (miniaudio.MiniaudioError, OSError) as error:
            logger.info("no sound: %s", error)
            return str(error)
        self._device = device
        return ""

    def _stream(self) -> Generator[array.array[int], int, None]:
        wanted = yield array.array("h")
        while True:
            with self._lock:
                piece = self._playing[self._position : self._position + wanted]
                self._position += len(piece)
            wanted = yield piece + array.array("h", bytes(2 * (wanted - len(piece))))


def has_sound_device() -> bool:
    """Tell whether a sound device or server is there; ALSA itself would print its troubles on the console."""
    if not sys.platform.startswith("linux"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    servers = (runtime / "pulse" / "native", runtime / "pipewire-0")
    return any(Path("/dev/snd").glob("pcm*p")) or "PULSE_SERVER" in os.environ or any(s.exists() for s in servers)


class NoFeedback:
    """Neither sound nor vibration."""

    problem = "off"

    def give(self, sound: Sound) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


def open_feedback(folder: Path, settings: DeviceSettings) -> SoundFeedback | NoFeedback:
    """Return sound where its files can be read, else silence."""
    with contextlib.suppress(OSError, wave.Error):
        return SoundFeedback(folder, settings)
    return NoFeedback()
