"""A document on the screen: read, zoomed, printed through the dialog, saved; and what stands there without it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QStandardPaths, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from tests.ui.fake_documents import FakeDocuments, page, with_documents
from tests.ui.fakes import make_world

from storeassist_qt.domain.ports import Connection, DocumentInfo, DocumentKind, Paper
from storeassist_qt.ui.kit import FilterChip
from storeassist_qt.ui.screens.document import DocumentScreen, paint_pages
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.vm.document import COMES_BY_ITSELF, PRINT_DPI, SCREEN_DPI, DocumentState, DocumentViewModel

ORDER = "o-100190"


@pytest.fixture
def made(theme):
    world, documents = with_documents(make_world(theme=theme), FakeDocuments(pages=2))
    world.orders.put(replace(world.orders.order(ORDER), invoice_number="INV-7"))
    return world, documents


@pytest.fixture
def printing():
    """The print dialogs that were opened, as (printer, dialog)."""
    return []


@pytest.fixture
def window(qtbot, made, printing):
    def dialog_of(printer, parent):
        dialog = QDialog(parent)
        printing.append((printer, dialog))
        return dialog

    window = MainWindow(made[0].services)
    qtbot.addWidget(window)
    window.register("document", lambda: DocumentScreen(made[0].services, window, print_dialog=dialog_of))
    window.resize(360, 640)
    window.show()
    return window


def opened(window, kind="invoice", **arguments):
    window.open("document", order_id=ORDER, kind=kind, **arguments)
    return window.page("document")


def test_the_pages_are_shown_under_each_other_as_wide_as_the_window(window, made):
    screen = opened(window)
    assert screen.vm.state is DocumentState.READY
    assert screen.header.title == "Invoice INV-7"
    assert screen.header.subtitle == "Order #100190"
    assert screen.view.accessibleName() == "Invoice INV-7, 2 pages"
    assert made[1].opened == [(made[1].opened[0][0], Paper.A4, SCREEN_DPI)]
    paper = screen.view.widget()
    assert paper.width() == screen.view.viewport().width()
    assert paper.height() > 2 * 336 * 1.4


def test_larger_and_smaller_zoom_by_button_key_and_wheel(window, qtbot):
    screen = opened(window)
    fitting = screen.view.widget().width()
    screen.larger.click()
    assert screen.view.widget().width() > fitting
    qtbot.keyClick(screen.view, Qt.Key.Key_Plus)
    assert screen.vm.factor == 2.0
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place, place, QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(screen.view.viewport(), wheel)
    assert screen.vm.factor == 1.5
    screen.smaller.click()
    assert not screen.smaller.isEnabled()
    assert screen.view.widget().width() == fitting


def test_another_paper_is_made_anew(window, made):
    screen = opened(window, "receipt")
    chip = screen.findChild(FilterChip, "paper_80mm")
    chip.click()
    assert [paper for _info, paper, _dpi in made[1].opened] == [Paper.A4, Paper.ROLL_80]
    assert chip.isChecked()
    assert not screen.findChild(FilterChip, "paper_a4").isChecked()


def test_where_there_is_one_paper_none_is_asked_for(window, made):
    screen = opened(window, "bag_label")
    assert screen.findChild(FilterChip, "paper_80mm") is None
    assert made[1].opened[0][1] is Paper.ROLL_80


def test_while_it_is_made_the_shape_stands_there_and_nothing_can_be_printed(window, made):
    made[1].hold = True
    screen = opened(window)
    assert screen.skeleton.isVisible()
    assert not screen.print_button.isEnabled()
    made[1].answer()
    assert screen.view.isVisible()
    assert screen.print_button.isEnabled()


def test_an_answer_for_a_document_that_was_left_is_dropped(window, made):
    made[1].hold = True
    opened(window)
    window.open("orders")
    made[1].answer()
    assert window.page("document").vm.state is DocumentState.LOADING


def test_the_pages_are_let_go_with_the_screen_and_come_back_with_it(window, made):
    screen = opened(window)
    window.open("orders")
    assert screen.vm.pages == ()
    assert screen.view.widget().height() < 100
    assert opened(window).view.accessibleName() == "Invoice INV-7, 2 pages"


def test_a_document_the_order_system_gives_later_comes_by_itself(window, made):
    world, _documents = made
    world.orders.put(replace(world.orders.order(ORDER), invoice_number=""))
    screen = opened(window)
    assert screen.waiting.isVisible()
    assert "fetched by itself" in screen.waiting.text_label.text()
    world.orders.put(replace(world.orders.order(ORDER), invoice_number="INV-8"))
    assert screen.view.isVisible()
    assert screen.header.title == "Invoice INV-8"


def test_offline_it_waits_for_the_connection(window, made):
    world, documents = made
    documents.fail_with = "document_offline"
    screen = opened(window)
    assert screen.waiting.isVisible()
    world.sync.become(connection=Connection.SYNCED, is_online=True)
    assert screen.view.isVisible()


@pytest.mark.parametrize("code", COMES_BY_ITSELF)
def test_what_comes_by_itself_offers_no_button(window, made, code):
    made[1].fail_with = code
    screen = opened(window)
    assert screen.waiting.isVisible()
    assert screen.waiting.text_label.text()
    assert not screen.bar.isVisible()


def test_a_document_that_becomes_ready_on_other_papers_takes_the_first_of_them(made):
    world, documents = made
    later = DocumentInfo(ORDER, DocumentKind.INVOICE, is_ready=False, reason="document_at_hub_later")
    documents.infos[ORDER] = (later,)
    vm = DocumentViewModel(world.services)
    vm.show(ORDER, "invoice")
    documents.infos[ORDER] = (DocumentInfo(ORDER, DocumentKind.INVOICE, "INV-9", papers=(Paper.ROLL_80,)),)
    world.orders.put(world.orders.order(ORDER))
    assert documents.opened[-1][1] is Paper.ROLL_80
    assert vm.paper == "80mm"


def test_a_damaged_document_can_be_asked_for_again(window, made):
    made[1].fail_with = "document_unusable"
    screen = opened(window)
    assert screen.failed.isVisible()
    assert "damaged" in screen.failed.text_label.text()
    screen.failed.retry_button.click()
    assert screen.view.isVisible()


def test_what_the_order_has_not_got_is_said(window):
    assert opened(window, "credit_note", return_id="r-1").failed.isVisible()


def test_printing_paints_at_the_printers_resolution_on_the_documents_paper(window, made, printing, tmp_path):
    screen = opened(window, "receipt")
    screen.findChild(FilterChip, "paper_80mm").click()
    screen.activate_primary()
    assert made[1].opened[-1][2] == PRINT_DPI
    printer, dialog = printing[0]
    size = printer.pageLayout().pageSize().size(printer.pageLayout().pageSize().Unit.Millimeter)
    assert (round(size.width()), round(size.height())) == (80, 160)
    assert dialog.isVisible()
    target = tmp_path / "receipt.pdf"
    printer.setOutputFileName(str(target))
    dialog.accept()
    assert target.read_bytes().startswith(b"%PDF")
    assert window.snackbar_line.text.startswith("Receipt: sent to")


def test_the_window_goes_on_while_the_dialog_stands_open(window, printing):
    screen = opened(window)
    screen.print_button.click()
    printing[0][1].reject()
    assert screen.print_button.isEnabled()
    assert screen.print_button.text() == "Print"


def test_pages_for_the_printer_that_cannot_be_made_are_said(window, made, printing):
    screen = opened(window)
    made[1].fail_with = "document_gone"
    screen.print_button.click()
    assert printing == []
    assert "no longer has this document" in window.snackbar_line.text


def test_a_page_larger_than_the_sheet_is_made_smaller_and_a_range_is_kept_to(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "two.pdf"))
    printer.setFromTo(2, 2)
    assert paint_pages(printer, [page(Paper.A4, 30)] * 3)
    content = (tmp_path / "two.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)  # what Qt says of a printer that refuses
def test_a_printer_that_takes_nothing_is_said(window, printing, tmp_path):
    screen = opened(window)
    screen.print_button.click()
    printer, dialog = printing[0]
    printer.setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
    dialog.accept()
    assert "did not take" in window.snackbar_line.text


def test_the_systems_own_dialog_opens_without_blocking(window, made, qtbot):
    screen = DocumentScreen(made[0].services, window)
    qtbot.addWidget(screen)
    screen.entered(order_id=ORDER, kind="invoice")
    screen.vm.prepare_print()
    assert isinstance(screen._dialog, QPrintDialog)
    screen._dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_handheld_saves_under_a_free_name_and_says_where(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    window.resize(360, 640)
    screen = opened(window)
    screen.save_button.click()
    screen.ask_save()
    kept = sorted(path.name for path in (tmp_path / "Documents").iterdir())
    assert kept == ["invoice-INV-7 (2).pdf", "invoice-INV-7.pdf"]
    assert window.snackbar_line.text == f"Saved: {tmp_path / 'Documents' / 'invoice-INV-7 (2).pdf'}"


def test_saving_offers_a_name_and_writes_the_pdf(window, tmp_path):
    window.resize(1280, 720)
    screen = opened(window)
    screen.save_button.click()
    dialog = screen._dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("invoice-INV-7.pdf")
    dialog.fileSelected.emit(str(tmp_path / "kept.pdf"))
    dialog.reject()
    assert (tmp_path / "kept.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert window.snackbar_line.text == f"Saved: {tmp_path / 'kept.pdf'}"


def test_a_folder_that_takes_nothing_is_said(window, tmp_path):
    screen = opened(window)
    assert not screen.vm.save(str(tmp_path / "none" / "kept.pdf"))
    assert "could not be saved as kept.pdf" in window.snackbar_line.text


def test_a_credit_note_names_its_return(made):
    world, documents = made
    documents.infos[ORDER] = (
        DocumentInfo(ORDER, DocumentKind.CREDIT_NOTE, "CN-1", "r-1"),
        DocumentInfo(ORDER, DocumentKind.CREDIT_NOTE, "CN-2", "r-2"),
    )
    vm = DocumentViewModel(world.services)
    vm.show(ORDER, "credit_note", "r-2")
    assert vm.title == "Credit note CN-2"


def test_without_the_port_there_is_no_document(theme):
    vm = DocumentViewModel(make_world(theme=theme).services)
    vm.show(ORDER, "invoice")
    assert vm.state is DocumentState.MISSING
