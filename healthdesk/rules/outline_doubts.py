"""What is not right yet in a form that is being built, in the order in which it is read.

The loader (`actions/check_forms.py`) says the rest, of the form as it would leave.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from healthdesk.records.form_outline import (
    FormOutline,
    LineKind,
    OutlineCondition,
    OutlineDoubt,
    OutlineLine,
    Sign,
)
from healthdesk.rules.form_outline import said, scored

_NO_ANSWER = (Sign.ANSWERED, Sign.NOT_ANSWERED, Sign.AS_IT_IS)


def doubts(outline: FormOutline) -> tuple[OutlineDoubt, ...]:
    """Everything, what must be right first where it stands."""
    found: list[OutlineDoubt] = []
    if not any(outline.title.values()):
        found.append(OutlineDoubt("", "no_title", blocks=True))
    if not any(line.asks for line in outline.walk()):
        found.append(OutlineDoubt("", "no_questions", blocks=True))
    places = {line.key: (rank, line) for rank, line in enumerate(outline.walk())}
    adds_up = bool(scored(outline.lines))
    for line in outline.walk():
        found += _of_line(line)
        found += _of_conditions(outline, line, places)
        if line.kind is LineKind.SUM and not adds_up:
            found.append(OutlineDoubt(line.key, "sum_of_nothing"))
    return tuple(found)


def blocking(outline: FormOutline) -> tuple[OutlineDoubt, ...]:
    """What must be right before it can be kept."""
    return tuple(one for one in doubts(outline) if one.blocks)


def unsaid(outline: FormOutline, language: str) -> tuple[str, ...]:
    """The lines ("" for the form itself) that say something, but not in this language."""
    found = [""] if _lacks(outline.title, language) or _lacks(outline.about, language) else []
    for line in outline.walk():
        texts = [line.words, line.help, line.low_end or {}, line.high_end or {}]
        texts += [option.words for option in line.options if not option.fixed]
        texts += [band.words for band in line.bands]
        if any(_lacks(words, language) for words in texts):
            found.append(line.key)
    return tuple(found)


def languages_in(outline: FormOutline) -> tuple[str, ...]:
    """The languages in which something is said, the form's own first."""
    texts = [outline.title, *(line.words for line in outline.walk())]
    spoken = (language for words in texts for language, text in words.items() if text)
    return tuple(dict.fromkeys((outline.language, *spoken)))


def _lacks(words: dict[str, str], language: str) -> bool:
    return any(words.values()) and not words.get(language)


def _of_line(line: OutlineLine) -> Iterator[OutlineDoubt]:
    if line.kind is LineKind.PART and not line.below:
        yield OutlineDoubt(line.key, "empty_part", blocks=True)
    if not any(line.words.values()):
        blocks = line.kind is not LineKind.PART and not line.rest
        yield OutlineDoubt(line.key, "no_words", blocks=blocks)
    if any(band.up_to is None or not any(band.words.values()) for band in line.bands):
        yield OutlineDoubt(line.key, "empty_band", blocks=True)
    if line.chooses and not line.chooses_elsewhere:
        yield from _of_options(line)
    if line.least is not None and line.most is not None:
        room = line.most - line.least
        if room < 0 or (line.kind is LineKind.SCALE and not room):
            values = (("least", f"{line.least:f}"), ("most", f"{line.most:f}"))
            yield OutlineDoubt(line.key, "least_over_most", values, blocks=True)


def _of_options(line: OutlineLine) -> Iterator[OutlineDoubt]:
    written = [one for one in line.options if any(one.words.values()) or one.rest]
    if not written:
        yield OutlineDoubt(line.key, "no_options", blocks=True)
    elif len(written) < len(line.options):
        yield OutlineDoubt(line.key, "empty_option", blocks=True)
    elif len(written) == 1 and not line.own_words:
        yield OutlineDoubt(line.key, "one_option")
    called = Counter(said(one.words, "", "").casefold() for one in written)
    for one in written:
        name = said(one.words, "", "")
        if called.pop(name.casefold(), 0) > 1:
            yield OutlineDoubt(line.key, "option_twice", (("option", name),))


def _of_conditions(
    outline: FormOutline, line: OutlineLine, places: Mapping[str, tuple[int, OutlineLine]]
) -> Iterator[OutlineDoubt]:
    for condition in line.conditions:
        if condition.sign is Sign.AS_IT_IS:
            continue
        rank, asked = places.get(condition.question, (0, None))
        if asked is None:
            key = "condition_gone" if condition.question else "condition_open"
            yield OutlineDoubt(line.key, key, blocks=True)
        elif asked.key == line.key:
            yield OutlineDoubt(line.key, "condition_itself", blocks=True)
        elif not _has_answer(asked, condition):
            yield OutlineDoubt(line.key, "condition_open", blocks=True)
        elif rank > places[line.key][0]:
            question = said(asked.words, outline.language, outline.language)
            yield OutlineDoubt(line.key, "condition_later", (("question", question),))


def _has_answer(asked: OutlineLine, condition: OutlineCondition) -> bool:
    if condition.sign in _NO_ANSWER:
        return True
    if asked.chooses and not asked.chooses_elsewhere:
        return any(one.key == condition.answer for one in asked.options)
    return bool(condition.answer)
