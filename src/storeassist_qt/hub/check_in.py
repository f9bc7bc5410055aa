"""The customer's check-in page: a plain form that needs no script, knows a first name and nothing else.

It answers the same for an unknown link, a closed order and one whose day has passed.
"""

from __future__ import annotations

import html
from datetime import UTC, datetime, time, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, URLEncodedBody

from storeassist_qt.domain.commands import CheckInCustomer
from storeassist_qt.domain.orders import Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.api_devices import caller, hub_of
from storeassist_qt.hub.core import Hub
from storeassist_qt.hub.doors import Throttle, threaded
from storeassist_qt.hub.judge import CUSTOMER
from storeassist_qt.oms.importers import zone_of
from storeassist_qt.security.tokens import token_hash

OPEN_AFTER_DUE_DAY = timedelta(hours=24)
LIMITS = {"spot": 20, "vehicle_make": 30, "vehicle_colour": 20, "note": 120}
_order_decoder = msgspec.json.Decoder(Order)


@get("/c/{token:str}", include_in_schema=False)
@threaded
def show_form(state: State, request: Request[Any, Any, Any], token: FromPath[str]) -> Response[str]:
    """Show the form, or that nothing is to be done here."""
    if not _allowed(state, request, token):
        return _page(429, "Please wait", "<p>Too many tries. Wait a minute and open the link again.</p>")
    hub = hub_of(state)
    order = find_order(hub, token)
    return _nothing(hub) if order is None else _form(hub.registry.policy, order)


@post("/c/{token:str}", include_in_schema=False, status_code=200)
@threaded
def take_form(
    state: State,
    request: Request[Any, Any, Any],
    token: FromPath[str],
    data: URLEncodedBody[dict[str, Any]],
) -> Response[str]:
    """Check the customer in."""
    if not _allowed(state, request, token):
        return _page(429, "Please wait", "<p>Too many tries. Wait a minute and send the form again.</p>")
    hub = hub_of(state)
    order = find_order(hub, token)
    if order is None:
        return _nothing(hub)
    fields = {name: _tidy(data.get(name), limit) for name, limit in LIMITS.items()}
    place = "curbside" if data.get("place") == "curbside" else "in_store"
    if place == "in_store":
        fields |= {"spot": "", "vehicle_make": "", "vehicle_colour": ""}
    outcome = hub.submit(order.order_id, CheckInCustomer(place=place, **fields), CUSTOMER)
    if outcome.code == "card_number":
        return _form(hub.registry.policy, order, "Please leave card numbers out of the note.")
    if outcome.outcome != "accepted":
        return _nothing(hub)
    where = "Stay in your car, we come to you." if place == "curbside" else "Please come to the pickup desk."
    name = html.escape(first_name(order))
    body = f"<p role='status'><strong>Thank you, {name}. We know that you are here.</strong></p><p>{where}</p>"
    return _page(200, "Checked in", body + _again())


def find_order(hub: Hub, token: str) -> Order | None:
    """Return the open order behind a token, while its link holds."""
    with hub.reading() as connection:
        document = connection.execute(
            sa.select(t.ORDERS.c.document)
            .join(t.CHECK_IN_TOKEN, t.CHECK_IN_TOKEN.c.order_id == t.ORDERS.c.order_id)
            .where(t.CHECK_IN_TOKEN.c.token_sha256 == token_hash(token))
        ).scalar()
    if document is None:
        return None
    order = _order_decoder.decode(document)
    if order.stage in (Stage.HANDED_OVER, Stage.CANCELLED) or hub.clock() >= link_ends(order, hub.registry.policy):
        return None
    return order


def link_ends(order: Order, policy: StorePolicy) -> datetime:
    """Return when the link ends: 24 h after the end of the due day in the store's time zone."""
    zone = zone_of(policy.time_zone)
    day = order.due_at.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(day, time(), zone).astimezone(UTC) + OPEN_AFTER_DUE_DAY


def first_name(order: Order) -> str:
    """Return the first name of who picks up, the only thing the page knows of a person."""
    person = order.alternate or order.customer
    words = person.name.split()
    return words[0][:40] if words else ""


def _allowed(state: State, request: Request[Any, Any, Any], token: FromPath[str]) -> bool:
    by_address: Throttle = state.check_in_by_address
    by_link: Throttle = state.check_in_by_link
    return by_address.allow(caller(request)) and by_link.allow(token[:64])


def _tidy(value: object, limit: int) -> str:
    text = value if isinstance(value, str) else ""
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter.isspace()).split())[:limit]


def _nothing(hub: Hub) -> Response[str]:
    name = html.escape(hub.registry.policy.name)
    body = f"<p>There is nothing to check in for with this link. Please ask at the pickup desk of {name}.</p>"
    return _page(200, "Nothing to check in for", body)


def _form(policy: StorePolicy, order: Order, problem: str = "") -> Response[str]:
    name, store = html.escape(first_name(order)), html.escape(policy.name)
    greeting = f"Hello {name}. " if name else ""
    curbside = order.pickup_method == "curbside"
    alert = f"<p role='alert' class='problem'>{html.escape(problem)}</p>" if problem else ""
    status = ""
    if order.check_in is not None:
        status = "<p role='status'><strong>You are checked in.</strong> Send the form again if something changed.</p>"
    body = f"""<p>{greeting}Tell {store} that you are here.</p>{status}{alert}
<form method="post" autocomplete="off">
<fieldset><legend>Where are you?</legend>
{_choice("in_store", "In the store", not curbside)}
{_choice("curbside", "Outside, in a vehicle", curbside)}
</fieldset>
<fieldset><legend>If you are outside</legend>
{_field("spot", "Parking spot", "for example 4")}
{_field("vehicle_make", "Vehicle", "for example Volvo")}
{_field("vehicle_colour", "Colour", "for example blue")}
</fieldset>
{_field("note", "Note for the store (optional)", "for example boot is open")}
<button type="submit">I am here</button>
</form>"""
    return _page(200, "I am here", body)


def _choice(value: str, label: str, is_chosen: bool) -> str:
    chosen = " checked" if is_chosen else ""
    return f'<label class="choice"><input type="radio" name="place" value="{value}"{chosen}> {label}</label>'


def _field(name: str, label: str, hint: str) -> str:
    return (
        f'<label for="{name}">{label} <span class="hint">{hint}</span></label>'
        f'<input id="{name}" name="{name}" type="text" maxlength="{LIMITS[name]}">'
    )


def _again() -> str:
    return '<p><a href="">Change what you told us</a></p>'


STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:18px/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.25rem}"
    "h1{font-size:1.5rem}fieldset{border:1px solid #767676;border-radius:.5rem;margin:0 0 1rem;padding:.5rem 1rem 1rem}"
    "legend{padding:0 .4rem;font-weight:600}label{display:block;margin:.75rem 0 .25rem;font-weight:600}"
    ".choice{min-height:48px;display:flex;align-items:center;gap:.75rem;margin:0;font-weight:400}"
    ".choice input{width:1.5rem;height:1.5rem}.hint{font-weight:400;font-size:.9rem}"
    "input[type=text]{width:100%;box-sizing:border-box;min-height:48px;font:inherit;padding:.5rem;"
    "border:1px solid #767676;border-radius:.5rem}.problem{font-weight:600}"
    "button{width:100%;min-height:56px;margin-top:1rem;font:inherit;font-weight:600;color:#fff;background:#0b5cad;"
    "border:0;border-radius:.5rem}input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #e08a00;"
    "outline-offset:2px}"
)
HEADERS = {
    # `unsafe-inline` is for the style above alone: no script can run, whatever a name holds.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
    " frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def _page(status: int, title: str, body: str) -> Response[str]:
    page = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>'
        f"<body><main><h1>{title}</h1>{body}</main></body></html>"
    )
    return Response(page, status_code=status, media_type="text/html", headers=HEADERS)
