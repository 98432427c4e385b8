"""One talk of a series that is put elsewhere: where it would come, or why not, and what can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.records.series import Along, AlongTalk, Occurrence
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, day_in_year, short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Line, Text

_MOST_ROOMS = 3


class AlongRow(QWidget):
    """chosen: the talk as it was planned, and as it is to be."""

    chosen = Signal(object, object)

    def __init__(
        self,
        planned: AlongTalk,
        now: AlongTalk,
        rooms: Mapping[UUID, str],
        why: str,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        """`planned`: with everything that can be chosen; `now`: what was; `why` it is not simply so."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._planned, self._now, self._rooms, self._zone = planned, now, rooms, zone
        self._stood = self._day_of(planned.talk.starts_at)
        head = row(gap="small")
        head.addWidget(Text(self._words(), wraps=True), 1)
        head.addWidget(Tag(*self._state()), 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap="tiny")
        layout.addLayout(head)
        if why:
            there = self.tr("Op {day}: {why}").format(day=self._day_of(planned.where.starts_at), why=why)
            moved = now.where.starts_at != planned.where.starts_at or now.how is not Along.FOLLOW
            layout.addWidget(Text(there if moved else why, "caption", wraps=True))
        if not planned.is_smooth:
            layout.addWidget(self._choices())
        layout.addWidget(Line())

    def _day_of(self, moment: datetime) -> str:
        return short_date(moment.astimezone(self._zone).date())

    def _words(self) -> str:
        """Where it stands, and where it would come."""
        old, where = self._planned.talk, self._now.where
        span = span_said(old.starts_at, old.ends_at, self._zone)
        if self._now.how is not Along.FOLLOW:
            return f"{self._stood} {span}"
        room = self._rooms.get(where.room_id, "") if where.room_id else ""
        day, came = self._day_of(where.starts_at), span_said(where.starts_at, where.ends_at, self._zone)
        return joined(f"{self._stood} → {day} {came}" if day != self._stood else f"{day} {came}", room)

    def _state(self) -> tuple[str, Tone]:
        now = self._now
        if now.how is Along.STAY:
            return self.tr("blijft staan"), "blue"
        if now.how is Along.FALL:
            return self.tr("valt weg"), "red"
        if now.is_open:
            return self.tr("kan niet"), "amber"
        if now.where.starts_at != self._planned.where.starts_at or now.reason:
            return self.tr("verzet"), "blue"
        if now.where.room_id != self._planned.where.room_id:
            return self.tr("andere kamer"), "blue"
        return self.tr("gaat mee"), "green"

    def _choices(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        flow = FlowLayout(holder)
        where = self._planned.where
        for number, (starts_at, _room) in enumerate(where.others):
            local = starts_at.astimezone(self._zone)
            said = f"{day_in_year(local.date())} {clock_time(local)}"
            name = self.tr("Liever {when}, in plaats van {day}").format(when=said, day=self._stood)
            flow.addWidget(self._button(said, name, self._on_other, number))
        for number, room in enumerate(where.other_rooms[:_MOST_ROOMS]):
            said = self._rooms.get(room, "")
            name = self.tr("Liever in {room} op {day}").format(room=said, day=self._day_of(where.starts_at))
            flow.addWidget(self._button(said, name, self._on_room, number))
        for how, words in ((Along.STAY, self.tr("laat staan")), (Along.FALL, self.tr("laat wegvallen"))):
            if self._now.how is not how:
                link = LinkButton(words)
                link.setAccessibleName(self.tr("{day}: {what}").format(day=self._stood, what=words))
                link.setProperty("how", how.value)
                link.clicked.connect(self._on_how)
                flow.addWidget(link)
        return holder

    def _button(self, said: str, name: str, slot: Callable[[], None], number: int) -> QPushButton:
        made = QuietButton(said, small=True)
        made.setAccessibleName(name)
        made.setProperty("number", number)
        made.clicked.connect(slot)
        return made

    def _on_other(self) -> None:
        where = self._planned.where
        starts_at, room = where.others[int(self.sender().property("number"))]
        ends_at = starts_at + (where.ends_at - where.starts_at)
        there = replace(where, starts_at=starts_at, ends_at=ends_at, room_id=room, clashes=())
        self._choose(Along.FOLLOW, there)

    def _on_room(self) -> None:
        where = self._planned.where
        room = where.other_rooms[int(self.sender().property("number"))]
        self._choose(Along.FOLLOW, replace(where, room_id=room))

    def _on_how(self) -> None:
        self._choose(Along(str(self.sender().property("how"))), self._planned.where)

    def _choose(self, how: Along, where: Occurrence) -> None:
        self.chosen.emit(self._planned, replace(self._planned, how=how, where=where))
