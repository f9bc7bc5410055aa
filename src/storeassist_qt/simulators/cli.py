# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist simulate`: the simulated servers in the foreground."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storeassist_qt.simulators.demo_store import STORE_ID
from storeassist_qt.simulators.sales_cli import add_commands

simulate_app = typer.Typer(
    help="Run a simulated OMS to try StoreAssist against.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)
DEFAULT_PORT = 8860


@simulate_app.callback()
def simulate() -> None:
    """Run a simulated OMS to try StoreAssist against."""


@simulate_app.command()
def fynd(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")] = DEFAULT_PORT,
    orders: Annotated[int, typer.Option("--orders", min=0, help="Sales to place at the start.")] = 5,
    seed: Annotated[int, typer.Option("--seed", help="The same seed places the same sales.")] = 1,
    location: Annotated[str, typer.Option("--location", help="Store code.")] = STORE_ID,
    save: Annotated[
        Path | None, typer.Option("--save", help="JSON file that keeps everything between runs.", show_default=False)
    ] = None,
    invoices: Annotated[
        str, typer.Option("--invoices", help="Who makes invoices and credit notes: automatic or aggregator.")
    ] = "automatic",
) -> None:
    """Serve a Fynd Konnect that is not Fynd, until Ctrl+C."""
    from storeassist_qt.simulators.fynd import Switches, start_fynd

    if invoices not in ("automatic", "aggregator"):
        raise typer.BadParameter("automatic or aggregator", param_hint="--invoices")
    modes = Switches().changed({"invoice_mode": invoices, "credit_note_mode": invoices})
    running = start_fynd(port, seed=seed, orders=orders, location_code=location, save_to=save, switches=modes)
    print(f"Fynd simulator: {running.url}  (page: {running.url}/sim)")
    print(f"Store {running.location_code}: user name {running.username}, password {running.password}")
    print(f"Company {running.company_id}: user name {running.company_username}, password {running.company_password}")
    print(f"Platform: client id {running.client_id}, client secret {running.client_secret}", flush=True)
    try:
        running.wait()
    finally:
        running.stop()


add_commands(simulate_app)
