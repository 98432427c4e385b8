"""Another letter about a referral that came in before: over there it was opened again, or told anew.

It begins no second referral and opens none that was closed: its words become news, its pages stay with the
referral, and whoever looks at them decides.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.incoming import came_in, file_noted, take_files_back
from healthdesk.actions.receive_referral import Opened
from healthdesk.actions.referral_story import changes_of, present_and_open, tell
from healthdesk.db import received_letters, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.referral import EventKind, Referral
from healthdesk.rules.roles import Right, require

_TOLD = ("reason", "question", "background", "context")


def keep_again(desk: Desk, opened: Opened) -> Done[Referral]:
    """Keep it with the referral that its code names. Raises `NotAllowed` for one that is there."""
    require(desk.actor, Right.MAKE_REFERRALS)
    told, event_id = opened.referral, new_id()
    names = {"number": told.number, "code": told.code, "sender": told.sender.name}
    with desk.store.writing() as session:
        received_letters.hold(session, told.code, told.sender.name)
        first = received_letters.by_code(session, told.code, told.sender.name)
        if first is None:
            raise NotAllowed("letters.gone")
        before = present_and_open(desk, session, first.referral_id)
        if told.number in {one.number for one in received_letters.of_referral(session, before.id)}:
            raise NotAllowed("received.already", number=told.number, sender=told.sender.name)
        kept = referrals.change(session, replace(before, changed_at=desk.clock.now()))
        words = "\n".join(told.words[key] for key in _TOLD if key in told.words)
        tell(desk, session, kept, EventKind.NEWS, words, None, event_id)
        letter = came_in(desk, kept, opened.name, opened.pdf, event_id=event_id, **names)
        received_letters.add(session, letter, opened.pdf)
        file_noted(desk, session, "referral.receive", letter)

    def undo(again: Desk) -> Done[Any]:
        return take_files_back(again, before, kept, (letter,))

    return Done(kept, changes_of(kept), undo)
