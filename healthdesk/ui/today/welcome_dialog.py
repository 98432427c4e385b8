"""Somebody walks in: who, if she says so, and what for. Two fields, and both may stay empty."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.half_typed import TypedAt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class WelcomeDialog(HeldDialog):
    """Open with `open()`; who opened it notes what is asked and then accepts it.

    noted: name, wish, and the id of her file or None.
    """

    noted = Signal(str, str, object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Iemand komt binnen"))
        self.setMinimumWidth(size("dialog"))
        self._known: UUID | None = None
        self._banner = Banner()
        self._picker = PersonPicker(workbench)
        self._whom = Text("", "strong")
        self._other = LinkButton(self.tr("Iemand anders"))
        self._words = workbench.words
        called = self.tr("Voornaam of schuilnaam") if self._words.anonymous else self.tr("Naam, zoals gezegd")
        self._name = LabeledField(called, QLineEdit())
        self._wish = LabeledField(self.tr("Waarvoor"), QLineEdit())
        self._arrange()
        self._picker.picked.connect(self._on_picked)
        self._other.clicked.connect(self._on_other)
        self._on_other()
        # Not on disk: of whom the words are may be known here, and that file would not take them along.
        self.hold(workbench.left_words, TypedAt("welcome", lasts=False), self._banner, self._keep)

    def _arrange(self) -> None:
        known = row(gap="medium")
        fill(known, self._whom, None, self._other)
        self._keep = PrimaryButton(self.tr("Noteren"))
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        known_already = self.tr("Is deze {person} al gekend? Alles mag leeg blijven.")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(Text(known_already.format(person=self._words.person), wraps=True))
        layout.addWidget(self._banner)
        layout.addWidget(self._picker)
        layout.addLayout(known)
        layout.addWidget(self._name)
        layout.addWidget(self._wish)
        layout.addLayout(buttons)
        self._banner.clear()

    def say(self, sentence: str) -> None:
        """Why it was not noted; what was typed stays."""
        self._keep.setEnabled(True)
        self._banner.say(sentence, "amber")

    def more_chosen(self) -> dict[str, str]:
        known = self._known
        return {"known": str(known), "said": self._whom.text()} if known is not None else {}

    def bring_more(self, kept: Mapping[str, str]) -> None:
        """What she came for is about whom she was said to be, and about nobody else."""
        if "known" in kept:
            self._on_picked(Whom(UUID(kept["known"]), kept["said"]))

    def _on_picked(self, whom: Whom) -> None:
        self._known = whom.id
        self._whom.setText(whom.said)
        self._show_known(known=True)
        self._wish.field.setFocus()

    def _on_other(self) -> None:
        self._known = None
        self._show_known(known=False)
        self._picker.setFocus()

    def _show_known(self, *, known: bool) -> None:
        self._whom.setVisible(known)
        self._other.setVisible(known)
        self._picker.setVisible(not known)
        self._name.setVisible(not known)

    def _on_keep(self) -> None:
        name = "" if self._known is not None else self._name.text()
        self._keep.setEnabled(False)
        self.noted.emit(name, self._wish.text(), self._known)
