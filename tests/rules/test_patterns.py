"""Somebody else's pattern never hangs anything: not a key, not signing, not the command line."""

from __future__ import annotations

import datetime as dt

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.rules.fhirpath.compile import work_out
from healthdesk.rules.fhirpath.scope import Scope
from healthdesk.rules.form_checks import everything_found, findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.patterns import CannotTell, fits, replaced, stands_in, trouble_of
from tests.forms_made import at, form_of, q
from tests.forms_of_others import answer_of, ext, worked_out

DAY = dt.date(2026, 11, 25)
FORTY = "a" * 40


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(a|a)*$", "(a|aa)+$", "(ab|ab)*$", "(?:a?){40}a{40}x", "(?R)?a"]
)
def test_forty_letters_and_a_wrong_one_come_to_an_end(pattern: str) -> None:
    assert fits(pattern, FORTY + "!") is not True
    assert fits(pattern, "ab" * 20 + "!") is not True


def test_what_never_ends_is_told_when_the_form_is_loaded_and_not_looked_at_after() -> None:
    read = form_of(
        q("mail", extension=[ext("regex", valueString="(a|a)*$")]),
        q("ruimte", extension=[ext("regex", valueString="a{100000000}")]),
        q("lang", extension=[ext("regex", valueString="a?" * 1500)]),
        q("goed", extension=[ext("regex", valueString=r"(?=.*\d)\p{L}[\p{L}\d]{0,4000}")]),
        q(
            "som",
            "boolean",
            extension=[worked_out("calculatedExpression", f"{answer_of('goed')}.matches('(a|a)*$')")],
        ),
    )
    told = [(one.where, one.key) for one in report_on(read).remarks if one.kind == "not_supported"]
    assert told == [
        ("item[0] (mail)", "regex_slow"),
        ("item[1] (ruimte)", "regex_long"),
        ("item[2] (lang)", "regex_long"),
        ("som", "regex_slow"),
    ]
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("mail"), [FORTY + "!"])
    sheet.answer(at("goed"), ["Ç4"])
    assert findings(sheet) == ()
    sheet.answer(at("goed"), ["geen cijfer"])
    assert [one.kind for one in findings(sheet)] == ["regex"]


def test_one_that_only_hangs_on_a_real_text_is_broken_off_and_stands_in_nobodys_way() -> None:
    read = form_of(q("adres", extension=[ext("regex", valueString="https://(k|k)*$")]))
    assert read.form.items[0].limits.regex
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("adres"), ["https://kkk"])
    assert everything_found(sheet) == ()
    sheet.answer(at("adres"), ["https://" + "k" * 60 + "!"])
    (word,) = everything_found(sheet)
    assert (word.kind, word.blocks) == ("unchecked", False)


def test_expressions_have_the_same_limit() -> None:
    def given(name: str) -> list[object]:
        raise LookupError(name)

    scope = Scope(given, dt.datetime(2026, 11, 25, tzinfo=dt.UTC))
    assert work_out("'Lange straat 12'.replaceMatches('(\\\\d+)', 'nr. $1')", [], scope) == [
        "Lange straat nr. 12"
    ]
    assert work_out("'a\nb'.matches('a.b')", [], scope) == [True]
    assert stands_in("b", "abc")
    assert not stands_in("b", "abc", whole=True)
    for unusable in ("(a|a)*$", "(["):
        with pytest.raises(CannotTell):
            stands_in(unusable, FORTY)
    with pytest.raises(CannotTell):
        replaced("a", "a", "\\9")


def test_what_cannot_be_read_has_a_word() -> None:
    assert trouble_of("([") == "regex"
    assert trouble_of("(" * 900) == "regex"
    assert trouble_of(r"\d{4}-\d{2}") == ""
