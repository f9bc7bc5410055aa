"""Runs questions in the background and brings the answers back to the thread that asked."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


def at_once(act: Callable[[], None]) -> None:
    """Call where we are: for tests and programs without an event loop."""
    act()


class Background:
    """A few threads for requests that only use the network. `post` brings a call to the caller's event loop."""

    def __init__(self, post: Post = at_once, threads: int = 2) -> None:
        self._post = post
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="hub-question")

    def ask(self, question: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `question` in the background and `done` with its answer through `post`."""

        def run() -> None:
            answer = question()
            self._post(lambda: done(answer))

        self._pool.submit(run).add_done_callback(_raise_in_thread)

    def close(self) -> None:
        """Take no more questions; those under way end by their own limits."""
        self._pool.shutdown(wait=False, cancel_futures=True)


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
