"""Reads a webhook's body for the shipments it is about. Konnect's and the Platform's are known in part only (U16)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.records import DEPTH_MAX, decode, pick, text_of
from storeassist_qt.oms.port import OmsRefused

IDS_MAX = 20
SHIPMENT_NAMES = ("shipmentId", "shipment_id", "identifier")
ORDER_NAMES = ("orderId", "order_id")
LOOKS_LIKE_ORDER = ("orderStatus", "orderItems", "shipmentStatus", "forwardId", "marketplaceOrderId", "bags")


def ids_in(body: bytes) -> tuple[str, ...]:
    """Return the shipments that a body names, at most 20; raises OmsRefused("hook_unreadable").

    The body is never trusted for more: each shipment is read from Fynd afterwards.
    """
    try:
        document = decode(body, "webhook")
    except FyndError as error:
        raise OmsRefused("hook_unreadable") from error
    found = list(dict.fromkeys(_ids(document, 0)))[:IDS_MAX]
    if not found:
        raise OmsRefused("hook_unreadable")
    return tuple(found)


def _ids(found: Any, depth: int) -> Iterator[str]:
    if depth > DEPTH_MAX:
        return
    if isinstance(found, list):
        for entry in found:
            yield from _ids(entry, depth + 1)
    elif isinstance(found, dict):
        inner = [_id for value in found.values() if isinstance(value, dict | list) for _id in _ids(value, depth + 1)]
        named = text_of(pick(found, *SHIPMENT_NAMES))
        if not named and pick(found, *LOOKS_LIKE_ORDER) is not None:
            named = text_of(pick(found, "id"))
        if not named and not inner:  # in the Platform's hooks an order id is the customer's number, not the shipment's
            named = text_of(pick(found, *ORDER_NAMES))
        if named and len(named) <= 60:
            yield named
        yield from inner
