"""Every screen in the real window: named for assistive technology, in one window, each text through translation."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from tests.ui import shots
from tests.ui.desk import desk_orders, old_orders, sync_world
from tests.ui.fake_documents import with_documents
from tests.ui.fakes import make_world

import storeassist_qt.ui
from storeassist_qt.ui.screens.registry import SCREENS
from storeassist_qt.ui.shell import MainWindow

ROOM = Path(storeassist_qt.ui.__file__).parent


def unnamed(interface):
    """Return the focusable nodes below an accessible node that say nothing, invisible ones left out."""
    state = interface.state()
    if state.invisible:
        return []
    found = []
    if state.focusable and not interface.text(QAccessible.Text.Name).strip():
        thing = interface.object()
        found.append(f"{type(thing).__name__} {thing.objectName() if thing else ''}")
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            found += unnamed(child)
    return found


def go_to(world, window, name):
    """Bring a screen up as a person would reach it."""
    order = {
        "stage_order": "o-100198",
        "handoff_detail": "o-100214",
        "order_detail": "o-100198",
        "document": "o-100190",
    }.get(name)
    if name in ("sign_in", "set_up"):
        world.sign_in.sign_out()
    if name == "walk":
        shots.walk_idle(world, window)
    elif name == "walk_list":
        shots.walk_list(world, window)
    elif name == "walk_summary":
        shots.walk_summary(world, window)
    elif name in ("handoff", "handoff_detail", "signature"):
        desk_orders(world)
    elif name in ("orders", "order_detail"):
        old_orders(world)
    elif name == "sync":
        sync_world(world)
    if name == "signature":
        window.open("handoff_detail", order_id="o-100214")
        pane = window.page("handoff_detail").pane
        for line in ("l1", "l2", "l3"):
            pane.vm.accept(f"o-100214/{line}", 2 if line == "l1" else 1)
        window.open("signature", order_ids=("o-100214",), id_checked=True)
    elif not name.startswith("walk"):
        arguments = {"order_id": order} if order else {}
        window.open(name, **arguments, **({"kind": "receipt"} if name == "document" else {}))


@pytest.mark.parametrize("size", [(360, 640), (1280, 720)], ids=["handheld", "kiosk"])
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_stays_in_the_window_and_every_focusable_node_has_a_name(qtbot, theme, name, size):
    made = make_world(theme=theme, device_role="kiosk" if size[0] > 1000 else "handheld", has_camera=True)
    world, _documents = with_documents(made)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shots.start(window)
    go_to(world, window, name)
    for _ in range(3):
        QApplication.processEvents()
    assert window.shown == name
    assert window.isActiveWindow()  # a part shown before it had a parent would have been a window in front of it
    assert unnamed(QAccessible.queryAccessibleInterface(window)) == []


# --- texts ---------------------------------------------------------------------------------------------------------
SETTERS = {
    "announce", "set_action", "set_error", "set_icon_name", "set_label", "set_subtitle", "set_summary", "set_texts",
    "set_title", "setAccessibleDescription", "setAccessibleName", "setPlaceholderText", "setText", "setToolTip",
    "setWindowTitle", "show_message", "snackbar",
}  # fmt: skip
MAKERS = {  # which positional arguments of a widget of the kit are read by a person
    "Button": {1}, "FilterChip": {1}, "IconButton": {2}, "Label": {1}, "SectionLabel": {1}, "Sheet": {2},
    "Banner": {3, 4}, "EmptyState": {2, 3, 4}, "ErrorState": {2, 3, 4, 5}, "TextField": {1}, "SearchField": {1},
    "Stepper": {1}, "ValueLine": {1, 2}, "AppBar": {1, 2}, "ChoiceSheet": {1},
}  # fmt: skip
KEYWORDS = {"title", "subtitle", "icon_name", "placeholder", "accessible", "text", "action"}
NOT_WORDS = {"StoreAssist"}
"""The product's name is the same in every language."""


def is_words(node):
    """Tell whether an expression is a text written out in the code."""
    if isinstance(node, ast.JoinedStr):
        return any(is_words(part) for part in node.values)
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in NOT_WORDS:
        return False
    if "://" in node.value:  # an example address
        return False
    return sum(sign.isalpha() for sign in node.value) > 1


def untranslated(source):
    """Return the lines on which a person is shown a text that no translation can reach."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in SETTERS:
            shown = [*node.args, *(word.value for word in node.keywords if word.arg in KEYWORDS)]
            shown = shown[1:] if name == "set_action" else shown
        elif name in MAKERS:
            shown = [argument for place, argument in enumerate(node.args) if place in MAKERS[name]]
            shown += [word.value for word in node.keywords if word.arg in KEYWORDS]
        elif name == "set_header":
            shown = [word.value for word in node.keywords if word.arg in KEYWORDS]
        else:
            continue
        found += [node.lineno for value in shown if is_words(value)]
    return found


def test_every_text_of_the_screens_goes_through_translation():
    files = [*sorted((ROOM / "screens").glob("*.py")), *sorted(ROOM.glob("shell*.py"))]
    assert len(files) > 20
    problems = {path.name: lines for path in files if (lines := untranslated(path.read_text(encoding="utf-8")))}
    assert problems == {}


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Stage")',
        'Button(theme, "Stage", "primary")',
        'self.set_header(title="Stage", icon="list")',
        'label.setText(f"{count} left")',
        'TextField(theme, words, placeholder="Type a place")',
    ],
)
def test_a_text_written_out_is_found(source):
    assert untranslated(source) == [1]


@pytest.mark.parametrize(
    "source", ['label.setText(translate("Stage", "Stage"))', 'label.setText(f"{a} · {b}")', 'label.setText("")']
)
def test_a_text_that_is_translated_or_none_is_left_alone(source):
    assert untranslated(source) == []
