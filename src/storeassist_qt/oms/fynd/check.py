"""Tries the credentials and each read of Fynd and says in plain words what works and what to set. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.oms.fynd.build import Fynd
from storeassist_qt.oms.fynd.client import (
    INFO,
    INVOICE_PDF,
    LABEL_PDF,
    SHIPMENT,
    DocumentNotYet,
    KonnectClient,
    shipments_in,
    store_code,
)
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.mapping import currency_of, to_order
from storeassist_qt.oms.fynd.paging import Pager
from storeassist_qt.oms.fynd.polling import OPEN_STATES, PACKED
from storeassist_qt.oms.fynd.records import Shipment
from storeassist_qt.oms.fynd.settings import AUTO, DateFormat, Doing, FyndSettings, InvoiceMode
from storeassist_qt.oms.fynd.states import HANDED_OVER, RETURN_FILTERS, Rank, is_known
from storeassist_qt.oms.port import OmsUnreachable

STATES = (*OPEN_STATES, PACKED, "CANCELLED", *HANDED_OVER, *RETURN_FILTERS)


class Level(StrEnum):
    """How a finding is meant."""

    WORKS = "works"
    NOTE = "note"
    REFUSED = "refused"


@dataclass(frozen=True)
class Finding:
    """One thing that was tried, and what a person should know or set."""

    level: Level
    what: str
    text: str


class _Stopped(Exception):
    """Nothing further can be tried; the finding was given already."""


def check(fynd: Fynd, settings: FyndSettings, now: datetime | None = None) -> Iterator[Finding]:
    """Yield what was found, in the order tried; raises nothing for what Fynd answers."""
    try:
        yield from _konnect(fynd.client, settings, now or datetime.now(UTC))
    except _Stopped as stopped:
        yield stopped.args[0]
    except OmsUnreachable as error:
        yield Finding(Level.REFUSED, "connection", _away_words(error))
    yield from _platform(fynd, settings)
    if settings.confirms_on_arrival and settings.invoice_mode is InvoiceMode.AUTOMATIC:
        text = (
            "Fynd makes its invoice as soon as an order is confirmed; what is not found after that it will not cancel,"
            " and a manager has to see to it. Leave confirm_at out unless Fynd told you otherwise."
        )
        yield Finding(Level.NOTE, "confirm_at", text)


def _konnect(client: KonnectClient, settings: FyndSettings, now: datetime) -> Iterator[Finding]:
    try:
        client.log_in()
    except (OmsUnreachable, FyndError) as error:
        raise _Stopped(Finding(Level.REFUSED, "login", _login_words(error, settings.base_url))) from error
    yield Finding(Level.WORKS, "login", f"{settings.base_url} takes the user name and the password.")
    yield _info(client)
    found: dict[str, list[Shipment]] = {}
    refused: dict[str, str] = {}
    for state in STATES:
        try:
            found[state] = _first_page(client, settings, state)
        except FyndError as error:
            refused[state] = _words(error)
        except OmsUnreachable as error:
            raise _Stopped(Finding(Level.REFUSED, f"list {state}", _away_words(error))) from error
    yield from _lists(found, refused, settings)
    fullest = max(found, key=lambda state: len(found[state]), default="")
    shipments = {one.shipment_id: one for page in found.values() for one in page}
    if not shipments:
        text = "Fynd lists no shipment, so pages, dates and records could not be tried. Place an order and check again."
        if found:
            yield Finding(Level.NOTE, "records", text)
        return
    yield _pages(client, settings, fullest)
    yield _dates(client, settings, fullest, now)
    yield from _locations(settings, list(shipments.values()))
    yield from _records(client, settings, list(shipments.values()), now)
    yield from _currency(settings, list(shipments.values()))
    yield from _papers(client, list(shipments.values()))


def _first_page(client: KonnectClient, settings: FyndSettings, state: str) -> list[Shipment]:
    """Return the first page that holds anything, whatever number the server gives it."""
    pager = Pager(AUTO, settings.page_size)
    while True:
        try:
            answer = client.page(state, pager.page)
        except OmsUnreachable as error:
            if error.facts.get("status") != 500 or not pager.may_be_none or not pager.refused():
                raise
            if pager.is_done:
                return []
            continue
        if answer.status in (400, 404, 416, 422) and pager.refused():
            if pager.is_done:  # page 0 was answered and empty
                return []
            continue
        found = shipments_in(answer)
        if found or pager.page > 0:
            return found
        pager.accept(())


def _info(client: KonnectClient) -> Finding:
    try:
        count = len(client.briefs("CREATED"))
    except FyndError as error:
        text = f"{INFO} is refused ({_words(error)}). New orders are found by the list instead, with larger answers."
        return Finding(Level.NOTE, "light read", text)
    except OmsUnreachable as error:
        if error.facts.get("status") in (500, 501):  # where the server is sick, the list tells
            text = f"{INFO} breaks ({_words(error)}). New orders are found by the list instead, with larger answers."
            return Finding(Level.NOTE, "light read", text)
        raise _Stopped(Finding(Level.REFUSED, "light read", _away_words(error))) from error
    return Finding(Level.WORKS, "light read", f"{INFO} answers: {count} new order(s) at this location.")


def _lists(found: dict[str, list[Shipment]], refused: dict[str, str], settings: FyndSettings) -> Iterator[Finding]:
    if not found and refused:
        code = settings.location_code
        hint = f"Check location_code = {code}, and that this login is of that store."
        hint = hint if code else "With a company token, location_code must be set."
        text = f"all {len(refused)} are refused, the first with: {next(iter(refused.values()))}. {hint}"
        yield Finding(Level.REFUSED, "lists", text)
        return
    for state, page in found.items():
        yield Finding(Level.WORKS, f"list {state}", f"answers, {len(page)} shipment(s) on the first page.")
    for state, words in refused.items():
        if state in HANDED_OVER and any(other in found for other in HANDED_OVER):
            text = f"is not known to this server ({words}). The other hand-over filter works, that is enough."
            yield Finding(Level.NOTE, f"list {state}", text)
            continue
        hint = "" if settings.location_code else " With a company token, location_code must be set."
        yield Finding(Level.REFUSED, f"list {state}", f"is refused: {words}.{hint}")


def _pages(client: KonnectClient, settings: FyndSettings, state: str) -> Finding:
    ids: dict[int, set[str]] = {}
    for page in (0, 1):
        try:
            found = shipments_in(client.page(state, page))
            ids[page] = {one.shipment_id for one in found}
        except (FyndError, OmsUnreachable) as error:
            if isinstance(error, OmsUnreachable) and error.facts.get("status") != 500:
                raise
            ids[page] = set()
    counts_from_0 = bool(ids[0]) and ids[0] != ids[1]
    base = "0" if counts_from_0 else "1"
    if settings.page_base in (AUTO, base):
        text = f"the server counts pages from {base}; page_base = {settings.page_base} fits."
        return Finding(Level.WORKS, "pages", text)
    return Finding(Level.REFUSED, "pages", f"the server counts pages from {base}. Set page_base = {base} or auto.")


def _dates(client: KonnectClient, settings: FyndSettings, state: str, now: datetime) -> Finding:
    since = now - timedelta(days=settings.returns_lookback_days)
    taken: list[DateFormat] = []
    for form in DateFormat:
        for number in (1, 0):
            try:
                found = shipments_in(client.page(state, number, since, now + timedelta(days=1), form))
            except (FyndError, OmsUnreachable) as error:
                if isinstance(error, OmsUnreachable) and error.facts.get("status") != 500:
                    raise
                continue
            if found:
                taken.append(form)
                break
    if settings.date_format in taken:
        return Finding(Level.WORKS, "date filter", f"date_format = {settings.date_format} finds orders.")
    if taken:
        text = f"date_format = {settings.date_format} finds nothing here. Set date_format = {taken[0]}."
        return Finding(Level.REFUSED, "date filter", text)
    text = f"no format finds orders of the last {settings.returns_lookback_days} days; they may simply be older."
    return Finding(Level.NOTE, "date filter", text)


def _locations(settings: FyndSettings, shipments: list[Shipment]) -> Iterator[Finding]:
    named = sorted({one.location for one in shipments if one.location})
    if not settings.location_code and len(named) > 1:
        text = f"the login sees several stores ({', '.join(named[:5])}). Set location_code to this store's."
        yield Finding(Level.REFUSED, "location", text)
    ours = store_code(settings.location_code)
    foreign = [name for name in named if ours and store_code(name) != ours]
    if foreign:
        text = f"Fynd names {', '.join(foreign[:5])}, the setting says {settings.location_code}: check location_code."
        yield Finding(Level.REFUSED, "location", text)


def _records(
    client: KonnectClient, settings: FyndSettings, shipments: list[Shipment], now: datetime
) -> Iterator[Finding]:
    first = shipments[0]
    try:
        again = client.shipment(first.shipment_id)
    except FyndError as error:
        yield Finding(Level.REFUSED, "one shipment", f"{SHIPMENT}?orderId= is refused: {_words(error)}.")
    except OmsUnreachable as error:
        yield Finding(Level.REFUSED, "one shipment", _away_words(error))
    else:
        level = Level.REFUSED if again is None else Level.WORKS
        text = "a listed shipment is not found by its id." if again is None else "is read by its id."
        yield Finding(level, "one shipment", text)
    unknown = sorted({one.state for one in shipments if not is_known(one.state)})
    if unknown:
        text = f"states not seen before: {', '.join(unknown[:5])}. They are shown as they are."
        yield Finding(Level.NOTE, "states", text)
    bare = [one.shipment_id for one in shipments if not one.items]
    if bare:
        text = f"no lines could be read in {len(bare)} of {len(shipments)} shipments, first {bare[0]}."
        yield Finding(Level.REFUSED, "lines", text)
    wrong = [
        one.shipment_id
        for one in shipments
        if not one.is_return
        and any(p.code == "amounts_differ" for p in to_order(one, settings, order_id="check", read_at=now).problems)
    ]
    if wrong:
        text = f"the lines do not add up to the order in {len(wrong)} shipment(s), first {wrong[0]}."
        yield Finding(Level.NOTE, "amounts", text)


def _currency(settings: FyndSettings, shipments: list[Shipment]) -> Iterator[Finding]:
    named = sorted({code for code in map(currency_of, shipments) if code})
    if named and named != [settings.currency]:
        text = f"Fynd's amounts are in {', '.join(named[:5])}, the setting says {settings.currency}: check currency."
        yield Finding(Level.REFUSED, "currency", text)


def _papers(client: KonnectClient, shipments: list[Shipment]) -> Iterator[Finding]:
    """Fetch invoice and label of one shipment that should have them; no hand-over waits for either."""
    ours = [one for one in shipments if client.is_ours(one) and not one.is_return]
    invoiced = [one for one in ours if Rank.INVOICED <= one.rank < Rank.CANCELLED]
    if not invoiced:
        yield Finding(Level.NOTE, "papers", "no shipment is invoiced yet, so invoice and label could not be tried.")
        return
    shipment_id = invoiced[0].shipment_id
    for what, path, fetch in (
        ("invoice PDF", INVOICE_PDF, client.invoice_pdf),
        ("label PDF", LABEL_PDF, client.label_pdf),
    ):
        try:
            size = len(fetch(shipment_id))
        except DocumentNotYet as error:
            text = f"{path} does not give that of {shipment_id} yet ({_words(error)}). It is asked again by itself."
            yield Finding(Level.NOTE, what, text)
        except FyndError as error:
            text = f"{path} does not give that of {shipment_id} ({_words(error)}). The store works on without it."
            yield Finding(Level.NOTE, what, text)
        except OmsUnreachable as error:
            yield Finding(Level.NOTE, what, _away_words(error))
        else:
            yield Finding(Level.WORKS, what, f"{path} gives that of {shipment_id}, {size} bytes.")


def _platform(fynd: Fynd, settings: FyndSettings) -> Iterator[Finding]:
    if fynd.platform is None:
        text = "not set up, and not needed: hand-overs and returns are started in Store OS (handover = observe)."
        yield Finding(Level.NOTE, "Platform login", text)
        return
    try:
        fynd.platform.log_in()
    except (OmsUnreachable, FyndError) as error:
        text = f"{settings.platform_url} does not take client_id and client_secret ({_words(error)})."
        used = Doing.PLATFORM_STATUS in (settings.handover, settings.return_start)
        yield Finding(Level.REFUSED if used else Level.NOTE, "Platform login", text)
        return
    yield Finding(Level.WORKS, "Platform login", f"{settings.platform_url} takes client_id and client_secret.")


def _words(error: StoreAssistError) -> str:
    status, text = error.facts.get("status"), error.facts.get("text") or error.facts.get("detail")
    said = [f"HTTP {status}" if status else "", str(error.facts.get("oms_code") or ""), str(text or "")]
    return ", ".join(part for part in said if part) or error.code


def _login_words(error: StoreAssistError, url: str) -> str:
    if error.code == "oms_login_refused":
        return f"{url} refuses the login ({_words(error)}). Check username and password: the integration token."
    if error.code == "fynd_token_missing":
        return f"{url} answers the login without a token. Is base_url Konnect's address?"
    if error.code == "fynd_answer_unreadable":
        return f"{url} answers the login with something that is not Fynd's. Check base_url."
    return f"{url} cannot be reached ({_words(error)}). Check base_url and the network."


def _away_words(error: StoreAssistError) -> str:
    if error.code == "oms_login_refused":
        return f"the login may not read this ({_words(error)}). Check the token's scope and location_code."
    return f"the server did not answer in time or is too busy ({_words(error)}). Try again later."
