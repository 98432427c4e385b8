"""What a file says of somebody's languages is what a search for a moment begins with."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient, SpokenLanguage
from healthdesk.rules.moment_wishes import wish_of

DUTCH = SpokenLanguage("nl")
ARABIC = SpokenLanguage("ar", preferred=True)
WITH_INTERPRETER = SpokenLanguage("ar", preferred=True, interpreter=True)


@pytest.mark.parametrize(
    ("spoken", "languages", "interpreter"),
    [
        ((), (), ""),
        ((DUTCH, ARABIC), (), ""),
        ((ARABIC,), ("ar",), "ar"),
        ((WITH_INTERPRETER,), ("ar",), "ar"),
        ((WITH_INTERPRETER, DUTCH), ("ar",), "ar"),
        ((SpokenLanguage("nl", interpreter=True),), ("nl",), "nl"),
    ],
)
def test_an_interpreter_comes_where_the_file_asks_for_one(
    spoken: tuple[SpokenLanguage, ...], languages: tuple[str, ...], interpreter: str
) -> None:
    somebody = Patient(id=new_id(), code="", created_at=datetime(2026, 11, 25, tzinfo=UTC), languages=spoken)
    wish = wish_of(somebody, None, (), date(2026, 11, 25), "nl")
    assert (wish.languages, wish.interpreter) == (languages, interpreter)
