"""A model of rows changes what changed, so that scrolling, focus and the finger keep their row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from storeassist_qt.ui.rows import NoteRow, RowsModel, SectionRow


def notes(*keys: str) -> list[NoteRow]:
    return [NoteRow(key, note_id=key) for key in keys]


def test_a_row_and_its_sentence_come_through_their_roles(qapp):
    model = RowsModel()
    model.set_rows(notes("a"))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.UserRole) == NoteRow("a", note_id="a")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a"


def test_an_inserted_row_leaves_the_others_their_index(qapp):
    model = RowsModel()
    model.set_rows(notes("a", "b"))
    kept = QPersistentModelIndex(model.index(1))
    model.set_rows(notes("x", "a", "y", "b"))
    assert kept.row() == 3


def test_a_changed_row_tells_its_place_alone(qapp, qtbot):
    model = RowsModel()
    model.set_rows(notes("a", "b"))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([NoteRow("a", note_id="a"), NoteRow("other", note_id="b")])
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)


def test_a_section_cannot_be_chosen(qapp):
    model = RowsModel()
    model.set_rows([SectionRow("Overdue", "12")])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overdue, 12"


def test_the_place_of_a_key_is_found(qapp):
    model = RowsModel()
    model.set_rows(notes("a", "b"))
    assert model.row_of("note:b") == 1
    assert model.row_of("note:c") == -1


KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@pytest.mark.usefixtures("qapp")
@given(steps=st.lists(KEYS, max_size=5))
def test_any_change_of_rows_ends_with_the_new_rows(steps: list[list[str]]):
    model = RowsModel()
    for keys in steps:
        model.set_rows(notes(*keys))
        assert [row.note_id for row in model.rows] == keys
        assert model.rowCount() == len(keys)
