"""When a contract with the centre may start, be cancelled or end: RIZIV and MyCareNet."""

from __future__ import annotations

from datetime import date, timedelta

from healthdesk.errors import NotAllowed
from healthdesk.records.enrolment import Enrolment, EnrolmentState


def _first_of_next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def last_of_month(day: date) -> date:
    """The last day of the month."""
    return _first_of_next_month(day) - timedelta(days=1)


def start_after(signed_on: date) -> date:
    """Care under the forfait starts on the first day of the month after signing."""
    return _first_of_next_month(signed_on)


def end_after(notified_on: date) -> date:
    """It ends on the last day of the month in which the end is notified."""
    return last_of_month(notified_on)


def latest_end(today: date) -> date:
    """An end may lie at most at the end of the current month plus three months (error 250)."""
    month = today.month + 3
    year, month = today.year + (month - 1) // 12, (month - 1) % 12 + 1
    return last_of_month(date(year, month, 1))


def is_running(enrolment: Enrolment, day: date) -> bool:
    """Whether care is under this contract on the day."""
    if enrolment.state is EnrolmentState.CANCELLED or day < enrolment.starts_on:
        return False
    return enrolment.ends_on is None or day <= enrolment.ends_on


def may_sign(age: int | None, signing_age: int) -> bool:
    """Whether the person signs herself; unknown ages do, the desk sees who stands there."""
    return age is None or age >= signing_age


def check_new(signed_on: date, today: date, present: tuple[Enrolment, ...]) -> None:
    """Raises `NotAllowed` where somebody is enrolled already or the signature lies in the future."""
    if signed_on > today:
        raise NotAllowed("enrolment.signed_in_future", fields=("signed_on",))
    for one in present:
        open_end = one.ends_on is None or one.ends_on >= start_after(signed_on)
        if one.state is not EnrolmentState.CANCELLED and open_end:
            raise NotAllowed("enrolment.already")


def check_cancel(enrolment: Enrolment, today: date) -> None:
    """Cancelling is possible only before the forfait has started (error 153)."""
    if enrolment.state is not EnrolmentState.SIGNED:
        raise NotAllowed("enrolment.not_open")
    if today >= enrolment.starts_on:
        raise NotAllowed("enrolment.started")


def check_closure(enrolment: Enrolment, ends_on: date, today: date) -> None:
    """After the start (243), not in the past (249), at most three months on (250), on the last day of one."""
    if enrolment.state is not EnrolmentState.SIGNED:
        raise NotAllowed("enrolment.not_open")
    if today < enrolment.starts_on:
        raise NotAllowed("enrolment.not_started")
    if ends_on < today:
        raise NotAllowed("enrolment.end_in_past", fields=("ends_on",))
    if ends_on > latest_end(today):
        raise NotAllowed("enrolment.end_too_far", fields=("ends_on",), latest=f"{latest_end(today):%d/%m/%Y}")
    if ends_on != last_of_month(ends_on):
        raise NotAllowed(
            "enrolment.end_in_month", fields=("ends_on",), last=f"{last_of_month(ends_on):%d/%m/%Y}"
        )
