"""The OMS's doors: its notices (webhooks), and the documents of orders."""

from __future__ import annotations

import hashlib
import hmac
import logging
from typing import Annotated, Any

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.hub import paperwork, reads
from storeassist_qt.hub.api_devices import caller, hub_of, json_answer
from storeassist_qt.hub.core import Hub
from storeassist_qt.hub.doors import Throttle, any_door, device_door, device_of, threaded
from storeassist_qt.hub.registry import KnownAssociate, KnownDevice
from storeassist_qt.hub.wire import SLASH
from storeassist_qt.oms.port import OmsConnection, OmsRefused
from storeassist_qt.protocol.envelopes import SettleOmsProblem

logger = logging.getLogger(__name__)

HOOK_LIMIT = 512 * 1024
IDS_AT_ONCE = 100


@post("/v1/oms-hooks/{name:str}", status_code=202, tags=["open"])
async def take_hook(state: State, request: Request[Any, Any, Any], name: FromPath[str]) -> dict[str, int]:
    """Take a notice of the OMS: what it names is read soon. Nothing in it is believed, and it may come twice.

    Only what polling would take in comes of it: the OMS tells of other stores' orders and of deliveries too.

    It proves itself by HMAC-SHA256 of the body in `X-Fynd-Signature` (hex), or by the secret there or in
    `X-Webhook-Secret`.
    """
    hub = hub_of(state)
    connection = hub.connection
    if connection is None or connection.name != name or not connection.hook_secret:
        raise HubError("hooks_off", name=name[:40])
    body = await request.body()
    if len(body) > HOOK_LIMIT:
        raise HubError("body_too_large", limit=HOOK_LIMIT)
    throttle: Throttle = state.bad_hooks
    _check(hub, connection, body, request, throttle)
    try:
        named = connection.source.hooked(body)[:IDS_AT_ONCE]
    except OmsRefused as error:
        hub.oms_desk.note("hook_unreadable")
        raise HubError("hook_unreadable") from error
    hub.oms_desk.note_hook()
    for oms_id in named:
        connection.source.follow(oms_id)
    hub.oms_desk.wake()
    return {"named": len(named)}


def _check(
    hub: Hub, connection: OmsConnection, body: bytes, request: Request[Any, Any, Any], throttle: Throttle
) -> None:
    given = request.headers.get("x-fynd-signature", "").strip()
    signature = given.lower().removeprefix("sha256=")
    secret = request.headers.get("x-webhook-secret", "").strip()
    if not signature and not secret:
        hub.oms_desk.note("hook_secret_missing")
        raise HubError("hook_secret_missing")
    ours = connection.hook_secret.encode()
    proof = hmac.new(ours, body, hashlib.sha256).hexdigest()
    is_signed = bool(signature) and hmac.compare_digest(signature.encode(), proof.encode())
    is_secret = hmac.compare_digest((given or secret).encode(), ours)  # which of the two Fynd sends is not documented
    if is_signed or is_secret:
        return
    hub.oms_desk.note("hook_secret_wrong")
    if not throttle.allow(caller(request)):
        raise HubError("too_many_tries", retry_after_s=60)
    raise HubError("hook_secret_wrong")


@post(
    "/v1/oms-problems",
    guards=[device_door],
    status_code=200,
    responses={200: ResponseSpec(OmsHealth)},
    tags=["devices"],
)
@threaded
def settle_problem(state: State, request: Request[Any, Any, Any], data: JSONBody[SettleOmsProblem]) -> Response[bytes]:
    """Take a manager's word for having looked at a problem with the OMS; every device sees that. Twice is once."""
    hub, device = hub_of(state), device_of(request)
    manager = _manager(hub, device, data.actor)
    health = hub.oms_desk.settle(data.problem, manager.info.name)
    logger.info("%s looked at the problem %s on %s", data.actor, data.problem.code, device.device_id)
    return json_answer(health or OmsHealth())


def _manager(hub: Hub, device: KnownDevice, actor: str) -> KnownAssociate:
    """Return who acts, as for an action of theirs: signed in on this device with a PIN, and a manager."""
    known = hub.registry.associates.get(actor)
    by_badge = hub.registry.proven.get((device.device_id, actor))
    if known is None or by_badge is None:
        raise HubError("actor_not_signed_in")
    if known.info.is_disabled:
        raise HubError("associate_disabled")
    if by_badge or not may(known.roles, Role.MANAGER):
        raise HubError("role_missing", needed=Role.MANAGER.value, actor=known.info.name)
    return known


@get("/v1/orders/{order_id:str}/documents/{kind:str}", guards=[any_door], tags=["orders"])
@threaded
def document(
    state: State,
    order_id: FromPath[str],
    kind: FromPath[str],
    return_id: Annotated[str, QueryParameter(max_length=80)] = "",
) -> Response[bytes]:
    """Give a PDF: invoice, label, or credit_note of a return. While it is not there, have it tried now."""
    hub = hub_of(state)
    if kind not in paperwork.KINDS:
        raise HubError("document_unknown", kind=kind[:40])
    order_id = order_id.replace(SLASH, "/")
    with hub.reading() as connection:
        found = reads.find_order(connection, order_id)
        if found is None:
            raise HubError("order_unknown", order=order_id[:80])
        content = paperwork.found_document(connection, found, kind, return_id)
    if content is None:
        known_id = found.order_id
        trouble = hub.call(lambda judge: paperwork.want_at_once(judge, known_id, kind, return_id))
        hub.oms_desk.wake()
        raise HubError("document_waiting", kind=kind, reason=trouble)
    name = paperwork.number_of(found, kind, return_id) or f"{found.number}-{kind}"
    headers = {"Content-Disposition": f'inline; filename="{_safe(name)}.pdf"', "Cache-Control": "private, no-store"}
    return Response(content, media_type=paperwork.PDF, headers=headers)


def _safe(name: str) -> str:
    return "".join(letter if letter.isascii() and (letter.isalnum() or letter in "-_") else "_" for letter in name)
