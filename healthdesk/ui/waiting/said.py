"""Words for the waiting list: how much it presses, since when, what suits, what came of asking."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from healthdesk.clock import Clock
from healthdesk.records.appointment import Mode
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import CallOutcome, WaitingEnding, WaitingLine, WaitingUrgency
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import beside, with_age
from healthdesk.sentences import sentence
from healthdesk.ui.agenda.said import joined, mode_said
from healthdesk.ui.agenda.wish_row import window_said
from healthdesk.ui.parts.dates import near_date, short_date
from healthdesk.ui.parts.tag import Tone

URGENCY_TONES: dict[WaitingUrgency, Tone] = {
    WaitingUrgency.ROUTINE: "neutral",
    WaitingUrgency.SOON: "blue",
    WaitingUrgency.URGENT: "amber",
}


def urgency_word(urgency: WaitingUrgency) -> str:
    """How much it presses."""
    return {
        WaitingUrgency.ROUTINE: QCoreApplication.translate("Waiting", "gewoon"),
        WaitingUrgency.SOON: QCoreApplication.translate("Waiting", "gauw"),
        WaitingUrgency.URGENT: QCoreApplication.translate("Waiting", "dringend"),
    }[urgency]


def ending_word(ending: WaitingEnding) -> str:
    """Why somebody no longer waits."""
    return {
        WaitingEnding.BOOKED: QCoreApplication.translate("Waiting", "afspraak geboekt"),
        WaitingEnding.ELSEWHERE: QCoreApplication.translate("Waiting", "elders geholpen"),
        WaitingEnding.NO_LONGER: QCoreApplication.translate("Waiting", "hoeft niet meer"),
        WaitingEnding.UNREACHABLE: QCoreApplication.translate("Waiting", "niet te bereiken"),
        WaitingEnding.OTHER: QCoreApplication.translate("Waiting", "iets anders"),
    }[ending]


def outcome_word(outcome: CallOutcome) -> tuple[str, Tone]:
    """What came of asking somebody."""
    words: dict[CallOutcome, tuple[str, Tone]] = {
        CallOutcome.NOT_REACHED: (QCoreApplication.translate("Waiting", "niet bereikt"), "amber"),
        CallOutcome.LEFT_WORD: (QCoreApplication.translate("Waiting", "boodschap gelaten"), "amber"),
        CallOutcome.CALLS_BACK: (QCoreApplication.translate("Waiting", "belt terug"), "blue"),
        CallOutcome.CANNOT: (QCoreApplication.translate("Waiting", "kan dan niet"), "neutral"),
    }
    return words[outcome]


def days_said(days: int) -> str:
    """Some days; never in weeks, which would hide who of two waits longer."""
    if days == 1:
        return QCoreApplication.translate("Waiting", "1 dag")
    return QCoreApplication.translate("Waiting", "{count} dagen").format(count=days)


def waits_said(line: WaitingLine, now: datetime) -> str:
    """Since when somebody waits, and as how long it counts: by that number she has this place."""
    days = (now - line.waiting.since).days
    said = QCoreApplication.translate("Waiting", "sinds vandaag")
    if days > 0:
        said = QCoreApplication.translate("Waiting", "wacht {time}").format(time=days_said(days))
    if not line.head_start:
        return said
    as_many = QCoreApplication.translate("Waiting", "{urgency}: telt als {time}")
    pressing = urgency_word(line.waiting.urgency)
    return joined(said, as_many.format(urgency=pressing, time=days_said(days + line.head_start)))


def coming_said(line: WaitingLine, clock: Clock) -> str:
    """That she has what she waits for, or something else, and when; empty where she has nothing ahead."""
    if line.comes_at is None:
        return ""
    words = QCoreApplication.translate("Waiting", "heeft een afspraak {day}")
    if line.comes_for:
        words = QCoreApplication.translate("Waiting", "komt {day} voor {kind}")
    day = near_date(line.comes_at.astimezone(clock.zone).date(), clock.today()).replace(" ", "\u00a0")
    return words.replace("{day}", day).replace("{kind}", line.comes_for)


def who_said(line: WaitingLine) -> str:
    """Name and age; a word for a file that is closed to who looks."""
    if line.is_closed:
        return QCoreApplication.translate("Waiting", "Afgeschermd dossier")
    if line.has_died:
        died = QCoreApplication.translate("Waiting", "overleden")
        return joined(beside(line.name), died)
    return with_age(line.name, line.age)


def wishes_said(wish: MomentWish, reader: str, names: Mapping[UUID, str]) -> tuple[str, ...]:
    """What suits somebody, as the search for a moment says it. `names`: of therapists and equipment."""
    return (*_needs_said(wish, reader, names), *_times_said(wish, reader))


def _needs_said(wish: MomentWish, reader: str, names: Mapping[UUID, str]) -> list[str]:
    found = [language_name(code, reader) for code in wish.languages]
    if wish.interpreter:
        words = QCoreApplication.translate("Waiting", "of tolk {language}")
        found.append(words.format(language=language_name(wish.interpreter, reader)))
    flags = (
        (wish.step_free, QCoreApplication.translate("Waiting", "gelijkvloers")),
        (wish.low_stimulus, QCoreApplication.translate("Waiting", "rustige kamer")),
        (wish.own_entrance, QCoreApplication.translate("Waiting", "eigen ingang")),
        (wish.therapist_gender == "female", QCoreApplication.translate("Waiting", "bij een vrouw")),
        (wish.therapist_gender == "male", QCoreApplication.translate("Waiting", "bij een man")),
    )
    found += [words for wanted, words in flags if wanted]
    if wish.people > 1:
        words = QCoreApplication.translate("Waiting", "met {count} personen")
        found.append(words.format(count=wish.people))
    if wish.therapist_id is not None and wish.therapist_id in names:
        words = QCoreApplication.translate("Waiting", "bij {name}")
        found.append(words.format(name=names[wish.therapist_id]))
    if wish.first_id is not None and wish.first_id in names:
        words = QCoreApplication.translate("Waiting", "eerst bij {name}")
        found.append(words.format(name=names[wish.first_id]))
    if wish.second_id is not None and wish.second_id in names:
        words = QCoreApplication.translate("Waiting", "samen met {name}")
        found.append(words.format(name=names[wish.second_id]))
    for whom, words in (
        (wish.not_with, QCoreApplication.translate("Waiting", "niet bij {name}")),
        (wish.rather_not, QCoreApplication.translate("Waiting", "liever niet bij {name}")),
    ):
        found += [words.format(name=names[one]) for one in whom if one in names]
    if wish.asked_minutes:
        found.append(QCoreApplication.translate("Waiting", "{count} min").format(count=wish.asked_minutes))
    pieces = dict.fromkeys(names[piece] for piece in wish.equipment if piece in names)
    if pieces:
        either = QCoreApplication.translate("Waiting", " of ")
        found.append(QCoreApplication.translate("Waiting", "met {name}").format(name=either.join(pieces)))
    if wish.mode is not Mode.ON_SITE:
        found.append(mode_said(wish.mode))
    return found


def _times_said(wish: MomentWish, reader: str) -> list[str]:
    found = [window_said(window, reader) for window in wish.only]
    never = QCoreApplication.translate("Waiting", "niet {when}")
    found += [never.format(when=window_said(window, reader)) for window in wish.never]
    if wish.school_holidays is not None:
        told = QCoreApplication.translate("Waiting", "niet in de schoolvakantie")
        if wish.school_holidays:
            told = QCoreApplication.translate("Waiting", "in de schoolvakantie")
        found.append(told)
    if wish.not_before is not None:
        words = QCoreApplication.translate("Waiting", "vanaf {day}")
        found.append(words.format(day=short_date(wish.not_before)))
    if wish.not_after is not None:
        words = QCoreApplication.translate("Waiting", "tot {day}")
        found.append(words.format(day=short_date(wish.not_after)))
    return found


def misses_said(misses: tuple[str, ...], reader: str) -> str:
    """Why a moment does not suit somebody; a weekday to be avoided by its name."""
    never = QCoreApplication.translate("Waiting", "niet {when}")
    said = (
        never.format(when=sentence(reader, key)) if key.startswith("agenda.day_") else sentence(reader, key)
        for key in misses
    )
    return ", ".join(said)
