"""One text from close by: what the house says otherwise, and everything a coordinator does with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.records.letter_text import HouseText
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.rules.letter_texts import FURTHER, LANGUAGES, untranslated
from healthdesk.ui.house_rules.version_panel import VersionPanel
from healthdesk.ui.letter_texts.said import (
    as_lines,
    checked_word,
    kind_name,
    names_for,
    origin_word,
    piece_name,
)
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class TextPanel(VersionPanel[HouseText]):
    """One text in one language.

    checked_wished, unsure_wished: somebody looked the text shown through, or nobody did.
    language_wished: the code of a language in which the house wants this text too.
    """

    checked_wished = Signal()
    unsure_wished = Signal()
    language_wished = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._check = QuietButton(self.tr("Nagekeken…"), icon="check")
        self._check.clicked.connect(self.checked_wished)
        self._unsure = QuietButton(self.tr("Te controleren"))
        self._unsure.clicked.connect(self.unsure_wished)
        self._further = QuietButton(self.tr("Andere taal"), icon="globe")
        self._further.setProperty("menu", "true")
        self._languages = QMenu(self)
        self._further.setMenu(self._languages)
        for button in (self._check, self._unsure, self._further):
            self.buttons.addWidget(button)

    def fill(self, one: HouseText) -> None:
        self._warn(one)
        changed = bool(one.changed)
        back = changed or bool(one.left_out)
        self.offer(one.version or one.check_version, back=back, beside=changed, is_newer=one.is_newer_shipped)
        self._check.setVisible(one.checked is None)
        self._unsure.setVisible(one.checked is not None)
        reader = self._workbench.desk.language
        self._offer_languages(one, reader)
        self.head.addWidget(Text(kind_name(one, reader), "heading", wraps=True))
        self.head.addWidget(Text(language_name(one.language, reader), "muted", wraps=True))
        self.head.addWidget(self._tags(one))
        names = names_for(one, reader)
        for piece in one.pieces:
            if piece.path in one.changed:
                self.say(piece_name(piece, reader), names.shown(as_lines(one.changed[piece.path])))
        self.say(self.tr("Laatste wijziging"), self.last_said(one.version))
        if not one.changed:
            told = self.tr(
                "Jullie zeggen alles zoals het programma. Wijzig je iets, dan volgt de rest het programma."
            )
            self.inside.addWidget(Text(told, "muted", wraps=True))

    def _offer_languages(self, one: HouseText, reader: str) -> None:
        """Those in which the program brings nothing."""
        self._languages.clear()
        for code in offered_languages():
            if code not in LANGUAGES and code != one.language:
                action = QAction(language_name(code, reader), self._languages)
                action.setData(code)
                action.triggered.connect(self._on_language)
                self._languages.addAction(action)
        self._further.setVisible(one.kind in FURTHER)

    def _on_language(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.language_wished.emit(action.data())

    def _tags(self, one: HouseText) -> QWidget:
        """Whose words they are, and who vouches for them."""
        tags = QWidget()
        flow = FlowLayout(tags)
        flow.addWidget(Tag(*origin_word(one)))
        checked, tone = checked_word(one)
        if checked:
            by = None if one.checked is None else one.checked.checked_by
            flow.addWidget(Tag(self.checked_said(checked, by), tone))
        return tags

    def _warn(self, one: HouseText) -> None:
        if one.is_newer_shipped:
            told = self.tr(
                "Het programma bracht nieuwere woorden. Die van jullie blijven gelden tot je kiest."
            )
            self.banner.say(told, "amber")
        elif one.left_out:
            told = self.tr(
                "Iets wat jullie wijzigden past niet meer in deze brief. Daar staat nu wat het "
                "programma zegt."
            )
            self.banner.say(told, "red")
        elif left := untranslated(one, self._workbench.desk.house.kind):
            told = self.tr(
                "Nog in het Nederlands: {count} van de zinnen. Het blad is er in deze taal zodra alles "
                "vertaald is en iemand de tekst naleest."
            )
            self.banner.say(told.format(count=len(left)), "amber")
        elif one.is_to_check and one.check_version is not None and one.check_version.content is not None:
            told = self.tr("Deze tekst zegt iets anders dan toen hij nagekeken werd.")
            self.banner.say(told, "amber")
        else:
            self.banner.clear()
