"""The last thing in the person's own hands: thank you, and to whom the screen goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.sentences import sentence
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class GivenDone(QWidget):
    """look_again_requested: back to the questions. back_requested: the screen goes back to the desk."""

    look_again_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thanks = Text("", "poster", wraps=True)
        self._told = Text("", "large", wraps=True)
        self._empty = Text("", "muted", wraps=True)
        self._again = QuietButton("")
        self._again.clicked.connect(self.look_again_requested)
        self._back = PrimaryButton("", icon="lock")
        self._back.clicked.connect(self.back_requested)
        card = Card(margin="huge")
        card.setFixedWidth(size("form"))
        head = row(gap="medium")
        head.addWidget(IconLabel("check", tone="green", side="large_icon"))
        head.addWidget(self._thanks, 1)
        card.body.setSpacing(size("icon"))
        card.add(head)
        card.add(self._told)
        card.add(self._empty)
        foot = row()
        fill(foot, self._again, None, self._back)
        card.add(foot)
        centred = row()
        fill(centred, None, card, None)
        layout = column(self)
        fill(layout, None, centred, None)

    def say_over(self, language: str, told: str) -> None:
        """In her language: it is over, with what became of it; there is no way back to the questions."""
        self.say(language, left_empty=0, must=False, is_gone=True)
        self._told.setText(told)

    def say(self, language: str, *, left_empty: int, must: bool, is_gone: bool = False) -> None:
        """In her language; how many questions stayed empty, and whether one of them is needed."""
        self._thanks.setText(sentence(language, "given.done"))
        self._told.setText(sentence(language, "given.gone" if is_gone else "given.done_told"))
        self._empty.setText("" if is_gone else _empty(language, left_empty, must=must))
        self._empty.setVisible(bool(self._empty.text()))
        self._again.setText(sentence(language, "given.look_again"))
        self._again.setHidden(is_gone)
        self._back.setText(sentence(language, "given.desk"))
        self._back.setAccessibleName(sentence(language, "given.desk_told"))

    def take_focus(self) -> None:
        """To what is done next."""
        self._back.setFocus()


def _empty(language: str, count: int, *, must: bool) -> str:
    if not count:
        return ""
    told = sentence(language, "given.open_one") if count == 1 else ""
    told = told or sentence(language, "given.open_some", count=count)
    return f"{told} {sentence(language, 'given.must')}" if must else told
