"""A small button at words: what the form recorded for them, or the computer's voice that reads them out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.rules.form_aloud import aloud
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.sounding import sounding
from healthdesk.ui.parts.theme import theme


class HearButton(IconButton):
    """Pressed again it is silent; so it is when it goes from the screen: on leaving, locking, giving away.

    told: why nothing is heard, in the language of the questions; "" when somebody tries again.
    """

    told = Signal(str)
    _key = ""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("sound", "", parent, tone="accent")
        self._item, self._language = item, setting.language
        self._icon = ""
        self._side = "given_icon" if setting.given else "icon"
        self.clicked.connect(self._on_clicked)
        sounding().changed.connect(self._show_state)
        sounding().failed.connect(self._on_failed)
        self.speak(setting.language)

    def speak(self, language: str, item: Item | None = None) -> None:
        """In the language of the questions; what was begun in another one stops. `item`: by now."""
        self._item = item or self._item
        if language != self._language:
            sounding().stop(self)
        self._language = language
        self._show_state()

    def _show_state(self) -> None:
        is_heard = sounding().is_heard(self)
        icon = "stop" if is_heard else "sound"
        if icon != self._icon:
            theme().dress(self, icon, "accent", self._side)
            self._icon = icon
        key = "forms.silence" if is_heard else self._key
        self.name_it(f"{sentence(self._language, key)}: {self._about()}".rstrip(": "))

    def _about(self) -> str:
        return self._item.words.said_in(self._language)

    def _on_clicked(self) -> None:
        if sounding().is_heard(self):
            sounding().stop(self)
            return
        self.told.emit("")
        self._begin()

    def _begin(self) -> None:
        raise TypeError(type(self).__name__)

    def _on_failed(self, owner: object, key: str) -> None:
        if owner is self:
            self.told.emit(sentence(self._language, key))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            sounding().stop(self)


class ListenButton(HearButton):
    """Plays the sound that the form brought for these words."""

    _key = "forms.listen"

    def _about(self) -> str:
        title = self._item.sound.title if self._item.sound is not None else ""
        return title or super()._about()

    def _begin(self) -> None:
        if self._item.sound is not None:
            sounding().play(self, self._item.sound.data)


class ReadAloudButton(HearButton):
    """Reads the question and its answers out; only there where the computer has a voice in that language."""

    _key = "forms.read_aloud"

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        sounding().found.connect(self._show_state)
        sounding().look()

    def _show_state(self) -> None:
        super()._show_state()
        can = sounding().speaks(self._language) and bool(aloud(self._item, self._language))
        self.setVisible(can)

    def _begin(self) -> None:
        sounding().say(self, aloud(self._item, self._language), self._language)


def hear_button(item: Item, setting: Setting, parent: QWidget) -> HearButton | None:
    """What makes an item heard: what was recorded, else, for who fills in alone, a voice."""
    if item.sound is not None:
        return ListenButton(item, setting, parent)
    return ReadAloudButton(item, setting, parent) if setting.given else None
