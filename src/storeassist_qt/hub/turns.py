"""A thread that takes turns until the hub stops, whatever one turn meets."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from storeassist_qt.domain.errors import StoreAssistError

logger = logging.getLogger(__name__)


def take_turns(
    turn: Callable[[], object], is_stopping: Callable[[], bool], wake: threading.Event, every_s: float
) -> None:
    """Take a turn every `every_s` seconds, or as soon as `wake` is set; a fault is logged and the next one comes."""
    name = threading.current_thread().name
    while not is_stopping():
        try:
            turn()
        except StoreAssistError as error:
            if not is_stopping():
                logger.error("%s met a fault and goes on: %s", name, error)
        except Exception:  # a mistake of ours or a connector's must not stop effects and housekeeping for good
            logger.exception("%s met a fault and goes on", name)
        wake.wait(every_s)
