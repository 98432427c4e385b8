"""The page every day begins with: three columns, each live."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_arrival import confirm_interpreter
from healthdesk.actions.follow_arrival import step as step_talk
from healthdesk.actions.follow_walk_in import step as step_walk_in
from healthdesk.actions.follow_walk_in import welcome
from healthdesk.actions.show_today import TodayView, put_off, show_today
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.change import Change
from healthdesk.records.interpreter import InterpreterOrder
from healthdesk.records.link import Link
from healthdesk.records.task import Task, TaskKind
from healthdesk.records.walk_in import WalkIn, WalkInLine, WalkInState
from healthdesk.rules.appointment_steps import next_state
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog
from healthdesk.ui.agenda.interpreter_dialog import state_word as interpreter_state_word
from healthdesk.ui.agenda.said import joined, person_of, state_said
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time, long_day
from healthdesk.ui.parts.layouts import column, fill, grid, hide_unless, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.today.coming_list import ComingList
from healthdesk.ui.today.desk_card import DeskCard
from healthdesk.ui.today.glass_dialog import GlassDialog
from healthdesk.ui.today.quiet_board import QuietBoard
from healthdesk.ui.today.tasks_card import TasksCard
from healthdesk.ui.today.welcome_dialog import WelcomeDialog


class TodayPage(Page):
    """Wie komt er, Nu aan de balie, Te doen."""

    interests = frozenset(
        {"appointment", "walk_in", "task", "referral", "letter", "draft", "patient", "questionnaire_response"}
        | {"room", "practitioner", "closure", "waiting", "recall", "trajectory", "availability", "rota"}
    )
    help_topic = "vandaag"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Vandaag")
        self.view: TodayView | None = None
        self._looked_at: Task | None = None
        self._stepped: dict[UUID, int] = {}
        """Who was moved along -> from which version: once more from there is a key pressed twice."""
        self._board: QuietBoard | None = None
        self._welcoming: Asking[WelcomeDialog] = Asking(workbench, self)
        self._heading = PageTitle(self.title)
        self._told = Text("", "muted")
        self._banner = Banner()
        self.coming = ComingList(workbench)
        self.at_desk = DeskCard(workbench.desk.clock)
        self.tasks = TasksCard()
        self._ask = QuietButton(self.tr("Hoe was het?"), icon="smile", small=True)
        set_tip(self._ask, self.tr("Laat iemand zeggen hoe het was, zonder naam"))
        self._ask.clicked.connect(self._on_ask)
        hide_unless(may(workbench.desk.actor, Right.FILL_INTAKE), self._ask)
        head = row(gap="medium")
        fill(head, self._heading, self._told, None, self._ask)
        self._columns = grid(gap="gap")
        self._is_narrow: bool | None = None
        self._arrange()
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(self._columns, 1)
        self._banner.clear()
        self._minute = QTimer(self)
        self._minute.setInterval(milliseconds("minute"))
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        self._connect()
        self.fetch()

    def _arrange(self) -> None:
        """Three columns; in a narrow window what is to be done goes below the desk: names keep their room."""
        narrow = self.width() < size("today_folds_below")
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        columns = self._columns
        places = {self.coming: (0, 0, 2, 1), self.at_desk: (0, 1, 2, 1), self.tasks: (0, 2, 2, 1)}
        if narrow:
            places |= {self.at_desk: (0, 1, 1, 1), self.tasks: (1, 1, 1, 1)}
        for card, (line, beside, high, wide) in places.items():
            columns.removeWidget(card)
            columns.addWidget(card, line, beside, high, wide)
        # So that "met Omar Haddad · kamer 4 · gesprek 5" stands on one line in a window of 1280.
        for number, share in enumerate((7, 5, 0) if narrow else (31, 18, 16)):
            columns.setColumnStretch(number, share)
        for number, share in enumerate((3, 2)):
            columns.setRowStretch(number, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.coming.opened.connect(self._on_talk_opened)
        self.coming.step_wanted.connect(self._on_step)
        self.coming.cancel_wanted.connect(self._on_cancel)
        self.at_desk.new_wanted.connect(self._on_new)
        self.at_desk.board_wanted.connect(self._on_board)
        self.at_desk.stepped.connect(self._on_walk_in_step)
        self.at_desk.given.connect(self._on_walk_in_given)
        self.at_desk.person_wanted.connect(self._on_walk_in_person)
        self.at_desk.moment_wanted.connect(self._on_walk_in_moment)
        self.tasks.opened.connect(self._on_task)
        self.tasks.put_off.connect(self._on_put_off)

    # --- what the window asks

    def fetch(self) -> None:
        """Ask for the day."""
        self.workbench.background.run(
            show_today, self.workbench.desk, then=self._on_view, trouble=self._on_trouble
        )

    def refresh(self, changes: tuple[Change, ...]) -> None:
        del changes
        self.fetch()

    def first_focus(self) -> QWidget | None:
        return self.coming.lines

    def new_item(self) -> bool:
        self._on_new()
        return True

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Space", self.tr("aangekomen, binnen, klaar")),
            ("Enter", self.tr("open het dossier")),
            ("Del", self.tr("afzeggen")),
            ("Ctrl+N", self.tr("iemand komt binnen")),
        )

    # --- the day arrives

    def _on_view(self, view: TodayView) -> None:
        self.view = view
        self._heading.setText(long_day(view.day))
        self._told.setText(self._about(view))
        self.coming.show_lines(view.lines)
        self.at_desk.show_queue(view.queue)
        self.tasks.show_tasks(view.tasks, view.more)
        self.count_changed.emit(len(view.walk_ins))

    def _about(self, view: TodayView) -> str:
        zone = self.workbench.desk.clock.zone
        if view.opens is None or view.closes is None:
            return self.tr("vandaag werkt er niemand")
        hours = f"{clock_time(view.opens, zone)} – {clock_time(view.closes, zone)}"
        one = self.tr("1 therapeut")
        several = self.tr("{count} therapeuten").format(count=view.therapists)
        return joined(hours, one if view.therapists == 1 else several)

    def _on_minute(self) -> None:
        if self.view is None:
            return
        if self.view.day != self.workbench.desk.clock.today() or self.view.walk_ins:
            self.fetch()
        self.coming.lines.table.viewport().update()
        self.at_desk.tick()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._stepped.clear()
        if isinstance(trouble, ChangedMeanwhile):
            said = self.tr("Iemand anders was hier net mee bezig. Zo staat het nu.")
            self._banner.say(said, "amber")
        else:
            said = self.workbench.sentence_for(trouble)
            self._banner.say(said, tone_of(trouble))
        self.fetch()

    # --- talks

    def _on_talk_opened(self, line: AgendaLine) -> None:
        person = line.appointment.patient_id
        if person is not None and may(self.workbench.desk.actor, Right.SEE_PATIENTS):
            self.link_requested.emit(Link("patient", person))
        else:
            self.link_requested.emit(Link("appointment", line.appointment.id))

    def _on_step(self, line: AgendaLine) -> None:
        to, one = next_state(line.appointment.state), line.appointment
        if to is None or not self._moves(one.id, one.version):
            return
        self._banner.clear()
        self.workbench.background.run(
            step_talk,
            self.workbench.desk,
            line.appointment.id,
            line.appointment.version,
            to,
            then=self._on_stepped,
            trouble=self._on_trouble,
        )

    def _moves(self, one: UUID, version: int) -> bool:
        """Whether it was not moved along from here already: the answer is on its way then."""
        if self._stepped.get(one) == version:
            return False
        self._stepped[one] = version
        return True

    def _on_stepped(self, done: Done[Appointment]) -> None:
        lines = self.view.lines if self.view is not None else ()
        who = next((person_of(line) for line in lines if line.appointment.id == done.result.id), "")
        told = self.tr("{person}: {state}.").format(person=who, state=state_said(done.result.state))
        self.workbench.toasts.show(told, undo=done.undo)

    def _on_cancel(self, line: AgendaLine) -> None:
        self.link_requested.emit(Link("appointment", line.appointment.id))

    # --- who walks in

    def _on_new(self) -> None:
        dialog = WelcomeDialog(self.workbench, self)
        dialog.noted.connect(self._on_noted)
        self._welcoming.open(dialog)

    def _on_noted(self, name: str, wish: str, person: UUID | None) -> None:
        self._welcoming.run(
            welcome,
            self.workbench.desk,
            name,
            wish,
            person,
            then=self._on_welcomed,
            trouble=self._on_not_welcomed,
        )

    def _on_not_welcomed(self, trouble: Trouble, dialog: WelcomeDialog | None) -> None:
        if dialog is not None:
            dialog.say(self.workbench.sentence_for(trouble))
        else:
            self._on_trouble(trouble)

    def _on_welcomed(self, done: Done[WalkIn]) -> None:
        self.workbench.toasts.show(self.tr("Genoteerd aan de balie."), undo=done.undo)

    def _on_walk_in_step(self, line: WalkInLine, to: WalkInState) -> None:
        self._step_walk_in(line.walk_in, to)

    def _on_walk_in_given(self, line: WalkInLine, whom: UUID) -> None:
        self._step_walk_in(line.walk_in, WalkInState.TAKEN, whom)

    def _step_walk_in(self, one: WalkIn, to: WalkInState, by: UUID | None = None) -> None:
        if not self._moves(one.id, one.version):
            return
        self._banner.clear()
        self.workbench.background.run(
            step_walk_in,
            self.workbench.desk,
            one.id,
            one.version,
            to,
            by,
            then=self._on_walk_in_stepped,
            trouble=self._on_trouble,
        )

    def _on_board(self) -> None:
        """On the other screen where there is one."""
        if self._board is None:
            self._board = QuietBoard(self.workbench, self)
            self._board.closed.connect(self._on_board_closed)
        self._board.open_on(self.screen())

    def _on_board_closed(self) -> None:
        if self._board is not None:
            self._board.deleteLater()
            self._board = None

    def _on_walk_in_stepped(self, done: Done[WalkIn]) -> None:
        words = {
            WalkInState.TAKEN: self.tr("Opgenomen."),
            WalkInState.HELPED: self.tr("Geholpen."),
            WalkInState.LEFT: self.tr("Weer weg."),
            WalkInState.WAITING: self.tr("Wacht weer."),
        }
        self.workbench.toasts.show(words[done.result.state], undo=done.undo)

    def _on_walk_in_person(self, line: WalkInLine) -> None:
        known = line.walk_in.patient_id
        if known is not None:
            self.link_requested.emit(Link("patient", known))
        else:
            self.link_requested.emit(Link("newcomer", line.walk_in.id, line.walk_in.name))

    def _on_walk_in_moment(self, line: WalkInLine) -> None:
        self.link_requested.emit(Link("moment", line.walk_in.patient_id))

    def _on_ask(self) -> None:
        self.link_requested.emit(Link("how_it_was"))

    # --- what is to be done

    def _on_task(self, task: Task) -> None:
        if task.kind is TaskKind.INTERPRETER and dict(task.values)["what"] != "confirm":
            dialog = InterpreterDialog(self.workbench, task.entity_id, self)
            dialog.kept.connect(self._on_ordered)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        elif task.kind is TaskKind.INTERPRETER:
            self.workbench.background.run(
                confirm_interpreter,
                self.workbench.desk,
                task.entity_id,
                task.version,
                then=self._on_confirmed,
                trouble=self._on_trouble,
            )
        elif task.kind is TaskKind.BROKEN_GLASS:
            self._look_at_glass(task)
        elif task.leads_to is not None:
            self.link_requested.emit(task.leads_to)

    def _look_at_glass(self, task: Task) -> None:
        self._looked_at = task
        dialog = GlassDialog(self.workbench, task, self)
        dialog.closed_with_word.connect(self._on_glass_closed)
        dialog.person_wished.connect(self._on_glass_person)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_glass_closed(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Nagekeken."), undo=done.undo)

    def _on_glass_person(self) -> None:
        if self._looked_at is not None and self._looked_at.leads_to is not None:
            self.link_requested.emit(self._looked_at.leads_to)

    def _on_ordered(self, done: Done[InterpreterOrder]) -> None:
        said = self.tr("Tolk: {state}.").format(state=interpreter_state_word(done.result.state))
        self.workbench.toasts.show(said, undo=done.undo)

    def _on_confirmed(self, done: Done[Appointment]) -> None:
        self.workbench.toasts.show(self.tr("Tolk bevestigd."), undo=done.undo)

    def _on_put_off(self, task: Task) -> None:
        tomorrow = self.workbench.desk.clock.today() + timedelta(days=1)
        self.workbench.background.run(
            put_off,
            self.workbench.desk,
            task,
            tomorrow,
            then=self._on_was_put_off,
            trouble=self._on_trouble,
        )

    def _on_was_put_off(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Morgen staat dit er weer."), undo=done.undo)
