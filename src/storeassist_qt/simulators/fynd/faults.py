"""Things that go wrong on the way: ordered by a test or a person, taken by the requests that fit."""

from __future__ import annotations

import threading
from typing import Any, Literal

import msgspec

from storeassist_qt.simulators.fynd.errors import FyndSimError


class Fault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One kind of trouble for the requests whose path contains `path`.

    `status`: answered with `http_status` and not done. `status_after`: done, but answered with `http_status`.
    `silent`, `silent_after`: no answer for `seconds` or until the client gives up, not done or done; then 504.
    `latency`: `seconds` late, else as usual. `record`: one record of a batch is refused with `code` and `message`.
    """

    kind: Literal["status", "status_after", "silent", "silent_after", "latency", "record"]
    method: str = ""
    path: str = ""
    times: int = 1
    """How many requests (or records) it meets; -1 is all of them."""
    skip: int = 0
    """Requests that pass before it begins."""
    http_status: int = 503
    retry_after: str = ""
    seconds: float = 30.0
    body: str = '{"message":"Service unavailable"}'
    order_id: str = ""
    code: str = ""
    message: str = "Refused by the simulator's fault switch"


class Faults:
    """The faults that wait for a request."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []

    def add(self, kind: str, **facts: Any) -> None:
        """Order a fault; raises FyndSimError("fault_unknown")."""
        try:
            fault = msgspec.convert({"kind": kind, **facts}, Fault)
        except msgspec.ValidationError as error:
            raise FyndSimError("fault_unknown", detail=str(error)) from error
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._waiting.clear()

    def waiting(self) -> list[Fault]:
        """Return the faults that still wait."""
        with self._lock:
            return list(self._waiting)

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault that meets this request, one time fewer left."""
        return self._take(
            lambda fault: fault.kind != "record" and fault.method.upper() in ("", method) and fault.path in path
        )

    def take_record(self, path: str, order_id: str) -> Fault | None:
        """Return the fault that meets this record of a batch."""
        return self._take(
            lambda fault: fault.kind == "record" and fault.path in path and fault.order_id in ("", order_id)
        )

    def _take(self, fits: Any) -> Fault | None:
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if not fits(fault):
                    continue
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                if fault.times > 0:
                    fault.times -= 1
                    if fault.times == 0:
                        del self._waiting[index]
                return fault
        return None
