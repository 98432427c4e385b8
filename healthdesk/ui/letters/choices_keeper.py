"""Puts what is written in a letter on disk less than a second after the key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from healthdesk.actions.desk import Done
from healthdesk.actions.draw_letter import keep_choices
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.letter_draft import LetterChoices, LetterFacts
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class ChoicesKeeper(QObject):
    """Keeps one letter's choices.

    kept: the `LetterChoices` with their new version. clashed: `ChangedMeanwhile`. failed: another
    `Trouble`; it is tried again at the next key.
    """

    kept = Signal(object)
    clashed = Signal(object)
    failed = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._facts: LetterFacts | None = None
        self._wanted: LetterChoices | None = None
        self._version = 0
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("keep_draft"))
        self._timer.timeout.connect(self.keep_now)

    @property
    def is_behind(self) -> bool:
        """Whether something is not on disk yet."""
        return self._wanted is not None or self._under_way

    def follow(self, facts: LetterFacts, version: int) -> None:
        """From now on this letter."""
        self.keep_now()
        self._facts, self._version, self._wanted = facts, version, None

    def rest(self) -> None:
        """The letter left: there is nothing to keep any more."""
        self._timer.stop()
        self._facts = self._wanted = None

    def touch(self, choices: LetterChoices) -> None:
        """Keep these soon. Counts from the first key, so that who types on is kept too."""
        self._wanted = choices
        if not self._timer.isActive():
            self._timer.start()

    def over_theirs(self, version: int) -> None:
        """The person saw both sides: what stands here goes on top of this version."""
        self._version = version

    def keep_now(self) -> None:
        """Keep what waits."""
        self._timer.stop()
        if self._facts is None or self._wanted is None:
            return
        if self._under_way:
            self._timer.start()
            return
        wanted, self._wanted, self._under_way = self._wanted, None, True
        mine = replace(wanted, texts=dict(wanted.texts), taken=dict(wanted.taken), version=self._version)
        self._workbench.background.run(
            keep_choices,
            self._workbench.desk,
            self._facts.key,
            self._facts.patient.id,
            mine,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, done: Done[LetterChoices]) -> None:
        self._under_way = False
        self._version = done.result.version
        self.kept.emit(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._under_way = False
        if isinstance(trouble, ChangedMeanwhile):
            self.clashed.emit(trouble)
        else:
            self.failed.emit(trouble)
