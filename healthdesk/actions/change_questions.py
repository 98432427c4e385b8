"""The questions that tell what people may be entitled to, as this house asks them.

The program brings them as data. A house words them its own way, adds its own, and stops asking what no
rule needs. What was answered stays readable in the words of that day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from healthdesk.actions import rule_steps
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.db import half_typed, house_rules
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.entitlement import Entitlement, FactKind, FactQuestion
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.house_rule import HalfTypedQuestion, HouseQuestion, RuleArea, RuleVersion
from healthdesk.records.ids import new_id
from healthdesk.rules.entitlement_check import asked_by, fits
from healthdesk.rules.entitlement_data import require_conditions
from healthdesk.rules.house_questions import (
    content_of,
    house_questions,
    print_of,
    question_from,
    require_sound,
)
from healthdesk.rules.house_rights import RightsBook, rights_book
from healthdesk.rules.roles import Right, require

_OWN = "eigen_"


@dataclass(frozen=True, slots=True)
class QuestionsHere:
    """Every question, also those that nobody is asked any more, in the order in which they are asked."""

    questions: tuple[HouseQuestion, ...]
    rights: dict[str, str]
    """What the rights are called, by their ids."""


def listed(desk: Desk) -> QuestionsHere:
    """The questions of this house."""
    _require_here(desk)
    with desk.store.reading() as session:
        book = house_rules.rights_of(session)
    return QuestionsHere(book.questions, book.names(desk.language))


@dataclass(frozen=True, slots=True)
class QuestionAtHand:
    """A question to be changed, the rules that ask for it, and what was half changed at this desk before."""

    one: HouseQuestion
    rights: tuple[Entitlement, ...] = ()
    words: HalfTypedQuestion | None = None
    is_new: bool = False


def at_hand(desk: Desk, key: str) -> QuestionAtHand:
    """The question to be changed; a new one of the house for an empty key."""
    _require_here(desk)
    with desk.store.reading() as session:
        found = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.QUESTION, _about(key))
        book = house_rules.rights_of(session)
    words = None if found is None else msgspec.json.decode(found, type=HalfTypedQuestion)
    if not key:
        new = HouseQuestion(question=words.question if words is not None else blank(desk))
        return QuestionAtHand(new, (), words, is_new=True)
    return QuestionAtHand(_known(book, key), _users(book, key), words)


def keep_words(desk: Desk, words: HalfTypedQuestion) -> Done[None]:
    """Keep what stands there now. No line in the book: nothing changed yet."""
    _require_here(desk)
    about = _about("" if words.is_new else words.question.key)
    with desk.store.writing() as session:
        owner, content = desk.actor.practitioner_id, msgspec.json.encode(words)
        half_typed.keep(session, owner, HalfTypedKind.QUESTION, about, content, desk.clock.now())
    return Done(None)


def forget_words(desk: Desk, key: str) -> Done[None]:
    """Begin again with the question as it is."""
    with desk.store.writing() as session:
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.QUESTION, _about(key))
    return Done(None)


def blank(desk: Desk) -> FactQuestion:
    """A question of the house that says nothing yet. Not kept."""
    key = f"{_OWN}{new_id().hex[-8:]}"
    return FactQuestion(key=key, kind=FactKind.YES_NO, label={}, ask={}, noted_on=desk.clock.today())


def keep(desk: Desk, question: FactQuestion, seen: int, why: str = "") -> Done[RuleVersion]:
    """The house's version of a question from now on.

    Raises `NotAllowed` with the fields at fault, or with the rules that could not be read any more;
    `ChangedMeanwhile` when a colleague was first.
    """
    _require_here(desk)
    with desk.store.reading() as session:
        one = house_rules.rights_of(session).question(question.key)
    require_sound(question, one.question if one is not None else None)
    if one is None and not question.key.startswith(_OWN):
        raise NotAllowed("rights.question_unknown")
    shipped = one.shipped if one is not None else None
    based_on = print_of(shipped) if shipped is not None else ""
    same = question == shipped

    def tidy(in_session: Any) -> None:
        owner = desk.actor.practitioner_id
        for about in (_about(question.key), *(() if one is not None else (_about(""),))):
            half_typed.remove(in_session, owner, HalfTypedKind.QUESTION, about)

    content = None if same else content_of(question)
    step = _step(question.key, seen, content, based_on, why)
    return rule_steps.take(desk, step, tidy, partial(_require_rules, desk.language))


def retire(desk: Desk, one: HouseQuestion, why: str = "") -> Done[RuleVersion]:
    """Nobody is asked any more. Raises `NotAllowed` with the rules that need it. Can be undone."""
    _require_here(desk)
    return keep(desk, replace(one.question, retired_on=desk.clock.today()), one.number, why)


def take_up(desk: Desk, one: HouseQuestion, why: str = "") -> Done[RuleVersion]:
    """A question that was retired may be asked for again."""
    _require_here(desk)
    return keep(desk, replace(one.question, retired_on=None), one.number, why)


def keep_ours(desk: Desk, one: HouseQuestion) -> Done[RuleVersion]:
    """The program brought a newer version, and the house keeps its own: it is not asked again."""
    _require_here(desk)
    return keep(desk, one.question, one.number, one.version.why if one.version is not None else "")


def give_back(desk: Desk, one: HouseQuestion, why: str = "") -> Done[RuleVersion]:
    """What the program brings counts again. Can be undone.

    Raises `NotAllowed` with the rules that need ours.
    """
    _require_here(desk)
    if one.shipped is None:
        raise NotAllowed("rights.question_unknown")
    step = _step(one.question.key, one.number, None, "", why)
    return rule_steps.take(desk, step, allowed=partial(_require_rules, desk.language))


def return_to(desk: Desk, one: HouseQuestion, number: int, seen: int) -> Done[RuleVersion]:
    """What the question was after an earlier step counts again, as the next step. Can be undone.

    Raises `NotAllowed` with the rules that need it as it is now.
    """
    _require_here(desk)
    step = rule_steps.earlier(desk, RuleArea.QUESTION, one.question.key, number)
    if step.content is not None:
        require_sound(question_from(step.content, where=step.key), one.question)
    return rule_steps.return_to(desk, step, seen, partial(_require_rules, desk.language))


def history(desk: Desk, key: str) -> tuple[RuleVersion, ...]:
    """Every step of one question, the newest first."""
    return rule_steps.history(desk, RuleArea.QUESTION, key)


def _step(key: str, seen: int, content: dict[str, Any] | None, based_on: str, why: str) -> RuleStep:
    return RuleStep(area=RuleArea.QUESTION, key=key, seen=seen, content=content, based_on=based_on, why=why)


def _require_rules(language: str, session: Any, version: RuleVersion) -> None:
    """Every rule that can be read can still be read after this step, and asks nothing that is not asked."""
    rules = house_rules.newest_of(session, RuleArea.ENTITLEMENT)
    others = [one for one in house_rules.newest_of(session, RuleArea.QUESTION) if one.key != version.key]
    before, after = house_rules.rights_of(session), rights_book(rules, [*others, version])
    names = before.names(language)
    needing = [names[one.id] for one in _users(before, version.key)]
    now = after.question(version.key)
    if needing and (now is None or now.question.retired_on is not None):
        raise NotAllowed("rights.question_needed", rights=", ".join(needing))
    asked = {one.question.key: one.question for one in house_questions([*others, version])}
    broken = [names[one.id] for one in _users(before, version.key) if not _is_read(one, asked)]
    if broken:
        raise NotAllowed("rights.answer_needed", fields=("options",), rights=", ".join(broken))


def _is_read(right: Entitlement, asked: Mapping[str, FactQuestion]) -> bool:
    try:
        require_conditions(right, right.id, asked)
    except BadFile:
        return False
    return True


def _users(book: RightsBook, key: str) -> tuple[Entitlement, ...]:
    return tuple(one.right for one in book.rights if key in asked_by([one.right]))


def _known(book: RightsBook, key: str) -> HouseQuestion:
    one = book.question(key)
    if one is None:
        raise NotAllowed("rights.question_unknown")
    return one


def _about(key: str) -> UUID:
    """Under which id the half-typed words of a question are kept."""
    return uuid5(NAMESPACE_URL, f"healthdesk:question:{key}")


def _require_here(desk: Desk) -> None:
    require(desk.actor, Right.MANAGE_HOUSE)
    if not fits(desk.house):
        raise NotAllowed("rights.not_here")
