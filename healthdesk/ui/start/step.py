"""One step of the first start: a few questions that fill a part of the answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.start.answers import Answers


class Step(QWidget):
    """`show_answers` fills the fields, `is_complete` checks them, `taken` reads them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setProperty("look", "clear")
        self.body = column(self, gap="large")

    def show_answers(self, answers: Answers) -> None:
        """Put what is known into the fields."""

    def is_complete(self) -> bool:
        """Check the fields, show what is wrong, and go to the first of it."""
        wrong = [
            field
            for field in self.findChildren(LabeledField)
            if field.isVisibleTo(self) and not field.check()
        ]
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def taken(self, answers: Answers) -> Answers:
        """The answers with what this step asked."""
        return answers

    def show_trouble(self, fields: tuple[str, ...], sentence: str) -> bool:
        """Show a refusal at its field; False when none of these fields is mine."""
        named = self.named_fields()
        mine = [named[name] for name in fields if name in named]
        for field in mine:
            field.set_error(sentence)
            field.field.setFocus()
        return bool(mine)

    def named_fields(self) -> dict[str, LabeledField]:
        """The fields by the names that refusals use."""
        return {}
