"""The answers a FHIR question offers: in the question itself, or in a value set that came along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from healthdesk.exchange.fhir_code_filters import CodeFilters
from healthdesk.exchange.fhir_extensions import ANSWER_MEDIA, EXCLUSIVE, OPTION_PREFIX, SAFETY_STEP, WEIGHTS
from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.records.questionnaire import ItemType, Option, Words
from healthdesk.records.questionnaire_response import Attachment, Coding, FormDate, Value
from healthdesk.rules.form_values import value_in_words

_MOST_NESTED = 8
_OF_R4 = ("Coding", "String", "Integer", "Date", "Time", "Reference")
"""What an option may be; another kind is read all the same, and said."""
_INTERNAL = re.compile(r"(?=.*\d)(?=.*[A-Za-z])\S+")
"""A code that says nothing to a person: letters and figures through each other."""
_YES = Words("ja", (("nl", "ja"), ("fr", "oui"), ("en", "yes")))
_NO = Words("nee", (("nl", "nee"), ("fr", "non"), ("en", "no")))


@dataclass(slots=True)
class Lists:
    """The value sets and code systems that a file brings along, by all the names they go by."""

    sets: dict[str, Node] = field(default_factory=dict)
    systems: dict[str, Node] = field(default_factory=dict)

    def take(self, resource: Node, *names: str) -> None:
        """Know a value set or code system; `names` are more than it tells itself."""
        kind, url = resource.text("resourceType"), resource.text("url")
        if kind == "CodeSystem":
            for name in (url, *names):
                if name:
                    self.systems.setdefault(name, resource)
        elif kind == "ValueSet":
            for name in (url, *names):
                if name:
                    self.sets.setdefault(name, resource)

    def system(self, name: str) -> Node | None:
        """A code system by its canonical name, or its id in the form."""
        return self.systems.get(name) or self.systems.get(name.partition("|")[0])

    def value_set(self, name: str) -> Node | None:
        """A value set by its canonical name, with or without the version."""
        return self.sets.get(name) or self.sets.get(name.partition("|")[0])


def options_of(item: Node, lists: Lists, kind: ItemType) -> tuple[Option, ...]:
    """What can be chosen at a question."""
    given = [*item.children("answerOption"), *item.children("option")]
    if item.raw.get("option") is not None:
        item.not_valid("older_name", "option", said="option", now="answerOption")
    wanted = None if kind in (ItemType.CHOICE, ItemType.OPEN_CHOICE) else kind
    found = tuple(option for node in given if (option := _option(node, wanted)))
    url = item.text("answerValueSet") or item.child("options").text("reference")
    url = url or item.child("answerValueSet").text("reference")
    if found or not url:
        return found
    value_set = lists.value_set(url)
    if value_set is None and (system := lists.system(url)) is not None:
        item.not_valid("value_set_is_system", "answerValueSet", url=url)
        return _distinct(_nested(list(system.children("concept")), "concept", system.text("url"), 0))
    if value_set is None:
        item.not_supported("value_set", url=url)
        return ()
    return _distinct(_members(value_set, lists, 0))


def codings_of(item: Node, url: str, lists: Lists) -> tuple[Coding, ...]:
    """The codes of a value set that the file brings along; none when it does not."""
    value_set = lists.value_set(url)
    if value_set is None:
        item.not_supported("value_set", url=url)
        return ()
    options = _distinct(_members(value_set, lists, 0))
    return tuple(option.value for option in options if isinstance(option.value, Coding))


def _distinct(options: Iterable[Option]) -> tuple[Option, ...]:
    """Each code once."""
    return tuple({option.value: option for option in options}.values())


def _option(node: Node, wanted: ItemType | None) -> Option | None:
    value = node.value("value", wanted)
    if value is None:
        if choice_of(node.raw, "value")[1] is None:  # another is told where it is read
            node.not_supported("option_without_value")
        return None
    if isinstance(value, str) and not value.strip():
        node.not_supported("option_without_value")
        return None
    ending = choice_of(node.raw, "value")[0]
    if ending not in _OF_R4:
        node.not_valid("option_kind", f"value{ending}", said=f"value{ending}")
    coding = node.child("valueCoding")
    bare = isinstance(value, Coding) and not value.display and not coding.words("display")
    if bare and isinstance(value, Coding) and _INTERNAL.fullmatch(value.code):
        node.remarks.add("doubtful", node.where, "option_without_words", {"said": value.code})
    weight = _weight(node)
    return Option(
        value=value,
        words=_label(value, coding.words("display") or _typed_words(node)),
        weight=weight if weight is not None else _weight(coding),
        exclusive=_exclusive(node) or _exclusive(coding),
        initially=node.flag("initialSelected"),
        safety_step=node.extension_words(SAFETY_STEP) or None,
        prefix=_prefix(node) or _prefix(coding),
        picture=picture_of(node, ANSWER_MEDIA) or picture_of(coding, ANSWER_MEDIA),
    )


def _typed_words(node: Node) -> Words:
    """What an option that is plain text is called, also in other languages."""
    return node.words("valueString") if "_valueString" in node.raw else Words()


def _prefix(node: Node) -> Words:
    return node.extension_words(OPTION_PREFIX)


def _exclusive(node: Node) -> bool:
    return node.extension_flag(EXCLUSIVE)


def _label(value: Value, display: Words) -> Words:
    """What an option is called: as it says, else its value as each language writes it."""
    if display:
        return display
    if isinstance(value, bool):
        return _YES if value else _NO
    said = value_in_words(value)
    if isinstance(value, FormDate):
        day = "/".join(reversed(said.split("-")))
        return Words(said, (("nl", day), ("fr", day)))
    if isinstance(value, Decimal):
        comma = said.replace(".", ",")
        return Words(said, (("nl", comma), ("fr", comma)))
    return Words(said)


def picture_of(node: Node, urls: tuple[str, ...]) -> Attachment | None:
    """A picture that stands inside the form; one that is elsewhere is not fetched, and that is said."""
    return media_of(node, urls).get("image")


def media_of(node: Node, urls: tuple[str, ...], *, heard: bool = False) -> dict[str, Attachment]:
    """The picture ("image") and, where one can be `heard`, the sound ("audio") at an element."""
    found: dict[str, Attachment] = {}
    for extension in node.extensions(*urls):
        media = extension.attachment("valueAttachment")
        kind = media.content_type.lower().partition("/")[0] if media else ""
        if media is None or not media.data:
            key = "sound_elsewhere" if kind == "audio" else "picture_elsewhere"
            extension.not_supported(key, url=media.url if media else "")
        elif kind == "image" or (kind == "audio" and heard and is_sound(media.data)):
            found.setdefault(kind, media)
        else:
            extension.not_supported("media", said=media.content_type or "?")
    return found


def is_sound(data: bytes) -> bool:
    """Whether data begin as a recording does; a list of addresses, which a player would follow, does not."""
    if data[4:8] == b"ftyp" or (data[:4] in (b"RIFF", b"FORM") and data[8:12] in (b"WAVE", b"AIFF", b"AIFC")):
        return True
    beginnings = (b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"#!AMR")
    return data.startswith(beginnings) or (len(data) > 1 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0)


def _weight(node: Node) -> Decimal | None:
    for extension in node.extensions(*WEIGHTS):
        for name in extension.raw:
            if name.startswith("value"):
                return extension.number(name)
    for told in node.children("property"):  # as a code system of R5 says it
        if told.text("code") == "itemWeight":
            return told.number("value" + choice_of(told.raw, "value")[0])
    return None


def _members(value_set: Node, lists: Lists, depth: int) -> Iterator[Option]:
    """The codes of a value set: its expansion where it has one, else what it lists."""
    expansion = value_set.child("expansion")
    expanded = list(expansion.children("contains"))
    total = expansion.count("total")
    if expanded and total is not None and total > (there := _how_many(expansion.raw)):
        value_set.not_supported("value_set_part", "expansion", count=there, total=total)
    if expanded:
        yield from _nested(expanded, "contains", "", 0)
        return
    compose = value_set.child("compose")
    left_out = {
        (option.value.system, option.value.code)
        for exclude in compose.children("exclude")
        for option in _included(exclude, lists, depth)
        if isinstance(option.value, Coding)
    }
    for include in compose.children("include"):
        for option in _included(include, lists, depth):
            coding = option.value
            if isinstance(coding, Coding) and (coding.system, coding.code) not in left_out:
                yield option


def _how_many(expansion: Mapping[str, object]) -> int:
    """The codes that stand in an expansion, however deep; told without recursion."""
    count, waiting = 0, [expansion]
    while waiting:
        listed = waiting.pop().get("contains")
        below = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
        count += len(below)
        waiting += below
    return count


def _included(include: Node, lists: Lists, depth: int) -> Iterator[Option]:
    system, listed = include.text("system"), list(include.children("concept"))
    others = include.raw.get("valueSet")
    names = others if isinstance(others, list) else [others] if others else []
    for name in names if depth < _MOST_NESTED else []:
        other = lists.value_set(name) if isinstance(name, str) else None
        if other is None:
            include.not_supported("value_set", url=name)
        else:
            yield from _members(other, lists, depth + 1)
    filters = list(include.children("filter"))
    if filters:
        known = CodeFilters(lists.systems[system]) if system in lists.systems else None
        meant = None if known is None else known.meant(filters)
        if meant is None:
            include.not_supported("value_set_filter", url=system)
        for node in meant or ():
            yield from _one(node, system)
    elif listed:
        yield from _nested(listed, "concept", system, 0)
    elif system in lists.systems:
        yield from _nested(list(lists.systems[system].children("concept")), "concept", system, 0)
    elif not names:
        include.not_supported("value_set", url=system)


def _nested(nodes: list[Node], below: str, system: str, depth: int) -> Iterator[Option]:
    """Codes, and the codes under them; headings that cannot be chosen are passed over."""
    for node in nodes:
        own = node.text("system") or system
        yield from _one(node, own)
        if depth < _MOST_NESTED:
            yield from _nested(list(node.children(below)), below, system, depth + 1)


def _one(node: Node, system: str) -> Iterator[Option]:
    """A code by itself, where it can be chosen."""
    code, display = node.text("code"), node.words("display")
    if code and not (node.raw.get("abstract") is True or node.raw.get("inactive") is True):
        words = Words(display.base, display.translations + _designations(node), display.rich)
        yield Option(
            Coding(code, system, display.base),
            words or Words(code),
            weight=_weight(node),
            exclusive=_exclusive(node),
            prefix=_prefix(node),
            picture=picture_of(node, ANSWER_MEDIA),
        )


def _designations(node: Node) -> tuple[tuple[str, str], ...]:
    """What a code is called in other languages, as value sets tell it."""
    told = [(one.text("language"), one.text("value")) for one in node.children("designation")]
    return tuple((language, said) for language, said in told if language and said)


def known_lists(root: Node, value_sets: Mapping[str, Mapping[str, object]]) -> Lists:
    """What a form contains and what stood beside it in its file."""
    lists = Lists()
    for resource in root.children("contained"):
        own = resource.text("id")
        lists.take(resource, f"#{own.removeprefix('#')}" if own else "")
    for name, beside in value_sets.items():
        lists.take(Node(beside, f"({name})", root.remarks), name)
    return lists
