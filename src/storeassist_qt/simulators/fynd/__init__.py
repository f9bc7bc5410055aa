"""A Fynd Konnect server that is not Fynd: for trying StoreAssist and for tests."""

from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.server import RunningFynd, start_fynd
from storeassist_qt.simulators.fynd.sim import FyndSim
from storeassist_qt.simulators.fynd.switches import Switches

__all__ = ["FyndSim", "FyndSimError", "RunningFynd", "Switches", "start_fynd"]
