"""Names stand where a reader of Dutch looks for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.rules.name_order import in_order


def test_an_accent_and_a_capital_are_no_letters_of_their_own() -> None:
    names = ["Thomas", "Ștefania", "emma", "Ella", "Şeyma", "Émilie", "Zoë", "Łukasz", "Åsa", "Bilal"]
    assert sorted(names, key=in_order) == [
        "Åsa", "Bilal", "Ella", "Émilie", "emma", "Łukasz", "Şeyma", "Ștefania", "Thomas", "Zoë",
    ]  # fmt: skip


def test_a_particle_and_another_script_stand_where_they_are_looked_for() -> None:
    names = ["Vos", "De Vos", "Declercq", "D’Hondt", "Van den Berghe", "يوسف", "Анна"]
    told = sorted(names, key=in_order)
    assert told.index("Анна") == 0
    assert told.index("De Vos") < told.index("Declercq") < told.index("D’Hondt") < told.index("Vos")


@given(st.text(), st.text())
def test_two_names_are_level_only_when_nobody_could_tell_them_apart(one: str, other: str) -> None:
    assert (in_order(one) == in_order(other)) <= (one.casefold() == other.casefold())
