"""The rail at the left: the pages, and whose house this is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.window.page_keys import page_keys
from healthdesk.ui.window.rail_item import RailItem


class Rail(QWidget):
    """Pages by name and icon.

    chosen: the key of a page.
    """

    chosen = Signal(str)

    def __init__(
        self,
        entries: Iterable[tuple[str, str, str]],
        parent: QWidget | None = None,
        *,
        optional: Iterable[str] = (),
    ) -> None:
        """Each entry: key, icon, title. Those of the keys in `optional` come when they are counted."""
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._items = {key: RailItem(key, icon, title, "", self) for key, icon, title in entries}
        layout = column(self, gap="none", margin="small")
        layout.addWidget(self._brand())
        layout.setSpacing(size("focus"))
        for item in self._items.values():
            item.clicked.connect(self._on_clicked)
            layout.addWidget(item)
        for key in optional:
            self._items[key].hide()
        self._number()
        layout.addStretch(1)
        self._house = ElidedText("", "strong", lines=3)
        self._person = ElidedText("", "caption")
        self._roles = ElidedText("", "caption", lines=2)
        foot = column(gap="tiny", margin="small", sides="medium")
        fill(foot, self._house, self._person, self._roles)
        layout.addLayout(foot)
        self.fold(folded=False)

    def show_house(self, house: str, person: str, roles: str) -> None:
        """Whose house, and who sits here as what."""
        self._house.setText(house)
        self._person.setText(person)
        self._roles.setText(roles)

    def select(self, key: str) -> None:
        """Mark the page that is open."""
        for other, item in self._items.items():
            item.setChecked(other == key)

    def show_count(self, key: str, count: int) -> None:
        """How many things wait on a page; -1: there is no such page in this house."""
        if key in self._items:
            if self._items[key].isHidden() != (count < 0):
                self._items[key].setHidden(count < 0)
                self._number()
            self._items[key].show_count(max(0, count))

    @property
    def offered(self) -> tuple[str, ...]:
        """The keys of the pages that this house has, in order."""
        return tuple(key for key, item in self._items.items() if not item.isHidden())

    def _number(self) -> None:
        for number, key in enumerate(self.offered):
            self._items[key].show_keys(page_keys(number))

    def fold(self, *, folded: bool) -> None:
        """Icons alone in a narrow window."""
        self.setFixedWidth(size("rail_folded" if folded else "rail"))
        for item in self._items.values():
            item.fold(folded=folded)
        for words in (self._brand_name, self._house, self._person, self._roles):
            words.setHidden(folded)

    def _brand(self) -> QWidget:
        holder = QWidget(self)
        self._brand_name = Text("HealthDesk", "brand")
        layout = row(holder, gap="small", margin="none", sides="medium")
        fill(layout, IconLabel("logo", tone="accent"), self._brand_name, None)
        holder.setFixedHeight(size("top_bar") - size("rail_item") // 4)
        return holder

    def _on_clicked(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            item.setChecked(True)
            self.chosen.emit(item.key)
