"""The parts of the form at the left, each with what is still open in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.rules.form_sections import Section
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import column, let_go
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space


class SectionButton(QPushButton):
    """A part by its title; what is open stands at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "section")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._state, self._tone = "", "muted"
        self._title = ""

    def show_section(self, section: Section, said: str, tone: str) -> None:
        """Another state."""
        self._title, self._state, self._tone = section.title, said, tone
        self.setAccessibleName(f"{section.title}, {said}" if said else section.title)
        set_tip(self, section.title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line higher where the title takes two."""
        hint = super().sizeHint()
        more = QFontMetrics(theme().font("base", bold=True)).height() if len(self._lines()) > 1 else 0
        return QSize(hint.width(), hint.height() + more)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _room(self) -> int:
        """What the title may take of a line.

        From the width of the list, which is always the same: known before it is laid out, so that the
        list is as tall as its lines from the first moment.
        """
        state = QFontMetrics(theme().font("caption", bold=True)).horizontalAdvance(self._state)
        inner = size("section_list") - 2 * (space("small") + 2 * space("hair"))
        return inner - 2 * space("medium") - state - space("small")

    def _lines(self) -> list[str]:
        """The title on one line, or on two where it is long; measured bold, so that it stays so when open."""
        metrics, room = QFontMetrics(theme().font("base", bold=True)), self._room()
        if metrics.horizontalAdvance(self._title) <= room:
            return [self._title]
        first, words = "", self._title.split()
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
            first = f"{first} {words.pop(0)}".strip()
        rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)
        return [line for line in (first, rest) if line]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inner = self.rect().adjusted(space("medium"), 0, -space("medium"), 0)
        caption = theme().font("caption", bold=self._tone == "amber")
        painter.setFont(caption)
        painter.setPen(theme().colour(self._tone))
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | align, self._state)
        painter.setFont(theme().font("base", bold=self.isChecked()))
        painter.setPen(theme().colour("accent" if self.isChecked() else "text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | align, "\n".join(self._lines()))
        painter.end()


class SectionList(Card):
    """A click, or Up and Down, opens a part.

    chosen: the link id of a part.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin="small")
        self.setFixedWidth(size("section_list"))
        self.setAccessibleName(self.tr("Delen van het formulier"))
        self._buttons: dict[str, SectionButton] = {}
        self._list = column(gap="none")
        self.add(self._list)
        self._note = Text("", "caption", wraps=True)
        foot = column(margin="small", sides="medium")
        foot.addWidget(self._note)
        self.add(foot)
        self.body.addStretch(1)
        self._at = ""

    @property
    def at(self) -> str:
        """The part that is open."""
        return self._at

    @property
    def open_part(self) -> QWidget:
        """The line of the part that is open."""
        return self._buttons.get(self._at, self)

    def show_sections(
        self, sections: Sequence[Section], *, may_stay_empty: bool, in_part: bool = False
    ) -> None:
        """The parts and their state; buttons are made once. `in_part`: not all of the form is here."""
        self._stand([section.link_id for section in sections])
        for section in sections:
            button = self._buttons[section.link_id]
            button.show_section(section, *self._state_of(section))
            button.setVisible(section.asked)
        note = self.tr("Alles mag leeg blijven behalve ✱").replace(" ✱", "\u00a0✱")  # never alone on a line
        told = [note] if may_stay_empty else []
        told += [self.tr("Ondertekenen doet wie alle delen leest.")] if in_part else []
        self._note.setText("\n".join(told))
        self._note.setVisible(bool(told))

    def open(self, link_id: str) -> None:
        """Mark the part that is open."""
        self._at = link_id
        for other, button in self._buttons.items():
            button.setChecked(other == link_id)

    def neighbour(self, step: int) -> str | None:
        """The part before or after the open one, of those that are asked."""
        keys = [key for key, button in self._buttons.items() if not button.isHidden()]
        at = keys.index(self._at) + step if self._at in keys else 0
        return keys[at] if 0 <= at < len(keys) else None

    def _stand(self, keys: list[str]) -> None:
        """A button for each part, in their order."""
        if keys == list(self._buttons):
            return
        had, self._buttons = self._buttons, {}
        for key in keys:
            self._buttons[key] = had.pop(key) if key in had else self._button(key)
            self._list.addWidget(self._buttons[key])
        for button in had.values():
            let_go(self._list, button)

    def _button(self, link_id: str) -> SectionButton:
        button = SectionButton(self)
        button.setProperty("section", link_id)
        button.clicked.connect(self._on_clicked)
        return button

    def _state_of(self, section: Section) -> tuple[str, str]:
        if section.reserved_for:
            return self.tr("gesloten"), "muted"
        if not section.questions:
            return "–", "muted"
        if not section.open:
            return "✓", "muted"
        said = self.tr("{count} open").format(count=section.open)
        return said, "amber" if section.missing else "muted"

    def _on_clicked(self) -> None:
        link_id = str(self.sender().property("section"))
        self.open(link_id)
        self.chosen.emit(link_id)
