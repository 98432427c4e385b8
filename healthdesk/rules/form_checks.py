"""Whether answers are good enough: what is missing, too long, out of range, not an option.

One finding per place and kind; the screen and the command line put it in words
(`resources/sentences/*/forms.json`, key `forms.error.<kind>`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Attachment, Coding, Place, Quantity, Value
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_values import order, same, say, type_fits
from healthdesk.rules.patterns import fits
from healthdesk.rules.typed_answers import units_of


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with the answers at one place."""

    place: Place
    link_id: str
    kind: str
    question: str = ""
    wanted: str = ""
    blocks: bool = True
    """Whether it stands in the way of signing; else it is only worth a word."""


_ONLY_SAID = frozenset(("unchecked", "uncalculated"))
"""What is the form's own fault and stands in nobody's way."""


def findings(filling: FormFilling, language: str | None = None) -> tuple[Finding, ...]:
    """Everything that stands in the way of signing, in reading order."""
    return tuple(one for one in everything_found(filling, language) if one.blocks)


def everything_found(filling: FormFilling, language: str | None = None) -> tuple[Finding, ...]:
    """All findings, also those that stand in nobody's way."""
    whole = _rule_findings(filling, (), language)
    return (*whole, *(f for place in filling.asked_places() for f in findings_at(filling, place, language)))


def findings_at(filling: FormFilling, place: Place, language: str | None = None) -> tuple[Finding, ...]:
    """What is wrong at one place. Costs no more than the question itself."""
    item = filling.item_at(place)
    question = item.words.said_in(language)
    if item.type is ItemType.GROUP:
        problems = _group_problems(filling, item, place)
    elif item.asks:
        problems = _question_problems(
            item, filling.answers(place), unseen=item.link_id in filling.index.unseen
        )
    else:
        problems = iter(())
    if item.link_id in filling.calculations.troubles:
        problems = chain(problems, [("uncalculated", "")])
    own = tuple(
        Finding(place, item.link_id, kind, question, wanted, blocks=kind not in _ONLY_SAID)
        for kind, wanted in problems
    )
    return (*own, *_rule_findings(filling, place, language))


def _rule_findings(filling: FormFilling, place: Place, language: str | None) -> tuple[Finding, ...]:
    """The rules over several answers that are told here and do not hold; place () is the form itself."""
    link = place[-1][0] if place else ""
    rules = filling.index.ruled.get(link, ())
    if not rules:
        return ()
    question = (
        filling.item_at(place).words.said_in(language) if place else filling.form.title.said_in(language)
    )
    return tuple(
        Finding(place, link, "constraint", question, rule.words.said_in(language), rule.blocks)
        for owner, rule in rules
        if filling.breaks_rule(owner, place, rule)
    )


def _group_problems(filling: FormFilling, item: Item, place: Place) -> Iterator[tuple[str, str]]:
    times = filling.times(place)
    if times > 1 and not item.repeats:
        yield "max_occurs", "1"
    if item.limits.max_occurs is not None and times > item.limits.max_occurs:
        yield "max_occurs", str(item.limits.max_occurs)
    if item.limits.min_occurs is not None and times < item.limits.min_occurs:
        yield "min_occurs", str(item.limits.min_occurs)
    if item.required and item.items and item.link_id not in filling.index.unseen:
        inside = (p for p in filling.asked_places() if len(p) > len(place) and p[: len(place)] == place)
        if not any(filling.answers(p) for p in inside):
            yield "required", ""


def _question_problems(item: Item, answers: tuple[Value, ...], *, unseen: bool) -> Iterator[tuple[str, str]]:
    """`unseen`: the form hides it, so that nobody can be told to answer it."""
    limits = item.limits
    if not answers:
        if (item.required or limits.min_occurs) and not item.read_only and not unseen:
            yield "required", ""
        return
    if len(answers) > 1 and not item.repeats:
        yield "max_occurs", "1"
    if limits.min_occurs is not None and len(answers) < limits.min_occurs:
        yield "min_occurs", str(limits.min_occurs)
    if limits.max_occurs is not None and len(answers) > limits.max_occurs:
        yield "max_occurs", str(limits.max_occurs)
    if len(answers) > 1 and any(o.exclusive and same(o.value, a) for o in item.options for a in answers):
        yield "exclusive", ""
    told: set[str] = set()
    for value in answers:
        for kind, wanted in _value_problems(item, value):
            if kind not in told:
                told.add(kind)
                yield kind, wanted


def is_amiss(item: Item, value: Value) -> bool:
    """Whether a question cannot have this answer, as its form stands before anything is answered."""
    waits = item.offered is not None or bool(item.toggles)
    let_be = {*_ONLY_SAID, "not_an_option"} if waits else _ONLY_SAID
    return any(kind not in let_be for kind, _wanted in _value_problems(item, value))


def _value_problems(item: Item, value: Value) -> Iterator[tuple[str, str]]:
    limits = item.limits
    if not type_fits(value, item.type) and not _is_odd_option(item, value):
        yield "type", item.type.value
        return
    if isinstance(value, str):
        yield from _text_problems(item, value)
    if isinstance(value, Quantity):
        yield from _unit_problems(item, value)
    if isinstance(value, Attachment):
        yield from _file_problems(item, value)
    if limits.min_value is not None and order(value, limits.min_value) == -1:
        yield "min_value", say(limits.min_value, item, None)
    if limits.max_value is not None and order(value, limits.max_value) == 1:
        yield "max_value", say(limits.max_value, item, None)
    number = value.value if isinstance(value, Quantity) else value
    if limits.max_decimals is not None and isinstance(number, Decimal):
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and -exponent > limits.max_decimals:
            yield "max_decimals", str(limits.max_decimals)
    if not _is_offered(item, value):
        yield "not_an_option", ""


def _text_problems(item: Item, text: str) -> Iterator[tuple[str, str]]:
    limits = item.limits
    if limits.max_length is not None and len(text) > limits.max_length:
        yield "max_length", str(limits.max_length)
    if limits.min_length is not None and text and len(text) < limits.min_length:
        yield "min_length", str(limits.min_length)
    if limits.regex and text and (has_form := fits(limits.regex, text)) is not True:
        yield "unchecked" if has_form is None else "regex", ""
    if item.required and not text.strip():
        yield "required", ""


def _unit_problems(item: Item, value: Quantity) -> Iterator[tuple[str, str]]:
    """A unit that is not the question's, where that says which it takes."""
    offered = units_of(item)
    if offered and not any({value.code, value.unit} & ({one.code, one.display} - {""}) for one in offered):
        yield "unit", ", ".join(one.display or one.code for one in offered)


BIGGEST_FILE = Decimal(5)
"""Megabytes that a file in an answer may have where the form says nothing: it is kept with each draft."""


def biggest_file(item: Item) -> Decimal:
    """Megabytes that a file may have at a question."""
    return min(item.limits.max_megabytes or BIGGEST_FILE, BIGGEST_FILE)


def _file_problems(item: Item, value: Attachment) -> Iterator[tuple[str, str]]:
    most = biggest_file(item)
    if len(value.data) > most * 1_000_000:
        yield "too_big", f"{most.normalize():f}"
    wanted = item.limits.content_types
    if wanted and not any(_is_kind(value.content_type, one) for one in wanted):
        yield "content_type", ", ".join(wanted)


def _is_kind(content_type: str, wanted: str) -> bool:
    return content_type == wanted or (wanted.endswith("/*") and content_type.startswith(wanted[:-1]))


def _is_odd_option(item: Item, value: Value) -> bool:
    """Whether a form offers it all the same, as yes and no among the options of a choice."""
    return item.type in (ItemType.CHOICE, ItemType.OPEN_CHOICE) and any(
        option.value == value and type(option.value) is type(value) for option in item.options
    )


def _is_offered(item: Item, value: Value) -> bool:
    if not item.options and item.offered is not None and item.only_offered:
        return False
    if not item.only_offered or not item.options or any(same(option.value, value) for option in item.options):
        return True
    return item.type is ItemType.OPEN_CHOICE and isinstance(value, str | Coding)
