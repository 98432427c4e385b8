"""A form in words for paper: what is asked with room to write, or what was answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from zoneinfo import ZoneInfo

from healthdesk.records.form_paper import Box, Line, PaperPart, Picture, Told, ToWrite, Written
from healthdesk.records.questionnaire import (
    Condition,
    Form,
    Item,
    ItemType,
    Operator,
    Option,
    SignatureAsked,
    Words,
)
from healthdesk.records.questionnaire_response import (
    Attachment,
    Correction,
    FormDate,
    Place,
    ResponseItem,
    Value,
)
from healthdesk.records.rich_text import Paragraph, RichText, Run
from healthdesk.rules.answer_history import answered, corrections_at
from healthdesk.rules.form_sections import framing_items, section_items
from healthdesk.rules.form_values import same, say
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

    def __init__(self, form: Form, language: str, reserved: Collection[str] = ()) -> None:
        """`reserved`: the parts that not everybody in the house reads; who writes on it is told."""
        self._form, self._language, self._reserved = form, language, reserved
        self._items = {item.link_id: item for item in form.walk()}

    def parts(self) -> tuple[PaperPart, ...]:
        """Part by part, as on the screen."""
        above, under = (tuple(self._lines(items, 0)) for items in framing_items(self._form))
        found = [PaperPart("", above)] if above else []
        for key, items in section_items(self._form).items():
            asked = items[0].items if key else items
            if not key or not self._is_away(items[0]):
                title = self._said(items[0]) if key else ""
                said = [*self._pictured(items[0], 0), *self._help(items[0], 0)] if key else []
                if key in self._reserved:
                    said = [Told(sentence(self._language, "paper.reserved"), 0), *said]
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
                shape, picture = self._shape(item.words, item.prefix), self._picture(item)
                found.append(Told(self._said(item), depth, shape=shape, picture=picture))
            elif item.type is ItemType.GROUP:
                found += self._group(item, depth)
            else:
                found.append(self._question(item, depth) if not item.read_only else self._stated(item, depth))
                found += self._lines(item.items, depth + 1)
                found += self._to_sign(item.signature, depth + 1)
        return found

    def _shape(self, words: Words, prefix: Words, after: str = "") -> RichText:
        """Words with their shape, with what stands before and behind them; empty for plain ones."""
        rich = words.rich_in(self._language)
        if not rich:
            return ()
        before = prefix.said_in(self._language)
        first = Paragraph((Run(f"{before} "), *rich[0].runs), rich[0].shape) if before else rich[0]
        parts = [first, *rich[1:]]
        if after:
            parts[-1] = Paragraph((*parts[-1].runs, Run(after)), parts[-1].shape)
        return tuple(parts)

    def _picture(self, item: Item) -> Picture | None:
        return picture_of(item.picture, self._said(item), self._language)

    def _pictured(self, item: Item, depth: int) -> list[Line]:
        """What a part or a group shows under its title."""
        picture = self._picture(item)
        return [Told("", depth, picture=picture)] if picture is not None else []

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
            found += [*self._pictured(item, depth), *self._help(item, depth)] if not number else []
            found += self._lines(item.items, depth + 1)
            found += self._to_sign(item.signature, depth + 1)
        return found

    def _question(self, item: Item, depth: int) -> ToWrite:
        boxes = self._boxes(item)
        several = f" {sentence(self._language, 'forms.several')}" if item.repeats and boxes else ""
        after = f"{several}{' *' if item.required else ''}"
        lines = 0 if boxes else _TEXT_LINES if item.type is ItemType.TEXT else 2 if item.repeats else 1
        return ToWrite(
            question=f"{self._said(item)}{after}",
            help=" ".join(filter(None, (item.help.said_in(self._language), self._format(item)))),
            when=self._when(item),
            boxes=boxes,
            lines=1 if item.type is ItemType.OPEN_CHOICE else lines,
            short=item.type in _SHORT,
            after=self._after(item),
            depth=depth + (1 if item.conditions else 0),
            shape=self._shape(item.words, item.prefix, after),
            picture=self._picture(item),
        )

    def _stated(self, item: Item, depth: int) -> Told:
        """What can only be read, with what stands there."""
        there = ", ".join(say(value, item, self._language) for value in item.initial)
        return Told(": ".join(filter(None, (self._said(item).rstrip(": "), there))), depth)

    def _boxes(self, item: Item) -> tuple[str | Box, ...]:
        if item.type is ItemType.BOOLEAN:
            return (say(True, item, self._language), say(False, item, self._language))
        if len(item.options) > _MANY:
            return ()
        own = item.open_label.said_in(self._language) if item.type is ItemType.OPEN_CHOICE else ""
        return tuple(filter(None, (*(self._box(option) for option in item.options), own)))

    def _box(self, option: Option) -> str | Box:
        said = option.label_in(self._language)
        shape = self._shape(option.words, option.prefix)
        picture = picture_of(option.picture, said, self._language)
        return Box(said, shape, picture) if shape or picture else said

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


def picture_of(shown: Attachment | None, said: str, language: str) -> Picture | None:
    """A picture for paper, told as the form tells it, or by the words it stands with."""
    if shown is None or not shown.data:
        return None
    return Picture(shown.data, shown.content_type, shown.title or said or sentence(language, "paper.picture"))


class AnsweredForm:
    """Signed answers in the words that were shown, with what was added later."""

    def __init__(self, form: Form, corrections: Sequence[Correction], language: str, zone: ZoneInfo) -> None:
        self._items = {item.link_id: item for item in form.walk()}
        self._language, self._zone = language, zone
        self._corrections = corrections
        self._places: dict[int, Place] = {}

    def parts(self, items: Sequence[ResponseItem]) -> tuple[PaperPart, ...]:
        """Loose answers first, then part by part."""
        self._places = {id(item): place for place, item in answered(items)}
        items = [item for item in items if not self._is_away(item)]
        loose = tuple(line for item in items if not item.items for line in self._lines(item, 0))
        found = [PaperPart("", loose)] if loose else []
        parts = [
            (item.link_id, PaperPart(item.text, tuple(self._below(item)))) for item in items if item.items
        ]
        away = Told(sentence(self._language, "paper.closed"))
        parts += [
            (link, PaperPart(item.words.said_in(self._language), (away,)))
            for link, item in self._items.items()
            if item.reserved_for
        ]
        rank = {link: number for number, link in enumerate(self._items)}
        found += [part for _link, part in sorted(parts, key=lambda one: rank.get(one[0], len(rank)))]
        return tuple(found)

    def _below(self, given: ResponseItem) -> Iterable[Line]:
        return (line for below in given.items for line in self._lines(below, 0))

    def _is_away(self, given: ResponseItem) -> bool:
        item = self._items.get(given.link_id)
        return item is not None and item.only_while_filling

    def _lines(self, given: ResponseItem, depth: int) -> list[Line]:
        found: list[Line] = []
        if self._is_away(given):
            return found
        item = self._items.get(given.link_id)
        if given.answers and item is not None:
            found.append(self._written(given, item, depth))
        elif given.items:
            found.append(Told(given.text, depth, strong=True))
        below = (*given.items, *(one for answer in given.answers for one in answer.items))
        for one in below:
            found += self._lines(one, depth + 1)
        return found

    def _written(self, given: ResponseItem, item: Item, depth: int) -> Written:
        """As it was shown: with the pictures and, where its words are still those, their shape."""
        said = ", ".join(self._said(answer.value, item) for answer in given.answers)
        chosen = [
            option for answer in given.answers for option in item.options if same(option.value, answer.value)
        ]
        shapes = [one.words.rich_in(self._language) for one in chosen]
        is_so = (
            len(given.answers) == 1 and len(chosen) == 1 and chosen[0].words.said_in(self._language) == said
        )
        pictures = (picture_of(o.picture, o.label_in(self._language), self._language) for o in chosen)
        return Written(
            given.text,
            said,
            tuple(map(self._correction, corrections_at(self._corrections, self._places[id(given)]))),
            depth,
            shape=shapes[0] if is_so else (),
            picture=picture_of(item.picture, given.text, self._language),
            chosen=tuple(one for one in pictures if one is not None),
        )

    def _said(self, value: Value, item: Item) -> str:
        if isinstance(value, FormDate) and value.day:
            return f"{value.day:02}/{value.month:02}/{value.year}"
        if isinstance(value, dt.datetime):
            local = value.astimezone(self._zone) if value.tzinfo else value
            return f"{local:%d/%m/%Y %H:%M}"
        return say(value, item, self._language)

    def _correction(self, correction: Correction) -> str:
        day = correction.at.astimezone(self._zone)
        told = sentence(
            self._language,
            "paper.read_instead",
            becomes=correction.becomes,
            author=correction.author,
            day=f"{day:%d/%m/%Y}",
            reason=correction.reason,
        )
        if not correction.done:
            return told
        return sentence(self._language, "paper.read_and_done", read=told.rstrip("."), done=correction.done)
