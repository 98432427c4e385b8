"""A page that a person takes home, as a PDF that names nobody in the name of its file."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.private_file import write_private
from healthdesk.db import house_rules
from healthdesk.letters import handout_sheet
from healthdesk.letters.texts import LANGUAGES, Texts
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.letter_text import HouseTexts
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name


@dataclass(frozen=True, slots=True)
class HandoutPaper:
    """The page, and a name for its file."""

    pdf: bytes
    name: str


def on_paper(content: Handout, code: str) -> HandoutPaper:
    """The page drawn; the same bytes for the same words."""
    title = re.sub(r"[^\w -]", "", content.title).strip()
    return HandoutPaper(handout_sheet.draw(content), f"{title} {code}.pdf")


def page_for(
    desk: Desk, patient: Patient, texts: Texts, intro: str, parts: tuple[HandoutPart, ...]
) -> Handout:
    """Somebody's page of today, from the house; `intro` is a text that may name fields."""
    today, own = desk.clock.today(), texts.own
    return Handout(
        title=own["title"],
        person=shown_name(patient),
        house=desk.house.name,
        house_lines=tuple(filter(None, (*desk.house.address_lines, desk.house.phone))),
        dated=today,
        told_date=texts.day(today),
        intro=texts.said(intro),
        parts=parts,
        foot=texts.said(own["foot"]),
        language=texts.language,
        page_label=own["page_label"],
    )


def note_printed(desk: Desk, patient_id: UUID, action: str, language: str) -> HouseTexts:
    """That it was printed goes on record; what the house says in its own words comes back."""
    with desk.store.writing() as session:
        noted(desk, session, action, patient_id, detail={"language": language})
        return house_rules.texts_of(session)


def save_paper(paper: HandoutPaper, path: Path) -> None:
    """Write the PDF where the person chose."""
    write_private(path, paper.pdf)


def own_language(patient: Patient, among: Collection[str] = LANGUAGES) -> str:
    """The language of the page that suits somebody best, of those there are."""
    spoken = sorted(patient.languages, key=lambda one: not one.preferred)
    found = (code for one in spoken for code in (one.code, one.code.partition("-")[0]))
    return next((code for code in found if code in among), LANGUAGES[0])
