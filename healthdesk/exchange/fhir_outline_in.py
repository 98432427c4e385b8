"""FHIR Questionnaire -> the outline that a builder works on (`records/form_outline.py`).

Every part carries the FHIR it was read from, so that `fhir_outline_out.py` changes only what somebody
changed. What is read here means what `fhir_questionnaire.py` takes it for: both use the same readers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_answer_options import Lists, known_lists, options_of
from healthdesk.exchange.fhir_extensions import FOR_STAFF, HIDDEN, NAMELESS
from healthdesk.exchange.fhir_form_file import DEEPEST, FormFile, depth_of, open_form_file
from healthdesk.exchange.fhir_item_parts import (
    any_is_enough,
    condition_of,
    control_of,
    limits_of,
    repeats_at,
    type_of,
)
from healthdesk.exchange.fhir_node import Json, Node, Remarks
from healthdesk.exchange.fhir_outline_stays import stays_of_form, stays_of_line
from healthdesk.exchange.fhir_outline_sum import bands_at, is_sum
from healthdesk.exchange.fhir_questionnaire import ASIDE, kinds_in
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
from healthdesk.records.questionnaire import Condition, ItemType, Operator, Option, Words
from healthdesk.records.questionnaire_response import Coding, FormDate, Value
from healthdesk.rules.form_outline import scored
from healthdesk.rules.form_values import same

PLAIN = {
    ItemType.STRING: LineKind.TEXT,
    ItemType.TEXT: LineKind.LONG_TEXT,
    ItemType.BOOLEAN: LineKind.YES_NO,
    ItemType.INTEGER: LineKind.NUMBER,
    ItemType.DECIMAL: LineKind.NUMBER,
    ItemType.DATE: LineKind.DATE,
    ItemType.DISPLAY: LineKind.WORDS,
    ItemType.GROUP: LineKind.PART,
}
_CHOICES = (ItemType.CHOICE, ItemType.OPEN_CHOICE)
SIGNS = {
    Operator.EQUAL: Sign.IS,
    Operator.NOT_EQUAL: Sign.IS_NOT,
    Operator.AT_LEAST: Sign.AT_LEAST,
    Operator.AT_MOST: Sign.AT_MOST,
    Operator.GREATER: Sign.MORE,
    Operator.LESS: Sign.LESS,
}
_NUMBERS = (LineKind.NUMBER, LineKind.SCALE)
_TEXTS = (LineKind.TEXT, LineKind.LONG_TEXT)


def outline_in(text: str | bytes) -> FormOutline:
    """The form in a file, to be built on. Raises `BadFile` when there is none in it."""
    found = open_form_file(text)
    if depth_of(found.questionnaire.get("item")) > DEEPEST:
        raise BadFile("forms.too_deep", where="item")
    raw = _with_lists(found)
    root = Node(raw, "", Remarks())
    reader = LineReader.of(root)
    lines = _Lines(reader, kinds_in(raw)).read(root)
    head = {name: value for name, value in raw.items() if name != "item"}
    licence = reader.spoken(root.words("copyright"))
    return FormOutline(
        url=root.text("url"),
        language=reader.base,
        title=reader.spoken(root.words("title")) or _named(root.text("name"), reader.base),
        about=reader.spoken(root.words("description")),
        lines=lines,
        nameless=root.extension(NAMELESS).any_value() is True,
        licence=licence or None,
        stays=stays_of_form(root),
        rest=as_json_text(head),
    )


def _named(name: str, base: str) -> Spoken:
    return {base: name} if name else {}


def _with_lists(found: FormFile) -> Json:
    """The form with the lists of codes that stood beside it in its file inside it, where it can take them."""
    beside = {id(one): one for one in found.value_sets.values()}.values()
    if not beside:
        return found.questionnaire
    contained = found.questionnaire.get("contained")
    inside = list(contained) if isinstance(contained, list) else []
    added = [{"id": f"list{number}", **one} for number, one in enumerate(beside, start=1)]
    return {**found.questionnaire, "contained": [*inside, *added]}


@dataclass(slots=True)
class LineReader:
    """Reads one item by itself: for the outline, and once more when it is written, to see what changed."""

    base: str
    lists: Lists = field(default_factory=Lists)

    @classmethod
    def of(cls, root: Node) -> LineReader:
        """For the items of this form."""
        return cls(root.text("language") or "nl", known_lists(root, {}))

    def spoken(self, words: Words) -> Spoken:
        """A text by its languages."""
        said = {language: text for language, text in words.translations if text and language != self.base}
        return {self.base: words.base, **said} if words.base else said

    def line(self, node: Node, key: str) -> OutlineLine:
        """An item without what stands under it, and without its conditions."""
        kind, node_kind = self._kind(node), type_of(node)
        aside = asides(node)
        limits = limits_of(node, node_kind)
        number = kind in _NUMBERS
        lines = {control: self.spoken(child.words("text")) for control, child in aside.items()}
        return OutlineLine(
            key=key,
            kind=kind,
            words=self.spoken(node.words("text")),
            help=lines.get("help") or lines.get("flyover") or {},
            required=node.flag("required"),
            options=self.options(node, node_kind) if kind in (LineKind.ONE_OF, LineKind.SOME_OF) else (),
            own_words=node_kind is ItemType.OPEN_CHOICE,
            any_condition=any_is_enough(node),
            least=_number(limits.min_value) if number else None,
            most=_number(limits.max_value) if number else None,
            decimals=kind is LineKind.NUMBER and node_kind is ItemType.DECIMAL,
            low_end=lines.get("lower") or None if kind is LineKind.SCALE else None,
            high_end=lines.get("upper") or None if kind is LineKind.SCALE else None,
            for_staff=node.extension(FOR_STAFF).any_value() is True,
            hidden=node.extension_flag(HIDDEN),
            stays=stays_of_line(node, kind),
        )

    def _kind(self, node: Node) -> LineKind:
        kind = type_of(node)
        if kind in _CHOICES:
            return LineKind.SOME_OF if repeats_at(node) else LineKind.ONE_OF
        if kind not in PLAIN or "answerOption" in node.raw or "answerValueSet" in node.raw:
            return LineKind.OTHER
        if kind is ItemType.INTEGER and control_of(node) == "slider":
            limits = limits_of(node, kind)
            if _number(limits.min_value) is not None and _number(limits.max_value) is not None:
                return LineKind.SCALE
        return PLAIN[kind]

    def options(self, node: Node, kind: ItemType) -> tuple[OutlineOption, ...]:
        """The options that stand in the question itself; those of a list stay there."""
        found: dict[str, OutlineOption] = {}
        for one in (*node.children("answerOption"), *node.children("option")):
            read = self.option(one, kind)
            if read is not None:
                key = read.key
                while key in found:
                    key += "~"
                found[key] = replace(read, key=key)
        return tuple(found.values())

    def option(self, one: Node, kind: ItemType = ItemType.CHOICE) -> OutlineOption | None:
        """One option with what it was read from."""
        option = option_at(one, kind)
        if option is None:
            return None
        fixed = not isinstance(option.value, Coding | str)
        words = self.spoken(option.words)
        return OutlineOption(
            key=option.value.code if isinstance(option.value, Coding) else str(option.value),
            words=words,
            weight=option.weight,
            exclusive=option.exclusive,
            fixed=fixed,
            rest=as_json_text(one.raw),
        )


def as_sum(line: OutlineLine, node: Node, reader: LineReader) -> OutlineLine:
    """A number as the sum that it is."""
    stays = tuple(key for key in line.stays if key not in ("calculated", "read_only", "bands"))
    bare = replace(line, kind=LineKind.SUM, stays=stays, decimals=False, least=None, most=None)
    return replace(bare, bands=bands_at(node, reader.spoken))


def option_at(one: Node, kind: ItemType) -> Option | None:
    """What an option means to who fills in."""
    alone = Node({"answerOption": [one.raw]}, one.where, Remarks())
    return next(iter(options_of(alone, Lists(), kind)), None)


def asides(node: Node) -> dict[str, Node]:
    """The lines that belong to the question above them, by what they are for."""
    found: dict[str, Node] = {}
    for child in node.children("item"):
        control = control_of(child)
        if control in ASIDE:
            found.setdefault(control, child)
    return found


class _Lines:
    """One walk over the items of a form."""

    def __init__(self, reader: LineReader, kinds: Mapping[str, ItemType]) -> None:
        self._reader, self._kinds = reader, kinds
        self._nodes: dict[str, Node] = {}
        self._keys: dict[str, str] = {}
        self._count = 0

    def read(self, root: Node) -> tuple[OutlineLine, ...]:
        """All lines; conditions last, when it is known what can be answered."""
        lines = self._below(root)
        known = {line.key: line for top in lines for line in top.walk()}
        counting = scored(lines)
        summed = tuple(self._summed(line, counting) for line in lines)
        return tuple(self._conditioned(line, known) for line in summed)

    def _summed(self, line: OutlineLine, counting: Sequence[OutlineLine]) -> OutlineLine:
        """A number that adds up all points is told as that."""
        node = self._nodes[line.key]
        if line.kind is LineKind.NUMBER and "calculated" in line.stays and is_sum(node, counting):
            line = as_sum(line, node, self._reader)
        return replace(line, below=tuple(self._summed(one, counting) for one in line.below))

    def _below(self, above: Node) -> tuple[OutlineLine, ...]:
        found = []
        for node in above.children("item"):
            if control_of(node) in ASIDE and above.where:
                continue
            key = self._key(node)
            self._nodes[key] = node
            line = self._reader.line(node, key)
            found.append(replace(line, rest=as_json_text(_bare(node)), below=self._below(node)))
        return tuple(found)

    def _key(self, node: Node) -> str:
        """Its linkId; one of its own where that is missing or was there before."""
        link = node.text("linkId")
        self._count += 1
        key = link
        while not key or key in self._nodes:
            key = f"{link}_{self._count}" if link else f"vraag-{self._count}"
            self._count += 1
        self._keys.setdefault(link, key)
        return key

    def _conditioned(self, line: OutlineLine, known: Mapping[str, OutlineLine]) -> OutlineLine:
        found = tuple(self._condition(one, known) for one in self._nodes[line.key].children("enableWhen"))
        below = tuple(self._conditioned(one, known) for one in line.below)
        return replace(line, conditions=found, below=below)

    def _condition(self, node: Node, known: Mapping[str, OutlineLine]) -> OutlineCondition:
        rest, read = as_json_text(node.raw), condition_of(node, self._kinds)
        if read is None:
            return OutlineCondition(node.text("question"), Sign.AS_IT_IS, "", rest)
        question = self._keys.get(read.question, read.question)
        sign, answer = _meant(read, known.get(question), self._nodes.get(question))
        return OutlineCondition(question, sign, answer, rest)


def _bare(node: Node) -> dict[str, Any]:
    """An item with a gap where each line under it stands; what belongs to the question itself stays."""
    if not isinstance(node.raw.get("item"), list | Mapping):
        return dict(node.raw)
    kept = [child.raw if control_of(child) in ASIDE else None for child in node.children("item")]
    return {**node.raw, "item": kept}


def _meant(read: Condition, asked: OutlineLine | None, node: Node | None) -> tuple[Sign, str]:
    """How the builder says a condition."""
    if read.operator is Operator.EXISTS:
        return (Sign.NOT_ANSWERED if read.answer is False else Sign.ANSWERED), ""
    sign = SIGNS[read.operator]
    if asked is None or node is None:
        return sign, ""
    equal = sign in (Sign.IS, Sign.IS_NOT)
    if asked.chooses:
        key = _chosen(asked.options, node, read.answer)
        return (sign, key) if key and equal else (Sign.AS_IT_IS, "")
    answer = read.answer
    if asked.kind is LineKind.YES_NO and isinstance(answer, bool) and equal:
        return sign, "true" if answer else "false"
    number = _number(answer)
    if asked.kind in _NUMBERS and number is not None:
        return sign, f"{number:f}"
    if asked.kind is LineKind.DATE and isinstance(answer, FormDate):
        return sign, str(answer)
    if asked.kind in _TEXTS and isinstance(answer, str) and equal:
        return sign, answer
    return Sign.AS_IT_IS, ""


def _chosen(options: Iterable[OutlineOption], node: Node, answer: Value) -> str:
    """The option that a condition means."""
    read = (*node.children("answerOption"), *node.children("option"))
    values = [found for one in read if (found := option_at(one, type_of(node))) is not None]
    pairs = zip(options, values, strict=False)
    return next((one.key for one, option in pairs if same(option.value, answer)), "")


def _number(value: object) -> Decimal | None:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(value)
    return None
