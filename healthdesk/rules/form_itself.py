"""The form as its own expressions see it (`%questionnaire`, `%qitem`): questions, and what answers weigh.

Scores that NLM's form builder makes look the weight of an answer up there.
"""

from __future__ import annotations

from typing import Any

from healthdesk.records.questionnaire import Form, Item, Option
from healthdesk.rules.fhirpath.parse import WEIGHT_URL
from healthdesk.rules.form_seen import seen_value

Element = dict[str, Any]


class FormItself:
    """Made when first looked at; a form never changes while it is filled in."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._whole: Element | None = None
        self._items: dict[str, Element] = {}

    @property
    def whole(self) -> Element:
        """The Questionnaire."""
        if self._whole is None:
            told = {"url": self._form.url, "version": self._form.version, "title": self._form.title.base}
            items = [self._item(item) for item in self._form.items]
            self._whole = {"resourceType": "Questionnaire", **_said(told), "item": items}
        return self._whole

    def item(self, link_id: str) -> Element | None:
        """One of its questions."""
        return self._items.get(link_id) if self.whole else None

    def _item(self, item: Item) -> Element:
        made: Element = {
            "linkId": item.link_id,
            "type": item.type.value,
            **_said({"text": item.words.base, "prefix": item.prefix.base, "definition": item.definition}),
            "required": item.required,
            "repeats": item.repeats,
            "readOnly": item.read_only,
        }
        if item.options:
            made["answerOption"] = [_option(option, item) for option in item.options]
        if item.items:
            made["item"] = [self._item(below) for below in item.items]
        self._items.setdefault(item.link_id, made)
        return made


def _said(parts: dict[str, str]) -> Element:
    return {name: said for name, said in parts.items() if said}


def _option(option: Option, item: Item) -> Element:
    made = seen_value(item, option.value)
    coding = made.get("valueCoding")
    if coding is not None:  # of an option the weight stands beside what is chosen
        made["valueCoding"] = {name: part for name, part in coding.items() if name != "extension"}
    if option.weight is not None:
        made["extension"] = [{"url": WEIGHT_URL, "valueDecimal": option.weight}]
    return made
