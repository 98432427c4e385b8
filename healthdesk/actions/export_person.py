"""A copy of somebody's file for herself: readable (PDF), for another program (FHIR), and her letters.

Free, and hers by law. The sealed notes of therapists are not in it: nobody but their author can open
them, and the copy says so (docs/decisions/017).
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.copy_of_care import care_blocks, gathered_care, reminded, story_of_answers, tries
from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import (
    appointments,
    audit,
    consents,
    enclosures,
    enrolments,
    letters,
    patients,
    recalls,
    received_letters,
    referrals,
    responses,
    trajectories,
    waiting_list,
    walk_ins,
)
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_person import PersonRecords, person_bundle
from healthdesk.letters import overview_sheet
from healthdesk.letters.overview_sheet import OverviewContent
from healthdesk.letters.person_words import home_lines
from healthdesk.letters.texts import day_in_words
from healthdesk.records.intake import KeptResponse
from healthdesk.records.letter import Block, Facts, Heading, Paragraph, words
from healthdesk.records.patient import (
    DAY_UNKNOWN,
    PERSONAL,
    Capacity,
    ContactPoint,
    Identifier,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.enclosures import file_name, received_name
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import shown_name, told_on
from healthdesk.rules.person_terms import person_term
from healthdesk.rules.phones import show_phone
from healthdesk.rules.representation import authority_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.sentences import sentence

_LONG_AGO = 10_000
_FIXED = (1980, 1, 1, 0, 0, 0)
Pairs = list[tuple[str, str]]


def export_person(desk: Desk, patient_id: UUID, path: Path) -> int:
    """Write the copy as one zip; returns how many files are in it. That it was made goes on record."""
    require(desk.actor, Right.EXPORT)
    require_ending(path, ".zip")
    with desk.store.writing() as session:
        found = _found(desk, session, patient_id)
        bytes_of = {one.id: letters.bytes_of(session, one.id) or b"" for one in found.letters}
        beside = _beside(session, found)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="patient.copy",
            patient_id=patient_id,
            entity=("patient", patient_id),
        )
    paths = [f"brieven/{one.number}.pdf" for one in found.letters]
    files = {
        "dossier.pdf": overview_sheet.draw(_overview(desk, found)),
        "dossier.json": (person_bundle(found, paths, desk.language) + "\n").encode(),
        **{path: bytes_of[one.id] for path, one in zip(paths, found.letters, strict=True)},
        **beside,
    }
    write_private(path, _packed(files))
    return len(files)


def _beside(session: Any, found: PersonRecords) -> dict[str, bytes]:
    """What goes or went along with her letters, and the letters about her that came in as files."""
    numbers: dict[UUID | None, str] = {one.id: one.number for one in found.letters}
    files: dict[str, bytes] = {}
    for place, one in enumerate(enclosures.of_patient(session, found.patient.id), 1):
        number = numbers.get(one.letter_id, "concept")
        files[f"brieven/{file_name(number, place, one)}"] = enclosures.bytes_of(session, one.id) or b""
    for place, came in enumerate(received_letters.of_patient(session, found.patient.id), 1):
        name = received_name(came)
        files[f"ontvangen/{place} {name}"] = received_letters.bytes_of(session, came.id) or b""
    return files


def person_by_code(desk: Desk, code: str) -> UUID:
    """Whose copy is asked for on the command line."""
    require(desk.actor, Right.EXPORT)
    with desk.store.reading() as session:
        patient = patients.by_code(session, code.strip())
    if patient is None:
        raise NotAllowed("patients.no_code", code=code)
    return patient.id


def _found(desk: Desk, session: Any, patient_id: UUID) -> PersonRecords:
    patient = known_and_open(desk, session, patient_id)
    lines = referrals.of_patient(session, patient_id, desk.clock.now(), desk.clock.today())
    return PersonRecords(
        patient=patient,
        house=desk.house,
        consents=consents.of_patient(session, patient_id),
        enrolments=enrolments.of_patient(session, patient_id),
        talks=appointments.of_patient(session, patient_id, desk.clock.today(), limit=_LONG_AGO),
        responses=responses.of_patient(session, patient_id),
        referrals=tuple(line.referral for line in lines),
        letters=letters.of_patient(session, patient_id),
        waited=waiting_list.of_patient(session, patient_id),
        paths=trajectories.of_patient(session, patient_id),
        recalls=recalls.of_patient(session, patient_id),
        walk_ins=walk_ins.of_patient(session, patient_id),
        care=gathered_care(desk, session, patient),
    )


def _packed(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name, _FIXED), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


# ------------------------------------------------------------------------------- in words


def _overview(desk: Desk, found: PersonRecords) -> OverviewContent:
    language, today = desk.language, desk.clock.today()
    say = _Say(language)
    return OverviewContent(
        title=say("title"),
        house=desk.house.name,
        about=f"{shown_name(found.patient)} · {found.patient.code} · {day_in_words(today, language)}",
        body=tuple(_blocks(desk, found, say)),
        made_on=today,
        page_label=sentence(language, "access.page", page="{page}", pages="{pages}"),
        language=language,
    )


class _Say:
    """The words of the copy, in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        return sentence(self.language, f"copy.{key}", **values)

    def tell(self, key: str, **values: object) -> str:
        """The words that the story in the file has for it."""
        return sentence(self.language, f"story.{key}", **values)


def _blocks(desk: Desk, found: PersonRecords, say: _Say) -> Iterator[Block]:
    yield Paragraph(words(say("explained", house=desk.house.name)))
    yield Heading(words(say("details")))
    yield _facts(_details(told_on(found.patient, desk.clock.today()), say))
    story = _story(desk, found, say)
    if story:
        yield Heading(words(say("story")))
        yield _facts(story)
    yield from care_blocks(found.care, say.language, say)
    for one in found.responses:
        title = one.title.said_in(say.language)
        yield Heading(words(say("answers", title=title, day=f"{one.signed_at:%d/%m/%Y}", who=one.signed_by)))
        yield _facts(list(_answers(one)))
        if changed := list(story_of_answers(one, desk, say)):
            yield Paragraph(words(say("answers_changed")))
            yield _facts(changed)


def _facts(pairs: Pairs) -> Facts:
    return Facts(tuple((name, words(text)) for name, text in pairs))


def _details(one: Patient, say: _Say) -> Pairs:
    member, needs = one.membership, sorted(need.value for need in one.access_needs)
    told = (
        ("name", " ".join(filter(None, (one.official_given, one.official_family)))),
        ("used_name", one.used_name),
        ("native_name", one.native_name),
        ("pronouns", one.pronouns),
        ("born", show_birth_date(one.birth_date)),
        ("died", say("died_unknown") if one.deceased == DAY_UNKNOWN else show_birth_date(one.deceased)),
        ("age", "" if one.age is None else str(one.age)),
        ("sex", say(f"sex_{one.sex}") if one.sex else ""),
        ("gender", one.gender),
        ("number", ", ".join(_number(item, say) for item in one.identifiers if item.kind in PERSONAL)),
        ("numbers", ", ".join(_number(item, say) for item in one.identifiers if item.kind not in PERSONAL)),
        ("languages", ", ".join(_spoken(item, say) for item in one.languages)),
        ("reach", ", ".join(_way(item, say) for item in one.contact_points)),
        ("rule", one.contact_rule),
        ("home", "; ".join(", ".join(home_lines(home, say.language)) for home in one.addresses)),
        ("region", one.region),
        ("around", "; ".join(_around(other, say) for other in one.related)),
        ("fund", _fund(member, say) if member else ""),
        ("needs", ", ".join(sentence(say.language, f"day_paper.need_{need}") for need in needs)),
        ("carer", _carer(one, say)),
        ("capacity", _capacity(one.capacity, say) if one.capacity else ""),
        ("referrer", one.referrer),
        ("former_gp", one.former_gp),
        ("themes", ", ".join(one.themes)),
        ("warning", one.warning),
    )
    return [(say(key), text) for key, text in told if text]


def _number(one: Identifier, say: _Say) -> str:
    shown = show_insz(one.value) if one.kind in PERSONAL else one.value
    return f"{shown} ({say('until', day=f'{one.until:%d/%m/%Y}')})" if one.until else shown


def _spoken(one: SpokenLanguage, say: _Say) -> str:
    name = language_name(one.code, say.language)
    return f"{name} ({say('interpreter')})" if one.interpreter else name


def _way(one: ContactPoint, say: _Say) -> str:
    """A number or an address with what was agreed about it."""
    agreed = ", ".join(filter(None, ("" if one.safe else say("never_use"), one.rule)))
    return f"{show_phone(one.value)} ({agreed})" if agreed else show_phone(one.value)


def _fund(one: Membership, say: _Say) -> str:
    increased = {None: "", True: say("increased"), False: say("not_increased")}[one.increased]
    return ", ".join(filter(None, (f"{one.fund} {one.number}".strip(), increased)))


def _carer(one: Patient, say: _Say) -> str:
    return ": ".join(filter(None, ({None: "", True: say("yes"), False: say("no")}[one.carer], one.carer_for)))


def _capacity(one: Capacity, say: _Say) -> str:
    told = say("able" if one.able else "not_able", by=one.judged_by or "–", day=f"{one.judged_on:%d/%m/%Y}")
    return ". ".join(filter(None, (told, one.why)))


def _around(other: RelatedPerson, say: _Say) -> str:
    """Who it is, in what name she acts, and what was agreed about reaching her."""
    relation = person_term("relations", other.relation, say.language)
    authority = authority_name(other.authority, say.language) if other.authority is not None else ""
    days = [f"{day:%d/%m/%Y}" if day is not None else "" for day in (other.since, other.until)]
    agreed = [
        say(f"around_{key}") for key in ("may_call", "may_write", "may_know", "never") if getattr(other, key)
    ]
    told = (
        relation,
        "" if authority == relation else authority,
        " – ".join(days) if any(days) else "",
        other.source,
        show_phone(other.phone),
        other.address,
        *agreed,
        other.about,
        other.note,
    )
    return f"{other.name} ({', '.join(filter(None, told))})"


def _story(desk: Desk, found: PersonRecords, say: _Say) -> Pairs:
    """What happened, oldest first."""
    lines: list[tuple[str, str]] = []
    for line in found.talks:
        at = line.appointment.starts_at.astimezone(desk.clock.zone)
        state, late = say(line.appointment.state.value), line.appointment.late_minutes
        if late or line.came_late:
            state = f"{state}, {say('late', minutes=late) if late else say('came_late')}"
        text = say("talk", service=line.service, therapist=line.therapists, state=state)
        lines.append((f"{at:%Y-%m-%d %H:%M}", text))
    for agreed in found.consents:
        key = "consent_withdrawn" if agreed.withdrawn_on else "consent"
        lines.append((agreed.given_on.isoformat(), say(key, partner=agreed.partner_name or "–")))
    for contract in found.enrolments:
        start, end = (_day(day.isoformat()) if day else "–" for day in (contract.starts_on, contract.ends_on))
        lines.append((contract.signed_on.isoformat(), say("enrolment", start=start, end=end)))
    for one in found.referrals:
        told = sentence(say.language, f"referrals.told_{one.state.value}", partner=one.partner_name)
        lines.append((_noted(desk, one.created_at), say("referral", what=told, reason=one.reason or "–")))
    for waiting in found.waited:
        end = _day(_noted(desk, waiting.ended_at)) if waiting.ended_at else "–"
        told = say("waited", end=end, note=waiting.note or "–")
        lines.append((_noted(desk, waiting.since), told))
    for came in found.walk_ins:
        at = came.arrived_at.astimezone(desk.clock.zone)
        lines.append((f"{at:%Y-%m-%d %H:%M}", say("walk_in", wish=came.wish or "–")))
    lines += _agreed(found, say)
    lines += tries(found.care, desk, say, say.tell)
    lines += reminded(found.care, desk, say, say.tell)
    lines += [
        (_noted(desk, letter.made_at), say("letter", number=letter.number, to=letter.to_name))
        for letter in found.letters
    ]
    return [(_day(when), what) for when, what in sorted(lines)]


def _noted(desk: Desk, at: datetime) -> str:
    """The day of the house on which it was noted, as it sorts: not that of UTC, two hours behind."""
    return at.astimezone(desk.clock.zone).date().isoformat()


def _agreed(found: PersonRecords, say: _Say) -> Pairs:
    """Trajects, and when she was to be called back."""
    lines = []
    for path in found.paths:
        end = _day(path.ended_on.isoformat()) if path.ended_on else "–"
        outcome = sentence(say.language, f"path.outcome_{path.outcome.value}") if path.outcome else "–"
        told = say("path", end=end, outcome=outcome, words=path.words or "–")
        lines.append((path.began_on.isoformat(), told))
    back = [(one.on_day.isoformat(), say("recall", words=one.words or "–")) for one in found.recalls]
    return [*lines, *back]


def _day(when: str) -> str:
    """As people write it, after it was sorted."""
    day, _space, time = when.partition(" ")
    return " ".join(filter(None, ("/".join(reversed(day.split("-"))), time)))


def _answers(one: KeptResponse) -> Iterator[tuple[str, str]]:
    """Question and answer as they were shown, straight from what was signed."""
    yield from _items(json.loads(one.resource).get("item", ()))
    for correction in one.corrections:
        yield correction.question, f"{correction.becomes} ({correction.author}: {correction.reason})"


def _items(items: Any) -> Iterator[tuple[str, str]]:
    for item in items:
        said = ", ".join(filter(None, (_value(answer) for answer in item.get("answer", ()))))
        if said:
            yield str(item.get("text") or item.get("linkId", "")), said
        yield from _items(item.get("item", ()))
        for answer in item.get("answer", ()):
            yield from _items(answer.get("item", ()))


def _value(answer: dict[str, Any]) -> str:
    for key, value in answer.items():
        if not key.startswith("value"):
            continue
        if isinstance(value, bool):
            return "✓" if value else "–"
        if isinstance(value, dict):
            told = value.get("display") or value.get("code") or value.get("title") or value.get("value", "")
            return f"{told} {value.get('unit', '')}".strip()
        return str(value)
    return ""
