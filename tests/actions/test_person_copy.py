"""The page for the person beside a letter about her: before it leaves, and years after."""

from __future__ import annotations

import pytest

from healthdesk.actions.draw_letter import open_draft, preview, refresh
from healthdesk.actions.keep_consent import withdraw
from healthdesk.actions.print_handout import HandoutPaper
from healthdesk.actions.print_person_copy import copy_of_draft, copy_of_letter, has_copy
from healthdesk.actions.read_access_log import newest
from healthdesk.actions.send_letter import send
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterChoices, LetterKey
from healthdesk.records.practitioner import Role
from tests.letter_desk import case, yara
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk


def _said(paper: HandoutPaper) -> str:
    return " ".join(text for _role, text in heard(paper.pdf))


def test_she_takes_home_of_what_her_letter_speaks(sqlite_store: object, make_desk: MakeDesk) -> None:
    del sqlite_store
    desk = make_desk(Role.THERAPIST, Role.COORDINATOR)
    one = case(desk)
    draft = refresh(desk, one.key, LetterChoices(taken={"background": False}))
    before = copy_of_draft(desk, draft, "nl")
    said = _said(before)
    assert "Dit is de brief die wij over u willen schrijven aan CGG De Proef." in said
    told, _, kept = said.partition("Dit vertellen wij niet")
    assert "waarom u hulp zoekt" in told
    assert "wat er al gebeurde" in kept
    assert "Angst na een vlucht" not in said  # who finds the page reads of what, not what
    sent = send(desk, preview(draft.facts, draft.choices)).result
    after = copy_of_letter(desk, sent.id, "nl")
    judged(after.pdf)
    said = _said(after)
    assert "Wij schreven op 25" in said
    assert "Horen wij niets tegen" in said
    assert "U ging hiermee akkoord op" in said
    assert "wat er al gebeurde" in said.partition("Dit vertellen wij niet")[2]
    assert newest(desk)[0].entry.action == "letter.person_copy"
    assert one.consent is not None
    withdraw(desk, one.consent.id)
    assert "akkoord" not in _said(copy_of_letter(desk, sent.id, "nl"))
    assert "Ce que nous ne disons pas" in _said(copy_of_letter(desk, sent.id, "fr"))
    with pytest.raises(NotPermitted):
        copy_of_draft(make_desk(Role.VOLUNTEER_RECEPTION), draft, "nl")


def test_the_young_are_spoken_to_as_such(sqlite_store: object, make_desk: MakeDesk) -> None:
    del sqlite_store
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    said = _said(copy_of_draft(desk, open_draft(desk, case(desk).key), "nl"))
    assert "We willen" not in said
    assert "Jij beslist" in said
    assert "Wat gebeurt er nu" in said
    assert not {" u ", " uw "} & {f" {word} " for word in said.split()}


def test_a_request_for_a_file_has_one_and_an_invitation_is_hers_already(
    sqlite_store: object, make_desk: MakeDesk
) -> None:
    del sqlite_store
    desk = make_desk(Role.RECEPTION)
    who = yara(desk, former_gp="dr. Maes, Proefplein 1, 3000 Leuven")
    draft = open_draft(desk, LetterKey(LetterKind.FILE_REQUEST, who.id))
    said = _said(copy_of_draft(desk, draft, "en"))
    assert "We want to ask dr. Maes for your file." in said
    assert "only counts with your signature" in said
    assert not has_copy(LetterKind.INVITATION)
    invited = open_draft(desk, LetterKey(LetterKind.INVITATION, who.id))
    names = tuple(one.name for one in invited.remarks)
    words = {"moment": "Dinsdag om 14 uur."}
    sent = send(desk, preview(invited.facts, LetterChoices(texts=words, accepted=names))).result
    with pytest.raises(NotAllowed):
        copy_of_letter(desk, sent.id, "nl")
