"""Letters that were being written to somebody with two files: no word of them is lost or goes astray."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import keep_choices, open_draft
from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.actions.merge_people import merge, part
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotAllowed
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from tests import files_made as made
from tests.letter_desk import yara
from tests.stores import MakeDesk

INVITED = LetterKind.INVITATION


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def two(desk: Desk) -> tuple[Patient, Patient]:
    kept = yara(desk)
    return kept, register(desk, replace(blank(desk), official_given="Yara")).result


def _write(desk: Desk, who: Patient, kind: LetterKind, words: str) -> None:
    draft = open_draft(desk, LetterKey(kind, who.id))
    keep_choices(desk, draft.facts.key, who.id, replace(draft.choices, texts={"more": words}))


def _words(desk: Desk, who: Patient, kind: LetterKind) -> str:
    return open_draft(desk, LetterKey(kind, who.id)).choices.texts.get("more", "")


def test_what_was_typed_for_the_file_that_went_is_written_on_in_the_one_that_stays(
    desk: Desk, two: tuple[Patient, Patient], tmp_path: Path
) -> None:
    kept, gone = two
    _write(desk, gone, INVITED, "Breng je brief van school mee.")
    files = look_into(made.on_disk(tmp_path, Verslag_pdf=made.a_pdf())).found
    enclose(desk, LetterKey(LetterKind.CLOSING, gone.id), files)
    done = merge(desk, kept, gone, {}).result
    assert _words(desk, kept, INVITED) == "Breng je brief van school mee."
    closing = open_draft(desk, LetterKey(LetterKind.CLOSING, kept.id))
    assert len(closing.facts.enclosures) == 1
    with pytest.raises(NotAllowed, match=r"patients\.unknown"):
        open_draft(desk, LetterKey(INVITED, gone.id))
    part(desk, done.id)
    assert (_words(desk, gone, INVITED), _words(desk, kept, INVITED)) == (
        "Breng je brief van school mee.",
        "",
    )
    assert len(open_draft(desk, LetterKey(LetterKind.CLOSING, gone.id)).facts.enclosures) == 1
    assert open_draft(desk, LetterKey(LetterKind.CLOSING, kept.id)).facts.enclosures == ()


def test_two_of_one_kind_stay_two(desk: Desk, two: tuple[Patient, Patient]) -> None:
    kept, gone = two
    _write(desk, kept, INVITED, "voor wie blijft")
    _write(desk, gone, INVITED, "voor wie ging")
    done = merge(desk, kept, gone, {}).result
    assert _words(desk, kept, INVITED) == "voor wie blijft"
    part(desk, done.id)
    assert (_words(desk, kept, INVITED), _words(desk, gone, INVITED)) == ("voor wie blijft", "voor wie ging")
