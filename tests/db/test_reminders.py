"""Of two desks that send at the same instant one does; the database says so, on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.db import reminders
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.patient import ContactKind
from healthdesk.records.reminder import Reminder, ReminderState
from tests.agenda_house import furnished
from tests.stores import MakeDesk


def test_one_stands_for_one_moment(store: Store, make_desk: MakeDesk) -> None:
    house = furnished(make_desk())
    talk = book(house.desk, house.wish(14)).result
    one = Reminder(
        id=new_id(),
        appointment_id=talk.id,
        patient_id=house.yara,
        for_moment=talk.starts_at,
        way=ContactKind.EMAIL,
        to="yara@voorbeeld.be",
        language="nl",
        words="Dag",
        by_server=True,
        state=ReminderState.SENDING,
        at=house.desk.clock.now(),
        by="An",
    )
    with store.writing() as session:
        reminders.add(session, one)
    with pytest.raises(NotAllowed, match=r"reminder\.once"), store.writing() as session:
        reminders.add(session, replace(one, id=new_id()))
    with store.writing() as session:
        failed = reminders.change(session, replace(one, state=ReminderState.FAILED))
        reminders.add(session, replace(one, id=new_id()))
    with pytest.raises(NotAllowed, match=r"reminder\.once"), store.writing() as session:
        reminders.change(session, replace(failed, state=ReminderState.SENT))
    with pytest.raises(ChangedMeanwhile), store.writing() as session:
        reminders.change(session, one)
    with store.reading() as session:
        assert reminders.since(session, talk.starts_at)[talk.id, house.yara] == reminders.of_talk(
            session, talk.id
        )
        assert len(reminders.of_patient(session, house.yara)) == 2
