"""How the hub gets on with the OMS, as it is kept in the store's row and told to the devices."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.protocol.encoding import encode

PROBLEMS_MAX = 20
PROBLEM_LASTS = timedelta(days=7)
WAITS_FROM = timedelta(seconds=10)  # what leaves at once has not waited
_STEPS = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
AWAY = ("oms_unreachable", "oms_circuit_open")
UNDERWAY = ("requested", "sent")


def read(connection: sa.Connection) -> OmsHealth | None:
    """Return what was told last; None for a store that never had an OMS."""
    text = connection.execute(sa.select(t.STORE.c.oms)).scalar_one()
    return msgspec.json.decode(text, type=OmsHealth) if text else None


def put(judge: Judge, health: OmsHealth) -> None:
    """Keep it, and have the devices told."""
    values = {"oms": encode(health).decode(), "oms_cursor": judge.raise_cursor()}
    judge.connection.execute(t.STORE.update().values(values))


def waiting(connection: sa.Connection, now: datetime) -> int:
    """Count the requests to the OMS that have waited for a while or were tried in vain."""
    late = sa.or_(t.EFFECT.c.attempts > 0, t.EFFECT.c.due_at < now - WAITS_FROM)
    found = (
        sa.select(sa.func.count())
        .select_from(t.EFFECT.join(t.ORDERS, t.ORDERS.c.order_id == t.EFFECT.c.order_id))
        .where(t.EFFECT.c.state.in_(UNDERWAY), late, t.ORDERS.c.oms_id != "")
    )
    return int(connection.execute(found).scalar_one())


def rounded(count: int) -> int:
    """Return a count that changes seldom: the devices are told "about 20 are waiting"."""
    return max(step for step in _STEPS if step <= count)


def merged(
    health: OmsHealth, own: Sequence[OmsProblem], count: int, before: OmsHealth | None, now: datetime
) -> OmsHealth:
    """Return what to tell: the connector's health, the hub's own problems among its, and how much waits."""
    problems = _with_settled([*health.problems, *own], before.problems if before is not None else (), now)
    if before is not None and before.code in AWAY and health.code in AWAY:
        # Asked in vain, and then not asked for a while: both are one and the same to whoever looks at a screen.
        health = msgspec.structs.replace(health, code=before.code, facts=before.facts)
    since = health.since
    if since is None:
        is_same = before is not None and _state(before) == _state(health)
        since = before.since if before is not None and is_same else now
    if before is not None and before.since is not None and _is_still_away(before, health):
        since = min(since or now, before.since)  # a restart, or another sign of the same outage, makes it no younger
    return msgspec.structs.replace(health, problems=problems, waiting=rounded(count), since=since)


def settled(health: OmsHealth, problem: OmsProblem, by: str) -> OmsHealth:
    """Return the health with a problem marked as looked at; as it is where it does not list the problem."""
    marked = tuple(
        msgspec.structs.replace(one, settled_by=one.settled_by or by) if _key(one) == _key(problem) else one
        for one in health.problems
    )
    return msgspec.structs.replace(health, problems=marked)


def open_problems(health: OmsHealth) -> int:
    """Count the problems that nobody has looked at."""
    return sum(not problem.settled_by for problem in health.problems)


def _with_settled(found: Sequence[OmsProblem], before: Sequence[OmsProblem], now: datetime) -> tuple[OmsProblem, ...]:
    """Return the problems of the last days, oldest first; one that was looked at stays so, whoever tells it again."""
    told = {_key(problem): problem for problem in found}
    seen = {_key(problem): problem for problem in before if problem.settled_by}
    # The hub knows when one of its own is over: if that comes again, it is new. The connector forgets with a restart.
    told |= {key: problem for key, problem in seen.items() if key in told or not problem.facts.get("hub")}
    lasting = [one for one in told.values() if one.at is None or now - one.at < PROBLEM_LASTS]
    lasting.sort(key=lambda problem: (not problem.settled_by, problem.at or now))  # the settled make room first
    return tuple(sorted(lasting[-PROBLEMS_MAX:], key=lambda problem: problem.at or now))


def _is_still_away(before: OmsHealth, health: OmsHealth) -> bool:
    return before.name == health.name and not before.is_reachable and not health.is_reachable


def is_news(before: OmsHealth | None, after: OmsHealth) -> bool:
    """Tell whether a person would see a difference."""
    if before is None:
        return True
    return (_state(before), before.waiting, _told(before)) != (_state(after), after.waiting, _told(after))


def _state(health: OmsHealth) -> tuple[str, bool, str]:
    return health.name, health.is_reachable, health.code


def _told(health: OmsHealth) -> list[tuple[str, Any, str]]:
    return [(problem.code, problem.facts, problem.settled_by) for problem in health.problems]


def _key(problem: OmsProblem) -> bytes:
    return encode((problem.code, sorted(problem.facts.items())))


class Problems:
    """What went wrong with the OMS and belongs to no order; the same twice is one, old ones are forgotten."""

    def __init__(self, known: Sequence[OmsProblem] = ()) -> None:
        self._kept: list[OmsProblem] = list(known)

    def add(self, code: str, facts: dict[str, Any], at: datetime) -> None:
        """Keep a problem; one that is known keeps its time."""
        if not any(problem.code == code and problem.facts == facts for problem in self._kept):
            self._kept = [*self._kept, OmsProblem(code=code, facts=facts, at=at)][-PROBLEMS_MAX:]

    def drop(self, codes: Collection[str], before: datetime | None = None, **facts: Any) -> None:
        """Forget problems whose cause has gone: of these codes (none: any), with these facts, told before a time."""
        self._kept = [
            problem
            for problem in self._kept
            if (codes and problem.code not in codes)
            or (before is not None and problem.at is not None and problem.at > before)
            or any(problem.facts.get(name) != value for name, value in facts.items())
        ]

    def listed(self, now: datetime) -> tuple[OmsProblem, ...]:
        """Return what is kept, oldest first."""
        self._kept = [problem for problem in self._kept if problem.at is None or now - problem.at < PROBLEM_LASTS]
        return tuple(self._kept)
