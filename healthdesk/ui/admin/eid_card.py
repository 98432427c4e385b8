"""Through which middleware this computer speaks to cards: to read them, and to sign letters with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import read_eid, set_up_computer
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class EidCard(Card):
    """A path, only for who has the software elsewhere; and whether it was found."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None, *, reads: bool) -> None:
        super().__init__("", parent)
        both, sign = (
            self.tr("Identiteitskaarten lezen, brieven ondertekenen"),
            self.tr("Brieven ondertekenen"),
        )
        self.set_title(both if reads else sign)
        self._workbench = workbench
        self._found = Text("", "muted", wraps=True)
        self._path = line_field(
            self.tr("Pad van de eID-software"),
            hint=self.tr(
                "leeg: waar ze op dit soort computer hoort te staan; of de PKCS#11 van een andere kaart"
            ),
        )
        self._keep = QuietButton(self.tr("Gebruik dit pad"))
        foot = row()
        fill(foot, None, self._keep)
        self.add(self._found)
        self.add(self._path)
        self.add(foot)
        self._keep.clicked.connect(self.keep)
        workbench.computer.changed.connect(self._look)
        self._look()

    def keep(self) -> None:
        """Use what is typed."""
        self._path.set_error("")
        self._workbench.background.run(
            set_up_computer.eid_through,
            self._workbench.desk,
            self._path.text(),
            then=self._on_kept,
            trouble=self._on_refused,
        )

    def _look(self) -> None:
        chosen = self._workbench.computer.settings.eid_module
        self._path.set_text(chosen)
        self._workbench.background.run(
            read_eid.middleware, chosen, then=self._on_found, trouble=self._on_missing, lane="slow"
        )

    def _on_found(self, path: Path) -> None:
        self._found.setText(self.tr("De eID-software staat klaar: {path}").format(path=path))

    def _on_missing(self, trouble: Trouble) -> None:
        self._found.setText(self._workbench.sentence_for(trouble))

    def _on_kept(self, done: Done[str]) -> None:
        self._workbench.computer.eid_module_wanted.emit(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."))

    def _on_refused(self, trouble: Trouble) -> None:
        self._path.set_error(self._workbench.sentence_for(trouble))
