"""Filling pages with groups of rows, so that nothing is torn apart that belongs together."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from healthdesk.letters.rows import Group, Row

_MUCH = 0.3
"""Of a page: more than this stays empty only where nothing may be the last on it."""


@dataclass(slots=True)
class Page:
    """What stands on a page: rows with their top, and where the room begins that is left."""

    rows: list[tuple[float, Row]] = field(default_factory=list)
    used: float = 0.0


def fill(
    groups: Sequence[Group], first_top: float, next_top: float, bottom: float, air: float = 1.0
) -> list[Page]:
    """As many pages as it takes. `air` widens or narrows the space between groups."""
    pages = [Page(used=first_top)]
    waiting = deque(_chains(groups))
    while waiting:
        chain, page = waiting.popleft(), pages[-1]
        fresh = not page.rows
        room = bottom + 0.01 - page.used
        if _height(chain, air) > room:
            cut = _cut(chain, room, air, at_any=fresh)
            if not fresh and _height(chain, air) <= bottom - next_top:
                cut = _end(chain, room, air) if room > (bottom - next_top) * _MUCH else 0
            if not fresh and not cut:
                page = Page(used=next_top)
                pages.append(page)
                for row in chain[0].again:
                    _put(row, page)
                cut = _cut(chain, bottom + 0.01 - page.used, air, at_any=True)
            if cut:
                waiting.appendleft(chain[cut:])
                chain = chain[:cut]
        for group in chain:
            _place(group, page, air)
    return pages


def _cut(chain: list[Group], room: float, air: float, *, at_any: bool) -> int:
    """After how many groups a chain that is taller than the room has to end; 0 for nowhere."""
    fitting = [place for place in range(1, len(chain)) if _height(chain[:place], air) <= room]
    if not fitting or _height(chain, air) <= room:
        return 0
    eased = [place for place in fitting if chain[place - 1].eases]
    return max(eased or (fitting if at_any else [0]))


def _end(chain: list[Group], room: float, air: float) -> int:
    """After how many groups the page may end rather than stay empty for a good part; 0 for nowhere."""
    ends = (place for place in range(1, len(chain)) if chain[place - 1].ends)
    return max((place for place in ends if _height(chain[:place], air) <= room), default=0)


def _height(chain: Sequence[Group], air: float) -> float:
    return sum(group.height + group.before * air for group in chain)


def _place(group: Group, page: Page, air: float) -> None:
    if page.rows:
        page.used += group.before * air
    for row in group.rows:
        _put(row, page)


def _put(row: Row, page: Page) -> None:
    page.rows.append((page.used, row))
    page.used += row.height


def _chains(groups: Sequence[Group]) -> list[list[Group]]:
    """Groups with the ones they are bound to."""
    chains: list[list[Group]] = []
    open_chain = False
    for group in groups:
        if open_chain:
            chains[-1].append(group)
        else:
            chains.append([group])
        open_chain = group.binds
    return chains
