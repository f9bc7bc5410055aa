# ruff: noqa: T201 - a command line speaks by printing
"""What all commands of `storeassist hub` share."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import platformdirs
import typer
from typer.core import TyperGroup

from storeassist_qt.domain.errors import HubError, StoreAssistError
from storeassist_qt.hub import address, admin
from storeassist_qt.hub.cli_words import words_for
from storeassist_qt.hub.people import load_secret
from storeassist_qt.security.pins import PinVerifiers

HOST, PORT = "127.0.0.1", 8840
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class HubGroup(TyperGroup):
    """Says in a sentence what could not be done, instead of a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; an expected failure ends with exit code 1."""
        try:
            return super().invoke(ctx)
        except StoreAssistError as error:
            print(words_for(error), file=sys.stderr)
            raise typer.Exit(1) from error


def sub_app(text: str) -> typer.Typer:
    """Return an empty group of commands."""
    return typer.Typer(help=text, no_args_is_help=True, rich_markup_mode=None, add_completion=False)


Data = Annotated[
    Path | None, typer.Option("--data", help="The hub's data folder (also STOREASSIST_HUB_DATA).", show_default=False)
]
Listen = Annotated[str, typer.Option("--listen", help="Address to listen on; other than loopback needs --insecure.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")]
Insecure = Annotated[bool, typer.Option("--insecure", help="Listen beyond loopback without TLS.")]
OmsSettings = Annotated[
    Path | None,
    typer.Option(
        "--oms-settings",
        help="TOML file with a table [fynd]: the order system behind the hub. Left out, oms.toml in the hub's folder.",
        show_default=False,
    ),
]
Pin = Annotated[str, typer.Option("--pin", help="PIN, 6 digits or more. Asked for if left out.", show_default=False)]
PinFile = Annotated[Path | None, typer.Option("--pin-file", help="File that holds the PIN.", show_default=False)]
Number = Annotated[str, typer.Argument(help="Number of the associate.")]


class Chosen:
    """The folder given on the command line; an own class, as the program's root keeps other things in `obj`."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder


def data_folder(chosen: Path | None = None) -> Path:
    """Return the hub's data folder: chosen, from STOREASSIST_HUB_DATA, or the platform's."""
    if chosen is not None:
        return chosen
    named = os.environ.get("STOREASSIST_HUB_DATA")
    return Path(named) if named else platformdirs.user_data_path("storeassist") / "hub"


@contextmanager
def open_desk(context: typer.Context) -> Iterator[admin.AdminDesk]:
    """Open the database in the chosen folder."""
    with admin.open_desk(folder_of(context)) as desk:
        yield desk


def folder_of(context: typer.Context) -> Path:
    """Return the chosen data folder."""
    return data_folder(context.obj.folder if isinstance(context.obj, Chosen) else None)


def hub_url(context: typer.Context) -> str:
    """Return where the hub of the chosen folder serves, or last did."""
    return address.read(folder_of(context), f"http://{HOST}:{PORT}")


def pin_of(pin: str, pin_file: Path | None) -> str:
    """Return the PIN given, read, or asked for."""
    if pin_file is not None:
        try:
            return pin_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise HubError("file_unusable", path=str(pin_file), detail=str(error)) from error
    return pin or str(typer.prompt("PIN (6 digits or more)", hide_input=True, confirmation_prompt=True))


def verifiers_of(desk: admin.AdminDesk) -> PinVerifiers:
    """Return what makes PIN verifiers with this hub's secret."""
    return PinVerifiers(load_secret(desk.folder))
