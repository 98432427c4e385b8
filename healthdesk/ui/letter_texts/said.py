"""Words for the texts of letters: what each is called, its pieces, its fields, whose words count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.letter_text import HouseText, Said, TextPiece, WrongPlace
from healthdesk.rules.language_names import language_name
from healthdesk.rules.letter_template import Names
from healthdesk.rules.letter_texts import house_text
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.apart import RightDifference
from healthdesk.ui.house_rules.earlier_steps import as_before
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.tag import Tone

_KEYS = "letter_texts."
_LONGEST = 36
"""Letters of a label that is shown as the name of its own field."""
_FOR_ANOTHER, _YOUNG = "for_another.", "young."


def kind_name(one: HouseText, reader: str) -> str:
    """Which text: "Verwijsbrief"."""
    return sentence(reader, f"{_KEYS}kind.{one.kind}")


def full_name(one: HouseText, reader: str) -> str:
    """Say "Verwijsbrief, Frans"."""
    return f"{kind_name(one, reader)}, {language_name(one.language, reader)}"


def origin_word(one: HouseText) -> tuple[str, Tone]:
    """Whose words count."""
    if one.is_newer_shipped:
        return QCoreApplication.translate("LetterTexts", "nieuwere: kies"), "amber"
    if one.left_out:
        return QCoreApplication.translate("LetterTexts", "niet alles bruikbaar"), "red"
    if one.changed:
        return QCoreApplication.translate("LetterTexts", "van ons"), "blue"
    return QCoreApplication.translate("LetterTexts", "van het programma"), "neutral"


def checked_word(one: HouseText) -> tuple[str, Tone]:
    """Whether somebody vouches for it; nothing of a text that asks for no such thing."""
    if one.checked is not None:
        return short_date(one.checked.checked_on), "green"
    if one.is_to_check:
        return QCoreApplication.translate("LetterTexts", "te controleren"), "amber"
    return "", "neutral"


def names_for(one: HouseText, reader: str) -> Names:
    """What its fields and conditions are called on the screen."""
    fields = {name for piece in one.pieces for name in piece.fields}
    conditions = {name for piece in one.pieces for name in piece.conditions}
    return Names(
        fields={name: _named("field", one.kind, name, reader) for name in sorted(fields)},
        conditions={name: _named("if", one.kind, name, reader) for name in sorted(conditions)},
        only_if=sentence(reader, f"{_KEYS}only_if"),
        end=sentence(reader, f"{_KEYS}end"),
    )


def _named(table: str, kind: str, name: str, reader: str) -> str:
    """Its name in this kind of letter, or else in all of them."""
    asked = (f"{_KEYS}{table}.{kind}.{name}", f"{_KEYS}{table}.{name}")
    found = ((key, sentence(reader, key)) for key in asked)
    return next((words for key, words in found if words != key), name)


def piece_name(piece: TextPiece, reader: str) -> str:
    """What a piece is called; a label goes by the words that the program gives it."""
    path = piece.path.removeprefix(_FOR_ANOTHER).removeprefix(_YOUNG)
    key = f"{_KEYS}piece.{path}"
    found = sentence(reader, key)
    if found == key:
        words = as_lines(piece.shipped).replace("\n", " · ")
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    if piece.path.startswith(_FOR_ANOTHER):
        told = QCoreApplication.translate("LetterTexts", "{piece}, aan wie voor haar of hem tekent")
        return told.format(piece=found)
    return found


def wrong_said(wrong: WrongPlace, names: Names, reader: str) -> str:
    """What is wrong in a piece, with its line."""
    what = names.conditions.get(wrong.what, wrong.what)
    if wrong.key.endswith(".field"):
        what = names.field(wrong.what)
    return sentence(reader, wrong.key, line=wrong.line, what=what)


def as_lines(said: Said) -> str:
    """A piece as it is typed: a list has a line for each."""
    return said if isinstance(said, str) else "\n".join(said)


def differences(
    one: HouseText, ours: dict[str, Said], theirs: dict[str, Said], reader: str
) -> list[RightDifference]:
    """What two versions say otherwise, in the order of the text."""
    names = names_for(one, reader)
    return [
        RightDifference(
            piece_name(piece, reader),
            names.shown(as_lines(ours.get(piece.path, piece.shipped))),
            names.shown(as_lines(theirs.get(piece.path, piece.shipped))),
        )
        for piece in one.pieces
        if ours.get(piece.path, piece.shipped) != theirs.get(piece.path, piece.shipped)
    ]


def steps(
    one: HouseText, versions: Sequence[RuleVersion], reader: str, zone: tzinfo
) -> list[tuple[RuleVersion, list[str]]]:
    """Each step, the newest first, with what it changed beside the one before it."""
    found = []
    for number, version in enumerate(versions):
        if version.area is RuleArea.LETTER_CHECK:
            found.append((version, [_looked_through(version)]))
            continue
        before_it = (each for each in versions[number + 1 :] if each.area is version.area)
        earlier = next(before_it, None)
        now = house_text(one.kind, one.language, version).changed
        before = house_text(one.kind, one.language, earlier).changed
        told = [_step(each) for each in differences(one, before, now, reader)]
        if version.content is None:
            told.insert(
                0, QCoreApplication.translate("LetterTexts", "De tekst van het programma geldt weer.")
            )
        elif told:
            told[:0] = as_before(version, versions[number + 1 :], zone)
        found.append((version, told))
    return found


def to_take_up(one: HouseText, versions: Sequence[RuleVersion]) -> frozenset[UUID]:
    """The steps after which the text said something else than it says now."""
    texts = [each for each in versions if each.area is RuleArea.LETTER_TEXT]
    said = [house_text(one.kind, one.language, each).changed for each in texts]
    return frozenset(each.id for each, then in zip(texts, said, strict=True) if then != said[0])


def _looked_through(version: RuleVersion) -> str:
    """Say "Nagekeken op di 24 nov 2026 door An Peeters."."""
    if version.content is None:
        return QCoreApplication.translate("LetterTexts", "De tekst is weer te controleren.")
    told = QCoreApplication.translate("LetterTexts", "Nagekeken op {day} door {who}.")
    day = date.fromisoformat(version.content["checked_on"])
    return told.format(day=short_date(day), who=version.content["checked_by"])


def _step(one: RightDifference) -> str:
    told = QCoreApplication.translate("LetterTexts", "{piece}: was “{was}”; werd “{becomes}”")
    return told.format(piece=one.label, was=one.one, becomes=one.other)
