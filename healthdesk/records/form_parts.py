"""Who reads and fills in which part of a form, as the house said it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from healthdesk.records.practitioner import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRight:
    """One part of one form, in all its versions. A part of which nothing is said is everybody's."""

    form_url: str
    part: str
    """The linkId of the part; "" for the questions that stand in none."""
    roles: tuple[Role, ...]
    """Who reads it and fills it in; who holds another role besides does too."""
    questions: tuple[str, ...] = ()
    """The linkIds that stood in it when this was said: closed also where a newer version moves them."""
    since: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPartsPolicy:
    """What the house said of all forms; without rights every part is everybody's."""

    rights: tuple[PartRight, ...] = ()
    version: int = 0

    def of_form(self, url: str) -> tuple[PartRight, ...]:
        """What is said of one form."""
        return tuple(one for one in self.rights if one.form_url == url)
