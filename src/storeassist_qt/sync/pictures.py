"""`ports.Pictures`: product pictures from the hub, kept as files; the least recently used make room.

Files are named by the SHA-256 of their content and hold nothing about people, so they lie outside the encrypted
database. Nothing is asked for while offline; what could not be had is tried again later.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from storeassist_qt.domain.errors import StorageError, SyncError
from storeassist_qt.domain.ports import Unsubscribe
from storeassist_qt.sync.callbacks import Post, at_once

logger = logging.getLogger(__name__)

DISK_LIMIT = 200 * 1024 * 1024
MEMORY_LIMIT = 2 * 1024 * 1024  # the screens keep what they have scaled; this is for the moment between
PICTURE_LIMIT = 512 * 1024
WANTED_LIMIT = 200
RETRY_S = 20.0  # after a request that failed
UNKNOWN_S = 600.0  # after an answer that gave no usable picture
_KEY = re.compile("[0-9a-f]{64}")


class PictureStore:
    """Answers from memory or disk at once and asks `fetch` on a thread of its own, the newest wish first.

    `fetch` returns the file, or None where the hub has none, and raises SyncError. `post` brings the reports to the
    caller's thread. `clock` counts seconds.
    """

    def __init__(
        self,
        folder: Path,
        fetch: Callable[[str], bytes | None],
        post: Post = at_once,
        *,
        limit: int = DISK_LIMIT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder = folder
        self._fetch = fetch
        self._post = post
        self._limit = limit
        self._clock = clock
        self._turn = threading.Condition()
        self._thread: threading.Thread | None = None
        self._memory: OrderedDict[str, bytes] = OrderedDict()
        self._memory_size = 0
        self._disk_size = -1  # unknown until the first file is written
        self._wanted: OrderedDict[str, None] = OrderedDict()  # the last one is asked for first
        self._not_before: dict[str, float] = {}
        self._is_online = False
        self._is_closed = False
        self._callbacks: list[Callable[[str], None]] = []

    # --- ports.Pictures ----------------------------------------------------------------------------------------
    def picture(self, key: str) -> bytes | None:
        """Return the picture's file if this device has it; else None, and ask for it."""
        if not _KEY.fullmatch(key):
            return None
        with self._turn:
            content = self._memory.get(key)
            if content is not None:
                self._memory.move_to_end(key)
                return content
        content = self._read(key)
        with self._turn:
            if content is not None:
                self._remember(key, content)
                return content
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            while len(self._wanted) > WANTED_LIMIT:  # whoever still shows it wishes it again
                self._wanted.popitem(last=False)
            self._stir()
        return None

    def subscribe(self, changed: Callable[[str], None]) -> Unsubscribe:
        """Call `changed` with the key of each picture that has arrived, through `post`."""
        self._callbacks.append(changed)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._callbacks.remove(changed)

        return stop

    # --- what the device says ----------------------------------------------------------------------------------
    def set_online(self, is_online: bool) -> None:
        """Ask only while online; call it with each change of the connection, from any thread."""
        with self._turn:
            if is_online and not self._is_online:  # the same hub with a new network, or another hub: try all again
                self._not_before.clear()
            self._is_online = is_online
            self._stir()

    def close(self) -> None:
        """Ask for nothing more; a request under way ends by its own limits."""
        with self._turn:
            self._is_closed = True
            self._turn.notify_all()

    # --- asking ------------------------------------------------------------------------------------------------
    def _stir(self) -> None:
        """Let the thread look again; it is started with the first wish that can be asked for."""
        if self._thread is None and self._is_online and self._wanted and not self._is_closed:
            # A daemon: the program need not wait for a hub that does not answer.
            self._thread = threading.Thread(target=self._run, name="pictures", daemon=True)
            self._thread.start()
        self._turn.notify_all()

    def _run(self) -> None:
        while True:
            with self._turn:
                key, wait_s = self._next()
                while not key and not self._is_closed:
                    self._turn.wait(wait_s)
                    key, wait_s = self._next()
                if self._is_closed:
                    return
            self._get(key)

    def _next(self) -> tuple[str, float | None]:
        """Return the key to ask for, or "" and for how long there is none."""
        if not self._is_online or not self._wanted:
            return "", None
        now = self._clock()
        for key in reversed(self._wanted):
            if self._not_before.get(key, now) <= now:
                return key, 0.0
        return "", min(self._not_before[key] for key in self._wanted) - now

    def _get(self, key: str) -> None:
        content: bytes | None = None
        wait_s = UNKNOWN_S
        try:
            content = self._fetch(key)
        except SyncError as error:
            wait_s = RETRY_S
            logger.info("A picture could not be fetched: %s", error.code)
        except (RuntimeError, StorageError):
            if not self._is_closed:  # on quitting the client under the request goes, and the database behind it
                raise
        if content is not None and (len(content) > PICTURE_LIMIT or hashlib.sha256(content).hexdigest() != key):
            logger.warning("The hub's picture %s is not what its name says (%d bytes)", key[:12], len(content))
            content = None
        if content is not None:
            self._write(key, content)
        with self._turn:
            if content is not None:
                self._wanted.pop(key, None)
                self._not_before.pop(key, None)
                self._remember(key, content)
            else:
                self._not_before[key] = self._clock() + wait_s
            if len(self._not_before) > 2 * WANTED_LIMIT:
                self._not_before = {k: at for k, at in self._not_before.items() if k in self._wanted}
        if content is not None:
            self._post(lambda: self._tell(key))

    def _tell(self, key: str) -> None:
        if not self._is_closed:
            for callback in tuple(self._callbacks):
                callback(key)

    # --- keeping -----------------------------------------------------------------------------------------------
    def _remember(self, key: str, content: bytes) -> None:
        self._memory_size += len(content) - len(self._memory.pop(key, b""))
        self._memory[key] = content
        while self._memory_size > MEMORY_LIMIT and len(self._memory) > 1:
            self._memory_size -= len(self._memory.popitem(last=False)[1])

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key

    def _read(self, key: str) -> bytes | None:
        path = self._path(key)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            logger.warning("A picture could not be read: %s", error)
            return None
        if hashlib.sha256(content).hexdigest() == key:
            with contextlib.suppress(OSError):  # only the order of leaving depends on it
                os.utime(path)
            return content
        logger.warning("The kept picture %s is damaged and is fetched again", key[:12])  # power lost while writing
        with contextlib.suppress(OSError):
            path.unlink()
        return None

    def _write(self, key: str, content: bytes) -> None:
        """Keep a file; a full disk costs the copy, not the picture that is shown."""
        path = self._path(key)
        partial = path.with_suffix(".part")
        try:
            if self._disk_size < 0:
                self._disk_size = sum(size for _, size, _ in self._files())
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(content)
            partial.replace(path)
            self._disk_size += len(content)
            if self._disk_size > self._limit:
                self._make_room()
        except OSError as error:
            logger.warning("A picture could not be kept: %s", error)
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)

    def _files(self) -> list[tuple[float, int, Path]]:
        """Return when each file was last used, its bytes, and where it is."""
        found: list[tuple[float, int, Path]] = []
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(FileNotFoundError):
                facts = path.stat()
                found.append((facts.st_mtime, facts.st_size, path))
        return found

    def _make_room(self) -> None:
        """Remove the least recently used down to nine tenths, so that this runs seldom."""
        files = sorted(self._files())
        size = sum(bytes_ for _, bytes_, _ in files)
        removed = 0
        for _, bytes_, path in files:
            if size <= self._limit * 0.9:
                break
            path.unlink(missing_ok=True)
            size -= bytes_
            removed += 1
        self._disk_size = size
        logger.info("%d pictures made room for newer ones", removed)
