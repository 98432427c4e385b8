"""The counts as a list that can be sorted, copied and exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.actions.read_satisfaction import Satisfaction
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.satisfaction.said import months_said, option_said


@dataclass(frozen=True, slots=True)
class CountLine:
    """How often one option was chosen in one stretch of months."""

    order: tuple[int, str, int]
    question: str
    months: str
    answer: str
    count: int
    people: int


class CountsList(RecordList[CountLine]):
    """One row an option; what people wrote themselves is not in it and does not leave this way."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        columns: tuple[Column[Any], ...] = (
            Column[CountLine](
                key="question",
                title=QCoreApplication.translate("CountsList", "Vraag"),
                text=_question,
                sort=_order,
                width=0,
            ),
            Column[CountLine](
                key="months",
                title=QCoreApplication.translate("CountsList", "Maanden"),
                text=_months,
                sort=_by_months,
                width=22,
            ),
            Column[CountLine](
                key="answer",
                title=QCoreApplication.translate("CountsList", "Antwoord"),
                text=_answer,
                width=18,
            ),
            Column[CountLine](
                key="count",
                title=QCoreApplication.translate("CountsList", "Aantal"),
                text=_count,
                sort=_number,
                width=10,
                right=True,
                figure=True,
            ),
            Column[CountLine](
                key="people",
                title=QCoreApplication.translate("CountsList", "Van"),
                text=_people,
                sort=_all,
                width=10,
                right=True,
                figure=True,
            ),
        )
        title = QCoreApplication.translate("CountsList", "Tevredenheid")
        super().__init__("satisfaction", title, columns, workbench.memory, parent, identity=_order)
        self.say_when_empty(
            QCoreApplication.translate("CountsList", "Er zijn nog niet genoeg antwoorden om te tonen.")
        )
        self.exporter = ListExporter(workbench, self, self)

    def show_counts(self, found: Satisfaction, language: str) -> None:
        """Other counts."""
        self.show_records(list(_lines(found, language)))


def _lines(found: Satisfaction, language: str) -> Iterator[CountLine]:
    for place, question in enumerate(found.questions):
        for stretch in question.stretches:
            for number, (option, count) in enumerate(zip(question.options, stretch.counts, strict=True)):
                yield CountLine(
                    (place, stretch.first.isoformat(), number),
                    question.words.said_in(language),
                    months_said(stretch),
                    option_said(option, language),
                    count,
                    stretch.people,
                )


def _order(line: CountLine) -> tuple[int, str, int]:
    return line.order


def _question(line: CountLine) -> str:
    return line.question


def _months(line: CountLine) -> str:
    return line.months


def _by_months(line: CountLine) -> tuple[str, int, int]:
    place, first, number = line.order
    return first, place, number


def _answer(line: CountLine) -> str:
    return line.answer


def _count(line: CountLine) -> str:
    return str(line.count)


def _number(line: CountLine) -> int:
    return line.count


def _people(line: CountLine) -> str:
    return str(line.people)


def _all(line: CountLine) -> int:
    return line.people
