"""For whom: a search that answers each key, with its hits right below."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_anything import people
from healthdesk.records.patient import PatientLine
from healthdesk.rules.person_names import with_age
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.died_said import died_said
from healthdesk.ui.parts.hit_list import HitList
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody a talk is for, and how the panel calls her."""

    id: UUID
    said: str


class PersonPicker(QWidget):
    """Type, arrow down, Enter.

    picked: `Whom`.
    """

    picked = Signal(object)

    def __init__(self, workbench: Workbench, prompt: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._asked = self._answered = ""
        self._enter_waits = False
        if workbench.words.anonymous:
            prompt = self.tr("Voor wie? Naam, telefoon of code")
        self.search = SearchBox(prompt or self.tr("Voor wie? Naam, geboortedatum of code"))
        self._hits = HitList(self.tr("Gevonden personen"))
        self._none = Text("", "caption", wraps=True)
        self._none.hide()
        layout = column(self, gap="tiny")
        for part in (self.search, self._hits, self._none):
            layout.addWidget(part)
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(self._hits.enter)
        self.search.accepted.connect(self._on_accepted)
        self._hits.chosen.connect(self._on_chosen)
        self._hits.left_upwards.connect(self.search.setFocus)
        self.setFocusProxy(self.search)

    def clear(self) -> None:
        """Nothing typed, nothing found."""
        self._enter_waits = False
        self.search.clear()
        self._show_lines(())
        self._none.hide()

    # --- slots

    def _on_searched(self, text: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._asked = text.strip()
        if not text.strip():
            self._show_lines(())
            self._none.hide()
            return
        self._ticket = self._workbench.background.run(
            people, self._workbench.desk, text, _SHOWN, then=self._on_found
        )

    def _on_found(self, lines: tuple[PatientLine, ...]) -> None:
        self._answered = self._asked
        self._show_lines(lines)
        self._none.setText(self.tr("Niemand gevonden."))
        self._none.setVisible(not lines)
        if self._enter_waits:
            self._on_accepted()

    def _on_accepted(self) -> None:
        # Enter means what is typed, not what was found for the letters before the last ones.
        self._enter_waits = self._answered != self.search.text().strip()
        if not self._enter_waits:
            self._hits.choose_current()

    def _on_chosen(self, line: PatientLine) -> None:
        self.clear()
        self.picked.emit(Whom(line.id, with_age(line.name, line.age)))

    def _show_lines(self, lines: tuple[PatientLine, ...]) -> None:
        self._hits.show_hits([(_said(line), line) for line in lines])


def _said(line: PatientLine) -> str:
    known = (died_said(line), line.matched, show_birth_date(line.birth_date), line.code)
    more = " · ".join(part for part in known if part and part != line.name)
    return f"{with_age(line.name, line.age)}   {more}"
