"""What a person or a program may do."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A permission; a person has any number of them."""

    PICK = "pick"
    HAND_OFF = "hand_off"
    RETURNS = "returns"
    CANCEL = "cancel"
    MANAGER = "manager"
    # Programs and people outside the store's staff.
    OMS = "oms"
    HUB = "hub"
    CUSTOMER = "customer"


STAFF_ROLES = (Role.PICK, Role.HAND_OFF, Role.RETURNS, Role.CANCEL, Role.MANAGER)


def may(roles: frozenset[Role], wanted: Role) -> bool:
    """Tell whether the roles allow `wanted`; a manager may do all that staff may."""
    return wanted in roles or (Role.MANAGER in roles and wanted in STAFF_ROLES)
