"""Somebody younger than those an instrument was made for: told before it begins, and beside its outcome."""

from __future__ import annotations

import datetime as dt

import pytest

from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.form_age import age_warning, too_young_for
from tests.forms_made import shipped

DAY = dt.date(2026, 11, 25)


def aged(**known: object) -> Patient:
    now = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
    return Patient(id=new_id(), code="J-2345", created_at=now, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["phq-9", "gad-7"])
def test_it_says_from_which_age_and_who_found_so(name: str) -> None:
    form = shipped(name).form
    meant = too_young_for(form, aged(birth_date="2011-03"), DAY)
    assert meant is not None
    assert meant.from_age == 18
    assert "te controleren" in meant.source
    for language, word in (("nl", "18 jaar"), ("fr", "18 ans"), ("en", "18 years")):
        said = age_warning(meant, language)
        assert word in said
        assert meant.words.said_in(language) in said


def test_it_says_nothing_of_who_is_old_enough_or_of_unknown_age_or_of_another_form() -> None:
    form = shipped("phq-9").form
    assert too_young_for(form, aged(birth_date="2008-11-25"), DAY) is None
    assert too_young_for(form, aged(), DAY) is None
    assert too_young_for(shipped("who-5").form, aged(age=12, age_noted_on=DAY), DAY) is None
    assert too_young_for(form, aged(age=12, age_noted_on=DAY), DAY) is not None
