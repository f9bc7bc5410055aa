"""The Pick-At-Store story: bought at the POS, picked for who waits, invoiced, handed over, seen as delivered.

The hub makes the invoices here (Fynd's "aggregator" mode), so that the order is confirmed as it arrives and the pick
runs in `CONFIRMED`. With Fynd's own invoices the confirmation comes after the pick: `invoices="automatic"` plays the
same steps in that order.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from storeassist_qt.app.run import HANDHELD_DP
from storeassist_qt.app.tour_base import ASSOCIATE, is_row_of
from storeassist_qt.app.tour_fynd import FyndStory
from storeassist_qt.domain.orders import EffectKind, EffectState, Order, OrderType, Stage
from storeassist_qt.domain.ports import DocumentKind
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage
from storeassist_qt.ui.kit import SignaturePad
from storeassist_qt.ui.rows import OrderRow, SectionRow

STEPS = (
    "order_placed_in_store", "confirmed", "on_top_of_queue", "picked", "line_not_found_cancelled", "invoiced",
    "invoice_pdf", "label_pdf", "item_rejected_at_handoff", "handed_over_to_customer", "delivered_seen",
)  # fmt: skip
AUTOMATIC_STEPS = (
    "order_placed_in_store", "on_top_of_queue", "picked", "line_not_found_cancelled", "confirmed", *STEPS[5:],
)  # fmt: skip
SWEATER, SHOE, MUG = "NF-20418-NVY-M", "RL-77120-SLT-42", "HV-51300-INK-350M"
CUSTOMER = "Mara Lindqvist"
OUT_OF_STOCK = "6"


class PasStory(FyndStory):
    """One handheld, a hub and a simulated Fynd."""

    name = "pas"
    steps = STEPS
    invoices = "aggregator"

    def __init__(self, out: Path, folder: Path, invoices: str = "aggregator") -> None:
        super().__init__(out, folder)
        self.invoices = invoices
        self.steps = STEPS if invoices == "aggregator" else AUTOMATIC_STEPS
        self._order_id = ""
        self._shipment_id = ""

    def begin(self) -> None:
        """Open the store with some online orders, and the handheld with Ana signed in."""
        self.open_store()
        self.fynd.live(self.hub)
        self._device = self.open_device("handheld", "Handheld 1", HANDHELD_DP)
        self.player.wait_shown("sign_in")
        self.wait_online()
        self.enter(ASSOCIATE.number)
        self.player.wait_shown("queue")
        self.synced("the first pull does not end")

    @property
    def _here(self) -> Order:
        return self.order(self._order_id)

    @property
    def _there(self) -> Order:
        return self.at_hub(self._order_id)

    def _effect(self, kind: EffectKind) -> EffectState | None:
        return next((effect.state for effect in self._there.effects if effect.kind is kind), None)

    # --- the story ---------------------------------------------------------------------------------------------------
    def order_placed_in_store(self) -> None:
        """Sold at the POS; the handheld shows it without a touch."""
        sold = self.sell(CUSTOMER, ((SWEATER, 2), (SHOE, 1), (MUG, 1)))
        assert (sold.order_type, sold.state) == ("PickAtStore", "placed")
        self._shipment_id = sold.shipment_id
        self._order_id = self.player.wait(
            lambda: next((row.order_id for row in self.device.store.to_pick() if self._is_of(row.order_id)), ""),
            "the sale does not arrive", 20,
        )  # fmt: skip
        order = self._here
        assert order.order_type is OrderType.PICK_AT_STORE
        assert order.check_in is not None, "the customer is not shown as waiting"
        assert [(line.sku, line.ordered) for line in order.lines] == [(SWEATER, 2), (SHOE, 1), (MUG, 1)]
        assert all(line.codes for line in order.lines), "no barcodes from the catalogue"
        paid = sum(bag.paid_total for bag in sold.bags)
        assert sum(line.paid_total for line in order.lines) == paid, "the amounts differ"
        self.player.wait(lambda: self.has_row("queue_list", self._order_id), "the queue does not show it")

    def _is_of(self, order_id: str) -> bool:
        found = self.device.store.order(order_id)
        return found is not None and found.oms_id == self._shipment_id

    def confirmed(self) -> None:
        """Fynd has reserved the goods; the order says so."""
        self.wait_at_hub(
            self._order_id, lambda _: self._effect(EffectKind.CONFIRM) is EffectState.CONFIRMED, "not confirmed"
        )
        self.wait_here(self._order_id, lambda order: order.is_reserved, "the device does not hear of it")
        history = [step.state for step in self.shipment(self._shipment_id).history]
        assert "bag_confirmed" in history, history
        if self.invoices == "aggregator":
            assert history[-1] == "bag_confirmed", "Fynd made an invoice by itself"
            self.player.wait(lambda: "Reserved" in self._row().meta_text, "the queue does not say Reserved")

    def _row(self) -> OrderRow:
        found: OrderRow = next(row for row in self.rows_of("queue_list") if is_row_of(self._order_id, row))
        return found

    def on_top_of_queue(self) -> None:
        """Above everything that is overdue, in a section of its own, with the time waited."""
        self.player.window.open("queue")
        rows = self.rows_of("queue_list")
        assert isinstance(rows[0], SectionRow), rows[0]
        assert "waiting" in rows[0].title.lower(), rows[0].title
        assert is_row_of(self._order_id, rows[1]), "the waiting customer is not first"
        assert any(isinstance(row, SectionRow) and "overdue" in row.title.lower() for row in rows[2:])
        assert self._row().due_icon == "timer", "no wait time"

    def picked(self) -> None:
        """Scanned; the mug is not there."""
        play = self.player
        play.tap_row("queue_list", partial(is_row_of, self._order_id))
        play.tap("start_walk")
        play.wait_shown("walk")
        play.spin(0.4)
        for sku, units in ((SWEATER, 2), (SHOE, 1)):
            self.go_to(sku)
            self.pick_all(self._order_id, sku, units)
            play.spin(0.8)
        self.go_to(MUG)
        play.tap("not_found")
        play.tap("mark_not_found")
        play.wait(lambda: self.count(self._order_id, MUG, "not_found") == 1, "not marked")
        assert self._effect(EffectKind.REFUND_NOT_FOUND) is None, "refunded before the walk has ended"
        play.wait_shown("walk_summary")
        self.picture_now("picked")
        play.tap("finish_walk")
        play.wait(lambda: self._here.stage is Stage.PICKED, "not finished")
        play.wait_shown("handoff_detail")
        self.synced("the pick is not sent")
        assert self._there.units("picked") == 3

    def line_not_found_cancelled(self) -> None:
        """The missing mug is cancelled at Fynd with code 6, and its money goes back."""
        self.wait_at_hub(
            self._order_id, lambda _: self._effect(EffectKind.REFUND_NOT_FOUND) is EffectState.CONFIRMED, "not refunded"
        )
        bag = next(bag for bag in self.shipment(self._shipment_id).bags if bag.sku == MUG)
        assert (bag.cancelled, bag.cancel_reason) == (1, OUT_OF_STOCK)
        money = self.fynd.sim.money_of(self._shipment_id)
        refund = next(effect for effect in self._there.effects if effect.kind is EffectKind.REFUND_NOT_FOUND)
        assert money["cancelled"] == refund.amount == bag.paid_total
        self.wait_here(
            self._order_id,
            lambda order: any(e.kind is refund.kind and e.state is EffectState.CONFIRMED for e in order.effects),
            "the device does not hear of the refund",
        )
        self._show_order("order_money", f"{refund.amount / 100:.2f}")

    def _show_order(self, part: str, says: str) -> None:
        """Show the order's page where it says this."""
        self.player.window.open("order_detail", order_id=self._order_id)
        self.player.wait_shown("order_detail")
        self.player.show_part(part, says)

    def invoiced(self) -> None:
        """The number stands at the store and at Fynd."""
        number = self.wait_at_hub(self._order_id, lambda order: order.invoice_number, "no invoice")
        self.wait_here(self._order_id, lambda order: order.invoice_number == number, "the device lacks the number")
        if self.invoices == "aggregator":
            self.wait_at_hub(
                self._order_id, lambda _: self._effect(EffectKind.ISSUE_INVOICE) is EffectState.CONFIRMED, "not pushed"
            )
        shipment = self.shipment(self._shipment_id)
        by = "aggregator" if self.invoices == "aggregator" else "fynd"
        assert (shipment.state, shipment.invoice_number, shipment.invoiced_by) == ("bag_invoiced", number, by)
        self._show_order("order_facts", number)

    def invoice_pdf(self) -> None:
        """The invoice as a PDF, shown page by page."""
        self.show_document(self._order_id, DocumentKind.INVOICE, self._here.number)

    def label_pdf(self) -> None:
        """The label as a PDF."""
        self.show_document(self._order_id, DocumentKind.LABEL, self._shipment_id)

    def item_rejected_at_handoff(self) -> None:
        """The shoe does not fit: after the invoice it comes back by a return, its state asked at once."""
        play = self.player
        play.window.open("handoff")
        play.wait_shown("handoff")
        play.spin(0.3)
        play.tap_row("customer_list", lambda row: getattr(row, "name", "") == CUSTOMER, "handoff_detail")
        play.tap("accept_all")
        shoe = next(line for line in self._here.lines if line.sku == SHOE)
        play.tap_part(f"item_{self._order_id}/{shoe.line_id}", "reject")
        play.tap("reject_changed_mind")
        play.tap("grade_good")
        self.picture_now("item_rejected_at_handoff")
        play.tap("decision_reject")
        play.wait(lambda: self.count(self._order_id, SHOE, "rejected") == 1, "not rejected")
        line = self._here.line(shoe.line_id)
        assert line is not None
        assert (line.rejections[0].reason, line.rejections[0].grade) == ("changed_mind", "good")

    def handed_over_to_customer(self) -> None:
        """Signed and handed over; Fynd is told, and the return of the shoe is opened there."""
        play = self.player
        play.tap("handoff_primary")
        if play.has("confirm_yes"):
            play.tap("confirm_yes")
        play.wait_shown("signature")
        play.spin(0.3)
        play.draw_signature(play.find(SignaturePad, "signature_pad"))
        play.tap("signature_accept")
        play.wait(lambda: self._here.stage is Stage.HANDED_OVER, "not handed over")
        play.spin(0.6)
        self.picture_now("handed_over_to_customer")
        self.synced("the hand-over is not sent")
        assert self._there.units("handed_over") == 2
        opened = self._there.returns[0]
        assert opened.origin is ReturnOrigin.HAND_OFF
        assert opened.number, "the hub gave the return no number"
        self.wait_at_hub(
            self._order_id, lambda _: self._effect(EffectKind.COMPLETE) is EffectState.CONFIRMED, "Fynd was not told"
        )
        assert self.shipment(self._shipment_id).state == "handed_over_to_customer"

    def delivered_seen(self) -> None:
        """Fynd shows it as delivered, and the shoe is credited: both arrive by polling."""
        self.wait_at_hub(
            self._order_id, lambda order: any(m.what == "delivery_seen" for m in order.timeline), "not seen"
        )
        self.wait_at_hub(
            self._order_id,
            lambda order: order.returns[0].stage is ReturnStage.COMPLETED,
            "the shoe is not credited",
            30,
        )
        self.wait_here(
            self._order_id,
            lambda order: order.returns[0].stage is ReturnStage.COMPLETED and order.oms_status == "DELIVERED",
            "the device does not hear of it",
        )
        made = self.return_at_fynd(self._shipment_id)
        assert [(bag.sku, bag.graded[0].grade) for bag in made.bags] == [(SHOE, "GOOD")]
        assert made.credit_note_number == self._here.returns[0].credit_note != ""
        money = self.fynd.sim.money_of(self._shipment_id)
        assert money["credited"] == self._here.returns[0].amount
        kept = sum(bag.paid_total for bag in self.shipment(self._shipment_id).bags if bag.sku == SWEATER)
        assert money["paid"] - money["cancelled"] - money["credited"] == kept
        if self.player.has("after_done"):
            self.player.tap("after_done")
        self._show_order("order_facts", "DELIVERED")
