"""A draft survives kill -9: what the desk was told is kept is there, in an encrypted file nobody can read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from healthdesk.actions import start_intake
from healthdesk.db.store import Store, open_sqlite
from healthdesk.records.practitioner import Role
from tests.intake_desk import begun
from tests.stores import MakeDesk

TYPING = """
import sys
from pathlib import Path
from uuid import UUID
from healthdesk.actions import keep_draft, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.clock import Clock
from healthdesk.db.store import open_sqlite
from healthdesk.records.actor import Actor
from healthdesk.records.house import House, HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling

store = open_sqlite(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline().strip()))
house = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Linde")
desk = Desk(store, Actor(new_id(), "An Peeters", frozenset({Role.RECEPTION})), Clock(), house)
opened = start_intake.open_draft(desk, UUID(sys.argv[2])).result
filling = FormFilling(opened.form, desk.clock.today())
place = (("vraag", 0), ("waarom-nu", 0))
text = ""
while True:
    text += "woord "
    filling.answer(place, [text[-400:]])
    items = filling.response_items("nl", unasked_too=True)
    keep_draft.keep(desk, keep_draft.Typed(opened.draft, opened.form, items, "nl", opened.seat))
    print(len(text), flush=True)
"""


def test_what_was_kept_is_there_after_kill_9(
    sqlite_template: tuple[Path, bytes], sqlite_store: Store, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.RECEPTION)
    opened = begun(desk, "wgc-psychosociale-intake")
    path, key = sqlite_store.path, sqlite_template[1]
    assert path
    child = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(path), str(opened.draft.id)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdin
    assert child.stdout
    with child:
        child.stdin.write(key.hex() + "\n")
        child.stdin.flush()
        told = [int(child.stdout.readline()) for _ in range(5)]
        os.kill(child.pid, signal.SIGKILL)
        child.stdin.close()
        told += [int(line) for line in child.stdout.read().split()]
    again = open_sqlite(path, key)
    try:
        kept = start_intake.open_draft(make_desk(Role.RECEPTION), opened.draft.id).result
    finally:
        again.close()
    (answer,) = kept.items[0].items[0].answers
    assert len(str(answer.value)) >= min(400, told[-1])
    assert b"woord woord" not in path.read_bytes()
