"""One part of a letter: what it says, whether it goes along, and its own words where somebody wrote them."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from healthdesk.records.letter_draft import LetterPart
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size

_IN_A_CODE = re.compile(r"(?<=[A-Z0-9])-(?=[A-Z0-9])")
"""No line ends within a code: a join that is not seen holds its pieces together."""


class PartRow(QWidget):
    """Reads as a sentence; "Wijzig" makes it a field.

    taken: key, and whether it goes along. written: key and the words, or None for those of the file.
    """

    taken = Signal(str, bool)
    written = Signal(str, object)

    def __init__(self, part: LetterPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.key = part.key
        self._part = part
        self._label = Text("", "caption")
        self._along = QCheckBox()
        self._along.setProperty("look", "pill")
        self._along.clicked.connect(self._on_along)
        self._edit = LinkButton(self.tr("Wijzig"))
        self._edit.clicked.connect(self._on_edit)
        self._back = LinkButton(self.tr("Zoals in het dossier"))
        self._back.clicked.connect(self._on_back)
        self._text = Text("", wraps=True)
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(2 * size("control"))
        self._field.textChanged.connect(self._on_typed)
        self._field.hide()
        self._arrange()
        self.show_part(part)

    def _arrange(self) -> None:
        head = row(gap="small")
        fill(head, self._label, None, self._back, self._edit, self._along)
        layout = column(self, gap="tiny")
        layout.addWidget(Line())
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self._field)

    def show_part(self, part: LetterPart) -> None:
        """As it stands now; what is being typed is left alone."""
        self._part = part
        self._label.setText(part.called)
        self._text.setText(_IN_A_CODE.sub("-\N{WORD JOINER}", part.text) or self.tr("nog leeg"))
        self._text.set_role("body" if part.text else "muted")
        self._along.setChecked(part.taken)
        self._along.setText(self.tr("mee") if part.taken else self.tr("niet mee"))
        told = self.tr("{part}: mee") if part.taken else self.tr("{part}: niet mee")
        self._along.setAccessibleName(told.format(part=part.called))
        self._along.setEnabled(part.can_leave_out and not part.unknown)
        self._edit.setVisible(part.can_edit and part.taken and self._field.isHidden())
        self._edit.setAccessibleName(self.tr("{part}: wijzig").format(part=part.called))
        self._field.setAccessibleName(part.called)
        self._back.setVisible(part.can_edit and part.text != part.from_file)
        self._back.setAccessibleName(self.tr("{part}: zoals in het dossier").format(part=part.called))

    def write(self) -> None:
        """Make it a field, with the keyboard in it."""
        if self._field.isHidden():
            self._put(self._part.text)
            self._text.hide()
            self._edit.hide()
            self._field.show()
        self._field.setFocus()

    def _put(self, words: str) -> None:
        blocked = self._field.blockSignals(True)
        self._field.setPlainText(words)
        self._field.blockSignals(blocked)

    def _on_along(self, along: bool) -> None:
        self.taken.emit(self.key, along)

    def _on_edit(self) -> None:
        self.write()

    def _on_typed(self) -> None:
        self.written.emit(self.key, self._field.toPlainText())

    def _on_back(self) -> None:
        self._field.hide()
        self._text.show()
        self.written.emit(self.key, None)
