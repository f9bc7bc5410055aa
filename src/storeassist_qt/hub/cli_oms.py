# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist hub oms` and `hub logo`: how the OMS does, what waits or was refused, and the picture on documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.hub.cli_base import open_desk
from storeassist_qt.hub.cli_words import health_words, problem_words, wait_words

oms_app = typer.Typer(
    help="The order system behind the hub: how it does, what it refused, what waits.",
    rich_markup_mode=None,
    add_completion=False,
)
By = Annotated[str, typer.Option("--by", help="Who does it; stands in the journal.")]


@oms_app.callback(invoke_without_command=True)
def show(context: typer.Context) -> None:
    """Show how the order system does, its problems, and the requests that it refused or that wait."""
    if context.invoked_subcommand is not None:
        return
    from storeassist_qt.hub import oms_requests, oms_state
    from storeassist_qt.hub.registry import load_registry

    with open_desk(context) as desk, desk.reading() as connection:
        zone = ZoneInfo(load_registry(connection).policy.time_zone)
        health = oms_state.read(connection)
        requests = oms_requests.listed(connection)
    print(_state(health, zone))
    for problem in health.problems if health else ():
        at = f"{problem.at.astimezone(zone):%Y-%m-%d %H:%M}  " if problem.at else ""
        looked = f"  (looked at by {problem.settled_by})" if problem.settled_by else ""
        print(f"problem   {at}{problem_words(problem.code, problem.facts)}{looked}")
    for one in requests:
        tries = f"{one.tries} tries, next {one.next_at.astimezone(zone):%H:%M:%S}:" if one.state == "waiting" else ""
        print(f"{one.state:<9} {one.number:<16} {one.kind:<18} {one.key}  {tries} {wait_words(one.text)}".rstrip())
    counted = {state: sum(one.state == state for one in requests) for state in ("refused", "waiting", "awaiting")}
    print(", ".join(f"{count} {state}" for state, count in counted.items()) + ".")


def _state(health: OmsHealth | None, zone: ZoneInfo) -> str:
    if health is None:
        return "This hub has no order system. Set one up with oms.toml in its folder, or --oms-settings."
    since = f" since {health.since.astimezone(zone):%Y-%m-%d %H:%M}" if health.since else ""
    if not health.code:
        return f"{health.name} answers{since}."
    state = "answers, but" if health.is_reachable else "cannot be used:"
    return f"{health.name} {state} {health_words(health.code)}{since}."


@oms_app.command("retry")
def retry(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Key of the request, as `hub oms` shows it.", show_default=False)] = "",
    everything: Annotated[bool, typer.Option("--all", help="All that are refused or wait.")] = False,
    by: By = "Console",
) -> None:
    """Have the order system asked again: one request, or all of them."""
    from storeassist_qt.hub import oms_requests

    if bool(key) == everything:
        raise HubError("request_needed")
    with open_desk(context) as desk:
        keys = desk.call(lambda judge: oms_requests.retry(judge, key, by=by))
    print("\n".join(f"{key} is tried again" for key in keys) or "Nothing is refused or waits.")


@oms_app.command("settle")
def settle(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Key of the request, as `hub oms` shows it.")],
    note: Annotated[str, typer.Option("--note", help="How it was seen to; stands on the order.")],
    by: By = "Console",
) -> None:
    """Close a request that was seen to in another way; the order system is not asked any more."""
    from storeassist_qt.hub import oms_requests

    with open_desk(context) as desk:
        desk.call(lambda judge: oms_requests.settle(judge, key, note, by=by))
    print(f"{key} is settled")


def logo(context: typer.Context, file: Path) -> None:
    """Put a PNG or JPEG of at most 500 KB on the store's documents; "none" takes it away."""
    from storeassist_qt.hub import admin

    with open_desk(context) as desk:
        if str(file) == "none":
            desk.call(lambda judge: admin.set_logo(judge, b""))
            print("Documents have no logo now.")
            return
        try:
            content = file.read_bytes()
        except OSError as error:
            raise HubError("file_unusable", path=str(file), detail=error.strerror or str(error)) from error
        desk.call(lambda judge: admin.set_logo(judge, content))
    print(f"{file} stands on documents from now on.")
