"""A coordinator makes the letters say it in the house's own words, and gives them back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions import change_texts, rule_steps
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.house_rule import RuleArea
from healthdesk.records.letter import plain
from healthdesk.records.letter_draft import Way, Weight
from healthdesk.records.letter_text import HalfTypedText, HouseText, Said
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_check import everything_said
from healthdesk.rules.letter_texts import troubles
from tests.letter_desk import case
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.THERAPIST)


def _text(desk: Desk, kind: str, language: str = "nl") -> HouseText:
    return next(one for one in change_texts.listed(desk) if (one.kind, one.language) == (kind, language))


def _keep(desk: Desk, kind: str, **said: Said) -> HouseText:
    one = _text(desk, kind)
    change_texts.keep(desk, one, one.said | said, one.number, "wij zeggen jij")
    return _text(desk, kind)


def test_the_next_letter_says_it_and_it_can_be_taken_back(store: Store, desk: Desk) -> None:
    one = _text(desk, "referral")
    said = {"opening": "Hierbij stel ik {person} voor, namens {house}.{if minor} Jonger dan 18.{/if}"}
    done = change_texts.keep(desk, one, one.said | said, one.number, "zachter")
    kept = _text(desk, "referral")
    assert (kept.changed, kept.number) == (said, 1)
    assert kept.version is not None
    assert (kept.version.why, kept.version.changed_by) == ("zachter", desk.actor.name)
    draft = open_draft(desk, case(desk).key)
    told = everything_said(draft.content)
    assert f"Hierbij stel ik Yara Haddad voor, namens {desk.house.name}. Jonger dan 18." in told
    judged(preview(draft.facts, draft.choices).pdf)
    with store.reading() as session:
        (line,) = audit.of_entity(session, "rule", kept.version.id)
    assert line.action == "rule.letter_text"
    assert done.undo is not None
    done.undo(desk)
    assert _text(desk, "referral").changed == {}
    assert [version.number for version in change_texts.history(desk, kept)] == [2, 1]


def test_only_what_is_said_otherwise_is_the_house_s_own(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    assert set(_keep(desk, "deregistration", opening="Dit eindigt op {ends_on}.").changed) == {"opening"}
    same = _text(desk, "deregistration")
    change_texts.keep(desk, same, {piece.path: piece.shipped for piece in same.pieces}, same.number)
    assert _text(desk, "deregistration").changed == {}


def test_what_is_saved_as_it_was_leaves_no_step(store: Store, desk: Desk) -> None:
    shipped = _text(desk, "referral")
    nothing = change_texts.keep(desk, shipped, shipped.said, shipped.number)
    assert (nothing.changes, nothing.undo, change_texts.history(desk, shipped)) == ((), None, ())
    kept = _keep(desk, "referral", opening="Hierbij stel ik {person} voor.")
    change_texts.keep_words(desk, kept, HalfTypedText(said=kept.said, seen=kept.number, why=""))
    again = change_texts.keep(desk, kept, kept.said, kept.number)
    assert (again.changes, again.result) == ((), kept.version)
    assert change_texts.at_hand(desk, "referral", "nl").words is None, "nothing is half typed any more"
    change_texts.mark_checked(desk, kept, "An", desk.clock.today())
    twice = change_texts.mark_checked(desk, _text(desk, "referral"), "An", desk.clock.today())
    assert twice.changes == ()
    assert len(change_texts.history(desk, kept)) == 2
    with store.reading() as session:
        steps = [one for one in audit.entries(session, limit=50) if one.action.startswith("rule.")]
    assert len(steps) == 2
    told = change_texts.keep(desk, kept, kept.said, kept.number, "nagevraagd bij de therapeuten")
    assert told.changes, "a reason of its own is something to keep"
    assert told.undo is not None
    told.undo(desk)
    newest = _text(desk, "referral").version
    assert newest is not None
    assert (newest.number, newest.why) == (3, "wij zeggen jij")


@pytest.mark.parametrize(
    "said", ["Dag {rijksregister}", "Dag {if minor}half", "Dag {person", "", "\ufeff\u200b"]
)
def test_what_cannot_be_printed_is_not_kept(sqlite_store: Store, desk: Desk, said: str) -> None:
    del sqlite_store
    with pytest.raises(NotAllowed) as trouble:
        _keep(desk, "referral", opening=said)
    assert trouble.value.fields == ("opening",)
    assert trouble.value.values["line"] == 1
    assert _text(desk, "referral").number == 0


def test_no_letter_can_lose_what_it_is_about_or_its_greeting(sqlite_store: Store, desk: Desk) -> None:
    """Words of which all hang on a condition are gone where it does not hold, and nobody would be told."""
    del sqlite_store
    for one in change_texts.listed(desk):
        assert not troubles(one, {piece.path: piece.shipped for piece in one.pieces})
    for piece in ("subject", "salutation"):
        with pytest.raises(NotAllowed) as trouble:
            _keep(desk, "referral", **{piece: "{if urgent}Dringend: {person}{/if}"})
        assert (trouble.value.key, trouble.value.fields) == ("letter_texts.wrong.only_if", (piece,))
    _keep(desk, "referral", subject="{if urgent}Dringend: {/if}{person}", bridging="{if minor}Jong.{/if}")
    assert _text(desk, "referral").number == 1


def test_a_field_that_nobody_can_fill_in_is_marked_and_stops_the_letter(
    sqlite_store: Store, desk: Desk
) -> None:
    """Also in words that stand in the letter as a part that somebody may edit."""
    del sqlite_store
    _keep(desk, "referral", opening="Ik verwijs {person}. Bel {house_phone}.", salutation="Dag {partner}")
    draft = open_draft(desk, case(desk).key)
    facts = replace(draft.facts, house=replace(draft.facts.house, phone=None))
    draft = compose(facts, draft.choices)
    assert "[telefoon van het huis ontbreekt]" in everything_said(draft.content)
    gaps = [one for one in draft.remarks if one.key == "letters.check.gap_of_house"]
    assert [(one.weight, one.values["gap"]) for one in gaps] == [
        (Weight.STOP, "[telefoon van het huis ontbreekt]")
    ]
    assert (gaps[0].ways, gaps[0].part) == ((Way.OPEN_HOUSE, Way.FILL), "opening"), "no file would solve it"
    assert not draft.may_leave
    assert plain(draft.content.salutation) == "Dag CGG De Proef"


def test_a_sign_that_no_letter_could_print_is_told_before_it_stops_them_all(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    one = _text(desk, "referral")
    with pytest.raises(NotAllowed) as refused:
        change_texts.keep(desk, one, one.said | {"salutation": "Dag collega \U0001f600"}, one.number)
    assert refused.value.key == "letter_texts.wrong.sign"
    assert refused.value.fields == ("salutation",)
    assert not _text(desk, "referral").changed


def test_the_program_brings_other_words_and_the_house_chooses(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    _keep(desk, "referral", opening="Ik stel {person} voor.")
    one = _text(desk, "referral")
    earlier = RuleStep(
        area=RuleArea.LETTER_TEXT,
        key=one.key,
        seen=one.number,
        content={"opening": "Ik stel {person} voor.", "weg": "Dit stuk is er niet meer."},
        based_on="een eerdere versie",
    )
    rule_steps.take(desk, earlier)
    newer = _text(desk, "referral")
    assert newer.is_newer_shipped
    assert newer.left_out == ("weg",)
    change_texts.keep_ours(desk, newer)
    settled = _text(desk, "referral")
    assert (settled.is_newer_shipped, settled.changed) == (False, {"opening": "Ik stel {person} voor."})
    change_texts.give_back(desk, settled)
    assert _text(desk, "referral").changed == {}


def test_an_earlier_version_is_taken_up_again_and_nothing_of_the_history_is_lost(
    store: Store, desk: Desk
) -> None:
    _keep(desk, "referral", opening="Ik stel {person} voor.", salutation="Dag collega")
    _keep(desk, "referral", opening="Dit is {person}.")
    change_texts.give_back(desk, _text(desk, "referral"))
    now = _keep(desk, "referral", salutation="Beste collega")
    half = HalfTypedText(said=now.said | {"opening": "Half {"}, seen=now.number)
    change_texts.keep_words(desk, now, half)
    done = change_texts.return_to(desk, now, 1, now.number)
    first = {"opening": "Ik stel {person} voor.", "salutation": "Dag collega"}
    assert _text(desk, "referral").changed == first
    told = [version.number for version in change_texts.history(desk, now)]
    assert told == [5, 4, 3, 2, 1], "it is one step more"
    assert change_texts.at_hand(desk, "referral", "nl").words == half, "what she was typing stays"
    with store.reading() as session:
        (line,) = audit.of_entity(session, "rule", done.result.id)
    assert (line.action, line.detail) == ("rule.letter_text", {"rule": "referral/nl", "step": 5, "again": 1})
    assert done.undo is not None
    done.undo(desk)
    assert _text(desk, "referral").changed == {"salutation": "Beste collega"}
    change_texts.return_to(desk, now, 3, 6)
    assert _text(desk, "referral").changed == {}, "the program's own was a version too"


def test_a_version_of_before_newer_words_of_the_program_asks_which_counts(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    one = _text(desk, "referral")
    content = {"opening": "Ik stel {person} voor.", "weg": "Dit stuk is er niet meer."}
    old = RuleStep(
        area=RuleArea.LETTER_TEXT, key=one.key, seen=0, content=content, based_on="een eerdere versie"
    )
    rule_steps.take(desk, old)
    now = _keep(desk, "referral", opening="Dit is {person}.")
    assert not now.is_newer_shipped
    change_texts.return_to(desk, now, 1, now.number)
    back = _text(desk, "referral")
    assert (back.changed, back.left_out) == ({"opening": "Ik stel {person} voor."}, ("weg",))
    assert back.is_newer_shipped


def test_who_takes_up_a_version_while_a_colleague_saved_is_told(
    sqlite_store: Store, desk: Desk, make_desk: MakeDesk
) -> None:
    del sqlite_store
    _keep(desk, "referral", opening="Ik stel {person} voor.")
    seen = _keep(desk, "referral", opening="Dit is {person}.")
    _keep(desk, "referral", opening="Hier is {person}.")
    with pytest.raises(ChangedMeanwhile):
        change_texts.return_to(desk, seen, 1, seen.number)
    assert _text(desk, "referral").changed == {"opening": "Hier is {person}."}
    with pytest.raises(NotAllowed) as refused:
        change_texts.return_to(desk, seen, 7, 3)
    assert refused.value.key == "rights.no_step"
    with pytest.raises(NotPermitted):
        change_texts.return_to(make_desk(Role.THERAPIST), seen, 1, 3)


def test_half_typed_words_come_back_and_two_who_write_are_told(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    one = _text(desk, "referral", "fr")
    words = HalfTypedText(said=one.said | {"opening": "Je vous {pres"}, seen=0)
    change_texts.keep_words(desk, one, words)
    assert change_texts.at_hand(desk, "referral", "fr").words == words
    change_texts.keep(desk, one, one.said | {"opening": "Voici {person}."}, 0)
    assert change_texts.at_hand(desk, "referral", "fr").words is None
    with pytest.raises(ChangedMeanwhile):
        change_texts.keep(desk, one, one.said | {"opening": "C’est {person}."}, 0)


def test_every_text_is_on_paper_while_it_is_typed(sqlite_store: Store, desk: Desk) -> None:
    """Also with a piece that is half typed: that one stands there as the program says it."""
    del sqlite_store
    for one in change_texts.listed(desk):
        hand = change_texts.at_hand(desk, one.kind, one.language)
        sentence = next((piece for piece in one.pieces if piece.is_sentence), one.pieces[0])
        pdf = change_texts.try_text(desk, hand, one.said | {sentence.path: "Half {"})
        assert "Half" not in " ".join(text for _role, text in heard(pdf))


def test_who_does_not_manage_the_house_changes_no_text(sqlite_store: Store, make_desk: MakeDesk) -> None:
    del sqlite_store
    with pytest.raises(NotPermitted):
        change_texts.listed(make_desk(Role.THERAPIST))
