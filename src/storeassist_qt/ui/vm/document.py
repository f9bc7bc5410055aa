"""One document on the screen: fetched or made in the background, shown, printed, saved."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.ports import DocumentInfo, OpenedDocument, PageImage, Paper
from storeassist_qt.ui import messages
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.document_words import paper_text, subtitle_of, title_of
from storeassist_qt.ui.vm.format import fill, translate

logger = logging.getLogger(__name__)

SCREEN_DPI = 150
PRINT_DPI = 300
SAVED_ALIKE = 1000
COMES_BY_ITSELF = (
    "document_at_oms_later",
    "document_at_hub_later",
    "document_later",
    "document_waiting",
    "document_offline",
)
ZOOM_STEPS = (1.0, 1.5, 2.0, 3.0)
"""Times the width of the page as it fits the window."""


class DocumentState(StrEnum):
    """What the screen shows."""

    LOADING = "loading"
    READY = "ready"
    WAITING = "waiting"  # the OMS gives it later, or the device is offline: it comes by itself
    FAILED = "failed"
    MISSING = "missing"  # there is no such document


class DocumentViewModel(QObject):
    """The document of `show`; asks again by itself when its order or the connection changes.

    ``changed``: state, pages, paper or zoom differ. ``told(str)``: one line for the snackbar. ``refused(str)``: what
    could not be done. ``print_ready(tuple)``: the pages at the resolution of a printer.
    """

    changed = Signal()
    told = Signal(str)
    refused = Signal(str)
    print_ready = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.state = DocumentState.MISSING
        self.code = ""
        self.zoom = 0
        self.is_preparing = False
        """The pages for the printer are being painted."""
        self._wanted = ("", "", "")
        self._info: DocumentInfo | None = None
        self._opened: OpenedDocument | None = None
        self._paper = Paper.A4
        self._asked = 0
        self._is_shown = False
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.sync.subscribe(lambda _status: self._on_news()),
        ]

    def close(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    def show(self, order_id: str, kind: str, return_id: str = "") -> None:
        """Show a document of an order, or the credit note of one of its returns."""
        self._is_shown = True
        wanted = (order_id, kind, return_id)
        if wanted != self._wanted:
            self._wanted, self._opened, self.zoom = wanted, None, 0
            self._info = self._find()
            self._paper = self._info.papers[0] if self._info is not None and self._info.papers else Paper.A4
        self.load()

    def stop(self) -> None:
        """Rest while another screen is shown: answers under way and painted pages, which are large, are dropped."""
        self._is_shown = False
        self._asked += 1
        self.is_preparing = False
        self._opened = None
        self._become(DocumentState.LOADING)

    def load(self) -> None:
        """Look whether the document is there, and open it."""
        self._info = self._find()
        self._asked += 1
        port = self._services.documents
        if self._info is None or port is None:
            self._become(DocumentState.MISSING)
        elif not self._info.is_ready:  # its papers are known once it is there
            self._become(DocumentState.WAITING, self._info.reason)
        else:
            self._become(DocumentState.READY if self._opened is not None else DocumentState.LOADING)
            asked = self._asked
            if self._info.papers and self._paper not in self._info.papers:
                self._paper = self._info.papers[0]
            port.open(self._info, self._paper, lambda found, code: self._on_opened(asked, found, code), dpi=SCREEN_DPI)

    def _find(self) -> DocumentInfo | None:
        order_id, kind, return_id = self._wanted
        order = self._services.orders.order(order_id)
        port = self._services.documents
        if order is None or port is None:
            return None
        fitting = (info for info in port.listed(order) if info.kind == kind and info.return_id == return_id)
        return next(fitting, None)

    def _become(self, state: DocumentState, code: str = "") -> None:
        self.state, self.code = state, code
        self.changed.emit()

    def _on_opened(self, asked: int, found: OpenedDocument | None, code: str) -> None:
        if asked != self._asked:
            return  # another document, or another paper, has been asked for since
        if found is None:
            self._opened = None
            self._become(DocumentState.WAITING if code in COMES_BY_ITSELF else DocumentState.FAILED, code)
            return
        self._opened = found
        self._become(DocumentState.READY)

    def _on_orders(self, ids: frozenset[str]) -> None:
        if self._wanted[0] in ids:
            self._on_news()

    def _on_news(self) -> None:
        """Ask again where something was missing; what is shown stays."""
        if self._is_shown and self.state in (DocumentState.WAITING, DocumentState.MISSING):
            self.load()

    # --- what is shown -----------------------------------------------------------------------------------------
    @property
    def title(self) -> str:
        """Return "Invoice INV-7"."""
        return title_of(self._info) if self._info is not None else translate("Document", "Document")

    @property
    def subtitle(self) -> str:
        """Return the order and the return."""
        order = self._services.orders.order(self._wanted[0])
        return subtitle_of(self._info, order) if self._info is not None else ""

    @property
    def state_text(self) -> str:
        """Why there is nothing to see."""
        if self.state is DocumentState.MISSING:
            return translate("Document", "There is no such document of this order. Open the order again.")
        return messages.text_of(self.code) if self.code else ""

    @property
    def pages(self) -> tuple[PageImage, ...]:
        """The pages, painted."""
        return self._opened.pages if self._opened is not None and self.state is DocumentState.READY else ()

    @property
    def page_text(self) -> str:
        """What is shown, in one sentence: "Invoice INV-7, 2 pages"."""
        count = translate("Document", "%n page(s)", "", len(self.pages))
        return f"{self.title}, {count}"

    @property
    def papers(self) -> tuple[tuple[str, str], ...]:
        """The papers to choose from: code and words; nothing where there is no choice."""
        papers = self._info.papers if self._info is not None else ()
        return tuple((paper.value, paper_text(paper)) for paper in papers) if len(papers) > 1 else ()

    @property
    def paper(self) -> str:
        """The chosen paper."""
        return self._paper.value

    def choose_paper(self, paper: str) -> None:
        """Make the document on another paper."""
        if paper != self._paper.value:
            self._paper, self._opened, self.zoom = Paper(paper), None, 0
            self.load()

    @property
    def factor(self) -> float:
        """How much larger than fitting the window the pages are."""
        return ZOOM_STEPS[self.zoom]

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger or smaller."""
        zoom = max(0, min(len(ZOOM_STEPS) - 1, self.zoom + steps))
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    # --- printing and saving -----------------------------------------------------------------------------------
    def prepare_print(self) -> None:
        """Have the pages painted as fine as a printer needs them; `print_ready` brings them."""
        port = self._services.documents
        if self._info is None or port is None or self.state is not DocumentState.READY or self.is_preparing:
            return
        self.is_preparing = True
        self.changed.emit()
        asked = self._asked
        port.open(self._info, self._paper, lambda found, code: self._on_printable(asked, found, code), dpi=PRINT_DPI)

    def _on_printable(self, asked: int, found: OpenedDocument | None, code: str) -> None:
        if asked != self._asked:
            return
        self.is_preparing = False
        self.changed.emit()
        if found is None:
            self.refused.emit(messages.text_of(code))
        else:
            self.print_ready.emit(found.pages)

    def printed(self, printer: str) -> None:
        """Say that the pages were given to a printer."""
        name = printer or translate("Document", "a file")
        self.told.emit(fill(translate("Document", "%1: sent to %2"), self.title, name))

    def not_printed(self) -> None:
        """Say that the printer took nothing."""
        self.refused.emit(translate("Document", "The printer did not take the document. Look at it, then print again."))

    @property
    def file_name(self) -> str:
        """The name a saved file is offered under."""
        return self._opened.file_name if self._opened is not None else ""

    def save_into(self, folder: str) -> bool:
        """Write the PDF into a folder under a name that is free there; as `save`."""
        name = Path(self.file_name)
        place = Path(folder)
        for number in range(1, SAVED_ALIKE):
            path = place / (f"{name.stem} ({number}){name.suffix}" if number > 1 else name.name)
            if not path.exists():
                break
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            logger.warning("the documents' folder cannot be made: %s", error.strerror)
        return self.save(str(path))

    def save(self, path: str) -> bool:
        """Write the PDF; False where the file could not be written, which is told."""
        if self._opened is None or not path:
            return False
        try:
            Path(path).write_bytes(self._opened.pdf)
        except OSError as error:
            logger.warning("a document could not be saved: %s", error.strerror)
            text = translate("Document", "It could not be saved as %1 (%2). Choose another folder.")
            self.refused.emit(fill(text, Path(path).name, error.strerror or ""))
            return False
        self.told.emit(fill(translate("Document", "Saved: %1"), path))
        return True
