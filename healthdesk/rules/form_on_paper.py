"""A form in words for paper: what is asked with room to write, or what was answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from healthdesk.records.form_paper import Line, PaperPart, Told, ToWrite, Written
from healthdesk.records.questionnaire import Condition, Form, Item, ItemType, Operator, SignatureAsked
from healthdesk.records.questionnaire_response import Correction, FormDate, ResponseItem, Value
from healthdesk.rules.form_sections import framing_items, section_items
from healthdesk.rules.form_values import say
from healthdesk.sentences import sentence

_MANY = 15
"""From so many answers on a line to write one is easier than a page of boxes."""
_TIMES = 2
"""How often a group that repeats stands on a blank form."""
_TEXT_LINES = 4
_SHORT = frozenset(
    (ItemType.INTEGER, ItemType.DECIMAL, ItemType.DATE, ItemType.DATE_TIME, ItemType.TIME, ItemType.QUANTITY)
)
_DATES = frozenset((ItemType.DATE, ItemType.DATE_TIME))


class BlankForm:
    """The form to be written on. What only staff sees stays away, and so do scores and calculations."""

    def __init__(self, form: Form, language: str) -> None:
        self._form, self._language = form, language
        self._items = {item.link_id: item for item in form.walk()}

    def parts(self) -> tuple[PaperPart, ...]:
        """Part by part, as on the screen."""
        above, under = (tuple(self._lines(items, 0)) for items in framing_items(self._form))
        found = [PaperPart("", above)] if above else []
        for key, items in section_items(self._form).items():
            asked = items[0].items if key else items
            if not key or not self._is_away(items[0]):
                title = self._said(items[0]) if key else ""
                said = self._help(items[0], 0) if key else []
                lines = (*said, *self._lines(asked, 0), *self._to_sign(items[0].signature if key else None))
                if lines:
                    found.append(PaperPart(title, lines))
        if self._form.signature is not None:
            found.append(PaperPart("", tuple(self._to_sign(self._form.signature))))
        if under:
            found.append(PaperPart("", under))
        return tuple(found)

    def _to_sign(self, asked: SignatureAsked | None, depth: int = 0) -> list[ToWrite]:
        """Room to sign by hand."""
        if asked is None:
            return []
        said = asked.words.said_in(self._language) or sentence(self._language, "paper.signature")
        return [ToWrite(said, lines=2, depth=depth)]

    def _is_away(self, item: Item) -> bool:
        said = item.read_only and not item.initial and item.asks and not item.items
        return item.hidden or item.for_staff or item.is_score or item.calculated is not None or said

    def _said(self, item: Item) -> str:
        return " ".join(
            filter(None, (item.prefix.said_in(self._language), item.words.said_in(self._language)))
        )

    def _lines(self, items: Iterable[Item], depth: int) -> list[Line]:
        found: list[Line] = []
        for item in items:
            if self._is_away(item):
                continue
            if item.type is ItemType.DISPLAY:
                found.append(Told(self._said(item), depth))
            elif item.type is ItemType.GROUP:
                found += self._group(item, depth)
            else:
                found.append(self._question(item, depth) if not item.read_only else self._stated(item, depth))
                found += self._lines(item.items, depth + 1)
                found += self._to_sign(item.signature, depth + 1)
        return found

    def _help(self, item: Item, depth: int) -> list[Line]:
        """What the form says to help with a part or a group."""
        said = item.help.said_in(self._language)
        return [Told(said, depth)] if said else []

    def _group(self, item: Item, depth: int) -> list[Line]:
        found: list[Line] = []
        for number in range(_TIMES if item.repeats else 1):
            title = f"{self._said(item)} {number + 1}" if item.repeats else self._said(item)
            when = self._when(item)
            found.append(Told(f"{title} – {when}" if when else title, depth, strong=True))
            found += self._help(item, depth) if not number else []
            found += self._lines(item.items, depth + 1)
            found += self._to_sign(item.signature, depth + 1)
        return found

    def _question(self, item: Item, depth: int) -> ToWrite:
        boxes = self._boxes(item)
        several = f" {sentence(self._language, 'forms.several')}" if item.repeats and boxes else ""
        lines = 0 if boxes else _TEXT_LINES if item.type is ItemType.TEXT else 2 if item.repeats else 1
        return ToWrite(
            question=f"{self._said(item)}{several}{' *' if item.required else ''}",
            help=" ".join(filter(None, (item.help.said_in(self._language), self._format(item)))),
            when=self._when(item),
            boxes=boxes,
            lines=1 if item.type is ItemType.OPEN_CHOICE else lines,
            short=item.type in _SHORT,
            after=self._after(item),
            depth=depth + (1 if item.conditions else 0),
        )

    def _stated(self, item: Item, depth: int) -> Told:
        """What can only be read, with what stands there."""
        there = ", ".join(say(value, item, self._language) for value in item.initial)
        return Told(": ".join(filter(None, (self._said(item).rstrip(": "), there))), depth)

    def _boxes(self, item: Item) -> tuple[str, ...]:
        if item.type is ItemType.BOOLEAN:
            return (say(True, item, self._language), say(False, item, self._language))
        if len(item.options) > _MANY:
            return ()
        own = item.open_label.said_in(self._language) if item.type is ItemType.OPEN_CHOICE else ""
        return tuple(filter(None, (*(option.label_in(self._language) for option in item.options), own)))

    def _after(self, item: Item) -> str:
        if item.type in _DATES:
            return sentence(self._language, "paper.day_month_year")
        if item.control == "slider":
            return " – ".join(filter(None, self._ends(item)))
        units = [item.unit_in(self._language), *(one.display or one.code for one in item.unit_options)]
        return " / ".join(dict.fromkeys(filter(None, units)))

    def _ends(self, item: Item) -> tuple[str, ...]:
        """What stands at both ends of a scale, each with its number where it has one."""
        told = zip(item.slider_ends, (item.limits.min_value, item.limits.max_value), strict=True)
        return tuple(
            " = ".join(
                filter(None, ("" if end is None else say(end, item, None), words.said_in(self._language)))
            )
            for words, end in told
        )

    def _format(self, item: Item) -> str:
        shape = item.entry_format.said_in(self._language)
        return f"({shape})" if shape and item.type not in _DATES else ""

    def _when(self, item: Item) -> str:
        told = [self._condition(one) for one in item.conditions if one.question in self._items]
        if not told:
            return ""
        word = sentence(self._language, "paper.and")
        if item.any_condition:
            word = sentence(self._language, "paper.or")
        return sentence(self._language, "paper.only_when", what=f" {word} ".join(told))

    def _condition(self, condition: Condition) -> str:
        item = self._items[condition.question]
        question = item.words.said_in(self._language).rstrip("?: ")
        if condition.operator is Operator.EXISTS:
            told = sentence(self._language, "paper.answered")
            if not condition.answer:
                told = sentence(self._language, "paper.not_answered")
            return f"“{question}”: {told}"
        answer = say(condition.answer, item, self._language)
        if condition.operator is Operator.EQUAL:
            return f"“{question}”: {answer}"
        if condition.operator is Operator.NOT_EQUAL:
            return f"“{question}”: {sentence(self._language, 'paper.not', what=answer)}"
        return f"“{question}” {condition.operator.value} {answer}"


class AnsweredForm:
    """Signed answers in the words that were shown, with what was added later."""

    def __init__(self, form: Form, corrections: Sequence[Correction], language: str, zone: ZoneInfo) -> None:
        self._items = {item.link_id: item for item in form.walk()}
        self._language, self._zone = language, zone
        self._later: Mapping[str, tuple[str, ...]] = {
            link: tuple(self._correction(one) for one in corrections if one.link_id == link)
            for link in {one.link_id for one in corrections}
        }

    def parts(self, items: Sequence[ResponseItem]) -> tuple[PaperPart, ...]:
        """Loose answers first, then part by part."""
        items = [item for item in items if not self._is_away(item)]
        loose = tuple(line for item in items if not item.items for line in self._lines(item, 0))
        found = [PaperPart("", loose)] if loose else []
        for item in items:
            if item.items:
                lines = tuple(line for below in item.items for line in self._lines(below, 0))
                found.append(PaperPart(item.text, lines))
        return tuple(found)

    def _is_away(self, given: ResponseItem) -> bool:
        item = self._items.get(given.link_id)
        return item is not None and item.only_while_filling

    def _lines(self, given: ResponseItem, depth: int) -> list[Line]:
        found: list[Line] = []
        if self._is_away(given):
            return found
        item = self._items.get(given.link_id)
        if given.answers and item is not None:
            said = ", ".join(self._said(answer.value, item) for answer in given.answers)
            found.append(Written(given.text, said, self._later.get(given.link_id, ()), depth))
        elif given.items:
            found.append(Told(given.text, depth, strong=True))
        below = (*given.items, *(one for answer in given.answers for one in answer.items))
        for one in below:
            found += self._lines(one, depth + 1)
        return found

    def _said(self, value: Value, item: Item) -> str:
        if isinstance(value, FormDate) and value.day:
            return f"{value.day:02}/{value.month:02}/{value.year}"
        if isinstance(value, dt.datetime):
            local = value.astimezone(self._zone) if value.tzinfo else value
            return f"{local:%d/%m/%Y %H:%M}"
        return say(value, item, self._language)

    def _correction(self, correction: Correction) -> str:
        day = correction.at.astimezone(self._zone)
        return sentence(
            self._language,
            "paper.read_instead",
            becomes=correction.becomes,
            author=correction.author,
            day=f"{day:%d/%m/%Y}",
            reason=correction.reason,
        )
