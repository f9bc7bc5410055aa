"""Requests to the hub: one method each, every failure a SyncError with a code the screens know.

Codes: hub_unreachable, tls_untrusted, address_wrong, captive_portal, not_a_hub, unusable_answer, body_too_large,
token_refused, revoked, gap, payload_differs, malformed, schema_too_old, hub_busy, hub_refused, order_unknown,
enrolment_refused, role_missing, actor_not_signed_in, associate_disabled. The fact `retry_after_s` says how long the hub
asks to wait, `epoch` which hub answered.
"""

from __future__ import annotations

import json
import logging
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import msgspec
from httpx_sse import EventSource

from storeassist_qt.domain.errors import SyncError
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Order
from storeassist_qt.protocol.encoding import INFLATED_LIMIT, compress, decode, encode, inflate
from storeassist_qt.protocol.envelopes import (
    BODY_LIMIT,
    PAGE_PRODUCTS,
    CataloguePage,
    ChangesPage,
    EnrolAnswer,
    EnrolRequest,
    Health,
    PushAnswer,
    SearchAnswer,
    SettleOmsProblem,
    SignInReply,
    SignInRequest,
)

logger = logging.getLogger(__name__)
# httpx logs every address it asks, and a search holds a customer's name.
logging.getLogger("httpx").setLevel(logging.WARNING)
T = TypeVar("T")

PRODUCT = "storeassist-hub"
PAGE_ORDERS = 50  # what is written in one go while somebody works
PAGE_ORDERS_QUIET = 500  # while nobody does
COMPRESS_FROM = 1400
EPOCH_HEADER = "x-storeassist-epoch"
BEAT_HEADER = "x-storeassist-beat"
BEAT_S = 15.0  # of a hub that does not name it
CONNECT_S = 3.0
ANSWER_S = 15.0
DOUBT_S = 6.0  # for a hub that has said nothing for a while: whether it is there is to be known soon
STREAM_SILENCE_S = 45.0

HEALTH = "/health"
ENROL = "/v1/enrol"
SIGN_IN = "/v1/sign-in"
COMMANDS = "/v1/commands"
CHANGES = "/v1/changes"
CATALOGUE = "/v1/catalogue"
EVENTS = "/v1/events"
ORDERS = "/v1/orders"
BLOBS = "/v1/blobs"
OMS_PROBLEMS = "/v1/oms-problems"
BLOB_KINDS = ("image/*", "application/pdf")

_CODES = {
    401: "token_refused",
    409: "gap",
    413: "body_too_large",
    426: "schema_too_old",
    429: "hub_busy",
    502: "hub_unreachable",
    503: "hub_busy",
    504: "hub_unreachable",
}
_NAMED = {"device_revoked": "revoked", "wrong_door": "token_refused"}
_KEPT = (
    "role_missing",
    "actor_not_signed_in",
    "associate_disabled",
    "payload_differs",
    "malformed",
    "order_unknown",
    "enrolment_refused",
    "blob_differs",
    "too_many_tries",
)


class HubClient:
    """One hub, one token. Safe to use from several threads; `close` ends its connections.

    `verify`: True for the system's authorities, or an ssl.SSLContext that trusts the store's own.
    """

    def __init__(
        self, url: str, token: str = "", *, verify: ssl.SSLContext | bool = True,
        transport: httpx.BaseTransport | None = None,
    ) -> None:  # fmt: skip
        self.url = url.strip().rstrip("/")
        headers = {"accept-encoding": "zstd", "accept": "application/json"}
        if token:
            headers["authorization"] = f"Bearer {token}"
        with _network_errors(self.url):
            self._http = httpx.Client(
                base_url=self.url, headers=headers, verify=verify, transport=transport, follow_redirects=False,
                timeout=httpx.Timeout(ANSWER_S, connect=CONNECT_S), trust_env=False,
            )  # fmt: skip

    def close(self) -> None:
        """End all connections."""
        self._http.close()

    # --- open to anybody ---------------------------------------------------------------------------------------
    def health(self) -> Health:
        """Return the hub's health; raises SyncError where something else answers."""
        health = self._ask("GET", HEALTH, Health)
        if health.product != PRODUCT:
            raise SyncError("not_a_hub", url=self.url)
        return health

    def enrol(self, code: str, name: str = "") -> EnrolAnswer:
        """Let this device in with a single-use code; raises SyncError("enrolment_refused") where it is not valid."""
        return self._ask("POST", ENROL, EnrolAnswer, body=encode(EnrolRequest(code=code, name=name)))

    # --- with the device's token -------------------------------------------------------------------------------
    def sign_in(self, request: SignInRequest) -> SignInReply:
        """Return who it is, or a reply with its code; a wrong PIN is an answer, not an error."""
        status, headers, body = self._fetch("POST", SIGN_IN, body=encode(request))
        if status in (200, 201, 401, 423):
            try:
                reply = decode(body, SignInReply)
            except SyncError:
                if status < 300:
                    raise
            else:
                # A refused token is a 401 as well, with the body of an error: a code no sign-in has.
                if reply.associate is not None or reply.code in ("wrong", "wait", "locked", "disabled"):
                    return reply
        raise self._refusal(status, headers, body)

    def push(self, body: bytes) -> PushAnswer:
        """Send a push request that is encoded already; raises SyncError("gap", expected=, reason=, epoch=)."""
        return self._ask("POST", COMMANDS, PushAnswer, body=body)

    def changes(
        self, *, since: int, after_seq: int, incarnation: str, limit: int = PAGE_ORDERS, answer_s: float = ANSWER_S
    ) -> ChangesPage:
        """Return the page of changes after the cursor `since`; `answer_s` is the longest silence waited through."""
        query = {"since": since, "after_seq": after_seq, "incarnation": incarnation, "limit": limit}
        return self._ask("GET", CHANGES, ChangesPage, query=query, answer_s=answer_s)

    def catalogue(self, *, since: int, limit: int = PAGE_PRODUCTS) -> CataloguePage:
        """Return the page of products after the catalogue cursor `since`."""
        return self._ask("GET", CATALOGUE, CataloguePage, query={"since": since, "limit": limit})

    def settle_problem(self, problem: OmsProblem, actor: str) -> OmsHealth:
        """Tell the hub that a manager has looked at a problem with the OMS; return what it tells now."""
        body = encode(SettleOmsProblem(problem=problem, actor=actor))
        return self._ask("POST", OMS_PROBLEMS, OmsHealth, body=body)

    def search(self, text: str) -> SearchAnswer:
        """Return matches at the hub."""
        return self._ask("GET", ORDERS, SearchAnswer, query={"q": text})

    def order(self, number: str) -> Order | None:
        """Return one order by number or id, or None where hub and OMS do not know it."""
        try:
            return self._ask("GET", f"{ORDERS}/{quote(number, safe='')}", Order)
        except SyncError as error:
            if error.code == "order_unknown":
                return None
            raise

    def blob(self, sha256: str) -> bytes | None:
        """Return a picture or a PDF by its SHA-256, unverified, or None where the hub does not have it."""
        accept = {"accept": ", ".join(BLOB_KINDS)}
        with (
            _network_errors(self.url),
            self._http.stream("GET", f"{BLOBS}/{sha256}", headers=accept) as response,
        ):
            content = self._read(response)
        kind = response.headers.get("content-type", "").partition(";")[0].strip()
        if response.status_code == 200 and kind.startswith(("image/", "application/pdf")):
            return content
        if response.status_code == 404 and _problem_in(content).get("code") == "blob_unknown":
            return None
        if "html" in kind or response.is_redirect or response.status_code == 511:
            raise SyncError("captive_portal", url=self.url, status=response.status_code)
        raise self._refusal(response.status_code, response.headers, content)

    def put_blob(self, sha256: str, content: bytes, media_type: str) -> None:
        """Give the hub a picture under the SHA-256 of its content; twice is once.

        Raises SyncError("blob_differs" | "body_too_large") where the hub will not have it, and as the others do.
        """
        headers = {"content-type": media_type}
        with (
            _network_errors(self.url),
            self._http.stream("PUT", f"{BLOBS}/{sha256}", content=content, headers=headers) as response,
        ):
            answer = self._read(response)
        kind = response.headers.get("content-type", "")
        if response.status_code in (200, 201, 204) and "html" not in kind:
            return
        if "html" in kind or response.is_redirect or response.status_code == 511:
            raise SyncError("captive_portal", url=self.url, status=response.status_code)
        raise self._refusal(response.status_code, response.headers, answer)

    @contextmanager
    def events(self) -> Iterator[httpx.Response]:
        """Open the event stream; iterate it with `stream_cursors`."""
        timeout = httpx.Timeout(STREAM_SILENCE_S, connect=CONNECT_S)
        headers = {"accept": "text/event-stream", "accept-encoding": "identity"}
        with (
            _network_errors(self.url),
            self._http.stream("GET", EVENTS, headers=headers, timeout=timeout) as response,
        ):
            kind = response.headers.get("content-type", "")
            if response.status_code != 200 or not kind.startswith("text/event-stream"):
                response.read()
                raise self._refusal(response.status_code, response.headers, response.content)
            yield response

    # --- how ---------------------------------------------------------------------------------------------------
    def _ask(
        self,
        method: str,
        path: str,
        kind: type[T],
        *,
        query: dict[str, Any] | None = None,
        body: bytes | None = None,
        answer_s: float = ANSWER_S,
    ) -> T:
        status, headers, content = self._fetch(method, path, query=query, body=body, answer_s=answer_s)
        if status in (200, 201):
            return decode(content, kind)
        raise self._refusal(status, headers, content)

    def _fetch(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, Any] | None = None,
        body: bytes | None = None,
        answer_s: float = ANSWER_S,
    ) -> tuple[int, httpx.Headers, bytes]:
        headers = {}
        if body is not None:
            headers["content-type"] = "application/json"
            if len(body) >= COMPRESS_FROM:
                body = compress(body)
                headers["content-encoding"] = "zstd"
        with (
            _network_errors(self.url),
            self._http.stream(
                method,
                path,
                params=query,
                content=body,
                headers=headers,
                timeout=httpx.Timeout(answer_s, connect=CONNECT_S),
            ) as response,
        ):
            content = self._read(response)
        kind = response.headers.get("content-type", "")
        if not kind.startswith("application/json"):
            is_page = "html" in kind or response.is_redirect or response.status_code == 511
            raise SyncError(
                "captive_portal" if is_page and response.status_code in (200, 301, 302, 303, 307, 308, 511)
                else "hub_unreachable" if response.status_code in (502, 503, 504)
                else "not_a_hub",
                url=self.url, status=response.status_code,
            )  # fmt: skip
        return response.status_code, response.headers, content

    def _read(self, response: httpx.Response) -> bytes:
        """Read a body no larger than we take, and inflate it no further than memory allows."""
        parts: list[bytes] = []
        size = 0
        for part in response.iter_raw():
            size += len(part)
            if size > BODY_LIMIT * 4:
                raise SyncError("body_too_large", limit=BODY_LIMIT * 4)
            parts.append(part)
        content = b"".join(parts)
        encoding = response.headers.get("content-encoding", "identity").lower()
        if encoding == "zstd":
            return inflate(content, INFLATED_LIMIT)
        if encoding not in ("identity", ""):
            raise SyncError("unusable_answer", url=self.url, detail=f"encoding {encoding[:40]}")
        return content

    def _refusal(self, status: int, headers: httpx.Headers, body: bytes) -> SyncError:
        facts: dict[str, Any] = {"status": status, "url": self.url, "epoch": headers.get(EPOCH_HEADER, "")}
        problem = _problem_in(body)
        named = str(problem.get("code", ""))
        if status in (429, 503):
            facts["retry_after_s"] = _seconds(headers.get("retry-after", ""))
        if status == 409:
            facts["expected"] = problem.get("expected") if isinstance(problem.get("expected"), int) else 1
            facts["reason"] = str(problem.get("reason", "gap"))
        if not named and status not in (401, 403, 409, 413, 426, 429, 502, 503, 504):
            return SyncError("hub_refused" if status >= 500 else "not_a_hub", **facts)
        code = _NAMED.get(named) or (named if named in _KEPT else _CODES.get(status, "hub_refused"))
        if status == 403 and code == "hub_refused":
            code = "revoked"
        return SyncError(code, **facts)


def _problem_in(body: bytes) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(body)
    except msgspec.MsgspecError:
        return {}
    return found if isinstance(found, dict) else {}


def _seconds(text: str) -> float:
    """Return a Retry-After in seconds; a date or garbage counts as 5."""
    try:
        return max(0.0, min(float(text), 3600.0))
    except ValueError:
        return 5.0


@contextmanager
def _network_errors(url: str) -> Iterator[None]:
    try:
        yield
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.LocalProtocolError, UnicodeError) as error:
        raise SyncError("address_wrong", url=url, detail=str(error)[:200]) from error
    except (httpx.DecodingError, httpx.RemoteProtocolError) as error:
        raise SyncError("unusable_answer", url=url, detail=str(error)[:200]) from error
    except httpx.ConnectError as error:
        is_tls = "SSL" in str(error) or "CERTIFICATE" in str(error).upper()
        raise SyncError("tls_untrusted" if is_tls else "hub_unreachable", url=url, detail=str(error)[:200]) from error
    except httpx.HTTPError as error:
        raise SyncError("hub_unreachable", url=url, detail=(str(error) or type(error).__name__)[:200]) from error


class _Tapped(httpx.SyncByteStream):
    """Says that bytes came: heartbeats are comments, which a reader of events swallows."""

    def __init__(self, stream: httpx.SyncByteStream, heard: Callable[[], None]) -> None:
        self._stream = stream
        self._heard = heard

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            self._heard()
            yield part

    def close(self) -> None:
        self._stream.close()


def beat_of(response: httpx.Response) -> float:
    """Return how often the hub says something on its event stream, in seconds."""
    named = response.headers.get(BEAT_HEADER, "")
    return max(1.0, _seconds(named)) if named else BEAT_S


def stream_cursors(response: httpx.Response, heard: Callable[[], None]) -> Iterator[int]:
    """Yield the cursor of each change event and call `heard` for all that comes; raises SyncError where it breaks."""
    if isinstance(response.stream, httpx.SyncByteStream):
        response.stream = _Tapped(response.stream, heard)
    with _network_errors(str(response.url)):
        for event in EventSource(response).iter_sse():
            cursor = _cursor_in(event.data) if event.event == "changed" else None
            if cursor is not None:
                yield cursor


def _cursor_in(data: str) -> int | None:
    try:
        value = json.loads(data)
    except ValueError:
        return None
    if isinstance(value, dict):
        value = value.get("cursor")
    return value if isinstance(value, int) else None
