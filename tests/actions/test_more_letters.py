"""Reply, request for a file, invitation, confirmation, attest of presence, closing letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions import letter_register, open_letter, send_letter
from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import appointments, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.letter import LetterKind, plain
from healthdesk.records.letter_draft import LetterDraft, LetterKey, Way, Weight
from healthdesk.records.patient import Address, Capacity, SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, ReferralState
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.letter_check import everything_said
from healthdesk.rules.letter_ways import BY_HAND, POST, handed_by, usual_for_many
from healthdesk.sentences import sentence
from tests.agenda_house import AgendaHouse, furnished
from tests.letter_desk import agreement, cgg, yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.RECEPTION)


def _stops(draft: LetterDraft) -> set[str]:
    return {one.key.rpartition(".")[2] for one in draft.remarks if one.weight is Weight.STOP}


def _looked(draft: LetterDraft) -> LetterDraft:
    """Somebody looked at everything that may stand."""
    names = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    return compose(draft.facts, replace(draft.choices, accepted=names))


def test_an_invitation_is_in_her_language_and_says_what_she_may_do(desk: Desk) -> None:
    person = yara(desk, languages=())
    draft = open_draft(desk, LetterKey(LetterKind.INVITATION, person.id))
    told = everything_said(draft.content)
    assert "Wij nodigen u graag uit" in told
    assert "rijksregister" not in told.lower()
    assert [part.key for part in draft.parts if part.taken] == ["opening"]
    draft = _looked(compose(draft.facts, replace(draft.choices, texts={"moment": "Dinsdag om 14 uur."})))
    assert "Dinsdag om 14 uur." in everything_said(draft.content)
    seen = preview(draft.facts, draft.choices)
    sent = send_letter.send(desk, seen).result
    assert (sent.kind, sent.to_name, sent.number) == (LetterKind.INVITATION, "Yara Haddad", "B-2026-0001")
    assert open_letter.open_letter(desk, sent.id).pdf == seen.pdf
    assert open_letter.of_patient(desk, person.id) == (sent,)


def test_who_is_not_at_the_desk_is_written_to_by_post_where_an_envelope_tells_nobody(
    desk: Desk,
) -> None:
    def looked_at(whose: Desk, kind: LetterKind, **known: object) -> tuple[str, set[str]]:
        draft = open_draft(whose, LetterKey(kind, yara(whose, languages=(), **known).id))
        return handed_by(draft.facts, draft.choices), {one.key.rpartition(".")[2] for one in draft.remarks}

    grown = {"birth_date": "1989-06-10", "addresses": ()}
    way, asked = looked_at(desk, LetterKind.INVITATION, code="P-1", **grown)
    assert (way, "no_own_address" in asked) == (POST, True)
    way, asked = looked_at(desk, LetterKind.CLOSING, code="P-2", **grown)
    assert (way, "no_own_address" in asked) == (BY_HAND, False)
    way, asked = looked_at(desk, LetterKind.FILE_REQUEST, code="P-3", former_gp="dr. Peeters")
    assert (way, "address_missing" in asked) == (POST, True), "a doctor without an address"
    way, _asked = looked_at(desk, LetterKind.INVITATION, code="P-4", birth_date="2012-01-01")
    assert way == BY_HAND, "others at home would see it"
    nameless = replace(desk.house, identity_default=IdentityLevel.PSEUDONYM)
    assert (usual_for_many(desk.house), usual_for_many(nameless)) == (POST, BY_HAND)


def test_who_speaks_french_is_invited_in_french(desk: Desk) -> None:
    person = yara(desk, languages=(SpokenLanguage("fr", preferred=True),))
    draft = open_draft(desk, LetterKey(LetterKind.INVITATION, person.id))
    assert draft.content.language == "fr"
    assert "Nous vous invitons" in everything_said(draft.content)


@pytest.mark.parametrize(
    ("name", "told"),
    [("Anne", "d’Anne"), ("Élise", "d’Élise"), ("Yves", "d’Yves"), ("Yara", "de Yara"), ("Hugo", "de Hugo")],
)
def test_french_drops_the_vowel_before_a_name_that_begins_with_one(desk: Desk, name: str, told: str) -> None:
    asked = open_draft(desk, LetterKey(LetterKind.FILE_REQUEST, yara(desk, used_name=name).id))
    french = compose(asked.facts, replace(asked.choices, language="fr"))
    assert plain(french.content.subject) == f"dossier {told} Haddad"
    assert sentence("fr", "letters.check.consent_expired", person=name) == f"L’accord {told} a expiré."


def test_the_young_are_spoken_to_as_such(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    draft = open_draft(desk, LetterKey(LetterKind.CLOSING, yara(desk, languages=()).id))
    told = everything_said(draft.content)
    assert "Deze brief is voor jou, om te bewaren." in told
    assert " u " not in told


def test_a_closing_letter_tells_how_often_and_leaves_it_out_where_that_is_wished(desk: Desk) -> None:
    house, talk = _talk(desk)
    _was_there(house, talk)
    draft = open_draft(desk, LetterKey(LetterKind.CLOSING, house.yara))
    assert "talks" not in {part.key for part in draft.parts}  # the talk is still ahead of the clock
    draft = compose(
        draft.facts, replace(draft.choices, texts={"after": "Je belt als het weer moeilijk wordt."})
    )
    assert "Wat we afspraken voor nadien" in everything_said(draft.content)


def _talk(desk: Desk) -> tuple[AgendaHouse, LetterKey]:
    house = furnished(desk)
    done = book(desk, house.wish(14, interpreter="fa"))
    return house, LetterKey(LetterKind.CONFIRMATION, done.result.id)


def _was_there(house: AgendaHouse, key: LetterKey) -> None:
    house.on_the_day()
    for state in (AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE):
        with house.desk.store.reading() as session:
            one = appointments.by_id(session, key.about)
        assert one is not None
        step(house.desk, one.id, one.version, state)


def test_a_confirmation_tells_when_where_and_with_whom(desk: Desk) -> None:
    _house, key = _talk(desk)
    draft = open_draft(desk, key)
    told = everything_said(draft.content)
    for words in ("26\u00a0november\u00a02026", "14:00 tot 14:45", "Els Maes", "Perzisch"):
        assert words in told
    assert "de afspraak" not in plain(draft.content.subject)


def test_an_attest_says_where_and_when_and_nothing_of_the_care(desk: Desk) -> None:
    house, talk = _talk(desk)
    key = LetterKey(LetterKind.ATTENDANCE, talk.about)
    with pytest.raises(NotAllowed) as refused:
        open_draft(desk, key)
    assert refused.value.key == "letters.not_there"
    _was_there(house, talk)
    draft = open_draft(desk, key)
    told = everything_said(draft.content) + " ".join(draft.content.signature)
    assert "van 14:00 tot 14:45" in told
    for words in ("Els Maes", "gesprek", "therapeut", "tolk", "Perzisch"):
        assert words not in told
    assert draft.content.address == ()
    assert draft.content.signature == (desk.actor.name,)
    named = compose(draft.facts, replace(draft.choices, texts={"named": "Yara Haddad", "time": ""}))
    assert "Yara Haddad" in everything_said(named.content)
    assert "empty" in _stops(named)


def test_a_former_doctor_is_asked_for_the_file_with_the_person_s_signature(desk: Desk) -> None:
    person = yara(desk, former_gp="dr. Peeters, Stationsstraat 4, 3000 Leuven")
    key = LetterKey(LetterKind.FILE_REQUEST, person.id)
    draft = _looked(open_draft(desk, key))
    assert [plain(line) for line in draft.content.address] == [
        "dr. Peeters",
        "Stationsstraat 4",
        "3000 Leuven",
    ]
    assert "09.03.14-002.11" in everything_said(draft.content)
    assert draft.may_leave, draft.remarks
    sent = send_letter.send(desk, preview(draft.facts, draft.choices)).result
    assert sent.to_name == "dr. Peeters"


def test_a_doctor_whom_nobody_noted_is_asked_for_and_never_left_blank(desk: Desk) -> None:
    draft = open_draft(desk, LetterKey(LetterKind.FILE_REQUEST, yara(desk).id))
    assert "empty" in _stops(draft)
    assert plain(draft.content.address[0]) == "[aan wie ontbreekt]"


def test_a_reply_tells_the_referrer_no_more_than_she_agreed_to(desk: Desk) -> None:
    person, partner = yara(desk), cgg(desk)
    wish = ReferralWish(patient_id=person.id, partner_id=partner.id, direction=Direction.INCOMING)
    referral = begin(desk, replace(wish, reason="stress")).result
    key = LetterKey(LetterKind.REPLY, referral.id)
    draft = open_draft(desk, key)
    assert "no_consent" in _stops(draft)
    assert "[geen geldig akkoord van " in everything_said(draft.content)
    agreement(desk, person, partner)
    draft = _looked(open_draft(desk, key))
    assert "Dank voor uw verwijzing van Yara Haddad." in everything_said(draft.content)
    assert draft.may_leave, draft.remarks
    sent = send_letter.send(desk, preview(draft.facts, draft.choices)).result
    assert (sent.to_name, sent.referral_id) == ("CGG De Proef", referral.id)
    assert open_referral(desk, referral.id).line.referral.state is ReferralState.RECEIVED


def test_a_referral_of_our_own_has_no_reply(desk: Desk) -> None:
    person, partner = yara(desk), cgg(desk)
    ours = begin(desk, ReferralWish(patient_id=person.id, partner_id=partner.id, at_request=True)).result
    with pytest.raises(NotAllowed):
        open_draft(desk, LetterKey(LetterKind.REPLY, ours.id))


def _parent(name: str = "Samir Haddad", **more: object) -> RelatedPerson:
    return RelatedPerson(
        name=name,
        relation="vader",
        authority=Authority.PARENT,
        may_write=True,
        **more,  # type: ignore[arg-type]
    )


def test_an_invitation_says_when_or_somebody_lets_it_stand(desk: Desk) -> None:
    draft = open_draft(desk, LetterKey(LetterKind.INVITATION, yara(desk, contact_rule="").id))
    (asked,) = (one for one in draft.remarks if one.is_open)
    assert (asked.key, asked.part, asked.ways) == (
        "letters.check.no_moment",
        "moment",
        (Way.FILL, Way.ACCEPT),
    )
    assert not draft.may_leave
    assert _looked(draft).may_leave
    assert compose(draft.facts, replace(draft.choices, texts={"moment": "Dinsdag om 14 u."})).may_leave


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_what_asks_a_child_to_come_goes_to_who_decides_for_her(desk: Desk, language: str) -> None:
    young: dict[str, object] = {
        "birth_date": "2016-05-05",
        "contact_rule": "",
        "languages": (SpokenLanguage(language),),
    }
    father = _parent(address="Dreef 1, 3000 Leuven")
    child = yara(desk, related=(_parent("Nora Daher", never=True), father), **young)
    draft = open_draft(desk, LetterKey(LetterKind.INVITATION, child.id))
    assert draft.choices.to == "Samir Haddad"
    assert [plain(line) for line in draft.content.address] == ["Samir Haddad", "Dreef 1", "3000 Leuven"]
    assert "Samir Haddad" in plain(draft.content.salutation)
    assert "Yara Haddad" in plain(draft.content.body[0].text)  # type: ignore[union-attr]
    assert handed_by(draft.facts, draft.choices) == POST
    assert "letters.check.to_representative" in {one.key for one in draft.remarks}
    to_her = compose(draft.facts, replace(draft.choices, to=""))
    assert "letters.check.to_child_choose" in {one.key for one in to_her.remarks if one.is_open}
    alone = replace(to_her.facts, patient=replace(child, related=()))
    assert "letters.check.to_child" in {one.key for one in compose(alone, to_her.choices).remarks}
    sent = send_letter.send(desk, preview(draft.facts, _looked(draft).choices)).result
    assert sent.to_name == "Samir Haddad"
    (found,) = letter_register.outgoing(desk, "dreef 1")
    assert found.letter.id == sent.id


def test_a_letter_that_speaks_to_who_died_is_asked_about_before_it_leaves(desk: Desk) -> None:
    """Nobody at home reads "u blijft welkom" about somebody who is buried."""
    person = yara(desk, contact_rule="", deceased="2026-11-20")
    draft = open_draft(desk, LetterKey(LetterKind.CLOSING, person.id))
    asked = {one.key: one for one in draft.remarks if one.is_open}
    assert asked["letters.check.has_died"].ways == (Way.OPEN_PERSON, Way.ACCEPT)
    assert not draft.may_leave
    anyhow = compose(draft.facts, _looked(draft).choices)
    assert anyhow.may_leave
    alive = compose(replace(draft.facts, patient=replace(person, deceased="")), draft.choices)
    assert "letters.check.has_died" not in {one.key for one in alive.remarks}


def test_nobody_at_home_is_written_to_about_who_decides_herself(
    desk: Desk, make_desk_elsewhere: MakeDesk
) -> None:
    able = Capacity(able=True, judged_by="Els Claes", judged_on=desk.clock.today())
    known_of: tuple[dict[str, object], ...] = (
        {"birth_date": "2014-05-05"},
        {"birth_date": "2016-05-05", "capacity": able},
        {"birth_date": ""},
    )
    for code, known in enumerate(known_of):
        person = yara(desk, code=f"P-{code}", related=(_parent(),), identifiers=(), **known)
        draft = open_draft(desk, LetterKey(LetterKind.INVITATION, person.id))
        assert draft.choices.to == ""
        assert not any("to_child" in one.key for one in draft.remarks)
    tejo = make_desk_elsewhere(Role.THERAPIST, kind=HouseKind.TEJO)
    draft = open_draft(tejo, LetterKey(LetterKind.INVITATION, yara(tejo, age=10).id))
    assert not any("to_child" in one.key for one in draft.remarks)


def test_the_confirmation_of_a_childs_appointment_speaks_to_who_brings_her(desk: Desk) -> None:
    house, key = _talk(desk)
    with house.desk.store.writing() as session:
        child = patients.by_id(session, house.yara)
        assert child is not None
        patients.change(session, replace(child, birth_date="2016-05-05", related=(_parent(),)))
    draft = open_draft(house.desk, key)
    assert "de afspraak van" in plain(draft.content.subject)
    assert "Samir Haddad" in plain(draft.content.salutation)


@pytest.mark.parametrize(("language", "country"), [("nl", "Frankrijk"), ("fr", "France"), ("en", "France")])
def test_a_country_stands_in_words_and_on_the_envelope_in_capitals(
    desk: Desk, language: str, country: str
) -> None:
    lille = Address("12, rue de la Paix", "59000", "Lille", country="FR")
    person = yara(desk, contact_rule="", languages=(SpokenLanguage(language),), addresses=(lille,))
    draft = open_draft(desk, LetterKey(LetterKind.CLOSING, person.id))
    block = [plain(line) for line in draft.content.address]
    assert block[1:] == ["12, rue de la Paix", "59000 Lille", country.upper()]
    asked = open_draft(desk, LetterKey(LetterKind.FILE_REQUEST, person.id))
    asked = compose(asked.facts, replace(asked.choices, language=language))
    assert f"12, rue de la Paix, 59000 Lille, {country}" in everything_said(asked.content)
