"""The returns story at the counter kiosk: found by its receipt, checked, credited, completed; and once offline."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from PySide6.QtCore import Qt

from storeassist_qt.app.run import KIOSK_DP
from storeassist_qt.app.tour_base import ASSOCIATE
from storeassist_qt.app.tour_fynd import FyndStory
from storeassist_qt.app.tour_player import codes_on, frame_of, frame_showing
from storeassist_qt.app.wiring import Device
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import DocumentKind, Paper
from storeassist_qt.domain.returns import Return, ReturnStage, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Asker
from storeassist_qt.simulators.demo_pictures import picture_content
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.ui.kit import Stepper
from storeassist_qt.ui.screens.returns import CHECK, CHOOSE, QUEUE, SUMMARY, ReturnsScreen

STEPS = (
    "return_found_by_receipt_scan", "return_opened", "too_many_refused", "qc_good", "qc_bad_with_photo",
    "return_accepted", "credit_note", "credit_note_pdf", "return_completed", "return_offline_then_synced",
)  # fmt: skip
SWEATER, THROW, TEE = "NF-20418-NVY-M", "HV-50110-OAT-130X", "NF-11200-WHT-M"
DAY_MIN = 24 * 60


def _refusal(device: Device, order_id: str, command: c.OrderCommand) -> str:
    """Return the code with which a device refuses a command, "" where it takes it."""
    try:
        device.services.sink.submit(order_id, command)
    except Refused as error:
        return error.code
    return ""


class ReturnsStory(FyndStory):
    """A kiosk, a hub and a simulated Fynd that makes the credit notes."""

    name = "returns"
    steps = STEPS

    def __init__(self, out: Path, folder: Path) -> None:
        super().__init__(out, folder)
        self._sale: Order | None = None
        self._other: Order | None = None
        self._return_id = ""

    def begin(self) -> None:
        """Two sales of the last days; the kiosk with Ana signed in, at its returns."""
        self.open_store(orders=2)
        skus = ((SWEATER, 2), (THROW, 1))
        self._other = self.filler.bought(5 * DAY_MIN, ((TEE, 2),), "Sofia Rossi")
        self._sale = self.filler.bought(2 * DAY_MIN, skus, "Leila Haddad")
        self.fynd.live(self.hub)
        self._device = self.open_device("kiosk", "Counter 1", KIOSK_DP)
        self.player.wait_shown("sign_in")
        self.wait_online()
        self.enter(ASSOCIATE.number)
        self.player.wait(lambda: self.player.window.shown != "sign_in", "nobody is signed in")
        self.synced("the first pull does not end")
        self.player.window.open("returns")
        self.player.wait_shown("returns")

    # --- what is true ----------------------------------------------------------------------------------------------
    @property
    def _screen(self) -> ReturnsScreen:
        page = self.player.window.page("returns")
        assert isinstance(page, ReturnsScreen)
        return page

    @property
    def _order_id(self) -> str:
        assert self._sale is not None
        return self._sale.order_id

    @property
    def _here(self) -> Return:
        found = self.order(self._order_id).find_return(self._return_id)
        assert found is not None, "the return is not on the device"
        return found

    def _there(self, order: Order) -> Return:
        found = order.find_return(self._return_id)
        assert found is not None, "the return is not at the hub"
        return found

    @property
    def _at_fynd(self) -> Shipment:
        assert self._sale is not None
        return self.return_at_fynd(self._sale.oms_id)

    def _wait_step(self, step: str) -> None:
        self.player.wait(
            lambda: self._screen.step == step, f"the step {step} does not come, {self._screen.step} is there"
        )
        self.player.spin(0.2)

    def _line_id(self, sku: str) -> str:
        return next(line.line_id for line in self.order(self._order_id).lines if line.sku == sku)

    def _wait_stage(self, *stages: ReturnStage) -> None:
        self.wait_at_hub(
            self._order_id, lambda order: self._there(order).stage in stages, f"the return is not {stages[0]}", 30
        )
        self.wait_here(self._order_id, lambda _: self._here.stage in stages, "the kiosk does not hear of it")

    # --- the story ---------------------------------------------------------------------------------------------------
    def return_found_by_receipt_scan(self) -> None:
        """The code printed on our receipt, seen through a camera and typed by the scanner, names the sale."""
        receipt = self.open_document(self._order_id, DocumentKind.RECEIPT, Paper.ROLL_80)
        printed = codes_on(frame_of(receipt.pages[-1]))
        assert printed, "the receipt's code cannot be read"
        self.player.scan_with_trigger(printed[0])
        self._wait_step(CHOOSE)
        choose = self._screen.choose
        assert choose.order_id == self._order_id
        assert choose.has_receipt, "the receipt does not count as shown"
        assert {line.sku: line.left for line in choose.lines} == {SWEATER: 2, THROW: 1}

    def return_opened(self) -> None:
        """One sweater and the throw, a reason each; numbered by the hub, started at Fynd."""
        for sku, reason in ((SWEATER, "wrong_size"), (THROW, "damaged")):
            self.player.tap(f"units_{self._line_id(sku)}_plus")
            self.player.tap(f"reason_{self._line_id(sku)}_0_{reason}")
        self.player.tap("money_primary")
        self._wait_step(CHECK)
        order = self.order(self._order_id)
        self._return_id = order.returns[0].return_id
        self.synced("the return is not sent")
        self.wait_at_hub(
            self._order_id, lambda order: self._there(order).number and self._there(order).oms_return_id, "not started"
        )
        self.wait_here(self._order_id, lambda _: self._here.oms_return_id, "the kiosk does not hear of it")
        made = self._at_fynd
        assert made.state == "return_initiated"
        assert made.shipment_id == self._here.oms_return_id
        assert sorted((bag.sku, bag.quantity) for bag in made.bags) == [(THROW, 1), (SWEATER, 1)]

    def too_many_refused(self) -> None:
        """Scanned again, the sale has one sweater left and no throw; more is refused here, at the hub and at Fynd."""
        self.player.scan_with_trigger(self.order(self._order_id).number)
        self._wait_step(CHOOSE)
        lines = {line.sku: line for line in self._screen.choose.lines}
        assert (lines[SWEATER].left, lines[THROW].left) == (1, 0)
        stepper = self.player.find(Stepper, f"units_{self._line_id(SWEATER)}")
        assert stepper.value() == 1, "the only unit left is not chosen"
        assert not stepper.plus_button.isEnabled(), "more than was bought can be chosen"
        assert not self.player.has(f"units_{self._line_id(THROW)}")
        self.picture_now("too_many_refused")
        self._refuse_everywhere()
        assert len(self.at_hub(self._order_id).returns) == 1
        self.player.tap("money_secondary")  # cancel
        self._wait_step(QUEUE)
        self._open_row()
        self._wait_step(CHECK)

    def _open_row(self) -> None:
        """Tap the return in the queue."""
        key = f"{self._order_id}|{self._return_id}"
        self.player.tap_row("returns_list", lambda row: getattr(row, "return_id", "") == key)

    def _refuse_everywhere(self) -> None:
        sweaters = tuple(c.UnitToReturn(self._line_id(SWEATER), "other") for _ in range(2))
        wanted = c.OpenReturn(return_id="too-many", units=sweaters, has_receipt=True)
        assert _refusal(self.device, self._order_id, wanted) == "more_than_bought"
        ana = Asker(actor="ana", actor_name=ASSOCIATE.name, roles=frozenset({Role.RETURNS}))
        outcome = self.hub.submit(self._order_id, wanted, ana)
        assert (outcome.outcome, outcome.code) == ("refused", "more_than_bought"), outcome
        forward = self.shipment(self._at_fynd.forward_id)
        bag = next(bag for bag in forward.bags if bag.sku == SWEATER)
        assert bag.live - bag.returning == 1, "Fynd has other figures"

    def _answer(self, **answers: str) -> None:
        for question, answer in answers.items():
            self.player.tap(f"answer_{question}_{answer}")

    def _unit(self, sku: str) -> Any:
        return next(unit for unit in self._here.units if unit.line_id == self._line_id(sku))

    def _go_to(self, sku: str) -> None:
        """Turn to the product's unit with the arrows above it."""
        wanted = self._unit(sku).unit_id
        while (before := self._shown_unit) != wanted:
            self.player.tap("unit_after" if wanted > before else "unit_before")
            self.player.wait(partial(self._is_other_unit, before), "the next unit does not come")

    @property
    def _shown_unit(self) -> str:
        unit = self._screen.check.unit
        return unit.unit_id if unit is not None else ""

    def _is_other_unit(self, unit_id: str) -> bool:
        return self._shown_unit != unit_id

    def qc_good(self) -> None:
        """The sweater is as new and goes back to its shelf."""
        self._go_to(SWEATER)
        primary = self._screen.side.primary
        assert not primary.isEnabled(), "accepted without a check"
        self._answer(right_item="yes", condition="like_new", parts="complete", resell="shelf")
        self.player.wait(primary.isEnabled, "all is answered and it cannot be accepted")
        self.picture_now("qc_good")
        self.player.tap("money_primary")
        self.player.wait(lambda: self._unit(SWEATER).state is UnitState.ACCEPTED, "not accepted")
        assert (self._unit(SWEATER).fault, self._unit(SWEATER).disposition) == ("", "shelf")
        self.synced("the check is not sent")
        at_hub = self._there(self.at_hub(self._order_id))
        assert [unit.state for unit in at_hub.units if unit.line_id == self._line_id(SWEATER)] == [UnitState.ACCEPTED]

    def qc_bad_with_photo(self) -> None:
        """The throw is torn: without note and photo it is not accepted; the photo is what the camera shows."""
        play = self.player
        self._go_to(THROW)
        self._answer(right_item="yes", condition="damaged", parts="complete", resell="scrap")
        play.spin(0.3)
        assert not self._screen.side.primary.isEnabled(), "accepted without a photo"
        self.camera.hold_picture(frame_showing(picture_content(self._goods[THROW].image)))
        play.tap("add_photos")
        play.spin(0.8)
        self.picture_now("qc_bad_with_photo")
        play.tap("take_photo")
        play.wait(lambda: self._screen.check.photos, "no photo is kept")
        play.press(Qt.Key.Key_Escape)
        play.wait(lambda: not play.has("photo_sheet"), "the photo's sheet does not close")
        self.camera.take_away()
        play.spin(0.4)
        play.tap("add_note")
        play.type_into("note_field", "Torn along the hem")
        play.tap("note_done")
        play.wait(self._screen.side.primary.isEnabled, "note and photo are there and it cannot be accepted")
        play.picture("qc_bad_answered")
        play.tap("money_primary")
        play.wait(lambda: self._unit(THROW).state is UnitState.ACCEPTED, "not accepted")
        unit = self._unit(THROW)
        assert (unit.fault, unit.disposition, unit.note) == ("damaged", "scrap", "Torn along the hem")
        assert len(unit.photos) == 1
        self.synced("the check is not sent")
        play.wait(lambda: self._has_blob(unit.photos[0]), "the photo does not reach the hub")

    def _has_blob(self, sha256: str) -> bool:
        with self.hub.hub.reading() as connection:
            return connection.execute(sa.select(t.BLOB.c.sha256).where(t.BLOB.c.sha256 == sha256)).first() is not None

    def return_accepted(self) -> None:
        """Finished: Fynd has the grades GOOD and UGLY and accepts the return."""
        self._wait_step(SUMMARY)
        self.player.tap("money_primary")
        self.player.wait(lambda: self._here.decided_at is not None, "not finished")
        self.synced("the end of the check is not sent")
        self._wait_stage(ReturnStage.ACCEPTED, ReturnStage.CREDITED, ReturnStage.COMPLETED)
        made = self._at_fynd
        grades = {bag.sku: [(part.grade, part.reason_code) for part in bag.graded] for bag in made.bags}
        assert grades == {SWEATER: [("GOOD", "")], THROW: [("UGLY", "fully_damaged")]}
        assert "return_accepted" in [step.state for step in made.history]

    def credit_note(self) -> None:
        """Fynd's credit note, its number and amount, on the kiosk."""
        self._wait_stage(ReturnStage.CREDITED, ReturnStage.COMPLETED)
        made = self._at_fynd
        assert self._here.credit_note == made.credit_note_number != ""
        credited = self.fynd.sim.money_of(made.forward_id)["credited"]
        assert self._here.amount == credited > 0
        bought = {line.sku: line.paid_total // line.ordered for line in self.order(self._order_id).lines}
        assert abs(credited - bought[SWEATER] - bought[THROW]) <= 1
        self.player.wait(lambda: self.player.has("credit_note_card"), "the number is not shown")
        self.player.spin(0.3)

    def credit_note_pdf(self) -> None:
        """The credit note as a PDF."""
        assert self._sale is not None
        self.show_document(self._order_id, DocumentKind.CREDIT_NOTE, self._sale.number, self._return_id)

    def return_completed(self) -> None:
        """Fynd closes the return; the sale has one sweater left to return."""
        self._wait_stage(ReturnStage.COMPLETED)
        assert self._at_fynd.state == "return_completed"
        order = self.at_hub(self._order_id)
        assert {line.sku: line.returned for line in order.lines} == {SWEATER: 1, THROW: 1}
        self.player.window.open("returns")
        self.player.wait_shown("returns")
        self._open_row()
        self._wait_step(SUMMARY)
        self.player.spin(0.3)

    def return_offline_then_synced(self) -> None:
        """Without a network the check goes on under a number of the counter; back online Fynd credits it."""
        assert self._other is not None
        play = self.player
        receipt = self.open_document(self._other.order_id, DocumentKind.RECEIPT, Paper.ROLL_80)
        code = codes_on(frame_of(receipt.pages[-1]))[0]
        self.stop_hub()
        self.device.sync.try_now()
        play.wait(lambda: not self.device.engine.status().is_online, "the kiosk does not notice")
        self._sale, self._return_id = self._other, ""
        play.scan_with_trigger(code)
        self._wait_step(CHOOSE)
        play.tap(f"units_{self._line_id(TEE)}_plus")
        play.tap(f"reason_{self._line_id(TEE)}_0_changed_mind")
        play.tap("money_primary")
        self._wait_step(CHECK)
        self._return_id = self.order(self._order_id).returns[0].return_id
        assert self._here.number == ""
        assert self._here.local_number.startswith("R-"), self._here.local_number
        self._answer(right_item="yes", condition="like_new", parts="complete", resell="shelf")
        play.tap("money_primary")
        self._wait_step(SUMMARY)
        play.tap("money_primary")
        play.wait(lambda: self._here.stage is ReturnStage.DECIDED, "not finished offline")
        assert self.device.store.waiting_count() >= 3, "nothing waits to be sent"
        play.spin(0.4)
        play.picture("return_offline")
        self.start_hub()
        self.device.sync.try_now()
        self.synced("not synced")
        self._wait_stage(ReturnStage.COMPLETED)
        assert self._here.number, "the hub gave no number"
        assert self._at_fynd.state == "return_completed"
        assert self._here.credit_note == self._at_fynd.credit_note_number
        play.spin(0.5)
