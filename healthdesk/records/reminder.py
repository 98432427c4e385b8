"""A reminder of a talk: how a house sends them, by which way one went, in which words, what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.appointment import AgendaLine
from healthdesk.records.patient import ContactKind


class ReminderState(StrEnum):
    """How far one came."""

    SENDING = "sending"
    """Begun. What stays so was broken off, and nobody knows whether it went: it is not sent again."""
    SENT = "sent"
    """Sent by hand, or taken in by the mail server."""
    DELIVERED = "delivered"
    """Somebody knows that it arrived."""
    FAILED = "failed"
    """It did not go, or came back: another may go."""
    SKIPPED = "skipped"
    """Not needed this time: she was told already."""


class ReminderAnswer(StrEnum):
    """What the person said to it."""

    COMES = "comes"
    OTHER_TIME = "other_time"
    COMES_NOT = "comes_not"


class OutboxState(StrEnum):
    """What is to be done about the reminder of one talk, the most pressing first."""

    UNCLEAR = "unclear"
    """Broken off while it was sent."""
    FAILED = "failed"
    TO_SEND = "to_send"
    NO_WAY = "no_way"
    """She called no way safe."""
    ON_ITS_WAY = "on_its_way"
    CHANGED = "changed"
    """She was reminded of a moment that the talk no longer has."""
    SENT = "sent"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPolicy:
    """What the house chose."""

    on: bool = False
    days: int = 1
    """So many days before; on a day on which nobody works, the working day before that."""
    gives_phone: bool = True
    """Whether the number of the house stands in it: whoever finds the message can look it up."""
    texts: dict[str, str] = field(default_factory=dict)
    """The house's own words for a talk in the house, by language, with {day}, {hour} and {phone}."""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWish:
    """What a person wants. What nobody asked is as safe as it can be."""

    wanted: bool = True
    names_house: bool = False
    """Whether the name of the house may stand in a message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWay:
    """One way that may be used for one person."""

    kind: ContactKind
    to: str
    """A number in E.164, or an address."""
    name: str = ""
    """Whose it is, where it is not her own."""
    rule: str = ""
    """What is to be minded: "sms na 16 u", or what this one may be told."""
    by_server: bool = False
    """Whether the program may send it itself; otherwise somebody reads the rule and does it by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One that went, or was tried. What it said is kept word for word."""

    id: UUID
    appointment_id: UUID
    patient_id: UUID
    for_moment: datetime
    """When the talk was to begin, as it says."""
    way: ContactKind
    to: str
    to_name: str = ""
    language: str
    words: str
    by_server: bool = False
    state: ReminderState
    trouble: str = ""
    """Why it failed: the key of a sentence."""
    answer: ReminderAnswer | None = None
    at: datetime
    by: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class SendCount:
    """What came of sending several."""

    sent: int = 0
    failed: int = 0
    unclear: int = 0
    left: int = 0
    """Not begun: stopped, changed meanwhile, or the server went away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxLine:
    """One talk in the outbox."""

    line: AgendaLine
    code: str
    state: OutboxState
    ways: tuple[ReminderWay, ...] = ()
    latest: Reminder | None = None
    rule: str = ""
    """The one sentence above all of how she may be reached."""

    @property
    def key(self) -> tuple[UUID, UUID | None]:
        """What tells it from every other: the talk, and whose it is of those who are in it."""
        return self.line.appointment.id, self.line.appointment.patient_id

    @property
    def goes_by_server(self) -> bool:
        """Whether the program may send it with all the others."""
        waits = self.state in {OutboxState.TO_SEND, OutboxState.FAILED}
        return waits and bool(self.ways) and self.ways[0].by_server
