"""Letters that ask something: a strip with a code of its own, and what comes back on it."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from healthdesk.actions import letter_answers, send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.letter_register import outgoing
from healthdesk.actions.open_letter import open_letter
from healthdesk.db import letter_answers as kept_answers
from healthdesk.db import patient_traces
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterDraft, LetterKey, Weight
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_answers import ANSWERS
from healthdesk.rules.letter_check import everything_said
from healthdesk.rules.letter_texts import LANGUAGES, shipped
from healthdesk.rules.reply_codes import is_reply_code, new_reply_code
from tests.letter_desk import case, yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.RECEPTION)


def _draft(desk: Desk, kind: LetterKind, **person: object) -> LetterDraft:
    draft = open_draft(desk, LetterKey(kind, yara(desk, languages=(), **person).id))
    waits = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    return compose(draft.facts, replace(draft.choices, accepted=waits))


def _sent(desk: Desk, kind: LetterKind, **person: object) -> Letter:
    draft = _draft(desk, kind, **person)
    return send_letter.send(desk, preview(draft.facts, draft.choices)).result


def test_what_asks_has_a_strip_and_what_tells_has_none(desk: Desk) -> None:
    with_strip = {
        kind
        for kind in (LetterKind.FILE_REQUEST, LetterKind.INVITATION, LetterKind.CLOSING)
        if _draft(desk, kind, code=f"P-{kind}").content.slip is not None
    }
    assert with_strip == set(ANSWERS)
    for language in LANGUAGES:
        for kind, answers in ANSWERS.items():
            assert len(shipped(kind.value, language)["slip"]["choices"]) == len(answers)


def test_they_stay_on_one_page_in_each_language(desk: Desk) -> None:
    for kind in ANSWERS:
        draft = _draft(desk, kind, code=f"P-{kind}", former_gp="dr. Peeters, Proefplein 1, 3000 Leuven")
        for language in LANGUAGES:
            assert preview(draft.facts, replace(draft.choices, language=language)).pages == 1


def test_the_code_leads_to_the_letter_and_what_came_back_stands_there(desk: Desk) -> None:
    draft = _draft(desk, LetterKind.FILE_REQUEST, former_gp="dr. Peeters, Proefplein 1, 3000 Leuven")
    slip = draft.content.slip
    assert slip is not None
    assert is_reply_code(slip.code)
    assert "Yara" not in " ".join((slip.title, slip.squares, slip.back_to, *slip.choices))
    sent = send_letter.send(desk, preview(draft.facts, draft.choices)).result
    assert sent.reply_code == slip.code
    link = letter_answers.place_of_code(desk, slip.code.lower().replace("-", ""))
    assert link == Link("letter", sent.id, "answer")
    assert [one.letter.id for one in outgoing(desk, slip.code)] == [sent.id]
    assert outgoing(desk)[0].answer is None
    done = letter_answers.note(desk, sent.id, "on_its_way", "  na de feestdagen ")
    letter_answers.note(desk, sent.id, "came")
    told = open_letter(desk, sent.id).answers
    assert [(one.answer, one.text) for one in told] == [("on_its_way", "na de feestdagen"), ("came", "")]
    last = outgoing(desk)[0].answer
    assert last is not None
    assert last.answer == "came"
    assert done.undo is not None
    done.undo(desk)
    assert [one.answer for one in letter_answers.answers_of(desk, sent.id)] == ["came"]


def test_the_code_of_a_referral_still_leads_to_the_referral(desk: Desk) -> None:
    one = case(desk)
    link = letter_answers.place_of_code(desk, one.referral.reply_code)
    assert link == Link("referral", one.referral.id, "answer")
    with pytest.raises(NotAllowed) as refused:
        letter_answers.place_of_code(desk, new_reply_code())
    assert refused.value.key == "referrals.unknown_code"
    with pytest.raises(NotAllowed) as refused:
        letter_answers.place_of_code(desk, "A-2222-223")
    assert refused.value.key == "referrals.code_mistyped"


def test_two_letters_never_share_a_code(desk: Desk) -> None:
    first = _sent(desk, LetterKind.INVITATION, code="P-1")
    draft = _draft(desk, LetterKind.INVITATION, code="P-2")
    assert draft.facts.reply_code not in {"", first.reply_code}
    again = open_draft(desk, draft.facts.key).facts
    assert again.reply_code == draft.facts.reply_code, "what was shown is what leaves"


def test_only_what_a_letter_asked_can_be_noted_and_only_who_may_change_a_file_does(
    desk: Desk, make_desk: MakeDesk
) -> None:
    asks, tells = _sent(desk, LetterKind.INVITATION, code="P-1"), _sent(desk, LetterKind.CLOSING, code="P-2")
    assert tells.reply_code == ""
    for letter, answer in ((asks, "came"), (tells, "comes")):
        with pytest.raises(NotAllowed) as refused:
            letter_answers.note(desk, letter.id, answer)
        assert refused.value.key == "letters.asks_nothing"
    nobody = replace(desk, actor=replace(desk.actor, roles=frozenset()))
    with pytest.raises(NotPermitted):
        letter_answers.note(nobody, asks.id, "comes")


def test_the_young_are_asked_as_such(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    told = everything_said(_draft(desk, LetterKind.INVITATION).content)
    assert "op de strook hieronder" in told
    assert " u " not in told


def test_the_code_that_left_cannot_be_changed(desk: Desk) -> None:
    sent = _sent(desk, LetterKind.INVITATION)
    with desk.store.engine.begin() as connection, pytest.raises(sa.exc.DBAPIError, match="signed_is_frozen"):
        connection.execute(sa.text("UPDATE letter SET reply_code = :code"), {"code": new_reply_code()})
    assert open_letter(desk, sent.id).letter.reply_code == sent.reply_code


def test_what_came_back_goes_when_the_person_is_forgotten(desk: Desk) -> None:
    sent = _sent(desk, LetterKind.INVITATION)
    letter_answers.note(desk, sent.id, "comes")
    with desk.store.writing() as session:
        patient_traces.erase(session, sent.patient_id)
    with desk.store.reading() as session:
        assert kept_answers.of_letter(session, sent.id) == ()
        assert kept_answers.letter_with(session, sent.reply_code) is None
