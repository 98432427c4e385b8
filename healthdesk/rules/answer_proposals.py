"""What answers would change in a person’s file: old and new side by side, taken over only when accepted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form, Item
from healthdesk.records.questionnaire_response import Coding, ResponseItem, Value
from healthdesk.rules.answer_fields import ADDRESSES, LANDINGS, Given
from healthdesk.rules.country_names import country_name
from healthdesk.rules.form_values import say
from healthdesk.rules.person_names import aged

_HERE = "nl"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One difference between what was answered and what the file says."""

    target: str
    question: str
    was: str
    becomes: str

    @property
    def fills_a_gap(self) -> bool:
        """Whether nothing stood there, so that nothing is overwritten."""
        return not self.was


def proposals(
    form: Form, items: Sequence[ResponseItem], patient: Patient, today: date, language: str | None = None
) -> tuple[Proposal, ...]:
    """The differences, in the order of the form. What the file says already is not proposed."""
    found: list[Proposal] = []
    patient = aged(patient, today)
    for target, (question, given) in _given(form, items, today, language).items():
        landing = LANDINGS[target]
        was, becomes = landing.show(patient), landing.show(landing.put(patient, given))
        if becomes != was:
            in_words = _codes_in_words(form, target, language)
            found.append(Proposal(target, question, in_words(was), in_words(becomes)))
    return tuple(found)


def _codes_in_words(form: Form, target: str, language: str | None) -> Callable[[str], str]:
    """Codes that the file keeps, said as the form says them."""
    options = [option for item in form.walk() if _landing_of(item)[0] == target for option in item.options]
    words = {
        option.value.code: option.words.said_in(language)
        for option in options
        if isinstance(option.value, Coding)
    }
    if target in ADDRESSES:
        spoken = language or _HERE
        return lambda text: ", ".join(country_name(part, spoken) for part in text.split(", "))
    return lambda text: ", ".join(words.get(part, part) for part in text.split(", "))


def accepted(
    form: Form, items: Sequence[ResponseItem], patient: Patient, targets: Collection[str], today: date
) -> Patient:
    """The person with the accepted proposals taken over."""
    for target, (_, given) in _given(form, items, today, None).items():
        if target in targets:
            patient = LANDINGS[target].put(patient, given)
    return patient


def landing_targets(form: Form) -> dict[str, str]:
    """The questions whose answers belong in the file: linkId to place."""
    return {item.link_id: target for item in form.walk() if (target := _landing_of(item)[0])}


def _given(
    form: Form, items: Sequence[ResponseItem], today: date, language: str | None
) -> dict[str, tuple[str, Given]]:
    """The answers by the place they belong to, with the words of the first question that leads there."""
    by_link = {item.link_id: item for item in form.walk()}
    parents = {child.link_id: item for item in form.walk() for child in item.items}
    values: dict[str, dict[str, tuple[Value, ...]]] = {}
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    questions: dict[str, str] = {}
    for item, given in _answered(by_link, items):
        target, _, part = _landing_of(item)
        if not target:
            continue
        values.setdefault(target, {})
        values[target][part] = (*values[target].get(part, ()), *given)
        said = tuple(say(value, item, language) for value in given)
        words.setdefault(target, {})
        words[target][part] = (*words[target].get(part, ()), *said)
        shown = parents[item.link_id] if part and item.link_id in parents else item
        questions.setdefault(target, shown.words.said_in(language))
    return {target: (questions[target], Given(values[target], words[target], today)) for target in values}


def _landing_of(item: Item) -> tuple[str, str, str]:
    """The place an item's definition points at: `home_address.street` is part `street` of `home_address`."""
    name = item.definition.rpartition("#")[2]
    if name in LANDINGS:
        return name, "", ""
    target, dot, part = name.partition(".")
    return (target, dot, part) if target in LANDINGS else ("", "", "")


def _answered(
    by_link: dict[str, Item], items: Sequence[ResponseItem]
) -> Iterator[tuple[Item, tuple[Value, ...]]]:
    for given in items:
        item = by_link.get(given.link_id)
        if item is None:
            continue
        if given.answers:
            yield item, tuple(answer.value for answer in given.answers)
        for answer in given.answers:
            yield from _answered(by_link, answer.items)
        yield from _answered(by_link, given.items)
