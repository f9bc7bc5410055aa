"""What the steps of a return share: the money at the side or in the page, and the two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import ActionBar, Backdrop, Button, Card, Divider, Label, ScrollColumn, clear_layout
from storeassist_qt.ui.kit.returns import HintBox
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.returns_money import Act, Acts, MoneyData, MoneyLine

MONEY_WIDTH = 252
MONEY_WIDTH_LARGE = 292
TOP = 14
"""How far the text of a pane stands below its upper margin, which is that of a pane with a row of buttons."""


class MoneyLines(QWidget):
    """Title, lines, tax and credit of a return."""

    def __init__(self, theme: Theme, *, name: str = "money") -> None:
        super().__init__()
        self._theme = theme
        self._shown: MoneyData | None = None
        self.setObjectName(name)
        self._title = Label(theme, "", "title", name=f"{name}_title")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._tax = QVBoxLayout()
        self._credit_name = Label(theme, self.tr("Credit"), "body", "text2", wrap=False)
        self.credit = Label(theme, "", "h1", wrap=False, align="end", name=f"{name}_credit")
        self._note = Label(theme, "", "caption", "text2", name=f"{name}_note")
        self._credit_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._credit_row.setSpacing(6)
        self._credit_row.addWidget(self._credit_name)
        self._credit_row.addWidget(self.credit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(Divider(theme))
        column.addLayout(self._credit_row)
        column.addWidget(self._note)
        theme.changed.connect(self._fit)

    def show_money(self, money: MoneyData) -> None:
        """Show what a return comes to."""
        if money == self._shown:
            return
        self._shown = money
        self._title.setText(money.title)
        clear_layout(self._rows)
        for line in (*money.lines, *((money.tax,) if money.tax else ())):
            self._rows.addWidget(_Line(self._theme, line))
        self.credit.setText(money.credit)
        self.credit.setAccessibleName(f"{self._credit_name.text()} {money.credit}")
        self._note.setText(money.note)
        self._note.setVisible(bool(money.note))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the credit to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the credit below its name where both have no room on a line: a sum is never cut."""
        needed = self._credit_name.sizeHint().width() + self._credit_row.spacing() + self.credit.sizeHint().width()
        is_narrow = needed > self.width()
        self._credit_row.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )


class _Line(QWidget):
    """A name that wraps and a value that does not."""

    def __init__(self, theme: Theme, line: MoneyLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(theme, line.name, "body", "text2", name="money_name"), 1)
        tone = "text" if line.counts else "text2"
        row.addWidget(Label(theme, line.value, "body", tone, wrap=False, align="end", name="money_value"))


class _Buttons:
    """The two buttons of a step, wherever they stand."""

    def __init__(self, theme: Theme, name: str) -> None:
        self.primary = Button(theme, "", "primary", "check", "big", name=f"{name}_primary")
        self.secondary = Button(theme, "", "tonal", "", "big", name=f"{name}_secondary")

    def show_acts(self, acts: Acts) -> None:
        """Show texts and whether they may be pressed; why not is said to a screen reader too."""
        for button, act in ((self.primary, acts.primary), (self.secondary, acts.secondary)):
            button.setVisible(act is not None)
            self._show(button, act)
        self.primary.setAccessibleDescription(acts.reason)

    def _show(self, button: Button, act: Act | None) -> None:
        if act is not None:
            button.set_label(act.text)
            button.set_icon(act.icon)
            button.set_kind(act.kind)
            button.setEnabled(act.is_enabled)


class MoneyPane(Card):
    """The right pane of a kiosk: money, why it does not go on, the buttons."""

    primary_pressed = Signal()
    secondary_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=20, name="money_pane")
        self.body.setContentsMargins(20, 18, 20, 16)
        self.money = MoneyLines(theme)
        self.hint = HintBox(theme, name="money_hint")
        self._buttons = _Buttons(theme, "money")
        self.primary, self.secondary = self._buttons.primary, self._buttons.secondary
        self.primary.clicked.connect(self.primary_pressed)
        self.secondary.clicked.connect(self.secondary_pressed)
        # A return of many lines scrolls; the buttons stay.
        self.scroll_area = ScrollColumn(theme, self.tr("Money"), gap=16, margin=0, name="money_scroll")
        self.scroll_area.column.addWidget(self.money)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._show_credit)
        self.extra = QVBoxLayout()
        self.scroll_area.column.addLayout(self.extra)
        self.body.addWidget(self.scroll_area, 1)
        self.body.addWidget(self.primary)
        self.body.addWidget(self.secondary)
        self.on_theme()

    def on_theme(self) -> None:
        """Keep the reason in sight: below the credit, with large text above the button it holds back."""
        is_large = self.theme.text_scale > 1
        self.setFixedWidth(MONEY_WIDTH_LARGE if is_large else MONEY_WIDTH)
        for layout in (self.scroll_area.column, self.body):
            layout.removeWidget(self.hint)
        if is_large:
            self.body.insertWidget(1, self.hint)
        else:
            self.scroll_area.column.insertWidget(1, self.hint)

    def show_step(self, money: MoneyData, acts: Acts) -> None:
        """Show the money and the buttons of a step."""
        self.money.setVisible(bool(money.lines))
        self.money.show_money(money)
        self.hint.set_hint(acts.reason, acts.reason_kind)
        self._buttons.show_acts(acts)

    def _show_credit(self, *_range: int) -> None:
        """Scroll to the sum: where not all has room, the lines above it give way."""
        self.scroll_area.ensureWidgetVisible(self.money.credit, 0, 4)


class StepFoot(Backdrop):
    """The foot of a handheld's step: why it does not go on, then the action bar."""

    primary_pressed = Signal()
    secondary_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "bg", name="step_foot")
        self.hint = HintBox(theme, name="foot_hint")
        self.bar = ActionBar(theme, name="returns_bar")
        self._buttons = _Buttons(theme, "foot")
        self.primary, self.secondary = self._buttons.primary, self._buttons.secondary
        self.primary.clicked.connect(self.primary_pressed)
        self.secondary.clicked.connect(self.secondary_pressed)
        self.bar.add_button(self.secondary, 8)
        self.bar.add_button(self.primary, 12)
        hint = QVBoxLayout()
        hint.setContentsMargins(12, 4, 12, 8)
        hint.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(hint)
        column.addWidget(self.bar)

    def show_acts(self, acts: Acts) -> None:
        """Show the buttons of a step; without any the bar is gone."""
        self.hint.set_hint(acts.reason, acts.reason_kind)
        self._buttons.show_acts(acts)
        self.bar.setVisible(acts.primary is not None or acts.secondary is not None)
