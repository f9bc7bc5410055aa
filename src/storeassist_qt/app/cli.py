"""The command line. Starting the app itself imports nothing that the first frame does not need."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `storeassist`; without arguments it opens the app at once."""
    if len(sys.argv) == 1:
        from storeassist_qt.app.run import run_app

        sys.exit(run_app())
    from storeassist_qt.app.commands_line import command_line

    command_line()
