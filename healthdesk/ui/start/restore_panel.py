"""A house comes back from a back-up. What stood in its place is set aside, never thrown away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import Trouble
from healthdesk.records.backup import Manifest
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start import doors
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.start.start_card import StartCard


class RestorePanel(StartCard):
    """File, what is in it, and a password of that time.

    restore_chosen: the path and the password. cancelled: back to the house of this computer.
    """

    restore_chosen = Signal(object, str)
    cancelled = Signal()

    def __init__(self, background: Background, language: str, parent: QWidget | None = None) -> None:
        super().__init__("narrow_form", parent)
        self._background, self._language = background, language
        self._path: Path | None = None
        told = self.tr("Het huis dat nu op deze computer staat, wordt opzij gezet en niet gewist.")
        choose = QuietButton(self.tr("Kies een back-up…"), icon="backup")
        choose.clicked.connect(self._on_choose)
        self._what = Text("", wraps=True)
        self._password = PasswordField()
        self._password.returnPressed.connect(self._on_restore)
        self._field = LabeledField(
            self.tr("Wachtwoord"),
            self._password,
            hint=self.tr(
                "Van om het even wie, zoals het was toen de back-up werd gemaakt; of de herstelcode."
            ),
        )
        self._trouble = Banner(closable=False)
        self._restore = PrimaryButton(self.tr("Zet dit huis terug"), icon="undo")
        self._restore.clicked.connect(self._on_restore)
        back = QuietButton(self.tr("Terug"))
        back.clicked.connect(self.cancelled)
        foot = row()
        fill(foot, back, None, self._restore)
        self.body.addWidget(Text(self.tr("Een back-up terugzetten"), "title", wraps=True))
        self.body.addWidget(Text(told, "muted", wraps=True))
        for part in (choose, self._what, self._field, self._trouble):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self._show_choice(chosen=False)
        keys.bind(self, "Esc", self.cancelled.emit)
        self.setFocusProxy(choose)

    def choose(self, path: str) -> None:
        """Look into this file."""
        self._path = Path(path)
        self._show_choice(chosen=False)
        self._background.run(
            doors.look_into, self._path, then=self._on_looked, trouble=self.show_trouble, lane="slow"
        )

    def forget_password(self) -> None:
        """The house is back, or she went elsewhere."""
        self._password.clear()

    def show_trouble(self, trouble: Trouble) -> None:
        """It is no back-up, or the password does not open it."""
        self._trouble.say(for_trouble(self._language, trouble), "amber")
        self._set_busy(busy=False)

    def _on_looked(self, manifest: Manifest) -> None:
        self._trouble.clear()
        made = manifest.made_at.astimezone()
        told = self.tr("{house}, back-up van {day} om {time}")
        self._what.setText(
            told.format(house=manifest.house_name, day=short_date(made.date()), time=clock_time(made))
        )
        self._show_choice(chosen=True)
        self._password.setFocus()

    def _on_choose(self) -> None:
        kinds = (self.tr("Back-ups van HealthDesk (*.healthdesk-backup)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een back-up"), kinds, self.choose)

    def _on_restore(self) -> None:
        if self._path is not None and self._password.text():
            self._trouble.clear()
            self._set_busy(busy=True)
            self.restore_chosen.emit(self._path, self._password.text())

    def _show_choice(self, *, chosen: bool) -> None:
        self._what.setVisible(chosen)
        self._field.setVisible(chosen)
        self._restore.setEnabled(chosen)

    def _set_busy(self, *, busy: bool) -> None:
        self._password.setEnabled(not busy)
        self._restore.setEnabled(not busy and not self._field.isHidden())
        self._restore.setText(self.tr("Wordt teruggezet…") if busy else self.tr("Zet dit huis terug"))
