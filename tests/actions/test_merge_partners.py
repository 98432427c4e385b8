"""Two entries of one service: referrals and agreements follow, letters stay, and it can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions import find_partner
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import of_patient, take_step
from healthdesk.actions.keep_partner import keep, mark_checked, tasks_of
from healthdesk.actions.merge_partners import merge
from healthdesk.actions.referral_figures import LEARNED, figures
from healthdesk.actions.referral_terms import set_terms, terms_of
from healthdesk.actions.start_referral import ReferralWish, begin, write
from healthdesk.clock import FixedClock
from healthdesk.db import partners
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner, Place, Taking
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.rules.partner_merge import differences, merged
from tests.letter_desk import case, cgg, how_sent
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.THERAPIST)


def test_referrals_and_agreements_follow_and_come_back(desk: Desk) -> None:
    told = case(desk)
    kept = cgg(desk, key="dubbel", name="CGG Proef")
    done = merge(desk, merged(kept, told.partner), told.partner)
    (line,) = of_patient(desk, told.patient.id)
    assert line.referral.partner_id == kept.id
    assert line.referral.partner_name == "CGG De Proef", "as it was called when it was made"
    assert find_partner.one(desk, told.partner.id).id == kept.id
    ready = take_step(desk, line.referral.id, line.referral.version, ReferralState.READY).result
    assert told.consent is not None
    assert ready.consent_id == told.consent.id
    assert done.undo is not None
    done.undo(desk)
    (line,) = of_patient(desk, told.patient.id)
    assert line.referral.partner_id == told.partner.id
    assert find_partner.one(desk, told.partner.id).name == "CGG De Proef"
    with pytest.raises(NotAllowed):
        merge(desk, kept, kept)
    with pytest.raises(ChangedMeanwhile):
        merge(desk, kept, told.partner)


def test_nothing_of_either_is_lost() -> None:
    one = Partner(
        id=new_id(), key="a", name="A", kind="local-cgg", cost="gratis", address_lines=("Straat 1",)
    )
    other = Partner(
        id=new_id(),
        key="b",
        name="B",
        kind="local-cgg",
        cost="5 euro",
        phone="1813",
        to_check=("phone", "cost"),
        address_lines=("Weg 2",),
        languages=("ar",),
    )
    made = merged(replace(one, languages=("nl",)), other)
    assert (made.id, made.name, made.cost, made.phone) == (one.id, "A", "gratis", "1813")
    assert made.languages == ("nl", "ar")
    assert made.places == (Place(address_lines=("Weg 2",), phone="1813"),)
    assert made.to_check == ("phone",), "a doubt comes along with what it is about"
    assert differences(one, other) == ("cost",)


def test_what_nobody_looked_up_is_not_checked_by_being_put_with_what_was(desk: Desk) -> None:
    kept = cgg(desk, key="dubbel", name="CGG Proef", address_lines=(), phone="016 20 20 21")
    heard = cgg(desk, key="gehoord", checked_on=None, phone="016 20 20 20", cost="gratis", needs=("talk",))
    made = merged(kept, heard)
    assert (made.checked_on, made.address_lines) == (kept.checked_on, heard.address_lines)
    assert made.to_check == ("cost", "address_lines"), "before a letter goes there, somebody is asked"
    assert merged(kept, replace(heard, checked_on=kept.checked_on)).to_check == ()


def test_what_was_checked_long_ago_asks_to_be_looked_up(
    sqlite_store: object, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.RECEPTION)
    kept = mark_checked(desk, cgg(desk, taking=Taking.FULL, taking_on=clock.today())).result
    with desk.store.reading() as session:
        assert tasks_of(desk, session) == []
    clock.advance(timedelta(days=70))
    with desk.store.reading() as session:
        (task,) = tasks_of(desk, session)
    assert task.leads_to is not None
    assert task.leads_to.id == kept.id
    mark_checked(desk, kept)
    with desk.store.reading() as session:
        assert tasks_of(desk, session) == []
        assert partners.by_id(session, kept.id) is not None


def test_the_house_says_when_silence_is_too_long(desk: Desk, clock: FixedClock) -> None:
    told = case(desk)
    one = told.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    clock.advance(timedelta(days=6))
    assert not of_patient(desk, told.patient.id)[0].overdue
    done = set_terms(desk, replace(terms_of(desk), silent=5))
    assert of_patient(desk, told.patient.id)[0].overdue
    with pytest.raises(ChangedMeanwhile):
        set_terms(desk, replace(terms_of(desk), version=0))
    assert done.undo is not None
    done.undo(desk)
    assert not of_patient(desk, told.patient.id)[0].overdue
    with pytest.raises(NotAllowed):
        set_terms(desk, replace(terms_of(desk), silent=0))


def test_only_who_runs_the_house_changes_its_terms(sqlite_store: object, make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        set_terms(make_desk(Role.THERAPIST), terms_of(make_desk(Role.THERAPIST)))


def test_figures_of_this_year(desk: Desk, clock: FixedClock) -> None:
    told = case(desk)
    one = told.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    clock.advance(timedelta(days=4))
    take_step(desk, one.id, one.version, ReferralState.ACCEPTED)
    found = figures(desk)
    assert (found.all.sent, found.all.accepted, found.all.days) == (1, 1, 4)
    assert [(line.name, line.accepted) for line in found.by_partner] == [("CGG De Proef", 1)]
    assert found.by_theme[0].key == ""
    assert figures(desk, "last_year").all.sent == 0
    learned = find_partner.learned_of(desk)[told.partner.id]
    assert learned.share == 1.0
    clock.advance(timedelta(days=400))  # of last year now, and still something to learn from
    assert figures(desk).all.sent == 0
    learned = find_partner.learned_of(desk)[told.partner.id]
    assert figures(desk, LEARNED).by_partner == (learned,)


def test_a_theme_is_counted(desk: Desk) -> None:
    told = case(desk)
    one = replace(told.referral, theme="trauma")
    one = write(desk, one).result
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    assert [(line.key, line.sent) for line in figures(desk).by_theme] == [("trauma", 1)]


def test_who_still_has_the_old_list_open_refers_to_the_one_that_stayed(desk: Desk) -> None:
    told = case(desk)
    kept = cgg(desk, key="dubbel", name="CGG Proef")
    merge(desk, kept, told.partner)
    wish = ReferralWish(patient_id=told.patient.id, partner_id=told.partner.id)
    one = begin(desk, wish).result
    assert (one.partner_id, one.partner_name) == (kept.id, "CGG Proef")
    keep(desk, replace(find_partner.one(desk, kept.id), active=False))
    with pytest.raises(NotAllowed, match=r"partners\.gone"):
        begin(desk, wish)
