"""The sentences of the hub, its commands and its imports: a table behind `ui.messages`."""

from __future__ import annotations

from storeassist_qt.ui.messages_mark import QT_TRANSLATE_NOOP

HUB: dict[str, str] = {
    "store_not_set_up": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.",
    ),
    "store_already_set_up": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.",
    ),
    "number_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "{found} is not a number for an associate; it takes {expected}. Nothing was changed.",
    ),
    "number_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "The number {number} belongs to somebody else. Nothing was changed. Choose another one.",
    ),
    "name_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "{found} is not a name; it takes {expected}. Nothing was changed.",
    ),
    "roles_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub knows no role {found}; it knows {known}. Nothing was changed.",
    ),
    "associate_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.",
    ),
    "badge_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "That badge belongs to the associate {number}. Nothing was changed. Use another badge.",
    ),
    "device_role_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{found} is not a role of a device; it is one of {known}. Nothing was changed.",
    ),
    "device_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub knows no device {device}. Nothing was changed. “hub device list” shows all.",
    ),
    "device_ambiguous": QT_TRANSLATE_NOOP(
        "Messages",
        "Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.",
    ),
    "integrator_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "There is an integrator {name} already. Nothing was changed. Choose another name.",
    ),
    "integrator_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub knows no integrator {name}. Nothing was changed.",
    ),
    "restricted_layout": QT_TRANSLATE_NOOP(
        "Messages",
        "“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.",
    ),
    "no_picture": QT_TRANSLATE_NOOP(
        "Messages",
        "No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.",
    ),
    "integrator_revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.",
    ),
    "token_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub needs a token for that. Nothing was changed. Send it as a bearer token.",
    ),
    "blob_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The photo does not match its name. It was not kept. Send it again.",
    ),
    "blob_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub does not have that photo yet. It is still on the device that took it.",
    ),
    "signature_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub has no signature for that order. Nothing was changed.",
    ),
    "file_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.",
    ),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.",
    ),
    "journal_broken": QT_TRANSLATE_NOOP(
        "Messages",
        "The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file "
        "and compare it with a backup.",
    ),
    "anchor_broken": QT_TRANSLATE_NOOP(
        "Messages",
        "The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.",
    ),
    "hub_already_running": QT_TRANSLATE_NOOP(
        "Messages",
        "A hub is already running on {folder}. Nothing was changed. Stop it first.",
    ),
    "hub_did_not_start": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub did not start: {detail}. Nothing was changed.",
    ),
    "hub_stopping": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub is stopping. Nothing is lost: what was not answered is sent again later.",
    ),
    "secret_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.",
    ),
    "port_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program uses {host}:{port}. Nothing was started. Choose another port with --port.",
    ),
    "address_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.",
    ),
    "refund_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.",
    ),
    "refund_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The refund {refund} could not be marked: {reason}. Nothing was changed.",
    ),
    "order_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.",
    ),
    "order_incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        "An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.",
    ),
    "import_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.",
    ),
    "columns_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.",
    ),
    "columns_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.",
    ),
    "time_zone_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.",
    ),
    "file_kind_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.",
    ),
    "listen_insecure": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub would be open to the network at {host} without encryption. It was not started. Add "
        "--insecure if that is meant.",
    ),
    "fynd_setting_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.",
    ),
    "fynd_setting_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no Fynd setting {name}. The connection was not started. Check how it is written.",
    ),
    "fynd_setting_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "The Fynd setting {name} takes {expected}. The connection was not started.",
    ),
    "fynd_settings_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The Fynd settings at {path} cannot be read ({detail}). The connection was not started.",
    ),
    "oms_not_connected": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub runs without the settings of the order system. What is meant for it waits and is not lost. "
        "Start the hub with them again.",
    ),
    "oms_order_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "An order of the order system could not be taken ({order}). The others came in. The hub's log says more.",
    ),
    "document_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "This order is to have no such document. Nothing was changed.",
    ),
    "document_waiting": QT_TRANSLATE_NOOP(
        "Messages",
        "This document is not there yet. It is made or fetched by itself; nothing waits for it.",
    ),
    "document_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "This document could not be made. The order is not touched. It is tried again; the hub's log says more.",
    ),
    "document_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.",
    ),
    "not_a_pdf": QT_TRANSLATE_NOOP(
        "Messages",
        "What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. "
        "Look at it in the order system.",
    ),
    "hooks_off": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.",
    ),
    "hook_secret_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "A notice of the order system came without its secret and was not taken. Orders still come in by polling. "
        "Check the secret at the order system.",
    ),
    "hook_secret_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. "
        "Check the secret at both ends.",
    ),
    "hook_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "A notice of the order system could not be read. Orders still come in by polling.",
    ),
    "request_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no open request {request} to the order system. Nothing was changed.",
    ),
    "request_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "Name one request to the order system, or all of them. Nothing was changed.",
    ),
    "request_not_settled": QT_TRANSLATE_NOOP(
        "Messages",
        "The order does not take this ({reason}). Nothing was changed.",
    ),
}
