"""The invoice of an order and the credit note of a return."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from storeassist_qt.documents import figures, parts
from storeassist_qt.documents.layout import Sheet
from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.logo import prepare
from storeassist_qt.domain.errors import DocumentError
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Paper
from storeassist_qt.domain.returns import Return

Column = tuple[str, Callable[[Any], str]]


def invoice(
    order: Order,
    policy: StorePolicy,
    *,
    paper: str = Paper.A4,
    logo: bytes | None = None,
    issued_at: datetime | None = None,
) -> bytes:
    """Return the invoice as a PDF: what stays with the order, later returns left aside.

    Raises DocumentError("document_number_missing") before the order has an invoice number, DocumentError(
    "document_empty") where nothing is left to invoice. Without `issued_at` the time of numbering counts.
    """
    if not order.invoice_number.strip():
        raise DocumentError("document_number_missing", kind="invoice", number=order.number)
    lines = figures.invoiced(order)
    if not lines:
        raise DocumentError("document_empty", kind="invoice", number=order.number)
    locale = DocumentLocale(policy, order.currency)
    made_at = issued_at or _numbered_at(order, "invoiced", order.invoice_number) or order.placed_at
    title = f"{locale.word('invoice')} {order.invoice_number}"
    with Sheet(Paper(paper), locale, title=title, made_at=made_at) as sheet:
        _write_invoice(sheet, order, policy, lines, logo)
        return sheet.finish(f"{policy.name} · {title}", policy.document_footer)


def _write_invoice(
    sheet: Sheet, order: Order, policy: StorePolicy, lines: Sequence[figures.LineFigures], logo: bytes | None
) -> None:
    locale = sheet.locale
    facts = [
        (locale.word("number"), order.invoice_number),
        (locale.word("date"), locale.date(sheet.made_at)),
        (locale.word("order"), order.number),
        (locale.word("customer"), order.customer.name),
        (locale.word("ordered_on"), locale.date(order.placed_at)),
    ]
    parts.head(sheet, policy, locale.word("invoice"), _filled(facts), prepare(logo))
    _warn_training(sheet, order)
    columns = _columns(
        locale,
        (True, "quantity", lambda row: locale.number(row.quantity)),
        (any(row.line.unit_price for row in lines), "unit_price", lambda row: locale.figure(row.line.unit_price)),
        (any(row.discount for row in lines), "discount", lambda row: _minus(locale, row.discount)),
        (any(row.tax for row in lines), "tax", lambda row: locale.figure(row.tax) if row.tax else ""),
        (True, "amount", lambda row: locale.figure(row.amount)),
    )
    rows = [
        parts.TableRow(
            row.line.name or row.line.sku,
            parts.line_notes(locale, row.line),
            tuple(write(row) for _title, write in columns),
            _said(locale, row.quantity, row.line.unit_price, row.discount, row.tax),
        )
        for row in lines
    ]
    parts.table(sheet, [locale.word("item"), *(heading for heading, _write in columns)], rows)
    amount, tax = sum(row.amount for row in lines), sum(row.tax for row in lines)
    totals = [
        *_tax_totals(locale, amount, tax, order.tax_included),
        parts.Total(locale.word("total"), locale.money(amount), is_grand=True),
        *_tax_within(locale, tax, order.tax_included),
        parts.Total(locale.word("paid"), locale.money(amount)),
    ]
    parts.closing(sheet, order, totals, _small_print(locale, order, tax))


def credit_note(
    order: Order,
    return_: Return,
    policy: StorePolicy,
    *,
    paper: str = Paper.A4,
    logo: bytes | None = None,
    issued_at: datetime | None = None,
) -> bytes:
    """Return the credit note of a return as a PDF: its accepted units with reasons.

    The lines are ours; where the order system named another amount, that is the total and the difference is shown.
    Raises DocumentError("document_number_missing" | "document_empty") as `invoice` does.
    """
    if not return_.credit_note.strip():
        raise DocumentError("document_number_missing", kind="credit_note", number=order.number)
    if not return_.accepted and not return_.amount:
        raise DocumentError("document_empty", kind="credit_note", number=order.number)
    locale = DocumentLocale(policy, order.currency)
    numbered_at = _numbered_at(order, "credit_note", return_.credit_note)
    made_at = issued_at or numbered_at or return_.decided_at or return_.opened_at
    title = f"{locale.word('credit_note')} {return_.credit_note}"
    with Sheet(Paper(paper), locale, title=title, made_at=made_at) as sheet:
        _write_credit_note(sheet, order, return_, policy, logo)
        return sheet.finish(f"{policy.name} · {title}", policy.document_footer)


def _write_credit_note(sheet: Sheet, order: Order, return_: Return, policy: StorePolicy, logo: bytes | None) -> None:
    locale = sheet.locale
    lines = figures.credited(order, return_)
    facts = [
        (locale.word("number"), return_.credit_note),
        (locale.word("date"), locale.date(sheet.made_at)),
        (locale.word("for_invoice"), order.invoice_number),
        (locale.word("customer"), order.customer.name),
        (locale.word("return"), return_.name),
        (locale.word("order"), order.number),
    ]
    parts.head(sheet, policy, locale.word("credit_note"), _filled(facts), prepare(logo))
    _warn_training(sheet, order)
    columns = _columns(
        locale,
        (True, "quantity", lambda row: locale.number(row.quantity)),
        (any(row.tax for row in lines), "tax", lambda row: locale.figure(row.tax) if row.tax else ""),
        (True, "amount", lambda row: locale.figure(row.amount)),
    )
    rows = [
        parts.TableRow(
            row.line.name or row.line.sku if row.line else "",
            (*parts.line_notes(locale, row.line), f"{locale.word('reason')}: {locale.reason(row.reason)}"),
            tuple(write(row) for _title, write in columns),
            _said(locale, row.quantity, 0, 0, row.tax),
        )
        for row in lines
    ]
    parts.table(sheet, [locale.word("item"), *(heading for heading, _write in columns)], rows)
    amount, tax = sum(row.amount for row in lines), sum(row.tax for row in lines)
    totals = list(_tax_totals(locale, amount, tax, order.tax_included))
    if return_.amount != amount:
        totals.append(parts.Total(locale.word("adjustment"), locale.money(return_.amount - amount)))
    totals.append(parts.Total(locale.word("credited"), locale.money(return_.amount), is_grand=True))
    totals.extend(_tax_within(locale, tax, order.tax_included))
    parts.closing(sheet, order, totals, _small_print(locale, order, tax))


# --- what both share -------------------------------------------------------------------------------------------------
def _numbered_at(order: Order, what: str, number: str) -> datetime | None:
    """Return when the timeline says that a number was given."""
    found = [moment.at for moment in order.timeline if moment.what == what and moment.facts.get("number") == number]
    return found[-1] if found else None


def _filled(facts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(label, value) for label, value in facts if value.strip()]


def _warn_training(sheet: Sheet, order: Order) -> None:
    if order.is_training:
        parts.warning(sheet, sheet.locale.word("training"))


def _columns(locale: DocumentLocale, *wanted: tuple[bool, str, Callable[[Any], str]]) -> Sequence[Column]:
    """Return the columns that say something."""
    return [(locale.word(key), write) for is_shown, key, write in wanted if is_shown]


def _said(locale: DocumentLocale, quantity: int, price: int, discount: int, tax: int) -> tuple[str, ...]:
    """Return what stands under a line's name on a roll."""
    count = locale.number(quantity)
    times = f"{count} × {locale.figure(price)}" if price else f"{locale.word('quantity')}: {count}"
    less = f"{locale.word('discount')}: {locale.figure(-discount)}" if discount else ""
    taxed = f"{locale.word('tax')}: {locale.figure(tax)}" if tax else ""
    return tuple(part for part in (times, less, taxed) if part)


def _minus(locale: DocumentLocale, minor: int) -> str:
    return locale.figure(-minor) if minor else ""


def _tax_totals(locale: DocumentLocale, amount: int, tax: int, is_included: bool) -> Iterable[parts.Total]:
    """Return net and tax where the tax is added to the prices."""
    if is_included or not tax:
        return
    yield parts.Total(locale.word("before_tax"), locale.money(amount - tax))
    yield parts.Total(locale.word("tax_added"), locale.money(tax))


def _tax_within(locale: DocumentLocale, tax: int, is_included: bool) -> Iterable[parts.Total]:
    if is_included and tax:
        yield parts.Total(locale.word("tax_included"), locale.money(tax))


def _small_print(locale: DocumentLocale, order: Order, tax: int) -> tuple[str, ...]:
    currency = locale.word("currency", code=locale.currency)
    return (f"{currency} {locale.word('prices_include_tax')}",) if order.tax_included and tax else (currency,)
