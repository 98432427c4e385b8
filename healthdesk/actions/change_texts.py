"""What the letters of this house say: changed by a coordinator, tried on paper, given back to the program.

The program brings every text as a file. A house keeps only the sentences and words that it says in its
own way; the rest goes on following the program. When a later program says one of those in another way,
both stay to be seen and the house chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from healthdesk.actions import rule_steps
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.actions.sample_letter import draw_sample
from healthdesk.db import half_typed, house_rules
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.letters.faces import uncovered
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.letter_text import AS_SHIPPED, HalfTypedText, HouseText, HouseTexts, Said
from healthdesk.rules.letter_texts import (
    LANGUAGES,
    house_text,
    is_language_of,
    kinds,
    own_pieces,
    print_of,
    said_print,
    troubles,
    untranslated,
)
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen

_SHOWN = 60
"""Of words that cannot be printed, so many letters are shown."""
_CENTRE_ONLY = frozenset(
    {"enrolment", "deregistration", "enrolment_contract", "rights_sheet", "file_request"}
)
"""Papers that a house of free talks never makes."""


def listed(desk: Desk) -> tuple[HouseText, ...]:
    """Every text in every language, as it counts here."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        newest = {one.key: one for one in house_rules.newest_of(session, RuleArea.LETTER_TEXT)}
        checks = {one.key: one for one in house_rules.newest_of(session, RuleArea.LETTER_CHECK)}
    return tuple(
        house_text(kind, language, newest.get(key := f"{kind}/{language}"), checks.get(key))
        for kind in kinds()
        if desk.house.kind is not HouseKind.TEJO or kind not in _CENTRE_ONLY
        for language in (*LANGUAGES, *_further(kind, newest))
    )


def _further(kind: str, newest: Mapping[str, RuleVersion]) -> Iterator[str]:
    """The languages of its own in which the house has this text."""
    for key, version in sorted(newest.items()):
        of, _slash, language = key.partition("/")
        if of == kind and version.content and language not in LANGUAGES and is_language_of(kind, language):
            yield language


@dataclass(frozen=True, slots=True)
class TextAtHand:
    """A text to be changed, with what the one at this desk half changed before."""

    one: HouseText
    words: HalfTypedText | None = None
    house: HouseTexts = AS_SHIPPED
    """What the other texts of the house say, for the preview."""


def at_hand(desk: Desk, kind: str, language: str) -> TextAtHand:
    """The text to be changed."""
    require(desk.actor, Right.MANAGE_HOUSE)
    key = f"{kind}/{language}"
    with desk.store.reading() as session:
        found = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.LETTER_TEXT, _about(key))
        version = house_rules.newest(session, RuleArea.LETTER_TEXT, key)
        check = house_rules.newest(session, RuleArea.LETTER_CHECK, key)
        house = house_rules.texts_of(session)
    words = None if found is None else msgspec.json.decode(found, type=HalfTypedText)
    return TextAtHand(house_text(kind, language, version, check), words, house)


def keep_words(desk: Desk, one: HouseText, words: HalfTypedText) -> Done[None]:
    """Keep what stands there now. No line in the book: nothing changed yet."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        owner, content = desk.actor.practitioner_id, msgspec.json.encode(words)
        kind = HalfTypedKind.LETTER_TEXT
        half_typed.keep(session, owner, kind, _about(one.key), content, desk.clock.now())
    return Done(None)


def forget_words(desk: Desk, one: HouseText) -> Done[None]:
    """Begin again with the text as it counts."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        _forget(desk, session, one.key)
    return Done(None)


def try_text(desk: Desk, hand: TextAtHand, said: Mapping[str, Said]) -> bytes:
    """The paper with these words, about people who do not exist. For the slow lane: no database.

    A piece that cannot be printed yet stands there as the program says it.
    """
    one = hand.one
    wrong = {piece.path for piece, _where in troubles(one, said)}
    own = {path: words for path, words in own_pieces(one, said).items() if path not in wrong}
    texts = HouseTexts({**hand.house.changed, one.key: own})
    return draw_sample(desk, one.kind, one.language, texts)


def keep(desk: Desk, one: HouseText, said: Mapping[str, Said], seen: int, why: str = "") -> Done[RuleVersion]:
    """The house says it like this from now on.

    Raises `NotAllowed` with the first place or sign that cannot be printed, `ChangedMeanwhile` when a
    colleague was first.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    for piece, wrong in troubles(one, said):
        raise NotAllowed(wrong.key, fields=(piece.path,), line=wrong.line, what=wrong.what)
    own = own_pieces(one, said)
    _require_signs(own)
    return rule_steps.take(desk, _step(one, own, seen, why), _forgetting(desk, one.key))


def _require_signs(own: Mapping[str, Said]) -> None:
    for path, words in own.items():
        printed = words if isinstance(words, str) else "\n".join(words)
        if signs := uncovered(printed):
            raise NotAllowed(
                "letter_texts.wrong.sign", fields=(path,), signs=" ".join(signs), what=printed[:_SHOWN]
            )


def return_to(desk: Desk, one: HouseText, number: int, seen: int) -> Done[RuleVersion]:
    """What the text said after an earlier step counts again, as the next step. Can be undone.

    What no letter can print any more is left out, piece by piece, as with every step.
    """
    step = rule_steps.earlier(desk, RuleArea.LETTER_TEXT, one.key, number)
    _require_signs(house_text(one.kind, one.language, step).changed)
    return rule_steps.return_to(desk, step, seen)


def keep_ours(desk: Desk, one: HouseText) -> Done[RuleVersion]:
    """The program says it in another way by now, and the house keeps its own: it is not asked again."""
    why = one.version.why if one.version is not None else ""
    return rule_steps.take(desk, _step(one, dict(one.changed), one.number, why))


def give_back(desk: Desk, one: HouseText, why: str = "") -> Done[RuleVersion]:
    """The program's text counts again. Can be undone."""
    return rule_steps.take(desk, _step(one, {}, one.number, why), _forgetting(desk, one.key))


def mark_checked(desk: Desk, one: HouseText, by: str, on: date) -> Done[RuleVersion]:
    """Somebody vouches for this text as it stands, until either of us says it in another way.

    Raises `NotAllowed` with the field at fault, `ChangedMeanwhile` when a colleague was first.
    """
    if not is_seen(by):
        raise NotAllowed("letter_texts.checked_by_nobody", fields=("checked_by",))
    if on > desk.clock.today():
        raise NotAllowed("letter_texts.checked_in_future", fields=("checked_on",))
    left = untranslated(one, desk.house.kind)
    if left:
        raise NotAllowed("letter_texts.not_translated", fields=("checked_by",), count=len(left))
    content = {"checked_on": on.isoformat(), "checked_by": by.strip()}
    print_now = said_print(one.kind, one.language, one.changed)
    return rule_steps.take(desk, _check_step(one, content, print_now), _as_it_was(one))


def mark_unsure(desk: Desk, one: HouseText) -> Done[RuleVersion]:
    """Nobody vouches for it any more."""
    return rule_steps.take(desk, _check_step(one, None, ""))


def _check_step(one: HouseText, content: dict[str, Any] | None, based_on: str) -> RuleStep:
    seen = one.check_version.number if one.check_version is not None else 0
    return RuleStep(area=RuleArea.LETTER_CHECK, key=one.key, seen=seen, content=content, based_on=based_on)


def _as_it_was(one: HouseText) -> Callable[[Any], None]:
    """What was looked through is what was seen: a colleague may have saved other words meanwhile."""

    def same(session: Any) -> None:
        now = house_rules.newest(session, RuleArea.LETTER_TEXT, one.key)
        if (now.number if now is not None else 0) != one.number:
            raise ChangedMeanwhile(mine=one, theirs=now)

    return same


def history(desk: Desk, one: HouseText) -> tuple[RuleVersion, ...]:
    """Every step of one text, the newest first; also who looked it through."""
    said = rule_steps.history(desk, RuleArea.LETTER_TEXT, one.key)
    looked = rule_steps.history(desk, RuleArea.LETTER_CHECK, one.key)
    return tuple(sorted((*said, *looked), key=attrgetter("changed_at", "id"), reverse=True))


def _step(one: HouseText, own: dict[str, Said], seen: int, why: str) -> RuleStep:
    return RuleStep(
        area=RuleArea.LETTER_TEXT,
        key=one.key,
        seen=seen,
        content={path: said if isinstance(said, str) else list(said) for path, said in own.items()} or None,
        based_on=print_of(one.kind, one.language, own) if own else "",
        why=why,
    )


def _forgetting(desk: Desk, key: str) -> Any:
    def tidy(session: Any) -> None:
        _forget(desk, session, key)

    return tidy


def _forget(desk: Desk, session: Any, key: str) -> None:
    half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.LETTER_TEXT, _about(key))


def _about(key: str) -> UUID:
    """Under which id the half-typed words of a text are kept."""
    return uuid5(NAMESPACE_URL, f"healthdesk:letter_text:{key}")
