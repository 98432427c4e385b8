"""Calling somebody back: on which day, about what, and that it was done."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_recall
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.recall import Recall
from healthdesk.rules.roles import Right, may
from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class RecallCard(Card):
    """Fetches and keeps for itself."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Later terugbellen"))
        self._workbench = workbench
        self._patient_id: UUID | None = None
        self._left: dict[UUID, tuple[str, str]] = {}
        self._banner = Banner()
        self._rows = QWidget()
        self._rows.setProperty("look", "clear")
        self._lines = column(self._rows, gap="small")
        self._day = DateField(self._parse)
        self._day.setPlaceholderText(self.tr("bv. in maart, 3/4"))
        self._when = LabeledField(self.tr("Wanneer"), self._day)
        self._about = line_field(self.tr("Waarover"))
        self._keep = QuietButton(self.tr("Noteren"))
        self._keep.clicked.connect(self._on_keep)
        self.add(self._banner)
        self.add(self._rows)
        self.body.addStretch(1)
        self._may_change = may(workbench.desk.actor, Right.BOOK)
        if self._may_change:
            fields = row(gap="medium")
            fields.addWidget(self._when, 1)
            fields.addWidget(self._about, 1)
            fields.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignBottom)
            self.add(fields)

    # --- what others may call

    def show_person(self, patient_id: UUID) -> None:
        """Whose. What was typed for somebody else waits for her."""
        if patient_id != self._patient_id:
            typed = self._when.text(), self._about.text()
            if self._patient_id is not None and any(typed):
                self._left[self._patient_id] = typed
            day, about = self._left.pop(patient_id, ("", ""))
            self._day.show_value(None)
            self._when.set_text(day)
            self._about.set_text(about)
        self._patient_id = patient_id
        self._fetch()

    def has_words(self) -> bool:
        """Whether something is half typed here, for her or for somebody who was open before."""
        return bool(self._when.text() or self._about.text() or self._left)

    # --- slots

    def _fetch(self) -> None:
        if self._patient_id is not None:
            self._workbench.background.run(
                keep_recall.recalls_of,
                self._workbench.desk,
                self._patient_id,
                then=self._on_recalls,
                trouble=self._on_trouble,
            )

    def _on_recalls(self, found: tuple[Recall, ...]) -> None:
        clear(self._lines)
        waiting = sorted((one for one in found if one.done_at is None), key=_on_day)
        if not waiting:
            self._lines.addWidget(Text(self._last_said(found), "muted", wraps=True))
        for one in waiting:
            self._lines.addWidget(self._row(one))

    def _last_said(self, found: tuple[Recall, ...]) -> str:
        desk = self._workbench.desk
        done = [one for one in found if one.done_at is not None]
        if not done:
            return self.tr("Niemand beloofde terug te bellen.")
        last = max(done, key=_done_at)
        day = last.done_at.astimezone(desk.clock.zone).date() if last.done_at else last.on_day
        told = self.tr("Laatst teruggebeld: {day}, {who}")
        return told.format(day=near_date(day, desk.clock.today()), who=last.done_by)

    def _row(self, one: Recall) -> QWidget:
        box = QWidget()
        box.setProperty("look", "clear")
        line = row(box, gap="medium")
        day = near_date(one.on_day, self._workbench.desk.clock.today())
        said = " · ".join(filter(None, (day, one.words, one.made_by)))
        line.addWidget(Text(said, wraps=True), 1)
        if self._may_change:
            done = QuietButton(self.tr("Gedaan"), small=True)
            done.setAccessibleName(self.tr("Gedaan: {what}").format(what=said))
            done.setProperty("record", one)
            done.clicked.connect(self._on_done)
            line.addWidget(done, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _parse(self, typed: str) -> date | None:
        desk = self._workbench.desk
        return parse_day_or_month(typed, desk.clock.today(), desk.language)

    def _on_keep(self) -> None:
        day = self._day.value
        self._when.set_error("" if day else self.tr("Welke dag of maand?"))
        if day is not None and self._patient_id is not None and self._keep.isEnabled():
            self._keep.setEnabled(False)
            self._workbench.background.run(
                keep_recall.promise,
                self._workbench.desk,
                self._patient_id,
                day,
                self._about.text(),
                then=partial(self._on_promised, (self._when.text(), self._about.text())),
                trouble=self._on_trouble,
            )

    def _on_promised(self, sent: tuple[str, str], done: Done[Recall]) -> None:
        """`sent` is what stood there then: the next one that was begun since stays."""
        self._keep.setEnabled(True)
        if self._left.get(done.result.patient_id) == sent:
            self._left.pop(done.result.patient_id, None)
        typed = self._when.text(), self._about.text()
        if done.result.patient_id == self._patient_id and typed == sent:
            self._day.show_value(None)
            self._about.set_text("")
        self._banner.clear()
        day = near_date(done.result.on_day, self._workbench.desk.clock.today())
        told = self.tr("Genoteerd: {day} komt het in Te doen.")
        self._workbench.toasts.show(told.format(day=day), undo=done.undo)
        self._fetch()

    def _on_done(self) -> None:
        one = self.sender().property("record")
        self._workbench.background.run(
            keep_recall.settle,
            self._workbench.desk,
            one,
            then=self._on_settled,
            trouble=self._on_trouble,
        )

    def _on_settled(self, done: Done[Recall]) -> None:
        self._workbench.toasts.show(self.tr("Teruggebeld."), undo=done.undo)
        self._fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
        if isinstance(trouble, ChangedMeanwhile):
            self._fetch()


def _on_day(one: Recall) -> date:
    return one.on_day


def _done_at(one: Recall) -> datetime:
    return one.done_at or one.made_at
