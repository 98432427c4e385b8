"""What people may be entitled to, as this house sees it: changed, added, given back to the program.

The program brings the rules as data. What a house makes of them goes before; when a later program
brings a newer version of a rule that the house changed, both stay to be seen and the house chooses.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from healthdesk.actions import rule_steps
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.private_file import write_private
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.db import audit, half_typed, house_rules
from healthdesk.errors import NotAllowed
from healthdesk.records.entitlement import Entitlement, Granting
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.house_rule import HalfTypedRule, HouseRight, RuleArea, RuleVersion
from healthdesk.records.ids import new_id
from healthdesk.rules import entitlement_data
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.house_rights import content_of, print_of, right_from
from healthdesk.rules.right_checks import require_sound
from healthdesk.rules.roles import Right, require

_OWN = "eigen-"


def listed(desk: Desk) -> tuple[HouseRight, ...]:
    """Every right as it counts here, also those of other times."""
    _require_here(desk)
    with desk.store.reading() as session:
        return house_rules.rights_of(session).rights


@dataclass(frozen=True, slots=True)
class RuleAtHand:
    """A right to be changed, with what the one at this desk half changed before."""

    one: HouseRight
    words: HalfTypedRule | None = None
    is_new: bool = False
    file: str = ""
    """Out of which file the words came; empty for what she typed."""


def at_hand(desk: Desk, key: str) -> RuleAtHand:
    """The right to be changed; a new one of the house for an empty key."""
    _require_here(desk)
    with desk.store.reading() as session:
        found = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.RULE, _about(key))
        book = house_rules.rights_of(session)
    known = book.by_id(key)
    words = None if found is None else msgspec.json.decode(found, type=HalfTypedRule)
    if not key:
        new = HouseRight(right=words.right if words else blank(desk), questions=book.known)
        return RuleAtHand(new, words, is_new=True)
    if known is None:
        raise NotAllowed("rights.unknown_right")
    return RuleAtHand(known, words)


def keep_words(desk: Desk, words: HalfTypedRule) -> Done[None]:
    """Keep what stands there now. No line in the book: nothing changed yet."""
    _require_here(desk)
    about = _about("" if words.is_new else words.right.id)
    with desk.store.writing() as session:
        owner, content = desk.actor.practitioner_id, msgspec.json.encode(words)
        half_typed.keep(session, owner, HalfTypedKind.RULE, about, content, desk.clock.now())
    return Done(None)


def out_of_file(desk: Desk, path: Path) -> RuleAtHand:
    """A right as another house wrote it, to be looked at and kept. Raises `BadFile` that names the place."""
    _require_here(desk)
    with desk.store.reading() as session:
        book = house_rules.rights_of(session)
    read = entitlement_data.read_entitlement(path, book.known)
    known = book.by_id(read.id)
    if known is None and not read.id.startswith(_OWN):
        read = replace(read, id=blank(desk).id)
    one = known or HouseRight(right=read, questions=book.known)
    words = HalfTypedRule(right=read, seen=one.number, is_new=known is None)
    return RuleAtHand(one, words, is_new=known is None, file=path.name)


def into_file(desk: Desk, key: str, path: Path) -> Path:
    """Write a right as the program writes its own, for another house."""
    _require_here(desk)
    with desk.store.writing() as session:
        known = house_rules.rights_of(session).by_id(key)
        if known is None:
            raise NotAllowed("rights.unknown_right")
        written = json.dumps(content_of(known.right), ensure_ascii=False, indent=1)
        write_private(path, f"{written}\n".encode())
        audit.record(session, desk.actor, desk.clock, action="rule.export", detail={"rule": key})
    return path


def forget_words(desk: Desk, key: str) -> Done[None]:
    """Begin again with the rule as it is."""
    with desk.store.writing() as session:
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.RULE, _about(key))
    return Done(None)


def _about(key: str) -> UUID:
    """Under which id the half-typed words of a rule are kept."""
    return uuid5(NAMESPACE_URL, f"healthdesk:rule:{key}")


def blank(desk: Desk) -> Entitlement:
    """A rule of the house that says nothing yet. Not kept."""
    return Entitlement(
        id=f"{_OWN}{new_id().hex[-8:]}",
        part="",
        name={},
        about={},
        where={},
        bring={},
        granting=Granting.ON_REQUEST,
        when={"always": True},
        sources=(),
        noted_on=desk.clock.today(),
    )


def keep(desk: Desk, right: Entitlement, seen: int, why: str = "") -> Done[RuleVersion]:
    """The house's version of a right from now on.

    Raises `NotAllowed` with the fields at fault, `ChangedMeanwhile` when a colleague was first.
    """
    _require_here(desk)
    with desk.store.reading() as session:
        book = house_rules.rights_of(session)
    require_sound(right, book.known)
    known = book.by_id(right.id)
    shipped = known.shipped if known is not None else None
    if shipped is None and not right.id.startswith(_OWN):
        raise NotAllowed("rights.unknown_right")

    def tidy(in_session: Any) -> None:
        owner = desk.actor.practitioner_id
        for about in (_about(right.id), *(() if known is not None else (_about(""),))):
            half_typed.remove(in_session, owner, HalfTypedKind.RULE, about)

    return rule_steps.take(desk, _step(right, shipped, seen, why), tidy, _require_read)


def keep_ours(desk: Desk, one: HouseRight) -> Done[RuleVersion]:
    """The program brought a newer version, and the house keeps its own: it is not asked again."""
    _require_here(desk)
    step = _step(one.right, one.shipped, one.number, _reason(one))
    return rule_steps.take(desk, step, allowed=_require_read)


def give_back(desk: Desk, one: HouseRight, why: str = "") -> Done[RuleVersion]:
    """What the program brings counts again; a rule of the house alone is gone. Can be undone."""
    _require_here(desk)
    step = RuleStep(area=RuleArea.ENTITLEMENT, key=one.right.id, seen=one.number, content=None, why=why)
    return rule_steps.take(desk, step, allowed=_require_read)


def return_to(desk: Desk, one: HouseRight, number: int, seen: int) -> Done[RuleVersion]:
    """What the rule said after an earlier step counts again, as the next step. Can be undone.

    Raises `BadFile` or `NotAllowed` where the questions are others by now and it could not be read.
    """
    _require_here(desk)
    step = rule_steps.earlier(desk, RuleArea.ENTITLEMENT, one.right.id, number)
    if step.content is not None:
        with desk.store.reading() as session:
            known = house_rules.rights_of(session).known
        require_sound(right_from(step.content, known, where=step.key), known)
    return rule_steps.return_to(desk, step, seen, _require_read)


def _require_read(session: Any, version: RuleVersion) -> None:
    """Also where a step is taken back: the questions may be others by now. Raises `BadFile`."""
    if version.content is not None:
        right_from(version.content, house_rules.rights_of(session).known, where=version.key)


def history(desk: Desk, key: str) -> tuple[RuleVersion, ...]:
    """Every step of one right, the newest first."""
    return rule_steps.history(desk, RuleArea.ENTITLEMENT, key)


def _step(right: Entitlement, shipped: Entitlement | None, seen: int, why: str) -> RuleStep:
    based_on = print_of(shipped) if shipped is not None else ""
    same = shipped is not None and print_of(right) == based_on
    return RuleStep(
        area=RuleArea.ENTITLEMENT,
        key=right.id,
        seen=seen,
        content=None if same else content_of(right),
        based_on=based_on,
        why=why,
    )


def _reason(one: HouseRight) -> str:
    return one.version.why if one.version is not None else ""


def _require_here(desk: Desk) -> None:
    require(desk.actor, Right.MANAGE_HOUSE)
    if not fits(desk.house):
        raise NotAllowed("rights.not_here")
