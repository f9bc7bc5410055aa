"""Serves the simulator over HTTP: on a thread for tests and the demo, in the foreground for the command."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import uvicorn
from litestar import Litestar, Request, Response
from litestar.datastructures import State as AppState
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp

from storeassist_qt.simulators.demo_store import STORE_ID
from storeassist_qt.simulators.fynd import control_api, konnect_api, platform_api
from storeassist_qt.simulators.fynd.door import NotLetIn
from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.model import State
from storeassist_qt.simulators.fynd.sim import FyndSim
from storeassist_qt.simulators.fynd.switches import Switches
from storeassist_qt.simulators.fynd.wire import Wire
from storeassist_qt.simulators.fynd.world import FyndWorld, new_state
from storeassist_qt.storage.columns import utc_now

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
START_LIMIT_S = 20.0
BODY_LIMIT = 2_000_000


def _on_error(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    if isinstance(error, NotLetIn):
        switches = konnect_api.sim_of(request.app.state).switches
        shapes = {"json": b'{"message":"Unauthorized","success":false}', "text": b"Unauthorized", "empty": b""}
        kind = "application/json" if switches.auth_error_body == "json" else "text/plain"
        return Response(shapes[switches.auth_error_body], status_code=switches.refused_status, media_type=kind)
    if isinstance(error, FyndSimError):
        message = error.facts.get("message") or str(error)
        return konnect_api.json_response({"status": "FAILED", "message": message, "code": error.code}, 400)
    if isinstance(error, HTTPException):
        return konnect_api.json_response({"message": error.detail}, error.status_code)
    logger.error("the simulator met a fault", exc_info=error)
    return konnect_api.json_response({"message": "Internal server error"}, 500)


def make_application(sim: FyndSim) -> ASGIApp:
    """Return the ASGI application of a simulator."""
    app = Litestar(
        route_handlers=[*konnect_api.HANDLERS, *platform_api.HANDLERS, *control_api.HANDLERS],
        state=AppState({"sim": sim}),
        exception_handlers={Exception: _on_error},
        request_max_body_size=BODY_LIMIT,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )
    return Wire(app, sim)


def _bind(port: int) -> socket.socket:
    # The protocol is named, as asyncio turns Nagle's algorithm off only then; it would hold each answer back for 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(256)
    except OSError as error:
        listener.close()
        raise FyndSimError("port_taken", host=HOST, port=port, detail=error.strerror or str(error)) from error
    return listener


class RunningFynd:
    """A simulator that serves on a thread of this process; `sim` is its remote control.

    `username` and `password` are those of the store (location level); the company's and the Platform client's stand
    beside them. `url` is the Konnect base as well as the Platform's.
    """

    def __init__(self, sim: FyndSim, listener: socket.socket, location_code: str) -> None:
        self.sim = sim
        state = sim.world.state
        store = state.stores[location_code]
        self.location_code = location_code
        self.username, self.password = store.username, store.password
        self.company_username, self.company_password = state.company_username, state.company_password
        self.company_id = state.company_id
        self.client_id, self.client_secret = state.client_id, state.client_secret
        host, port = listener.getsockname()[:2]
        self.url = f"http://{host}:{port}"
        self._listener = listener
        config = uvicorn.Config(
            make_application(sim),
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=5,
            server_header=False,
            ws="none",
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._serve, name="fynd-simulator", daemon=True)

    def _serve(self) -> None:
        self._server.run(sockets=[self._listener])

    def start(self) -> None:
        """Start to serve; returns when the first request would be answered."""
        self._thread.start()
        waited = threading.Event()
        for _ in range(int(START_LIMIT_S / 0.01)):
            if self._server.started:
                return
            if not self._thread.is_alive():
                break
            waited.wait(0.01)
        raise FyndSimError("simulator_did_not_start", url=self.url)

    def wait(self) -> None:
        """Return when the server has ended."""
        while self._thread.is_alive():
            self._thread.join(0.5)

    def stop(self) -> None:
        """Let go of whoever waits, stop serving, save."""
        self.sim.closing.set()
        self._server.should_exit = True
        self._thread.join(timeout=START_LIMIT_S)
        self._listener.close()
        self.sim.hooks.stop()
        self.sim.world.save()


def _load(save_to: Path | None, seed: int) -> State:
    if save_to is None or not save_to.exists():
        return new_state(seed)
    try:
        return msgspec.json.decode(save_to.read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError) as error:
        raise FyndSimError("file_unusable", path=str(save_to), detail=str(error)) from error


def start_fynd(
    port: int = 0,
    *,
    seed: int = 1,
    orders: int = 0,
    location_code: str = STORE_ID,
    save_to: Path | None = None,
    clock: Callable[[], datetime] = utc_now,
    switches: Switches | None = None,
) -> RunningFynd:
    """Start a simulator on a thread of this process; port 0 takes a free one.

    `orders` sales are placed at the store. `save_to` is a JSON file that is read if it exists and written after each
    change. Raises FyndSimError("port_taken" | "file_unusable" | "location_unknown" | "simulator_did_not_start").
    """
    state = _load(save_to, seed)
    if location_code not in state.stores:
        raise FyndSimError("location_unknown", location=location_code)
    sim = FyndSim(FyndWorld(state, clock=clock, switches=switches, save_to=save_to))
    for _ in range(orders):
        sim.place_sale(location_code)
    listener = _bind(port)
    running = RunningFynd(sim, listener, location_code)
    running.start()
    return running
