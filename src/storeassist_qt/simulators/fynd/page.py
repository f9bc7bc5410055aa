"""The page of the simulator, plain HTML without scripts."""

from __future__ import annotations

from html import escape

from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.acts import MOVES
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.sim import FyndSim
from storeassist_qt.simulators.fynd.views import decimal
from storeassist_qt.simulators.fynd.world import CLICK_AND_COLLECT

SHOWN = 200
_STYLE = (
    "body{font:15px system-ui,sans-serif;margin:24px;color:#1d232b}table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #d5dae1;padding:6px 8px;text-align:left;vertical-align:top}"
    "form{display:inline}button,select{font:inherit;min-height:32px;margin:2px}"
)


def _form(label: str, **fields: str) -> str:
    hidden = "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items())
    return f'<form method="post" action="/sim/page">{hidden}<button>{escape(label)}</button></form>'


def _acts(shipment: Shipment) -> list[str]:
    following = states.TRANSITIONS[shipment.state]
    acts = [act for act, state in MOVES.items() if state in following]
    if "bag_invoiced" in following:
        acts.append("invoice")
    if "cancelled_fynd" in following:
        acts.append("cancel")
    if shipment.state in states.WITH_CUSTOMER and any(bag.live > bag.returning for bag in shipment.bags):
        acts.append("start_return")
    if following & states.QC_DONE:
        acts.append("accept")
    if "credit_note_generated" in following:
        acts.append("credit")
    return [*acts, "unlock" if shipment.locked else "lock"]


def _row(shipment: Shipment, sim: FyndSim) -> str:
    goods = "<br>".join(
        f"{bag.live} × {escape(bag.name)} {escape(' '.join((bag.size, bag.colour)).strip())}"
        + (f" ({bag.cancelled} cancelled)" if bag.cancelled else "")
        for bag in shipment.bags
    )
    paid = sum(bag.amount(bag.cancelled, bag.live) for bag in shipment.bags)
    number = shipment.credit_note_number if shipment.is_return else shipment.invoice_number
    buttons = "".join(_form(act.replace("_", " "), act=act, shipment=shipment.shipment_id) for act in _acts(shipment))
    cells = (
        f"{shipment.shipment_id}<br>{escape(shipment.fynd_order_id)}"
        + (f"<br>return of {shipment.forward_id}" if shipment.is_return else ""),
        f"{escape(shipment.location_code)}<br>{escape(shipment.order_type)}",
        escape(shipment.customer),
        goods,
        f"{decimal(paid, shipment.currency)} {escape(shipment.currency)}",
        f"<b>{states.shown(shipment.state, sim.switches)}</b><br>{shipment.state}"
        + ("<br>locked" if shipment.locked else ""),
        escape(number),
        buttons,
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def render(sim: FyndSim) -> str:
    """Return the page with the newest shipments first."""
    with sim.world.lock:
        shipments = sim.shipments()
        rows = "".join(_row(each, sim) for each in reversed(shipments[-SHOWN:]))
        stores = list(sim.world.state.stores)
    sales = "".join(
        _form(f"Sale at {code}", act="sale", location=code)
        + _form(f"Online order for {code}", act="sale", location=code, order_type=CLICK_AND_COLLECT)
        for code in stores
    )
    heads = "".join(
        f"<th>{word}</th>" for word in ("Shipment", "Store", "Customer", "Goods", "Paid", "Status", "No.", "")
    )
    calls = "".join(
        f"<li>{call.status} {escape(call.method)} {escape(call.path)} {escape(call.query)}</li>"
        for call in list(sim.calls)[-20:]
    )
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Fynd simulator</title><style>{_STYLE}</style>"
        f"<h1>Fynd simulator</h1><p>Nothing here is real. {len(shipments)} shipments.</p>"
        f"<p>{sales}{_form('Store OS hands over', act='run')}{_form('One step for all', act='run', everything='1')}</p>"
        f"<table><tr>{heads}</tr>{rows}</table><h2>Last requests</h2><ol>{calls}</ol></html>"
    )
