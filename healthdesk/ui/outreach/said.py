"""Words for why somebody is looked for, and what was tried."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.letter import LetterKind
from healthdesk.records.outreach import OutreachLine, ReachOutcome, ReachReason, ReachWay, UnansweredLetter
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.tag import Tone


def reason_word(reason: ReachReason) -> str:
    """The reason in a few words, for a filter."""
    return {
        ReachReason.NEW_RIGHTS: QCoreApplication.translate("Outreach", "nieuw recht"),
        ReachReason.DOUBTFUL_RIGHTS: QCoreApplication.translate("Outreach", "recht onzeker geworden"),
        ReachReason.TWICE_NOT_COME: QCoreApplication.translate("Outreach", "twee keer niet gekomen"),
        ReachReason.NOT_REACHED: QCoreApplication.translate("Outreach", "niet bereikt"),
        ReachReason.NO_ANSWER: QCoreApplication.translate("Outreach", "zonder antwoord"),
        ReachReason.NOT_SEEN: QCoreApplication.translate("Outreach", "lang niet gezien"),
    }[reason]


def reason_said(reason: ReachReason, line: OutreachLine) -> str:
    """The reason with what it rests on."""
    signs = line.signs
    if reason is ReachReason.NEW_RIGHTS:
        words = QCoreApplication.translate("Outreach", "nieuw na te gaan: {rights}")
        return words.format(rights=", ".join(line.rights))
    if reason is ReachReason.DOUBTFUL_RIGHTS:
        words = QCoreApplication.translate("Outreach", "regels wijzigden, een vraag staat open: {rights}")
        return words.format(rights=", ".join(line.doubtful))
    if reason is ReachReason.TWICE_NOT_COME:
        words = QCoreApplication.translate("Outreach", "{count} keer niet gekomen, laatst op {day}")
        return words.format(count=len(signs.missed), day=short_date(signs.missed[0]))
    if reason is ReachReason.NO_ANSWER:
        words = QCoreApplication.translate("Outreach", "{partner} antwoordt niet, {days} dagen stil")
        heard = QCoreApplication.translate("Outreach", "{partner} antwoordt nog niet")
        told = [
            (words if days > 1 else heard).format(partner=partner, days=days)
            for partner, days in signs.silent
        ]
        return " · ".join((*told, *map(_letter_said, signs.unanswered)))
    if reason is ReachReason.NOT_REACHED and signs.latest is not None and signs.tried_on:
        words = QCoreApplication.translate("Outreach", "niet bereikt op {day} ({what})")
        return words.format(day=short_date(signs.tried_on), what=outcome_word(signs.latest.outcome)[0])
    if signs.last_seen is None:
        words = QCoreApplication.translate("Outreach", "nog nooit gezien, er loopt iets sinds {day}")
        return words.format(day=short_date(signs.begun) if signs.begun else "")
    words = QCoreApplication.translate("Outreach", "niet gezien sinds {day}")
    return words.format(day=short_date(signs.last_seen))


def _letter_said(one: UnansweredLetter) -> str:
    if one.kind is LetterKind.INVITATION:
        words = QCoreApplication.translate("Outreach", "geen antwoord op de uitnodiging, {days} dagen")
    else:
        words = QCoreApplication.translate("Outreach", "{name} stuurt het dossier niet, {days} dagen")
    return words.format(name=one.to_name, days=one.days)


def next_step(reason: ReachReason, line: OutreachLine) -> str:
    """What to do about it."""
    own = [one for one in line.signs.unanswered if one.kind is LetterKind.INVITATION]
    if reason is ReachReason.NO_ANSWER and own and not line.signs.silent:
        reason = ReachReason.TWICE_NOT_COME
    return {
        ReachReason.NEW_RIGHTS: QCoreApplication.translate("Outreach", "contacteren en samen nagaan"),
        ReachReason.DOUBTFUL_RIGHTS: QCoreApplication.translate("Outreach", "de vraag stellen die ontbreekt"),
        ReachReason.TWICE_NOT_COME: QCoreApplication.translate(
            "Outreach", "opnieuw contacteren, een ander moment voorstellen"
        ),
        ReachReason.NOT_REACHED: QCoreApplication.translate("Outreach", "opnieuw contacteren"),
        ReachReason.NO_ANSWER: QCoreApplication.translate(
            "Outreach", "partner vragen, en de persoon verwittigen"
        ),
        ReachReason.NOT_SEEN: QCoreApplication.translate(
            "Outreach", "opnieuw contacteren, horen hoe het gaat"
        ),
    }[reason]


def way_word(way: ReachWay) -> str:
    """How it was tried."""
    return {
        ReachWay.CALL: QCoreApplication.translate("Outreach", "gebeld"),
        ReachWay.SMS: QCoreApplication.translate("Outreach", "sms"),
        ReachWay.EMAIL: QCoreApplication.translate("Outreach", "e-mail"),
        ReachWay.LETTER: QCoreApplication.translate("Outreach", "brief"),
        ReachWay.VISIT: QCoreApplication.translate("Outreach", "langsgegaan"),
        ReachWay.OTHER: QCoreApplication.translate("Outreach", "anders"),
    }[way]


def outcome_word(outcome: ReachOutcome) -> tuple[str, Tone]:
    """What came of it."""
    words: dict[ReachOutcome, tuple[str, Tone]] = {
        ReachOutcome.REACHED: (QCoreApplication.translate("Outreach", "bereikt"), "green"),
        ReachOutcome.NO_ANSWER: (QCoreApplication.translate("Outreach", "geen antwoord"), "amber"),
        ReachOutcome.LEFT_WORD: (QCoreApplication.translate("Outreach", "boodschap gelaten"), "amber"),
        ReachOutcome.WRONG: (QCoreApplication.translate("Outreach", "klopt niet meer"), "red"),
        ReachOutcome.RATHER_NOT: (QCoreApplication.translate("Outreach", "wil liever niet"), "neutral"),
    }
    return words[outcome]
