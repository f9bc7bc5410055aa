"""The hub with the real connector, over HTTP, against the simulated Fynd: sold, picked, handed over, returned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain import qc
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import EffectState, Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import admin, oms_start, reads
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.judge import Asker
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.simulators import demo_store
from storeassist_qt.simulators.fynd import RunningFynd, Switches, start_fynd

from .conftest import MANAGER, Clock
from .test_hub_numbering import STROKES

CLERK = Asker(actor="a1", actor_name="Ana", roles=frozenset({Role.PICK, Role.HAND_OFF, Role.RETURNS, Role.MANAGER}))
SETTINGS = """[fynd]
base_url = "{0.url}"
username = "{0.username}"
password = "{0.password}"
location_code = "{0.location_code}"
invoice_mode = "{1}"
currency = "USD"
handover = "platform_status"
return_start = "platform_status"
platform_url = "{0.url}"
company_id = "{0.company_id}"
client_id = "{0.client_id}"
client_secret = "{0.client_secret}"
requests_per_minute = 60000
burst = 1000
hook_secret = "hook"
"""


class Store:
    """A hub and its simulated Fynd; `mode` is Fynd's invoice mode."""

    def __init__(self, folder: Path, clock: Clock, mode: str) -> None:
        self.clock = clock
        switches = Switches().changed({"invoice_mode": mode, "credit_note_mode": mode})
        self.fynd: RunningFynd = start_fynd(seed=1, clock=clock, switches=switches)
        folder.mkdir()
        settings = folder / "oms.toml"
        settings.write_text(SETTINGS.format(self.fynd, mode))
        settings.chmod(0o600)
        records = OmsRecords()
        self.hub: RunningHub = start_hub(
            folder / "hub",
            clock=clock,
            pin_cost=FOR_TESTS,
            connection=oms_start.connect(settings, records),
            records=records,
            set_up=(StorePolicy(currency="USD"), MANAGER),
        )
        self.hub.call(lambda judge: put_products(judge, demo_store.products()))

    def stop(self) -> None:
        self.hub.stop()
        self.fynd.stop()

    def until(self, is_done: Callable[[], bool], turns: int = 60) -> None:
        for _ in range(turns):
            if is_done():
                return
            self.hub.hub.look_around()
            self.clock.advance(seconds=20)
        raise AssertionError("not done in time")

    def found(self, oms_id: str) -> Order | None:
        with self.hub.hub.reading() as connection:
            return reads.find_order(connection, oms_id)

    def do(self, order: Order, *commands: c.OrderCommand) -> None:
        for command in commands:
            outcome = self.hub.submit(order.order_id, command, CLERK)
            assert outcome.outcome == "accepted", outcome


@pytest.fixture
def make_store(tmp_path: Path, clock: Clock) -> Iterator[Callable[[str], Store]]:
    made: list[Store] = []

    def make(mode: str) -> Store:
        made.append(Store(tmp_path / "store", clock, mode))
        return made[-1]

    yield make
    for store in made:
        store.stop()


@pytest.mark.parametrize(
    ("mode", "invoice", "credit_note"),
    [("automatic", "FY-INV-000001", "FY-CN-000001"), ("aggregator", "2026-000001", "2026C000001")],
)
def test_a_sale_goes_from_the_pos_to_its_credit_note(
    make_store: Callable[[str], Store], mode: str, invoice: str, credit_note: str
) -> None:
    store = make_store(mode)
    oms_id = store.fynd.sim.place_sale().shipment_id
    store.until(lambda: store.found(oms_id) is not None)

    def order() -> Order:
        known = store.found(oms_id)
        assert known is not None
        return known

    assert order().problems == ()
    picks = [
        c.PickUnits(line_id=line.line_id, quantity=line.ordered, code=line.codes[0].gtin14) for line in order().lines
    ]
    store.do(order(), c.ClaimOrder(), *picks, c.FinishPick())
    store.until(lambda: {ref.kind for ref in order().documents} == {"invoice", "label"})
    assert order().invoice_number == invoice

    store.do(order(), *(c.AcceptUnits(line_id=line.line_id, quantity=line.picked) for line in order().lines))
    shown = shown_sha256(order())
    store.do(order(), c.HandOver(recipient="Maria", shown_sha256=shown, strokes=STROKES))
    store.until(lambda: order().oms_status == "DELIVERED")
    assert order().stage is Stage.HANDED_OVER

    answers = {question.key: question.answers[0].key for question in qc.questions_of(())}
    store.do(
        order(),
        c.OpenReturn(
            return_id="r1", units=(c.UnitToReturn(order().lines[0].line_id, "changed_mind"),), has_receipt=True
        ),
        c.ReceiveUnits(return_id="r1"),
        c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, answers=answers, disposition="shelf"),
        c.FinishReturn(return_id="r1"),
    )
    store.until(lambda: order().returns[0].stage is ReturnStage.COMPLETED)
    store.until(lambda: order().document("credit_note", "r1") is not None)
    done = order()
    assert (done.returns[0].number, done.returns[0].credit_note) == ("50001", credit_note)
    assert {effect.state for effect in done.effects} == {EffectState.CONFIRMED}
    assert done.problems == ()
    with store.hub.hub.reading() as connection:
        kept = connection.execute(sa.select(t.EXCHANGE.c.key, t.EXCHANGE.c.asked, t.EXCHANGE.c.answer)).all()
    assert any(row.key for row in kept)
    assert not any(store.fynd.password in row.asked + row.answer for row in kept)
    health = store.hub.hub.oms_desk.health
    assert health is not None
    assert (health.is_reachable, health.code, health.waiting) == (True, "", 0)


def test_a_receipt_of_long_ago_is_fetched_when_it_is_scanned(make_store: Callable[[str], Store]) -> None:
    store = make_store("automatic")
    oms_id = store.fynd.sim.place_sale().shipment_id
    for act in ("confirm", "hand_over"):
        store.fynd.sim.act(oms_id, act)
    assert store.found(oms_id) is None
    found = store.hub.hub.oms_desk.look_up(oms_id, lambda: store.found(oms_id))
    assert found is not None
    assert found.stage is Stage.HANDED_OVER


def test_a_number_fynd_does_not_take_is_void_and_the_next_one_goes_there(make_store: Callable[[str], Store]) -> None:
    store = make_store("aggregator")
    store.fynd.sim.turn(invoice_number_rule=r"BLR[A-Z0-9-]{1,13}")
    oms_id = store.fynd.sim.place_sale().shipment_id
    store.until(lambda: store.found(oms_id) is not None)

    def order() -> Order:
        known = store.found(oms_id)
        assert known is not None
        return known

    def refused() -> list[str]:
        return [effect.key for effect in order().effects if effect.state is EffectState.REFUSED]

    picks = [
        c.PickUnits(line_id=line.line_id, quantity=line.ordered, code=line.codes[0].gtin14) for line in order().lines
    ]
    store.do(order(), c.ClaimOrder(), *picks, c.FinishPick())
    store.until(lambda: bool(refused()))
    assert order().invoice_number == "2026-000001"
    store.hub.call(lambda judge: admin.set_setting(judge, "invoice_prefix", "BLR"))
    store.do(order(), c.RetryEffect(key=refused()[0]))
    store.until(lambda: store.fynd.sim.shipment(oms_id).invoice_number == "BLR2026-000002")
    store.until(lambda: {effect.state for effect in order().effects} == {EffectState.CONFIRMED})
    assert order().invoice_number == "BLR2026-000002"
    assert order().problems == ()
