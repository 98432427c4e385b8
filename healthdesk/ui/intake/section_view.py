"""One part of the form: its title and its questions in one column, made when first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.form_sections import LOOSE
from healthdesk.ui.intake.around_words import around_words
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words, signature_words
from healthdesk.ui.intake.growth import Growth
from healthdesk.ui.intake.items_view import ItemsView, focus_first
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.reserved import ReservedNote
from healthdesk.ui.parts.text import Text

_AT_FIRST, _AT_ONCE = 24, 10
"""How many items are made when a part is opened, and at a time while somebody goes on."""
_AHEAD = 1
"""So many screenfuls are there before she gets to them."""


class SectionView(QScrollArea):
    """A card that scrolls.

    next_requested: on to the part after this one.
    """

    next_requested = Signal()

    def __init__(
        self, sheet: FormSheet, key: str, items: tuple[Item, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet, self._key, self._items = sheet, key, items
        self.setWidgetResizable(True)
        card = Card(margin="margin")
        self._title = Text("", "heading", wraps=True)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        self._signs = Text("", "caption", wraps=True)
        self._licence = Text("", "caption", wraps=True)
        above = tuple((link, 0) for link in sheet.filling.index.chain(key)) if key != LOOSE else ()
        self._growth = Growth(sheet)
        mine = items[0].items if key != LOOSE else items
        self.content = ItemsView(sheet, mine, above, growth=self._growth)
        self._growth.grow(_AT_FIRST)
        self._next = QuietButton("")
        self._next.clicked.connect(self.next_requested)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self._next)
        card.body.setSpacing(card.body.spacing() * 2)
        self._around = around_words(items[0], sheet.setting) if key != LOOSE else None
        roles = items[0].reserved_for if items else ()
        reserved = ReservedNote(roles) if roles else None
        for part in (self._title, self._around, self._error, reserved, self.content, self._signs):
            if part is not None:
                card.add(part)
        self._above = above
        if above:
            sheet.register(above, self)
            self.show_state()
        card.add(foot)
        card.body.addStretch(1)
        card.add(self._licence)
        holder = Inside()
        column(holder).addWidget(card)
        self.setWidget(holder)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        sheet.spoken.connect(self.speak)
        self.speak()

    def speak(self) -> None:
        """Title and licence in the language of the sheet."""
        form, language = self._sheet.filling.form, self._sheet.setting.language
        title = form.title if self._key == LOOSE else self._items[0].words
        prefix = None if self._key == LOOSE else self._items[0].prefix
        show_words(self._title, title, language, before=prefix)
        if self._around is not None:
            self._around.speak(language)
        signs = form.signature if self._key == LOOSE else self._items[0].signature
        self._signs.setText(signature_words(signs, language))
        self._signs.setVisible(bool(self._signs.text()))
        self._licence.setText(form.licence.said_in(language))
        self._licence.setVisible(bool(form.licence))

    def renew(self, items: tuple[Item, ...]) -> None:
        """The same part under other words."""
        self._items = items
        self.speak()

    def show_state(self) -> None:
        """Whether the part is asked is shown in the list at the left; one that stays in view goes grey."""
        if self._key != LOOSE and self._items[0].stays_in_view:
            self.content.setEnabled(self._sheet.filling.own_conditions_met(self._above))

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong with the part as a whole."""
        self._error.set_role("error" if wrong else "muted")
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def take_focus(self) -> None:
        """To the first question."""
        self.focus_first()

    def offer_next(self, title: str) -> None:
        """Name the part that comes after this one; "" for none."""
        self._next.setText(self.tr("Verder: {title}").format(title=title))
        self._next.point_on("arrow-right", after=True)
        self._next.setVisible(bool(title))

    def focus_first(self) -> None:
        """The keyboard to the first question."""
        focus_first(self.content)

    def reach(self, place: Place) -> None:
        """Make it as far down as this place."""
        self._growth.grow_to(place)
        self._put_next_last()

    def _on_scrolled(self) -> None:
        """Near the end of what was made, a little more; the bar tells when that has its place."""
        bar = self.verticalScrollBar()
        if not self._growth.is_whole and bar.value() + _AHEAD * bar.pageStep() >= bar.maximum():
            self._growth.grow(_AT_ONCE)
            self._put_next_last()

    def _put_next_last(self) -> None:
        """Tab comes to the button after what was made later than it."""
        stops = [
            one for one in self.content.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if stops:
            self.setTabOrder(stops[-1], self._next)

    def show_view(self, view: object) -> None:
        """Scroll to what shows a question; a part itself begins at its top."""
        if isinstance(view, QWidget) and view is not self and self.isAncestorOf(view):
            self.ensureWidgetVisible(view)

    def follow_focus(self) -> None:
        """Scroll to where the keyboard is."""
        at = self.focusWidget()
        if at is not None:
            self.ensureWidgetVisible(at)
