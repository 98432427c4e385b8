"""What every field for an answer can do, whatever it looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Value
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Setting:
    """In what language and on what day a form is filled in, and by whom."""

    language: str
    today: date
    zone: ZoneInfo
    given: bool = False
    """The person fills it in alone: nothing leads out of the form, and what is ours stays away."""
    background: Background | None = None
    """Where files are read; without it, none can be chosen."""
    workbench: Workbench | None = None
    """The house a question may lead into; without it, such a question is answered in words."""
    patient_id: UUID | None = None
    """Whom the answers are about."""


class AnswerField(QWidget):
    """A field for the answers to one question.

    answered: a tuple of values, changed by a person. left: the keyboard went elsewhere.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setting = setting

    def show_answers(self, values: Sequence[Value]) -> None:  # noqa: ARG002 - what fields override
        """Put answers there; this is not an edit."""
        raise TypeError(type(self).__name__)

    def speak(self, setting: Setting) -> None:
        """The words in another language, the answers as they are."""
        self.setting = setting

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show in the field itself that something is wrong with it."""

    def watch(self, widget: QWidget) -> None:
        """Tell when the keyboard leaves this part of the field."""
        widget.setAccessibleName(self.item.words.said_in(self.setting.language) or self.item.link_id)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def show_wrong(widget: QWidget, *, wrong: bool) -> None:
    """Give a field the red line, or take it away."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
