"""Eight of ten young people are helped inside TEJO; the other two are referred on, each after her last talk.

Those of the last weeks have their letters (`demo_referrals`); these are from before, on paper.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.demo_referrals import agreement, days_ago, lately_referred_on, seat_of
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import step_within
from healthdesk.actions.start_referral import ReferralWish, begin_within
from healthdesk.db import appointments, consents, partners, patients, practitioners
from healthdesk.records.house import HouseKind
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Planned
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.work_times import midnight

_SHARE = 0.2
_AT_REST = 45
"""Days since the last talk: by then it is known how it ended."""
_WHERE = (
    ("cgg-vbo", "therapy", "Vraagt langere hulp dan wij geven.", "Behandeling op lange termijn."),
    ("yuneco", "talk", "Vraagt gesprekken dichter bij huis.", "Gesprekken in de eerste lijn."),
    ("jac-leuven", "youth-help", "Heeft vragen over alleen wonen.", "Begeleiding bij wonen en geld."),
    ("overkop-leuven", "talk", "Zoekt een plek om te zijn na school.", "Kennismaking."),
    ("caw-oost-brabant", "family", "Kan niet thuis blijven wonen.", "Samen zoeken naar een plek."),
    ("unique", "lgbti", "Wil anderen ontmoeten die hetzelfde meemaken.", "Kennismaking."),
)
_BEGINS = ((0, State.READY, ""), (0, State.SENT, "Op papier meegegeven."))
_ENDS = (
    ((9, State.ACCEPTED, ""), (40, State.COMPLETED, "Eerste gesprek gehad, wordt daar verder geholpen.")),
    ((12, State.ACCEPTED, ""), (38, State.COMPLETED, "Gaat er elke week naartoe.")),
    ((20, State.DECLINED, "Wachttijd van een half jaar."), (26, State.WITHDRAWN, "Koos zelf iets anders.")),
    ((15, State.PLANNED, ""), (44, State.COMPLETED, "Ging er zelf naartoe.")),
    ((18, State.WITHDRAWN, "Wil het nu toch niet."),),
)
"""What followed, so many days after her last talk."""


def add_referred_on(desk: Desk) -> int:
    """Those of the year up to some weeks ago, spread over it; returns how many."""
    with desk.store.writing() as session:
        wanted = round(patients.count(session) * _SHARE) - lately_referred_on(HouseKind.TEJO)
        came = _last_talks(desk, session)
        chosen = [came[number * len(came) // wanted] for number in range(min(wanted, len(came)))]
        people = patients.by_ids(session, [patient_id for _day, patient_id, _therapist in chosen])
        services = [partners.by_key(session, key) for key, *_why in _WHERE]
        staff = {one.id: one for one in practitioners.all_of(session)}
        for number, (day, patient_id, therapist) in enumerate(chosen):
            service = services[number % len(services)]
            if service is not None:
                seat = days_ago(seat_of(desk, staff[therapist]), (desk.clock.today() - day).days)
                _live(seat, session, number, people[patient_id], service)
    return len(chosen)


def _last_talks(desk: Desk, session: Any) -> list[tuple[date, UUID, UUID]]:
    """Of each who comes no more: the day, who, and with whom; the first of the year first."""
    today = desk.clock.today()
    days = (today - timedelta(days=400), today + timedelta(days=60))
    first, end = (midnight(day, desk.clock.zone) for day in days)
    last: dict[UUID, tuple[date, UUID, UUID]] = {}
    for line in appointments.between(session, first, end, today):
        talk = line.appointment
        if talk.patient_id is not None:
            day = talk.starts_at.astimezone(desk.clock.zone).date()
            last[talk.patient_id] = (day, talk.patient_id, talk.therapist_id)
    return sorted(one for one in last.values() if (today - one[0]).days >= _AT_REST)


def _live(seat: Desk, session: Any, number: int, person: Patient, partner: Partner) -> None:
    """One referral from its first word to its end."""
    _key, theme, reason, question = _WHERE[number % len(_WHERE)]
    consents.add(session, agreement(seat, person, partner))
    wish = ReferralWish(
        patient_id=person.id,
        partner_id=partner.id,
        theme=theme,
        reason=reason,
        question=question,
        at_request=True,
    )
    one = begin_within(seat, session, wish)
    for after, to, words in (*_BEGINS, *_ENDS[number % len(_ENDS)]):
        then = days_ago(seat, -after)
        seen_on = then.clock.today() + timedelta(days=14)
        planned = Planned(seen_on) if to is State.PLANNED else None
        one = step_within(then, session, one.id, one.version, to, words, planned)
