"""Which letters ask something of who gets them, and what may come back.

A referral and its withdrawal are answered too: that answer is a step of the referral, and stands there.
"""

from __future__ import annotations

from healthdesk.records.letter import LetterKind

ANSWERS: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.FILE_REQUEST: ("came", "on_its_way", "not_possible"),
    LetterKind.INVITATION: ("comes", "other_moment", "does_not_come"),
}
"""In the order of the choices on the slip. A kind that is not here asks nothing, and has no slip."""


def asks(kind: LetterKind) -> bool:
    """Whether a letter of this kind waits for an answer of its own."""
    return kind in ANSWERS
