"""Two desks on one server at one letter, at one instant: one of them is first, and both hear the truth."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from healthdesk.actions import send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.enclose_files import enclose, look_into, take_out
from healthdesk.actions.find_anything import people
from healthdesk.actions.receive_referral import Opened, look_into_letter, take_in_letter
from healthdesk.db import enclosures, letters
from healthdesk.db.store import Store, open_postgresql
from healthdesk.errors import Trouble
from healthdesk.records.letter_draft import Weight
from healthdesk.records.practitioner import Role
from tests import files_made as made
from tests.letter_desk import Case, case, cgg
from tests.stores import MakeDesk

ROUNDS = 4
"""What needs an instant to go wrong is given several."""


@pytest.fixture
def desks(
    postgresql_store: Store, postgresql_database: str, make_desk: MakeDesk
) -> Iterator[tuple[Desk, Desk]]:
    store = open_postgresql(postgresql_database)
    store.files = postgresql_store.files
    yield make_desk(Role.THERAPIST), replace(make_desk(Role.THERAPIST, name="Rik Maes"), store=store)
    store.close()


def at_once(*doing: Callable[[], Any]) -> list[str]:
    """What each heard: "" where it was done, else the key of the sentence."""
    together = threading.Barrier(len(doing))

    def heard(do: Callable[[], Any]) -> str:
        together.wait()
        try:
            do()
        except Trouble as trouble:
            return trouble.key
        return ""

    with ThreadPoolExecutor(len(doing)) as all_of_them:
        return list(all_of_them.map(heard, doing))


def cases(desk: Desk) -> Iterator[Case]:
    partner = cgg(desk)
    for number in range(ROUNDS):
        yield case(desk, partner=partner, code=f"P-{number}")


def shown(desk: Desk, one: Case) -> Preview:
    draft = open_draft(desk, one.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    return preview(draft.facts, replace(draft.choices, accepted=looks))


def test_nothing_leaves_with_a_letter_that_nobody_saw_with_it(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    mine, other = desks
    found = look_into(made.on_disk(tmp_path, Foto_png=made.a_drawing())).found
    for one in cases(mine):
        seen = shown(mine, one)
        heard = at_once(
            lambda seen=seen: send_letter.send(mine, seen),  # type: ignore[misc]
            lambda one=one: enclose(other, one.key, found),  # type: ignore[misc]
        )
        assert heard in (["", "letters.sent_already"], ["letters.changed", ""])
        with mine.store.reading() as session:
            left = letters.of_patient(session, one.patient.id)
            assert [enclosures.of_letter(session, letter.id) for letter in left] == [()] * len(left)
            assert len(enclosures.of_draft(session, one.key)) == 1 - len(left)


def test_nothing_is_taken_out_of_a_letter_that_leaves(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    mine, other = desks
    found = look_into(made.on_disk(tmp_path, Foto_png=made.a_drawing())).found
    for one in cases(mine):
        (file,) = enclose(mine, one.key, found).result
        seen = shown(mine, one)
        heard = at_once(
            lambda seen=seen: send_letter.send(mine, seen),  # type: ignore[misc]
            lambda file=file: take_out(other, file.id),  # type: ignore[misc]
        )
        assert heard in (["", "enclosures.frozen"], ["letters.changed", ""])
        with mine.store.reading() as session:
            for letter in letters.of_patient(session, one.patient.id):
                assert [each.id for each in enclosures.of_letter(session, letter.id)] == [file.id]


def test_one_file_and_one_letter_of_two_at_once(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    mine, other = desks
    found = look_into(made.on_disk(tmp_path, Foto_png=made.a_drawing())).found
    for one in cases(mine):
        at_once(*(lambda who=who, one=one: enclose(who, one.key, found) for who in desks))
        with mine.store.reading() as session:
            assert len(enclosures.of_draft(session, one.key)) == 1
        seen = [(who, shown(who, one)) for who in (mine, other)]
        heard = at_once(*(lambda who=who, what=what: send_letter.send(who, what) for who, what in seen))
        assert sorted(heard) == ["", "letters.changed"]
        with mine.store.reading() as session:
            assert len(letters.of_patient(session, one.patient.id)) == 1


def test_a_letter_of_another_house_comes_in_once(
    desks: tuple[Desk, Desk], make_desk_elsewhere: MakeDesk, tmp_path: Path
) -> None:
    there = make_desk_elsewhere(Role.THERAPIST, name="Jan Smets")
    for one in cases(there):
        draft = open_draft(there, one.key)
        path = tmp_path / "brief.pdf"
        path.write_bytes(preview(draft.facts, replace(draft.choices, with_data=True)).pdf)
        opened = [(who, look_into_letter(who, path)) for who in desks]
        heard = at_once(*(lambda who=who, what=what: _taken_in(who, what) for who, what in opened))
        assert sorted(heard) == ["", "received.already"]
    assert len(people(desks[0], "haddad")) == ROUNDS


def _taken_in(desk: Desk, opened: Any) -> None:
    assert isinstance(opened, Opened)
    take_in_letter(desk, opened, None, None)
