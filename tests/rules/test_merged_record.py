"""What two desks made of one person comes together without either losing a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.merged_record import in_dispute, merged

BEFORE = Patient(
    id=new_id(), code="P-1", official_given="Jan", created_at=datetime(2026, 1, 1, tzinfo=UTC), version=3
)
FIELDS = ("used_name", "official_given", "gender", "contact_rule", "warning")
changes = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["", "een", "twee"]))


@given(mine=changes, theirs=changes)
def test_what_only_one_side_changed_stands(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    ours, other = replace(BEFORE, **mine), replace(BEFORE, version=4, **theirs)
    kept = merged(ours, other, BEFORE)
    disputed = in_dispute(ours, other, BEFORE)
    assert kept.version == 4
    for name in FIELDS:
        was, one, two = (getattr(person, name) for person in (BEFORE, ours, other))
        changed = {value for value in (one, two) if value != was}
        assert (name in disputed) == (len(changed) == 2)
        assert getattr(kept, name) == (one if one != was else two)


@given(mine=changes, theirs=changes, side=st.sampled_from(["mine", "theirs"]))
def test_where_both_changed_it_the_choice_counts(
    mine: dict[str, Any], theirs: dict[str, Any], side: str
) -> None:
    ours, other = replace(BEFORE, **mine), replace(BEFORE, version=4, **theirs)
    disputed = in_dispute(ours, other, BEFORE)
    kept = merged(ours, other, BEFORE, dict.fromkeys(disputed, side))
    chosen = ours if side == "mine" else other
    assert all(getattr(kept, name) == getattr(chosen, name) for name in disputed)
