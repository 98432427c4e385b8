"""Somebody looks the text of a letter through; it counts until we or the program say it otherwise."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from healthdesk.actions import change_texts, enrol_patient, rule_steps
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.actions.send_letter import send
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.house_rule import RuleArea
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.letter_text import HouseText, TextCheck
from healthdesk.records.practitioner import Role
from tests.letter_desk import case, yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: Store, make_desk: MakeDesk) -> Desk:
    del sqlite_store
    return make_desk(Role.COORDINATOR, Role.THERAPIST)


def _text(desk: Desk, kind: str, language: str = "nl") -> HouseText:
    return next(one for one in change_texts.listed(desk) if (one.kind, one.language) == (kind, language))


def _check(desk: Desk, kind: str, language: str = "nl") -> None:
    change_texts.mark_checked(desk, _text(desk, kind, language), "dr. Proef", date(2026, 11, 24))


def _asks(desk: Desk, key: LetterKey) -> bool:
    return any(one.key == "letters.check.text_to_check" for one in open_draft(desk, key).remarks)


def test_the_letter_asks_no_more_until_the_text_changes(desk: Desk) -> None:
    contract = enrol_patient.enrol(desk, yara(desk).id, desk.clock.today(), "Yara Haddad").result
    key = LetterKey(LetterKind.ENROLMENT, contract.id)
    assert _text(desk, "enrolment").is_to_check
    assert _asks(desk, key)
    done = change_texts.mark_checked(desk, _text(desk, "enrolment"), " dr. Proef ", date(2026, 11, 24))
    one = _text(desk, "enrolment")
    assert (one.checked, one.is_to_check) == (TextCheck(date(2026, 11, 24), "dr. Proef"), False)
    assert not _asks(desk, key)
    assert _text(desk, "enrolment", "fr").is_to_check
    with desk.store.reading() as session:
        (line,) = audit.of_entity(session, "rule", done.result.id)
    assert line.action == "rule.letter_check"
    assert line.detail["rule"] == "enrolment/nl"

    change_texts.keep(desk, one, one.said | {"opening": "Wij schrijven {person} in."}, one.number, "korter")
    assert _asks(desk, key)
    changed = _text(desk, "enrolment")
    assert (changed.checked, changed.is_to_check) == (None, True)
    change_texts.give_back(desk, changed)
    assert not _asks(desk, key)  # it says again what was looked through
    told = [step.area for step in change_texts.history(desk, changed)]
    assert told == [RuleArea.LETTER_TEXT, RuleArea.LETTER_TEXT, RuleArea.LETTER_CHECK]
    assert done.undo is not None
    done.undo(desk)
    assert _asks(desk, key)


def test_newer_words_of_the_program_are_looked_through_anew(desk: Desk) -> None:
    """Also of a text that the program brought as checked: whoever looked did not see these words."""
    _check(desk, "referral")
    one = case(desk)
    assert not _asks(desk, one.key)
    seen = _text(desk, "referral").check_version
    assert seen is not None
    assert seen.content is not None
    earlier = RuleStep(
        area=RuleArea.LETTER_CHECK,
        key="referral/nl",
        seen=seen.number,
        content=seen.content,
        based_on="zoals een eerdere versie het zei",
    )
    rule_steps.take(desk, earlier)
    assert _asks(desk, one.key)
    change_texts.mark_unsure(desk, _text(desk, "referral"))
    assert not _text(desk, "referral").is_to_check  # as the program brought it


def test_the_page_for_the_person_is_unsure_by_language(desk: Desk) -> None:
    draft = open_draft(desk, case(desk).key)
    letter = send(desk, preview(draft.facts, draft.choices)).result
    assert open_letter(desk, letter.id).unsure == {"fr", "en"}
    _check(desk, "person_copy", "fr")
    assert open_letter(desk, letter.id).unsure == {"en"}


def test_who_and_when_are_said_and_what_a_colleague_changed_is_seen_first(desk: Desk) -> None:
    one, today = _text(desk, "reply"), desk.clock.today()
    with pytest.raises(NotAllowed, match=r"letter_texts\.checked_by_nobody"):
        change_texts.mark_checked(desk, one, " ", today)
    with pytest.raises(NotAllowed, match=r"letter_texts\.checked_in_future"):
        change_texts.mark_checked(desk, one, "An", today + timedelta(days=1))
    change_texts.keep(desk, one, one.said | {"salutation": "Dag"}, one.number)
    with pytest.raises(ChangedMeanwhile):
        change_texts.mark_checked(desk, one, "An", today)
    assert _text(desk, "reply").checked is None
