"""Orders with effects, as the relay gives them to a connector."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fynd_script import SHIPMENT

from storeassist_qt.domain.orders import (
    Effect,
    EffectKind,
    EffectLine,
    Line,
    Order,
    Person,
)

NOW = datetime(2026, 5, 1, 7, tzinfo=UTC)


def order_of(*effects: Effect, oms_id: str = SHIPMENT, **lines: Any) -> Order:
    settled = {
        line_id: sum(part.quantity for effect in effects for part in effect.lines if part.line_id == line_id)
        for line_id in ("1001", "1002")
    }
    return Order(
        order_id=f"order-{oms_id}",
        number="FY1",
        customer=Person(name="Asha"),
        placed_at=NOW,
        due_at=NOW,
        oms_id=oms_id,
        effects=effects,
        lines=(
            Line(line_id="1001", sku="TSHIRT-M", name="T", ordered=2, settled_units=settled["1001"], **lines),
            Line(line_id="1002", sku="JEANS-32", name="J", ordered=1, settled_units=settled["1002"]),
        ),
    )


def effect(kind: EffectKind, *lines: tuple[str, int], key: str = "c1/1", reason: str = "") -> Effect:
    return Effect(key=key, kind=kind, lines=tuple(EffectLine(line, n, 0) for line, n in lines), reason=reason)
