"""The parts around the order system at 320 dp with text at 130 %: nothing stands out of the window."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.desk import desk_orders, oms_order
from tests.ui.fake_documents import with_documents
from tests.ui.fakes import make_world

from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.ui.kit import CardList, Sheet
from storeassist_qt.ui.kit.page_view import PageView
from storeassist_qt.ui.shell import MainWindow


@pytest.fixture
def window(qtbot, theme):
    theme.set_text_scale(1.3)
    world, _documents = with_documents(make_world(theme=theme))
    desk_orders(world)
    oms_order(world)
    problem = OmsProblem(code="oms_foreign_store", facts={"number": "FY77", "location": "0993"})
    health = OmsHealth(name="fynd", is_reachable=False, code="oms_login_refused", waiting=12, problems=(problem,))
    world.sync.become(oms=health, photos_waiting=2)
    world.store.change(invoices="ours", signature_required=False, id_check=False)
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(320, 568)
    made.show()
    yield made
    theme.set_text_scale(1.0)


def too_wide(page):
    """Return what ends beyond the right edge; lists and documents scroll by themselves."""
    for _ in range(3):
        QApplication.processEvents()
    return [
        f"{type(child).__name__} {child.objectName()}"
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and child.objectName()
        and not isinstance(child.parent(), CardList | PageView)
        and child.mapTo(page, child.rect().topRight()).x() > page.width() + 1
    ]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("sync", {}),
        ("order_detail", {"order_id": "o-100190"}),
        ("document", {"order_id": "o-100190", "kind": "invoice"}),
        ("document", {"order_id": "o-100190", "kind": "receipt"}),
        ("handoff_detail", {"order_id": "o-100214"}),
    ],
)
def test_a_page_stays_within_the_window(window, name, arguments):
    window.open(name, **arguments)
    assert window.shown == name
    assert too_wide(window.page(name)) == []


def test_the_sheets_stay_within_the_window(window):
    window.open("handoff")
    window.open("handoff_detail", order_id="o-100214")
    pane = window.page("handoff_detail").pane
    pane._on_part("o-100214/l1", "reject")
    assert too_wide(Sheet.on_top_of(window)) == []
    window.close_sheet()
    order = window.services.orders.order("o-100190")
    window.open("order_detail", order_id=order.order_id)
    window.page("order_detail").pane.findChild(QWidget, "way_settle").click()
    assert too_wide(Sheet.on_top_of(window)) == []
