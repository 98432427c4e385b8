"""What came back: a scan, a photo or a document is kept with its referral, exactly as it is.

Files are looked into first, as those that go along with a letter (`sort_files`, which needs no database):
a letter of a house like ours among them is opened by its data. What is kept is frozen by the database,
encrypted as all else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.enclose_files import Looked, LookedInto, look_into
from healthdesk.actions.incoming import came_in, file_noted, take_files_back
from healthdesk.actions.receive_referral import look_into_letter
from healthdesk.actions.referral_story import changes_of, present_and_open, tell
from healthdesk.db import received_letters, referrals
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import EventKind, Referral
from healthdesk.rules.enclosures import require_place
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, require

_NO_LETTER = frozenset({"received.no_pdf", "received.no_data", "received.not_ours", "received.bomb"})
"""What looking for data says of any other file."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Files that were brought to a referral."""

    letters: tuple[Path, ...]
    """Opened by their data: also one that turns out to be altered, so that somebody hears so."""
    files: Looked
    """All others, to be kept as they are."""


def sort_files(desk: Desk, paths: Iterable[Path], *, as_they_are: bool = False) -> Sorted:
    """Which are letters with data, and which are to be kept. Needs no database: for the slow lane.

    `as_they_are`: somebody saw that the data of a letter cannot be used, and keeps its pages.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    letters: list[Path] = []
    others: list[Path] = []
    for path in paths:
        (letters if not as_they_are and _is_letter(desk, path) else others).append(path)
    return Sorted(tuple(letters), look_into(others))


def _is_letter(desk: Desk, path: Path) -> bool:
    try:
        look_into_letter(desk, path)
    except BadFile as trouble:
        closed = trouble.key == "enclosures.password"  # it is asked for before anybody can know
        return closed or (trouble.key.startswith("received.") and trouble.key not in _NO_LETTER)
    return True


def keep_files(
    desk: Desk, referral_id: UUID, found: Sequence[LookedInto]
) -> Done[tuple[ReceivedLetter, ...]]:
    """They stay with this referral, each with a line in its story; the same file is kept once.

    Raises `NotAllowed` when that would be too many or too much, and while the referral did not leave: what
    goes along with a letter is added there.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    added: list[ReceivedLetter] = []
    with desk.store.writing() as session:
        before = present_and_open(desk, session, referral_id)
        if before.state in UNSENT:
            raise NotAllowed("answers.not_sent")
        there = received_letters.of_referral(session, referral_id)
        known = {one.sha256 for one in there}
        for one in found:
            made = _made(desk, before, one)
            if made.sha256 in known:
                continue
            known.add(made.sha256)
            require_place((*there, *added), made.size)
            added.append(made)
            tell(desk, session, before, EventKind.FILE, made.name, None, made.event_id)
            received_letters.add(session, made, one.data)
            file_noted(desk, session, "referral.file", made)
        if not added:
            return Done(())
        kept = referrals.change(session, replace(before, changed_at=desk.clock.now()))
    made_all = tuple(added)
    return Done(made_all, changes_of(kept), lambda again: take_files_back(again, before, kept, made_all))


def _made(desk: Desk, one: Referral, file: LookedInto) -> ReceivedLetter:
    return came_in(
        desk,
        one,
        file.name,
        file.data,
        sender=one.partner_name,
        media=file.media,
        event_id=new_id(),
    )
