"""A traject in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.trajectory import Allowance, PathOutcome, TalkCount


def outcome_said(outcome: PathOutcome) -> str:
    """How it ended."""
    return {
        PathOutcome.ENOUGH: QCoreApplication.translate("Trajectory", "goed zo"),
        PathOutcome.ONWARDS: QCoreApplication.translate("Trajectory", "verder elders"),
        PathOutcome.STOPPED: QCoreApplication.translate("Trajectory", "zelf gestopt"),
        PathOutcome.LOST: QCoreApplication.translate("Trajectory", "niet meer bereikt"),
        PathOutcome.OTHER: QCoreApplication.translate("Trajectory", "iets anders"),
    }[outcome]


def count_said(count: TalkCount) -> str:
    """How far somebody is: "4 gehad · 2 gepland · ± 10 voorzien"."""
    had = QCoreApplication.translate("Trajectory", "{had} gehad").format(had=count.had)
    planned = QCoreApplication.translate("Trajectory", "{planned} gepland").format(planned=count.planned)
    foreseen = QCoreApplication.translate("Trajectory", "± {foreseen} voorzien").format(
        foreseen=count.foreseen
    )
    return " · ".join((had, *([planned] if count.planned else []), *([foreseen] if count.foreseen else [])))


def allowance_said(one: Allowance, reader: str) -> str:
    """Its name with the number, and that nobody checked it where nobody did."""
    name = one.name.get(reader, one.name["nl"])
    told = QCoreApplication.translate("Trajectory", "{name}: {talks} in {months} maanden")
    said = told.format(name=name, talks=one.talks, months=one.months)
    if one.checked_on is None and not one.own:
        return QCoreApplication.translate("Trajectory", "{what} (te controleren)").format(what=said)
    return said
