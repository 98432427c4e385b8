"""Overzichten: how full the hours of the house were or will be, as bars and as a table."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.read_load import Load, read_load
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.load import LoadOf
from healthdesk.rules.roles import Right, may
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reports.load_chart import LoadChart
from healthdesk.ui.reports.load_list import LoadList

_CHART, _TABLE = "chart", "table"
_PAST, _QUARTER, _COMING, _OTHER = "past", "quarter", "coming", "other"
_WEEKS = {_PAST: -4, _QUARTER: -13, _COMING: 4}


class ReportsPage(Page):
    """Which days, whose hours, as what."""

    interests = frozenset({"appointment", "availability", "closure", "room", "practitioner", "rota"})
    help_topic = "overzichten"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Overzichten")
        self._found: Load | None = None
        self._ticket: Ticket | None = None
        self._when = self._chips(
            self.tr("Welke dagen"),
            (_PAST, self.tr("voorbije 4 weken")),
            (_QUARTER, self.tr("voorbije 13 weken")),
            (_COMING, self.tr("komende 4 weken")),
            (_OTHER, self.tr("zelf gekozen")),
        )
        self._whose = self._chips(
            self.tr("Van wie of wat"),
            (LoadOf.THERAPIST.value, self.tr("per therapeut")),
            (LoadOf.ROOM.value, self.tr("per kamer")),
            (LoadOf.PART.value, self.tr("per dagdeel")),
        )
        self._as = self._chips(self.tr("Tonen als"), (_CHART, self.tr("grafiek")), (_TABLE, self.tr("tabel")))
        self._first, self._last = self._day_field(self.tr("Van")), self._day_field(self.tr("Tot en met"))
        self._told = Text("", "muted", wraps=True)
        self._banner = Banner()
        self._export = QuietButton(self.tr("Exporteer de cijfers…"), icon="download", small=True)
        hide_unless(may(workbench.desk.actor, Right.EXPORT), self._export)
        self._export.clicked.connect(self._on_export)
        self.chart, self.list = LoadChart(), LoadList(workbench)
        self._nothing = EmptyState(
            self.tr("In deze dagen zijn er geen uren en geen gesprekken."), icon="clock"
        )
        self._faces = QStackedWidget()
        self._in_card = self._carded()
        for face in (self._in_card, self.list, self._nothing):
            self._faces.addWidget(face)
        self._arrange()
        self._banner.acted.connect(self.look)
        self._show_fields()
        self.look()

    def _chips(self, name: str, *choices: tuple[str, str]) -> ChoiceChips:
        chips = ChoiceChips(name, (Choice(key, label) for key, label in choices), pills=True)
        chips.choose_first()
        chips.picked.connect(self._on_picked)
        return chips

    def _day_field(self, name: str) -> DateField:
        field = DateField(self._parse)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setFixedWidth(size("short_field"))
        field.setProperty("scale", "small")
        field.value_changed.connect(self._on_day)
        return field

    def _carded(self) -> QWidget:
        card = Card()
        card.add(self.chart)
        card.body.addStretch(1)
        scroll = scrolled(card)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _arrange(self) -> None:
        head = row(gap="medium")
        fill(head, PageTitle(self.title), None, self._export)
        days = row(gap="small")
        fill(days, self._first, self._last, None)
        layout = column(self, gap="medium", margin="margin")
        layout.addLayout(head)
        fill(layout, self._banner, self._when, days, self._whose, self._as, self._told)
        layout.addWidget(self._faces, 1)

    # --- what the window asks

    def look(self) -> None:
        """Ask for the figures of these days."""
        span = self._span()
        if self._ticket is not None:
            self._ticket.cancel()
        if span is not None:
            self._ticket = self.workbench.background.run(
                read_load, self.workbench.desk, *span, then=self._on_found, trouble=self._on_trouble
            )

    def refresh(self, changes: tuple[Change, ...]) -> None:
        del changes
        self.look()

    def first_focus(self) -> QWidget | None:
        return self._when

    def show_as(self, whose: LoadOf, *, table: bool) -> None:
        """Other hours, as bars or as a table."""
        self._whose.show_values((whose.value,))
        self._as.show_values((_TABLE if table else _CHART,))
        self._draw()

    # --- which days

    def _span(self) -> tuple[date, date] | None:
        """Whole days: what is past ends yesterday, what comes begins today."""
        today = self.workbench.desk.clock.today()
        weeks = _WEEKS.get(self._when.value or _PAST)
        if weeks is None:
            first, last = self._first.value, self._last.value
            return None if first is None or last is None else (first, last)
        there = timedelta(weeks=abs(weeks))
        if weeks < 0:
            return today - there, today - timedelta(days=1)
        return today, today + there - timedelta(days=1)

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def _show_fields(self) -> None:
        for field in (self._first, self._last):
            field.setVisible(self._when.value == _OTHER)

    # --- slots

    def _on_picked(self, picked: tuple[str, ...]) -> None:
        chips = self.sender()
        if not picked and isinstance(chips, ChoiceChips):
            chips.choose_first()
        if chips is self._when:
            span = None if self._found is None else (self._found.first, self._found.last)
            if self._when.value == _OTHER and span is not None and self._first.value is None:
                self._first.show_value(span[0])
                self._last.show_value(span[1])
            self._show_fields()
            self.look()
        else:
            self._draw()

    def _on_day(self, _day: date | None) -> None:
        self.look()

    def _on_found(self, found: Load) -> None:
        self._banner.clear()
        self._found = found
        self._draw()

    def _draw(self) -> None:
        found = self._found
        if found is None:
            return
        lines = found.lines[LoadOf(self._whose.value or LoadOf.THERAPIST)]
        days = f"{short_date(found.first)} – {short_date(found.last)}"
        told = self.tr(
            "{days}. Uren: wanneer er gewerkt wordt, zonder verlof en sluitingen. Geboekt: gesprekken die "
            "niet afgezegd zijn, ook als er niemand kwam."
        )
        few = self.tr("In een export staan geen aantallen onder {least}.")
        if not found.all_shown:
            few = self.tr("Aantallen onder {least} ziet alleen de coördinator.")
        told = f"{told} {few}"
        self._told.setText(told.format(days=days, least=found.least))
        self.chart.show_lines(self.tr("Bezetting, {days}").format(days=days), lines)
        self.list.show_load(lines, found.least, days)
        self._export.setEnabled(bool(lines))
        face = self._in_card if self._as.value != _TABLE else self.list
        self._faces.setCurrentWidget(face if lines else self._nothing)

    def _on_export(self) -> None:
        self.list.export()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self.workbench.sentence_for(trouble), "amber", self.tr("Opnieuw proberen"))
