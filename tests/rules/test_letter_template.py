"""What may stand between braces in a letter, and how staff see it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.letter_text import Said
from healthdesk.rules.letter_template import Field, Names, flat, wrong_in
from healthdesk.sentences import sentence

NAMES = Names(
    {"person": "naam", "house": "naam van het huis"}, {"trial": "er een proefperiode is"}, "als", "einde"
)
FIELDS, CONDITIONS = ("person", "house"), ("trial",)


def test_words_under_a_condition_stand_there_only_where_it_holds() -> None:
    text = "Dag {person}.{if trial} U bent er op proef.{/if} Tot dan."
    assert flat(text, ()) == ("Dag ", Field("person"), ".", " Tot dan.")
    assert flat(text, ("trial",))[3:] == (" U bent er op proef.", " Tot dan.")


def test_a_condition_with_a_space_too_many_is_the_same_condition() -> None:
    text = "Dag.{if  trial } Op proef.{/if}"
    assert not wrong_in(text, FIELDS, CONDITIONS)
    assert flat(text, ("trial",)) == ("Dag.", " Op proef.")


@pytest.mark.parametrize(
    ("said", "key", "line", "what"),
    [
        ("", "empty", 1, ""),
        ("Dag {person}\nen {rijksregister}", "field", 2, "rijksregister"),
        ("Dag {person}\nen {if rijk}veel{/if}", "condition", 2, "rijk"),
        ("Dag\n{if trial}op proef", "open", 2, "trial"),
        ("Dag{/if}", "end", 1, ""),
        ("Dag { person }", "field", 1, " person "),
        ("Dag {person\nen dag", "brace", 1, "Dag {person"),
        (("Eerste.", "Tweede {person.__class__}."), "field", 2, "person.__class__"),
        (("Eerste.", "Tweede {if trial}half."), "open", 2, "trial"),
    ],
)
def test_what_cannot_be_printed_is_told_with_its_line(said: Said, key: str, line: int, what: str) -> None:
    (wrong, *_more) = wrong_in(said, FIELDS, CONDITIONS)
    assert (wrong.key, wrong.line, wrong.what) == (f"letter_texts.wrong.{key}", line, what)
    told = sentence("nl", wrong.key, line=wrong.line, what=wrong.what)
    assert wrong.key not in told


def test_staff_see_names_and_what_they_type_is_put_back() -> None:
    kept = "Dag {person} van {house}{if trial} op proef{/if}."
    shown = NAMES.shown(kept)
    assert shown == "Dag {naam} van {naam van het huis}{als er een proefperiode is} op proef{einde}."
    assert NAMES.kept(shown) == kept
    assert NAMES.kept("{Naam}, {ALS  er een proefperiode is}x{Einde} {naam van de hond}") == (
        "{person}, {if trial}x{/if} {naam van de hond}"
    )


@given(st.text(alphabet="ab {}/\n", max_size=40))
def test_whatever_is_typed_is_taken_apart_or_told(text: str) -> None:
    flat(text, ("trial",))
    if text.strip() and not wrong_in(text, FIELDS, CONDITIONS):
        assert "{" not in "".join(one for one in flat(text, ()) if isinstance(one, str))
