"""A desk that works until it is killed: each thing it has kept it says at once, and only then.

Started by test_kill.py as a process of its own; reads what it needs from stdin.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import keep
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.start_intake import open_draft
from healthdesk.clock import FixedClock
from healthdesk.db import houses, practitioners
from healthdesk.db.store import open_postgresql, open_sqlite
from healthdesk.records.actor import Actor
from healthdesk.records.appointment import BookingWish
from tests.intake_desk import typed


def main() -> None:
    told: dict[str, Any] = json.loads(sys.stdin.readline())
    desk = _desk(told)
    opened = open_draft(desk, UUID(told["draft"])).result
    number = int(told["number"])
    start = datetime.fromisoformat(told["start"])
    while True:
        person = register(desk, replace(blank(desk), official_given="Mens", official_family=f"Nr {number}"))
        _say("person", person.result.id)
        wish = BookingWish(
            patient_id=person.result.id,
            service_id=UUID(told["service"]),
            therapist_id=UUID(told["therapist"]),
            room_id=UUID(told["room"]),
            starts_at=start + number * timedelta(hours=1),
            minutes=45,
        )
        _say("talk", book(desk, wish).result.id)
        keep(desk, typed(opened, desk, {("wie", "familienaam"): [f"Woord{number}"]}))
        _say("word", number)
        number += 1


def _desk(told: dict[str, Any]) -> Desk:
    key = bytes.fromhex(told["key"])
    store = open_sqlite(Path(told["address"]), key) if key else open_postgresql(told["address"])
    with store.reading() as session:
        house = houses.the_house(session)
        person = practitioners.by_id(session, UUID(told["who"]))
    assert house is not None
    assert person is not None
    return Desk(store, Actor(person.id, person.name, person.roles), FixedClock(), house)


def _say(what: str, which: object) -> None:
    sys.stdout.write(f"{what} {which}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
