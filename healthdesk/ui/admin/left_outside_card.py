"""Op te lossen: coming talks that hours, leave or closures left behind. None of them was dropped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.plan_agenda import talks_left_outside
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.link import Link
from healthdesk.ui.agenda.said import joined, person_of, span_said
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_SHOWN = 12


class LeftOutsideCard(Card):
    """Hidden while there is nothing to solve. link_requested: a `Link` to one of the talks."""

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Op te lossen"))
        self._workbench = workbench
        self._banner = Banner(closable=False)
        self._rows = QWidget()
        self._rows.setProperty("look", "clear")
        self._lines = column(self._rows, gap="tiny")
        self.add(self._banner)
        self.add(self._rows)
        self.hide()

    def fetch(self) -> None:
        """What is left outside now."""
        self._workbench.background.run(
            talks_left_outside, self._workbench.desk, then=self._on_lines, trouble=self._on_trouble
        )

    def _on_lines(self, lines: tuple[AgendaLine, ...]) -> None:
        clear(self._lines)
        self.setVisible(bool(lines))
        if not lines:
            return
        told = self.tr(
            "{count} gesprekken staan op een moment waarop de therapeut niet werkt, het huis of de kamer "
            "gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Ze zijn niet "
            "afgezegd: verzet ze of zeg ze zelf af."
        )
        if len(lines) == 1:
            told = self.tr(
                "Eén gesprek staat op een moment waarop de therapeut niet werkt, het huis of de kamer "
                "gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Het is "
                "niet afgezegd: verzet het of zeg het zelf af."
            )
        self._banner.say(told.format(count=len(lines)), "amber")
        for line in lines[:_SHOWN]:
            self._lines.addWidget(self._row(line))
        if len(lines) > _SHOWN:
            more = self.tr("en nog {count} later")
            self._lines.addWidget(Text(more.format(count=len(lines) - _SHOWN), "caption"))

    def _row(self, line: AgendaLine) -> QWidget:
        one, zone = line.appointment, self._workbench.desk.clock.zone
        box = QWidget()
        box.setProperty("look", "clear")
        across = row(box, gap="medium")
        day = short_date(one.starts_at.astimezone(zone).date())
        when = joined(day, span_said(one.starts_at, one.ends_at, zone))
        link = NameLink(joined(when, person_of(line)))
        link.setProperty("talk", one.id)
        link.clicked.connect(self._on_link)
        across.addWidget(link)
        across.addWidget(Text(joined(line.therapists, line.room), "muted"), 1)
        return box

    def _on_link(self) -> None:
        self.link_requested.emit(Link("appointment", self.sender().property("talk")))

    def _on_trouble(self, trouble: Trouble) -> None:
        self.show()
        self._banner.say(self._workbench.sentence_for(trouble))
