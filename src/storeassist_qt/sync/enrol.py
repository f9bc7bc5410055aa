"""Letting a device in at its hub."""

from __future__ import annotations

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.protocol.envelopes import EnrolAnswer
from storeassist_qt.sync.engine import ClientSettings


def enrol_device(
    store: DeviceStore, url: str, code: str, name: str = "", settings: ClientSettings | None = None
) -> EnrolAnswer:
    """Enrol with a single-use code and keep what the hub gave; what waits is sent under the new incarnation.

    Start the engine over afterwards (`SyncEngine.settings_changed`). Raises SyncError: enrolment_refused, not_a_hub,
    captive_portal, hub_unreachable, tls_untrusted, address_wrong.
    """
    from storeassist_qt.sync.client import HubClient

    chosen = settings or ClientSettings()
    client = HubClient(url, verify=chosen.verify, transport=chosen.transport)
    try:
        client.health()  # says plainly where something else answers at this address
        answer = client.enrol(code, name)
    finally:
        client.close()
    identity = Identity(
        device_id=answer.device_id,
        device_name=answer.device_name,
        token=answer.token,
        role=answer.role,
        store_id=answer.store_id,
        store_name=answer.store_name,
        hub_url=client.url,
    )
    store.enrol(identity, answer.incarnation, answer.epoch)
    return answer
