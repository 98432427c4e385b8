"""The parts of a form that stand at the left of the page, and what is still open in each."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.rules.form_filling import FormFilling

LOOSE = ""
"""The link id of the section that holds questions standing in no group."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its title, how many asked questions have no answer, and how many of those must have one."""

    link_id: str
    title: str
    questions: int
    open: int
    missing: int
    asked: bool = True


def section_items(form: Form) -> dict[str, tuple[Item, ...]]:
    """The items of each part, in order; loose ones together in the first part."""
    parts: dict[str, tuple[Item, ...]] = {}
    for item in form.items:
        key = item.link_id if item.type is ItemType.GROUP and not item.repeats else LOOSE
        parts[key] = (item,) if key else (*parts.get(LOOSE, ()), item)
    return parts


def sections(
    filling: FormFilling, language: str | None = None, *, for_person: bool = False
) -> tuple[Section, ...]:
    """All parts with their state, worked out in one walk.

    `for_person`: as the person sees them who fills in alone, without what is for staff.
    """
    form = filling.form
    parts = section_items(form)
    home = {item.link_id: key for key, items in parts.items() for item in items}
    counted = {key: [0, 0, 0] for key in parts}
    for place in filling.asked_places():
        item = filling.index.items[place[-1][0]]
        if not item.asks or item.hidden or item.read_only or item.calculated:
            continue
        if for_person and any(filling.index.items[link].for_staff for link, _number in place):
            continue
        count = counted[home[place[0][0]]]
        count[0] += 1
        if not filling.answers(place):
            count[1] += 1
            count[2] += bool(item.required or item.limits.min_occurs)
    found: list[Section] = []
    for key, items in parts.items():
        if all(item.hidden or (for_person and item.for_staff) for item in items):
            continue
        title = items[0].words.said_in(language) if key else form.title.said_in(language)
        questions, still_open, missing = counted[key]
        asked = not key or filling.is_asked(((key, 0),))
        found.append(Section(key, title, questions, still_open, missing, asked))
    return tuple(found)
