"""What speaks against a room when somebody books by hand: what she needs, and a chair for each who comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.ids import new_id
from healthdesk.records.patient import AccessNeed
from healthdesk.records.room import Room
from healthdesk.rules.booking_clashes import booking_clashes

GONE = new_id()
AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
SMALL = Room(id=new_id(), name="kamer 2", seats=3)
FIT = Room(id=new_id(), name="kamer 1", seats=4, step_free=True, low_stimulus=True, own_entrance=True)


def said(
    room: Room | None,
    *needs: AccessNeed,
    mode: Mode = Mode.ON_SITE,
    interpreter: str = "",
    second: UUID | None = None,
) -> tuple[str, ...]:
    wish = BookingWish(
        patient_id=new_id(),
        service_id=new_id(),
        therapist_id=new_id(),
        second_id=second,
        room_id=GONE if room is None else room.id,
        starts_at=AT,
        minutes=45,
        mode=mode,
        interpreter=interpreter,
    )
    return booking_clashes(
        wish,
        work=[[(AT, AT + timedelta(hours=1))]] * len(wish.therapist_ids),
        closures=(),
        holidays=frozenset(),
        taken=(),
        needs=frozenset(needs),
        room=room,
        now=AT,
        zone=ZoneInfo("Europe/Brussels"),
    )


@pytest.mark.parametrize(
    ("need", "key"),
    [
        (AccessNeed.STEP_FREE, "agenda.warn_steps"),
        (AccessNeed.LOW_STIMULUS, "agenda.warn_not_quiet"),
        (AccessNeed.OWN_ENTRANCE, "agenda.warn_entrance"),
    ],
)
def test_what_the_room_has_not(need: AccessNeed, key: str) -> None:
    assert said(SMALL, need) == (key,)
    assert said(FIT, need) == ()
    assert said(SMALL, need, mode=Mode.PHONE) == (), "a call needs no room"


def test_a_chair_for_each_who_comes() -> None:
    """She, who comes with her, the interpreter, and one or two who hold the talk."""
    assert said(SMALL, AccessNeed.COMPANION) == ()
    assert said(SMALL, interpreter="ar") == ()
    assert said(SMALL, AccessNeed.COMPANION, interpreter="ar") == ("agenda.warn_seats",)
    assert said(FIT, AccessNeed.COMPANION, interpreter="ar") == ()
    assert said(FIT, AccessNeed.COMPANION, interpreter="ar", second=new_id()) == ("agenda.warn_seats",)


def test_a_room_that_went_out_of_use_is_not_called_none() -> None:
    assert said(None) == ("agenda.warn_room_gone",)
