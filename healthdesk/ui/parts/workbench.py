"""What every page and panel is handed: the desk, the background, the announcer, the toasts, the words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from healthdesk.actions import keep_half_typed
from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.sentences import for_trouble, sentence
from healthdesk.ui.parts.announcer import Announcer
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.computer import Computer
from healthdesk.ui.parts.left_words import LeftWords
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.theme import Theme, theme
from healthdesk.ui.parts.toasts import Toast, Toasts
from healthdesk.ui.parts.words import Words


class Workbench(QObject):
    """The tools on the desk of whoever is signed in.

    desk_changed: somebody else sits down, or the house got another name.
    given_away: a `GivenScreen` for somebody outside the house; all else is locked until it is taken back.
    """

    desk_changed = Signal()
    given_away = Signal(object)

    def __init__(
        self,
        desk: Desk,
        memory: Memory | None = None,
        parent: QObject | None = None,
        *,
        computer: Computer | None = None,
    ) -> None:
        super().__init__(parent)
        self.announcer = Announcer(self)
        self.background = Background(self.announcer, self)
        self.toasts = Toasts(self)
        self.memory = memory or Memory()
        self.left_words = LeftWords(self._keep_left)
        self.computer = computer or Computer(parent=self)
        self._desk = desk
        self._words = Words(desk.house)
        self.background.troubled.connect(self._on_troubled)
        self.toasts.undo_requested.connect(self._on_undo_requested)

    @property
    def desk(self) -> Desk:
        """Who sits where, for actions: `background.run(book, workbench.desk, wish, then=…)`."""
        return self._desk

    @property
    def words(self) -> Words:
        """How this house calls its people."""
        return self._words

    @property
    def theme(self) -> Theme:
        """Colours, icons and fonts."""
        return theme()

    def sit_down(self, desk: Desk) -> None:
        """Another desk from now on."""
        self._desk = desk
        self._words = Words(desk.house)
        self.desk_changed.emit()

    def stand_up(self) -> None:
        """The window locks: her keys leave the desk; her pages wait for her."""
        self._desk = replace(self._desk, secrets=None)
        self.toasts.close_all()

    def sentence_for(self, trouble: Trouble) -> str:
        """What to tell the person about this trouble, in her language."""
        return for_trouble(self._desk.language, trouble)

    def sentence(self, key: str, **values: object) -> str:
        """A sentence of the layers below, in the language of the screen."""
        return sentence(self._desk.language, key, **values)

    def bring_words_back(self) -> None:
        """What she left half typed in dialogs before."""
        self.background.run(keep_half_typed.dialogs, self._desk, then=self.left_words.bring_back)

    def close(self) -> None:
        """Finish the background's work; the workbench is of no use afterwards."""
        self.background.stop()

    def _keep_left(self, at: TypedAt, left: Left | None, instead: tuple[Left, ...]) -> None:
        work = partial(keep_half_typed.forget_dialog, self._desk, at, instead)
        if left is not None:
            work = partial(keep_half_typed.keep_dialog, self._desk, at, left, instead)
        kept = partial(self._on_left_kept, at, left, instead)
        self.background.run(work, then=kept, trouble=partial(self._on_left_at_risk, at))

    def _on_left_kept(
        self, at: TypedAt, left: Left | None, instead: tuple[Left, ...], _done: Done[None]
    ) -> None:
        self.left_words.is_kept(at, left, instead)

    def _on_left_at_risk(self, at: TypedAt, trouble: Trouble) -> None:
        """They stay in the program: who closes it is asked first. But of who was forgotten nothing stays."""
        if isinstance(trouble, NotAllowed):
            self.left_words.forget(at)

    def _on_troubled(self, trouble: Trouble) -> None:
        """Said in passing there is nothing to choose between, as there is where both sides are shown."""
        if isinstance(trouble, ChangedMeanwhile) and trouble.key == ChangedMeanwhile().key:
            self.toasts.trouble(self.sentence("store.changed_stays"))
        else:
            self.toasts.trouble(self.sentence_for(trouble))

    def _on_undo_requested(self, toast: Toast) -> None:
        """Take it back, or do it once more; what can be turned round again is offered."""

        def tell(done: Done[Any] | None) -> None:
            if done is None or done.undo is None:
                return
            if toast.again:
                self.toasts.did_again(toast.again, done.undo)
            else:
                self.toasts.offer_again(self.tr("Ongedaan gemaakt."), done.undo, toast.text)

        if toast.undo is not None:
            self.background.run(toast.undo, self._desk, then=tell)
