"""What the connector raises. None of these carries a secret or an address with one."""

from __future__ import annotations

from storeassist_qt.domain.errors import StoreAssistError


class FyndError(StoreAssistError):
    """Fynd answered, and the answer is a refusal or cannot be used."""
