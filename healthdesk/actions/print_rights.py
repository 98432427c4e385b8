"""The page a person takes home: what she could look into, where, and what to take along."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.check_entitlements import RightsFile, look_again
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_handout import HandoutPaper, note_printed, on_paper, page_for
from healthdesk.letters.known_fields import of_house
from healthdesk.letters.texts import Texts
from healthdesk.records.entitlement import Finding, FollowUp, FollowUpState, Granting, Outcome
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.rules.entitlement_data import said

_DONE = (FollowUpState.SETTLED, FollowUpState.NOT_FOR_HER)


def print_rights(desk: Desk, patient_id: UUID, language: str) -> HandoutPaper:
    """The page in this language; that it was printed goes on record."""
    file = look_again(desk, patient_id)
    house = note_printed(desk, patient_id, "rights.print", language)
    return on_paper(rights_page(desk, file, language, house), file.patient.code)


def rights_page(desk: Desk, file: RightsFile, language: str, house: HouseTexts = AS_SHIPPED) -> Handout:
    """Final words: what is probable and not done yet, and what was asked for."""
    texts = of_house(Texts(language, "rights_sheet", house), desk.house)
    shown = [one for one in file.findings if _belongs(one, file.follow_ups.get(one.entitlement.id))]
    owners = dict(file.colleagues)
    parts = tuple(_part(one, file.follow_ups.get(one.entitlement.id), owners, texts) for one in shown)
    return page_for(desk, file.patient, texts, texts.own["intro"] if shown else texts.own["nothing"], parts)


def _belongs(finding: Finding, agreed: FollowUp | None) -> bool:
    if agreed is not None:
        return agreed.state not in _DONE
    return finding.outcome is Outcome.PROBABLY


def _part(finding: Finding, agreed: FollowUp | None, owners: dict[UUID, str], texts: Texts) -> HandoutPart:
    one, own, language = finding.entitlement, texts.own, texts.language
    rows = [(own["where"], said(one.where, language))]
    bring = one.bring.get(language, ())
    if bring:
        rows.append((own["bring"], texts.joined(bring)))
    rows += _agreed(agreed, owners, own, texts)
    words = said(one.about, language)
    if one.granting is Granting.AUTOMATIC:
        words = f"{words} {own['automatic']}"
    return HandoutPart(said(one.name, language), words, tuple(rows), tick=True)


def _agreed(
    agreed: FollowUp | None, owners: dict[UUID, str], own: dict[str, Any], texts: Texts
) -> list[tuple[str, str]]:
    if agreed is None:
        return []
    who = owners.get(agreed.owner_id, "") if agreed.owner_id else ""
    by = own["by"].format(day=texts.day(agreed.due_on)) if agreed.due_on else ""
    asked = own["asked"].lower() if agreed.state is FollowUpState.ASKED else ""
    told = ", ".join(filter(None, (who, asked, by)))
    return [(own["who"], told)] if told else []
