"""Calendars in and out: somebody's own as busy times, ours for others, and a folder that keeps up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import exchange_calendar, set_up_computer
from healthdesk.actions.desk import Done
from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.records.calendar_file import BroughtIn, CalendarScope
from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.calendars.calendar_dialog import CalendarDialog
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.open_file import ask_folder, ask_which
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class CalendarsCard(PlanCard):
    """Everybody sees whose calendar came in; the rest is for who has the right to it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Agenda's van buiten en naar buiten"))
        self._path = Path()
        self._scope = CalendarScope()
        desk = workbench.desk
        self._who: FoldingBox | None = None
        self._whose: FoldingBox | None = None
        self._rooms: set[UUID] = set()
        if self.may_change:
            self._add_in()
        self._may_export = may(desk.actor, Right.EXPORT)
        if self._may_export:
            self._add_out()
        self._may_set = may(desk.actor, Right.MANAGE_HOUSE) and not desk.house.is_demo
        if self._may_set:
            self._add_folder()

    def _add_in(self) -> None:
        told = self.tr(
            "Een therapeut geeft haar eigen agenda als kalenderbestand (.ics). Wat daarin staat, is voor ons "
            "alleen bezet: titels en namen worden niet gelezen."
        )
        read = QuietButton(self.tr("Kalenderbestand inlezen…"), icon="download")
        read.clicked.connect(self._on_read)
        self.add(Text(told, "muted", wraps=True))
        self._who = FoldingBox()
        self.add(_beside(LabeledField(self.tr("De eigen agenda van"), self._who), read))

    def _add_out(self) -> None:
        told = self.tr(
            "Onze agenda voor een ander programma, een jaar vooruit. Wie hem al had, krijgt wijzigingen en "
            "afzeggingen bij de volgende keer. Buiten HealthDesk is het bestand niet beschermd."
        )
        self._names = ChoiceChips(
            self.tr("Wat in de titel staat"),
            (Choice("", self.tr("alleen: gesprek")), Choice("names", self.tr("ook wie er komt"))),
        )
        self._names.choose_first()
        write = QuietButton(self.tr("Bewaar als kalenderbestand…"))
        write.clicked.connect(self._on_write)
        self.add(Text(told, "muted", wraps=True))
        self._whose = FoldingBox()
        self.add(LabeledField(self.tr("Gesprekken van"), self._whose))
        self.add(Text(self._names.accessibleName()))
        self.add(self._names)
        self.add(write)

    def _add_folder(self) -> None:
        self._where = Text("", wraps=True)
        buttons = QWidget()
        buttons.setProperty("look", "clear")
        flow = FlowLayout(buttons)
        choose, self._stop = (
            QuietButton(self.tr("Kies een map…")),
            QuietButton(self.tr("Niet meer bijhouden")),
        )
        choose.clicked.connect(self._on_folder)
        self._stop.clicked.connect(self._on_stop)
        flow.addWidget(choose)
        flow.addWidget(self._stop)
        self.add(self._where)
        self.add(buttons)
        self.workbench.computer.changed.connect(self._say_where)
        self._say_where()

    # --- what others may call

    def show_plan(self, plan: AgendaPlan) -> None:
        people = [(one.name, one.id) for one in plan.therapists]
        rooms = [(room.name, room.id) for room in plan.rooms]
        _offer(self._who, people)
        _offer(self._whose, [(self.tr("alle therapeuten"), None), *people, *rooms])
        self._rooms = {room.id for room in plan.rooms}
        self.workbench.background.run(
            exchange_calendar.brought_in,
            self.workbench.desk,
            then=self._on_brought_in,
            trouble=self._on_trouble,
        )

    def act_on(self, record: object) -> None:
        if isinstance(record, BroughtIn):
            self.run(exchange_calendar.take_away, record.therapist_id)

    def read(self, path: str) -> None:
        """Look into this file; the dialog asks whether to keep it."""
        who: UUID | None = self._who.currentData() if self._who is not None else None
        if who is not None:
            file = Path(path)
            look = (exchange_calendar.look_into, file, who)
            dialog = CalendarDialog(self.workbench, file.name, look, self)
            dialog.taken.connect(self._on_done)
            dialog.open()

    def write_to(self, path: str) -> None:
        """Write what was asked for there."""
        self._path = Path(path)
        self.workbench.background.run(
            export_calendar,
            self.workbench.desk,
            self._path,
            self._scope,
            then=self._on_written,
            trouble=self._on_trouble,
        )

    def keep_in(self, folder: Path | None) -> None:
        """Calendars of the therapists stay up to date there from now on."""
        self.workbench.background.run(
            set_up_computer.calendars_to,
            self.workbench.desk,
            folder,
            then=self._on_folder_kept,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _on_brought_in(self, found: tuple[BroughtIn, ...]) -> None:
        under = self.tr("{count} bezette momenten, tot en met {day}")
        rows: list[tuple[str, str, object, str]] = [
            (
                one.therapist,
                under.format(count=one.stretches, day=short_date(one.last_day)),
                one,
                self.tr("Haal weg"),
            )
            for one in found
        ]
        self.show_rows(rows, self.tr("Van niemand staat de eigen agenda erbij."))

    def _on_read(self) -> None:
        kinds = (self.tr("Kalender (*.ics)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Welk kalenderbestand?"), kinds, self.read)

    def _on_write(self) -> None:
        whose: UUID | None = self._whose.currentData() if self._whose is not None else None
        is_room = whose in self._rooms
        self._scope = CalendarScope(
            therapist_id=None if is_room else whose,
            room_id=whose if is_room else None,
            names=self._names.value == "names",
        )
        title, kind = self.tr("Bewaar als kalenderbestand"), self.tr("Kalender (*.ics)")
        ask_where(
            self, title, kind, self.workbench.sentence("exchange.calendar_file") + ".ics", self.write_to
        )

    def _on_written(self, count: int) -> None:
        one, several = (
            self.tr("1 gesprek bewaard in {file}."),
            self.tr("{count} gesprekken bewaard in {file}."),
        )
        told = one if count == 1 else several
        self.workbench.toasts.show(told.format(count=count, file=self._path.name))

    def _on_folder(self) -> None:
        ask_folder(self, self.tr("In welke map komen de kalenders?"), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self.keep_in(Path(folder))

    def _on_stop(self) -> None:
        self.keep_in(None)

    def _on_folder_kept(self, done: Done[str]) -> None:
        self.workbench.computer.calendar_folder_wanted.emit(done.result)

    def _say_where(self) -> None:
        folder = self.workbench.computer.settings.calendar_folder
        told = self.tr("Een kalender per therapeut, zonder namen, houdt zichzelf bij in {folder}.")
        none = self.tr(
            "Deze computer kan in een map een kalender per therapeut bijhouden, zonder namen: zo staan "
            "de gesprekken ook in een eigen programma."
        )
        self._where.setText(told.format(folder=folder) if folder else none)
        self._stop.setVisible(bool(folder))


def _offer(box: FoldingBox | None, choices: Sequence[tuple[str, UUID | None]]) -> None:
    """Put choices there; what was chosen stays so."""
    if box is not None:
        box.offer_again(choices)


def _beside(field: LabeledField, button: QuietButton) -> QWidget:
    box = QWidget()
    box.setProperty("look", "clear")
    line = row(box, gap="medium")
    field.setMinimumWidth(size("short_field"))
    line.addWidget(field)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
    line.addStretch(1)
    return box
