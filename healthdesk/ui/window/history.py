"""Back and forward as in a browser, and what was looked at last."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healthdesk.records.link import Link

_KEPT = 100
_RECENT = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A page, what it showed, and what that was called."""

    page: str
    link: Link | None = None
    title: str = ""


class History:
    """Where the person has been since she sat down."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._now = -1

    @property
    def here(self) -> Place | None:
        """Where she is."""
        return self._places[self._now] if self._places else None

    @property
    def may_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._now > 0

    @property
    def may_go_forward(self) -> bool:
        """Whether she came back from somewhere."""
        return self._now < len(self._places) - 1

    def go(self, place: Place) -> None:
        """A new place; what lay ahead is forgotten. The same place again is no step."""
        here = self.here
        if here is not None and (here.page, here.link) == (place.page, place.link):
            return
        self._places = [*self._places[: self._now + 1], place][-_KEPT:]
        self._now = len(self._places) - 1

    def back(self) -> Place | None:
        """One step back; None at the beginning."""
        if not self.may_go_back:
            return None
        self._now -= 1
        return self.here

    def forward(self) -> Place | None:
        """One step forward again; None at the end."""
        if not self.may_go_forward:
            return None
        self._now += 1
        return self.here

    def name_here(self, title: str, link: Link | None = None) -> None:
        """The page now says what it shows, and perhaps more exactly where."""
        if self.here is not None:
            self._places[self._now] = replace(self.here, title=title, link=link or self.here.link)

    def recent(self) -> tuple[Place, ...]:
        """What was looked at last, newest first, each once; pages without a link do not count."""
        seen: dict[Link, Place] = {}
        for place in reversed(self._places):
            if place.link is not None and place.link.id is not None and place.title:
                seen.setdefault(place.link, place)
        return tuple(seen.values())[:_RECENT]
