"""What is being built, where she is in it and in which language: shared by all that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from healthdesk.records.form_outline import FormOutline, LineKind, OutlineLine
from healthdesk.records.ids import new_id
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_outline import Spot, Way
from healthdesk.rules.outline_history import OutlineHistory

LANGUAGES = ("nl", "fr", "en")
"""In which a form can be written here, besides those that it has."""


class Building(QObject):
    """changed: something was. chose: another line. spoke: another language of the words.

    removed: the words of what was just taken out.
    """

    changed = Signal()
    chose = Signal()
    spoke = Signal()
    removed = Signal(str)

    def __init__(self, outline: FormOutline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = OutlineHistory(outline)
        self.language = outline.language
        self.chosen = ""
        """The key of the line that is looked at; "" for the form itself."""

    # --- looking

    @property
    def outline(self) -> FormOutline:
        """The form as it stands."""
        return self._history.now

    @property
    def line(self) -> OutlineLine | None:
        """The chosen line; None for the form itself."""
        return self.outline.line(self.chosen) if self.chosen else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._history.can_redo

    def said(self, words: dict[str, str] | None) -> str:
        """Words in the language of the moment, or as they were first written."""
        return steps.said(words, self.language, self.outline.language)

    # --- going somewhere

    def choose(self, key: str) -> None:
        """Look at another line."""
        if key != self.chosen and (not key or self.outline.line(key) is not None):
            self.chosen = key
            self.chose.emit()

    def speak(self, language: str) -> None:
        """Write in another language."""
        if language != self.language:
            self.language = language
            self.spoke.emit()

    # --- steps

    def take(self, outline: FormOutline, *, together: str = "") -> None:
        """A step; one that is typed on in the same place is one step to take back."""
        if self._history.take(outline, self.chosen, together=together):
            self.changed.emit()

    def say(self, field: str, words: Sequence[tuple[str, str]] | dict[str, str]) -> None:
        """The chosen line says something else in one of its texts."""
        self.set(f"{field}:{self.language}", **{field: dict(words)})

    def set(self, together: str = "", **what: Any) -> None:
        """The chosen line is otherwise; the form itself where no line is chosen."""
        if self.line is not None:
            place = f"{self.chosen} {together}" if together else ""
            self.take(steps.change(self.outline, self.chosen, **what), together=place)

    def become(self, kind: LineKind) -> None:
        """The chosen line asks for another kind of answer."""
        if self.line is not None:
            self.take(steps.change_kind(self.outline, self.chosen, kind, fresh))

    def add(self, kind: LineKind) -> None:
        """One more line where she is, and look at it."""
        line = steps.blank_line(fresh(), kind, fresh)
        self._take_and_choose(steps.add(self.outline, line, self.chosen), line.key)

    def copy(self) -> None:
        """The chosen line once more."""
        if self.line is not None:
            outline, key = steps.copy(self.outline, self.chosen, fresh)
            self._take_and_choose(outline, key)

    def move(self, way: Way) -> None:
        """The chosen line one place further."""
        self.take(steps.move(self.outline, self.chosen, way))

    def move_to(self, key: str, at: Spot) -> None:
        """A line to where it was dropped."""
        self._take_and_choose(steps.move_to(self.outline, key, at), key)

    def remove(self) -> None:
        """Take the chosen line out, with all under it."""
        line, at = self.line, steps.spot(self.outline, self.chosen)
        if line is None or at is None:
            return
        outline = steps.without(self.outline, line.key)
        beside = steps.siblings(outline, at.above)
        following = beside[min(at.index, len(beside) - 1)].key if beside else at.above
        self._take_and_choose(outline, following)
        self.removed.emit(self.said(line.words))

    def undo(self) -> None:
        """Take a step back, and look where it was done."""
        if self.can_undo:
            self._turn(self._history.undo())

    def redo(self) -> None:
        """Do it again."""
        if self.can_redo:
            self._turn(self._history.redo())

    def _turn(self, chosen: str) -> None:
        there = chosen if not chosen or self.outline.line(chosen) is not None else ""
        if there != self.chosen:
            self.chosen = there
            self.chose.emit()
        self.changed.emit()

    def _take_and_choose(self, outline: FormOutline, key: str) -> None:
        if self._history.take(outline, self.chosen):
            self.chosen = key
            self.changed.emit()
            self.chose.emit()


def fresh() -> str:
    """A key that nobody had."""
    return f"v{new_id().hex[-8:]}"
