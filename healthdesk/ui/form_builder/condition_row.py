"""One condition: which question, how its answer is looked at, and what it must be."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.form_outline import LineKind, OutlineCondition, OutlineLine, Sign
from healthdesk.rules.form_outline import may_ask_after, numbers, read_number, signs_for
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.said import line_words, sign_word
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_NOTHING_MORE = (Sign.ANSWERED, Sign.NOT_ANSWERED, Sign.AS_IT_IS)
_NUMBERS = (LineKind.NUMBER, LineKind.SCALE)


class ConditionRow(QWidget):
    """changed: the condition as it is now. unwanted: it should go."""

    changed = Signal(object)
    unwanted = Signal()

    def __init__(self, building: Building, today: date, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self._today, self._reader = building, today, reader
        self.condition = OutlineCondition("")
        self._question = ChoiceBox({})
        self._question.setAccessibleName(self.tr("Welke vraag"))
        self._question.picked.connect(self._on_question)
        self._sign = ChoiceBox({})
        self._sign.setAccessibleName(self.tr("Hoe naar het antwoord gekeken wordt"))
        self._sign.picked.connect(self._on_sign)
        self._option = ChoiceBox({})
        self._option.setAccessibleName(self.tr("Welk antwoord"))
        self._option.picked.connect(self._on_option)
        self._typed = QLineEdit()
        self._typed.setAccessibleName(self.tr("Welk antwoord"))
        self._typed.textEdited.connect(self._on_typed)
        self._day = DateField(self._read_day)
        self._day.setAccessibleName(self.tr("Welke dag"))
        self._day.value_changed.connect(self._on_day)
        self._kept = Text(self.tr("Een voorwaarde die blijft zoals ze is."), "muted", wraps=True)
        away = IconButton("cross", self.tr("Haal deze voorwaarde weg"))
        away.setFixedSize(size("small_control"), size("control"))
        away.clicked.connect(self.unwanted)
        top, under = row(gap="tiny"), row(gap="tiny")
        top.addWidget(self._question, 1)
        top.addWidget(self._kept, 1)
        top.addWidget(away)
        under.addWidget(self._sign, 1)
        for editor in (self._option, self._typed, self._day):
            under.addWidget(editor, 1)
        layout = column(self, gap="tiny")
        layout.addLayout(top)
        layout.addLayout(under)

    # --- what others may call

    def show_condition(self, condition: OutlineCondition) -> None:
        """What is looked at."""
        self.condition = condition
        as_it_is = condition.sign is Sign.AS_IT_IS
        self._kept.setVisible(as_it_is)
        self._question.setHidden(as_it_is)
        self._sign.setHidden(as_it_is or not condition.question)
        asked = self._building.outline.line(condition.question)
        self._offer_questions()
        self._offer(self._sign, {one.value: sign_word(one) for one in signs_for(asked)}, condition.sign.value)
        self._show_answer(asked)

    def take_focus(self) -> None:
        """The keyboard comes here."""
        self._question.setFocus()

    # --- showing

    def _offer_questions(self) -> None:
        building = self._building
        counted = numbers(building.outline)
        offered = {"": self.tr("(kies een vraag)")}
        for line in may_ask_after(building.outline, building.chosen):
            offered[line.key] = f"{counted.get(line.key, '')}  {line_words(building.said(line.words))}"
        if self.condition.question and self.condition.question not in offered:
            offered[self.condition.question] = self.tr("(een vraag die weg is)")
        self._offer(self._question, offered, self.condition.question)

    def _offer(self, box: ChoiceBox, offered: dict[str, str], value: str) -> None:
        """Made anew only where it differs: who has the list open keeps it."""
        there = {str(box.itemData(number)): box.itemText(number) for number in range(box.count())}
        if there != offered:
            box.clear()
            for key, label in offered.items():
                box.addItem(label, key)
        box.show_value(value)

    def _show_answer(self, asked: OutlineLine | None) -> None:
        condition = self.condition
        needed = asked is not None and condition.sign not in _NOTHING_MORE
        chooses = asked is not None and (asked.chooses or asked.kind is LineKind.YES_NO)
        is_day = asked is not None and asked.kind is LineKind.DATE
        self._option.setVisible(needed and chooses)
        self._day.setVisible(needed and is_day)
        self._typed.setVisible(needed and not chooses and not is_day)
        if asked is not None and chooses:
            self._offer(self._option, self._answers(asked), condition.answer)
        elif is_day:
            self._show_day(condition.answer)
        elif self._meant(self._typed.text(), asked) != condition.answer:
            self._typed.setText(condition.answer)

    def _answers(self, asked: OutlineLine) -> dict[str, str]:
        offered = {"": self.tr("(kies een antwoord)")}
        if asked.kind is LineKind.YES_NO:
            return {**offered, "true": self.tr("ja"), "false": self.tr("nee")}
        return offered | {one.key: line_words(self._building.said(one.words)) for one in asked.options}

    def _show_day(self, answer: str) -> None:
        day = date.fromisoformat(answer) if len(answer) == len("2026-11-27") else None
        if self._day.value != day:
            self._day.show_value(day)

    def _read_day(self, typed: str) -> date | None:
        return parse_date(typed, self._today, self._reader)

    def _meant(self, typed: str, asked: OutlineLine | None) -> str:
        """What was typed, as it is kept; "" where it is no number and must be one."""
        if asked is None or asked.kind not in _NUMBERS:
            return typed.strip()
        number = read_number(typed)
        if number is None or (not asked.decimals and number != number.to_integral_value()):
            return ""
        return f"{number:f}"

    # --- slots

    def _on_question(self) -> None:
        asked = self._building.outline.line(self._question.value)
        self._tell(OutlineCondition(self._question.value, signs_for(asked)[0]))

    def _on_sign(self) -> None:
        answer = "" if Sign(self._sign.value) in _NOTHING_MORE else self.condition.answer
        self._tell(OutlineCondition(self.condition.question, Sign(self._sign.value), answer))

    def _on_option(self) -> None:
        self._tell(OutlineCondition(self.condition.question, self.condition.sign, self._option.value))

    def _on_typed(self, typed: str) -> None:
        asked = self._building.outline.line(self.condition.question)
        meant = self._meant(typed, asked)
        self._tell(OutlineCondition(self.condition.question, self.condition.sign, meant))

    def _on_day(self, day: date | None) -> None:
        answer = day.isoformat() if day is not None else ""
        self._tell(OutlineCondition(self.condition.question, self.condition.sign, answer))

    def _tell(self, condition: OutlineCondition) -> None:
        self.changed.emit(condition)
