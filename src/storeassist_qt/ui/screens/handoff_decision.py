"""The sheet of accept and reject: how many, why, and after the invoice in what state."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, FilterChip, FlowLayout, Label, SectionLabel, Stepper
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.handoff_detail import HandOffDetailViewModel


class DecisionSheet(QWidget):
    """How many, and for a rejection why."""

    def __init__(
        self, theme: Theme, vm: HandOffDetailViewModel, key: str, is_accept: bool, count: int, navigator: Navigator
    ) -> None:
        super().__init__()
        self.setObjectName("decision_sheet")
        self._vm, self._key, self._navigator = vm, key, navigator
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._stepper: Stepper | None = None
        self._reasons: _Choice | None = None
        self._grades: _Choice | None = None
        self._confirm: Button | None = None
        self._is_late = not is_accept and count < 1  # rejected before the invoice: only the state is missing
        if count > 1:
            column.addWidget(Label(theme, translate("HandOff", "How many of %n?", "", count), "label", "text2"))
            quantity = translate("HandOff", "Quantity")
            self._stepper = Stepper(theme, quantity, value=count, low=1, high=count, name="decision_count")
            column.addWidget(self._stepper)
        if is_accept:
            button = Button(theme, translate("HandOff", "Accept"), "success", "check", "big", name="decision_accept")
            button.clicked.connect(self._on_accept)
            column.addWidget(button)
        elif vm.opens_return(key):
            self._add_return_questions(theme, column)
        else:
            self._add_reasons(theme, column)
        cancel = Button(theme, translate("HandOff", "Cancel"), "plain", size="small", name="decision_cancel")
        cancel.clicked.connect(navigator.close_sheet)
        column.addWidget(cancel)

    def _add_reasons(self, theme: Theme, column: QVBoxLayout) -> None:
        """Ask why: the answer rejects."""
        column.addWidget(
            Label(theme, translate("HandOff", "Why? It is refunded with the hand-over."), "label", "text2")
        )
        for code, word in self._vm.reasons:
            button = Button(theme, word, "danger", name=f"reject_{code}")
            button.clicked.connect(partial(self._on_reason, code))
            column.addWidget(button)

    def _add_return_questions(self, theme: Theme, column: QVBoxLayout) -> None:
        """Ask for reason and state: after the invoice the units go back through a return."""
        column.addWidget(SectionLabel(theme, translate("HandOff", "Why?")))
        self._reasons = _Choice(theme, self._vm.reasons, "reject")
        column.addWidget(self._reasons)
        column.addWidget(SectionLabel(theme, translate("HandOff", "What state is it in?")))
        self._grades = _Choice(theme, self._vm.grades, "grade")
        column.addWidget(self._grades)
        text = translate("HandOff", "The invoice is made, so a return is opened. Its credit note is the refund.")
        column.addWidget(Label(theme, text, "caption", "text2", name="return_note"))
        self._confirm = Button(theme, "", "danger", "x", "big", name="decision_reject")
        self._confirm.clicked.connect(self.activate_primary)
        column.addWidget(self._confirm)
        for choice in (self._reasons, self._grades):
            choice.changed.connect(self._show_confirm)
        if self._is_late:
            self._reasons.offer(self._vm.reason_of(self._key))
        if self._stepper is not None:
            self._stepper.value_changed.connect(self._show_confirm)
        self._show_confirm()

    def _show_confirm(self) -> None:
        if self._confirm is None or self._reasons is None or self._grades is None:
            return
        if self.sender() is self._reasons and self._reasons.chosen in ("damaged", "wrong_item"):
            self._grades.offer(self._reasons.chosen)
        rejecting = translate("HandOff", "Reject %n unit(s)", "", self._count())
        self._confirm.set_label(translate("HandOff", "Keep the state") if self._is_late else rejecting)
        self._confirm.setEnabled(bool(self._reasons.chosen and self._grades.chosen))

    def activate_primary(self) -> None:
        """Reject, once reason and state are chosen."""
        if self._confirm is None or self._reasons is None or self._grades is None or not self._confirm.isEnabled():
            return
        count, reason, grade = self._count(), self._reasons.chosen, self._grades.chosen
        self._navigator.close_sheet()
        if self._is_late:
            self._vm.grade(self._key, reason, grade)
        else:
            self._vm.reject(self._key, count, reason, grade)

    def _count(self) -> int:
        return self._stepper.value() if self._stepper is not None else 1

    def _on_accept(self) -> None:
        count = self._count()
        self._navigator.close_sheet()
        self._vm.accept(self._key, count)

    def _on_reason(self, code: str) -> None:
        count = self._count()
        self._navigator.close_sheet()
        self._vm.reject(self._key, count, code)


class _Choice(QWidget):
    """One of several words, as chips; nothing is chosen at first."""

    changed = Signal()

    def __init__(self, theme: Theme, words: tuple[tuple[str, str], ...], name: str) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self._chips: dict[str, FilterChip] = {}
        for code, word in words:
            chip = FilterChip(theme, word, solid=False, name=f"{name}_{code}")
            chip.setAutoExclusive(True)
            chip.clicked.connect(self.changed)
            self._flow.addWidget(chip)
            self._chips[code] = chip

    @property
    def chosen(self) -> str:
        """The chosen code, "" for none."""
        return next((code for code, chip in self._chips.items() if chip.isChecked()), "")

    def offer(self, code: str) -> None:
        """Choose a word where none is chosen yet."""
        if not self.chosen and code in self._chips:
            self._chips[code].setChecked(True)
