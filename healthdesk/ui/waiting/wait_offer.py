"""Under the moments that were found: waiting for one that suits, or other help while nobody may wait."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_waiting_list
from healthdesk.actions.desk import Done
from healthdesk.actions.find_moment import MomentStart
from healthdesk.actions.keep_waiting_list import WaitingWish
from healthdesk.errors import Trouble
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import ListState, Waiting, WaitingUrgency
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.said import urgency_word, wishes_said
from healthdesk.ui.waiting.wait_dialog import WaitDialog


class WaitOffer(QWidget):
    """Hidden where the house has no list.

    link_requested: to other help.
    """

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._start: MomentStart | None = None
        self._service: UUID | None = None
        self._wish = MomentWish(minutes=1)
        self._waits: tuple[Waiting, ...] = ()
        self._found = False
        self._asking: Asking[WaitDialog] = Asking(workbench, self)
        self.setProperty("look", "clear")
        self._told = Text("", "caption", wraps=True)
        self._put_on = QuietButton(self.tr("Op de wachtlijst…"), icon="clock", small=True)
        self._put_on.clicked.connect(self._on_put_on)
        self._keep = QuietButton(self.tr("Bewaar deze wensen"), icon="clock", small=True)
        self._keep.clicked.connect(self._on_keep)
        self._other = LinkButton(self.tr("Zoek andere hulp in de sociale kaart"))
        self._other.clicked.connect(self._on_other)
        layout = column(self, gap="tiny")
        for part in (self._told, self._put_on, self._keep, self._other):
            layout.addWidget(part)
        self.hide()

    @property
    def waiting(self) -> Waiting | None:
        """The place on the list for the kind of talk that is looked for."""
        return self.place_for(self._service)

    def place_for(self, service_id: UUID | None) -> Waiting | None:
        """The place on the list that a booking of this kind of talk would end."""
        return next((one for one in self._waits if one.service_id == service_id), None)

    def offer(self, start: MomentStart, service_id: UUID | None, wish: MomentWish, *, found: bool) -> None:
        """What can be done for this person, this kind of talk and these wishes."""
        if self._start is None or start.wish is not self._start.wish:  # she is looked for anew
            self._waits = start.waits
        self._start, self._service, self._wish, self._found = start, service_id, wish, found
        waiting, policy = self.waiting, start.policy
        may_wait = may(self._workbench.desk.actor, Right.BOOK) and service_id is not None
        stopped = policy.state is ListState.STOPPED and waiting is None and not found
        self._told.setText(self._words(waiting, stopped=stopped))
        self._told.setVisible(waiting is not None or stopped)
        self._put_on.setVisible(may_wait and policy.state is ListState.OPEN and waiting is None)
        other_wishes = waiting is not None and _asked(waiting.wish) != _asked(wish)
        self._keep.setVisible(may_wait and other_wishes)
        self._other.setVisible(stopped)
        parts = (self._told, self._put_on, self._keep, self._other)
        self.setVisible(any(not part.isHidden() for part in parts))

    def look_again(self) -> None:
        """Somebody was put on the list, or taken off: here, at another desk, or by an undo."""
        patient = self._start.patient if self._start is not None else None
        if patient is not None:
            self._workbench.background.run(
                keep_waiting_list.waits_for, self._workbench.desk, patient.id, then=self._on_waits
            )

    def _on_waits(self, waits: tuple[Waiting, ...]) -> None:
        self._waits = waits
        if self._start is not None:
            self.offer(self._start, self._service, self._wish, found=self._found)

    def _words(self, waiting: Waiting | None, *, stopped: bool) -> str:
        zone = self._workbench.desk.clock.zone
        if waiting is not None:
            since = short_date(waiting.since.astimezone(zone).date())
            said = self.tr("Op de wachtlijst sinds {day}").format(day=since)
            return joined(said, urgency_word(waiting.urgency))
        policy = self._start.policy if self._start is not None else None
        words = policy.words if policy is not None and stopped else ""
        return " ".join(filter(None, (self._workbench.sentence("waiting.stopped"), words)))

    # --- slots

    def _on_put_on(self) -> None:
        start = self._start
        if start is None or start.patient is None:
            return
        names = {one.id: one.name for one in start.therapists}
        names |= {piece.id: piece.name for piece in start.equipment}
        dialog = WaitDialog(
            self._workbench,
            self.tr("Op de wachtlijst"),
            self.tr("Zet op de wachtlijst"),
            shown_name(start.patient),
            wishes_said(self._wish, self._workbench.desk.language, names),
            start.policy,
            self,
        )
        dialog.ask_about(start.patient.id)
        dialog.asked.connect(self._on_asked)
        self._asking.open(dialog)

    def _on_asked(self, urgency: WaitingUrgency, note: str) -> None:
        start = self._start
        if start is None or start.patient is None or self._service is None:
            return
        wanted = WaitingWish(
            patient_id=start.patient.id,
            service_id=self._service,
            wish=self._wish,
            urgency=urgency,
            note=note,
        )
        self._asking.run(
            keep_waiting_list.put_on,
            self._workbench.desk,
            wanted,
            then=self._on_was_put_on,
            trouble=self._on_not_put_on,
        )

    def _on_was_put_on(self, done: Done[Waiting]) -> None:
        name = shown_name(self._start.patient) if self._start and self._start.patient else ""
        said = self.tr("{name} staat op de wachtlijst.").format(name=name)
        self._workbench.toasts.show(said, undo=done.undo)

    def _on_keep(self) -> None:
        waiting = self.waiting
        if waiting is not None:
            self._workbench.background.run(
                keep_waiting_list.change,
                self._workbench.desk,
                replace(waiting, wish=self._wish),
                then=self._on_was_kept,
                trouble=self._on_trouble,
            )

    def _on_was_kept(self, done: Done[Waiting]) -> None:
        self._workbench.toasts.show(self.tr("Wensen bewaard op de wachtlijst."), undo=done.undo)

    def _on_not_put_on(self, trouble: Trouble, dialog: WaitDialog | None) -> None:
        if dialog is not None:
            dialog.say(self._workbench.sentence_for(trouble))
        else:
            self._on_trouble(trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))

    def _on_other(self) -> None:
        self.link_requested.emit(Link("page", None, "directory"))


def _asked(wish: MomentWish) -> MomentWish:
    """What somebody wishes, without what follows from the kind of talk or her age."""
    bare = replace(wish, minutes=1, interpreter_minutes=0, buffer_minutes=0, before_minutes=0, age=None)
    return replace(bare, service_id=None, given_by=())
