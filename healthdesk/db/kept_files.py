"""Files as they lie in the tables: closed with the key of the house on a server, as they are in its own file.

The encrypted file of a house guards all that is in it. A server is looked after by others, who also make its
back-ups: what is a file there (what goes along with letters, what came back, the letters themselves) goes
there closed, and so do the words by which a letter is found, which are the letter once more. No file is
closed with a key that nobody may have: the key has to open the proof that was laid down when somebody came
in with it.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.enclosures import EnclosureRow
from healthdesk.db.tables.file_key import FileKeyRow
from healthdesk.db.tables.letters import LetterRow
from healthdesk.db.tables.received_letters import ReceivedLetterRow
from healthdesk.errors import StorageTrouble, WrongKey
from healthdesk.records.kept_file import MARK, WORDS_MARK, is_closed

ENCLOSURE, LETTER, RECEIVED = "enclosure", "letter", "received_letter"
_WHERE: dict[str, sa.orm.InstrumentedAttribute[bytes]] = {
    ENCLOSURE: EnclosureRow.data,
    LETTER: LetterRow.pdf,
    RECEIVED: ReceivedLetterRow.data,
}
_SAID = "letter_words"
_PROOF, _ABOUT = b"the key of the house", "file_key 1"


class Guard(Protocol):
    """What closes and opens files (`vault.file_guard`)."""

    def close(self, about: str, data: bytes) -> bytes:
        """Fit to be kept in that row."""
        ...

    def open(self, about: str, kept: bytes) -> bytes | None:
        """What was closed for that row, None where it does not open."""
        ...


def begin(session: Session) -> None:
    """Lay down by what the key is known, once; whoever calls this came in with it just now.

    Does nothing in the file of a house, or where it lies already.
    """
    guard = _guard(session)
    if _server(session) and guard is not None:
        lay = "INSERT INTO file_key (id, proof) VALUES (1, :proof) ON CONFLICT DO NOTHING"
        session.execute(sa.text(lay), {"proof": guard.close(_ABOUT, _PROOF)})


def closed(session: Session, table: str, row_id: UUID, data: bytes) -> bytes:
    """The file as it goes into the database. Raises `WrongKey` rather than keep it open, or for nobody."""
    if not _server(session) and not is_closed(data):
        return data
    guard = _require_guard(session)
    if _server(session) and not _is_of_house(session, guard):
        raise WrongKey("files.wrong_key")
    about = _about(table, row_id)
    kept = guard.close(about, data)
    if guard.open(about, kept) != data:
        raise StorageTrouble("files.damaged")
    return kept


def opened(session: Session, table: str, row_id: UUID, kept: bytes | None) -> bytes | None:
    """The file as it was brought. Raises `WrongKey` without its key, `StorageTrouble` for a changed one."""
    if kept is None or not is_closed(kept):
        return kept
    guard = _require_guard(session)
    data = guard.open(_about(table, row_id), kept)
    if data is not None:
        return data
    if _server(session) and not _is_of_house(session, guard):
        raise WrongKey("files.wrong_key")
    raise StorageTrouble("files.damaged")


def closed_words(session: Session, letter_id: UUID, words: str) -> str:
    """The words by which a letter is found, as they go into the database."""
    if not words or not _server(session):
        return words
    return WORDS_MARK + b64encode(closed(session, _SAID, letter_id, words.encode())).decode("ascii")


def opened_words(session: Session, letter_id: UUID, kept: str) -> str:
    """The same as they can be searched. Raises as `opened` does."""
    if not kept.startswith(WORDS_MARK):
        return kept
    try:
        lies = b64decode(kept[len(WORDS_MARK) :], validate=True)
    except ValueError:
        lies = b""
    if not is_closed(lies):
        raise StorageTrouble("files.damaged")
    return (opened(session, _SAID, letter_id, lies) or b"").decode()


def readable_words(session: Session, letter_id: UUID, kept: str) -> str:
    """The same, "" for who lacks the key and for what was changed: one letter stops no search."""
    words = None
    with _as_it_lies():
        words = opened_words(session, letter_id, kept)
    return words or ""


def are_words_closed(session: Session) -> bool:
    """Whether the database itself cannot search in the words of letters."""
    return _server(session)


def all_closed(session: Session) -> bool:
    """Whether no file lies open on this server any more; in the file of a house there is nothing to do."""
    if not _server(session):
        return True
    return session.scalar(sa.select(FileKeyRow.all_closed_at)) is not None


def close_some(session: Session, most_bytes: int, at: datetime) -> int:
    """Close the next files that lie open since before, and say how many; 0 when none is left.

    What another desk is closing meanwhile is left to it. Each goes in closed, or stays as it was.
    """
    done = size = 0
    for table, column in _WHERE.items():
        while size < most_bytes and (row := _next_open(session, column)) is not None:
            row_id, data = row
            model = column.class_
            to = closed(session, table, row_id, data)
            session.execute(sa.update(model).where(model.id == row_id).values({column.key: to}))
            done, size = done + 1, size + len(data)
    while size < most_bytes and (said := _next_words(session)) is not None:
        letter_id, words = said
        change = sa.update(LetterRow).where(LetterRow.id == letter_id)
        session.execute(change.values(said=closed_words(session, letter_id, words)))
        done, size = done + 1, size + len(words)
    if not done and not _any_lies_open(session):
        session.execute(sa.update(FileKeyRow).values(all_closed_at=at))
    return done


def looked_through(session: Session) -> tuple[int, int]:
    """How many files there are, and how many do not open or are not what they were, by their checksum."""
    count = wrong = 0
    for table, column in _WHERE.items():
        model = column.class_
        for row_id, marks in session.execute(sa.select(model.id, model.sha256)).all():
            kept = session.scalar(sa.select(column).where(model.id == row_id))
            count += 1
            wrong += not _is_whole(session, table, row_id, kept, marks)
    return count, wrong


def _is_whole(session: Session, table: str, row_id: UUID, kept: bytes | None, marks: str) -> bool:
    data = None
    with _as_it_lies():
        data = opened(session, table, row_id, kept)
    return data is not None and hashlib.sha256(data).hexdigest() == marks


def moved(session_from: Session, session_to: Session, table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row on its way to another house file or server: opened where it can be, closed where it must be.

    What does not open goes along as it lies, so that a copy never loses what the house has.
    """
    column = _WHERE.get(table)
    if column is not None and isinstance(data := row[column.key], bytes):
        brought = None
        with _as_it_lies():
            brought = opened(session_from, table, row["id"], data)
        # As it was brought it may look closed itself: then it is closed there, and opens again.
        row[column.key] = data if brought is None else closed(session_to, table, row["id"], brought)
    if table == LETTER:
        row["said"] = _moved_words(session_from, session_to, row)
    return row


def _moved_words(session_from: Session, session_to: Session, row: dict[str, Any]) -> str:
    words = kept = str(row["said"])
    with _as_it_lies():
        words = opened_words(session_from, row["id"], kept)
    if words.startswith(WORDS_MARK):  # they do not open: they go along as they lie
        return kept
    return closed_words(session_to, row["id"], words)


@contextmanager
def _as_it_lies() -> Iterator[None]:
    try:
        yield
    except (WrongKey, StorageTrouble) as trouble:
        if not trouble.key.startswith("files."):
            raise


def _next_open(session: Session, column: sa.orm.InstrumentedAttribute[bytes]) -> tuple[UUID, bytes] | None:
    model = column.class_
    query = sa.select(model.id, column).where(_is_open(column)).limit(1).with_for_update(skip_locked=True)
    found = session.execute(query).one_or_none()
    return None if found is None else (found[0], found[1])


_WORDS_LIE_OPEN = sa.and_(LetterRow.said != "", sa.func.left(LetterRow.said, len(WORDS_MARK)) != WORDS_MARK)


def _next_words(session: Session) -> tuple[UUID, str] | None:
    query = sa.select(LetterRow.id, LetterRow.said).where(_WORDS_LIE_OPEN).limit(1)
    found = session.execute(query.with_for_update(skip_locked=True)).one_or_none()
    return None if found is None else (found[0], found[1])


def _any_lies_open(session: Session) -> bool:
    """Also what another desk holds at this moment."""
    files = any(_lies_open(session, column) for column in _WHERE.values())
    return files or session.scalar(sa.select(LetterRow.id).where(_WORDS_LIE_OPEN).limit(1)) is not None


def _lies_open(session: Session, column: sa.orm.InstrumentedAttribute[bytes]) -> bool:
    return session.scalar(sa.select(column.class_.id).where(_is_open(column)).limit(1)) is not None


def _is_open(column: sa.orm.InstrumentedAttribute[bytes]) -> sa.ColumnElement[bool]:
    return sa.func.substring(column, 1, len(MARK)) != MARK


def _is_of_house(session: Session, guard: Guard) -> bool:
    """Whether this is the key of the house; also False where nobody came in with it yet."""
    proof = session.scalar(sa.select(FileKeyRow.proof))
    return proof is not None and guard.open(_ABOUT, proof) == _PROOF


def _about(table: str, row_id: UUID) -> str:
    return f"{table} {row_id}"


def _server(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _guard(session: Session) -> Guard | None:
    found: Guard | None = session.info.get("files")
    return found


def _require_guard(session: Session) -> Guard:
    guard = _guard(session)
    if guard is None:
        raise WrongKey("files.no_key")
    return guard
