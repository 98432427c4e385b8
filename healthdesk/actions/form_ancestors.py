"""What a form of the house comes from: its earlier versions, and the forms that those were made from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from healthdesk.db import questionnaires
from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_form_file import as_json
from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.records.form_outline import FormOutline
from healthdesk.records.intake import KeptForm
from healthdesk.rules.outline_losses import Alarm, alarms_in


def earlier_alarms(session: Any, kept: KeptForm) -> tuple[Alarm, ...]:
    """The alarms of all that a version comes from and of itself, the nearest first."""
    return tuple(dict.fromkeys(alarm for one in _ancestors(session, kept) for alarm in alarms_in(one)))


def _ancestors(session: Any, kept: KeptForm) -> Iterator[FormOutline]:
    """The version, those before it, and so on for what they were made from, as far as they can be read."""
    versions: dict[str, list[KeptForm]] = {}
    for one in questionnaires.listing(session):
        versions.setdefault(one.url, []).append(one)  # the newest first
    waiting, seen = [(kept.url, kept.form_version)], set()
    while waiting:
        url, version = waiting.pop(0)
        mine = versions.get(url, [])
        at = next((n for n, one in enumerate(mine) if version in ("", one.form_version)), len(mine))
        for head in mine[at:]:
            form = None if head.id in seen else questionnaires.by_id(session, head.id)
            seen.add(head.id)
            if form is None:
                continue
            try:
                outline = outline_in(form.resource)
            except BadFile:
                continue
            yield outline
            waiting += _made_from(outline)


def _made_from(outline: FormOutline) -> list[tuple[str, str]]:
    """The forms that it says it was made from, each with its version or ""."""
    said = as_json(outline.rest).get("derivedFrom")
    named = [one.partition("|") for one in (said if isinstance(said, list) else ()) if isinstance(one, str)]
    return [(url, version) for url, _, version in named]
