"""What has been found of a return's units but not decided yet; kept so that a restart loses nothing."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from storeassist_qt.domain.ports import DraftStore
from storeassist_qt.domain.returns import Return, UnitState

logger = logging.getLogger(__name__)

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
