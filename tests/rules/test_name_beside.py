"""A name from right to left leaves what stands beside it its place."""

from __future__ import annotations

from healthdesk.rules.person_names import beside, kept_apart, with_age, without_marks

ARABIC = "محمد القحطاني"


def test_a_name_from_left_to_right_is_as_it_is() -> None:
    assert with_age("Merel", 16) == "Merel, 16"
    assert with_age("Özgür", None) == "Özgür"


def test_a_name_from_right_to_left_stands_apart_from_its_age() -> None:
    said = with_age(ARABIC, 37)
    assert said == f"\u2068{ARABIC}\u2069\u200e, 37"
    assert beside(ARABIC) == with_age(ARABIC, None)


def test_what_leaves_the_screen_has_no_marks() -> None:
    assert without_marks(with_age(ARABIC, 37)) == f"{ARABIC}, 37"


def test_a_name_that_breaks_over_two_lines_stays_apart_on_both() -> None:
    given, family = with_age(ARABIC, 37).split(" ", 1)
    assert kept_apart(given) == given
    assert kept_apart(family) == f"\u2068{family}"
    assert kept_apart("Merel, 16") == "Merel, 16"


def test_who_stands_so_already_is_not_turned_round_with_her_age() -> None:
    said = with_age(ARABIC, 37)
    assert beside(said) == said
    assert beside(beside(ARABIC)) == beside(ARABIC)
    assert with_age(beside(ARABIC), 37) == said


def test_a_name_typed_with_such_signs_keeps_nothing_open() -> None:
    for typed in (f"\u2068{ARABIC}", f"{ARABIC}\u2069\u200e, 37", f"\u2068{ARABIC}\u2069\u200e {ARABIC}"):
        told = beside(typed)
        assert told.startswith("\u2068"), "what is written from right to left stands apart"
        assert told.count("\u2068") == told.count("\u2069") == 1
