"""What people may be entitled to: the list of rights itself, the conditions, and what they make of facts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import (
    Amount,
    Entitlement,
    FactKind,
    FactQuestion,
    FactValue,
    Outcome,
    Source,
)
from healthdesk.rules.entitlement_check import (
    amount,
    asked_by,
    fact_in_words,
    findings,
    money,
    open_questions,
)
from healthdesk.rules.entitlement_conditions import facts_named, judge, require_readable
from healthdesk.rules.entitlement_data import (
    LANGUAGES,
    all_entitlements,
    questions,
    read_entitlement,
)
from healthdesk.rules.entitlement_facts import read_number

TODAY = date(2026, 11, 26)
CEILING = "ceiling"


def _values(one: FactQuestion) -> st.SearchStrategy[FactValue]:
    if one.kind is FactKind.YES_NO:
        return st.booleans()
    if one.kind is FactKind.ONE:
        return st.sampled_from(sorted(one.options))
    if one.kind is FactKind.SEVERAL:
        return st.lists(st.sampled_from(sorted(one.options)), unique=True).map(tuple)
    return st.integers(0, 90_000 if one.kind is FactKind.MONEY else 99)


LIVES = st.fixed_dictionaries({}, optional={key: _values(one) for key, one in questions().items()})


def _in_force(day: date) -> tuple[Entitlement, ...]:
    return tuple(one for one in all_entitlements() if one.holds_on(day))


def _uses_known(condition: Any) -> bool:
    return '"known"' in json.dumps(condition)


# --- the list itself


def test_every_row_of_the_domain_notes_has_its_entry_with_source_and_date() -> None:
    parts = {one.part for one in all_entitlements()}
    assert {f"7.{number}" for number in range(1, 14)} | {"3"} <= parts
    for one in all_entitlements():
        assert one.sources, one.id
        assert all(source.name for source in one.sources), one.id
        assert one.noted_on >= date(2026, 1, 1), one.id
        assert one.unchecked or one.checked_by, one.id
        assert all(row.source.name for row in one.amounts), one.id


def test_every_text_is_there_in_each_language() -> None:
    for one in all_entitlements():
        for texts in (one.name, one.about, one.where, *(row.label for row in one.amounts)):
            assert set(texts) == set(LANGUAGES), one.id
        assert set(one.bring) == set(LANGUAGES), one.id
        assert one.mind == {} or set(one.mind) == set(LANGUAGES), one.id
        assert len({len(bring) for bring in one.bring.values()}) == 1, one.id
    for fact in questions().values():
        for texts in (fact.label, fact.ask, *fact.options.values()):
            assert set(texts) == set(LANGUAGES), fact.key


def test_the_three_ceilings_of_the_increased_reimbursement_stand_beside_each_other() -> None:
    (vt,) = (one for one in all_entitlements() if one.id == "vt")
    rows = [row for row in vt.amounts if row.key == CEILING]
    assert [(row.value, row.extra, row.source.dated) for row in rows] == [
        (19892.01, 3682.55, "2021"),
        (24155.16, 4471.78, "2022-08-01"),
        (25630.67, 4744.94, "2023"),
    ]
    assert all(row.unchecked for row in rows)
    assert all(older.valid_from < newer.valid_from for older, newer in pairwise(rows))  # type: ignore[operator]


def test_a_right_that_has_ended_is_kept_and_never_proposed() -> None:
    assert "energie-vt" in {one.id for one in all_entitlements()}
    assert "energie-vt" not in {one.id for one in _in_force(TODAY)}
    assert "energie-vt" in {one.id for one in _in_force(date(2022, 6, 1))}
    assert "energie-vt" not in {
        one.entitlement.id for one in findings(all_entitlements(), {"vt": True}, TODAY)
    }


def test_every_question_serves_a_rule_and_every_rule_has_its_question() -> None:
    assert asked_by(all_entitlements()) == set(questions())


def test_no_text_promises_anything() -> None:
    for path in (Path(__file__).parents[2] / "resources" / "rights").rglob("*.json"):
        text = path.read_text(encoding="utf-8").lower()
        for promise in ("u hebt recht", "recht toegekend", "you are entitled", "vous avez droit"):
            assert promise not in text, path.name


@pytest.mark.parametrize(
    ("condition", "key"),
    [
        ({"fact": "shoe_size", "at_least": 40}, "rights.unknown_fact"),
        ({"fact": "income", "has": "lottery"}, "rights.unknown_answer"),
        ({"fact": "family_income", "under_amount": "roof"}, "rights.unknown_amount"),
        ({"fact": "age", "at_least": "old"}, "rights.not_a_condition"),
        ({"fact": "age", "roughly": 40}, "rights.not_a_condition"),
        ({"all": []}, "rights.not_a_condition"),
        ({"any": [{"not": "x"}]}, "rights.not_a_condition"),
        ("age > 40", "rights.not_a_condition"),
    ],
)
def test_a_condition_outside_the_language_is_refused_with_its_place(condition: Any, key: str) -> None:
    answers = {one.key: tuple(one.options) for one in questions().values()}
    with pytest.raises(BadFile) as told:
        require_readable(condition, answers, [CEILING], where="vt.json: when")
    assert told.value.key == key
    assert told.value.where.startswith("vt.json: when")


def test_a_file_that_is_no_right_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "gift.json"
    path.write_text('{"id": "gift"}', encoding="utf-8")
    with pytest.raises(BadFile) as told:
        read_entitlement(path)
    assert told.value.where == "gift.json"


# --- conditions


@given(LIVES)
def test_what_is_not_known_lacks_and_what_decided_is_known(life: dict[str, FactValue]) -> None:
    for one in _in_force(TODAY):
        verdict = judge(one.when, life, one.amounts)
        named = facts_named(one.when)
        assert set(verdict.because) <= set(life) & named
        assert set(verdict.missing) <= named - set(life)
        assert (verdict.truth is None) == bool(verdict.missing or verdict.disputed)


@given(LIVES, LIVES)
def test_more_knowledge_never_turns_a_yes_into_a_no(
    life: dict[str, FactValue], more: dict[str, FactValue]
) -> None:
    for one in _in_force(TODAY):
        if _uses_known(one.when):
            continue  # these ask on purpose whether something is known
        before = judge(one.when, life, one.amounts).truth
        after = judge(one.when, more | life, one.amounts).truth
        assert before is None or after is before


@given(LIVES)
def test_the_opposite_is_the_opposite(life: dict[str, FactValue]) -> None:
    for one in _in_force(TODAY):
        plain, turned = (judge(part, life, one.amounts).truth for part in (one.when, {"not": one.when}))
        assert turned is (None if plain is None else not plain)
        twice = {"not": {"not": one.when}}
        assert judge(twice, life, one.amounts).truth is plain


def _row(value: float, extra: float = 0, checked: date | None = TODAY) -> Amount:
    return Amount(
        key=CEILING, label={}, value=value, extra=extra, source=Source(name="x"), checked_on=checked
    )


@given(st.integers(0, 60_000), st.integers(1, 9))
def test_between_two_ceilings_the_sources_disagree(income: int, size: int) -> None:
    rows = [_row(20_000, 3_000), _row(25_000, 4_000)]
    low, high = 20_000 + 3_000 * (size - 1), 25_000 + 4_000 * (size - 1)
    condition = {"fact": "family_income", "under_amount": CEILING}
    verdict = judge(condition, {"family_income": income, "household_size": size}, rows)
    expected = True if income <= low else False if income > high else None
    assert verdict.truth is expected
    assert verdict.disputed == ((CEILING,) if expected is None else ())


def test_an_amount_that_nobody_checked_never_closes_a_door() -> None:
    condition = {"fact": "family_income", "under_amount": CEILING}
    life = {"family_income": 90_000, "household_size": 1}
    assert judge(condition, life, [_row(20_000)]).truth is False
    old = judge(condition, life, [_row(20_000, checked=None)])
    assert (old.truth, old.disputed) == (None, (CEILING,))


def test_the_household_is_asked_for_only_where_it_can_matter() -> None:
    condition = {"fact": "family_income", "under_amount": CEILING}
    assert judge(condition, {"family_income": 12_000}, [_row(20_000, 3_000)]).truth is True
    assert judge(condition, {"family_income": 22_000}, [_row(20_000, 3_000)]).missing == ("household_size",)
    assert judge(condition, {"family_income": 22_000}, [_row(20_000)]).truth is False


# --- people


def _outcome(right: str, **life: FactValue) -> Outcome:
    return next(one.outcome for one in findings(_in_force(TODAY), life, TODAY) if one.entitlement.id == right)


def test_a_young_mother_on_a_living_wage() -> None:
    life: dict[str, FactValue] = {"age": 23, "vt": False, "income": ("leefloon",), "children": ("baby",)}
    assert _outcome("vt", **life) is Outcome.CANNOT_TELL
    assert _outcome("vt", **life, support_three_months=True) is Outcome.PROBABLY
    assert _outcome("leefloon", **life) is Outcome.HELD
    assert _outcome("uitpas", **life) is Outcome.PROBABLY
    assert _outcome("kinderkuren", **life) is Outcome.PROBABLY_NOT
    assert _outcome("kirikou", **life, short_of_means=True) is Outcome.PROBABLY


def test_a_man_without_papers_is_led_to_urgent_medical_aid_and_not_to_a_living_wage() -> None:
    life: dict[str, FactValue] = {"age": 41, "residence": "none", "short_of_means": True, "income": ()}
    assert _outcome("dmh", **life) is Outcome.PROBABLY
    assert _outcome("leefloon", **life) is Outcome.PROBABLY_NOT


def test_who_has_the_increased_reimbursement_already_is_not_sent_after_it() -> None:
    assert _outcome("vt", vt=True) is Outcome.HELD


def test_a_screener_score_counts_more_than_an_impression() -> None:
    assert _outcome("zorgbudget", heavy_care=True) is Outcome.PROBABLY
    assert _outcome("zorgbudget", heavy_care=True, belrai=10) is Outcome.PROBABLY_NOT
    assert _outcome("zorgbudget", heavy_care=False, belrai=13) is Outcome.PROBABLY


def test_the_question_that_decides_most_comes_first_and_a_refusal_is_respected() -> None:
    found = findings(_in_force(TODAY), {"age": 40, "insured": True}, TODAY)
    asked = open_questions(found, questions())
    assert asked[0] == "income"
    assert "income" not in open_questions(found, questions(), refused=("income",))


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("income", ("leefloon", "pension"), "inkomen: leefloon, pensioen"),
        ("income", (), "inkomen: geen inkomen"),
        ("vt", False, "verhoogde tegemoetkoming: nee"),
        ("family_income", 24155.16, "bruto gezinsinkomen per jaar: €\u00a024\u00a0155,16"),
        ("household_size", 3, "personen in het gezin: 3"),
        ("residence", "protection", "verblijf: tijdelijke bescherming (Oekraïne)"),
    ],
)
def test_facts_in_words(key: str, value: FactValue, words: str) -> None:
    assert fact_in_words(questions()[key], value, "nl") == words


def test_french_writes_its_own_colon_and_euro() -> None:
    told = fact_in_words(questions()["family_income"], 24155.16, "fr")
    assert told == "revenu brut du ménage par an\u00a0: 24\u00a0155,16\u00a0€"


def test_money_as_it_is_written_here() -> None:
    assert money(130, "nl") == "€\u00a0130"
    assert money(0.09, "en") == "€\u00a00.09"
    assert money(24155.16, "fr") == "24\u00a0155,16\u00a0€"


def _until(value: float, begin: date | None, end: date | None) -> Amount:
    source = Source(name="brief")
    return Amount(
        key=CEILING,
        label={"nl": "grens"},
        value=value,
        valid_from=begin,
        valid_until=end,
        source=source,
        checked_on=TODAY,
        checked_by="An",
    )


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (date(2026, 12, 31), Outcome.PROBABLY_NOT),
        (date(2027, 1, 1), Outcome.PROBABLY),
        (date(2028, 1, 1), Outcome.CANNOT_TELL),  # the list knows no amount for that year yet
    ],
)
def test_only_the_amount_of_that_day_counts(day: date, outcome: Outcome) -> None:
    (vt,) = (one for one in all_entitlements() if one.id == "vt")
    amounts = (
        _until(20_000, None, date(2026, 12, 31)),
        _until(30_000, date(2027, 1, 1), date(2027, 12, 31)),
    )
    right = replace(vt, when={"fact": "family_income", "under_amount": CEILING}, amounts=amounts)
    (found,) = findings([right], {"family_income": 25_000, "household_size": 1}, day)
    assert found.outcome is outcome


@pytest.mark.parametrize(("language", "written"), [("nl", "19\u00a0892,01"), ("en", "19\u00a0892.01")])
def test_an_amount_in_a_field_is_written_as_in_the_list_and_read_as_it_is_written(
    language: str, written: str
) -> None:
    assert amount(19892.01, language) == written
    assert money(19892.01, language) == f"€\u00a0{written}"
    assert read_number(written, FactKind.MONEY) == 19892.01
