"""Roles in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from healthdesk.records.practitioner import Role


def role_name(role: Role) -> str:
    """One role, as the house says it."""
    return {
        Role.COORDINATOR: QCoreApplication.translate("Roles", "coördinator"),
        Role.RECEPTION: QCoreApplication.translate("Roles", "onthaal"),
        Role.THERAPIST: QCoreApplication.translate("Roles", "therapeut"),
        Role.VOLUNTEER_RECEPTION: QCoreApplication.translate("Roles", "vrijwilliger onthaal"),
    }[role]


def role_names(roles: Iterable[Role]) -> str:
    """Several roles, in a fixed order."""
    held = set(roles)
    return ", ".join(role_name(role) for role in Role if role in held)
