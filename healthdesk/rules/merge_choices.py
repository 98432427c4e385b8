"""What stays where two files of one person say different things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.patient import PERSONAL, Identifier, IdentifierKind, Patient, SpokenLanguage

SEVERAL = frozenset(
    {"identifiers", "languages", "contact_points", "addresses", "access_needs", "related", "themes"}
)
"""Fields that hold several things: those of both files can stay."""
_ITS_OWN = frozenset({"id", "code", "identity", "created_at", "version", "age_noted_on"})
"""What belongs to the file, not to the person; the day of an age goes with the age."""


class Side(StrEnum):
    """Which of the two files says it."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """One field in which the two differ, and what we would take."""

    field: str
    proposal: Side | None
    """None: of two things that can not both be so, nobody but who asks can tell which."""

    @property
    def both(self) -> bool:
        """Whether what both files say can stay."""
        return self.field in SEVERAL and self.proposal is not None


def choices(
    kept: Patient, gone: Patient, told: Mapping[Side, Mapping[str, datetime]]
) -> tuple[FieldChoice, ...]:
    """The fields in which they differ. Proposed is what is filled in; of two, what was told last.

    Of two numbers of the national register none is proposed: somebody has one.

    `told` says of each file when which field was last told; a field it does not know is as old as the
    file.
    """
    found = []
    for name in _of_the_person():
        ours, theirs = getattr(kept, name), getattr(gone, name)
        if ours == theirs:
            continue
        if name == "identifiers" and two_numbers(kept, gone):
            found.append(FieldChoice(name, None))
        elif name in SEVERAL and ours and theirs:
            found.append(FieldChoice(name, Side.BOTH))
        elif _empty(ours) or _empty(theirs):
            found.append(FieldChoice(name, Side.GONE if _empty(ours) else Side.KEPT))
        else:
            newer = _when(Side.GONE, name, gone, told) > _when(Side.KEPT, name, kept, told)
            found.append(FieldChoice(name, Side.GONE if newer else Side.KEPT))
    return tuple(found)


def combined(kept: Patient, gone: Patient, chosen: Mapping[str, Side], today: date) -> Patient:
    """The one file: what was chosen, and for the rest what stands in `kept`.

    Of two numbers of the national register one is chosen; the other's numbers that do not gainsay it stay.
    """
    values: dict[str, Any] = {}
    for name in _of_the_person():
        side = chosen.get(name, Side.KEPT)
        if side is Side.GONE:
            values[name] = getattr(gone, name)
        elif side is Side.BOTH and name in SEVERAL:
            values[name] = _both(getattr(kept, name), getattr(gone, name))
    if "age" in values:
        values["age_noted_on"] = gone.age_noted_on
    if two_numbers(kept, gone):
        other = kept if chosen.get("identifiers") is Side.GONE else gone
        values["identifiers"] = (
            *values.get("identifiers", kept.identifiers),
            *(one for one in other.identifiers if one.kind not in PERSONAL or one.until is not None),
        )
    if "identifiers" in values:
        values["identifiers"] = in_order_of_use(values["identifiers"], today)
    return replace(kept, **values)


def two_numbers(one: Patient, other: Patient) -> bool:
    """Whether each has a number of the national register in use, and neither takes the other's place."""
    used: dict[IdentifierKind, set[str]] = {}
    for number in (*one.identifiers, *other.identifiers):
        if number.kind in PERSONAL and number.until is None:
            used.setdefault(number.kind, set()).add(number.value)
    return any(len(values) > 1 for values in used.values())


def in_order_of_use(numbers: Iterable[Identifier], today: date) -> tuple[Identifier, ...]:
    """Who has a national number uses her BIS number no more; it stays, with its last day.

    One number stands there once, and as in use where one of both files has it in use.
    """
    found: dict[tuple[IdentifierKind, str], Identifier] = {}
    for one in numbers:
        before = found.get((one.kind, one.value))
        found[one.kind, one.value] = one if before is None else _longest(before, one)
    national = any(one.kind is IdentifierKind.NATIONAL and one.until is None for one in found.values())
    kept = [
        replace(one, until=today)
        if national and one.kind is IdentifierKind.BIS and one.until is None
        else one
        for one in found.values()
    ]
    return tuple(sorted(kept, key=lambda one: (one.until is not None, one.kind not in PERSONAL)))


def both_enrolled(one: Sequence[Enrolment], other: Sequence[Enrolment], today: date) -> bool:
    """Whether each has a contract that runs: nobody has two at once."""
    return all(any(_runs(contract, today) for contract in contracts) for contracts in (one, other))


def _runs(contract: Enrolment, today: date) -> bool:
    return contract.state is not EnrolmentState.CANCELLED and (
        contract.ends_on is None or contract.ends_on >= today
    )


def _longest(one: Identifier, other: Identifier) -> Identifier:
    starts = [known.since for known in (one, other) if known.since is not None]
    ends = [known.until for known in (one, other)]
    last = None if None in ends else max(end for end in ends if end is not None)
    return replace(one, since=min(starts, default=None), until=last)


def _of_the_person() -> list[str]:
    return [field.name for field in fields(Patient) if field.name not in _ITS_OWN]


def _empty(value: object) -> bool:
    return value is None or value in ("", (), frozenset())


def _when(side: Side, name: str, patient: Patient, told: Mapping[Side, Mapping[str, datetime]]) -> datetime:
    return told.get(side, {}).get(name, patient.created_at)


def _both(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, frozenset):
        return ours | theirs
    if ours and isinstance(ours[0], SpokenLanguage):
        mine = {one.code for one in ours}
        preferred = any(one.preferred for one in ours)
        added = [one for one in theirs if one.code not in mine]
        return (*ours, *(replace(one, preferred=one.preferred and not preferred) for one in added))
    return tuple(dict.fromkeys((*ours, *theirs)))
