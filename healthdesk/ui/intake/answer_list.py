"""Signed answers as they were shown: question and answer under each other, corrections beside them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.clock import Clock
from healthdesk.records.questionnaire import Form, Item
from healthdesk.records.questionnaire_response import Correction, Place, ResponseItem
from healthdesk.rules.answer_history import answered, corrections_at
from healthdesk.ui.intake.said import said_value
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.reserved import ReservedNote
from healthdesk.ui.parts.text import Text


class AnswerList(QWidget):
    """Cards per part of the form.

    correct_requested: the place of an answer and the answer as it stands. history_requested: a place.
    """

    correct_requested = Signal(object, str)
    history_requested = Signal(object)

    def __init__(
        self,
        form: Form,
        items: Sequence[ResponseItem],
        corrections: Sequence[Correction],
        clock: Clock,
        language: str,
        *,
        may_correct: bool,
        changed: Collection[Place] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`changed`: the places of answers that were not given once and for all."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._changed = changed
        self._by_link = {item.link_id: item for item in form.walk()}
        self._clock, self._language, self._may_correct = clock, language, may_correct
        self._corrections = corrections
        self._places = {id(item): place for place, item in answered(items)}
        layout = column(self, gap="large")
        items = [item for item in items if self._is_shown(item)]
        loose = [item for item in items if not item.items]
        if loose:
            layout.addWidget(self._card("", loose))
        rank = {link: number for number, link in enumerate(self._by_link)}
        cards = [(item.link_id, self._card(item.text, item.items)) for item in items if item.items]
        cards += [(one.link_id, self._reserved(one)) for one in self._by_link.values() if one.reserved_for]
        for _link, card in sorted(cards, key=lambda one: rank.get(one[0], len(rank))):
            layout.addWidget(card)
        if not items and not cards:
            layout.addWidget(Text(self.tr("Er werd op geen enkele vraag geantwoord."), "muted", wraps=True))
        layout.addStretch(1)

    def _reserved(self, part: Item) -> Card:
        """A part that is not for who reads, by its title."""
        card = Card(part.words.said_in(self._language), margin="margin")
        card.add(ReservedNote(part.reserved_for))
        return card

    def _is_shown(self, given: ResponseItem) -> bool:
        item = self._by_link.get(given.link_id)
        return item is None or not item.only_while_filling

    def _card(self, title: str, items: Sequence[ResponseItem]) -> Card:
        card = Card(title, margin="margin")
        for item in items:
            self._add(card, item)
        return card

    def _add(self, card: Card, given: ResponseItem) -> None:
        if not self._is_shown(given):
            return
        item = self._by_link.get(given.link_id)
        if item is not None and given.answers:
            card.add(self._pair(given, item))
        elif given.items:
            card.add(Text(given.text, "strong", wraps=True))
        for inner in (*given.items, *(below for answer in given.answers for below in answer.items)):
            self._add(card, inner)

    def _pair(self, given: ResponseItem, item: Item) -> QWidget:
        place = self._places[id(given)]
        said = ", ".join(said_value(answer.value, item, self._language) for answer in given.answers)
        pair = QWidget()
        layout = column(pair, gap="none")
        layout.addWidget(Text(given.text, "caption", wraps=True))
        line = row(gap="small")
        line.addWidget(Text(said, wraps=True), 1)
        if self._may_correct and not item.calculated:
            button = LinkButton(self.tr("Verbeter"), name=self.tr("Verbeter: {q}").format(q=given.text))
            button.setProperty("place", place)
            button.setProperty("said", said)
            button.clicked.connect(self._on_correct)
            line.addWidget(button)
        if place in self._changed:
            name = self.tr("Geschiedenis: {q}").format(q=given.text)
            history = LinkButton(self.tr("Geschiedenis"), name=name)
            history.setProperty("place", place)
            history.clicked.connect(self._on_history)
            line.addWidget(history)
        layout.addLayout(line)
        for correction in corrections_at(self._corrections, place):
            layout.addWidget(self._correction(correction))
        return pair

    def _correction(self, correction: Correction) -> Text:
        day = correction.at.astimezone(self._clock.zone)
        said = self.tr("Lees: {becomes}. {author}, {day} {time}: {reason}").format(
            becomes=correction.becomes,
            author=correction.author,
            day=short_date(day.date()),
            time=clock_time(day),
            reason=correction.reason,
        )
        if correction.done:
            said = self.tr("{said}. Gedaan: {done}").format(said=said.rstrip("."), done=correction.done)
        return Text(said, "strong", wraps=True)

    def _on_history(self) -> None:
        self.history_requested.emit(self.sender().property("place"))

    def _on_correct(self) -> None:
        button = self.sender()
        self.correct_requested.emit(button.property("place"), str(button.property("said")))
