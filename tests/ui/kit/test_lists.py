import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from storeassist_qt.ui import kit
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.kit.rowpaint import PAINTERS
from storeassist_qt.ui.rows import (
    ChipData,
    CustomerRow,
    ItemRowData,
    NoteRow,
    OrderRow,
    OrderSummaryRow,
    OutboxRow,
    ReturnRow,
    RowsModel,
    SectionRow,
    SettingRow,
    TimelineRow,
    WalkLineRow,
)

CHIP = ChipData("Ready", "primary", "archive")
ROWS = [
    SectionRow("Overdue", "12"),
    OrderRow("1", "#100228", "Tomasz Raman", "Overdue 1 h 57", "danger_fill", "10 units", "In store", "Order 100228"),
    OrderRow("2", "#1", "A", "Due", "warn_fill", "1 unit", "x", "Order 1", disabled_reason="At most 8"),
    CustomerRow("3", "PR", "Priya Raman", "#100214", CHIP, "Curbside", "car", "Priya Raman", CHIP),
    OrderSummaryRow("4", "#100214", "Amara Okafor", CHIP, "Today", "Amara Okafor", bold_spans=((6, 4),)),
    ReturnRow("5", "RMA 50118", "Leila", CHIP, "Return 50118"),
    ItemRowData("6", "Merino crew sweater", "M", "Sweater", "shirt", decision="accepted"),
    ItemRowData("7", "Wool beanie", "Not found", "Beanie", chip=CHIP, muted=True),
    WalkLineRow("8", "Linen throw", "Oat", "1/2", "$10", CHIP, "Throw"),
    OutboxRow("9", "archive", "Staged at B3", "14:07", "Staged", CHIP),
    SettingRow("10", "Left-handed", "Left-handed, on", "Swaps", "user", switch=True),
    TimelineRow("11", "Placed", "Shop", "13:02", "Placed", first=True),
    NoteRow("12 more at the hub", "cloud-download"),
]  # fmt: skip


@pytest.fixture
def cards(theme, host) -> kit.CardList:
    view = kit.CardList(theme)
    model = RowsModel(view)
    model.set_rows(ROWS)
    view.setModel(model)
    host.layout().addWidget(view)
    return view


def press(qtbot, view: kit.CardList, row: int, at: QPoint | None = None) -> None:
    place = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at or place.center())


def test_every_class_of_rows_has_a_painter():
    assert {type(row) for row in ROWS} == set(PAINTERS)


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_row_is_painted_at_any_width_and_text_size(theme, host, cards, scale, width):
    theme.set_text_scale(scale)
    host.resize(width, 1400)
    image = cards.grab().toImage()
    assert image.width() >= min(width, 360) - 40


def test_a_tap_tells_its_row_once(cards, qtbot):
    with qtbot.waitSignal(cards.tapped) as tapped:
        press(qtbot, cards, 1)
    assert tapped.args[0].row() == 1


def test_a_section_is_no_target(cards, qtbot):
    taps = []
    cards.tapped.connect(lambda index: taps.append(index.row()))
    press(qtbot, cards, 0)
    with qtbot.waitSignal(cards.tapped):
        press(qtbot, cards, 1)
    assert taps == [1]


def test_accept_and_reject_are_targets_of_their_own(cards, host, qtbot):
    host.resize(360, 1400)
    place = cards.visualRect(cards.model().index(6, 0))
    at = QPoint(place.right() - 12 - 16 - 24, place.top() + 39)
    with qtbot.waitSignal(cards.part_tapped) as tapped:
        press(qtbot, cards, 6, at)
    assert (tapped.args[0].row(), tapped.args[1]) == (6, "reject")


def test_the_targets_are_mirrored_with_the_text(right_to_left, cards, host, qtbot):
    host.resize(360, 1400)
    place = cards.visualRect(cards.model().index(6, 0))
    with qtbot.waitSignal(cards.part_tapped) as tapped:
        press(qtbot, cards, 6, QPoint(place.left() + 12 + 16 + 24, place.top() + 39))
    assert tapped.args[1] == "reject"


def test_keys_move_toggle_open_and_reach_the_targets_inside_a_row(cards, qtbot):
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    assert cards.currentIndex().row() == 1
    with qtbot.waitSignal(cards.tapped):
        qtbot.keyClick(cards, Qt.Key.Key_Space)
    with qtbot.waitSignal(cards.activated_row):
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    cards.setCurrentIndex(cards.model().index(6, 0))
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    with qtbot.waitSignal(cards.part_tapped) as tapped:
        qtbot.keyClick(cards, Qt.Key.Key_Space)
    assert tapped.args[1] == "accept"


def test_down_leads_from_the_search_to_the_first_row_and_up_back(cards, host, theme, qtbot):
    field = kit.SearchField(theme, "Search orders")
    host.layout().addWidget(field)
    field.show()
    cards.follow(field)
    field.setFocus()
    qtbot.keyClick(field.line_edit, Qt.Key.Key_Down)
    assert (cards.hasFocus(), cards.shows_focus, cards.currentIndex().row()) == (True, True, 1)  # row 0 is a section
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    qtbot.keyClick(cards, Qt.Key.Key_Up)
    assert cards.hasFocus()
    with qtbot.waitSignal(cards.activated_row):
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    qtbot.keyClick(cards, Qt.Key.Key_Up)
    assert field.line_edit.hasFocus()


def test_a_long_press_opens_and_does_not_toggle(cards, qtbot):
    taps = []
    cards.tapped.connect(taps.append)
    at = cards.visualRect(cards.model().index(1, 0)).center()
    with qtbot.waitSignal(cards.long_pressed) as opened:
        qtbot.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args[0].row() == 1
    assert taps == []


def test_a_screen_reader_hears_the_sentence_of_a_row(cards):
    interface = QAccessible.queryAccessibleInterface(cards)
    assert interface.child(1).text(QAccessible.Text.Name) == "Order 100228"


def test_a_row_outside_a_list_presses_like_one_inside(theme, host, qtbot):
    view = kit.RowView(theme, ROWS[6])
    host.layout().addWidget(view)
    with qtbot.waitSignal(view.tapped):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.part_tapped) as tapped:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert tapped.args == ["reject"]
    assert view.accessibleName() == "Sweater"


def test_a_picture_is_asked_for_by_its_key(theme, host):
    asked = []
    view = kit.CardList(theme, images=lambda name: asked.append(name))
    model = RowsModel(view)
    model.set_rows([ItemRowData("1", "Sweater", "M", "Sweater", image_key="abc")])
    view.setModel(model)
    host.layout().addWidget(view)
    view.grab()
    assert asked == ["abc"]


def test_a_drag_scrolls_and_toggles_nothing(cards, host, qtbot):
    host.resize(360, 300)
    taps = []
    cards.tapped.connect(lambda index: taps.append(index.row()))
    viewport, left = cards.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, pos=QPoint(150, 200))
    for step in range(1, 12):
        qtbot.mouseMove(viewport, QPoint(150, 200 - 12 * step))
        QTest.qWait(5)  # the scroller judges speed by the clock of its events
    qtbot.mouseRelease(viewport, left, pos=QPoint(150, 68))
    qtbot.waitUntil(lambda: not cards.is_touched)
    assert cards.verticalScrollBar().value() > 0
    assert taps == []


def test_the_header_of_a_section_stays_at_the_top_while_its_rows_pass(theme, host, cards, qtbot):
    host.resize(360, 300)
    qtbot.waitUntil(lambda: cards.verticalScrollBar().maximum() > 0)
    cards.verticalScrollBar().setValue(80)
    image = cards.viewport().grab().toImage()
    row_of_text = [image.pixelColor(x, 14) for x in range(16, 80)]
    assert any(colour.lightness() < 140 for colour in row_of_text)
    assert image.pixelColor(4, 14) == theme.color.bg


def test_the_end_of_the_list_asks_for_the_next_page(cards, host, qtbot):
    host.resize(360, 300)
    qtbot.waitUntil(lambda: cards.verticalScrollBar().maximum() > 0)
    with qtbot.waitSignal(cards.end_reached):
        cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())


def test_the_first_touch_of_a_scrolled_list_taps_the_row_under_the_finger(theme, host, qtbot):
    view = kit.CardList(theme)
    model = RowsModel(view)
    model.set_rows([OrderSummaryRow(f"o{n}", f"#{n}", "Ana", CHIP, "Today", f"Order {n}") for n in range(40)])
    view.setModel(model)
    host.layout().addWidget(view)
    other = QLineEdit()
    host.layout().addWidget(other)
    other.setFocus()
    last = model.index(39, 0)
    qtbot.waitUntil(lambda: view.width() < 400)  # laid out in its window
    view.scrollTo(last)
    assert view.viewport().rect().contains(view.visualRect(last).center())
    tapped = []
    view.tapped.connect(lambda index: tapped.append(index.row()))
    press(qtbot, view, 39)
    qtbot.waitUntil(lambda: tapped == [39])


def test_in_a_narrow_list_a_long_order_number_gives_way_to_the_name(theme, host, qtbot, monkeypatch):
    drawn = {}
    draw = Canvas.text

    def note(canvas, rect, text, *details, **more):
        drawn[text] = rect
        return draw(canvas, rect, text, *details, **more)

    monkeypatch.setattr(Canvas, "text", note)
    view = kit.CardList(theme)
    model = RowsModel(view)
    number, name = "#FYA2381D012FEB1F8F30", "Sofia Rossi"
    model.set_rows([OrderSummaryRow("1", number, name, CHIP, "16 Nov", "Sofia Rossi")])
    view.setModel(model)
    host.layout().addWidget(view)
    view.setFixedWidth(300)
    host.show()
    view.grab()
    assert theme.fonts.metrics("title", 700).horizontalAdvance(name) <= drawn[name].width()
    assert drawn[name].right() < drawn[number].left()
    assert drawn[number].width() >= 80


@pytest.mark.parametrize(("due", "is_on_top"), [("1 h 04", True), ("Overdue 1 h 57 min", False)])
def test_on_a_handheld_a_long_order_number_leaves_the_meta_line_its_words(theme, host, monkeypatch, due, is_on_top):
    drawn = []
    draw = Canvas.text

    def note(canvas, rect, text, *details, **more):
        drawn.append(text)
        return draw(canvas, rect, text, *details, **more)

    monkeypatch.setattr(Canvas, "text", note)
    view = kit.CardList(theme)
    model = RowsModel(view)
    number = "#FY5298F53958829C32FA"
    model.set_rows(
        [OrderRow("1", number, "Hugo Alvarez", due, "danger_fill", "1 unit", "In store · Reserved", "Hugo Alvarez")]
    )
    view.setModel(model)
    host.layout().addWidget(view)
    view.setFixedWidth(336)
    host.show()
    view.grab()
    assert (number in drawn) is is_on_top
    assert ("In store · Reserved" in drawn) is is_on_top
