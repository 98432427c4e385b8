"""Letters from the file to the envelope; what the database promises, on both engines."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from healthdesk.actions import enrol_patient, open_letter, send_letter
from healthdesk.actions.change_patient import change as change_patient
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, compose, keep_choices, open_draft, preview, refresh
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.actions.keep_consent import withdraw
from healthdesk.actions.tell_story import story_of
from healthdesk.db import audit, practitioners
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted, StorageTrouble, Trouble
from healthdesk.records.consent import ShareScope
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import LetterKind, plain
from healthdesk.records.letter_draft import LetterChoices, LetterDraft, LetterKey, Way, Weight
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.rules.letter_check import everything_said
from healthdesk.rules.letter_ways import BY_HAND, POST
from tests.letter_desk import EVERYTHING, UNSAFE, Case, agreement, case, cgg, yara
from tests.letters_made import kept as on_disk
from tests.letters_made import text_of
from tests.pdf_read import heard
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def either(store: object, make_desk: MakeDesk) -> Desk:
    """On each engine: where the database itself keeps a promise."""
    return make_desk(Role.THERAPIST)


def shown(desk: Desk, one: Case, **choices: object) -> Preview:
    draft = open_draft(desk, one.key)
    return preview(draft.facts, replace(draft.choices, **choices))  # type: ignore[arg-type]


def stops(draft: LetterDraft) -> set[str]:
    return {remark.key.rpartition(".")[2] for remark in draft.remarks if remark.weight is Weight.STOP}


def looks(draft: LetterDraft) -> set[str]:
    return {remark.key.rpartition(".")[2] for remark in draft.remarks if remark.weight is Weight.LOOK}


def test_what_was_shown_is_what_is_kept(either: Desk) -> None:
    one = case(either)
    seen = shown(either, one)
    assert seen.draft.may_leave, seen.draft.remarks
    sent = send_letter.send(either, seen).result
    opened = open_letter.open_letter(either, sent.id)
    assert opened.pdf == seen.pdf
    assert sent.sha256 == hashlib.sha256(seen.pdf).hexdigest()
    assert sent.number == one.referral.number
    referral = open_referral(either, one.referral.id).line.referral
    assert referral.state is ReferralState.SENT
    told = [event for event in story_of(either, one.patient.id).events if event.kind == "letter"]
    assert [(event.id, event.values["to"]) for event in told] == [(sent.id, sent.to_name)]
    assert referral.due_on is not None
    with either.store.reading() as session:
        actions = [entry.action for entry in audit.entries(session, patient_id=one.patient.id)]
        assert audit.verify(session).whole
    assert actions.count("letter.send") == 1
    assert {"letter.view", "letter.write", "referral.sent"} <= set(actions)
    assert open_letter.of_patient(either, one.patient.id) == (sent,)


def test_the_letter_says_what_was_agreed_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    one = case(desk, scope=frozenset({ShareScope.NAME, ShareScope.REASON, ShareScope.CONTACT}))
    text = text_of(on_disk(shown(desk, one).pdf, tmp_path))
    assert "Yara" in text
    assert "liefst met een vrouw" in text
    assert "0460 12 34 56 (na 16 uur)" in text
    for hidden in (
        "14 maart 2009",
        "17\N{NO-BREAK SPACE}jaar",
        "17 jaar",
        "09.03.14",
        "Voorbeeldlaan",
        "met school besproken",
        "Dari",
    ):
        assert hidden not in text
    assert UNSAFE[3:] not in text.replace(" ", "")


def test_everything_agreed_tells_more_but_never_the_number_by_itself(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    text = text_of(on_disk(shown(desk, one).pdf, tmp_path))
    for told in (
        "Yara Haddad",
        "يارا حداد",
        "Yara Maria Haddad",
        "14 maart 2009",
        "17 jaar",
        "3010 Kessel-Lo",
    ):
        assert told in text
    assert "09.03.14" not in text
    with_number = shown(desk, one, taken={"national_number": True})
    assert "09.03.14-002.11" in text_of(on_disk(with_number.pdf, tmp_path))
    assert "too_much" in looks(with_number.draft)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("Betreft:", "Geachte collega", "Uw kenmerk", "Antwoordstrook", "Met vriendelijke groeten")),
        ("fr", ("Objet :", "Chère collègue", "Votre référence", "Talon-réponse", "Cordialement")),
        ("en", ("Subject:", "Dear colleague", "Your reference", "Reply slip", "Kind regards")),
    ],
)
def test_each_language_has_all_its_words(
    desk: Desk, tmp_path: Path, language: str, words: tuple[str, ...]
) -> None:
    text = text_of(on_disk(shown(desk, case(desk), language=language).pdf, tmp_path))
    for word in words:
        assert word in text


def test_the_number_of_who_writes_stands_under_her_name(desk: Desk, tmp_path: Path) -> None:
    with desk.store.writing() as session:
        writer = practitioners.by_id(session, desk.actor.practitioner_id)
        assert writer is not None
        practitioners.change(session, replace(writer, nihdi="12345625527"))
    assert "RIZIV 1-23456-25-527" in text_of(on_disk(shown(desk, case(desk)).pdf, tmp_path))


def test_what_she_is_by_training_stands_under_her_name_in_the_language_of_the_letter(
    desk: Desk, tmp_path: Path
) -> None:
    one = case(desk)
    assert "therapeut" in text_of(on_disk(shown(desk, one).pdf, tmp_path))
    with desk.store.writing() as session:
        writer = practitioners.by_id(session, desk.actor.practitioner_id)
        assert writer is not None
        practitioners.change(session, replace(writer, discipline="persclinicalpsychologist"))
    dutch = text_of(on_disk(shown(desk, one).pdf, tmp_path))
    assert "klinisch psycholoog" in dutch
    assert "therapeut" not in dutch, "the one word says the other"
    assert "psychologie clinique" in text_of(on_disk(shown(desk, one, language="fr").pdf, tmp_path))


def test_what_the_page_shows_of_a_part_is_what_stands_on_paper(desk: Desk) -> None:
    """Without her name: also beside the paper, in every sentence that would name her, and as typed."""
    one = case(desk, scope=EVERYTHING - {ShareScope.NAME}, identifiers=())
    facts = open_draft(desk, one.key).facts
    stays = replace(facts, referral=replace(one.referral, bridging=True))
    for choices in (LetterChoices(), LetterChoices(texts={"opening": "Yara Haddad vraagt uw hulp."})):
        draft = compose(stays, choices)
        told = everything_said(draft.content).replace("\u00a0", " ")
        shown_parts = {part.key: part.text for part in draft.parts if part.taken}
        assert {"opening", "bridging"} <= set(shown_parts)
        assert "Yara" not in " ".join((*shown_parts.values(), told))
        assert all(part.replace("\u00a0", " ") in told for part in shown_parts.values())
        assert "P-48213" in shown_parts["opening"]
        assert stops(draft) == set()


def test_without_the_name_only_the_code_leaves(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    seen = shown(desk, one, taken={"person": False}, texts={"question": "Begeleiding graag."})
    text = text_of(on_disk(seen.pdf, tmp_path))
    assert "P-48213" in text
    assert "Yara" not in text
    still = shown(desk, one, taken={"person": False}, texts={"question": "Begeleiding voor Yara."})
    assert "name_still_there" in stops(still.draft)


def test_consent_is_asked_for(desk: Desk) -> None:
    one = case(desk, scope=None)
    assert stops(open_draft(desk, one.key)) == {"no_consent"}
    with pytest.raises(NotAllowed, match=r"letters\.not_ready"):
        send_letter.send(desk, shown(desk, one))


def test_the_letter_says_that_she_agreed_only_where_that_was_noted(desk: Desk) -> None:
    one = case(desk, scope=None)
    words = everything_said(open_draft(desk, one.key).content)
    assert "Ik verwijs P-48213 naar u door. [geen geldig akkoord van P-48213]" in words
    agreement(desk, one.patient, cgg(desk, key="elders", name="CGG Elders"))
    assert "geen geldig akkoord" in everything_said(open_draft(desk, one.key).content)
    other = case(desk, partner=one.partner, code="P-48214", identifiers=())
    said = everything_said(open_draft(desk, other.key).content)
    assert "Ik verwijs Yara Haddad naar u door. Yara Haddad ging akkoord met wat" in said
    assert said.count("ging akkoord") == 1
    own = LetterChoices(texts={"opening": "Dag. Yara Haddad ging akkoord met wat in deze brief staat."})
    assert everything_said(refresh(desk, other.key, own).content).count("ging akkoord") == 1


def test_a_part_that_was_not_agreed_stops_it(desk: Desk) -> None:
    one = case(desk, scope=frozenset({ShareScope.NAME, ShareScope.REASON}))
    draft = open_draft(desk, one.key)
    assert draft.may_leave
    taken = refresh(desk, one.key, LetterChoices(taken={"background": True}))
    assert stops(taken) == {"not_agreed"}


def test_an_agreement_taken_back_while_the_letter_was_open_stops_it(desk: Desk) -> None:
    one = case(desk)
    seen = shown(desk, one)
    assert one.consent is not None
    withdraw(desk, one.consent.id)
    with pytest.raises(NotAllowed, match=r"letters\.changed"):
        send_letter.send(desk, seen)
    assert stops(refresh(desk, one.key, seen.draft.choices)) >= {"consent_withdrawn"}
    assert open_letter.of_patient(desk, one.patient.id) == ()
    assert open_referral(desk, one.referral.id).line.referral.state is ReferralState.DRAFT


def test_an_old_agreement_does_not_hold(desk: Desk) -> None:
    one = case(desk, scope=None)
    agreement(desk, one.patient, one.partner, given_on=date(2025, 1, 1), until=date(2025, 12, 31))
    assert "no_consent" in stops(open_draft(desk, one.key))


def test_a_change_in_the_file_is_shown_before_it_is_sent(desk: Desk) -> None:
    one = case(desk)
    seen = shown(desk, one)
    change_patient(desk, replace(one.patient, used_name="Yaara"))
    with pytest.raises(NotAllowed, match=r"letters\.changed"):
        send_letter.send(desk, seen)


def test_it_is_sent_once(either: Desk) -> None:
    one = case(either)
    seen = shown(either, one)
    send_letter.send(either, seen)
    with pytest.raises(NotAllowed):
        send_letter.send(either, seen)
    assert len(open_letter.about(either, one.key)) == 1


def test_what_is_empty_or_unsafe_is_named_with_a_way_out(desk: Desk) -> None:
    one = case(desk)
    empty = refresh(desk, one.key, LetterChoices(texts={"question": " "}))
    assert stops(empty) == {"empty"}
    unsafe = refresh(desk, one.key, LetterChoices(texts={"contact": "Bel 016 12 34 57."}))
    assert stops(unsafe) == {"unsafe_contact"}
    odd = refresh(desk, one.key, LetterChoices(texts={"question": "Begeleiding voor ᚠᚱ"}))
    assert stops(odd) == {"uncovered"}
    for draft in (empty, unsafe, odd):
        assert all(remark.ways for remark in draft.remarks if remark.weight is Weight.STOP)


def the(draft: LetterDraft, key: str) -> tuple[str, tuple[Way, ...]]:
    (told,) = [remark for remark in draft.remarks if remark.key == f"letters.check.{key}"]
    return told.part, told.ways


def test_the_way_out_leads_to_where_it_stands(desk: Desk) -> None:
    """In the part in which it was typed; in a file where nobody typed it."""
    one = case(desk, partner=cgg(desk, name="Huis ᚠᚱ"))
    assert the(open_draft(desk, one.key), "uncovered") == ("", (Way.OPEN_PARTNER,))
    for said, key in (("Bel 016 12 34 57.", "unsafe_contact"), ("Broer van ᚠᚱ", "uncovered")):
        question = refresh(desk, one.key, LetterChoices(texts={"question": said}))
        assert the(question, key) == ("question", (Way.FILL,))
        reason = refresh(desk, one.key, LetterChoices(texts={"reason": said}))
        assert the(reason, key) == ("reason", (Way.FILL, Way.LEAVE_OUT))
    headed = refresh(desk, one.key, LetterChoices(attention="dr. ᚠᚱ"))
    assert the(headed, "uncovered") == ("attention", (Way.READDRESS,))
    plain_name = case(desk, partner=cgg(desk, key="ander", name="CAW"), code="P-2", identifiers=())
    for typed, where in (
        (LetterChoices(your_reference="2026/ᚠ"), "reference"),
        (LetterChoices(copies="dr. ᚠ"), "copies"),
    ):
        assert the(refresh(desk, plain_name.key, typed), "uncovered") == (where, (Way.READDRESS,))
    for typed, where in (
        (LetterChoices(your_reference="HADDAD, Yara 12"), "reference"),
        (LetterChoices(attention="team van Yara"), "attention"),
    ):
        headed = refresh(desk, one.key, replace(typed, taken={"person": False}, texts={"opening": "Dag."}))
        assert the(headed, "name_still_there") == (where, (Way.READDRESS,))
    texts = {"opening": "Wij vragen uw hulp.", "reason": "Yara slaapt slecht."}
    nameless = LetterChoices(taken={"person": False}, texts=texts)
    assert the(refresh(desk, one.key, nameless), "name_still_there") == ("reason", (Way.FILL, Way.LEAVE_OUT))
    closing = LetterKey(LetterKind.CLOSING, one.patient.id)
    told = refresh(desk, closing, LetterChoices(texts={"after": "Bel 016 12 34 57."}))
    assert the(told, "unsafe_contact") == ("after", (Way.FILL, Way.LEAVE_OUT))


def test_an_address_nobody_checked_is_looked_at_once(desk: Desk) -> None:
    unknown = cgg(desk, address_lines=(), to_check=("address_lines",))
    one = case(desk, partner=unknown)
    draft = open_draft(desk, one.key)
    assert looks(draft) == {"address_missing"}
    assert not draft.may_leave
    remark = next(remark for remark in draft.remarks if remark.weight is Weight.LOOK)
    assert plain(draft.content.address[-1]) == "(adres te controleren)", "a mark for the writer"
    let_stand = refresh(desk, one.key, LetterChoices(accepted=(remark.name,)))
    assert let_stand.may_leave
    seen = preview(let_stand.facts, let_stand.choices)
    sent = send_letter.send(desk, seen).result
    pdf = open_letter.open_letter(desk, sent.id).pdf
    assert pdf == seen.pdf
    assert not any("te controleren" in said for _tag, said in heard(pdf)), (
        "what left holds no mark for who wrote it"
    )


def test_what_goes_by_hand_needs_no_address(sqlite_store: object, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    one = case(desk, partner=cgg(desk, address_lines=(), to_check=("address_lines",)))
    taken_along = LetterChoices(handed=BY_HAND)
    draft = refresh(desk, one.key, taken_along)
    assert draft.may_leave
    assert [plain(line) for line in draft.content.address] == ["CGG De Proef"]
    assert send_letter.send(desk, preview(draft.facts, taken_along)).result.handed == BY_HAND
    told = [event.key for event in story_of(desk, one.patient.id).events if event.kind == "referral"]
    assert told == ["referrals.told_handed"]
    invited = LetterKey(LetterKind.INVITATION, one.patient.id)
    words = {"moment": "Je kan langskomen op woensdag."}
    by_hand = refresh(desk, invited, LetterChoices(texts=words))
    assert looks(by_hand) == {"mind_rule"}
    by_post = refresh(desk, invited, LetterChoices(texts=words, handed=POST))
    assert looks(by_post) == {"mind_rule", "no_own_address"}


def test_a_service_that_lends_bicycles_does_not_need_the_whole_story(desk: Desk) -> None:
    one = case(desk, partner=cgg(desk, kind="local-family", name="Fietsen De Proef"))
    draft = open_draft(desk, one.key)
    assert "too_much" in looks(draft)
    parts = {remark.part for remark in draft.remarks if remark.weight is Weight.LOOK}
    assert parts == {"background"}
    assert refresh(desk, one.key, LetterChoices(taken={"background": False})).may_leave


def test_a_letter_to_whom_nobody_goes_directly_is_looked_at_once(desk: Desk) -> None:
    one = case(desk, partner=cgg(desk, only_through="een sociale partner, die bestelt voor het gezin"))
    draft = open_draft(desk, one.key)
    assert looks(draft) == {"only_through"}
    assert not draft.may_leave
    assert refresh(desk, one.key, LetterChoices(accepted=("letters.check.only_through",))).may_leave


def test_tejo_gives_no_identity_away(sqlite_store: object, make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    one = case(desk)
    seen = shown(desk, one)
    assert seen.draft.may_leave, seen.draft.remarks
    text = text_of(on_disk(seen.pdf, tmp_path))
    assert "verwijzing van Yara, 17 jaar" in " ".join(text.split())
    assert "حداد" not in text
    number = refresh(desk, one.key, LetterChoices(texts={"question": "RRN 09.03.14-002.11"}))
    assert "identifies" in stops(number)
    assert {part.key for part in seen.draft.parts if part.unknown} == {"identity"}


def test_a_copy_stands_in_the_letter_and_is_asked_about_for_each_receiver(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    wanted = LetterChoices(copies="dr. Aerts, huisarts; CLB De Proef ;")
    letter = preview(open_draft(desk, one.key).facts, wanted)
    text = " ".join(text_of(on_disk(letter.pdf, tmp_path)).split())
    assert "Kopie aan: dr. Aerts, huisarts · CLB De Proef" in text
    (asked,) = [remark for remark in letter.draft.remarks if remark.key == "letters.check.copies"]
    assert (asked.weight, asked.values["names"]) == (Weight.LOOK, "dr. Aerts, huisarts; CLB De Proef")
    agreed = replace(wanted, accepted=(asked.name,))
    assert refresh(desk, one.key, agreed).may_leave
    assert not refresh(desk, one.key, replace(agreed, copies="iemand anders")).may_leave


def test_choices_come_back_and_two_writers_do_not_overwrite_each_other(either: Desk) -> None:
    one = case(either)
    draft = open_draft(either, one.key)
    mine = replace(draft.choices, texts={"question": "Anders gezegd."}, taken={"address": False})
    kept = keep_choices(either, one.key, one.patient.id, mine).result
    again = open_draft(either, one.key)
    assert again.choices == kept
    assert {part.key: part.taken for part in again.parts}["address"] is False
    with pytest.raises(ChangedMeanwhile):
        keep_choices(either, one.key, one.patient.id, replace(mine, attention="iemand"))
    newer = keep_choices(either, one.key, one.patient.id, replace(kept, attention="team Jongeren")).result
    assert newer.version == kept.version + 1


def test_kept_letters_cannot_be_changed(either: Desk) -> None:
    one = case(either)
    sent = send_letter.send(either, shown(either, one)).result
    with pytest.raises((DatabaseError, Trouble)), either.store.writing() as session:
        session.execute(sa.text("UPDATE letter SET subject = 'iets anders'"))
    assert open_letter.open_letter(either, sent.id).letter == sent


def test_a_copy_is_saved_where_asked(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    sent = send_letter.send(desk, shown(desk, one)).result
    target = tmp_path / open_letter.file_name(sent)
    open_letter.save_copy(desk, sent.id, target)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == sent.sha256
    with pytest.raises(StorageTrouble):
        open_letter.save_copy(desk, sent.id, tmp_path / "nowhere" / "x.pdf")


def test_volunteers_write_no_letters(desk: Desk, make_desk: MakeDesk) -> None:
    one = case(desk)
    with pytest.raises(NotPermitted):
        open_draft(make_desk(Role.VOLUNTEER_RECEPTION), one.key)


def test_letters_about_a_contract(desk: Desk, tmp_path: Path) -> None:
    who = yara(desk)
    contract = enrol_patient.enrol(desk, who.id, desk.clock.today(), "Yara Haddad").result
    key = LetterKey(LetterKind.ENROLMENT, contract.id)
    draft = open_draft(desk, key)
    assert looks(draft) == {"mind_rule", "text_to_check"}
    assert not stops(draft)
    choices = LetterChoices(accepted=tuple(remark.name for remark in draft.remarks))
    sent = send_letter.send(desk, preview(draft.facts, choices)).result
    assert sent.number == "B-2026-0001"
    text = text_of(on_disk(open_letter.open_letter(desk, sent.id).pdf, tmp_path))
    for told in (
        "Yara Haddad",
        "09.03.14-002.11",
        "1 december 2026",
        "Voorbeeldlaan 3 bus 2",
        "WGC De Linde",
    ):
        assert told in text
    with pytest.raises(NotAllowed, match=r"letters\.not_ended"):
        open_draft(desk, LetterKey(LetterKind.DEREGISTRATION, contract.id))


def test_the_end_of_a_contract_is_confirmed(desk: Desk, tmp_path: Path) -> None:
    who = yara(desk, identifiers=(), contact_rule="")
    contract = enrol_patient.enrol(
        desk, who.id, desk.clock.today() - timedelta(days=40), "Yara Haddad"
    ).result
    enrol_patient.close(desk, contract.id, date(2026, 11, 30), "patientdecision", "202")
    key = LetterKey(LetterKind.DEREGISTRATION, contract.id)
    seen = preview(open_draft(desk, key).facts, LetterChoices(language="fr"))
    text = text_of(on_disk(seen.pdf, tmp_path))
    assert "30 novembre 2026" in text
    assert "128, numéro 1234567890123" in text


def test_parts_are_called_in_the_language_of_who_writes_and_stand_in_that_of_the_letter(
    make_desk: MakeDesk,
) -> None:
    desk = replace(make_desk(Role.THERAPIST), language="en")
    one = case(desk)
    seen = shown(desk, one, language="nl")
    opening = next(part for part in seen.draft.parts if part.key == "opening")
    assert (opening.label, opening.called) == ("Eerste zin", "First sentence")
    empty = shown(desk, one, language="nl", texts={"question": ""})
    (remark,) = [one for one in empty.draft.remarks if one.part == "question"]
    assert remark.values["part"] == "Question"
