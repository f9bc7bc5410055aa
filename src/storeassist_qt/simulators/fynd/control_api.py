"""The simulator's own endpoints under /sim: sales, acts, switches, faults, clock, webhooks, and a small page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import msgspec
from litestar import Response, delete, get, patch, post
from litestar.params import FromPath
from litestar.response import Redirect

from storeassist_qt.simulators.demo_store import STORE_ID
from storeassist_qt.simulators.fynd import page
from storeassist_qt.simulators.fynd.konnect_api import AnyRequest, BadRequest, json_response, sim_of
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.world import PAS


class Sale(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A sale to place; without lines they are invented. `count` sales are placed.

    A line is a SKU of the invented catalogue and a quantity; name and price come with it. `due_minutes` counts from
    the placing, None is the store's service level.
    """

    location_code: str = STORE_ID
    lines: list[tuple[str, int]] = msgspec.field(default_factory=list)
    order_type: str = PAS
    channel: str = ""
    currency: str = "USD"
    customer: str = ""
    phone: str = ""
    placed_minutes_ago: float = 0.0
    due_minutes: float | None = None
    count: int = 1

    def facts(self, now: datetime) -> dict[str, Any]:
        """Return what `FyndWorld.sell` is told."""
        placed_at = now - timedelta(minutes=self.placed_minutes_ago)
        named = ("lines", "order_type", "channel", "currency", "customer", "phone")
        facts = {name: getattr(self, name) for name in named} | {"placed_at": placed_at}
        if self.due_minutes is not None:
            facts["due_at"] = placed_at + timedelta(minutes=self.due_minutes)
        return facts


class Act(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Something a person does to a shipment; `units` per bag id, all that is left if null."""

    act: str
    units: dict[str, int] | None = None
    text: str = ""


class Run(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Steps each open shipment takes; `everything` also does what a connector would."""

    steps: int = 1
    everything: bool = True


class HookWanted(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Where events go."""

    url: str
    secret: str = ""


async def _read(request: AnyRequest, kind: Any) -> Any:
    try:
        return msgspec.json.decode(await request.body() or b"{}", type=kind)
    except msgspec.DecodeError as error:
        raise BadRequest("body_unusable", message=str(error)) from error


def _plain(shipment: Shipment) -> Any:
    return msgspec.to_builtins(shipment)


@get("/sim/shipments")
async def shipments(request: AnyRequest) -> Response[bytes]:
    """All shipments with their true states and histories."""
    return json_response([_plain(each) for each in sim_of(request.app.state).shipments()])


@post("/sim/sales")
async def place_sales(request: AnyRequest) -> Response[bytes]:
    """Place sales as bought at the POS."""
    sim, sale = sim_of(request.app.state), await _read(request, Sale)
    facts = sale.facts(sim.world.now())
    return json_response([_plain(sim.place_sale(sale.location_code, **facts)) for _ in range(sale.count)], 201)


@post("/sim/shipments/{shipment_id:str}/act")
async def act(request: AnyRequest, shipment_id: FromPath[str]) -> Response[bytes]:
    """Do something in Store OS or the seller panel."""
    wanted = await _read(request, Act)
    done = sim_of(request.app.state).act(shipment_id, wanted.act, units=wanted.units, text=wanted.text)
    return json_response(_plain(done))


@post("/sim/run")
async def run(request: AnyRequest) -> Response[bytes]:
    """Let orders run their course."""
    wanted = await _read(request, Run)
    return json_response(sim_of(request.app.state).run_course(wanted.steps, everything=wanted.everything))


@get("/sim/switches")
async def switches(request: AnyRequest) -> Response[bytes]:
    """How the server answers now."""
    return json_response(sim_of(request.app.state).switches)


@patch("/sim/switches")
async def turn(request: AnyRequest) -> Response[bytes]:
    """Turn switches; those not named stay."""
    sim = sim_of(request.app.state)
    sim.turn(**await _read(request, dict[str, Any]))
    return json_response(sim.switches)


@get("/sim/faults")
async def faults(request: AnyRequest) -> Response[bytes]:
    """The faults that wait for a request."""
    return json_response(sim_of(request.app.state).faults.waiting())


@post("/sim/faults")
async def add_fault(request: AnyRequest) -> Response[bytes]:
    """Order a fault."""
    sim, wanted = sim_of(request.app.state), await _read(request, dict[str, Any])
    sim.faults.add(**{"kind": "", **wanted})
    return json_response(sim.faults.waiting(), 201)


@delete("/sim/faults", status_code=200)
async def clear_faults(request: AnyRequest) -> Response[bytes]:
    """Forget all faults."""
    sim_of(request.app.state).faults.clear()
    return json_response([])


@post("/sim/tokens/expire")
async def expire_tokens(request: AnyRequest) -> Response[bytes]:
    """Make every token given so far useless."""
    sim_of(request.app.state).door.expire_all()
    return json_response({})


@post("/sim/clock")
async def move_clock(request: AnyRequest) -> Response[bytes]:
    """Move the simulator's clock forward by `advance_s` seconds."""
    sim, wanted = sim_of(request.app.state), await _read(request, dict[str, float])
    sim.advance(wanted.get("advance_s", 0.0))
    return json_response({"now": sim.world.now()})


@get("/sim/calls")
async def calls(request: AnyRequest) -> Response[bytes]:
    """The requests that came in, oldest first, passwords blanked."""
    return json_response(list(sim_of(request.app.state).calls))


@get("/sim/webhooks")
async def webhooks(request: AnyRequest) -> Response[bytes]:
    """Where events go, and what became of them."""
    hooks = sim_of(request.app.state).hooks
    return json_response({"hooks": [each.url for each in hooks.hooks], "deliveries": list(hooks.deliveries)})


@post("/sim/webhooks")
async def add_webhook(request: AnyRequest) -> Response[bytes]:
    """Send events to an address from now on."""
    wanted = await _read(request, HookWanted)
    sim_of(request.app.state).hooks.add(wanted.url, wanted.secret)
    return json_response({}, 201)


# --- the page ---------------------------------------------------------------------------------------------------------
@get("/sim")
async def show_page(request: AnyRequest) -> Response[str]:
    """A page for people: place sales, move orders, see what came in."""
    return Response(page.render(sim_of(request.app.state)), media_type="text/html")


@post("/sim/page")
async def page_action(request: AnyRequest) -> Redirect:
    """Take a button of the page: a sale, a step for all, or an act on one shipment."""
    sim = sim_of(request.app.state)
    form = {name: values[0] for name, values in parse_qs((await request.body()).decode("utf-8", "replace")).items()}
    act_wanted, shipment_id = form.get("act", ""), form.get("shipment", "")
    if act_wanted == "sale":
        sim.place_sale(form.get("location", STORE_ID), order_type=form.get("order_type", PAS))
    elif act_wanted == "run":
        sim.run_course(everything=form.get("everything") == "1")
    else:
        sim.act(shipment_id, act_wanted)
    return Redirect("/sim", status_code=303)


HANDLERS = (
    shipments,
    place_sales,
    act,
    run,
    switches,
    turn,
    faults,
    add_fault,
    clear_faults,
    expire_tokens,
    move_clock,
    calls,
    webhooks,
    add_webhook,
    show_page,
    page_action,
)
