"""A field with its label above and, when left with something wrong in it, the error below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text

Check = Callable[[], str]
"""Looks at the field and returns what is wrong with it, in a sentence; "" when nothing is."""


class LabeledField(QWidget):
    """Label, field, help, error. The check runs when the person leaves the field, not while typing.

    left: the person left the field.
    """

    left = Signal()

    def __init__(
        self,
        label: str,
        field: QWidget,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        required: bool = False,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._check: Check | None = None
        self._label = Text(f"{label} ✱" if required else label)
        self._label.setBuddy(field)
        self._hint = Text(hint, "caption", wraps=True)
        self._error = Text("", "error", wraps=True)
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        self._parts = layout = column(self, gap="tiny")
        for part in (self._label, field, self._hint, self._error):
            layout.addWidget(part)
        layout.addStretch(1)
        self._hint.setVisible(bool(hint))
        self._error.hide()
        field.installEventFilter(self)

    @property
    def label(self) -> str:
        """What the field is called."""
        return self.field.accessibleName()

    @property
    def error(self) -> str:
        """What is wrong with it, as shown; "" when nothing is."""
        return self._error.text()

    def check_with(self, check: Check) -> None:
        """What to ask when the field is left."""
        self._check = check

    def check(self) -> bool:
        """Ask now; True when nothing is wrong."""
        if self._check is not None:
            self.set_error(self._check())
        return not self.error

    def set_error(self, sentence: str) -> None:
        """Show what is wrong below the field; "" takes it away."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(sentence or self._hint.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))

    def put_beside(self, button: QWidget) -> None:
        """In one line with the field itself, whatever stands over and under it."""
        line = row(gap="medium")
        self._parts.insertLayout(self._parts.indexOf(self.field), line)
        self._parts.removeWidget(self.field)
        line.addWidget(self.field, 1)
        line.addWidget(button)

    def relabel(self, label: str) -> None:
        """Another name over the field."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Other help under the field."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def text(self) -> str:
        """What stands in a text field, without space around it."""
        if isinstance(self.field, QLineEdit):
            return self.field.text().strip()
        if isinstance(self.field, QPlainTextEdit):
            return self.field.toPlainText().strip()
        if isinstance(self.field, QComboBox):
            return self.field.currentText().strip()
        return ""

    def set_text(self, text: str) -> None:
        """Put something into a text field; this is not an edit.

        The same again leaves who is typing there where she is: her cursor, a space at the end.
        """
        if self.field.hasFocus() and self.text() == text.strip():
            return
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
            if not self.field.hasFocus():
                self.field.setCursorPosition(0)  # of a long name its beginning is shown
        elif isinstance(self.field, QPlainTextEdit):
            self.field.setPlainText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.check()
            self.left.emit()
        return super().eventFilter(watched, event)


def line_field(label: str, text: str = "", *, hint: str = "", required: bool = False) -> LabeledField:
    """A labelled field of one line."""
    made = LabeledField(label, QLineEdit(), hint=hint, required=required)
    made.set_text(text)
    return made
