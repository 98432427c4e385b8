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
        tag_width: str = "timeline_tag",
        parent: QWidget | None = None,
    ) -> None:
        """`tag_width` is the token of the place for the tags, the same in all rows of a story."""
        super().__init__(parent)
        layout = row(self, gap="medium", margin="small", sides="none")
        called = self._title(title, leads=leads)
        line = max(size("tag"), called.sizeHint().height()) if leads else size("tag")
        date = Text(when, "caption")
        date.setFixedSize(size("timeline_date"), line)
        layout.addWidget(date, 0, Qt.AlignmentFlag.AlignTop)
        tag = Tag(kind, tone)
        tag.setFixedSize(size(tag_width), tag.sizeHint().height())
        place = column(gap="none")
        place.setContentsMargins(0, max(0, line - tag.height()) // 2, 0, 0)
        fill(place, tag, None)
        layout.addLayout(place)
        words = column(gap="none")
        called.setMinimumHeight(line)
        words.addWidget(called)
        if under:
            below = Text(under, "caption", wraps=True)
            below.setIndent(size("focus"))
            words.addWidget(below)
        layout.addLayout(words, 1)
        if action:
            button = PrimaryButton(action, small=True)
            button.clicked.connect(self.acted)
            fill(layout, button)

    def _title(self, title: str, *, leads: bool) -> QWidget:
        if not leads:
            plain = Text(title, wraps=True)
            plain.setIndent(size("focus"))  # where the words of a link begin
            return plain
        link = NameLink(title)
        link.clicked.connect(self.opened)
        self.setFocusProxy(link)
        return link
