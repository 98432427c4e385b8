"""What answers given to an older version of a form still say in a newer one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place, ResponseItem, Value
from healthdesk.rules.form_checks import findings_at
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_values import say

_NOT_FITTING = frozenset(("type", "not_an_option", "max_occurs"))


class Fate(StrEnum):
    """What becomes of an answer."""

    COMES_ALONG = "comes_along"
    REWORDED = "reworded"
    """Comes along, under other words: look whether it still means the same."""
    DOES_NOT_FIT = "does_not_fit"
    """The question is still asked, but takes another kind of answer or other choices."""
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Carried:
    """One answer: the question as it was shown, what was answered, and the question as it is now."""

    question: str
    answer: str
    now: str
    fate: Fate

    @property
    def comes_along(self) -> bool:
        """Whether the newer form begins with it."""
        return self.fate in (Fate.COMES_ALONG, Fate.REWORDED)


@dataclass(frozen=True, slots=True)
class CarriedAnswers:
    """All answers side by side, and the newer form with those that come along."""

    answers: tuple[Carried, ...]
    items: tuple[ResponseItem, ...]


def carry(old: Form, items: Sequence[ResponseItem], new: Form, language: str, today: date) -> CarriedAnswers:
    """Answers to the old form, as far as they go into the new one. What is worked out comes by itself."""
    before, after = FormFilling(old, today), FormFilling(new, today)
    before.take(items)
    for item in new.walk():
        for _more in range(1, _times(before, item.link_id)):
            if item.link_id in before.index.items and item.repeats:
                after.add_group(_place(after, item.link_id))
    found = [
        _carried(before, after, place, language)
        for place in before.asked_places()
        if before.answers(place) and not before.index.items[place[-1][0]].calculated
    ]
    return CarriedAnswers(tuple(found), after.response_items(language, unasked_too=True))


def _times(filling: FormFilling, link_id: str) -> int:
    """How often a group stands there that repeats at the top or in parts that do not."""
    return filling.times(_place(filling, link_id)) if link_id in filling.index.items else 1


def _place(filling: FormFilling, link_id: str) -> Place:
    return tuple((step, 0) for step in filling.index.chain(link_id))


def _carried(before: FormFilling, after: FormFilling, place: Place, language: str) -> Carried:
    link_id = place[-1][0]
    item, values = before.index.items[link_id], before.answers(place)
    question = item.words.said_in(language)
    said = ", ".join(say(value, item, language) for value in values)
    asked = after.index.items.get(link_id)
    if asked is None or not asked.asks or asked.calculated:
        return Carried(question, said, "", Fate.NOT_ASKED)
    now = asked.words.said_in(language)
    if not _goes_in(after, _moved(after, place), values):
        return Carried(question, said, now, Fate.DOES_NOT_FIT)
    return Carried(question, said, now, Fate.COMES_ALONG if now == question else Fate.REWORDED)


def _moved(after: FormFilling, place: Place) -> Place:
    """The same place in the newer form; a question that moved stands once in its new group."""
    chain = after.index.chain(place[-1][0])
    if tuple(step for step, _number in place) == tuple(chain):
        return place
    return tuple((step, 0) for step in chain)


def _goes_in(after: FormFilling, place: Place, values: tuple[Value, ...]) -> bool:
    had = after.answers(place)
    after.answer(place, values)
    if any(one.kind in _NOT_FITTING for one in findings_at(after, place)):
        after.answer(place, had)
        return False
    return True
