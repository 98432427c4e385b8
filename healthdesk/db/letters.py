"""Keeping letters: the sent ones for good, the ones being written until they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import kept_files
from healthdesk.db.tables.enclosures import EnclosureRow
from healthdesk.db.tables.letters import LetterDraftRow, LetterRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterChoices, LetterKey
from healthdesk.rules.letter_search import Wanted, wanted_of
from healthdesk.rules.search_words import folded

_PLAIN = (
    *("id", "number", "patient_id", "referral_id", "partner_id", "language", "to_name", "subject"),
    *("sha256", "size", "pages", "made_at", "made_by", "handed", "reply_code"),
)


def _record(row: LetterRow) -> Letter:
    return Letter(kind=LetterKind(row.kind), **{name: getattr(row, name) for name in _PLAIN})


def add(session: Session, letter: Letter, about: UUID, pdf: bytes, said: str = "") -> None:
    """Keep a letter with its exact bytes, and its words to be found by."""
    values = {name: getattr(letter, name) for name in _PLAIN}
    kept = kept_files.closed(session, kept_files.LETTER, letter.id, pdf)
    words = kept_files.closed_words(session, letter.id, folded(said))
    session.add(LetterRow(kind=letter.kind.value, about=about, pdf=kept, said=words, **values))
    session.flush()


def by_id(session: Session, letter_id: UUID) -> Letter | None:
    """What is known of one letter."""
    row = session.get(LetterRow, letter_id)
    return None if row is None else _record(row)


def bytes_of(session: Session, letter_id: UUID) -> bytes | None:
    """The letter itself."""
    kept = session.scalar(sa.select(LetterRow.pdf).where(LetterRow.id == letter_id))
    return kept_files.opened(session, kept_files.LETTER, letter_id, kept)


def by_number(session: Session, number: str) -> Letter | None:
    """The last letter that left under this number."""
    found = _several(session, sa.func.upper(LetterRow.number) == number.strip().upper())
    return found[0] if found else None


_NEWEST_FIRST = sa.select(LetterRow).order_by(LetterRow.made_at.desc(), LetterRow.id.desc())
_OF_PATIENT = _NEWEST_FIRST.where(LetterRow.patient_id == sa.bindparam("who"))


def of_patient(session: Session, patient_id: UUID) -> tuple[Letter, ...]:
    """One person's letters, the newest first."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))


def about(session: Session, key: LetterKey) -> tuple[Letter, ...]:
    """The letters about one referral or contract, the newest first."""
    return _several(session, sa.and_(LetterRow.about == key.about, LetterRow.kind == key.kind.value))


def begun_about(session: Session, about_id: UUID) -> bool:
    """Whether a letter about it left, or somebody wrote at one or laid files with it."""
    tables = (LetterRow, LetterDraftRow, EnclosureRow)
    return any(
        session.scalar(sa.select(sa.literal(1)).where(table.about == about_id).limit(1)) for table in tables
    )


def outgoing(session: Session, asked: str, most: int) -> tuple[Letter, ...]:
    """Letters that left, the newest first, of which something says each of these words.

    A number is found whatever stands between its figures.
    """
    if asked.strip() and kept_files.are_words_closed(session):
        return _several(session, LetterRow.id.in_(_looked_through(session, asked, most)))
    query = _NEWEST_FIRST.limit(most)
    for wanted in wanted_of(asked):
        said = sa.and_(*(_says(word, parts) for word, parts in wanted.words))
        squeezed = sa.func.replace(LetterRow.said, " ", "")
        query = query.where(sa.or_(said, *(squeezed.contains(one) for one in wanted.numbers)))
    return tuple(_record(row) for row in session.scalars(query))


def _says(word: str, parts: Sequence[str]) -> sa.ColumnElement[bool]:
    plain = [LetterRow.number, LetterRow.to_name, LetterRow.subject]
    named = [sa.func.lower(one).contains(word, autoescape=True) for one in plain]
    inside = [LetterRow.said.contains(part, autoescape=True) for part in parts]
    return sa.or_(*named, sa.and_(*inside) if inside else sa.false())


def _looked_through(session: Session, asked: str, most: int) -> list[UUID]:
    """The same where the words lie closed: each is opened here, the newest first, until there are enough."""
    row = LetterRow
    columns = sa.select(row.id, row.number, row.to_name, row.subject, row.said)
    newest_first = columns.order_by(row.made_at.desc(), row.id.desc()).execution_options(yield_per=200)
    all_wanted = wanted_of(asked)
    found: list[UUID] = []
    for letter_id, *plain, kept in session.execute(newest_first):
        named = [one.lower() for one in plain]
        left = [one for one in all_wanted if not _names(named, one)]
        is_inside = left and all(map(_has_words, left))
        said = kept_files.readable_words(session, letter_id, kept) if is_inside else ""
        if all(_is_told(named, said, one) for one in left):
            found.append(letter_id)
        if len(found) == most:
            break
    return found


def _has_words(wanted: Wanted) -> bool:
    return all(parts for _word, parts in wanted.words)


def _names(plain: Sequence[str], wanted: Wanted) -> bool:
    return all(any(word in one for one in plain) for word, _parts in wanted.words)


def _is_told(plain: Sequence[str], said: str, wanted: Wanted) -> bool:
    left = [parts for word, parts in wanted.words if not any(word in one for one in plain)]
    return all(parts and all(part in said for part in parts) for parts in left) or wanted.is_said(said)


def _several(session: Session, which: sa.ColumnElement[bool]) -> tuple[Letter, ...]:
    return tuple(_record(row) for row in session.scalars(_NEWEST_FIRST.where(which)))


def number_after(session: Session, wanted: str) -> str:
    """`wanted`, or with a number behind it where a letter has that one already: V-2026-0142/2."""
    taken = set(
        session.scalars(
            sa.select(LetterRow.number).where(
                sa.or_(LetterRow.number == wanted, LetterRow.number.like(f"{wanted}/%"))
            )
        )
    )
    if wanted not in taken:
        return wanted
    return f"{wanted}/{len(taken) + 1}"


def next_number(session: Session, year: int) -> str:
    """The next number of a letter that belongs to no referral: B-2026-0007."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SELECT pg_advisory_xact_lock(7402234)"))
    prefix = f"B-{year}-"
    numbers = sa.select(LetterRow.number).where(LetterRow.number.like(f"{prefix}%"))
    # The longest is the highest: after 9999 comes 10000.
    last = session.scalar(
        numbers.order_by(sa.func.length(LetterRow.number).desc(), LetterRow.number.desc()).limit(1)
    )
    return f"{prefix}{(int(last[len(prefix) :]) if last else 0) + 1:04d}"


def choices(session: Session, key: LetterKey) -> LetterChoices | None:
    """What the writer chose so far; None when nobody began."""
    row = session.get(LetterDraftRow, (key.kind.value, key.about))
    if row is None:
        return None
    kept: LetterChoices = row.choices
    return replace(kept, version=row.version)


def keep_choices(
    session: Session, key: LetterKey, patient_id: UUID, chosen: LetterChoices, at: datetime, by: str
) -> LetterChoices:
    """Keep them; raises `ChangedMeanwhile` when somebody else kept others since these were read."""
    present = choices(session, key)
    if (present.version if present else 0) != chosen.version:
        raise ChangedMeanwhile(mine=chosen, theirs=present)
    kept = replace(chosen, version=chosen.version + 1)
    values = {"choices": replace(kept, version=0), "kept_at": at, "kept_by": by, "version": kept.version}
    if present is None:
        session.add(LetterDraftRow(kind=key.kind.value, about=key.about, patient_id=patient_id, **values))
        session.flush()
        return kept
    done = session.execute(
        sa.update(LetterDraftRow)
        .where(
            LetterDraftRow.kind == key.kind.value,
            LetterDraftRow.about == key.about,
            LetterDraftRow.version == chosen.version,
        )
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    if getattr(done, "rowcount", 0) != 1:
        raise ChangedMeanwhile(mine=chosen, theirs=choices(session, key))
    session.expire_all()
    return kept


def drafts_follow(session: Session, giver: UUID, taker: UUID) -> None:
    """Letters to somebody whose file goes into another are written on there.

    Of a kind that was begun there too, hers waits unseen until the two are parted.
    """
    begun = sa.select(LetterDraftRow.kind).where(LetterDraftRow.about == taker)
    laid = sa.select(EnclosureRow.kind).where(EnclosureRow.about == taker, EnclosureRow.letter_id.is_(None))
    taken = set(session.scalars(begun)) | set(session.scalars(laid))
    _hand(session, giver, taker, ~LetterDraftRow.kind.in_(taken), ~EnclosureRow.kind.in_(taken))


def drafts_return(
    session: Session, taker: UUID, giver: UUID, kinds: Iterable[str], files: Iterable[UUID]
) -> None:
    """They are two after all: these kinds, and these files beside them, were begun for `giver`."""
    of_kinds, those = LetterDraftRow.kind.in_(tuple(kinds)), EnclosureRow.id.in_(tuple(files))
    _hand(session, taker, giver, of_kinds, those)


def _hand(
    session: Session, was: UUID, now: UUID, drafts: sa.ColumnElement[bool], files: sa.ColumnElement[bool]
) -> None:
    session.execute(
        sa.update(LetterDraftRow)
        .where(LetterDraftRow.about == was, drafts)
        .values(about=now)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        sa.update(EnclosureRow)
        .where(EnclosureRow.about == was, EnclosureRow.letter_id.is_(None), files)
        .values(about=now)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


def forget_choices(session: Session, key: LetterKey) -> None:
    """The letter was sent: what was chosen is in it."""
    session.execute(
        sa.delete(LetterDraftRow).where(
            LetterDraftRow.kind == key.kind.value, LetterDraftRow.about == key.about
        )
    )
