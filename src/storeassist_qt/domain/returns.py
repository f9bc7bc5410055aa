"""Returns: part of the order they belong to, as the order alone can say what may still be returned.

A return runs opened > in_check > decided > accepted > credited > completed, or ends as rejected. Grades and answers of
the check (QC) are the store's own words; what they are called at the OMS is the connector's business.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class ReturnStage(StrEnum):
    """How far a return has got; the words of `ui.md` 3.2."""

    OPENED = "opened"
    IN_CHECK = "in_check"
    DECIDED = "decided"
    ACCEPTED = "accepted"
    CREDITED = "credited"
    COMPLETED = "completed"
    REJECTED = "rejected"


class ReturnOrigin(StrEnum):
    """Where a return began."""

    COUNTER = "counter"
    HAND_OFF = "hand_off"  # units rejected at hand-off after the invoice
    OMS = "oms"  # Store OS, an ERP or the OMS


class UnitState(StrEnum):
    """What was decided about one returned unit."""

    EXPECTED = "expected"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"


UNDER_CHECK = (ReturnStage.OPENED, ReturnStage.IN_CHECK)
AWAITS_CREDIT = (ReturnStage.DECIDED, ReturnStage.ACCEPTED)
IS_CREDITED = (ReturnStage.CREDITED, ReturnStage.COMPLETED)


class ReturnUnit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One unit of a return; `amount` (of it `tax`) in minor units is what its credit comes to."""

    unit_id: str
    line_id: str
    reason: str
    amount: int = 0
    tax: int = 0
    state: UnitState = UnitState.EXPECTED
    answers: dict[str, str] = {}  # question key -> answer key
    fault: str = ""  # the first fault that applies (`domain.qc.FAULTS`); empty: good
    note: str = ""
    photos: tuple[str, ...] = ()  # SHA-256 of each
    disposition: str = ""  # shelf | outlet | scrap
    refused_reason: str = ""
    settled: str = ""  # what a manager did about a refused unit: given_back | kept
    checked_by: str = ""


class Return(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One return of an order. `number` comes from the hub; until then `local_number` ("R-2-7") names it."""

    return_id: str
    number: str = ""
    local_number: str = ""
    origin: ReturnOrigin = ReturnOrigin.COUNTER
    stage: ReturnStage = ReturnStage.OPENED
    opened_at: datetime
    opened_by: str = ""
    device_name: str = ""
    customer_says: str = ""
    has_receipt: bool = False
    allowed_by: str = ""  # the manager who let it pass against the store's policy, and why
    allowed_reason: str = ""
    units: tuple[ReturnUnit, ...] = ()
    oms_return_id: str = ""
    oms_status: str = ""
    credit_note: str = ""
    credit_amount: int | None = None  # the OMS's figure, in minor units, where it named one
    decided_at: datetime | None = None
    closed_at: datetime | None = None
    closed_how: str = ""  # "" | withdrawn | nothing_accepted

    @property
    def name(self) -> str:
        """The number, or the local one until there is a number."""
        return self.number or self.local_number

    @property
    def accepted(self) -> tuple[ReturnUnit, ...]:
        """The units whose money goes back; none of a return that ended without a credit."""
        if self.stage is ReturnStage.REJECTED:
            return ()
        return tuple(unit for unit in self.units if unit.state is UnitState.ACCEPTED)

    @property
    def amount(self) -> int:
        """What is or will be credited, in minor units: the OMS's figure where there is one."""
        if self.credit_amount is not None:
            return self.credit_amount
        return sum(unit.amount for unit in self.accepted)

    @property
    def tax(self) -> int:
        """The tax within `amount`, by our own figures."""
        return sum(unit.tax for unit in self.accepted)

    @property
    def undecided(self) -> int:
        """Units that are still to be checked."""
        return sum(unit.state in (UnitState.EXPECTED, UnitState.RECEIVED) for unit in self.units)

    @property
    def refused_open(self) -> int:
        """Refused units a manager has to settle."""
        return sum(unit.state is UnitState.REFUSED and not unit.settled for unit in self.units)

    @property
    def is_open(self) -> bool:
        """Something is still to be done here or at the OMS before the credit."""
        if self.stage is ReturnStage.REJECTED or self.stage in IS_CREDITED:
            return bool(self.refused_open)
        return True

    def unit(self, unit_id: str) -> ReturnUnit | None:
        """Return the unit, or None."""
        return next((unit for unit in self.units if unit.unit_id == unit_id), None)
