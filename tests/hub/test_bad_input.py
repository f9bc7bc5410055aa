from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest
import zstandard
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storeassist_qt.hub.server import RunningHub
from storeassist_qt.protocol.envelopes import BODY_LIMIT

from .conftest import FakeDevice

JSON = {"Content-Type": "application/json"}
POSTS = ("/v1/commands", "/v1/sign-in", "/v1/enrol")
HARMLESS = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
ENVELOPE = {
    "command_id": "a", "sequence": 1, "order_id": "o", "actor": "a", "device_time": "2026-05-04T10:00:00Z",
    "command": {"type": "AddNote", "text": "x"}, "schema": 1,
}  # fmt: skip


def _is_told(answer: httpx.Response) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        problem = answer.json()
        assert "Traceback" not in answer.text
        assert problem["code"]
        if "message" in problem:
            assert problem["message"].endswith(".")


@pytest.fixture
def program(running: RunningHub) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url, headers={"Authorization": f"Bearer {running.add_integrator('x')}"}) as http:
        yield http


@HARMLESS
@given(body=st.binary(max_size=200), path=st.sampled_from(POSTS))
def test_garbage_is_refused_in_a_sentence(device: FakeDevice, body: bytes, path: str) -> None:
    _is_told(device.http.post(path, content=body, headers=JSON))


@HARMLESS
@given(value=values, path=st.sampled_from(POSTS))
def test_json_of_another_shape_is_refused(device: FakeDevice, value: Any, path: str) -> None:
    _is_told(device.http.post(path, content=msgspec.json.encode(value), headers=JSON))


@HARMLESS
@given(field=st.sampled_from(sorted(ENVELOPE)), value=values)
def test_one_wrong_field_in_a_push_is_refused(device: FakeDevice, field: str, value: Any) -> None:
    push = {"incarnation": device.incarnation, "commands": [ENVELOPE | {field: value}]}
    _is_told(device.http.post("/v1/commands", content=msgspec.json.encode(push), headers=JSON))


@HARMLESS
@given(value=values)
def test_orders_and_products_of_any_shape_are_reported(program: httpx.Client, value: Any) -> None:
    for path in ("/v1/orders", "/v1/products", "/v1/oms-commands"):
        _is_told(program.post(path, content=msgspec.json.encode(value), headers=JSON))


@HARMLESS
@given(name=st.sampled_from(["since", "after_seq", "limit", "incarnation", "q"]), value=st.text(max_size=30))
@example(name="q", value="100\x00")
def test_any_question_is_answered(device: FakeDevice, name: str, value: str) -> None:
    for path in ("/v1/changes", "/v1/catalogue", "/v1/orders"):
        _is_told(device.http.get(path, params={name: value}))


@HARMLESS
@given(text=st.text(max_size=60))
@example(text="00\x00")
def test_any_path_is_answered(device: FakeDevice, text: str) -> None:
    from urllib.parse import quote

    for path in ("/v1/orders/", "/v1/signatures/", "/v1/blobs/", "/c/", "/"):
        answer = device.http.get(path + quote(text, safe=""))
        assert answer.status_code < 500, (path, text, answer.text)


@HARMLESS
@given(form=st.dictionaries(st.sampled_from(["place", "spot", "note", "vehicle_make", "x"]), st.text(max_size=200)))
def test_any_check_in_form_is_answered(running: RunningHub, form: dict[str, str]) -> None:
    assert httpx.post(f"{running.url}/c/unknown", data=form).status_code in (200, 429)


@pytest.mark.parametrize("number", [2**63, 2**64 - 1, 2**70, -1])
def test_numbers_beyond_reason_are_refused(device: FakeDevice, number: int) -> None:
    push = {"incarnation": device.incarnation, "commands": [ENVELOPE | {"sequence": number}]}
    _is_told(device.http.post("/v1/commands", content=str(push).replace("'", '"').encode(), headers=JSON))
    _is_told(device.http.get("/v1/changes", params={"since": number, "after_seq": number}))
    command = {"type": "PickUnits", "line_id": "1", "quantity": number}
    push = {"incarnation": device.incarnation, "commands": [ENVELOPE | {"command": command}]}
    _is_told(
        device.http.post("/v1/commands", content=msgspec.json.encode(push) if number < 2**64 else b"", headers=JSON)
    )


def test_deep_nesting_is_refused(device: FakeDevice, program: httpx.Client) -> None:
    deep = b"[" * 200_000
    for path in POSTS:
        _is_told(device.http.post(path, content=deep, headers=JSON))
        _is_told(device.http.post(path, content=b'{"a":' * 100_000 + b"1" + b"}" * 100_000, headers=JSON))
    _is_told(program.post("/v1/orders", content=deep, headers=JSON))


def test_a_body_beyond_the_limit_is_refused_and_the_hub_goes_on(device: FakeDevice) -> None:
    with httpx.Client(base_url=str(device.http.base_url), headers=device.http.headers) as http:
        big = b"[" + b"1," * (BODY_LIMIT // 2) + b"1]"
        try:
            answer = http.post("/v1/commands", content=big, headers=JSON)
        except httpx.TransportError:
            answer = None  # the hub closed before all of it was sent
        if answer is not None:
            assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")

    def endless() -> Iterator[bytes]:
        for _ in range(200):
            yield b"x" * 65536

    with httpx.Client(base_url=str(device.http.base_url), headers=device.http.headers) as http:
        try:
            assert http.post("/v1/commands", content=endless(), headers=JSON).status_code == 413
        except httpx.TransportError:
            assert device.http.get("/health").status_code == 200
    assert device.http.get("/health").status_code == 200


def test_a_bomb_a_stump_and_an_unknown_packing_are_refused(device: FakeDevice) -> None:
    zstd = JSON | {"Content-Encoding": "zstd"}
    bomb = zstandard.ZstdCompressor().compress(bytes(BODY_LIMIT * 20))
    assert device.http.post("/v1/commands", content=bomb, headers=zstd).status_code == 413
    whole = zstandard.ZstdCompressor().compress(b'{"incarnation":"x","commands":[]}' * 100)
    for body in (whole[: len(whole) // 2], b"", b"\x28\xb5\x2f\xfd", whole[::-1]):
        _is_told(device.http.post("/v1/commands", content=body, headers=zstd))
    other = JSON | {"Content-Encoding": "br"}
    assert device.http.post("/v1/commands", content=zlib.compress(b"{}"), headers=other).status_code == 415


def test_the_next_push_is_taken_after_all_that(device: FakeDevice, running: RunningHub, picker: str) -> None:
    from storeassist_qt.domain import commands as c

    from .conftest import an_order

    device.http.post("/v1/commands", content=b"\xff", headers=JSON)
    order = an_order()
    running.place(order)
    assert device.push(order.order_id, picker, c.ClaimOrder()).outcomes[0].outcome == "accepted"
