"""What the hub's command line says when something cannot be done: what happened, what is safe, what to do next."""

from __future__ import annotations

from collections.abc import Mapping

from storeassist_qt.domain.errors import StoreAssistError

SENTENCES = {
    "store_not_set_up": "No store is set up in this folder yet. Nothing was changed. Run: storeassist hub setup",
    "store_already_set_up": "A store is set up here already. Nothing was changed. Another needs another --data folder.",
    "hub_already_running": "A hub runs on this data folder already. Nothing was changed. Stop it first.",
    "port_taken": "Port {port} on {host} is in use. Nothing was changed. Stop what uses it, or choose another --port.",
    "address_unusable": "The hub cannot listen on {host}:{port} ({detail}). Nothing was changed. Check --listen.",
    "listen_insecure": "Without TLS, {host} would be open to the whole network, tokens and names included. Nothing was"
    " started. Stay on 127.0.0.1, or add --insecure if this network is yours alone.",
    "pin_too_short": "The PIN needs {least} to {most} digits. Nothing was changed.",
    "pin_not_digits": "The PIN needs {least} to {most} digits and nothing else. Nothing was changed.",
    "pin_too_simple": "That PIN is among the first that anybody tries. Nothing was changed. Choose another.",
    "number_taken": "Number {number} belongs to somebody already. Nothing was changed. Choose another number.",
    "number_wrong": "{found!r} is not a number for an associate ({expected}). Nothing was changed.",
    "name_wrong": "{found!r} is not a name ({expected}). Nothing was changed.",
    "roles_unknown": "Unknown role: {found}. Nothing was changed. Known roles: {known}.",
    "associate_unknown": "Nobody has number {number}. Nothing was changed. See: storeassist hub associate list",
    "badge_taken": "That badge belongs to number {number}. Nothing was changed.",
    "device_role_unknown": "A device is one of: {known}. Nothing was changed.",
    "device_unknown": "There is no device {device!r}. Nothing was changed. See: storeassist hub device list",
    "device_ambiguous": "Several devices are called {device!r}. Nothing was changed. Name one by its id: {ids}",
    "integrator_taken": "There is a program called {name!r} already. Nothing was changed. Choose another name.",
    "integrator_unknown": "There is no program called {name!r}. Nothing was changed. See: storeassist hub integrator"
    " list",
    "setting_unknown": "There is no store setting {key!r}. Nothing was changed. See: storeassist hub settings list",
    "setting_wrong": "{key} cannot be {found!r}; expected {expected}. Nothing was changed.",
    "order_unknown": "The hub has no order {order}. Nothing was changed.",
    "refund_unknown": "There is no open refund {refund}. Nothing was changed. See: storeassist hub refunds list",
    "refund_refused": "The order does not take this ({reason}). Nothing was changed.",
    "request_unknown": "There is no open request {request}. Nothing was changed. See: storeassist hub oms",
    "request_needed": "Name one request, or say --all. Nothing was changed. See: storeassist hub oms",
    "request_not_settled": "The order does not take this ({reason}). Nothing was changed.",
    "fynd_setting_missing": "The setting {name} of Fynd is missing. The hub was not started. Put it into oms.toml or"
    " the environment as STOREASSIST_FYND_ and its name in capitals.",
    "fynd_setting_unknown": "There is no setting {name} of Fynd. The hub was not started. Check how it is written.",
    "fynd_setting_wrong": "The setting {name} of Fynd takes {expected}. The hub was not started.",
    "fynd_settings_unreadable": "The settings {path} cannot be read ({detail}). The hub was not started.",
    "body_too_large": "That is larger than 500 KB. Nothing was changed.",
    "blob_differs": "That is not a PNG or JPEG picture. Nothing was changed.",
    "logo_unreadable": "That picture cannot be printed. Nothing was changed. Take a PNG or JPEG.",
    "journal_broken": "The journal of this order was changed from outside: entry {entry} does not follow from the one"
    " before. Keep the database as it is and compare it with a backup.",
    "anchor_broken": "The journals sealed at {at} were changed from outside. Keep the database as it is and compare it"
    " with a backup.",
    "import_unreadable": "The file could not be read ({detail}). Nothing was imported.",
    "columns_missing": "The file lacks the columns: {missing}. Nothing was imported. Known columns: {known}.",
    "columns_unknown": "The file has unknown columns: {unknown}. Nothing was imported. Known columns: {known}.",
    "file_kind_unknown": "{path} is neither .json nor .csv. Nothing was imported.",
    "file_unusable": "{path} cannot be used ({detail}). Nothing was changed.",
    "backup_unreadable": "{path} is not a backup of a hub ({detail}). Nothing was changed.",
    "secret_unusable": "The hub's secret {path} cannot be used ({detail}). Without it no PIN can be checked; restore it"
    " from a backup.",
    "database_newer": "The database was written by a newer version (revision {found}, this one knows {known}). It was"
    " left untouched. Update the program.",
    "database_corrupt": "The database is damaged ({detail}). It was left untouched. Restore a backup: storeassist hub"
    " restore FILE",
    "database_unreadable": "The database cannot be read ({detail}). It was left untouched. Check the folder, or"
    " restore a backup.",
    "database_read_only": "The database is read-only. Nothing was changed. Check who owns the folder.",
    "database_locked": "Another program holds the database. Nothing was changed. Try again.",
    "database_failed": "The database failed ({detail}). What was confirmed is safe. Check the disk.",
    "disk_full": "The disk is full. What was confirmed is safe. Free some space and try again.",
    "folder_unusable": "The folder {path} cannot be used ({detail}). Nothing was changed. Choose another --data.",
    "sqlite_too_old": "SQLite {found} can corrupt databases; {needed} or newer is needed. Nothing was changed.",
    "hub_did_not_start": "The hub did not start ({detail}). What was confirmed is safe.",
}


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def words_for(error: StoreAssistError) -> str:
    """Return the sentence for an error; unknown codes show themselves."""
    template = SENTENCES.get(error.code)
    if template is None:
        return f"That could not be done: {error}"
    return template.format_map(_Facts(error.facts))


HEALTH = {
    "oms_unreachable": "it does not answer",
    "oms_circuit_open": "it failed too often; it is asked again soon",
    "oms_login_refused": "it refuses the login: check user name and password",
    "oms_login_unreadable": "its answer to the login holds no token",
    "oms_answer_unreadable": "its answers cannot be read",
    "oms_filters_refused": "it refuses some questions",
    "oms_refuses_all": "it refuses every question: check location_code",
    "oms_platform_login_refused": "its second door refuses client_id and client_secret",
    "oms_platform_unreachable": "its second door does not answer",
    "oms_not_connected": "the hub runs without its settings",
}
WAITS = {
    "oms_earlier_first": "an earlier request of the same order goes first",
    "oms_locked": "the order is locked there for now",
    "oms_not_handed_over": "it does not know yet that the goods were handed over",
    "oms_not_visible_yet": "it said yes, but does not show it yet",
    "oms_paced": "it asks for fewer requests",
    "oms_too_early": "the order is not so far there yet",
}


def health_words(code: str) -> str:
    """Return what is wrong with the order system; unknown codes show themselves."""
    return HEALTH.get(code, code)


def wait_words(text: str) -> str:
    """Return what a request waits for; what the order system said itself stays as it is."""
    return WAITS.get(text) or health_words(text)


PROBLEMS = {
    "hook_secret_missing": "A notice came without its secret and was not taken. Check the secret at the order system.",
    "hook_secret_wrong": "A notice came with a wrong secret and was not taken. Check hook_secret at both ends.",
    "hook_unreadable": "A notice could not be read. Orders still come in by polling.",
    "oms_foreign_store": "Order {number} is of the store {location} and was not taken. Check location_code.",
    "oms_type_unknown": "Order {number} is of the unknown kind {type} and is not on the queue.",
    "oms_not_for_pickup": "Order {number} is not to be picked up in a store and was not taken.",
    "oms_no_lines": "Order {number} names no items and was not taken.",
    "oms_record_unusable": "Order {number} cannot be read and was not taken. The hub's log says more.",
    "oms_order_unusable": "An order could not be taken ({order}). The hub's log says more.",
    "oms_return_order_unknown": "Return {oms_return} is of the order {number}, which is not shown. It was not taken.",
}


def problem_words(code: str, facts: Mapping[str, object]) -> str:
    """Return what was odd about something the order system sent; unknown codes show themselves with their facts."""
    template = PROBLEMS.get(code)
    if template is not None:
        return template.format_map(_Facts(facts))
    told = " ".join(f"{name}={value}" for name, value in facts.items() if name != "hub")
    return f"{code}  {told}".rstrip()
