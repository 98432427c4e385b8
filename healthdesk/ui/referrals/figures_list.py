"""The figures of referrals as a table, to sort, copy and write to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.referral_course import Counted
from healthdesk.records.shown_table import ShownTable
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import ending_words, share_said


class FiguresList(RecordList[Counted]):
    """One row for a partner or a theme; nobody is named in it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Referrals", "Cijfers over verwijzingen")
        self._told = title
        super().__init__("referral_figures", title, _columns(), workbench.memory, parent, identity=_key)
        self.say_when_empty(QCoreApplication.translate("Referrals", "In deze tijd werd niemand verwezen."))
        self.exporter = ListExporter(workbench, self, self)

    def show_counts(self, counts: Sequence[Counted], title: str) -> None:
        """Other figures, named already; `title` says of which days, and goes into the name of an export."""
        self._told = title
        self.show_records(list(counts))

    def shown(self) -> ShownTable:
        return replace(super().shown(), title=self._told)


def _columns() -> tuple[Column[Any], ...]:
    words = ending_words()
    name = QCoreApplication.translate("Referrals", "Dienst of thema")
    sent = QCoreApplication.translate("Referrals", "Verstuurd")
    share = QCoreApplication.translate("Referrals", "% aanvaard")
    days = QCoreApplication.translate("Referrals", "Dagen tot antwoord")
    return (
        Column[Counted](key="name", title=name, text=_name, width=0),
        _number("sent", sent, _sent),
        _number("accepted", words[0], _accepted),
        _number("declined", words[1], _declined),
        _number("lost", words[2], _lost),
        _number("waiting", words[3], _waiting),
        Column[Counted](
            key="share", title=share, text=share_said, sort=_share, width=10, right=True, figure=True
        ),
        Column[Counted](key="days", title=days, text=_days, sort=_by_days, width=16, right=True, figure=True),
    )


def _number(key: str, title: str, count: Callable[[Counted], int]) -> Column[Any]:
    def text(one: Counted) -> str:
        return str(count(one))

    return Column[Counted](key=key, title=title, text=text, sort=count, width=10, right=True, figure=True)


def _key(one: Counted) -> object:
    return one.key


def _name(one: Counted) -> str:
    return one.name


def _sent(one: Counted) -> int:
    return one.sent


def _accepted(one: Counted) -> int:
    return one.accepted


def _declined(one: Counted) -> int:
    return one.declined


def _lost(one: Counted) -> int:
    return one.lost


def _waiting(one: Counted) -> int:
    return one.waiting


def _share(one: Counted) -> float:
    return -1.0 if one.share is None else one.share


def _days(one: Counted) -> str:
    return "" if one.days is None else str(one.days)


def _by_days(one: Counted) -> int:
    return -1 if one.days is None else one.days
