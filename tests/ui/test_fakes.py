from tests.ui.fakes import make_world

from storeassist_qt.domain.commands import ClaimOrder, PickUnits
from storeassist_qt.domain.orders import Stage


def test_the_fake_sink_works_with_the_real_rules_and_tells_the_listeners(qapp):
    world = make_world()
    heard = []
    world.orders.subscribe(heard.append)
    world.sink.submit("o-100214", ClaimOrder(), PickUnits(line_id="l1", code="09521234567899"))
    order = world.orders.order("o-100214")
    assert order is not None
    assert order.stage is Stage.PICKING
    assert order.lines[0].picked == 1
    assert heard == [frozenset({"o-100214"})]
