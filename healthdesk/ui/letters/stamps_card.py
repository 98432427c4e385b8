"""Timestamps on signatures: the address of the server that a coordinator chose, or none."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions import check_signatures
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.signature import SignaturePolicy
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class StampsCard(Card):
    """For who decides for the house; off while the field is empty."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Tijdstempels"))
        self._workbench = workbench
        self._kept = ""
        told = self.tr(
            "Een tijdstempel bewijst wanneer er getekend werd, ook als de klok van deze computer niet juist "
            "staat. Vul het adres in van een dienst die het huis vertrouwt (RFC 3161), of laat het leeg. "
            "Er gaat alleen een controlegetal heen: niets van de brief, en niet wie tekent."
        )
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://")
        self._field = LabeledField(self.tr("Adres van de tijdstempeldienst"), self._address)
        self._keep = QuietButton(self.tr("Bewaren"))
        self.add(Text(told, "muted", wraps=True))
        self.add(self._field)
        buttons = row()
        buttons.addWidget(self._keep)
        buttons.addStretch(1)
        self.add(buttons)
        self._address.textEdited.connect(self._on_typed)
        self._address.returnPressed.connect(self.keep)
        self._keep.clicked.connect(self.keep)

    def show_policy(self, policy: SignaturePolicy) -> None:
        """As it is now; what is being typed is left alone."""
        if self._address.text().strip() == self._kept:
            self._address.setText(policy.stamps)
        self._kept = policy.stamps
        self._on_typed()

    def keep(self) -> None:
        """From now on, or no more."""
        if self._keep.isEnabled():
            self._workbench.background.run(
                check_signatures.choose_stamps,
                self._workbench.desk,
                self._address.text(),
                then=self._on_kept,
                trouble=self._on_trouble,
            )

    def _on_typed(self) -> None:
        self._field.set_error("")
        self._keep.setEnabled(self._address.text().strip() != self._kept)

    def _on_kept(self, done: Done[SignaturePolicy]) -> None:
        self._kept = done.result.stamps
        self._address.setText(self._kept)
        self._on_typed()
        on = self.tr("Wie tekent, krijgt voortaan een tijdstempel.")
        off = self.tr("Er komen geen tijdstempels meer.")
        self._workbench.toasts.show(on if self._kept else off, undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._field.set_error(self._workbench.sentence_for(trouble))
