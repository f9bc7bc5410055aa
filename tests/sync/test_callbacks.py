"""Questions asked in the background: what a screen gave is let go of where its answer arrives."""

from __future__ import annotations

import queue
import threading
import weakref
from collections.abc import Callable

from storeassist_qt.sync.callbacks import Background


def test_what_a_screen_asked_with_ends_where_the_answer_arrives() -> None:
    ended_on: list[str] = []
    posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    may_answer = threading.Event()
    background = Background(posted.put, threads=1)

    class Screen:
        def question(self) -> str:
            assert may_answer.wait(60)
            return "yes"

        def heard(self, answer: str) -> None:
            heard.append(answer)

    heard: list[str] = []
    screen = Screen()
    weakref.finalize(screen, lambda: ended_on.append(threading.current_thread().name))
    background.ask(screen.question, screen.heard)
    del screen  # closed meanwhile
    may_answer.set()
    posted.get(timeout=60)()
    background.close()
    assert heard == ["yes"]
    assert ended_on == [threading.current_thread().name]


def test_what_is_under_way_at_the_end_may_lose_its_client() -> None:
    began, may_go_on = threading.Event(), threading.Event()
    background = Background(threads=1)

    def question() -> None:
        began.set()
        assert may_go_on.wait(60)
        raise RuntimeError("the client has been closed")

    background.ask(question, lambda _answer: None)
    assert began.wait(60)
    background.close()
    may_go_on.set()
    for thread in background._pool._threads:
        thread.join()  # pytest reports what a thread raises


def test_a_question_after_the_end_is_not_asked() -> None:
    background = Background()
    background.close()
    background.ask(lambda: 1, lambda _answer: None)
