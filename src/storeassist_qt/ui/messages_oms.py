"""The sentences for what an order management system says, or leaves unsaid: a table behind `ui.messages`."""

from __future__ import annotations

from storeassist_qt.ui.messages_mark import QT_TRANSLATE_NOOP

OMS: dict[str, str] = {
    # How the connection does.
    "oms_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not answer. All that was done here is kept and sent later.",
    ),
    "oms_circuit_open": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system failed several times in a row and is left alone for a moment. All that was done "
        "here is kept and sent later.",
    ),
    "oms_login_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not take the hub's user name and password. All that was done here is kept. "
        "Correct them in the hub's settings.",
    ),
    "oms_login_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system answered the hub's login without a token. All that was done here is kept. Check "
        "the address in the hub's settings.",
    ),
    "oms_answer_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system's answers cannot be read; something else may stand in between. All that was done "
        "here is kept and sent later.",
    ),
    "oms_filters_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not list the states {filters}. All other changes still come in. Run "
        "“storeassist oms check”.",
    ),
    "oms_refuses_all": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system refuses every question ({text}). All that was done here is kept. Check the store "
        "code in the hub's settings.",
    ),
    "oms_platform_login_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not take the login that records hand-overs and returns. Orders still come "
        "in, and what was done here is kept. Correct the client id and secret in the hub's settings.",
    ),
    "oms_platform_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The part of the order system that records hand-overs and returns does not answer. Orders still "
        "come in, and what was done here is kept and sent later.",
    ),
    # What belongs to no order here.
    "oms_record_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system sent the order {number} in a form that cannot be read. It was not taken. Look at "
        "it in the order system, and tell whoever looks after the hub.",
    ),
    "oms_foreign_store": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system sent the order {number} of the store {location}. It was not taken. Check the "
        "store code in the hub's settings.",
    ),
    "oms_type_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The order {number} is of the kind {type}, which is not known here. It was not put on the queue. "
        "Look for its number to bring it in.",
    ),
    "oms_not_for_pickup": QT_TRANSLATE_NOOP(
        "Messages",
        "The order {number} is not to be picked up in a store. It was not taken.",
    ),
    "oms_no_lines": QT_TRANSLATE_NOOP(
        "Messages",
        "The order {number} names no items. It was not taken. Look at it in the order system.",
    ),
    "oms_return_order_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The return {oms_return} belongs to the order {number}, which the order system does not show. It "
        "was not taken. Look at it in the order system.",
    ),
    # What is odd about an order.
    "product_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. "
        "Import the product.",
    ),
    "amounts_differ": QT_TRANSLATE_NOOP(
        "Messages",
        "The lines of the order do not add up to its total. The lines' amounts are used. Compare it with "
        "the order system.",
    ),
    "amounts_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The order came without amounts that can be read. They count as 0 here. Look them up in the order system "
        "before money goes back.",
    ),
    "quantity_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.",
    ),
    "invoice_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.",
    ),
    "credit_note_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.",
    ),
    "credit_amount_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The credit note {number} of the order system comes to another amount than the return here. Its amount "
        "is shown. Compare it with the order system.",
    ),
    "oms_order_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not show this order for the store any more. It was kept here. Ask where it went.",
    ),
    "oms_cancelled_after_hand_over": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system cancelled this order, and the customer has the goods. Nothing was changed here. "
        "Clear up who pays.",
    ),
    "oms_units_cancelled_after_hand_over": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed "
        "here. Clear up who pays.",
    ),
    "oms_delivered_after_cancel": QT_TRANSLATE_NOOP(
        "Messages",
        "According to the order system the customer has the goods of this cancelled order. Nothing was "
        "changed here. Clear up what left the store.",
    ),
    "oms_return_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The return {oms_return} in the order system holds items that cannot be returned any more. It was "
        "not opened here. Compare it with the returns of the order.",
    ),
    "oms_return_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.",
    ),
    "refused_return_at_oms": QT_TRANSLATE_NOOP(
        "Messages",
        "Every item of the return {name} was rejected here, and the order system accepted it. Nothing was "
        "changed here. Clear up who pays.",
    ),
    # What the OMS would not do.
    "oms_id_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The order did not come from the order system. Nothing was sent. Settle it with a note.",
    ),
    "oms_order_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not know the order at this store. Nothing was sent. Look at the order there, "
        "then settle it with a note.",
    ),
    "oms_return_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not know the return at this store. Nothing was sent. Look at the return there, "
        "then try again.",
    ),
    "oms_not_visible": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system said yes, and does not show it. Nothing is lost here. Look at the order there, "
        "then try again.",
    ),
    "oms_delivered": QT_TRANSLATE_NOOP(
        "Messages",
        "According to the order system the customer has the goods. The cancellation was not sent. Look at the "
        "order there, then settle it with a note.",
    ),
    "oms_cancelled": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system has cancelled the order. The hand-over was not recorded there. Look at the order "
        "there, then settle it with a note.",
    ),
    "already_invoiced": QT_TRANSLATE_NOOP(
        "Messages",
        "The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is "
        "handed over, have the items refunded there by a return.",
    ),
    "fynd_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.",
    ),
    "nothing_to_confirm": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle "
        "it with a note.",
    ),
    "nothing_to_invoice": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle "
        "it with a note.",
    ),
    "nothing_accepted": QT_TRANSLATE_NOOP(
        "Messages",
        "No item of the return was accepted. Nothing was sent. Settle it with a note.",
    ),
    "too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "The return in the order system does not hold these items. Nothing was sent. Compare the two.",
    ),
    "refund_not_ours": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.",
    ),
    # What it answers for now, and the codes of its refusals.
    "oms_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system has locked the order for a moment. Nothing is lost; it is tried again.",
    ),
    "oms_too_early": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system is not ready for this step yet. Nothing is lost; it is tried again.",
    ),
    "oms_not_visible_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.",
    ),
    "oms_not_handed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not show the hand-over yet. Nothing is lost; it is tried again.",
    ),
    "oms_earlier_first": QT_TRANSLATE_NOOP(
        "Messages",
        "An earlier step of the order comes first. Nothing is lost; it is tried again.",
    ),
    "oms_paced": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system is asked no faster than it allows. Nothing is lost; it is tried again.",
    ),
    "O400": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.",
    ),
    "O422": QT_TRANSLATE_NOOP(
        "Messages",
        "According to the order system the order is not of this store. Nothing was reserved. Look at the order there.",
    ),
    "IN400": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not know the order or the item at this store. The number was not taken there. "
        "Look at the order there, then settle it with a note.",
    ),
    "IN401": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system has cancelled the order or the item. The number was not taken there. Look at the "
        "order there, then settle it with a note.",
    ),
    "IN422": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not accept the form of this number. Change what invoice numbers begin with in "
        "the hub's settings, then try again: the order gets a new number, and this one is recorded as void.",
    ),
    # Documents.
    "document_later": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system does not give the document yet. It is fetched by itself once it is there.",
    ),
    "document_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system refuses the document. Nothing else waits for it. Look at the order there.",
    ),
}
