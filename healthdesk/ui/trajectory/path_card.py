"""The traject in a file: how far, with whom, until when; begun, changed and ended here."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_trajectory
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_trajectory import PathView
from healthdesk.errors import Trouble
from healthdesk.records.trajectory import PathOutcome, Trajectory
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import near_date, short_date
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.end_path_dialog import EndPathDialog
from healthdesk.ui.trajectory.path_dialog import PathDialog
from healthdesk.ui.trajectory.said import count_said, outcome_said


class PathCard(Card):
    """Fetches and keeps for itself."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Traject"))
        self._workbench = workbench
        self._patient_id: UUID | None = None
        self._view: PathView | None = None
        self._asked_of: PathView | None = None
        """What the dialog began with: a colleague may have begun or ended one since."""
        self._asking: Asking[PathDialog | EndPathDialog] = Asking(workbench, self)
        self._banner = Banner()
        self._over = Tag("", "amber")
        self.add_to_head(self._over)
        self._told, self._more = Text("", wraps=True), Text("", "muted", wraps=True)
        self._past = Text("", "caption", wraps=True)
        self._agree = QuietButton("", small=True)
        self._end = QuietButton(self.tr("Sluit af…"), small=True)
        self._agree.clicked.connect(self.agree)
        self._end.clicked.connect(self._on_end)
        self._buttons = row(gap="small")
        fill(self._buttons, self._agree, self._end, None)
        for part in (self._banner, self._told, self._more, self._past):
            self.add(part)
        self.body.addStretch(1)
        self.add(self._buttons)
        self._may_change = may(workbench.desk.actor, Right.BOOK)
        for hidden in (self._over, self._more, self._past, self._agree, self._end):
            hidden.hide()

    # --- what others may call

    def show_person(self, patient_id: UUID) -> None:
        """Whose."""
        self._patient_id = patient_id
        self._workbench.background.run(
            keep_trajectory.path_of,
            self._workbench.desk,
            patient_id,
            then=self._on_view,
            trouble=self._on_trouble,
        )

    def agree(self) -> None:
        """Open what is agreed on, or is to be."""
        if self._view is not None and self._patient_id is not None:
            dialog = PathDialog(self._workbench, self._view, self._patient_id, self)
            dialog.asked.connect(self._on_agreed)
            self._asked_of = self._view
            self._asking.open(dialog)

    # --- slots

    def _on_view(self, view: PathView) -> None:
        self._view = view
        running = view.running
        self._banner.clear()
        who = view.names.get(running.therapist_id, "") if running and running.therapist_id else ""
        since = self.tr("sinds {day}").format(day=short_date(running.began_on)) if running else ""
        none = "" if running else self.tr("Geen traject afgesproken")
        counts = count_said(view.count) if running or view.usual else ""
        self._told.setText(" · ".join(filter(None, (none, who, since, counts))))
        self._told.set_role("muted" if none else "body")
        more = self._more_said(running)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._past.setText(self._past_said(view))
        self._past.setVisible(bool(view.past))
        self._agree.setText(self.tr("Wijzig…") if running else self.tr("Begin een traject…"))
        self._agree.setVisible(self._may_change)
        self._end.setVisible(self._may_change and running is not None)
        self._say_left(view)

    def _say_left(self, view: PathView) -> None:
        """Amber once the number is reached; said in a word, for it is no wall."""
        over = bool(view.count.foreseen) and view.count.left <= 0 and (view.running or view.usual)
        bridges = view.running.bridges_to if view.running else ""
        words = self.tr("meer dan voorzien") if view.count.left < 0 else self.tr("alles gepland")
        bridging = bool(bridges) and view.count.left < 0
        self._over.show_state(self.tr("overbrugging") if bridging else words, "amber")
        self._over.setVisible(bool(over))

    def _more_said(self, running: Trajectory | None) -> str:
        if running is None:
            return ""
        parts = []
        if running.bridges_to:
            parts.append(self.tr("tot {service} begint").format(service=running.bridges_to))
        if running.evaluate_on is not None:
            day = near_date(running.evaluate_on, self._workbench.desk.clock.today())
            parts.append(self.tr("samen terugkijken: {day}").format(day=day))
        return " · ".join(parts)

    def _past_said(self, view: PathView) -> str:
        told = [
            self.tr("Vroeger: {first} – {last}, {outcome}").format(
                first=short_date(one.began_on),
                last=short_date(one.ended_on) if one.ended_on else "",
                outcome=" ".join(filter(None, (outcome_said(one.outcome) if one.outcome else "", one.words))),
            )
            for one in view.past
        ]
        return "\n".join(told)

    def _on_end(self) -> None:
        if self._view is not None and self._view.running is not None:
            dialog = EndPathDialog(self._workbench, self._view.running, self._view.count, self)
            dialog.asked.connect(self._on_ended)
            self._asked_of = self._view
            self._asking.open(dialog)

    def _on_agreed(self, path: Trajectory) -> None:
        is_new = self._asked_of is None or self._asked_of.running is None
        self._asking.run(
            keep_trajectory.begin if is_new else keep_trajectory.change,
            self._workbench.desk,
            path,
            then=self._on_kept,
            trouble=self._on_refused,
        )

    def _on_ended(self, outcome: PathOutcome, words: str) -> None:
        if self._asked_of is not None and self._asked_of.running is not None:
            self._asking.run(
                keep_trajectory.end,
                self._workbench.desk,
                self._asked_of.running,
                outcome,
                words,
                then=self._on_kept,
                trouble=self._on_refused,
            )

    def _on_kept(self, done: Done[Trajectory]) -> None:
        ended = done.result.ended_on is not None
        words = self.tr("Het traject is afgesloten.") if ended else self.tr("Het traject is bewaard.")
        self._workbench.toasts.show(words, undo=done.undo)

    def _on_refused(self, trouble: Trouble, dialog: PathDialog | EndPathDialog | None) -> None:
        if dialog is None:
            self._on_trouble(trouble)
        elif not (isinstance(dialog, PathDialog) and dialog.met(trouble)):
            dialog.say(self._workbench.sentence_for(trouble))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
