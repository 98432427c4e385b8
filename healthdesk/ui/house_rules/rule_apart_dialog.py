"""The house's version of a right beside the one that the program brings, and which is to count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.house_rules.apart import RightDifference
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, grid, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size


class RuleApartDialog(RoomyDialog):
    """ours_wished: the house's stays. theirs_wished: the program's counts again."""

    ours_wished = Signal()
    theirs_wished = Signal()

    def __init__(
        self,
        name: str,
        found: Sequence[RightDifference],
        parent: QWidget | None = None,
        *,
        is_newer: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Naast het programma"))
        keep_roomy(self, size("given"), 0)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(name, "heading", wraps=True))
        told = self.tr("Alleen wat verschilt staat hier.")
        if not found:
            told = self.tr("Beide versies zeggen nu hetzelfde.")
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(self._table(found), 1)
        layout.addWidget(self._buttons(is_newer=is_newer))

    def _table(self, found: Sequence[RightDifference]) -> TallScroll:
        table = grid()
        table.addWidget(Text(self.tr("Van ons"), "section"), 0, 1)
        table.addWidget(Text(self.tr("Van het programma"), "section"), 0, 2)
        for number, one in enumerate(found):
            at = 2 * number + 1
            table.addWidget(Line(), at, 0, 1, 3)
            for place, words in enumerate((one.label, one.one or "–", one.other or "–")):
                text = Text(words, "muted" if place == 0 else "body", wraps=True)
                table.addWidget(text, at + 1, place, Qt.AlignmentFlag.AlignTop)
        for place, stretch in ((0, 1), (1, 2), (2, 2)):
            table.setColumnStretch(place, stretch)
        scroll = TallScroll()
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what is long is read by keyboard too
        scroll.setAccessibleName(self.windowTitle())
        scroll.body.addLayout(table)
        scroll.body.addStretch(1)
        return scroll

    def _buttons(self, *, is_newer: bool) -> QWidget:
        holder = QWidget()
        foot = row(holder)
        theirs = QuietButton(self.tr("Neem die van het programma"))
        theirs.clicked.connect(self._on_theirs)
        ours = PrimaryButton(self.tr("Houd de onze") if is_newer else self.tr("Klaar"))
        ours.clicked.connect(self._on_ours if is_newer else self.accept)
        fill(foot, None, theirs, ours)
        return holder

    def _on_ours(self) -> None:
        self.accept()
        self.ours_wished.emit()

    def _on_theirs(self) -> None:
        self.accept()
        self.theirs_wished.emit()
