"""The hub's figures for Prometheus, read at the moment they are asked for."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from storeassist_qt.hub import oms_state
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.core import Hub


class _Figures:
    """Collects the figures of one hub."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def collect(self) -> Iterator[Metric]:
        """Give every figure."""
        hub = self._hub
        commands = CounterMetricFamily("storeassist_commands", "Commands decided", labels=["outcome"])
        for outcome, count in hub.writer.figures.outcomes.copy().items():
            commands.add_metric([outcome], count)
        yield commands
        yield CounterMetricFamily("storeassist_transactions", "Transactions", hub.writer.figures.transactions)
        yield GaugeMetricFamily("storeassist_cursor", "Change cursor of the store", hub.cursor)
        yield GaugeMetricFamily("storeassist_listeners", "Devices that listen for events", hub.events.listeners)
        with hub.reading() as connection:
            yield _by(connection, "storeassist_orders", "Orders by stage", t.ORDERS.c.stage)
            yield _by(connection, "storeassist_effects", "Effects by state", t.EFFECT.c.state)
            oldest = connection.execute(
                sa.select(sa.func.min(t.EFFECT.c.due_at)).where(t.EFFECT.c.state.in_(("requested", "sent")))
            ).scalar()
            age_s = max(0.0, (hub.clock() - oldest).total_seconds()) if oldest else 0.0
            yield _by(connection, "storeassist_documents", "Documents by state", t.DOCUMENT.c.state)
            health = oms_state.read(connection)
            if health is not None:
                up = float(health.is_reachable)
                yield GaugeMetricFamily("storeassist_oms_reachable", "Whether the OMS can be used", up)
                count = oms_state.waiting(connection, hub.clock())
                yield GaugeMetricFamily("storeassist_oms_waiting", "Requests the OMS has not answered", count)
            yield GaugeMetricFamily("storeassist_oldest_effect_seconds", "Age of the OMS backlog", age_s)


def _by(connection: sa.Connection, name: str, text: str, column: sa.ColumnElement[str]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, text, labels=[str(getattr(column, "key", "name"))])
    for value, count in connection.execute(sa.select(column, sa.func.count()).group_by(column)):
        family.add_metric([value], count)
    return family


def render(hub: Hub) -> tuple[bytes, str]:
    """Return the figures as text with its media type."""
    registry = CollectorRegistry(auto_describe=False)
    ProcessCollector(registry=registry)
    registry.register(_Figures(hub))
    return generate_latest(registry), CONTENT_TYPE_LATEST
