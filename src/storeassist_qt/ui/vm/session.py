"""What the window shows around every screen: connection, banners, arrivals, the lock, the way back after a crash."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.orders import TO_PICK_STAGES, OrderType
from storeassist_qt.domain.ports import Connection, Session, Sound, SyncStatus
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, translate
from storeassist_qt.ui.vm.oms_tasks import count_of, is_manager

logger = logging.getLogger(__name__)

STALE_AFTER_S = 300
OMS_AWAY_S = 300  # a manager is told then; it stops nobody's work
SKEW_LIMIT_S = 120
TICK_MS = 15_000
WINDOW_DRAFT = "window"
_NEEDS = {"queue": Role.PICK, "stage": Role.PICK, "handoff": Role.HAND_OFF, "returns": Role.RETURNS}


@dataclass(frozen=True)
class BannerData:
    """A banner over every screen; `key` names it when it is put away."""

    key: str
    text: str
    kind: str
    icon: str


@dataclass(frozen=True)
class LastPlace:
    """Where the app stood when it was last seen, and whether it was closed by a person."""

    screen: str = ""
    is_clean: bool = True


class SessionViewModel(QObject):
    """Follows connection, arrivals and refusals for the window.

    ``changed``: pill, subtitle, banners or badge differ. ``customer_arrived`` and ``attention_raised`` carry the text
    of a snackbar. All callbacks of the ports arrive on the GUI thread.
    """

    changed = Signal()
    customer_arrived = Signal(str)
    attention_raised = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._words = Formatter(services.store)
        self._put_away: set[str] = set()
        self._arrived: frozenset[str] | None = None
        self._attention = services.sync.status().attention
        self._tasks = 0
        self._was_offline = services.sync.status().connection is Connection.OFFLINE
        self._unsubscribe = (
            services.sync.subscribe(self._on_status),
            services.orders.subscribe(self._on_orders),
            services.store.subscribe(lambda _policy: self.changed.emit()),
        )
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    # --- the person --------------------------------------------------------------------------------------------
    @property
    def session(self) -> Session | None:
        """Who is signed in."""
        return self._services.sign_in.session()

    def begin(self) -> None:
        """Start a session: banners may be shown again, who is here already does not chime."""
        self._put_away.clear()
        self._arrived = frozenset(row.order_id for row in self._services.orders.arrived())
        self._tasks = self._count_tasks()
        self.changed.emit()

    def may_open(self, screen: str) -> bool:
        """Tell whether the person's roles allow a destination."""
        needed = _NEEDS.get(screen)
        session = self.session
        return needed is None or (session is not None and may(session.roles, needed))

    def home(self) -> str:
        """Return the first destination of this device that the person may open."""
        wanted: tuple[str, ...] = ("queue", "handoff", "orders")
        if self._services.device_role == "kiosk":
            wanted = ("returns", *wanted)
        return next(screen for screen in wanted if self.may_open(screen))

    @property
    def idle_lock_ms(self) -> int:
        """After how long without a touch the window locks."""
        policy = self._services.store.policy()
        is_kiosk = self._services.device_role == "kiosk"
        return 60_000 * (policy.idle_lock_kiosk_min if is_kiosk else policy.idle_lock_handheld_min)

    # --- the connection ----------------------------------------------------------------------------------------
    def pill(self, *, is_narrow: bool = False, is_tiny: bool = False) -> ChipData:
        """Return the sync pill; `is_narrow` where back and an icon leave the title little room, `is_tiny` hardly any.

        A tiny one says with icon and number alone how much needs attention: half an order's number would say less.
        """
        status = self._services.sync.status()
        has_tasks = self._tasks > 0 and status.connection is Connection.SYNCED
        if status.connection is Connection.ATTENTION or has_tasks:
            whole, short = translate("Sync", "Needs attention · %1"), translate("Sync", "Attention · %1", "sync pill")
            text = fill(short if is_narrow else whole, self._words.number(self.attention()))
            if is_tiny:
                text = self._words.number(self.attention())
            return ChipData(text, "danger_fill", "triangle-alert")
        if status.connection is Connection.OFFLINE:
            offline = translate("Sync", "Offline")
            waiting = fill(translate("Sync", "Offline · %1"), self._words.number(status.waiting))
            return ChipData(waiting if status.waiting else offline, "warn_fill", "cloud-off")
        if status.connection is Connection.SYNCING:
            return ChipData(translate("Sync", "Syncing"), "primary", "refresh-cw")
        return ChipData(translate("Sync", "Synced"), "success", "cloud-check")

    def attention(self) -> int:
        """Return how much waits under Sync: refused actions of this device, and what a manager alone settles."""
        return self._services.sync.status().attention + self._tasks

    def _count_tasks(self) -> int:
        """Count what a manager settles: on orders, what the order system sent otherwise, and that it is away."""
        if not is_manager(self._services):
            return 0
        health = self._services.sync.status().oms
        odd = 0
        if health is not None:
            odd = sum(not problem.settled_by for problem in health.problems)
            away_s = (self._services.clock.now() - health.since).total_seconds() if health.since is not None else 0.0
            odd += not health.is_reachable and away_s > OMS_AWAY_S
        return count_of(self._services.orders.for_manager()) + odd

    def stale_text(self) -> str:
        """Return "Last update 14:02" once what is shown may be old, else ""."""
        status = self._services.sync.status()
        last = status.last_success
        if last is None or status.is_loading:
            return ""
        age_s = (self._services.clock.now() - last).total_seconds()
        return fill(translate("Sync", "Last update %1"), self._words.time(last)) if age_s > STALE_AFTER_S else ""

    def banner(self) -> BannerData | None:
        """Return the banner to show, the gravest first."""
        status = self._services.sync.status()
        if abs(status.clock_skew_s) > SKEW_LIMIT_S and "skew" not in self._put_away:
            text = fill(
                translate("Sync", "This device's clock is %1 off. Due times follow the hub's clock."),
                self._words.span(abs(status.clock_skew_s)),
            )
            return BannerData("skew", text, "warn", "clock-alert")
        if status.connection is Connection.OFFLINE and "offline" not in self._put_away:
            text = translate(
                "Sync", "Working offline. Picks, hand-offs and returns are saved on this device and sent later."
            )
            return BannerData("offline", text, "warn", "cloud-off")
        return None

    def put_away(self, key: str) -> None:
        """Hide a banner until the next session."""
        self._put_away.add(key)
        self.changed.emit()

    def _on_status(self, status: SyncStatus) -> None:
        if self._was_offline and status.connection is not Connection.OFFLINE:
            # Once per session: a connection that comes and goes does not bring the banner back.
            self._put_away.add("offline")
        self._was_offline = status.connection is Connection.OFFLINE
        if status.attention > self._attention:
            self._services.feedback.give(Sound.ATTENTION)
            self.attention_raised.emit(translate("Sync", "Needs attention: %n action(s)", "", status.attention))
        self._attention = status.attention
        self.changed.emit()

    # --- arrivals ----------------------------------------------------------------------------------------------
    def waiting_customers(self) -> int:
        """Return how many customers are here: the badge of Hand-off."""
        return len(self._services.orders.arrived()) if self._arrived is None else len(self._arrived)

    def _on_orders(self, _changed: frozenset[str]) -> None:
        if self._arrived is None:
            self.changed.emit()
            return
        rows = {row.order_id: row for row in self._services.orders.arrived()}
        new = [row for order_id, row in rows.items() if order_id not in self._arrived]
        self._arrived = frozenset(rows)
        self._follow_tasks()
        if new:
            self._services.feedback.give(Sound.ARRIVED)
            first = new[0]
            is_sale = first.order_type is OrderType.PICK_AT_STORE and first.stage in TO_PICK_STAGES
            here = translate("Window", "%1 is here for #%2")
            sold = translate("Window", "%1 is waiting: pick #%2 now")
            text = fill(sold if is_sale else here, first.customer, first.number)
            more = translate("Window", "%n customer(s) arrived", "", len(new))
            self.customer_arrived.emit(text if len(new) == 1 else more)
        self.changed.emit()

    def _on_tick(self) -> None:
        if self._arrived is not None:
            self._follow_tasks()
        self.changed.emit()

    def _follow_tasks(self) -> None:
        """Tell a manager at once what the order system refused, or what is odd."""
        before, self._tasks = self._tasks, self._count_tasks()
        if self._tasks > before:
            self._services.feedback.give(Sound.ATTENTION)
            self.attention_raised.emit(translate("Sync", "For a manager: %n to settle", "", self._tasks))

    # --- after a crash -----------------------------------------------------------------------------------------
    def remember(self, screen: str, *, is_clean: bool = False) -> None:
        """Keep where the app stands; ``is_clean`` when a person closes it."""
        text = json.dumps({"screen": screen, "is_clean": is_clean})
        self._services.drafts.save(WINDOW_DRAFT, text)

    def last_place(self) -> LastPlace:
        """Return where the app stood."""
        text = self._services.drafts.load(WINDOW_DRAFT)
        if text is None:
            return LastPlace()
        try:
            found = json.loads(text)
            return LastPlace(str(found["screen"]), bool(found["is_clean"]))
        except (ValueError, KeyError, TypeError):
            logger.warning("the draft of the window cannot be read and is dropped")
            self._services.drafts.drop(WINDOW_DRAFT)
            return LastPlace()
