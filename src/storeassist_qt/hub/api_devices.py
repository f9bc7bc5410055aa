"""The doors of devices: enrol, sign in, push, pull, listen."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromQuery, JSONBody, QueryParameter
from litestar.response import Stream

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import reads
from storeassist_qt.hub.admin import let_device_in, unlock_associate
from storeassist_qt.hub.core import Hub
from storeassist_qt.hub.doors import Throttle, device_door, device_of, threaded
from storeassist_qt.hub.events import HEARTBEAT_S
from storeassist_qt.hub.push_door import take_push
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import (
    PAGE_ORDERS,
    PAGE_PRODUCTS,
    CataloguePage,
    ChangesPage,
    EnrolAnswer,
    EnrolRequest,
    Gap,
    Health,
    PushAnswer,
    PushRequest,
    SignInReply,
    SignInRequest,
)

JSON = "application/json"
VERSION = version("storeassist-qt")
COUNT_MAX = 2**53
Count = Annotated[int, QueryParameter(ge=0, le=COUNT_MAX)]
PageSize = Annotated[int, QueryParameter(ge=1, le=5000)]
SIGN_IN_STATUS = {"": 200, "wrong": 401, "wait": 423, "locked": 423, "disabled": 401}


def hub_of(state: State) -> Hub:
    """Return the hub behind the application."""
    hub: Hub = state.hub
    return hub


def json_answer(value: Any, status: int = 200) -> Response[bytes]:
    """Return a value as a JSON answer."""
    return Response(encode(value), status_code=status, media_type=JSON)


@get("/health", sync_to_thread=False, tags=["open"])
def health(state: State) -> Health:
    """Tell that the hub is there, and its time. Open to anybody."""
    hub = hub_of(state)
    return Health(product="storeassist-hub", version=VERSION, epoch=hub.registry.epoch, hub_time=hub.clock())


@post("/v1/enrol", status_code=200, tags=["devices"])
@threaded
def enrol(state: State, request: Request[Any, Any, Any], data: JSONBody[EnrolRequest]) -> EnrolAnswer:
    """Let a device in with its single-use code."""
    throttle: Throttle = state.enrol_throttle
    if not throttle.allow(caller(request)):
        raise HubError("too_many_tries", retry_after_s=60)
    answer = hub_of(state).call(lambda judge: let_device_in(judge, data.code, data.name))
    if answer is None:
        raise HubError("enrolment_refused")
    return answer


@post(
    "/v1/sign-in",
    guards=[device_door],
    status_code=200,
    responses={200: ResponseSpec(SignInReply), 401: ResponseSpec(SignInReply), 423: ResponseSpec(SignInReply)},
    tags=["devices"],
)
@threaded
def sign_in(state: State, request: Request[Any, Any, Any], data: JSONBody[SignInRequest]) -> Response[bytes]:
    """Prove who a person is: number or badge, and PIN."""
    hub = hub_of(state)
    reply = hub.desk.sign_in(hub.registry, device_of(request).device_id, data)
    reply = msgspec.structs.replace(reply, hub_time=hub.clock())
    return json_answer(reply, SIGN_IN_STATUS[reply.code])


class UnlockRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A manager, proven by number and PIN, unlocks a person by number."""

    number: str
    manager_number: str
    manager_pin: str


@post("/v1/unlock", guards=[device_door], status_code=200, responses={200: ResponseSpec(SignInReply)}, tags=["devices"])
@threaded
def unlock(state: State, request: Request[Any, Any, Any], data: JSONBody[UnlockRequest]) -> Response[bytes]:
    """Forget a person's wrong PINs on every device; the manager's own wrong PINs count as at sign-in."""
    hub = hub_of(state)
    asked = SignInRequest(number=data.manager_number, pin=data.manager_pin)
    reply = hub.desk.sign_in(hub.registry, device_of(request).device_id, asked)
    if reply.associate is not None and Role.MANAGER not in reply.associate.roles:
        raise HubError("wrong_door")
    if reply.associate is not None:
        hub.call(lambda judge: unlock_associate(judge, data.number))
    return json_answer(msgspec.structs.replace(reply, hub_time=hub.clock()), SIGN_IN_STATUS[reply.code])


@post(
    "/v1/commands",
    guards=[device_door],
    status_code=200,
    responses={200: ResponseSpec(PushAnswer), 409: ResponseSpec(Gap)},
    tags=["devices"],
)
async def commands(state: State, request: Request[Any, Any, Any], data: JSONBody[PushRequest]) -> Response[bytes]:
    """Take up to 100 commands of one incarnation, in sequence; 200 has an outcome for each, refused or not."""
    return json_answer(await take_push(hub_of(state), device_of(request), data))


@get(
    "/v1/changes",
    guards=[device_door],
    responses={200: ResponseSpec(ChangesPage)},
    tags=["devices"],
)
@threaded
def changes(
    state: State,
    request: Request[Any, Any, Any],
    since: Count = 0,
    after_seq: Count = 0,
    incarnation: FromQuery[str] = "",
    limit: PageSize = PAGE_ORDERS,
) -> Response[bytes]:
    """Give everything that changed after a cursor, from one snapshot."""
    hub = hub_of(state)
    device = device_of(request)
    with hub.reading() as connection:
        page = reads.changes_page(
            connection,
            epoch=hub.registry.epoch,
            now=hub.clock(),
            device_id=device.device_id,
            since=since,
            after_seq=after_seq,
            incarnation=incarnation or device.incarnation,
            limit=limit,
        )
    return json_answer(page)


@get(
    "/v1/catalogue",
    guards=[device_door],
    responses={200: ResponseSpec(CataloguePage)},
    tags=["devices"],
)
@threaded
def catalogue(state: State, since: Count = 0, limit: PageSize = PAGE_PRODUCTS) -> Response[bytes]:
    """Give the products changed after a catalogue cursor."""
    hub = hub_of(state)
    with hub.reading() as connection:
        return json_answer(reads.catalogue_page(connection, epoch=hub.registry.epoch, since=since, limit=limit))


@get("/v1/events", guards=[device_door], tags=["devices"], media_type="text/event-stream")
async def events(state: State) -> Stream:
    """Tell as server-sent events that something changed: event `changed`, the cursor as its data."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no", "X-StoreAssist-Beat": f"{HEARTBEAT_S:g}"}
    return Stream(hub_of(state).events.stream(), media_type="text/event-stream", headers=headers)


def caller(request: Request[Any, Any, Any]) -> str:
    """Return the address a request comes from, for counting tries."""
    return request.client.host if request.client else "?"
