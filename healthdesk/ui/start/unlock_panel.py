"""The lock screen: who are you, and your password. Calm when it is wrong, and it says why it locked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from healthdesk.errors import Trouble, WrongKey
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, hide_unless, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.start.start_card import StartCard


class UnlockPanel(StartCard):
    """Names with the last used on top, a password, and why the window is locked.

    unlock_requested: name and password. recovery_requested: the password is forgotten.
    other_house_requested: this is not the house she looks for. given_requested: back to the screen that
    was given away.
    """

    unlock_requested = Signal(str, str)
    recovery_requested = Signal()
    other_house_requested = Signal()
    given_requested = Signal()

    def __init__(
        self,
        house: str,
        names: Sequence[str],
        language: str,
        parent: QWidget | None = None,
        *,
        reason: str = "",
        demo_password: str = "",
        is_given: bool = False,
        way_back: str = "",
    ) -> None:
        """`is_given`: somebody outside the house may be looking. Then nobody is listed but who gave it.

        Names are typed, and nothing leads elsewhere but the way back to her screen, where there is one.
        """
        super().__init__("narrow_form", parent)
        self._language = language
        self.body.addWidget(Text(house, "title", wraps=True))
        if reason:
            self.body.addWidget(Text(reason, "muted", wraps=True))
        self._hint = ""
        self._trouble = Banner(closable=False)
        self._name = FoldingBox()
        self._name.addItems(list(names))
        self._name.activated.connect(self._on_name)
        self._password = PasswordField()
        self._password.caps_lock_noticed.connect(self._on_caps_lock)
        self._password_field = LabeledField(self.tr("Wachtwoord"), self._password)
        self._unlock = PrimaryButton(self.tr("Ontgrendelen"), icon="unlock")
        self._unlock.clicked.connect(self._on_unlock)
        recover = LinkButton(self.tr("Wachtwoord vergeten?"))
        recover.clicked.connect(self.recovery_requested)
        other = LinkButton(self.tr("Terug naar het begin") if demo_password else self.tr("Een ander huis"))
        other.clicked.connect(self.other_house_requested)
        if demo_password:
            told = self.tr("In dit voorbeeldhuis is het wachtwoord: {password}")
            self._hint = told.format(password=demo_password)
            self._password_field.set_hint(self._hint)
            recover.hide()
        given = LinkButton(way_back, icon="arrow-left")
        given.clicked.connect(self.given_requested)
        foot = row()
        fill(foot, given, recover, None, other)
        hide_unless(bool(way_back), given)
        if is_given:
            self._name.setEditable(True)
            self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            recover.hide()
            other.hide()
        self._elsewhere = (recover, other)
        for part in (LabeledField(self.tr("Wie ben je?"), self._name), self._password_field, self._trouble):
            self.body.addWidget(part)
        line = row()
        fill(line, None, self._unlock)
        self.body.addLayout(line)
        self.body.addLayout(foot)
        self._password.returnPressed.connect(self._on_unlock)
        self.setFocusProxy(self._password)

    def show_trouble(self, trouble: Trouble) -> None:
        """It did not open: the sentence, and the password once more."""
        self._set_busy(busy=False)
        self._trouble.say(
            for_trouble(self._language, trouble), "amber" if isinstance(trouble, WrongKey) else "red"
        )
        self._password.selectAll()
        self._password.setFocus()

    def forget_password(self) -> None:
        """It opened, or she went elsewhere; the password is not kept on a screen."""
        self._password.clear()

    def _on_unlock(self) -> None:
        if self._name.currentText() and self._password.text():
            self._trouble.clear()
            self._set_busy(busy=True)
            self.unlock_requested.emit(self._name.currentText(), self._password.text())
        else:
            self._password.setFocus()

    def _on_name(self) -> None:
        self._password.clear()
        self._password.setFocus()

    def _on_caps_lock(self, noticed: bool) -> None:
        self._password_field.set_hint(self.tr("Caps Lock staat aan.") if noticed else self._hint)

    def _set_busy(self, *, busy: bool) -> None:
        self._unlock.setText(self.tr("Even kijken…") if busy else self.tr("Ontgrendelen"))
        for part in (self._unlock, self._name, self._password, *self._elsewhere):
            part.setEnabled(not busy)
