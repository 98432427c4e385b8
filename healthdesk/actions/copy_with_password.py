"""A copy of a sent letter that opens with a password only, to be mailed. The password is kept nowhere."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.open_enclosures import save_together
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.private_file import write_private
from healthdesk.actions.shielded import require_open
from healthdesk.db import letters, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.letter import Letter
from healthdesk.rules.letter_doubts import names_of
from healthdesk.rules.passwords import require_strong, signs_apart, tells_of
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen
from healthdesk.vault.word_password import new_word_password

_ACTION = "letter.copy_with_password"
_LONGEST = 127
"""Of a password in a PDF, in bytes."""


def suggest(letter: Letter) -> str:
    """A password in the language of who gets the letter."""
    return new_word_password(letter.language)


def write_copy(desk: Desk, letter_id: UUID, path: Path, password: str) -> Letter:
    """Write it; that it was made goes on record, the password nowhere.

    Raises `NotAllowed` for a password that is easily guessed (also by who reads the mail) or that not every
    program takes for the same, `StorageTrouble` when the place refuses.
    """
    from healthdesk.exchange.locked_copy import locked  # noqa: PLC0415 - 0.3 s that only this needs

    typed = _sound(desk, letter_id, password)
    opened = open_letter(desk, letter_id, _ACTION)
    write_private(path, locked(opened.pdf, typed, _signed_name(opened.letter)))
    return opened.letter


def write_together(desk: Desk, letter: Letter, pdf: bytes, path: Path, password: str) -> Letter:
    """The same of a letter with what goes along behind it, as `open_enclosures` made it."""
    from healthdesk.exchange.locked_copy import locked  # noqa: PLC0415 - as above

    typed = _sound(desk, letter.id, password)
    return save_together(desk, letter, locked(pdf, typed, _signed_name(letter)), path, _ACTION)


def _sound(desk: Desk, letter_id: UUID, password: str) -> str:
    """The password as every program reads it."""
    require(desk.actor, Right.SEND_LETTERS)
    typed = unicodedata.normalize("NFC", password)
    if len(typed.encode("utf-8")) > _LONGEST:
        raise NotAllowed("letters.password_long", fields=("password",))
    if signs := signs_apart(typed):
        raise NotAllowed("letters.password_signs", fields=("password",), signs=_shown(signs))
    require_strong(typed)
    if tells_of(typed, *_on_the_mail(desk, letter_id)):
        raise NotAllowed("letters.password_about", fields=("password",))
    return typed


def _on_the_mail(desk: Desk, letter_id: UUID) -> tuple[str, ...]:
    """What somebody knows, or guesses at once, who gets hold of the mail."""
    with desk.store.reading() as session:
        letter = letters.by_id(session, letter_id)
        if letter is None:
            raise NotAllowed("letters.gone")
        require_open(desk, session, letter.patient_id)
        patient = patients.by_id(session, letter.patient_id)
    told = (letter.number, letter.to_name, letter.made_by, desk.house.name)
    if patient is None:
        return told
    born = patient.birth_date
    turned = "".join(reversed(born.split("-")))
    return (*told, *names_of(patient), patient.code, born, born.replace("-", ""), turned)


def _shown(signs: str) -> str:
    """Each sign as it is, or by its number where nothing of it shows."""
    return " ".join(one if is_seen(one) else f"U+{ord(one):04X}" for one in signs)


def _signed_name(letter: Letter) -> str:
    return f"{letter.number.replace('/', '-')}.pdf"


def file_name(letter: Letter) -> str:
    """A name that tells which letter it is, that it is a copy, and not whom it is about."""
    return f"{letter.number.replace('/', '-')}-kopie.pdf"
