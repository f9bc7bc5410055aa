"""The walk somebody is on, as it survives leaving the screen, a lock and a crash."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field

from storeassist_qt.domain.ports import DraftStore

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class WalkDraft:
    """Orders of a walk in their sequence (it decides the tote letters), and where the picker stood."""

    order_ids: tuple[str, ...] = ()
    current: str = ""
    marked: tuple[str, ...] = field(default=())
    """Totes whose label was scanned, as "order id"."""


def _key(associate_id: str) -> str:
    return f"walk.{associate_id}"


def load_walk(drafts: DraftStore, associate_id: str) -> WalkDraft:
    """Return the walk of an associate; an empty one where there is none."""
    text = drafts.load(_key(associate_id))
    if text is None:
        return WalkDraft()
    try:
        found = json.loads(text)
        return WalkDraft(
            tuple(str(order_id) for order_id in found["order_ids"]),
            str(found.get("current", "")),
            tuple(str(order_id) for order_id in found.get("marked", ())),
        )
    except (ValueError, KeyError, TypeError):
        # The orders keep their claims, so nothing is lost with the draft but the grouping.
        logger.warning("the draft of a walk cannot be read and is dropped")
        drafts.drop(_key(associate_id))
        return WalkDraft()


def save_walk(drafts: DraftStore, associate_id: str, draft: WalkDraft) -> None:
    """Keep a walk; one without orders is forgotten."""
    if draft.order_ids:
        drafts.save(_key(associate_id), json.dumps(asdict(draft)))
    else:
        drafts.drop(_key(associate_id))
