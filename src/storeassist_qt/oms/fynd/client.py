"""Fynd Konnect, endpoint by endpoint (rows 1-12 and 15-17 of the reference's table)."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.http import Answer, Door, TokenKeeper, json_of, refused_login, text_of_answer
from storeassist_qt.oms.fynd.pacing import Clock
from storeassist_qt.oms.fynd.paging import Pager
from storeassist_qt.oms.fynd.records import (
    Brief,
    Shipment,
    WriteAnswer,
    document_in,
    read_briefs,
    read_shipments,
    read_token,
    read_write_answer,
    says_not_found,
)
from storeassist_qt.oms.fynd.settings import STRFTIME, DateFormat, FyndSettings
from storeassist_qt.oms.port import OmsUnreachable

TOKEN = "/aggregator/v1/token"
SHIPMENT = "/oms/v3/shipment"
INFO = "/oms/v3/shipment/info"
CONFIRM = "/oms/v3/shipment/confirm"
CANCEL = "/oms/v3/shipment/cancel"
INVOICE_UPDATE = "/oms/v3/shipment/invoiceUpdate"
INVOICE_PDF = "/oms/v3/shipment/invoice"
LABEL_PDF = "/oms/v3/shipment/labels"
PACK = "/oms/v3/shipment/pack"
DISPATCH = "/oms/v3/shipment/dispatch"
RETURN_QC = "/oms/v3/shipment/return"
WRITE_MAX = 20
SMALLER_PAGES = (50, 20, 10)
INFO_REFUSED_S, INFO_BREAKS_MAX = 600.0, 3
_PAGE_SIZE = re.compile(r"page.?size|per.?page|\blimit\b", re.IGNORECASE)


class DocumentNotYet(FyndError):
    """Fynd does not give the PDF for now (IN403, L403); it is fetched later and blocks nothing."""


def konnect_keeper(settings: FyndSettings) -> TokenKeeper:
    """Return the keeper of Konnect's token: user name and password go as query, as Fynd wants them."""

    def login(door: Door) -> tuple[str, float]:
        query = {"username": settings.username, "password": settings.password}
        answer = door.send("GET", TOKEN, query=query, is_login=True)
        refused_login(answer, TOKEN)
        return read_token(answer.body), settings.token_minutes * 60.0

    return TokenKeeper(login, lambda token: {"x-access-token": token})


def shipments_in(answer: Answer) -> list[Shipment]:
    """Return the shipments of a list; none where it only says that there are none. Raises FyndError as `json_of`."""
    try:
        return read_shipments(json_of(answer, SHIPMENT))
    except FyndError as error:
        if _is_nothing_found(error):
            return []
        raise


def store_code(location: str) -> str:
    """Return a store's code in one spelling: a server that writes it as a number drops leading zeros."""
    code = location.strip().casefold()
    return code.lstrip("0") or code if code.isdigit() else code


def _is_nothing_found(error: FyndError) -> bool:
    return error.code == "fynd_refused" and says_not_found(str(error.facts.get("text", "")))


class KonnectClient:
    """Reads and writes; what a write answered is read record by record by the caller (`WriteAnswer`)."""

    def __init__(self, settings: FyndSettings, door: Door, wall: Clock = time.time) -> None:
        self.settings = settings
        self._door = door
        self._wall = wall
        self._page_size = settings.page_size
        self._info_refused_at: float | None = None
        self._info_breaks = 0

    def close(self) -> None:
        """End the connections."""
        self._door.close()

    def now(self) -> datetime:
        """Return the time of day."""
        return datetime.fromtimestamp(self._wall(), UTC)

    def log_in(self) -> None:
        """Log in where there is no token yet; raises OmsUnreachable, FyndError("fynd_token_missing")."""
        self._door.log_in()

    # --- reads ---------------------------------------------------------------------------------------------------
    def shipment(self, shipment_id: str, key: str = "") -> Shipment | None:
        """Return one shipment, or None where Fynd does not know it at this location."""
        query = self._scoped({"orderId": shipment_id})
        answer = self._door.ask("GET", SHIPMENT, query=query, key=key)
        if answer.status == 404:
            return None
        shipment = next((found for found in shipments_in(answer) if found.shipment_id == shipment_id), None)
        return shipment if shipment is not None and self.is_ours(shipment) else None

    def look_up(self, known_as: str) -> list[Shipment]:
        """Return the shipments of an id, whatever store they are of: a shipment's own, or the order number of several.

        Konnect documents the shipment id alone; a server that takes the number as well is made use of.
        """
        answer = self._door.ask("GET", SHIPMENT, query=self._scoped({"orderId": known_as}))
        if answer.status == 404:
            return []
        wanted = known_as.casefold()
        return [
            shipment
            for shipment in shipments_in(answer)
            if wanted
            in (shipment.shipment_id.casefold(), shipment.order_number.casefold(), shipment.invoice_number.casefold())
        ]

    def page(
        self,
        state: str,
        page: int,
        since: datetime | None = None,
        until: datetime | None = None,
        date_format: DateFormat | None = None,
        *,
        may_be_none: bool = False,
    ) -> Answer:
        """Return one page of the list as it came; `date_format` goes before the setting.

        Where there may be no such page, a server that breaks at it is not taken for a sick one. A page size that the
        server refuses is made smaller, for all pages to come.
        """
        query = {"orderStatus": state, "pageNumber": str(page), "pageSize": str(self._page_size)}
        if self.settings.channel:
            query["orderingChannel"] = self.settings.channel
        if since is not None:
            query["orderDateFrom"] = self.date_text(since, date_format)
            query["orderDateTo"] = self.date_text(until or max(since, self.now()) + timedelta(days=1), date_format)
        answer = self._door.ask("GET", SHIPMENT, query=self._scoped(query), may_break=may_be_none)
        smaller = next((size for size in SMALLER_PAGES if size < self._page_size), 0)
        if smaller and answer.status in (400, 422) and _PAGE_SIZE.search(text_of_answer(answer)):
            self._page_size = smaller
            return self.page(state, page, since, until, date_format, may_be_none=may_be_none)
        return answer

    def shipments(self, state: str, since: datetime | None = None) -> Iterator[Shipment]:
        """Walk through all pages of a state, each shipment once."""
        pager = Pager(self.settings.page_base, self.settings.page_size)
        while not pager.is_done:
            try:
                answer = self.page(state, pager.page, since, may_be_none=pager.is_likely_past_end)
            except OmsUnreachable as error:
                # Some servers break where there is no page: at page 0, or past the end. A full page has another after
                # it, and what is on that must not be taken for missing.
                may_be_none = pager.page == 0 or pager.is_likely_past_end
                if error.facts.get("status") == 500 and may_be_none and pager.refused():
                    continue
                raise
            if answer.status in (400, 404, 416, 422) and pager.refused():
                continue
            found = shipments_in(answer)
            new = pager.accept(shipment.shipment_id for shipment in found)
            yield from (item for item in found if item.shipment_id in new and self.is_ours(item))

    def briefs(self, state: str) -> list[Brief]:
        """Return the light read of a state."""
        return self._briefs({"orderStatus": state})

    def brief(self, shipment_id: str, key: str = "") -> Brief | None:
        """Return the light read of one shipment, or None."""
        found = self._briefs({"orderId": shipment_id}, key)
        return next((brief for brief in found if brief.shipment_id == shipment_id), None)

    def _briefs(self, query: dict[str, str], key: str = "") -> list[Brief]:
        refused_at = self._info_refused_at
        if refused_at is not None and 0 <= self._wall() - refused_at < INFO_REFUSED_S:
            raise FyndError("fynd_refused", where=INFO, status=403, text="")
        self._info_refused_at = None
        try:
            answer = self._door.ask("GET", INFO, query=self._scoped(query), key=key)
        except OmsUnreachable as error:
            if error.code == "oms_login_refused" and error.facts.get("where") == INFO:
                # The login itself was taken: this one read is not for it, and the others tell whether more is.
                self._info_refused_at = self._wall()
                raise FyndError("fynd_refused", where=INFO, status=error.facts.get("status", ""), text="") from error
            self._info_breaks += error.facts.get("status") in (500, 501)
            if self._info_breaks > INFO_BREAKS_MAX:
                self._info_breaks, self._info_refused_at = 0, self._wall()
                raise FyndError("fynd_refused", where=INFO, status=500, text="") from error
            raise
        self._info_breaks = 0
        try:
            # Of a state it may be the path that is not found: then the list is read, which tells.
            is_gone = answer.status == 404 and "orderId" in query
            return [] if is_gone else read_briefs(json_of(answer, INFO))
        except FyndError as error:
            if _is_nothing_found(error):
                return []
            raise

    # --- writes --------------------------------------------------------------------------------------------------
    def write(self, path: str, records: Sequence[Mapping[str, Any]], key: str = "") -> WriteAnswer:
        """Send one batch of at most 20 records of one store and return what was answered, also with 4xx."""
        if not 0 < len(records) <= WRITE_MAX:
            raise ValueError(f"1 to {WRITE_MAX} records, not {len(records)}")
        answer = self._door.ask("POST", path, body=list(records), key=key)
        read = read_write_answer(answer.body, [str(record["orderId"]) for record in records])
        if answer.is_ok and not answer.body.strip():  # a yes without a word; the read-back tells
            return WriteAnswer(True, None, None, (), f"HTTP {answer.status}")
        if answer.is_ok or read.errors:
            return read
        # Refused as a whole without a word on any record: the read-back decides, then one by one.
        return WriteAnswer(False, None, None, (), f"HTTP {answer.status}: {text_of_answer(answer)}", False)

    def invoice_pdf(self, shipment_id: str) -> bytes:
        """Return Fynd's invoice (or its reverse for a return); raises DocumentNotYet.

        FyndError("fynd_no_pdf" | "fynd_not_a_pdf") otherwise.
        """
        return self._pdf(INVOICE_PDF, shipment_id)

    def label_pdf(self, shipment_id: str) -> bytes:
        """Return the label; raises as `invoice_pdf`."""
        return self._pdf(LABEL_PDF, shipment_id)

    def _pdf(self, path: str, shipment_id: str) -> bytes:
        answer = self._door.ask("POST", path, body=[{"orderId": shipment_id}])
        body = answer.body.removeprefix(b"\xef\xbb\xbf").lstrip()
        if answer.is_ok and not body.startswith(b"%PDF-"):
            named = document_in(body)
            body = self._door.fetch(named) if isinstance(named, str) else named
        if answer.is_ok and body.startswith(b"%PDF-"):
            return body
        read = read_write_answer(answer.body, [shipment_id])
        error = read.error_for(shipment_id, alone=True)
        code = error.code if error else ""
        if code in ("IN403", "L403"):
            raise DocumentNotYet("fynd_document_not_yet", shipment=shipment_id, oms_code=code)
        if answer.is_ok and error is None:
            raise FyndError("fynd_not_a_pdf", shipment=shipment_id)
        text = error.text if error else text_of_answer(answer)
        raise FyndError("fynd_no_pdf", shipment=shipment_id, oms_code=code, status=answer.status, text=text)

    # --- filters -------------------------------------------------------------------------------------------------
    def date_text(self, at: datetime, date_format: DateFormat | None = None) -> str:
        """Write a time as Fynd's filters want it, in Fynd's zone."""
        return at.astimezone(self.settings.zone).strftime(STRFTIME[date_format or self.settings.date_format])

    def _scoped(self, query: dict[str, str]) -> dict[str, str]:
        return query | ({"locationCode": self.settings.location_code} if self.settings.location_code else {})

    def is_ours(self, shipment: Shipment) -> bool:
        """Tell whether a shipment is of this store, as far as both name a location."""
        named, ours = store_code(shipment.location), store_code(self.settings.location_code)
        return not (named and ours) or named == ours
