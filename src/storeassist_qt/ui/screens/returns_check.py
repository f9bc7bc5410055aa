"""The check of one unit: picture, policy, questions, proof."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, Chip, FlowLayout, IconButton, ItemPicture, Label, Segmented, clear_layout
from storeassist_qt.ui.kit.returns import HintBox, PhotoThumb, WrapChip
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.panes import ScrollColumn
from storeassist_qt.ui.screens.returns_parts import MoneyLines
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.returns_check import CheckViewModel, QuestionData
from storeassist_qt.ui.vm.returns_photos import PhotoData

PICTURE, PICTURE_COMPACT = 132, 76
QUESTION_WIDTH = 172


class CheckPane(QWidget):
    """Shows what the view-model asks; the decision stands at the side or at the foot."""

    photo_wanted = Signal()
    note_wanted = Signal()
    summary_wanted = Signal()
    photo_opened = Signal(str)

    def __init__(self, services: Services, vm: CheckViewModel) -> None:
        super().__init__()
        self.setObjectName("check_pane")
        theme = self._theme = services.theme
        self.vm = vm
        self._images = services.images
        self._is_wide = True
        self._rows: dict[str, _Question] = {}
        self._shown: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = ()
        self._shown_photos: tuple[PhotoData, ...] | None = None

        self._place = Label(theme, "", "label", "text2", wrap=False, name="unit_place")
        self.before_button = IconButton(theme, "chevron-left", self.tr("Item before"), name="unit_before")
        self.after_button = IconButton(theme, "chevron-right", self.tr("Next item"), name="unit_after")
        self.before_button.clicked.connect(lambda: self.vm.step(-1))
        self.after_button.clicked.connect(lambda: self.vm.step(1))
        self._decision = Chip(theme, ChipData("", "neutral"), name="unit_decision")
        self._head = head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._place)
        head.addSpacing(10)
        head.addWidget(self._decision)
        head.addStretch(1)

        self.picture = ItemPicture(theme, PICTURE, name="unit_picture")
        self._name = Label(theme, "", "h2", name="unit_name")
        self._facts = Label(theme, "", "body", "text2", name="unit_facts")
        self._sku = Label(theme, "", "caption", "text2", wrap=False, name="unit_sku")
        self._policy = WrapChip(theme, ChipData("", "success"), name="unit_policy")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for label in (self._name, self._facts, self._sku):
            texts.addWidget(label)
        texts.addSpacing(6)
        texts.addWidget(self._policy)
        texts.addStretch(1)
        self._item = item = QHBoxLayout()
        item.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        item.addLayout(texts, 1)
        self.summary_button = Button(theme, self.tr("Summary"), "plain", "list-checks", "small", name="to_summary")
        self.summary_button.clicked.connect(self.summary_wanted)
        for button in (self.before_button, self.after_button, self.summary_button):
            head.addWidget(button)

        self._says = Label(theme, "", "label", "text2", name="unit_says", weight=500)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(20)
        self.proof = HintBox(theme, name="proof_hint")
        self._thumbs = FlowLayout()
        self._thumb_box = QWidget()
        self._thumb_box.setLayout(self._thumbs)
        self._travel = Label(theme, "", "caption", "text2", name="photo_travel")
        self._note = Label(theme, "", "body", "text2", name="unit_note")
        self.money = MoneyLines(theme, name="page_money")

        self.scroll_area = ScrollColumn(theme, self.tr("Check"), gap=0, margin=0, name="check_scroll")
        column = self.scroll_area.column
        head.addStrut(48)  # with or without its buttons
        column.addLayout(head)
        column.addLayout(item)
        column.addSpacing(14)
        column.addWidget(self._says)
        column.addSpacing(16)
        column.addLayout(self._questions)
        # Photos and note: in the page, or on a kiosk at the side, where they push no question out of sight.
        self.evidence = QWidget()
        evidence = QVBoxLayout(self.evidence)
        evidence.setContentsMargins(0, 12, 0, 0)
        evidence.setSpacing(8)
        for widget in (self.proof, self._note, self._thumb_box, self._travel):
            evidence.addWidget(widget)
        column.addWidget(self.evidence)
        self.money.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self.money)

        self.photo_button = Button(theme, "", "tonal", "camera", "big", name="add_photos")
        self.note_button = Button(theme, self.tr("Note"), "tonal", "message-square-text", "big", name="add_note")
        self.photo_button.clicked.connect(self.photo_wanted)
        self.note_button.clicked.connect(self.note_wanted)
        self._proof_box = QWidget()
        proof = QHBoxLayout(self._proof_box)
        proof.setContentsMargins(0, 0, 0, 0)
        proof.setSpacing(8)
        proof.addWidget(self.photo_button, 1)
        proof.addWidget(self.note_button, 1)
        self._place_of_proof = column.count() - 2  # on a handheld above photos, note and money
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.scroll_area, 1)
        self._images.arrived.connect(self._on_picture)
        self.vm.changed.connect(self.refresh)

    def set_wide(self, is_wide: bool) -> None:
        """Questions beside their answers and no money (kiosk), or one below the other."""
        self._is_wide = is_wide
        size = PICTURE if is_wide else PICTURE_COMPACT
        self.picture.setFixedSize(size, size)
        self._item.setSpacing(20 if is_wide else 14)
        layout = self._proof_box.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0 if is_wide else 16, 0, 0)
        if is_wide:
            self._outer.addWidget(self._proof_box)
        else:
            self.scroll_area.column.insertWidget(self._place_of_proof, self._proof_box)
            self.scroll_area.column.insertWidget(self._place_of_proof + 1, self.evidence)
        self._name.set_role("h2" if is_wide else "title")
        self.scroll_area.set_margin(0 if is_wide else 12)
        self.money.setVisible(not is_wide)
        for row in self._rows.values():
            row.set_wide(is_wide)
        self._questions.setSpacing(20 if is_wide else 14)
        self.refresh()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        answers = [button for row in self._rows.values() for button in row.answers.findChildren(QAbstractButton)]
        thumbs = self._thumb_box.findChildren(PhotoThumb)
        head = [self.before_button, self.after_button, self.summary_button]
        return [*head, *answers, self.photo_button, self.note_button, *thumbs]

    def focus_first(self) -> None:
        """Put the focus on the first question, for who works with the keyboard."""
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.answers.findChildren(QAbstractButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the unit."""
        vm = self.vm
        unit, line = vm.unit, vm.line
        if unit is None or line is None:
            return
        self.scroll_area.show_subject(f"{vm.found.return_id if vm.found else ''}|{unit.unit_id}")
        self._place.setText(vm.place_text)
        place, count = vm.place
        for button, is_there in ((self.before_button, place > 1), (self.after_button, place < count)):
            button.setVisible(count > 1)
            button.setEnabled(is_there)
        self.summary_button.setVisible(vm.is_checked and vm.is_open)
        decision = vm.decision
        self._decision.setVisible(decision is not None)
        if decision is not None:
            self._decision.set_chip(decision)
        self._name.setText(line.name)
        self._facts.setText(vm.facts_text)
        self._sku.setText(vm.sku_text)
        policy = vm.policy
        if policy is not None:
            self._policy.set_chip(policy)
        self._says.setText(vm.says_text)
        self._on_picture("")
        self._refresh_questions()
        # Where it is all that is missing, the reason above the button says it.
        self.proof.set_hint(vm.proof_text if vm.proof_text != vm.acts.reason else "")
        self._note.setText(vm.note)
        self._note.setVisible(bool(vm.note))
        self._refresh_photos()
        self.photo_button.set_label(vm.photos_text)
        self.photo_button.setVisible(vm.can_photograph)
        self.photo_button.setEnabled(vm.is_open and vm.has_room)
        self.note_button.setEnabled(vm.is_open)
        if not self._is_wide:
            self.money.show_money(vm.money)

    def _on_picture(self, _key: str) -> None:
        line = self.vm.line
        if line is not None:
            self.picture.set_picture(self._images.image(self._images.key_of(line.sku), PICTURE), line.icon)
            self.picture.setAccessibleName(line.name)

    def _refresh_questions(self) -> None:
        """Ask; a question that stays keeps its widget, and with it the focus."""
        asked = self.vm.questions
        kinds = tuple((question.key, question.text, question.answers) for question in asked)
        if kinds != self._shown:
            self._shown = kinds
            clear_layout(self._questions)
            self._rows = {}
            for question in asked:
                row = _Question(self._theme, question)
                row.set_wide(self._is_wide)
                row.answers.chosen.connect(partial(self.vm.answer, question.key))
                self._questions.addWidget(row)
                self._rows[question.key] = row
        for question in asked:
            row = self._rows[question.key]
            if row.answers.current != question.current:
                row.answers.set_current(question.current)
            row.answers.setEnabled(self.vm.is_open)

    def _refresh_photos(self) -> None:
        photos = self.vm.photos
        self._travel.setText(self.vm.travel_text)
        self._travel.setVisible(bool(self.vm.travel_text))
        if photos == self._shown_photos:
            return
        self._shown_photos = photos
        self._thumb_box.setVisible(bool(photos))
        clear_layout(self._thumbs)
        for place, photo in enumerate(photos, 1):
            said = self.tr("Photo %1").replace("%1", str(place))
            thumb = PhotoThumb(
                self._theme, image_of(photo.content, 64), said, is_waiting=photo.is_waiting, name=f"photo_{place}"
            )
            thumb.pressed.connect(partial(self.photo_opened.emit, photo.key))
            self._thumbs.addWidget(thumb)


class _Question(QWidget):
    """A question and its answers: side by side, or below each other."""

    def __init__(self, theme: Theme, question: QuestionData) -> None:
        super().__init__()
        self.setObjectName(f"question_{question.key}")
        self.label = Label(theme, question.text, "title", name=f"question_{question.key}_text")
        self.answers = Segmented(theme, question.answers, accessible=question.text, name=f"answer_{question.key}")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.label)
        self._box.addWidget(self.answers, 1)

    def set_wide(self, is_wide: bool) -> None:
        """Put the answers beside the question or below it."""
        if is_wide:
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._box.setSpacing(12)
            self.label.setFixedWidth(QUESTION_WIDTH)
        else:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._box.setSpacing(4)
            self.label.setMinimumWidth(0)
            self.label.setMaximumWidth(16_777_215)


def image_of(content: bytes | None, side: int) -> QImage | None:
    """Return a photo's file as an image that covers a square of `side` dp, None where it cannot be read."""
    if not content:
        return None
    image = QImage.fromData(QByteArray(content))
    if image.isNull():
        return None
    size = QSize(side * 2, side * 2)
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    return image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
