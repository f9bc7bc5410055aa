"""Single values of the device: identity, cursors, epoch, policy, clock offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.protocol.ids import new_id


class Identity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What enrolment gave this device; all empty before."""

    device_id: str = ""
    device_name: str = ""
    token: str = ""
    role: str = "handheld"
    store_id: str = ""
    store_name: str = ""
    hub_url: str = ""

    @property
    def is_enrolled(self) -> bool:
        """Tell whether a hub has let this device in."""
        return bool(self.token)


class Meta:
    """Values kept in memory and written through; memory changes when the transaction is saved."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._values: dict[str, str] = dict(database.rows("SELECT key, value FROM meta"))
        self._policy = self._read("policy", StorePolicy) or StorePolicy()
        self._identity = self._read("identity", Identity) or Identity()
        self._oms: OmsHealth | None = self._read("oms", OmsHealth)
        if not self.incarnation:
            with database.writing() as connection:
                self.put(connection, incarnation=new_id())

    def _read(self, key: str, kind: type[Any]) -> Any:
        text = self._values.get(key)
        return msgspec.json.decode(text, type=kind) if text else None

    def text(self, key: str) -> str:
        """Return a value, or an empty text."""
        return self._values.get(key, "")

    def number(self, key: str) -> int:
        """Return a value as a number, 0 where there is none."""
        return int(self._values.get(key) or 0)

    def put(self, connection: Any, **values: str | int) -> None:
        """Write values inside the transaction of `connection`."""
        texts = {key: str(value) for key, value in values.items()}
        connection.executemany(
            "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            list(texts.items()),
        )
        self._database.after_commit(lambda: self._values.update(texts))

    def put_policy(self, connection: Any, policy: StorePolicy) -> None:
        """Keep the store's policy."""
        self.put(connection, policy=msgspec.json.encode(policy).decode())
        self._database.after_commit(lambda: setattr(self, "_policy", policy))

    def put_identity(self, connection: Any, identity: Identity) -> None:
        """Keep what enrolment gave."""
        self.put(connection, identity=msgspec.json.encode(identity).decode())
        self._database.after_commit(lambda: setattr(self, "_identity", identity))

    def put_oms(self, connection: Any, oms: OmsHealth) -> None:
        """Keep how the hub gets on with the order management system."""
        self.put(connection, oms=msgspec.json.encode(oms).decode())
        self._database.after_commit(lambda: setattr(self, "_oms", oms))

    @property
    def oms(self) -> OmsHealth | None:
        """How the hub gets on with the order management system, as it last told; None before it did."""
        return self._oms

    @property
    def policy(self) -> StorePolicy:
        """The policy as last pulled."""
        return self._policy

    @property
    def identity(self) -> Identity:
        """Who this device is at its hub."""
        return self._identity

    @property
    def incarnation(self) -> str:
        """Under which one the sequence counts."""
        return self.text("incarnation")

    @property
    def hub_offset(self) -> timedelta:
        """How far the hub's clock is ahead of ours."""
        return timedelta(milliseconds=self.number("hub_offset_ms"))


class HubClock:
    """The hub's time as far as this device knows it; the device's own before the first contact."""

    def __init__(self, meta: Meta, own: Any = None) -> None:
        self._meta = meta
        self._own = own

    def own_now(self) -> datetime:
        """Return the device's own time, aware, in UTC."""
        return self._own.now() if self._own is not None else datetime.now(UTC)

    def now(self) -> datetime:
        """Return the current time by the hub's clock, aware, in UTC."""
        return self.own_now() + self._meta.hub_offset
