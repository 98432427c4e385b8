"""What came back is kept with its referral, until that is too much together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions import send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.keep_answer_file import keep_files, sort_files
from healthdesk.actions.receive_referral import received_with
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.letter_draft import Weight
from healthdesk.records.practitioner import Role
from healthdesk.rules.enclosures import require_place
from tests import files_made as made
from tests.letter_desk import case
from tests.stores import MakeDesk

_SCAN = 18_000_000


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.THERAPIST, Role.RECEPTION)


def _scan(sign: bytes) -> bytes:
    return made.a_photo() + sign * _SCAN


def test_files_that_are_too_much_together_are_not_kept(
    sqlite_store: Store, desk: Desk, tmp_path: Path
) -> None:
    del sqlite_store
    one = case(desk)
    draft = open_draft(desk, one.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    send_letter.send(desk, preview(draft.facts, replace(draft.choices, accepted=looks)))
    two = sort_files(desk, made.on_disk(tmp_path, Een_jpg=_scan(b"1"), Twee_jpg=_scan(b"2"))).files.found
    kept = keep_files(desk, one.referral.id, two).result
    assert [each.name for each in kept] == ["Een", "Twee"]
    more = sort_files(desk, made.on_disk(tmp_path, Drie_jpg=_scan(b"3"))).files.found
    with pytest.raises(NotAllowed, match=r"answers\.too_much"):
        keep_files(desk, one.referral.id, more)
    little = sort_files(desk, made.on_disk(tmp_path, Vier_jpg=made.a_photo())).files.found
    keep_files(desk, one.referral.id, little)
    assert len(received_with(desk, one.referral.id)) == 3
    letters = [replace(each, number="V-2026-0142", size=99_000_000) for each in kept]
    require_place(letters, _SCAN)  # a letter of a house like ours takes nothing of the room
    with pytest.raises(NotAllowed, match=r"answers\.too_many"):
        require_place(letters * 10, 1)
