"""`python -m storeassist_qt` is `storeassist`."""

from storeassist_qt.app.cli import main

main()
