"""The sections of Beheer that somebody may use, in order: for its tabs, and for the command box."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.desk import Desk
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.roles import Right, may


def sections_for(desk: Desk) -> dict[str, str]:
    """Key to title."""
    house = may(desk.actor, Right.MANAGE_HOUSE)
    asked = (
        (may(desk.actor, Right.MANAGE_STAFF), "staff"),
        (house, "house"),
        (may(desk.actor, Right.PLAN_AGENDA), "plan"),
        (may(desk.actor, Right.MANAGE_FORMS), "forms"),
        (house and fits(desk.house), "rules"),
        (house, "texts"),
        (may(desk.actor, Right.BACK_UP), "care"),
        (may(desk.actor, Right.SEE_ACCESS_LOG), "log"),
        (house, "data"),
        (may(desk.actor, Right.PLAN_AGENDA), "computer"),
        (may(desk.actor, Right.PLAN_AGENDA), "about"),
    )
    titles = _titles()
    return {key: titles[key] for allowed, key in asked if allowed}


def _titles() -> dict[str, str]:
    return {
        "staff": QCoreApplication.translate("AdminPage", "Mensen en rollen"),
        "house": QCoreApplication.translate("AdminPage", "Het huis"),
        "plan": QCoreApplication.translate("AdminPage", "Ruimtes en uren"),
        "forms": QCoreApplication.translate("AdminPage", "Formulieren"),
        "rules": QCoreApplication.translate("AdminPage", "Regels"),
        "texts": QCoreApplication.translate("AdminPage", "Brieven"),
        "care": QCoreApplication.translate("AdminPage", "Back-ups"),
        "log": QCoreApplication.translate("AdminPage", "Toegangslogboek"),
        "data": QCoreApplication.translate("AdminPage", "Gegevens"),
        "computer": QCoreApplication.translate("AdminPage", "Computer"),
        "about": QCoreApplication.translate("AdminPage", "Over"),
    }
