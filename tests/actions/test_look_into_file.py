"""Whoever reads something of a file leaves a line in its book, through whichever door she comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from healthdesk.actions import (
    accept_proposals,
    carry_answers,
    check_entitlements,
    draw_letter,
    enrol_patient,
    find_moment,
    follow_up_referral,
    keep_consent,
    keep_household,
    keep_plan,
    keep_recall,
    keep_trajectory,
    merge_people,
    open_letter,
    open_patient_file,
    print_access,
    show_agenda,
    sign_intake,
    start_intake,
    start_referral,
    tell_story,
)
from healthdesk.actions.change_patient import change
from healthdesk.actions.desk import Desk
from healthdesk.actions.exchange_people import export_people
from healthdesk.actions.export_list import export
from healthdesk.actions.export_referrals import export_referrals
from healthdesk.actions.shield_file import break_glass, shield
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.errors import NotAllowed
from healthdesk.records.letter_draft import LetterChoices
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind, ReferralState
from healthdesk.records.shown_table import ShownTable
from tests.intake_desk import begun, form_called, somebody, who5
from tests.letter_desk import Case, agreement, case
from tests.stores import MakeDesk


@dataclass(frozen=True, slots=True)
class House:
    """Yara's file with something of everything in it, and who made it."""

    desk: Desk
    told: Case
    response: Any
    enrolment: Any

    def reads(self) -> dict[str, Callable[[Desk], object]]:
        """Every way to read of a file that is not the opening of it."""
        who, told = self.told.patient.id, self.told
        return {
            "the file again": lambda desk: open_patient_file.refresh_file(desk, who),
            "its story": lambda desk: tell_story.story_of(desk, who),
            "its talks": lambda desk: show_agenda.talks_of(desk, who),
            "its intakes": lambda desk: sign_intake.intakes_of(desk, who),
            "its referrals": lambda desk: follow_up_referral.of_patient(desk, who),
            "its letters": lambda desk: open_letter.of_patient(desk, who),
            "what went into it": lambda desk: merge_people.merged_into(desk, who),
            "her wishes": lambda desk: find_moment.begin(desk, who),
            "a referral": lambda desk: follow_up_referral.refresh_referral(desk, told.referral.id),
            "a letter": lambda desk: draw_letter.refresh(desk, told.key, LetterChoices()),
            "her rights": lambda desk: check_entitlements.look_again(desk, who),
            "her traject": lambda desk: keep_trajectory.path_of(desk, who),
            "whom to call back": lambda desk: keep_recall.recalls_of(desk, who),
            "her plan": lambda desk: keep_plan.look_again(desk, who),
            "what answers change": lambda desk: accept_proposals.proposed(desk, self.response.id),
            "old answers": lambda desk: carry_answers.beside_newer(desk, self.response.id),
        }


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> House:
    desk = make_desk(Role.RECEPTION)
    told = case(desk)
    enrolled = enrol_patient.enrol(desk, told.patient.id, desk.clock.today(), "Yara Haddad").result
    opened = begun(desk, "who-5", told.patient.id)
    signed = sign_intake.sign(desk, who5(opened, desk, "1", "1", "1", "1", "1")).result
    return House(desk, told, signed.response, enrolled)


def _looks(desk: Desk, house: House) -> Counter[str]:
    with desk.store.reading() as session:
        entries = audit.entries(session, patient_id=house.told.patient.id)
    return Counter(one.action for one in entries if one.actor_id == desk.actor.practitioner_id)


def test_each_first_look_of_a_shift_is_in_the_book(
    house: House, make_desk: MakeDesk, clock: FixedClock
) -> None:
    other = house.desk
    for number, (name, read) in enumerate(house.reads().items()):
        other = make_desk(Role.RECEPTION, name=f"Collega {number}")
        read(other)
        assert sum(_looks(other, house).values()) == 1, name
        read(other)
        assert sum(_looks(other, house).values()) == 1, f"{name}: the same look twice"
    clock.advance(timedelta(hours=8))
    read(other)
    assert sum(_looks(other, house).values()) == 2, "another shift, another look"


def test_a_closed_file_is_closed_at_every_door(house: House, make_desk: MakeDesk) -> None:
    desk, told = house.desk, house.told
    who, today = told.patient.id, desk.clock.today()
    form = form_called(desk, "who-5").id
    draft = begun(desk, "who-5", who).draft
    other = somebody(desk, used_name="Sam")
    els = make_desk(Role.THERAPIST)
    shield(desk, who, (els.actor.practitioner_id,), "werkt hier")
    doors: dict[str, Callable[[Desk], object]] = house.reads() | {
        "changing it": lambda desk: change(desk, told.patient),
        "an agreement": lambda desk: agreement(desk, told.patient, told.partner),
        "an agreement away": lambda desk: keep_consent.withdraw(desk, told.consent.id),  # type: ignore[union-attr]
        "an enrolment": lambda desk: enrol_patient.enrol(desk, who, today, "Yara"),
        "an enrolment away": lambda desk: enrol_patient.cancel(desk, house.enrolment.id),
        "a reference": lambda desk: enrol_patient.note_reference(desk, house.enrolment.id, "317"),
        "a household": lambda desk: keep_household.join(desk, other, who),
        "a new form": lambda desk: start_intake.start(desk, who, form),
        "a draft away": lambda desk: start_intake.discard_draft(desk, draft.id),
        "a correction": lambda desk: sign_intake.correct(
            desk, sign_intake.Correct(house.response.id, "who5-1", "1", "2", "vergist")
        ),
        "a new referral": lambda desk: start_referral.begin(
            desk, start_referral.ReferralWish(patient_id=who, partner_id=told.partner.id)
        ),
        "its words": lambda desk: start_referral.write(desk, told.referral),
        "a step": lambda desk: follow_up_referral.take_step(
            desk, told.referral.id, told.referral.version, ReferralState.READY
        ),
        "a call": lambda desk: follow_up_referral.log_contact(desk, told.referral.id, EventKind.CALL, "x"),
        "words of a letter": lambda desk: draw_letter.keep_choices(desk, told.key, who, LetterChoices()),
        "who saw it, on paper": lambda desk: print_access.draw(desk, who, str),
    }
    for name, door in doors.items():
        with pytest.raises(NotAllowed) as refused:
            door(desk)
        assert refused.value.key == "shield.closed", name
    assert follow_up_referral.board(desk) == ()
    assert len(follow_up_referral.board(els)) == 1
    break_glass(desk, who, "de huisarts belt")
    assert len(follow_up_referral.board(desk)) == 1


def test_a_list_of_the_day_tells_nothing_of_where_a_closed_file_was_sent(
    house: House, make_desk: MakeDesk
) -> None:
    told, els = house.told, make_desk(Role.THERAPIST)
    ready = follow_up_referral.take_step(
        house.desk, told.referral.id, told.referral.version, ReferralState.READY
    )
    assert [task.entity_id for task in show_today(house.desk).tasks] == [ready.result.id]
    shield(house.desk, told.patient.id, (els.actor.practitioner_id,))
    assert show_today(house.desk).tasks == ()
    assert [task.entity_id for task in show_today(els).tasks] == [ready.result.id]


def test_scores_stay_with_who_may_see_them(house: House) -> None:
    assert house.response.scores == ()
    kept = sign_intake.correct(
        house.desk, sign_intake.Correct(house.response.id, "who5-1", "1", "2", "vergist")
    ).result
    assert kept.scores == ()


def test_what_leaves_the_house_stands_in_the_book_of_each_person(
    house: House, make_desk: MakeDesk, tmp_path: Path
) -> None:
    mia, who = make_desk(Role.COORDINATOR), house.told.patient.id
    sam = somebody(mia, used_name="Sam")
    export_people(mia, tmp_path / "mensen.csv")
    export_referrals(mia, tmp_path / "verwijzingen.json")
    export(mia, ShownTable("Wie komt er", ("Wie",), (("Yara",),)), tmp_path / "lijst.csv", (who,))
    assert _looks(mia, house) == {"people.export": 1, "referrals.export": 1, "list.export": 1}
    with mia.store.reading() as session:
        assert [one.action for one in audit.entries(session, patient_id=sam)] == ["people.export"]
        assert audit.verify(session).whole
