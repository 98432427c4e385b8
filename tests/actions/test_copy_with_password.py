"""A copy for the mail opens with the password told on the phone, and not with what the mail itself tells."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyhanko.pdf_utils.crypt._saslprep import saslprep

from healthdesk.actions import copy_with_password, read_access_log
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.send_letter import send
from healthdesk.errors import NotAllowed
from healthdesk.letters.foreign_pdf import unlocked
from healthdesk.records.letter import Letter
from healthdesk.records.practitioner import Role
from healthdesk.rules.passwords import signs_apart
from healthdesk.sentences import sentence
from tests.letter_desk import case
from tests.stores import MakeDesk

ACCENTS = "Tortel, façade en noël 57"


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.COORDINATOR)


@pytest.fixture
def letter(desk: Desk) -> Letter:
    draft = open_draft(desk, case(desk).key)
    return send(desk, preview(draft.facts, draft.choices)).result


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("lach-om-de-zon-tortel-77 \U0001f600", "signs"),
        ("tab\ttussen vijver en eend 88", "signs"),
        ("vijver\u00a0eend tortel maand 99", "signs"),
        ("كلمة-السر-طويلة-جدا-42", "signs"),
        ("Yara Haddad 2009", "about"),
        ("yarahaddad14032009", "about"),
        ("CGGDeProef2026", "about"),
        ("{house} 2026", "about"),
    ],
)
def test_a_password_that_others_read_or_guess_otherwise_is_told_in_words(
    desk: Desk, letter: Letter, tmp_path: Path, typed: str, key: str
) -> None:
    path = tmp_path / "kopie.pdf"
    with pytest.raises(NotAllowed) as refused:
        copy_with_password.write_copy(desk, letter.id, path, typed.format(house=desk.house.name))
    assert (refused.value.key, refused.value.fields) == (f"letters.password_{key}", ("password",))
    for language in ("nl", "fr", "en"):
        assert refused.value.key not in sentence(language, refused.value.key, **refused.value.values)
    assert not path.exists()
    assert read_access_log.newest(desk)[0].entry.action != "letter.copy_with_password"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_open_it_however_a_keyboard_makes_them(
    desk: Desk, letter: Letter, tmp_path: Path, form: Literal["NFC", "NFD"]
) -> None:
    path = tmp_path / "kopie.pdf"
    copy_with_password.write_copy(desk, letter.id, path, unicodedata.normalize(form, ACCENTS))
    with pikepdf.open(path, password=ACCENTS) as opened:
        assert opened.encryption.R == 6
    forms: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
    for typed in forms:
        assert unlocked(path.name, path.read_bytes(), unicodedata.normalize(typed, ACCENTS))


def test_what_is_proposed_passes_in_each_language(desk: Desk, letter: Letter, tmp_path: Path) -> None:
    for number in range(20):
        copy_with_password.write_copy(
            desk, letter.id, tmp_path / f"{number}.pdf", copy_with_password.suggest(letter)
        )


@given(st.text(min_size=1, max_size=12))
@example("ﬁets")
@example("ا1")
def test_what_is_let_through_is_the_same_to_every_program(typed: str) -> None:
    if not signs_apart(typed):
        whole = unicodedata.normalize("NFC", typed)
        assert saslprep(whole) == whole
