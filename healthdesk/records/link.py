"""Where a name on the screen leads to: every person, appointment, partner and letter is a link."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the program.

    `kind` is a record's word (patient, appointment, referral, letter, partner, intake, …) or
    "page"; `extra` narrows it: a tab of the file, a day of the agenda, the name of the page.
    """

    kind: str
    id: UUID | None = None
    extra: str = ""
