"""The tab Intakes of a person's file: what was signed, what waits, how scores went, and a new form."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import Any
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from healthdesk.actions import sign_intake, start_intake
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.sign_intake import PersonsIntakes
from healthdesk.errors import Trouble
from healthdesk.records.intake import Draft, KeptForm, KeptResponse, ScorePoint
from healthdesk.records.link import Link
from healthdesk.rules.name_order import in_order
from healthdesk.rules.roles import Right, may
from healthdesk.ui.intake.forms_dialog import FormsDialog
from healthdesk.ui.intake.trend_chart import TrendChart
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab


@dataclass(frozen=True, slots=True)
class IntakeLine:
    """A signed form or a draft, as one line of the list."""

    item: KeptResponse | Draft

    @property
    def link(self) -> Link:
        """Where Enter leads to."""
        kind = "draft" if isinstance(self.item, Draft) else "questionnaire_response"
        return Link(kind, self.item.id)


class PersonIntakes(FileTab):
    """Enter opens; "Nieuw formulier" begins one."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._chosen: UUID | None = None
        self._new = PrimaryButton(self.tr("Nieuw formulier"))
        self._new.setProperty("menu", "true")
        self._menu = QMenu(self._new)
        self._new.setMenu(self._menu)
        self._offered: tuple[KeptForm, ...] | None = None
        self._discard = QuietButton(self.tr("Gooi concept weg"))
        self._discard.clicked.connect(self._on_discard)
        self._discard.setEnabled(False)
        self._list = self._made_list()
        self._trends: QVBoxLayout = column(gap="large")
        head = row(gap="small")
        head.addWidget(Text(self.tr("Ingevulde formulieren"), "heading"))
        head.addStretch(1)
        head.addWidget(self._discard)
        head.addWidget(self._new)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addLayout(self._trends)

    def _made_list(self) -> RecordList[IntakeLine]:
        columns: tuple[Column[Any], ...] = (
            Column[IntakeLine](key="title", title=self.tr("Formulier"), text=self._title, width=0),
            Column[IntakeLine](key="at", title=self.tr("Wanneer"), text=self._when, sort=_at, width=22),
            Column[IntakeLine](key="who", title=self.tr("Door"), text=_who, width=18),
            Column[IntakeLine](key="score", title=self.tr("Uitkomst"), text=_score, width=20),
            Column[IntakeLine](
                key="state", title=self.tr("Toestand"), text=self._state, tone=_tone, width=16
            ),
        )
        made = RecordList(
            "person_intakes", self.tr("Ingevulde formulieren"), columns, self.workbench.memory, identity=_id
        )
        ListExporter(self.workbench, made, self, attrgetter("item.patient_id"))
        made.say_when_empty(self.tr("Nog geen formulier ingevuld."))
        made.opened.connect(self._on_opened)
        made.chosen.connect(self._on_chosen)
        made.retried.connect(self._fetch)
        return made

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self._list.show_loading()
        self._fetch()

    def _fetch(self) -> None:
        if self.file is None:
            return
        desk, run = self.workbench.desk, self.workbench.background.run
        run(start_intake.choices, desk, then=self._on_choices)
        run(
            sign_intake.intakes_of,
            desk,
            self.file.patient.id,
            then=self._on_intakes,
            trouble=self._on_trouble,
        )

    def _on_choices(self, forms: tuple[KeptForm, ...]) -> None:
        if forms == self._offered:  # or a menu that stands open would be emptied
            return
        self._offered = forms
        self._menu.clear()
        language = self.workbench.desk.language
        for form in sorted(forms, key=lambda one: in_order(one.title.said_in(language))):
            action = QAction(form.title.said_in(language), self._menu)
            action.setData(str(form.id))
            action.triggered.connect(self._on_new)
            self._menu.addAction(action)
        if self._manages:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Formulieren beheren…")).triggered.connect(self._on_manage)
        self._new.setEnabled(bool(forms) or self._manages)

    @property
    def _manages(self) -> bool:
        return may(self.workbench.desk.actor, Right.MANAGE_FORMS)

    def _on_manage(self) -> None:
        FormsDialog(self.workbench, self).open()

    def _on_intakes(self, found: PersonsIntakes) -> None:
        lines = [IntakeLine(draft) for draft in found.drafts]
        lines += [IntakeLine(response) for response in found.signed]
        self._list.show_records(lines)
        self._discard.setEnabled(False)
        clear(self._trends)
        for _url, points in found.trends:
            for link_id in dict.fromkeys(point.score.link_id for point in points):
                self._show_trend([point for point in points if point.score.link_id == link_id])

    def _show_trend(self, points: list[ScorePoint]) -> None:
        card = Card(points[-1].score.title)
        chart = TrendChart(self.workbench.desk.clock.zone)
        chart.show_points(points)
        card.add(chart)
        self._trends.addWidget(card)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_opened(self, line: IntakeLine) -> None:
        self.link_requested.emit(line.link)

    def _on_chosen(self, line: IntakeLine | None) -> None:
        self._chosen = line.item.id if line and isinstance(line.item, Draft) else None
        self._discard.setEnabled(self._chosen is not None)

    def _on_new(self) -> None:
        action = self.sender()
        if self.file is not None and isinstance(action, QAction):
            self.link_requested.emit(Link("new_intake", self.file.patient.id, str(action.data())))

    def _on_discard(self) -> None:
        if self._chosen is not None:
            desk = self.workbench.desk
            self.workbench.background.run(
                start_intake.discard_draft, desk, self._chosen, then=self._on_discarded
            )

    def _on_discarded(self, done: Done[Draft]) -> None:
        self.workbench.toasts.show(self.tr("Concept weggegooid."), undo=done.undo)

    def _title(self, line: IntakeLine) -> str:
        return line.item.title.said_in(self.workbench.desk.language)

    def _when(self, line: IntakeLine) -> str:
        local = _at(line).astimezone(self.workbench.desk.clock.zone)
        return f"{short_date(local.date())} {clock_time(local)}"

    def _state(self, line: IntakeLine) -> str:
        if isinstance(line.item, Draft):
            waits = any(step.open for step in line.item.safety)
            return self.tr("veiligheid open") if waits else self.tr("concept")
        return self.tr("verbeterd") if line.item.corrections else self.tr("ondertekend")


def _at(line: IntakeLine) -> Any:
    return line.item.kept_at if isinstance(line.item, Draft) else line.item.signed_at


def _who(line: IntakeLine) -> str:
    return line.item.kept_by if isinstance(line.item, Draft) else line.item.signed_by


def _score(line: IntakeLine) -> str:
    if isinstance(line.item, Draft) or not line.item.scores:
        return ""
    return f"{line.item.scores[0].value.normalize():f}"


def _tone(line: IntakeLine) -> Tone:
    if isinstance(line.item, Draft):
        return "red" if any(step.open for step in line.item.safety) else "amber"
    return "green"


def _id(line: IntakeLine) -> object:
    return line.item.id
