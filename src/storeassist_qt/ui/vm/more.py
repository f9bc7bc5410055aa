"""More: the places that have no room in the navigation; and the help texts, kept in the program."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.ports import Connection, SyncStatus
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.ui.rows import ChipData, SettingRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import translate


class MoreViewModel(QObject):
    """The entries of More and who is signed in."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._unsubscribe = services.sync.subscribe(self._on_status)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    @property
    def name(self) -> str:
        """Who is signed in."""
        session = self._services.sign_in.session()
        return session.name if session else ""

    @property
    def detail(self) -> str:
        """Number, device, and whether the sign-in was offline."""
        session = self._services.sign_in.session()
        if session is None:
            return ""
        parts = [f"{translate('More', 'Number')} {session.number}", self._services.device_name]
        if session.is_offline:
            parts.append(translate("More", "Offline sign-in"))
        return " · ".join(part for part in parts if part)

    def rows(self, *, has_rail: bool) -> tuple[SettingRow, ...]:
        """Return the entries; on a rail, which has Sync and Settings itself, only Help and Sign out."""
        status = self._services.sync.status()
        chip = ChipData(str(status.attention), "danger_fill", "triangle-alert") if status.attention else None
        if chip is None and status.connection is Connection.OFFLINE:
            chip = ChipData(translate("More", "Offline"), "warn_fill", "cloud-off")
        own: list[SettingRow] = []
        if not has_rail:
            session = self._services.sign_in.session()
            if session is not None and may(session.roles, Role.RETURNS):
                own = [self._entry("returns", translate("More", "Returns"), "undo-2")]
            own += [
                self._entry("sync", translate("More", "Sync status"), "refresh-cw", chip),
                self._entry("settings", translate("More", "Settings"), "settings"),
            ]
        return (
            *own,
            self._entry("help", translate("More", "Help"), "circle-help"),
            SettingRow(
                "sign_out",
                translate("More", "Sign out"),
                translate("More", "Sign out. What waits to be sent stays on this device."),
                subtitle=translate("More", "What waits to be sent stays on this device"),
                icon="log-out",
            ),
        )

    def _entry(self, key: str, title: str, icon: str, chip: ChipData | None = None) -> SettingRow:
        said = f"{title}, {chip.text}" if chip else title
        return SettingRow(key, title, said, icon=icon, arrow=True, chip=chip)

    def _on_status(self, _status: SyncStatus) -> None:
        self.changed.emit()


@dataclass(frozen=True)
class HelpPage:
    """One page of help: title, icon and paragraphs."""

    key: str
    title: str
    icon: str
    paragraphs: tuple[str, ...]


def help_pages() -> tuple[HelpPage, ...]:
    """Return one page for each module, offline, in the order of the work."""
    return (
        HelpPage(
            "sign_in",
            translate("More", "Signing in"),
            "log-in",
            (
                translate("More", "Scan your badge or type your number, then your PIN. The PIN is never shown."),
                translate("More", "Without a network you can sign in where you signed in within the last 24 hours."),
                translate("More", "After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you."),
                translate(
                    "More",
                    "Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.",
                ),
            ),
        ),
        HelpPage(
            "pick",
            translate("More", "Picking"),
            "package-search",
            (
                translate(
                    "More",
                    "Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.",
                ),
                translate(
                    "More",
                    "Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.",
                ),
                translate(
                    "More",
                    "Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.",
                ),
                translate("More", "A bottle, a bag or a label without a code: type the SKU. It is recorded as typed."),
            ),
        ),
        HelpPage(
            "stage",
            translate("More", "Staging"),
            "archive",
            (
                translate(
                    "More", "Say where the bags stand: scan the shelf label or type any place up to 40 characters."
                ),
                translate("More", "The button names what happens, a refund too. You have 10 seconds to undo."),
            ),
        ),
        HelpPage(
            "handoff",
            translate("More", "Hand-off"),
            "handshake",
            (
                translate(
                    "More",
                    "Customers who are here stand in the list, the longest wait first. A chime tells of a new one.",
                ),
                translate(
                    "More", "Check in a customer by name, order number, the last 4 digits of the phone, or a scan."
                ),
                translate("More", "Accept or reject each item. A rejected one is refunded with the hand-over."),
                translate("More", "The customer signs on the screen. If that is not possible, give the reason."),
            ),
        ),
        HelpPage(
            "returns",
            translate("More", "Returns"),
            "undo-2",
            (
                translate(
                    "More",
                    "Scan the receipt or an item, or search for the sale. Choose what comes back, and why.",
                ),
                translate(
                    "More",
                    "Answer the checks of each item. A bad answer needs a note and a photo.",
                ),
                translate(
                    "More",
                    "A rejected item is settled by a manager. Above the store's limit a manager finishes the return.",
                ),
                translate(
                    "More",
                    "Finish the return: the order system credits it. Until then its line says what it waits for.",
                ),
            ),
        ),
        HelpPage(
            "orders",
            translate("More", "Orders"),
            "search",
            (
                translate("More", "Search by number, name, phone digits or SKU, or scan a receipt."),
                translate(
                    "More",
                    "This device holds open orders and those of the last 14 days. More matches come from the hub.",
                ),
            ),
        ),
        HelpPage(
            "sync",
            translate("More", "Sync and conflicts"),
            "refresh-cw",
            (
                translate(
                    "More",
                    "Everything you do is saved on this device at once and sent to the hub when there is a network.",
                ),
                translate(
                    "More",
                    "The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.",
                ),
                translate(
                    "More", "If the hub refuses an action, it becomes a card with the ways out. Nothing disappears."
                ),
            ),
        ),
        HelpPage(
            "scanner",
            translate("More", "Scanner and camera"),
            "scan-barcode",
            (
                translate("More", "A scan works on every screen without tapping a field first."),
                translate(
                    "More", "No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU."
                ),
                translate("More", "Settings > Scanner has a test panel that shows what the scanner sends."),
            ),
        ),
        HelpPage(
            "keys",
            translate("More", "Keys"),
            "keyboard",
            (
                translate(
                    "More",
                    "Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.",
                ),
                translate(
                    "More",
                    "Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.",
                ),
            ),
        ),
    )
