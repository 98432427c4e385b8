"""What stands under a form in the person's own hands: back, whether all is kept, and on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.sentences import sentence
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text


class GivenFoot(QWidget):
    """stepped: 1 for the next part, -1 for the one before."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._state = "nl", "kept"
        self._is_last = False
        self._back = QuietButton("")
        self._back.clicked.connect(self._on_back)
        self._kept = Text("", "muted", wraps=True)
        self._on = PrimaryButton("")
        self._on.clicked.connect(self._on_on)
        layout = row(self, gap="large")
        layout.addWidget(self._back)
        layout.addWidget(self._kept, 1)
        layout.addWidget(self._on)

    def say(self, language: str) -> None:
        """Everything in another language."""
        self._language = language
        self._back.setText(sentence(language, "given.back"))
        self._name_on()
        self._show(self._state)

    def show_steps(self, *, first: bool, last: bool) -> None:
        """Whether there is a part before this one, and one after."""
        self._back.setVisible(not first)
        self._is_last = last
        self._name_on()

    def show_kept(self) -> None:
        """All she typed is on disk."""
        self._show("kept")

    def show_keeping(self) -> None:
        """She typed something just now."""
        self._show("keeping")

    def show_trouble(self) -> None:
        """It could not be kept; it is tried again."""
        self._show("not_kept")

    def show_not_yet(self) -> None:
        """Without a name: nothing is kept before she says so."""
        self._show("not_yet")

    def show_not_taken(self) -> None:
        """She said so, and it did not work."""
        self._show("not_taken")

    def show_look(self) -> None:
        """A question wants another answer first."""
        self._show("look")

    def _show(self, state: str) -> None:
        self._state = state
        told = {
            "kept": sentence(self._language, "given.kept"),
            "keeping": sentence(self._language, "given.keeping"),
            "not_kept": sentence(self._language, "given.not_kept"),
            "not_yet": sentence(self._language, "satisfaction.not_yet"),
            "not_taken": sentence(self._language, "satisfaction.not_kept"),
            "look": sentence(self._language, "satisfaction.look"),
        }
        self._kept.setText(told[state])

    def _name_on(self) -> None:
        self._back.point_on("arrow-left", after=False)
        if self._is_last:
            self._on.setText(sentence(self._language, "given.ready"))
            self._on.point_on("check", after=False)
        else:
            self._on.setText(sentence(self._language, "given.on"))
            self._on.point_on("arrow-right", after=True)

    def _on_back(self) -> None:
        self.stepped.emit(-1)

    def _on_on(self) -> None:
        self.stepped.emit(1)
