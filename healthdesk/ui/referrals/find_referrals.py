"""A referral in the command box, by the code of its reply slip or its number; scanned or typed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from healthdesk.actions.follow_up_referral import look_up
from healthdesk.records.link import Link
from healthdesk.records.referral import ReferralLine
from healthdesk.rules.roles import Right
from healthdesk.ui.referrals.said import person_said, state_of
from healthdesk.ui.window.command_source import CommandSource, Hit


def _say(line: ReferralLine) -> Hit:
    one = line.referral
    title = f"{person_said(line)} → {one.partner_name}"
    return Hit(title, f"{one.number} · {state_of(one)[0]}", "referral", Link("referral", one.id, "answer"))


REFERRALS = CommandSource(
    key="referrals",
    title=str(QT_TRANSLATE_NOOP("CommandSources", "Verwijzingen")),
    find=look_up,
    say=_say,
    right=Right.SEE_PATIENTS,
)
