"""NUL and half a character: both engines refuse them alike, in every kind of column; all else is text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions.change_patient import change
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.related_person import RelatedPerson
from tests.stores import MakeDesk

STRANGE = ["a\0b", "a\ud800b", "\\\0", "\udfff"]
ORDINARY = [
    "\\u0000 en \\ud800 en \\\\u0000",
    "👩🏽‍⚕️",
    "\u202eomgekeerd\u202c",
    "Robert'); DROP TABLE patient;--",
    "%s {x} {0} {",
    "<b>x</b>&amp;",
    "a\x01\x1f\x7f",
    "x" * 10_000,
]


@pytest.mark.parametrize("words", STRANGE, ids=ascii)
def test_it_is_refused_in_a_sentence(words: str, store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk()
    kept = register(desk, replace(blank(desk), official_given="An")).result
    for wrong in (replace(kept, warning=words), replace(kept, related=(RelatedPerson(words, "moeder"),))):
        with pytest.raises(NotAllowed) as told:
            change(desk, wrong)
        assert told.value.key == "store.strange_sign"
    assert change(desk, replace(kept, warning="gewoon")).result.warning == "gewoon"
    with store.reading() as session:
        assert audit.verify(session).whole


@pytest.mark.parametrize("words", ORDINARY, ids=range(len(ORDINARY)))
def test_anything_else_comes_back_as_it_was_typed(words: str, store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk()
    person = replace(blank(desk), official_given=words, warning=words, related=(RelatedPerson(words, words),))
    kept = register(desk, person).result
    again = change(desk, replace(kept, referrer=words)).result
    assert (again.warning, again.related, again.referrer) == (words, person.related, words)
    with store.reading() as session:
        assert audit.verify(session).whole
