"""What a person wants of reminders, and which went to her: from her file, and from the outbox."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions import send_reminder, show_outbox
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.reminder import Reminder, ReminderWish
from healthdesk.rules.reminders import is_broken_off
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.said import kind_word, tried_word


class WishDialog(RoomyDialog):
    """Open with `open()`; keeps for itself."""

    def __init__(
        self, workbench: Workbench, patient_id: UUID, who: str, parent: QWidget | None = None
    ) -> None:
        """`who`: whose wish it is, as her file and the outbox name her."""
        super().__init__(parent)
        self._workbench, self._patient_id = workbench, patient_id
        self.setModal(True)
        self.setWindowTitle(self.tr("Herinneringen"))
        self.setMinimumSize(size("dialog"), size("narrow_form"))
        self._banner = Banner()
        self._wanted = QCheckBox(self.tr("wil aan afspraken herinnerd worden"))
        self._names = QCheckBox(self.tr("de naam van het huis mag in het bericht"))
        told = self.tr(
            "Alleen langs wegen die in het dossier veilig heten. Zonder dit vinkje staat in een bericht niet "
            "van wie het komt of waarover het gaat."
        )
        self._tried = column(gap="small")
        asked = TallScroll()
        fill(asked.body, self._wanted, self._names, Text(told, "caption", wraps=True))
        asked.body.addWidget(SectionTitle(self.tr("Wat al verstuurd is")))
        asked.body.addLayout(self._tried)
        asked.body.addStretch(1)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(f"{self.windowTitle()} · {who}", "heading", wraps=True), self._banner)
        layout.addWidget(asked, 1)
        layout.addLayout(buttons)
        for box in (self._wanted, self._names):
            box.setEnabled(False)
        workbench.background.run(
            show_outbox.reminders_of,
            workbench.desk,
            patient_id,
            then=self._on_found,
            trouble=self._on_trouble,
        )

    def _on_found(self, found: tuple[tuple[Reminder, ...], ReminderWish]) -> None:
        tried, wish = found
        self._wanted.setChecked(wish.wanted)
        self._names.setChecked(wish.names_house)
        for part in (self._wanted, self._names, self._keep):
            part.setEnabled(True)
        self._wanted.setFocus()
        clear(self._tried)
        if not tried:
            self._tried.addWidget(Text(self.tr("Nog niets."), "muted"))
        for one in tried:
            self._tried.addWidget(self._line(one))

    def _line(self, one: Reminder) -> QWidget:
        desk = self._workbench.desk
        made = QWidget()
        made.setProperty("look", "clear")
        line = row(made, gap="small")
        local, sent = one.for_moment.astimezone(desk.clock.zone), one.at.astimezone(desk.clock.zone)
        told = self.tr("Afspraak van {day} {hour}").format(
            day=short_date(local.date()), hour=clock_time(local)
        )
        words = column(gap="none")
        words.addWidget(Text(told, wraps=True))
        way = kind_word(one.way) if one.to else ""
        parts = (f"{short_date(sent.date())} {clock_time(sent)}", way, one.by)
        words.addWidget(Text(" · ".join(filter(None, parts)), "caption", wraps=True))
        line.addLayout(words, 1)
        tag = Tag(*tried_word(one, broken_off=is_broken_off(one, desk.clock.now())))
        line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        wish = ReminderWish(wanted=self._wanted.isChecked(), names_house=self._names.isChecked())
        self._workbench.background.run(
            send_reminder.keep_wish,
            self._workbench.desk,
            self._patient_id,
            wish,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, done: Done[Any]) -> None:
        self.accept()
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(self._wanted.isEnabled())
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
