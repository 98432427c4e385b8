"""Build a form: begin with nothing or with one of the house, see what it makes, keep it as a version.

What is built becomes a form of the house like any that was loaded: switched off, with a name of its own,
so that answers of before stay with the form in which they were given.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from healthdesk.actions.change_form_parts import bring_along
from healthdesk.actions.check_forms import report_on, said_of
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.form_ancestors import earlier_alarms
from healthdesk.actions.load_form import as_kept
from healthdesk.db import audit, half_typed, questionnaires
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.exchange.fhir_node import Remark
from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.exchange.fhir_outline_out import Stamp, written
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.change import Change
from healthdesk.records.form_outline import FormOutline, HalfTypedForm
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.house import House
from healthdesk.records.ids import new_id
from healthdesk.records.intake import KeptForm
from healthdesk.records.questionnaire import Form
from healthdesk.rules.form_outline import said
from healthdesk.rules.outline_doubts import doubts
from healthdesk.rules.outline_losses import Alarm, alarms_missed, losses
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

_OWN = "urn:x-healthdesk:house"
_SAID_BY_US = frozenset(
    {
        *("no_items", "que_1", "choice_without_options", "missing", "que_0", "unknown_question"),
        *("limits_apart", "unused_extension", "unused_more", "no_words"),
    }
)
"""Remarks of the loader that the builder has its own words for, or that are put right when it is kept."""


@dataclass(frozen=True, slots=True)
class FormAtHand:
    """A form to build on, and what was built and not kept at this desk before."""

    outline: FormOutline
    source: UUID | None = None
    is_own: bool = False
    """Whether it is the house's already: a next version of it, not a form of its own beside it."""
    seen: int = 0
    words: HalfTypedForm | None = None
    earlier: tuple[Alarm, ...] = ()
    """The alarms of the versions that came before it, and of what those were made from."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing about the form in plain words, at which line ("" for the form)."""

    line: str
    words: str
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class BuiltForm:
    """What there is now, as it would be filled in, and what is not right yet."""

    form: Form
    told: tuple[Told, ...]


def at_hand(desk: Desk, source: UUID | None) -> FormAtHand:
    """The version to build on; None: a new form. Raises `BadFile` for one that cannot be read."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.reading() as session:
        words = _half_typed(desk, session, source)
        if source is None:
            blank = FormOutline(url="", language=desk.house.language, title={}, about={})
            return FormAtHand(blank, words=words)
        kept = questionnaires.by_id(session, source)
        if kept is None:
            raise NotAllowed("intake.form_gone")
        own = is_own(desk.house, kept.url)
        seen = len(_versions(session, kept.url)) if own else 0
        earlier = earlier_alarms(session, kept)
    name = f"{kept.url}|{kept.form_version}" if kept.form_version else kept.url
    outline = replace(outline_in(kept.resource), made_from=name, url=kept.url if own else "")
    return FormAtHand(outline, source, own, seen, words, earlier)


def is_own(house: House, url: str) -> bool:
    """Whether a form was built in this house."""
    return url.startswith(f"{_OWN}:{house.id.hex[-8:]}:")


def unfinished(desk: Desk) -> HalfTypedForm | None:
    """What the one at this desk built last and did not keep."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.reading() as session:
        found = half_typed.newest(session, desk.actor.practitioner_id, HalfTypedKind.FORM)
    return None if found is None else msgspec.json.decode(found, type=HalfTypedForm)


def keep_words(desk: Desk, words: HalfTypedForm) -> Done[None]:
    """Keep what stands there now. No line in the book: nothing changed yet."""
    require(desk.actor, Right.MANAGE_FORMS)
    content = msgspec.json.encode(words)
    with desk.store.writing() as session:
        owner, about = desk.actor.practitioner_id, _about(words.source)
        half_typed.keep(session, owner, HalfTypedKind.FORM, about, content, desk.clock.now())
    return Done(None)


def forget_words(desk: Desk, source: UUID | None) -> Done[None]:
    """Begin again with the form as it is."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.writing() as session:
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.FORM, _about(source))
    return Done(None)


def look(
    desk: Desk, outline: FormOutline, was: FormOutline | None = None, earlier: tuple[Alarm, ...] = ()
) -> BuiltForm:
    """The form as it would be filled in, and what is not right yet: what must be, first. Nothing is kept.

    was: the form that it was begun with, to tell what got lost of it; earlier: the alarms of those before.
    """
    read = read_form(written(outline, _stamp(desk, outline.url or _OWN, "0")))
    keys = {line.key for line in outline.walk()}
    lost = () if was is None else (*losses(outline, was), *alarms_missed(outline, was, earlier))
    told = [
        Told(one.line, sentence(desk.language, f"building.doubt.{one.key}", **dict(one.values)), one.blocks)
        for one in (*doubts(outline), *lost)
    ]
    report = report_on(read)
    told += [_remark(desk, one, keys) for one in report.remarks if one.key not in _SAID_BY_US]
    ranks = {key: rank for rank, key in enumerate(["", *(line.key for line in outline.walk())])}
    return BuiltForm(read.form, tuple(sorted(told, key=lambda one: (not one.blocks, ranks[one.line]))))


def _remark(desk: Desk, one: Remark, keys: set[str]) -> Told:
    """What the loader says, at the line it says it of."""
    links = [link for link in re.findall(r"\(([^()]*)\)", one.where) or [one.where] if link in keys]
    line = links[-1] if links else one.where if one.where in keys else ""
    return Told(line, said_of(one, desk.language))


def keep(desk: Desk, words: HalfTypedForm) -> Done[KeptForm]:
    """Put it among the forms of the house, switched off.

    Raises `NotAllowed` while something must be right first, `ChangedMeanwhile` when a colleague kept a
    version of it since.
    """
    require(desk.actor, Right.MANAGE_FORMS)
    outline = words.outline
    wrong = [one for one in doubts(outline) if one.blocks]
    if wrong:
        told = sentence(desk.language, f"building.doubt.{wrong[0].key}", **dict(wrong[0].values))
        raise NotAllowed("building.not_yet", fields=(wrong[0].line,), what=told)
    own = is_own(desk.house, outline.url)
    url = outline.url if own else _own_name(desk, said(outline.title, desk.house.language, outline.language))
    with desk.store.writing() as session:
        there = _versions(session, url)
        if own and len(there) != words.seen:
            raise ChangedMeanwhile(mine=outline, theirs=tuple(there))
        text = written(outline, _stamp(desk, url, _next(there)))
        form = as_kept(desk, read_form(text), text)
        questionnaires.add(session, form)
        source = questionnaires.by_id(session, words.source) if words.source is not None else None
        if source is not None and source.url != form.url:
            bring_along(desk, session, source.url, form)
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.FORM, _about(words.source))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="form.build",
            entity=("questionnaire", form.id),
            detail={
                "url": form.url,
                "version": form.form_version,
                "from": outline.made_from,
                "why": words.why,
                "sha256": form.checksum,
            },
        )
    return Done(form, (Change("questionnaire", form.id),))


def _versions(session: Any, url: str) -> list[KeptForm]:
    """All versions of a form, the newest first."""
    return [one for one in questionnaires.listing(session) if one.url == url]


def _next(there: list[KeptForm]) -> str:
    """One further than the highest there was."""
    counted = [
        int(one.form_version) for one in there if one.form_version.isascii() and one.form_version.isdecimal()
    ]
    return str(max(counted, default=len(there)) + 1)


def _own_name(desk: Desk, title: str) -> str:
    """A name in the world that nobody else gives: this house, the words of the title, and a number."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "formulier"
    return f"{_OWN}:{desk.house.id.hex[-8:]}:{words}-{new_id().hex[-6:]}"


def _stamp(desk: Desk, url: str, version: str) -> Stamp:
    return Stamp(url, version, desk.house.name, desk.clock.today())


def _half_typed(desk: Desk, session: Any, source: UUID | None) -> HalfTypedForm | None:
    found = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.FORM, _about(source))
    return None if found is None else msgspec.json.decode(found, type=HalfTypedForm)


def _about(source: UUID | None) -> UUID:
    """Under which id the half-built form is kept."""
    return uuid5(NAMESPACE_URL, f"healthdesk:form:{source or ''}")
