"""FHIR R4 Questionnaire -> `Form`. Lenient: what is meant is read, what is wrong or not supported is said.

Called when a form is loaded, checked or filled in; nothing that is JSON ends in a traceback.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_answer_options import STANDARD, options_of
from healthdesk.exchange.fhir_node import Json, Node, Remark, Remarks, choice_of
from healthdesk.records.questionnaire import (
    Band,
    Condition,
    Expression,
    Form,
    Item,
    ItemType,
    Limits,
    Operator,
    Words,
)
from healthdesk.records.questionnaire_response import Value

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
OWN = "urn:x-healthdesk:"

NOT_HONOURED = frozenset(
    (
        SDC + "sdc-questionnaire-initialExpression",
        SDC + "sdc-questionnaire-enableWhenExpression",
        SDC + "sdc-questionnaire-answerExpression",
        SDC + "sdc-questionnaire-candidateExpression",
        SDC + "sdc-questionnaire-itemPopulationContext",
        SDC + "sdc-questionnaire-answerOptionsToggleExpression",
        SDC + "targetConstraint",
        STANDARD + "targetConstraint",
        STANDARD + "questionnaire-constraint",
        STANDARD + "questionnaire-signatureRequired",
        STANDARD + "questionnaire-itemMedia",
        STANDARD + "cqf-expression",
    )
)
"""Extensions that mean something to the person filling in, but that this program does not do."""

CONTROLS = frozenset(
    (
        "radio-button",
        "check-box",
        "drop-down",
        "autocomplete",
        "help",
        "text-box",
        "inline",
        "header",
        "footer",
        "flyover",
        "prompt",
        "list",
        "page",
        "tab",
        "tab-container",
        "unit",
    )
)


@dataclass(frozen=True, slots=True)
class FormRead:
    """A form as read, and what there was to say about it."""

    form: Form
    remarks: tuple[Remark, ...]
    item_count: int
    resource: Json


def read_form(text: str | bytes) -> FormRead:
    """Read a Questionnaire. Raises `BadFile` only when the text is no JSON object that could be a form."""
    try:
        raw = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as trouble:
        raise BadFile("forms.not_json", where=_json_place(trouble)) from None
    if not isinstance(raw, Mapping):
        raise BadFile("forms.not_a_form", where="$")
    kind = raw.get("resourceType")
    if kind not in (None, "Questionnaire"):
        raise BadFile("forms.other_resource", where="resourceType", kind=str(kind)[:60])
    if kind is None and "item" not in raw:
        raise BadFile("forms.not_a_form", where="$")
    try:
        return _Reader(raw).read()
    except RecursionError:
        raise BadFile("forms.too_deep", where="item") from None


def _json_place(trouble: Exception) -> str:
    if isinstance(trouble, json.JSONDecodeError):
        return f"{trouble.lineno}:{trouble.colno}"
    return "$"


class _Reader:
    """One walk over one Questionnaire."""

    def __init__(self, raw: Json) -> None:
        self.root = Node(raw, "", Remarks())
        self.seen: dict[str, str] = {}
        self.asked_about: list[tuple[Node, str]] = []
        self.count = 0
        self.contained = {node.text("id"): node for node in self.root.children("contained")}

    def read(self) -> FormRead:
        root = self.root
        if root.raw.get("resourceType") is None:
            root.not_valid("missing", "resourceType")
        status = root.text("status")
        if status not in ("draft", "active", "retired", "unknown"):
            root.not_valid("unknown_code" if status else "missing", "status", code=status)
        items = self._items(root)
        if not items:
            root.not_valid("no_items", "item")
        for node, question in self.asked_about:
            if question not in self.seen:
                node.not_valid("unknown_question", "question", question=question)
        self._tell_unhonoured(root)
        form = self._form(items, status or "unknown")
        return FormRead(form, tuple(root.remarks.found), self.count, root.raw)

    def _form(self, items: tuple[Item, ...], status: str) -> Form:
        root = self.root
        title, name = root.words("title"), root.text("name")
        language = root.text("language") or "nl"
        return Form(
            url=root.text("url") or f"{OWN}form:{name or 'unnamed'}",
            version=root.text("version"),
            title=title or Words(name or "?"),
            items=items,
            name=name,
            status=status,
            language=language,
            languages=_languages(language, title, items),
            description=root.words("description"),
            licence=root.words("copyright"),
            source=root.extension_text(OWN + "source"),
            not_asked=root.extension_words(OWN + "not-asked"),
            houses=tuple(node.text("valueCode") for node in root.extensions(OWN + "house")),
            variables=_variables(root),
        )

    def _items(self, above: Node) -> tuple[Item, ...]:
        return tuple([self._item(node) for node in above.children("item")])

    def _item(self, node: Node) -> Item:
        self.count += 1
        link_id = self._link_id(node)
        node = Node(node.raw, f"{node.where} ({link_id})", node.remarks)
        kind = _type(node)
        below = self._items(node)
        helps = [child.words for child in below if child.control == "help"]
        self._tell_unhonoured(node)
        options = options_of(node, self.contained)
        if kind is ItemType.CHOICE and not options:
            node.not_valid("choice_without_options")
        unit, unit_code, unit_options = _units(node)
        return Item(
            link_id=link_id,
            type=kind,
            words=node.words("text"),
            prefix=node.text("prefix"),
            items=tuple(child for child in below if child.control != "help"),
            options=options,
            conditions=self._conditions(node),
            any_condition=node.text("enableBehavior") == "any",
            required=node.flag("required"),
            repeats=node.flag("repeats"),
            read_only=node.flag("readOnly"),
            hidden=node.extension(STANDARD + "questionnaire-hidden").any_value() is True,
            initial=_initial(node, kind),
            limits=_limits(node, kind),
            control=_control(node),
            horizontal=node.extension_text(STANDARD + "questionnaire-choiceOrientation") != "vertical",
            help=helps[0] if helps else Words(),
            entry_format=node.extension_words(STANDARD + "entryFormat"),
            support_link=node.extension_text(STANDARD + "questionnaire-supportLink"),
            unit=unit,
            unit_code=unit_code,
            unit_options=unit_options,
            variables=_variables(node),
            calculated=_calculated(node),
            definition=node.text("definition"),
            bands=_bands(node),
        )

    def _link_id(self, node: Node) -> str:
        link_id = node.text("linkId")
        if not link_id:
            link_id = node.where
            node.not_valid("missing_link_id")
        elif link_id in self.seen:
            node.not_valid("double_link_id", link_id=link_id, first=self.seen[link_id])
            link_id = f"{link_id}@{node.where}"
        self.seen[link_id] = node.where
        return link_id

    def _conditions(self, item: Node) -> tuple[Condition, ...]:
        found: list[Condition] = []
        for node in item.children("enableWhen"):
            question, said = node.text("question"), node.text("operator")
            if said not in list(Operator):
                node.not_valid("unknown_code", "operator", code=said)
                said = Operator.EQUAL
            value = node.value("answer")
            if value is None:
                node.not_valid("condition_without_answer")
                continue
            self.asked_about.append((node, question))
            found.append(Condition(question, Operator(said), value))
        if len(found) > 1 and not item.raw.get("enableBehavior"):
            item.not_valid("no_enable_behavior", "enableWhen")
        return tuple(found)

    def _tell_unhonoured(self, node: Node) -> None:
        for extension in node.extensions(*NOT_HONOURED):
            node.not_supported("extension", url=extension.text("url"))


def _languages(base: str, title: Words, items: tuple[Item, ...]) -> tuple[str, ...]:
    """The languages a form speaks, its own first."""
    texts = [title, *(below.words for item in items for below in item.walk())]
    return tuple(dict.fromkeys([base, *(language for words in texts for language, _ in words.translations)]))


_ALIASES: Mapping[str, ItemType] = {
    "datetime": ItemType.DATE_TIME,
    "openchoice": ItemType.OPEN_CHOICE,
    "open_choice": ItemType.OPEN_CHOICE,
    "coding": ItemType.CHOICE,
    "question": ItemType.STRING,
    "number": ItemType.DECIMAL,
    "uri": ItemType.URL,
}


def _type(node: Node) -> ItemType:
    said = node.text("type")
    if said in list(ItemType):
        kind = ItemType(said)
    else:
        kind = _ALIASES.get(said.lower(), ItemType.GROUP if node.raw.get("item") else ItemType.STRING)
        node.not_valid("unknown_type", "type", said=said, taken=kind.value)
    if kind in (ItemType.ATTACHMENT, ItemType.REFERENCE):
        node.not_supported("type", "type", said=kind.value)
    if kind is ItemType.DISPLAY and node.raw.get("item"):
        node.not_valid("display_with_items")
    return kind


def _control(node: Node) -> str:
    control = node.extension(STANDARD + "questionnaire-itemControl").child("valueCodeableConcept")
    code = next((coding.text("code") for coding in control.children("coding")), "")
    if code and code not in CONTROLS:
        node.not_supported("control", said=code)
    return code


def _initial(node: Node, kind: ItemType) -> tuple[Value, ...]:
    given = [entry.value("value", kind) for entry in node.children("initial")]
    chosen = [entry.value() for entry in node.children("answerOption") if entry.flag("initialSelected")]
    return tuple(value for value in (*given, *chosen) if value is not None)


def _limits(node: Node, kind: ItemType) -> Limits:
    pattern = _bare_pattern(node.extension_text(STANDARD + "regex"))
    try:
        re.compile(pattern)
    except re.error:
        node.not_supported("regex", said=pattern)
    return Limits(
        max_length=node.count("maxLength"),
        min_value=node.extension(STANDARD + "minValue").value("value", kind),
        max_value=node.extension(STANDARD + "maxValue").value("value", kind),
        max_decimals=node.extension_count(STANDARD + "maxDecimalPlaces"),
        regex=pattern,
        min_occurs=node.extension_count(STANDARD + "questionnaire-minOccurs"),
        max_occurs=node.extension_count(STANDARD + "questionnaire-maxOccurs"),
    )


def _bare_pattern(text: str) -> str:
    """The pattern of a regex extension: bare in some forms, inside `matches('…')` in others."""
    found = re.fullmatch(r"\s*matches\(\s*(['\"])(.*)\1\s*\)\s*", text, re.DOTALL)
    return found.group(2).replace("\\\\", "\\") if found else text


def _units(node: Node) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    unit = node.extension(STANDARD + "questionnaire-unit").child("valueCoding")
    offered = [
        choice.child("valueCoding") for choice in node.extensions(STANDARD + "questionnaire-unitOption")
    ]
    return (
        unit.text("display") or unit.text("code"),
        unit.text("code"),
        tuple((one.text("display") or one.text("code"), one.text("code")) for one in offered),
    )


def _variables(node: Node) -> tuple[Expression, ...]:
    found: list[Expression] = []
    for extension in node.extensions(STANDARD + "variable"):
        expression = extension.child("valueExpression")
        name, text = expression.text("name"), expression.text("expression")
        if name and text:
            found.append(Expression(text, name))
        else:
            extension.not_valid("empty_expression")
    return tuple(found)


def _calculated(node: Node) -> Expression | None:
    extension = node.extension(SDC + "sdc-questionnaire-calculatedExpression")
    text = extension.child("valueExpression").text("expression")
    return Expression(text) if text else None


def _bands(node: Node) -> tuple[Band, ...]:
    found: list[Band] = []
    for extension in node.extensions(OWN + "score-band"):
        limit = extension.extension("upTo")
        up_to = limit.number("value" + choice_of(limit.raw, "value")[0])
        attention = extension.extension("attention").any_value() is True
        if up_to is not None:
            found.append(Band(up_to, extension.extension_words("label"), attention))
    return tuple(found)
