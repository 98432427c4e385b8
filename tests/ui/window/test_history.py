from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.link import Link
from healthdesk.ui.window.history import History, Place


def place(number: int) -> Place:
    return Place("people", Link("patient", UUID(int=number)), f"Persoon {number}")


def test_back_and_forward_as_in_a_browser() -> None:
    history = History()
    for number in (1, 2, 3):
        history.go(place(number))
    assert history.back() == place(2)
    assert history.back() == place(1)
    assert history.back() is None
    assert history.forward() == place(2)
    history.go(place(9))
    assert not history.may_go_forward
    assert history.back() == place(2)


def test_the_same_place_again_is_no_step() -> None:
    history = History()
    history.go(place(1))
    history.go(place(1))
    assert not history.may_go_back


def test_recent_are_the_last_people_each_once() -> None:
    history = History()
    history.go(Place("today"))
    for number in (1, 2, 1):
        history.go(place(number))
    assert [found.title for found in history.recent()] == ["Persoon 1", "Persoon 2"]


@given(st.lists(st.integers(0, 5) | st.sampled_from(["back", "forward"])))
def test_back_then_forward_is_where_we_were(steps: list[int | str]) -> None:
    history = History()
    for step in steps:
        if step == "back":
            history.back()
        elif step == "forward":
            history.forward()
        elif isinstance(step, int):
            history.go(place(step))
    here = history.here
    if history.may_go_back:
        history.back()
        assert history.forward() == here
    assert len(history.recent()) <= 8
