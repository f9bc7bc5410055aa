"""`ports.HubLookup`: questions only the hub can answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import StorageError, SyncError
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.ports import OrderPage
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection

logger = logging.getLogger(__name__)

FOUND, UNKNOWN, OFFLINE = "found", "unknown", "offline"


class HubQuestions:
    """Searches and fetches at the hub, in the background."""

    def __init__(self, store: DeviceStore, connection: HubConnection, background: Background) -> None:
        self._store = store
        self._connection = connection
        self._background = background
        self.on_noted: Callable[[], None] = lambda: None

    def search(self, text: str, done: Callable[[OrderPage | None], None]) -> None:
        """Search the hub; None where it cannot be reached."""
        self._background.ask(lambda: self.search_now(text), done)

    def fetch(self, number: str, done: Callable[[str], None]) -> None:
        """Bring an order to this device: done("found" | "unknown" | "offline")."""
        self._background.ask(lambda: self.fetch_now(number), done)

    def settle_problem(self, problem: OmsProblem, actor: str, done: Callable[[str], None]) -> None:
        """Tell the hub that a manager has looked at a problem: done("") or done(code of why not)."""
        self._background.ask(lambda: self.settle_problem_now(problem, actor), done)

    def settle_problem_now(self, problem: OmsProblem, actor: str) -> str:
        """Tell the hub and wait for the answer."""
        try:
            self._connection.client().settle_problem(problem, actor)
        except SyncError as error:
            logger.info("A problem could not be settled at the hub: %s", error.code)
            return error.code
        return ""

    def search_now(self, text: str) -> OrderPage | None:
        """Search the hub and wait for the answer."""
        try:
            answer = self._connection.client().search(text)
        except SyncError as error:
            logger.info("Search at the hub failed: %s", error.code)
            return None
        return OrderPage(answer.rows, answer.total)

    def fetch_now(self, number: str) -> str:
        """Bring an order to this device and wait for it."""
        if self._store.order_by_number(number) is not None:
            return FOUND
        try:
            order = self._connection.client().order(number.strip().lstrip("#"))
        except SyncError as error:
            logger.info("Fetching an order failed: %s", error.code)
            return OFFLINE
        if order is None:
            return UNKNOWN
        try:
            self._store.put_order(order)
        except StorageError as error:
            logger.error("A fetched order could not be kept: %s", error)
            return OFFLINE
        return FOUND

    def look_up_notes(self) -> None:
        """Look up, in the background, the numbers somebody asked for while offline; run it when online again."""
        for note in self._store.notes():
            self._background.ask(partial(self._look_up, note.number), self._noted)

    def _look_up(self, number: str) -> tuple[str, str]:
        return number, self.fetch_now(number)

    def _noted(self, answer: tuple[str, str]) -> None:
        number, outcome = answer
        if outcome != OFFLINE:
            self._store.lookups.drop(number)
            self.on_noted()
