"""What stands where a file would stand that is closed: going in takes a reason, and is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class ClosedFile(Card):
    """reason_given: why somebody needs the file now."""

    reason_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, margin="margin")
        self.setMaximumWidth(size("form"))
        # No higher than its words, or the field in it would take what room the page has left.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._reason = QLineEdit()
        self._field = LabeledField(
            self.tr("Waarom heb je dit dossier nu nodig?"),
            self._reason,
            hint=self.tr("bv. de huisarts belt over een opname; de therapeut is er vandaag niet"),
        )
        self._go = PrimaryButton(self.tr("Open met deze reden"), icon="unlock")
        head = row(gap="medium")
        fill(
            head,
            IconLabel("lock", tone="amber"),
            Text(self.tr("Dit dossier is afgeschermd"), "heading"),
            None,
        )
        self.add(head)
        words = self.tr(
            "Het is van iemand die hier werkt of bekend is, of de persoon vroeg het zelf. Wie erin moet om "
            "te helpen, kan erin: de reden komt in het boek, de coördinator ziet ze, en de persoon ook "
            "bij de vraag wie het dossier zag. Daarna staat het acht uur open, alleen voor jou."
        )
        self.add(Text(words, wraps=True))
        self.add(self._field)
        foot = row()
        fill(foot, None, self._go)
        self.add(foot)
        self._go.clicked.connect(self._on_go)
        self._reason.returnPressed.connect(self._on_go)

    def begin(self) -> None:
        """Another closed file; no reason yet."""
        self._reason.clear()
        self._field.set_error("")
        self._reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """What was given is no reason."""
        self._field.set_error(sentence)
        self._reason.setFocus()

    def _on_go(self) -> None:
        self._field.set_error("")
        self.reason_given.emit(self._reason.text())
