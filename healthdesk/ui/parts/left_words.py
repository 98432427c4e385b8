"""Words typed into a dialog that was left with Esc: they stand there again when it is opened anew.

They are kept in the program alone, for whoever typed them; who closes the program is asked first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.choice_chips import ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField

Key = tuple[object, ...]
"""Which dialog, about what."""


@dataclass(frozen=True, slots=True)
class _Left:
    begun: Mapping[str, str]
    """As it stood when the typing began."""
    typed: Mapping[str, str]


class LeftWords:
    """What somebody left half typed in dialogs."""

    def __init__(self) -> None:
        self._left: dict[Key, _Left] = {}

    @property
    def holds_any(self) -> bool:
        """Whether closing the program would take something away."""
        return bool(self._left)

    def forget(self, key: Key) -> None:
        """It was done, or she let it go."""
        self._left.pop(key, None)

    def leave(self, key: Key, begun: Mapping[str, str], typed: Mapping[str, str]) -> None:
        """She went out without doing it."""
        self._left[key] = _Left(dict(begun), dict(typed))

    def found(self, key: Key) -> _Left | None:
        """What she left there."""
        return self._left.get(key)


class HeldWords(QObject):
    """Minds the text fields of one dialog, once all that stands there by itself does.

    Esc and the cross leave the words behind for the next time; `let_go` is for who says *Niet doen*. What is
    chosen among chips comes back with the words, and alone is not worth keeping.
    """

    def __init__(
        self, dialog: QDialog, words: LeftWords, key: Key, banner: Banner, *parts: LabeledField | ChoiceChips
    ) -> None:
        super().__init__(dialog)
        self._words, self._key = words, key
        self._fields = [part for part in parts if isinstance(part, LabeledField)]
        self._chips = [part for part in parts if isinstance(part, ChoiceChips)]
        self._begun = self._texts()
        left = words.found(key)
        if left is not None:
            self._bring_back(left)
            banner.say(self.tr("Dit typte je hier eerder, en het is nog niet gedaan."), "blue")
        dialog.rejected.connect(self._on_rejected)
        dialog.accepted.connect(self._on_accepted)

    def let_go(self) -> None:
        """She says that it need not be done: what stands here may go."""
        for field in self._fields:
            field.set_text(self._begun[field.label])

    def _texts(self) -> dict[str, str]:
        return {field.label: field.text() for field in self._fields}

    def _bring_back(self, left: _Left) -> None:
        for field in self._fields:
            typed, now = left.typed.get(field.label, ""), self._begun[field.label]
            if typed == left.begun.get(field.label):
                continue
            if now == left.begun.get(field.label) or not now:
                field.set_text(typed)
            elif isinstance(field.field, QPlainTextEdit):  # a colleague wrote there since: both stay
                field.set_text(f"{now}\n{typed}")
        for chips in self._chips:
            chips.show_values(tuple(filter(None, left.typed.get(chips.accessibleName(), "").split("\n"))))

    def _on_rejected(self) -> None:
        typed = self._texts()
        if typed == self._begun:
            self._words.forget(self._key)
            return
        chosen = {chips.accessibleName(): "\n".join(chips.values) for chips in self._chips}
        self._words.leave(self._key, self._begun, typed | chosen)

    def _on_accepted(self) -> None:
        self._words.forget(self._key)
