"""Every dialog of the program in which somebody types, as its page opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from healthdesk.actions import (
    change_allowances,
    change_retention,
    change_texts,
    keep_trajectory,
    shield_file,
)
from healthdesk.actions.book_appointment import book
from healthdesk.actions.check_entitlements import begin_follow_up, open_rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.records.appointment import Appointment
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.help_plan import Carer
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.outreach import OutreachLine, ReachSigns
from healthdesk.records.room import Room
from healthdesk.records.task import Task, TaskKind
from healthdesk.records.trajectory import TalkCount, Trajectory
from healthdesk.records.waiting import WaitingPolicy
from healthdesk.rules.referral_steps import steps_of
from healthdesk.ui.admin.allowance_dialog import AllowanceDialog
from healthdesk.ui.admin.kind_dialog import KindDialog
from healthdesk.ui.admin.person_dialog import PersonDialog
from healthdesk.ui.admin.room_dialog import RoomDialog
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog
from healthdesk.ui.house_rules.retention_rule_dialog import RetentionRuleDialog
from healthdesk.ui.intake.correction_dialog import CorrectionDialog
from healthdesk.ui.letter_texts.check_dialog import CheckDialog
from healthdesk.ui.letters.batch_dialog import BatchDialog
from healthdesk.ui.outreach.attempt_dialog import AttemptDialog
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.closure_dialog import ClosureDialog
from healthdesk.ui.patients.shield_dialog import ShieldDialog
from healthdesk.ui.plan.carer_dialog import CarerDialog
from healthdesk.ui.referrals.consent_dialog import ConsentDialog
from healthdesk.ui.referrals.contact_dialog import ContactDialog
from healthdesk.ui.referrals.step_dialog import StepDialog
from healthdesk.ui.rights.follow_up_dialog import FollowUpDialog
from healthdesk.ui.today.glass_dialog import GlassDialog
from healthdesk.ui.today.welcome_dialog import WelcomeDialog
from healthdesk.ui.trajectory.end_path_dialog import EndPathDialog
from healthdesk.ui.trajectory.path_dialog import PathDialog
from healthdesk.ui.waiting.wait_dialog import WaitDialog
from tests.agenda_house import furnished
from tests.letter_desk import Case, case


@dataclass(frozen=True)
class Desks:
    """Somebody at work, a referral, and a talk with an interpreter."""

    bench: Workbench
    talk: Appointment
    """With an interpreter."""
    case: Case

    @property
    def desk(self) -> Desk:
        return self.bench.desk


Maker = Callable[[Desks], HeldDialog]


def desks(bench: Workbench) -> Desks:
    """A house with what the dialogs are about."""
    house = furnished(bench.desk)
    talk = book(bench.desk, house.wish(14, interpreter="fa-AF")).result
    return Desks(bench, talk, case(bench.desk))


def _allowance(at: Desks) -> HeldDialog:
    return AllowanceDialog(at.bench, change_allowances.listed(at.desk)[0])


def _attempt(at: Desks) -> HeldDialog:
    signs = ReachSigns(patient_id=at.case.patient.id)
    line = OutreachLine(signs=signs, reasons=(), name="Yara", code="P-1", age=17, ways=(), rule="", rights=())
    return AttemptDialog(at.bench, line)


def _batch(at: Desks) -> HeldDialog:
    return BatchDialog(at.bench, [LetterKey(LetterKind.INVITATION, at.case.patient.id)])


def _carer(at: Desks) -> HeldDialog:
    return CarerDialog(at.bench, Carer(id=new_id(), patient_id=at.case.patient.id), "")


def _check(at: Desks) -> HeldDialog:
    return CheckDialog(at.bench, change_texts.listed(at.desk)[0])


def _closure(at: Desks) -> HeldDialog:
    who, day = at.case.patient.id, date(2026, 2, 1)
    contract = Enrolment(id=who, patient_id=who, signed_on=day, signed_by="Yara", starts_on=day)
    return ClosureDialog(at.bench, contract)


def _correction(at: Desks) -> HeldDialog:
    place = TypedAt("correction", at.case.patient.id, "een antwoord")
    return CorrectionDialog(at.bench, place, "Waar woont u?", "Leuven", str)


def _end_path(at: Desks) -> HeldDialog:
    path = Trajectory(
        id=at.case.patient.id,
        patient_id=at.case.patient.id,
        therapist_id=None,
        began_on=date(2026, 1, 1),
        foreseen=10,
    )
    return EndPathDialog(at.bench, path, TalkCount(had=1, planned=0, foreseen=10))


def _follow_up(at: Desks) -> HeldDialog:
    right = open_rights(at.desk, at.case.patient.id).findings[0].entitlement
    agreed = begin_follow_up(at.desk, at.case.patient.id, right.id)
    return FollowUpDialog(at.bench, right, agreed, ())


def _glass(at: Desks) -> HeldDialog:
    values = (("at", "2026-11-20T10:00:00+01:00"), ("by", "Els"), ("reason", "ze belde in nood"))
    who = at.case.patient.id
    task = Task(kind=TaskKind.BROKEN_GLASS, entity_id=who, person="Yara", patient_id=who, values=values)
    return GlassDialog(at.bench, task)


def _interpreter(at: Desks) -> HeldDialog:
    return InterpreterDialog(at.bench, at.talk.id)


def _kind(at: Desks) -> HeldDialog:
    return KindDialog(at.bench, HealthcareService(id=new_id(), name=""), (), is_new=True)


def _path(at: Desks) -> HeldDialog:
    who = at.case.patient.id
    return PathDialog(at.bench, keep_trajectory.path_of(at.desk, who), who)


def _person(at: Desks) -> HeldDialog:
    return PersonDialog(at.bench, None)


def _retention(at: Desks) -> HeldDialog:
    return RetentionRuleDialog(at.bench, change_retention.present(at.desk))


def _room(at: Desks) -> HeldDialog:
    return RoomDialog(at.bench, Room(id=new_id(), name=""), is_new=True)


def _shield(at: Desks) -> HeldDialog:
    who = at.case.patient.id
    return ShieldDialog(at.bench, who, shield_file.door_of(at.desk, who))


def _step(at: Desks) -> HeldDialog:
    one = at.case.referral
    step = next(step for step in steps_of(one) if step.needs_text)
    return StepDialog(at.bench, one, step)


def _wait(at: Desks) -> HeldDialog:
    made = WaitDialog(at.bench, "Op de wachtlijst", "Zet erop", "Yara", (), WaitingPolicy())
    made.ask_about(at.case.patient.id)
    return made


MAKERS: dict[type[HeldDialog], Maker] = {
    AllowanceDialog: _allowance,
    AttemptDialog: _attempt,
    BatchDialog: _batch,
    CarerDialog: _carer,
    CheckDialog: _check,
    ClosureDialog: _closure,
    ConsentDialog: lambda at: ConsentDialog(at.bench, open_referral(at.desk, at.case.referral.id)),
    ContactDialog: lambda at: ContactDialog(at.bench, open_referral(at.desk, at.case.referral.id)),
    CorrectionDialog: _correction,
    EndPathDialog: _end_path,
    FollowUpDialog: _follow_up,
    GlassDialog: _glass,
    InterpreterDialog: _interpreter,
    KindDialog: _kind,
    PathDialog: _path,
    PersonDialog: _person,
    RetentionRuleDialog: _retention,
    RoomDialog: _room,
    ShieldDialog: _shield,
    StepDialog: _step,
    WaitDialog: _wait,
    WelcomeDialog: lambda at: WelcomeDialog(at.bench),
}
