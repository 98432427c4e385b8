"""One kind of letter to a list of people: looked at together, each left in a transaction of its own.

A letter that cannot leave stops nothing: it stays behind with its reason, and can be opened as it is.
Nor does one of which the file is damaged, or on which we break.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.draw_letter import compose, facts_within, first_choices
from healthdesk.actions.open_letter import file_name
from healthdesk.actions.private_file import write_private
from healthdesk.actions.send_letter import changes_by, leave
from healthdesk.db import audit, enclosures, letters
from healthdesk.errors import NotAllowed, StorageTrouble, Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter_batch import BatchLine, BatchResult, BatchWish, MadeLetter
from healthdesk.records.letter_draft import LetterChoices, LetterDraft, LetterFacts, LetterKey, Remark
from healthdesk.records.progress import Progress, quiet
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.roles import Right, require

_log = logging.getLogger(__name__)
FOR_ALL: Final = frozenset(
    {
        "letters.check.text_to_check",
        "letters.check.house_address",
        "letters.check.gap_of_house",
        "letters.check.no_moment",
    }
)
"""Remarks that are the same for every letter: looked at once. What is about one person never is."""


def look(
    desk: Desk, keys: Sequence[LetterKey], wish: BatchWish, progress: Progress = quiet
) -> tuple[BatchLine, ...]:
    """How each letter stands with these words. That they were looked at goes on record."""
    require(desk.actor, Right.SEND_LETTERS)
    lines = []
    with desk.store.writing() as session:
        for number, key in enumerate(dict.fromkeys(keys)):
            progress("letters.batch.looking", number, len(keys))
            lines.append(_line(desk, session, key, wish))
        people = dict.fromkeys(one.patient_id for one in lines if one.patient_id is not None)
        audit.record_each(session, desk.actor, desk.clock, action="letter.write", people=people)
    return tuple(lines)


def look_again(lines: Sequence[BatchLine], wish: BatchWish) -> tuple[BatchLine, ...]:
    """The same letters with other words. Needs no database: for the slow lane, while somebody types."""
    return tuple(
        line
        if line.draft is None
        else replace(line, draft=compose(line.draft.facts, _choices(line.draft.facts, line.chosen, wish)))
        for line in lines
    )


def send_all(
    desk: Desk, lines: Sequence[BatchLine], wish: BatchWish, progress: Progress = quiet
) -> Done[BatchResult]:
    """Each leaves by itself; who stops, or has no room left on the disk, keeps what left.

    Nothing is said twice to somebody by one click, nor by two desks with the same list.
    """
    require(desk.actor, Right.SEND_LETTERS)
    result, changed = BatchResult(), list[Change]()
    for number, line in enumerate(lines):
        try:
            progress("letters.batch.sending", number, len(lines))
        except Trouble:  # stopped: what left is kept
            result = replace(result, left=len(lines) - number)
            break
        try:
            made, draft = _sent(desk, line, wish)
        except StorageTrouble as trouble:
            if not result.made:
                raise
            stays = replace(line, trouble=trouble)
            result = replace(result, failed=(*result.failed, stays), left=len(lines) - number - 1)
            break
        except Trouble as trouble:
            result = replace(result, failed=(*result.failed, replace(line, trouble=trouble)))
            continue
        except Exception as defect:  # noqa: BLE001 - whatever it is, the letters of others leave
            result = replace(result, failed=(*result.failed, replace(line, trouble=_broke(defect))))
            continue
        result = replace(result, made=(*result.made, made))
        changed += changes_by(made.letter, draft.facts)
    return Done(result, tuple(dict.fromkeys(changed)))


def save_all(made: Sequence[MadeLetter], folder: Path) -> int:
    """Each in a file of its own. Outside the house they are no longer guarded."""
    for one in made:
        write_private(folder / file_name(one.letter), one.pdf)
    return len(made)


def keep_as_draft(desk: Desk, line: BatchLine, wish: BatchWish) -> Done[LetterKey]:
    """The letter that stayed behind, with what was to stand in all of them, to be finished by hand."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        facts = facts_within(desk, session, line.key)
        chosen = _choices(facts, _chosen(session, facts), wish)
        letters.keep_choices(session, line.key, facts.patient.id, chosen, desk.clock.now(), desk.actor.name)
    return Done(line.key, (Change("letter_draft", line.key.about),))


def for_all(lines: Sequence[BatchLine]) -> tuple[Remark, ...]:
    """What has to be looked at once, for all of them."""
    found = {one.key: one for line in lines for one in line.remarks if one.key in FOR_ALL}
    return tuple(found.values())


# --- one of them


def _line(desk: Desk, session: Any, key: LetterKey, wish: BatchWish) -> BatchLine:
    line = BatchLine(key=key, patient_id=None, name="")
    try:
        facts = facts_within(desk, session, key)
        line = replace(
            line,
            patient_id=facts.patient.id,
            name=shown_name(facts.patient),
            age=age_on(facts.patient, desk.clock.today()),
        )
        chosen = _chosen(session, facts)
        draft = compose(facts, _choices(facts, chosen, wish))
        left_before = len(letters.about(session, key))
    except NotAllowed as trouble:
        return replace(line, trouble=trouble)
    except Trouble:  # of the whole house: its disk, its server
        raise
    except Exception as defect:  # noqa: BLE001 - whatever it is, the others can be looked at
        return replace(line, trouble=_broke(defect))
    return replace(line, chosen=chosen, draft=draft, left_before=left_before)


def _broke(defect: Exception) -> Trouble:
    """Told calmly; the log knows no more than what kind it was."""
    _log.error("one letter of many could not be made: %s", type(defect).__name__)
    return Trouble("letters.batch.not_made")


def _chosen(session: Any, facts: LetterFacts) -> LetterChoices:
    return letters.choices(session, facts.key) or first_choices(facts)


def _choices(facts: LetterFacts, chosen: LetterChoices, wish: BatchWish) -> LetterChoices:
    """What somebody chose for this one before stays; the words for all go over it."""
    language = _spoken(chosen.language or facts.house.language, facts.house.language, wish)
    said = {key: words for key, words in wish.texts.get(language, {}).items() if words.strip()}
    return replace(
        chosen,
        language=language,
        texts=chosen.texts | said,
        handed=wish.handed,
        taken=chosen.taken | dict.fromkeys(said, True),
        accepted=tuple(dict.fromkeys((*chosen.accepted, *wish.accepted))),
    )


def _spoken(own: str, house: str, wish: BatchWish) -> str:
    """Her own language, unless what was written for everybody is not written in it: no letter speaks two."""
    written = {
        language: {key for key, words in texts.items() if words.strip()}
        for language, texts in wish.texts.items()
    }
    needed = set().union(*written.values())
    if needed <= written.get(own, set()):
        return own
    if needed <= written.get(house, set()):
        return house
    return max(written, key=lambda language: len(written[language]))


def _say_the_same(facts: LetterFacts, looked_at: LetterFacts) -> bool:
    """But for the number, and the code that goes with it: each letter that leaves takes the next one."""
    bare = replace(facts, number="", reply_code="")
    return bare == replace(looked_at, number="", reply_code="")


def _sent(desk: Desk, line: BatchLine, wish: BatchWish) -> tuple[MadeLetter, LetterDraft]:
    with desk.store.writing() as session:
        enclosures.hold(session, line.key)
        facts = facts_within(desk, session, line.key)
        chosen = _chosen(session, facts)
        if line.trouble is not None and line.draft is None:
            raise line.trouble
        if line.draft is None or chosen != line.chosen or not _say_the_same(facts, line.draft.facts):
            raise NotAllowed("letters.changed")
        if len(letters.about(session, line.key)) != line.left_before:
            raise NotAllowed("letters.batch.left_meanwhile")
        draft = compose(facts, _choices(facts, chosen, wish))
        if not draft.may_leave:
            raise NotAllowed("letters.not_ready")
        kept, pdf = leave(desk, session, draft)
    return MadeLetter(line.key, kept, pdf), draft
