# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist simulate sale | run | act | list`: place sales at a running simulator and let orders run."""

from __future__ import annotations

import json
import sys
import urllib.error
import urllib.request
from typing import Annotated, Any

import typer

from storeassist_qt.simulators.fynd.acts import ACTS

TIMEOUT_S = 10.0
DEFAULT_URL = "http://127.0.0.1:8860"
UrlOption = Annotated[str, typer.Option("--url", help="Address of the running simulator.")]


def add_commands(app: typer.Typer) -> None:
    """Add the commands to `storeassist simulate`."""
    app.command()(sale)
    app.command("run")(let_run)
    app.command()(act)
    app.command("list")(list_shipments)


def sale(
    lines: Annotated[
        list[str] | None, typer.Argument(help="SKU, or SKU:quantity; none: invented lines.", show_default=False)
    ] = None,
    customer: Annotated[str, typer.Option("--customer", help="Name; empty: invented.")] = "",
    phone: Annotated[str, typer.Option("--phone", help="Phone number.")] = "",
    order_type: Annotated[
        str, typer.Option("--type", help="PickAtStore: bought at the POS. Anything else: ordered online.")
    ] = "PickAtStore",
    due: Annotated[float | None, typer.Option("--due", help="Due in so many minutes.", show_default=False)] = None,
    count: Annotated[int, typer.Option("--count", min=1, max=1000, help="So many sales.")] = 1,
    url: UrlOption = DEFAULT_URL,
) -> None:
    """Place a sale, bought at the POS unless --type says otherwise."""
    wanted: dict[str, Any] = {"lines": [_line(text) for text in lines or ()], "order_type": order_type, "count": count}
    wanted |= {name: text for name, text in (("customer", customer), ("phone", phone)) if text}
    if due is not None:
        wanted["due_minutes"] = due
    _show(_ask(url, "POST", "/sim/sales", wanted))


def let_run(
    steps: Annotated[int, typer.Option("--steps", min=1, max=100, help="Steps that each order takes.")] = 1,
    staff_only: Annotated[
        bool, typer.Option("--staff-only", help="Only what people do in Store OS, nothing that the store's hub does.")
    ] = False,
    url: UrlOption = DEFAULT_URL,
) -> None:
    """Let all open orders run a step of their course."""
    done = _ask(url, "POST", "/sim/run", {"steps": steps, "everything": not staff_only})
    print("\n".join(str(line) for line in done) or "Nothing was left to do.")


def act(
    shipment: Annotated[str, typer.Argument(help="Shipment id, as `list` shows it.")],
    what: Annotated[str, typer.Argument(help=f"{', '.join(ACTS)}.")],
    units: Annotated[
        list[str] | None, typer.Option("--unit", help="Item id:quantity; none: all that is left.", show_default=False)
    ] = None,
    text: Annotated[str, typer.Option("--text", help="Reason or number that goes with it.")] = "",
    url: UrlOption = DEFAULT_URL,
) -> None:
    """Do to one shipment what a person does in Store OS or the seller panel."""
    chosen = dict(_line(unit) for unit in units) if units else None
    _show([_ask(url, "POST", f"/sim/shipments/{shipment}/act", {"act": what, "units": chosen, "text": text})])


def list_shipments(url: UrlOption = DEFAULT_URL) -> None:
    """List all shipments with their true states."""
    _show(_ask(url, "GET", "/sim/shipments"))


def _line(text: str) -> tuple[str, int]:
    name, _, quantity = text.rpartition(":") if ":" in text else (text, "", "1")
    if not name or not quantity.isdigit() or not 0 < int(quantity) < 1000:
        raise typer.BadParameter(f"{text}: SKU:quantity, such as NF-20418-NVY-M:2")
    return name, int(quantity)


def _ask(url: str, method: str, path: str, body: Any = None) -> Any:
    request = urllib.request.Request(
        url.rstrip("/") + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    if not request.full_url.startswith(("http://", "https://")):
        raise typer.BadParameter(f"{url} is no address", param_hint="--url")
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        said = error.read(500).decode("utf-8", "replace")
        print(f"The simulator refused that: {said}", file=sys.stderr)
    except (urllib.error.URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        hint = "Start one with `storeassist simulate fynd`, or name it by --url."
        print(f"No simulator answers at {url} ({reason}). {hint}", file=sys.stderr)
    raise typer.Exit(1)


def _show(shipments: list[dict[str, Any]]) -> None:
    for one in shipments:
        bags = ", ".join(f"{bag['quantity']} x {bag['sku']} ({bag['bag_id']})" for bag in one["bags"])
        print(f"{one['shipment_id']}  {one['fynd_order_id']}  {one['state']}  {one['customer']}  {bags}")
