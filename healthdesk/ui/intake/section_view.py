"""One part of the form: its title and its questions in one column, made when first opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.form_sections import LOOSE
from healthdesk.rules.forms_alike import says_otherwise_only
from healthdesk.ui.intake.around_words import around_words
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words, signature_words
from healthdesk.ui.intake.growth import Growth
from healthdesk.ui.intake.items_view import ItemsView, focus_first, keys_in_order, stops
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.reserved import ReservedNote
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.text import Text

_AT_FIRST, _AT_ONCE = 24, 10
"""How many items are made when a part is opened, and at a time while somebody goes on."""
_GENTLY = 2
"""And at a time where somebody is busy elsewhere on the screen."""
_AHEAD = 1
"""So many screenfuls are there before she gets to them."""


class SectionView(RowScroll):
    """A card that scrolls.

    next_requested: on to the part after this one. `gently`: its questions come a few at a time between
    other events, for who is busy beside it. reached: one that was looked for is there.
    """

    next_requested = Signal()
    reached = Signal()

    def __init__(
        self,
        sheet: FormSheet,
        key: str,
        items: tuple[Item, ...],
        parent: QWidget | None = None,
        *,
        gently: bool = False,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._key, self._items = sheet, key, items
        self._wanted: Place | None = None
        self._gently = gently
        self._between = QTimer(self, singleShot=True, interval=0)
        self._between.timeout.connect(self._on_between)
        self.setWidgetResizable(True)
        card = Card(margin="margin")
        self._title = Text("", "heading", wraps=True)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        self._signs = Text("", "caption", wraps=True)
        self._licence = Text("", "caption", wraps=True)
        above = tuple((link, 0) for link in sheet.filling.index.chain(key)) if key != LOOSE else ()
        self._growth = Growth(sheet)
        self.content = ItemsView(sheet, self._mine(), above, growth=self._growth)
        self._growth.grow(_GENTLY if gently else _AT_FIRST)
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
        self.verticalScrollBar().rangeChanged.connect(self._on_room)
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

    def _mine(self) -> tuple[Item, ...]:
        return self._items[0].items if self._key != LOOSE else self._items

    @property
    def is_growing(self) -> bool:
        """Whether more of it comes by itself."""
        return self._between.isActive()

    def can_renew(self, items: tuple[Item, ...]) -> bool:
        """Whether a part with these items is this one with other words, or other questions in it."""
        return self._key == LOOSE or says_otherwise_only(self._items[0], items[0])

    def renew(self, items: tuple[Item, ...]) -> None:
        """The same part under other words, or with other questions in it."""
        self._items = items
        self.content.renew(self._mine())
        self.speak()
        self._put_next_last()
        self._on_scrolled()

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
        """Make it as far down as this place, at once or in a while."""
        if self._gently:
            self._wanted = place
            self._on_room()
            return
        self._growth.grow_to(place)
        self._put_next_last()

    def _on_scrolled(self) -> None:
        """Near the end of what was made, a little more; at once for who goes on faster than it comes."""
        if self._gently or not self._between.isActive():
            self._on_room()
        elif self._is_near:
            self._growth.grow(_AT_ONCE)
            self._put_next_last()

    def _on_room(self) -> None:
        """What was made has its place by now: whether there must be more, between other events."""
        if not self._growth.is_whole and (self._is_near or self._is_wanted) and self.isVisible():
            self._between.start()

    @property
    def _is_near(self) -> bool:
        """Whether the end of what was made is not far below what is in sight."""
        bar = self.verticalScrollBar()
        return not self._growth.is_whole and bar.value() + _AHEAD * bar.pageStep() >= bar.maximum()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_room()

    @property
    def _is_wanted(self) -> bool:
        """Whether a place that somebody looks for has no view yet."""
        return self._wanted is not None and self._sheet.view(self._wanted) is None

    def _on_between(self) -> None:
        was_wanted = self._is_wanted
        if was_wanted and self._wanted is not None:
            self._growth.grow_to(self._wanted, _GENTLY)
        else:
            self._growth.grow(_GENTLY)
        self._on_room()
        if not self.is_growing:
            self._put_next_last()
        if was_wanted and not self._is_wanted:
            self.reached.emit()

    def _put_next_last(self) -> None:
        """Tab comes to the button after what was made later than it, and to that where it stands."""
        if self._growth.is_amid:
            keys_in_order(self.content.views)
            self._growth.is_amid = False
        last = self._last_stop()
        if last is not None:
            self.setTabOrder(last, self._next)

    def _last_stop(self) -> QWidget | None:
        found = (stop for view in reversed(self.content.views) for stop in stops(view)[-1:])
        return next(found, None)

    def show_view(self, view: object) -> None:
        """Scroll to what shows a question; a part itself begins at its top."""
        if isinstance(view, QWidget) and view is not self and self.isAncestorOf(view):
            self.ensureWidgetVisible(view)

    def follow_focus(self) -> None:
        """Scroll to where the keyboard is."""
        at = self.focusWidget()
        if at is not None:
            self.ensureWidgetVisible(at)
