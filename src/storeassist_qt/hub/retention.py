"""What the hub and the devices forget, and the hourly seal over all journals."""

from __future__ import annotations

import hashlib
import logging
from datetime import timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.orders import Order
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.oms_records import forget_old
from storeassist_qt.hub.paperwork import drop_fetched
from storeassist_qt.protocol.encoding import encode

logger = logging.getLogger(__name__)

COMMANDS_KEPT = timedelta(days=90)
CHECK_IN_TOKENS_KEPT = timedelta(days=90)
BATCH = 500
_order_decoder = msgspec.json.Decoder(Order)


def keep_house(judge: Judge) -> dict[str, int]:
    """Do one round of housekeeping and return how many rows each step touched."""
    done = {
        "left_devices": _leave_devices(judge),
        "trimmed": _trim(judge),
        "signatures": _forget_signatures(judge),
        "commands": _forget_commands(judge),
        "exchanges": forget_old(judge),
        "documents": drop_fetched(judge),
    }
    seal(judge)
    logger.info("Housekeeping: %s", done)
    return done


def _leave_devices(judge: Judge) -> int:
    """Give closed orders beyond the store's age and number a tombstone; those with an open return stay."""
    policy = judge.registry.policy
    too_old = judge.now - timedelta(days=policy.closed_orders_days)
    held = (t.ORDERS.c.is_closed.is_(True), t.ORDERS.c.has_left.is_(False), t.ORDERS.c.has_open_return.is_(False))
    count = int(judge.connection.execute(sa.select(sa.func.count()).select_from(t.ORDERS).where(*held)).scalar_one())
    beyond = max(0, count - policy.closed_orders_max)
    old = sa.select(t.ORDERS.c.order_id).where(*held, t.ORDERS.c.closed_at < too_old).limit(BATCH)
    oldest = sa.select(t.ORDERS.c.order_id).where(*held).order_by(t.ORDERS.c.closed_at).limit(min(beyond, BATCH))
    leaving = list(judge.connection.execute(old).scalars())
    if beyond:
        leaving = list(dict.fromkeys([*leaving, *judge.connection.execute(oldest).scalars()]))
    rows = [{"order_id": o, "store_id": judge.registry.store_id, "cursor": judge.raise_cursor()} for o in leaving]
    if rows:
        judge.connection.execute(t.TOMBSTONE.insert(), [row | {"at": judge.now} for row in rows])
        judge.connection.execute(t.ORDERS.update().where(t.ORDERS.c.order_id.in_(leaving)).values(has_left=True))
    return len(rows)


def _trim(judge: Judge) -> int:
    """Have devices replace closed orders by copies with initials only."""
    before = judge.now - timedelta(hours=judge.registry.policy.closed_names_h)
    found = list(
        judge.connection.execute(
            sa.select(t.ORDERS.c.order_id)
            .where(
                t.ORDERS.c.is_closed.is_(True),
                t.ORDERS.c.is_trimmed.is_(False),
                t.ORDERS.c.has_left.is_(False),
                t.ORDERS.c.has_open_return.is_(False),
                t.ORDERS.c.closed_at < before,
            )
            .limit(BATCH)
        ).scalars()
    )
    change = (
        t.ORDERS.update()
        .where(t.ORDERS.c.order_id == sa.bindparam("_id"))
        .values(is_trimmed=True, cursor=sa.bindparam("cursor"))
    )
    if found:
        judge.connection.execute(change, [{"_id": o, "cursor": judge.raise_cursor()} for o in found])
    for order_id in found:
        judge.forget_order(order_id)
    return len(found)


def _forget_signatures(judge: Judge) -> int:
    """Forget strokes and recipients beyond the store's limit; hash, time and outcome stay."""
    before = judge.now - timedelta(days=judge.registry.policy.signature_days)
    old = list(
        judge.connection.execute(
            sa.select(t.SIGNATURE.c.command_id, t.SIGNATURE.c.order_id).where(t.SIGNATURE.c.at < before).limit(BATCH)
        )
    )
    for row in old:
        _forget_recipient(judge, row.order_id)
    ids = [row.command_id for row in old]
    if ids:
        judge.connection.execute(t.SIGNATURE.delete().where(t.SIGNATURE.c.command_id.in_(ids)))
    return len(ids)


def _forget_recipient(judge: Judge, order_id: str) -> None:
    row: Any = judge.connection.execute(sa.select(t.ORDERS.c.document).where(t.ORDERS.c.order_id == order_id)).first()
    order = _order_decoder.decode(row.document) if row else None
    if order is None or order.hand_over is None or not order.hand_over.recipient:
        return
    forgotten = msgspec.structs.replace(order, hand_over=msgspec.structs.replace(order.hand_over, recipient=""))
    document = encode(forgotten).decode()
    judge.connection.execute(t.ORDERS.update().where(t.ORDERS.c.order_id == order_id).values(document=document))
    judge.forget_order(order_id)


def _forget_commands(judge: Judge) -> int:
    result = judge.connection.execute(
        t.COMMAND.delete().where(
            t.COMMAND.c.command_id.in_(
                sa.select(t.COMMAND.c.command_id)
                .where(t.COMMAND.c.received_at < judge.now - COMMANDS_KEPT)
                .limit(BATCH * 10)
            )
        )
    )
    judge.connection.execute(
        t.CHECK_IN_TOKEN.delete().where(t.CHECK_IN_TOKEN.c.made_at < judge.now - CHECK_IN_TOKENS_KEPT)
    )
    return int(result.rowcount)


def seal(judge: Judge) -> str:
    """Chain the hashes of all journal entries since the last anchor into a new one and return its hash."""
    last: Any = judge.connection.execute(sa.select(t.ANCHOR).order_by(t.ANCHOR.c.cursor.desc()).limit(1)).first()
    since, head = (last.cursor, last.hash) if last else (0, "")
    entries = judge.connection.execute(_entries, {"since": since})
    digest, cursor = chain(head, entries), since
    newest = judge.connection.execute(sa.select(sa.func.max(t.JOURNAL.c.cursor))).scalar()
    cursor = int(newest) if newest is not None else since
    if cursor > since:
        row = {"store_id": judge.registry.store_id, "cursor": cursor, "at": judge.now, "hash": digest}
        judge.connection.execute(t.ANCHOR.insert().values(row))
    return digest


_entries = sa.select(t.JOURNAL.c.hash).where(t.JOURNAL.c.cursor > sa.bindparam("since")).order_by(t.JOURNAL.c.cursor)


def chain(head: str, rows: Any) -> str:
    """Return the hash over `head` and the journal hashes in `rows`, in the order of their cursor."""
    digest = hashlib.sha256(head.encode())
    for row in rows:
        digest.update(row.hash.encode())
    return digest.hexdigest()
