"""`ports.StoreSettings`: the store's policy as last pulled."""

from __future__ import annotations

from collections.abc import Callable

from storeassist_qt.cache.meta import Meta
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Unsubscribe


class ReplicatedSettings:
    """Hands out the policy and says when a pull changed it (on the thread that pulled)."""

    def __init__(self, meta: Meta) -> None:
        self._meta = meta
        self._callbacks: list[Callable[[StorePolicy], None]] = []

    def policy(self) -> StorePolicy:
        """Return the policy in force."""
        return self._meta.policy

    def subscribe(self, changed: Callable[[StorePolicy], None]) -> Unsubscribe:
        """Call `changed` after each change."""
        self._callbacks.append(changed)

        def remove() -> None:
            if changed in self._callbacks:
                self._callbacks.remove(changed)

        return remove

    def tell(self) -> None:
        """Tell the listeners of a change."""
        for callback in tuple(self._callbacks):
            callback(self._meta.policy)
