"""Somebody looked a text of a letter through: who, and on which day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_texts
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.letter_text import HouseText
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.letter_texts.said import full_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class CheckDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the step that was made."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, one: HouseText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._one = workbench, one
        desk = workbench.desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Tekst nagekeken"))
        self.setMinimumWidth(size("form"))
        self._banner = Banner(closable=False)
        self._banner.clear()
        self._on = DayField(self.tr("Nagekeken op"), desk.clock.today(), desk.language)
        self._on.show_value(desk.clock.today())
        self._by = line_field(self.tr("Nagekeken door"), desk.actor.name)
        self._keep = PrimaryButton(self.tr("Nagekeken"), icon="check")
        self._keep.setDefault(True)
        self._arrange()

    def _arrange(self) -> None:
        told = self.tr(
            "Zo weet wie een brief schrijft dat deze woorden kloppen. Zodra jullie of het programma hier "
            "iets anders zeggen, is de tekst weer na te kijken."
        )
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep.clicked.connect(self.keep)
        checks, foot = row(gap="medium"), row(gap="medium")
        fill(checks, self._on, self._by)
        fill(foot, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        heading = Text(full_name(self._one, self._workbench.desk.language), "heading", wraps=True)
        fill(layout, heading, Text(told, "muted", wraps=True), self._banner)
        layout.addLayout(checks)
        layout.addLayout(foot)
        at = TypedAt("text_checked", more=self._one.key)
        self.hold(self._workbench.left_words, at, self._banner, self._keep)

    def keep(self) -> None:
        """Keep it when a day and a name stand there."""
        day = self._on.value
        if not self._on.check():
            return
        if day is None:
            self._on.set_error(self.tr("Op welke dag?"))
            return
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_texts.mark_checked,
            self._workbench.desk,
            self._one,
            self._by.text(),
            day,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        """A text that a colleague changed meanwhile is looked through anew: it stands in the list by then."""
        meanwhile = isinstance(trouble, ChangedMeanwhile)
        self._keep.setEnabled(True)
        self._keep.setVisible(not meanwhile)
        words = self._workbench.sentence_for(trouble)
        fields = {"checked_by": self._by, "checked_on": self._on}
        if isinstance(trouble, NotAllowed) and trouble.fields and trouble.fields[0] in fields:
            fields[trouble.fields[0]].set_error(words)
            return
        self._banner.say(words, "amber" if meanwhile else "red")
