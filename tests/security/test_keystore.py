from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from storeassist_qt.domain.errors import StorageError
from storeassist_qt.security.keystore import DATABASE_KEY, PIN_SECRET, KeyStore, is_allowed, open_key_store


class FakeBackend:
    """A key store in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_a_key_file_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    store = KeyStore(tmp_path)
    key = store.secret(DATABASE_KEY)
    assert len(key) == 32
    assert KeyStore(tmp_path).secret(DATABASE_KEY) == key
    assert store.secret(PIN_SECRET) != key
    assert (store.kind, store.is_weak) == ("file", True)
    if sys.platform != "win32":
        assert stat.S_IMODE(os.stat(tmp_path / f"{DATABASE_KEY}.key").st_mode) == 0o600


def test_a_trusted_key_store_leaves_no_file(tmp_path: Path) -> None:
    backend = FakeBackend()
    store = KeyStore(tmp_path, backend)
    assert store.secret(DATABASE_KEY) == KeyStore(tmp_path, backend).secret(DATABASE_KEY)
    assert not store.is_weak
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "AAAA", "not base64 at all!", "é"])
def test_a_damaged_key_is_told_and_never_replaced(tmp_path: Path, text: str) -> None:
    path = tmp_path / f"{DATABASE_KEY}.key"
    path.write_text(text, "utf-8")
    with pytest.raises(StorageError) as failed:
        KeyStore(tmp_path).secret(DATABASE_KEY)
    assert failed.value.code == "key_unreadable"
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("module", "allowed"),
    [
        ("keyring.backends.SecretService", True),
        ("keyring.backends.kwallet", True),
        ("keyring.backends.Windows", True),
        ("keyring.backends.macOS", True),
        ("keyrings.alt.file", False),
        ("keyring.backends.fail", False),
        ("keyring.backends.null", False),
    ],
)
def test_only_key_stores_that_encrypt_are_trusted(module: str, allowed: bool) -> None:
    assert is_allowed(type("Keyring", (), {"__module__": module})()) is allowed


def test_a_key_file_stays_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from storeassist_qt.security import keystore

    key = KeyStore(tmp_path).secret(DATABASE_KEY)
    monkeypatch.setattr(keystore, "_system_backend", FakeBackend)
    assert open_key_store(tmp_path).secret(DATABASE_KEY) == key
    assert open_key_store(tmp_path / "new").kind != "file"
    monkeypatch.setattr(keystore, "_system_backend", lambda: None)
    assert open_key_store(tmp_path / "other").is_weak
