"""Which class shows which screen; the window imports a module when its screen is first opened."""

from __future__ import annotations

SCREENS: dict[str, str] = {
    "sign_in": "storeassist_qt.ui.screens.sign_in:SignInScreen",
    "queue": "storeassist_qt.ui.screens.queue:QueueScreen",
    "walk": "storeassist_qt.ui.screens.walk:WalkScreen",
    "walk_list": "storeassist_qt.ui.screens.walk_list:WalkListScreen",
    "walk_summary": "storeassist_qt.ui.screens.walk_summary:WalkSummaryScreen",
    "stage": "storeassist_qt.ui.screens.stage:StageScreen",
    "stage_order": "storeassist_qt.ui.screens.stage_order:StageOrderScreen",
    "handoff": "storeassist_qt.ui.screens.handoff:HandoffScreen",
    "handoff_detail": "storeassist_qt.ui.screens.handoff_detail:HandoffDetailScreen",
    "signature": "storeassist_qt.ui.screens.signature:SignatureScreen",
    "orders": "storeassist_qt.ui.screens.orders:OrdersScreen",
    "order_detail": "storeassist_qt.ui.screens.order_detail:OrderDetailScreen",
    "returns": "storeassist_qt.ui.screens.returns:ReturnsScreen",
    "document": "storeassist_qt.ui.screens.document:DocumentScreen",
    "sync": "storeassist_qt.ui.screens.sync:SyncScreen",
    "settings": "storeassist_qt.ui.screens.settings:SettingsScreen",
    "scan_doctor": "storeassist_qt.ui.screens.scan_doctor:ScanDoctorScreen",
    "more": "storeassist_qt.ui.screens.more:MoreScreen",
    "help": "storeassist_qt.ui.screens.help:HelpScreen",
    "set_up": "storeassist_qt.ui.screens.set_up:SetUpScreen",
}
"""Name of a screen -> "module:Class"; the class is called as `Class(services, navigator)` (see `screens.page.Page`)."""

DESTINATIONS = ("queue", "stage", "handoff", "orders", "more")
"""The places of the navigation: opening one replaces the stack."""

HOMES = (*DESTINATIONS, "returns")
"""Where a session may begin: a kiosk's home is Returns, which a handheld reaches through More."""
