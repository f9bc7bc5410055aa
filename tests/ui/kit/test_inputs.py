from PySide6.QtCore import QAbstractAnimation, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from storeassist_qt.ui import kit
from storeassist_qt.ui.kit.paint import Canvas, wrap


def key(pad: kit.Keypad, name: str) -> QWidget:
    return pad.findChild(QWidget, f"key_{name}")


def test_the_keypad_enters_erases_and_asks_for_a_scan(theme, host, qtbot):
    pad = kit.Keypad(theme, "pin")
    host.layout().addWidget(pad)
    entered = []
    pad.key_entered.connect(entered.append)
    pad.erased.connect(lambda: entered.append("erase"))
    pad.scan_pressed.connect(lambda: entered.append("scan"))
    for name in ("1", "1", "0", "delete", "scan"):
        qtbot.mouseClick(key(pad, name), Qt.MouseButton.LeftButton)
    assert entered == ["1", "1", "0", "erase", "scan"]


def test_a_sku_is_typed_over_two_pages(theme, host, qtbot):
    field = kit.TextField(theme, "SKU", keypad=True)
    pad = kit.Keypad(theme, "sku")
    pad.bind(field)
    host.layout().addWidget(field)
    host.layout().addWidget(pad)
    qtbot.waitUntil(pad.isVisible)
    qtbot.mouseClick(key(pad, "letters"), Qt.MouseButton.LeftButton)
    assert pad.shows_letters
    qtbot.mouseClick(key(pad, "N"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(key(pad, "digits"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(key(pad, "7"), Qt.MouseButton.LeftButton)
    assert field.text() == "N7"
    with qtbot.waitSignal(pad.entered):
        qtbot.mouseClick(pad.findChild(QWidget, "key_enter"), Qt.MouseButton.LeftButton)


def test_a_field_takes_a_scanned_code_as_a_whole(theme, host):
    field = kit.TextField(theme, "Place", max_length=40)
    host.layout().addWidget(field)
    field.setText("half typ")
    field.accept_code("B3")
    assert field.text() == "B3"


def test_a_typed_text_is_reported_and_cleared(theme, host, qtbot):
    field = kit.SearchField(theme, "Search orders")
    host.layout().addWidget(field)
    texts = []
    field.text_changed.connect(texts.append)
    qtbot.keyClicks(field.line_edit, "ok")
    qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert texts == ["o", "ok", ""]
    with qtbot.waitSignal(field.return_pressed):
        qtbot.keyClick(field.line_edit, Qt.Key.Key_Return)


def test_an_error_is_told_and_goes_with_the_next_character(theme, host, qtbot):
    field = kit.TextField(theme, "Place")
    host.layout().addWidget(field)
    field.set_error("At most 40 characters")
    assert field.line_edit.accessibleDescription() == "At most 40 characters"
    qtbot.keyClicks(field.line_edit, "B")
    assert field.line_edit.accessibleDescription() == ""


def test_the_stepper_stays_within_its_ends(theme, host, qtbot):
    stepper = kit.Stepper(theme, "Bags", value=1, low=1, high=2)
    host.layout().addWidget(stepper)
    qtbot.mouseClick(stepper.plus_button, Qt.MouseButton.LeftButton)
    assert stepper.value() == 2
    assert not stepper.plus_button.isEnabled()
    stepper.set_value(99)
    assert stepper.value() == 2
    assert stepper.accessibleName() == "Bags 2"


def test_one_answer_is_chosen_at_a_time(theme, host, qtbot):
    answers = kit.Segmented(theme, [("yes", "Yes"), ("no", "No")], name="right_item")
    host.layout().addWidget(answers)
    with qtbot.waitSignal(answers.chosen) as chosen:
        qtbot.mouseClick(answers.findChild(QWidget, "right_item_no"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["no"]
    answers.set_current("yes")
    assert answers.current == "yes"
    answers.set_current("")
    assert answers.current == ""


def test_pin_dots_say_how_many_digits_and_never_which(theme, host):
    dots = kit.PinDots(theme)
    host.layout().addWidget(dots)
    dots.set_count(3)
    assert "3" in dots.accessibleName()
    dots.shake()  # reduced motion: nothing moves


def test_shaking_dots_stay_where_the_layout_puts_them(theme, host, qtbot):
    theme.set_reduced_motion(False)
    message, dots = QWidget(), kit.PinDots(theme)
    message.setFixedHeight(20)
    host.layout().addWidget(message)
    host.layout().addWidget(dots)
    host.layout().activate()
    dots.shake()
    message.setFixedHeight(600)  # the text that says what was wrong takes its room
    host.layout().activate()
    qtbot.waitUntil(lambda: dots._animation.state() is QAbstractAnimation.State.Stopped)
    assert dots.y() > 600


def test_a_sheet_keeps_the_focus_inside_and_gives_it_back(theme, host, qtbot):
    below = QPushButton("below", host)
    host.layout().addWidget(below)
    below.show()
    below.setFocus()
    sheet = kit.Sheet(theme, host, "Can't find it?", "Merino crew sweater")
    first, second = kit.Button(theme, "Skip"), kit.Button(theme, "Cancel")
    sheet.body.addWidget(first)
    sheet.body.addWidget(second)
    sheet.open()
    assert kit.Sheet.on_top_of(host) is sheet
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert sheet.close_button.hasFocus()  # beside the title, but what the sheet is for comes first
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Tab)
    assert first.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert below.hasFocus()
    assert kit.Sheet.on_top_of(host) is None


def test_a_tap_on_the_scrim_closes_only_a_closable_sheet(theme, host, qtbot):
    sheet = kit.Sheet(theme, host, "Take over?", closable=False)
    sheet.open()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().topLeft())
    assert sheet.isVisible()
    sheet.close_sheet()


def test_a_long_sheet_scrolls_and_leaves_the_title_in_view(theme, host):
    theme.set_text_scale(1.3)
    host.resize(320, 568)
    sheet = kit.Sheet(theme, host, "Reject", "Why?")
    for number in range(12):
        sheet.body.addWidget(kit.Button(theme, f"Reason {number}", "tonal"))
    sheet.open()
    panel = sheet.findChild(QWidget, "sheet_panel")
    assert panel.height() <= 568
    assert panel.y() >= 0


def test_a_snackbar_undoes_once_and_is_replaced_by_the_next(theme, host, qtbot):
    snackbar = kit.Snackbar(theme, host)
    undone, gone = [], []
    snackbar.action_pressed.connect(lambda: undone.append(1))
    snackbar.dismissed.connect(lambda: gone.append(1))
    snackbar.show_message("Staged at B3", "Undo")
    snackbar.show_message("Skipped", "Undo")
    assert (undone, gone) == ([], [1])
    qtbot.mouseClick(snackbar.action_button, Qt.MouseButton.LeftButton)
    assert (undone, gone) == ([1], [1])
    assert snackbar.isHidden()


def test_a_snackbar_goes_by_itself(theme, host, qtbot):
    snackbar = kit.Snackbar(theme, host)
    with qtbot.waitSignal(snackbar.dismissed):
        snackbar.show_message("Saved", ms=1)


def test_a_long_message_takes_a_second_line_and_a_cut_number_keeps_its_end(theme, host, qtbot):
    snackbar = kit.Snackbar(theme, host)
    host.resize(360, 640)
    snackbar.show_message("Saved", "Undo")
    low = snackbar.height()
    snackbar.show_message("Mara Lindqvist is waiting: pick #FY3E702FC211966B5FC4 now", "Undo")
    assert snackbar.height() > low
    pixmap = QPixmap(120, 30)
    painter = QPainter(pixmap)
    canvas = Canvas(painter, theme, QRectF(0, 0, 120, 30), rtl=False)
    for number in ("#FY3E702FC211966B5FC4", "Invoice FY-INV-000023", "Order #FY3E702FC211966B5FC4"):
        _, text, _ = canvas._fitted(number, "h2", 0, 120)
        assert (text[:2], text[-3:]) == (number[:2], number[-3:])
    _, text, _ = canvas._fitted("Stainless bottle of 500 ml", "h2", 0, 120)
    assert text.startswith("Stainl")
    assert not text.endswith("ml")
    painter.end()


def test_a_number_too_long_for_its_line_is_shortened_in_the_middle(theme):
    number = "#FYE3BCF20EACB9AECF15"
    first, second = wrap(theme, f"{number} · Hannah", "body", 120.0)
    assert (first[:4], first[-4:], second) == ("#FYE", "CF15", "· Hannah")
    isolated = wrap(theme, f"\N{FIRST STRONG ISOLATE}{number}\N{POP DIRECTIONAL ISOLATE}", "body", 120.0)
    assert isolated == [f"\N{FIRST STRONG ISOLATE}{first}\N{POP DIRECTIONAL ISOLATE}"]


def test_an_order_number_begins_with_its_mark_in_a_right_to_left_text_too(theme):
    drawn = []

    class Paper(QPainter):
        def drawText(self, _place, _flags, text):
            drawn.append(text)

    pixmap = QPixmap(200, 30)
    painter = Paper(pixmap)
    for rtl in (True, False):
        canvas = Canvas(painter, theme, QRectF(0, 0, 200, 30), rtl=rtl)
        canvas.text(QRectF(0, 0, 200, 30), "#FY80", "h2", theme.color.text)
    painter.end()
    assert drawn == ["\N{LEFT-TO-RIGHT MARK}#FY80", "#FY80"]
