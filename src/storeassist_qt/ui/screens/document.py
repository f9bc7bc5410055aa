"""One document: read on the screen, printed through the system's dialog, saved as a file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSizeF, QStandardPaths
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import PageImage
from storeassist_qt.ui.kit import (
    ActionBar,
    Button,
    EmptyState,
    ErrorState,
    FilterChip,
    IconButton,
    PageView,
    Skeleton,
    clear_layout,
    image_of,
)
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass, layout_class
from storeassist_qt.ui.vm.document import DocumentState, DocumentViewModel
from storeassist_qt.ui.vm.format import translate

logger = logging.getLogger(__name__)

MM_PER_INCH = 25.4
PrintDialog = Callable[[QPrinter, QWidget], QDialog]


class DocumentScreen(Page):
    """Shows a document; `entered(order_id=..., kind=..., return_id="", act="", asked=0)`."""

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        print_dialog: PrintDialog = QPrintDialog,
    ) -> None:
        super().__init__(services, navigator, parent)
        self.setObjectName("document_screen")
        theme = services.theme
        self.vm = DocumentViewModel(services, self)
        self._make_dialog = print_dialog
        self._dialog: QDialog | None = None
        self._printer: QPrinter | None = None
        self._shown: object = None
        self._chips: dict[str, FilterChip] = {}
        self._act = ""
        self._asked = 0
        self.set_header(title=self.vm.title, has_back=True, has_navigation=False)
        self._papers = QHBoxLayout()
        self._papers.setSpacing(8)
        self.smaller = IconButton(theme, "minus", translate("Document", "Smaller"), name="zoom_out")
        self.larger = IconButton(theme, "plus", translate("Document", "Larger"), name="zoom_in")
        self.smaller.clicked.connect(lambda: self.vm.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.vm.zoom_by(1))
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(12, 4, 12, 4)
        tools.setSpacing(8)
        tools.addLayout(self._papers)
        tools.addStretch(1)
        tools.addWidget(self.smaller)
        tools.addWidget(self.larger)
        self.view = PageView(theme)
        self.view.zoom_wanted.connect(self.vm.zoom_by)
        self.skeleton = Skeleton(theme, "lines")
        waiting = translate("Document", "Not here yet")
        self.waiting = EmptyState(theme, "hourglass", waiting, "", kind="warn", name="document_waits")
        failed, again = translate("Document", "It cannot be shown"), translate("Document", "Try again")
        self.failed = ErrorState(theme, "file-text", failed, "", again, name="document_failed")
        self.failed.retry_pressed.connect(self.vm.load)
        self.bar = ActionBar(theme, name="document_bar")
        self.save_button = Button(theme, translate("Document", "Save"), "tonal", "save", "big", name="save_document")
        self.print_button = Button(theme, "", "primary", "printer", "big", name="print_document")
        self.save_button.clicked.connect(self.ask_save)
        self.print_button.clicked.connect(self.vm.prepare_print)
        self.bar.add_button(self.save_button)
        self.bar.add_button(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools)
        for body in (self.view, self.skeleton, self.waiting, self.failed):
            column.addWidget(body, 1)
        column.addWidget(self.bar)
        self.vm.changed.connect(self._show)
        self.vm.told.connect(self.navigator.snackbar)
        self.vm.refused.connect(self._on_refused)
        self.vm.print_ready.connect(self.ask_print)

    # --- Page --------------------------------------------------------------------------------------------------
    def entered(self, **arguments: Any) -> None:
        """Show the document that was named; `act` "print" or "save" does that once, as soon as it is there.

        `asked` numbers the wish: the same number again (back from the lock) does nothing.
        """
        asked = int(arguments.get("asked", 0))
        self._act = str(arguments.get("act", "")) if asked != self._asked else ""
        self._asked = asked
        kind, return_id = str(arguments.get("kind", "")), str(arguments.get("return_id", ""))
        self.vm.show(str(arguments.get("order_id", "")), kind, return_id)
        self._show()

    def left(self) -> None:
        """Drop what is under way."""
        self.vm.stop()

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """Give a kiosk its margins."""
        side = 20 if layout is LayoutClass.EXPANDED else 12
        tools = self._tools.layout()
        if tools is not None:
            tools.setContentsMargins(side, 4, side, 4)

    def activate_primary(self) -> None:
        """Print."""
        if self.print_button.isEnabled():
            self.vm.prepare_print()

    # --- showing -----------------------------------------------------------------------------------------------
    def _show(self) -> None:
        vm = self.vm
        self.set_header(title=vm.title, subtitle=vm.subtitle)
        is_ready = vm.state is DocumentState.READY
        self.view.setVisible(is_ready)
        self.skeleton.setVisible(vm.state is DocumentState.LOADING)
        self.waiting.setVisible(vm.state is DocumentState.WAITING)
        self.failed.setVisible(vm.state in (DocumentState.FAILED, DocumentState.MISSING))
        for frame in (self.waiting, self.failed):
            if frame.isVisibleTo(self):
                frame.set_texts(frame.title_label.text(), vm.state_text)
        self._show_papers()
        self._tools.setVisible(is_ready or bool(vm.papers))
        for button, is_possible in ((self.smaller, vm.zoom > 0), (self.larger, vm.factor < 3)):
            button.setVisible(is_ready)
            button.setEnabled(is_possible)
        self.bar.setVisible(vm.state in (DocumentState.READY, DocumentState.LOADING))
        self.save_button.setEnabled(is_ready)
        self.print_button.setEnabled(is_ready and not vm.is_preparing)
        is_preparing = translate("Document", "Preparing…")
        self.print_button.set_label(is_preparing if vm.is_preparing else translate("Document", "Print"))
        if vm.pages is not self._shown:
            self._shown = vm.pages
            self.view.show_pages(vm.pages, vm.page_text)
        self.view.set_factor(vm.factor)
        act, self._act = (self._act, "") if is_ready else ("", self._act)
        if act == "print":
            vm.prepare_print()
        elif act == "save":
            self.ask_save()

    def _show_papers(self) -> None:
        wanted = self.vm.papers
        if tuple(self._chips) != tuple(code for code, _word in wanted):
            clear_layout(self._papers)
            self._chips = {}
            for code, word in wanted:
                chip = FilterChip(self.services.theme, word, solid=False, name=f"paper_{code}")
                chip.setProperty("paper", code)
                chip.clicked.connect(self._on_paper)
                self._papers.addWidget(chip)
                self._chips[code] = chip
        for code, chip in self._chips.items():
            chip.setChecked(code == self.vm.paper)

    def _on_paper(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            chip.setChecked(True)
            self.vm.choose_paper(str(chip.property("paper")))

    def _on_refused(self, text: str) -> None:
        self.navigator.snackbar(text, seconds=10)
        self.navigator.announce(text, assertive=True)

    # --- printing ----------------------------------------------------------------------------------------------
    def ask_print(self, pages: Sequence[PageImage]) -> None:
        """Open the system's print dialog with the paper of these pages chosen."""
        if not pages:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self.vm.title)
        size = QPageSize(QSizeF(pages[0].width_mm, pages[0].height_mm), QPageSize.Unit.Millimeter)
        printer.setPageSize(size)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = self._make_dialog(printer, self)
        dialog.setWindowTitle(self.vm.title)
        dialog.accepted.connect(lambda: self._print(printer, pages))
        dialog.finished.connect(self._drop_dialog)
        self._dialog, self._printer = dialog, printer
        QDialog.open(dialog)  # the print dialog's own open() wants a slot by name

    def _drop_dialog(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _print(self, printer: QPrinter, pages: Sequence[PageImage]) -> None:
        if paint_pages(printer, pages):
            self.vm.printed(printer.printerName())
        else:
            self.vm.not_printed()

    # --- saving ------------------------------------------------------------------------------------------------
    def ask_save(self) -> None:
        """Keep the PDF: at a desk where the person says, on a handheld and a kiosk in the documents' folder."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # A file dialog does not fit a handheld, and on a kiosk it would open the disk to whoever stands there.
        if self.services.device_role == "kiosk" or layout_class(self.window().width()) is LayoutClass.COMPACT:
            self.vm.save_into(folder)
            return
        dialog = QFileDialog(self, self.vm.title, folder, translate("Document", "PDF (*.pdf)"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # a kiosk has no desktop to bring one
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.vm.file_name)
        dialog.fileSelected.connect(self.vm.save)
        dialog.finished.connect(self._drop_dialog)
        self._dialog = dialog
        dialog.open()


def paint_pages(printer: QPrinter, pages: Sequence[PageImage]) -> bool:
    """Paint each page on a sheet in its own size, smaller where the sheet is; False where the printer refused.

    Page ranges of the dialog count: only the chosen pages are painted.
    """
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages[first - 1 : last]):
        if number and not printer.newPage():
            painter.end()
            return False
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        dots = printer.resolution() / MM_PER_INCH
        width, height = page.width_mm * dots, page.height_mm * dots
        shrink = min(1.0, paper.width() / width, paper.height() / height)
        painter.drawImage(QRectF(0, 0, width * shrink, height * shrink), image_of(page))
    return painter.end()
