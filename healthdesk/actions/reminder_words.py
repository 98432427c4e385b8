"""The words of a reminder: neutral, short, in the person's language.

Not her name, not with whom or about what, and not which house it is, unless she said that it may be.
Whoever reads it over her shoulder learns that somebody is expected somewhere.
"""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from healthdesk.actions.desk import Desk
from healthdesk.letters.texts import Texts
from healthdesk.records.appointment import Appointment, Mode
from healthdesk.records.reminder import ReminderPolicy, ReminderWish
from healthdesk.rules.first_of_month import premier
from healthdesk.rules.phones import show_phone
from healthdesk.rules.reminders import filled_in, named_in


def subject_in(language: str) -> str:
    """What stands above an e-mail."""
    return str(Texts(language, "reminder").own["subject"])


def reminder_words(
    desk: Desk, talk: Appointment, policy: ReminderPolicy, wish: ReminderWish, language: str
) -> str:
    """Final words for this talk as it stands."""
    own = Texts(language, "reminder").own
    phone = show_phone(desk.house.phone) if policy.gives_phone and desk.house.phone else ""
    local = talk.starts_at.astimezone(desk.clock.zone)
    values = {"day": _day(local.date(), language), "hour": f"{local:%H:%M}", "phone": phone}
    house_words = policy.texts.get(language, "") if talk.mode is Mode.ON_SITE else ""
    if house_words and (phone or "phone" not in named_in(house_words)):
        said = [filled_in(house_words, values)]
    else:
        said = [own[talk.mode.value].format(**values), own["call" if phone else "tell"].format(**values)]
    told = " ".join(said)
    return f"{told}\n\n{desk.house.name}" if wish.names_house else told


def _day(day: date, language: str) -> str:
    return premier(str(format_date(day, "EEEE d MMMM", locale=language)), day, language)
