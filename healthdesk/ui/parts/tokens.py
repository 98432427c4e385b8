"""The design tokens: colours, spacing, corners, sizes and type, read once from one file.

Read by the theme and, for spacing, by everything that lays out widgets. No other file of the
program holds a colour, a font size or a number of pixels.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from healthdesk.resource_paths import resource


@dataclass(frozen=True, slots=True)
class Tokens:
    """What ``resources/styles/tokens.json`` says."""

    colours: Mapping[str, Mapping[str, str]]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    type: Mapping[str, float]
    time: Mapping[str, int]


@cache
def tokens() -> Tokens:
    """The tokens of this program."""
    return Tokens(**json.loads(resource("styles", "tokens.json").read_text(encoding="utf-8")))


def space(name: str) -> int:
    """A distance between things: none, hair, tiny, small, medium, large, gap, margin, wide, huge."""
    return tokens().space[name]


def size(name: str) -> int:
    """How big something is: rail, top_bar, control, row, avatar and more."""
    return tokens().size[name]


def radius(name: str) -> int:
    """How round a corner is: small, control, card, pill."""
    return tokens().radius[name]


def milliseconds(name: str) -> int:
    """How long something lasts: toast, loading_after, key_pause."""
    return tokens().time[name]
