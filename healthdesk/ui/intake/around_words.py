"""What a form puts with the words of a part, a group or a line: a picture, a sound, help, a way to more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_image import FormImage
from healthdesk.ui.intake.hear_button import ListenButton
from healthdesk.ui.intake.more_about import MoreAbout
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text


def has_more(item: Item, setting: Setting) -> bool:
    """Whether there is anything to put with the words of an item."""
    return bool(item.picture or item.sound or item.help or (item.support_link and not setting.given))


class AroundWords(QWidget):
    """Under the words, in one column; made only where `has_more`."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._help = Text("", "caption", wraps=True) if item.help else None
        self._more = (
            MoreAbout(item.support_link, setting.language)
            if item.support_link and not setting.given
            else None
        )
        layout = column(self, gap="small")
        if item.picture is not None:
            layout.addWidget(FormImage(item.picture, item.words.said_in(setting.language)))
        self._hear = ListenButton(item, setting, self) if item.sound is not None else None
        self._why_not: Text | None = None
        if self._hear is not None:
            self._why_not = Text("", "caption", wraps=True)
            self._why_not.hide()
            self._hear.told.connect(self._on_told)
            line = row()
            line.addWidget(self._hear)
            line.addStretch(1)
            layout.addLayout(line)
        for part in (self._why_not, self._help, self._more):
            if part is not None:
                layout.addWidget(part)
        self.speak(setting.language)

    def _on_told(self, why_not: str) -> None:
        if self._why_not is not None:
            self._why_not.setText(why_not)
            self._why_not.setVisible(bool(why_not))

    def speak(self, language: str) -> None:
        """In the language of the questions."""
        if self._hear is not None:
            self._hear.speak(language)
        if self._help is not None:
            self._help.setText(self._item.help.said_in(language))
        if self._more is not None:
            self._more.speak(language)


def around_words(item: Item, setting: Setting) -> AroundWords | None:
    """What is put with the words of an item; None where that is nothing."""
    return AroundWords(item, setting) if has_more(item, setting) else None
