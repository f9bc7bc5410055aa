"""Every habit of a Konnect server that the public pages leave open, as a switch; U-numbers are those of the reference.

The defaults are the reading the pages support best. A connector has to get along with each of the other values too.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from storeassist_qt.simulators.fynd.errors import FyndSimError


class Switches(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """How this server answers where the documentation says nothing or contradicts itself."""

    # Who makes invoices and credit notes.
    invoice_mode: Literal["automatic", "aggregator"] = "automatic"
    credit_note_mode: Literal["automatic", "aggregator"] = "automatic"
    automatic_lag_s: float = 0.0
    """Seconds (by the simulator's clock) between a step and what Fynd does by itself after it."""
    completes_returns: bool = True
    """A return becomes `return_completed` by itself after its credit note."""
    invoice_number_rule: str = r"[A-Za-z0-9/-]{1,16}"
    """Whole-match pattern of an acceptable invoice or credit note number; else IN422."""

    # U1, U5: what the Platform door does for Pick-At-Store.
    platform_hands_over: bool = True
    platform_starts_returns: bool = True

    # U2: which filter finds a hand-over, and the word it is shown with (the first of the two for "both").
    handover_filter: Literal["DELIVERED", "HANDED_OVER_TO_CUSTOMER", "both"] = "DELIVERED"

    # U3
    qc_accepted_as: Literal["RETURN_ACCEPTED", "RETURN_COMPLETED"] = "RETURN_ACCEPTED"
    credited_as: Literal["each", "CREDIT_NOTE_GENERATED", "RETURN_COMPLETED", "return_completed"] = "each"
    """`each`: a credited return is CREDIT_NOTE_GENERATED, one that is over shows the OMS's `return_completed`."""
    status_spelling: Literal["konnect", "oms"] = "konnect"
    """`oms` shows the raw OMS state (`return_completed`) in `orderStatus` instead of Konnect's word."""
    unknown_filter: Literal["empty", "refuse"] = "empty"

    # U6: what a Pick-At-Store shipment needs before its PDFs exist.
    pas_needs_pack: bool = False
    pas_assigns_courier: bool = False

    # U7
    date_filter: Literal["dd-mm-yyyy", "yyyy-mm-dd", "yyyy-mm-ddTHH:MM:SS", "any"] = "dd-mm-yyyy"
    bad_date: Literal["refuse", "ignore"] = "refuse"

    # U8
    first_page: Literal[0, 1] = 1
    default_page_size: int = 10
    max_page_size: int = 100
    past_end: Literal["empty", "repeat_last", "repeat_first"] = "empty"
    duplicate_rows: bool = False
    """Each page begins with the last row of the page before it."""
    shuffled_rows: bool = False
    """Rows of one page come in another order at each request."""

    # U9
    token_field: Literal["access_token", "accessToken", "token", "data.access_token", "data.token"] = "access_token"
    token_lifetime_s: float = 3600.0
    refused_status: Literal[401, 403] = 401
    auth_error_body: Literal["json", "text", "empty"] = "json"

    # U10
    errors_shape: Literal["objects", "reasons", "texts", "nested"] = "objects"
    partial_http: int = 200
    failed_http: int = 400

    # U11, U18 and the form of ids
    item_schema: Literal["flat", "nested"] = "flat"
    order_type_key: Literal["order_type", "orderType"] = "order_type"
    ids_as_numbers: bool = False
    return_item_ids: Literal["same", "new"] = "same"

    # U12 and writes that repeat what is done
    confirm_short: Literal["cancel_rest", "keep", "refuse"] = "cancel_rest"
    repeat_confirm: Literal["accept", "refuse"] = "accept"
    qc_partial: Literal["accept", "refuse"] = "accept"

    # U14
    requests_per_minute: int = 0
    """0 is no limit; beyond it 429 with Retry-After."""

    # U15
    info_schema: Literal["camel", "snake"] = "camel"

    # U16
    webhook_signature: Literal["hmac", "plain", "none"] = "hmac"
    webhook_copies: int = 1

    def changed(self, changes: dict[str, Any]) -> Switches:
        """Return these switches with some turned; raises FyndSimError("switch_unknown")."""
        try:
            return msgspec.convert({**msgspec.to_builtins(self), **changes}, Switches)
        except msgspec.ValidationError as error:
            raise FyndSimError("switch_unknown", detail=str(error)) from error
