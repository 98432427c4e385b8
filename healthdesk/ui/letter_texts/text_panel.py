"""One text from close by: what the house says otherwise, and everything a coordinator does with it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from healthdesk.records.letter_text import HouseText
from healthdesk.rules.language_names import language_name
from healthdesk.ui.house_rules.version_panel import VersionPanel
from healthdesk.ui.letter_texts.said import as_lines, kind_name, names_for, origin_word, piece_name
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text


class TextPanel(VersionPanel[HouseText]):
    """One text in one language."""

    def fill(self, one: HouseText) -> None:
        self._warn(one)
        changed = bool(one.changed)
        back = changed or bool(one.left_out)
        self.offer(one.version, back=back, beside=changed, is_newer=one.is_newer_shipped)
        reader = self._workbench.desk.language
        self.head.addWidget(Text(kind_name(one, reader), "heading", wraps=True))
        self.head.addWidget(Text(language_name(one.language, reader), "muted", wraps=True))
        words, tone = origin_word(one)
        self.head.addWidget(Tag(words, tone), 0, Qt.AlignmentFlag.AlignLeft)
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
        else:
            self.banner.clear()
