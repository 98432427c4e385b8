"""Words for ways, states and answers of reminders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.patient import ContactKind
from healthdesk.records.reminder import OutboxState, Reminder, ReminderAnswer, ReminderState, ReminderWay
from healthdesk.rules.phones import show_phone
from healthdesk.ui.parts.tag import Tone


def kind_word(kind: ContactKind) -> str:
    """How it goes."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Reminders", "bellen"),
        ContactKind.SMS: QCoreApplication.translate("Reminders", "sms"),
        ContactKind.EMAIL: QCoreApplication.translate("Reminders", "e-mail"),
    }[kind]


def where(to: str, kind: ContactKind) -> str:
    """A number the Belgian way; an address as it is."""
    return to if kind is ContactKind.EMAIL else show_phone(to)


def way_said(way: ReminderWay) -> str:
    """The way with its number, and whose it is."""
    told = f"{kind_word(way.kind)} {where(way.to, way.kind)}"
    return f"{told} ({way.name})" if way.name else told


def state_word(state: OutboxState) -> tuple[str, Tone]:
    """What is to be done, or was."""
    words: dict[OutboxState, tuple[str, Tone]] = {
        OutboxState.UNCLEAR: (QCoreApplication.translate("Reminders", "onduidelijk"), "red"),
        OutboxState.FAILED: (QCoreApplication.translate("Reminders", "niet aangekomen"), "red"),
        OutboxState.TO_SEND: (QCoreApplication.translate("Reminders", "te doen"), "amber"),
        OutboxState.NO_WAY: (QCoreApplication.translate("Reminders", "geen veilige weg"), "amber"),
        OutboxState.ON_ITS_WAY: (QCoreApplication.translate("Reminders", "onderweg"), "blue"),
        OutboxState.CHANGED: (QCoreApplication.translate("Reminders", "daarna gewijzigd"), "amber"),
        OutboxState.SENT: (QCoreApplication.translate("Reminders", "verstuurd"), "blue"),
        OutboxState.DELIVERED: (QCoreApplication.translate("Reminders", "aangekomen"), "green"),
        OutboxState.ANSWERED: (QCoreApplication.translate("Reminders", "antwoordde"), "green"),
        OutboxState.NOT_WANTED: (QCoreApplication.translate("Reminders", "niet nodig"), "neutral"),
    }
    return words[state]


def tried_word(one: Reminder, *, broken_off: bool = False) -> tuple[str, Tone]:
    """How far one came."""
    if one.answer is not None:
        return answer_word(one.answer), "green"
    if one.state is ReminderState.SENDING:
        return state_word(OutboxState.UNCLEAR if broken_off else OutboxState.ON_ITS_WAY)
    return state_word(
        {
            ReminderState.SENT: OutboxState.SENT,
            ReminderState.DELIVERED: OutboxState.DELIVERED,
            ReminderState.FAILED: OutboxState.FAILED,
            ReminderState.SKIPPED: OutboxState.NOT_WANTED,
        }[one.state]
    )


def answer_word(answer: ReminderAnswer) -> str:
    """What she said."""
    return {
        ReminderAnswer.COMES: QCoreApplication.translate("Reminders", "komt"),
        ReminderAnswer.OTHER_TIME: QCoreApplication.translate("Reminders", "vraagt een ander moment"),
        ReminderAnswer.COMES_NOT: QCoreApplication.translate("Reminders", "komt niet"),
    }[answer]


def outcome_said(outcome: str) -> str:
    """A state or an answer, as a story names it."""
    answers = {one.value: answer_word(one) for one in ReminderAnswer}
    states = {
        OutboxState.UNCLEAR.value: OutboxState.UNCLEAR,
        ReminderState.SENDING.value: OutboxState.ON_ITS_WAY,
        ReminderState.SENT.value: OutboxState.SENT,
        ReminderState.DELIVERED.value: OutboxState.DELIVERED,
        ReminderState.FAILED.value: OutboxState.FAILED,
    }
    return answers.get(outcome) or state_word(states[outcome])[0]
