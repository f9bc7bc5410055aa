"""Orders, products, pictures and signatures; figures for whoever watches the hub."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import msgspec
import sqlalchemy as sa
from litestar import HttpMethod, Request, Response, get, post, put, route
from litestar.datastructures import State
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, PathParameter, QueryParameter

from storeassist_qt.domain.commands import OrderCommand, Strokes
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.orders import Order
from storeassist_qt.hub import metrics, paperwork, reads, signatures
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.api_devices import hub_of, json_answer
from storeassist_qt.hub.blobs import BLOB_LIMIT, keep_blob
from storeassist_qt.hub.doors import any_door, device_door, device_of, integrator_door, integrator_of, threaded
from storeassist_qt.hub.imports import ImportReport, import_orders, import_products
from storeassist_qt.hub.judge import HUB, Asker
from storeassist_qt.hub.wire import SLASH
from storeassist_qt.oms.importers import read_orders_json, read_products_json
from storeassist_qt.protocol.envelopes import CommandOutcome, SearchAnswer

T = TypeVar("T")
SHA256 = Annotated[str, PathParameter(pattern="^[0-9a-f]{64}$")]


class OmsCommand(msgspec.Struct, frozen=True, kw_only=True):
    """A command of the OMS on one order, by order id or number."""

    order: str
    command: OrderCommand


class _Named(msgspec.Struct, frozen=True):
    order_id: str


@get("/v1/orders", guards=[any_door], tags=["orders"])
@threaded
def search(state: State, q: Annotated[str, QueryParameter(max_length=200)] = "") -> SearchAnswer:
    """Find orders by number, name, phone digits or SKU: the newest 50."""
    with hub_of(state).reading() as connection:
        return reads.search_orders(connection, q)


@get(
    "/v1/orders/{order_id:str}",
    guards=[any_door],
    responses={200: ResponseSpec(Order)},
    tags=["orders"],
)
@threaded
def one_order(state: State, order_id: FromPath[str]) -> Response[bytes]:
    """Give one order by its id or number, that of its invoice, of a return, or the OMS's; the OMS is asked too."""
    hub = hub_of(state)
    order_id = order_id.replace(SLASH, "/")

    def find() -> msgspec.Raw | None:
        with hub.reading() as connection:
            return reads.order_document(connection, order_id)

    found = find() or hub.oms_desk.look_up(order_id, find)
    if found is None:
        raise HubError("order_unknown", order=order_id[:80])
    known_id = msgspec.json.decode(found, type=_Named).order_id
    with hub.reading() as connection:
        is_dropped = connection.execute(paperwork.dropped_documents, {"order_id": known_id}).first() is not None
    if is_dropped:  # who looks at an old order may look at its papers next
        hub.call(lambda judge: paperwork.want_dropped(judge, known_id))
        hub.oms_desk.wake()
    return json_answer(found)


@post("/v1/orders", guards=[integrator_door], status_code=200, tags=["integrators"])
async def place_orders(state: State, request: Request[Any, Any, Any]) -> ImportReport:
    """Place orders: a JSON list of orders (or one). The report names each that could not be taken, with the reason."""
    body = await request.body()
    hub = hub_of(state)
    return await in_thread(lambda: import_orders(hub.call, read_orders_json(body)))


@post("/v1/products", guards=[integrator_door], status_code=200, tags=["integrators"])
async def place_products(state: State, request: Request[Any, Any, Any]) -> ImportReport:
    """Take products: a JSON list. The report names each that could not be taken, with the reason."""
    body = await request.body()
    hub = hub_of(state)
    return await in_thread(lambda: import_products(hub.call, read_products_json(body)))


@post("/v1/oms-commands", guards=[integrator_door], status_code=200, tags=["integrators"])
@threaded
def oms_command(state: State, request: Request[Any, Any, Any], data: JSONBody[OmsCommand]) -> CommandOutcome:
    """Take what the OMS reports on an order: an amendment, a cancellation, an invoice, a delivery."""
    program = integrator_of(request)
    asker = Asker(actor=program.integrator_id, actor_name=program.name, roles=HUB.roles)

    def work(judge: Any) -> CommandOutcome:
        order_id = judge.order_id_of(data.order) or data.order
        if judge.order(order_id) is None:
            raise HubError("order_unknown", order=data.order[:80])
        outcome: CommandOutcome = judge.submit(order_id, data.command, asker)
        return outcome

    return hub_of(state).call(work)


@put("/v1/blobs/{sha256:str}", guards=[any_door], status_code=204, tags=["devices", "integrators"])
async def put_blob(state: State, request: Request[Any, Any, Any], sha256: SHA256) -> None:
    """Keep a picture under the SHA-256 of its content (`image` of a product); at most 500 KB; twice is once."""
    content = await request.body()
    if len(content) > BLOB_LIMIT:
        raise HubError("body_too_large", limit=BLOB_LIMIT)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise HubError("blob_differs")
    is_device = "device" in request.scope["state"]
    brought_by = device_of(request).device_id if is_device else integrator_of(request).name
    hub = hub_of(state)
    await in_thread(lambda: hub.call(lambda judge: keep_blob(judge, content, brought_by)))


@route(
    "/v1/blobs/{sha256:str}",
    http_method=[HttpMethod.GET, HttpMethod.HEAD],
    guards=[device_door],
    tags=["devices"],
)
@threaded
def get_blob(state: State, sha256: SHA256) -> Response[bytes]:
    """Give a photo, or tell whether it is here."""
    with hub_of(state).reading() as connection:
        row = connection.execute(sa.select(t.BLOB).where(t.BLOB.c.sha256 == sha256)).first()
    if row is None:
        raise HubError("blob_unknown")
    return Response(bytes(row.content), media_type=row.media_type, headers={"Cache-Control": "private, immutable"})


@get("/v1/signatures/{name:str}", guards=[any_door], tags=["orders"])
@threaded
def signature(state: State, name: FromPath[str]) -> Response[bytes]:
    """Give the signature of an order as a PNG of 600 by 240 points: `/v1/signatures/<order id>.png`."""
    order_id = name.removesuffix(".png")
    with hub_of(state).reading() as connection:
        strokes = connection.execute(
            sa.select(t.SIGNATURE.c.strokes).where(t.SIGNATURE.c.order_id == order_id, t.SIGNATURE.c.strokes != "")
        ).scalar()
    if strokes is None:
        raise HubError("signature_unknown")
    picture = signatures.draw(msgspec.json.decode(strokes, type=Strokes))
    return Response(picture, media_type="image/png", headers={"Cache-Control": "private, no-store"})


@get("/metrics", guards=[integrator_door], tags=["integrators"])
@threaded
def show_metrics(state: State) -> Response[bytes]:
    """Give the hub's figures in the format Prometheus reads."""
    body, kind = metrics.render(hub_of(state))
    return Response(body, media_type=kind)


async def in_thread(work: Callable[[], T]) -> T:
    """Run blocking work beside the event loop."""
    return await asyncio.to_thread(work)
