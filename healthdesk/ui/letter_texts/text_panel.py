"""One text from close by: what the house says otherwise, and everything a coordinator does with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.records.letter_text import HouseText
from healthdesk.rules.language_names import language_name
from healthdesk.ui.letter_texts.said import as_lines, kind_name, names_for, origin_word, piece_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class TextPanel(QScrollArea):
    """change_wished, history_wished, beside_wished, back_wished: of the text shown."""

    change_wished = Signal()
    history_wished = Signal()
    beside_wished = Signal()
    back_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.shown: HouseText | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(size("side_panel"))
        self._banner = Banner(closable=False)
        self._head, self._inside = column(gap="small"), column(gap="small")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._change = PrimaryButton(self.tr("Wijzig…"))
        self._beside = QuietButton(self.tr("Naast het programma…"))
        self._back = QuietButton(self.tr("Terug naar het origineel"), icon="undo")
        self._history = QuietButton(self.tr("Geschiedenis…"), icon="clock")
        for button, wish in (
            (self._change, self.change_wished),
            (self._beside, self.beside_wished),
            (self._back, self.back_wished),
            (self._history, self.history_wished),
        ):
            button.clicked.connect(wish)
            flow.addWidget(button)
        card = Card(margin="large")
        for part in (self._banner, self._head, buttons, self._inside):
            card.add(part)
        outer = Inside()
        layout = column(outer)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(outer)
        self._banner.clear()
        self.hide()

    def show_text(self, one: HouseText | None) -> None:
        """Look at this text; None for none."""
        self.shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        clear(self._head)
        clear(self._inside)
        self._say(one)
        self._fill(one)
        changed = bool(one.changed or one.left_out)
        self._back.setVisible(changed)
        self._beside.setVisible(bool(one.changed))
        newer = self.tr("Bekijk beide…")
        self._beside.setText(newer if one.is_newer_shipped else self.tr("Naast het programma…"))
        self._history.setVisible(one.version is not None)

    def _say(self, one: HouseText) -> None:
        if one.is_newer_shipped:
            told = self.tr(
                "Het programma bracht nieuwere woorden. Die van jullie blijven gelden tot je kiest."
            )
            self._banner.say(told, "amber")
        elif one.left_out:
            told = self.tr(
                "Iets wat jullie wijzigden past niet meer in deze brief. Daar staat nu wat het "
                "programma zegt."
            )
            self._banner.say(told, "red")
        else:
            self._banner.clear()

    def _fill(self, one: HouseText) -> None:
        reader = self._workbench.desk.language
        self._head.addWidget(Text(kind_name(one, reader), "heading", wraps=True))
        self._head.addWidget(Text(language_name(one.language, reader), "muted", wraps=True))
        words, tone = origin_word(one)
        self._head.addWidget(Tag(words, tone), 0, Qt.AlignmentFlag.AlignLeft)
        names = names_for(one, reader)
        for piece in one.pieces:
            if piece.path in one.changed:
                self._part(piece_name(piece, reader), names.shown(as_lines(one.changed[piece.path])))
        if one.version is not None:
            self._part(self.tr("Laatste wijziging"), self._last(one))
        if not one.changed:
            told = self.tr(
                "Jullie zeggen alles zoals het programma. Wijzig je iets, dan volgt de rest het programma."
            )
            self._inside.addWidget(Text(told, "muted", wraps=True))

    def _last(self, one: HouseText) -> str:
        if one.version is None:
            return ""
        day = one.version.changed_at.astimezone(self._workbench.desk.clock.zone).date()
        return " · ".join(filter(None, (short_date(day), one.version.changed_by, one.version.why)))

    def _part(self, title: str, told: str) -> None:
        name = Text(title, "section", wraps=True)
        line = Text(told, "caption", wraps=True)
        for text in (name, line):
            text.setMinimumWidth(size("control"))  # a long word never widens the card
            self._inside.addWidget(text)
