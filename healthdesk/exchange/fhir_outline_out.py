"""The outline that somebody built -> FHIR R4 Questionnaire.

A piece that came from a file is written as it came, but for what was changed: each piece is read once
more, and only what is said otherwise now is put in its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from healthdesk.exchange.fhir_edit import Raw, add, flag, mark, say
from healthdesk.exchange.fhir_extensions import (
    CONTROL,
    EXCLUSIVE,
    FOR_STAFF,
    HIDDEN,
    LEAST,
    MOST,
    NAMELESS,
    OPEN_LABEL,
    ORIENTATION,
    SLIDER_STEP,
    WEIGHTS,
)
from healthdesk.exchange.fhir_form_file import as_json
from healthdesk.exchange.fhir_item_parts import control_extension, control_of
from healthdesk.exchange.fhir_node import Node, Remarks
from healthdesk.exchange.fhir_outline_complete import all_answered
from healthdesk.exchange.fhir_outline_in import PLAIN, SIGNS, LineReader, as_sum
from healthdesk.exchange.fhir_outline_sum import Adds, write_sum
from healthdesk.exchange.fhir_questionnaire_response import as_json_text
from healthdesk.records.form_outline import (
    FormOutline,
    LineKind,
    OutlineCondition,
    OutlineLine,
    OutlineOption,
    Sign,
    Spoken,
)
from healthdesk.records.questionnaire import ItemType
from healthdesk.rules.form_outline import read_number, scored

_TYPES = {kind: item for item, kind in PLAIN.items() if item is not ItemType.DECIMAL} | {
    LineKind.SCALE: ItemType.INTEGER,
    LineKind.SUM: ItemType.INTEGER,
}
_OF_CHOICES = (ORIENTATION, OPEN_LABEL)
_OPERATORS = {sign: operator for operator, sign in SIGNS.items()}
_NOT_OF_A_COPY = ("id", "text", "meta", "approvalDate", "lastReviewDate", "effectivePeriod")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a version of the house is known by."""

    url: str
    version: str
    publisher: str
    on: date


def written(outline: FormOutline, stamp: Stamp | None = None) -> str:
    """The form as JSON. Without a stamp it keeps the name and version that it has."""
    head: Raw = as_json(outline.rest) if outline.rest else {"resourceType": "Questionnaire"}
    reader = LineReader.of(Node(head, "", Remarks()))
    if not outline.rest:
        reader.base = outline.language
        head |= {"language": outline.language, "url": outline.url, "status": "active"}
    _write_head(head, outline, reader)
    if stamp is not None:
        head = _stamped(head, outline, stamp)
    writer = _Writer(outline, reader)
    items = [writer.item(line) for line in outline.lines]
    return as_json_text({**head, "item": items} if items else head, indent=1) + "\n"


def _write_head(head: Raw, outline: FormOutline, reader: LineReader) -> None:
    root = Node(head, "", Remarks())
    called = {reader.base: root.text("name")} if root.text("name") else {}
    title = reader.spoken(root.words("title")) or called
    if title != outline.title:
        say(head, "title", outline.title, reader.base)
    if reader.spoken(root.words("description")) != outline.about:
        say(head, "description", outline.about, reader.base)
    if (root.extension(NAMELESS).any_value() is True) != outline.nameless:
        mark(head, NAMELESS, {"valueBoolean": True} if outline.nameless else None)


def _stamped(head: Raw, outline: FormOutline, stamp: Stamp) -> Raw:
    """A version of its own: whose it is by now, what it was made from, and nothing that told of the other."""
    kept = {name: value for name, value in head.items() if name not in _NOT_OF_A_COPY}
    if not re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", str(kept.get("name") or "")):
        kept["name"] = _name_of(next(iter(outline.title.values()), ""))
    if outline.made_from and kept.get("url") != stamp.url:
        before = kept.get("derivedFrom")
        kept["derivedFrom"] = [*(before if isinstance(before, list) else []), outline.made_from]
    kept |= {"resourceType": "Questionnaire", "url": stamp.url, "version": stamp.version}
    kept |= {"status": "active", "date": stamp.on.isoformat(), "publisher": stamp.publisher}
    kept.pop("_publisher", None)
    return kept


def _name_of(title: str) -> str:
    """A name that a program can use, out of the words of the title."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    name = "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", plain))[:200]
    return name if re.match(r"[A-Z]", name) else f"Formulier{name}"


class _Writer:
    """The items of one form."""

    def __init__(self, outline: FormOutline, reader: LineReader) -> None:
        self._outline, self._reader = outline, reader
        self._lines = {line.key: line for line in outline.walk()}
        self._added: Adds | None = None

    def item(self, line: OutlineLine) -> Raw:
        """One line and what stands under it."""
        raw: Raw = as_json(line.rest) if line.rest else {}
        gaps = raw.pop("item", None)
        was = self._was(raw, gaps, line)
        mine = [one for one in gaps or [] if one is not None]
        if raw.get("linkId") != line.key:  # a copy, or one that had no name of its own
            raw.pop("id", None)
            mine = [{**one, "linkId": f"{line.key}-{control_of(_node(one))}"} for one in mine]
        made: Raw = {**raw, "linkId": line.key}
        self._write(made, line, was)
        asides = self._asides(mine, line, was)
        below = [self.item(one) for one in line.below]
        items = _in_gaps(gaps, mine, asides, below)
        return {**made, "item": items} if items else made

    def _was(self, raw: Raw, gaps: list[Raw | None] | None, line: OutlineLine) -> OutlineLine | None:
        if not raw:
            return None
        inside = {"item": [one for one in gaps if one is not None]} if gaps else {}
        node = _node({**raw, **inside})
        was = self._reader.line(node, line.key)
        return as_sum(was, node, self._reader) if line.kind is LineKind.SUM else was

    def _write(self, made: Raw, line: OutlineLine, was: OutlineLine | None) -> None:
        before = was or OutlineLine(line.key, line.kind, {}, {})
        if before.words != line.words:
            say(made, "text", line.words, self._reader.base)
        if was is None or was.kind is not line.kind:
            _become(made, line)
        elif (was.own_words, was.decimals) != (line.own_words, line.decimals):
            made["type"] = _type_of(line)
        if before.required != line.required:
            flag(made, "required", on=line.required)
        if line.chooses and (was is None or before.options != line.options):
            self._write_options(made, line)
        _mark_changes(made, line, before)
        if line.kind is LineKind.SUM:
            write_sum(made, line, before.bands if was else (), self._adds(), self._reader.base)
        self._write_conditions(made, line)

    # --- options

    def _write_options(self, made: Raw, line: OutlineLine) -> None:
        options = [raw for one in line.options if (raw := self.option(one)) is not None]
        made.pop("option", None)
        made.pop("answerOption", None)
        if options:
            made["answerOption"] = options

    def option(self, one: OutlineOption) -> Raw | None:
        """One option; None while a new one says nothing yet."""
        raw: Raw = as_json(one.rest) if one.rest else {}
        was = self._reader.option(_node(raw)) if raw else None
        if was is None and not any(text.strip() for text in one.words.values()):
            return None
        made: Raw = dict(raw) if was is not None else {"valueCoding": {"code": one.key}}
        before = was or OutlineOption(one.key, {})
        coding: Raw | None = made.get("valueCoding")
        if isinstance(coding, Mapping):
            made["valueCoding"] = coding = dict(coding)
        if before.words != one.words and not one.fixed:
            _call(made, coding, one, self._reader.base)
        if before.weight != one.weight:
            _weigh(made, coding, one.weight)
        if before.exclusive != one.exclusive:
            if coding is not None:
                mark(coding, EXCLUSIVE, None)
            mark(made, EXCLUSIVE, {"valueBoolean": True} if one.exclusive else None)
        return made

    # --- conditions

    def _adds(self) -> Adds:
        """What a sum of points adds up: the same for each that stands in the form."""
        if self._added is None:
            counting = scored(self._outline.lines)
            complete = all_answered(self._outline.lines, counting, self._conditions)
            self._added = Adds(counting, complete)
        return self._added

    def _conditions(self, line: OutlineLine) -> list[Raw]:
        found = (self._condition(one) for one in line.conditions)
        return [one for one in found if one is not None]

    def _write_conditions(self, made: Raw, line: OutlineLine) -> None:
        conditions = self._conditions(line)
        was = made.get("enableWhen")
        if conditions == (was if isinstance(was, list) else [was] if was else []):
            if len(conditions) > 1 and (made.get("enableBehavior") == "any") != line.any_condition:
                made["enableBehavior"] = "any" if line.any_condition else "all"
            return
        made.pop("enableWhen", None)
        made.pop("enableBehavior", None)
        if conditions:
            made["enableWhen"] = conditions
        if len(conditions) > 1:
            made["enableBehavior"] = "any" if line.any_condition else "all"

    def _condition(self, one: OutlineCondition) -> Raw | None:
        """One condition; None while nobody chose what it looks for."""
        asked = self._lines.get(one.question)
        answer = self._answer(asked, one)
        raw: Raw = as_json(one.rest) if one.rest else {}
        if raw:
            renewed = (answer or {}) if "answerString" in raw and asked and asked.chooses else {}
            moved = {"question": one.question} if asked is not None else {}
            return {**raw, **moved, **renewed}
        if one.sign in (Sign.ANSWERED, Sign.NOT_ANSWERED):
            exists = {"operator": "exists", "answerBoolean": one.sign is Sign.ANSWERED}
            return {"question": one.question, **exists}
        operator = _OPERATORS.get(one.sign)
        return {"question": one.question, "operator": operator, **answer} if operator and answer else None

    def _answer(self, asked: OutlineLine | None, one: OutlineCondition) -> Raw | None:
        """The `answer[x]` that goes with the question that is looked at."""
        if asked is None or not one.answer:
            return None
        if asked.chooses:
            option = next((each for each in asked.options if each.key == one.answer), None)
            raw = self.option(option) if option is not None else None
            return None if raw is None else _as_answer(raw)
        if asked.kind is LineKind.YES_NO:
            return {"answerBoolean": one.answer != "false"}
        if asked.kind is LineKind.DATE:
            return {"answerDate": one.answer}
        if asked.kind not in (LineKind.NUMBER, LineKind.SCALE):
            return {"answerString": one.answer}
        number = read_number(one.answer)
        return None if number is None else _amount("answer", number, decimals=asked.decimals)

    # --- lines that belong to the question above them

    def _asides(self, mine: list[Raw], line: OutlineLine, was: OutlineLine | None) -> list[Raw]:
        found = list(mine)
        before = was or OutlineLine(line.key, line.kind, {}, {})
        for control, now, then in (
            ("help", line.help, before.help),
            ("lower", line.low_end or {}, before.low_end or {}),
            ("upper", line.high_end or {}, before.high_end or {}),
        ):
            if now != then:
                found = self._with_aside(found, control, now, line.key)
        return found

    def _with_aside(self, found: list[Raw], control: str, now: Spoken, key: str) -> list[Raw]:
        known = [control_of(_node(one)) for one in found]
        also = "flyover" if control == "help" and "help" not in known else control
        at = known.index(also) if also in known else None
        rest = [one for number, one in enumerate(found) if number != at]
        if not any(now.values()):
            return rest
        made: Raw = dict(found[at]) if at is not None else self._new_aside(key, control)
        say(made, "text", now, self._reader.base)
        return [*found[:at], made, *found[at + 1 :]] if at is not None else [made, *found]

    def _new_aside(self, key: str, control: str) -> Raw:
        link = f"{key}-{control}"
        while link in self._lines:
            link += "-"
        return {"extension": [control_extension(control)], "linkId": link, "type": "display"}


def _in_gaps(
    gaps: list[Raw | None] | None, mine: list[Raw], asides: list[Raw], below: list[Raw]
) -> list[Raw]:
    """What belongs to the question where it stood among the lines below; what is new of it first."""
    if not gaps or len(asides) != len(mine):
        return [*asides, *below]
    own, lines = iter(asides), iter(below)
    placed: list[Raw] = []
    for gap in gaps:
        one = next(lines, None) if gap is None else next(own)
        if one is not None:
            placed.append(one)
    return [*placed, *lines]


def _become(made: Raw, line: OutlineLine) -> None:
    """Another kind of answer: what only went with the one before goes."""
    made["type"] = _type_of(line)
    flag(made, "repeats", on=line.kind is LineKind.SOME_OF)
    mark(made, CONTROL, None)
    if line.kind is LineKind.SCALE:
        add(made, control_extension("slider"))
    else:
        mark(made, SLIDER_STEP, None)
    if not line.chooses:
        for name in ("answerOption", "option", "answerValueSet"):
            made.pop(name, None)
        for url in _OF_CHOICES:
            mark(made, url, None)


def _mark_changes(made: Raw, line: OutlineLine, before: OutlineLine) -> None:
    """What is said in extensions of one value."""
    for url, now, then in ((LEAST, line.least, before.least), (MOST, line.most, before.most)):
        if now != then or (now is not None and before.decimals != line.decimals):
            mark(made, url, _limit(now, decimals=line.decimals))
    for url, on, was_on in (
        (HIDDEN, line.hidden, before.hidden),
        (FOR_STAFF, line.for_staff, before.for_staff),
    ):
        if on != was_on:
            mark(made, url, {"valueBoolean": True} if on else None)


def _call(made: Raw, coding: Raw | None, one: OutlineOption, base: str) -> None:
    """The words of an option: of its code, or the answer itself where that is plain text."""
    if coding is not None:
        say(coding, "display", one.words, base)
        return
    words = one.words if one.words.get(base) else {**one.words, base: next(iter(one.words.values()), one.key)}
    say(made, "valueString", words, base)


def _weigh(made: Raw, coding: Raw | None, weight: Decimal | None) -> None:
    for holder in (made, coding or {}):
        for url in WEIGHTS:
            mark(holder, url, None)
    if weight is not None:
        mark(made if coding is None else coding, WEIGHTS[0], {"valueDecimal": weight})


def _type_of(line: OutlineLine) -> ItemType:
    if line.chooses:
        return ItemType.OPEN_CHOICE if line.own_words else ItemType.CHOICE
    if line.kind is LineKind.NUMBER and line.decimals:
        return ItemType.DECIMAL
    return _TYPES[line.kind]


def _limit(value: Decimal | None, *, decimals: bool) -> Raw | None:
    return None if value is None else _amount("value", value, decimals=decimals)


def _amount(name: str, value: Decimal, *, decimals: bool) -> Raw:
    return {f"{name}Decimal": value} if decimals else {f"{name}Integer": int(value)}


def _as_answer(option: Raw) -> Raw | None:
    """What a condition looks for, when it looks for this option."""
    for name, value in option.items():
        if name == "valueCoding":
            return {"answerCoding": {part: value[part] for part in ("system", "code") if part in value}}
        if name.startswith("value"):
            return {f"answer{name.removeprefix('value')}": value}
    return None


def _node(raw: Mapping[str, Any]) -> Node:
    return Node(raw, "$", Remarks())
