"""The one box for everything: people, appointments, partners, commands. Ctrl+K opens it.

It lies over the frame under a veil. What is typed goes to every source in the background; answers
to an older text are dropped. The cursor is on the first hit until somebody moves it; then a slow group
never moves what is under it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from healthdesk.rules.date_words import plain
from healthdesk.rules.reply_codes import is_reply_code, looks_like_reply_code
from healthdesk.rules.roles import may
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.command_source import CommandSource, Found, Hit, ask
from healthdesk.ui.window.command_titles import group_title
from healthdesk.ui.window.hit_list import Group, HitList

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandBox(QWidget):
    """Veil and box.

    hit_chosen: a `Hit`. code_given: a whole code of a reply slip; a scanner does not wait for hits.
    closed: it went away, whatever was chosen.
    """

    hit_chosen = Signal(object)
    code_given = Signal(str)
    closed = Signal()

    def __init__(self, workbench: Workbench, sources: Sequence[CommandSource], parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._sources = tuple(sources)
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._commands: tuple[Hit, ...] = ()
        self._recent: tuple[Hit, ...] = ()
        self._waiting: list[Ticket] = []
        self._build()
        parent.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self._box = QFrame(self)
        self._box.setProperty("look", "popup")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Zoek persoon, afspraak, partner of opdracht…"))
        self.field.setAccessibleName(self.tr("Zoek alles"))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list = HitList(self.tr("Gevonden"))
        self.list.clicked.connect(self._on_accepted)
        self._nothing = Text(
            self.tr("Niets gevonden. Probeer een ander woord, een nummer of een datum."), "muted"
        )
        self._nothing.setMargin(space("large"))
        layout = column(self._box, gap="small", margin="small")
        for part in (self.field, Line(), self._nothing, self.list):
            layout.addWidget(part)

    # --- what others may call

    def open(self, commands: Sequence[Hit], recent: Sequence[Hit], text: str = "") -> None:
        """Come up, with what the window can do and where the person was last."""
        self._commands, self._recent = tuple(commands), tuple(recent)
        self._found.clear()
        self.list.begin_anew()
        self.field.setText(text)
        self._show_groups()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        if text:
            self._on_typed(text)

    def close_box(self) -> None:
        """Go away; answers still under way are dropped."""
        if not self.isHidden():
            self._drop_waiting()
            self.hide()
            self.closed.emit()

    # --- slots

    def _on_typed(self, text: str) -> None:
        self._drop_waiting()
        self.list.begin_anew()
        if not text.strip():
            self._found.clear()
        desk = self._workbench.desk
        if text.strip():
            for source in self._sources:
                if source.right is None or may(desk.actor, source.right):
                    asked = self._workbench.background.run(ask, source, desk, text, then=self._on_found)
                    self._waiting.append(asked)
        self._show_groups()

    def _on_found(self, found: Found) -> None:
        if found.text == self.field.text():
            self._found[found.source.key] = tuple(found.source.say(thing) for thing in found.things)
            self._show_groups()

    def _on_enter(self) -> None:
        typed = self.field.text()
        slipped = self.list.current is None and looks_like_reply_code(typed)
        if is_reply_code(typed) or slipped:
            self.close_box()
            self.code_given.emit(typed)
        else:
            self._on_accepted()

    def _on_accepted(self) -> None:
        hit = self.list.current
        if hit is not None:
            self.close_box()
            self.hit_chosen.emit(hit)

    # --- helpers

    def _drop_waiting(self) -> None:
        for ticket in self._waiting:
            ticket.cancel()
        self._waiting.clear()

    def _show_groups(self) -> None:
        words, typed = self._workbench.words, self.field.text().strip()
        groups: list[Group] = []
        if not typed:
            groups.append((self.tr("Laatst bekeken"), self._recent))
        groups += [(group_title(source, words), self._found.get(source.key, ())) for source in self._sources]
        groups.append((self.tr("Opdrachten"), self._fitting_commands(typed)))
        self.list.show_groups(groups)
        anything = self.list.hits.rowCount() > 0
        self.list.setVisible(anything)
        self._nothing.setVisible(not anything)
        self._place()

    def _fitting_commands(self, typed: str) -> tuple[Hit, ...]:
        wanted = plain(typed).split()
        return tuple(
            hit for hit in self._commands if all(word in plain(f"{hit.title} {hit.also}") for word in wanted)
        )

    def _place(self) -> None:
        frame = self.parentWidget()
        if frame is None:
            return
        self.setGeometry(frame.rect())
        lines = min(self.list.hits.rowCount() * size("row"), size("command_list"))
        height = size("control") + max(lines, size("tall_row")) + 2 * space("gap")
        width = min(size("form"), frame.width() - 2 * space("margin"))
        self._box.setGeometry((frame.width() - width) // 2, size("top_bar") // 2, width, height)

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc is ours before it is the page's
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._steered(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _steered(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # the keyboard stays in the box
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_box()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme().colour("veil")))
        painter.end()
