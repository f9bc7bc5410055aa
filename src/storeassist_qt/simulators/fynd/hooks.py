"""Webhooks: each change of a shipment, posted to the addresses that asked for it."""

from __future__ import annotations

import hashlib
import hmac
import logging
import queue
import threading
import urllib.error
import urllib.request
from collections import deque
from typing import Any

import msgspec

from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.world import Change, FyndWorld

logger = logging.getLogger(__name__)
TIMEOUT_S = 5.0


class Hook(msgspec.Struct, kw_only=True):
    """An address that wants events, and the secret it shares with us."""

    url: str
    secret: str = ""


class Delivery(msgspec.Struct, kw_only=True):
    """One posted event; status 0 is no answer."""

    url: str
    event: str
    shipment_id: str
    status: int


def signature(secret: str, body: bytes) -> str:
    """Return the HMAC-SHA256 of a body as hex, as `X-Fynd-Signature` carries it."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


class Hooks:
    """Posts events from a thread of its own, in order."""

    def __init__(self, world: FyndWorld) -> None:
        self._world = world
        self._queue: queue.Queue[tuple[Hook, str, str, bytes] | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._number = 0
        self.hooks: list[Hook] = []
        self.deliveries: deque[Delivery] = deque(maxlen=500)
        world.watchers.append(self._changed)

    def add(self, url: str, secret: str = "") -> None:
        """Post events to `url` from now on; raises FyndSimError("address_unusable")."""
        if not url.startswith(("http://", "https://")):
            raise FyndSimError("address_unusable", url=url)
        self.hooks.append(Hook(url=url, secret=secret))
        if self._thread is None:
            self._thread = threading.Thread(target=self._post_all, name="fynd-webhooks", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Return when every event so far was posted."""
        self._queue.join()

    def stop(self) -> None:
        """Post what waits, then end."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout=TIMEOUT_S * 2)
            self._thread = None

    def _changed(self, change: Change) -> None:
        if not self.hooks:
            return
        self._number += 1
        body = msgspec.json.encode(self._envelope(change))
        for hook in self.hooks:
            for _ in range(max(1, self._world.switches.webhook_copies)):
                self._queue.put((hook, change.state, change.shipment.shipment_id, body))

    def _envelope(self, change: Change) -> dict[str, Any]:
        shipment = change.shipment
        kind = "create" if len(shipment.history) == 1 else "update"
        millis = int(change.at.timestamp() * 1000)
        return {
            "company_id": self._world.state.company_id,
            "application_id": "simulator",
            "contains": ["shipment"],
            "event": {
                "id": f"{shipment.shipment_id}-{self._number}",
                "name": "shipment",
                "type": kind,
                "version": "1",
                "category": "application",
                "created_timestamp": millis,
                "trace_id": [f"sim-{self._number}"],
            },
            "payload": {
                "shipment": {
                    "shipment_id": shipment.shipment_id,
                    "order_id": shipment.fynd_order_id,
                    "forward_shipment_id": shipment.forward_id,
                    "journey_type": "return" if shipment.is_return else "forward",
                    "order_type": shipment.order_type,
                    "location_code": shipment.location_code,
                    "shipment_status": {
                        "current_shipment_status": change.state,
                        "status": change.state,
                        "shipment_id": shipment.shipment_id,
                        "bag_list": [bag.bag_id for bag in shipment.bags],
                    },
                }
            },
        }

    def _post_all(self) -> None:
        while True:
            task = self._queue.get()
            try:
                if task is None:
                    return
                hook, event, shipment_id, body = task
                status = self._post(hook, body)
                self.deliveries.append(Delivery(url=hook.url, event=event, shipment_id=shipment_id, status=status))
            finally:
                self._queue.task_done()

    def _post(self, hook: Hook, body: bytes) -> int:
        headers = {"Content-Type": "application/json"}
        form = self._world.switches.webhook_signature
        if hook.secret and form != "none":
            headers["X-Fynd-Signature"] = hook.secret if form == "plain" else signature(hook.secret, body)
        request = urllib.request.Request(hook.url, data=body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code
        except OSError as error:
            logger.warning("webhook not delivered to %s: %s", hook.url, error)
            return 0
