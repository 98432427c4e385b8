"""One line of a timeline: when, what kind, what, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """What a line says. `leads`: the title is a link."""

    when: str
    kind: str
    tone: Tone
    title: str
    under: str = ""
    leads: bool = False


class TimelineRow(QWidget):
    """Date, tag, a title and a muted line under it; says something else when told to.

    opened: the title was chosen.
    """

    opened = Signal()

    def __init__(
        self, words: TimelineWords, parent: QWidget | None = None, *, tag_width: str = "timeline_tag"
    ) -> None:
        """`tag_width` is the token of the place for the tags, the same in all rows of a story."""
        super().__init__(parent)
        self._link: NameLink | None = None
        self._date = Text(words.when, "caption")
        self._tag = Tag(words.kind, words.tone)
        self._tag.setFixedSize(size(tag_width), self._tag.sizeHint().height())
        self._title = Text("", wraps=True)
        self._under = Text("", "caption", wraps=True)
        for text in (self._title, self._under):
            text.setIndent(size("focus"))  # where the words of a link begin
        self._place = column(gap="none")
        fill(self._place, self._tag, None)
        self._words = column(gap="none")
        fill(self._words, self._title, self._under)
        layout = row(self, gap="medium", margin="small", sides="none")
        layout.addWidget(self._date, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._place)
        layout.addLayout(self._words, 1)
        self.say(words)

    def say(self, words: TimelineWords) -> None:
        """Something else; nothing is made anew for it."""
        self._date.setText(words.when)
        self._tag.show_state(words.kind, words.tone)
        if words.leads:
            self._say_link(words.title)
        else:
            self._title.setText(words.title)
        if self._link is not None:
            _show_if(self._link, shown=words.leads)
        _show_if(self._title, shown=not words.leads)
        self._under.setText(words.under)
        _show_if(self._under, shown=bool(words.under))
        self._line_up(self._link if words.leads else None)

    def add_under(self, widget: QWidget) -> None:
        """Something that can be done about it, below its words."""
        self._words.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _line_up(self, link: NameLink | None) -> None:
        """Date and tag stand beside the first line of the title."""
        line = size("tag") if link is None else max(size("tag"), link.sizeHint().height())
        self._date.setFixedSize(size("timeline_date"), line)
        self._place.setContentsMargins(0, max(0, line - self._tag.height()) // 2, 0, 0)
        (link or self._title).setMinimumHeight(line)

    def _say_link(self, title: str) -> None:
        if self._link is None:
            self._link = NameLink(title, self)
            self._link.clicked.connect(self.opened)
            self._words.insertWidget(0, self._link)
            self.setFocusProxy(self._link)
        self._link.setText(title)
        set_tip(self._link, title)


def _show_if(widget: QWidget, *, shown: bool) -> None:
    """Only where it changes something: Qt lays out anew each time."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)
