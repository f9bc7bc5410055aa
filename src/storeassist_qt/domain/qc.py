"""The check of a returned unit: the store's questions, what an answer says about the unit, and its grade."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from storeassist_qt.domain.errors import SettingsError

DISPOSITIONS = ("shelf", "outlet", "scrap")
GOOD, BAD, MISSING, UGLY = "GOOD", "BAD", "MISSING", "UGLY"
# When an answer that asks for proof needs a photo beside its note: see `needs_photo`.
PHOTO_RULES = ("always", "when_camera", "never")
# Every fault with its grade, in the order in which the first that applies counts.
FAULTS: dict[str, str] = {
    "wrong_item": BAD,
    "damaged": UGLY,
    "parts_missing": MISSING,
    "tag": BAD,
    "seal": BAD,
    "package": BAD,
    "worn": BAD,
}


class QcAnswer(msgspec.Struct, frozen=True):
    """One answer; `fault` is what it says about the unit, `needs_proof` asks for a note and a photo."""

    key: str
    text: str
    fault: str = ""
    needs_proof: bool = False


class QcQuestion(msgspec.Struct, frozen=True):
    """One question, answered once for each unit."""

    key: str
    text: str
    answers: tuple[QcAnswer, ...]

    def answer(self, key: str) -> QcAnswer | None:
        """Return the answer, or None."""
        return next((answer for answer in self.answers if answer.key == key), None)


DEFAULT_QUESTIONS = (
    "right_item:Right item?:Yes|No=wrong_item!",
    "condition:Condition:Like new|Worn=worn|Damaged=damaged!",
    "parts:All parts and tags:Complete|Missing=parts_missing!",
)


def parse_question(text: str) -> QcQuestion:
    """Return the question that "key:text:answer|answer=fault!" means; "!" asks for a note and a photo.

    Raises SettingsError("setting_wrong").
    """
    key, _, rest = text.partition(":")
    title, _, last = rest.rpartition(":")
    answers = tuple(_parse_answer(part) for part in last.split("|") if part.strip())
    wrong = next((answer.fault for answer in answers if answer.fault and answer.fault not in FAULTS), "")
    if wrong:
        raise SettingsError("setting_wrong", key="qc_questions", found=wrong, expected="of: " + ", ".join(FAULTS))
    keys = {answer.key for answer in answers}
    if not key.strip() or not title.strip() or len(answers) < 2 or len(keys) != len(answers) or "" in keys:
        raise SettingsError(
            "setting_wrong", key="qc_questions", found=text[:80], expected="key:Question:Good answer|Bad answer=fault!"
        )
    return QcQuestion(key.strip(), title.strip(), answers)


def _parse_answer(text: str) -> QcAnswer:
    needs_proof = text.rstrip().endswith("!")
    words, _, fault = text.strip().rstrip("!").partition("=")
    key = "_".join(words.casefold().split())
    return QcAnswer(key, words.strip(), fault.strip(), needs_proof)


@lru_cache(maxsize=8)
def questions_of(texts: tuple[str, ...]) -> tuple[QcQuestion, ...]:
    """Return a store's questions; without its own the usual three. Raises SettingsError("setting_wrong")."""
    return tuple(parse_question(text) for text in texts or DEFAULT_QUESTIONS)


def fault_of(questions: tuple[QcQuestion, ...], answers: Mapping[str, str]) -> str:
    """Return the first fault, in the order of `FAULTS`, that the answers name; empty for a good unit."""
    chosen = (question.answer(answers.get(question.key, "")) for question in questions)
    found = {answer.fault for answer in chosen if answer is not None and answer.fault}
    return next((fault for fault in FAULTS if fault in found), "")


def grade_of(fault: str) -> str:
    """Return GOOD, BAD, MISSING or UGLY."""
    return FAULTS.get(fault, BAD) if fault else GOOD


def unanswered(questions: tuple[QcQuestion, ...], answers: Mapping[str, str]) -> int:
    """Count the questions without one of their answers."""
    return sum(question.answer(answers.get(question.key, "")) is None for question in questions)


def needs_proof(questions: tuple[QcQuestion, ...], answers: Mapping[str, str]) -> bool:
    """Tell whether an answer asks for a note and a photo."""
    chosen = (question.answer(answers.get(question.key, "")) for question in questions)
    return any(answer is not None and answer.needs_proof for answer in chosen)


def needs_photo(rule: str, *, has_camera: bool, is_manager: bool) -> bool:
    """Tell whether a proof is not whole without a photo, by the store's rule.

    Where one is always needed and the device has no camera, a manager stands in for it: the note says what was seen.
    """
    if rule == "never":
        return False
    return has_camera or (rule != "when_camera" and not is_manager)
