"""From need to closed loop, at a desk, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import (
    begin,
    board,
    by_code,
    log_contact,
    open_referral,
    take_step,
    write,
)
from healthdesk.actions.keep_consent import give
from healthdesk.actions.keep_partner import find_fitting, load_directory, mark_checked, show_all
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import audit
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind, Referral, ReferralState
from healthdesk.rules.partner_fit import understand
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
    return next(one for one in show_all(desk) if one.key == key)


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
    one = begin(desk, yara.id, partner.id).result
    one = write(desk, replace(one, reason="angst na een vlucht", question="langere begeleiding")).result
    return take_step(desk, one.id, one.version, ReferralState.READY).result


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
        one = take_step(desk, one.id, one.version, state, text).result
    seen = open_referral(desk, one.id)
    assert seen.line.referral.outcome == "begeleiding gestart"
    assert len(seen.story) == 9
    with desk.store.reading() as session:
        assert audit.verify(session).whole
    one = take_step(desk, one.id, one.version, ReferralState.ACCEPTED, "toch nog een vraag").result
    assert open_referral(desk, one.id).story[0].kind is EventKind.REOPENED


def test_without_an_agreement_it_stays_here(desk: Desk, yara: Patient) -> None:
    one = begin(desk, yara.id, _partner(desk, "cgg-vbo").id).result
    one = write(desk, replace(one, reason="angst", question="hulp")).result
    with pytest.raises(NotAllowed) as told:
        take_step(desk, one.id, one.version, ReferralState.READY)
    assert told.value.key == "referrals.no_consent"


def test_what_was_sent_is_frozen(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT).result
    with pytest.raises(NotAllowed) as told:
        write(desk, replace(one, reason="iets anders"))
    assert told.value.key == "referrals.frozen"


def test_two_desks_move_the_same_referral(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    take_step(desk, one.id, one.version, ReferralState.SENT)
    with pytest.raises((ChangedMeanwhile, NotAllowed)):
        take_step(desk, one.id, one.version, ReferralState.SENT)


def test_silence_shows_and_a_call_is_on_the_story(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    one = take_step(desk, one.id, one.version, ReferralState.SENT).result
    desk.clock.advance(timedelta(days=29))  # type: ignore[attr-defined]
    assert board(desk)[0].overdue
    log_contact(desk, one.id, EventKind.NO_ANSWER, "")
    assert open_referral(desk, one.id).story[0].kind is EventKind.NO_ANSWER


def test_the_code_of_the_slip_opens_it(desk: Desk, yara: Patient) -> None:
    one = _ready(desk, yara)
    assert by_code(desk, one.reply_code.lower()).id == one.id
    assert by_code(desk, one.number).id == one.id
    with pytest.raises(NotAllowed):
        by_code(desk, "A-000000")


def test_numbers_go_up_without_gaps(desk: Desk, yara: Patient) -> None:
    partner = _partner(desk, "cgg-vbo")
    numbers = [begin(desk, yara.id, partner.id).result.number for _ in range(3)]
    assert numbers == ["V-2026-0001", "V-2026-0002", "V-2026-0003"]


def test_volunteers_do_not_refer(desk: Desk, yara: Patient, make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        begin(make_desk(Role.VOLUNTEER_RECEPTION), yara.id, _partner(desk, "cgg-vbo").id)


def test_every_service_of_the_city_programme_has_its_entry(desk: Desk) -> None:
    keys = {one.key for one in show_all(desk)}
    assert {
        "wgc-ridderbuurt", "wgc-de-central", "wgc-caleido", "wgc-vierde", "tejo-leuven", "booghuys",
        "zorg-leuven-gezinszorg", "mantelzorg-leuven", "ocmw-leuven", "lampeke", "huis-van-het-kind",
        "velokadee", "kirikou", "kinderkuren", "doremy", "lolanden", "unique", "stad-samenleven",
    } <= keys  # fmt: skip
    assert load_directory(desk).result == 0


def test_found_by_need_with_reasons(desk: Desk) -> None:
    found = find_fitting(desk, understand("16 jaar, trauma, gratis", "nl"))
    assert found[0].partner.key == "tejo-leuven"
    assert "partners.for_this_age" in found[0].reasons
    babies = find_fitting(desk, understand("baby", "nl"))
    assert [(fit.partner.key, fit.doubts[0]) for fit in babies] == [("kirikou", "partners.only_through")]


def test_somebody_checked_an_entry(desk: Desk) -> None:
    checked = mark_checked(desk, _partner(desk, "caw-oost-brabant")).result
    assert not checked.to_check
    assert checked.checked_by == desk.actor.name
    assert checked.checked_on == desk.clock.today()
