"""The Konnect endpoints, rows 1 to 12 and 15 to 17 of the reference, and the self-ship status call."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from litestar import Request, Response, get, post, put
from litestar.datastructures import State

from storeassist_qt.simulators.fynd import states, views, writes
from storeassist_qt.simulators.fynd.door import token_answer
from storeassist_qt.simulators.fynd.errors import FyndSimError, RecordRefused
from storeassist_qt.simulators.fynd.model import Shipment, Token
from storeassist_qt.simulators.fynd.pdf import Page, text_pdf
from storeassist_qt.simulators.fynd.sim import FyndSim
from storeassist_qt.simulators.fynd.switches import Switches
from storeassist_qt.simulators.fynd.world import COLLECTED

Result = tuple[str, RecordRefused | None]
Write = Callable[..., None]
AnyRequest = Request[Any, Any, Any]
_DATE_FORMATS = {
    "dd-mm-yyyy": "%d-%m-%Y",
    "yyyy-mm-dd": "%Y-%m-%d",
    "yyyy-mm-ddTHH:MM:SS": "%Y-%m-%dT%H:%M:%S",
}
_SELF_SHIP = frozenset({"bag_picked", "delivery_done", "return_bag_delivered"})


class BadRequest(FyndSimError):
    """The whole request is refused with HTTP 400."""


def sim_of(state: State) -> FyndSim:
    """Return the simulator behind this application."""
    sim: FyndSim = state["sim"]
    return sim


def json_response(content: Any, status: int = 200) -> Response[bytes]:
    """Return a JSON answer."""
    return Response(msgspec.json.encode(content), status_code=status, media_type="application/json")


def _asker(request: AnyRequest) -> tuple[FyndSim, Token]:
    sim = sim_of(request.app.state)
    sim.world.settle()
    return sim, sim.door.konnect(request.headers.get("x-access-token", ""))


# --- reading ----------------------------------------------------------------------------------------------------------
@get("/aggregator/v1/token")
async def token(request: AnyRequest) -> Response[bytes]:
    """Row 1: log in with the query parameters `username` and `password`."""
    sim = sim_of(request.app.state)
    given = sim.door.log_in(request.query_params.get("username", ""), request.query_params.get("password", ""))
    return json_response(token_answer(given, sim.switches.token_field))


@get("/oms/v3/shipment")
async def shipments(request: AnyRequest) -> Response[bytes]:
    """Rows 2, 3, 12 and 15: by status, by id, hand-overs and returns."""
    sim, asker = _asker(request)
    query = request.query_params
    with sim.world.lock:
        found = _found(sim, asker, query)
        if not query.get("orderId"):
            found = _page(found, query, sim.switches)
        stores = sim.world.state.stores
        rows = [views.order(each, stores[each.location_code], sim.switches) for each in found]
    return json_response(rows)


@get("/oms/v3/shipment/info")
async def info(request: AnyRequest) -> Response[bytes]:
    """Row 4: status, lock and service level only."""
    sim, asker = _asker(request)
    with sim.world.lock:
        found = _found(sim, asker, request.query_params, is_info=True)
        rows = [views.info(each, sim.switches) for each in found]
    return json_response({"orders": rows})


def _location(sim: FyndSim, asker: Token, query: Mapping[str, str], is_info: bool) -> str:
    wanted = query.get("locationCode", "")
    if not asker.location_code and not wanted and not is_info:
        raise BadRequest("location_missing", message="locationCode is mandatory with a company level token")
    if wanted and wanted not in sim.world.state.stores:
        raise BadRequest("location_unknown", message=f"locationCode {wanted} is not known")
    if wanted and asker.location_code not in ("", wanted):
        raise BadRequest("location_foreign", message=f"locationCode {wanted} is not of this token")
    return wanted or asker.location_code


def _found(sim: FyndSim, asker: Token, query: Mapping[str, str], *, is_info: bool = False) -> list[Shipment]:
    wanted_id, wanted = query.get("orderId", ""), query.get("orderStatus", "")
    if not wanted_id and not wanted:
        raise BadRequest("filter_missing", message="orderId or orderStatus is mandatory")
    location = _location(sim, asker, query, is_info)
    mine = [each for each in sim.world.state.shipments.values() if location in ("", each.location_code)]
    if wanted_id:
        return [each for each in mine if each.shipment_id == wanted_id]
    switches = sim.switches
    is_known = wanted.upper() in states.FILTERS or wanted.upper() == "RETURN_COMPLETED"
    if not is_known and switches.unknown_filter == "refuse":
        raise BadRequest("status_unknown", message=f"orderStatus {wanted} is not valid")
    start, end = _dates(query, switches)
    channel = query.get("orderingChannel", "")
    return [
        each
        for each in mine
        if states.finds(wanted, each.state, switches)
        and channel in ("", each.channel)
        and (start is None or each.placed_at >= start)
        and (end is None or each.placed_at < end)
    ]


def _dates(query: Mapping[str, str], switches: Switches) -> tuple[datetime | None, datetime | None]:
    start, _ = _date(query.get("orderDateFrom", ""), switches)
    end, is_day = _date(query.get("orderDateTo", ""), switches)
    if end is not None:  # a day counts to its end, a second to its end
        end += timedelta(days=1) if is_day else timedelta(seconds=1)
    return start, end


def _date(text: str, switches: Switches) -> tuple[datetime | None, bool]:
    """Return the moment and whether it names a whole day; dates are IST."""
    if not text:
        return None, False
    names = list(_DATE_FORMATS) if switches.date_filter == "any" else [switches.date_filter]
    for name in names:
        try:
            found = datetime.strptime(text, _DATE_FORMATS[name]).replace(tzinfo=views.IST)
        except ValueError:
            continue
        return found, "T" not in name
    if switches.bad_date == "ignore":
        return None, False
    raise BadRequest("date_unusable", message=f"{text} is not a valid date")


def _number(query: Mapping[str, str], name: str, otherwise: int) -> int:
    text = query.get(name, "")
    if not text:
        return otherwise
    if not text.isdigit():
        raise BadRequest("number_unusable", message=f"{name} must be a whole number")
    return int(text)


def _page(found: Sequence[Shipment], query: Mapping[str, str], switches: Switches) -> list[Shipment]:
    size = min(max(1, _number(query, "pageSize", switches.default_page_size)), switches.max_page_size)
    page = max(0, _number(query, "pageNumber", switches.first_page) - switches.first_page)
    step = max(1, size - 1) if switches.duplicate_rows else size  # rows shifted under the reader between two pages
    pages = max(1, -(-(len(found) - (size - step)) // step))
    if page >= pages:
        if switches.past_end == "empty":
            return []
        page = 0 if switches.past_end == "repeat_first" else pages - 1
    rows = list(found[page * step : page * step + size])
    if switches.shuffled_rows:
        random.shuffle(rows)
    return rows


# --- writing ----------------------------------------------------------------------------------------------------------
async def _batch(request: AnyRequest) -> list[Any]:
    try:
        body = msgspec.json.decode(await request.body())
    except msgspec.DecodeError as error:
        raise BadRequest("body_unusable", message="The body is not JSON") from error
    if not isinstance(body, list) or not body:
        raise BadRequest("body_unusable", message="The body must be an array of orders")
    if len(body) > writes.BATCH_LIMIT:
        raise BadRequest("batch_too_large", message=f"Maximum {writes.BATCH_LIMIT} records in a single request")
    return body


def _each(sim: FyndSim, asker: Token, path: str, batch: list[Any], write: Write) -> list[Result]:
    world = sim.world

    def find(shipment_id: str, code: str) -> Shipment:
        found = world.state.shipments.get(shipment_id)
        if found is None or asker.location_code not in ("", found.location_code):
            raise RecordRefused(code, f"Order {shipment_id} does not exist at this location")
        return found

    results: list[Result] = []
    with world.lock:
        world.settle()
        _refuse_mixed_stores(sim, batch)
        for record in batch:
            wanted = writes.text_of(record, "orderId") if isinstance(record, Mapping) else ""
            try:
                fault = sim.faults.take_record(path, wanted)
                if fault is not None:
                    raise RecordRefused(fault.code, fault.message)
                write(world, find, record if isinstance(record, Mapping) else {})
            except RecordRefused as error:
                results.append((wanted, error))
            else:
                results.append((wanted, None))
    world.save()
    return results


def _refuse_mixed_stores(sim: FyndSim, batch: list[Any]) -> None:
    known = sim.world.state.shipments
    ids = [writes.text_of(record, "orderId") for record in batch if isinstance(record, Mapping)]
    if len({known[each].location_code for each in ids if each in known}) > 1:
        raise BadRequest("stores_mixed", message="All orders of a request must be of one location")


def _error(shipment_id: str, error: RecordRefused, shape: str) -> Any:
    code, message = error.code, error.message
    if shape == "texts":
        return f"{code}: {message} (orderId {shipment_id})" if code else f"{message} (orderId {shipment_id})"
    coded = {"code": code} if code else {}
    if shape == "reasons":
        return {"order_id": shipment_id, **({"errorCode": code} if code else {}), "reason": message}
    if shape == "nested":
        return {"orderId": shipment_id, "errors": [{**coded, "message": message}]}
    return {"orderId": shipment_id, **coded, "message": message}


def std_answer(results: Sequence[Result], switches: Switches) -> Response[bytes]:
    """Return the answer all writes share: counts, status and an error for each refused record."""
    failed = [(shipment_id, error) for shipment_id, error in results if error is not None]
    status, http = "SUCCESS", 200
    if failed:
        is_partial = len(failed) < len(results)
        status = "PARTIAL_SUCCESS" if is_partial else "FAILED"
        http = switches.partial_http if is_partial else switches.failed_http
    content = {
        "payloadCount": len(results),
        "successCount": len(results) - len(failed),
        "failedCount": len(failed),
        "status": status,
        "errors": [_error(shipment_id, error, switches.errors_shape) for shipment_id, error in failed],
    }
    return json_response(content, http)


async def _write(request: AnyRequest, write: Write) -> Response[bytes]:
    sim, asker = _asker(request)
    results = _each(sim, asker, request.url.path, await _batch(request), write)
    return std_answer(results, sim.switches)


@post("/oms/v3/shipment/confirm")
async def confirm(request: AnyRequest) -> Response[bytes]:
    """Row 5."""
    return await _write(request, writes.confirm)


@post("/oms/v3/shipment/cancel")
async def cancel(request: AnyRequest) -> Response[bytes]:
    """Row 6."""
    return await _write(request, writes.cancel)


@post("/oms/v3/shipment/invoiceUpdate")
async def invoice_update(request: AnyRequest) -> Response[bytes]:
    """Rows 7 and 17."""
    return await _write(request, writes.invoice_update)


@post("/oms/v3/shipment/pack")
async def pack(request: AnyRequest) -> Response[bytes]:
    """Row 10."""
    return await _write(request, writes.pack)


@post("/oms/v3/shipment/dispatch")
async def dispatch(request: AnyRequest) -> Response[bytes]:
    """Row 11."""
    return await _write(request, writes.dispatch)


@post("/oms/v3/shipment/return")
async def return_and_qc(request: AnyRequest) -> Response[bytes]:
    """Row 16."""
    return await _write(request, writes.return_and_qc)


@post("/oms/v3/shipment/invoice")
async def invoice_pdf(request: AnyRequest) -> Response[bytes]:
    """Row 8: invoices, and credit notes of returns."""
    return await _documents(request, "IN403", "IN400", views.INVOICE)


@post("/oms/v3/shipment/labels")
async def labels_pdf(request: AnyRequest) -> Response[bytes]:
    """Row 9."""
    return await _documents(request, "L403", "L400", views.LABEL)


async def _documents(request: AnyRequest, early: str, foreign: str, title: str) -> Response[bytes]:
    sim, asker = _asker(request)
    pages: list[Page] = []

    def show(world: Any, find: writes.Find, record: writes.Record) -> None:
        shipment = find(writes.order_id(record, foreign), foreign)
        writes.pdf_ready(world, shipment, early)
        is_credit = shipment.is_return and title == views.INVOICE
        store = sim.world.state.stores[shipment.location_code]
        pages.append(views.document(shipment, store, views.CREDIT_NOTE if is_credit else title))

    results = _each(sim, asker, request.url.path, await _batch(request), show)
    if any(error is not None for _shipment_id, error in results):
        return std_answer(results, sim.switches)
    return Response(text_pdf(pages), media_type="application/pdf", status_code=200)


@put("/oms/v3/shipment/status")
async def self_ship_status(request: AnyRequest) -> Response[bytes]:
    """Set a courier's state; for self-ship orders only, so never for Pick-At-Store (U1)."""
    sim, asker = _asker(request)

    def change(world: Any, find: writes.Find, record: writes.Record) -> None:
        shipment = find(writes.order_id(record, ""), "")
        status = writes.text_of(record, "status")
        if shipment.order_type in COLLECTED:
            raise RecordRefused("", "Only self-ship orders can be updated")
        if status not in _SELF_SHIP or status not in states.TRANSITIONS[shipment.state]:
            raise RecordRefused("", f"{status!r} can not follow {shipment.state}")
        world.refuse_if_locked(shipment)
        world.move(shipment, status, "konnect")

    results = _each(sim, asker, request.url.path, await _batch(request), change)
    failed = [(shipment_id, error) for shipment_id, error in results if error is not None]
    data = {
        "payload_count": len(results),
        "success_count": len(results) - len(failed),
        "failed_count": len(failed),
        "errors": [_error(shipment_id, error, sim.switches.errors_shape) for shipment_id, error in failed],
    }
    meta = {"ack_id": "sim", "integrationId": "sim", "time": views.ist(sim.world.now()), "status": "SUCCESS"}
    return json_response({"data": data, "meta": meta})


HANDLERS = (
    token,
    shipments,
    info,
    confirm,
    cancel,
    invoice_update,
    pack,
    dispatch,
    return_and_qc,
    invoice_pdf,
    labels_pdf,
    self_ship_status,
)
