"""Filling pages with groups of rows, so that nothing is torn apart that belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from healthdesk.letters.rows import Group, Row


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
    for chain in _chains(groups):
        height = sum(group.height + group.before * air for group in chain)
        page = pages[-1]
        top = next_top if len(pages) > 1 else first_top
        if page.used + height > bottom + 0.01 and page.used > top:
            page = Page(used=next_top)
            pages.append(page)
            for row in chain[0].again:
                _put(row, page)
        for group in chain:
            _place(group, page, air)
    return pages


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
