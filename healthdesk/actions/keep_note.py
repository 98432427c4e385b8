"""Therapists' notes: written once, read by those they are sealed to, corrected by adding.

What is still being written is kept too, sealed for its author alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, half_typed, notes, person_merges, practitioners
from healthdesk.errors import NotAllowed, WrongKey
from healthdesk.records.change import Change
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedNote
from healthdesk.records.ids import new_id
from healthdesk.records.note import KeptNote, SealedNote
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.name_order import in_order
from healthdesk.rules.roles import Right, may, require
from healthdesk.vault.note_seal import KeyPair, admit, is_admitted, open_note, seal_note, share_note


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note as its reader sees it."""

    id: UUID
    author: str
    about_day: date
    written_at: datetime
    text: str
    """Empty when it is sealed for others."""
    sealed: bool
    corrects_id: UUID | None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class NoteBook:
    """A person's notes as their reader sees them, and who reads what she writes."""

    notes: tuple[ReadNote, ...]
    """Newest first; those sealed for others show that they exist."""
    readers: tuple[str, ...]
    """The colleagues who can read what she writes from now on."""
    waiting: tuple[Practitioner, ...]
    """Therapists whom she could let in."""
    half_typed: HalfTypedNote | None


def write(
    desk: Desk, patient_id: UUID, text: str, about_day: date, corrects: UUID | None = None
) -> Done[UUID]:
    """Seal a note to its author and the colleagues she may share with. Never changed afterwards."""
    pair = _keys(desk)
    if not text.strip():
        raise NotAllowed("vault.note_empty", fields=("text",))
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        readers = _readers(session, desk.actor.practitioner_id, pair)
        kept = KeptNote(
            id=new_id(),
            patient_id=patient_id,
            sealed_about=patient_id,
            author_id=desk.actor.practitioner_id,
            about_day=about_day,
            written_at=desk.clock.now(),
            corrects_id=corrects,
            sealed=seal_note(text, patient_id, readers),
        )
        notes.add(session, kept)
        _forget_words(session, desk.actor.practitioner_id, patient_id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="note.write",
            patient_id=patient_id,
            entity=("note", kept.id),
        )
    return Done(kept.id, (Change("note", kept.id), Change("patient", patient_id)))


def _forget_words(session: Any, me: UUID, patient_id: UUID) -> None:
    for about in person_merges.ids_of(session, patient_id):
        half_typed.remove(session, me, HalfTypedKind.NOTE, about)


def read(desk: Desk, patient_id: UUID) -> tuple[ReadNote, ...]:
    """One person's notes, newest first; those sealed for others show that they exist."""
    pair = _keys(desk)
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        found = _notes(session, patient_id, desk.actor.practitioner_id, pair)
        audit.record(session, desk.actor, desk.clock, action="note.view", patient_id=patient_id)
    return found


def _notes(session: Any, patient_id: UUID, reader: UUID, pair: KeyPair) -> tuple[ReadNote, ...]:
    kept = notes.of_patient(session, patient_id)
    names = {one.id: one.name for one in practitioners.all_of(session, active_only=False)}
    return tuple(_opened(one, names, reader, pair) for one in kept)


def _opened(one: KeptNote, names: dict[UUID, str], reader: UUID, pair: KeyPair) -> ReadNote:
    try:
        text, sealed = open_note(one.sealed, one.sealed_about, reader, pair), False
    except WrongKey:
        text, sealed = "", True
    return ReadNote(
        one.id,
        names.get(one.author_id, ""),
        one.about_day,
        one.written_at,
        text,
        sealed,
        one.corrects_id,
        one.author_id == reader,
    )


def open_book(desk: Desk, patient_id: UUID) -> NoteBook:
    """The notes with all that stands around them; that they were read goes on record."""
    return _book(desk, patient_id, read(desk, patient_id))


def look_again(desk: Desk, patient_id: UUID) -> NoteBook:
    """The same for a book that lies open: what changed meanwhile, and no new view."""
    pair = _keys(desk)
    with looking(desk, patient_id, "note.view") as session:
        found = _notes(session, patient_id, desk.actor.practitioner_id, pair)
    return _book(desk, patient_id, found)


def _book(desk: Desk, patient_id: UUID, found: tuple[ReadNote, ...]) -> NoteBook:
    pair, me = _keys(desk), desk.actor.practitioner_id
    waiting = waiting_to_read(desk)
    with desk.store.reading() as session:
        names = {one.id: one.name for one in practitioners.all_of(session)}
        circle = set(_readers(session, me, pair)) - {me}
        begun = [
            (about, half_typed.found(session, me, HalfTypedKind.NOTE, about))
            for about in person_merges.ids_of(session, patient_id)  # also what was begun in a file that went
        ]
    found_words = (_unsealed(content, about, me, pair) for about, content in begun if content is not None)
    words = next((one for one in found_words if one is not None), None)
    outside = tuple(one for one in waiting if one.id not in circle)
    return NoteBook(found, tuple(sorted((names[one] for one in circle), key=in_order)), outside, words)


def keep_words(desk: Desk, patient_id: UUID, words: HalfTypedNote) -> Done[None]:
    """Keep a note that is being written, for its author alone; without words it is forgotten."""
    pair, me = _keys(desk), desk.actor.practitioner_id
    with desk.store.writing() as session:
        if not words.text.strip():
            _forget_words(session, me, patient_id)
        else:
            plain = msgspec.json.encode(words).decode()
            sealed = msgspec.json.encode(seal_note(plain, patient_id, {me: pair.public}))
            half_typed.keep(session, me, HalfTypedKind.NOTE, patient_id, sealed, desk.clock.now())
    return Done(None)


def _unsealed(content: bytes, patient_id: UUID, me: UUID, pair: KeyPair) -> HalfTypedNote | None:
    try:
        plain = open_note(msgspec.json.decode(content, type=SealedNote), patient_id, me, pair)
    except WrongKey:  # her password was reset since: nobody can open it any more
        return None
    return msgspec.json.decode(plain, type=HalfTypedNote)


def waiting_to_read(desk: Desk) -> tuple[Practitioner, ...]:
    """Therapists whom no colleague let in yet."""
    _keys(desk)
    with desk.store.reading() as session:
        therapists = practitioners.all_of(session, role=Role.THERAPIST)
        admitted = _admitted(session)
    others = (one for one in therapists if one.id != desk.actor.practitioner_id)
    return tuple(one for one in others if one.public_key is not None and one.id not in admitted)


def let_in(desk: Desk, reader: Practitioner) -> Done[int]:
    """Let a colleague read: new notes are sealed to her too, and those that we can open are shared.

    Returns how many were shared. Proven with our own signature, so that nobody else can do it.
    """
    pair = _keys(desk)
    me = desk.actor.practitioner_id
    with desk.store.writing() as session:
        present = practitioners.by_id(session, reader.id)
        if present is None or present.public_key is None or Role.THERAPIST not in present.roles:
            raise NotAllowed("vault.not_admitted")
        proof = admit(pair, present.id, present.public_key)
        practitioners.keep_admission(session, present.id, me, proof)
        shared = 0
        for one in notes.all_of(session):
            if str(me) in one.sealed.wrapped and str(present.id) not in one.sealed.wrapped:
                wider = share_note(one.sealed, me, pair, {present.id: present.public_key})
                notes.widen(session, one.id, wider)
                shared += 1
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="note.let_in",
            entity=("practitioner", present.id),
            detail={"shared": shared},
        )
    return Done(shared, (Change("practitioner", reader.id), Change("note")))


def _keys(desk: Desk) -> KeyPair:
    require(desk.actor, Right.SEE_NOTES)
    pair: KeyPair | None = getattr(desk.secrets, "pair", None)
    if pair is None or not may(desk.actor, Right.SEE_NOTES):
        raise NotAllowed("vault.only_therapists")
    return pair


def _admitted(session: Any) -> dict[UUID, UUID]:
    """Reader -> who let her in, where the signature holds for the key she has now."""
    everybody = {one.id: one for one in practitioners.all_of(session, active_only=False)}
    found: dict[UUID, UUID] = {}
    for reader, by, signature in practitioners.admissions(session):
        one, colleague = everybody.get(reader), everybody.get(by)
        if one is None or colleague is None or one.public_key is None or colleague.verify_key is None:
            continue
        if is_admitted(colleague.verify_key, signature, reader, one.public_key):
            found[reader] = by
    return found


def _readers(session: Any, author: UUID, pair: KeyPair) -> dict[UUID, bytes]:
    """The author, and every working therapist to whom a line of admissions leads from the author."""
    everybody = {one.id: one for one in practitioners.all_of(session, role=Role.THERAPIST)}
    admitted = _admitted(session)
    circle = {author}
    if author in admitted:
        circle.add(admitted[author])
    grown = True
    while grown:
        wider = circle | {reader for reader, by in admitted.items() if by in circle}
        grown, circle = wider != circle, wider
    found = {author: pair.public}
    for one in everybody.values():
        if one.id in circle and one.id != author and one.public_key is not None:
            found[one.id] = one.public_key
    return found
