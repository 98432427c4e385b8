"""One line of a person's story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent:
    """Something that happened or will happen, as the file's overview shows it.

    `kind` is a record's word; `key` and `values` give the sentence, `id` leads to the thing.
    """

    kind: str
    id: UUID
    at: datetime
    has_time: bool
    key: str
    values: dict[str, str]
    detail: str = ""
