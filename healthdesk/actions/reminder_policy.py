"""Whether the house sends reminders, how long before, and in which words. Off until a coordinator says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.errors import NotAllowed
from healthdesk.records.reminder import ReminderPolicy
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.reminders import MOST_DAYS, against_words
from healthdesk.rules.roles import Right, require

_SUBJECT: Final = "reminders"


def policy_in(desk: Desk, session: Any) -> ReminderPolicy:
    """As the house said; the number of the house stands in it only where people are known by name."""
    kept = house_policies.known(session, _SUBJECT, ReminderPolicy)
    return kept or ReminderPolicy(gives_phone=fits(desk.house))


def policy_of(desk: Desk) -> ReminderPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: ReminderPolicy) -> Done[ReminderPolicy]:
    """Send them or not, from when on, in which words. What went before stays as it was said then.

    Raises `NotAllowed` with the language at fault, for words that lack the moment or name the house.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    if not 0 <= wanted.days <= MOST_DAYS:
        raise NotAllowed("reminder.odd_days", fields=("days",), most=MOST_DAYS)
    texts = {language: text.strip() for language, text in wanted.texts.items() if text.strip()}
    gives_phone = wanted.gives_phone and bool(desk.house.phone)
    for language, text in texts.items():
        wrong = against_words(text, desk.house.name, gives_phone=gives_phone)
        if wrong:
            raise NotAllowed(wrong, fields=(language,))
    return _CHOICE.keep(desk, replace(wanted, texts=texts))


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="reminder.policy",
    change="reminder",
    known=policy_in,
    told=lambda kept: {
        "on": kept.on,
        "days": kept.days,
        "texts": dict(kept.texts),
        "phone": kept.gives_phone,
    },
    entity="reminder",
)
