"""Every key of the window and of the page that is open. `?` shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column, grid
from healthdesk.ui.parts.page import Shortcut
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.window.page_keys import FIRST, page_keys


class ShortcutsOverlay(QDialog):
    """Two lists: this page, everywhere. Any of Esc, `?` and Enter closes it."""

    def __init__(
        self, page: str, here: Sequence[Shortcut], pages: int, parent: QWidget | None = None
    ) -> None:
        """`pages`: how many the rail has."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sneltoetsen"))
        self.setMinimumWidth(size("form"))
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.tr("Sneltoetsen"), "heading"))
        self._table = grid(gap="small")
        for meanings in (1, 3):
            self._table.setColumnStretch(meanings, 1)
        layout.addLayout(self._table)
        if here:
            self._add(self.tr("Op deze pagina: {page}").format(page=page), here)
        self._add(self.tr("Overal"), self._everywhere(pages))
        close = QuietButton(self.tr("Sluiten"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _add(self, title: str, keys: Sequence[Shortcut]) -> None:
        top = self._table.rowCount()
        heading = SectionTitle(title)
        heading.setMinimumHeight(size("small_control"))
        self._table.addWidget(heading, top, 0, 1, 4)
        half = (len(keys) + 1) // 2
        for number, (key, meaning) in enumerate(keys):
            place, side = top + 1 + number % half, 2 * (number // half)
            self._table.addWidget(
                Text(key, "key"), place, side, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
            self._table.addWidget(Text(meaning, wraps=True), place, side + 1)

    def _everywhere(self, pages: int) -> tuple[Shortcut, ...]:
        return (
            ("Ctrl+K", self.tr("Zoek alles")),
            ("Ctrl+N", self.tr("Nieuw")),
            *self._pages(pages),
            ("Ctrl+F", self.tr("Zoek op deze pagina")),
            ("Ctrl+S", self.tr("Bewaren of ondertekenen")),
            ("Ctrl+P", self.tr("Afdrukken")),
            ("Ctrl+Z", self.tr("Ongedaan maken")),
            ("Ctrl+Y", self.tr("Opnieuw doen wat ongedaan is gemaakt")),
            ("Ctrl+L", self.tr("Vergrendelen")),
            ("F1", self.tr("Hulp bij deze pagina")),
            ("F2", self.tr("Wijzigen")),
            ("Esc", self.tr("Een stap terug, zonder tekst te verliezen")),
            ("Alt+←  Alt+→", self.tr("Terug en vooruit")),
        )

    def _pages(self, pages: int) -> tuple[Shortcut, ...]:
        """Those that open with Ctrl, and those after them."""
        first = f"{page_keys(0)} … {page_keys(min(max(1, pages), FIRST) - 1)[-1]}"
        told = ((first, self.tr("Pagina’s van de balk links")),)
        if pages <= FIRST:
            return told
        more = f"{page_keys(FIRST)} … {page_keys(pages - 1)[-1]}" if pages > FIRST + 1 else page_keys(FIRST)
        return (*told, (more, self.tr("Die daaronder, vanaf de elfde")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)
