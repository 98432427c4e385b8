"""Items under each other: questions, lines of text, groups and groups that repeat."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healthdesk.records.questionnaire import Item, ItemType, Words
from healthdesk.records.questionnaire_response import Place
from healthdesk.sentences import sentence
from healthdesk.ui.intake.around_words import around_words, has_more
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words, signature_words
from healthdesk.ui.intake.growth import Growth
from healthdesk.ui.intake.hear_button import HearButton, ReadAloudButton
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text


class ItemsView(QWidget):
    """One column, made at once, or as `growth` asks for it."""

    def __init__(
        self,
        sheet: FormSheet,
        items: Iterable[Item],
        above: Place,
        parent: QWidget | None = None,
        growth: Growth | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._sheet, self._above, self._growth = sheet, above, growth
        self._waiting = iter(tuple(items))
        self._column = column(self, gap="gap")
        if growth is not None:
            growth.add(self)
        else:
            while self.make_next() is not None:
                pass

    def make_next(self) -> QWidget | None:
        """The view of its next item; None when there is none left."""
        item = next(self._waiting, None)
        if item is None:
            return None
        view = self._view(item, (*self._above, (item.link_id, 0)))
        self._column.addWidget(view)
        return view

    def _view(self, item: Item, place: Place) -> QWidget:
        # Each needs its parent from the start: what shows itself without one becomes a window.
        if item.type is ItemType.DISPLAY:
            if has_more(item, self._sheet.setting) or self._sheet.setting.given:
                return LineWithMore(self._sheet, place, self)
            return DisplayView(self._sheet, place, self)
        if item.type is not ItemType.GROUP:
            return QuestionView(self._sheet, place, ItemsView, self)
        if item.repeats:
            return RepeatedGroupView(self._sheet, place, self)
        return GroupView(self._sheet, place, self, self._growth)


class DisplayView(Text):
    """A line of text in the form."""

    def __init__(self, sheet: FormSheet, place: Place, parent: QWidget | None = None) -> None:
        super().__init__("", "muted", wraps=True, parent=parent)
        self._sheet, self._place = sheet, place
        self._item = sheet.filling.index.items[place[-1][0]]
        sheet.register(place, self)
        self.speak()
        self.show_state()

    def show_state(self) -> None:
        """There or not."""
        self._sheet.put_in_view(self, self._place, self._item)
        self.speak()

    def speak(self) -> None:
        """In the language of the sheet."""
        show_words(self, self._words(), self._sheet.setting.language, before=self._item.prefix)

    def _words(self) -> Words:
        return self._sheet.filling.item_at(self._place).words

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What a rule says that is told here."""
        show_words(self, Words(text) if text else self._words(), self._sheet.setting.language)
        self.set_role("error" if text and wrong else "muted")

    def take_focus(self) -> None:
        """A text takes no keys."""


class LineWithMore(QWidget):
    """A line of text that can be read out, with a picture, a sound, help or a way to more under it."""

    def __init__(self, sheet: FormSheet, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._place = sheet, place
        self._item = sheet.filling.index.items[place[-1][0]]
        self._line = DisplayView(sheet, place, self)
        self._around = around_words(self._item, sheet.setting)
        is_silent = sheet.setting.given and self._item.sound is None
        self._aloud = ReadAloudButton(self._item, sheet.setting, self) if is_silent else None
        layout = column(self, gap="small")
        head = row(gap="small")
        if self._aloud is not None:
            head.addWidget(self._aloud)
        head.addWidget(self._line, 1)
        layout.addLayout(head)
        if self._around is not None:
            layout.addWidget(self._around)
        sheet.register(place, self)
        self.show_state()

    def show_state(self) -> None:
        """There or not."""
        self._line.show_state()
        self._sheet.put_in_view(self, self._place, self._item)

    def speak(self) -> None:
        """In the language of the sheet."""
        self._line.speak()
        if self._aloud is not None:
            self._aloud.speak(self._sheet.setting.language)
        if self._around is not None:
            self._around.speak(self._sheet.setting.language)

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What a rule says that is told here."""
        self._line.show_error(text, wrong=wrong)

    def take_focus(self) -> None:
        """A text takes no keys."""


class GroupView(QFrame):
    """Questions that belong together, under their own small title."""

    def __init__(
        self, sheet: FormSheet, place: Place, parent: QWidget | None = None, growth: Growth | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet, self._place = sheet, place
        self._item = sheet.filling.index.items[place[-1][0]]
        self._title = Text("", "strong", wraps=True)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        if self._item.conditions:
            self.setProperty("look", "unfolded")
        self._around = around_words(self._item, sheet.setting)
        layout = column(self, gap="medium")
        layout.addWidget(self._title)
        if self._around is not None:
            layout.addWidget(self._around)
        layout.addWidget(self._error)
        layout.addWidget(ItemsView(sheet, self._item.items, place, self, growth))
        self._signs = Text("", "caption", wraps=True)
        layout.addWidget(self._signs)
        sheet.register(place, self)
        self.speak()
        self.show_state()

    def show_state(self) -> None:
        """There or not."""
        self._sheet.put_in_view(self, self._place, self._item)

    def speak(self) -> None:
        """In the language of the sheet."""
        item, language = self._sheet.filling.item_at(self._place), self._sheet.setting.language
        show_words(self._title, item.words, language, before=item.prefix)
        self._title.setVisible(bool(self._title.text()))
        if self._around is not None:
            self._around.speak(language)
        self._signs.setText(signature_words(item.signature, language))
        self._signs.setVisible(bool(self._signs.text()))

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong with the group as a whole."""
        self._error.set_role("error" if wrong else "muted")
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def take_focus(self) -> None:
        """To its first field."""
        focus_first(self)


class RepeatedGroupView(QFrame):
    """A group that may be there several times: a card for each, and a button for one more."""

    def __init__(self, sheet: FormSheet, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._place = sheet, place
        self._item = sheet.filling.index.items[place[-1][0]]
        self._title = Text("", "strong", wraps=True)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        if self._item.conditions:
            self.setProperty("look", "unfolded")
        self._cards: QVBoxLayout = column(gap="medium")
        self._more = QuietButton("", small=True, icon="plus")
        self._more.clicked.connect(self._on_more)
        self._around = around_words(self._item, sheet.setting)
        layout = column(self, gap="medium")
        for part in (self._title, self._around, self._error):
            if part is not None:
                layout.addWidget(part)
        layout.addLayout(self._cards)
        layout.addWidget(self._more)
        sheet.register(place, self)
        self.speak()
        self.show_state()

    def show_state(self) -> None:
        """There or not, and how often."""
        filling = self._sheet.filling
        self._sheet.put_in_view(self, self._place, self._item)
        self._more.setEnabled(filling.times(self._place) < (self._item.limits.max_occurs or 1000))
        if self._cards.count() != filling.times(self._place):
            self._build()

    def _build(self) -> None:
        clear(self._cards)
        for number in range(self._sheet.filling.times(self._place)):
            self._cards.addWidget(self._card(number))

    def _card(self, number: int) -> QWidget:
        card = QFrame()
        card.setProperty("look", "card")
        layout = row(card, gap="small", margin="medium")
        above = (*self._place[:-1], (self._item.link_id, number))
        layout.addWidget(ItemsView(self._sheet, self._item.items, above), 1)
        away = IconButton("trash", sentence(self._sheet.setting.language, "forms.take_away"))
        away.setProperty("number", number)
        away.clicked.connect(self._on_away)
        top = column()
        top.addWidget(away)
        top.addStretch(1)
        layout.addLayout(top)
        return card

    def speak(self) -> None:
        """In the language of the sheet."""
        item, language = self._sheet.filling.item_at(self._place), self._sheet.setting.language
        show_words(self._title, item.words, language, before=item.prefix)
        if self._around is not None:
            self._around.speak(language)
        self._more.setText(sentence(language, "forms.one_more"))
        self._more.setAccessibleDescription(self._title.text())

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong with the groups together."""
        self._error.set_role("error" if wrong else "muted")
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def take_focus(self) -> None:
        """To the first field of the first one."""
        focus_first(self)

    def _on_more(self) -> None:
        self._sheet.add_group(self._place)
        item = self._cards.itemAt(self._cards.count() - 1)
        card = item.widget() if item else None
        if card is not None:
            focus_first(card)

    def _on_away(self) -> None:
        number = int(self.sender().property("number"))
        self._sheet.remove_group(self._place, number)
        self._build()


def focus_first(within: QWidget) -> None:
    """Bring the keyboard to the first field inside."""
    at = within.nextInFocusChain()
    while at is not None and within.isAncestorOf(at):
        takes_keys = at.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(at, HearButton)
        if takes_keys and at.isVisible():
            at.setFocus()
            return
        at = at.nextInFocusChain()
