"""Looking at the signatures of any PDF: of a letter that came in, or one of ours that comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import check_signatures
from healthdesk.actions.check_signatures import Checked
from healthdesk.errors import Trouble
from healthdesk.ui.letters.signature_list import SignatureList
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class SignaturesCard(Card):
    """The file is only read; nothing of it is kept."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Wie ondertekende dit bestand?"))
        self._workbench = workbench
        self._banner = Banner()
        self._banner.clear()
        self._name = Text("", "strong", wraps=True)
        self._name.hide()
        self._found = SignatureList()
        self.choose = PrimaryButton(self.tr("Kies een PDF…"), icon="open")
        told = self.tr(
            "Kies een PDF die je kreeg. Je leest wie hem tekende, wanneer, of er daarna iets aan veranderde, "
            "en of het huis kent wie voor de tekenaar instaat. Er wordt niets van bewaard."
        )
        buttons = row()
        fill(buttons, self.choose, None)
        self.add(Text(told, "muted", wraps=True))
        self.add(buttons)
        self.add(self._banner)
        self.add(self._name)
        self.add(self._found)
        self.choose.clicked.connect(self._on_choose)

    def look_at(self, path: str) -> None:
        """Read this file."""
        self._banner.clear()
        self._found.clear()
        self._name.hide()
        self.choose.setEnabled(False)
        self._workbench.background.run(
            check_signatures.in_file,
            self._workbench.desk,
            Path(path),
            then=self._on_checked,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_choose(self) -> None:
        kinds = (self.tr("PDF (*.pdf)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een PDF"), kinds, self.look_at)

    def _on_checked(self, checked: Checked) -> None:
        self.choose.setEnabled(True)
        self._name.setText(checked.name)
        self._name.show()
        self._found.show_checked(checked)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.choose.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
