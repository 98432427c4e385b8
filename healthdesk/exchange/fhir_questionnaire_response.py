"""FHIR R4 QuestionnaireResponse <-> `Response`: lenient in, strict out.

Written answers are always valid R4: no empty items, numbers as numbers, only known value types.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_form_file import answers_in, as_json
from healthdesk.exchange.fhir_form_names import tell_unknown_in_given
from healthdesk.exchange.fhir_node import Node, Remark, Remarks, choice_of
from healthdesk.exchange.fhir_signature import as_extension, signatures_on
from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.records.questionnaire_response import (
    Answer,
    Response,
    ResponseItem,
    ResponseStatus,
    Signature,
)
from healthdesk.rules.form_values import printable, to_json

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class ResponseRead:
    """Answers as read, and what there was to say about them."""

    response: Response
    remarks: tuple[Remark, ...]


def read_response(text: str | bytes, form: Form | None = None) -> ResponseRead:
    """Read a QuestionnaireResponse; with the form, values take the type their question asks."""
    raw, others = _answers(as_json(text))
    node = Node(raw, "", Remarks())
    if others:
        node.not_supported("other_answers", count=others)
    kinds = {item.link_id: item.type for item in form.walk()} if form else {}
    if "resourceType" not in raw:
        node.not_valid("missing", "resourceType")
    status = node.text("status")
    if status not in list(ResponseStatus):
        node.not_valid("unknown_code" if status else "missing", "status", code=status)
    signed = signatures_on(node, "")
    try:
        items = _items(node, kinds, signed)
    except RecursionError:
        raise BadFile("forms.too_deep", where="item") from None
    response = Response(
        form_key=_form_key(node),
        status=ResponseStatus(status) if status in list(ResponseStatus) else ResponseStatus.IN_PROGRESS,
        items=items,
        language=node.text("language") or (form.language if form else "nl"),
        authored=_instant(node.text("authored")),
        subject=node.child("subject").text("reference"),
        author=node.child("author").text("display"),
        signatures=tuple(signed),
    )
    return ResponseRead(response, tuple(node.remarks.found))


def _answers(raw: Any) -> tuple[Mapping[str, Any], int]:
    """The answers in a file, and how many more there are. Raises `BadFile` where there are none."""
    if isinstance(raw, Mapping) and _is_response(raw):
        return raw, 0
    found = answers_in(raw)
    if not found:
        raise BadFile("forms.not_answers", where="resourceType")
    return found[0], len(found) - 1


def _is_response(raw: Mapping[str, Any]) -> bool:
    """What says so, or says nothing and holds answers to something that is asked."""
    kind = raw.get("resourceType")
    if kind is None:
        return isinstance(raw.get("item"), list | Mapping) or isinstance(raw.get("questionnaire"), str)
    return bool(kind == "QuestionnaireResponse")


def _form_key(node: Node) -> str:
    """The name of the form; before R4 it stood in a reference."""
    if isinstance(node.raw.get("questionnaire"), Mapping):
        node.not_valid("older_name", "questionnaire", said="questionnaire.reference", now="questionnaire")
        return node.child("questionnaire").text("reference")
    return node.text("questionnaire")


def _instant(text: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _items(above: Node, kinds: Mapping[str, ItemType], signed: list[Signature]) -> tuple[ResponseItem, ...]:
    """Items and those below; the signatures under them are put with the others."""
    found: list[ResponseItem] = []
    for one in above.children("item"):
        link_id = one.text("linkId")
        if not link_id:
            one.not_valid("missing_link_id")
            continue
        node = Node(one.raw, f"{one.where} ({link_id})", one.remarks)
        tell_unknown_in_given(node)
        signed += signatures_on(node, link_id)
        kind = kinds.get(link_id)
        if kind in (ItemType.GROUP, ItemType.DISPLAY) and node.raw.get("answer"):
            node.not_supported("no_answer_here", "answer")
        if not isinstance(node.raw.get("answer", []), list | Mapping):
            node.not_valid("no_such_value", "answer")
        answers: list[Answer] = []
        for given in node.children("answer"):
            value = given.value("value", kind)
            if value is not None:
                answers.append(Answer(value, _items(given, kinds, signed)))
            elif not choice_of(given.raw, "value")[0]:
                given.not_valid("answer_without_value")
        found.append(ResponseItem(link_id, node.text("text"), tuple(answers), _items(node, kinds, signed)))
    return tuple(found)


def write_response(response: Response, form: Form) -> dict[str, Any]:
    """The answers as a QuestionnaireResponse in plain JSON; only what is in the form is written."""
    by_link = {item.link_id: item for item in form.walk()}
    written: dict[str, Any] = {"resourceType": "QuestionnaireResponse"}
    if response.id:
        written["id"] = str(response.id)
    if _LANGUAGE.fullmatch(response.language):
        written["language"] = response.language
    key = "".join(response.form_key.split())
    if key:
        written["questionnaire"] = key
    written["status"] = response.status.value
    if response.subject:
        written["subject"] = {"reference": response.subject}
    if response.authored:
        written["authored"] = response.authored.isoformat(timespec="seconds")
    if response.author:
        written["author"] = {"display": response.author}
    signed: _Signed = {}
    for signature in response.signatures:
        signed.setdefault(signature.link_id, []).append(as_extension(signature))
    if "" in signed:
        written["extension"] = signed.pop("")
    items = _written(response.items, by_link, signed)
    if items:
        written["item"] = items
    return written


_Signed = dict[str, list[Any]]
"""By linkId the signatures that are still to be written: each stands under its first item."""


def _written(
    items: Sequence[ResponseItem], by_link: Mapping[str, Item], signed: _Signed
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for given in items:
        item = by_link.get(given.link_id)
        if item is None:
            continue
        written: dict[str, Any] = {"linkId": printable(given.link_id)}
        if given.text.strip():
            written["text"] = printable(given.text)
        answers = [
            {f"value{ending}": value} | _below(answer.items, by_link, signed)
            for answer in given.answers
            for ending, value in [to_json(answer.value, item.type)]
            if value not in ("", {})
        ]
        if answers:
            written["answer"] = answers
        elif inside := _written(given.items, by_link, signed):
            written["item"] = inside
        else:
            continue
        if given.link_id in signed:
            written["extension"] = signed.pop(given.link_id)
        found.append(written)
    return found


def _below(items: Sequence[ResponseItem], by_link: Mapping[str, Item], signed: _Signed) -> dict[str, Any]:
    written = _written(items, by_link, signed)
    return {"item": written} if written else {}


_WRITER = msgspec.json.Encoder(decimal_format="number")


def as_json_text(content: Any, *, indent: int = 0) -> str:
    """Plain JSON as text, numbers with exactly the digits they were given."""
    written = _WRITER.encode(content)
    return msgspec.json.format(written, indent=indent).decode() if indent else written.decode()
