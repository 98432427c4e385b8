"""Finding people while somebody types, the same on both engines.

`direct` answers each key: every typed word begins a word of the name, or the digits begin a number,
or the date is a birth date. `variants` comes after it: other spellings of the same sound and typing
slips, each with the word that was found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import msgspec
import sqlalchemy as sa
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
from sqlalchemy.orm import Session

from healthdesk.db import straight
from healthdesk.db.patient_index import sound_key
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.patient import PatientLine
from healthdesk.rules.name_order import in_order
from healthdesk.rules.person_names import called, grown_age
from healthdesk.rules.search_words import date_prefixes, digits_of, sound_of, words_of
from healthdesk.rules.short_codes import is_code

_WIDE = 150
"""So many are ranked: those with the very words first, then names that begin with them. A longer list
is no answer to anybody, and each name that is read takes its time."""
_CLOSE = 0.9
Reader = Callable[[Any], Any]
_vocabularies: WeakKeyDictionary[sa.Engine, tuple[int, list[str]]] = WeakKeyDictionary()


def direct(session: Session, typed: str, today: date, limit: int = 50) -> tuple[PatientLine, ...]:
    """The people whose names, numbers or birth date begin with what was typed, best first."""
    words = words_of(typed)
    if not words:
        return ()
    numbers: dict[int, None] = {}
    for prefix in date_prefixes(typed):
        numbers.update(dict.fromkeys(_born(session, prefix)))
    connection = session.connection()
    numbers.update(dict.fromkeys(_matching(connection, _direct_match(connection, words, typed, whole=True))))
    if len(numbers) < _WIDE:
        numbers.update(dict.fromkeys(_matching(connection, _direct_match(connection, words, typed))))
    return _lines(connection, list(numbers), words, today, limit)


def variants(
    session: Session, typed: str, today: date, known: Iterable[PatientLine] = (), limit: int = 30
) -> tuple[PatientLine, ...]:
    """Other spellings and slips, without the people already `known`; each says what was found."""
    words = words_of(typed)
    if not words or not any(len(word) > 2 and word.isalpha() for word in words):
        return ()
    near = [_neighbours(session, word) for word in words]
    connection = session.connection()
    found = _matching(connection, _variant_match(connection, words, near))
    seen = {line.id for line in known}
    lines = _lines(connection, found, words, today, limit + len(seen), near)
    return tuple(line for line in lines if line.matched and line.id not in seen)[:limit]


def recent(session: Session, today: date, limit: int = 50) -> tuple[PatientLine, ...]:
    """The people who came last into the house: what an empty search box shows."""
    numbers = session.scalars(sa.select(PatientRow.number).order_by(PatientRow.number.desc()).limit(limit))
    return _lines(session.connection(), list(numbers), (), today, limit)


# --- what to ask the index


def _postgresql(connection: sa.Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _direct_match(
    connection: sa.Connection, words: Sequence[str], typed: str, *, whole: bool = False
) -> dict[str, str]:
    """What is asked of the names and of the numbers: {column: query}. `whole`: no beginnings of names."""
    together = "".join(words)
    asked = {}
    if _postgresql(connection):
        asked["words"] = " & ".join(word if whole else f"{word}:*" for word in words)
        if digits_of(typed) or is_code(typed):
            asked["numbers"] = f"{together}:*"
        return asked
    star = "" if whole else " *"
    names = " AND ".join(f'{{names glued}} : "{word}"{star}' for word in words)
    asked["all"] = f'({names}) OR (numbers : "{together}" *)' if digits_of(typed) or is_code(typed) else names
    return asked


def _variant_match(
    connection: sa.Connection, words: Sequence[str], near: Sequence[Sequence[str]]
) -> dict[str, str]:
    parts = []
    server = _postgresql(connection)
    for word, others in zip(words, near, strict=True):
        sound = sound_key(word)
        if server:
            choices = [f"{word}:*", *others, *([sound] if sound else ())]
            parts.append("(" + " | ".join(choices) + ")")
            continue
        choices = [f'{{names glued}} : "{word}" *', *(f'{{names glued}} : "{other}"' for other in others)]
        if sound:
            choices.append(f'sounds : "{sound}"')
        parts.append("(" + " OR ".join(choices) + ")")
    return {"words": " & ".join(parts)} if server else {"all": " AND ".join(parts)}


def _matching(connection: sa.Connection, asked: dict[str, str]) -> list[int]:
    found: dict[int, None] = {}
    columns = {"words": "names || ' ' || glued || ' ' || sounds", "numbers": "numbers"}
    for column, query in asked.items():
        if not query:
            continue
        if column == "all":
            text = f"SELECT rowid FROM patient_search WHERE patient_search MATCH ? LIMIT {_WIDE}"  # noqa: S608
        else:
            text = (
                "SELECT rowid FROM patient_search "  # noqa: S608 - column names of our own
                f"WHERE to_tsvector('simple', {columns[column]}) @@ to_tsquery('simple', %s) "
                f"LIMIT {_WIDE}"
            )
        found.update(dict.fromkeys([number for (number,) in straight.rows(connection, text, query)]))
    return list(found)


def _born(session: Session, prefix: str) -> Sequence[int]:
    query = sa.select(PatientRow.number).where(
        PatientRow.birth_date >= prefix, PatientRow.birth_date < prefix + "~"
    )
    return session.scalars(query.limit(_WIDE)).all()


def _neighbours(session: Session, word: str) -> tuple[str, ...]:
    if len(word) < 4 or not word.isalpha():
        return ()
    close = process.extract(
        word, _vocabulary(session), scorer=JaroWinkler.similarity, score_cutoff=_CLOSE, limit=12
    )
    return tuple(found for found, _, _ in close if found != word)


def _vocabulary(session: Session) -> list[str]:
    """Every word of every name, once; read again only for what was added since."""
    engine = session.get_bind().engine
    last, words = _vocabularies.get(engine, (0, []))
    rows = session.execute(sa.text("SELECT id, word FROM search_word WHERE id > :last"), {"last": last}).all()
    if rows:
        words = [*words, *(row.word for row in rows)]
        _vocabularies[engine] = (max(row.id for row in rows), words)
    return words


# --- what to show


def _lines(
    connection: sa.Connection,
    numbers: Sequence[int],
    words: Sequence[str],
    today: date,
    limit: int,
    near: Sequence[Sequence[str]] = (),
) -> tuple[PatientLine, ...]:
    """The best of these, best first. Who is shown anyway is read once, names and all."""
    if not numbers:
        return ()
    too_many = len(numbers) > limit
    rows = _read(connection, _NAMES if too_many else _SHOWN, numbers)
    best = _ranked(rows, words)[:limit]
    if too_many:
        rows = _read(connection, _SHOWN, best)
    known = {row[0]: row for row in rows}
    read_id = straight.id_reader(connection.dialect)
    return tuple([_line(known[number], read_id, words, today, near) for number in best if number in known])


_NAMES = "number, used_name, official_given, official_family"
_MORE = "patient.id, code, birth_date, age, age_noted_on, deceased, region, contact_points, addresses"
_SHOWN = f"{_NAMES}, {_MORE}"
"""Only what a line shows: a whole file has ten times as much to read."""


def _read(connection: sa.Connection, columns: str, numbers: Sequence[int]) -> list[tuple[Any, ...]]:
    """Hundreds of numbers as one value: the statement stays the same, and the driver knows it already."""
    if _postgresql(connection):
        text = f"SELECT {columns} FROM patient WHERE number = ANY(%s::int[])"  # noqa: S608 - names of our own
        return straight.rows(connection, text, list(numbers))
    text = f"SELECT {columns} FROM json_each(?) CROSS JOIN patient ON number = value"  # noqa: S608 - as above
    return straight.rows(connection, text, str(list(numbers)))


def _ranked(rows: Sequence[tuple[Any, ...]], words: Sequence[str]) -> list[int]:
    """Their numbers, best first."""
    ranked = []
    for row in rows:
        name, place = _place(row[1], row[2], row[3])
        ranked.append((_distance(name, words), place, row[0]))
    ranked.sort()
    return [number for _far, _place, number in ranked]


@lru_cache(maxsize=16_384)
def _place(used: str, given: str, family: str) -> tuple[tuple[str, ...], str]:
    """The words of a name, and its place among others. Each further key ranks mostly the same names.

    One text is compared sooner than four; a NUL stands in no name and before every letter.
    """
    place = "\0".join((*in_order(family), *in_order(used or given)))
    return (*words_of(used), *words_of(given), *words_of(family)), place


class _Point(msgspec.Struct):
    """What a line needs of a contact point."""

    kind: str
    value: str
    safe: bool = True


class _Home(msgspec.Struct):
    """What a line needs of an address."""

    town: str


_points, _homes = msgspec.json.Decoder(list[_Point]), msgspec.json.Decoder(list[_Home])


def _phone(kept: Any) -> str:
    """The first number that is safe to call. The driver of a file gives text, that of a server values."""
    points = _points.decode(kept) if isinstance(kept, str) else msgspec.convert(kept or (), list[_Point])
    for one in points:
        if one.safe and one.kind != "email":
            return one.value
    return ""


def _town(kept: Any) -> str:
    homes = _homes.decode(kept) if isinstance(kept, str) else msgspec.convert(kept or (), list[_Home])
    return homes[0].town if homes else ""


def _distance(name: Sequence[str], typed: Sequence[str]) -> int:
    """0 where every typed word is a whole word of the name; 1 more for each that only begins one."""
    far = 0
    for word in typed:
        if word not in name:
            far += 2
            for n in name:
                if n.startswith(word):
                    far -= 1
                    break
    return far


def _line(
    row: Any, read_id: Reader, words: Sequence[str], today: date, near: Sequence[Sequence[str]]
) -> PatientLine:
    _number, used, given, family, id_, code, birth_date, age, noted, deceased, region, points, addresses = row
    official = f"{given} {family}".strip()
    matched = _matched(f"{used} {official}", words, near) if near else ""
    return PatientLine(
        id=read_id(id_),
        code=code,
        name=called(used, given, family) or code,
        official_name=official,
        birth_date=birth_date,
        age=None if deceased else grown_age(birth_date, age, _day(noted), today),
        phone=_phone(points),
        town=_town(addresses) or region,
        has_died=bool(deceased),
        matched=matched,
    )


def _day(kept: Any) -> date | None:
    """Read past the model: a day on PostgreSQL, its text in a file."""
    return date.fromisoformat(kept) if isinstance(kept, str) else kept


def _matched(name: str, words: Sequence[str], near: Sequence[Sequence[str]]) -> str:
    """The words of the name, as they are kept, that stand for a typed word without beginning with it."""
    found = []
    for shown in dict.fromkeys(name.split()):
        folded = words_of(shown)
        if not folded or any(folded[0].startswith(word) for word in words):
            continue
        sounds = {sound_of(word) for word in words} - {""}
        if any(folded[0] in others for others in near) or sound_of(folded[0]) in sounds:
            found.append(shown)
    return " ".join(found)
