"""Partners in the command box: by name or by need."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from healthdesk.actions.find_partner import look_up
from healthdesk.records.link import Link
from healthdesk.rules.partner_fit import Fit
from healthdesk.rules.phones import show_phone
from healthdesk.rules.roles import Right
from healthdesk.ui.window.command_source import CommandSource, Hit


def _say(found: Fit) -> Hit:
    partner = found.partner
    under = " · ".join(filter(None, (show_phone(partner.phone), partner.does)))
    return Hit(partner.name, under, "directory", Link("partner", partner.id))


PARTNERS = CommandSource(
    key="partners",
    title=str(QT_TRANSLATE_NOOP("CommandSources", "Sociale kaart")),
    find=look_up,
    say=_say,
    right=Right.SEE_PATIENTS,
)
