"""A dialog of which no word is lost: Esc leaves them for the next time, and it stays while they are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.choice_chips import ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.left_words import HeldWords, Key, LeftWords
from healthdesk.ui.parts.roomy_dialog import RoomyDialog


class HeldDialog(RoomyDialog):
    """Calls `hold` once all stands in it. Its button is off while what it asks is being done."""

    _held: HeldWords | None = None
    _does: QAbstractButton | None = None

    def hold(
        self,
        does: QAbstractButton,
        words: LeftWords,
        key: Key,
        banner: Banner,
        *parts: LabeledField | ChoiceChips,
    ) -> None:
        """Mind the words of these parts; `does` is the button that does what is asked."""
        self._does = does
        self._held = HeldWords(self, words, key, banner, *parts)

    @property
    def may_leave(self) -> bool:
        """Not while it is being done: the answer closes this, or says why not."""
        return self._does is None or self._does.isEnabled()

    def let_be(self) -> None:
        """It need not be done: what was typed goes with it."""
        if self.may_leave:
            if self._held is not None:
                self._held.let_go()
            self.reject()

    def reject(self) -> None:
        """Out with Esc or the cross, where that may be."""
        if self.may_leave:
            super().reject()
