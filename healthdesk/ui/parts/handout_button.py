"""A page to take home: in which language, printed at once or kept as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.actions.print_handout import HandoutPaper, save_paper
from healthdesk.errors import Trouble
from healthdesk.rules.language_names import language_name
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench

Make = Callable[[Desk, Any, str], HandoutPaper]
LANGUAGES = ("nl", "fr", "en")


class HandoutButton(QuietButton):
    """Its menu offers each language, the person's own first.

    troubled: a `Trouble` while the page was made.
    """

    troubled = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        title: str,
        make: Make,
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(title, parent, icon="print", small=small)
        self.setProperty("menu", "true")
        self._workbench, self._make = workbench, make
        self._about: Any = None
        self._paper: HandoutPaper | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_about(self, about: Any) -> None:
        """About what the page is, as who makes it wants to be told: a person, a letter."""
        self._about = about

    def show_person(
        self, about: Any, language: str, unsure: Collection[str] = (), there: Sequence[str] = LANGUAGES
    ) -> None:
        """About whom or what the page is, and the language that is offered first.

        `unsure` are those in which nobody vouches for its words; `there`: those there are.
        """
        self.show_about(about)
        self._menu.clear()
        order = sorted(there, key=lambda one: one != language)
        for keeps, words in (
            (False, QCoreApplication.translate("HandoutButton", "Afdrukken: {language}…")),
            (True, QCoreApplication.translate("HandoutButton", "Bewaar als PDF: {language}…")),
        ):
            for one in order:
                name = language_name(one, self._workbench.desk.language)
                if one in unsure:
                    doubt = QCoreApplication.translate("HandoutButton", "{language}, te controleren")
                    name = doubt.format(language=name)
                said = words.format(language=name)
                action = QAction(said, self._menu)
                action.setData((one, keeps))
                action.triggered.connect(self._on_wanted)
                self._menu.addAction(action)
            self._menu.addSeparator()

    def draw(self, language: str, *, keeps: bool = False) -> None:
        """Make the page; then ask which printer, or where to keep it."""
        if self._about is not None:
            self._workbench.background.run(
                self._make,
                self._workbench.desk,
                self._about,
                language,
                then=self._on_to_keep if keeps else self._on_to_print,
                trouble=self._on_trouble,
            )

    # --- slots

    def _on_wanted(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            language, keeps = action.data()
            self.draw(language, keeps=keeps)

    def _on_to_print(self, paper: HandoutPaper) -> None:
        PdfPrinter(paper.name, paper.pdf, self).ask()

    def _on_to_keep(self, paper: HandoutPaper) -> None:
        self._paper = paper
        ask_where(
            self,
            QCoreApplication.translate("HandoutButton", "Bewaar als PDF"),
            QCoreApplication.translate("HandoutButton", "PDF (*.pdf)"),
            paper.name,
            self.save_to,
        )

    def save_to(self, path: str) -> None:
        """Write the page that was asked for."""
        if self._paper is not None:
            run = self._workbench.background.run
            run(
                save_paper,
                self._paper,
                Path(path),
                then=self._on_kept,
                trouble=self._on_trouble,
                lane="slow",
            )

    def _on_kept(self, _nothing: None) -> None:
        self._workbench.toasts.show(QCoreApplication.translate("HandoutButton", "PDF bewaard."))

    def _on_trouble(self, trouble: Trouble) -> None:
        self.troubled.emit(trouble)
