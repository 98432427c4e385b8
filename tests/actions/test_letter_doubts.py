"""What a letter check asks about: somebody else in it, words nobody is sure of, answers of long ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview, refresh
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.send_letter import send
from healthdesk.records.letter_draft import LetterChoices, LetterDraft, Remark, ScoreTold, Way
from healthdesk.records.practitioner import Role
from healthdesk.sentences import sentence
from tests.letter_desk import case, yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    del sqlite_store
    return make_desk(Role.THERAPIST)


def _asked(draft: LetterDraft, key: str) -> Remark:
    (found,) = [one for one in draft.remarks if one.key == f"letters.check.{key}"]
    assert not draft.may_leave
    assert sentence("nl", found.key, **found.values) != found.key
    accepted = replace(draft.choices, accepted=(found.name,))
    assert compose(draft.facts, accepted).may_leave
    return found


def test_the_name_of_whoever_was_open_before_is_asked_about(desk: Desk) -> None:
    one = case(desk)
    other = yara(desk, code="P-2", used_name="Bilal", official_family="Sow", identifiers=())
    sister = yara(desk, code="P-3", used_name="Layla", identifiers=())
    for person in (other, sister):
        with looking(desk, person.id):
            pass
    assert open_draft(desk, one.key).may_leave
    pasted = LetterChoices(texts={"reason": "Bilal slaapt slecht. Familie Haddad woont hier pas."})
    found = _asked(refresh(desk, one.key, pasted), "somebody_else")
    assert (found.values, found.part) == ({"name": "Bilal", "other": "Bilal Sow"}, "reason")
    assert found.ways == (Way.FILL, Way.ACCEPT)
    # Looked at for one name is not looked at for another; and it leaves as it was looked at.
    draft = refresh(desk, one.key, replace(pasted, accepted=(found.name,)))
    assert not compose(draft.facts, replace(draft.choices, texts={"reason": "Bilal, Layla"})).may_leave
    assert send(desk, preview(draft.facts, draft.choices)).result.number == one.referral.number


def test_a_national_number_of_somebody_else_is_asked_about(desk: Desk) -> None:
    one = case(desk)
    own = refresh(desk, one.key, LetterChoices(texts={"question": "Haar nummer: 09.03.14-002.11."}))
    assert own.may_leave
    draft = refresh(desk, one.key, LetterChoices(texts={"question": "Nummer 85.07.30-033.28."}))
    assert _asked(draft, "another_number").part == "question"


def test_words_of_doubt_and_half_a_birth_date_are_asked_about(desk: Desk) -> None:
    one = case(desk, birth_date="2009-03")
    draft = refresh(desk, one.key, LetterChoices(texts={"background": "school nog te vragen"}))
    assert [found.key.rpartition(".")[2] for found in draft.remarks[:2]] == ["not_sure", "half_a_date"]
    assert draft.remarks[0].values == {"part": "Wat al gebeurde", "mark": "nog te vragen"}
    told = replace(draft.choices, texts={}, taken={"birth_date": False})
    assert compose(draft.facts, told).may_leave


def test_an_address_does_not_leave_without_how_to_reach_her(desk: Desk) -> None:
    one = case(desk)
    assert open_draft(desk, one.key).may_leave
    draft = refresh(desk, one.key, LetterChoices(taken={"contact": False}))
    found = _asked(draft, "way_left_out")
    assert (found.values, found.ways) == (
        {"rule": "Niet bellen naar huis."},
        (Way.LEAVE_OUT, Way.ACCEPT),
    )
    assert refresh(desk, one.key, LetterChoices(taken={"contact": False, "address": False})).may_leave


def test_answers_of_long_ago_are_asked_about(desk: Desk) -> None:
    facts = open_draft(desk, case(desk).key).facts
    old = ScoreTold("CORE-10", "18", date(2026, 2, 1))
    with_scores = LetterChoices(taken={"scores": True})
    draft = compose(replace(facts, scores=(old,)), with_scores)
    found = _asked(draft, "old_answers")
    assert found.ways == (Way.LEAVE_OUT, Way.ACCEPT)
    new = replace(old, on=facts.today)
    assert compose(replace(facts, scores=(new,)), with_scores).may_leave
    assert compose(replace(facts, scores=(old,)), LetterChoices()).may_leave
