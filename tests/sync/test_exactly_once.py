"""Two devices with real stores, the real core and a small hub, under a network that loses, doubles and reorders."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import deque
from pathlib import Path

from devices import GTINS, FakeClock, a_picker, an_order
from fake_hub import FakeHub
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import AddNote, CancelByOms, ClaimOrder, PickUnits, PutBackUnits, SkipLine
from storeassist_qt.domain.errors import Refused
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import ChangesPage
from storeassist_qt.sync import events as e
from storeassist_qt.sync.core import SyncCore

PLACES = ("open", "picked", "not_found", "to_put_back", "accepted", "rejected", "handed_over", "cancelled")
ORDERS = ("o-100200", "o-100201", "o-100202")


class Link:
    """Drives one device's core by hand: no threads, a network that does as it is told."""

    def __init__(self, store: DeviceStore, hub: FakeHub) -> None:
        self.store, self.hub = store, hub
        self.core = SyncCore(random.Random(7))
        self.now = 0.0
        self.is_cut = False
        self.loses_answers = False
        self.late: deque[bytes] = deque()  # pushes that arrive again later
        self.page: ChangesPage | None = None
        self.given: list[str] = []
        self.start()

    def start(self) -> None:
        meta = self.store.meta
        self.core = SyncCore(random.Random(7))
        self.feed(
            e.Started(
                is_enrolled=True, waiting=self.store.waiting_count(), cursor=meta.number("cursor"),
                epoch=meta.text("epoch"), has_loaded=bool(meta.number("has_loaded")),
                is_resyncing=bool(meta.number("is_resyncing")),
            )
        )  # fmt: skip

    def feed(self, event: e.Event) -> None:
        events = deque([event])
        for _turn in range(500):
            if not events:
                return
            for action in self.core.handle(events.popleft(), self.now):
                answer = self.do(action)
                if answer is not None:
                    events.append(answer)
        raise AssertionError("sync does not come to rest")

    def rewritten(self) -> e.QueueRewritten:
        return e.QueueRewritten(self.store.waiting_count(), self.store.attention_count())

    def do(self, action: e.Action) -> e.Event | None:
        store, hub = self.store, self.hub
        match action:
            case e.SendPush(limit):
                return self.push(limit)
            case e.Pull():
                if self.is_cut:
                    return e.PullFailed("hub_unreachable")
                meta = store.meta
                self.page = hub.changes(meta.number("cursor"), meta.number("applied_seq"), meta.incarnation)
                return e.PageReceived(self.page.epoch)
            case e.ApplyPage():
                page = self.page
                assert page is not None
                store.apply_page(page)
                return e.PageApplied(page.cursor, 0, page.is_last, store.waiting_count(), store.attention_count())
            case e.AnswerGap(expected):
                store.answer_gap(expected)
                return self.rewritten()
            case e.EndEpoch():
                store.end_epoch()
                return self.rewritten()
            case e.StartEpoch(epoch):
                store.start_epoch(epoch)
            case e.AdoptEpoch(epoch):
                store.adopt_epoch(epoch)
            case e.SetAside():
                raise AssertionError("the hub takes every command here")
        return None

    def push(self, limit: int) -> e.Event:
        store, hub = self.store, self.hub
        body = encode(store.push_batch(limit))
        if self.is_cut:
            return e.PushFailed("hub_unreachable")
        status, answer = hub.push(body)
        if self.loses_answers:
            self.late.append(body)
            return e.PushFailed("hub_unreachable")
        if status == 409:
            assert isinstance(answer, dict)
            return e.PushGap(answer["expected"], answer["reason"], hub.epoch)
        store.apply_outcomes(answer.outcomes)  # type: ignore[attr-defined]
        return e.PushAnswered(hub.epoch, hub.cursor, store.waiting_count(), store.attention_count())

    def calm(self) -> None:
        self.is_cut = self.loses_answers = False
        for _turn in range(6):
            self.now += 100.0
            self.feed(e.Tick())
            self.feed(e.Woken())


class Devices(RuleBasedStateMachine):
    """Whatever the network does: each command counts once, in order, and in the end all see the same."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="exactly-once-"))
        self.hub = FakeHub(*(an_order(100200 + n) for n in range(3)))
        self.hub.page_size = 2
        self.backup = self.hub.copy()
        self.given_at_backup: set[str] = set()
        self.clock = FakeClock()
        self.links = [self._device(name) for name in ("1047", "1052")]

    def _device(self, number: str) -> Link:
        store = open_store(self.folder / number, None, self.clock)
        store._database._writer.execute("PRAGMA synchronous=OFF")  # what is tested here is no power cut
        store.set_session(a_picker(number))
        # Each device has a hub of its own incarnations: the fake keeps one current incarnation only.
        return Link(store, _PerDevice(self.hub))  # type: ignore[arg-type]

    device = st.integers(0, 1)

    @rule(n=device, order=st.sampled_from(ORDERS), what=st.integers(0, 4), line=st.sampled_from(("l1", "l2")))
    def work(self, n: int, order: str, what: int, line: str) -> None:
        link = self.links[n]
        code = GTINS[1 if line == "l1" else 2]
        command = (
            ClaimOrder(), PickUnits(line_id=line, code=code), SkipLine(line_id=line),
            PutBackUnits(line_id=line), AddNote(text=f"note {len(link.given)}"),
        )[what]  # fmt: skip
        before = {row.command_id for row in link.store.waiting()}
        try:
            link.store.submit(order, command)
        except Refused:
            return
        link.given += [row.command_id for row in link.store.waiting() if row.command_id not in before]
        link.feed(e.QueueChanged(link.store.waiting_count(), link.store.attention_count()))

    @rule(n=device, is_cut=st.booleans(), loses=st.booleans())
    def network(self, n: int, is_cut: bool, loses: bool) -> None:
        self.links[n].is_cut, self.links[n].loses_answers = is_cut, loses

    @rule(n=device)
    def time_passes(self, n: int) -> None:
        self.links[n].now += 35.0
        self.links[n].feed(e.Tick())

    @rule(n=device)
    def an_old_push_arrives_again(self, n: int) -> None:
        link = self.links[n]
        if link.late:
            link.hub.push(link.late.popleft())

    @rule(n=device)
    def restart(self, n: int) -> None:
        link = self.links[n]
        session = link.store.session
        link.store.close()
        link.store = open_store(self.folder / ("1047", "1052")[n], None, self.clock)
        link.store.set_session(session)
        link.start()

    @rule(order=st.sampled_from(ORDERS))
    def the_oms_cancels(self, order: str) -> None:
        if not self.hub.order(order).is_closed:
            self.hub.act(order, CancelByOms(oms_version=self.hub.cursor + 1))

    @invariant()
    def no_command_is_missing(self) -> None:
        for link in getattr(self, "links", ()):
            rows = link.store._database.rows("SELECT command_id FROM outbox ORDER BY row_id")
            assert [row[0] for row in rows] == link.given

    def teardown(self) -> None:
        if not hasattr(self, "links"):
            return
        try:
            self._compare()
        finally:
            for link in self.links:
                link.store.close()
            shutil.rmtree(self.folder)

    def _compare(self) -> None:
        for _round in range(2):
            for link in self.links:
                link.calm()
        for link in self.links:
            assert link.store.waiting_count() == 0
            seen = [command_id for _inc, _seq, command_id, _cursor in link.hub.seen]  # type: ignore[attr-defined]
            firsts = list(dict.fromkeys(seen))
            assert firsts == link.given  # every one, once, in order
            for order_id in ORDERS:
                assert link.store.order(order_id) == self.hub.order(order_id)
        for order_id in ORDERS:
            tokens = self.hub.order(order_id).applied
            assert len(tokens) == len(set(tokens))
            for line in self.hub.order(order_id).lines:
                assert sum(getattr(line, place) for place in PLACES) == line.ordered


class _PerDevice(FakeHub):
    """One device's side of a shared hub: sequences are the device's own, orders and cursor everybody's."""

    def __init__(self, shared: FakeHub) -> None:
        super().__init__(epoch=shared.epoch)
        self.shared = shared
        self.page_size = shared.page_size
        self.orders, self.known = shared.orders, shared.known

    @property
    def cursor(self) -> int:
        return self.shared.cursor if hasattr(self, "shared") else 1

    @cursor.setter
    def cursor(self, value: int) -> None:
        if hasattr(self, "shared"):
            self.shared.cursor = value


TestDevices = Devices.TestCase
TestDevices.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
