"""The names that R4 knows in a form and in answers; another is told, for what stands in it is not read."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from healthdesk.exchange.fhir_node import Json, Node, choice_of, whole

_ANYWHERE = frozenset(("id", "extension", "modifierExtension", "fhir_comments"))
_VALUES = ("valueCoding", "valueString", "valueInteger", "valueDate", "valueTime", "valueReference")

_FORM = _ANYWHERE | {
    "resourceType", "meta", "implicitRules", "language", "text", "contained", "url", "identifier",
    "version", "name", "title", "derivedFrom", "status", "experimental", "subjectType", "date",
    "publisher", "contact", "description", "useContext", "jurisdiction", "purpose", "copyright",
    "approvalDate", "lastReviewDate", "effectivePeriod", "code", "item",
}  # fmt: skip
_ITEM = _ANYWHERE | {
    "linkId", "definition", "code", "prefix", "text", "type", "enableWhen", "enableBehavior",
    "required", "repeats", "readOnly", "maxLength", "answerValueSet", "answerOption", "initial",
    "item",
}  # fmt: skip
_GIVEN = _ANYWHERE | {"linkId", "definition", "text", "answer", "item"}
_ANSWER = _ANYWHERE | {"item"}
_PARTS: Mapping[str, frozenset[str]] = {
    "answerOption": _ANYWHERE | {"initialSelected"},
    "enableWhen": _ANYWHERE | {"question", "operator"},
    "initial": _ANYWHERE,
}
_CHOICES: Mapping[str, str] = {"answerOption": "value", "enableWhen": "answer", "initial": "value"}
_LIKELY: Mapping[str, tuple[str, ...]] = {
    "answerOption": _VALUES,
    "initial": (*_VALUES, "valueBoolean", "valueDecimal", "valueDateTime", "valueQuantity"),
    "enableWhen": (
        *("answerBoolean", "answerDecimal", "answerInteger", "answerDate", "answerDateTime", "answerTime"),
        *("answerString", "answerCoding", "answerQuantity", "answerReference"),
    ),
}
_NEWER = frozenset(("versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"))
"""Of a form since R5, for programs that keep many versions."""
_OLDER_READ = frozenset(("option", "options"))
"""Of an item before R4, read and told where they are read (as `hasAnswer` and `initialString` are)."""
_GUESSED, _LONGEST, _ALIKE = 20, 40, 0.8


def tell_unknown_in_form(root: Node) -> None:
    """Remarks on the names of the form itself; its items are looked at one by one."""
    older = _FORM | {"group"}  # of a form from before R3, told as that
    strange = [name for name in root.raw if not _known(name, older)]
    for name in strange:
        if name.removeprefix("_") in _NEWER:
            root.remarks.add("unused", name, "newer_name", {"said": name})
    _tell(root, [name for name in strange if name.removeprefix("_") not in _NEWER], _FORM)


def tell_unknown_in_item(item: Node) -> None:
    """Remarks on the names of an item, its options, its conditions and its first answers."""
    strange = [name for name in item.raw if not _known(name, _ITEM)]
    if strange:
        first = "initial" + choice_of(item.raw, "initial")[0]
        told = {first, f"_{first}", *_OLDER_READ, *_newer_read(item.raw)}
        _tell(item, [name for name in strange if name not in told], _ITEM)
    for part, known in _PARTS.items():
        if part not in item.raw:
            continue
        if part == "enableWhen":
            known |= {"hasAnswer"}
        for where, raw in _listed(item.raw[part], part):
            unknown = [name for name in raw if not _known(name, known, _CHOICES[part])]
            if unknown:
                _tell(Node(raw, item.at(where), item.remarks), unknown, {*known, *_LIKELY[part]})


def tell_unknown_in_given(item: Node) -> None:
    """Remarks on the names of an item of answers, and of its answers."""
    unknown = [name for name in item.raw if not _known(name, _GIVEN)]
    if unknown:
        _tell(item, unknown, _GIVEN)
    for where, raw in _listed(item.raw.get("answer"), "answer"):
        strange = [name for name in raw if not _known(name, _ANSWER, "value")]
        if strange:
            _tell(Node(raw, item.at(where), item.remarks), strange, {*_ANSWER, *_LIKELY["initial"]})


def _newer_read(raw: Json) -> Iterator[str]:
    """What R5 added to an item, where it says what is honoured."""
    if raw.get("disabledDisplay") in ("protected", "hidden"):
        yield "disabledDisplay"
    if raw.get("type") == "coding" or raw.get("answerConstraint") == "optionsOnly":
        yield "answerConstraint"


def _listed(value: object, name: str) -> Iterator[tuple[str, Json]]:
    for number, entry in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(entry, Mapping):
            yield f"{name}[{number}]", entry


def _known(name: str, names: frozenset[str], choice: str = "") -> bool:
    """Whether a name is one of these, their `_name`, or a `value[x]` where there is one."""
    if name in names:
        return True
    plain = name.removeprefix("_")
    return plain in names or bool(choice and choice_of({plain: None}, choice)[0])


def _tell(node: Node, unknown: list[str], names: frozenset[str] | set[str]) -> None:
    for number, name in enumerate(unknown):
        said = whole(name)[:_LONGEST]
        meant = _meant(name, names) if number < _GUESSED else ""
        if meant:
            node.not_supported("misspelt_name", said, said=said, meant=meant)
        else:
            node.not_supported("unknown_name", said, said=said)


def _meant(name: str, names: frozenset[str] | set[str]) -> str:
    """The name that is likely meant: another case, or a letter or two off; empty where it is not plain."""
    if len(name) > _LONGEST:
        return ""
    plain = {one.lower(): one for one in sorted(names)}
    near = difflib.get_close_matches(name.replace("_", "").lower(), plain, n=1, cutoff=_ALIKE)
    return plain[near[0]] if near else ""
