"""The frame of changing one rule by a few fields: kept as a step of its history, or told why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

T = TypeVar("T")


class RuleStepDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the step that was made."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, seen: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._seen = workbench, seen
        self.setModal(True)
        self.setMinimumWidth(size("form"))
        self._banner = Banner()
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self.keep)

    def _foot(self) -> QHBoxLayout:
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        buttons = row()
        fill(buttons, None, away, self._keep)
        return buttons

    # --- what each of them does its own way

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise the sentence stands at its field."""
        raise NotImplementedError

    def _fields(self) -> dict[str, LabeledField]:
        """By the name with which a refusal means them."""
        raise NotImplementedError

    def _said_of(self, theirs: RuleVersion) -> str:
        """That a colleague was first."""
        raise NotImplementedError

    def _hold(self, which: str) -> None:
        """Once all stands in the fields: words that were left here are back."""
        at = TypedAt(type(self).__name__, more=which)
        self.hold(self._workbench.left_words, at, self._banner, self._keep)

    # --- keeping it

    def _tell_nothing(self) -> None:
        for field in self._fields().values():
            field.set_error("")
        self._banner.clear()

    def _run(
        self, change: Callable[[Desk, T, int, str], Done[RuleVersion]], wanted: T, why: LabeledField
    ) -> None:
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change,
            self._workbench.desk,
            wanted,
            self._seen,
            why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, RuleVersion):
            self._seen = theirs.number
            self._banner.say(self._said_of(theirs), "amber")
            return
        words = self._workbench.sentence_for(trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        at = self._fields().get(fields[0]) if fields else None
        if at is not None:
            at.set_error(words)
            at.field.setFocus()
        else:
            self._banner.say(words)
