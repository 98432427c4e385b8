"""Words for the people around somebody: in what name they act, until when, and how they may be reached."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from healthdesk.records.patient import Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.person_names import beside
from healthdesk.rules.person_terms import person_term
from healthdesk.rules.phones import show_phone
from healthdesk.rules.representation import acting, authority_name, may_be_called, stands
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.tag import Tone


def head_tags(patient: Patient, day: date, reader: str) -> list[tuple[str, Tone]]:
    """What reception must not miss: who must never be reached, then who acts for the person today."""
    never = QCoreApplication.translate("Patients", "nooit contacteren: {name}")
    found: list[tuple[str, Tone]] = [
        (never.format(name=beside(one.name)), "red") for one in patient.related if one.never
    ]
    told = QCoreApplication.translate("Patients", "{what}: {name}")
    for one in acting(patient, day):
        if one.authority not in {None, Authority.TRUSTED} and not one.never:
            what = authority_name(one.authority, reader) if one.authority else ""
            found.append((told.format(what=what, name=beside(one.name)), "accent"))
    return found


def authority_said(one: RelatedPerson, patient: Patient, day: date, reader: str) -> str:
    """Say "voogd tot 3 mei 2027", or "voogd, nu niet" where it does not stand today."""
    if one.authority is None:
        return ""
    name = authority_name(one.authority, reader)
    if not stands(one, patient, day):
        if one.until is not None and one.until < day:
            words = QCoreApplication.translate("Patients", "{what}, tot {day}: voorbij")
            return words.format(what=name, day=short_date(one.until))
        return QCoreApplication.translate("Patients", "{what}: nu niet").format(what=name)
    if one.until is not None:
        words = QCoreApplication.translate("Patients", "{what} tot {day}")
        return words.format(what=name, day=short_date(one.until))
    return name


def what_she_is(one: RelatedPerson, patient: Patient, day: date, reader: str) -> str:
    """Relation and authority in one line, each word once."""
    relation = person_term("relations", one.relation, reader)
    authority = authority_said(one, patient, day, reader)
    same = relation and authority.casefold().startswith(relation.casefold())
    return " · ".join(filter(None, ("" if same else relation, authority)))


def reach_said(one: RelatedPerson) -> str:
    """How this one may be reached, and what told."""
    if one.never:
        return QCoreApplication.translate("Patients", "nooit contacteren")
    ways = []
    if may_be_called(one):
        call = QCoreApplication.translate("Patients", "bellen mag")
        ways.append(named(call, show_phone(one.phone)) if one.phone else call)
    if one.may_write:
        ways.append(QCoreApplication.translate("Patients", "schrijven mag"))
    if one.may_know:
        told = QCoreApplication.translate("Patients", "mag meedenken")
        ways.append(named(told, one.about) if one.about else told)
    if not ways:
        return QCoreApplication.translate("Patients", "niets over afgesproken: eerst vragen")
    if not one.may_know:
        ways.append(QCoreApplication.translate("Patients", "niets aan vertellen"))
    return " · ".join(ways)
