"""Work at the counter that is not a command yet: what was chosen of a sale, what was found of a unit.

It is kept at once, so that neither a restart nor another customer in between loses it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from storeassist_qt.domain.ports import DraftStore
from storeassist_qt.domain.returns import Return, UnitState

logger = logging.getLogger(__name__)

NEW = "return_new"
"""The draft's key: all sales of which something was chosen and not opened yet."""
UNDECIDED = (UnitState.EXPECTED, UnitState.RECEIVED)


@dataclass
class UnitDraft:
    """What has been found of a unit so far, before it is decided."""

    answers: dict[str, str] = field(default_factory=dict)
    note: str = ""
    photos: list[str] = field(default_factory=list)
    disposition: str = ""


def load_drafts(store: DraftStore, found: Return) -> dict[str, UnitDraft]:
    """Return what was kept of the units that are still undecided."""
    text = store.load(_key(found))
    drafts: dict[str, UnitDraft] = {}
    if text is None:
        return drafts
    try:
        for unit_id, kept in json.loads(text).items():
            if _is_undecided(found, str(unit_id)):
                drafts[str(unit_id)] = UnitDraft(
                    {str(name): str(answer) for name, answer in kept["answers"].items()},
                    str(kept["note"]),
                    [str(photo) for photo in kept["photos"]],
                    str(kept["disposition"]),
                )
    except (ValueError, KeyError, TypeError, AttributeError):
        logger.warning("the draft of a check cannot be read and is dropped")
        store.drop(_key(found))
    return drafts


def save_drafts(store: DraftStore, found: Return, drafts: Mapping[str, UnitDraft]) -> None:
    """Keep what stands of the undecided units; with nothing left the draft is gone."""
    kept = {
        unit_id: vars(draft)
        for unit_id, draft in drafts.items()
        if draft != UnitDraft() and _is_undecided(found, unit_id)
    }
    if kept:
        store.save(_key(found), json.dumps(kept))
    else:
        store.drop(_key(found))


def _is_undecided(found: Return, unit_id: str) -> bool:
    unit = found.unit(unit_id)
    return unit is not None and unit.state in UNDECIDED


def _key(found: Return) -> str:
    return f"return_check/{found.return_id}"


# --- a new return ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Choice:
    """What was chosen of a sale: one reason code per unit by line, "" where none was given yet."""

    reasons: Mapping[str, list[str]]
    has_receipt: bool = False
    says: str = ""
    local_number: str = ""


def started_sales(store: DraftStore) -> tuple[str, ...]:
    """Return the order ids of new returns that were begun and not opened yet."""
    return tuple(order_id for order_id, choice in _choices(store).items() if any(choice.reasons.values()))


def load_choice(store: DraftStore, order_id: str) -> Choice | None:
    """Return what was chosen of a sale, or None."""
    return _choices(store).get(order_id)


def save_choice(store: DraftStore, order_id: str, choice: Choice | None) -> None:
    """Keep what was chosen of a sale; None forgets it."""
    choices = _choices(store)
    choices.pop(order_id, None)
    if choice is not None:
        choices[order_id] = choice
    if choices:
        store.save(NEW, json.dumps({key: vars(kept) for key, kept in choices.items()}))
    else:
        store.drop(NEW)


def _choices(store: DraftStore) -> dict[str, Choice]:
    text = store.load(NEW)
    if text is None:
        return {}
    try:
        return {
            str(order_id): Choice(
                {str(line_id): [str(one) for one in reasons] for line_id, reasons in kept["reasons"].items()},
                bool(kept["has_receipt"]),
                str(kept["says"]),
                str(kept["local_number"]),
            )
            for order_id, kept in json.loads(text).items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        logger.warning("the draft of new returns cannot be read and is dropped")
        store.drop(NEW)
        return {}
