"""The frame of looking at what the house has its own version of, and all a coordinator does with it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, widgets_in
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench

T = TypeVar("T")


class VersionPanel(RowScroll, Generic[T]):
    """Whoever is one of these says what it shows (`fill`).

    change_wished, history_wished, beside_wished, back_wished: of what is shown.
    """

    change_wished = Signal()
    history_wished = Signal()
    beside_wished = Signal()
    back_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.shown: T | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(size("side_panel"))
        self.banner = Banner(closable=False)
        self.head, self.inside = column(gap="small"), column(gap="medium")
        self._beside = QuietButton("")
        self._back = QuietButton("", icon="undo")
        self._history = QuietButton(self.tr("Geschiedenis…"), icon="clock")
        buttons = QWidget()
        self.buttons = FlowLayout(buttons)
        for button, wish in (
            (PrimaryButton(self.tr("Wijzig…")), self.change_wished),
            (self._beside, self.beside_wished),
            (self._back, self.back_wished),
            (self._history, self.history_wished),
        ):
            button.clicked.connect(wish)
            self.buttons.addWidget(button)
        card = Card(margin="large")
        self.inside.setContentsMargins(0, space("small"), 0, 0)
        for part in (self.banner, self.head, buttons, self.inside):
            card.add(part)
        outer = Inside()
        layout = column(outer)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(outer)
        self.banner.clear()
        self.hide()

    def fill(self, one: T) -> None:
        """Say what there is to say of it, and `offer` what can be done."""
        raise NotImplementedError

    def show_one(self, one: T | None) -> None:
        """Look at this; None for nothing."""
        self.shown = one
        self.setVisible(one is not None)
        if one is not None:
            clear(self.head)
            clear(self.inside)
            self.fill(one)

    def offer(
        self, version: RuleVersion | None, *, back: bool, beside: bool, is_newer: bool, is_own: bool = False
    ) -> None:
        """What can be done with it; `is_own`: the program has none, so there is no way back to its own."""
        self._back.setVisible(back)
        self._back.setText(self.tr("Haal weg") if is_own else self.tr("Terug naar het origineel"))
        self._beside.setVisible(beside)
        self._beside.setText(self.tr("Bekijk beide…") if is_newer else self.tr("Naast het programma…"))
        self._history.setVisible(version is not None)

    def say(self, title: str, *lines: str | tuple[int, str]) -> None:
        """A title with lines close under it, some a few steps in; nothing where there is nothing to say."""
        told = [one if isinstance(one, tuple) else (0, one) for one in lines]
        part = column(gap="tiny")
        part.addWidget(Text(title, "section", wraps=True))
        for depth, words in told:
            if words:
                line = Text(words, "caption", wraps=True)
                line.setIndent(depth * space("medium"))
                part.addWidget(line)
        for one in widgets_in(part):
            one.setMinimumWidth(size("control"))  # a long word or address never widens the card
        if any(words for _depth, words in told):
            self.inside.addLayout(part)

    def warn(self, *, is_newer: bool, unreadable: Trouble | None, besides: str = "") -> None:
        """What is to be known before anything else, the worst first; `besides`: where it is neither."""
        if is_newer:
            told = self.tr(
                "Het programma bracht een nieuwere versie. Die van jullie blijft gelden tot je kiest."
            )
            self.banner.say(told, "amber")
        elif unreadable is not None:
            told = self.tr("Wat jullie wijzigden kan deze versie van het programma niet lezen: {why}")
            self.banner.say(told.format(why=self._workbench.sentence_for(unreadable)), "red")
        elif besides:
            self.banner.say(besides, "amber")
        else:
            self.banner.clear()

    def checked_said(self, day: str, who: str | None) -> str:
        """That it was looked through, when and by whom; `who` None: nobody did, as `day` says."""
        return day if who is None else self.tr("nagekeken {day}, {who}").format(day=day, who=who)

    def last_said(self, version: RuleVersion | None) -> str:
        """When it was changed last, by whom and why."""
        if version is None:
            return ""
        day = version.changed_at.astimezone(self._workbench.desk.clock.zone).date()
        return " · ".join(filter(None, (short_date(day), version.changed_by, version.why)))
