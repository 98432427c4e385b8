"""What the cards of "Ruimtes en uren" share: rows of what there is, and a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import Trouble
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench


class PlanCard(Card):
    """kept: the `Done` of what was saved. refused: the `Trouble` that came of it."""

    kept = Signal(object)
    refused = Signal(object)

    def __init__(self, workbench: Workbench, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.workbench = workbench
        self.may_change = may(workbench.desk.actor, Right.PLAN_AGENDA)
        self._under_way: list[list[str]] = []
        self._buttons: dict[object, QuietButton] = {}
        self._rows = QWidget()
        self._rows_layout = column(self._rows, gap="small")
        self.add(self._rows)

    def show_plan(self, plan: AgendaPlan) -> None:
        """How things are now."""

    def show_rows(self, rows: list[tuple[str, str, object, str]], when_empty: str) -> None:
        """(title, muted words, record, verb of its button or "")."""
        in_hand = self._in_hand()
        clear(self._rows_layout)
        self._buttons = {}
        if not rows:
            self._rows_layout.addWidget(Text(when_empty, "muted", wraps=True))
        for title, under, record, verb in rows:
            self._rows_layout.addWidget(self._row(title, under, record, verb))
            self._rows_layout.addWidget(Line())
        if in_hand is not None and in_hand in self._buttons:
            self._buttons[in_hand].setFocus()

    def _in_hand(self) -> object:
        """Which row the keyboard is at: it stays there when the rows are shown anew."""
        at = self.window().focusWidget()
        return next((one for one, button in self._buttons.items() if button is at), None)

    def _row(self, title: str, under: str, record: object, verb: str) -> QWidget:
        box = QWidget()
        line = row(box, gap="medium")
        words = column(gap="none")
        words.addWidget(Text(title, wraps=True))
        if under:
            words.addWidget(Text(under, "caption", wraps=True))
        line.addLayout(words, 1)
        if verb and self.may_change:
            button = QuietButton(verb, small=True)
            button.setAccessibleName(f"{verb.removesuffix('…')}: {title}")
            button.setProperty("record", record)
            self._buttons[getattr(record, "id", None)] = button
            button.clicked.connect(self._on_button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def run(
        self, action: Callable[..., Done[Any]], *values: object, typed: Iterable[LabeledField] = ()
    ) -> None:
        """Do one thing and tell what came of it; these fields are emptied once their words are kept."""
        sent = [(field, field.text()) for field in typed]
        words = [text for _field, text in sent]
        self._under_way.append(words)
        self.workbench.background.run(
            action,
            self.workbench.desk,
            *values,
            then=partial(self._on_answered, sent),
            trouble=partial(self._on_not_done, words),
        )

    def is_asked(self, *typed: LabeledField) -> bool:
        """Whether what stands here is on its way already: the same words are not added twice."""
        return [field.text() for field in typed] in self._under_way

    def act_on(self, record: object) -> None:
        """The button of one row was chosen."""

    def _on_button(self) -> None:
        self.act_on(self.sender().property("record"))

    def _on_answered(self, sent: list[tuple[LabeledField, str]], done: Done[Any]) -> None:
        self._under_way.remove([text for _field, text in sent])
        for field, text in sent:
            if field.text() == text:  # or the next one is being typed by now
                field.set_text("")
        self._on_done(done)

    def _on_done(self, done: Done[Any]) -> None:
        self.kept.emit(done)

    def _on_not_done(self, words: list[str], trouble: Trouble) -> None:
        self._under_way.remove(words)
        self._on_trouble(trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.refused.emit(trouble)
