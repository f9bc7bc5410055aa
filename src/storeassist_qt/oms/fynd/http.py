"""One HTTP door to Fynd: paced, broken off when the server is sick, its answers handed to a sink, no secret told.

Raises OmsUnreachable for all that may work later, FyndError for what Fynd refuses.
"""

from __future__ import annotations

import email.utils
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx

from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.pacing import CircuitBreaker, Clock, TokenBucket
from storeassist_qt.oms.fynd.records import business_code, decode, is_login_refused, refusal_of
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.port import OmsUnreachable

logger = logging.getLogger(__name__)
# httpx logs every address it asks, and the one of the login holds the password.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

WAIT_MAX_S = 5.0  # a longer wait is given back to the relay, which has other orders to look after
LOGIN_WAIT_S = 60
REFUSALS_MAX = 2
BODY_MAX = 20_000_000
REFUSAL_MAX = 4_000
RETRY_AFTER_MAX_S = 3600.0


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One request and its answer, kept by the hub for 30 days, a poll for one; logins are never among them.

    `key` holds the keys of the effects it was for, separated by blanks; it is empty for polling.
    """

    at: datetime
    key: str
    method: str
    path: str
    asked: str
    status: int
    answer: str


class RawSink(Protocol):
    """Where raw answers go."""

    def keep(self, exchange: Exchange) -> None:
        """Keep one."""
        ...


class NoSink:
    """Keeps nothing."""

    def keep(self, exchange: Exchange) -> None:
        """Let it go."""


@dataclass(frozen=True)
class Answer:
    """An answer that is not a refusal of the login, nor a sign of a sick server."""

    status: int
    body: bytes = field(repr=False)
    content_type: str = ""

    @property
    def is_ok(self) -> bool:
        """2xx."""
        return 200 <= self.status < 300


class Authority(Protocol):
    """Gives the header that a door's requests carry."""

    def header(self, door: Door) -> dict[str, str]:
        """Return the header, logging in where needed."""
        ...

    def forget(self, header: Mapping[str, str]) -> None:
        """Drop the token of this header: the server refused it."""
        ...


class Door:
    """Sends requests to one host. Safe to use from several threads."""

    def __init__(
        self,
        settings: FyndSettings,
        base_url: str,
        authority: Authority,
        *,
        transport: httpx.BaseTransport | None = None,
        sink: RawSink | None = None,
        bucket: TokenBucket | None = None,
        clock: Clock = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings
        self._authority = authority
        self._sink = sink or NoSink()
        self._sleep = sleep
        self.clock = clock
        self._now = now
        self._bucket = bucket or TokenBucket(settings.requests_per_minute, settings.burst, clock)
        self._breaker = CircuitBreaker(clock)
        self._base_url = base_url.rstrip("/")
        self._http = httpx.Client(
            base_url=self._base_url,
            timeout=httpx.Timeout(settings.timeout_seconds),
            transport=transport,
            trust_env=False,
            follow_redirects=False,
            headers={"accept": "application/json, application/pdf"},
        )

    def close(self) -> None:
        """End the connections."""
        self._http.close()

    def log_in(self) -> None:
        """Log in where there is no token yet; raises OmsUnreachable as `ask`, FyndError("fynd_token_missing")."""
        self._authority.header(self)

    def ask(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        key: str = "",
        may_break: bool = False,
    ) -> Answer:
        """Send a request with the login's header; a 401 or 403 is answered with one new login.

        Which of the two an aged token brings is not documented, nor whether its status says so or its body alone; one
        with a code of the order service is an answer. With `may_break` a 500 is raised and not counted as
        a failure of the server.

        Raises OmsUnreachable("oms_unreachable" | "oms_login_refused" | "oms_paced", retry_after_s=).
        """
        is_patient = method == "GET"
        for last in (False, True):
            header = self._authority.header(self)
            try:
                answer = self.send(method, path, query=query, body=body, header=header, key=key, may_break=may_break)
            except OmsUnreachable as error:
                # A walk over many reads would never end where each of them may be told to wait a second.
                wait = error.facts.get("retry_after_s")
                if (
                    not is_patient
                    or error.facts.get("status") != 429
                    or not isinstance(wait, float)
                    or wait > WAIT_MAX_S
                ):
                    raise
                answer = self.send(method, path, query=query, body=body, header=header, key=key, may_break=may_break)
            if not _refuses_login(answer):
                return answer
            if last:
                raise OmsUnreachable("oms_login_refused", retry_after_s=LOGIN_WAIT_S, where=path, status=answer.status)
            self._authority.forget(header)
        raise AssertionError  # the loop returns or raises

    def send(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        form: Mapping[str, str] | None = None,
        header: Mapping[str, str] | None = None,
        key: str = "",
        is_login: bool = False,
        may_break: bool = False,
    ) -> Answer:
        """Send one request as it is; raises OmsUnreachable as `ask`."""
        self._wait()
        content = json.dumps(body, default=str).encode() if body is not None else None
        headers = dict(header or {}) | ({"content-type": "application/json"} if content is not None else {})
        try:
            response = self._http.request(
                method, path, params=dict(query or {}), content=content, data=form, headers=headers
            )
        except httpx.TransportError as error:
            self._breaker.failed()
            # `from None`: the error holds the request, and the login's request holds the password.
            raise OmsUnreachable("oms_unreachable", where=path, detail=type(error).__name__) from None
        except (httpx.InvalidURL, httpx.HTTPError) as error:
            raise FyndError("fynd_answer_unreadable", where=path, detail=type(error).__name__) from None
        body_bytes = response.content
        for secret in self.settings.secrets:  # a server that repeats what it was sent must not bring it into an error
            body_bytes = body_bytes.replace(secret.encode(), b"***")
        answer = Answer(response.status_code, body_bytes, response.headers.get("content-type", ""))
        if not is_login:
            self._keep(method, path, query, content, answer, key)
        self._judge(answer, path, response.headers.get("retry-after", ""), may_break)
        return answer

    def fetch(self, url: str) -> bytes:
        """Return what lies at an address that an answer named: https, or this door's own; nothing where there is none.

        It goes there without the login, and neither address nor content is kept: such addresses are keys themselves.
        """
        if not url.startswith(("https://", f"{self._base_url}/")):
            return b""
        self._wait()
        try:
            response = self._http.get(url)
        except httpx.TransportError as error:
            raise OmsUnreachable("oms_unreachable", where="document", detail=type(error).__name__) from None
        except (httpx.InvalidURL, httpx.HTTPError) as error:
            raise FyndError("fynd_answer_unreadable", where="document", detail=type(error).__name__) from None
        if response.status_code >= 500 or response.status_code in (408, 429):
            raise OmsUnreachable("oms_unreachable", where="document", status=response.status_code)
        return response.content.lstrip() if response.is_success and len(response.content) <= BODY_MAX else b""

    def _wait(self) -> None:
        left = self._breaker.wait()
        if left > 0:
            raise OmsUnreachable("oms_unreachable", retry_after_s=left, detail="circuit open")
        waited = 0.0
        while (wait := self._bucket.take()) > 0:
            if waited + wait > WAIT_MAX_S:
                raise OmsUnreachable("oms_paced", retry_after_s=wait)
            self._sleep(wait)
            waited += wait

    def _judge(self, answer: Answer, path: str, retry_after: str, may_break: bool) -> None:
        seconds = retry_after_seconds(retry_after, self._now())
        if answer.status == 429 or (answer.status == 503 and seconds is not None):
            wait = seconds if seconds is not None else 30.0
            self._breaker.worked()  # it answers; it only wants fewer questions
            self._bucket.pause(wait)
            raise OmsUnreachable("oms_unreachable", retry_after_s=wait, where=path, status=answer.status)
        if answer.status >= 500 or answer.status == 408:
            if not (may_break and answer.status == 500):
                self._breaker.failed()
            facts: dict[str, object] = {} if seconds is None else {"retry_after_s": seconds}
            raise OmsUnreachable("oms_unreachable", where=path, status=answer.status, **facts)
        self._breaker.worked()
        if len(answer.body) > BODY_MAX:
            raise FyndError("fynd_answer_too_large", where=path, size=len(answer.body))

    def _keep(
        self, method: str, path: str, query: Mapping[str, str] | None, content: bytes | None, answer: Answer, key: str
    ) -> None:
        asked = content.decode() if content else json.dumps(dict(query or {}))
        is_text = "pdf" not in answer.content_type and not answer.body.startswith(b"%PDF")
        text = answer.body.decode("utf-8", "replace") if is_text else f"{len(answer.body)} bytes of PDF"
        for secret in self.settings.secrets:
            asked = asked.replace(secret, "***")
        self._sink.keep(
            Exchange(at=self._now(), key=key, method=method, path=path, asked=asked, status=answer.status, answer=text)
        )


def retry_after_seconds(text: str, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for (0 to 3600), or None."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), RETRY_AFTER_MAX_S)
    try:
        at = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max(0.0, (at - now).total_seconds()), RETRY_AFTER_MAX_S)


class TokenKeeper:
    """Keeps one token, renewed before it ages; only one thread logs in at a time."""

    def __init__(self, login: Callable[[Door], tuple[str, float]], header: Callable[[str], dict[str, str]]) -> None:
        self._login = login
        self._header = header
        self._token = ""
        self._until = 0.0
        self._refusals = 0
        self._refusal: OmsUnreachable | FyndError | None = None
        self._refused_until = 0.0
        self._lock = threading.Lock()

    def header(self, door: Door) -> dict[str, str]:
        """Return the header with the token; logs in where there is none or it has aged.

        After two refused logins in a row the next try is a minute later: an account may be locked by too many.
        """
        with self._lock:
            if not self._token or door.clock() >= self._until:
                left = self._refused_until - door.clock()
                if self._refusal is not None and 0 < left <= LOGIN_WAIT_S:
                    facts = {**self._refusal.facts, "retry_after_s": left}
                    raise type(self._refusal)(self._refusal.code, **facts)
                self._token, lives_s = self._log_in(door)
                self._until = door.clock() + lives_s
            return self._header(self._token)

    def _log_in(self, door: Door) -> tuple[str, float]:
        self._refusal = None
        try:
            found = self._login(door)
        except (OmsUnreachable, FyndError) as error:
            if error.code in ("oms_login_refused", "fynd_token_missing", "fynd_answer_unreadable"):
                self._refusals += 1
                if self._refusals >= REFUSALS_MAX:
                    self._refusal, self._refused_until = error, door.clock() + LOGIN_WAIT_S
            raise
        self._refusals = 0
        return found

    def forget(self, header: Mapping[str, str]) -> None:
        """Drop the token unless another thread has renewed it."""
        with self._lock:
            if dict(header) == self._header(self._token):
                self._token = ""


def _refuses_login(answer: Answer) -> bool:
    is_refusal = answer.status in (401, 403) or (answer.is_ok and is_login_refused(_short_document(answer)))
    return is_refusal and not business_code(answer.body)


def _short_document(answer: Answer) -> Any:
    """Return the JSON object of a short answer: one that says that it is a refusal, whatever its status, is short."""
    if len(answer.body) > REFUSAL_MAX or not answer.body.lstrip().startswith(b"{"):
        return None
    try:
        return decode(answer.body, "answer")
    except FyndError:
        return None


def refused_login(answer: Answer, where: str) -> None:
    """Raise OmsUnreachable("oms_login_refused") where a login was not taken; its text is not repeated."""
    if not answer.is_ok or any(refusal_of(_short_document(answer))):
        raise OmsUnreachable("oms_login_refused", retry_after_s=LOGIN_WAIT_S, where=where, status=answer.status)


def json_of(answer: Answer, where: str) -> Any:
    """Return the JSON of a good answer, None of an empty one.

    Raises FyndError("fynd_refused" | "fynd_answer_unreadable"); a good status over a refusal is a refusal.
    """
    if not answer.is_ok or any(refusal_of(_short_document(answer))):
        raise FyndError("fynd_refused", where=where, status=answer.status, text=text_of_answer(answer))
    return decode(answer.body, where) if answer.body.strip() else None


def text_of_answer(answer: Answer) -> str:
    """Return the start of an answer, for a person to read."""
    return " ".join(answer.body.decode("utf-8", "replace").split())[:300]
