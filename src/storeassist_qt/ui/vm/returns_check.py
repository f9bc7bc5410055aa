"""The check of a return, unit by unit: the store's questions, proof, decision; and what is left of it on a restart."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain import qc
from storeassist_qt.domain.commands import OrderCommand, ReceiveUnits, RecordQc
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.ports import Frame, SeenCode, Sound
from storeassist_qt.domain.return_policy import verdict
from storeassist_qt.domain.returns import UNDER_CHECK, Return, ReturnOrigin, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.returns import PHOTOS_MAX
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm import returns_words as words
from storeassist_qt.ui.vm.format import Formatter, fill, isolated, joined, translate
from storeassist_qt.ui.vm.order_words import number_of
from storeassist_qt.ui.vm.returns_draft import UNDECIDED, UnitDraft, load_drafts, save_drafts
from storeassist_qt.ui.vm.returns_money import Act, Acts, MoneyData, money_of_return
from storeassist_qt.ui.vm.returns_photos import PhotoData, UnitPhotos

logger = logging.getLogger(__name__)

TICK_MS = 5_000
RESELL = "resell"
"""The key of the last question, where the unit goes; no store question may have it."""


@dataclass(frozen=True)
class QuestionData:
    """A question with its answers (key, text) and the chosen one."""

    key: str
    text: str
    answers: tuple[tuple[str, str], ...]
    current: str


class CheckViewModel(QObject):
    """One return at the counter. What is answered is kept at once; a decision is a command."""

    changed = Signal()
    told = Signal(str)
    refused = Signal(str)
    completed = Signal()
    """The last unit has been decided."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self._order: Order | None = None
        self._return_id = ""
        self._unit_id = ""
        self._drafts: dict[str, UnitDraft] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._waiting_photos: tuple[PhotoData, ...] = ()
        self._photos = UnitPhotos(services)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.store.subscribe(lambda _policy: self.changed.emit()),
        ]

    def close(self) -> None:
        """Stop listening."""
        self.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    # --- the return --------------------------------------------------------------------------------------------
    def show(self, order_id: str, return_id: str) -> bool:
        """Show a return at its first undecided unit; False where it is not on this device."""
        order = self._services.orders.order(order_id)
        found = order.find_return(return_id) if order is not None else None
        if order is None or found is None:
            return False
        is_other = return_id != self._return_id
        self._order, self._return_id = order, return_id
        if is_other:
            self._drafts = load_drafts(self._services.drafts, found)
            self._unit_id = ""
            self._photos.forget()
        if is_other or found.unit(self._unit_id) is None:
            first = next((unit for unit in found.units if unit.state in UNDECIDED), None)
            self._unit_id = (first or found.units[0]).unit_id if found.units else ""
        self._timer.start()
        self.changed.emit()
        return True

    def stop(self) -> None:
        """Look for photos no more while the screen is hidden."""
        self._timer.stop()

    @property
    def order(self) -> Order | None:
        """The order the return belongs to."""
        return self._order

    @property
    def found(self) -> Return | None:
        """The return as it is now."""
        return self._order.find_return(self._return_id) if self._order else None

    @property
    def is_open(self) -> bool:
        """Tell whether the units may still be decided."""
        return self.found is not None and self.found.stage in UNDER_CHECK

    @property
    def is_checked(self) -> bool:
        """Tell whether every unit is decided."""
        return self.found is not None and not self.found.undecided

    @property
    def title(self) -> str:
        """The name of the return."""
        found, order = self.found, self._order
        if found is None or order is None:
            return ""
        return words.return_title(found.name, found.origin, order.number)

    @property
    def subtitle(self) -> str:
        """Order and customer."""
        return joined(number_of(self._order.number), self._order.customer.name) if self._order else ""

    # --- the unit ----------------------------------------------------------------------------------------------
    @property
    def unit(self) -> ReturnUnit | None:
        """The unit under check."""
        return self.found.unit(self._unit_id) if self.found else None

    @property
    def line(self) -> Line | None:
        """The line of the unit."""
        return self._order.line(self.unit.line_id) if self._order and self.unit else None

    @property
    def place(self) -> tuple[int, int]:
        """Which unit of how many, from 1."""
        units = self.found.units if self.found else ()
        ids = [unit.unit_id for unit in units]
        return (ids.index(self._unit_id) + 1 if self._unit_id in ids else 0), len(ids)

    @property
    def place_text(self) -> str:
        """Return "Item 1 of 2"."""
        return fill(translate("Returns", "Item %1 of %2"), *self.place)

    @property
    def facts_text(self) -> str:
        """Return "Ridgeline · 42 · Slate · $129.00"."""
        return words.line_facts(self._format, self.line, self._order.currency) if self.line and self._order else ""

    @property
    def sku_text(self) -> str:
        """Return "SKU RL-77120-SLT-42"."""
        return fill(translate("Returns", "SKU %1"), self.line.sku) if self.line else ""

    @property
    def policy(self) -> ChipData | None:
        """What the store's policy says of the unit, as it was on the day the return was opened."""
        found, line, order = self.found, self.line, self._order
        if found is None or line is None or order is None:
            return None
        if found.origin is ReturnOrigin.HAND_OFF:  # never taken home: the policy has no say
            return ChipData(translate("Returns", "Rejected at hand-off"), "neutral", "handshake")
        policy = self._services.store.policy()
        said = verdict(order, line, policy, found.opened_at, has_receipt=found.has_receipt)
        return words.policy_chip(self._format, said, self._services.clock.now())

    @property
    def says_text(self) -> str:
        """What the customer says, or the reason; and who allowed the return against the policy."""
        found, unit = self.found, self.unit
        if found is None or unit is None:
            return ""
        reason = messages.reason_text(unit.reason)
        says = isolated(f"“{found.customer_says}”") if found.customer_says else reason
        text = fill(translate("Returns", "Customer says: %1"), says)
        if found.customer_says:
            text = joined(text, reason)
        if found.allowed_by:
            allowed = fill(translate("Returns", "Allowed by %1: %2"), found.allowed_by, found.allowed_reason)
            text = f"{text}\n{allowed}"
        return text

    @property
    def decision(self) -> ChipData | None:
        """What was decided about the unit, or None."""
        unit = self.unit
        if unit is None or unit.state in UNDECIDED:
            return None
        if unit.state is UnitState.ACCEPTED:
            return ChipData(translate("Returns", "Accepted"), "success", "circle-check-big")
        return ChipData(translate("Returns", "Rejected"), "danger", "octagon-x")

    def go_to(self, unit_id: str) -> None:
        """Show another unit of the return."""
        if self.found is not None and self.found.unit(unit_id) is not None:
            self._unit_id = unit_id
            self.changed.emit()

    def step(self, by: int) -> bool:
        """Show the unit before or after; False at the end."""
        place, count = self.place
        if self.found is None or not 1 <= place + by <= count:
            return False
        self.go_to(self.found.units[place + by - 1].unit_id)
        return True

    # --- the questions -----------------------------------------------------------------------------------------
    @property
    def questions(self) -> tuple[QuestionData, ...]:
        """The store's questions and, last, where the unit goes."""
        draft = self._draft
        asked = [
            QuestionData(
                question.key,
                words.question_text(question),
                tuple((answer.key, words.answer_text(answer)) for answer in question.answers),
                draft.answers.get(question.key, ""),
            )
            for question in self._questions
        ]
        goes = tuple((key, words.disposition_text(key)) for key in qc.DISPOSITIONS)
        return (*asked, QuestionData(RESELL, translate("Returns", "Resell"), goes, draft.disposition))

    def answer(self, question: str, answer: str) -> None:
        """Answer a question of the unit; the first answer says that the goods are on the counter."""
        draft = self._draft
        if question == RESELL:
            draft.disposition = answer
        else:
            draft.answers[question] = answer
        self._save_drafts()
        found = self.found
        if found is not None and found.stage is ReturnStage.OPENED:
            self._submit(ReceiveUnits(return_id=found.return_id))
        self.changed.emit()

    @property
    def needs_proof(self) -> bool:
        """Tell whether an answer asks for a note and a photo."""
        return qc.needs_proof(self._questions, self._draft.answers)

    @property
    def proof_text(self) -> str:
        """What is still missing of the proof, "" for nothing."""
        if not self.needs_proof:
            return ""
        draft = self._draft
        if not self._needs_photo:
            return "" if draft.note.strip() else translate("Returns", "This answer needs a note.")
        if not draft.photos and not self.can_photograph:  # say so at once: no button here leads on
            return translate(
                "Returns",
                "This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on "
                "at another counter, have a manager check the item, or reject it.",
            )
        match (bool(draft.note.strip()), bool(draft.photos)):
            case (False, False):
                return translate("Returns", "This answer needs a note and a photo.")
            case (False, True):
                return translate("Returns", "This answer needs a note.")
            case (True, False):
                return translate("Returns", "This answer needs a photo.")
        return ""

    @property
    def _needs_photo(self) -> bool:
        session = self._services.sign_in.session()
        is_manager = session is not None and may(session.roles, Role.MANAGER)
        rule = self._services.store.policy().qc_photos
        return qc.needs_photo(rule, has_camera=self.can_photograph, is_manager=is_manager)

    @property
    def note(self) -> str:
        """The note of the unit."""
        return self._draft.note

    def set_note(self, text: str) -> None:
        """Keep the note."""
        self._draft.note = text.strip()
        self._save_drafts()
        self.changed.emit()

    # --- photos ------------------------------------------------------------------------------------------------
    @property
    def can_photograph(self) -> bool:
        """Tell whether this device can take photos."""
        return self._services.photos is not None and self._services.camera.is_configured()

    @property
    def photos(self) -> tuple[PhotoData, ...]:
        """The photos of the unit."""
        return self._photos.of(self._draft.photos)

    @property
    def photos_text(self) -> str:
        """Return "Add photos (2)"."""
        count = len(self._draft.photos)
        return fill(translate("Returns", "Add photos (%1)"), count) if count else translate("Returns", "Add photos")

    @property
    def travel_text(self) -> str:
        """Return "1 photo still on Counter 2" while one of the unit's has not reached the hub, else ""."""
        return self._photos.travel_text(self._draft.photos, self.found.device_name if self.found else "")

    @property
    def all_travel_text(self) -> str:
        """Return the same for the photos of all units."""
        units = self.found.units if self.found else ()
        keys = [key for unit in units for key in unit.photos]
        return self._photos.travel_text(keys, self.found.device_name if self.found else "")

    @property
    def has_room(self) -> bool:
        """Tell whether another photo may be taken."""
        return len(self._draft.photos) < PHOTOS_MAX

    def take_photo(self, frame: Frame) -> bool:
        """Keep a camera picture with the unit; False where it could not be kept, and why was told."""
        port = self._services.photos
        if port is None or not self.has_room:
            return False
        try:
            key = port.keep(frame)
        except StoreAssistError as error:
            logger.warning("a photo was not kept: %s", error.code)
            self.refused.emit(messages.text_of_error(error))
            return False
        if key not in self._draft.photos:
            self._draft.photos.append(key)
            self._save_drafts()
        self.changed.emit()
        return True

    def drop_photo(self, key: str) -> None:
        """Take a photo away from the unit."""
        if key in self._draft.photos:
            self._draft.photos.remove(key)
            self._save_drafts()
            self.changed.emit()

    # --- the decision ------------------------------------------------------------------------------------------
    @property
    def money(self) -> MoneyData:
        """What is credited if the unit under check is accepted."""
        if self._order is None or self.found is None:
            return MoneyData()
        return money_of_return(self._format, self._order, self.found, self._unit_id)

    @property
    def acts(self) -> Acts:
        """Accept and reject the item."""
        if not self.is_open:
            return Acts(None, Act(translate("Returns", "Back to the return"), "arrow-left", kind="tonal"))
        reason = self._why_not()
        unit = self.unit
        is_accepted = unit is not None and unit.state is UnitState.ACCEPTED
        is_refused = unit is not None and unit.state is UnitState.REFUSED
        return Acts(
            Act(translate("Returns", "Accept item"), "check", not reason),
            Act(translate("Returns", "Reject item"), "octagon-x", not is_refused, kind="danger"),
            reason or (translate("Returns", "Accepted. You can still change it.") if is_accepted else ""),
            "warn" if reason else "success",
        )

    def accept(self) -> None:
        """Accept the unit with what was answered, and go on to the next."""
        if self._why_not():
            return
        self._decide(self._record(is_accepted=True, disposition=self._draft.disposition))

    @property
    def refusal_reason(self) -> str:
        """What the answers already say against the unit, as a start for the reason."""
        return words.fault_text(qc.fault_of(self._questions, self._draft.answers))

    @property
    def refusal_reasons(self) -> tuple[str, ...]:
        """Reasons to choose from."""
        return tuple(words.fault_text(fault) for fault in ("worn", "damaged", "parts_missing", "wrong_item"))

    def reject(self, reason: str) -> None:
        """Refuse the unit for a reason: a manager settles what becomes of it."""
        if not reason.strip():
            return
        self._decide(self._record(is_accepted=False, refused_reason=reason.strip()))

    def _record(self, *, is_accepted: bool, disposition: str = "", refused_reason: str = "") -> RecordQc:
        """Return what has been found of this unit."""
        draft = self._draft
        return RecordQc(
            return_id=self._return_id,
            unit_id=self._unit_id,
            is_accepted=is_accepted,
            answers=dict(draft.answers),
            note=draft.note,
            photos=tuple(draft.photos),
            disposition=disposition,
            refused_reason=refused_reason,
            has_camera=self.can_photograph,
        )

    def take_scan(self, code: SeenCode) -> bool:
        """Answer "right item" by its scan, or go to the unit that was scanned; False where it is none of these."""
        product = words.product_of(self._services, code)
        found, order = self.found, self._order
        if product is None or found is None or order is None or not self.is_open:
            return False
        skus = {line.line_id: line.sku.casefold() for line in order.lines}
        wanted = product.sku.casefold()
        fits = [unit for unit in found.units if skus.get(unit.line_id) == wanted]
        unit = next((unit for unit in fits if unit.unit_id == self._unit_id), None)
        unit = unit or next((unit for unit in fits if unit.state in UNDECIDED), None)
        if unit is None:
            if not fits and self.line is not None:
                self._services.feedback.give(Sound.WRONG)
                text = translate("Returns", "Not this item: scanned %1, expected %2")
                self.told.emit(fill(text, product.name, self.line.name))
                return True
            return bool(fits)
        self._services.feedback.give(Sound.MATCH)
        self._unit_id = unit.unit_id
        question = next((asked for asked in self._questions if asked.key == "right_item"), None)
        right = next((one for one in question.answers if not one.fault), None) if question else None
        if question is not None and right is not None and unit.state in UNDECIDED:
            self.answer(question.key, right.key)
        self.changed.emit()
        return True

    def adopt(self, order: Order) -> None:
        """Show the order as a command has just left it; the port tells of it a moment later."""
        if self._order is not None and self._order.order_id == order.order_id:
            self._order = order
            self.changed.emit()

    # --- inside ------------------------------------------------------------------------------------------------
    @property
    def _questions(self) -> tuple[qc.QcQuestion, ...]:
        return qc.questions_of(self._services.store.policy().qc_questions)

    def _why_not(self) -> str:
        draft = self._draft
        left = qc.unanswered(self._questions, draft.answers) + (draft.disposition not in qc.DISPOSITIONS)
        if left:
            return translate("Returns", "Answer %n more check(s) to finish this item.", "", left)
        return self.proof_text

    def _decide(self, command: RecordQc) -> None:
        if not self._submit(command):
            return
        found = self.found
        self._drafts.pop(command.unit_id, None)
        self._save_drafts()
        following = next((unit for unit in found.units if unit.state in UNDECIDED), None) if found else None
        if following is None:
            self.changed.emit()
            self.completed.emit()
            return
        self._unit_id = following.unit_id
        self.changed.emit()

    def _submit(self, command: OrderCommand) -> bool:
        assert self._order is not None
        try:
            self._order = self._services.sink.submit(self._order.order_id, command)
        except StoreAssistError as error:
            logger.info("a check was refused: %s", error.code)
            self.refused.emit(messages.text_of_error(error))
            return False
        return True

    @property
    def _draft(self) -> UnitDraft:
        """What was found so far; of a decided unit what was recorded."""
        known = self._drafts.get(self._unit_id)
        if known is None:
            unit = self.unit
            known = UnitDraft()
            if unit is not None:
                known = UnitDraft(dict(unit.answers), unit.note, list(unit.photos), unit.disposition)
            self._drafts[self._unit_id] = known
        return known

    def _save_drafts(self) -> None:
        if self.found is not None:
            save_drafts(self._services.drafts, self.found, self._drafts)

    def _on_orders(self, ids: frozenset[str]) -> None:
        """Follow the return: what was decided of a unit elsewhere takes the place of what stood here."""
        if self._order is None or self._order.order_id not in ids:
            return
        before = {unit.unit_id: unit for unit in self.found.units} if self.found else {}
        self._order = self._services.orders.order(self._order.order_id) or self._order
        for unit in self.found.units if self.found else ():
            if unit != before.get(unit.unit_id) and unit.state not in UNDECIDED:
                self._drafts.pop(unit.unit_id, None)
        self.changed.emit()

    def _on_tick(self) -> None:
        """Show a photo once it has come or gone."""
        photos = self.photos
        if photos != self._waiting_photos:
            self._waiting_photos = photos
            self.changed.emit()
