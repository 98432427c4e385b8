"""Words for many that were left: they wait for the same list, for what is left of it, and for another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.records.letter_draft import LetterKey
from healthdesk.ui.parts.left_words import LeftWords

_DIALOG = "batch"
_LIST = "list"


@dataclass(frozen=True, slots=True)
class EarlierList:
    """A list for which she typed the same kind of letter, and did not make it."""

    at: TypedAt
    left: Left
    people: frozenset[str]

    @property
    def words(self) -> str:
        """What she typed, on one line."""
        return " ".join(" ".join(said.split()) for said in self.left.typed.values() if said)


def place_of(keys: Sequence[LetterKey]) -> TypedAt:
    """Where words for these letters are held."""
    said = " ".join(sorted(f"{key.kind} {key.about}" for key in keys))
    return TypedAt(_DIALOG, more=f"{keys[0].kind if keys else ''} {uuid5(NAMESPACE_URL, said)}")


def the_list(keys: Sequence[LetterKey]) -> dict[str, str]:
    """To whom they go, kept beside the words."""
    return {_LIST: " ".join(sorted(str(key.about) for key in keys))}


def earlier(words: LeftWords, keys: Sequence[LetterKey]) -> EarlierList | None:
    """The other list of this kind that has most in common with this one, where there is any."""
    here, now = place_of(keys), _people(the_list(keys))
    kind = here.more.partition(" ")[0]
    found = [
        EarlierList(at, left, _people(left.chosen))
        for at in words.places
        if at.dialog == _DIALOG and at != here and at.more.partition(" ")[0] == kind
        if (left := words.found(at)) is not None
    ]
    return max(found, key=lambda one: len(one.people & now), default=None)


def bring_over(words: LeftWords, one: EarlierList, keys: Sequence[LetterKey]) -> bool:
    """What was typed for people who are still on this list is for this list now."""
    if not one.people & _people(the_list(keys)):
        return False
    words.leave(place_of(keys), one.left)
    words.forget(one.at)
    return True


def _people(chosen: dict[str, str]) -> frozenset[str]:
    return frozenset(chosen.get(_LIST, "").split())
