"""The Platform order service, the optional second door: status changes that Konnect has no call for."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.http import Answer, Door, TokenKeeper, json_of, refused_login, text_of_answer
from storeassist_qt.oms.fynd.records import Item, decode, pick, read_token, refusal_of, text_of, whole
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.port import OmsUnreachable

HANDED_OVER = "handed_over_to_customer"
RETURN_INITIATED = "return_initiated"
TROUBLE_LASTS_S = 900.0  # longer than any wait between two tries


@dataclass(frozen=True)
class StatusAnswer:
    """What the status change answered for one shipment; HTTP 200 alone says nothing."""

    is_done: bool
    state: str
    code: str
    text: str
    shipment_id: str = ""


def platform_keeper(settings: FyndSettings) -> TokenKeeper:
    """Return the keeper of the Platform's token: OAuth client credentials."""
    path = f"/service/panel/authentication/v1.0/company/{settings.company_id}/oauth/token"

    def login(door: Door) -> tuple[str, float]:
        answer = door.send(
            "POST",
            path,
            form={"grant_type": "client_credentials"},
            header={"authorization": _basic(settings)},
            is_login=True,
        )
        refused_login(answer, path)
        lives = whole(pick(decode(answer.body, "token"), "expires_in")) or settings.token_minutes * 60
        return read_token(answer.body), max(30.0, min(lives - 60.0, settings.token_minutes * 60.0))

    return TokenKeeper(login, lambda token: {"authorization": f"Bearer {token}"})


def _basic(settings: FyndSettings) -> str:
    pair = f"{settings.client_id}:{settings.client_secret}".encode()
    return "Basic " + base64.b64encode(pair).decode()


class PlatformClient:
    """Changes the status of one shipment."""

    def __init__(self, settings: FyndSettings, door: Door) -> None:
        self._settings = settings
        self._door = door
        self._trouble: OmsUnreachable | FyndError | None = None
        self._trouble_at = 0.0

    @property
    def trouble(self) -> OmsUnreachable | FyndError | None:
        """What the last request met, for whoever asks how it does; none once nobody has asked again for a while.

        What waits is tried again sooner: it has been done otherwise, or read back as done.
        """
        is_over = self._trouble is None or self._door.clock() - self._trouble_at > TROUBLE_LASTS_S
        return None if is_over else self._trouble

    def close(self) -> None:
        """End the connections."""
        self._door.close()

    def log_in(self) -> None:
        """Log in where there is no token yet; raises OmsUnreachable, FyndError("fynd_token_missing")."""
        self._door.log_in()

    def set_status(
        self, shipment_id: str, status: str, units: Sequence[tuple[Item, int]] = (), reason: str = "", key: str = ""
    ) -> StatusAnswer:
        """Move a shipment, or these units of it, to a status; nothing is forced.

        Raises OmsUnreachable, FyndError("fynd_refused" | "fynd_answer_unreadable").
        """
        path = f"/service/platform/order-manage/v1.0/company/{self._settings.company_id}/shipment/status-internal"
        shipment: dict[str, Any] = {"identifier": shipment_id, "products": [_product(*unit) for unit in units]}
        if reason:
            reason_id = whole(self._settings.return_reason_id)
            data = {"reason_text": reason} | ({"reason_id": reason_id} if reason_id is not None else {})
            texts = [{"filters": [_product(*unit)], "data": data} for unit in units]
            shipment["reasons"] = {"products": texts}
        body = {
            "statuses": [
                {
                    "status": status,
                    "shipments": [shipment],
                    "exclude_bags_next_state": None,
                    "split_shipment": bool(units),
                }
            ],
            "force_transition": False,
        }
        try:
            answer = self._door.ask("PUT", path, body=body, key=key)
            found = _refusal_in(shipment_id, answer) or _answer_for(shipment_id, json_of(answer, "status-internal"))
        except (OmsUnreachable, FyndError) as error:
            self._trouble, self._trouble_at = error, self._door.clock()
            raise
        self._trouble = None
        return found


def _product(item: Item, quantity: int) -> dict[str, Any]:
    line_number = whole(pick(item.raw, "line_number", "lineNumber"))
    found: dict[str, Any] = {"quantity": quantity, "identifier": item.item_id}
    return found | ({"line_number": line_number} if line_number is not None else {})


def _refusal_in(shipment_id: str, answer: Answer) -> StatusAnswer | None:
    """Return the refusal of the change itself, or None for an answer that is good or of which nothing is known.

    Whether Platform tells it with HTTP 200 alone is not documented.
    """
    if answer.status not in (400, 404, 409, 422):
        return None
    try:
        document = decode(answer.body, "status-internal")
    except FyndError:
        return None
    if pick(document, "statuses"):
        found = _answer_for(shipment_id, document)
        return None if found.is_done else found
    if answer.status not in (400, 422):
        return None
    text, code = refusal_of(document)
    return StatusAnswer(False, "", code or str(answer.status), text or text_of_answer(answer))


def _answer_for(shipment_id: str, document: Any) -> StatusAnswer:
    statuses = pick(document, "statuses")
    for entry in statuses if isinstance(statuses, list) else []:
        shipments = pick(entry, "shipments")
        for record in shipments if isinstance(shipments, list) else []:
            if text_of(pick(record, "identifier")) not in ("", shipment_id):
                continue
            status = whole(pick(record, "status"))
            final = pick(record, "final_state")
            state = text_of(pick(final, "shipment_status", "status", "state") if isinstance(final, dict) else final)
            text = text_of(pick(record, "message", "exception"))
            is_done = status is not None and 200 <= status < 300
            return StatusAnswer(is_done, state, text_of(pick(record, "code")), text, _new_id(final, shipment_id))
    return StatusAnswer(False, "", "no_record", "the answer names no shipment")


def _new_id(final: Any, shipment_id: str) -> str:
    """A return is a shipment of its own; Fynd may name it in the final state."""
    found = text_of(pick(final, "shipment_id", "return_shipment_id"))
    return found if found != shipment_id else ""
