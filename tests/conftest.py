"""What every test needs: no display, and children that can be interrupted."""

import os
import signal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shell ignores SIGINT for what it starts in the background, and children inherit that: tests that end a program with
# Ctrl+C would wait for ever. A handler is reset to the default in a child.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
