"""Items under each other: questions, lines of text, groups and groups that repeat."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healthdesk.records.questionnaire import Item, ItemType, Words
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.forms_alike import says_otherwise_only
from healthdesk.sentences import sentence
from healthdesk.ui.intake.around_words import around_words, has_more
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words, signature_words
from healthdesk.ui.intake.growth import Growth
from healthdesk.ui.intake.hear_button import HearButton, ReadAloudButton
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.layouts import clear, column, let_go, row
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
        self._items = tuple(items)
        self._made: list[tuple[Item, QWidget]] = []
        self._column = column(self, gap="gap")
        self._go_on()

    def _go_on(self) -> None:
        if self._growth is not None:
            self._growth.add(self)
            return
        while self.make_next() is not None:
            pass

    def make_next(self) -> QWidget | None:
        """The view of its next item; None when there is none left."""
        if self.is_whole:
            return None
        item = self._items[len(self._made)]
        view = self._view(item)
        self._column.addWidget(view)
        self._made.append((item, view))
        return view

    @property
    def is_whole(self) -> bool:
        """Whether all its items are made."""
        return len(self._made) >= len(self._items)

    @property
    def views(self) -> list[QWidget]:
        """What was made so far, from the top."""
        return [view for _item, view in self._made]

    def renew(self, items: tuple[Item, ...]) -> None:
        """Other items, or in another order: what asks the same as before moves along, only the rest is made.

        What they say anew is told them by the sheet, once it is whole (`show_changes`).
        """
        had, self._made = self._made, []
        stood = {item.link_id: (item, view) for item, view in had}
        fit = {
            item.link_id: stood[item.link_id][1]
            for item in items[: len(had)]
            if item.link_id in stood and says_otherwise_only(stood[item.link_id][0], item)
        }
        for item, view in had:
            if fit.get(item.link_id) is not view:
                self._let_go(view)
        self._items = items
        for item in items[: len(had)]:
            view = fit.get(item.link_id) or self._amid(item)
            if isinstance(view, GroupView):
                view.renew(item)
            _put(self._column, view, len(self._made))
            self._made.append((item, view))
        keys_in_order(_moved(self.views, [view for _item, view in had]))
        self._go_on()

    def _amid(self, item: Item) -> QWidget:
        self.tell_amid()
        return self._view(item)

    def tell_amid(self) -> None:
        """Something comes, or came, before what is there already."""
        if self._growth is not None:
            self._growth.is_amid = True

    def _let_go(self, view: QWidget) -> None:
        self._sheet.leave_out(view)
        if self._growth is not None:
            self._growth.drop(view)
        let_go(self._column, view)

    def _view(self, item: Item) -> QWidget:
        place = (*self._above, (item.link_id, 0))
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
        self._content = ItemsView(sheet, self._item.items, place, self, growth)
        layout.addWidget(self._content)
        self._signs = Text("", "caption", wraps=True)
        layout.addWidget(self._signs)
        sheet.register(place, self)
        self.speak()
        self.show_state()

    def renew(self, item: Item) -> None:
        """The same group with other items in it."""
        self._item = item
        self._content.renew(item.items)
        if not self._content.is_whole:
            self._content.tell_amid()

    def show_state(self) -> None:
        """There or not."""
        self._sheet.put_in_view(self, self._place, self._sheet.item(self._place))

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
        filling, item = self._sheet.filling, self._sheet.item(self._place)
        self._sheet.put_in_view(self, self._place, item)
        self._more.setEnabled(filling.times(self._place) < (item.limits.max_occurs or 1000))
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


def _put(layout: QVBoxLayout, view: QWidget, at: int) -> None:
    """To its place in a column, where it does not stand there yet."""
    there = layout.itemAt(at)
    if there is None or there.widget() is not view:
        layout.removeWidget(view)
        layout.insertWidget(at, view)


def _moved(views: list[QWidget], before: list[QWidget]) -> list[QWidget]:
    """Those that stand elsewhere than they did, from the first to the last, with their neighbours."""
    start, end, shift = 0, len(views), len(before) - len(views)
    while start < min(end, len(before)) and views[start] is before[start]:
        start += 1
    while start < end and start < end + shift and views[end - 1] is before[end - 1 + shift]:
        end -= 1
    return views[max(0, start - 1) : end + 1] if start < end else []


def stops(view: QWidget) -> list[QWidget]:
    """Where Tab stops in it, from the top."""
    found = view.findChildren(QWidget)
    columns = [one for one in found if isinstance(one, ItemsView)] if isinstance(view, GroupView) else []
    if columns:
        return [stop for one in columns[0].views for stop in stops(one)]
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()]


def keys_in_order(views: Iterable[QWidget]) -> None:
    """Tab goes through them in this order."""
    for one, following in pairwise([stop for view in views for stop in stops(view)]):
        QWidget.setTabOrder(one, following)


def focus_first(within: QWidget) -> None:
    """Bring the keyboard to the first field inside."""
    at = within.nextInFocusChain()
    while at is not None and within.isAncestorOf(at):
        takes_keys = at.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(at, HearButton)
        if takes_keys and at.isVisible():
            at.setFocus()
            return
        at = at.nextInFocusChain()
