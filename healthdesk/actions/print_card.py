"""The card somebody takes home: when she is expected, where and by whom; in her language, in large type.

In neutral words: not her name, not what the talk is about. Whoever finds it learns no more than that
somebody is expected somewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.print_handout import HandoutPaper, on_paper, own_language
from healthdesk.db import appointments, audit, house_rules, patients
from healthdesk.errors import NotAllowed
from healthdesk.letters.known_fields import of_house
from healthdesk.letters.texts import Texts, named_day
from healthdesk.records.appointment import AgendaLine, AppointmentState, Mode
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.rules.language_names import language_name
from healthdesk.rules.phones import show_phone
from healthdesk.rules.roles import Right, require

_MOST = 6


@dataclass(frozen=True, slots=True)
class CardChoice:
    """In which language the card of a talk is offered first, and what its file is called after."""

    appointment_id: UUID
    language: str


def card_choice(desk: Desk, appointment_id: UUID) -> CardChoice:
    """The language of the person of this talk; that of the house where nobody is booked by name."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        talk = appointments.by_id(session, appointment_id)
        known = None if talk is None or talk.patient_id is None else patients.by_id(session, talk.patient_id)
    language = desk.house.language if known is None or not known.languages else own_language(known)
    return CardChoice(appointment_id, language)


def print_card(desk: Desk, appointment_id: UUID, language: str) -> HandoutPaper:
    """The card of this talk and of what follows for the same person; that it was printed goes on record."""
    require(desk.actor, Right.SEE_AGENDA)
    today = desk.clock.today()
    with desk.store.writing() as session:
        line = appointments.line_of(session, appointment_id, today)
        if line is None:
            raise NotAllowed("agenda.gone")
        if line.appointment.state is AppointmentState.CANCELLED:
            raise NotAllowed("day_paper.cancelled")
        one = line.appointment
        people = () if one.patient_id is None else (one.patient_id,)
        later = appointments.coming(session, people, one.ends_at, None, today)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="appointment.card",
            patient_id=one.patient_id,
            entity=("appointment", one.id),
            detail={"language": language},
        )
        house = house_rules.texts_of(session)
    page = card(desk, (line, *later[: _MOST - 1]), language, house)
    return on_paper(page, f"{one.starts_at:%Y-%m-%d}")


def card(desk: Desk, lines: tuple[AgendaLine, ...], language: str, said: HouseTexts = AS_SHIPPED) -> Handout:
    """Final words."""
    texts = of_house(Texts(language, "appointment_card", said), desk.house)
    house, own = desk.house, texts.own
    phone = _on_one_line(show_phone(house.phone)) if house.phone else ""
    other = texts.said(own["call"] if phone else own["tell"], {"phone": phone})
    return Handout(
        title=own["title"] if len(lines) == 1 else own["title_several"],
        person="",
        house=house.name,
        house_lines=(*house.address_lines, *filter(None, (phone,))),
        dated=desk.clock.today(),
        told_date="",
        intro="",
        parts=(*(_part(desk, line, texts) for line in lines), HandoutPart(own["other"], other)),
        foot=house.name,
        language=texts.language,
        page_label=own["page_label"],
        large=True,
    )


def _part(desk: Desk, line: AgendaLine, texts: Texts) -> HandoutPart:
    one, own, zone = line.appointment, texts.own, desk.clock.zone
    start = one.starts_at.astimezone(zone)
    rows = [
        (
            own["hour"],
            own["time"].format(start=f"{start:%H:%M}", end=f"{one.ends_at.astimezone(zone):%H:%M}"),
        ),
        (own["with"], line.therapists),
    ]
    if one.mode is Mode.ON_SITE:
        rows.append((own["where"], ", ".join(filter(None, (*desk.house.address_lines, line.room)))))
    else:
        rows.append((own["how"], own[one.mode.value]))
    if one.interpreter:
        rows.append((own["interpreter"], language_name(one.interpreter, texts.language)))
    return HandoutPart(_day(start.date(), texts.language), "", tuple(rows))


def _on_one_line(number: str) -> str:
    return number.replace(" ", "\u00a0")


def _day(day: date, language: str) -> str:
    told = named_day(day, language)
    return f"{told[0].upper()}{told[1:]}"
