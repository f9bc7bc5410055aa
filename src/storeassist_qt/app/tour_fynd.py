"""What the stories with Fynd behind the hub share: the simulator, sales at the POS, and what it knows."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from storeassist_qt.app.demo_fill import DemoFiller
from storeassist_qt.app.demo_fynd import DemoFynd
from storeassist_qt.app.tour_base import Story
from storeassist_qt.app.tour_player import codes_on, picture_of
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, OpenedDocument, Paper
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.ui.screens.document import DocumentScreen
from storeassist_qt.ui.vm.document import DocumentState, DocumentViewModel


class FyndStory(Story):
    """A story whose hub polls a simulated Fynd and writes to it, all over HTTP."""

    invoices = "automatic"

    def __init__(self, out: Path, folder: Path) -> None:
        super().__init__(out, folder)
        self._fynd: DemoFynd | None = None
        self._filler: DemoFiller | None = None

    def open_store(self, orders: int = 6) -> None:
        """Start simulator and hub with products, people and some online orders in the queue."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._fynd = DemoFynd(self.folder / "hub", self.clock, seed=7, invoices=self.invoices)
        self.start_hub(is_new=True)
        self._filler = DemoFiller(self.hub, self.clock, 7, self._fynd)
        self._filler.fill_shelves()
        self._filler.fill_queue(orders)

    def make_hub(self, set_up: Any) -> RunningHub:
        """Start a hub with a connection of its own to the simulator."""
        return self.fynd.start_hub(self.folder / "hub", self._port, set_up)

    def end(self) -> None:
        """Close everything, the simulator last."""
        super().end()
        if self._fynd is not None:
            self._fynd.stop()

    @property
    def fynd(self) -> DemoFynd:
        """The simulator."""
        assert self._fynd is not None
        return self._fynd

    @property
    def filler(self) -> DemoFiller:
        """Who brings orders to the state in which the story finds them."""
        assert self._filler is not None
        return self._filler

    # --- at the simulator ------------------------------------------------------------------------------------------
    def sell(self, customer: str, lines: Sequence[tuple[str, int]]) -> Shipment:
        """Sell something at the POS, as a till would: over HTTP."""
        sale = {"location_code": demo.STORE_ID, "customer": customer, "lines": [list(line) for line in lines]}
        wanted = json.dumps(sale | {"due_minutes": 20}).encode()
        request = urllib.request.Request(f"{self.fynd.running.url}/sim/sales", data=wanted, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            placed = json.loads(answer.read())
        return self.shipment(placed[0]["shipment_id"])

    def shipment(self, shipment_id: str) -> Shipment:
        """Return a shipment as the simulator has it now."""
        return self.fynd.sim.shipment(shipment_id)

    def return_at_fynd(self, forward_id: str, number: int = 1) -> Shipment:
        """Return the last of so many returns that the simulator has of a shipment."""
        found = self.fynd.sim.world.returns_of(forward_id)
        assert len(found) == number, f"Fynd has {len(found)} returns of {forward_id}"
        return found[-1]

    # --- documents -------------------------------------------------------------------------------------------------
    def open_document(self, order_id: str, kind: DocumentKind, paper: Paper, return_id: str = "") -> OpenedDocument:
        """Have a document made or fetched as the screens do, and return it."""
        port = self.device.services.documents
        assert port is not None
        info = next(
            each for each in port.listed(self.order(order_id)) if (each.kind, each.return_id) == (kind, return_id)
        )
        answers: list[tuple[OpenedDocument | None, str]] = []
        port.open(info, paper, lambda found, code: answers.append((found, code)), dpi=300)
        self.player.wait(lambda: answers, f"the {kind} does not open")
        found, code = answers[0]
        assert found is not None, f"the {kind} cannot be opened: {code}"
        return found

    def show_document(self, order_id: str, kind: DocumentKind, code: str, return_id: str = "") -> DocumentViewModel:
        """Open a document from its order's page and read the code that is printed on it."""
        play = self.player
        play.window.open("order_detail", order_id=order_id)
        play.wait_shown("order_detail")
        play.wait(lambda: self._is_listed(order_id, kind, return_id), f"the {kind} does not come")
        play.tap(f"view_document_{kind.value}_{return_id}".rstrip("_"))
        play.wait_shown("document")
        page = play.window.page("document")
        assert isinstance(page, DocumentScreen)
        play.wait(lambda: page.vm.state is DocumentState.READY, f"the {kind} is not shown: {page.vm.state_text}")
        assert page.vm.pages, "no page"
        codes = [text for each in page.vm.pages for text in codes_on(picture_of(each))]
        assert code in codes, f"{code} is not on the {kind}, but {codes}"
        play.spin(0.3)
        return page.vm

    def _listed(self, order_id: str, kind: DocumentKind, return_id: str) -> DocumentInfo | None:
        port = self.device.services.documents
        assert port is not None
        listed = port.listed(self.order(order_id))
        return next((info for info in listed if info.kind == kind and info.return_id == return_id), None)

    def _is_listed(self, order_id: str, kind: DocumentKind, return_id: str) -> bool:
        found = self._listed(order_id, kind, return_id)
        return found is not None and found.is_ready
