# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist hub`: run the hub, set the store up, and look after it."""

from __future__ import annotations

import logging
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from storeassist_qt.domain.errors import HubError, StoreAssistError
from storeassist_qt.domain.policy import SETTINGS, StorePolicy
from storeassist_qt.hub import address, admin
from storeassist_qt.hub.cli_base import (
    HOST,
    LOOPBACK,
    PORT,
    Chosen,
    Data,
    HubGroup,
    Insecure,
    Listen,
    OmsSettings,
    Pin,
    PinFile,
    Port,
    data_folder,
    folder_of,
    hub_url,
    open_desk,
    pin_of,
    sub_app,
)
from storeassist_qt.hub.cli_numbers import numbers
from storeassist_qt.hub.cli_oms import logo, oms_app
from storeassist_qt.hub.cli_people import associate_app, device_app, integrator_app

hub_app = typer.Typer(
    cls=HubGroup,
    help="Run the store hub, set the store up, and look after it.",
    rich_markup_mode=None,
    add_completion=False,
)
settings_app = sub_app("The settings of the store; devices get them by themselves.")
import_app = sub_app("Bring orders and products in from files.")
refunds_app = sub_app("What money a person still has to give back (shops without an OMS).")
for _name, _sub in (
    ("associate", associate_app),
    ("device", device_app),
    ("integrator", integrator_app),
    ("settings", settings_app),
    ("import", import_app),
    ("refunds", refunds_app),
    ("oms", oms_app),
):
    hub_app.add_typer(_sub, name=_name)
hub_app.command("logo")(logo)
hub_app.command("numbers")(numbers)


# --- run -----------------------------------------------------------------------------------------------------------
@hub_app.callback(invoke_without_command=True)
def hub(
    context: typer.Context,
    data: Data = None,
    listen: Listen = HOST,
    port: Port = PORT,
    insecure: Insecure = False,
    oms_settings: OmsSettings = None,
) -> None:
    """Run the store hub, set the store up, and look after it. Alone it runs the hub."""
    context.obj = Chosen(data)
    if context.invoked_subcommand is None:
        _run(data_folder(data), listen, port, insecure, oms_settings)


@hub_app.command("run")
@hub_app.command("serve")
def run(
    context: typer.Context,
    listen: Listen = HOST,
    port: Port = PORT,
    insecure: Insecure = False,
    oms_settings: OmsSettings = None,
) -> None:
    """Run the hub until Ctrl-C."""
    _run(folder_of(context), listen, port, insecure, oms_settings)


def _run(folder: Path, listen: str, port: int, insecure: bool, oms_settings: Path | None) -> None:
    from storeassist_qt.hub import oms_start
    from storeassist_qt.hub.core import DATABASE_FILE, Hub
    from storeassist_qt.hub.oms_records import OmsRecords
    from storeassist_qt.hub.server import bind, make_server, tune_process

    if listen not in LOOPBACK:
        if not insecure:
            raise HubError("listen_insecure", host=listen)
        print(f"Warning: {listen} is reachable from the network and nothing is encrypted.", file=sys.stderr)
    if not (folder / DATABASE_FILE).exists():
        raise HubError("store_not_set_up", folder=str(folder))
    if not logging.getLogger().handlers:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for noisy in ("alembic", "fontTools"):  # the latter tells some hundred lines for each paper
        logging.getLogger(noisy).setLevel(logging.WARNING)
    tune_process()
    records = OmsRecords()
    chosen = oms_start.settings_file(folder, oms_settings)
    connection = oms_start.connect(chosen, records) if chosen else None
    listener = bind(listen, port)
    service = Hub(folder, connection=connection, records=records)
    try:
        service.start()
    except StoreAssistError:
        listener.close()
        raise
    url = address.url_of(listener)
    address.keep(folder, url)
    store = service.registry.policy.name
    print(f"{store}: hub at {url}, data in {folder}. Ctrl-C ends it.", flush=True)
    if connection is not None:
        print(f"Order system: {connection.name}, by {chosen}. How it does: storeassist hub oms", flush=True)
    # uvicorn raises a signal again once it has ended; without this, SIGTERM would then skip closing the database.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        make_server(service).run(sockets=[listener])
    except KeyboardInterrupt:  # uvicorn raises it again once it has ended in good order
        pass
    finally:
        listener.close()
        service.stop()
    print("The hub has ended; everything it confirmed is saved.")


# --- setting up ----------------------------------------------------------------------------------------------------
@hub_app.command()
def setup(
    context: typer.Context,
    store_id: Annotated[str, typer.Option("--store-id", prompt="Store id", help="For example 0142")],
    name: Annotated[str, typer.Option("--name", prompt="Store name")],
    time_zone: Annotated[str, typer.Option("--time-zone", prompt="Time zone", help="For example Europe/Berlin")],
    currency: Annotated[str, typer.Option("--currency", prompt="Currency", help="ISO 4217, for example EUR")],
    manager_name: Annotated[str, typer.Option("--manager-name", prompt="First manager's name")],
    manager_number: Annotated[str, typer.Option("--manager-number", prompt="First manager's number")],
    pin: Pin = "",
    pin_file: PinFile = None,
) -> None:
    """Set a store up: its name, time zone and currency, and its first manager."""
    folder = folder_of(context)
    policy = StorePolicy(store_id=store_id.strip(), name=name.strip(), time_zone=time_zone.strip(), currency=currency)
    admin.set_up(folder, policy, admin.NewManager(manager_number, manager_name, pin_of(pin, pin_file)))
    print(f"{name} is set up in {folder}. Next:")
    print("  storeassist hub import products FILE.csv    the catalogue")
    print("  storeassist hub associate add 1047 'Ana Torres' --roles pick,hand_off")
    print("  storeassist hub device enrol --name 'Handheld 1'")
    print("  storeassist hub                             run it")


# --- settings ------------------------------------------------------------------------------------------------------
@settings_app.command("list")
def list_settings(context: typer.Context) -> None:
    """List every store setting with its value and meaning."""
    with open_desk(context) as desk:
        policy = desk.call(lambda judge: judge.registry.policy)
    for spec in SETTINGS:
        bounds = f" ({spec.low} to {spec.high})" if spec.low is not None else ""
        print(f"{spec.key:<28} {_text(getattr(policy, spec.key)):<24} {spec.group}: {spec.title}{bounds}")


@settings_app.command("set")
def set_setting(context: typer.Context, key: str, value: str) -> None:
    """Change one store setting; devices get it within seconds."""
    with open_desk(context) as desk:
        policy = desk.call(lambda judge: admin.set_setting(judge, key, value))
    print(f"{key} = {_text(getattr(policy, key))}")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


# --- import --------------------------------------------------------------------------------------------------------
@import_app.command("orders")
def import_orders(
    context: typer.Context,
    file: Path,
    base: Annotated[str, typer.Option("--base", help="Address of the check-in pages; left out, the hub's own.")] = "",
) -> None:
    """Import orders from .json or .csv: the good ones are placed, the others named with line and reason.

    CSV has one row for each line: number, customer, due_at and sku are needed; phone, email, alternate,
    alternate_phone, placed_at, order_type (BOPIS, PickAtStore), pickup_method (in_store, curbside), quantity,
    unit_price, paid_total and name are not. JSON is a list of orders; there money is in minor units.
    """
    from storeassist_qt.hub import imports
    from storeassist_qt.oms import importers

    body, kind = _read(file)
    with open_desk(context) as desk:
        policy = desk.call(lambda judge: judge.registry.policy)
        if kind == ".json":
            rows = importers.read_orders_json(body)
        else:
            rows = importers.read_orders_csv(body, policy.time_zone, policy.currency)
        report = imports.import_orders(desk.call, rows, _progress)
    base = base or hub_url(context)
    for placed in report.orders:
        print(f"{placed.number}  check-in {base.rstrip('/')}{placed.check_in}")
    for number in report.already:
        print(f"{number}  was there already, unchanged")
    _report(report, "orders")


@import_app.command("products")
def import_products(context: typer.Context, file: Path) -> None:
    """Import products from .csv or .json: the good ones are taken, the others named with line and reason.

    CSV: sku and name are needed; brand, description, size, colour, fit, department, icon, image, price, codes
    ("9521234567899 19521234567896x12"), places ("A12/3/2; B1"), parts ("SKU-1 x2; SKU-2"), weighed and
    in_house_code are not. image is the name of a PNG, JPEG or WebP file of at most 500 KB beside FILE, or the
    SHA-256 of a picture the hub has; an address is kept, but devices do not fetch it.
    """
    from storeassist_qt.hub import blobs, imports
    from storeassist_qt.oms import importers

    body, kind = _read(file)
    with open_desk(context) as desk:
        policy = desk.call(lambda judge: judge.registry.policy)
        if kind == ".json":
            rows = importers.read_products_json(body)
        else:
            rows = importers.read_products_csv(body, policy.currency)
        rows, problems = blobs.take_pictures(desk.call, rows, file.parent)
        report = imports.import_products(desk.call, rows, _progress)
    for problem in problems:
        print(
            f"line {problem.row}: {problem.sku}: taken without its picture {problem.image!r}: {problem.reason}",
            file=sys.stderr,
        )
    _report(report, "products new or changed")


def _read(file: Path) -> tuple[bytes, str]:
    kind = file.suffix.lower()
    if kind not in (".json", ".csv"):
        raise HubError("file_kind_unknown", path=str(file))
    try:
        return file.read_bytes(), kind
    except OSError as error:
        raise HubError("file_unusable", path=str(file), detail=error.strerror or str(error)) from error


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() or done == total:
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _report(report: Any, what: str) -> None:
    for bad in report.rejected:
        print(f"line {bad.row}: {bad.name or '-'}: {bad.reason} ({bad.code})", file=sys.stderr)
    print(f"{report.taken} {what}, {len(report.rejected)} not taken.")
    if report.rejected:
        raise typer.Exit(2)


# --- refunds, journal, check-in ------------------------------------------------------------------------------------
@refunds_app.command("list")
def list_refunds(context: typer.Context, everything: Annotated[bool, typer.Option("--all")] = False) -> None:
    """List what is to be refunded, oldest first."""
    from storeassist_qt.hub import refunds

    with open_desk(context) as desk, desk.reading() as connection:
        rows = refunds.listed(connection, everything=everything)
    for row in rows:
        done = f"done {row.done_at:%Y-%m-%d} by {row.done_by}" if row.done_at else "open"
        amount = refunds.amount_text(row.amount, row.currency)
        print(f"{row.number:<14} {row.kind:<18} {amount:>10} {row.currency}  {done:<24} {row.key}")
    print(f"{sum(1 for row in rows if row.done_at is None)} open.")


@refunds_app.command("done")
def refund_done(
    context: typer.Context,
    refund: Annotated[str, typer.Argument(help="Key of the entry, or an order's number for all its open ones.")],
    by: Annotated[str, typer.Option("--by", help="Who gave the money back.")],
    proof: Annotated[str, typer.Option("--proof", help="Receipt or transaction number.")] = "",
) -> None:
    """Say that money was given back; the order then says refunded."""
    from storeassist_qt.hub import refunds

    with open_desk(context) as desk:
        keys = desk.call(lambda judge: refunds.settle(judge, refund, by=by, proof=proof))
    print("\n".join(f"{key} done" for key in keys))


@refunds_app.command("export")
def export_refunds(
    context: typer.Context,
    csv: Annotated[Path | None, typer.Option("--csv", help="File to write; printed if left out.")] = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
) -> None:
    """Write the ledger as CSV."""
    from storeassist_qt.hub import refunds

    with open_desk(context) as desk, desk.reading() as connection:
        text = refunds.as_csv(refunds.listed(connection, everything=everything))
    if csv is None:
        print(text, end="")
        return
    try:
        csv.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise HubError("file_unusable", path=str(csv), detail=error.strerror or str(error)) from error
    print(f"written to {csv}")


@hub_app.command()
def journal(
    context: typer.Context,
    order: Annotated[str, typer.Argument(help="Number or id of the order.")],
    verify: Annotated[bool, typer.Option("--verify", help="Check that nobody has rewritten it.")] = False,
) -> None:
    """Print who did what on an order, when, and on which device."""
    from storeassist_qt.hub import journal as journals
    from storeassist_qt.hub.registry import load_registry

    with open_desk(context) as desk, desk.reading() as connection:
        order_id = journals.order_id_of(connection, order)
        zone = ZoneInfo(load_registry(connection).policy.time_zone)
        for entry in journals.entries(connection, order_id):
            print(journals.in_words(entry, zone))
        if verify:
            count = journals.verify(connection, order_id)
            anchors = journals.verify_anchors(connection)
            print(f"Whole: {count} entries follow from each other; {anchors} hourly seals hold.")


@hub_app.command("check-in-link")
def check_in_link(
    context: typer.Context,
    order: Annotated[str, typer.Argument(help="Number or id of the order.")],
    base: Annotated[
        str, typer.Option("--base", help="Address of the hub as customers see it; left out, its own.")
    ] = "",
) -> None:
    """Print a new link to the check-in page of an order; earlier ones stay good."""
    with open_desk(context) as desk:
        token = desk.call(lambda judge: admin.check_in_token(judge, order))
    print(f"{(base or hub_url(context)).rstrip('/')}/c/{token}")


# --- the database --------------------------------------------------------------------------------------------------
@hub_app.command()
def backup(context: typer.Context, file: Path) -> None:
    """Write a backup, also while the hub runs. It holds secrets: keep it safe."""
    from storeassist_qt.hub.backup import back_up

    with open_desk(context) as desk:
        size = back_up(desk.folder, desk.engine, file)
    print(f"{file}: {size / 1e6:.1f} MB. It holds customer names and the hub's secret; keep it safe.")


@hub_app.command()
def restore(context: typer.Context, file: Path) -> None:
    """Put a backup in place while the hub is stopped; devices notice and send again what it lacks."""
    from storeassist_qt.hub import backup as backups
    from storeassist_qt.hub.lock import FolderLock

    folder = folder_of(context)
    lock = FolderLock(folder)
    lock.take()
    try:
        aside = backups.restore(folder, file, datetime.now(UTC))
    finally:
        lock.let_go()
    print(f"Restored into {folder}." + (f" The former database is in {aside}." if aside else ""))


@hub_app.command()
def status(context: typer.Context) -> None:
    """Print what the hub holds."""
    from storeassist_qt.hub.status import lines

    with open_desk(context) as desk, desk.reading() as connection:
        print("\n".join(lines(connection, desk.folder)))
