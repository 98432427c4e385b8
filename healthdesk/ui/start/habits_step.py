"""The third step: privacy, signing age and opening hours, filled in as this kind of house does."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from healthdesk.errors import NotAllowed
from healthdesk.records.house import House, IdentityLevel, OpeningHours
from healthdesk.rules.typed_hours import Stretch, read_hours, say_hours
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, grid
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.step import Step

_WEEK = 7
_SIGNING_AGES = (10, 18)


class HabitsStep(Step):
    """Editable defaults."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Hoe jullie werken")
        self._language = "nl"
        self._identity = ChoiceChips(
            self.tr("Wat vragen jullie over iemand?"),
            [
                Choice(IdentityLevel.FULL.value, self.tr("naam en gegevens")),
                Choice(IdentityLevel.PSEUDONYM.value, self.tr("alleen een schuilnaam en een leeftijd")),
            ],
        )
        asked = column(gap="small")
        asked.addWidget(Text(self._identity.accessibleName()))
        asked.addWidget(self._identity)
        self.body.addLayout(asked)
        self._age = NumberField(*_SIGNING_AGES)
        self.body.addWidget(LabeledField(self.tr("Vanaf welke leeftijd tekent iemand zelf?"), self._age))
        self.body.addLayout(self._hours())
        self.body.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        self._language = answers.language
        house = answers.house
        if house is None:
            return
        self._identity.show_values([house.identity_default.value])
        self._age.setValue(house.signing_age)
        days: defaultdict[int, list[Stretch]] = defaultdict(list)
        for hours in house.opening_hours:
            days[hours.weekday].append((hours.opens, hours.closes))
        for weekday, field in enumerate(self._days):
            field.setText(say_hours(days[weekday]))

    def is_complete(self) -> bool:
        wrong = [field for field in self._days if self._problem(field)]
        if wrong:
            self._trouble.setText(self._problem(wrong[0]))
            wrong[0].setFocus()
        self._trouble.setVisible(bool(wrong))
        return not wrong

    def taken(self, answers: Answers) -> Answers:
        house = answers.house
        return replace(answers, house=self._kept(house)) if house else answers

    def _kept(self, house: House) -> House:
        return replace(
            house,
            identity_default=IdentityLevel(self._identity.value or house.identity_default.value),
            signing_age=self._age.value(),
            opening_hours=tuple(
                OpeningHours(weekday, opens, closes)
                for weekday, field in enumerate(self._days)
                for opens, closes in read_hours(field.text())
            ),
        )

    def _hours(self) -> QVBoxLayout:
        outer = column(gap="small")
        outer.addWidget(Text(self.tr("Wanneer zijn jullie open?")))
        outer.addWidget(Text(self.tr("Een voorstel: pas aan wat niet klopt. Leeg is gesloten."), "caption"))
        table = grid(gap="small")
        table.setColumnStretch(1, 1)
        table.setColumnMinimumWidth(2, space("tiny"))
        table.setColumnStretch(4, 1)
        self._days: list[QLineEdit] = []
        for weekday in range(_WEEK):
            name = QLocale().dayName(weekday + 1)
            field = QLineEdit()
            field.setAccessibleName(name)
            field.setPlaceholderText(self.tr("gesloten"))
            field.editingFinished.connect(self._on_left)
            label = Text(name)
            label.setBuddy(field)
            place, side = weekday % 4, 3 * (weekday // 4)
            table.addWidget(label, place, side, Qt.AlignmentFlag.AlignVCenter)
            table.addWidget(field, place, side + 1)
            self._days.append(field)
        outer.addLayout(table)
        self._trouble = Text("", "error", wraps=True)
        self._trouble.hide()
        outer.addWidget(self._trouble)
        return outer

    def _problem(self, field: QLineEdit) -> str:
        try:
            read_hours(field.text())
        except NotAllowed as refused:
            return for_trouble(self._language, refused)
        return ""

    def _on_left(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            problem = self._problem(field)
            self._trouble.setText(problem)
            self._trouble.setVisible(bool(problem))
            if not problem:
                field.setText(say_hours(read_hours(field.text())))
