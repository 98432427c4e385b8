"""Writing the index by which people are found: which words stand in it for whom."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import person_keys
from healthdesk.records.patient import Patient
from healthdesk.rules.search_words import digits_of, folded, glued_words, sound_of, words_of

_INSERT = sa.text(
    "INSERT INTO patient_search (rowid, names, glued, sounds, numbers) "
    "VALUES (:rowid, :names, :glued, :sounds, :numbers)"
)


def sound_key(word: str) -> str:
    """The sound as it stands in the index, where no name can be taken for it; empty for none."""
    sound = sound_of(word)
    return f"q0{sound}" if sound else ""


def names_of(patient: Patient) -> tuple[str, ...]:
    """Every name by which somebody may ask for this person."""
    return tuple(
        name
        for name in (
            patient.used_name,
            patient.official_given,
            patient.official_family,
            patient.native_name,
        )
        if name
    )


def _numbers(patient: Patient, codes: Sequence[str]) -> str:
    found = [word for code in (patient.code, *codes) for word in _code(code)]
    for point in patient.contact_points:
        digits = digits_of(point.value)
        found.append(digits)
        if digits.startswith("32") and len(digits) > 9:
            found.append("0" + digits[2:])
    found += [identifier.value for identifier in patient.identifiers]
    if patient.membership:
        found.append(patient.membership.number)
    return " ".join(dict.fromkeys(word for word in found if word))


def _code(code: str) -> tuple[str, str]:
    return folded(code).replace(" ", ""), (folded(code) or " ").split(" ")[-1]


def _line(number: int, patient: Patient, codes: Sequence[str] = ()) -> dict[str, object]:
    words = [word for name in names_of(patient) for word in words_of(name)]
    glued = [word for name in names_of(patient) for word in glued_words(name)]
    sounds = [sound_key(word) for word in (*words, *glued)]
    return {
        "rowid": number,
        "names": " ".join(dict.fromkeys(words)),
        "glued": " ".join(dict.fromkeys(glued)),
        "sounds": " ".join(dict.fromkeys(sound for sound in sounds if sound)),
        "numbers": _numbers(patient, codes),
    }


def add(session: Session, people: Sequence[tuple[int, Patient]], codes: Sequence[str] = ()) -> None:
    """Make these people, by their number, findable; `codes` are other ones that find them too."""
    person_keys.add(session, people)
    lines = [_line(number, patient, codes) for number, patient in people]
    session.execute(_INSERT, lines)
    words = {word for line in lines for word in f"{line['names']} {line['glued']}".split()}
    session.execute(
        sa.text("INSERT INTO search_word (word) VALUES (:word) ON CONFLICT DO NOTHING"),
        [{"word": word} for word in sorted(words)] or [{"word": ""}],
    )


def remove(session: Session, number: int) -> None:
    """Nothing finds this person any more."""
    person_keys.remove(session, number)
    session.execute(sa.text("DELETE FROM patient_search WHERE rowid = :rowid"), {"rowid": number})


def replace(session: Session, number: int, patient: Patient, codes: Sequence[str] = ()) -> None:
    """The person changed: other words find her now."""
    remove(session, number)
    add(session, ((number, patient),), codes)
