"""A desk that brings files to a letter and to a referral until it is killed; says each that is kept.

Started by test_kill_files.py as a process of its own; reads what it needs from stdin.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.enclose_files import LookedInto, enclose, take_out
from healthdesk.actions.keep_answer_file import keep_files
from healthdesk.clock import FixedClock
from healthdesk.db import houses, practitioners
from healthdesk.db.store import open_postgresql, open_sqlite
from healthdesk.records.actor import Actor
from healthdesk.records.enclosure import Apart
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.enclosures import PDF
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.secret import Secret


def main() -> None:
    told = json.loads(sys.stdin.readline())
    key = bytes.fromhex(told["key"])
    server = told["address"].startswith("postgresql")
    store = open_postgresql(told["address"]) if server else open_sqlite(Path(told["address"]), key)
    store.files = FileGuard(Secret(key))
    with store.reading() as session:
        house = houses.the_house(session)
        person = practitioners.by_id(session, UUID(told["who"]))
    assert house is not None
    assert person is not None
    desk = Desk(store, Actor(person.id, person.name, person.roles), FixedClock(), house)
    letter = LetterKey(LetterKind.REFERRAL, UUID(told["letter"]))
    number = int(told["number"])
    while True:
        data = b"%PDF-" + hashlib.sha256(str(number).encode()).digest() * 20_000
        file = LookedInto(f"Bestand {number}", PDF, 1, Apart.NO, data)
        (along,) = enclose(desk, letter, [file]).result
        _say("along", f"{along.id} {along.sha256}")
        take_out(desk, along.id)
        _say("out", along.id)
        (came,) = keep_files(desk, UUID(told["referral"]), [file]).result
        _say("came", f"{came.id} {came.sha256}")
        number += 1


def _say(what: str, which: object) -> None:
    sys.stdout.write(f"{what} {which}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
