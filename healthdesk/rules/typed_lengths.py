"""How long a talk is to last, as staff type it: `90 minuten`, `anderhalf uur`, `1u30`, `drie kwartier`.

What could be an hour of the day as well (`2 uur`, `15u30`) is not read: the desk is asked.
"""

from __future__ import annotations

import re

SHORTEST, LONGEST = 5, 480
_LEAD = re.compile(
    r"(?:(?:van|gedurende|duurt|duur|lengte|het duurt|for|lasting|takes|length|pendant|durant|duree) )?"
    r"(?:de )?"
)
_TAIL = re.compile(r" (?:lang|long|durant)")
_MINUTES = re.compile(r"(\d{1,3}) ?(?:min|minuten|minuut|minutes|minute|')")
_HOUR_AND = re.compile(r"(1) ?[uh] ?([0-5]\d)")
"""Of one hour alone: nobody has a talk at half past one at night, "2u30" may be in the afternoon."""
_HOURS = re.compile(r"(\d) ?(?:uren|hours)")
_FIGURE = re.compile(r"(\d)[., ]5 ?(?:uur|uren|hours|u|h)")
_SAID = {
    **dict.fromkeys(("een kwartier", "kwartier", "a quarter of an hour", "un quart d'heure"), 15),
    **dict.fromkeys(("half uur", "een half uur", "halfuur", "een halfuur", "half an hour"), 30),
    **dict.fromkeys(("une demi-heure", "demi-heure", "une demi heure"), 30),
    **dict.fromkeys(("drie kwartier", "three quarters of an hour", "trois quarts d'heure"), 45),
    **dict.fromkeys(("een uur", "an hour", "one hour", "1 hour", "une heure"), 60),
    **dict.fromkeys(("vijf kwartier", "een uur en een kwartier", "uur en een kwartier"), 75),
    **dict.fromkeys(("an hour and a quarter", "une heure et quart"), 75),
    **dict.fromkeys(("anderhalf uur", "een uur en half", "een uur en een half"), 90),
    **dict.fromkeys(("uur en half", "uur en een half", "een uur en half uur", "zes kwartier"), 90),
    **dict.fromkeys(("an hour and a half", "one and a half hours", "one hour and a half"), 90),
    **dict.fromkeys(("une heure et demie", "une heure et demi"), 90),
    **dict.fromkeys(("zeven kwartier", "een uur en drie kwartier"), 105),
    **dict.fromkeys(("two hours", "twee uren"), 120),
    **dict.fromkeys(("tweeenhalf uur", "twee en een half uur", "two and a half hours"), 150),
}


def read_length(words: str) -> int:
    """How many minutes, of words that `plain` made plain; 0 where they say no length."""
    lead = _LEAD.match(words)
    bare = words[lead.end() :] if lead else words
    tail = _TAIL.search(bare)
    bare = bare[: tail.start()] if tail and tail.end() == len(bare) else bare
    minutes = _SAID.get(bare, 0)
    if found := _MINUTES.fullmatch(bare):
        minutes = int(found[1])
    elif found := _HOUR_AND.fullmatch(bare):
        minutes = 60 * int(found[1]) + int(found[2])
    elif found := _HOURS.fullmatch(bare):
        minutes = 60 * int(found[1])
    elif found := _FIGURE.fullmatch(bare):
        minutes = 60 * int(found[1]) + 30
    return minutes if SHORTEST <= minutes <= LONGEST else 0
