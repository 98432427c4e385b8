"""Whether a therapist or a room suits somebody at all, at whatever hour; and why not."""

from __future__ import annotations

from uuid import UUID

from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room


def interpreter_for(wish: MomentWish, one: Practitioner) -> str:
    """The language for which an interpreter would have to come with this therapist; "" for none."""
    if not wish.languages or set(wish.languages) & set(one.languages):
        return ""
    return wish.interpreter


def gives(wish: MomentWish, who: UUID) -> bool:
    """Whether somebody gives this kind of talk: whoever is named with it, everybody where nobody is."""
    return not wish.given_by or who in wish.given_by


def refusal(wish: MomentWish, one: Practitioner, interpreter: str) -> str:
    """Why this therapist will not do at any hour, as the key of a sentence; "" when she will."""
    if wish.avoids(one.id):
        return "agenda.fell_not_with"
    if one.id == wish.second_id or (wish.therapist_id is not None and one.id != wish.therapist_id):
        return "agenda.fell_other_therapist"
    if not gives(wish, one.id):
        return "agenda.fell_not_given"
    if wish.therapist_gender and one.gender != wish.therapist_gender:
        return "agenda.fell_gender"
    if wish.languages and not interpreter and not set(wish.languages) & set(one.languages):
        return "agenda.fell_language"
    if wish.age is not None and not (one.min_age or 0) <= wish.age <= (one.max_age or 200):
        return "agenda.fell_age"
    return ""


def suits(wish: MomentWish, room: Room, interpreter: str = "") -> bool:
    """Whether a room is of the kind that is needed, with a chair for an interpreter where one comes."""
    return (
        room.active
        and (room.step_free or not wish.step_free)
        and (room.low_stimulus or not wish.low_stimulus)
        and (room.own_entrance or not wish.own_entrance)
        and room.seats >= chairs(wish, interpreter)
    )


def chairs(wish: MomentWish, interpreter: str = "") -> int:
    """How many have to sit: who comes, and who holds the talk.

    0 where it was not asked how many come, and no interpreter comes with her.
    """
    both = wish.together or wish.second_id is not None
    people = who_come(wish, interpreter)
    return people + (2 if both else 1) if people else 0


def who_come(wish: MomentWish, interpreter: str) -> int:
    """How many come, with an interpreter for this language ("": without); 0 where that is not looked at."""
    return max(1, wish.people) + 1 if interpreter else wish.people


def room_reason(wish: MomentWish, *, is_short: bool = False) -> str:
    """What it is that no free room has, as the key of a sentence.

    `is_short`: a room would do but for the chair of the interpreter.
    """
    asked = [
        key
        for key, is_asked in (
            ("agenda.fell_seats", is_short or wish.people > 1),
            ("agenda.fell_steps", wish.step_free),
            ("agenda.fell_room_kind", wish.low_stimulus),
            ("agenda.fell_entrance", wish.own_entrance),
        )
        if is_asked
    ]
    if len(asked) > 1:
        return "agenda.fell_room_needs"
    return asked[0] if asked else "agenda.fell_room"
