"""A letter without a window: by its number or the code of its strip, or by those of its referral."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.follow_up_referral import by_code
from healthdesk.actions.open_letter import about, open_letter
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.db import letter_answers, letters
from healthdesk.errors import NotAllowed
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.reply_codes import is_reply_code, read_reply_code
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """What was written. `sent` is False for a letter as it would leave now."""

    number: str
    sha256: str
    sent: bool


def write_letter(desk: Desk, code: str, path: Path) -> WrittenLetter:
    """Write the exact bytes that left, or those of the draft where none has left.

    Raises `NotAllowed` for a code that nobody knows.
    """
    require(desk.actor, Right.SEND_LETTERS)
    require_ending(path, ".pdf")
    with desk.store.reading() as session:
        kept = letters.by_number(session, code)
        if kept is None and is_reply_code(code):
            found = letter_answers.letter_with(session, read_reply_code(code))
            kept = letters.by_id(session, found) if found is not None else None
    if kept is None:
        referral = by_code(desk, code)
        key = LetterKey(LetterKind.REFERRAL, referral.id)
        kept = next(iter(about(desk, key)), None)
        if kept is None:
            return _draft(desk, key, path)
    opened = open_letter(desk, kept.id, "letter.save_copy")
    write_private(path, opened.pdf)
    return WrittenLetter(kept.number, kept.sha256, sent=True)


def _draft(desk: Desk, key: LetterKey, path: Path) -> WrittenLetter:
    draft = open_draft(desk, key)
    if draft.facts.referral is None:
        raise NotAllowed("letters.nothing_to_write")
    shown = preview(draft.facts, draft.choices)
    write_private(path, shown.pdf)
    return WrittenLetter(draft.facts.number, "", sent=False)
