# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist hub associate | device | integrator`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storeassist_qt.hub import admin
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.cli_base import Number, Pin, PinFile, hub_url, open_desk, pin_of, sub_app, verifiers_of

associate_app = sub_app("The people of the store.")
device_app = sub_app("The handhelds and kiosks of the store.")
integrator_app = sub_app("Programs that may post orders and read metrics.")


# --- associates ----------------------------------------------------------------------------------------------------
@associate_app.command("add")
def add_associate(
    context: typer.Context,
    number: Number,
    name: str,
    roles: Annotated[str, typer.Option("--roles", help="pick, hand_off, returns, cancel, manager")] = "pick,hand_off",
    pin: Pin = "",
    pin_file: PinFile = None,
) -> None:
    """Add a person, with roles separated by commas."""
    chosen = pin_of(pin, pin_file)
    with open_desk(context) as desk:
        verifiers = verifiers_of(desk)
        desk.call(
            lambda judge: admin.add_associate(
                judge, verifiers, number=number, name=name, roles=roles.split(","), pin=chosen
            )
        )
    print(f"{name} can sign in with number {number}.")


@associate_app.command("list")
def list_associates(context: typer.Context) -> None:
    """List the people with number, roles, badge and state."""
    with open_desk(context) as desk, desk.reading() as connection:
        for row in connection.execute(t.ASSOCIATE.select().order_by(t.ASSOCIATE.c.number)):
            badge = "badge" if row.badge_sha256 else "-"
            state = "disabled" if row.is_disabled else "active"
            print(f"{row.number:<12} {row.name:<28} {row.roles:<36} {badge:<6} {state}")


@associate_app.command("disable")
def disable_associate(context: typer.Context, number: Number) -> None:
    """Keep a person from signing in; the journal keeps naming them."""
    with open_desk(context) as desk:
        desk.call(lambda judge: admin.set_associate(judge, number, is_disabled=True))
    print(f"{number} is disabled. Devices learn of it with their next pull.")


@associate_app.command("enable")
def enable_associate(context: typer.Context, number: Number) -> None:
    """Let a disabled person sign in again."""
    with open_desk(context) as desk:
        desk.call(lambda judge: admin.set_associate(judge, number, is_disabled=False))
    print(f"{number} is enabled.")


@associate_app.command("roles")
def set_roles(context: typer.Context, number: Number, roles: str) -> None:
    """Give a person other roles, separated by commas."""
    with open_desk(context) as desk:
        wanted = ",".join(admin.check_roles(roles.split(",")))
        desk.call(lambda judge: admin.set_associate(judge, number, roles=wanted))
    print(f"{number}: {wanted}")


@associate_app.command("reset-pin")
def reset_pin(context: typer.Context, number: Number, pin: Pin = "", pin_file: PinFile = None) -> None:
    """Give a person a new PIN and unlock them everywhere."""
    with open_desk(context) as desk:
        desk.call(lambda judge: admin.associate_row(judge, number))
        chosen = pin_of(pin, pin_file)
        verifiers = verifiers_of(desk)
        desk.call(lambda judge: admin.reset_pin(judge, verifiers, number, chosen))
    print(f"{number} has a new PIN and is unlocked.")


@associate_app.command("unlock")
def unlock(context: typer.Context, number: Number) -> None:
    """Forget a person's wrong PINs on every device."""
    with open_desk(context) as desk:
        count = desk.call(lambda judge: admin.unlock_associate(judge, number))
    print(f"{number} is unlocked (wrong PINs on {count} device{'' if count == 1 else 's'} forgotten).")


@associate_app.command("badge")
def badge(
    context: typer.Context,
    number: Number,
    code: Annotated[str, typer.Option("--code", help="What an existing badge says, instead of a new one.")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="File for the barcode, .svg or .png.")] = None,
) -> None:
    """Give a person a badge: prints what its barcode says, once, and writes the barcode (Code 128)."""
    from storeassist_qt.hub import badges

    target = out or Path(f"badge-{number}.svg")
    with open_desk(context) as desk:
        text = desk.call(lambda judge: admin.give_badge(judge, number, code))
    badges.write(badges.barcode_text(text), target)
    print(f"{badges.barcode_text(text)}\nwritten to {target}. Print it now: the hub keeps only a hash.")


# --- devices and programs ------------------------------------------------------------------------------------------
@device_app.command("enrol")
def enrol_device(
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", help="What the device is called.")] = "Handheld",
    role: Annotated[str, typer.Option("--role", help="handheld or kiosk")] = "handheld",
    url: Annotated[
        str, typer.Option("--url", help="Address of the hub as the device sees it; left out, its own.")
    ] = "",
) -> None:
    """Print a single-use code for a new device: 10 minutes, 5 tries."""
    with open_desk(context) as desk:
        code, expires_at = desk.call(lambda judge: admin.offer_enrolment(judge, name, role))
    print(f"{code}\nfor {name} ({role}), once, until {expires_at.astimezone():%H:%M:%S}. On the device:")
    print(f"  storeassist --hub {url or hub_url(context)} --enrol {code}")


@device_app.command("list")
def list_devices(context: typer.Context) -> None:
    """List the devices with role, state and when they were last seen."""
    with open_desk(context) as desk, desk.reading() as connection:
        for row in connection.execute(t.DEVICE.select().order_by(t.DEVICE.c.name)):
            seen = f"{row.last_seen_at.astimezone():%Y-%m-%d %H:%M}" if row.last_seen_at else "never"
            state = "revoked" if row.is_revoked else "active"
            print(f"{row.name:<24} {row.role:<9} {state:<8} seen {seen:<17} {row.device_id}")


@device_app.command("revoke")
def revoke_device(context: typer.Context, device: str) -> None:
    """Shut a device out, by name or id."""
    with open_desk(context) as desk:
        name = desk.call(lambda judge: admin.revoke_device(judge, device))
    print(f"{name} is shut out. What it had sent is kept.")


@integrator_app.command("add")
def add_integrator(context: typer.Context, name: str) -> None:
    """Let a program in and print its token, once."""
    with open_desk(context) as desk:
        print(desk.call(lambda judge: admin.add_integrator(judge, name)))


@integrator_app.command("list")
def list_integrators(context: typer.Context) -> None:
    """List the programs."""
    with open_desk(context) as desk, desk.reading() as connection:
        for row in connection.execute(t.INTEGRATOR.select().order_by(t.INTEGRATOR.c.name)):
            print(f"{row.name:<30} {'revoked' if row.is_revoked else 'active':<8} since {row.created_at:%Y-%m-%d}")


@integrator_app.command("revoke")
def revoke_integrator(context: typer.Context, name: str) -> None:
    """Shut a program out."""
    with open_desk(context) as desk:
        desk.call(lambda judge: admin.revoke_integrator(judge, name))
    print(f"{name} is shut out.")
