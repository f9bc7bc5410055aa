"""Two devices with their own stores and sync engines, and one hub over real HTTP: whoever is first wins, once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from shop_floor import LONG_S, Store

from storeassist_qt.cache.opening import open_store
from storeassist_qt.domain.commands import (
    AcceptUnits,
    CancelByOms,
    CheckInCustomer,
    ClaimOrder,
    FinishPick,
    HandOver,
    PickUnits,
    StageOrder,
    TakeOver,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import Bag, EffectKind, Order, Stage
from storeassist_qt.domain.ports import Connection
from storeassist_qt.hub.judge import HUB
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings, SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.people import SignInDesk

PEOPLE = {"1047": "Ana Torres", "1052": "Mei Tanaka"}
PIN = "739184"


class Network(httpx.BaseTransport):
    """The real network, which can be cut, and which can swallow the answer of the next push."""

    def __init__(self) -> None:
        self._real = httpx.HTTPTransport()
        self.is_cut = False
        self.swallows = 0
        self.swallowed = threading.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_cut:
            raise httpx.ConnectError("cut", request=request)
        response = self._real.handle_request(request)
        if self.swallows and request.url.path == "/v1/commands":
            response.read()
            response.close()
            self.swallows -= 1
            self.swallowed.set()
            raise httpx.ReadError("the hub had done it, and its answer was lost", request=request)
        return response

    def close(self) -> None:
        self._real.close()


class Desk:
    """A device without a window, and whoever signed in on it."""

    def __init__(self, folder: Path, store: Store, name: str, number: str) -> None:
        self.network = Network()
        self.store = open_store(folder / name, bytes(32))
        settings = ClientSettings(transport=self.network)
        enrol_device(self.store, store.running.url, store.running.offer_enrolment(name), name)
        self.background = Background()
        self.connection = HubConnection(self.store)
        people = SignInDesk(self.store, self.connection, PinVerifiers(bytes(32), FOR_TESTS), self.background)
        session = people.sign_in_now(number, PIN).session
        assert session is not None
        self.store.set_session(session)
        self._stirred = threading.Condition()
        self.engine = SyncEngine(self.store, settings, on_status=self._stir, on_changed=self._stir)
        self.store.subscribe(self._stir)
        self.engine.start()

    def _stir(self, _report: object = None) -> None:
        with self._stirred:
            self._stirred.notify_all()

    def until(self, is_true: Callable[[], bool]) -> None:
        end = time.monotonic() + LONG_S
        while not is_true():
            assert time.monotonic() < end, (self.engine.status(), self.store.attention())
            with self._stirred:
                self._stirred.wait(0.05)  # what the hub has comes without a report

    def until_sent(self) -> None:
        self.until(
            lambda: (
                not self.store.waiting_count()
                and self.engine.status().connection in (Connection.SYNCED, Connection.ATTENTION)
            )
        )

    def order(self, order_id: str) -> Order:
        found = self.store.order(order_id)
        assert found is not None
        return found

    def cut(self) -> None:
        self.network.is_cut = True
        self.engine.wake()
        self.until(lambda: not self.engine.status().is_online or self.network.is_cut)

    def mend(self) -> None:
        self.network.is_cut = False
        self.engine.wake()

    def close(self) -> None:
        self.engine.stop()
        self.background.close()
        self.connection.close()
        self.store.close()


@pytest.fixture
def desks(store: Store, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    for number, name in PEOPLE.items():
        store.running.add_associate(number, name, ("pick", "hand_off"), PIN)
    both = [Desk(tmp_path, store, f"Handheld {number}", number) for number in PEOPLE]
    for desk in both:
        desk.until_sent()
        desk.until(lambda desk=desk: desk.store.order(store.first.order_id) is not None)
    yield both[0], both[1]
    for desk in both:
        desk.close()


def at_hub(store: Store, order_id: str) -> Order:
    found = store.running.hub.order(order_id)
    assert found is not None
    return found


def pick(desk: Desk, order: Order, line: int = 0, units: int = 1) -> None:
    chosen = order.lines[line]
    desk.store.submit(order.order_id, PickUnits(line_id=chosen.line_id, quantity=units, code=chosen.codes[0].gtin14))


def staged(desk: Desk, store: Store) -> Order:
    """Bring the first order to its shelf from this device."""
    order = store.first
    desk.store.submit(order.order_id, ClaimOrder())
    for place, line in enumerate(order.lines):
        pick(desk, order, place, line.ordered)
    desk.store.submit(order.order_id, FinishPick())
    found = desk.store.submit(order.order_id, StageOrder(bags=(Bag("B3"),)))
    desk.until_sent()
    return found


def hand_over(desk: Desk, order_id: str) -> None:
    order = desk.order(order_id)
    accepted = [AcceptUnits(line_id=line.line_id, quantity=line.picked) for line in order.lines]
    order = desk.store.submit(order_id, CheckInCustomer(), *accepted)
    done = HandOver(
        recipient=order.customer.name, shown_sha256=shown_sha256(order), reason_unsigned="contactless",
        bags_taken=len(order.bags),
    )  # fmt: skip
    desk.store.submit(order_id, done)


def test_of_two_offline_claims_one_wins_and_the_loser_is_told_with_his_picks_kept(
    desks: tuple[Desk, Desk], store: Store
) -> None:
    first, second = desks
    order_id = store.first.order_id
    for desk in desks:
        desk.cut()
        desk.store.submit(order_id, ClaimOrder())
        pick(desk, store.first)
    first.mend()
    first.until_sent()
    second.mend()
    second.until_sent()
    claim = at_hub(store, order_id).claim
    assert claim is not None
    assert claim.holder_name == "Ana Torres"
    assert at_hub(store, order_id).units("picked") == 1
    assert first.store.attention_count() == 0
    (card,) = second.store.attention()
    assert card.code == "held_by_other"
    assert card.facts["holder"] == "Ana Torres"
    assert card.ways_out
    second.until(lambda: second.order(order_id).units("picked") == 1)  # the winner's, with the next pull


def test_claims_at_the_same_moment_leave_exactly_one_holder(desks: tuple[Desk, Desk], store: Store) -> None:
    order_id = store.second.order_id
    together = threading.Barrier(2)
    refused: list[str] = []

    def claim(desk: Desk) -> None:
        together.wait()
        try:
            desk.store.submit(order_id, ClaimOrder())
        except Refused as error:  # the other's claim had arrived already
            refused.append(error.code)

    threads = [threading.Thread(target=claim, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for desk in desks:
        desk.until_sent()
    told = refused + [card.code for desk in desks for card in desk.store.attention()]
    assert told == ["held_by_other"]
    claim_now = at_hub(store, order_id).claim
    assert claim_now is not None
    for desk in desks:
        desk.until(lambda desk=desk: desk.order(order_id).claim == claim_now)


def test_taking_an_order_over_moves_it_and_tells_whoever_picked(desks: tuple[Desk, Desk], store: Store) -> None:
    first, second = desks
    order_id = store.first.order_id
    first.store.submit(order_id, ClaimOrder())
    pick(first, store.first)
    first.until_sent()
    second.until(lambda: second.order(order_id).units("picked") == 1)
    first.cut()
    pick(first, store.first)
    second.store.submit(order_id, TakeOver())
    second.until_sent()
    claim = at_hub(store, order_id).claim
    assert claim is not None
    assert claim.holder_name == "Mei Tanaka"
    first.mend()
    first.until_sent()
    (card,) = first.store.attention()
    assert card.code in ("taken_over", "held_by_other")
    assert card.facts["holder"] == "Mei Tanaka"
    assert at_hub(store, order_id).units("picked") == 1
    pick(second, store.first)
    second.until_sent()
    assert at_hub(store, order_id).units("picked") == 2


def test_picks_on_an_order_cancelled_meanwhile_are_kept_as_a_card(desks: tuple[Desk, Desk], store: Store) -> None:
    first, second = desks
    order_id = store.first.order_id
    first.store.submit(order_id, ClaimOrder())
    pick(first, store.first)
    first.until_sent()
    first.cut()
    pick(first, store.first, units=2)
    assert store.running.submit(order_id, CancelByOms(oms_version=5, reason="customer"), HUB).outcome == "accepted"
    second.until(lambda: second.order(order_id).stage is Stage.CANCELLED)
    first.mend()
    first.until_sent()
    (card,) = first.store.attention()
    assert card.code == "order_cancelled"
    assert card.facts.get("number", store.first.number) == store.first.number
    order = at_hub(store, order_id)
    assert order.units("to_put_back") == 1  # what the hub knew of; the card tells of the rest
    assert order.units("picked") == 0


def test_a_hand_off_on_two_devices_happens_once(desks: tuple[Desk, Desk], store: Store) -> None:
    first, second = desks
    order_id = staged(first, store).order_id
    second.until(lambda: second.order(order_id).stage is Stage.STAGED)
    for desk in desks:
        desk.cut()
    for desk in desks:
        hand_over(desk, order_id)
    first.mend()
    first.until_sent()
    second.mend()
    second.until_sent()
    order = at_hub(store, order_id)
    assert order.stage is Stage.HANDED_OVER
    assert [effect.kind for effect in order.effects].count(EffectKind.COMPLETE) == 1
    assert order.units("handed_over") + order.units("accepted") == sum(line.ordered for line in order.lines)
    assert first.store.attention_count() == 0
    assert second.store.attention_count() == 1
    second.until(lambda: second.order(order_id).stage is Stage.HANDED_OVER)


@pytest.mark.parametrize("answers_lost", [1, 3])
def test_a_push_whose_answer_is_lost_counts_one_unit(desks: tuple[Desk, Desk], store: Store, answers_lost: int) -> None:
    first, second = desks
    order_id = store.first.order_id
    first.store.submit(order_id, ClaimOrder())
    first.until_sent()
    first.network.swallows = answers_lost
    pick(first, store.first)
    assert first.network.swallowed.wait(60)
    assert at_hub(store, order_id).units("picked") == 1
    first.engine.wake()
    first.until(lambda: not first.network.swallows and not first.store.waiting_count())
    assert at_hub(store, order_id).units("picked") == 1
    second.until(lambda: second.order(order_id).units("picked") == 1)
    assert first.store.attention_count() == 0


def test_the_hub_dies_right_after_it_saved_and_the_unit_counts_once(desks: tuple[Desk, Desk], store: Store) -> None:
    first, _second = desks
    order_id = store.first.order_id
    first.store.submit(order_id, ClaimOrder())
    first.until_sent()
    first.network.swallows = 1
    pick(first, store.first)
    assert first.network.swallowed.wait(60)
    store.stop()
    store.start_again()
    first.engine.wake()
    first.until(lambda: not first.store.waiting_count())
    assert at_hub(store, order_id).units("picked") == 1
    assert first.store.attention_count() == 0
