"""How the hub gets on with the order management system, as the devices are told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec


class OmsProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something the OMS sent that a person should see; `code` has a text, `facts` fill it."""

    code: str
    facts: dict[str, Any] = {}
    at: datetime | None = None
    settled_by: str = ""  # the manager who has looked at it


class OmsHealth(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The hub's connection to the OMS. `since` is when this state began."""

    name: str = ""  # fynd | standalone
    is_reachable: bool = True
    code: str = ""  # why not: has a text
    facts: dict[str, Any] = {}
    since: datetime | None = None
    waiting: int = 0  # requests that have not been answered
    problems: tuple[OmsProblem, ...] = ()  # what belongs to no order of ours, newest last, at most 20
