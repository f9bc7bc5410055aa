"""What one row of a list shows: plain frozen data made by view-models and painted by the kit.

Texts are final: translated, formatted and in the store's time. Every row has a ``key`` that stays the same while the
thing it shows lives, and an ``accessible_text``, the sentence a screen reader says.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

StatusKind = Literal[
    "neutral",
    "primary",
    "warn",
    "danger",
    "success",
    "danger_fill",
    "warn_fill",
    "success_fill",
    "info_fill",
    "surface",
]
"""The shape of a status: plain names are pale containers, ``_fill`` the strong ones."""

Decision = Literal["undecided", "accepted", "rejected", "none"]


@dataclass(frozen=True, slots=True)
class ChipData:
    """A status: its shape, icon and word, always all three."""

    text: str
    kind: StatusKind = "neutral"
    icon: str = ""


class Row(Protocol):
    """What every row has."""

    @property
    def key(self) -> str:
        """What stays the same while the thing lives."""

    @property
    def accessible_text(self) -> str:
        """The row as one sentence."""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A header within a list; sticks to the top while its rows pass."""

    title: str
    trailing: str = ""
    kind: StatusKind = "neutral"

    @property
    def key(self) -> str:
        """The title."""
        return f"section:{self.title}"

    @property
    def accessible_text(self) -> str:
        """The title and what stands behind it."""
        return f"{self.title}, {self.trailing}" if self.trailing else self.title


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A card of the pick queue (108 high): checkbox, due chip, customer, units, place and holder."""

    order_id: str
    number: str
    """With its mark: "#100228"."""
    customer: str
    due_text: str
    due_kind: StatusKind
    units_text: str
    meta_text: str
    accessible_text: str
    due_icon: str = "clock-alert"
    meta_icon: str = "store"
    holder_text: str = ""
    """"Mei picking"; empty when nobody does."""
    selected: bool = False
    selectable: bool = True
    """Whether a checkbox is drawn."""
    disabled_reason: str = ""
    """Greys the card and replaces the meta line."""

    @property
    def key(self) -> str:
        """The order's id."""
        return self.order_id


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A waiting customer in Hand-off (116 high): avatar, name, order, wait chip, place, staged chip."""

    row_id: str
    initials: str
    name: str
    order_text: str
    """"#100214 · 4 items"."""
    wait: ChipData
    place_text: str
    place_icon: str
    accessible_text: str
    staged: ChipData | None = None
    selected: bool = False

    @property
    def key(self) -> str:
        """The row's id."""
        return self.row_id


@dataclass(frozen=True, slots=True)
class OrderSummaryRow:
    """An order in Orders or a list to choose from (80 high): name, number, status chip, when and items."""

    order_id: str
    number: str
    name: str
    status: ChipData
    when_text: str
    accessible_text: str
    selected: bool = False
    bold_spans: tuple[tuple[int, int], ...] = ()
    """Matched parts of the name as (start, length); empty draws the whole name strong."""

    @property
    def key(self) -> str:
        """The order's id."""
        return self.order_id


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """A return in the counter's queue (96 high): number, customer and items, status, the wait or who has to act."""

    return_id: str
    number: str
    meta_text: str
    status: ChipData
    accessible_text: str
    selected: bool = False
    second: ChipData | None = None

    @property
    def key(self) -> str:
        """The return's id."""
        return self.return_id


@dataclass(frozen=True, slots=True)
class ItemRowData:
    """An item of an order (78 high): picture, name, meta line, then decision buttons, a chip or a text.

    ``decision`` other than "none" draws accept and reject; they report the parts "accept" and "reject".
    """

    line_id: str
    name: str
    meta_text: str
    accessible_text: str
    icon: str = "package"
    """Category icon where there is no picture."""
    image_key: str = ""
    decision: Decision = "none"
    chip: ChipData | None = None
    trailing_text: str = ""
    muted: bool = False
    """Read-only rows, as a not-found unit."""
    selected: bool = False
    plain: bool = False
    """No card round it and a larger picture: what a customer signs for. A chip stands below the name."""

    @property
    def key(self) -> str:
        """The line's id."""
        return self.line_id


@dataclass(frozen=True, slots=True)
class WalkLineRow:
    """A line in the walk's list (72 high): status icon, name, description, quantity and price."""

    line_id: str
    name: str
    meta_text: str
    quantity_text: str
    """"1/2"."""
    price_text: str
    status: ChipData
    accessible_text: str
    current: bool = False

    @property
    def key(self) -> str:
        """The line's id."""
        return self.line_id


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An action waiting to be sent (52 high): icon, what, order and time; a chip where it may be refused."""

    command_id: str
    icon: str
    text: str
    meta_text: str
    accessible_text: str
    chip: ChipData | None = None

    @property
    def key(self) -> str:
        """The command's id."""
        return self.command_id


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting or a menu entry (64 high): icon, title, sub-line, then a value, a switch or an arrow."""

    setting_id: str
    title: str
    accessible_text: str
    subtitle: str = ""
    icon: str = ""
    value_text: str = ""
    switch: bool | None = None
    arrow: bool = False
    enabled: bool = True
    danger: bool = False
    chip: ChipData | None = None

    @property
    def key(self) -> str:
        """The setting's id."""
        return self.setting_id


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An entry of an order's timeline (56 high): dot with icon, what, who, when."""

    entry_id: str
    text: str
    meta_text: str
    time_text: str
    accessible_text: str
    icon: str = "circle"
    kind: StatusKind = "neutral"
    first: bool = False
    last: bool = False

    @property
    def key(self) -> str:
        """The entry's id."""
        return self.entry_id


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A line of running text within a list (44 high): "12 more at the hub"."""

    text: str
    icon: str = ""
    note_id: str = ""

    @property
    def key(self) -> str:
        """The note's id, or its text."""
        return f"note:{self.note_id or self.text}"

    @property
    def accessible_text(self) -> str:
        """The text."""
        return self.text


AnyIndex = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """A list model of rows: the row under UserRole, its sentence under AccessibleTextRole and DisplayRole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self._rows

    def row_of(self, key: str) -> int:
        """Return the place of a key, -1 when it is not here."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; what stays is kept in place, so that scrolling, focus and the finger keep their row."""
        new = list(rows)
        old_keys = [row.key for row in self._rows]
        new_keys = [row.key for row in new]
        if old_keys != new_keys:
            self._replace_middle(new, old_keys, new_keys)
        self._update_changed(new)

    def append_rows(self, rows: Sequence[Any]) -> None:
        """Add a further page below."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row or its sentence."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.accessible_text
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that a row can be chosen; arrow keys pass over a section."""
        if index.isValid() and isinstance(self._rows[index.row()], SectionRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _replace_middle(self, new: list[Any], old_keys: list[str], new_keys: list[str]) -> None:
        """Remove what left row by row and insert what came; a changed order falls back to a reset."""
        stays = set(new_keys)
        kept = [key for key in old_keys if key in stays]
        old = set(old_keys)
        if kept != [key for key in new_keys if key in old] or len(stays) != len(new_keys):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        for first, last in reversed(_runs([key not in stays for key in old_keys])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        for first, last in _runs([key not in old for key in new_keys]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = new[first : last + 1]
            self.endInsertRows()

    def _update_changed(self, new: list[Any]) -> None:
        changed = [old is not row and old != row for old, row in zip(self._rows, new, strict=True)]
        self._rows = new
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Return the first and last place of each run of True."""
    found: list[tuple[int, int]] = []
    start = -1
    for place, flag in enumerate([*flags, False]):
        if flag and start < 0:
            start = place
        elif not flag and start >= 0:
            found.append((start, place - 1))
            start = -1
    return found
