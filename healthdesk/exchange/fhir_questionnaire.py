"""FHIR R4 Questionnaire -> `Form`. Lenient: what is meant is read, what is wrong or not supported is said.

Called when a form is loaded, checked or filled in; nothing that is JSON ends in a traceback.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_alarm_answers import with_known_alarms
from healthdesk.exchange.fhir_answer_options import known_lists, media_of, options_of
from healthdesk.exchange.fhir_assemble import asked_for
from healthdesk.exchange.fhir_expressions import (
    constraints_of,
    dynamic_of,
    expression_of,
    launch_of,
    population_of,
    signature_of,
    toggles_of,
    variables_of,
)
from healthdesk.exchange.fhir_extension_names import tell_unknown_extensions
from healthdesk.exchange.fhir_extensions import (
    ASKED_WHEN,
    BAND,
    CALCULATED,
    DISABLED,
    ENTRY_FORMAT,
    ENTRY_MODE,
    FIRST_VALUE,
    FOR_STAFF,
    HIDDEN,
    HOUSE,
    MEDIA,
    NAMELESS,
    NOT_ASKED,
    NOT_HONOURED,
    OFFERED,
    OPEN_LABEL,
    ORIENTATION,
    OWN,
    SLIDER_STEP,
    SOURCE,
    SUGGESTED,
    SUPPORT_LINK,
    TAKEN_OUT,
    USAGE,
    VALIDATED,
)
from healthdesk.exchange.fhir_form_file import DEEPEST, depth_of, open_form_file
from healthdesk.exchange.fhir_form_invariants import tell_broken_name, tell_broken_rules
from healthdesk.exchange.fhir_form_names import tell_unknown_in_form, tell_unknown_in_item
from healthdesk.exchange.fhir_item_parts import (
    TYPES,
    any_is_enough,
    condition_of,
    control_of,
    extremes_of,
    first_answers,
    limits_of,
    refers_to,
    repeats_at,
    type_of,
    units_of,
)
from healthdesk.exchange.fhir_node import Json, Node, Remark, Remarks, choice_of
from healthdesk.records.questionnaire import (
    Band,
    Condition,
    Form,
    Item,
    ItemType,
    Limits,
    ValidatedFor,
    Words,
)
from healthdesk.records.questionnaire_response import Attachment

ASIDE = frozenset(("help", "flyover", "unit", "lower", "upper"))
"""Controls of lines that belong to the question above them and are not shown as a line."""


@dataclass(frozen=True, slots=True)
class FormRead:
    """A form as read, and what there was to say about it."""

    form: Form
    remarks: tuple[Remark, ...]
    item_count: int
    resource: Json


def read_form(text: str | bytes) -> FormRead:
    """Read a Questionnaire. Raises `BadFile` only when there is nothing in it that could be a form."""
    found = open_form_file(text)
    if depth_of(found.questionnaire.get("item")) > DEEPEST:
        raise BadFile("forms.too_deep", where="item")
    try:
        reader = _Reader(found.questionnaire, found.value_sets)
        if found.wrapped_in and found.wrapped_in not in ("Bundle", "Parameters"):
            reader.root.not_valid("wrapped", said=found.wrapped_in)
        if found.others:
            reader.root.not_supported("other_forms", count=found.others)
        return reader.read()
    except RecursionError:
        raise BadFile("forms.too_deep", where="item") from None


@lru_cache(maxsize=8)
def form_in(text: str) -> Form:
    """The form in a text that a house keeps: such a text never changes, so it is read once for a while.

    Raises what `read_form` raises.
    """
    return read_form(text).form


def licence_of(text: str | bytes) -> Words:
    """Whose a form is and what one may do with it, without reading its questions."""
    return Node(open_form_file(text).questionnaire, "", Remarks()).words("copyright")


class _Reader:
    """One walk over one Questionnaire."""

    def __init__(self, raw: Json, value_sets: Mapping[str, Json]) -> None:
        self.root = Node(raw, "", Remarks())
        self.seen: dict[str, str] = {}
        self.asked_about: list[tuple[Node, str]] = []
        self.count = 0
        self.lists = known_lists(self.root, value_sets)
        self.beside: dict[int, tuple[str, Json]] = {}
        for name, one in value_sets.items():
            self.beside.setdefault(id(one), (f"({name})", one))
        self.kinds = kinds_in(raw)

    def read(self) -> FormRead:
        root = self.root
        if root.raw.get("resourceType") is None:
            root.not_valid("missing", "resourceType")
        status = root.text("status")
        if status not in ("draft", "active", "retired", "unknown"):
            root.not_valid("unknown_code" if status else "missing", "status", code=status)
        tell_broken_name(root)
        items = self._items(root)
        if not items:
            root.not_valid("no_items", "item")
        if not items and isinstance(root.raw.get("group"), Mapping | list):
            root.not_supported("older_form", "group")
        for node, question in self.asked_about:
            if question not in self.seen:
                node.not_valid("unknown_question", "question", question=question)
        self._tell_unhonoured(root)
        tell_unknown_in_form(root)
        tell_unknown_extensions(root, self.beside.values())
        order = root.extension_text(ENTRY_MODE)
        if order not in ("", "random"):
            root.not_supported("entry_mode", said=order)
        dynamic_of(root, {})  # what a form works out of itself is not honoured, and that is said
        form = self._form(items, status or "unknown")
        return FormRead(form, tuple(root.remarks.found), self.count, root.raw)

    def _form(self, items: tuple[Item, ...], status: str) -> Form:
        root = self.root
        title, name = root.words("title"), root.text("name")
        language = root.text("language") or "nl"
        return Form(
            url=root.text("url") or f"{OWN}form:{self._own_name(name, title)}",
            version=root.text("version"),
            title=title or Words(name or "?"),
            items=items,
            name=name,
            status=status,
            language=language,
            languages=_languages(language, title, items),
            description=root.words("description"),
            licence=root.words("copyright"),
            source=root.extension_text(SOURCE),
            not_asked=root.extension_words(NOT_ASKED),
            houses=tuple(node.text("valueCode") for node in root.extensions(HOUSE)),
            variables=variables_of(root, populated=True),
            launch=launch_of(root),
            constraints=constraints_of(root),
            signature=signature_of(root),
            validated=_validated(root),
            nameless=root.extension(NAMELESS).any_value() is True,
        )

    def _own_name(self, name: str, title: Words) -> str:
        """What a form without a canonical name goes by; the same file always gets the same."""
        said = name or self.root.text("id") or title.base
        plain = re.sub(r"[^A-Za-z0-9._-]+", "-", said).strip("-")[:80]
        if plain:
            return plain
        content = json.dumps(self.root.raw, sort_keys=True, default=str)
        return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:12]

    def _items(self, above: Node) -> tuple[Item, ...]:
        return tuple([self._item(node) for node in above.children("item")])

    def _item(self, node: Node) -> Item:
        self.count += 1
        link_id = self._link_id(node)
        node = Node(node.raw, f"{node.where} ({link_id})", node.remarks)
        kind = type_of(node)
        tell_broken_rules(node, kind)
        below, says_more = self._items(node), _says_more(node)
        self._tell_unhonoured(node)
        tell_unknown_in_item(node)
        made = Item(
            link_id=link_id,
            type=kind,
            words=node.words("text"),
            prefix=node.words("prefix"),
            items=tuple([child for child in below if child.control not in ASIDE]),
            options=with_known_alarms(node, link_id, options_of(node, self.lists, kind)),
            conditions=self._conditions(node),
            any_condition=any_is_enough(node),
            required=node.flag("required"),
            repeats=repeats_at(node),
            read_only=node.flag("readOnly"),
            initial=first_answers(node, kind),
            limits=limits_of(node, kind) if says_more or "maxLength" in node.raw else _NO_LIMITS,
            definition=node.text("definition"),
        )
        aside = {child.control: child.words for child in below if child.control in ASIDE}
        if says_more or aside:
            made = _worked_out(self._with_more(made, node, aside), node)
        if kind is ItemType.CHOICE and not made.options and made.offered is None:
            node.not_valid("choice_without_options")
        return made

    def _with_more(self, item: Item, node: Node, aside: Mapping[str, Words]) -> Item:
        """The item with what extensions and the lines beside it say: most are plain questions without."""
        offered = expression_of(node, OFFERED)
        suggested = expression_of(node, SUGGESTED)
        units, step = units_of(node, self.lists, item.type), node.extension(SLIDER_STEP)
        usage, media = node.extension_text(USAGE), self._media(node)
        return replace(
            item,
            hidden=node.extension_flag(HIDDEN) or usage.startswith("display"),
            control=control_of(node),
            horizontal=node.extension_text(ORIENTATION) != "vertical",
            help=aside.get("help") or aside.get("flyover") or _NO_WORDS,
            entry_format=node.extension_words(ENTRY_FORMAT),
            open_label=node.extension_words(OPEN_LABEL),
            support_link=self._link(node),
            unit=units.own.display or units.own.code or aside.get("unit", _NO_WORDS).base,
            unit_words=aside.get("unit", _NO_WORDS),
            unit_code=units.own.code,
            unit_system=units.own.system,
            unit_options=units.options,
            refers_to=refers_to(node),
            bands=_bands(node),
            picture=media.get("image"),
            sound=media.get("audio"),
            slider_step=step.number("value" + choice_of(step.raw, "value")[0]) if step.raw else None,
            slider_ends=(aside.get("lower", _NO_WORDS), aside.get("upper", _NO_WORDS)),
            signature=signature_of(node),
            offered=offered or suggested,
            only_offered=suggested is None or offered is not None,
            for_staff=node.extension(FOR_STAFF).any_value() is True,
            only_while_filling=usage == "capture",
            stays_in_view=_is_protected(node),
        )

    def _media(self, node: Node) -> dict[str, Attachment]:
        """The picture and the sound of an item, wherever they stand."""
        return media_of(node.child("_text"), MEDIA, heard=True) | media_of(node, MEDIA, heard=True)

    def _link(self, node: Node) -> str:
        """An address with more about the question; only ones of the web are opened."""
        url = node.extension_text(SUPPORT_LINK).strip()
        if url and not url.lower().startswith(("https://", "http://")):
            node.not_supported("link", said=url)
            return ""
        return url

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
            condition = condition_of(node, self.kinds)
            if condition is not None:
                self.asked_about.append((node, condition.question))
                found.append(condition)
        return tuple(found)

    def _tell_unhonoured(self, node: Node) -> None:
        for extension in node.extensions(*NOT_HONOURED):
            node.not_supported("extension", url=extension.text("url"))
        if part := asked_for(node.raw):
            node.not_supported("sub_questionnaire", url=part)
        for extension in node.extensions(*TAKEN_OUT):
            node.not_supported("extraction", url=extension.text("url"))
        if node.raw.get("modifierExtension"):
            for extension in node.children("modifierExtension"):
                node.not_supported("extension", "modifierExtension", url=extension.text("url"))


def kinds_in(raw: Json) -> dict[str, ItemType]:
    """The types of all questions that say theirs as R4 does, before they are read one by one."""
    found: dict[str, ItemType] = {}
    waiting: list[object] = [raw]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, Mapping):
            link, kind = one.get("linkId"), one.get("type")
            if isinstance(link, str) and isinstance(kind, str) and kind in TYPES:
                found[link] = TYPES[kind]
            waiting.append(one.get("item"))
    return found


_NO_LIMITS, _NO_WORDS = Limits(), Words()


def _says_more(node: Node) -> bool:
    """Whether an item says more than the plain elements of R4: in extensions, its own or of its parts."""
    return any(name in ("extension", "disabledDisplay") or name.startswith("_") for name in node.raw)


def _worked_out(item: Item, node: Node) -> Item:
    """The item with all that it works out by an expression."""
    if not any(name == "extension" or name.startswith("_") for name in node.raw):
        return item
    repeats = item.type is ItemType.GROUP and item.repeats
    return replace(
        item,
        variables=variables_of(node, populated=not repeats),
        calculated=expression_of(node, CALCULATED),
        first_value=expression_of(node, FIRST_VALUE),
        asked_when=expression_of(node, ASKED_WHEN),
        toggles=toggles_of(node),
        population=population_of(node) if repeats else None,
        dynamic=dynamic_of(node, extremes_of(node).by_name),
        constraints=constraints_of(node),
    )


def _is_protected(node: Node) -> bool:
    """Whether an item stays in view, in grey, while it is not asked (an element of R5, also seen in R4)."""
    said = node.raw.get("disabledDisplay") or node.extension(DISABLED).any_value()
    return bool(said == "protected")


def _languages(base: str, title: Words, items: tuple[Item, ...]) -> tuple[str, ...]:
    """The languages a form speaks, its own first."""
    texts = [title, *(below.words for item in items for below in item.walk())]
    return tuple(dict.fromkeys([base, *(language for words in texts for language, _ in words.translations)]))


def _validated(root: Node) -> ValidatedFor | None:
    extension = root.extension(VALIDATED)
    from_age = extension.extension_count("fromAge")
    if from_age is None:
        return None
    return ValidatedFor(from_age, extension.extension_words("words"), extension.extension_text("source"))


def _bands(node: Node) -> tuple[Band, ...]:
    found: list[Band] = []
    for extension in node.extensions(BAND):
        limit = extension.extension("upTo")
        up_to = limit.number("value" + choice_of(limit.raw, "value")[0])
        attention = extension.extension("attention").any_value() is True
        if up_to is not None:
            found.append(Band(up_to, extension.extension_words("label"), attention))
    return tuple(found)
