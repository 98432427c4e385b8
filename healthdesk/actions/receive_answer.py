"""A partner's answer to a referral of ours, or the withdrawal of theirs, as a PDF with its data inside.

The file is looked into first (`receive_referral.look_into_letter`) and nothing moves by itself: somebody
sees what the partner says beside what is known here, and takes it in with one step. That step goes through
the same state machine as any other; the PDF stays with the referral exactly as it came.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.follow_up_referral import ReferralFile, open_referral, step_within
from healthdesk.actions.incoming import came_in, file_noted, take_files_back
from healthdesk.actions.referral_story import changes_of, present_and_open, tell
from healthdesk.db import received_letters, referrals
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.received import ReceivedAnswer, ReceivedLetter
from healthdesk.records.referral import Direction, EventKind, Referral, ReferralState
from healthdesk.rules.answers import Effect, Led, told_in_words, where_to
from healthdesk.rules.follow_up_words import has_left
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, require
from healthdesk.rules.search_words import folded


@dataclass(frozen=True, slots=True)
class OpenedAnswer:
    """A file that was looked into."""

    name: str
    pdf: bytes
    answer: ReceivedAnswer


@dataclass(frozen=True, slots=True)
class BesideOurs:
    """An answer beside the referral it is about."""

    opened: OpenedAnswer
    file: ReferralFile
    led: Led
    already: ReceivedLetter | None
    """This answer, when it was taken in before."""


def compare_answer(desk: Desk, opened: OpenedAnswer) -> BesideOurs:
    """Which referral it answers or withdraws, and what it would do to it here.

    Raises `NotAllowed` for one that this house does not know, or that is meant for another house.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.reading() as session:
        known = _known(desk, session, opened.answer)
    file = open_referral(desk, known.id)
    already = _same(file.received, opened)
    return BesideOurs(opened, file, where_to(file.line.referral, opened.answer), already)


def require_takes(beside: BesideOurs) -> None:
    """Raise `NotAllowed` where `take_in_answer` would, for who only tries."""
    told, one = beside.opened.answer, beside.file.line.referral
    if beside.already is not None:
        raise NotAllowed("answers.already", number=told.number, sender=told.sender.name)
    if beside.led.effect is Effect.STUCK:
        raise NotAllowed("answers.no_step", number=one.number)


def _known(desk: Desk, session: Any, answer: ReceivedAnswer) -> Referral:
    return (_theirs if answer.withdraws else _ours)(desk, session, answer)


def _theirs(desk: Desk, session: Any, answer: ReceivedAnswer) -> Referral:
    """What they asked of us: the letter that it came with has the same code, of the same house."""
    sender, to = answer.sender.name, answer.to_name
    came = received_letters.by_code(session, answer.code, sender)
    one = present_and_open(desk, session, came.referral_id) if came is not None else None
    if one is not None and one.direction is Direction.INCOMING:
        numbers = (each.number for each in received_letters.of_referral(session, one.id))
        if any(_names(number, answer.about) for number in numbers):
            return one
    if to and folded(to) != folded(desk.house.name):
        raise NotAllowed("answers.other_house", sender=sender, to=to)
    raise NotAllowed("answers.nothing_to_withdraw", sender=sender, number=answer.about)


def _ours(desk: Desk, session: Any, answer: ReceivedAnswer) -> Referral:
    found = referrals.by_code(session, answer.code)
    if found is not None and found.direction is Direction.OUTGOING and _is_about(answer, found):
        one = present_and_open(desk, session, found.id)
        if one.state in UNSENT and not has_left(referrals.story(session, one.id)):
            raise NotAllowed("answers.not_sent")
        return one
    sender, to = answer.sender.name, answer.to_name
    if to and folded(to) != folded(desk.house.name):
        raise NotAllowed("answers.other_house", sender=sender, to=to)
    raise NotAllowed("answers.unknown", sender=sender, number=answer.about)


def _is_about(answer: ReceivedAnswer, one: Referral) -> bool:
    """Whether they name our letter too: a code alone may have been guessed or mistyped."""
    return _names(answer.about, one.number)


def _names(letter: str, number: str) -> bool:
    """Whether a letter has the number of a referral: a second one about it is V-2026-0142/2."""
    return letter == number or letter.startswith(f"{number}/")


def _same(came: tuple[ReceivedLetter, ...], opened: OpenedAnswer) -> ReceivedLetter | None:
    """The same letter: by its number, also where another program saved it anew."""
    told = opened.answer
    which = (one for one in came if (one.number, one.sender) == (told.number, told.sender.name))
    return next(which, None)


def take_in_answer(
    desk: Desk, opened: OpenedAnswer, version: int, *, as_news: bool = False
) -> Done[Referral]:
    """The referral moves where the answer leads, or the words become news; the PDF stays with it.

    `as_news`: keep it in the story though the referral cannot go there. Raises `ChangedMeanwhile` when a
    colleague did something since it was shown, `NotAllowed` for what was taken in before or leads nowhere.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    told = opened.answer
    with desk.store.writing() as session:
        before = _known(desk, session, told)
        if before.version != version:
            raise ChangedMeanwhile("referrals.changed_meanwhile", theirs=before)
        if _same(received_letters.of_referral(session, before.id), opened) is not None:
            raise NotAllowed("answers.already", number=told.number, sender=told.sender.name)
        led = where_to(before, told)
        if led.effect is Effect.STUCK and not as_news:
            raise NotAllowed("answers.no_step", number=before.number)
        event_id = new_id()
        kept = _moved(desk, session, before, told, led, event_id)
        letter = _letter(desk, opened, kept, event_id)
        received_letters.add(session, letter, opened.pdf)
        file_noted(desk, session, _action(told), letter)

    def undo(again: Desk) -> Done[Any]:
        moved = led.effect is Effect.MOVES
        return take_files_back(again, before, kept, (letter,), action=f"{_action(told)}_back", moved=moved)

    return Done(kept, changes_of(kept), undo)


def _moved(
    desk: Desk, session: Any, before: Referral, told: ReceivedAnswer, led: Led, event_id: UUID
) -> Referral:
    text = told_in_words(told)
    if led.to is not None:
        planned = told.planned if led.to is ReferralState.PLANNED else None
        return step_within(desk, session, before.id, before.version, led.to, text, planned, event_id=event_id)
    kept = referrals.change(session, replace(before, changed_at=desk.clock.now()))
    tell(desk, session, kept, EventKind.NEWS, text, None, event_id)
    return kept


def _letter(desk: Desk, opened: OpenedAnswer, one: Referral, event_id: UUID) -> ReceivedLetter:
    told = opened.answer
    return came_in(
        desk,
        one,
        opened.name,
        opened.pdf,
        number=told.number,
        code=told.code,
        sender=told.sender.name,
        event_id=event_id,
    )


def _action(told: ReceivedAnswer) -> str:
    return "referral.withdrawal" if told.withdraws else "referral.answer"
