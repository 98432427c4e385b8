"""Two versions of one form: what was added, what is gone, what says or asks something else now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.records.questionnaire import Form, Item
from healthdesk.rules.form_values import say


class ChangeKind(StrEnum):
    """In which way an item is not as it was."""

    ADDED = "added"
    GONE = "gone"
    REWORDED = "reworded"
    OTHER_TYPE = "other_type"
    OTHER_CHOICES = "other_choices"
    REQUIRED = "required"
    NO_LONGER_REQUIRED = "no_longer_required"
    OTHER_CONDITIONS = "other_conditions"
    OTHER_PLACE = "other_place"


@dataclass(frozen=True, slots=True)
class FormChange:
    """One difference, in the words of the forms; `was` and `becomes` are empty where there is none."""

    kind: ChangeKind
    link_id: str
    question: str
    was: str = ""
    becomes: str = ""


def changes(old: Form, new: Form, language: str | None = None) -> tuple[FormChange, ...]:
    """All differences: those of the new form in its order, then what is gone."""
    before = {item.link_id: item for item in old.walk()}
    homes = _homes(old), _homes(new)
    found: list[FormChange] = []
    for item in new.walk():
        earlier = before.pop(item.link_id, None)
        if earlier is None:
            said = item.words.said_in(language)
            found.append(FormChange(ChangeKind.ADDED, item.link_id, said, becomes=said))
            continue
        found += _between(earlier, item, language)
        if homes[0][item.link_id] != homes[1][item.link_id]:
            found.append(FormChange(ChangeKind.OTHER_PLACE, item.link_id, item.words.said_in(language)))
    found += [
        FormChange(
            ChangeKind.GONE, item.link_id, item.words.said_in(language), was=item.words.said_in(language)
        )
        for item in before.values()
    ]
    return tuple(found)


def _between(old: Item, new: Item, language: str | None) -> list[FormChange]:
    question = new.words.said_in(language)

    def change(kind: ChangeKind, was: str = "", becomes: str = "") -> FormChange:
        return FormChange(kind, new.link_id, question, was, becomes)

    found: list[FormChange] = []
    if old.words != new.words:
        found.append(change(ChangeKind.REWORDED, old.words.said_in(language), question))
    if (old.type, old.repeats) != (new.type, new.repeats):
        found.append(change(ChangeKind.OTHER_TYPE, old.type.value, new.type.value))
    was, becomes = _choices(old, language), _choices(new, language)
    if was != becomes:
        gone = ", ".join(one for one in was if one not in becomes)
        added = ", ".join(one for one in becomes if one not in was)
        found.append(change(ChangeKind.OTHER_CHOICES, gone, added))
    if old.required != new.required:
        found.append(change(ChangeKind.REQUIRED if new.required else ChangeKind.NO_LONGER_REQUIRED))
    if (old.conditions, old.any_condition) != (new.conditions, new.any_condition):
        found.append(change(ChangeKind.OTHER_CONDITIONS))
    return found


def _choices(item: Item, language: str | None) -> tuple[str, ...]:
    return tuple(say(option.value, item, language) for option in item.options)


def _homes(form: Form) -> dict[str, str]:
    """In which group or under which question each item stands."""
    found: dict[str, str] = {item.link_id: "" for item in form.items}
    for item in form.walk():
        found |= {below.link_id: item.link_id for below in item.items}
    return found
