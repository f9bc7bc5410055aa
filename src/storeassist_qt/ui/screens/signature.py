"""The signature: what is collected beside the pad on a kiosk; on a handheld the paper lies across the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import (
    Backdrop,
    Button,
    ButtonKind,
    Card,
    Chip,
    Divider,
    EmptyState,
    IconButton,
    Label,
    SignaturePad,
    ValueLine,
)
from storeassist_qt.ui.pictures import PictureBook
from storeassist_qt.ui.rows import ItemRowData
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.handoff_after import show_after
from storeassist_qt.ui.screens.item_picture import ProductPicture
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ChoiceSheet, ScrollColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass, Theme
from storeassist_qt.ui.vm.signature import SignatureViewModel

SUMMARY_WIDTH = 360


def second_screen(widget: QWidget) -> QScreen | None:
    """Return a screen other than the one a widget is on, or None."""
    return next((screen for screen in QGuiApplication.screens() if screen is not widget.screen()), None)


class SignatureScreen(Page):
    """One signature; `entered(order_ids=..., id_checked=..., bags=...)`."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = SignatureViewModel(services, self)
        self._orders: tuple[str, ...] = ()

        self.pad = SignaturePad(theme, name="signature_pad")
        self.pad.stroke_finished.connect(self._on_stroke)
        self.pad.acceptable_changed.connect(self._refresh_buttons)
        self.summary = _Summary(theme, services.images)
        self.summary.language.clicked.connect(self._on_language)
        self.summary.unsigned.clicked.connect(self._on_unsigned)
        self._line = Label(theme, "", "label", name="signature_sum")
        self.language = Button(theme, "", "plain", "languages", "small", name="language")
        self.language.clicked.connect(self._on_language)
        strip = QHBoxLayout()
        strip.setContentsMargins(4, 0, 4, 0)
        strip.setSpacing(4)
        self.list_button = IconButton(theme, "list", self.tr("What is collected"), name="collected_list")
        self.list_button.clicked.connect(self._on_list)
        strip.addWidget(self.list_button)
        strip.addWidget(self._line, 1)
        strip.addWidget(self.language)
        self._strip = QWidget()
        self._strip.setLayout(strip)

        self.clear_button = Button(theme, "", "outline", "eraser", "sign_off", name="signature_clear")
        self.accept_button = Button(theme, "", "primary", "check", "sign_off", name="signature_accept")
        self.clear_button.clicked.connect(self._on_clear)
        self.accept_button.clicked.connect(self._on_accept)
        self.bar = QWidget()
        self._buttons = QHBoxLayout(self.bar)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.clear_button, 3)
        self._buttons.addWidget(self.accept_button, 7)

        self._paper = QVBoxLayout()
        self._paper.setSpacing(0)
        self._paper.addWidget(self._strip)
        self._sheet = QHBoxLayout()
        self._sheet.addWidget(self.pad)
        self._paper.addLayout(self._sheet, 1)
        self._paper.addWidget(self.bar)
        self.customer = Backdrop(theme, name="customer_side")
        row = QHBoxLayout(self.customer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.summary)
        row.addLayout(self._paper, 1)
        self._row = row
        self._elsewhere = EmptyState(
            theme,
            "signature",
            self.tr("The customer signs on the other screen"),
            self.tr("It shows nothing but what the customer signs for."),
            self.tr("Sign on this screen"),
            "monitor",
            kind="primary",
            name="elsewhere",
        )
        self._elsewhere.action_pressed.connect(self._bring_back)
        self._elsewhere.hide()
        self._is_elsewhere = False
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.customer, 1)
        self._whole.addWidget(self._elsewhere, 1)

        self.vm.changed.connect(self._refresh)
        self.vm.asked_again.connect(self._on_asked_again)
        self.vm.refused.connect(self._on_refused)
        self.vm.handed_over.connect(self._on_done)
        self.set_header(has_back=True, has_navigation=False)

    def entered(self, **arguments: Any) -> None:
        """Show these orders, with the strokes kept from before a restart."""
        ids = tuple(str(order_id) for order_id in arguments.get("order_ids", ())) or self._orders
        if not ids and arguments.get("order_id"):
            ids = (str(arguments["order_id"]),)
        self._orders = ids
        shown = self.vm.show(ids, id_checked=bool(arguments.get("id_checked")), bags=arguments.get("bags"))
        if not shown:
            self.navigator.back()
            self.navigator.snackbar(self.tr("That order is not on this device"))
            return
        screen = second_screen(self) if self.services.device.get("signature.second_screen") else None
        if screen is not None:
            self._send_to(screen)
        kept = self.vm.draft()
        if kept is not None:
            self.pad.set_signature(kept)
        else:
            self.pad.clear()
        self._refresh()

    def left(self) -> None:
        """Bring the customer's side back from another screen."""
        self._bring_back()

    def _send_to(self, screen: QScreen) -> None:
        """Show the customer's side, and nothing else, on another screen."""
        self._is_elsewhere = True
        self._whole.removeWidget(self.customer)
        self.customer.setParent(None)
        self.customer.setGeometry(screen.geometry())
        self._elsewhere.show()
        self._arrange(is_wide=True, is_rotated=False)
        self.customer.showFullScreen()

    def _bring_back(self) -> None:
        if not self._is_elsewhere:
            return
        self._is_elsewhere = False
        self._elsewhere.hide()
        self.customer.hide()
        self.customer.setParent(self)
        self._whole.insertWidget(0, self.customer, 1)
        self.customer.show()
        self.relayout(self.layout_class)

    def relayout(self, layout: LayoutClass) -> None:
        """Turn the paper on a handheld; show the list beside it where there is room."""
        if not self._is_elsewhere:
            is_tall = self.height() > self.width() or layout is LayoutClass.COMPACT
            self._arrange(is_wide=layout is LayoutClass.EXPANDED, is_rotated=is_tall)

    def _arrange(self, *, is_wide: bool, is_rotated: bool) -> None:
        self.summary.setVisible(is_wide)
        self._strip.setVisible(not is_wide)
        self.summary.unsigned.setVisible(not self._is_elsewhere)
        self.pad.set_rotated(is_rotated)
        self._row.setContentsMargins(*((16, 16, 16, 16) if is_wide else (0, 0, 0, 0)))
        self._row.setSpacing(16 if is_wide else 0)
        side = 0 if is_wide else 8
        self._sheet.setContentsMargins(side, 0, side, 0)
        self._buttons.setContentsMargins(*((0, 16, 0, 0) if is_wide else (12, 8, 12, 10)))
        swapped = QBoxLayout.Direction.RightToLeft if self.services.theme.left_handed else None
        self._buttons.setDirection(swapped or QBoxLayout.Direction.LeftToRight)

    def activate_primary(self) -> None:
        """Accept and hand over."""
        if self.accept_button.isEnabled():
            self.accept_button.click()

    def _refresh(self) -> None:
        vm, texts = self.vm, self.vm.texts
        is_wide = self.layout_class is LayoutClass.EXPANDED
        self.set_header(
            title=vm.title if is_wide else vm.short_title, subtitle=vm.subtitle if is_wide else vm.short_subtitle
        )
        direction = Qt.LayoutDirection.RightToLeft if texts.is_rtl else Qt.LayoutDirection.LeftToRight
        for widget in (self.summary, self._strip, self.bar):
            widget.setLayoutDirection(direction)
        self._line.setText(vm.one_line)
        language = dict(vm.languages).get(texts.code, texts.name)
        self.language.set_label(language)
        self.language.setAccessibleName(f"{texts.language}: {language}")
        self.clear_button.set_label(texts.clear)
        self.accept_button.set_label(texts.accept)
        self.pad.set_texts(vm.legal_text, vm.store_legal_text)
        self.summary.show_all(vm)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        self.accept_button.setEnabled(self.pad.is_acceptable)
        self.clear_button.setEnabled(bool(self.pad.strokes))

    def _on_stroke(self) -> None:
        self.vm.keep(self.pad.signature())
        self._refresh_buttons()

    def _on_clear(self) -> None:
        self.pad.clear()
        self.vm.drop_draft()
        self._refresh_buttons()

    def _on_accept(self) -> None:
        self.vm.accept(self.pad.signature())

    def _on_asked_again(self, text: str) -> None:
        self.pad.clear()
        self._refresh()
        self.navigator.snackbar(text, seconds=10)
        self.navigator.announce(text, assertive=True)

    def _on_refused(self, text: str) -> None:
        self.navigator.snackbar(text, seconds=10)
        self.navigator.announce(text, assertive=True)

    def _on_done(self, text: str) -> None:
        order_ids, self._orders = self._orders, ()
        self.pad.clear()
        self.navigator.back()
        show_after(self.services, self.navigator, order_ids, text)  # the change of screens takes the line away

    def _on_list(self) -> None:
        """Show what is signed for, where there is no room for it beside the pad."""
        content = QWidget()
        content.setLayoutDirection(self._strip.layoutDirection())
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self.vm.items:
            column.addLayout(_collected(self.services.theme, row, self.services.images))
        column.addWidget(Divider(self.services.theme))
        for line in self.vm.money:
            column.addWidget(ValueLine(self.services.theme, line.name, line.value))
        column.addWidget(ValueLine(self.services.theme, self.vm.total.name, self.vm.total.value, strong=True))
        self.navigator.sheet(content, self.vm.texts.collecting)

    def _on_language(self) -> None:
        chosen = self.vm.texts.code
        if self._is_elsewhere:  # a sheet would open on the associate's screen: step through the languages instead
            codes = [code for code, _name in self.vm.languages]
            self.vm.choose_language(codes[(codes.index(chosen) + 1) % len(codes)])
            return
        choices: list[tuple[str, str, str, ButtonKind]] = [
            (code, name, "check" if code == chosen else "", "tonal") for code, name in self.vm.languages
        ]
        if self.layout_class is not LayoutClass.EXPANDED:
            choices.append(("unsigned", self.vm.texts.cannot_sign, "user-x", "outline"))
        sheet = ChoiceSheet(self.services.theme, "", choices, self._on_language_chosen, name="language")
        self.navigator.sheet(sheet, self.vm.texts.language)

    def _on_language_chosen(self, code: str) -> None:
        self.navigator.close_sheet()
        if code == "unsigned":
            self._on_unsigned()
        else:
            self.vm.choose_language(code)

    def _on_unsigned(self) -> None:
        choices: list[tuple[str, str, str, ButtonKind]] = [
            (code, word, "", "tonal") for code, word in self.vm.unsigned_reasons
        ]
        sheet = ChoiceSheet(self.services.theme, self.vm.witness_text, choices, self._on_reason_chosen, name="unsigned")
        self.navigator.sheet(sheet, self.tr("Hand over without a signature?"))

    def _on_reason_chosen(self, reason: str) -> None:
        self.navigator.close_sheet()
        self.vm.accept_unsigned(reason)


class _Summary(Card):
    """What the customer signs for: items in units, refunds, total, language."""

    def __init__(self, theme: Theme, images: PictureBook) -> None:
        super().__init__(theme, padding=20, name="signature_summary")
        self._images = images
        self.setFixedWidth(SUMMARY_WIDTH)
        self._title = Label(theme, "", "title", name="collecting")
        self._scroll = ScrollColumn(theme, "", name="collected")
        self._scroll.set_margin(0)
        self._money = QVBoxLayout()
        self._money.setSpacing(8)
        self.language = Button(theme, "", "tonal", "languages", name="summary_language")
        self.unsigned = Button(theme, "", "plain", "user-x", "small", name="cannot_sign")
        self.body.addWidget(self._title)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Divider(theme))
        self.body.addLayout(self._money)
        self.body.addWidget(self.language)
        self.body.addWidget(self.unsigned)

    def show_all(self, vm: SignatureViewModel) -> None:
        """Show what the view-model says."""
        self._title.setText(vm.texts.collecting)
        self._scroll.setAccessibleName(vm.texts.collecting)
        self.language.set_label(dict(vm.languages).get(vm.texts.code, vm.texts.name))
        self.unsigned.set_label(vm.texts.cannot_sign)
        clear_layout(self._scroll.column)
        for row in vm.items:
            self._scroll.column.addLayout(_collected(self.theme, row, self._images))
        clear_layout(self._money)
        for line in vm.money:
            self._money.addWidget(ValueLine(self.theme, line.name, line.value))
        self._money.addWidget(ValueLine(self.theme, vm.total.name, vm.total.value, strong=True))


def _collected(theme: Theme, row: ItemRowData, images: PictureBook) -> QHBoxLayout:
    """Return one collected, returned or missing item as the customer reads it."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 4, 0, 4)
    line.setSpacing(12)
    picture = ProductPicture(theme, 56, images, images.key_of(row.image_key), row.icon)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    name = Label(theme, row.name, "body_strong", name=f"signed_{row.key}")
    name.setAccessibleDescription(row.accessible_text)
    texts.addWidget(name)
    texts.addWidget(Label(theme, row.meta_text, "caption", "text2"))
    if row.chip is not None:
        texts.addWidget(Chip(theme, row.chip), 0, Qt.AlignmentFlag.AlignLeading)
    line.addLayout(texts, 1)
    return line
