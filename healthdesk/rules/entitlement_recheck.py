"""A check made anew beside the one before: which rights appeared, and about which a question is open now."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from healthdesk.records.entitlement import Entitlement, Finding, NotedFact, Outcome, RightsCheck
from healthdesk.records.patient import Patient
from healthdesk.rules.entitlement_check import facts_known, findings

_OUTRIGHT = frozenset({Outcome.PROBABLY, Outcome.PROBABLY_NOT})


def made_anew(
    patient: Patient,
    noted: Collection[NotedFact],
    rights: Sequence[Entitlement],
    before: RightsCheck | None,
    taken_up: Collection[str],
    *,
    edition: str,
    today: date,
) -> RightsCheck:
    """What these rights make of the facts now. A first check notices nothing: there was nothing before."""
    found = findings(rights, facts_known(patient, noted, today), today)
    outcomes = {one.entitlement.id: one.outcome for one in found}
    check = RightsCheck(patient_id=patient.id, outcomes=outcomes, edition=edition, checked_on=today)
    if before is None:
        return check
    refused = {one.key for one in noted if one.value is None}
    return RightsCheck(
        patient_id=check.patient_id,
        outcomes=outcomes,
        appeared=_appeared(before, outcomes, taken_up, today),
        doubtful=_doubtful(before, found, taken_up, refused, check),
        edition=edition,
        checked_on=today,
    )


def _appeared(
    before: RightsCheck, outcomes: dict[str, Outcome], taken_up: Collection[str], today: date
) -> dict[str, date]:
    """What is probable now and was not: new from today, or still new from before."""
    return {
        key: before.appeared.get(key, today)
        for key, outcome in outcomes.items()
        if outcome is Outcome.PROBABLY
        and key not in taken_up
        and (key in before.appeared or before.outcomes.get(key) is not Outcome.PROBABLY)
    }


def _doubtful(
    before: RightsCheck,
    found: Sequence[Finding],
    taken_up: Collection[str],
    refused: Collection[str],
    check: RightsCheck,
) -> dict[str, date]:
    """What other rules leave open that the earlier ones had answered; never for what she rather not says.

    A right that is new in the rules counts where one answer would tell: to ask everybody everything is
    no list. An answer that opens a question is asked on at once, with her there: only rules make a doubt.
    """
    other_rules = before.edition != check.edition
    return {
        one.entitlement.id: before.doubtful.get(one.entitlement.id, check.checked_on)
        for one in found
        if one.outcome is Outcome.CANNOT_TELL
        and one.entitlement.id not in taken_up
        and not set(one.missing) <= set(refused)
        and (
            one.entitlement.id in before.doubtful
            or (other_rules and before.outcomes.get(one.entitlement.id) in _OUTRIGHT)
            or (other_rules and _is_new(one, before) and len(set(one.missing)) == 1)
        )
    }


def _is_new(one: Finding, before: RightsCheck) -> bool:
    """Whether the earlier rules did not know this right."""
    return one.entitlement.id not in before.outcomes


def says_the_same(one: RightsCheck, other: RightsCheck) -> bool:
    """Whether two checks tell the same, whenever and with whichever rules they were made."""
    return _told(one) == _told(other)


def _told(check: RightsCheck) -> tuple[object, ...]:
    return check.outcomes, check.appeared, check.doubtful
