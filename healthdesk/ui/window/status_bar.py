"""The quiet line below: when something was last saved, and how it stands with the back-ups."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size


class StatusBar(QWidget):
    """Facts, and at most what to do about them.

    shortcuts_requested: "sneltoetsen" was chosen. backup_requested: a back-up, now.
    """

    shortcuts_requested = Signal()
    backup_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "status_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(size("status_bar"))
        self._tick = IconLabel("check", tone="muted", side="small_icon")
        self._saved, self._backup = Text(), Text()
        self._demo = Tag(self.tr("voorbeeldhuis: iedereen is verzonnen"), "violet")
        self._demo.hide()
        shortcuts = LinkButton(self.tr("Sneltoetsen"), icon="keyboard")
        set_tip(shortcuts, self.tr("?"))
        shortcuts.clicked.connect(self.shortcuts_requested)
        layout = row(self, gap="small", margin="none", sides="margin")
        fill(layout, self._demo, self._tick, self._saved)
        layout.addSpacing(size("icon"))
        self._attention = IconLabel("warning", self.tr("Aandacht"), tone="amber", side="small_icon")
        self._back_up = LinkButton(self.tr("Nu maken"))
        self._back_up.clicked.connect(self.backup_requested)
        self._attention.hide()
        self._back_up.hide()
        fill(layout, self._attention, self._backup, self._back_up)
        fill(layout, None, shortcuts)
        self._tick.hide()

    def show_saved(self, time: str) -> None:
        """Something was saved at this time."""
        self._tick.show()
        self._saved.setText(self.tr("Opgeslagen {time}").format(time=time))

    def show_demo(self, *, is_demo: bool) -> None:
        """Nobody should ever take an invented house for a real one."""
        self._demo.setVisible(is_demo)

    def show_backup(self, sentence: str, needs_attention: bool) -> None:
        """How it stands with the back-ups."""
        self._backup.setText(sentence)
        self._attention.setVisible(needs_attention)
        self._back_up.setVisible(needs_attention)
