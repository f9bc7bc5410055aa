"""Every subcommand of `storeassist`, each a thin door to the room that does the work."""

from __future__ import annotations

import importlib
import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

import storeassist_qt
from storeassist_qt.domain.errors import SettingsError, StoreAssistError

EPILOG = "Try it without a store: storeassist demo.  A new store: storeassist hub setup --help."
cli = typer.Typer(
    name="storeassist",
    help="Pick, stage and hand off online orders in the store, offline included.",
    epilog=EPILOG,
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
settings_cli = typer.Typer(help="List and change the settings of this device.", no_args_is_help=True)
cli.add_typer(settings_cli, name="settings")

Home = Annotated[
    Path | None,
    typer.Option("--home", help="Keep settings, database and logs below this folder instead of the platform's places."),
]


GROUPS = (
    ("hub", "storeassist_qt.hub.cli", "hub_app"),
    ("oms", "storeassist_qt.oms.cli", "oms_app"),
    ("simulate", "storeassist_qt.simulators.cli", "simulate_app"),
)


def _add_groups(words: list[str]) -> None:
    """Add the groups of other rooms: the one that is named, or all for the help. None of them imports PySide6."""
    named = [group for group in GROUPS if group[0] in words]
    own = {command.callback.__name__ for command in cli.registered_commands if command.callback} | {"settings"}
    known = bool(own & set(words))
    for name, module, attribute in named or (() if known else GROUPS):
        cli.add_typer(getattr(importlib.import_module(module), attribute), name=name)


def command_line() -> None:
    """Run the command line; an expected failure is one sentence and exit code 1."""
    _add_groups(sys.argv[1:])
    try:
        cli()
    except StoreAssistError as error:
        fail(error)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:  # `storeassist scan ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(141) from None


def fail(error: StoreAssistError) -> NoReturn:
    """Say what is wrong in a sentence, and end."""
    from storeassist_qt.ui.messages import text_of_error

    print(f"{text_of_error(error)} ({error.code})", file=sys.stderr)
    raise SystemExit(1)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"storeassist {storeassist_qt.__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def app(
    context: typer.Context,
    home: Home = None,
    hub: Annotated[str, typer.Option("--hub", help="Address of the store hub, for example http://127.0.0.1:8840")] = "",
    enrol: Annotated[str, typer.Option("--enrol", help="Single-use code from `storeassist hub device enrol`")] = "",
    size: Annotated[str, typer.Option("--size", help="Window size in dp, for example 360x640 or 1280x720")] = "",
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Open the app. The subcommands set a store up, try the product out and look into a device."""
    if context.invoked_subcommand is not None:
        context.obj = home
        return
    from storeassist_qt.app.run import run_app

    raise typer.Exit(run_app(home, hub_url=hub, enrol_code=enrol, size=size))


def _home(context: typer.Context, home: Path | None = None) -> Path | None:
    """Return the folder named after the subcommand or before it."""
    chosen = home or context.find_root().params.get("home")
    return Path(chosen) if chosen else None


class WhoInvoices(StrEnum):
    """Who makes invoices and credit notes."""

    AUTOMATIC = "automatic"
    AGGREGATOR = "aggregator"


class StoryName(StrEnum):
    """What the tour can play."""

    ALL = "all"
    MAIN = "main"
    PAS = "pas"
    RETURNS = "returns"


@cli.command(short_help="Try it: a hub with an invented store and the app beside it.")
def demo(
    context: typer.Context,
    home: Home = None,
    calm: Annotated[bool, typer.Option("--calm", help="No new orders arrive and nobody checks in by itself.")] = False,
    size: Annotated[str, typer.Option("--size", help="Window size in dp, for example 1280x720 for the kiosk")] = "",
    hub_only: Annotated[bool, typer.Option("--hub-only", help="Start the filled hub without a window.")] = False,
    seed: Annotated[int, typer.Option("--seed", help="The same number makes the same store.")] = 142,
    standalone: Annotated[
        bool, typer.Option("--standalone", help="Without an order management system behind the hub.")
    ] = False,
    invoices: Annotated[
        WhoInvoices,
        typer.Option("--invoices", help="Who makes invoices and credit notes: Fynd, or the store's hub (aggregator)."),
    ] = WhoInvoices.AUTOMATIC,
) -> None:
    """Start a simulated Fynd, a hub with an invented store and the app: all real, nothing leaves this machine."""
    from storeassist_qt.app.demo import run_demo

    raise typer.Exit(
        run_demo(
            _home(context, home),
            calm=calm,
            size=size,
            hub_only=hub_only,
            seed=seed,
            standalone=standalone,
            invoices=invoices.value,
        )
    )


@cli.command(short_help="Play the stories and write a picture of every step.")
def tour(
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures and tour.json")] = Path("build/tour"),
    story: Annotated[StoryName, typer.Option("--story", help="Which story to play.")] = StoryName.ALL,
    invoices: Annotated[
        WhoInvoices,
        typer.Option("--invoices", help="Who makes the invoices of the Pick-At-Store story: the hub, or Fynd."),
    ] = WhoInvoices.AGGREGATOR,
) -> None:
    """Play stories through the real screens, hub, simulated Fynd and decoder, and write a picture of every step.

    The main story's pictures stand in the folder itself, those of the others in a folder of their own below it.
    """
    from storeassist_qt.app.tour import run_tour

    raise typer.Exit(run_tour(out, story.value, invoices.value))


@cli.command(short_help="Print what whoever repairs a device wants to know first.")
def doctor(
    context: typer.Context,
    home: Home = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of words.")] = False,
) -> None:
    """Print paths, versions, cameras, input devices, sound, decoders, the device's state, hub and clock offset.

    Never a token, a person or an order: the output may be sent to whoever helps.
    """
    from storeassist_qt.app.doctor import examine, in_words
    from storeassist_qt.app.logs import start_logging

    start_logging(None)  # what the rooms would log stands in the output
    found = examine(_home(context, home))
    print(json.dumps(found, indent=2) if as_json else in_words(found))


@cli.command(short_help="Say what is read in pictures, before a camera, or typed by a scanner (doctor).")
def scan(
    context: typer.Context,
    source: Annotated[
        str,
        typer.Argument(help="Picture, folder of pictures, video, or camera (number, path or address); or: doctor"),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a picture, code or scan.")] = False,
    seconds: Annotated[float, typer.Option("--seconds", help="How long to look at a camera or wait for scans.")] = 0.0,
    databar: Annotated[bool, typer.Option("--databar", help="Look for DataBar too.")] = False,
) -> None:
    """Say what is read in pictures or in front of a camera: symbology, meaning, time per frame.

    `storeassist scan doctor` examines what a keyboard-wedge scanner types into this terminal.
    Exit code 0 where something was read, 1 where nothing was.
    """
    from storeassist_qt.app.logs import start_logging

    start_logging(None)
    if source == "doctor":
        from storeassist_qt.app.scan_doctor_command import run_scan_doctor

        raise typer.Exit(run_scan_doctor(_settings(context), as_json=as_json, seconds=seconds or 300.0))
    from storeassist_qt.app.scan_command import scan_source

    raise typer.Exit(scan_source(source, as_json=as_json, seconds=seconds or 10.0, databar=databar))


def _settings(context: typer.Context) -> Any:
    from storeassist_qt.app.paths import device_paths
    from storeassist_qt.app.settings import FileSettings

    return FileSettings(device_paths(_home(context)).settings_file)


@settings_cli.command("list")
def list_settings(context: typer.Context) -> None:
    """Print every setting of this device with its value."""
    from storeassist_qt.domain.device_settings import DEVICE_SETTINGS
    from storeassist_qt.ui.messages import text_of_error

    settings = _settings(context)
    print(f"# {settings.path}")
    for setting in DEVICE_SETTINGS:
        choices = f"   ({', '.join(map(str, setting.choices))})" if setting.choices else ""
        print(f"{setting.key} = {settings.get(setting.key)!r}{choices}")
    for problem in settings.problems:
        print(f"! {text_of_error(problem)}", file=sys.stderr)


@settings_cli.command("set", short_help="Change one setting.")
def set_setting(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="One of those that `storeassist settings list` prints")],
    value: Annotated[str, typer.Argument(help="Its new value")],
) -> None:
    """Change one setting, for example: storeassist settings set scanner.camera /dev/video0."""
    try:
        needs_restart = _settings(context).set(key, value)
    except SettingsError as error:
        fail(error)
    print(f"{key} = {value}" + ("   (takes effect with the next start)" if needs_restart else ""))
