"""What to say to a partner who does not answer, beside the note of the contact: to read out, or to copy."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.referral import Referral
from healthdesk.rules.follow_up_words import FollowUpWords, follow_up_words
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class WordsToSay(QWidget):
    """In the language of the partner; names nobody."""

    def __init__(
        self, workbench: Workbench, one: Referral, left: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._one, self._left = workbench, one, left
        self._by_mail = False
        self._language = ChoiceChips(
            self.tr("In welke taal"),
            (
                Choice("nl", self.tr("Nederlands")),
                Choice("fr", self.tr("Frans")),
                Choice("en", self.tr("Engels")),
            ),
            pills=True,
        )
        self._language.show_values((workbench.desk.house.language,))
        self._language.picked.connect(self._on_language)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(5 * size("control"))
        self._mind = Text("", "caption", wraps=True)
        self._copy = QuietButton(self.tr("Kopieer"), small=True)
        self._copy.clicked.connect(self._on_copy)
        under = row()
        under.addWidget(self._mind, 1)
        under.addWidget(self._copy)
        layout = column(self, gap="small")
        fill(layout, self._language, self._words, under)
        self.show_for(by_mail=False)

    def show_for(self, *, by_mail: bool) -> None:
        """Words to say, or to write."""
        self._by_mail = by_mail
        told = self._told()
        self._words.setPlainText(_mail(told) if by_mail else "\n".join(told.phone))
        self._words.setAccessibleName(
            self.tr("Wat je kunt schrijven") if by_mail else self.tr("Wat je kunt zeggen")
        )
        self._mind.setText("" if by_mail else told.mind)
        self._copy.setVisible(by_mail)

    def _told(self) -> FollowUpWords:
        desk = self._workbench.desk
        language = self._language.value or desk.house.language
        return follow_up_words(self._one, desk.house, desk.actor.name, self._left, language)

    def _on_language(self, _what: object) -> None:
        if self._language.value is None:
            self._language.show_values((self._workbench.desk.house.language,))
        self.show_for(by_mail=self._by_mail)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())
        self._workbench.toasts.show(self.tr("Gekopieerd. Plak het in je mailprogramma."))


def _mail(told: FollowUpWords) -> str:
    return f"{told.subject}\n\n{told.mail}"
