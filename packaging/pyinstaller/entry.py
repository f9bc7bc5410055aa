"""The frozen program's first module: the same command line as `storeassist`."""

import multiprocessing
import sys

from storeassist_qt.app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
