"""Who stands around somebody: in what name, and how each may be reached."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import Patient
from healthdesk.records.related_person import RelatedPerson
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said_people import reach_said, what_she_is


class PeopleCard(Card):
    """Hidden where nobody is noted."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mensen rond deze persoon"))
        self._workbench = workbench
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._rows = column(inside, gap="medium")
        self.add(inside)
        self.hide()

    def show_people(self, patient: Patient) -> None:
        """The people around this one."""
        clear(self._rows)
        for one in patient.related:
            self._rows.addWidget(self._row(one, patient))
        self.setHidden(not patient.related)

    def _row(self, one: RelatedPerson, patient: Patient) -> QWidget:
        desk = self._workbench.desk
        made = QWidget()
        made.setProperty("look", "clear")
        lines = column(made, gap="tiny")
        lines.addWidget(Text(one.name, wraps=True))
        seen = self.tr("gezien: {paper}").format(paper=one.source) if one.source else ""
        what = what_she_is(one, patient, desk.clock.today(), desk.language)
        if one.never:
            lines.addWidget(Tag(reach_said(one), "red"))
        reached = "" if one.never else reach_said(one)
        for words in filter(None, (what, reached, seen, one.note)):
            lines.addWidget(Text(words, "caption", wraps=True))
        return made
