"""Every error raised on purpose.

StoreAssistError
    Refused            a rule says no to a command (codes: `domain.refusals`)
    ScanError          a camera, a decoder or a code that cannot be used
    StorageError       a database that cannot be opened, read or written
    SyncError          the hub cannot be reached or answered something unusable
    SignInError        who a person is could not be proven
    SettingsError      a setting is missing or wrong
    HubError           the hub refuses a request or cannot start
    ImportRejected     a file of orders or products cannot be used
    ResourceError      a font, icon or sound that ships with the program is missing
    DocumentError      a document cannot be made, or a PDF or a logo cannot be read
"""

from __future__ import annotations


class StoreAssistError(Exception):
    """An error with a stable `code` and the `facts` a message needs."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"


class Refused(StoreAssistError):
    """A rule says no to a command; the code stands in `domain.refusals`."""


class ScanError(StoreAssistError):
    """A camera, a decoder or a code that cannot be used."""


class StorageError(StoreAssistError):
    """A database that cannot be opened, read or written."""


class SyncError(StoreAssistError):
    """The hub cannot be reached, or answered something unusable."""


class SignInError(StoreAssistError):
    """Who a person is could not be proven."""


class SettingsError(StoreAssistError):
    """A setting is missing or wrong."""


class HubError(StoreAssistError):
    """The hub refuses a request or cannot start."""


class ImportRejected(StoreAssistError):
    """A file of orders or products cannot be used."""


class ResourceError(StoreAssistError):
    """A font, icon or sound that ships with the program is missing."""


class DocumentError(StoreAssistError):
    """A document cannot be made, or a PDF or a logo cannot be read."""
