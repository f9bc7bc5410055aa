"""Every code of the program as a text that says what happened, what is safe and what to do next.

The one place where codes become sentences. Texts may hold ``{facts}`` by name; a fact that is missing reads as
nothing, so that a message never fails. A test holds the codes raised anywhere in the program against these tables.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.ui.messages_acts import ACTS, BECAUSE, DONE, FACT_WORDS, MOMENTS
from storeassist_qt.ui.messages_errors import ERRORS, REFUSALS, SIGN_IN
from storeassist_qt.ui.messages_hub import HUB
from storeassist_qt.ui.messages_oms import OMS

logger = logging.getLogger(__name__)

CONTEXT = "Messages"
_TABLES = (REFUSALS, ERRORS, SIGN_IN, HUB, OMS)
_PLURAL = re.compile(r"\{(\w+):([^|{}]*)\|([^{}]*)\}")


class _Facts(dict[str, Any]):
    """Facts of a message; one that is missing reads as nothing."""

    def __missing__(self, key: str) -> str:
        logger.debug("a message lacks the fact %s", key)
        return ""


def translate(text: str, context: str = CONTEXT) -> str:
    """Return a marked text in the language of the program."""
    return QCoreApplication.translate(context, text)


def plural(count: int, one: str, many: str, context: str = CONTEXT) -> str:
    """Return the form of a text for a count; ``%n`` in both becomes the number.

    The translation is looked up under ``many`` with Qt's plural forms; untranslated it is English.
    """
    found = QCoreApplication.translate(context, many, "", count)
    return one.replace("%n", str(count)) if count == 1 and found == many.replace("%n", "1") else found


def fill(template: str, facts: Mapping[str, Any]) -> str:
    """Translate a template and fill it; ``{units:unit|units}`` picks the form for the number in ``units``."""
    known = _Facts(_readable(facts))

    def choose(found: re.Match[str]) -> str:
        number = known[found[1]]
        return f"{number} {found[2] if number in (1, '1') else found[3]}"

    text = _PLURAL.sub(choose, translate(template))
    return re.sub(r"  +", " ", text.format_map(known)).strip()


def has_text(code: str) -> bool:
    """Tell whether a code has a text of its own."""
    return any(code in table for table in _TABLES)


def text_of(code: str, facts: Mapping[str, Any] | None = None) -> str:
    """Return the sentence for an error, refusal or sign-in code.

    A code without one is named in the sentence, so that whoever is called can look it up; what is certain is said.
    """
    template = next((table[code] for table in _TABLES if code in table), None)
    if template is None:
        logger.warning("no text for the code %s", code)
        return fill(ERRORS["no_text"], {"code": code})
    return fill(template, facts or {})


def text_of_error(error: StoreAssistError) -> str:
    """Return the sentence for an error raised on purpose."""
    return text_of(error.code, error.facts)


def act_text(act: str, facts: Mapping[str, Any] | None = None) -> str:
    """Return what the button of a way out says; it names its act."""
    found = ACTS.get(act)
    if found is None:
        logger.warning("no text for the act %s", act)
        return act.replace("_", " ").capitalize()
    return fill(_fullest(found[0], facts or {}), facts or {})


def act_icon(act: str) -> str:
    """Return the icon of a way out."""
    found = ACTS.get(act)
    return found[1] if found else "circle-help"


def done_text(tag: str, facts: Mapping[str, Any] | None = None) -> str:
    """Return what a command did: "Picked 2 of 2", "Staged at B3"."""
    found = DONE.get(tag)
    if found is None:
        logger.warning("no text for the command %s", tag)
        return re.sub(r"(?<=[a-z])([A-Z])", lambda match: f" {match[0].lower()}", tag)
    return fill(_fullest(found[0], facts or {}), facts or {})


def done_icon(tag: str) -> str:
    """Return the icon of what a command did."""
    found = DONE.get(tag)
    return found[1] if found else "circle"


def moment_text(what: str, facts: Mapping[str, Any] | None = None) -> str:
    """Return one line of an order's timeline."""
    found = MOMENTS.get(what) or DONE.get(what)
    if found is None:
        logger.warning("no text for the moment %s", what)
        return what.replace("_", " ").capitalize()
    return fill(_fullest(found[0], facts or {}), facts or {})


def moment_icon(what: str) -> tuple[str, str]:
    """Return icon and kind of status of a timeline entry."""
    found = MOMENTS.get(what)
    if found:
        return found[1], found[2]
    return done_icon(what), "neutral"


def reason_text(reason: str) -> str:
    """Return a reason (of a rejection, a not-found unit, a missing signature) in words; free text stays."""
    known = BECAUSE.get(reason)
    return translate(known) if known else reason


def _fullest(templates: tuple[str, ...], facts: Mapping[str, Any]) -> str:
    """Return the first template whose facts are all there; the last needs the fewest."""
    known = _readable(facts)
    for template in templates:
        named = set(re.findall(r"\{(\w+)", template))
        if all(known.get(name) not in (None, "", 0) for name in named):
            return template
    return templates[-1]


def _readable(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts with codes as words and lists as text; places of bags are drawn out of the bags."""
    known = dict(facts)
    bags = known.get("bags")
    if isinstance(bags, list | tuple):
        places = [str(bag["place"]) if isinstance(bag, Mapping) else str(getattr(bag, "place", bag)) for bag in bags]
        known["bag_count"] = len(places)
        known.setdefault("place", ", ".join(dict.fromkeys(places)))
    if isinstance(known.get("places"), list | tuple):
        known.setdefault("place", ", ".join(dict.fromkeys(str(place) for place in known["places"])))
    for name, value in known.items():
        if name == "act" and value in ACTS:
            known[name] = translate(ACTS[value][0][-1])  # the form that needs no facts
        elif name in FACT_WORDS and isinstance(value, str):
            known[name] = reason_text(value)
        elif isinstance(value, list | tuple | frozenset | set):
            known[name] = ", ".join(str(part) for part in value)
    return known
