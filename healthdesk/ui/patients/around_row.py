"""One person around somebody: the name, what she is, and how she may be reached."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Desk
from healthdesk.records.patient import Patient
from healthdesk.records.related_person import RelatedPerson
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.patients.said_people import reach_said, what_she_is


class AroundRow(QWidget):
    """Made once and told anew: a file that opens makes no labels."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "clear")
        self._name = Text(wraps=True)
        self._never = Tag("", "red")
        self._lines = [Text("", "caption", wraps=True) for _ in range(4)]
        inside = column(self, gap="tiny")
        for part in (self._name, self._never, *self._lines):
            inside.addWidget(part)

    def tell(self, one: RelatedPerson, patient: Patient, desk: Desk) -> None:
        """Another person, or what changed about her."""
        self._name.setText(one.name)
        reached = reach_said(one)
        self._never.show_state(reached, "red")
        self._never.setVisible(one.never)
        what = what_she_is(one, patient, desk.clock.today(), desk.language)
        seen = self.tr("gezien: {paper}").format(paper=one.source) if one.source else ""
        for line, words in zip(
            self._lines, (what, "" if one.never else reached, seen, one.note), strict=True
        ):
            line.setText(words)
            line.setVisible(bool(words))
