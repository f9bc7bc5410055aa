"""What is asked when, and that nothing changed is reported twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fynd_script import SHIPMENT, Script, Time, open_fynd, settings, shipment

from storeassist_qt.oms.fynd.polling import AskBriefs, AskPage, AskShipment, Poller, seconds_between
from storeassist_qt.oms.fynd.pulling import Puller
from storeassist_qt.oms.fynd.records import Brief, read_shipments

NOW = datetime(2026, 5, 1, 7, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def puller(script: Script, time: Time | None = None, **more: object) -> Puller:
    given = settings(**({"burst": 1000} | more))
    return Puller(open_fynd(script, given, time=time).client, Poller(given))


def rounds(pull: Puller, first: int, last: int) -> list[str]:
    return [seen.shipment.state for second in range(first, last) for seen in pull.round(at(second))]


def test_new_orders_are_asked_for_every_five_seconds_while_the_store_is_open():
    poller = Poller(settings())
    asked: list[int] = []
    for second in range(16):
        for ask in poller.tick(at(second)):
            if ask == AskBriefs("CREATED"):
                asked.append(second)
                poller.got_briefs(AskBriefs("CREATED"), [])
    assert asked == [0, 5, 10, 15]


def test_a_closed_store_asks_at_the_slow_rate():
    poller = Poller(settings(feed_seconds=600))
    for ask in poller.tick(at(0), is_open=False):
        if isinstance(ask, AskBriefs):
            poller.got_briefs(ask, [])
    assert AskBriefs("CREATED") not in poller.tick(at(599), is_open=False)
    assert AskBriefs("CREATED") in poller.tick(at(600), is_open=False)


def test_the_slow_rate_follows_the_volume():
    assert [seconds_between(count) for count in (0, 99, 100, 999, 1000)] == [900, 900, 300, 300, 60]


def test_a_new_order_is_read_in_full_once_and_again_only_when_it_changed():
    script = Script()
    pull = puller(script)
    assert rounds(pull, 0, 8) == ["placed"]
    reads = [r for r in script.asked if "orderId" in r.url.params]
    assert len(reads) == 1
    script.move(SHIPMENT, "cancelled_fynd")
    assert rounds(pull, 8, 20) == ["cancelled_fynd"]


def test_an_order_that_left_its_state_is_read_again():
    poller = Poller(settings())
    ask = AskBriefs("CREATED")
    poller.got_briefs(ask, [Brief(shipment_id="7", state="CREATED", is_locked=False)])
    assert AskShipment("7") in poller.tick(at(0))
    poller.got_shipments(AskShipment("7"), [])
    poller.got_briefs(ask, [])
    assert AskShipment("7") in poller.tick(at(1))


def test_a_scanned_receipt_is_read_at_once_and_shown_although_nothing_changed():
    script = Script()
    pull = puller(script)
    rounds(pull, 0, 3)
    pull.poller.want(SHIPMENT)
    assert [seen.shipment.shipment_id for seen in pull.round(at(3))] == [SHIPMENT]


def test_returns_that_store_os_began_are_found():
    script = Script(shipment("555", "return_initiated", forwardId=SHIPMENT))
    seen = puller(script).round(NOW)
    assert [(one.shipment.forward_id, one.shipment.is_return) for one in seen] == [(SHIPMENT, True)]


def test_a_hand_over_found_by_both_filters_is_reported_once():
    script = Script(shipment(state="handed_over_to_customer"))
    script.delivered_filter = "HANDED_OVER_TO_CUSTOMER"
    assert rounds(puller(script, feed_seconds=1), 0, 5) == ["handed_over_to_customer"]


def test_pages_are_walked_to_their_end_and_repeated_ones_stop():
    poller = Poller(settings(page_size=2, page_base="1"))
    ask = next(ask for ask in poller.tick(NOW) if isinstance(ask, AskPage))
    first = read_shipments([shipment(str(n)) for n in range(10, 20)])
    more, seen = poller.got_page(ask, first)
    assert len(seen) == 10
    again = more[0]
    assert isinstance(again, AskPage)
    assert again.page == 2
    assert poller.got_page(again, first) == ([], [])


@pytest.mark.parametrize("page_max", [3, 7])
def test_hand_overs_are_all_found_where_the_server_caps_its_pages_at_an_odd_size(page_max):
    script = Script(*(shipment(str(1000 + n), "handed_over_to_customer") for n in range(20)))
    script.page_max = page_max
    assert len(puller(script).round(NOW)) == 20


def test_reordered_and_doubled_pages_report_each_shipment_once():
    script = Script(*(shipment(str(1000 + n), "handed_over_to_customer") for n in range(150)))
    rows = list(script.shipments.values())
    pages = {"0": rows[:100], "1": rows[:100], "2": rows[60:160]}

    def doubled(request: httpx.Request) -> httpx.Response | None:
        params = request.url.params
        if params.get("orderStatus") == "DELIVERED" and "pageNumber" in params:
            return httpx.Response(200, json=pages.get(params["pageNumber"], []))
        return None

    script.faults = [doubled] * 9
    ids = [seen.shipment.shipment_id for seen in puller(script).round(NOW)]
    assert sorted(ids) == sorted(row["id"] for row in rows)


def test_where_the_light_read_is_refused_the_list_is_read_instead():
    script = Script()

    def no_info(request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(400, json={}) if request.url.path.endswith("info") else None

    script.faults = [no_info] * 9
    pull = puller(script)
    assert rounds(pull, 0, 12) == ["placed"]
    assert len(script.faults) == 5  # four states, asked once each


def test_a_filter_that_fynd_does_not_know_is_named_and_the_others_go_on():
    script = Script()

    def unknown(request: httpx.Request) -> httpx.Response | None:
        bad = request.url.params.get("orderStatus") == "RETURN_PROCESSING"
        return httpx.Response(400, json={"message": "unknown status"}) if bad else None

    script.faults = [unknown] * 9
    pull = puller(script)
    assert [seen.shipment.state for second in (0, 1) for seen in pull.round(at(second))] == ["placed"]
    assert "unknown status" in pull.poller.refused["RETURN_PROCESSING"]


def test_an_oms_that_is_away_stops_nothing_and_loses_nothing():
    script, time = Script(), Time()

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    pull = puller(script, time)
    script.faults = [away]
    for minute in range(60):
        time.at = 1000 + 60 * minute
        assert pull.round(at(60 * minute)) == []
    script.faults = []
    time.at += 600
    found = [s.shipment.state for n in (4200, 4201) for s in pull.round(at(n))]
    assert found == ["placed"]


@pytest.mark.parametrize("known", ["DELIVERED", "HANDED_OVER_TO_CUSTOMER"])
@pytest.mark.parametrize("is_refused", [False, True])
def test_u2_hand_overs_are_found_with_either_filter_whatever_the_other_answers(known, is_refused):
    script = Script(shipment(state="handed_over_to_customer"))
    script.delivered_filter = known

    def other(request: httpx.Request) -> httpx.Response | None:
        state = request.url.params.get("orderStatus")
        is_it = is_refused and state in ("DELIVERED", "HANDED_OVER_TO_CUSTOMER") and state != known
        return httpx.Response(400, json={"message": "unknown orderStatus"}) if is_it else None

    script.faults = [other] * 10
    assert rounds(puller(script), 0, 3) == ["handed_over_to_customer"]
