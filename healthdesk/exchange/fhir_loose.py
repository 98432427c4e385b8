"""FHIR of others, read as it comes: one object where a list should be, numbers where text should be."""

from __future__ import annotations

from typing import Any


def many(value: Any) -> list[dict[str, Any]]:
    """The objects in a list; one alone counts as a list of one, anything else as none."""
    every = value if isinstance(value, list) else [value]
    return [one for one in every if isinstance(one, dict)]


def texts(value: Any) -> list[str]:
    """The texts in a list, with single spaces; a number counts as its figures."""
    every = value if isinstance(value, list) else [value]
    found = [str(one) for one in every if isinstance(one, str | int) and not isinstance(one, bool)]
    return [" ".join(one.split()) for one in found if one.strip()]


def text_of(value: Any) -> str:
    """All of it as one text."""
    return " ".join(texts(value))
