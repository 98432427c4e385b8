"""A web address: typed, and opened in the browser when it is one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Value
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.intake.line_answer import LineAnswer
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import row


class AddressAnswer(AnswerField):
    """Only addresses of the web are opened, and only when somebody presses the button."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._line = LineAnswer(item, setting)
        self._line.answered.connect(self._on_answered)
        self._line.left.connect(self.left)
        self._open = IconButton("open", self.tr("Openen in de browser"))
        self._open.clicked.connect(self._on_open)
        layout = row(self, gap="small")
        layout.addWidget(self._line, 1)
        layout.addWidget(self._open)
        self.setFocusProxy(self._line)
        self._address = ""
        self._know(())

    def show_answers(self, values: Sequence[Value]) -> None:
        self._line.show_answers(values)
        self._know(values)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self._line.speak(setting)

    def mark_wrong(self, *, wrong: bool) -> None:
        self._line.mark_wrong(wrong=wrong)

    def _know(self, values: Sequence[Value]) -> None:
        self._address = str(values[0]).strip() if values else ""
        is_web = self._address.lower().startswith(("https://", "http://"))
        self._open.setEnabled(is_web and not self.setting.given)

    def _on_answered(self, values: tuple[Value, ...]) -> None:
        self._know(values)
        self.answered.emit(values)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
