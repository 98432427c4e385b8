"""The words for a referral's codes: states, steps, urgency, what happened, what is next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from healthdesk.clock import Clock
from healthdesk.records.referral import Direction, EventKind, Planned, Referral, ReferralLine, Urgency
from healthdesk.records.referral import ReferralState as State
from healthdesk.records.referral_course import Counted
from healthdesk.rules.person_names import with_age
from healthdesk.rules.referral_steps import is_open
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.tag import Tone


def state_word(state: State) -> tuple[str, Tone]:
    """Where it stands, as a word and a tone."""
    words: dict[State, tuple[str, Tone]] = {
        State.DRAFT: (QCoreApplication.translate("Referrals", "concept"), "neutral"),
        State.READY: (QCoreApplication.translate("Referrals", "klaar om te versturen"), "amber"),
        State.SENT: (QCoreApplication.translate("Referrals", "verstuurd"), "blue"),
        State.RECEIVED: (QCoreApplication.translate("Referrals", "ontvangen"), "blue"),
        State.ACCEPTED: (QCoreApplication.translate("Referrals", "aanvaard"), "accent"),
        State.PLANNED: (QCoreApplication.translate("Referrals", "gepland"), "accent"),
        State.DID_NOT_ATTEND: (QCoreApplication.translate("Referrals", "niet verschenen"), "amber"),
        State.DECLINED: (QCoreApplication.translate("Referrals", "geweigerd"), "amber"),
        State.COMPLETED: (QCoreApplication.translate("Referrals", "afgerond"), "green"),
        State.WITHDRAWING: (
            QCoreApplication.translate("Referrals", "intrekking gevraagd"),
            "amber",
        ),
        State.WITHDRAWN: (QCoreApplication.translate("Referrals", "ingetrokken"), "neutral"),
    }
    return words[state]


def state_of(one: Referral) -> tuple[str, Tone]:
    """As `state_word`, but what went through the person's own hands was not sent."""
    if one.state is State.SENT and one.own_hands:
        return QCoreApplication.translate("Referrals", "meegegeven"), "blue"
    return state_word(one.state)


def card_state_of(one: Referral) -> tuple[str, Tone]:
    """As `state_of`, in words that a card of the board has room for."""
    if one.state is State.READY:
        return QCoreApplication.translate("Referrals", "te versturen"), "amber"
    if one.state is State.WITHDRAWING:
        return QCoreApplication.translate("Referrals", "intrekking"), "amber"
    return state_of(one)


def bridge_of(one: Referral) -> str:
    """Say "overbrugging" as long as the talks here go on until the partner has started; else ""."""
    bridges = one.bridging and is_open(one)
    return QCoreApplication.translate("Referrals", "overbrugging") if bridges else ""


def step_verb(one: Referral, to: State) -> str:
    """What the button of a step says."""
    closed = one.state in {State.COMPLETED, State.WITHDRAWN}
    if closed or (one.state is State.DECLINED and to is not State.WITHDRAWN):
        return QCoreApplication.translate("Referrals", "Heropenen")
    if one.state is State.DECLINED:
        return QCoreApplication.translate("Referrals", "Afsluiten zonder vervolg")
    if one.state is State.WITHDRAWING and to is State.WITHDRAWN:
        return QCoreApplication.translate("Referrals", "Intrekking bevestigd")
    if to is State.DECLINED and one.direction is Direction.INCOMING:
        return QCoreApplication.translate("Referrals", "Weigeren")
    if to is State.ACCEPTED and one.direction is Direction.INCOMING:
        return QCoreApplication.translate("Referrals", "Aanvaarden")
    if to is State.SENT and one.own_hands:
        return QCoreApplication.translate("Referrals", "Is meegegeven")
    if to is State.PLANNED and one.state is State.PLANNED:
        return QCoreApplication.translate("Referrals", "Afspraak verplaatst")
    verbs = {
        State.DRAFT: QCoreApplication.translate("Referrals", "Terug naar concept"),
        State.READY: QCoreApplication.translate("Referrals", "Klaar om te versturen"),
        State.SENT: QCoreApplication.translate("Referrals", "Is verstuurd"),
        State.RECEIVED: QCoreApplication.translate("Referrals", "Ontvangst bevestigd"),
        State.ACCEPTED: QCoreApplication.translate("Referrals", "Is aanvaard"),
        State.PLANNED: QCoreApplication.translate("Referrals", "Afspraak gepland"),
        State.DID_NOT_ATTEND: QCoreApplication.translate("Referrals", "Niet verschenen"),
        State.DECLINED: QCoreApplication.translate("Referrals", "Is geweigerd"),
        State.COMPLETED: QCoreApplication.translate("Referrals", "Afronden"),
        State.WITHDRAWING: QCoreApplication.translate("Referrals", "Verwijzing intrekken"),
        State.WITHDRAWN: QCoreApplication.translate("Referrals", "Verwijzing intrekken"),
    }
    return verbs[to]


def moment_said(planned: Planned, clock: Clock) -> str:
    """When an appointment is: the day, and the hour where it is known."""
    day = near_date(planned.on, clock.today())
    return day if planned.at is None else f"{day} {clock_time(planned.at, clock.zone)}"


def part_said(key: str) -> str:
    """What a part of somebody else's letter is about."""
    words = {
        "reason": QCoreApplication.translate("Referrals", "Aanleiding"),
        "question": QCoreApplication.translate("Referrals", "Vraag"),
        "background": QCoreApplication.translate("Referrals", "Wat al gebeurde"),
        "context": QCoreApplication.translate("Referrals", "Omgeving"),
        "scores": QCoreApplication.translate("Referrals", "Formulieren"),
        "access": QCoreApplication.translate("Referrals", "Taal en toegang"),
        "contact": QCoreApplication.translate("Referrals", "Veilig bereiken"),
        "bridging": QCoreApplication.translate("Referrals", "Intussen"),
    }
    return words.get(key, key)


def answer_part_said(key: str) -> str:
    """What a part of a partner's answer is about."""
    words = {
        "answer": QCoreApplication.translate("Referrals", "In hun woorden"),
        "talks": QCoreApplication.translate("Referrals", "Hoe vaak"),
        "findings": QCoreApplication.translate("Referrals", "Hoe het liep"),
        "advice": QCoreApplication.translate("Referrals", "Wat ze vragen of voorstellen"),
        "opening": QCoreApplication.translate("Referrals", "In hun woorden"),
        "why": QCoreApplication.translate("Referrals", "Waarom"),
        "asked": QCoreApplication.translate("Referrals", "Wat ze vragen"),
    }
    return words.get(key, key)


def step_question(one: Referral, to: State) -> str:
    """What the words that go with a step should say."""
    if one.state in {State.COMPLETED, State.WITHDRAWN, State.DECLINED} and to is not State.WITHDRAWN:
        return QCoreApplication.translate("Referrals", "Waarom gaat ze weer open?")
    questions = {
        State.SENT: QCoreApplication.translate(
            "Referrals", "Zonder brief van hier: hoe ging de verwijzing weg?"
        ),
        State.DECLINED: QCoreApplication.translate("Referrals", "Waarom geweigerd?"),
        State.COMPLETED: QCoreApplication.translate("Referrals", "Hoe liep het af?"),
        State.WITHDRAWING: QCoreApplication.translate("Referrals", "Waarom gaat ze niet door?"),
        State.WITHDRAWN: QCoreApplication.translate("Referrals", "Waarom gaat ze niet door?"),
    }
    return questions.get(to, QCoreApplication.translate("Referrals", "Opmerking (mag leeg blijven)"))


def next_word(one: Referral) -> str:
    """What should happen next."""
    if not is_open(one):
        return ""
    if one.direction is Direction.INCOMING and one.state is State.RECEIVED:
        return QCoreApplication.translate("Referrals", "beslis en antwoord")
    if one.state is State.READY and one.own_hands:
        return QCoreApplication.translate("Referrals", "brief meegeven")
    words = {
        State.DRAFT: QCoreApplication.translate("Referrals", "vul aan"),
        State.READY: QCoreApplication.translate("Referrals", "brief versturen"),
        State.SENT: QCoreApplication.translate("Referrals", "antwoord"),
        State.RECEIVED: QCoreApplication.translate("Referrals", "antwoord"),
        State.ACCEPTED: QCoreApplication.translate("Referrals", "afspraak"),
        State.PLANNED: QCoreApplication.translate("Referrals", "nieuws na de afspraak"),
        State.DID_NOT_ATTEND: QCoreApplication.translate("Referrals", "neem contact op"),
        State.DECLINED: QCoreApplication.translate("Referrals", "zoek een andere dienst"),
        State.WITHDRAWING: QCoreApplication.translate("Referrals", "bevestiging"),
    }
    return words[one.state]


def next_line(line: ReferralLine, today: date) -> tuple[str, Tone]:
    """Say "antwoord · tegen wo 2 dec", in amber when that is late."""
    what, when, tone = next_parts(line, today)
    return " · ".join(filter(None, (what, when))), tone


def next_parts(line: ReferralLine, today: date) -> tuple[str, str, Tone]:
    """The same as what is to be done, and by when."""
    one = line.referral
    what = next_word(one)
    if not what:
        return "", "", "neutral"
    if one.due_on is None or (line.overdue and one.due_on >= today):
        silent = QCoreApplication.translate("Referrals", "al {days} d. stil")
        return what, silent.format(days=line.silent_days), "amber"
    day = near_date(one.due_on, today)
    if line.overdue:
        return what, QCoreApplication.translate("Referrals", "te laat sinds {day}").format(day=day), "amber"
    return what, QCoreApplication.translate("Referrals", "tegen {day}").format(day=day), "neutral"


def urgency_word(urgency: Urgency) -> str:
    """How soon."""
    words = {
        Urgency.ROUTINE: QCoreApplication.translate("Referrals", "gewoon"),
        Urgency.URGENT: QCoreApplication.translate("Referrals", "binnenkort"),
        Urgency.ASAP: QCoreApplication.translate("Referrals", "zo snel mogelijk"),
        Urgency.STAT: QCoreApplication.translate("Referrals", "vandaag nog"),
    }
    return words[urgency]


def event_word(kind: EventKind) -> tuple[str, Tone]:
    """What happened, as a word and a tone."""
    words: dict[EventKind, tuple[str, Tone]] = {
        EventKind.STEP: (QCoreApplication.translate("Referrals", "stap"), "accent"),
        EventKind.CALL: (QCoreApplication.translate("Referrals", "gebeld"), "violet"),
        EventKind.MAIL: (QCoreApplication.translate("Referrals", "gemaild"), "violet"),
        EventKind.NO_ANSWER: (QCoreApplication.translate("Referrals", "geen gehoor"), "neutral"),
        EventKind.NEWS: (QCoreApplication.translate("Referrals", "nieuws"), "blue"),
        EventKind.REOPENED: (QCoreApplication.translate("Referrals", "heropend"), "amber"),
        EventKind.UNDONE: (QCoreApplication.translate("Referrals", "teruggezet"), "neutral"),
        EventKind.NOTE: (QCoreApplication.translate("Referrals", "opmerking"), "neutral"),
        EventKind.FILE: (QCoreApplication.translate("Referrals", "bestand"), "blue"),
    }
    return words[kind]


def ending_words() -> tuple[str, str, str, str]:
    """How referrals ended, in the order of every chart and table."""
    return (
        QCoreApplication.translate("Referrals", "Aanvaard"),
        QCoreApplication.translate("Referrals", "Geweigerd"),
        QCoreApplication.translate("Referrals", "Verloren"),
        QCoreApplication.translate("Referrals", "Wacht nog"),
    )


def share_said(one: Counted) -> str:
    """Say "70 %"; "" while nothing was answered."""
    if one.share is None:
        return ""
    return QCoreApplication.translate("Referrals", "{share} %").format(share=round(100 * one.share))


def days_said(days: int) -> str:
    """Say "1 dag" or "12 dagen"."""
    if days == 1:
        return QCoreApplication.translate("Referrals", "1 dag")
    return QCoreApplication.translate("Referrals", "{count} dagen").format(count=days)


def person_said(line: ReferralLine) -> str:
    """Say "Yara, 17"."""
    return with_age(line.person, line.age)
