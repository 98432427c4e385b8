"""How strong a password is, as a bar and in a word."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text

_BEST = 4


class StrengthBar(QWidget):
    """0 (guessed at once) to 4 (not in this life)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, _BEST)
        self._bar.setTextVisible(False)
        self._word = Text("", "caption")
        layout = column(self, gap="tiny")
        layout.addWidget(self._bar)
        layout.addWidget(self._word)
        self._words = (
            self.tr("te raden: kies een paar losse woorden achter elkaar"),
            self.tr("zwak: maak er een zinnetje van"),
            self.tr("redelijk"),
            self.tr("sterk"),
            self.tr("heel sterk"),
        )
        self.show_score(None)

    def show_score(self, score: int | None) -> None:
        """None while nothing was typed."""
        self._bar.setValue(0 if score is None else max(score, 1))
        tone = "" if score is None else ("red", "red", "amber", "green", "green")[score]
        self._bar.setProperty("tone", tone)
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)
        word = self.tr("Zo lang als je wil; een zin is beter dan een moeilijk woord.")
        self._word.setText(word if score is None else self._words[score])
        self._bar.setAccessibleName(self.tr("Sterkte van het wachtwoord"))
        self._bar.setAccessibleDescription(self._word.text())
