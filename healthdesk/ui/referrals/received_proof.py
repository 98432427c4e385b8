"""Who signed a letter that came in, and whether its pages are still those that were made."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.actions.check_received import Proof, proof_of
from healthdesk.errors import Trouble
from healthdesk.records.signature import Since
from healthdesk.ui.letters.signature_list import SignatureList
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench


class ReceivedProof(QWidget):
    """Below the words of a letter, where somebody signed it. What is wrong stands above them."""

    def __init__(self, workbench: Workbench, name: str, pdf: bytes, lines: QVBoxLayout) -> None:
        """`lines` are those of the letter, with room that gives below them."""
        super().__init__()
        self.setProperty("look", "clear")
        self._workbench = workbench
        self._inside = column(self, gap="small")
        self._warning = Text("", "error", wraps=True)
        lines.insertWidget(0, self._warning)
        lines.insertWidget(lines.count() - 1, self)
        self._warning.hide()
        self.hide()
        workbench.background.run(
            proof_of, workbench.desk, name, pdf, then=self._on_proof, trouble=self._on_trouble, lane="slow"
        )

    def _on_proof(self, proof: Proof) -> None:
        wrong = []
        if proof.signed is not None:
            found = SignatureList()
            found.show_checked(proof.signed)
            self._inside.addWidget(SectionTitle(self.tr("Ondertekend?")))
            self._inside.addWidget(found)
            self.show()
            if any(one.found.since is Since.CHANGED for one in proof.signed.lines):
                wrong.append(
                    self.tr("De brief is na het ondertekenen veranderd: lees onderaan wat dat zegt.")
                )
        if proof.has_notes:
            told = self.tr(
                "Op de bladzijden zette iemand er iets bij nadat de brief gemaakt werd. Dat staat niet in "
                "wat je hier leest: open het bestand en kijk."
            )
            wrong.append(told)
        self._warn(" ".join(wrong))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._warn(self._workbench.sentence_for(trouble))

    def _warn(self, words: str) -> None:
        self._warning.setText(words)
        self._warning.setVisible(bool(words))
