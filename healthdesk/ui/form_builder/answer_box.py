"""What kind of answer a question asks, and what it must keep to."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.form_outline import LineKind, OutlineLine
from healthdesk.rules.form_outline import QUESTIONS, kinds_for, read_number, show_number
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.said import KIND_ICONS, kind_word
from healthdesk.ui.form_builder.words_box import WordsBox
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.theme import theme

_NUMBERS = (LineKind.NUMBER, LineKind.SCALE)


class AnswerBox(QWidget):
    """The kind, whether it must be answered, and for numbers how small and how large."""

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building = building
        self._kind = ChoiceBox({})
        self._kind.picked.connect(self._on_kind)
        self.kind_field = LabeledField(self.tr("Soort antwoord"), self._kind)
        self._required = QCheckBox(self.tr("Moet ingevuld worden"))
        self._required.clicked.connect(self._on_required)
        self._decimals = QCheckBox(self.tr("Ook cijfers na de komma"))
        self._decimals.clicked.connect(self._on_decimals)
        self._least = self._number(self.tr("Kleinste getal"))
        self._most = self._number(self.tr("Grootste getal"))
        self._low = WordsBox(building, self.tr("Bij het kleinste staat"), parent=self)
        self._low.said.connect(self._on_low)
        self._high = WordsBox(building, self.tr("Bij het grootste staat"), parent=self)
        self._high.said.connect(self._on_high)
        limits, ends = row(gap="medium"), row(gap="medium")
        fill(limits, self._least, self._most)
        fill(ends, self._low, self._high)
        layout = column(self, gap="medium")
        layout.addWidget(self.kind_field)
        layout.addWidget(self._required)
        layout.addLayout(limits)
        layout.addWidget(self._decimals)
        layout.addLayout(ends)

    def _number(self, label: str) -> LabeledField:
        line = QLineEdit()
        line.textEdited.connect(self._on_limits)
        made = LabeledField(label, line)
        made.check_with(self._wrong)
        return made

    def show_line(self, line: OutlineLine) -> None:
        """What this question asks."""
        self._offer(line)
        is_number, is_scale = line.kind in _NUMBERS, line.kind is LineKind.SCALE
        self._required.setVisible(line.asks)
        self._required.setChecked(line.required)
        for field, value in ((self._least, line.least), (self._most, line.most)):
            field.setVisible(is_number)
            if read_number(field.text()) != value:
                field.set_text(show_number(value))
        self._decimals.setVisible(line.kind is LineKind.NUMBER)
        self._decimals.setChecked(line.decimals)
        for box, words in ((self._low, line.low_end), (self._high, line.high_end)):
            box.setVisible(is_scale)
            if is_scale:
                box.show_words(words)
        self.setVisible(line.asks)

    def _offer(self, line: OutlineLine) -> None:
        kinds = kinds_for(line)
        offered = [self._kind.itemData(number) for number in range(self._kind.count())]
        if offered != [kind.value for kind in kinds]:
            self._kind.clear()
            for kind in kinds:
                self._kind.addItem(
                    theme().icon(KIND_ICONS[kind], "muted", "small_icon"), kind_word(kind), kind.value
                )
        self._kind.show_value(line.kind.value)
        self._kind.setEnabled(len(kinds) > 1)
        held = line.kind in QUESTIONS and len(kinds) < len(QUESTIONS)
        told = self.tr("Er hangt iets aan vast dat bij deze soort hoort.")
        self.kind_field.set_hint(told if held else "")

    def _wrong(self) -> str:
        typed = [field.text() for field in (self._least, self._most)]
        if any(text and read_number(text) is None for text in typed):
            return self.tr("Dit is geen getal.")
        return ""

    # --- slots

    def _on_kind(self) -> None:
        if self._kind.value:
            self._building.become(LineKind(self._kind.value))

    def _on_required(self, on: bool) -> None:
        self._building.set(required=on)

    def _on_decimals(self, on: bool) -> None:
        self._building.set(decimals=on)

    def _on_limits(self) -> None:
        line = self._building.line
        least, most = read_number(self._least.text()), read_number(self._most.text())
        if line is not None and not (line.kind is LineKind.SCALE and None in (least, most)):
            whole = line.kind is LineKind.SCALE or not line.decimals
            if not whole or all(one is None or one == one.to_integral_value() for one in (least, most)):
                self._building.set("limits", least=least, most=most)

    def _on_low(self, words: dict[str, str]) -> None:
        self._building.set(f"low {self._building.language}", low_end=words or None)

    def _on_high(self, words: dict[str, str]) -> None:
        self._building.set(f"high {self._building.language}", high_end=words or None)
