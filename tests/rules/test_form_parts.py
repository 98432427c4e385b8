"""Any form with a closed part: nothing in it is lost beside it, and nothing beside it gives it away."""

from __future__ import annotations

from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from healthdesk.records.questionnaire import Form
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_parts import Closed, not_in, put_together, seen_form, shut_parts, without
from healthdesk.rules.form_sections import section_items
from tests.rules.test_any_form import DAY, answerable, edit, forms, values_for


def closed_in(made: Form, dice: Random) -> Closed:
    parts = [part for part in section_items(made) if part] or [""]
    return shut_parts(made, [dice.choice(parts)])


def filled(made: Form, dice: Random, count: int) -> FormFilling:
    sheet = FormFilling(made, DAY)
    for _ in range(count):
        edit(sheet, dice)
    return sheet


@settings(max_examples=60, deadline=None)
@given(forms(), st.integers(0, 10**6), st.integers(1, 20), st.integers(0, 10))
def test_who_fills_in_beside_it_loses_nothing(made: Form, seed: int, before: int, after: int) -> None:
    dice = Random(seed)
    sheet, closed = filled(made, dice, before), closed_in(made, dice)
    assume(not sheet.index.cycles)
    kept = sheet.response_items(unasked_too=True)
    hers = FormFilling(seen_form(made, closed), DAY)
    hers.take(without(kept, closed.links))
    assert closed.links <= not_in(hers.form, made)
    for _ in range(after):
        edit(hers, dice)
    typed = hers.response_items(unasked_too=True)
    whole = FormFilling(made, DAY)
    whole.take(put_together(made.items, typed, kept, not_in(hers.form, made)))
    back = whole.response_items(unasked_too=True)
    assert without(back, closed.links) == without(typed, closed.links)
    untouched = FormFilling(made, DAY)
    untouched.take(kept)
    for link in closed.links - set(whole.index.calculated):
        for place in untouched.places(link):
            assert whole.answers(place) == untouched.answers(place)


@settings(max_examples=60, deadline=None)
@given(forms(), st.integers(0, 10**6), st.integers(1, 20), st.integers(1, 10))
def test_what_is_said_behind_the_door_changes_nothing_before_it(
    made: Form, seed: int, before: int, after: int
) -> None:
    dice = Random(seed)
    sheet, closed = filled(made, dice, before), closed_in(made, dice)
    assume(not sheet.index.cycles)
    shown = without(sheet.response_items(), closed.links)
    asked = [place for place in sheet.asked_places() if place[-1][0] not in closed.links]
    inside = [place for place in answerable(sheet) if place[-1][0] in closed.links]
    assume(inside)
    for _ in range(after):
        place = dice.choice([one for one in answerable(sheet) if one[-1][0] in closed.links])
        sheet.answer(place, values_for(sheet.index.items[place[-1][0]], dice))
    assert without(sheet.response_items(), closed.links) == shown
    assert [place for place in sheet.asked_places() if place[-1][0] not in closed.links] == asked
