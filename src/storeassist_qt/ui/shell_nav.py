"""The destinations of the window, on a handheld below and on a kiosk beside the screens."""

from __future__ import annotations

from storeassist_qt.ui.kit import NavItem
from storeassist_qt.ui.vm.format import translate

FUNCTION_KEYS = ("queue", "stage", "handoff", "orders", "more")
"""F2 to F6."""
RAIL_KEYS = ("queue", "stage", "handoff", "returns", "orders", "sync", "settings", "more")
OWNER = {
    "queue": "queue",
    "walk": "queue",
    "walk_list": "queue",
    "walk_summary": "queue",
    "stage": "stage",
    "stage_order": "stage",
    "handoff": "handoff",
    "handoff_detail": "handoff",
    "signature": "handoff",
    "returns": "returns",
    "orders": "orders",
    "order_detail": "orders",
}
"""Which destination a screen belongs to where nothing below it in the stack tells."""


def _items() -> dict[str, NavItem]:
    return {
        "queue": NavItem("queue", translate("Window", "Pick", "destination"), "package-search"),
        "stage": NavItem("stage", translate("Window", "Stage", "destination"), "archive"),
        "handoff": NavItem("handoff", translate("Window", "Hand-off", "destination"), "handshake"),
        "returns": NavItem("returns", translate("Window", "Returns", "destination"), "undo-2"),
        "orders": NavItem("orders", translate("Window", "Orders", "destination"), "search"),
        "more": NavItem("more", translate("Window", "More", "destination"), "menu"),
        "sync": NavItem("sync", translate("Window", "Sync", "destination"), "refresh-cw"),
        "settings": NavItem("settings", translate("Window", "Settings", "destination"), "settings"),
    }


def bottom_items() -> list[NavItem]:
    """Return the destinations of a handheld."""
    items = _items()
    return [items[key] for key in FUNCTION_KEYS]


def rail_items() -> list[NavItem]:
    """Return the destinations of a kiosk; More is the avatar at the foot."""
    items = _items()
    return [items[key] for key in RAIL_KEYS if key != "more"]
