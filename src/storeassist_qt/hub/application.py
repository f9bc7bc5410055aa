"""The hub's web application, put together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import ASGIApp

from storeassist_qt.hub import api_devices, api_oms, api_orders, check_in
from storeassist_qt.hub.core import Hub
from storeassist_qt.hub.doors import Throttle, any_door
from storeassist_qt.hub.problems import on_error
from storeassist_qt.hub.push_door import PushDoor
from storeassist_qt.hub.wire import Wire
from storeassist_qt.protocol.envelopes import BODY_LIMIT


def make_application(hub: Hub) -> ASGIApp:
    """Return the ASGI application of a hub that has been started."""

    @asynccontextmanager
    async def listening(_app: Litestar) -> AsyncIterator[None]:
        hub.events.open(hub.cursor)
        yield
        hub.events.close()

    app = Litestar(
        route_handlers=[
            api_devices.health,
            api_devices.enrol,
            api_devices.sign_in,
            api_devices.unlock,
            api_devices.commands,
            api_devices.changes,
            api_devices.catalogue,
            api_devices.events,
            api_orders.search,
            api_orders.one_order,
            api_orders.place_orders,
            api_orders.place_products,
            api_orders.oms_command,
            api_orders.put_blob,
            api_orders.get_blob,
            api_orders.signature,
            api_orders.show_metrics,
            api_oms.take_hook,
            api_oms.settle_problem,
            api_oms.document,
            check_in.show_form,
            check_in.take_form,
        ],
        state=State(
            {
                "hub": hub,
                "enrol_throttle": Throttle(30, 60.0),
                "bad_hooks": Throttle(60, 60.0),
                "check_in_by_address": Throttle(60, 60.0),
                "check_in_by_link": Throttle(20, 60.0),
            }
        ),
        lifespan=[listening],
        exception_handlers={Exception: on_error},
        request_max_body_size=BODY_LIMIT,
        openapi_config=OpenAPIConfig(
            title="StoreAssist hub",
            version=api_devices.VERSION,
            openapi_router=Router("/openapi", route_handlers=[], guards=[any_door], include_in_schema=False),
            render_plugins=[JsonRenderPlugin()],
            use_handler_docstrings=True,
        ),
        logging_config=None,
        debug=False,
    )
    return Wire(app, PushDoor(hub), lambda: (hub.registry.epoch, hub.clock()))
