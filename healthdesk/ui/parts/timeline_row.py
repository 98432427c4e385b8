"""One line of a timeline: when, what kind, what, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import NameLink, PrimaryButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class TimelineRow(QWidget):
    """Date, tag, a title and a muted line under it.

    opened: the title was chosen. acted: the button at the right was chosen.
    """

    opened = Signal()
    acted = Signal()

    def __init__(
        self,
        when: str,
        kind: str,
        tone: Tone,
        title: str,
        under: str = "",
        *,
        action: str = "",
        leads: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = row(self, gap="medium", margin="small", sides="none")
        date = Text(when, "caption")
        date.setFixedWidth(size("timeline_date"))
        layout.addWidget(date, 0, Qt.AlignmentFlag.AlignTop)
        tag = Tag(kind, tone)
        tag.setFixedWidth(size("timeline_tag"))
        layout.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap="none")
        words.addWidget(self._title(title, leads=leads))
        if under:
            below = Text(under, "caption", wraps=True)
            below.setIndent(size("focus") if leads else 0)  # straight under the words of the link
            words.addWidget(below)
        layout.addLayout(words, 1)
        if action:
            button = PrimaryButton(action, small=True)
            button.clicked.connect(self.acted)
            fill(layout, button)

    def _title(self, title: str, *, leads: bool) -> QWidget:
        if not leads:
            return Text(title, wraps=True)
        link = NameLink(title)
        link.clicked.connect(self.opened)
        self.setFocusProxy(link)
        return link
