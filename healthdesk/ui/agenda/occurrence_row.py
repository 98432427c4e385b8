"""One talk of a series that is planned: when and where, or why not, and what can be chosen instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.series import Occurrence
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, day_in_year, short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text

_MOST_ROOMS = 3


class OccurrenceRow(QWidget):
    """chosen: the occurrence as planned, and the one that takes its place. dropped: not this one."""

    chosen = Signal(object, object)
    dropped = Signal(object)

    def __init__(
        self,
        one: Occurrence,
        number: int,
        rooms: Mapping[UUID, str],
        why: str,
        zone: ZoneInfo,
        *,
        elsewhere: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`rooms`: what they are called; `why` it cannot be; `elsewhere`: not in the first's room."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._one, self._rooms, self._zone = one, rooms, zone
        self._day = short_date(one.starts_at.astimezone(zone).date())
        room = rooms.get(one.room_id, "") if one.room_id else ""
        words = joined(f"{self._day} {span_said(one.starts_at, one.ends_at, zone)}", room)
        head = row(gap="small")
        head.addWidget(Text(f"{number}. {words}", wraps=True), 1)
        head.addWidget(self._state(elsewhere=elsewhere), 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap="tiny")
        layout.addLayout(head)
        if one.moved_from is not None:
            said = self.tr("in plaats van {day}, dan is er niemand")
            layout.addWidget(Text(said.format(day=short_date(one.moved_from)), "caption", wraps=True))
        if one.clashes:
            layout.addWidget(Text(why, "caption", wraps=True))
        if one.clashes or one.other_rooms or one.moved_from is not None:
            layout.addWidget(self._choices())
        layout.addWidget(Line())

    def _state(self, *, elsewhere: bool) -> Tag:
        if self._one.clashes:
            return Tag(self.tr("bezet"), "amber")
        if self._one.moved_from is not None:
            return Tag(self.tr("verzet"), "blue")
        if elsewhere:
            return Tag(self.tr("andere kamer"), "blue")
        return Tag(self.tr("vrij"), "green")

    def _choices(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        flow = FlowLayout(holder)
        for number, (starts_at, _room) in enumerate(self._one.others):
            local = starts_at.astimezone(self._zone)
            said = f"{day_in_year(local.date())} {clock_time(local)}"
            other = QuietButton(said, small=True)
            words = self.tr("Liever {when}, in plaats van {day}")
            other.setAccessibleName(words.format(when=said, day=self._day))
            other.setProperty("number", number)
            other.clicked.connect(self._on_other)
            flow.addWidget(other)
        for number, room in enumerate(self._one.other_rooms[:_MOST_ROOMS]):
            name = self._rooms.get(room, "")
            other = QuietButton(name, small=True)
            other.setAccessibleName(self.tr("Liever in {room} op {day}").format(room=name, day=self._day))
            other.setProperty("number", number)
            other.clicked.connect(self._on_room)
            flow.addWidget(other)
        drop = LinkButton(self.tr("Sla over"))
        drop.setAccessibleName(self.tr("Sla {day} over").format(day=self._day))
        drop.clicked.connect(self._on_drop)
        flow.addWidget(drop)
        return holder

    def _on_other(self) -> None:
        starts_at, room_id = self._one.others[int(self.sender().property("number"))]
        length = self._one.ends_at - self._one.starts_at
        other = replace(
            self._one,
            starts_at=starts_at,
            ends_at=starts_at + length,
            room_id=room_id,
            clashes=(),
            others=(),
            other_rooms=(),
        )
        self.chosen.emit(self._one, other)

    def _on_room(self) -> None:
        room = self._one.other_rooms[int(self.sender().property("number"))]
        others = (one for one in (self._one.room_id, *self._one.other_rooms) if one not in {None, room})
        self.chosen.emit(self._one, replace(self._one, room_id=room, other_rooms=tuple(others)))

    def _on_drop(self) -> None:
        self.dropped.emit(self._one)
