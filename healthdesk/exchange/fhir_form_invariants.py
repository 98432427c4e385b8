"""Where a form breaks the rules that R4 sets for a Questionnaire (que-1 to que-13).

What is meant is read all the same; its maker may want to know. que-2 (linkId), que-7 (exists) and
que-12 (enableBehavior) are told where they are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from healthdesk.exchange.fhir_node import Node
from healthdesk.records.questionnaire import ItemType

_CHOOSABLE = frozenset(
    (
        ItemType.CHOICE,
        ItemType.OPEN_CHOICE,
        ItemType.DECIMAL,
        ItemType.INTEGER,
        ItemType.DATE,
        ItemType.DATE_TIME,
        ItemType.TIME,
        ItemType.STRING,
        ItemType.QUANTITY,
    )
)
_WITH_LENGTH = frozenset(
    (
        ItemType.BOOLEAN,
        ItemType.DECIMAL,
        ItemType.INTEGER,
        ItemType.STRING,
        ItemType.TEXT,
        ItemType.URL,
        ItemType.OPEN_CHOICE,
    )
)
_NAME = re.compile(r"[A-Z][A-Za-z0-9_]{0,254}")


def _has(node: Node, *names: str) -> bool:
    return any(node.raw.get(name) not in (None, [], "") for name in names)


_RULES: dict[str, Callable[[Node, ItemType], bool]] = {
    "que_1": lambda node, kind: kind is ItemType.GROUP and not _has(node, "item"),
    "display_with_items": lambda node, kind: kind is ItemType.DISPLAY and _has(node, "item"),
    "que_3": lambda node, kind: kind is ItemType.DISPLAY and _has(node, "code"),
    "que_4": lambda node, _kind: _has(node, "answerOption") and _has(node, "answerValueSet"),
    "que_5": lambda node, kind: kind not in _CHOOSABLE and _has(node, "answerOption", "answerValueSet"),
    "que_6": lambda node, kind: kind is ItemType.DISPLAY and _has(node, "required", "repeats"),
    "que_8": lambda node, kind: kind in (ItemType.GROUP, ItemType.DISPLAY) and _has(node, "initial"),
    "que_9": lambda node, kind: kind is ItemType.DISPLAY and _has(node, "readOnly"),
    "que_10": lambda node, kind: kind not in _WITH_LENGTH and _has(node, "maxLength"),
    "que_11": lambda node, _kind: _has(node, "answerOption") and _has(node, "initial"),
    "que_13": lambda node, _kind: (
        isinstance(node.raw.get("initial"), list)
        and len(node.raw["initial"]) > 1
        and node.raw.get("repeats") is not True
    ),
}


def tell_broken_rules(node: Node, kind: ItemType) -> None:
    """Remarks on one item."""
    for key, broken in _RULES.items():
        if broken(node, kind):
            node.not_valid(key)


def tell_broken_name(root: Node) -> None:
    """que-0: a name that a program can use."""
    name = root.raw.get("name")
    if isinstance(name, str) and name and not _NAME.fullmatch(name):
        root.not_valid("que_0", "name")
