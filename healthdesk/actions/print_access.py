"""Who saw this file, on paper for the person herself (GDPR art. 15): each colleague, then each visit."""

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
from healthdesk.records.audit import AuditEntry, BookVisit
from healthdesk.records.letter import Block, Facts, Heading, Paragraph, words
from healthdesk.rules.book_visits import by_visit, deeds, reason_of
from healthdesk.rules.name_order import in_order
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
    """Every view and change of one file; what a colleague did in one go stands together, with how often.

    That it was printed goes on record, and on the next print.
    """
    return _draw(desk, patient_id, say, each_line=False)


def draw_each_line(desk: Desk, patient_id: UUID, say: Say) -> AccessPaper:
    """The same with every line of the book apart."""
    return _draw(desk, patient_id, say, each_line=True)


def _draw(desk: Desk, patient_id: UUID, say: Say, *, each_line: bool) -> AccessPaper:
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
    visits = tuple(BookVisit((one,)) for one in entries) if each_line else by_visit(entries)
    language, today = desk.language, desk.clock.today()
    about = f"{shown_name(patient)} · {patient.code} · {day_in_words(today, language)}"
    content = OverviewContent(
        title=sentence(language, "access.title"),
        house=desk.house.name,
        about=about,
        body=_body(desk, visits, say, "access.each_time" if each_line else "access.each_visit"),
        made_on=today,
        page_label=sentence(language, "access.page", page="{page}", pages="{pages}"),
        language=language,
    )
    return AccessPaper(overview_sheet.draw(content), f"{patient.code}-inzage-{today.isoformat()}.pdf")


def _body(desk: Desk, visits: tuple[BookVisit, ...], say: Say, heading: str) -> tuple[Block, ...]:
    language = desk.language
    by_whom: dict[str, list[BookVisit]] = {}
    for one in visits:
        by_whom.setdefault(one.newest.actor_name, []).append(one)
    people = tuple(
        (
            name,
            words(
                sentence(
                    language,
                    "access.how_often",
                    times=len(found),
                    first=_day(desk, found[-1].oldest),
                    last=_day(desk, found[0].newest),
                )
            ),
        )
        for name, found in sorted(by_whom.items(), key=lambda item: in_order(item[0]))
    )
    lines = tuple((_moment(desk, one), words(_line(desk, one, say))) for one in visits)
    return (
        Paragraph(words(sentence(language, "access.explained", house=desk.house.name))),
        Heading(words(sentence(language, "access.people"))),
        Facts(people),
        Heading(words(sentence(language, heading))),
        Facts(lines),
    )


def _line(desk: Desk, visit: BookVisit, say: Say) -> str:
    def said(one: AuditEntry) -> str:
        reason = reason_of(one)
        return f"{say(one.action)} ({reason})" if reason else say(one.action)

    told = (
        sentence(desk.language, "access.times", what=what, times=times) if times > 1 else what
        for what, times in deeds(visit, said)
    )
    return f"{_by(desk, visit)}: {', '.join(told)}"


def _day(desk: Desk, one: AuditEntry) -> str:
    return f"{one.at.astimezone(desk.clock.zone):%d/%m/%Y}"


def _moment(desk: Desk, visit: BookVisit) -> str:
    return f"{visit.oldest.at.astimezone(desk.clock.zone):%d/%m/%Y %H:%M}"


def _by(desk: Desk, visit: BookVisit) -> str:
    """Who it was, and until when: the label beside it has room for one moment."""
    who, ended = visit.newest.actor_name, visit.newest.at.astimezone(desk.clock.zone)
    began = visit.oldest.at.astimezone(desk.clock.zone)
    if f"{began:%H:%M}" == f"{ended:%H:%M}":
        return who
    return sentence(desk.language, "access.until", who=who, time=f"{ended:%H:%M}")
