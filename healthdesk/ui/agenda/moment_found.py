"""The moments that were found, the best first; one of them is the one that would be booked."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healthdesk.records.moment import Moment
from healthdesk.ui.agenda.moment_card import MomentCard, MomentWords
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text


class MomentFound(QWidget):
    """Cards to walk along.

    chosen: the `Moment` that would be booked, or None. booked, held: that one, now. brought: the card that
    is to be seen.
    """

    chosen = Signal(object)
    booked = Signal()
    held = Signal()
    brought = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._zone = zone
        self.cards: list[MomentCard] = []
        self.moment: Moment | None = None
        self._gone = Text(
            self.tr("Wat gekozen stond, is net weg. Kies een ander moment."), "error", wraps=True
        )
        self._gone.hide()
        stack = column(self, gap="small")
        stack.addWidget(self._gone)
        self._list = column(gap="small")
        stack.addLayout(self._list, 1)
        self.is_as_before = False
        """While what was chosen is found again: nobody chose it now."""
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self.show_picked)

    def show_moments(
        self, moments: list[tuple[Moment, MomentWords]], none: str, *, again: bool = False
    ) -> None:
        """What was found; the first is chosen. `none`: said where there is nothing.

        `again`: the same was asked, and what others did may be in it. What was chosen stays so, if it is
        still found; if not, that is said, and nothing else is chosen in its place.

        The keyboard stays here: each card that goes would hand it to the next, and the list would follow.
        """
        if any(card.hasFocus() for card in self.cards):
            self.setFocus()
        first = not again or not self.cards
        clear(self._list)
        self.cards = []
        for moment, words in moments:
            card = MomentCard(moment, words, self._zone)
            card.picked.connect(self.pick)
            card.booked.connect(self.book)
            card.held.connect(self._on_held)
            card.walked.connect(self._on_walked)
            card.shifted.connect(self._choose)
            self.cards.append(card)
            self._list.addWidget(card)
            card.show()  # by itself it would be a moment later, after what brings it into sight
        if not self.cards:
            self._list.addWidget(Text(none, "muted", wraps=True))
        self._list.addStretch(1)
        self._pick_again(None if first else self.moment, first=first)

    def pick(self, card: MomentCard | None) -> None:
        """This is the one that would be booked."""
        if card is not None:
            self._gone.hide()
        for one in self.cards:
            one.show_picked(picked=one is card)
        self._choose(card.moment if card else None)

    def bring_again(self) -> None:
        """There is another room for them: bring in what is picked, once all have their place."""
        self._laid_out.start()

    def book(self, card: MomentCard) -> None:
        """Book this one."""
        self.pick(card)
        self.booked.emit()

    def _pick_again(self, kept: Moment | None, *, first: bool) -> None:
        same = next((one for one in self.cards if kept is not None and one.offers(kept)), None)
        self._gone.setVisible(bool(self.cards) and same is None and not first)
        self.is_as_before = same is not None
        self.pick(same or (self.cards[0] if self.cards and first else None))
        if same is not None and kept is not None and kept.starts_at != same.moment.starts_at:
            self._choose(kept)
        self.is_as_before = False
        self._laid_out.start()

    def _choose(self, moment: Moment | None) -> None:
        self.moment = moment
        self.chosen.emit(moment)

    def show_picked(self) -> None:
        """The one that is picked is to be seen, once the new ones have their place."""
        picked = next((one for one in self.cards if self.moment and one.offers(self.moment)), None)
        if picked is not None and self.hasFocus():
            picked.setFocus()
        if picked is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.brought.emit(picked)

    def _on_held(self, card: MomentCard) -> None:
        self.pick(card)
        self.held.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the keyboard here and nothing chosen, Down goes to the first."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.cards:
            self.cards[0].setFocus()
            self.pick(self.cards[0])
        else:
            super().keyPressEvent(event)

    def _on_walked(self, card: MomentCard, step: int) -> None:
        number = self.cards.index(card) + step
        if 0 <= number < len(self.cards):
            self.cards[number].setFocus()
            self.pick(self.cards[number])
            self.show_picked()
