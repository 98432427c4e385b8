"""The parts of a form that stand at the left of the page, and what is still open in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.records.questionnaire_response import Place
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
    reserved_for: tuple[Role, ...] = ()
    """Whose it is, where it is not for who looks: nobody can say then what is open in it."""


def section_items(form: Form) -> dict[str, tuple[Item, ...]]:
    """The items of each part, in order; loose ones together in the first part. Each tab is a part."""
    parts: dict[str, list[Item]] = {}
    for item in form.items:
        if item.control in _FRAME:
            continue
        if _holds_tabs(item):
            parts.update({tab.link_id: [tab] for tab in item.items})
            continue
        if item.link_id and item.type is ItemType.GROUP and not item.repeats:
            parts[item.link_id] = [item]
        else:
            parts.setdefault(LOOSE, []).append(item)
    return {key: tuple(each) for key, each in parts.items()}


_FRAME = ("header", "footer")


def _holds_tabs(item: Item) -> bool:
    """Whether a group is a row of tabs and nothing else."""
    below = item.items
    tabs = all(tab.type is ItemType.GROUP and not tab.repeats for tab in below)
    return item.control == "tab-container" and not item.repeats and bool(below) and tabs


def framing_items(form: Form) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """What stands above every part, and what under it."""
    above, below = (tuple(item for item in form.items if item.control == control) for control in _FRAME)
    return above, below


def part_of(place: Place, parts: Mapping[str, object]) -> str:
    """The part that a place stands in."""
    return next((link for link, _number in place if link in parts), LOOSE)


def sections(
    filling: FormFilling, language: str | None = None, *, for_person: bool = False
) -> tuple[Section, ...]:
    """All parts with their state, worked out in one walk.

    `for_person`: as the person sees them who fills in alone, without what is for staff.
    """
    form = filling.form
    parts = section_items(form)
    counted = {key: [0, 0, 0] for key in parts}
    for place in filling.asked_places():
        item = filling.item_at(place)
        if not item.asks or item.hidden or item.read_only or item.calculated:
            continue
        if for_person and any(filling.index.items[link].for_staff for link, _number in place):
            continue
        count = counted.get(part_of(place, parts))
        if count is None:
            continue
        count[0] += 1
        if not filling.answers(place):
            count[1] += 1
            count[2] += bool(item.required or item.limits.min_occurs)
    found: list[Section] = []
    for key, items in parts.items():
        if all(item.hidden or (for_person and (item.for_staff or item.reserved_for)) for item in items):
            continue
        title = items[0].words.said_in(language) if key else form.title.said_in(language)
        questions, still_open, missing = counted[key]
        asked = not key or filling.is_asked(tuple((link, 0) for link in filling.index.chain(key)))
        asked = asked or items[0].stays_in_view
        found.append(Section(key, title, questions, still_open, missing, asked, items[0].reserved_for))
    return tuple(found)
