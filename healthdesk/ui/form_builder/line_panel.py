"""The chosen line from close by: its words, its kind, its answers, and what stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions.build_form import Told
from healthdesk.records.form_outline import LineKind, OutlineLine
from healthdesk.sentences import sentence
from healthdesk.ui.form_builder.answer_box import AnswerBox
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.conditions_box import ConditionsBox
from healthdesk.ui.form_builder.options_box import OptionsBox
from healthdesk.ui.form_builder.sum_box import SumBox
from healthdesk.ui.form_builder.words_box import WordsBox
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.text import Text


class LinePanel(QWidget):
    """Follows what is chosen, and what is done elsewhere to it."""

    def __init__(self, building: Building, today: date, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self._reader = building, reader
        self._told = Banner(closable=False)
        self._words = WordsBox(building, self.tr("Vraag"), parent=self)
        self._words.said.connect(self._on_words)
        self._help = WordsBox(
            building, self.tr("Uitleg erbij"), self.tr("Klein, onder de vraag. Mag leeg blijven."), self
        )
        self._help.said.connect(self._on_help)
        self._answer = AnswerBox(building, self)
        self._options = OptionsBox(building, self)
        self._sum = SumBox(building, self)
        self._conditions = ConditionsBox(building, today, reader, self)
        self._staff = QCheckBox(self.tr("Alleen voor ons"))
        self._staff.clicked.connect(self._on_staff)
        self._staff_hint = Text(
            self.tr("Wie het formulier zelf invult op het scherm, ziet dit niet."), "caption", wraps=True
        )
        self._hidden = QCheckBox(self.tr("Voor iedereen verborgen"))
        self._hidden.clicked.connect(self._on_hidden)
        self._stays = Text("", "muted", wraps=True)
        staff = column(gap="none")
        fill(staff, self._staff, self._staff_hint)
        layout = column(self, gap="medium")
        fill(layout, self._told, self._words, self._help, self._answer, self._options, self._sum)
        fill(layout, self._conditions, staff, self._hidden, self._stays, None)
        building.changed.connect(self.show_now)
        building.spoke.connect(self.show_now)
        building.chose.connect(self.show_now)

    def show_now(self) -> None:
        """The chosen line as it is."""
        line = self._building.line
        if line is not None:
            self._show(line)

    def show_told(self, told: Sequence[Told]) -> None:
        """What is not right at the chosen line."""
        if told:
            self._told.say("\n".join(one.words for one in told), "amber")
        else:
            self._told.clear()

    def take_focus(self) -> None:
        """The keyboard goes to the words."""
        self._words.take_focus()

    def _show(self, line: OutlineLine) -> None:
        label = {LineKind.PART: self.tr("Naam van dit deel"), LineKind.WORDS: self.tr("Wat er staat")}
        label[LineKind.SUM] = self.tr("Hoe de uitkomst heet")
        self._words.field.relabel(label.get(line.kind, self.tr("Vraag")))
        self._words.show_words(line.words)
        self._help.show_words(line.help)
        self._help.setVisible(line.kind is not LineKind.WORDS or bool(line.help))
        self._answer.show_line(line)
        if line.chooses:
            self._options.show_line(line)
        self._options.setVisible(line.chooses and (not line.chooses_elsewhere or bool(line.options)))
        is_sum = line.kind is LineKind.SUM
        self._sum.setVisible(is_sum)
        if is_sum:
            self._sum.show_line(line)
        self._conditions.show_line(line)
        self._staff.setChecked(line.for_staff)
        self._hidden.setChecked(line.hidden)
        self._show_stays(line)

    def _show_stays(self, line: OutlineLine) -> None:
        told = ", ".join(sentence(self._reader, f"building.stays.{key}") for key in line.stays)
        self._stays.setText(self.tr("Blijft zoals het is: {what}.").format(what=told))
        self._stays.setVisible(bool(told))

    # --- slots

    def _on_words(self, words: dict[str, str]) -> None:
        self._building.say("words", words)

    def _on_help(self, words: dict[str, str]) -> None:
        self._building.say("help", words)

    def _on_staff(self, on: bool) -> None:
        self._building.set(for_staff=on)

    def _on_hidden(self, on: bool) -> None:
        self._building.set(hidden=on)
