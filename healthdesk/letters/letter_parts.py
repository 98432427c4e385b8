"""A part of a letter: what the file has for it, what the writer made of it, and whether it may be told."""

from __future__ import annotations

from healthdesk.letters.body_text import blocks_of
from healthdesk.letters.texts import Texts
from healthdesk.records.consent import ShareScope
from healthdesk.records.letter import Block, Paragraph
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart
from healthdesk.rules.consents_hold import holds

_NEVER_BY_ITSELF = {ShareScope.NATIONAL_NUMBER, ShareScope.SCORES}
"""Left out until the writer takes them along, also where the agreement allows them."""


def part_of(
    facts: LetterFacts,
    choices: LetterChoices,
    texts: Texts,
    key: str,
    from_file: str,
    scope: ShareScope | None = None,
    *,
    can_leave_out: bool = True,
    can_edit: bool = True,
) -> LetterPart:
    """One part as it stands now."""
    text = choices.texts.get(key, from_file)
    agreed = scope is None or is_agreed(facts, scope)
    by_itself = bool(text.strip()) and agreed and scope not in _NEVER_BY_ITSELF
    return LetterPart(
        key=key,
        label=texts.own["parts"][key],
        text=text,
        from_file=from_file,
        scope=scope,
        agreed=agreed,
        taken=choices.taken.get(key, by_itself) if can_leave_out else True,
        can_leave_out=can_leave_out,
        can_edit=can_edit,
    )


def goes_along(facts: LetterFacts, choices: LetterChoices, key: str, scope: ShareScope) -> bool:
    """Whether a part that the file has words for is taken: as the writer chose, else as was agreed."""
    return choices.taken.get(key, is_agreed(facts, scope))


def is_agreed(facts: LetterFacts, scope: ShareScope) -> bool:
    """Whether the agreement that this letter rests on holds, and is about this too."""
    given = facts.consent
    return given is not None and holds(given, facts.today) and scope in given.scope


def part_called(facts: LetterFacts, part: LetterPart) -> str:
    """What the page calls a part, in the language of who writes."""
    known: dict[str, str] = Texts(facts.read_in, facts.key.kind.value, facts.texts).own["parts"]
    return known.get(part.key, part.label)


def said_in(texts: Texts, part: LetterPart) -> tuple[Block, ...]:
    """The words of a part as blocks; the mark of what is missing where it has none."""
    return texts.marked(blocks_of(part.text)) or (Paragraph(texts.missing(part.label.lower())),)
