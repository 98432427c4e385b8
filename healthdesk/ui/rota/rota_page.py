"""Rooster: the rota of a week for everybody, and a month for who gives her parts of days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.show_rota import RotaView, show_rota
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.rota import PartOnDay
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import IconButton, LinkButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import span_of_days
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.month_panel import MonthPanel
from healthdesk.ui.rota.paper_dialog import RotaPaperDialog
from healthdesk.ui.rota.part_dialog import PartDialog
from healthdesk.ui.rota.said import month_said
from healthdesk.ui.rota.week_view import WeekView

_WEEK, _MONTH = "week", "month"


class RotaPage(Page):
    """The page."""

    interests = frozenset({"rota", "availability", "closure", "practitioner", "house"})
    help_topic = "rooster"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._day = workbench.desk.clock.today()
        self._view: RotaView | None = None
        self._ticket: Ticket | None = None
        self._missed_while_keeping = False
        self._heading = PageTitle("")
        self._as = ChoiceChips(
            self.tr("Tonen"),
            (Choice(_WEEK, self.tr("het rooster van de week")), Choice(_MONTH, self.tr("dagdelen geven"))),
            pills=True,
        )
        self._as.show_values((workbench.memory.recall("rota/as", _WEEK),))
        self.banner = Banner()
        self.week = WeekView(workbench)
        self.month = MonthPanel(workbench)
        self._nothing = EmptyState(
            self.tr("In deze week zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren."),
            icon="people",
        )
        self._faces = QStackedWidget()
        for face in (self.week, self.month, self._nothing):
            self._faces.addWidget(face)
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(self._head())
        layout.addWidget(self._as)
        layout.addWidget(self.banner)
        layout.addWidget(self._faces, 1)
        self._as.picked.connect(self._on_as)
        self.week.opened.connect(self._on_opened)
        self.month.refused.connect(self._on_trouble)
        self.month.settled.connect(self._on_settled)
        self.banner.acted.connect(self.fetch)
        keys.wire(
            self,
            (
                ("Alt+T", self._on_today),
                ("F5", self.fetch),
                ("PgUp", self._on_before),
                ("PgDown", self._on_after),
            ),
        )
        self.fetch()

    def _head(self) -> QHBoxLayout:
        agenda = LinkButton(self.tr("Agenda"))
        agenda.point_on("arrow-left", after=False)
        agenda.clicked.connect(self._on_agenda)
        before = IconButton("chevron-left", self.tr("Vroeger"))
        after = IconButton("chevron-right", self.tr("Later"))
        today = QuietButton(self.tr("Vandaag"), small=True)
        paper = IconButton("print", self.tr("Rooster op papier (Ctrl+P)"))
        before.clicked.connect(self._on_before)
        after.clicked.connect(self._on_after)
        today.clicked.connect(self._on_today)
        paper.clicked.connect(self.print_out)
        head = row(gap="small")
        fill(head, self._heading, before, today, after, None, paper, agenda)
        return head

    # --- which days

    @property
    def is_month(self) -> bool:
        """Whether parts are given for a month now."""
        return self._as.value == _MONTH

    def go_to(self, day: date) -> None:
        """Another week or month."""
        self._day = day
        self.fetch()

    def give_parts(self, *, give: bool = True) -> None:
        """The month in which parts are given; or the rota of the week again."""
        self._as.show_values((_MONTH if give else _WEEK,))
        self._on_as(self._as.values)

    def _span(self) -> tuple[date, date]:
        if self.is_month:
            return _month_of(self._day)
        monday = self._day - timedelta(days=self._day.weekday())
        return monday, monday + timedelta(days=6)

    def fetch(self) -> None:
        """Ask for the days that are shown."""
        first, last = self._span()
        self._say_title(first, last)
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            show_rota, self.workbench.desk, first, last, then=self._on_view, trouble=self._on_fetch_trouble
        )

    def _say_title(self, first: date, last: date) -> None:
        if self.is_month:
            self.title = self.tr("Rooster · {month}").format(month=month_said(first.year, first.month))
        else:
            week = self.tr("Rooster · week {number} · {days}")
            days = span_of_days(first, last)
            self.title = week.format(number=first.isocalendar().week, days=days)
            if first.year != self.workbench.desk.clock.today().year:
                self.title = f"{self.title} {last.year}"
        self._heading.setText(self.title)
        self.title_changed.emit()

    def _on_view(self, view: RotaView) -> None:
        if self.month.is_keeping:
            self._missed_while_keeping = True
            return
        self._view = view
        if self.is_month:
            self.month.show_view(view)
            self._faces.setCurrentWidget(self.month)
        else:
            self.week.show_view(view)
            self._faces.setCurrentWidget(self.week if view.parts else self._nothing)

    # --- what the window asks

    def refresh(self, changes: tuple[Change, ...]) -> None:
        del changes
        self.fetch()

    def show_link(self, link: Link) -> None:
        if link.extra:
            self.go_to(date.fromisoformat(link.extra))

    def here(self) -> Link | None:
        return Link("rota", None, self._day.isoformat())

    def first_focus(self) -> QWidget | None:
        if self.is_month:
            self.month.grid.go_in()
            return self.month.grid
        return self.week.first_cell() or self._as

    def print_out(self) -> bool:
        monday = self._day - timedelta(days=self._day.weekday())
        sunday = monday + timedelta(days=6)
        first, last = _month_of(self._day)
        week = self.tr("de week van {days}").format(days=span_of_days(monday, sunday))
        offered = ((week, monday, sunday), (month_said(first.year, first.month), first, last))
        RotaPaperDialog(self.workbench, offered[::-1] if self.is_month else offered, self).open()
        return True

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            (self.tr("pijlen"), self.tr("van dagdeel naar dagdeel")),
            ("Enter", self.tr("open het dagdeel")),
            (self.tr("spatie"), self.tr("geef het dagdeel, of neem het terug")),
            (self.tr("Shift + pijlen"), self.tr("kies meer dagdelen tegelijk")),
            ("Page Up / Page Down", self.tr("vroeger, later")),
            ("Alt+T", self.tr("vandaag")),
            ("Ctrl+P", self.tr("rooster op papier")),
        )

    # --- slots

    def _on_as(self, picked: tuple[str, ...]) -> None:
        if not picked:
            self._as.show_values((_WEEK,))
        self.workbench.memory.keep("rota/as", self._as.value or _WEEK)
        self.fetch()

    def _on_before(self) -> None:
        first, _last = self._span()
        self.go_to(first - timedelta(days=1))

    def _on_after(self) -> None:
        _first, last = self._span()
        self.go_to(last + timedelta(days=1))

    def _on_today(self) -> None:
        self.go_to(self.workbench.desk.clock.today())

    def _on_agenda(self) -> None:
        self.link_requested.emit(Link("agenda", None, self._day.isoformat()))

    def _on_opened(self, part: PartOnDay) -> None:
        if self._view is not None:
            dialog = PartDialog(self.workbench, part, self._view, self)
            dialog.kept.connect(self._on_kept)
            dialog.open()

    def _on_kept(self, done: Done[int]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Rooster bewaard."), undo=done.undo)

    def _on_settled(self) -> None:
        if self._missed_while_keeping and not self.month.is_keeping:
            self._missed_while_keeping = False
            self.fetch()

    def _on_fetch_trouble(self, trouble: Trouble) -> None:
        self.banner.say(self.workbench.sentence_for(trouble), action=self.tr("Opnieuw proberen"))

    def _on_trouble(self, trouble: Trouble) -> None:
        self.banner.say(self.workbench.sentence_for(trouble), tone_of(trouble))
        self.fetch()


def _month_of(day: date) -> tuple[date, date]:
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
