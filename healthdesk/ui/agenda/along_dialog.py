"""Where the others of a series come when one is put elsewhere; what cannot be is chosen; all or nothing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.change_series import SeriesChanged, change_series
from healthdesk.actions.desk import Done
from healthdesk.actions.plan_along import AlongPlan, plan_along
from healthdesk.errors import Trouble
from healthdesk.records.series import Along, AlongTalk
from healthdesk.ui.agenda.along_row import AlongRow
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.agenda.series_scroll import series_scroll
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class AlongDialog(RoomyDialog):
    """Open with `open()`. changed: a `Done` with what came of the series."""

    changed = Signal(object)

    def __init__(self, workbench: Workbench, plan: AlongPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._plan = workbench, plan
        self._now: list[AlongTalk] = list(plan.talks)
        self.setModal(True)
        self.setWindowTitle(self.tr("De reeks verzetten"))
        self.setMinimumWidth(size("dialog") * 4 // 3)
        zone, this = workbench.desk.clock.zone, plan.this
        day = short_date(this.starts_at.astimezone(zone).date())
        as_this = self.tr("Zoals {when}, met evenveel tijd ertussen.")
        when = joined(
            f"{day} {span_said(this.starts_at, this.ends_at, zone)}",
            plan.rooms.get(this.room_id, "") if this.room_id else "",
        )
        self._banner = Banner()
        self._closed = self._build_closed()
        self._closed_field = self._titled(self._closed)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Zet zo"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(
            layout, Text(self.windowTitle(), "heading"), Text(as_this.format(when=when), "muted", wraps=True)
        )
        fill(layout, self._closed_field, self._banner)
        layout.addWidget(self._scrolled(), 1)
        layout.addLayout(buttons)
        self._show()

    def _build_closed(self) -> ChoiceChips:
        made = ChoiceChips(
            self.tr("Op een feestdag, sluiting of vrije dag"),
            (
                Choice(Along.STAY.value, self.tr("laat staan")),
                Choice(Along.FOLLOW.value, self.tr("verzet naar een dag ernaast")),
                Choice(Along.FALL.value, self.tr("laat wegvallen")),
            ),
        )
        made.choose_first()
        made.picked.connect(self._on_closed)
        return made

    def _titled(self, chips: ChoiceChips) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        layout = column(holder, gap="tiny")
        layout.addWidget(Text(chips.accessibleName()))
        layout.addWidget(chips)
        return holder

    def _scrolled(self) -> QScrollArea:
        inside = Inside()
        self._list = column(inside, gap="small")
        return series_scroll(inside, self)

    @property
    def about(self) -> UUID:
        """Which talk the others follow."""
        return self._plan.this.id

    def reject(self) -> None:
        """Not while it is being done: its answer closes this, and tells what was done."""
        if not self._workbench.background.is_doing(self):
            super().reject()

    # --- showing

    def _show(self) -> None:
        clear(self._list)
        zone = self._workbench.desk.clock.zone
        for planned, now in zip(self._plan.talks, self._now, strict=True):
            made = AlongRow(planned, now, self._plan.rooms, self._why(planned), zone)
            made.chosen.connect(self._on_chosen)
            self._list.addWidget(made)
        self._list.addStretch(1)
        self._closed_field.setVisible(any(one.reason for one in self._plan.talks))
        count = 1 + sum(one.how is Along.FOLLOW for one in self._now)
        self._keep.setText(self.tr("Zet zo ({count})").format(count=count))
        open_ = sum(one.is_open for one in self._now)
        self._keep.setEnabled(not open_)
        if open_ == 1:
            self._banner.say(self.tr("Op een van de dagen is er al iets. Kies wat er dan gebeurt."), "amber")
        elif open_:
            words = self.tr("Op {count} dagen is er al iets. Kies wat er dan gebeurt.")
            self._banner.say(words.format(count=open_), "amber")
        else:
            self._banner.clear()

    def _why(self, one: AlongTalk) -> str:
        keys = dict.fromkeys((*((one.reason,) if one.reason else ()), *one.where.clashes))
        return " ".join(self._workbench.sentence(key) for key in keys)

    # --- slots

    def _on_chosen(self, planned: AlongTalk, now: AlongTalk) -> None:
        self._now = [now if one.talk.id == planned.talk.id else one for one in self._now]
        self._show()

    def _on_closed(self, _values: object) -> None:
        if self._closed.value is None:
            self._closed.choose_first()
        self._look()

    def _look(self) -> None:
        self._keep.setEnabled(False)
        self._workbench.background.run(
            plan_along,
            self._workbench.desk,
            self._plan.this,
            self._plan.reach,
            Along(self._closed.value or Along.STAY.value),
            then=self._on_plan,
            trouble=self._on_trouble,
        )

    def _on_plan(self, plan: AlongPlan) -> None:
        self._plan, self._now = plan, list(plan.talks)
        self._show()

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_series,
            self._workbench.desk,
            self._plan.this,
            self._plan.reach,
            tuple(self._now),
            then=self._on_done,
            trouble=self._on_refused,
            once=self,
        )

    def _on_done(self, done: Done[SeriesChanged]) -> None:
        self.accept()
        self.changed.emit(done)

    def _on_refused(self, trouble: Trouble) -> None:
        """Somebody was first: what clashes now is shown beside what was said."""
        if trouble.key in {"series.clash", "series.taken"}:
            self._look()
        self._on_trouble(trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
