"""How long a house keeps a file, in words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.change_retention import HouseRetention
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.retention import CountsFrom, Retention
from healthdesk.ui.parts.dates import short_date


def counts_from_word(event: CountsFrom) -> str:
    """From what the time is counted."""
    return {
        CountsFrom.LAST_CONTACT: QCoreApplication.translate("Retention", "het laatste contact"),
        CountsFrom.LAST_TALK: QCoreApplication.translate("Retention", "het laatste gesprek"),
    }[event]


def rule_said(rule: Retention) -> str:
    """The rule in one or two sentences."""
    event = counts_from_word(rule.counts_from)
    if rule.forget_after_days is not None:
        told = QCoreApplication.translate(
            "Retention",
            "Dit huis vergeet, zoals het belooft. Wie {days} dagen na {event} niets meer gepland heeft, "
            "staat hier. Vergeten wist alles over de persoon; alleen tellingen blijven (leeftijd, streek, "
            "thema's, aantal gesprekken, hoe het eindigde), aan niemand verbonden.",
        )
        return told.format(days=rule.forget_after_days, event=event)
    if rule.at_most_years is None:
        told = QCoreApplication.translate(
            "Retention",
            "Dit huis bewaart een dossier minstens {least} jaar na {event}. "
            "Eerder wissen kan alleen als er niets in gebeurde. Wie langer geleden laatst kwam, staat hier.",
        )
        return told.format(least=rule.keep_years, event=event)
    told = QCoreApplication.translate(
        "Retention",
        "Een dossier blijft minstens {least} en hoogstens {most} jaar na {event} bewaard. "
        "Eerder wissen kan alleen als er niets in gebeurde. "
        "Wie langer dan {least} jaar geleden laatst kwam, staat hier.",
    )
    return told.format(least=rule.keep_years, most=rule.at_most_years, event=event)


def source_said(one: HouseRetention, zone: ZoneInfo) -> str:
    """Where the rule comes from, who checked it, and who of the house changed it, on its day there."""
    rule = one.rule
    checked = QCoreApplication.translate("Retention", "te controleren")
    if rule.checked_on is not None:
        told = QCoreApplication.translate("Retention", "nagekeken op {day} door {who}")
        checked = told.format(day=short_date(rule.checked_on), who=rule.checked_by)
    parts = [QCoreApplication.translate("Retention", "Bron: {source}").format(source=rule.source), checked]
    version = one.version
    if one.is_own and version is not None:
        told = QCoreApplication.translate("Retention", "gewijzigd door {who} op {day}")
        day = version.changed_at.astimezone(zone).date()
        parts.append(told.format(who=version.changed_by, day=short_date(day)))
        parts.append(version.why)
    return " · ".join(filter(None, parts))


def content_said(version: RuleVersion) -> str:
    """A step of the history, in a few words."""
    kept = version.content
    if kept is None:
        return QCoreApplication.translate("Retention", "De regel van het programma geldt weer.")
    event = counts_from_word(CountsFrom(kept.get("counts_from", CountsFrom.LAST_CONTACT)))
    if kept.get("forget_after_days") is not None:
        told = QCoreApplication.translate("Retention", "Vergeten {days} dagen na {event}.")
        return told.format(days=kept["forget_after_days"], event=event)
    told = QCoreApplication.translate(
        "Retention", "Bewaren: minstens {least}, hoogstens {most} jaar na {event}."
    )
    most = kept.get("at_most_years")
    return told.format(least=kept.get("keep_years"), most="–" if most is None else most, event=event)
