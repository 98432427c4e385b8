"""What two files of one person nearly always share: the keys by which likely doubles are looked up.

Comparing everybody with everybody takes forever; two people are compared only when they share a key.
Several keys, each made of other facts, so that one slip never hides somebody: docs/same-person.md
tells how many pairs of the public test data share enough of them.
"""

from __future__ import annotations

from itertools import product

from healthdesk.rules.duplicates import Looks
from healthdesk.rules.sound_alike import skeleton

ENOUGH = 2
"""So many weak keys two people of the list of doubles share at least; one strong key is enough."""


def strong_keys(one: Looks) -> frozenset[str]:
    """Numbers and ways to reach somebody: nearly alone, and never to be missed."""
    reach = (*(f"p{phone}" for phone in one.phones), *(f"e{mail}" for mail in one.mails))
    return number_keys(one) | frozenset(reach)


def number_keys(one: Looks) -> frozenset[str]:
    """Of the strong ones those that say who somebody is, and not only how she is reached."""
    return frozenset((*(f"n{number}" for number in one.numbers), *(f"m{card}" for card in one.memberships)))


def weak_keys(one: Looks) -> frozenset[str]:
    """Names as they sound, with each other and with the year of birth; the birth date; the door.

    A name on its own is a key only for who has no more than that: a pseudonym.
    """
    given = {_bones(word) for words in one.given for word in words}
    family = {_bones(word) for words in one.family for word in words}
    found = {f"s{'.'.join(sorted(pair))}" for pair in product(given, family)}
    for name, other in (*product(given, family), *product(family, given)):
        found.add(f"h{name}.{other[:2]}")
    if one.birth_date:
        found |= {f"y{one.birth_date[:4]}.{name}" for name in given | family}
    elif not (given and family):
        found |= {f"w{name}" for name in given | family}
    found |= _birth(one.birth_date, given | family)
    found |= {f"a{house}.{street[:5]}" for house, street in one.homes if house and street}
    return frozenset(found)


def _birth(born: str, names: set[str]) -> set[str]:
    """The full date, day and month in either order.

    The first of January is given to so many who have no other day that it counts only with a letter
    of the name.
    """
    if len(born) < 10:
        return set()
    first, last = sorted((born[5:7], born[8:]))
    letters = {name[1:2] for name in names} if first == last == "01" else {""}
    return {f"b{born[:4]}{first}{last}{letter}" for letter in letters}


def _bones(word: str) -> str:
    return skeleton(word) or word
