"""From need to closed loop, at a desk, on both engines."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, refresh
from healthdesk.actions.find_partner import find_fitting, past_of, tried_for
from healthdesk.actions.follow_up_referral import (
    board,
    by_code,
    count_overdue,
    log_contact,
    look_up,
    of_patient,
    open_referral,
    take_step,
)
from healthdesk.actions.keep_consent import give, withdraw
from healthdesk.actions.keep_partner import keep, load_directory, mark_checked
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.start_referral import ReferralWish, begin, write
from healthdesk.actions.tell_story import story_of
from healthdesk.db import audit, partners, patients
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterChoices, LetterKey, Way, Weight
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, EventKind, Planned, Referral, ReferralState
from healthdesk.rules.letter_ways import BY_HAND, MAIL, POST
from healthdesk.rules.partner_fit import Reason, understand
from healthdesk.rules.reply_codes import new_reply_code
from tests.letter_desk import case, how_sent
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    seated = make_desk(Role.THERAPIST)
    load_directory(seated)
    return seated


@pytest.fixture
def yara(desk: Desk) -> Patient:
    return register(desk, replace(blank(desk), used_name="Yara", age=17)).result


def _partner(desk: Desk, key: str) -> Partner:
    return next(one for one in _every(desk) if one.key == key)


def _every(desk: Desk) -> tuple[Partner, ...]:
    with desk.store.reading() as session:
        return partners.all_of(session)


def _wish(desk: Desk, yara: Patient, key: str = "cgg-vbo", **more: object) -> ReferralWish:
    partner = _partner(desk, key)
    return ReferralWish(patient_id=yara.id, partner_id=partner.id, **more)  # type: ignore[arg-type]


def _agreed(desk: Desk, yara: Patient, partner: Partner) -> Consent:
    consent = Consent(
        id=new_id(),
        patient_id=yara.id,
        scope=frozenset({ShareScope.REASON}),
        partner_id=partner.id,
        partner_name=partner.name,
        given_on=desk.clock.today(),
        noted_at=desk.clock.now(),
    )
    return give(desk, consent).result


def _ready(desk: Desk, yara: Patient) -> Referral:
    partner = _partner(desk, "cgg-vbo")
    _agreed(desk, yara, partner)
    one = begin(desk, ReferralWish(patient_id=yara.id, partner_id=partner.id)).result
    one = write(desk, replace(one, reason="angst na een vlucht", question="langere begeleiding")).result
    return take_step(desk, one.id, one.version, ReferralState.READY).result


def test_the_story_keeps_each_day_that_was_planned(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT, how_sent(ReferralState.SENT)).result
    at = datetime(2026, 12, 3, 13, 30, tzinfo=UTC)
    for planned in (Planned(at.date(), at), Planned(date(2026, 12, 17))):
        one = take_step(desk, one.id, one.version, ReferralState.PLANNED, "met de tolk", planned).result
    later, first = (event.text for event in open_referral(desk, one.id).story[:2])
    assert first == "Er is een afspraak op do 3 dec 2026 om 14:30.\nmet de tolk"
    assert later == "Er is een afspraak op do 17 dec 2026.\nmet de tolk"
    assert one.planned_on == date(2026, 12, 17)


def test_the_whole_loop(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    for state, text in (
        (ReferralState.SENT, ""),
        (ReferralState.RECEIVED, ""),
        (ReferralState.ACCEPTED, ""),
        (ReferralState.PLANNED, ""),
        (ReferralState.DID_NOT_ATTEND, ""),
        (ReferralState.PLANNED, ""),
        (ReferralState.COMPLETED, "begeleiding gestart"),
    ):
        one = take_step(desk, one.id, one.version, state, text or how_sent(state)).result
    seen = open_referral(desk, one.id)
    assert seen.line.referral.outcome == "begeleiding gestart"
    assert len(seen.story) == 9
    with desk.store.reading() as session:
        assert audit.verify(session).whole
    one = take_step(desk, one.id, one.version, ReferralState.ACCEPTED, "toch nog een vraag").result
    assert open_referral(desk, one.id).story[0].kind is EventKind.REOPENED


def test_the_board_names_a_person_as_the_agenda_does(desk: Desk, yara: Patient) -> None:
    _ready(desk, yara)
    with desk.store.writing() as session:
        told = replace(
            yara,
            used_name="Lou",
            official_family="Peeters",
            age=15,
            age_noted_on=desk.clock.today() - timedelta(days=800),
        )
        patients.change(session, told)
    (line,) = board(desk)
    assert (line.person, line.age) == ("Lou Peeters", 17), "with the family name, and older by now"


def test_without_an_agreement_it_stays_here(desk: Desk, yara: Patient) -> None:
    one = begin(desk, _wish(desk, yara)).result
    one = write(desk, replace(one, reason="angst", question="hulp")).result
    with pytest.raises(NotAllowed) as told:
        take_step(desk, one.id, one.version, ReferralState.READY)
    assert told.value.key == "referrals.no_consent"


def test_what_was_sent_is_frozen(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon").result
    with pytest.raises(NotAllowed) as told:
        write(desk, replace(one, reason="iets anders"))
    assert told.value.key == "referrals.frozen"


def test_two_desks_move_the_same_referral(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon")
    with pytest.raises((ChangedMeanwhile, NotAllowed)):
        take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon")


def test_silence_shows_and_a_call_is_on_the_story(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon").result
    desk.clock.advance(timedelta(days=29))  # type: ignore[attr-defined]
    assert board(desk)[0].overdue
    log_contact(desk, one.id, EventKind.NO_ANSWER, "")
    assert open_referral(desk, one.id).story[0].kind is EventKind.NO_ANSWER


def test_in_the_story_of_a_file_it_stands_on_the_day_of_its_step(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon").result
    left = desk.clock.now()
    desk.clock.advance(timedelta(days=17))  # type: ignore[attr-defined]
    log_contact(desk, one.id, EventKind.NO_ANSWER, "")
    (told,) = [event for event in story_of(desk, yara.id).events if event.kind == "referral"]
    assert (told.key, told.at) == ("referrals.told_sent", left)


def test_the_code_of_the_slip_opens_it(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    assert by_code(desk, one.reply_code.lower()).id == one.id
    assert by_code(desk, one.number).id == one.id
    assert [line.referral.id for line in look_up(desk, one.reply_code.replace("-", ""))] == [one.id]
    assert look_up(desk, "Yara") == ()


def test_a_slip_of_the_finger_is_told_from_an_unknown_code(desk: Desk, yara: Patient) -> None:
    code = _ready(desk, yara).reply_code
    other = "2" if code[-1] != "2" else "3"
    with pytest.raises(NotAllowed) as told:
        by_code(desk, code[:-1] + other)
    assert told.value.key == "referrals.code_mistyped"
    with pytest.raises(NotAllowed) as told:
        by_code(desk, new_reply_code(random.Random(1)))
    assert told.value.key == "referrals.unknown_code"


def test_numbers_go_up_without_gaps(desk: Desk, yara: Patient) -> None:
    wish = _wish(desk, yara)
    numbers = [begin(desk, wish).result.number for _ in range(3)]
    assert numbers == ["V-2026-0001", "V-2026-0002", "V-2026-0003"]


def test_volunteers_do_not_refer(desk: Desk, yara: Patient, make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        begin(make_desk(Role.VOLUNTEER_RECEPTION), _wish(desk, yara))


def test_every_service_of_the_city_programme_has_its_entry(desk: Desk) -> None:
    keys = {one.key for one in _every(desk)}
    assert {
        "wgc-ridderbuurt", "wgc-de-central", "wgc-caleido", "wgc-vierde", "tejo-leuven", "booghuys",
        "zorg-leuven-gezinszorg", "mantelzorg-leuven", "ocmw-leuven", "lampeke", "huis-van-het-kind",
        "velokadee", "kirikou", "kinderkuren", "doremy", "lolanden", "unique", "stad-samenleven",
    } <= keys  # fmt: skip
    assert load_directory(desk).result == 0


def test_found_by_need_with_reasons(desk: Desk) -> None:
    found = find_fitting(desk, understand("16 jaar, Dari, trauma, gratis", "nl"))
    assert {fit.partner.key for fit in found} == {"cgg-vbo", "upc-kuleuven", "praxisp"}
    assert Reason("partners.meets_need", "trauma") in found[0].reasons
    assert Reason("partners.language_unknown", "fa-AF") in found[0].doubts
    young = find_fitting(desk, understand("16, zelfmoord, gratis", "nl"))
    assert young[0].partner.key == "tejo-leuven"
    assert Reason("partners.for_this_age", "16") in young[0].reasons
    babies = find_fitting(desk, understand("baby", "nl"))
    assert [(fit.partner.key, fit.doubts[0].key) for fit in babies] == [("kirikou", "partners.only_through")]


def test_somebody_checked_an_entry(desk: Desk) -> None:
    before = _partner(desk, "caw-oost-brabant")
    checked = mark_checked(desk, before).result
    assert not checked.to_check
    assert checked.checked_by == desk.actor.name
    assert checked.checked_on == desk.clock.today()
    past = past_of(desk, before.id)
    assert [(one.by, one.before.to_check) for one in past] == [(desk.actor.name, before.to_check)]


def test_two_people_correct_the_same_entry(desk: Desk) -> None:
    entry = _partner(desk, "unique")
    keep(desk, replace(entry, phone="016 12 34 56"))
    with pytest.raises(ChangedMeanwhile) as told:
        keep(desk, replace(entry, phone="016 65 43 21"))
    assert told.value.theirs.phone == "016 12 34 56"  # type: ignore[attr-defined]


def test_a_refusal_leads_to_another_partner(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    for state, text in ((ReferralState.SENT, ""), (ReferralState.DECLINED, "wachtlijst gesloten")):
        one = take_step(desk, one.id, one.version, state, text or how_sent(state)).result
    assert one.decline_reason == "wachtlijst gesloten"
    desk.clock.advance(timedelta(days=4))  # type: ignore[attr-defined]
    assert count_overdue(desk) == 1
    begin(desk, _wish(desk, yara, "praxisp", instead_of=one.id))
    assert count_overdue(desk) == 0
    assert "PraxisP" in open_referral(desk, one.id).story[0].text


def test_a_step_is_taken_back_but_not_what_left_the_house(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    sent = take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon")
    assert sent.undo is None
    accepted = take_step(desk, one.id, sent.result.version, ReferralState.ACCEPTED)
    assert accepted.undo is not None
    back = accepted.undo(desk).result
    assert (back.state, back.due_on) == (ReferralState.SENT, sent.result.due_on)
    assert open_referral(desk, one.id).story[0].kind is EventKind.UNDONE
    with pytest.raises(ChangedMeanwhile):
        accepted.undo(desk)


def test_asking_again_later_gives_rest(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon").result
    desk.clock.advance(timedelta(days=29))  # type: ignore[attr-defined]
    assert count_overdue(desk) == 1
    log_contact(desk, one.id, EventKind.CALL, "volgende week terugbellen", desk.clock.today())
    assert count_overdue(desk) == 0
    with pytest.raises(NotAllowed):
        log_contact(desk, one.id, EventKind.CALL, "gisteren", desk.clock.today() - timedelta(days=1))


def test_somebody_is_referred_to_us(desk: Desk, yara: Patient) -> None:
    wish = _wish(desk, yara, "jac-leuven", direction=Direction.INCOMING, reason="stress")
    one = begin(desk, wish).result
    assert (one.number, one.state) == ("I-2026-0001", ReferralState.RECEIVED)
    one = take_step(desk, one.id, one.version, ReferralState.ACCEPTED).result
    one = take_step(desk, one.id, one.version, ReferralState.DECLINED, "verhuisd").result
    assert [line.overdue for line in of_patient(desk, yara.id)] == [False]


def test_an_agreement_taken_back_stops_the_letter(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    agreed = open_referral(desk, one.id).consent
    assert agreed is not None
    withdraw(desk, agreed.id)
    assert open_referral(desk, one.id).consent is None
    with pytest.raises(NotAllowed) as told:
        take_step(desk, one.id, one.version, ReferralState.SENT, "per telefoon")
    assert told.value.key == "referrals.no_consent"


def test_at_a_centre_nobody_needs_to_ask_for_her_letter(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    assert not one.at_request
    remarks = open_draft(desk, LetterKey(LetterKind.REFERRAL, one.id)).remarks
    assert remarks
    assert "letters.check.not_asked_for" not in {remark.key for remark in remarks}


def test_at_tejo_the_young_person_asks_and_carries(sqlite_store: object, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    load_directory(desk)
    robbe = register(desk, replace(blank(desk), used_name="Robbe", age=13)).result
    partner = _partner(desk, "cgg-vbo")
    _agreed(desk, robbe, partner)
    one = begin(desk, _wish(desk, robbe, reason="angst", question="langer", bridging=True)).result
    assert one.own_hands
    with pytest.raises(NotAllowed) as told:
        take_step(desk, one.id, one.version, ReferralState.READY)
    assert told.value.key == "referrals.not_asked_for"
    letter = LetterKey(LetterKind.REFERRAL, one.id)
    asks = next(r for r in open_draft(desk, letter).remarks if r.key == "letters.check.not_asked_for")
    assert (asks.weight, asks.ways) == (Weight.STOP, (Way.OPEN_REFERRAL,)), (
        "the check says it, not the button"
    )
    one = write(desk, replace(one, at_request=True)).result
    assert asks not in open_draft(desk, letter).remarks
    assert take_step(desk, one.id, one.version, ReferralState.READY).result.bridging
    (line,) = [event for event in story_of(desk, robbe.id).events if event.kind == "referral"]
    assert line.detail == "Overbrugging: de gesprekken hier gaan door tot de partner start.\nangst"


@pytest.mark.parametrize("way", [POST, MAIL])
def test_what_she_takes_along_goes_no_other_way_until_she_chooses_so(desk: Desk, way: str) -> None:
    one = case(desk)
    open_draft(desk, one.key)
    assert "letters.check.own_hands" not in _remarks(desk, one.key, way)
    wished = write(desk, replace(one.referral, own_hands=True)).result
    assert "letters.check.own_hands" not in _remarks(desk, one.key, BY_HAND)
    draft = refresh(desk, one.key, LetterChoices(handed=way))
    asks = next(each for each in draft.remarks if each.key == "letters.check.own_hands")
    assert (asks.weight, asks.ways, draft.may_leave) == (Weight.STOP, (Way.OPEN_REFERRAL,), False)
    write(desk, replace(wished, own_hands=False))
    assert "letters.check.own_hands" not in _remarks(desk, one.key, way)


def _remarks(desk: Desk, key: LetterKey, way: str) -> set[str]:
    return {one.key for one in refresh(desk, key, LetterChoices(handed=way)).remarks}


def test_other_words_make_it_a_draft_again_and_the_story_says_so(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = write(desk, replace(one, question="een eerste gesprek")).result
    one = write(desk, replace(one, question="een eerste gesprek, met tolk")).result
    states = [event.state for event in open_referral(desk, one.id).story]
    assert states == [ReferralState.DRAFT, ReferralState.READY, ReferralState.DRAFT]


def test_who_said_no_for_her_or_was_asked_already_comes_below_the_others(desk: Desk, yara: Patient) -> None:
    wanted = understand("trauma", "nl")
    first, second, *_others = find_fitting(desk, wanted)
    assert tried_for(desk, yara.id) == {}
    one = None
    for found, then in ((first, ReferralState.DECLINED), (second, None)):
        _agreed(desk, yara, found.partner)
        wish = ReferralWish(
            patient_id=yara.id, partner_id=found.partner.id, reason="angst", question="begeleiding"
        )
        one = begin(desk, wish).result
        for state in (ReferralState.READY, ReferralState.SENT, then):
            if state is not None:
                one = take_step(desk, one.id, one.version, state, how_sent(state) or "volzet").result
    assert one is not None
    again = find_fitting(desk, wanted, None, tried_for(desk, yara.id))
    assert {each.partner.id for each in again[-2:]} == {first.partner.id, second.partner.id}
    told = {each.partner.id: each.doubts[0] for each in again[-2:]}
    assert told[first.partner.id] == Reason("partners.declined_already", "volzet", day=desk.clock.today())
    assert told[second.partner.id] == Reason("partners.asked_already", one.number)
    take_step(desk, one.id, one.version, ReferralState.DECLINED, "te jong")
    other = register(desk, replace(blank(desk), used_name="Bram", age=16)).result
    assert tried_for(desk, other.id) == {}, "nothing of one person is told of another"
