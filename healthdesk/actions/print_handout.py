"""A page that a person takes home, as a PDF that names nobody in the name of its file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from healthdesk.actions.private_file import write_private
from healthdesk.letters import handout_sheet
from healthdesk.letters.texts import LANGUAGES
from healthdesk.records.handout import Handout
from healthdesk.records.patient import Patient


@dataclass(frozen=True, slots=True)
class HandoutPaper:
    """The page, and a name for its file."""

    pdf: bytes
    name: str


def on_paper(content: Handout, code: str) -> HandoutPaper:
    """The page drawn; the same bytes for the same words."""
    title = re.sub(r"[^\w -]", "", content.title).strip()
    return HandoutPaper(handout_sheet.draw(content), f"{title} {code}.pdf")


def save_paper(paper: HandoutPaper, path: Path) -> None:
    """Write the PDF where the person chose."""
    write_private(path, paper.pdf)


def own_language(patient: Patient) -> str:
    """The language of the page that suits somebody best, of those there are."""
    spoken = sorted(patient.languages, key=lambda one: not one.preferred)
    found = (one.code.partition("-")[0] for one in spoken)
    return next((code for code in found if code in LANGUAGES), LANGUAGES[0])
