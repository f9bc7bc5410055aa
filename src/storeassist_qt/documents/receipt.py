"""The receipt: what was handed over, what was not, what came back and what was paid back."""

from __future__ import annotations

from storeassist_qt.documents import figures, parts
from storeassist_qt.documents.layout import Sheet
from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.logo import prepare
from storeassist_qt.domain.orders import EffectState, Line, Order, Stage, paid_total, refunds_in
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Paper
from storeassist_qt.domain.returns import ReturnOrigin


def receipt(order: Order, policy: StorePolicy, *, paper: str = Paper.ROLL_80, logo: bytes | None = None) -> bytes:
    """Return the receipt of an order as a PDF, as the order stands now; also the proof of a hand-over."""
    locale = DocumentLocale(policy, order.currency)
    record = order.hand_over
    made_at = record.at if record else order.closed_at or order.placed_at
    title = f"{locale.word('receipt')} {order.number}"
    with Sheet(Paper(paper), locale, title=title, made_at=made_at) as sheet:
        _write(sheet, order, policy, logo)
        return sheet.finish(f"{policy.name} · {title}", policy.document_footer)


def _write(sheet: Sheet, order: Order, policy: StorePolicy, logo: bytes | None) -> None:
    locale = sheet.locale
    facts = [
        (locale.word("order"), order.number),
        (locale.word("ordered_on"), locale.moment(order.placed_at)),
        (locale.word("customer"), order.customer.name),
        (locale.word("invoice_number"), order.invoice_number),
        *_hand_over(order, locale),
    ]
    known = [(label, value) for label, value in facts if value.strip()]
    parts.head(sheet, policy, locale.word("receipt"), known, prepare(logo))
    if order.is_training:
        parts.warning(sheet, locale.word("training"))
    headings = [locale.word("item"), locale.word("quantity"), locale.word("amount")]
    taken_title = locale.word("handed_over" if order.stage is Stage.HANDED_OVER else "items")
    sections = (
        (taken_title, _taken(order, locale)),
        (locale.word("not_received"), _not_received(order, locale)),
        (locale.word("returned"), _returned(order, locale)),
    )
    for heading, rows in sections:
        if rows:
            parts.section(sheet, heading)
            parts.table(sheet, headings, rows)
    parts.closing(sheet, order, _totals(order, locale), (locale.word("currency", code=locale.currency),))


def _hand_over(order: Order, locale: DocumentLocale) -> list[tuple[str, str]]:
    record = order.hand_over
    if record is None:
        is_cancelled = order.stage is Stage.CANCELLED
        at = locale.moment(order.closed_at) if order.closed_at else ""
        return (
            [(locale.word("cancelled"), at)] if is_cancelled else [(locale.word("handed_over"), locale.word("not_yet"))]
        )
    reason = f": {locale.reason(record.reason_unsigned)}" if record.reason_unsigned else ""
    proofs = [locale.word("signed") if record.is_signed else f"{locale.word('not_signed')}{reason}"]
    if record.id_checked:
        proofs.append(locale.word("id_checked"))
    return [
        (locale.word("handed_over"), locale.moment(record.at)),
        (locale.word("handed_over_to"), record.recipient),
        (locale.word("handed_over_by"), " · ".join(part.strip() for part in (record.by, *proofs))),
    ]


def _taken(order: Order, locale: DocumentLocale) -> list[parts.TableRow]:
    """What the customer has, or will get; what came back later stands further down."""
    rows = []
    for line in order.lines:
        gone, gone_amount = figures.released(order, line)
        rejected, rejected_amount = figures.rejected(order, line)
        units = line.ordered - gone - rejected
        if units > 0:
            rows.append(_row(locale, line, units, line.paid_total - gone_amount - rejected_amount))
    return rows


def _not_received(order: Order, locale: DocumentLocale) -> list[parts.TableRow]:
    rows = []
    for line in order.lines:
        gone, amount = figures.released(order, line)
        if gone <= 0:
            continue
        rejected = line.rejected - line.rejected_returning if order.is_closed else 0
        not_found = line.not_found_released
        counted = (
            ("n_not_found", not_found),
            ("n_rejected", rejected),
            ("n_cancelled", gone - not_found - rejected),
        )
        why = ", ".join(locale.word(key, n=count) for key, count in counted if count > 0)
        rows.append(_row(locale, line, gone, -amount, why))
    return rows


def _returned(order: Order, locale: DocumentLocale) -> list[parts.TableRow]:
    rows = []
    for found in order.returns:
        name = "" if found.origin is ReturnOrigin.HAND_OFF and not found.name else found.name
        number = f"{locale.word('credit_note_number')} {found.credit_note}" if found.credit_note else name
        for row in figures.brought_back(order, found):
            why = " · ".join(part for part in (locale.reason(row.reason), number) if part)
            if row.line is not None:
                rows.append(_row(locale, row.line, row.quantity, -row.amount, why))
    return rows


def _row(locale: DocumentLocale, line: Line, units: int, amount: int, why: str = "") -> parts.TableRow:
    notes = (*parts.line_notes(locale, line), why) if why else parts.line_notes(locale, line)
    count = locale.number(units)
    said = (f"{locale.word('quantity')}: {count}",)
    return parts.TableRow(line.name or line.sku, notes, (count, locale.figure(amount)), said)


def _totals(order: Order, locale: DocumentLocale) -> list[parts.Total]:
    paid = paid_total(order)
    back = refunds_in(order, (EffectState.CONFIRMED,))
    asked = refunds_in(order, (EffectState.REQUESTED, EffectState.SENT))
    totals = [parts.Total(locale.word("order_total"), locale.money(paid))]
    if back:
        totals.append(parts.Total(locale.word("refunded"), locale.money(-back)))
    if asked:
        totals.append(parts.Total(locale.word("refund_requested"), locale.money(-asked)))
    is_more = bool(back or asked)
    key = "remaining" if is_more else "total"
    totals.append(parts.Total(locale.word(key), locale.money(paid - back - asked), is_grand=True))
    return totals if is_more else [totals[-1], totals[0]]
