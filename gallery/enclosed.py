"""Files that go along with letters, for the pictures: a report, a scan, a document."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

from PIL import Image, ImageDraw

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.actions.follow_up_referral import board
from healthdesk.db import enclosures, letters
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.referral_steps import UNSENT


def enclosed(desk: Desk, drafted: UUID, sent: UUID | None) -> None:
    """Let them go along with the letter about this referral; and with one that left, as if they had."""
    key = LetterKey(LetterKind.REFERRAL, drafted)
    with tempfile.TemporaryDirectory() as folder:
        looked = look_into(_files(Path(folder), _whose_report(desk)))
    along = enclose(desk, key, looked.found).result
    with desk.store.writing() as session:
        letter = letters.by_id(session, sent) if sent is not None else None
        if letter is None or letter.referral_id is None:
            return
        about = LetterKey(LetterKind.REFERRAL, letter.referral_id)
        for one, found in zip(along, looked.found, strict=True):
            left = replace(one, id=new_id(), patient_id=letter.patient_id, letter_id=letter.id)
            enclosures.add(session, about, left, found.data)


def came_in(desk: Desk) -> Path | None:
    """A referral letter with its data inside, as another house would send it: about somebody known here."""
    drafted = next((one for one in board(desk) if one.referral.state in UNSENT), None)
    if drafted is None:
        return None
    draft = open_draft(desk, LetterKey(LetterKind.REFERRAL, drafted.referral.id))
    path = Path(tempfile.mkdtemp()) / "verwijsbrief.pdf"
    path.write_bytes(preview(draft.facts, replace(draft.choices, with_data=True)).pdf)
    return path


def _whose_report(desk: Desk) -> str:
    """Of a young person the school writes; of the adults of a centre their doctor."""
    return "school" if desk.house.kind is HouseKind.TEJO else "de huisarts"


def _files(folder: Path, whose: str) -> list[Path]:
    title = f"Verslag van {whose}"
    _sheet(title, 2).save(folder / f"{title}.pdf", save_all=True)
    _sheet("Attest", 1).save(folder / "IMG_20261012_attest.jpg")
    packed = BytesIO()
    with ZipFile(packed, "w") as into:
        into.writestr("[Content_Types].xml", "<Types/>")
        into.writestr("word/document.xml", "<document/>")
    (folder / "Weekschema.docx").write_bytes(packed.getvalue())
    return sorted(folder.iterdir(), key=lambda path: path.suffix, reverse=True)


def _sheet(title: str, lines: int) -> Image.Image:
    sheet = Image.new("RGB", (1_240, 1_754), "white")
    pen = ImageDraw.Draw(sheet)
    pen.text((140, 140), title, fill="black", font_size=48)
    for line in range(lines * 9):
        pen.rectangle((140, 280 + line * 56, 1_100 - line % 4 * 90, 296 + line * 56), fill="lightgrey")
    return sheet
