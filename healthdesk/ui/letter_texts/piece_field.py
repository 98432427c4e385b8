"""One piece of a text, as it is typed: fields and conditions come from a list, never from memory."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from healthdesk.records.letter_text import Said, TextPiece
from healthdesk.rules.letter_template import Names, fields_in
from healthdesk.rules.letter_texts import wrong_at
from healthdesk.rules.seen_words import is_seen
from healthdesk.ui.letter_texts.said import as_lines, piece_name, wrong_said
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_MOST = 5
"""As high as so many controls; what is longer scrolls."""


class PieceField(QWidget):
    """changed: something in it was."""

    changed = Signal()

    def __init__(
        self, piece: TextPiece, said: Said, names: Names, reader: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.piece, self._names, self._reader = piece, names, reader
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._grow)
        self._text.installEventFilter(self)
        is_list = not isinstance(piece.shipped, str)
        hint = self.tr("Eén per regel.") if is_list else ""
        self.field = LabeledField(piece_name(piece, reader), self._text, hint=hint)
        self.field.set_text(names.shown(as_lines(said)))
        self.field.check_with(self._wrong)
        self._dropped = Text("", "caption", wraps=True)
        self._back = LinkButton(self.tr("Zoals het programma"))
        self._back.setAccessibleName(self.tr("{piece}: zoals het programma").format(piece=self.field.label))
        layout = column(self, gap="tiny")
        layout.addWidget(self.field)
        layout.addWidget(self._dropped)
        tools = FlowLayout(gap="medium")
        for tool in (*self._menus(), self._back):
            tools.addWidget(tool)
        layout.addLayout(tools)
        self._text.textChanged.connect(self._on_changed)
        self._back.clicked.connect(self._on_back)
        self.field.left.connect(self._say_dropped)
        self._say_dropped()
        self._show_back()

    def _menus(self) -> list[QWidget]:
        made: list[QWidget] = []
        fields = [(self._names.field(key), key) for key in self.piece.fields]
        if fields:
            made.append(self._menu(self.tr("Veld invoegen"), fields, self._on_field))
        conditions = [(self._names.around(key)[0], key) for key in self.piece.conditions]
        if conditions:
            made.append(self._menu(self.tr("Alleen als…"), conditions, self._on_condition))
        return made

    def _menu(self, title: str, choices: list[tuple[str, str]], slot: object) -> QuietButton:
        button = QuietButton(title, small=True)
        button.setProperty("menu", "true")
        button.setAccessibleName(f"{self.field.label}: {title}")
        menu = QMenu(button)
        for words, key in choices:
            action = QAction(words.strip("{}"), menu)
            action.setData(key)
            action.triggered.connect(slot)
            menu.addAction(action)
        button.setMenu(menu)
        return button

    # --- what others may call

    @property
    def said(self) -> Said:
        """What stands there, as it is kept."""
        typed = self._names.kept(self._text.toPlainText())
        if isinstance(self.piece.shipped, str):
            return typed.strip()
        return tuple(filter(is_seen, (line.strip() for line in typed.split("\n"))))

    @property
    def is_sound(self) -> bool:
        """Whether it can be printed; what cannot is told below it."""
        return self.field.check()

    def take_focus(self) -> None:
        """The keyboard goes into it."""
        self._text.setFocus()

    def insert(self, key: str) -> None:
        """Put a field where the cursor is."""
        self._text.insertPlainText(self._names.field(key))
        self._text.setFocus()

    def put_around(self, key: str) -> None:
        """Put a condition around what is selected, or around nothing yet, with the cursor in it."""
        before, behind = self._names.around(key)
        cursor = self._text.textCursor()
        inside = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(f"{before}{inside}{behind}")
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(behind))
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    # --- slots

    def _grow(self) -> None:
        """As high as its lines, until it takes too much of what stands below."""
        line, box = self._text.fontMetrics().lineSpacing(), size("control")
        lines = round(self._text.document().documentLayout().documentSize().height())
        self._text.setFixedHeight(min(max(1, lines) * line + box - line // 2, _MOST * box))

    def _on_field(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.insert(str(action.data()))

    def _on_condition(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.put_around(str(action.data()))

    def _on_back(self) -> None:
        self.field.set_text(self._names.shown(as_lines(self.piece.shipped)))
        self.field.check()
        self._say_dropped()

    def _on_changed(self) -> None:
        if self.field.error:
            self.field.check()
        self._laid_out.start()
        self._show_back()
        self.changed.emit()

    def _show_back(self) -> None:
        self._back.setVisible(self.said != self.piece.shipped)

    def _wrong(self) -> str:
        found = wrong_at(self.piece, self.said)
        return wrong_said(found[0], self._names, self._reader) if found else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At another width it has other lines."""
        if watched is self._text and event.type() == QEvent.Type.Resize:
            self._laid_out.start()
        return super().eventFilter(watched, event)

    def _say_dropped(self) -> None:
        gone = sorted(fields_in(self.piece.shipped) - fields_in(self.said))
        told = self.tr("Het programma noemt hier ook {fields}. Dat mag weg als jullie dat zo willen.")
        self._dropped.setText(told.format(fields=" ".join(map(self._names.field, gone))))
        self._dropped.setVisible(bool(gone))
