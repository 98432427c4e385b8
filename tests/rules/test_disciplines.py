"""What somebody is by training is said in each language; what is not known is not hidden."""

from __future__ import annotations

import pytest

from healthdesk.rules.disciplines import discipline_name, disciplines


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_each_has_its_own_word_in_each_language(language: str) -> None:
    said = [discipline_name(code, language) for code in disciplines()]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not set(said) & set(disciplines())


def test_nobody_said_it_or_it_is_a_code_of_another_program() -> None:
    assert discipline_name(None, "nl") == ""
    assert discipline_name("persoptician", "fr") == "persoptician"
    assert discipline_name("persnurse", "ar") == "verpleegkundige"
