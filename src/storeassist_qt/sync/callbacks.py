"""Runs questions in the background and brings the answers back to the thread that asked."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


def at_once(act: Callable[[], None]) -> None:
    """Call where we are: for tests and programs without an event loop."""
    act()


class Background:
    """A few threads for requests that only use the network. `post` brings a call to the caller's event loop.

    Question and `done` are let go of where `post` leads to, never on a thread of ours: behind them may stand the last
    reference to a screen.
    """

    def __init__(self, post: Post = at_once, threads: int = 2) -> None:
        self._post = post
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="hub-question")
        self._is_closed = False
        self._numbers = itertools.count()
        self._asked: dict[int, tuple[Callable[[], Any], Callable[[Any], None]]] = {}

    def ask(self, question: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `question` in the background and `done` with its answer through `post`; nothing once closed."""
        number = next(self._numbers)
        self._asked[number] = (question, done)
        try:
            future = self._pool.submit(self._run, number)
        except RuntimeError:  # closed: sync may come online at the very moment the program ends
            del self._asked[number]
            logger.info("A question came after the end")
            return
        future.add_done_callback(_raise_in_thread)

    def close(self) -> None:
        """Take no more questions; those under way end by their own limits, and their faults are none."""
        self._is_closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _run(self, number: int) -> None:
        try:
            answer = self._asked[number][0]()
        except BaseException:
            if self._is_closed:  # client and database go while it is under way
                logger.info("A question came to nothing at the end", exc_info=True)
                return
            self._post(partial(self._forget, number))
            raise
        self._post(partial(self._answered, number, answer))

    def _answered(self, number: int, answer: Any) -> None:
        _question, done = self._asked.pop(number)
        done(answer)

    def _forget(self, number: int) -> None:
        del self._asked[number]


def _raise_in_thread(future: object) -> None:
    """A fault of ours must not vanish in a future nobody reads."""
    import threading
    from concurrent.futures import CancelledError, Future

    assert isinstance(future, Future)
    try:
        error = future.exception()
    except CancelledError:
        return
    if error is not None:
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))
