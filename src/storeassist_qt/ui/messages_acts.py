"""What was done, what can be done, and why, in words: the tables behind `ui.messages`."""

from __future__ import annotations

from storeassist_qt.ui.messages_mark import QT_TRANSLATE_NOOP

_Texts = tuple[str, ...]

# Command tag: texts (the first whose facts are all there is taken) and icon.
DONE: dict[str, tuple[_Texts, str]] = {
    "PlaceOrder": ((QT_TRANSLATE_NOOP("Messages", "Order arrived"),), "package-plus"),
    "AmendByOms": ((QT_TRANSLATE_NOOP("Messages", "Changed by head office"),), "git-compare-arrows"),
    "CancelByOms": ((QT_TRANSLATE_NOOP("Messages", "Cancelled by head office"),), "ban"),
    "InvoiceIssued": (
        (QT_TRANSLATE_NOOP("Messages", "Invoice {number}"), QT_TRANSLATE_NOOP("Messages", "Invoice issued")),
        "file-text",
    ),
    "ProblemGone": ((QT_TRANSLATE_NOOP("Messages", "A problem has gone by itself"),), "check"),
    "VoidNumber": ((QT_TRANSLATE_NOOP("Messages", "Number {number} is void"),), "file-text"),
    "DeliverySeen": ((QT_TRANSLATE_NOOP("Messages", "Handed over according to head office"),), "handshake"),
    "ConfirmOrder": ((QT_TRANSLATE_NOOP("Messages", "Reserved"),), "badge-check"),
    "EffectSent": ((QT_TRANSLATE_NOOP("Messages", "Sent to the order system"),), "send"),
    "EffectConfirmed": ((QT_TRANSLATE_NOOP("Messages", "Confirmed by the order system"),), "badge-check"),
    "EffectRefused": ((QT_TRANSLATE_NOOP("Messages", "Refused by the order system"),), "octagon-x"),
    "ClaimOrder": ((QT_TRANSLATE_NOOP("Messages", "Started picking"),), "footprints"),
    "ReleaseOrder": ((QT_TRANSLATE_NOOP("Messages", "Given back to the queue"),), "undo-2"),
    "TakeOver": ((QT_TRANSLATE_NOOP("Messages", "Taken over"),), "users"),
    "PickUnits": (
        (
            QT_TRANSLATE_NOOP("Messages", "Picked {done} of {of}"),
            QT_TRANSLATE_NOOP("Messages", "Picked {quantity:unit|units}: {name}"),
            QT_TRANSLATE_NOOP("Messages", "Picked {quantity:unit|units}"),
            QT_TRANSLATE_NOOP("Messages", "Picked 1 unit"),
        ),
        "scan-barcode",
    ),
    "SkipLine": (
        (QT_TRANSLATE_NOOP("Messages", "Skipped: {name}"), QT_TRANSLATE_NOOP("Messages", "Skipped a line")),
        "skip-forward",
    ),
    "PutBackUnits": (
        (
            QT_TRANSLATE_NOOP("Messages", "Put back {quantity:unit|units}"),
            QT_TRANSLATE_NOOP("Messages", "Put back 1 unit"),
        ),
        "package-minus",
    ),
    "MarkNotFound": (
        (
            QT_TRANSLATE_NOOP("Messages", "{quantity:unit|units} not found: {name}"),
            QT_TRANSLATE_NOOP("Messages", "{quantity:unit|units} not found"),
            QT_TRANSLATE_NOOP("Messages", "Marked as not found"),
        ),
        "search-x",
    ),
    "ReopenUnits": (
        (
            QT_TRANSLATE_NOOP("Messages", "{quantity:unit|units} looked for again"),
            QT_TRANSLATE_NOOP("Messages", "Looked for again"),
        ),
        "package-search",
    ),
    "SettleRefusal": ((QT_TRANSLATE_NOOP("Messages", "Settled a refused action"),), "check"),
    "FinishPick": ((QT_TRANSLATE_NOOP("Messages", "Pick finished"),), "circle-check-big"),
    "StageOrder": (
        (QT_TRANSLATE_NOOP("Messages", "Staged at {place}"), QT_TRANSLATE_NOOP("Messages", "Staged")),
        "archive",
    ),
    "RestageOrder": (
        (QT_TRANSLATE_NOOP("Messages", "Moved to {place}"), QT_TRANSLATE_NOOP("Messages", "Moved to another place")),
        "archive",
    ),
    "UnstageOrder": ((QT_TRANSLATE_NOOP("Messages", "Staging undone"),), "undo-2"),
    "CheckInCustomer": (
        (
            QT_TRANSLATE_NOOP("Messages", "Customer is here, spot {spot}"),
            QT_TRANSLATE_NOOP("Messages", "Customer is here"),
        ),
        "user-check",
    ),
    "UndoCheckIn": ((QT_TRANSLATE_NOOP("Messages", "Customer left"),), "user-x"),
    "AcceptUnits": (
        (
            QT_TRANSLATE_NOOP("Messages", "Accepted {quantity:unit|units}: {name}"),
            QT_TRANSLATE_NOOP("Messages", "Accepted {quantity:unit|units}"),
            QT_TRANSLATE_NOOP("Messages", "Accepted"),
        ),
        "check",
    ),
    "RejectUnits": (
        (
            QT_TRANSLATE_NOOP("Messages", "Rejected {quantity:unit|units}: {reason}"),
            QT_TRANSLATE_NOOP("Messages", "Rejected"),
        ),
        "x",
    ),
    "HandOver": (
        (
            QT_TRANSLATE_NOOP("Messages", "Handed over to {recipient}"),
            QT_TRANSLATE_NOOP("Messages", "Handed over"),
        ),
        "signature",
    ),
    "CancelOrder": (
        (QT_TRANSLATE_NOOP("Messages", "Cancelled: {reason}"), QT_TRANSLATE_NOOP("Messages", "Cancelled")),
        "ban",
    ),
    "AddNote": ((QT_TRANSLATE_NOOP("Messages", "Note: {text}"), QT_TRANSLATE_NOOP("Messages", "Note")), "sticky-note"),
    "OmsStatusSeen": (
        (
            QT_TRANSLATE_NOOP("Messages", "Order system: {status}"),
            QT_TRANSLATE_NOOP("Messages", "News from the order system"),
        ),
        "refresh-cw",
    ),
    "ProblemSeen": ((QT_TRANSLATE_NOOP("Messages", "Something odd in the order data"),), "triangle-alert"),
    "SettleProblem": ((QT_TRANSLATE_NOOP("Messages", "Odd data looked at"),), "check"),
    "RetryEffect": ((QT_TRANSLATE_NOOP("Messages", "Asked the order system again"),), "rotate-ccw"),
    "SettleEffect": (
        (
            QT_TRANSLATE_NOOP("Messages", "Settled by a manager: {note}"),
            QT_TRANSLATE_NOOP("Messages", "Settled by a manager"),
        ),
        "check",
    ),
    "DocumentReady": ((QT_TRANSLATE_NOOP("Messages", "Document ready"),), "file-text"),
    "OpenReturn": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {local_number} opened"),
            QT_TRANSLATE_NOOP("Messages", "Return opened"),
        ),
        "undo-2",
    ),
    "ReceiveUnits": ((QT_TRANSLATE_NOOP("Messages", "Returned goods received"),), "package-check"),
    "RecordQc": ((QT_TRANSLATE_NOOP("Messages", "Returned item checked"),), "check"),
    "FinishReturn": ((QT_TRANSLATE_NOOP("Messages", "Return finished"),), "circle-check-big"),
    "WithdrawReturn": ((QT_TRANSLATE_NOOP("Messages", "Return withdrawn"),), "x"),
    "SettleRefusedUnit": ((QT_TRANSLATE_NOOP("Messages", "Rejected item settled"),), "check"),
    "NumberReturn": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {number}"),
            QT_TRANSLATE_NOOP("Messages", "Return numbered"),
        ),
        "undo-2",
    ),
    "JoinOmsReturn": ((QT_TRANSLATE_NOOP("Messages", "Return found at the order system"),), "badge-check"),
    "ReturnAcceptedByOms": ((QT_TRANSLATE_NOOP("Messages", "Return accepted by the order system"),), "badge-check"),
    "CreditNoteIssued": (
        (
            QT_TRANSLATE_NOOP("Messages", "Credit note {number}"),
            QT_TRANSLATE_NOOP("Messages", "Credit note issued"),
        ),
        "file-text",
    ),
    "ReturnCompleted": ((QT_TRANSLATE_NOOP("Messages", "Return completed"),), "circle-check-big"),
    "NotifyReady": ((QT_TRANSLATE_NOOP("Messages", "Ready notice sent again"),), "bell"),
    # No command, but it waits to be sent as they do.
    "Photo": ((QT_TRANSLATE_NOOP("Messages", "Photo"),), "camera"),
}

# Moments of an order's timeline: texts, icon, kind of status. A command's tag stands in DONE.
MOMENTS: dict[str, tuple[_Texts, str, str]] = {
    "placed": ((QT_TRANSLATE_NOOP("Messages", "Order arrived"),), "package-plus", "neutral"),
    "confirmed": ((QT_TRANSLATE_NOOP("Messages", "Reserved"),), "badge-check", "neutral"),
    "claimed": ((QT_TRANSLATE_NOOP("Messages", "Picking started"),), "footprints", "warn"),
    "released": ((QT_TRANSLATE_NOOP("Messages", "Given back to the queue"),), "undo-2", "neutral"),
    "taken_over": (
        (
            QT_TRANSLATE_NOOP("Messages", "Taken over from {former}"),
            QT_TRANSLATE_NOOP("Messages", "Taken over"),
        ),
        "users",
        "warn",
    ),
    "not_found": (
        (
            QT_TRANSLATE_NOOP("Messages", "{units:unit|units} not found: {name}"),
            QT_TRANSLATE_NOOP("Messages", "Not found: {name}"),
        ),
        "search-x",
        "danger",
    ),
    "nothing_found": ((QT_TRANSLATE_NOOP("Messages", "Nothing found, order closed"),), "search-x", "danger"),
    "picked": (
        (
            QT_TRANSLATE_NOOP("Messages", "Picked {units:unit|units}, {not_found} not found"),
            QT_TRANSLATE_NOOP("Messages", "Picked {units:unit|units}"),
            QT_TRANSLATE_NOOP("Messages", "Pick finished"),
        ),
        "circle-check-big",
        "success",
    ),
    "staged": (
        (
            QT_TRANSLATE_NOOP("Messages", "Staged at {place}"),
            QT_TRANSLATE_NOOP("Messages", "Staged at {places}"),
            QT_TRANSLATE_NOOP("Messages", "Staged"),
        ),
        "archive",
        "primary",
    ),
    "restaged": (
        (
            QT_TRANSLATE_NOOP("Messages", "Moved from {old} to {place}"),
            QT_TRANSLATE_NOOP("Messages", "Moved to {place}"),
            QT_TRANSLATE_NOOP("Messages", "Moved to {places}"),
            QT_TRANSLATE_NOOP("Messages", "Moved"),
        ),
        "archive",
        "primary",
    ),
    "unstaged": ((QT_TRANSLATE_NOOP("Messages", "Staging undone"),), "undo-2", "neutral"),
    "checked_in": (
        (
            QT_TRANSLATE_NOOP("Messages", "Customer is here, spot {spot}"),
            QT_TRANSLATE_NOOP("Messages", "Customer is here"),
        ),
        "user-check",
        "primary",
    ),
    "check_in_undone": ((QT_TRANSLATE_NOOP("Messages", "Customer left"),), "user-x", "neutral"),
    "handed_over": (
        (
            QT_TRANSLATE_NOOP("Messages", "Handed over to {recipient}"),
            QT_TRANSLATE_NOOP("Messages", "Handed over"),
        ),
        "handshake",
        "success",
    ),
    "all_rejected": (
        (
            QT_TRANSLATE_NOOP("Messages", "Everything rejected by {recipient}"),
            QT_TRANSLATE_NOOP("Messages", "Everything rejected"),
        ),
        "octagon-x",
        "danger",
    ),
    "refusal_settled": ((QT_TRANSLATE_NOOP("Messages", "Settled: {act}"),), "check", "neutral"),
    "delivery_seen": (
        (QT_TRANSLATE_NOOP("Messages", "Handed over according to the order system"),),
        "handshake",
        "success",
    ),
    "invoiced": (
        (
            QT_TRANSLATE_NOOP("Messages", "Invoice {number}"),
            QT_TRANSLATE_NOOP("Messages", "Invoice issued"),
        ),
        "file-text",
        "neutral",
    ),
    "number_voided": ((QT_TRANSLATE_NOOP("Messages", "Number {number} is void"),), "file-text", "neutral"),
    "notified_again": ((QT_TRANSLATE_NOOP("Messages", "Ready notice sent again"),), "bell", "neutral"),
    "handed_over_elsewhere": ((QT_TRANSLATE_NOOP("Messages", "Handed over elsewhere"),), "handshake", "success"),
    "cancelled": (
        (
            QT_TRANSLATE_NOOP("Messages", "Cancelled: {reason}"),
            QT_TRANSLATE_NOOP("Messages", "Cancelled"),
        ),
        "ban",
        "danger",
    ),
    "cancelled_by_oms": (
        (
            QT_TRANSLATE_NOOP("Messages", "Cancelled by head office: {reason}"),
            QT_TRANSLATE_NOOP("Messages", "Cancelled by head office"),
        ),
        "ban",
        "danger",
    ),
    "amended": ((QT_TRANSLATE_NOOP("Messages", "Changed by head office"),), "git-compare-arrows", "warn"),
    "note": (
        (
            QT_TRANSLATE_NOOP("Messages", "Note: {text}"),
            QT_TRANSLATE_NOOP("Messages", "Note"),
        ),
        "sticky-note",
        "neutral",
    ),
    "notified": ((QT_TRANSLATE_NOOP("Messages", "Ready notice sent"),), "bell", "neutral"),
    # What the order system answered to each effect: `<kind of effect>_confirmed` and `_refused`.
    "confirm_confirmed": ((QT_TRANSLATE_NOOP("Messages", "Reserved with the order system"),), "badge-check", "neutral"),
    "confirm_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the reservation"),),
        "octagon-x",
        "danger",
    ),
    "notify_ready_confirmed": ((QT_TRANSLATE_NOOP("Messages", "Ready notice sent"),), "bell", "neutral"),
    "notify_ready_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The ready notice could not be sent"),),
        "octagon-x",
        "danger",
    ),
    "refund_not_found_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Refund for what was not found confirmed"),),
        "undo-2",
        "danger",
    ),
    "refund_not_found_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the refund for what was not found"),),
        "octagon-x",
        "danger",
    ),
    "refund_rejected_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Refund for rejected items confirmed"),),
        "undo-2",
        "danger",
    ),
    "refund_rejected_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the refund for rejected items"),),
        "octagon-x",
        "danger",
    ),
    "cancel_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Cancellation confirmed by the order system"),),
        "ban",
        "danger",
    ),
    "cancel_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the cancellation"),),
        "octagon-x",
        "danger",
    ),
    "complete_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Hand-over recorded by the order system"),),
        "badge-check",
        "success",
    ),
    "complete_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the hand-over"),),
        "octagon-x",
        "danger",
    ),
    "problem_settled": ((QT_TRANSLATE_NOOP("Messages", "Odd data looked at"),), "check", "neutral"),
    "effect_retried": ((QT_TRANSLATE_NOOP("Messages", "The order system was asked again"),), "rotate-ccw", "neutral"),
    "effect_settled": (
        (
            QT_TRANSLATE_NOOP("Messages", "Settled by a manager: {note}"),
            QT_TRANSLATE_NOOP("Messages", "Settled by a manager"),
        ),
        "check",
        "neutral",
    ),
    "return_opened": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} of {units:item|items} opened"),
            QT_TRANSLATE_NOOP("Messages", "Return of {units:item|items} opened"),
            QT_TRANSLATE_NOOP("Messages", "Return opened"),
        ),
        "undo-2",
        "warn",
    ),
    "return_rejected": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} rejected"),
            QT_TRANSLATE_NOOP("Messages", "Return rejected"),
        ),
        "octagon-x",
        "danger",
    ),
    "return_decided": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} checked: {units:item|items} accepted, {refused} rejected"),
            QT_TRANSLATE_NOOP("Messages", "Return {name} checked"),
            QT_TRANSLATE_NOOP("Messages", "Return checked"),
        ),
        "circle-check-big",
        "neutral",
    ),
    "return_withdrawn": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} withdrawn"),
            QT_TRANSLATE_NOOP("Messages", "Return withdrawn"),
        ),
        "x",
        "neutral",
    ),
    "refused_unit_given_back": (
        (QT_TRANSLATE_NOOP("Messages", "Rejected item given back to the customer"),),
        "check",
        "neutral",
    ),
    "refused_unit_kept": ((QT_TRANSLATE_NOOP("Messages", "Rejected item kept by the store"),), "check", "neutral"),
    "return_joined": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} is {oms} at the order system"),
            QT_TRANSLATE_NOOP("Messages", "Return found at the order system"),
        ),
        "badge-check",
        "neutral",
    ),
    "return_accepted": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} accepted by the order system"),
            QT_TRANSLATE_NOOP("Messages", "Return accepted by the order system"),
        ),
        "badge-check",
        "success",
    ),
    "credit_note": (
        (
            QT_TRANSLATE_NOOP("Messages", "Credit note {number}"),
            QT_TRANSLATE_NOOP("Messages", "Credit note issued"),
        ),
        "file-text",
        "success",
    ),
    "return_completed": (
        (
            QT_TRANSLATE_NOOP("Messages", "Return {name} completed"),
            QT_TRANSLATE_NOOP("Messages", "Return completed"),
        ),
        "circle-check-big",
        "success",
    ),
    "issue_invoice_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Invoice recorded by the order system"),),
        "file-text",
        "neutral",
    ),
    "issue_invoice_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the invoice"),),
        "octagon-x",
        "danger",
    ),
    "start_return_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Return started at the order system"),),
        "badge-check",
        "neutral",
    ),
    "start_return_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused to start the return"),),
        "octagon-x",
        "danger",
    ),
    "send_qc_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Check of the return recorded by the order system"),),
        "badge-check",
        "neutral",
    ),
    "send_qc_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the check of the return"),),
        "octagon-x",
        "danger",
    ),
    "issue_credit_note_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Credit note recorded by the order system"),),
        "file-text",
        "neutral",
    ),
    "issue_credit_note_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The order system refused the credit note"),),
        "octagon-x",
        "danger",
    ),
    "refund_returned_confirmed": (
        (QT_TRANSLATE_NOOP("Messages", "Refund for returned items confirmed"),),
        "undo-2",
        "danger",
    ),
    "refund_returned_refused": (
        (QT_TRANSLATE_NOOP("Messages", "The refund for returned items was refused"),),
        "octagon-x",
        "danger",
    ),
}

# Ways out of a refusal: what the button says, and its icon.
ACTS: dict[str, tuple[_Texts, str]] = {
    "put_back": (
        (
            QT_TRANSLATE_NOOP("Messages", "Put back {units:unit|units}"),
            QT_TRANSLATE_NOOP("Messages", "Put them back"),
        ),
        "package-minus",
    ),
    "give_to": (
        (
            QT_TRANSLATE_NOOP("Messages", "Give my {units:unit|units} to {holder}"),
            QT_TRANSLATE_NOOP("Messages", "Give mine to {holder}"),
            QT_TRANSLATE_NOOP("Messages", "Give mine to the colleague"),
        ),
        "users",
    ),
    "goods_left": ((QT_TRANSLATE_NOOP("Messages", "Goods left the store"),), "log-out"),
    "goods_here": ((QT_TRANSLATE_NOOP("Messages", "Goods are here"),), "package-check"),
    "accept_quantity": (
        (
            QT_TRANSLATE_NOOP("Messages", "Accept the new quantity ({quantity})"),
            QT_TRANSLATE_NOOP("Messages", "Accept the new quantity"),
        ),
        "check",
    ),
    "try_again": ((QT_TRANSLATE_NOOP("Messages", "Try again"),), "rotate-ccw"),
    "open_order": ((QT_TRANSLATE_NOOP("Messages", "Open the order"),), "file-text"),
    "understood": ((QT_TRANSLATE_NOOP("Messages", "Understood"),), "check"),
}

# Reasons that travel as codes.
BECAUSE: dict[str, str] = {
    "damaged": QT_TRANSLATE_NOOP("Messages", "Damaged"),
    "wrong_item": QT_TRANSLATE_NOOP("Messages", "Wrong item"),
    "wrong_price": QT_TRANSLATE_NOOP("Messages", "Wrong price"),
    "wrong_size": QT_TRANSLATE_NOOP("Messages", "Wrong size"),
    "faulty": QT_TRANSLATE_NOOP("Messages", "Faulty"),
    "not_as_described": QT_TRANSLATE_NOOP("Messages", "Not as described"),
    "changed_mind": QT_TRANSLATE_NOOP("Messages", "Changed mind"),
    "other": QT_TRANSLATE_NOOP("Messages", "Other reason"),
    "not_on_shelf": QT_TRANSLATE_NOOP("Messages", "Not on the shelf"),
    "wrong_place": QT_TRANSLATE_NOOP("Messages", "Not at its place"),
    "cannot_sign": QT_TRANSLATE_NOOP("Messages", "Customer cannot sign"),
    "contactless": QT_TRANSLATE_NOOP("Messages", "Contactless hand-over"),
    "pad_broken": QT_TRANSLATE_NOOP("Messages", "Signature pad broken"),
    "out_of_stock": QT_TRANSLATE_NOOP("Messages", "Out of stock"),
    "customer_asked": QT_TRANSLATE_NOOP("Messages", "Customer asked for it"),
    "no_show": QT_TRANSLATE_NOOP("Messages", "Customer did not come"),
    "fraud": QT_TRANSLATE_NOOP("Messages", "Suspected fraud"),
    "in_store": QT_TRANSLATE_NOOP("Messages", "In store"),
    "curbside": QT_TRANSLATE_NOOP("Messages", "Curbside"),
}

# Facts whose value may be one of the codes above.
FACT_WORDS = frozenset({"reason", "reason_unsigned", "how"})
