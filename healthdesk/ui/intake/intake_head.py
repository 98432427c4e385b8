"""The line over an intake: which form, for whom, kept when, in which language, and signing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from healthdesk.clock import Clock
from healthdesk.ui.intake.draft_pill import DraftPill
from healthdesk.ui.parts.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tips import set_tip

LANGUAGE_NAMES = {
    "nl": "Nederlands",
    "fr": "Français",
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "tr": "Türkçe",
    "ar": "العربية",
    "uk": "Українська",
}
"""Languages by their own names: who needs one must be able to read it."""


class IntakeHead(QWidget):
    """Title and buttons.

    language_chosen: a language of the form. sign_requested: sign what is typed. person_requested: to
    her file. hand_over_requested: the person goes on herself. blank_wanted: the empty form, "print" or
    "save". meant_requested: for whom the form is meant.
    """

    language_chosen = Signal(str)
    sign_requested = Signal()
    person_requested = Signal()
    hand_over_requested = Signal()
    blank_wanted = Signal(str)
    meant_requested = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PageTitle(wraps=True)
        self._person = LinkButton("")
        self._person.clicked.connect(self.person_requested)
        self._begun = Text("", "muted")
        self.pill = DraftPill(clock)
        self._language = QuietButton("", small=True)
        self._language.setProperty("menu", "true")
        self._menu = QMenu(self._language)
        self._language.setMenu(self._menu)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_language)
        self._give = QuietButton(self.tr("Geef door"), small=True, icon="hand-over")
        self._give.clicked.connect(self.hand_over_requested)
        paper = IconButton("print", self.tr("Leeg formulier op papier"))
        paper.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sheets = QMenu(paper)
        for key, said in (("print", self.tr("Afdrukken…")), ("save", self.tr("Bewaar als PDF…"))):
            action = sheets.addAction(said)
            action.setData(key)
            action.triggered.connect(self._on_blank)
        paper.setMenu(sheets)
        self.sign = PrimaryButton(self.tr("Onderteken"), small=True)
        set_tip(self.sign, "Ctrl+S")
        self.sign.clicked.connect(self.sign_requested)
        named = column(gap="tiny")
        named.addWidget(self._title)
        beneath = row(gap="medium")
        self._meant = LinkButton("", icon="warning")
        self._meant.hide()
        self._meant.clicked.connect(self.meant_requested)
        fill(beneath, self._person, self._begun, self.pill, self._meant, None)
        named.addLayout(beneath)
        layout = row(self, gap="medium")
        layout.addLayout(named, 1)
        buttons = row(gap="medium")
        fill(buttons, paper, self._language, self._give, self.sign)
        layout.addLayout(buttons)
        layout.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)

    def name_person(self, the_person: str) -> None:
        """How the house calls who may go on herself."""
        said = self.tr("Geef door aan {person}").format(person=the_person)
        self._give.setAccessibleName(said)
        set_tip(self._give, said)

    def show_draft(self, title: str, person: str, begun: str) -> None:
        """Which form for whom, begun when."""
        self._title.setText(title)
        self._person.setText(person)
        self._begun.setText(self.tr("begonnen {time}").format(time=begun))

    def show_meant(self, said: str) -> None:
        """That the form is meant for others, in few words; "" where that is told elsewhere."""
        self._meant.setText(said)
        self._meant.setVisible(bool(said))

    def offer_languages(self, languages: tuple[str, ...], now: str) -> None:
        """The languages of the form, the present one named on the button."""
        self._menu.clear()
        for language in languages:
            action = QAction(language_name(language), self._menu)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language == now)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.show_language(now)
        self._language.setVisible(len(languages) > 1)

    def show_language(self, language: str) -> None:
        """The language the questions are in."""
        name = language_name(language)
        self._language.setText(name)
        self._language.setAccessibleName(self.tr("Taal van de vragen: {name}").format(name=name))

    def _on_blank(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.blank_wanted.emit(str(action.data()))

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))


def language_name(language: str) -> str:
    """A language by its own name."""
    return LANGUAGE_NAMES.get(language.partition("-")[0], language)
