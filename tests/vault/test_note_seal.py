"""Only whoever a note is sealed to can open it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import WrongKey
from healthdesk.records.ids import new_id
from healthdesk.vault.note_seal import admit, is_admitted, new_key_pair, open_note, seal_note, share_note

ELS, JAN, KARIN = new_id(), new_id(), new_id()
FILE = new_id()
PAIRS = {who: new_key_pair() for who in (ELS, JAN, KARIN)}


@given(st.text())
def test_readers_read_what_was_written(text: str) -> None:
    note = seal_note(text, FILE, {ELS: PAIRS[ELS].public, JAN: PAIRS[JAN].public})
    assert open_note(note, FILE, ELS, PAIRS[ELS]) == text
    assert open_note(note, FILE, JAN, PAIRS[JAN]) == text
    assert text == "" or len(text) < 3 or text.encode() not in note.body


def test_nobody_else_reads_it() -> None:
    note = seal_note("over thuis", FILE, {ELS: PAIRS[ELS].public})
    with pytest.raises(WrongKey):
        open_note(note, FILE, KARIN, PAIRS[KARIN])
    with pytest.raises(WrongKey):
        open_note(note, FILE, ELS, PAIRS[KARIN])


def test_a_note_cannot_be_moved_to_another_file() -> None:
    note = seal_note("over thuis", FILE, {ELS: PAIRS[ELS].public})
    with pytest.raises(WrongKey):
        open_note(note, new_id(), ELS, PAIRS[ELS])


def test_a_reader_shares_with_a_colleague() -> None:
    note = seal_note("over thuis", FILE, {ELS: PAIRS[ELS].public})
    shared = share_note(note, ELS, PAIRS[ELS], {JAN: PAIRS[JAN].public})
    assert open_note(shared, FILE, JAN, PAIRS[JAN]) == "over thuis"
    with pytest.raises(WrongKey):
        share_note(note, KARIN, PAIRS[KARIN], {KARIN: PAIRS[KARIN].public})


def test_only_the_holder_of_the_key_admits() -> None:
    proof = admit(PAIRS[ELS], JAN, PAIRS[JAN].public)
    assert is_admitted(PAIRS[ELS].verify, proof, JAN, PAIRS[JAN].public)
    assert not is_admitted(PAIRS[KARIN].verify, proof, JAN, PAIRS[JAN].public)
    assert not is_admitted(PAIRS[ELS].verify, proof, KARIN, PAIRS[KARIN].public)
    assert not is_admitted(PAIRS[ELS].verify, proof, JAN, PAIRS[KARIN].public)
