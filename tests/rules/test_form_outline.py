"""Building a form, step by step: nothing gets lost, nothing stands twice, every step can be taken back."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.form_outline import LineKind, OutlineCondition
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_outline import Spot, Way
from healthdesk.rules.outline_history import OutlineHistory
from tests.outlines_made import Fresh, keys, line, options, outline, walked

TWO_PARTS = outline(
    line("deel 1", LineKind.PART, line("a"), line("b", LineKind.YES_NO), line("c")),
    line("deel 2", LineKind.PART, line("d")),
    line("los"),
)


def test_a_question_comes_where_she_is_looking() -> None:
    new = line("nieuw")
    assert steps.spot(steps.add(TWO_PARTS, new, "a"), "nieuw") == Spot("deel 1", 1)
    assert steps.spot(steps.add(TWO_PARTS, new, "deel 1"), "nieuw") == Spot("deel 1", 3)
    assert steps.spot(steps.add(TWO_PARTS, new), "nieuw") == Spot("", 3)


def test_a_part_stands_at_the_top_after_the_one_she_is_in() -> None:
    made = steps.add(TWO_PARTS, line("nieuw", LineKind.PART), "b")
    assert [one.key for one in made.lines] == ["deel 1", "nieuw", "deel 2", "los"]


def test_up_down_in_and_out() -> None:
    up = steps.move(TWO_PARTS, "b", Way.UP)
    assert keys(up)[:4] == ["deel 1", "b", "a", "c"]
    assert steps.move(up, "b", Way.DOWN) == TWO_PARTS
    inside = steps.move(TWO_PARTS, "los", Way.IN)
    assert steps.spot(inside, "los") == Spot("deel 2", 1)
    assert steps.move(inside, "los", Way.OUT) == TWO_PARTS
    assert steps.spot(steps.move(TWO_PARTS, "c", Way.IN), "c") == Spot("b", 0)


@pytest.mark.parametrize(
    ("key", "way"),
    [("deel 1", Way.UP), ("los", Way.DOWN), ("deel 1", Way.OUT), ("a", Way.IN)],
)
def test_where_there_is_no_place_nothing_moves(key: str, way: Way) -> None:
    assert not steps.can_move(TWO_PARTS, key, way)
    assert steps.move(TWO_PARTS, key, way) == TWO_PARTS


def test_nothing_stands_under_words_or_under_itself() -> None:
    made = outline(line("uitleg", LineKind.WORDS), line("a"), line("deel", LineKind.PART, line("b")))
    assert not steps.can_move(made, "a", Way.IN)
    assert steps.move_to(made, "deel", Spot("b", 0)) == made
    assert steps.move_to(made, "deel", Spot("deel", 0)) == made


def test_dragged_to_another_part() -> None:
    made = steps.move_to(TWO_PARTS, "d", Spot("deel 1", 1))
    assert keys(made) == ["deel 1", "a", "d", "b", "c", "deel 2", "los"]


def test_a_copy_has_keys_of_its_own_and_looks_at_its_own() -> None:
    asked = line("waarom", conditions=(OutlineCondition("ja"), OutlineCondition("elders")))
    made = outline(
        line("elders", LineKind.YES_NO), line("deel", LineKind.PART, line("ja", LineKind.YES_NO), asked)
    )
    copied, key = steps.copy(made, "deel", Fresh())
    assert steps.spot(copied, key) == Spot("", 2)
    again = copied.lines[2]
    assert len(set(keys(copied))) == len(keys(copied))
    assert [one.question for one in again.below[1].conditions] == [again.below[0].key, "elders"]
    assert copied.lines[1] == made.lines[1]


def test_another_kind_keeps_what_goes_with_it() -> None:
    made = outline(line("q", LineKind.SOME_OF, options=options("ja", "nee")), line("n", LineKind.NUMBER))
    one_of = steps.change_kind(made, "q", LineKind.ONE_OF, Fresh()).line("q")
    assert one_of is not None
    assert one_of.options == options("ja", "nee")
    text = steps.change_kind(made, "q", LineKind.TEXT, Fresh()).line("q")
    assert text is not None
    assert text.options == ()
    scale = steps.change_kind(made, "n", LineKind.SCALE, Fresh()).line("n")
    assert scale is not None
    assert (scale.least, scale.most) == (Decimal(0), Decimal(10))


def test_what_is_worked_out_keeps_its_kind() -> None:
    made = outline(line("score", LineKind.NUMBER, stays=("calculated",)), line("q", stays=("limits",)))
    assert [steps.kinds_for(one) for one in made.lines] == [
        (LineKind.NUMBER,),
        (LineKind.TEXT, LineKind.LONG_TEXT),
    ]
    assert steps.change_kind(made, "score", LineKind.TEXT, Fresh()) == made


def test_parts_and_questions_are_counted_and_words_are_not() -> None:
    made = outline(
        line("deel", LineKind.PART, line("uitleg", LineKind.WORDS), line("a"), line("b")), line("c")
    )
    assert steps.numbers(made) == {"deel": "1", "a": "1.1", "b": "1.2", "c": "2"}


@given(st.integers(0, 10**9))
def test_any_steps_leave_each_line_once_and_come_back_one_by_one(seed: int) -> None:
    dice, fresh = Random(seed), Fresh()
    history, seen = OutlineHistory(TWO_PARTS), [TWO_PARTS]
    for made in walked(TWO_PARTS, dice, fresh, 25):
        assert len(set(keys(made))) == len(keys(made))
        assert all(one.kind is not LineKind.WORDS or not one.below for one in made.walk())
        if history.take(made):
            seen.append(made)
    for earlier in reversed(seen[:-1]):
        history.undo()
        assert history.now == earlier
    assert not history.can_undo
    for later in seen[1:]:
        history.redo()
        assert history.now == later


@given(st.integers(0, 10**9))
def test_moving_loses_no_line(seed: int) -> None:
    dice, fresh = Random(seed), Fresh()
    *_, made = walked(TWO_PARTS, dice, fresh, 15)
    before = sorted(keys(made))
    for key in before:
        for way in Way:
            moved = steps.move(made, key, way)
            assert sorted(keys(moved)) == before
            assert (moved != made) == steps.can_move(made, key, way)


def test_typing_on_in_one_place_is_one_step_back() -> None:
    history = OutlineHistory(TWO_PARTS)
    for words in ("H", "Ho", "Hoe"):
        history.take(steps.change(history.now, "a", words={"nl": words}), "a", together="a words")
    history.take(steps.change(history.now, "b", words={"nl": "x"}), "b", together="b words")
    assert history.undo() == "b"
    assert history.undo() == "a"
    assert history.now == TWO_PARTS
