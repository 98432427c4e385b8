"""What comes back on a letter that asked something: found by the code on its slip, and noted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.follow_up_referral import by_code
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.shielded import require_open
from healthdesk.db import letter_answers, letters
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.letter import Letter, LetterAnswer
from healthdesk.records.link import Link
from healthdesk.rules.letter_answers import ANSWERS
from healthdesk.rules.reply_codes import is_reply_code, read_reply_code
from healthdesk.rules.roles import Right, require

_ANSWER = "answer"
_MOST_SIGNS = 2_000


def place_of_code(desk: Desk, code: str) -> Link:
    """Where the answer on a slip is noted: at its referral, or at its letter. Raises `NotAllowed`."""
    require(desk.actor, Right.SEE_PATIENTS)
    if is_reply_code(code):
        with desk.store.reading() as session:
            found = letter_answers.letter_with(session, read_reply_code(code))
        if found is not None:
            return Link("letter", found, _ANSWER)
    return Link("referral", by_code(desk, code).id, _ANSWER)


def look_up(desk: Desk, text: str) -> tuple[Letter, ...]:
    """For the command box: the letter whose code or number was typed or scanned, else none."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = letters.by_number(session, text)
        if found is None and is_reply_code(text):
            known_as = letter_answers.letter_with(session, read_reply_code(text))
            found = letters.by_id(session, known_as) if known_as is not None else None
        if found is None or found.referral_id is not None:
            return ()
        try:
            require_open(desk, session, found.patient_id)
        except NotAllowed:
            return ()
    return (found,)


def note(desk: Desk, letter_id: UUID, answer: str, text: str = "") -> Done[LetterAnswer]:
    """Write down what came back. A later one stands below an earlier one."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        letter = letters.by_id(session, letter_id)
        if letter is None:
            raise NotAllowed("letters.gone")
        require_open(desk, session, letter.patient_id)
        if not letter.reply_code or answer not in ANSWERS.get(letter.kind, ()):
            raise NotAllowed("letters.asks_nothing")
        made = LetterAnswer(
            id=new_id(),
            letter_id=letter.id,
            patient_id=letter.patient_id,
            answer=answer,
            text=text.strip()[:_MOST_SIGNS],
            noted_at=desk.clock.now(),
            noted_by=desk.actor.name,
        )
        letter_answers.add(session, made)
        _noted(desk, session, "letter.answer", letter, answer)
    return Done(made, (Change("letter", letter.id),), lambda again: _take_back(again, made))


def _take_back(desk: Desk, one: LetterAnswer) -> Done[None]:
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        letter = letters.by_id(session, one.letter_id)
        if letter is None:
            raise NotAllowed("letters.gone")
        require_open(desk, session, letter.patient_id)
        letter_answers.remove(session, one.id)
        _noted(desk, session, "letter.answer_undone", letter, one.answer)
    return Done(None, (Change("letter", letter.id),))


def _noted(desk: Desk, session: Any, action: str, letter: Letter, answer: str) -> None:
    detail = {"number": letter.number, "answer": answer}
    noted(desk, session, action, letter.patient_id, ("letter", letter.id), detail)


def answers_of(desk: Desk, letter_id: UUID) -> tuple[LetterAnswer, ...]:
    """What came back on a letter, once more."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        letter = letters.by_id(session, letter_id)
        if letter is None:
            return ()
        require_open(desk, session, letter.patient_id)
        return letter_answers.of_letter(session, letter_id)
