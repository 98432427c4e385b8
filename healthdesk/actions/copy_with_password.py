"""A copy of a sent letter that opens with a password only, to be mailed. The password is kept nowhere."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.private_file import write_private
from healthdesk.errors import NotAllowed
from healthdesk.records.letter import Letter
from healthdesk.rules.passwords import require_strong
from healthdesk.rules.roles import Right, require
from healthdesk.vault.word_password import new_word_password

_LONGEST = 127
"""Of a password in a PDF, in bytes."""


def suggest(letter: Letter) -> str:
    """A password in the language of who gets the letter."""
    return new_word_password(letter.language)


def write_copy(desk: Desk, letter_id: UUID, path: Path, password: str) -> Letter:
    """Write it; that it was made goes on record, the password nowhere.

    Raises `NotAllowed` for a password that is easily guessed, `StorageTrouble` when the place refuses.
    """
    from healthdesk.exchange.locked_copy import locked  # noqa: PLC0415 - 0.3 s that only this needs

    require(desk.actor, Right.SEND_LETTERS)
    if len(password.encode("utf-8")) > _LONGEST:
        raise NotAllowed("letters.password_long", fields=("password",))
    require_strong(password)
    opened = open_letter(desk, letter_id, "letter.copy_with_password")
    write_private(path, locked(opened.pdf, password))
    return opened.letter


def file_name(letter: Letter) -> str:
    """A name that tells which letter it is, that it is a copy, and not whom it is about."""
    return f"{letter.number.replace('/', '-')}-kopie.pdf"
