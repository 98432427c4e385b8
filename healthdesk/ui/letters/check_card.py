"""What to look at before the letter leaves, each line with its way out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.letter_draft import Remark, Way, Weight
from healthdesk.rules.person_names import beside
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.said import way_said
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_MARKS: dict[Weight, tuple[str, Tone]] = {
    Weight.FINE: ("✓", "green"),
    Weight.WAIVED: ("!", "neutral"),
    Weight.LOOK: ("!", "amber"),
    Weight.STOP: ("✕", "red"),
}


class CheckCard(Card):
    """The check list. wanted: a `Remark` and the `Way` somebody chose for it."""

    wanted = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Nakijken vóór versturen"))
        self._workbench = workbench
        self._shown: tuple[Remark, ...] = ()
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        self.add(holder)

    def show_remarks(self, remarks: Iterable[Remark]) -> None:
        """The remarks, in the order of the rules; unchanged ones are left where they are."""
        remarks = tuple(remarks)
        if remarks == self._shown:
            return
        self._shown = remarks
        clear(self._rows)
        for number, remark in enumerate(remarks):
            self._rows.addWidget(self._row(number, remark))

    def _may_go(self, way: Way) -> bool:
        """Who may not change what the house says of itself is told who does."""
        return way is not Way.OPEN_HOUSE or may(self._workbench.desk.actor, Right.MANAGE_HOUSE)

    def _row(self, number: int, remark: Remark) -> QWidget:
        line = QWidget()
        line.setProperty("look", "clear")
        mark, tone = _MARKS[remark.weight]
        tag = Tag(mark, tone)
        tag.setFixedWidth(size("small_control"))
        tag.setAccessibleName(self._weight_said(remark.weight))
        layout = row(line, gap="small")
        layout.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        words, ways = column(gap="tiny"), row(gap="small")
        words.addWidget(Text(self._said(remark), wraps=True))
        if remark.weight is Weight.WAIVED:
            words.addWidget(Text(self.tr("mag zo, is gezegd"), "caption"))
        layout.addLayout(words, 1)
        if remark.is_open:
            for way in filter(self._may_go, remark.ways):
                button = QuietButton(way_said(way), small=True)
                button.setProperty("remark", number)
                button.setProperty("way", way.value)
                button.clicked.connect(self._on_way)
                ways.addWidget(button)
        if ways.count() > 1:  # side by side they would leave the words a narrow strip
            ways.addStretch(1)
            words.addLayout(ways)
        else:
            layout.addLayout(ways)
        return line

    def _said(self, remark: Remark) -> str:
        values = {name: beside(value) for name, value in remark.values.items()}
        if "day" in values:
            values["day"] = short_date(date.fromisoformat(values["day"]))
        return self._workbench.sentence(remark.key, **values)

    def _weight_said(self, weight: Weight) -> str:
        words = {
            Weight.FINE: self.tr("in orde"),
            Weight.WAIVED: self.tr("niet in orde, mag zo"),
            Weight.LOOK: self.tr("kijk na"),
            Weight.STOP: self.tr("moet eerst opgelost"),
        }
        return words[weight]

    def _on_way(self) -> None:
        button = self.sender()
        remark = self._shown[int(button.property("remark"))]
        self.wanted.emit(remark, Way(str(button.property("way"))))
