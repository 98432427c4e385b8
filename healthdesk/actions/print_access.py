"""Who saw this file, on paper for the person herself (GDPR art. 15): each colleague, then each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import audit
from healthdesk.letters import overview_sheet
from healthdesk.letters.overview_sheet import OverviewContent
from healthdesk.letters.texts import day_in_words
from healthdesk.records.audit import AuditEntry
from healthdesk.records.letter import Block, Facts, Heading, Paragraph, words
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

Say = Callable[[str], str]
"""An action of the book in a few words, in the language of the screen."""
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class AccessPaper:
    """The overview as a PDF, and a name for the file that tells nobody's."""

    pdf: bytes
    name: str


def draw(desk: Desk, patient_id: UUID, say: Say) -> AccessPaper:
    """Every view and change of one file. That it was printed goes on record, and on the next print."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        patient = known_and_open(desk, session, patient_id)
        entries = audit.entries(session, patient_id=patient_id, limit=_MOST)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="patient.access_print",
            patient_id=patient_id,
            entity=("patient", patient_id),
        )
    language, today = desk.language, desk.clock.today()
    about = f"{shown_name(patient)} · {patient.code} · {day_in_words(today, language)}"
    content = OverviewContent(
        title=sentence(language, "access.title"),
        house=desk.house.name,
        about=about,
        body=_body(desk, entries, say),
        made_on=today,
        page_label=sentence(language, "access.page", page="{page}", pages="{pages}"),
        language=language,
    )
    return AccessPaper(overview_sheet.draw(content), f"{patient.code}-inzage-{today.isoformat()}.pdf")


def _body(desk: Desk, entries: tuple[AuditEntry, ...], say: Say) -> tuple[Block, ...]:
    language = desk.language
    by_whom: dict[str, list[AuditEntry]] = {}
    for one in entries:
        by_whom.setdefault(one.actor_name, []).append(one)
    people = tuple(
        (
            name,
            words(
                sentence(
                    language,
                    "access.how_often",
                    times=len(found),
                    first=_day(desk, found[-1]),
                    last=_day(desk, found[0]),
                )
            ),
        )
        for name, found in sorted(by_whom.items())
    )
    lines = tuple((_moment(desk, one), words(_line(one, say))) for one in entries)
    return (
        Paragraph(words(sentence(language, "access.explained", house=desk.house.name))),
        Heading(words(sentence(language, "access.people"))),
        Facts(people),
        Heading(words(sentence(language, "access.each_time"))),
        Facts(lines),
    )


def _line(one: AuditEntry, say: Say) -> str:
    reason = str(one.detail.get("reason", "")) if one.action == "patient.break_glass" else ""
    told = f"{one.actor_name}: {say(one.action)}"
    return f"{told} ({reason})" if reason else told


def _day(desk: Desk, one: AuditEntry) -> str:
    return f"{one.at.astimezone(desk.clock.zone):%d/%m/%Y}"


def _moment(desk: Desk, one: AuditEntry) -> str:
    return f"{one.at.astimezone(desk.clock.zone):%d/%m/%Y %H:%M}"
