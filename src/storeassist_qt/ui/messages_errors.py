"""The sentence of every refusal, error and sign-in code: the tables behind `ui.messages`."""

from __future__ import annotations

from storeassist_qt.ui.messages_mark import QT_TRANSLATE_NOOP

# Refusals of commands (`domain.refusals`).
REFUSALS: dict[str, str] = {
    "role_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.",
    ),
    "not_handed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. "
        "Reject the items at hand-off instead.",
    ),
    "nothing_to_return": QT_TRANSLATE_NOOP(
        "Messages", "No item is chosen. Nothing was changed. Choose what the customer brings back."
    ),
    "more_than_bought": QT_TRANSLATE_NOOP(
        "Messages",
        "{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not "
        "{quantity}. Nothing was changed.",
    ),
    "return_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "The store's policy does not take {name} back today. Nothing was changed. A manager may allow it "
        "with a reason.",
    ),
    "return_exists": QT_TRANSLATE_NOOP(
        "Messages", "That return of order #{number} is open already. Nothing was changed. Look at it in Returns."
    ),
    "return_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Order #{number} has no such return. Nothing was changed. Open the order again."
    ),
    "return_decided": QT_TRANSLATE_NOOP(
        "Messages", "The check of return {name} is finished. Nothing was changed. Look at it in Returns."
    ),
    "return_at_oms": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. "
        "Finish it, or have it withdrawn there.",
    ),
    "return_joined": QT_TRANSLATE_NOOP(
        "Messages", "Return {name} belongs to another return of the order system already. Nothing was changed."
    ),
    "return_limit": QT_TRANSLATE_NOOP(
        "Messages", "Return {name} is above what you may credit. The check is saved. Ask a manager to finish it."
    ),
    "units_unchecked": QT_TRANSLATE_NOOP(
        "Messages",
        "Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.",
    ),
    "answers_missing": QT_TRANSLATE_NOOP(
        "Messages", "{left:check|checks} still to be answered. Nothing is lost. Answer all of them first."
    ),
    "proof_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera "
        "a manager can accept it with a note.",
    ),
    "photo_unknown": QT_TRANSLATE_NOOP(
        "Messages", "A photo of this item cannot be used. Nothing is lost. Take it again."
    ),
    "nothing_to_settle": QT_TRANSLATE_NOOP(
        "Messages", "Return {name} holds no rejected item to settle any more. Nothing was changed."
    ),
    "line_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} no longer has that line. Nothing was changed. Open the order again.",
    ),
    "order_cancelled": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.",
    ),
    "order_handed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} has already been handed over. Nothing was changed.",
    ),
    "handed_over_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.",
    ),
    "units_to_put_back": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.",
    ),
    "quantity_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "{quantity} is not a quantity. Nothing was changed. Enter 1 or more.",
    ),
    "not_to_pick": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is past picking. Nothing was changed. Look at it in Orders.",
    ),
    "held_by_other": QT_TRANSLATE_NOOP(
        "Messages",
        "{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.",
    ),
    "no_lease_to_take": QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody holds order #{number} any more. Start picking it in the usual way.",
    ),
    "taken_over": QT_TRANSLATE_NOOP(
        "Messages",
        "{holder} took over order #{number}. Your later picks do not count there. "
        "Give your units to {holder}, or put them back.",
    ),
    "wrong_item": QT_TRANSLATE_NOOP(
        "Messages",
        "Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.",
    ),
    "pack_quantity": QT_TRANSLATE_NOOP(
        "Messages",
        "That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.",
    ),
    "expired_goods": QT_TRANSLATE_NOOP(
        "Messages",
        "That item expired on {expiry}. It was not counted. Take a fresh one.",
    ),
    "line_cut": QT_TRANSLATE_NOOP(
        "Messages",
        "{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.",
    ),
    "more_than_ordered": QT_TRANSLATE_NOOP(
        "Messages",
        "Already have {picked} of {ordered}: {name}. Nothing more was counted.",
    ),
    "part_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} is a set. Scan one of its parts.",
    ),
    "line_done": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} is already done. Nothing was changed.",
    ),
    "stage_past_picking": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is past picking. Nothing was changed.",
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "A reason is needed. Nothing was changed. Choose one.",
    ),
    "more_than_open": QT_TRANSLATE_NOOP(
        "Messages",
        "{name}: only {open:unit is|units are} still open. Nothing was changed.",
    ),
    "nothing_to_reopen": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has no not-found units that can be opened again; their refund was already requested.",
    ),
    "nothing_to_put_back": QT_TRANSLATE_NOOP(
        "Messages",
        "{name}: nothing more to put back. Nothing was changed.",
    ),
    "pick_unfinished": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is not picked yet. Nothing was changed. Finish the pick first.",
    ),
    "place_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "A place is needed. Scan the shelf label or type where the bag stands.",
    ),
    "place_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "That place is longer than {limit} characters. Nothing was changed. Use a shorter name.",
    ),
    "undecided_units": QT_TRANSLATE_NOOP(
        "Messages",
        "{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.",
    ),
    "signature_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "That is not a signature yet. Nothing was handed over. Let the customer sign again.",
    ),
    "shown_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} changed after the customer signed. Nothing was handed over. "
        "Show it again and ask for a new signature.",
    ),
    "needs_person": QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody who did this had signed in on this device. The action is kept. A manager decides about it.",
    ),
    "already_staged": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.",
    ),
    "card_number": QT_TRANSLATE_NOOP(
        "Messages",
        "That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.",
    ),
    "effect_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.",
    ),
    "id_check_required": QT_TRANSLATE_NOOP(
        "Messages",
        "This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.",
    ),
    "line_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or "
        "mark it not found.",
    ),
    "not_picked": QT_TRANSLATE_NOOP(
        "Messages",
        "{name}: only {available:unit|units} can be decided. Nothing was changed.",
    ),
    "not_staged": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is not staged. Nothing was changed.",
    ),
    "note_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "The note is empty. Type a few words first.",
    ),
    "note_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.",
    ),
    "order_exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} is already here. Nothing was changed.",
    ),
    "order_malformed": QT_TRANSLATE_NOOP(
        "Messages",
        "Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.",
    ),
    "order_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "This device and the hub do not know that order. Nothing was changed.",
    ),
    "place_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{place} is not a place to wait. Nothing was changed. Choose in store or curbside.",
    ),
    "recipient_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.",
    ),
    "signature_required": QT_TRANSLATE_NOOP(
        "Messages",
        "This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.",
    ),
    "too_many_bags": QT_TRANSLATE_NOOP(
        "Messages",
        "{bags} bags are more than {limit}. Nothing was changed. Count again.",
    ),
    "bags_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.",
    ),
    "too_late_to_undo": QT_TRANSLATE_NOOP(
        "Messages",
        "The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.",
    ),
    "stale_version": QT_TRANSLATE_NOOP(
        "Messages",
        "The order system sent an older version of order #{number}. The newer one stays.",
    ),
    "actor_not_signed_in": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub does not know that this person signed in on this device. The action is kept. Sign in here once while "
        "the hub can be reached, then try again.",
    ),
    "associate_disabled": QT_TRANSLATE_NOOP(
        "Messages",
        "This person's account was closed before the action was sent. It is kept. A manager can sign in here and try "
        "again.",
    ),
    "actor_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.",
    ),
    "lost_in_salvage": QT_TRANSLATE_NOOP(
        "Messages",
        "An action could not be saved from the damaged data of this device. Everything else is safe. Look"
        " at the order and do it again if it is missing.",
    ),
    "not_offline": QT_TRANSLATE_NOOP(
        "Messages",
        "Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the "
        "network returns.",
    ),
    "card_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "That card was settled already. Nothing was changed.",
    ),
}

# What the world does: network, camera, disk, settings, files.
ERRORS: dict[str, str] = {
    "no_text": QT_TRANSLATE_NOOP(
        "Messages",
        "That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.",
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Messages",
        "The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.",
    ),
    "hub_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.",
    ),
    "no_hub_there": QT_TRANSLATE_NOOP(
        "Messages",
        "No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.",
    ),
    "hub_address_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub "
        "http://10.0.0.5:8840.",
    ),
    "unusable_answer": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub answered with something this app cannot read. Your work stays on this device. "
        "Check the hub address in Settings, or tell a manager.",
    ),
    "captive_portal": QT_TRANSLATE_NOOP(
        "Messages",
        "The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. "
        "Sign in to the Wi-Fi, then try again.",
    ),
    "not_a_hub": QT_TRANSLATE_NOOP(
        "Messages",
        "Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.",
    ),
    "body_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.",
    ),
    "revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "This device was removed from the store. What was not yet sent is kept here. "
        "A manager can enrol it again with a new code.",
    ),
    "token_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub no longer knows this device. What was not yet sent is kept here. "
        "A manager can enrol it again with a new code.",
    ),
    "sign_in_to_send": QT_TRANSLATE_NOOP(
        "Messages",
        "This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in "
        "while the hub can be reached.",
    ),
    "photo_unusable": QT_TRANSLATE_NOOP(
        "Messages", "That picture cannot be kept as a photo. Nothing is lost. Take it again."
    ),
    "document_at_oms_later": QT_TRANSLATE_NOOP(
        "Messages", "The order system has not made this document yet. It is fetched by itself; nothing waits for it."
    ),
    "document_at_hub_later": QT_TRANSLATE_NOOP(
        "Messages", "The hub has not numbered this document yet. It comes by itself; nothing waits for it."
    ),
    "document_offline": QT_TRANSLATE_NOOP(
        "Messages", "This document lies at the hub, which cannot be reached. Try again when this device is online."
    ),
    "document_unusable": QT_TRANSLATE_NOOP(
        "Messages", "This document cannot be shown: the file is damaged. The order is not touched. Try again later."
    ),
    "document_number_missing": QT_TRANSLATE_NOOP(
        "Messages", "Order #{number} has no number for this document yet. It is made by itself once there is one."
    ),
    "document_empty": QT_TRANSLATE_NOOP(
        "Messages", "Nothing of order #{number} is left for this document. The order is not touched."
    ),
    "pdf_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "This document cannot be shown: its file is damaged. The order is not touched. Try again later."
    ),
    "logo_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.",
    ),
    "document_gone": QT_TRANSLATE_NOOP(
        "Messages", "The hub no longer has this document. The order is not touched. Look for it in the order system."
    ),
    "second_sender": QT_TRANSLATE_NOOP(
        "Messages",
        "Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.",
    ),
    "schema_too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub is newer than this app. Your work is saved and waits on this device. Update the app.",
    ),
    "hub_busy": QT_TRANSLATE_NOOP(
        "Messages", "The hub is busy. Your work is saved on this device; it is sent again in a moment."
    ),
    "hub_refused": QT_TRANSLATE_NOOP(
        "Messages", "The hub refused the request ({status}). Your work is saved on this device. Tell a manager."
    ),
    "gap": QT_TRANSLATE_NOOP(
        "Messages", "Hub and device are putting their order of actions right. Your work is saved; nothing is needed."
    ),
    "clock_skew": QT_TRANSLATE_NOOP(
        "Messages",
        "The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.",
    ),
    # Camera and codes
    "camera_not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "No camera was found. You can keep picking with the scan trigger or by typing the SKU. "
        "Check the camera in Settings.",
    ),
    "camera_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.",
    ),
    "camera_lost": QT_TRANSLATE_NOOP(
        "Messages",
        "The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.",
    ),
    "bad_format": QT_TRANSLATE_NOOP(
        "Messages",
        "The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; "
        "choose another camera in Settings.",
    ),
    "scanner_evdev_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The scanner cannot be claimed for this app alone: the evdev package is not installed. "
        "The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.",
    ),
    "scanner_not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "The scanner to claim was not found. Scanners that type still work. "
        "Plug it in, or name another device in Settings; this app keeps looking for it.",
    ),
    "scanner_forbidden": QT_TRANSLATE_NOOP(
        "Messages",
        "This user may not open the scanner {spec}. The scanner still works as a keyboard. "
        "Ask an administrator to add the user to the input group.",
    ),
    "scanner_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by "
        "itself.",
    ),
    "scan_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was "
        "changed. Scan again; if it happens again, unplug the scanner and plug it in.",
    ),
    "gtin_not_digits": QT_TRANSLATE_NOOP("Messages", "{text} is not a barcode number. Scan again or type the SKU."),
    "gtin_length": QT_TRANSLATE_NOOP(
        "Messages", "{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU."
    ),
    "gtin_check_digit": QT_TRANSLATE_NOOP(
        "Messages", "The last digit of {text} does not fit; it was misread or mistyped. Scan again."
    ),
    # Storage
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk of this device is full. What was saved before is safe; this action was not saved. "
        "Free some space, then do it again.",
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "The data on this device was written by a newer version of the app and is left untouched. "
        "Install the newer version again.",
    ),
    "database_corrupt": QT_TRANSLATE_NOOP(
        "Messages",
        "The data on this device was damaged. The old file was set aside and what had not been sent was saved "
        "from it. The rest comes again from the hub.",
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Messages", "The app is already running on this device. Use the window that is open."
    ),
    "resource_missing": QT_TRANSLATE_NOOP(
        "Messages", "A file of the program is missing ({path}). Your data is untouched. Install the app again."
    ),
    "resource_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "A file of the program cannot be read ({path}). Your data is untouched. Install the app again."
    ),
    # Settings
    "setting_unknown": QT_TRANSLATE_NOOP("Messages", "There is no setting {key}. Nothing was changed."),
    "setting_wrong": QT_TRANSLATE_NOOP(
        "Messages", "The setting {key} cannot be {found}; it takes {expected}. It was not taken."
    ),
    "cannot_render": QT_TRANSLATE_NOOP(
        "Messages",
        "That text cannot be drawn as a barcode. Nothing was printed. Check the number.",
    ),
    "folder_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.",
    ),
    "key_wrong_length": QT_TRANSLATE_NOOP(
        "Messages",
        "The key of this device's data has the wrong length. The data is left untouched. Tell whoever "
        "looks after the devices.",
    ),
    "sqlite_too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. "
        "Update the app.",
    ),
    "database_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks "
        "after the devices.",
    ),
    "database_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "The data on this device cannot be written. What was saved before is safe. Check the disk, then "
        "start the app again.",
    ),
    "database_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "The data on this device could not be read or written. What was saved before is safe. Do it "
        "again; if it fails again, start the app anew.",
    ),
    "no_picture": QT_TRANSLATE_NOOP(
        "Messages", "{path} is no picture that can be read. Nothing was changed. Choose another file."
    ),
    "restricted_layout": QT_TRANSLATE_NOOP(
        "Messages", "{found} is no {part} of a label layout; it takes {expected}. Nothing was changed."
    ),
    "no_pictures": QT_TRANSLATE_NOOP(
        "Messages",
        "There are no pictures in {path}. Nothing was changed. Choose another folder.",
    ),
    "setting_from_environment": QT_TRANSLATE_NOOP(
        "Messages",
        "The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it "
        "where it is set.",
    ),
    "settings_unwritable": QT_TRANSLATE_NOOP(
        "Messages",
        "The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.",
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are "
        "used. Correct the file, or rename it.",
    ),
    "database_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "The app is closing, so this was not saved. What was saved before is safe. Start the app again.",
    ),
    "wrong_key": QT_TRANSLATE_NOOP(
        "Messages",
        "The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.",
    ),
    "second_instance": QT_TRANSLATE_NOOP(
        "Messages",
        "The app is already running on this device. Nothing was changed. Use the window that is open.",
    ),
    "key_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. "
        "Tell whoever looks after the devices.",
    ),
    "address_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.",
    ),
    "tls_untrusted": QT_TRANSLATE_NOOP(
        "Messages",
        "The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever "
        "looks after the hub.",
    ),
    "enrolment_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing "
        "was changed. Ask a manager for a new one.",
    ),
    "too_many_tries": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.",
    ),
    "not_enrolled": QT_TRANSLATE_NOOP(
        "Messages",
        "This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.",
    ),
    "payload_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub knows another action under the same name. Both are kept. Tell a manager.",
    ),
    "device_revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "The device {device} was removed from the store. What it had not sent is kept on it. A manager "
        "can enrol it again.",
    ),
    "wrong_door": QT_TRANSLATE_NOOP(
        "Messages",
        "That access is not for this kind of program. Nothing was changed. Check which token is used.",
    ),
    "malformed": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.",
    ),
    "schema_too_new": QT_TRANSLATE_NOOP(
        "Messages",
        "This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this "
        "device. Update the hub.",
    ),
    "epoch_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "The hub was restored from a backup. This device loads everything again; your work is kept.",
    ),
}

# Answers of a sign-in.
SIGN_IN: dict[str, str] = {
    "wrong": QT_TRANSLATE_NOOP("Messages", "That number and PIN did not match. {tries_left:try|tries} left."),
    "wait": QT_TRANSLATE_NOOP("Messages", "Too many tries. Wait {wait_s:second|seconds}, then try again."),
    "locked": QT_TRANSLATE_NOOP(
        "Messages", "This number is locked after too many tries. A manager or the hub can unlock it."
    ),
    "disabled": QT_TRANSLATE_NOOP("Messages", "This associate no longer works in this store. Ask a manager."),
    "pin_not_digits": QT_TRANSLATE_NOOP(
        "Messages",
        "A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.",
    ),
    "pin_too_short": QT_TRANSLATE_NOOP(
        "Messages",
        "A PIN has {least} to {most} digits. Nothing was changed. Choose another one.",
    ),
    "pin_too_simple": QT_TRANSLATE_NOOP(
        "Messages",
        "That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.",
    ),
    "sign_in_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "That number and PIN did not match. {tries_left:try|tries} left.",
    ),
    "sign_in_wait": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many tries. Wait {wait_s:second|seconds}, then try again.",
    ),
    "sign_in_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "This number is locked after too many tries. A manager or the hub can unlock it.",
    ),
    "sign_in_disabled": QT_TRANSLATE_NOOP(
        "Messages",
        "This associate no longer works in this store. Ask a manager.",
    ),
    "not_signed_in": QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody is signed in, so it was not saved. Sign in, then do it again.",
    ),
    "offline_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "You have not signed in on this device before, and the hub cannot be reached. Connect once, then "
        "it works offline too.",
    ),
    "offline_expired": QT_TRANSLATE_NOOP(
        "Messages",
        "This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. "
        "One connection mends it.",
    ),
    "first_sign_in": QT_TRANSLATE_NOOP(
        "Messages",
        "You have not signed in on this device before, and the hub cannot be reached. Connect once, then "
        "it works offline too.",
    ),
    "number_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "No associate has that number. Check it, or ask a manager.",
    ),
    "badge_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "This device does not know that badge. Type your number instead, or ask a manager.",
    ),
}
