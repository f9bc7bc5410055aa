"""`storeassist simulate sale`, `run`, `act`, `list` against a running simulator."""

from typing import Any

import pytest
from typer.testing import CliRunner

from storeassist_qt.simulators.cli import simulate_app
from storeassist_qt.simulators.fynd import start_fynd


@pytest.fixture
def url() -> Any:
    running = start_fynd(0, seed=1, orders=0)
    yield running.url
    running.stop()


def said(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(simulate_app, list(words))
    return result.exit_code, result.stdout, result.stderr


def test_a_sale_is_placed_runs_its_course_and_comes_back(url: str) -> None:
    code, out, _ = said("sale", "NF-20418-NVY-M:2", "--customer", "Ana Ruiz", "--url", url)
    shipment, _number, state, rest = out.split("  ", 3)
    assert (code, state, rest.startswith("Ana Ruiz  2 x NF-20418-NVY-M")) == (0, "placed", True)
    assert said("run", "--steps", "9", "--url", url)[0] == 0
    assert "handed_over_to_customer" in said("list", "--url", url)[1]
    code, out, _ = said("act", shipment, "start_return", "--url", url)
    assert (code, "return_initiated" in out) == (0, True)


def test_what_cannot_be_done_is_said(url: str) -> None:
    assert "refused" in said("act", "1", "hand_over", "--url", url)[2]
    assert "SKU:quantity" in said("sale", "X:none", "--url", url)[2]
    code, _, error = said("list", "--url", "http://127.0.0.1:9")
    assert (code, "storeassist simulate fynd" in error) == (1, True)
