"""Where a device keeps its two secrets: the database's key and the secret behind its PIN verifiers.

The system's key store is used where it is one we trust; otherwise a file only its owner may read. The file is the
weaker choice (whoever copies the folder has it), so diagnostics name it. A plaintext key store is never used.
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
import secrets
from pathlib import Path
from typing import Protocol

from storeassist_qt.domain.errors import StorageError

logger = logging.getLogger(__name__)

SECRET_BYTES = 32
DATABASE_KEY = "database-key"
PIN_SECRET = "pin-secret"
_SERVICE = "storeassist-qt"
# Module of the back end; its class may be a chain of several.
ALLOWED_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)


class KeyringBackend(Protocol):
    """The part of a keyring back end that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        ...


class KeyStore:
    """Gives out secrets, made on first use. `kind` is the back end's name, or "file"."""

    def __init__(self, folder: Path, backend: KeyringBackend | None = None) -> None:
        self._folder = folder
        self._backend = backend
        self.kind = type(backend).__module__.rpartition(".")[2] if backend is not None else "file"

    @property
    def is_weak(self) -> bool:
        """Tell whether secrets lie in a file beside the database."""
        return self._backend is None

    def secret(self, name: str) -> bytes:
        """Return the 32 bytes kept under `name`; raises StorageError("key_unreadable" | "folder_unusable")."""
        found = self.find(name)
        return found if found is not None else self._make(name)

    def find(self, name: str) -> bytes | None:
        """Return the secret, or None where none was made; raises StorageError("key_unreadable" | "folder_unusable")."""
        if self._backend is not None:
            text = self._backend.get_password(_SERVICE, self._entry(name))
            return None if text is None else _decoded(text, self.kind)
        path = self._path(name)
        try:
            text = path.read_text("ascii")
        except FileNotFoundError:
            return None
        except NotADirectoryError as error:
            raise StorageError("folder_unusable", path=str(path.parent), detail=error.strerror or "") from error
        except (OSError, UnicodeDecodeError) as error:
            raise StorageError("key_unreadable", path=str(path), detail=str(error)) from error
        return _decoded(text, str(path))

    def _make(self, name: str) -> bytes:
        made = secrets.token_bytes(SECRET_BYTES)
        text = base64.b64encode(made).decode("ascii")
        if self._backend is not None:
            self._backend.set_password(_SERVICE, self._entry(name), text)
        else:
            self._write(self._path(name), text)
        return made

    def _write(self, path: Path, text: str) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Exclusive: two starts at once must not end with two keys.
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise StorageError("folder_unusable", path=str(path.parent), detail=str(error)) from error

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.key"

    def _entry(self, name: str) -> str:
        # Two installations of one user (a demo, a kiosk) have two keys.
        return f"{name}@{self._folder}"


def _decoded(text: str, where: str) -> bytes:
    try:
        found = base64.b64decode(text.strip(), validate=True)
    except binascii.Error as error:
        raise StorageError("key_unreadable", path=where, detail=str(error)) from error
    if len(found) != SECRET_BYTES:
        raise StorageError("key_unreadable", path=where, detail=f"{len(found)} bytes instead of {SECRET_BYTES}")
    return found


def is_allowed(backend: object) -> bool:
    """Tell whether a keyring back end keeps secrets encrypted by the system."""
    return type(backend).__module__.startswith(ALLOWED_BACKENDS)


def open_key_store(folder: Path, *, use_keyring: bool = True) -> KeyStore:
    """Return the key store of the data folder `folder`.

    A key file that is already there stays in use; otherwise the system's key store if an allowed one answers.
    """
    if not use_keyring or (folder / f"{DATABASE_KEY}.key").exists():
        return KeyStore(folder)
    backend = _system_backend()
    if backend is None:
        logger.warning("No key store of the system is at hand; the key is kept in a file only its owner may read")
    return KeyStore(folder, backend)


def _system_backend() -> KeyringBackend | None:
    import keyring
    from keyring.errors import KeyringError

    backend = keyring.get_keyring()
    candidates = [*getattr(backend, "backends", ()), backend]
    for candidate in candidates:
        if not is_allowed(candidate):
            continue
        try:
            candidate.get_password(_SERVICE, "probe")
        except (KeyringError, OSError, RuntimeError) as error:
            logger.info("The key store %s does not answer: %s", type(candidate).__module__, error)
            continue
        found: KeyringBackend = candidate
        return found
    return None
