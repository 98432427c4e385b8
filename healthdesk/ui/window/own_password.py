"""Another password for who sits here: the old one first, then the new one twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.unlock_house import change_password
from healthdesk.errors import NotAllowed, Trouble, WrongKey
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField


class OwnPassword(RoomyDialog):
    """Three fields; the new one is typed twice, because nobody sees what she types."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("dialog"))
        self.setWindowTitle(self.tr("Mijn wachtwoord wijzigen"))
        self._workbench = workbench
        self._old, self._new, self._again = PasswordField(), PasswordField(), PasswordField()
        self._old_field = LabeledField(self.tr("Wachtwoord van nu"), self._old)
        self._new_field = LabeledField(
            self.tr("Nieuw wachtwoord"), self._new, hint=self.tr("Een zin van vier of vijf woorden.")
        )
        self._again_field = LabeledField(self.tr("Nieuw wachtwoord, nog eens"), self._again)
        self._trouble = Banner(closable=False)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Wachtwoord wijzigen"), icon="key")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        told = self.tr("Je notities en al je werk blijven zoals ze zijn. Het nieuwe geldt vanaf nu.")
        foot = row(gap="medium")
        fill(foot, None, away, self._keep)
        layout = column(self, gap="large", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(told, "muted", wraps=True))
        fill(layout, self._old_field, self._new_field, self._again_field, self._trouble, foot)
        self._old.setFocus()

    def _on_keep(self) -> None:
        for field in (self._old_field, self._new_field, self._again_field):
            field.set_error("")
        if not self._old.text():
            self._old_field.set_error(self.tr("Vul je wachtwoord van nu in."))
        elif self._new.text() != self._again.text():
            self._again_field.set_error(self.tr("De twee nieuwe wachtwoorden zijn niet gelijk."))
        else:
            self._keep.setEnabled(False)
            self._workbench.background.run(
                change_password,
                self._workbench.desk,
                self._old.text(),
                self._new.text(),
                then=self._on_kept,
                trouble=self._on_trouble,
                lane="slow",
            )

    def _on_kept(self, _done: Done[None]) -> None:
        self._workbench.toasts.show(self.tr("Je nieuwe wachtwoord geldt vanaf nu."))
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, WrongKey):
            self._old_field.set_error(sentence)
            self._old.setFocus()
        elif isinstance(trouble, NotAllowed) and "password" in trouble.fields:
            self._new_field.set_error(sentence)
            self._new.setFocus()
        else:
            self._trouble.say(sentence)
