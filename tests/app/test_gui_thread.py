"""What several threads report at the same moment all arrives on the GUI thread."""

from __future__ import annotations

import threading

from storeassist_qt.app.gui_thread import Fan, GuiThread


class Counting(list[int]):
    """Lets two threads pass where each has put its report in and neither has looked yet how many there are."""

    def __init__(self, both: threading.Barrier) -> None:
        super().__init__()
        self._both = both

    def __len__(self) -> int:
        if threading.current_thread() is not threading.main_thread():
            try:
                self._both.wait(0.2)
            except threading.BrokenBarrierError:  # one looks alone, as it should
                self._both.reset()
        return super().__len__()


def test_reports_of_two_threads_at_once_are_told(qtbot):
    gui, heard = GuiThread(), set()
    fan: Fan[frozenset[int]] = Fan(gui, lambda one, two: one | two)
    fan.subscribe(heard.update)
    fan._pending = Counting(threading.Barrier(2))  # type: ignore[assignment]
    threads = [threading.Thread(target=fan.tell, args=(frozenset({number}),)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: heard == {0, 1})


def test_many_reports_of_many_threads_are_told(qtbot):
    gui, heard = GuiThread(), set()
    fan: Fan[frozenset[int]] = Fan(gui, lambda one, two: one | two)
    fan.subscribe(heard.update)

    def report(first: int) -> None:
        for number in range(first, first + 500):
            fan.tell(frozenset({number}))

    threads = [threading.Thread(target=report, args=(500 * number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(heard) == 2000)
