"""What the simulator refuses outside its Fynd surface."""

from __future__ import annotations

from storeassist_qt.domain.errors import StoreAssistError


class FyndSimError(StoreAssistError):
    """The simulator cannot start, or was asked for something that does not exist."""


class RecordRefused(StoreAssistError):
    """Fynd refuses one record of a batch; `code` is empty where the pages print none."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message=message)
        self.message = message
