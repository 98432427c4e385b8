"""A traject in words."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from healthdesk.records.trajectory import Allowance, PathOutcome, TalkCount
from healthdesk.rules.allowances import HouseAllowance
from healthdesk.ui.parts.dates import short_date


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
    """How far somebody is: "4 gehad · 2 gepland · ± 10 voorzien · in groep: 2 gehad"."""
    had = QCoreApplication.translate("Trajectory", "{had} gehad").format(had=count.had)
    planned = QCoreApplication.translate("Trajectory", "{planned} gepland").format(planned=count.planned)
    foreseen = QCoreApplication.translate("Trajectory", "± {foreseen} voorzien").format(
        foreseen=count.foreseen
    )
    told = [had, planned if count.planned else "", foreseen if count.foreseen else ""]
    return " · ".join(filter(None, (*told, _group_said(count))))


def _group_said(count: TalkCount) -> str:
    """Talks in a group, that are counted apart; empty where there are none."""
    words = QCoreApplication.translate("Trajectory", "in groep: {had} gehad")
    if count.in_group_planned:
        words = QCoreApplication.translate("Trajectory", "in groep: {had} gehad, {planned} gepland")
    if not count.in_group + count.in_group_planned:
        return ""
    return words.format(had=count.in_group, planned=count.in_group_planned)


def allowance_name(one: Allowance, reader: str) -> str:
    """What it is called."""
    return one.name.get(reader, one.name["nl"])


def allowance_said(one: Allowance, reader: str) -> str:
    """Its name with the number, and that nobody checked it where nobody did."""
    told = QCoreApplication.translate("Trajectory", "{name}: {talks} in {months} maanden")
    said = told.format(name=allowance_name(one, reader), talks=one.talks, months=one.months)
    if one.checked_on is None:
        return QCoreApplication.translate("Trajectory", "{what} (te controleren)").format(what=said)
    return said


def allowance_facts_said(one: Allowance) -> str:
    """How many, since when and until when, where it was read, and whether somebody checked it."""
    parts = [QCoreApplication.translate("Trajectory", "{talks} gesprekken in {months} maanden")]
    if one.individual:
        parts = [
            QCoreApplication.translate("Trajectory", "{talks} individuele gesprekken in {months} maanden")
        ]
    if one.source:
        parts.append(QCoreApplication.translate("Trajectory", "sinds {day}"))
    if one.valid_until is not None:
        parts.append(QCoreApplication.translate("Trajectory", "tot en met {until}"))
    checked = QCoreApplication.translate("Trajectory", "te controleren")
    if one.checked_on is not None:
        checked = QCoreApplication.translate("Trajectory", "nagekeken op {checked}")
        if one.checked_by:
            checked = QCoreApplication.translate("Trajectory", "nagekeken op {checked} door {who}")
    parts.append(checked)
    no_source = QCoreApplication.translate("Trajectory", "zonder bron: het huis koos dit getal zelf")
    parts.append("{source}" if one.source else no_source)
    return " · ".join(parts).format(
        talks=one.talks,
        months=one.months,
        day=short_date(one.valid_from),
        until="" if one.valid_until is None else short_date(one.valid_until),
        checked="" if one.checked_on is None else short_date(one.checked_on),
        who=one.checked_by,
        source=one.source,
    )


def changed_said(one: HouseAllowance, zone: tzinfo) -> list[str]:
    """Who of the house changed it and when; that it holds later, or no more; that the program's is newer."""
    told = []
    version, newest = one.version, one.newest
    if version is not None and newest is not None:
        words = QCoreApplication.translate("Trajectory", "gewijzigd door {who} op {day}")
        day = short_date(version.changed_at.astimezone(zone).date())
        said = words.format(who=version.changed_by, day=day)
        told.append(" · ".join(filter(None, (said, version.why))))
        if newest != one.allowance:
            words = QCoreApplication.translate("Trajectory", "Wat het huis koos geldt vandaag niet: {what}")
            told.append(words.format(what=allowance_facts_said(newest)))
    if one.is_newer_shipped:
        words = QCoreApplication.translate("Trajectory", "Het programma brengt intussen: {what}")
        told.append(words.format(what=allowance_facts_said(one.shipped)))
    return told
