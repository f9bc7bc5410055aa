"""A manager allows one thing on an associate's device, with the hub and without it."""

from __future__ import annotations

from collections.abc import Callable

from shop_floor import NAME, NUMBER, PIN, Hands, Store

from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.kit import Button
from storeassist_qt.ui.screens.manager_sheet import ManagerSheet

ANA, ANA_PIN = "1061", "330417"


def at_the_order(open_device: Callable[..., Hands], store: Store) -> Hands:
    """Ana, who may pick and hand off, looks at an order."""
    store.running.add_associate(ANA, "Ana Torres", ("pick", "hand_off"), ANA_PIN)
    hands = open_device(store=store)
    hands.wait(lambda: hands.device.engine.status().is_online, "offline")
    hands.sign_in(ANA, ANA_PIN)
    hands.wait(lambda: hands.device.store.order(store.first.order_id), "the order has not arrived")
    hands.current.open("order_detail", order_id=store.first.order_id)
    return hands


def cancel(hands: Hands) -> None:
    """Ask for the order's cancellation, up to the sheet of the manager."""
    hands.wait(lambda: "A manager allows it with badge and PIN" in hands.texts(), "nothing is said of a manager")
    hands.find(Button, "act_cancel").click()  # it stands below what a handheld shows at once
    hands.put("reason_field", "The customer did not come")
    hands.tap("reason_confirm")
    hands.find(ManagerSheet, "manager_sheet")


def prove(hands: Hands, pin: str = PIN) -> None:
    """Enter number and PIN of the manager."""
    if hands.find(ManagerSheet, "manager_sheet").vm.step == "number":
        hands.press(NUMBER)
        hands.tap("manager_allow")
    hands.press(pin)
    hands.tap("manager_allow")


def is_gone(hands: Hands) -> bool:
    return not [sheet for sheet in hands.current.findChildren(ManagerSheet) if sheet.isVisible()]


def name_here(hands: Hands) -> str:
    session = hands.device.sign_in.session()
    return session.name if session is not None else ""


def test_a_manager_allows_a_cancellation_and_the_hub_names_the_manager(
    open_device: Callable[..., Hands], store: Store
) -> None:
    hands = at_the_order(open_device, store)
    cancel(hands)
    prove(hands, "111119")
    hands.wait(lambda: "9 tries left" in hands.texts(), "nothing is said of the wrong PIN")
    prove(hands)
    hands.wait(lambda: is_gone(hands), "the sheet stays")
    hands.synced()
    order = store.running.hub.order(store.first.order_id)
    assert order is not None
    cancelled = next(moment for moment in order.timeline if moment.what == "cancelled")
    assert (order.stage, cancelled.by) == (Stage.CANCELLED, NAME)
    assert name_here(hands) == "Ana Torres"
    assert hands.current.shown == "order_detail"
    assert hands.device.store.attention_count() == 0


def test_without_the_hub_a_manager_who_is_known_here_allows_it_and_nobody_else(
    open_device: Callable[..., Hands], store: Store
) -> None:
    hands = at_the_order(open_device, store)
    store.stop()
    hands.wait(lambda: not hands.device.engine.status().is_online, "still online")
    cancel(hands)
    prove(hands)
    hands.wait(lambda: "have not signed in on this device before" in hands.texts(), "a stranger is not told why")
    store.start_again()
    hands.device.sync.try_now()
    hands.wait(lambda: hands.device.engine.status().is_online, "still offline")
    assert hands.device.sign_in.prove_now(NUMBER, PIN).session is not None  # from now on the device knows Maya
    store.stop()
    hands.wait(lambda: not hands.device.engine.status().is_online, "still online")
    prove(hands)
    hands.wait(lambda: is_gone(hands), "the sheet stays")
    order = hands.device.store.order(store.first.order_id)
    assert order is not None
    assert (order.stage, order.timeline[-1].by) == (Stage.CANCELLED, NAME)
    assert name_here(hands) == "Ana Torres"
    store.start_again()
    hands.device.sync.try_now()
    hands.synced()
    held = store.running.hub.order(store.first.order_id)
    assert held is not None
    assert held.stage is Stage.CANCELLED
    assert hands.device.store.attention_count() == 0
