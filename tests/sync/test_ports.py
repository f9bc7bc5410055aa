"""The classes of cache and sync are what the ports ask for; mypy checks the assignments, this file that they run."""

from __future__ import annotations

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain import ports
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.desk import SyncDesk
from storeassist_qt.sync.lookup import HubQuestions
from storeassist_qt.sync.people import SignInDesk


def given_to_the_screens(store: DeviceStore) -> tuple[object, ...]:
    connection, background = HubConnection(store), Background()
    clock: ports.Clock = store.clock
    orders: ports.OrderReader = store
    sink: ports.CommandSink = store
    catalogue: ports.CatalogueReader = store.catalogue
    hub: ports.HubLookup = HubQuestions(store, connection, background)
    drafts: ports.DraftStore = store.drafts
    sign_in: ports.SignIn = SignInDesk(store, connection, PinVerifiers(bytes(32), FOR_TESTS), background)
    sync: ports.SyncPort = SyncDesk(store)
    settings: ports.StoreSettings = store.settings
    numbers: ports.ReturnNumbers = store.return_numbers
    background.close()
    return clock, orders, sink, catalogue, hub, drafts, sign_in, sync, settings, numbers


def test_every_port_of_the_device_is_there(store: DeviceStore) -> None:
    given = given_to_the_screens(store)
    wanted = (
        ports.Clock, ports.OrderReader, ports.CommandSink, ports.CatalogueReader, ports.HubLookup, ports.DraftStore,
        ports.SignIn, ports.SyncPort, ports.StoreSettings, ports.ReturnNumbers,
    )  # fmt: skip
    for found, port in zip(given, wanted, strict=True):
        methods = [name for name in vars(port) if not name.startswith("_")]
        assert methods
        assert [name for name in methods if not callable(getattr(found, name, None))] == []
