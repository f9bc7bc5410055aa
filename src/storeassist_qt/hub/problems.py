"""Every error of the hub as JSON: a code, its facts, and a plain sentence. Never a traceback."""

from __future__ import annotations

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException

from storeassist_qt.domain.errors import HubError, ImportRejected, StorageError, StoreAssistError
from storeassist_qt.protocol.encoding import encode

logger = logging.getLogger(__name__)

STATUS = {
    "gap": 409,
    "payload_differs": 422,
    "schema_too_new": 426,
    "token_missing": 401,
    "token_unknown": 401,
    "device_revoked": 403,
    "integrator_revoked": 403,
    "wrong_door": 403,
    "role_missing": 403,
    "actor_not_signed_in": 403,
    "associate_disabled": 403,
    "enrolment_refused": 403,
    "order_unknown": 404,
    "associate_unknown": 404,
    "blob_unknown": 404,
    "signature_unknown": 404,
    "document_unknown": 404,
    "document_waiting": 404,
    "hooks_off": 404,
    "hook_secret_missing": 401,
    "hook_secret_wrong": 401,
    "hook_unreadable": 400,
    "not_found": 404,
    "body_too_large": 413,
    "blob_differs": 422,
    "encoding_unknown": 415,
    "too_many_tries": 429,
    "hub_busy": 503,
    "hub_stopping": 503,
    "store_not_set_up": 503,
    "malformed": 400,
}
SENTENCES = {
    "gap": "The hub expects another action of this device first. Nothing is lost; the device sends it again.",
    "payload_differs": "This action was sent before with other content. The hub kept the first one.",
    "schema_too_new": "This device runs a newer version than its hub. Update the hub; the device keeps its queue.",
    "token_missing": "A token is needed here. Enrol the device, or give the program a token.",
    "token_unknown": "The hub does not know this token. Enrol the device again; its queue is kept.",
    "device_revoked": "This device was removed from the store. Ask a manager to enrol it again.",
    "integrator_revoked": "This program's token was withdrawn. Ask for a new one.",
    "wrong_door": "This token does not open this door.",
    "role_missing": "Only a manager may do this.",
    "actor_not_signed_in": "This person has not signed in on this device while it reached the hub.",
    "associate_disabled": "This person may not work here any more.",
    "enrolment_refused": "The code is wrong, used or older than 10 minutes. Ask for a new one.",
    "order_unknown": "The hub has no such order.",
    "associate_unknown": "Nobody in this store has that number.",
    "blob_unknown": "The hub does not have this picture yet.",
    "blob_differs": "The content does not match its name. Send it again.",
    "signature_unknown": "There is no signature for this order, or it is no longer kept.",
    "document_unknown": "This order is to have no such document.",
    "document_waiting": "The document is not there yet. It is made or fetched by itself; ask again in a moment.",
    "hooks_off": "The hub takes no notices under this name.",
    "hook_secret_missing": "A notice needs X-Fynd-Signature or X-Webhook-Secret. It was not taken.",
    "hook_secret_wrong": "The secret of this notice is not the one the hub was given. It was not taken.",
    "hook_unreadable": "The notice could not be read. It was not taken.",
    "not_found": "There is nothing at this address.",
    "body_too_large": "The request is too large. The hub took none of it.",
    "encoding_unknown": "The hub reads plain or zstd requests.",
    "too_many_tries": "Too many tries. Wait a little and try again.",
    "hub_busy": "The hub is busy. The device keeps its queue and tries again.",
    "hub_stopping": "The hub is about to stop. The device keeps its queue and tries again.",
    "store_not_set_up": "The store is not set up yet. Run `storeassist hub setup`.",
    "malformed": "The request could not be read. The hub took none of it.",
    "import_unreadable": "The file could not be read. Nothing was imported.",
    "disk_full": "The hub's disk is full. Nothing that was confirmed is lost; free some space.",
    "internal": "The hub met a fault and took none of this request. Its log says more.",
}
STORAGE_SENTENCE = "The hub's database cannot be used at the moment. Nothing that was confirmed is lost."
RETRY_AFTER_S = 2


class Problem(msgspec.Struct, frozen=True):
    """The body of every error."""

    code: str
    facts: dict[str, Any]
    message: str


def sentence(code: str) -> str:
    """Return the plain sentence for a code."""
    return SENTENCES.get(code, "The hub refused this request.")


def on_error(_request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Turn whatever a handler raised into its answer."""
    status, body, headers = answer_for(error)
    return Response(body, status_code=status, media_type="application/json", headers=headers)


def answer_for(error: Exception) -> tuple[int, bytes, dict[str, str]]:
    """Return status, JSON body and headers for whatever was raised."""
    status, problem, headers = _problem(error)
    body = msgspec.to_builtins(problem)
    if problem.code == "gap":
        body |= {"expected": problem.facts.get("expected"), "reason": problem.facts.get("reason")}
    return status, encode(body), headers


def _problem(error: Exception) -> tuple[int, Problem, dict[str, str]]:
    if isinstance(error, StorageError):
        logger.error("The database failed: %s", error)
        known = "disk_full" if error.code == "disk_full" else "database_failed"
        message = SENTENCES.get(error.code, STORAGE_SENTENCE)
        return 503, Problem(known, {}, message), {"Retry-After": str(RETRY_AFTER_S)}
    if isinstance(error, StoreAssistError):
        status = STATUS.get(error.code, 400 if isinstance(error, HubError | ImportRejected) else 500)
        headers = {"Retry-After": str(error.facts.get("retry_after_s", RETRY_AFTER_S))} if status in (429, 503) else {}
        return status, Problem(error.code, _plain(error.facts), sentence(error.code)), headers
    if isinstance(error, ValidationException):
        return 400, Problem("malformed", {"detail": _detail(error)}, sentence("malformed")), {}
    if isinstance(error, HTTPException):
        return error.status_code, _http_problem(error), dict(error.headers or {})
    if isinstance(error, msgspec.MsgspecError | RecursionError | UnicodeError):
        return 400, Problem("malformed", {"detail": str(error)[:200]}, sentence("malformed")), {}
    logger.error("A request failed", exc_info=error)
    return 500, Problem("internal", {}, sentence("internal")), {}


def _http_problem(error: HTTPException) -> Problem:
    codes = {404: "not_found", 405: "not_found", 413: "body_too_large", 415: "encoding_unknown", 400: "malformed"}
    code = codes.get(error.status_code, "internal" if error.status_code >= 500 else "malformed")
    facts = {"detail": str(error.detail)[:200]} if code == "malformed" else {}
    return Problem(code, facts, sentence(code))


def _detail(error: ValidationException) -> str:
    extra = error.extra if isinstance(error.extra, list) else []
    found = [f"{item.get('key', '')}: {item.get('message', '')}" for item in extra if isinstance(item, dict)]
    return ("; ".join(found) or str(error.detail))[:200]


def _plain(facts: dict[str, object]) -> dict[str, Any]:
    return {name: value if isinstance(value, str | int | float | bool) else str(value) for name, value in facts.items()}
