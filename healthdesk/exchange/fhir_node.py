"""One element of JSON that is meant to be FHIR but often is not quite: lenient in, with remarks.

Shared by the readers of forms and of answers.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from healthdesk.exchange.fhir_extensions import MARKDOWN, TRANSLATION, XHTML
from healthdesk.exchange.fhir_rich_text import from_markdown, from_plain, from_xhtml
from healthdesk.records.questionnaire import ItemType, Words
from healthdesk.records.questionnaire_response import (
    Attachment,
    Coding,
    FormDate,
    Quantity,
    Reference,
    Value,
)
from healthdesk.records.rich_text import RichText

Json = Mapping[str, Any]
_NOTHING: Json = {}
_NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a file that its maker should know.

    `kind` is "not_valid" (read all the same), "not_supported" (cannot be honoured), "doubtful"
    (cannot be meant so) or "unreadable"; `key` names the sentence `forms.remark.<key>`.
    """

    kind: str
    where: str
    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Remarks:
    """Remarks as they are collected, each told once."""

    found: dict[Remark, None] = field(default_factory=dict)

    def add(self, kind: str, where: str, key: str, values: Mapping[str, object]) -> None:
        """Keep a remark."""
        told = tuple((name, whole(str(value)[:200])) for name, value in values.items())
        self.found[Remark(kind, where or "$", key, told)] = None


@dataclass(slots=True)
class Node:
    """One JSON object of a resource, where it stands, and where remarks about it go."""

    raw: Json
    where: str
    remarks: Remarks
    _known: dict[str, list[Node]] | None = None
    """The extensions by their url, once they were looked at: an item is asked for some thirty of them."""

    def not_valid(self, key: str, name: str = "", **values: object) -> None:
        """The standard says otherwise, but what was meant is clear enough."""
        self.remarks.add("not_valid", self.at(name), key, values)

    def not_supported(self, key: str, name: str = "", **values: object) -> None:
        """It is right, but this program cannot honour it."""
        self.remarks.add("not_supported", self.at(name), key, values)

    def at(self, name: str) -> str:
        """The path of a part of this element."""
        return f"{self.where}.{name}" if self.where and name else self.where or name

    def under(self, raw: object, name: str) -> Node:
        """A part of this element as an element of its own; an empty one where it is no object."""
        if raw is not None and (type(raw) is dict or isinstance(raw, Mapping)):
            return Node(raw, self.at(name), self.remarks)
        return Node(_NOTHING, self.where, self.remarks)

    def child(self, name: str) -> Node:
        """The element of that name."""
        return self.under(self.raw.get(name), name)

    def children(self, name: str) -> Iterator[Node]:
        """The elements of a list; a lone object counts as a list of one."""
        listed = self.raw.get(name)
        if listed is None:
            return
        if not isinstance(listed, list):
            self.not_valid("not_a_list", name)
            listed = [listed] if isinstance(listed, Mapping) else []
        for number, entry in enumerate(listed):
            if type(entry) is dict or isinstance(entry, Mapping):
                yield Node(entry, f"{self.at(name)}[{number}]", self.remarks)
            else:
                self.not_valid("not_an_object", f"{name}[{number}]")

    # Simple values

    def text(self, name: str) -> str:
        """A string; numbers and truth values in its place are taken as written."""
        value = self.raw.get(name)
        if isinstance(value, str):
            return whole(value)
        if value is None:
            return ""
        self.not_valid("not_a_string", name)
        value = _unwrapped(value)
        if isinstance(value, str):
            return whole(value)
        if isinstance(value, bool):
            return str(value).lower()
        return str(value) if isinstance(value, int | float | Decimal) else ""

    def flag(self, name: str) -> bool:
        """A truth value; "true" and "false" as text are taken for what they say."""
        value = self.raw.get(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.not_valid("not_a_boolean", name)
        return _says_yes(_unwrapped(value))

    def number(self, name: str) -> Decimal | None:
        """A number; a number written as text is taken for what it says."""
        value = self.raw.get(name)
        if value is None:
            return None
        if isinstance(value, str | bool | list | Mapping):
            self.not_valid("not_a_number", name)
        try:
            number = Decimal(str(value).strip())
        except InvalidOperation:
            self.not_valid("not_a_number", name)
            return None
        exponent = number.as_tuple().exponent
        return number if isinstance(exponent, int) and -100 < number.adjusted() < 100 else None

    def count(self, name: str) -> int | None:
        """A whole number of zero or more."""
        number = self.number(name)
        if number is None:
            return None
        if number != number.to_integral_value() or not 0 <= number < 2**31:
            self.not_valid("not_a_count", name)
            return None
        return int(number)

    def words(self, name: str) -> Words:
        """A text with the translations that stand in its `_name`."""
        base, shape = self.plain(name)
        if f"_{name}" not in self.raw:
            return Words(base, rich=(("", shape),) if shape else ()) if base else _NO_WORDS
        more = self.child(f"_{name}")
        found: list[tuple[str, str]] = []
        shapes: list[tuple[str, RichText]] = [("", more.rich() or shape)]
        for extension in more.extensions(TRANSLATION):
            parts = {part.text("url"): part for part in extension.children("extension")}
            language = (parts.get("lang") or parts.get("language") or extension).any_value()
            content = parts.get("content") or parts.get("value") or parts.get("text") or extension
            ending, said = choice_of(content.raw, "value")
            if not (isinstance(language, str) and language and isinstance(said, str)):
                extension.not_supported("translation_without_parts")
                continue
            if not {"lang", "content"} <= parts.keys():
                extension.not_valid("translation_parts")
            text, shape = content.plain(f"value{ending}")
            found.append((language, text))
            shapes.append((language, content.child(f"_value{ending}").rich() or shape))
        return Words(base, tuple(found), tuple((lang, rich) for lang, rich in shapes if rich))

    def plain(self, name: str) -> tuple[str, RichText]:
        """A string, and the shape that it has where somebody wrote HTML in it."""
        text = self.text(name)
        read = from_plain(text) if len(text) <= _LONGEST_SHAPED else None
        if read is None:
            return text, ()
        self.not_valid("html_in_text", name)
        return read

    def rich(self) -> RichText:
        """What the extensions for XHTML and Markdown on this element say, made safe."""
        for url, reader in ((XHTML, from_xhtml), (MARKDOWN, from_markdown)):
            said = self.extension_text(url)
            if len(said) > _LONGEST_SHAPED:
                self.not_supported("rich_too_long", said=said[:40])
            elif said.strip():
                return reader(said)
        return ()

    # Extensions

    def extensions(self, *urls: str) -> list[Node]:
        """All extensions of some kinds on this element."""
        known = self._by_url()
        return [node for url in urls for node in known.get(url, ())] if known else []

    def extension(self, *urls: str) -> Node:
        """The first extension of some kinds; an empty element without."""
        known = self._by_url()
        if known:
            for url in urls:
                if url in known:
                    return known[url][0]
        return Node(_NOTHING, self.where, self.remarks)

    def _by_url(self) -> dict[str, list[Node]]:
        known = self._known
        if known is None:
            known = self._known = {}
            listed = self.raw.get("extension")
            if listed is not None and isinstance(listed, list | Mapping):
                for node in self.children("extension"):
                    url = node.raw.get("url")
                    if isinstance(url, str):
                        known.setdefault(url, []).append(node)
        return known

    def any_value(self) -> Any:
        """What an extension holds, whatever its type."""
        if not self.raw:
            return None
        value = choice_of(self.raw, "value")[1]
        return whole(value) if isinstance(value, str) else value

    def extension_text(self, url: str) -> str:
        """The text an extension holds; empty without."""
        if not self._by_url():
            return ""
        extension = self.extension(url)
        value = extension.any_value()
        if value is not None and not isinstance(value, str):
            extension.not_valid("not_a_string", "value" + choice_of(extension.raw, "value")[0])
        return value if isinstance(value, str) else ""

    def extension_flag(self, *urls: str) -> bool:
        """Whether an extension says yes; "true" as text counts."""
        if not self._by_url():
            return False
        extension = self.extension(*urls)
        value = extension.any_value()
        if value is None or isinstance(value, bool):
            return value is True
        extension.not_valid("not_a_boolean", "value" + choice_of(extension.raw, "value")[0])
        return _says_yes(value)

    def extension_words(self, url: str) -> Words:
        """The translated text an extension holds."""
        node = self.extension(url)
        ending, value = choice_of(node.raw, "value")
        if ending in ("", "String", "Markdown"):
            return node.words(f"value{ending or 'String'}")
        node.not_valid("not_a_string", f"value{ending}")
        return node.words(f"value{ending}") if isinstance(value, str) else _NO_WORDS

    def extension_count(self, url: str) -> int | None:
        """The whole number an extension holds."""
        node = self.extension(url)
        ending, _ = choice_of(node.raw, "value")
        return node.count(f"value{ending}") if ending else None

    # Answers

    def value(self, prefix: str = "value", wanted: ItemType | None = None) -> Value | None:
        """An answer in any of the types FHIR allows; None (and a remark) when it is none of them."""
        ending, raw = choice_of(self.raw, prefix)
        if not ending or raw is None:
            return None
        name = f"{prefix}{ending}"
        reader = _READERS.get(ending)
        try:
            value = reader(self, name) if reader else None
        except (ValueError, TypeError):
            value = None
        if value is None:
            self.not_valid("no_such_value", name)
            return None
        return self._as_wanted(value, wanted, name)

    def _as_wanted(self, value: Value, wanted: ItemType | None, name: str) -> Value:
        """The value in the type its question asks, where what was written only differs in form."""
        if wanted is None or isinstance(value, bool):
            return value
        if wanted is ItemType.DECIMAL and isinstance(value, int):
            return Decimal(value)
        meant = _meant(value, wanted)
        if meant is None:
            return value
        self.not_valid("wrong_value_type", name, wanted=wanted.value)
        return meant

    def coding(self, name: str) -> Coding | None:
        """A coding; one without a code uses its words as code, as many public forms do."""
        part = self.child(name)
        code, display = part.text("code"), part.text("display")
        if not code and not display:
            return None
        if not code:
            part.not_valid("coding_without_code")
        return Coding(code or display, part.text("system"), display)

    def quantity(self, name: str) -> Quantity | None:
        """A number with its unit."""
        part = self.child(name)
        number = part.number("value")
        if number is None:
            return None
        return Quantity(number, part.text("unit"), part.text("code"), part.text("system"))

    def attachment(self, name: str) -> Attachment | None:
        """A file that stands inside, or the address where it is."""
        part = self.child(name)
        said = "".join(part.text("data").split())
        try:
            data = base64.b64decode(said, validate=True)
        except (binascii.Error, ValueError):
            part.not_valid("not_base64", "data")
            data = b""
        found = Attachment(part.text("title"), part.text("contentType"), data, part.text("url"))
        return found if found.data or found.url or found.title else None

    def reference(self, name: str) -> Reference | None:
        """Something that is kept elsewhere: by its address, its number, or only in words."""
        part = self.child(name)
        own = part.child("identifier")
        found = Reference(
            part.text("reference"),
            part.text("display"),
            part.text("type"),
            own.text("value"),
            own.text("system"),
        )
        return found if found.reference or found.display or found.identifier else None


def _meant(value: Value, wanted: ItemType) -> Value | None:
    """What a value of another type means where this one is asked; None where it means nothing there."""
    if isinstance(value, str):
        return _meant_by_text(value.strip(), wanted)
    if isinstance(value, Decimal) and wanted is ItemType.INTEGER and value == value.to_integral_value():
        return int(value)
    if isinstance(value, int | Decimal) and wanted is ItemType.QUANTITY:
        return Quantity(Decimal(value))
    if isinstance(value, int | Decimal) and wanted in (ItemType.STRING, ItemType.TEXT):
        return str(value)
    if isinstance(value, Coding) and wanted in (ItemType.STRING, ItemType.TEXT):
        return value.display or value.code
    return None


def _meant_by_text(text: str, wanted: ItemType) -> Value | None:
    try:
        if wanted in (ItemType.DATE, ItemType.DATE_TIME):
            return _moment(text)
        if wanted is ItemType.TIME:
            return dt.time.fromisoformat(text).replace(tzinfo=None)
        if wanted is ItemType.INTEGER and len(text) < _LONG_NUMBER:
            return int(text)
        if wanted in (ItemType.DECIMAL, ItemType.QUANTITY) and len(text) < _LONG_NUMBER:
            number = Decimal(text)
            if not number.is_finite():
                return None
            return number if wanted is ItemType.DECIMAL else Quantity(number)
    except (ValueError, InvalidOperation):
        return None
    if wanted is ItemType.BOOLEAN and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return None


def _unwrapped(value: object) -> object:
    """What stands in the object that a converter from XML makes of a simple value."""
    if isinstance(value, Mapping):
        return value.get("value", value.get("@value"))
    return value


def _says_yes(value: object) -> bool:
    return str(value).strip().lower() in ("true", "1", "yes", "y", "ja")


_LONG_NUMBER = 40
_LONGEST_SHAPED = 10_000
"""Characters of a text with a shape; a longer one is shown plain, so that no text can hold up a form."""


def whole(text: str) -> str:
    """A text without halves of characters, which cannot be written anywhere."""
    return _HALF.sub("\ufffd", text) if _HALF.search(text) else text


_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character that needs two: no text can be written with it."""


def choice_of(raw: Json, prefix: str) -> tuple[str, Any]:
    """The `value[x]` of an element: its ending and what it holds."""
    for name, value in raw.items():
        if name.startswith(prefix) and len(name) > len(prefix) and name[len(prefix)].isupper():
            return name[len(prefix) :], value
    return "", None


_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?\Z")


def _moment(text: str) -> FormDate | dt.datetime:
    if _DATE_TIME.match(text):
        moment = dt.datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return FormDate.read(text)


def _whole(node: Node, name: str) -> int | None:
    number = node.number(name)
    if number is None or number != number.to_integral_value():
        return None
    return int(number) if abs(number) < 10**18 else None


def _time(node: Node, name: str) -> dt.time:
    return dt.time.fromisoformat(node.text(name)).replace(tzinfo=None)


def _dated(node: Node, name: str) -> FormDate | dt.datetime:
    return _moment(node.text(name))


_READERS: Mapping[str, Callable[[Node, str], Value | None]] = {
    "Boolean": Node.flag,
    "Decimal": Node.number,
    "Integer": _whole,
    "PositiveInt": _whole,
    "UnsignedInt": _whole,
    "Date": _dated,
    "DateTime": _dated,
    "Instant": _dated,
    "Time": _time,
    "String": Node.text,
    "Markdown": Node.text,
    "Uri": Node.text,
    "Url": Node.text,
    "Canonical": Node.text,
    "Code": Node.text,
    "Coding": Node.coding,
    "Quantity": Node.quantity,
    "SimpleQuantity": Node.quantity,
    "Age": Node.quantity,
    "Duration": Node.quantity,
    "Attachment": Node.attachment,
    "Reference": Node.reference,
    "Base64Binary": Node.text,
    "Id": Node.text,
    "Oid": Node.text,
    "Uuid": Node.text,
}
