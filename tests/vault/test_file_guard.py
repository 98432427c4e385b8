"""Closing a file for one row: what opens it, and what does not."""

from __future__ import annotations

import secrets

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.kept_file import is_closed
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.key_slots import new_house_key

GUARD = FileGuard(new_house_key())


@given(st.binary(max_size=4_000))
def test_any_file_comes_back_and_is_not_to_be_seen(data: bytes) -> None:
    kept = GUARD.close("enclosure 1", data)
    assert is_closed(kept)
    assert GUARD.open("enclosure 1", kept) == data
    assert len(data) < 8 or data not in kept


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_single_changed_bit_or_a_cut_is_noticed(data: bytes, dice: st.DataObject) -> None:
    kept = GUARD.close("letter 1", data)
    place = dice.draw(st.integers(0, len(kept) - 1))
    changed = bytearray(kept)
    changed[place] ^= 1 << dice.draw(st.integers(0, 7))
    assert GUARD.open("letter 1", bytes(changed)) is None
    assert GUARD.open("letter 1", kept[:place]) is None
    assert GUARD.open("letter 1", kept + b"\0") is None


def test_it_opens_for_its_own_row_and_its_own_house_alone() -> None:
    kept = GUARD.close("enclosure 1", b"verslag")
    assert GUARD.open("enclosure 2", kept) is None
    assert GUARD.open("letter 1", kept) is None
    assert FileGuard(new_house_key()).open("enclosure 1", kept) is None


def test_the_same_file_never_looks_the_same() -> None:
    data = secrets.token_bytes(64)
    assert GUARD.close("enclosure 1", data) != GUARD.close("enclosure 1", data)
