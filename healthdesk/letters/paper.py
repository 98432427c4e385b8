"""The look of paper: colours, type sizes and distances, read once from one file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from healthdesk.resource_paths import resource

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """What ``resources/styles/paper.json`` says."""

    colours: Mapping[str, str]
    type: Mapping[str, float]
    mm: Mapping[str, float]


@cache
def paper() -> Paper:
    """The look of everything we print."""
    return Paper(**json.loads(resource("styles", "paper.json").read_text(encoding="utf-8")))


def mm(name: str) -> float:
    """A distance in points."""
    return paper().mm[name] * POINTS_PER_MM


def type_size(name: str) -> float:
    """A size of type in points: body, address, caption, brand, title, code."""
    return paper().type[name]


@cache
def ink(name: str) -> str:
    """A colour as PDF asks for it: three numbers from 0 to 1."""
    digits = paper().colours[name].lstrip("#")
    return " ".join(f"{int(digits[at : at + 2], 16) / 255:.4g}" for at in (0, 2, 4))
