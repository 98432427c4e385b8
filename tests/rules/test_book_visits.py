"""The book of a file by visit: nothing of it is lost, and nobody's visit takes in somebody else's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from operator import attrgetter
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.audit import AuditEntry
from healthdesk.rules.book_visits import TOGETHER, by_visit, deeds

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
ELS, AN = UUID(int=1), UUID(int=2)


def entry(
    seq: int, minutes: float, who: UUID = ELS, action: str = "patient.view", why: str = ""
) -> AuditEntry:
    return AuditEntry(
        seq=seq,
        at=NOON + timedelta(minutes=minutes),
        actor_id=who,
        actor_name="Els Maes" if who == ELS else "An Peeters",
        action=action,
        patient_id=UUID(int=9),
        entity_kind=None,
        entity_id=None,
        detail={"reason": why} if why else {},
    )


def test_what_one_colleague_did_in_one_go_is_one_visit() -> None:
    book = [
        entry(6, 60),
        entry(5, 12, action="plan.view"),
        entry(4, 6, AN),
        entry(3, 5),
        entry(2, 1, action="note.view"),
        entry(1, 0),
    ]
    later, els, an = by_visit(book)
    assert [one.seq for one in later.lines] == [6]
    assert [one.seq for one in els.lines] == [5, 3, 2, 1], "a colleague in between is a visit of her own"
    assert [one.seq for one in an.lines] == [4]
    told = deeds(els, attrgetter("action"))
    assert told == (("patient.view", 2), ("note.view", 1), ("plan.view", 1))


def test_two_steps_that_are_called_the_same_are_counted_together() -> None:
    book = [entry(3, 2, action="referral.send"), entry(2, 1, action="referral.ready"), entry(1, 0)]
    (visit,) = by_visit(book)
    words = {"patient.view": "bekeek het dossier"}
    told = deeds(visit, lambda one: words.get(one.action, "zette een stap in een verwijzing"))
    assert told == (("bekeek het dossier", 1), ("zette een stap in een verwijzing", 2))


def test_each_reason_to_go_in_past_the_door_is_told() -> None:
    broken = "patient.break_glass"
    book = [
        entry(2, 2, action=broken, why="het ziekenhuis belt"),
        entry(1, 0, action=broken, why="de arts belt"),
    ]
    (visit,) = by_visit(book)
    told = deeds(visit, lambda one: f"{one.action}: {one.detail['reason']}")
    assert [said for said, _times in told] == [f"{broken}: de arts belt", f"{broken}: het ziekenhuis belt"]


@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from([ELS, AN])), max_size=30))
def test_every_line_stands_in_one_visit_of_who_wrote_it(done: list[tuple[int, UUID]]) -> None:
    moments = sorted(done, key=lambda pair: pair[0])
    book = [entry(seq, minutes, who) for seq, (minutes, who) in enumerate(moments, start=1)][::-1]
    visits = by_visit(book)
    assert sorted(one.seq for visit in visits for one in visit.lines) == list(range(1, len(book) + 1))
    for visit in visits:
        assert {one.actor_id for one in visit.lines} == {visit.newest.actor_id}
        assert sum(times for _said, times in deeds(visit, attrgetter("action"))) == len(visit.lines)
        gaps = [new.at - old.at for new, old in zip(visit.lines, visit.lines[1:], strict=False)]
        assert all(gap <= TOGETHER for gap in gaps)
    assert [visit.newest.seq for visit in visits] == sorted((v.newest.seq for v in visits), reverse=True)
