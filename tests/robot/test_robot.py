"""A robot that does anything, in any order, at any desk; after each step the house must still be sound."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from healthdesk.actions import (
    back_up_house,
    book_appointment,
    cancel_appointment,
    change_patient,
    draw_letter,
    enrol_patient,
    follow_arrival,
    follow_up_referral,
    keep_consent,
    keep_draft,
    keep_note,
    move_appointment,
    register_patient,
    send_letter,
    sign_intake,
    start_referral,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import appointments, audit, drafts, patients, referrals, responses
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.appointment import Appointment, AppointmentState, BookingWish, CancelledBy
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.questionnaire_response import Value
from healthdesk.records.referral import EventKind, Referral, ReferralState
from healthdesk.rules.referral_steps import is_open, steps_of
from tests.forms_made import chosen
from tests.intake_desk import begun, typed, with_draft
from tests.robot.house import Game, new_game

DEEP = int(os.environ.get("HEALTHDESK_ROBOT_GAMES", "0"))
"""So many games instead of the few that fit in every run."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
MORNING = datetime(2026, 11, 30, 8, tzinfo=UTC)
HOLDING = frozenset(AppointmentState) - {AppointmentState.CANCELLED}
WHO5 = ("who5-1", "who5-2", "who5-3", "who5-4", "who5-5")

anybody = st.sampled_from(["An", "Bo", "Els", "Jan"])
therapist = st.sampled_from(["Els", "Jan"])
word = st.text(alphabet="aeiounrst éşا", min_size=1, max_size=12).map(str.strip).filter(bool)
slot = st.integers(0, 11)
few = st.integers(0, 1)


class Robot(RuleBasedStateMachine):
    """Knows what it was told was kept, and looks whether it is."""

    people = Bundle("people")
    talks = Bundle("talks")
    forms = Bundle("forms")
    referred = Bundle("referred")

    def __init__(self) -> None:
        super().__init__()
        self.game: Game = new_game()
        self.names: dict[UUID, str] = {}
        self.words: dict[UUID, dict[str, str]] = {}
        self.open: dict[UUID, OpenDraft] = {}
        self.signed: dict[UUID, dict[str, str]] = {}
        self.wrote: dict[UUID, list[tuple[str, str]]] = {}
        self.last: Done[Appointment] | None = None

    def teardown(self) -> None:
        self.game.over()

    def desk(self, name: str) -> Desk:
        return self.game.desks[name]

    # --- people

    @initialize(target=people, given=word)
    def first(self, given: str) -> UUID:
        return self._registered("An", given)

    @rule(target=people, who=anybody, given=word)
    def register(self, who: str, given: str) -> UUID:
        return self._registered(who, given)

    def _registered(self, who: str, given: str) -> UUID:
        desk = self.desk(who)
        draft = replace(register_patient.blank(desk), official_given=given)
        kept = register_patient.register(desk, draft).result
        self.names[kept.id] = given
        return kept.id

    @rule(who=anybody, person=people, name=word, stale=st.booleans())
    def rename(self, who: str, person: UUID, name: str, stale: bool) -> None:
        desk = self.desk(who)
        with desk.store.reading() as session:
            seen = patients.by_id(session, person)
        assert seen is not None
        old = replace(seen, version=seen.version - 1) if stale else seen
        try:
            change_patient.change(desk, replace(old, official_given=name))
        except ChangedMeanwhile:
            assert stale
        else:
            assert not stale or name == seen.official_given
            self.names[person] = name

    @rule(who=anybody, person=people)
    def enrol(self, who: str, person: UUID) -> None:
        desk = self.desk(who)
        with contextlib.suppress(NotAllowed):  # enrolled already
            enrol_patient.enrol(desk, person, desk.clock.today(), "An Ouder")

    # --- the agenda

    @rule(target=talks, who=anybody, person=people, at=slot, therapist=few, room=few)
    def book(self, who: str, person: UUID, at: int, therapist: int, room: int) -> object:
        wish = BookingWish(
            patient_id=person,
            service_id=self.game.service.id,
            therapist_id=self.game.therapists[therapist].id,
            room_id=self.game.rooms[room].id,
            starts_at=MORNING + at * timedelta(minutes=30),
            minutes=45,
        )
        free = not self._taken(wish, None)
        try:
            done = book_appointment.book(self.desk(who), wish)
        except NotAllowed:
            assert not free
            return multiple()
        assert free
        self.last = done
        return done.result.id

    @rule(who=anybody, talk=talks, at=slot, stale=st.booleans())
    def move(self, who: str, talk: UUID, at: int, stale: bool) -> None:
        one = self._talk(talk)
        if one is None:
            return
        start = MORNING + at * timedelta(minutes=30)
        place = move_appointment.BookingPlace(start, start + timedelta(minutes=45))
        version = one.version - 1 if stale else one.version
        try:
            self.last = move_appointment.move_to(self.desk(who), talk, version, place)
        except (NotAllowed, ChangedMeanwhile):
            assert self._talk(talk) == one

    @rule(who=anybody, talk=talks, to=st.sampled_from(AppointmentState))
    def follow(self, who: str, talk: UUID, to: AppointmentState) -> None:
        one = self._talk(talk)
        if one is None:
            return
        try:
            if to is AppointmentState.CANCELLED:
                by = CancelledBy.PATIENT
                self.last = cancel_appointment.cancel(self.desk(who), talk, one.version, by, "ziek")
            else:
                self.last = follow_arrival.step(self.desk(who), talk, one.version, to)
        except NotAllowed:
            assert self._talk(talk) == one

    @precondition(lambda self: self.last is not None)
    @rule(who=anybody)
    def undo(self, who: str) -> None:
        last, self.last = self.last, None
        assert last is not None
        assert last.undo is not None
        # Where somebody was there meanwhile it is told, and nothing is overwritten.
        with contextlib.suppress(NotAllowed, ChangedMeanwhile):
            last.undo(self.desk(who))

    # --- forms

    @rule(target=forms, who=therapist, person=people)
    def begin_form(self, who: str, person: UUID) -> UUID:
        opened = begun(self.desk(who), "wgc-psychosociale-intake", person)
        self.open[opened.draft.id] = opened
        self.words[opened.draft.id] = {}
        return opened.draft.id

    @rule(who=therapist, form=forms, text=word)
    def type_into_form(self, who: str, form: UUID, text: str) -> None:
        if form not in self.open:
            return
        opened = self.open[form]
        first = opened.form.items[0]
        link = next(item.link_id for item in first.items if item.type in {"text", "string"})
        answers: dict[tuple[str, ...], list[Value]] = {(first.link_id, link): [text]}
        kept = keep_draft.keep(self.desk(who), typed(opened, self.desk(who), answers)).result
        self.open[form] = replace(opened, draft=kept)
        self.words[form][link] = text

    @rule(
        target=forms,
        who=therapist,
        person=people,
        codes=st.lists(st.sampled_from("012345"), min_size=5, max_size=5),
    )
    def sign_who5(self, who: str, person: UUID, codes: list[str]) -> object:
        desk = self.desk(who)
        opened = begun(desk, "who-5", person)
        answers: dict[tuple[str, ...], list[Value]] = {
            ("who5", link): [chosen("who-5", code)] for link, code in zip(WHO5, codes, strict=True)
        }
        page = typed(opened, desk, answers)
        kept = keep_draft.keep(desk, page).result
        signed = sign_intake.sign(desk, with_draft(page, kept)).result.response
        self.signed[signed.id] = dict(zip(WHO5, codes, strict=True))
        return multiple()

    # --- referrals and letters

    @rule(
        target=referred,
        who=anybody,
        person=people,
        where=st.integers(0, 3),
        reason=word,
        agreed=st.booleans(),
    )
    def refer(self, who: str, person: UUID, where: int, reason: str, agreed: bool) -> UUID:
        desk, partner = self.desk(who), self.game.partners[where]
        if agreed:
            self._agree(desk, person, where)
        wish = start_referral.ReferralWish(
            patient_id=person,
            partner_id=partner.id,
            reason=reason,
            question="Graag begeleiding.",
            at_request=True,
        )
        return start_referral.begin(desk, wish).result.id

    @rule(
        who=anybody,
        one=referred,
        to=st.sampled_from(ReferralState),
        text=st.sampled_from(["", "zoals besproken"]),
    )
    def step(self, who: str, one: UUID, to: ReferralState, text: str) -> None:
        before = self._referral(one)
        able = {step.to for step in steps_of(before)}
        try:
            follow_up_referral.take_step(self.desk(who), one, before.version, to, text)
        except NotAllowed:
            assert self._referral(one) == before
        else:
            assert to in able

    @rule(who=anybody, one=referred, text=word)
    def call_the_partner(self, who: str, one: UUID, text: str) -> None:
        try:
            follow_up_referral.log_contact(self.desk(who), one, EventKind.CALL, text)
        except NotAllowed:
            assert not is_open(self._referral(one))

    @rule(who=anybody, one=referred)
    def send_the_letter(self, who: str, one: UUID) -> None:
        desk, key = self.desk(who), LetterKey(LetterKind.REFERRAL, one)
        before = self._referral(one)
        try:
            draft = draw_letter.open_draft(desk, key)
            looked_at = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
            shown = draw_letter.preview(draft.facts, replace(draft.choices, accepted=looked_at))
            send_letter.send(desk, shown)
        except NotAllowed:
            assert self._referral(one) == before
        else:
            assert self._referral(one).state is ReferralState.SENT

    # --- notes

    @rule(who=therapist, person=people, text=word)
    def write_a_note(self, who: str, person: UUID, text: str) -> None:
        keep_note.write(self.desk(who), person, text, self.game.clock.today())
        self.wrote.setdefault(person, []).append((who, text))

    @rule(who=st.sampled_from(["An", "Bo", "Mia"]), person=people)
    def look_for_notes(self, who: str, person: UUID) -> None:
        with pytest.raises((NotAllowed, NotPermitted)):
            keep_note.read(self.desk(who), person)

    @rule(who=therapist, person=people)
    def read_own_notes(self, who: str, person: UUID) -> None:
        mine = {text for by, text in self.wrote.get(person, []) if by == who}
        assert {note.text for note in keep_note.read(self.desk(who), person) if note.text} == mine

    # --- the house

    @rule()
    def back_up(self) -> None:
        made = back_up_house.back_up(self.desk("Mia"), Path(self.game.folder.name) / "back-ups").result
        assert made.path.exists()

    @rule(minutes=st.integers(1, 600))
    def let_time_pass(self, minutes: int) -> None:
        self.game.clock.advance(timedelta(minutes=minutes))

    # --- what always holds

    @invariant()
    def nobody_is_in_two_places(self) -> None:
        taken: dict[UUID, list[tuple[datetime, datetime]]] = {}
        for one in self._talks():
            if one.state in HOLDING:
                for busy in {one.patient_id, one.therapist_id, one.room_id} - {None}:
                    assert busy is not None
                    assert all(
                        one.ends_at <= start or end <= one.starts_at for start, end in taken.get(busy, [])
                    )
                    taken.setdefault(busy, []).append((one.starts_at, one.ends_at))

    @invariant()
    def no_word_is_lost(self) -> None:
        with self.desk("Mia").store.reading() as session:
            for person, name in self.names.items():
                kept = patients.by_id(session, person)
                assert kept is not None
                assert kept.official_given == name
            for form, words in self.words.items():
                draft = drafts.by_id(session, form)
                assert draft is not None
                assert all(text in draft.resource for text in words.values())
            for signed, codes in self.signed.items():
                response = responses.by_id(session, signed)
                assert response is not None
                assert all(link in response.resource for link in codes)

    @invariant()
    def every_referral_waits_for_something_or_is_closed(self) -> None:
        desk = self.desk("Mia")
        with desk.store.reading() as session:
            kept = referrals.board(session, desk.clock.now(), desk.clock.today(), closed_since=LONG_AGO)
        for line in kept:
            assert line.referral.state in ReferralState
            assert is_open(line.referral) == (line.referral.due_on is not None)

    @invariant()
    def the_book_is_whole(self) -> None:
        with self.desk("Mia").store.reading() as session:
            assert audit.verify(session).whole

    # --- helpers

    def _agree(self, desk: Desk, person: UUID, where: int) -> None:
        partner = self.game.partners[where]
        agreed = Consent(
            id=new_id(),
            patient_id=person,
            scope=frozenset(ShareScope),
            partner_id=partner.id,
            partner_name=partner.name,
            given_by="zijzelf",
            given_on=desk.clock.today(),
            noted_by=desk.actor.name,
            noted_at=desk.clock.now(),
        )
        keep_consent.give(desk, agreed)

    def _talks(self) -> list[Appointment]:
        with self.desk("Mia").store.reading() as session:
            lines = appointments.between(session, MORNING, MORNING + timedelta(days=1), MORNING.date())
        return [line.appointment for line in lines]

    def _taken(self, wish: BookingWish, but: UUID | None) -> bool:
        end = wish.starts_at + timedelta(minutes=wish.minutes)
        asked = {wish.patient_id, wish.therapist_id, wish.room_id}
        return any(
            one.state in HOLDING
            and one.id != but
            and one.starts_at < end
            and wish.starts_at < one.ends_at
            and asked & {one.patient_id, one.therapist_id, one.room_id}
            for one in self._talks()
        )

    def _talk(self, talk: UUID) -> Appointment | None:
        with self.desk("Mia").store.reading() as session:
            return appointments.by_id(session, talk)

    def _referral(self, one: UUID) -> Referral:
        with self.desk("Mia").store.reading() as session:
            found = referrals.by_id(session, one)
        assert found is not None
        return found


TestRobot = Robot.TestCase
TestRobot.settings = settings(
    max_examples=DEEP or 6,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # The story of what went wrong as it happened: a shorter one would take minutes to find.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestRobot = pytest.mark.timeout(0 if DEEP else 200)(pytest.mark.slow(TestRobot))
