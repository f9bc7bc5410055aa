"""Sync status: what is saved where, what was refused and the ways out of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.ports import AttentionCard, Connection, LookupNote, Session, SyncStatus, WayOut
from storeassist_qt.domain.ports import OutboxRow as Entry
from storeassist_qt.domain.refusals import SILENT_ACTS
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, OutboxRow, StatusKind
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.diagnostics import Diagnostics
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, manager_hint
from storeassist_qt.ui.vm.oms_tasks import ManagerTasks, TaskData, is_manager
from storeassist_qt.ui.vm.oms_words import oms_name
from storeassist_qt.ui.vm.order_words import number_of

SHOWN_AT_MOST = 60
"""Rows of a list that are drawn; the rest is counted in one line."""


@dataclass(frozen=True)
class BannerData:
    """The plain state on top: kind, icon, title and text."""

    kind: StatusKind
    icon: str
    title: str
    text: str


@dataclass(frozen=True)
class ActData:
    """One way out as a button; `reason` says who has to allow it."""

    act: str
    text: str
    icon: str
    is_enabled: bool = True
    reason: str = ""


@dataclass(frozen=True)
class CardData:
    """One refusal with its followers folded."""

    card_id: str
    order_id: str
    title: str
    text: str
    meta_text: str
    followers_text: str
    followers: tuple[str, ...]
    acts: tuple[ActData, ...]
    accessible_text: str


class SyncViewModel(QObject):
    """What the sync screen shows; `changed` says that it is to be read again."""

    changed = Signal()
    order_wanted = Signal(str)
    told = Signal(str)
    manager_wanted = Signal(object)
    """A ManagerAsk: a way out that only a manager takes, and can allow once."""
    """One line for the snackbar."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._sync = services.sync
        self._format = Formatter(services.store)
        self._diagnostics = Diagnostics(self._format)
        self.tasks = ManagerTasks(services, self)
        self._unsubscribe = (self._sync.subscribe(self._on_status), services.orders.subscribe(self._on_orders))
        self._problems: dict[str, OmsProblem] = {}
        self._settling: set[str] = set()

    def close(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    @property
    def title(self) -> str:
        """The screen's title."""
        return translate("Sync", "Sync status")

    @property
    def subtitle(self) -> str:
        """Return "Last sync 14:02 · 6 min ago"."""
        last = self._status.last_success
        if last is None:
            return translate("Sync", "Not synced yet")
        now = self._services.clock.now()
        seconds = (now - last).total_seconds()
        ago = (
            translate("Sync", "now") if seconds < 60 else fill(translate("Sync", "%1 ago"), self._format.span(seconds))
        )
        return joined(fill(translate("Sync", "Last sync %1"), self._format.time(last)), ago)

    @property
    def banner(self) -> BannerData:
        """The state in one plain paragraph."""
        status = self._status
        if not status.is_online and status.connection is not Connection.SYNCING:
            text = translate(
                "Sync", "Picks, hand-offs and returns are saved on this device and will send when the network returns."
            )
            if status.reason and messages.has_text(status.reason) and status.reason != "hub_unreachable":
                text = messages.text_of(status.reason)
            return BannerData("warn", "cloud-off", translate("Sync", "Working offline"), text)
        if status.clock_skew_s and abs(status.clock_skew_s) > 120:
            return BannerData(
                "warn", "clock-alert", translate("Sync", "Clock is wrong"), messages.text_of("clock_skew")
            )
        if status.connection is Connection.SYNCING or status.waiting:
            return BannerData(
                "primary",
                "refresh-cw",
                translate("Sync", "Syncing"),
                translate("Sync", "On the way to the hub: %n action(s), saved on this device.", "", status.waiting)
                if status.waiting
                else translate("Sync", "Orders are on the way to this device. You can go on working."),
            )
        if status.attention:
            return BannerData(
                "danger",
                "triangle-alert",
                translate("Sync", "Needs attention"),
                translate("Sync", "The hub refused an action. Choose a way out."),
            )
        text = translate("Sync", "The hub has everything this device did.")
        return BannerData("success", "cloud-check", translate("Sync", "All is synced"), text)

    # --- the order system --------------------------------------------------------------------------------------
    @property
    def oms_banner(self) -> BannerData | None:
        """Say to everybody that the hub does not reach the order system, or None while it does."""
        health = self._status.oms
        if health is None or health.is_reachable:
            return None
        title = fill(translate("Sync", "No connection to %1"), oms_name(self._sync))
        if health.since is not None:
            now = self._services.clock.now()
            since = fill(translate("Sync", "since %1"), self._format.short_when(health.since, now))
            title = joined(title, since)
        why = messages.text_of(health.code or "oms_unreachable", health.facts)
        waiting = translate("Sync", "%n request(s) wait.", "", health.waiting) if health.waiting else ""
        return BannerData("warn", "unplug", title, f"{why} {waiting}".strip())

    @property
    def is_manager(self) -> bool:
        """Tell whether the section for a manager is shown."""
        return is_manager(self._services)

    @property
    def manager_tasks(self) -> tuple[tuple[TaskData, ...], int]:
        """What a manager settles, oldest order first, and how many more there are than are shown."""
        return self.tasks.read()

    @property
    def oms_problems(self) -> tuple[CardData, ...]:
        """What the order system sent that belongs to no order here, newest first; for a manager."""
        health = self._status.oms
        if health is None or not self.is_manager:
            return ()
        now, name = self._services.clock.now(), oms_name(self._sync)
        found: list[CardData] = []
        self._problems.clear()
        for place, problem in enumerate(reversed(health.problems)):
            if problem.settled_by:
                continue
            self._problems[f"oms{place}"] = problem
            text = messages.text_of(problem.code, problem.facts)
            when = self._format.when(problem.at, now) if problem.at is not None else ""
            title = fill(translate("Sync", "From %1"), name)
            said = f"{title}. {text} {when}".strip()
            acts = (self._looked_at(f"oms{place}"),)
            found.append(CardData(f"oms{place}", "", title, text, when, "", (), acts, said))
        return tuple(found)

    def _looked_at(self, card_id: str) -> ActData:
        """Return the button that puts a problem away on every device; that is the hub's to keep."""
        reason = "" if self._status.is_online else translate("Sync", "Needs the connection to the hub")
        is_enabled = not reason and card_id not in self._settling
        return ActData("looked_at", translate("Oms", "Looked at"), "check", is_enabled, reason)

    def settle_problem(self, card_id: str) -> None:
        """Tell the hub that the manager has looked at a problem; the card goes once the hub says so to all devices."""
        problem, session = self._problems.get(card_id), self._services.sign_in.session()
        if problem is None or session is None or card_id in self._settling:
            return
        self._settling.add(card_id)
        self.changed.emit()
        self._services.hub.settle_problem(
            problem, session.associate_id, partial(self._on_problem_settled, card_id, session.name)
        )

    def _on_problem_settled(self, card_id: str, name: str, code: str) -> None:
        self._settling.discard(card_id)
        if code:
            facts = {"actor": name, "needed": Role.MANAGER.value}
            self.told.emit(messages.text_of(code, facts))
        else:
            self.told.emit(translate("Sync", "Settled"))
            self._sync.try_now()
        self.changed.emit()

    @staticmethod
    def manager_title(count: int) -> str:
        """Return the header above what a manager settles."""
        return joined(translate("Sync", "For a manager"), str(count))

    @property
    def cards(self) -> tuple[CardData, ...]:
        """The open refusals, oldest first."""
        return tuple(self._card(card) for card in self._sync.attention())

    @property
    def attention_title(self) -> str:
        """The header above the cards."""
        return joined(translate("Sync", "Needs attention"), str(len(self._sync.attention())))

    @property
    def waiting_title(self) -> str:
        """The header above the queue, with the age of its oldest entry."""
        oldest = self._status.oldest_waiting
        age = ""
        if oldest is not None:
            seconds = (self._services.clock.now() - oldest).total_seconds()
            age = fill(translate("Sync", "oldest %1"), self._format.span(seconds))
        return joined(translate("Sync", "Waiting to send"), str(self._waiting_count), age)

    @property
    def sent_title(self) -> str:
        """The header above what the hub answered today."""
        return joined(translate("Sync", "Sent today"), str(len(self._sync.sent_today())))

    @property
    def waiting(self) -> tuple[OutboxRow, ...]:
        """What waits to be sent, oldest first: lookups, then actions, at most SHOWN_AT_MOST."""
        notes = [self._note(note) for note in self._sync.notes()]
        entries = list(self._sync.waiting())
        rows = [*self._photos(), *notes, *(self._row(entry) for entry in entries)]
        return tuple(rows[:SHOWN_AT_MOST])

    def _photos(self) -> list[OutboxRow]:
        count = self._status.photos_waiting
        if not count:
            return []
        text = translate("Sync", "%n photo(s)", "", count)
        meta = translate("Sync", "still on this device")
        return [OutboxRow("photos", "camera", text, meta, f"{text}, {meta}")]

    @property
    def more_waiting(self) -> str:
        """How many more wait than are shown, in words; "" for none."""
        left = self._waiting_count - SHOWN_AT_MOST
        return translate("Sync", "%n more action(s) waiting", "", left) if left > 0 else ""

    @property
    def sent(self) -> tuple[OutboxRow, ...]:
        """What the hub answered today, newest first, at most SHOWN_AT_MOST."""
        return tuple(self._row(entry) for entry in list(self._sync.sent_today())[:SHOWN_AT_MOST])

    @property
    def can_try(self) -> bool:
        """Tell whether trying now makes sense."""
        return self._status.connection is not Connection.SYNCING

    def try_now(self) -> None:
        """Sync at once."""
        self._sync.try_now()
        self.told.emit(translate("Sync", "Trying to reach the hub…"))

    @property
    def device_facts(self) -> tuple[tuple[str, str, str], ...]:
        """Battery, disk and Wi-Fi as (icon, name, value), and the age of the oldest unsent action."""
        found = list(self._diagnostics.facts())
        oldest = self._status.oldest_waiting
        if oldest is not None:
            age = self._format.span((self._services.clock.now() - oldest).total_seconds())
            found.append(("hourglass", translate("Sync", "Oldest unsent action"), age))
        return tuple(found)

    def diagnostic_code(self) -> str:
        """Return the text to copy for whoever repairs the device."""
        return self._sync.diagnostic_code()

    def settle(self, card_id: str, act: str) -> None:
        """Take a way out; a refusal is told. A way that only opens the order leaves the card as it is."""
        if act in SILENT_ACTS:
            card = next((card for card in self._sync.attention() if card.card_id == card_id), None)
            if card is not None:
                self.order_wanted.emit(card.order_id)
            return
        shown = next((card for card in self.cards if card.card_id == card_id), None)
        way = next((way for way in shown.acts if way.act == act), None) if shown is not None else None
        if shown is not None and way is not None and way.reason:
            text = f"{way.text}. {shown.title}."
            self.manager_wanted.emit(ManagerAsk(text, partial(self._settle, card_id, act)))
            return
        self._settle(card_id, act)

    def _settle(self, card_id: str, act: str, session: Session | None = None) -> None:
        try:
            if session is None:
                self._sync.settle(card_id, act)
            else:
                self._sync.settle_as(session, card_id, act)
        except StoreAssistError as error:
            self.told.emit(messages.text_of_error(error))
            return
        self.told.emit(translate("Sync", "Settled"))
        self.changed.emit()

    @property
    def _waiting_count(self) -> int:
        return len(self._sync.waiting()) + len(self._sync.notes()) + bool(self._status.photos_waiting)

    @property
    def _status(self) -> SyncStatus:
        """The state as of now: the last success and the OMS's health go on without a report."""
        return self._sync.status()

    def _on_status(self, _status: SyncStatus) -> None:
        self.changed.emit()

    def _on_orders(self, _ids: frozenset[str]) -> None:
        if self.is_manager:
            self.changed.emit()

    def _card(self, card: AttentionCard) -> CardData:
        now = self._services.clock.now()
        done = messages.done_text(card.what, card.what_facts)
        text = messages.text_of(card.code, {"number": card.number, **card.facts})
        meta = joined(card.actor_name, done, self._format.when(card.at, now))
        title = (
            fill(translate("Sync", "Order %1 changed"), number_of(card.number))
            if card.number
            else translate("Sync", "An action was refused")
        )
        followers = tuple(messages.done_text(tag) for tag in card.followers)
        folded = translate("Sync", "%n more action(s) following from it", "", len(followers)) if followers else ""
        return CardData(
            card_id=card.card_id,
            order_id=card.order_id,
            title=title,
            text=text,
            meta_text=meta,
            followers_text=folded,
            followers=followers,
            acts=tuple(self._act(way, card) for way in card.ways_out),
            accessible_text=f"{title}. {text} {meta}. {folded}".strip(),
        )

    def _act(self, way: WayOut, card: AttentionCard) -> ActData:
        facts = {"number": card.number, **card.facts, **way.facts}
        session = self._services.sign_in.session()
        roles = session.roles if session else frozenset[Role]()
        allowed = not way.roles or any(may(roles, role) for role in way.roles)
        reason = "" if allowed else manager_hint()
        return ActData(way.act, messages.act_text(way.act, facts), messages.act_icon(way.act), reason=reason)

    def _row(self, entry: Entry) -> OutboxRow:
        now = self._services.clock.now()
        text = messages.done_text(entry.what, entry.facts)
        when = self._format.time(entry.at) if (now - entry.at).days < 1 else self._format.when(entry.at, now)
        meta = joined(number_of(entry.number) if entry.number else "", when)
        chip: ChipData | None = None
        if entry.may_be_refused:
            chip = ChipData(translate("Sync", "May be refused"), "warn", "circle-alert")
        elif entry.state == "refused":
            chip = ChipData(translate("Sync", "Refused"), "danger", "octagon-x")
        elif entry.state == "needs_person":
            chip = ChipData(translate("Sync", "Needs a person"), "warn", "user")
        said = joined(text, meta, chip.text if chip else "")
        return OutboxRow(entry.command_id, messages.done_icon(entry.what), text, meta, said, chip)

    def _note(self, note: LookupNote) -> OutboxRow:
        text = fill(translate("Sync", "Order %1 is not on this device"), note.number)
        when = self._format.time(note.asked_at)
        return OutboxRow(
            f"note:{note.number}", "search", text, when, fill(translate("Sync", "%1, asked at %2"), text, when)
        )
