"""A letter leaves the house: its exact bytes, the next step of its referral and the audit, together."""

from __future__ import annotations

import hashlib
from typing import Any

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.draw_letter import Preview, compose, facts_within
from healthdesk.actions.follow_up_referral import step_within
from healthdesk.actions.print_person_copy import told_and_kept
from healthdesk.actions.sign_letter import Signing, with_places
from healthdesk.db import audit, enclosures, letters
from healthdesk.errors import NotAllowed
from healthdesk.letters.letter import draw_counted
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.letter import Letter, LetterKind, plain
from healthdesk.records.letter_draft import LetterDraft, LetterFacts
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.rules.letter_check import everything_said
from healthdesk.rules.letter_ways import handed_by
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require


def send(desk: Desk, shown: Preview, signed: Signing | None = None) -> Done[Letter]:
    """Freeze what was shown. Raises `NotAllowed` when the file says something else by now.

    What was previewed is what is kept: the same facts and choices are drawn once more, and give the
    same bytes. A letter that was signed begins with those bytes, and is kept as it was signed.
    """
    require(desk.actor, Right.SEND_LETTERS)
    key = shown.draft.facts.key
    with desk.store.writing() as session:
        enclosures.hold(session, key)
        facts = facts_within(desk, session, key)
        if facts != shown.draft.facts:
            raise NotAllowed("letters.changed")
        draft = compose(shown.draft.facts, shown.draft.choices)
        if not draft.may_leave:
            raise NotAllowed("letters.not_ready")
        kept, _pdf = leave(desk, session, draft, signed)
    return Done(kept, changes_by(kept, facts))


def leave(
    desk: Desk, session: Any, draft: LetterDraft, signed: Signing | None = None
) -> tuple[Letter, bytes]:
    """Freeze one that may leave, inside a transaction that is open already."""
    facts, key = draft.facts, draft.facts.key
    pdf, pages = _drawn(draft, signed)
    kept = _letter(desk, draft, pdf, pages)
    letters.add(session, kept, key.about, pdf, _to_be_found_by(kept, draft))
    enclosures.leave_with(session, key, kept.id, [one.id for one in facts.enclosures])
    letters.forget_choices(session, key)
    told, not_told = told_and_kept(draft.parts)
    if facts.referral is not None and key.kind is LetterKind.REFERRAL:
        _send_referral(desk, session, facts.referral)
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="letter.send",
        patient_id=kept.patient_id,
        entity=("letter", kept.id),
        detail={
            "number": kept.number,
            "sha256": kept.sha256,
            "handed": kept.handed,
            "enclosures": [one.sha256 for one in facts.enclosures],
            "told": told,
            "not_told": not_told,
        }
        | ({"signed_by": list(signed.names)} if signed is not None else {}),
    )
    return kept, pdf


def _to_be_found_by(kept: Letter, draft: LetterDraft) -> str:
    """Whatever stands on it that somebody may remember."""
    person = shown_name(draft.facts.patient)
    where = map(plain, draft.content.address)
    known_by = (kept.number, kept.reply_code, kept.to_name, person, *where)
    return "\n".join((*known_by, everything_said(draft.content), kept.made_by))


def _drawn(draft: LetterDraft, signed: Signing | None) -> tuple[bytes, int]:
    """The bytes to keep, and how many pages they are."""
    if signed is None:
        return draw_counted(draft.content)
    pdf, pages = draw_counted(with_places(draft.content, signed.places))
    if pdf != signed.drawn or not signed.pdf.startswith(pdf):
        raise NotAllowed("letters.changed")
    if not signed.is_complete:
        raise NotAllowed("sign.places_left")
    return signed.pdf, pages


def _letter(desk: Desk, draft: LetterDraft, pdf: bytes, pages: int) -> Letter:
    facts = draft.facts
    return Letter(
        id=new_id(),
        kind=facts.key.kind,
        number=facts.number,
        patient_id=facts.patient.id,
        referral_id=facts.referral.id if facts.referral else None,
        partner_id=facts.partner.id if facts.partner else None,
        language=draft.content.language,
        to_name=_to_name(draft),
        subject=plain(draft.content.subject),
        sha256=hashlib.sha256(pdf).hexdigest(),
        size=len(pdf),
        pages=pages,
        made_at=desk.clock.now(),
        made_by=desk.actor.name,
        handed=handed_by(facts, draft.choices),
        reply_code=facts.reply_code,
    )


def _to_name(draft: LetterDraft) -> str:
    facts = draft.facts
    if facts.partner is not None:
        return facts.partner.name
    if facts.key.kind is LetterKind.FILE_REQUEST:
        return plain(draft.content.address[0])
    return draft.choices.to or shown_name(facts.patient)


def _send_referral(desk: Desk, session: Any, referral: Referral) -> None:
    if referral.state not in {ReferralState.DRAFT, ReferralState.READY}:
        raise NotAllowed("letters.sent_already")
    if referral.state is ReferralState.DRAFT:
        referral = step_within(desk, session, referral.id, referral.version, ReferralState.READY)
    step_within(desk, session, referral.id, referral.version, ReferralState.SENT, with_letter=True)


def changes_by(kept: Letter, facts: LetterFacts) -> tuple[Change, ...]:
    """What is no longer as it was once it left."""
    changes = [Change("letter", kept.id), Change("patient", kept.patient_id)]
    if facts.referral is not None:
        changes.append(Change("referral", facts.referral.id))
    return tuple(changes)
