"""The words of letters on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterFacts, Way
from healthdesk.rules.letter_ways import goes_to_who_decides
from healthdesk.rules.person_names import beside, name_and_age, shown_name
from healthdesk.rules.representation import acting, authority_name

_ABOUT_HER = frozenset(
    {
        LetterKind.FILE_REQUEST,
        LetterKind.INVITATION,
        LetterKind.CONFIRMATION,
        LetterKind.ATTENDANCE,
        LetterKind.CLOSING,
    }
)


def kind_said(kind: LetterKind) -> str:
    """Which letter."""
    words = {
        LetterKind.REFERRAL: QCoreApplication.translate("Letters", "Verwijsbrief"),
        LetterKind.ENROLMENT: QCoreApplication.translate("Letters", "Bevestiging van inschrijving"),
        LetterKind.DEREGISTRATION: QCoreApplication.translate("Letters", "Bevestiging van uitschrijving"),
        LetterKind.REPLY: QCoreApplication.translate("Letters", "Antwoord aan een verwijzer"),
        LetterKind.WITHDRAWAL: QCoreApplication.translate("Letters", "Intrekking van een verwijzing"),
        LetterKind.FILE_REQUEST: QCoreApplication.translate("Letters", "Vraag om een dossier"),
        LetterKind.INVITATION: QCoreApplication.translate("Letters", "Uitnodiging"),
        LetterKind.CONFIRMATION: QCoreApplication.translate("Letters", "Bevestiging van afspraak"),
        LetterKind.ATTENDANCE: QCoreApplication.translate("Letters", "Attest van aanwezigheid"),
        LetterKind.CLOSING: QCoreApplication.translate("Letters", "Afsluitbrief"),
    }
    return words[kind]


def handed_said(handed: str) -> str:
    """How it left."""
    words = {
        "by_hand": QCoreApplication.translate("Letters", "zelf meegenomen"),
        "post": QCoreApplication.translate("Letters", "met de post"),
        "mail": QCoreApplication.translate("Letters", "met beveiligde mail"),
    }
    return words.get(handed, handed)


def answer_said(answer: str) -> str:
    """What came back on a letter."""
    words = {
        "came": QCoreApplication.translate("Letters", "het dossier kwam"),
        "on_its_way": QCoreApplication.translate("Letters", "het dossier komt nog"),
        "not_possible": QCoreApplication.translate("Letters", "niet mogelijk"),
        "comes": QCoreApplication.translate("Letters", "komt"),
        "other_moment": QCoreApplication.translate("Letters", "liever een ander moment"),
        "does_not_come": QCoreApplication.translate("Letters", "komt niet"),
    }
    return words.get(answer, answer)


def way_said(way: Way) -> str:
    """What the button beside a remark says."""
    words = {
        Way.FILL: QCoreApplication.translate("Letters", "Schrijf"),
        Way.LEAVE_OUT: QCoreApplication.translate("Letters", "Laat weg"),
        Way.NOTE_CONSENT: QCoreApplication.translate("Letters", "Noteer akkoord"),
        Way.OPEN_PARTNER: QCoreApplication.translate("Letters", "Open de dienst"),
        Way.OPEN_PERSON: QCoreApplication.translate("Letters", "Open het dossier"),
        Way.OPEN_REFERRAL: QCoreApplication.translate("Letters", "Open de verwijzing"),
        Way.OPEN_HOUSE: QCoreApplication.translate("Letters", "Open Beheer"),
        Way.READDRESS: QCoreApplication.translate("Letters", "Wijzig aan wie"),
        Way.ACCEPT: QCoreApplication.translate("Letters", "Mag zo"),
    }
    return words[way]


def could_get_it(facts: LetterFacts, reader: str) -> dict[str, str]:
    """Who acts for the person and could get a letter about her contract, or for a child: names, with what."""
    if facts.enrolment is None and not goes_to_who_decides(facts):
        return {}
    return {
        one.name: authority_name(one.authority, reader)
        for one in acting(facts.patient, facts.today)
        if one.authority is not None and not one.never
    }


def writing_title(facts: LetterFacts, to: str = "") -> str:
    """Say "Brief voor Yara aan CGG"; `to`: somebody else who gets what is about her."""
    person = name_and_age(facts.patient, facts.today)
    if facts.key.kind in _ABOUT_HER:
        told = QCoreApplication.translate("Letters", "{kind} voor {person}")
        return told.format(kind=kind_said(facts.key.kind), person=person)
    if facts.partner is None:
        if to and to != shown_name(facts.patient):
            about = QCoreApplication.translate("Letters", "Brief over {person} aan {to}")
            return about.format(person=person, to=beside(to))
        return QCoreApplication.translate("Letters", "Brief aan {person}").format(person=person)
    if facts.key.kind is LetterKind.WITHDRAWAL:
        back = QCoreApplication.translate("Letters", "Intrekking voor {person} aan {partner}")
        return back.format(person=person, partner=facts.partner.name)
    told = QCoreApplication.translate("Letters", "Brief voor {person} aan {partner}")
    return told.format(person=person, partner=facts.partner.name)


def sent_title(letter: Letter) -> str:
    """Say "Brief V-2026-0142 aan CGG"."""
    told = QCoreApplication.translate("Letters", "Brief {number} aan {to}")
    return told.format(number=letter.number, to=letter.to_name)


def sent_told(number: str, signers: tuple[str, ...]) -> str:
    """What is said when a letter left."""
    if not signers:
        told = QCoreApplication.translate("Letters", "Brief {number} is verstuurd en ligt vast.")
        return told.format(number=number)
    told = QCoreApplication.translate(
        "Letters", "Brief {number} is ondertekend door {names}, verstuurd en ligt vast."
    )
    return told.format(number=number, names=", ".join(beside(one) for one in signers))
