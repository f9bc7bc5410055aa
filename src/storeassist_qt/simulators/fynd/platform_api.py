"""The Platform endpoints: OAuth by client credentials, the status call, the reasons (rows 13, 14 and 18)."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath

from storeassist_qt.simulators.fynd import platform
from storeassist_qt.simulators.fynd.konnect_api import AnyRequest, BadRequest, json_response, sim_of

_ORDER = "/service/platform/order/v1.0/company/{company_id:str}"
_MANAGE = "/service/platform/order-manage/v1.0/company/{company_id:str}"


async def _json(request: AnyRequest) -> Any:
    try:
        return msgspec.json.decode(await request.body())
    except msgspec.DecodeError as error:
        raise BadRequest("body_unusable", message="The body is not JSON") from error


@post("/service/panel/authentication/v1.0/company/{company_id:str}/oauth/token")
async def oauth_token(request: AnyRequest, company_id: FromPath[str]) -> Response[bytes]:
    """Give a Bearer token; the grant may come as a form or as JSON."""
    sim = sim_of(request.app.state)
    body = await request.body()
    if body.lstrip().startswith(b"{"):
        sent = await _json(request)
        grant = sent.get("grant_type")
    else:
        grant = parse_qs(body.decode("utf-8", "replace")).get("grant_type", [""])[0]
    if grant != "client_credentials":
        raise BadRequest("grant_unusable", message="grant_type must be client_credentials")
    given = sim.door.log_in_client(request.headers.get("authorization", ""), company_id)
    lifetime = int(sim.switches.token_lifetime_s)
    return json_response({"access_token": given.value, "token_type": "Bearer", "expires_in": lifetime})


@put(f"{_MANAGE}/shipment/status-internal")
async def status_internal(request: AnyRequest, company_id: FromPath[str]) -> Response[bytes]:
    """Change states; always HTTP 200, with a status for each shipment."""
    sim = sim_of(request.app.state)
    sim.door.platform(request.headers.get("authorization", ""), company_id)
    body = await _json(request)
    with sim.world.lock:
        sim.world.settle()
        answer = platform.status_internal(sim.world, body)
    sim.world.save()
    return json_response(answer)


@get(f"{_ORDER}/shipments/{{shipment_id:str}}/bags/{{bag_id:str}}/state/{{state_name:str}}/reasons")
async def reasons(
    request: AnyRequest,
    company_id: FromPath[str],
    shipment_id: FromPath[str],
    bag_id: FromPath[str],
    state_name: FromPath[str],
) -> Response[bytes]:
    """Give the pick-list of reasons; the same for each bag and state."""
    sim = sim_of(request.app.state)
    sim.door.platform(request.headers.get("authorization", ""), company_id)
    return json_response(platform.reasons())


HANDLERS = (oauth_token, status_internal, reasons)
