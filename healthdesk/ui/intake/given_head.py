"""What stands over a form in the person's own hands: its name, how far she is, languages, the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from healthdesk.sentences import sentence
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tips import set_tip


class GivenHead(QWidget):
    """language_chosen: a language of the form. back_requested: the screen goes back to the desk."""

    language_chosen = Signal(str)
    back_requested = Signal()

    def __init__(self, languages: Sequence[str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._title = PageTitle()
        self._title.setWordWrap(True)
        self._how_far = Text("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        choices = [Choice(one, language_name(one)) for one in languages]
        self._languages = ChoiceChips("", choices)
        self._languages.show_values((language,))
        self._languages.picked.connect(self._on_language)
        self._languages.setVisible(len(languages) > 1)
        self._back = QuietButton("", icon="lock")
        self._back.clicked.connect(self.back_requested)
        top = row(gap="large")
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        far = row(gap="large")
        far.addWidget(self._how_far)
        far.addWidget(self._languages, 1)
        layout = column(self, gap="medium")
        layout.addLayout(top)
        layout.addLayout(far)
        layout.addWidget(self._bar)

    def say(self, language: str, title: str) -> None:
        """Everything in another language."""
        self._language = language
        self._title.setText(title)
        self._back.setText(sentence(language, "given.desk"))
        self._back.setAccessibleName(sentence(language, "given.desk_told"))
        set_tip(self._back, sentence(language, "given.desk_told"))
        self._languages.setAccessibleName(sentence(language, "given.language"))
        self._languages.show_values((language,))

    def show_progress(self, language: str, at: int, of: int) -> None:
        """In which part she is, of how many."""
        said = sentence(language, "given.part", at=at, of=of)
        self._how_far.setText(said)
        self._how_far.setVisible(of > 1)
        self._bar.setVisible(of > 1)
        self._bar.setRange(0, of)
        self._bar.setValue(at)
        self._bar.setAccessibleName(said)

    def _on_language(self, picked: tuple[str, ...]) -> None:
        if picked:
            self.language_chosen.emit(picked[0])
        else:
            self._languages.show_values((self._language,))
