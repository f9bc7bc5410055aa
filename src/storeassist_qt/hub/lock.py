"""One hub for each data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from storeassist_qt.domain.errors import HubError

LOCK_FILE = "hub.lock"


class FolderLock:
    """Held while a hub uses its folder; the system lets it go when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Take the lock; raises HubError("hub_already_running", folder=) where another process has it."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = self._path.open("a+")
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise HubError("hub_already_running", folder=str(self._path.parent)) from error
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        self._file = file

    def let_go(self) -> None:
        """Let the lock go."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
