"""A dialog of which no word is lost: Esc leaves them for the next time, and it stays while they are kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.left_words import LeftWords
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.typed_parts import (
    Choosing,
    choices_in,
    choose,
    chosen,
    matched,
    matched_choices,
    typed_into,
    words_in,
    write,
)


class HeldDialog(RoomyDialog):
    """Every dialog in which somebody types more than a password is one.

    It calls `hold` once all that stands there by itself does. Esc and the cross leave the words behind for
    the next time; its *Niet doen* is `let_be`. Its button is off while what it asks is being done. What is
    chosen comes back with the words, and alone is not worth keeping.
    """

    _held: LeftWords | None = None
    _doer: QAbstractButton | None = None
    _at = TypedAt("")
    _may_go = False

    def hold(self, words: LeftWords, at: TypedAt, banner: Banner, does: QAbstractButton) -> None:
        """Mind all words that are typed here; `does` is the button that does what is asked."""
        self._held, self._at, self._doer = words, at, does
        self._word_fields: dict[str, LabeledField] = words_in(self)
        self._choices: dict[str, Choosing] = choices_in(self)
        self._begun = self._typed()
        left = words.found(at)
        if left is not None:
            self._bring_back(left)
            told = self.tr("Dit typte je hier eerder, en het is nog niet gedaan.")
            if words.waits_beside(at):
                told += " " + self.tr("Wat je er aan een andere computer typte, komt hierna.")
            banner.say(told, "blue")
            if self.focusWidget() is None:  # or the keyboard would begin at the cross of this sentence
                next((one.field for one in self._word_fields.values()), does).setFocus()
        self._typing = QTimer(self, singleShot=True, interval=milliseconds("keep_draft"))
        self._typing.timeout.connect(self._keep_words)
        for field in self._word_fields.values():
            typed_into(field).connect(self._on_typed)
        self.rejected.connect(self._on_left)
        self.accepted.connect(self._on_done)

    @property
    def may_leave(self) -> bool:
        """Not while it is being done: the answer closes this, or says why not."""
        return self._doer is None or self._doer.isEnabled()

    def let_be(self) -> None:
        """It need not be done: what was typed goes with it."""
        if self.may_leave:
            self._may_go = True
            self.reject()

    def reject(self) -> None:
        """Out with Esc or the cross, where that may be."""
        if self.may_leave:
            super().reject()

    # --- for who holds more than what stands in its fields

    def more_words(self) -> dict[str, str]:
        """Words that stand in no field now."""
        return {}

    def more_chosen(self) -> dict[str, str]:
        """What is chosen elsewhere than in a list or among chips."""
        return {}

    def bring_more(self, kept: Mapping[str, str]) -> None:
        """Both of them, back where they were."""

    # --- what stands here

    def _typed(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._word_fields.items()} | self.more_words()

    def _bring_back(self, left: Left) -> None:
        was = matched_choices(left.chosen, self._choices)
        for name, part in self._choices.items():
            if name in was:
                choose(part, was[name])
        self.bring_more({**left.chosen, **left.typed})
        begun, typed = (matched(words, self._word_fields) for words in (left.begun, left.typed))
        for name, field in self._word_fields.items():
            mine, now = typed.get(name, ""), self._begun[name]
            if mine == begun.get(name, ""):
                continue
            if now == begun.get(name, "") or not now:
                write(field, mine)
            elif isinstance(field.field, QPlainTextEdit):  # a colleague wrote there since: both stay
                field.set_text(f"{now}\n{mine}")

    def _on_typed(self) -> None:
        """Not put off by each letter: who types on without a pause would have nothing on disk."""
        if not self._typing.isActive():
            self._typing.start()

    def _keep_words(self) -> None:
        """On disk while it is typed, so that no crash or power cut takes it away."""
        typed = self._typed()
        if self._held is None:
            return
        if self._may_go or typed == self._begun:
            self._held.forget(self._at)
        else:
            picked = {name: chosen(part) for name, part in self._choices.items()} | self.more_chosen()
            self._held.leave(self._at, Left(self._begun, typed, picked))

    def _on_left(self) -> None:
        self._typing.stop()
        self._keep_words()

    def _on_done(self) -> None:
        self._typing.stop()
        if self._held is not None:
            self._held.forget(self._at)
