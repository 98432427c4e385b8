"""Where two sets of answers to the same form differ, in words: for who must choose between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.records.questionnaire_response import Place, ResponseItem, Value
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_index import FormIndex
from healthdesk.rules.form_values import say


@dataclass(frozen=True, slots=True)
class Apart:
    """One place where both answered otherwise."""

    place: Place
    question: str
    mine: str
    theirs: str
    their_values: tuple[Value, ...]


def differences(
    mine: FormFilling, theirs: Sequence[ResponseItem], today: date, language: str | None = None
) -> tuple[Apart, ...]:
    """All places that differ, in the order of the form."""
    other = FormFilling(mine.form, today, index=mine.index, launch=mine.launch)
    other.take(theirs)
    found: list[Apart] = []
    for link_id, item in mine.index.items.items():
        if not item.asks or item.calculated:
            continue
        for place in dict.fromkeys((*mine.places(link_id), *other.places(link_id))):
            ours, hers = mine.answers(place), other.answers(place)
            if ours != hers and _said(mine.index, place, ours, language) != _said(
                mine.index, place, hers, language
            ):
                found.append(
                    Apart(
                        place,
                        item.words.said_in(language),
                        _said(mine.index, place, ours, language),
                        _said(mine.index, place, hers, language),
                        hers,
                    )
                )
    return tuple(found)


def _said(index: FormIndex, place: Place, values: tuple[Value, ...], language: str | None) -> str:
    item = index.items[place[-1][0]]
    return ", ".join(say(value, item, language) for value in values)
