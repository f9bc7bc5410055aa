"""The main story, a method for each step: a store's day with two devices and a network that fails."""

from __future__ import annotations

import re
import urllib.parse
import urllib.request
from functools import partial
from pathlib import Path
from typing import Any

from storeassist_qt.app.demo_fill import DemoClock, DemoFiller, demo_manager, demo_policy
from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.run import HANDHELD_DP, KIOSK_DP, make_application
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.tour_player import HeldCamera, Player
from storeassist_qt.app.wiring import Device, make_theme
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.commands import CancelByOms
from storeassist_qt.domain.orders import EffectKind, EffectState, Order, Stage
from storeassist_qt.domain.ports import Connection
from storeassist_qt.hub import admin
from storeassist_qt.hub.judge import HUB
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.ui.kit import SignaturePad
from storeassist_qt.ui.screens.walk import WalkScreen

STEPS = (
    "sign_in", "queue", "start_walk_two_orders", "scan_match", "scan_wrong_item_refused", "over_scan_refused",
    "typed_sku", "skip", "return_to_skipped", "not_found_no_refund_yet", "finish_walk", "stage_refund_sent", "restage",
    "customer_checks_in", "manual_check_in", "alternate_person_shown", "reject_item_with_reason", "signature",
    "handed_over", "orders_search", "go_offline", "pick_offline", "restart_app_keeps_work", "back_online_synced",
    "second_device_sees_it", "conflict_kept_and_shown",
)  # fmt: skip

SWEATER, SWEATER_L = "NF-20418-NVY-M", "NF-20418-NVY-L"
BEANIE, SHOE, THROW, MUG = "NF-40110-GRY-ONES", "RL-77120-SLT-42", "HV-50110-OAT-130X", "HV-51300-INK-350M"
ASSOCIATE = demo.ASSOCIATES[1]
MANAGER = demo.ASSOCIATES[0]


def _is_row_of(order_id: str, row: Any) -> bool:
    return getattr(row, "order_id", "") == order_id


def _is_row_at(task_id: str, row: Any) -> bool:
    return str(getattr(row, "key", "")).endswith(task_id)


class MainStory:
    """Two devices and a hub on loopback; every tap is a tap on a widget, every scan a decoded frame."""

    def __init__(self, out: Path, folder: Path) -> None:
        self._folder = folder
        self._camera = HeldCamera()
        self.player = Player(out, self._camera)
        self._clock = DemoClock()
        self._hub: RunningHub | None = None
        self._port = 0
        self._device: Device | None = None
        self._second: Device | None = None
        self._taken: set[str] = set()
        self._goods = {product.sku: product for product in demo.products()}

    # --- before and after ------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Fill a store, place the story's orders, open the handheld."""
        self._start_hub(is_new=True)
        filler = DemoFiller(self.hub, self._clock, seed=7)
        filler.fill()
        priya = filler.new_order(
            due_in_min=-130, customer="Priya Raman", alternate="Dev Raman", curbside=True,
            skus=((SWEATER, 2), (SHOE, 1), (THROW, 1), (BEANIE, 1)),
        )  # fmt: skip
        tomasz = filler.new_order(due_in_min=-125, customer="Tomasz Grabski", curbside=False, skus=((MUG, 2),))
        later = filler.new_order(due_in_min=-121, customer="Leila Rossi", curbside=False, skus=((THROW, 2), (MUG, 1)))
        self._priya, self._tomasz, self._later = priya.order_id, tomasz.order_id, later.order_id
        self._check_in_url = self._link(self._priya)
        self._device = self._open_device("handheld", "Handheld 1", HANDHELD_DP)

    def end(self) -> None:
        """Close everything."""
        for device in (self._device, self._second):
            if device is not None:
                device.close()
        if self._hub is not None:
            self._hub.stop()

    def picture(self, name: str) -> str:
        """Take the picture of a step, or name the one that the step itself took on the way."""
        return f"{name}.png" if name in self._taken else self.player.picture(name)

    def _start_hub(self, *, is_new: bool = False) -> None:
        set_up = (demo_policy("UTC"), demo_manager()) if is_new else None
        self._hub = start_hub(self._folder / "hub", self._port, clock=self._clock, set_up=set_up)
        self._port = int(self._hub.url.rsplit(":", 1)[1])

    @property
    def hub(self) -> RunningHub:
        """The hub, while it runs."""
        assert self._hub is not None, "the hub is stopped"
        return self._hub

    @property
    def device(self) -> Device:
        """The handheld."""
        assert self._device is not None
        return self._device

    @property
    def walk(self) -> WalkScreen:
        """The walk's screen."""
        page = self.player.window.page("walk")
        assert isinstance(page, WalkScreen)
        return page

    def _open_device(self, home: str, name: str, size: tuple[int, int], *, is_second: bool = False) -> Device:
        paths = device_paths(self._folder / home)
        settings = FileSettings(paths.settings_file, {})
        make_application(settings)
        role = "kiosk" if size == KIOSK_DP else "handheld"
        theme = make_theme(settings)
        device = Device(
            paths, settings, theme=theme, camera_opener=self._camera.open, is_silent=True, use_keyring=False
        )
        if not device.is_enrolled:
            device.enrol_now(self.hub.url, self.hub.offer_enrolment(name, role))
        window = device.open_window(catches_scans=not is_second)
        window.resize(*size)
        window.show()
        device.start_sync()
        self.player.window = window
        return device

    def _order(self, order_id: str) -> Order:
        order = self.device.store.order(order_id)
        assert order is not None, f"{order_id} is not on the device"
        return order

    def _at_hub(self, order_id: str) -> Order:
        order = self.hub.hub.order(order_id)
        assert order is not None
        return order

    def _ean(self, sku: str) -> str:
        product: Product = self._goods[sku]
        return product.codes[0].gtin14

    def _link(self, order_id: str) -> str:
        token = self.hub.call(lambda judge: admin.check_in_token(judge, order_id))
        return f"{self.hub.url}/c/{token}"

    def _synced(self, what: str) -> None:
        self.player.wait(
            lambda: (
                self.device.engine.status().connection is Connection.SYNCED and not self.device.store.waiting_count()
            ),
            what,
        )

    def _line(self, order_id: str, sku: str, place: str) -> int:
        return sum(getattr(line, place) for line in self._order(order_id).lines if line.sku == sku)

    def _has_picked(self, order_id: str, sku: str, units: int) -> bool:
        return self._line(order_id, sku, "picked") == units

    # --- the story ---------------------------------------------------------------------------------------------------
    def sign_in(self) -> None:
        """Number and PIN on the keypad."""
        play = self.player
        play.wait_shown("sign_in")
        play.wait(lambda: self.device.engine.status().is_online, "the device does not reach its hub")
        self._sign_in(ASSOCIATE.number, picture="sign_in")
        play.wait_shown("queue")

    def _sign_in(self, number: str, picture: str = "") -> None:
        play = self.player
        play.press_keys(number)
        play.tap("sign_in_button")
        play.press_keys(demo.DEMO_PIN)
        if picture:
            play.picture(picture)
            self._taken.add(picture)
        play.tap("sign_in_button")

    def queue(self) -> None:
        """Orders by due time, the most overdue first."""
        self._synced("the first pull does not end")
        rows = self.device.store.to_pick()
        assert rows[0].order_id == self._priya, "the most overdue order is not first"
        assert [row.due_at for row in rows] == sorted(row.due_at for row in rows), "not by due time"

    def start_walk_two_orders(self) -> None:
        """Two orders in one walk."""
        play = self.player
        for order_id in (self._priya, self._tomasz):
            play.tap_row("queue_list", partial(_is_row_of, order_id))
        play.tap("start_walk")
        play.wait_shown("walk")
        assert set(self.walk.vm.walk.order_ids) == {self._priya, self._tomasz}
        assert self._order(self._priya).stage is Stage.PICKING
        play.wait(lambda: self.walk.vm.current and self.walk.vm.current.sku == SWEATER, "the walk starts elsewhere", 3)

    def scan_match(self) -> None:
        """The right item counts on the first frame."""
        self.player.spin(0.5)
        self.player.scan(self._ean(SWEATER), lambda: self._line(self._priya, SWEATER, "picked") == 1, "not counted")
        assert self.walk.panel.state == "ok", self.walk.panel.state

    def scan_wrong_item_refused(self) -> None:
        """Another size is told apart and not counted."""
        self.player.rest()
        self.player.scan(self._ean(SWEATER_L), lambda: self.walk.panel.state == "wrong", "the wrong size is not told")
        assert self._line(self._priya, SWEATER, "picked") == 1
        assert "L" in self.walk.vm.answer.text, self.walk.vm.answer.text
        assert "M" in self.walk.vm.answer.text, self.walk.vm.answer.text

    def over_scan_refused(self) -> None:
        """The second unit counts, a third does not."""
        self.player.rest()
        self.player.scan(self._ean(SWEATER), lambda: self._line(self._priya, SWEATER, "picked") == 2, "not counted")
        self.player.rest()
        self.player.scan(self._ean(SWEATER), lambda: self.walk.panel.state == "wrong", "the third unit is not refused")
        assert self._line(self._priya, SWEATER, "picked") == 2

    def typed_sku(self) -> None:
        """Where the camera cannot read it, the SKU is typed, and recorded as typed."""
        play = self.player
        play.rest()
        self._go_to(SHOE)
        play.tap("enter_sku")
        play.press_keys(SHOE)
        play.tap("pick_typed")
        play.wait(lambda: self._line(self._priya, SHOE, "picked") == 1, "the typed SKU does not count")
        assert self._line(self._priya, SHOE, "typed") == 1
        play.spin(0.8)

    def _go_to(self, sku: str) -> None:
        task = next(task for task in self.walk.vm.walk.tasks if task.sku == sku and task.open)
        if self.walk.vm.current is not None and self.walk.vm.current.task_id == task.task_id:
            return
        self.player.window._on_header_icon()
        self.player.wait_shown("walk_list")
        self.player.tap_row("walk_lines", partial(_is_row_at, task.task_id))
        self.player.wait_shown("walk")

    def skip(self) -> None:
        """A skipped line stays open."""
        self._go_to(BEANIE)
        self.player.tap("skip")
        self.player.wait(lambda: any(line.is_skipped for line in self._order(self._priya).lines), "not skipped")
        assert self._line(self._priya, BEANIE, "open") == 1
        assert self.walk.vm.current is not None
        assert self.walk.vm.current.sku != BEANIE

    def return_to_skipped(self) -> None:
        """When all else is done, the skipped line comes back."""
        play = self.player
        for order_id, sku, units in ((self._priya, THROW, 1), (self._tomasz, MUG, 2)):
            for count in range(1, units + 1):
                play.rest()
                play.scan(self._ean(sku), partial(self._has_picked, order_id, sku, count), f"{sku} not counted")
        play.spin(1.0)
        assert self.walk.vm.current is not None
        assert self.walk.vm.current.sku == BEANIE, "the skipped line does not come back"

    def not_found_no_refund_yet(self) -> None:
        """Not found, and nothing is refunded yet."""
        play = self.player
        play.tap("not_found")
        play.picture("not_found_sheet")
        play.tap("mark_not_found")
        play.wait(lambda: self._line(self._priya, BEANIE, "not_found") == 1, "not marked")
        self._synced("the walk is not sent")
        refunds = [e for e in self._at_hub(self._priya).effects if e.kind is EffectKind.REFUND_NOT_FOUND]
        assert refunds == [], "refunded before staging"

    def finish_walk(self) -> None:
        """The summary names what is missing; both orders are picked."""
        play = self.player
        play.wait_shown("walk_summary")
        play.picture("walk_summary")
        play.tap("finish_walk")
        play.wait(lambda: self._order(self._priya).stage is Stage.PICKED, "not finished")
        assert self._order(self._tomasz).stage is Stage.PICKED
        play.wait_shown("stage_order")

    def stage_refund_sent(self) -> None:
        """Staging releases the not-found unit; after ten seconds the refund goes out."""
        play = self.player
        play.type_into("place_field", "B3")
        play.picture("stage_with_refund")
        play.tap("stage_button")
        play.wait(lambda: self._order(self._priya).stage is Stage.STAGED, "not staged")
        play.spin(0.6)
        self._synced("the staging is not sent")
        refund = self._refund()
        assert refund.state is EffectState.REQUESTED, "sent before the undo has passed"
        assert refund.amount > 0
        play.wait(lambda: self._refund().state is not EffectState.REQUESTED, "the refund is not sent", 20)

    def _refund(self) -> Any:
        return next(e for e in self._at_hub(self._priya).effects if e.kind is EffectKind.REFUND_NOT_FOUND)

    def restage(self) -> None:
        """Another place; the old one stays in the history."""
        play = self.player
        play.window.open("stage")
        play.wait_shown("stage")
        play.tap_row("stage_list", partial(_is_row_of, self._priya), "stage_order")
        play.type_into("place_field", "Cooler 1")
        play.tap("stage_button")
        play.wait(lambda: [bag.place for bag in self._order(self._priya).bags] == ["Cooler 1"], "not moved")
        moment = self._order(self._priya).timeline[-1]
        assert moment.what == "restaged"
        assert moment.facts["old"] == "B3"
        # The second order of the walk, so that it can be handed over.
        play.window.open("stage")
        play.tap_row("stage_list", partial(_is_row_of, self._tomasz), "stage_order")
        play.type_into("place_field", "A1")
        play.tap("stage_button")
        play.wait(lambda: self._order(self._tomasz).stage is Stage.STAGED, "the second order is not staged")

    def customer_checks_in(self) -> None:
        """The customer's phone says where she waits; the app shows it without a touch."""
        play = self.player
        play.window.open("handoff")
        play.wait_shown("handoff")
        with urllib.request.urlopen(self._check_in_url, timeout=10) as answer:
            page = answer.read().decode()
        assert "Raman" not in page, "the page shows the customer's family name"
        fields = dict.fromkeys(re.findall(r'name="([^"]+)"', page), "")
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page))
        spot = {"place": "curbside", "spot": "4", "vehicle_make": "Hatchback", "vehicle_colour": "Silver", "note": ""}
        form = urllib.parse.urlencode({name: spot.get(name, hidden.get(name, "")) for name in fields} | spot).encode()
        with urllib.request.urlopen(self._check_in_url, data=form, timeout=10) as answer:
            assert answer.status == 200
        play.wait(lambda: self._order(self._priya).check_in is not None, "the arrival is not seen", 4)
        play.spin(0.5)

    def manual_check_in(self) -> None:
        """Somebody who did not check in is found by name."""
        play = self.player
        play.tap("check_in_customer")
        play.type_into("check_in", "Grabski")
        play.tap(f"found_{self._tomasz}")
        play.picture("check_in_sheet")
        play.tap("check_in_confirm")
        play.wait(lambda: self._order(self._tomasz).check_in is not None, "not checked in")
        self._synced("the check-in is not sent")

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
        shoe = next(line for line in self._order(self._priya).lines if line.sku == SHOE)
        play.tap_part(f"item_{self._priya}/{shoe.line_id}", "reject")
        play.picture("reject_sheet")
        play.tap("reject_damaged")
        play.wait(lambda: self._line(self._priya, SHOE, "rejected") == 1, "not rejected")
        line = self._order(self._priya).line(shoe.line_id)
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
        play.wait(lambda: self._order(self._priya).stage is Stage.HANDED_OVER, "not handed over")
        self._synced("the hand-over is not sent")
        order = self._at_hub(self._priya)
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
        play.wait(lambda: self._has_row("order_list", self._priya), "the order is not found")

    def _has_row(self, list_name: str, order_id: str) -> bool:
        from PySide6.QtCore import Qt

        from storeassist_qt.ui.kit import CardList

        model = self.player.find(CardList, list_name).model()
        rows = (model.index(place, 0).data(Qt.ItemDataRole.UserRole) for place in range(model.rowCount()))
        return any(getattr(row, "order_id", "") == order_id for row in rows)

    def go_offline(self) -> None:
        """The network goes; the app says so and goes on."""
        self.hub.stop()
        self._hub = None
        self.player.window.open("queue")
        self.device.sync.try_now()
        self.player.wait(lambda: not self.device.engine.status().is_online, "the device does not notice", 50)
        self.player.spin(0.4)

    def pick_offline(self) -> None:
        """Picks are saved on the device."""
        play = self.player
        play.tap_row("queue_list", partial(_is_row_of, self._later))
        play.tap("start_walk")
        play.wait_shown("walk")
        play.spin(0.5)
        play.scan(self._ean(THROW), lambda: self._line(self._later, THROW, "picked") == 1, "not counted offline")
        assert self.device.store.waiting_count() >= 2, "nothing waits to be sent"
        assert self.device.engine.status().connection is Connection.OFFLINE

    def restart_app_keeps_work(self) -> None:
        """The app is closed and opened again: walk, picks and queue are there."""
        play = self.player
        waited = self.device.store.waiting_count()
        self.device.close()
        self._device = self._open_device("handheld", "", HANDHELD_DP)
        assert self.device.store.waiting_count() == waited, "the queue lost something"
        play.wait_shown("sign_in")
        self._sign_in(ASSOCIATE.number)
        play.wait(lambda: play.window.shown in ("walk", "queue"), "nobody is signed in")
        if play.window.shown == "queue":
            play.tap("resume_walk")
        play.wait_shown("walk")
        assert self._line(self._later, THROW, "picked") == 1, "the pick is gone"
        assert self._later in self.walk.vm.walk.order_ids

    def back_online_synced(self) -> None:
        """The network is back: all that waited is sent, in order."""
        self._start_hub()
        self.device.sync.try_now()
        self.player.wait(
            lambda: (
                self.device.engine.status().connection is Connection.SYNCED and not self.device.store.waiting_count()
            ),
            "not synced",
            40,
        )
        line = next(line for line in self._at_hub(self._later).lines if line.sku == THROW)
        assert line.picked == 1, "the hub lacks the pick"
        self.player.spin(0.4)

    def second_device_sees_it(self) -> None:
        """A kiosk shows who picks and how far it is."""
        play = self.player
        self._second = self._open_device("kiosk", "Kiosk 1", KIOSK_DP, is_second=True)
        play.wait(lambda: self._second is not None and self._second.engine.status().is_online, "the kiosk is offline")
        play.wait(
            lambda: self._second and self._second.store.order(self._later) is not None, "the kiosk lacks the order"
        )
        self._sign_in(MANAGER.number)
        play.wait(lambda: play.window.shown != "sign_in", "nobody is signed in at the kiosk")
        play.window.open("orders")
        play.wait_shown("orders")
        play.type_into("orders_search", "Leila")
        play.wait(lambda: self._has_row("order_list", self._later), "the kiosk does not find it")
        play.tap_row("order_list", partial(_is_row_of, self._later))
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
        self.hub.stop()
        self._hub = None
        self.device.sync.try_now()
        play.wait(lambda: not self.device.engine.status().is_online, "the device does not notice", 50)
        play.rest()
        play.scan(self._ean(THROW), lambda: self._line(self._later, THROW, "picked") == 2, "not counted offline")
        with admin.open_desk(self._folder / "hub") as desk:
            version = 5
            outcome = desk.call(
                lambda judge: judge.submit(self._later, CancelByOms(oms_version=version, reason="customer"), HUB)
            )
            assert outcome.outcome == "accepted", outcome
        self._start_hub()
        self.device.sync.try_now()
        play.wait(lambda: self.device.store.attention_count() == 1, "no card for the refused pick", 40)
        card = self.device.store.attention()[0]
        assert card.code == "order_cancelled", card.code
        assert card.ways_out, "no way out"
        play.window.open("sync")
        play.wait_shown("sync")
        play.spin(0.5)
