"""The main story, a method for each step: a store's day with two devices and a network that fails."""

from __future__ import annotations

import re
import time
import urllib.parse
import urllib.request
from functools import partial
from pathlib import Path
from typing import Any

from storeassist_qt.app.demo_fill import DemoFiller
from storeassist_qt.app.run import HANDHELD_DP, KIOSK_DP
from storeassist_qt.app.tour_base import ASSOCIATE, MANAGER, Story, is_row_of
from storeassist_qt.app.wiring import Device
from storeassist_qt.domain.commands import UNSTAGE_WITHIN_S, CancelByOms
from storeassist_qt.domain.orders import EffectKind, EffectState, Stage
from storeassist_qt.domain.ports import Connection
from storeassist_qt.hub import admin
from storeassist_qt.hub.judge import HUB
from storeassist_qt.ui.kit import SignaturePad

ARRIVAL_WITHIN_S = 15.0  # by the hub's event; a poll, every 60 s, would be too late

STEPS = (
    "sign_in", "queue", "start_walk_two_orders", "scan_match", "scan_wrong_item_refused", "over_scan_refused",
    "typed_sku", "skip", "return_to_skipped", "not_found_no_refund_yet", "finish_walk", "stage_refund_sent", "restage",
    "customer_checks_in", "manual_check_in", "alternate_person_shown", "reject_item_with_reason", "signature",
    "handed_over", "orders_search", "go_offline", "pick_offline", "restart_app_keeps_work", "back_online_synced",
    "second_device_sees_it", "conflict_kept_and_shown",
)  # fmt: skip

SWEATER, SWEATER_L = "NF-20418-NVY-M", "NF-20418-NVY-L"
BEANIE, SHOE, THROW, MUG = "NF-40110-GRY-ONES", "RL-77120-SLT-42", "HV-50110-OAT-130X", "HV-51300-INK-350M"


class MainStory(Story):
    """Two devices and a hub on loopback; every tap is a tap on a widget, every scan a decoded frame."""

    name = "main"
    steps = STEPS

    def __init__(self, out: Path, folder: Path) -> None:
        super().__init__(out, folder)
        self._second: Device | None = None

    def begin(self) -> None:
        """Fill a store, place the story's orders, open the handheld."""
        self.start_hub(is_new=True)
        filler = DemoFiller(self.hub, self.clock, seed=7)
        filler.fill()
        priya = filler.new_order(
            due_in_min=-130, customer="Priya Raman", alternate="Dev Raman", curbside=True,
            skus=((SWEATER, 2), (SHOE, 1), (THROW, 1), (BEANIE, 1)),
        )  # fmt: skip
        tomasz = filler.new_order(due_in_min=-125, customer="Tomasz Grabski", curbside=False, skus=((MUG, 2),))
        later = filler.new_order(due_in_min=-121, customer="Leila Rossi", curbside=False, skus=((THROW, 2), (MUG, 1)))
        self._priya, self._tomasz, self._later = priya.order_id, tomasz.order_id, later.order_id
        self._check_in_url = self._link(self._priya)
        self._device = self.open_device("handheld", "Handheld 1", HANDHELD_DP)

    def _link(self, order_id: str) -> str:
        token = self.hub.call(lambda judge: admin.check_in_token(judge, order_id))
        return f"{self.hub.url}/c/{token}"

    # --- the story ---------------------------------------------------------------------------------------------------
    def sign_in(self) -> None:
        """Number and PIN on the keypad."""
        play = self.player
        play.wait_shown("sign_in")
        self.wait_online()
        self.enter(ASSOCIATE.number, picture="sign_in")
        play.wait_shown("queue")

    def queue(self) -> None:
        """Orders by due time, the most overdue first."""
        self.synced("the first pull does not end")
        rows = self.device.store.to_pick()
        assert rows[0].order_id == self._priya, "the most overdue order is not first"
        assert [row.due_at for row in rows] == sorted(row.due_at for row in rows), "not by due time"

    def start_walk_two_orders(self) -> None:
        """Two orders in one walk."""
        play = self.player
        for order_id in (self._priya, self._tomasz):
            play.tap_row("queue_list", partial(is_row_of, order_id))
        play.tap("start_walk")
        play.wait_shown("walk")
        assert set(self.walk.vm.walk.order_ids) == {self._priya, self._tomasz}
        assert self.order(self._priya).stage is Stage.PICKING
        play.wait(lambda: self.walk.vm.current and self.walk.vm.current.sku == SWEATER, "the walk starts elsewhere")

    def scan_match(self) -> None:
        """The right item counts on the first frame."""
        self.player.spin(0.5)
        self.player.scan(self.ean(SWEATER), lambda: self.count(self._priya, SWEATER, "picked") == 1, "not counted")
        assert self.walk.panel.state == "ok", self.walk.panel.state

    def scan_wrong_item_refused(self) -> None:
        """Another size is told apart and not counted."""
        self.player.rest()
        self.player.scan(self.ean(SWEATER_L), lambda: self.walk.panel.state == "wrong", "the wrong size is not told")
        assert self.count(self._priya, SWEATER, "picked") == 1
        assert "L" in self.walk.vm.answer.text, self.walk.vm.answer.text
        assert "M" in self.walk.vm.answer.text, self.walk.vm.answer.text

    def over_scan_refused(self) -> None:
        """The second unit counts, a third does not."""
        self.player.rest()
        self.player.scan(self.ean(SWEATER), lambda: self.count(self._priya, SWEATER, "picked") == 2, "not counted")
        self.player.rest()
        self.player.scan(self.ean(SWEATER), lambda: self.walk.panel.state == "wrong", "the third unit is not refused")
        assert self.count(self._priya, SWEATER, "picked") == 2

    def typed_sku(self) -> None:
        """Where the camera cannot read it, the SKU is typed, and recorded as typed."""
        play = self.player
        play.rest()
        self.go_to(SHOE)
        play.tap("enter_sku")
        play.press_keys(SHOE)
        play.tap("pick_typed")
        play.wait(lambda: self.count(self._priya, SHOE, "picked") == 1, "the typed SKU does not count")
        assert self.count(self._priya, SHOE, "typed") == 1
        play.spin(0.8)

    def skip(self) -> None:
        """A skipped line stays open."""
        self.go_to(BEANIE)
        self.player.tap("skip")
        self.player.wait(lambda: any(line.is_skipped for line in self.order(self._priya).lines), "not skipped")
        assert self.count(self._priya, BEANIE, "open") == 1
        assert self.walk.vm.current is not None
        assert self.walk.vm.current.sku != BEANIE

    def return_to_skipped(self) -> None:
        """When all else is done, the skipped line comes back."""
        play = self.player
        for order_id, sku, units in ((self._priya, THROW, 1), (self._tomasz, MUG, 2)):
            self.pick_all(order_id, sku, units)
        play.spin(1.0)
        assert self.walk.vm.current is not None
        assert self.walk.vm.current.sku == BEANIE, "the skipped line does not come back"

    def not_found_no_refund_yet(self) -> None:
        """Not found, and nothing is refunded yet."""
        play = self.player
        play.tap("not_found")
        play.picture("not_found_sheet")
        play.tap("mark_not_found")
        play.wait(lambda: self.count(self._priya, BEANIE, "not_found") == 1, "not marked")
        self.synced("the walk is not sent")
        refunds = [e for e in self.at_hub(self._priya).effects if e.kind is EffectKind.REFUND_NOT_FOUND]
        assert refunds == [], "refunded before staging"

    def finish_walk(self) -> None:
        """The summary names what is missing; both orders are picked."""
        play = self.player
        play.wait_shown("walk_summary")
        play.picture("walk_summary")
        play.tap("finish_walk")
        play.wait(lambda: self.order(self._priya).stage is Stage.PICKED, "not finished")
        assert self.order(self._tomasz).stage is Stage.PICKED
        play.wait_shown("stage_order")

    def stage_refund_sent(self) -> None:
        """Staging releases the not-found unit; after ten seconds the refund goes out."""
        play = self.player
        play.type_into("place_field", "B3")
        play.picture("stage_with_refund")
        tapped = time.monotonic()
        play.tap("stage_button")
        play.wait(lambda: self.order(self._priya).stage is Stage.STAGED, "not staged")
        play.spin(0.6)
        self.synced("the staging is not sent")
        assert self._refund().amount > 0
        play.wait(lambda: self._refund().state is not EffectState.REQUESTED, "the refund is not sent")
        assert time.monotonic() - tapped >= UNSTAGE_WITHIN_S, "sent before the undo has passed"

    def _refund(self) -> Any:
        return next(e for e in self.at_hub(self._priya).effects if e.kind is EffectKind.REFUND_NOT_FOUND)

    def restage(self) -> None:
        """Another place; the old one stays in the history."""
        play = self.player
        play.window.open("stage")
        play.wait_shown("stage")
        play.tap_row("stage_list", partial(is_row_of, self._priya), "stage_order")
        play.type_into("place_field", "Cooler 1")
        play.tap("stage_button")
        play.wait(lambda: [bag.place for bag in self.order(self._priya).bags] == ["Cooler 1"], "not moved")
        moment = self.order(self._priya).timeline[-1]
        assert moment.what == "restaged"
        assert moment.facts["old"] == "B3"
        # The second order of the walk, so that it can be handed over.
        play.window.open("stage")
        play.tap_row("stage_list", partial(is_row_of, self._tomasz), "stage_order")
        play.type_into("place_field", "A1")
        play.tap("stage_button")
        play.wait(lambda: self.order(self._tomasz).stage is Stage.STAGED, "the second order is not staged")

    def customer_checks_in(self) -> None:
        """The customer's phone says where she waits; the app shows it without a touch."""
        play = self.player
        play.window.open("handoff")
        play.wait_shown("handoff")
        with urllib.request.urlopen(self._check_in_url, timeout=60) as answer:
            page = answer.read().decode()
        assert "Raman" not in page, "the page shows the customer's family name"
        fields = dict.fromkeys(re.findall(r'name="([^"]+)"', page), "")
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page))
        spot = {"place": "curbside", "spot": "4", "vehicle_make": "Hatchback", "vehicle_colour": "Silver", "note": ""}
        form = urllib.parse.urlencode({name: spot.get(name, hidden.get(name, "")) for name in fields} | spot).encode()
        with urllib.request.urlopen(self._check_in_url, data=form, timeout=60) as answer:
            assert answer.status == 200
        play.wait(lambda: self.order(self._priya).check_in is not None, "the arrival is not seen", ARRIVAL_WITHIN_S)
        play.spin(0.5)

    def manual_check_in(self) -> None:
        """Somebody who did not check in is found by name."""
        play = self.player
        play.tap("check_in_customer")
        play.type_into("check_in", "Grabski")
        play.tap(f"found_{self._tomasz}")
        play.picture("check_in_sheet")
        play.tap("check_in_confirm")
        play.wait(lambda: self.order(self._tomasz).check_in is not None, "not checked in")
        self.synced("the check-in is not sent")

    def alternate_person_shown(self) -> None:
        """The hand-off names who picks up instead."""
        play = self.player
        play.wait(lambda: play.window.shown in ("handoff", "handoff_detail"), "the hand-off is not there")
        play.window.open("handoff")
        play.wait_shown("handoff")
        play.spin(0.3)
        play.tap_row("customer_list", lambda row: getattr(row, "name", "") == "Priya Raman", "handoff_detail")
        assert play.has("alternate"), "no alternate person"
        pane = play.window.page("handoff_detail").pane  # type: ignore[attr-defined]
        assert "Dev Raman" in pane.vm.alternate_text

    def reject_item_with_reason(self) -> None:
        """All accepted but the shoe."""
        play = self.player
        play.tap("accept_all")
        shoe = next(line for line in self.order(self._priya).lines if line.sku == SHOE)
        play.tap_part(f"item_{self._priya}/{shoe.line_id}", "reject")
        play.picture("reject_sheet")
        play.tap("reject_damaged")
        play.wait(lambda: self.count(self._priya, SHOE, "rejected") == 1, "not rejected")
        line = self.order(self._priya).line(shoe.line_id)
        assert line is not None
        assert line.rejections[0].reason == "damaged"

    def signature(self) -> None:
        """What she collects, what is refunded, and her signature."""
        play = self.player
        play.tap("handoff_primary")
        if play.has("confirm_yes"):
            play.tap("confirm_yes")
        play.wait_shown("signature")
        play.spin(0.3)
        pad = play.find(SignaturePad, "signature_pad")
        assert not pad.is_acceptable, "an empty pad is accepted"
        play.draw_signature(pad)
        assert pad.is_acceptable, "the signature is not accepted"

    def handed_over(self) -> None:
        """Handed over, signed, and known at the hub."""
        play = self.player
        play.tap("signature_accept")
        play.wait(lambda: self.order(self._priya).stage is Stage.HANDED_OVER, "not handed over")
        self.synced("the hand-over is not sent")
        order = self.at_hub(self._priya)
        assert order.stage is Stage.HANDED_OVER
        assert order.hand_over is not None
        assert order.hand_over.is_signed
        kinds = {effect.kind for effect in order.effects}
        assert {EffectKind.REFUND_REJECTED, EffectKind.COMPLETE} <= kinds

    def orders_search(self) -> None:
        """Found by a part of the name."""
        play = self.player
        play.window.open("orders")
        play.wait_shown("orders")
        play.type_into("orders_search", "rama")
        play.wait(lambda: self.has_row("order_list", self._priya), "the order is not found")

    def go_offline(self) -> None:
        """The network goes; the app says so and goes on."""
        self.stop_hub()
        self.player.window.open("queue")
        self.device.sync.try_now()
        self.player.wait(lambda: not self.device.engine.status().is_online, "the device does not notice")
        self.player.spin(0.4)

    def pick_offline(self) -> None:
        """Picks are saved on the device."""
        play = self.player
        play.tap_row("queue_list", partial(is_row_of, self._later))
        play.tap("start_walk")
        play.wait_shown("walk")
        play.spin(0.5)
        play.scan(self.ean(THROW), lambda: self.count(self._later, THROW, "picked") == 1, "not counted offline")
        assert self.device.store.waiting_count() >= 2, "nothing waits to be sent"
        assert self.device.engine.status().connection is Connection.OFFLINE

    def restart_app_keeps_work(self) -> None:
        """The app is closed and opened again: walk, picks and queue are there."""
        play = self.player
        waited = self.device.store.waiting_count()
        self.close_device(self.device)
        self._device = self.open_device("handheld", "", HANDHELD_DP)
        assert self.device.store.waiting_count() == waited, "the queue lost something"
        play.wait_shown("sign_in")
        self.enter(ASSOCIATE.number)
        play.wait(lambda: play.window.shown in ("walk", "queue"), "nobody is signed in")
        if play.window.shown == "queue":
            play.tap("resume_walk")
        play.wait_shown("walk")
        assert self.count(self._later, THROW, "picked") == 1, "the pick is gone"
        assert self._later in self.walk.vm.walk.order_ids

    def back_online_synced(self) -> None:
        """The network is back: all that waited is sent, in order."""
        self.start_hub()
        self.device.sync.try_now()
        self.synced("not synced")
        line = next(line for line in self.at_hub(self._later).lines if line.sku == THROW)
        assert line.picked == 1, "the hub lacks the pick"
        self.player.spin(0.4)

    def second_device_sees_it(self) -> None:
        """A kiosk shows who picks and how far it is."""
        play = self.player
        self._second = self.open_device("kiosk", "Kiosk 1", KIOSK_DP, catches_scans=False)
        play.wait(lambda: self._second is not None and self._second.engine.status().is_online, "the kiosk is offline")
        play.wait(
            lambda: self._second and self._second.store.order(self._later) is not None, "the kiosk lacks the order"
        )
        self.enter(MANAGER.number)
        play.wait(lambda: play.window.shown != "sign_in", "nobody is signed in at the kiosk")
        play.window.open("orders")
        play.wait_shown("orders")
        play.type_into("orders_search", "Leila")
        play.wait(lambda: self.has_row("order_list", self._later), "the kiosk does not find it")
        play.tap_row("order_list", partial(is_row_of, self._later))
        assert self._second is not None
        order = self._second.store.order(self._later)
        assert order is not None
        assert order.claim is not None
        assert order.claim.holder_name == ASSOCIATE.name
        assert order.units("picked") == 1
        play.spin(0.5)

    def conflict_kept_and_shown(self) -> None:
        """Cancelled by the OMS while offline picks went on: the refused pick is kept, with its ways out."""
        play = self.player
        assert self.device.window is not None
        play.window = self.device.window
        self.stop_hub()
        self.device.sync.try_now()
        play.wait(lambda: not self.device.engine.status().is_online, "the device does not notice")
        play.rest()
        play.scan(self.ean(THROW), lambda: self.count(self._later, THROW, "picked") == 2, "not counted offline")
        with admin.open_desk(self.folder / "hub") as desk:
            version = 5
            outcome = desk.call(
                lambda judge: judge.submit(self._later, CancelByOms(oms_version=version, reason="customer"), HUB)
            )
            assert outcome.outcome == "accepted", outcome
        self.start_hub()
        self.device.sync.try_now()
        play.wait(lambda: self.device.store.attention_count() == 1, "no card for the refused pick")
        card = self.device.store.attention()[0]
        assert card.code == "order_cancelled", card.code
        assert card.ways_out, "no way out"
        play.window.open("sync")
        play.wait_shown("sync")
        play.spin(0.5)
