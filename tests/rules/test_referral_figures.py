"""What one's own referrals teach, counted from their stories."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner, Taking
from healthdesk.records.referral import EventKind, ReferralState
from healthdesk.records.referral_course import Counted, Course, Ending
from healthdesk.rules.partner_fit import Wanted, fit, fitting, instead_of, understand
from healthdesk.rules.referral_figures import Step, by_partner, by_theme, course_of
from healthdesk.sentences import sentence

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
CGG = UUID(int=7)


def _story(told: str) -> list[Step]:
    """Words of states with the day: "draft 0, sent 1, accepted 9"; "undone" takes the last back."""
    steps: list[Step] = []
    for one in told.split(", "):
        word, day = one.split()
        kind = EventKind.UNDONE if word == "undone" else EventKind.STEP
        state = ReferralState.SENT if word == "undone" else ReferralState(word)
        steps.append((NOW + timedelta(days=int(day)), kind, state))
    return steps


def _course(told: str, theme: str = "") -> Course | None:
    return course_of(_story(told), CGG, "CGG", theme)


@pytest.mark.parametrize(
    ("told", "ending", "days"),
    [
        ("draft 0, sent 1", Ending.WAITING, None),
        ("draft 0, sent 1, received 3", Ending.WAITING, None),
        ("draft 0, sent 1, received 3, accepted 9", Ending.ACCEPTED, 8),
        ("draft 0, sent 1, declined 4, withdrawn 6", Ending.DECLINED, 3),
        ("draft 0, sent 1, withdrawn 40", Ending.LOST, None),
        ("draft 0, sent 1, withdrawing 20", Ending.LOST, None),
        ("draft 0, sent 1, accepted 4, withdrawing 20, withdrawn 22", Ending.ACCEPTED, 3),
        ("draft 0, sent 1, planned 5, did_not_attend 20, withdrawn 30", Ending.LOST, 4),
        ("draft 0, sent 1, planned 5, did_not_attend 20, planned 30, completed 50", Ending.ACCEPTED, 4),
        ("draft 0, sent 1, accepted 2, undone 2", Ending.WAITING, None),
        ("draft 0, sent 1, accepted 2, undone 2, declined 6", Ending.DECLINED, 5),
        # Opened again as a draft it counts as it stood, until it leaves anew.
        ("draft 0, sent 1, declined 4, draft 5", Ending.DECLINED, 3),
        ("draft 0, sent 1, declined 4, draft 5, withdrawn 6", Ending.DECLINED, 3),
        ("draft 0, sent 1, accepted 4, withdrawing 5, withdrawn 6, draft 7, ready 8", Ending.ACCEPTED, 3),
        ("draft 0, sent 1, withdrawn 9, draft 10", Ending.LOST, None),
        ("draft 0, sent 1, declined 4, draft 5, ready 5, sent 6", Ending.WAITING, 3),
        ("draft 0, sent 1, declined 4, draft 5, ready 5, sent 6, withdrawn 9", Ending.LOST, 3),
        # Nobody answered, it was sent again, and that was answered within three days.
        ("draft 0, sent 1, withdrawn 9, draft 90, ready 90, sent 91, accepted 94", Ending.ACCEPTED, 3),
        # At a desk whose clock was behind.
        ("draft 0, ready 1, accepted 1, sent 2", Ending.ACCEPTED, 0),
        ("draft 0, ready 1, accepted 1, sent 2, completed 30", Ending.ACCEPTED, 0),
        ("draft 0, withdrawn 1, draft 2, sent 3", Ending.WAITING, None),
    ],
)
def test_how_it_ended(told: str, ending: Ending, days: int | None) -> None:
    found = _course(told)
    assert found is not None
    assert found.ending is ending
    said = None if found.answered_at is None else (found.answered_at - found.sent_at).days
    assert said == days


def test_what_never_left_does_not_count() -> None:
    assert _course("draft 0, ready 1, withdrawn 3") is None


def test_within_how_many_days_half_of_the_answers_came() -> None:
    """An answer after a day and a half did not come within one day."""
    for hours, days in ((0, 1), (5, 1), (24, 1), (25, 2), (36, 2), (48, 2)):
        answered = NOW + timedelta(hours=hours)
        one = course_of(
            [(NOW, EventKind.STEP, ReferralState.SENT), (answered, EventKind.STEP, ReferralState.ACCEPTED)],
            CGG,
            "CGG",
            "",
        )
        assert one is not None
        assert by_partner([one])[0].days == days, hours


def test_one_day_is_said_as_one() -> None:
    for days, said in ((1, "binnen een dag"), (6, "binnen 6 dagen")):
        told = fit(_partner("Vlot"), Wanted(), Counted(key="q", sent=3, accepted=3, answered=3, days=days))
        assert told is not None
        reason = next(one for one in told.reasons if "within" in one.key)
        assert said in sentence("nl", reason.key, value=reason.value)


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["sent 1", "sent 1, accepted 4", "sent 1, declined 9", "sent 1, withdrawn 30"]),
            st.sampled_from(["", "trauma", "money"]),
        )
    )
)
def test_every_referral_is_in_one_ending_and_in_every_table(several: list[tuple[str, str]]) -> None:
    courses = [one for told, theme in several if (one := _course(f"draft 0, {told}", theme)) is not None]
    for table in (by_partner(courses), by_theme(courses)):
        assert sum(one.sent for one in table) == len(several)
        assert all(one.accepted + one.declined + one.lost + one.waiting == one.sent for one in table)


def _partner(name: str, **more: object) -> Partner:
    values = {"id": new_id(), "key": name, "name": name, "kind": "local-cgg", "needs": ("trauma",)}
    return Partner(**{**values, **more})  # type: ignore[arg-type]


def _keys(found: object) -> set[str]:
    return {one.key for one in found}  # type: ignore[attr-defined]


def test_what_was_learned_counts_and_is_explained() -> None:
    quick, slow = _partner("Vlot"), _partner("Traag")
    learned = {
        quick.id: Counted(key="q", sent=9, accepted=7, declined=1, answered=8, days=6),
        slow.id: Counted(key="s", sent=9, accepted=1, declined=7, answered=8, days=40),
    }
    first, second = fitting((slow, quick), understand("trauma", "nl"), learned)
    assert first.partner is quick
    assert [(one.value, one.of) for one in first.reasons if one.key == "partners.accepts"] == [("7", "8")]
    assert "partners.seldom_accepts" in _keys(second.doubts)
    few = fit(quick, Wanted(), Counted(key="q", sent=2, accepted=2, answered=2, days=1))
    assert few is not None
    assert "partners.accepts" not in _keys(few.reasons), "of two answers nothing is learned"


def test_with_the_bus_and_without_steps() -> None:
    wanted = understand("16, Dari, trauma, gratis, bereikbaar met de bus", "nl")
    assert wanted.transport
    assert (wanted.age, wanted.languages, wanted.free, wanted.words) == (16, ("fa-AF",), True, ())
    known, unknown = _partner("A", transport="bus 2, halte Bodart"), _partner("B")
    assert [one.partner for one in fitting((unknown, known), wanted)] == [known, unknown]
    told = fit(unknown, wanted)
    assert told is not None
    assert "partners.reach_unknown" in _keys(told.doubts)
    wheels = fit(_partner("C", access="gelijkvloers"), understand("rolstoel", "nl"))
    assert wheels is not None
    assert "partners.access" in _keys(wheels.reasons)


def test_who_is_full_comes_last_and_leads_to_others() -> None:
    full = _partner("Aan de beurt", free=True, taking=Taking.FULL, taking_on=NOW.date())
    other, elsewhere = _partner("Zeker"), _partner("Ander", needs=("money",))
    wanted = understand("trauma, gratis", "nl")
    assert [one.partner.name for one in fitting((full, other), wanted)] == ["Zeker", "Aan de beurt"]
    assert [one.partner for one in instead_of(full, (full, other, elsewhere), Wanted())] == [other]


def test_a_closed_door_is_offered_to_nobody_and_still_found_by_its_name() -> None:
    closed = _partner(
        "Aan de beurt", taking=Taking.CLOSED, closed_why="open vanaf 1 maart", taking_on=NOW.date()
    )
    other = _partner("Zeker")
    names = [one.partner.name for one in fitting((closed, other), understand("trauma, gratis", "nl"))]
    assert names == ["Zeker"]
    assert [one.partner for one in instead_of(other, (closed, other), Wanted())] == []
    assert [one.partner for one in instead_of(closed, (closed, other), Wanted())] == [other]
    for typed in ("aan de beurt", "aan de beu", "beurt"):
        (found,) = fitting((closed, other), understand(typed, "nl"))
        assert ("partners.closed_why", "open vanaf 1 maart", NOW.date()) in {
            (one.key, one.value, one.day) for one in found.doubts
        }, typed
    assert [one.partner.name for one in fitting((closed, other), Wanted())] == ["Zeker", "Aan de beurt"]
