"""Over the agenda: which days, to and fro, and in which way they are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

VIEWS = ("day", "week", "month", "list")
_FOLDS = 7


class AgendaHead(QWidget):
    """Title, steps, views.

    turned: -1 or 1. today_wanted. day_chosen: a `date`. view_chosen: day, week, month or list.
    by_room_chosen: a column per room, or not. whose_chosen: the therapist or room of the week.
    search_wanted: to "Zoek een moment". print_wanted: the list of the day on paper. rota_wanted: who is
    there when.
    """

    turned = Signal(int)
    today_wanted = Signal()
    day_chosen = Signal(object)
    view_chosen = Signal(str)
    by_room_chosen = Signal(bool)
    whose_chosen = Signal(object)
    search_wanted = Signal()
    print_wanted = Signal()
    rota_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._titles = ("", "")
        self._title = PageTitle("")
        self._before = IconButton("chevron-left", self.tr("Vroeger"))
        self._after = IconButton("chevron-right", self.tr("Later"))
        today = QuietButton(self.tr("Vandaag"), small=True)
        self._go, self._to_day = self._day_field(), IconButton("today", self.tr("Ga naar een dag"))
        self._asks_day = False
        self._whose = FoldingBox()
        self._whose.setAccessibleName(self.tr("Week van"))
        self._whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._whose.setMaximumWidth(size("side_panel") // 2)
        self._whose.setProperty("scale", "small")
        self.search = QuietButton(self.tr("Zoek een moment"), icon="search", small=True)
        self._row = layout = row(self, gap="small")
        for part in (self._title, self._before, today, self._after, self._go, self._to_day):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._whose)
        self._views = QButtonGroup(self)
        names = (self.tr("Dag"), self.tr("Week"), self.tr("Maand"), self.tr("Lijst"))
        views = row(gap="tiny")
        for name, view in zip(names, VIEWS, strict=True):
            views.addWidget(self._view_button(name, view))
        layout.addLayout(views)
        self._by_room = self._toggle(self.tr("Per kamer"))
        layout.addWidget(self._by_room)
        paper = IconButton("print", self.tr("Daglijst op papier (Ctrl+P)"))
        paper.clicked.connect(self.print_wanted)
        layout.addWidget(paper)
        rota = IconButton("people", self.tr("Rooster: wie is er wanneer"))
        rota.clicked.connect(self.rota_wanted)
        layout.addWidget(rota)
        layout.addWidget(self.search)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        today.clicked.connect(self.today_wanted)
        self._go.value_changed.connect(self._on_day)
        self._go.editingFinished.connect(self._on_day_left)
        self._to_day.clicked.connect(self._on_ask_day)
        self._whose.activated.connect(self._on_whose)
        self._views.buttonClicked.connect(self._on_view)
        self._by_room.clicked.connect(self.by_room_chosen)
        self.search.clicked.connect(self.search_wanted)
        theme().dress(self.search, "search", "text", "small_icon")
        theme().changed.connect(self._fold)

    def say(self, title: str, short: str, view: str, *, by_room: bool) -> None:
        """What is shown now; the short title is for a narrow window."""
        self._titles = (title, short)
        for button in self._views.buttons():
            button.setChecked(button.property("view") == view)
        self._by_room.setChecked(by_room)
        self._by_room.setVisible(view in {"day", "week"})
        self._whose.setVisible(view == "week")
        self._fold()

    def offer_search(self, *, offered: bool) -> None:
        """The way to the search, while it is not shown beside the days."""
        self.search.setVisible(offered)
        self._fold()

    def offer_whose(self, whose: Iterable[tuple[str, UUID]], chosen: UUID | None) -> None:
        """Of whom a week can be shown."""
        self._whose.offer_again(whose)
        self._whose.choose(chosen)
        self._fold()

    def _day_field(self) -> DateField:
        made = DateField(self._parse)
        made.setAccessibleName(self.tr("Ga naar een dag"))
        made.setPlaceholderText(self.tr("ga naar…"))
        made.setFixedWidth(size("agenda_go"))
        made.setProperty("scale", "small")
        return made

    def _view_button(self, name: str, view: str) -> QPushButton:
        button = self._toggle(name)
        button.setProperty("view", view)
        self._views.addButton(button)
        return button

    def _toggle(self, name: str) -> QPushButton:
        button = QuietButton(name, small=True)
        button.setCheckable(True)
        return button

    def _parse(self, typed: str) -> date | None:
        desk = self._workbench.desk
        return parse_day_or_month(typed, desk.clock.today(), desk.language)

    def _on_day(self, day: date | None) -> None:
        if day is not None:
            self._go.show_value(None)
            self._on_day_left()
            self.day_chosen.emit(day)

    def _on_ask_day(self) -> None:
        """In a narrow head the field comes in the place of the title and the steps."""
        self._asks_day = True
        self._fold()
        self._go.setFocus()

    def _on_day_left(self) -> None:
        """Out of the way again; what is no day stays to be put right."""
        was_here = self._go.hasFocus()
        self._asks_day = bool(self._go.text())
        self._fold()
        if was_here and self._go.isHidden():
            self._to_day.setFocus()

    def _on_before(self) -> None:
        self.turned.emit(-1)

    def _on_after(self) -> None:
        self.turned.emit(1)

    def _on_view(self, button: QPushButton) -> None:
        self.view_chosen.emit(str(button.property("view")))

    def _fold(self) -> None:
        """Where it is narrow the title is short; narrower still, one part after the other makes room.

        First the field to go to a day, of which the icon stays, then part of whose week it is, then the
        words of the search and those of the toggle of rooms: a name that is whole tells more.
        """
        for step in range(_FOLDS):
            self._title.setText(self._titles[step > 0])
            for makes_room in (self._title, self._before, self._after):
                makes_room.setVisible(step < 2 or not self._asks_day)
            self._go.setVisible(step < 2 or self._asks_day)
            self._to_day.setVisible(self._go.isHidden())
            self._whose.setMaximumWidth(size("side_panel") // (2 if step < 3 else 3 if step < 6 else 4))
            self._name_search(in_words=step < 4)
            self._name_rooms(in_words=step < 5)
            if self._row.sizeHint().width() <= self.width():
                return

    def _name_search(self, *, in_words: bool) -> None:
        """By its icon alone where its words have no room: the tip and the screen reader still say them."""
        words = self.tr("Zoek een moment")
        if bool(self.search.text()) != in_words:
            self.search.setText(words if in_words else "")
            self.search.setAccessibleName(words)
            set_tip(self.search, "" if in_words else words)

    def _name_rooms(self, *, in_words: bool) -> None:
        words = self.tr("Per kamer")
        self._by_room.setIcon(QIcon() if in_words else theme().icon("room", "text", "small_icon"))
        if bool(self._by_room.text()) != in_words:
            self._by_room.setText(words if in_words else "")
            self._by_room.setAccessibleName(words)
            set_tip(self._by_room, "" if in_words else words)

    def minimumSizeHint(self) -> QSize:
        """The least it can fold to, whatever is shown now."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _on_whose(self) -> None:
        self.whose_chosen.emit(self._whose.currentData())
