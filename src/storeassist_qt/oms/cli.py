# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist oms`: whether the order management system can be reached, and what to set."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.oms.fynd.build import connect
from storeassist_qt.oms.fynd.check import Level, check
from storeassist_qt.oms.fynd.settings import ENV_PREFIX, FyndSettings, load_settings

oms_app = typer.Typer(
    help="The order management system behind the hub.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)
MARKS = {Level.WORKS: "works   ", Level.NOTE: "note    ", Level.REFUSED: "REFUSED "}
SENTENCES = {
    "fynd_setting_missing": "The setting {name} is missing. Nothing was asked. Put it into the file or {variable}.",
    "fynd_setting_unknown": "There is no setting {name}. Nothing was asked. Check the spelling in the file.",
    "fynd_setting_wrong": "The setting {name} is wrong; expected {expected}. Nothing was asked.",
    "fynd_settings_unreadable": "{path} cannot be read ({detail}). Nothing was asked.",
}


@oms_app.callback()
def oms() -> None:
    """Group the commands; Typer makes a single one the program itself otherwise."""


@oms_app.command("check")
def check_command(
    config: Annotated[
        Path | None,
        typer.Option("--config", help=f"TOML file with a table [fynd]; {ENV_PREFIX}<NAME> goes over it."),
    ] = None,
) -> None:
    """Try Fynd's login and each read; say what works, what is refused and what to set. Changes nothing at Fynd."""
    try:
        settings = load_settings(config)
    except SettingsError as error:
        print(_sentence(error), file=sys.stderr)
        raise typer.Exit(2) from None
    if not run_check(settings):
        raise typer.Exit(1)


def run_check(settings: FyndSettings) -> bool:
    """Print the findings and return whether nothing that is needed was refused."""
    fynd = connect(settings)
    refused = 0
    try:
        for finding in check(fynd, settings):
            refused += finding.level is Level.REFUSED
            print(f"{MARKS[finding.level]} {finding.what}: {finding.text}")
    finally:
        fynd.close()
    print(f"{refused} thing(s) to set right." if refused else "Fynd can be used as it is set. Writes were not tried.")
    return not refused


def _sentence(error: SettingsError) -> str:
    facts = {"name": "", "expected": "", "path": "", "detail": ""} | error.facts
    variable = ENV_PREFIX + str(facts["name"]).upper()
    return SENTENCES.get(error.code, "{code}").format(**facts, variable=variable, code=error.code)
