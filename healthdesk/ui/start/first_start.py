"""The first start: a few short steps from nothing to a house with its first coordinator."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.errors import NotAllowed, Trouble
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.coordinator_step import CoordinatorStep
from healthdesk.ui.start.habits_step import HabitsStep
from healthdesk.ui.start.house_step import HouseStep
from healthdesk.ui.start.place_step import PlaceStep
from healthdesk.ui.start.start_card import StartCard
from healthdesk.ui.start.step import Step
from healthdesk.ui.start.welcome_step import WelcomeStep


class FirstStart(StartCard):
    """Asks, one step at a time; back and forward keep what was typed.

    finished: the `Answers` and the password. language_chosen: speak this, with these `Answers`.
    look_around_requested: show the house of invented people.
    existing_requested: the house stands already.
    """

    finished = Signal(object, str)
    language_chosen = Signal(str, object)
    look_around_requested = Signal()
    existing_requested = Signal()

    def __init__(
        self,
        background: Background,
        here: Path,
        answers: Answers,
        parent: QWidget | None = None,
        *,
        may_look_around: bool = False,
    ) -> None:
        super().__init__("form", parent)
        self._answers = answers
        self._progress = Text("", "caption")
        self._title = Text("", "title")
        self._trouble = Banner()
        self._coordinator = CoordinatorStep(background)
        welcome = WelcomeStep(may_look_around=may_look_around)
        welcome.language_chosen.connect(self._on_language)
        welcome.look_around_requested.connect(self.look_around_requested)
        welcome.existing_requested.connect(self.existing_requested)
        self._steps: tuple[Step, ...] = (
            welcome,
            HouseStep(),
            HabitsStep(),
            PlaceStep(here),
            self._coordinator,
        )
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._back = QuietButton(self.tr("Terug"))
        self._back.clicked.connect(self._on_back)
        self._next = PrimaryButton(self.tr("Verder"))
        self._next.clicked.connect(self._on_next)
        foot = row()
        fill(foot, self._back, None, self._next)
        for part in (self._progress, self._title, self._trouble):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(foot)
        for key in ("Return", "Enter"):
            keys.bind(self, key, self._next.click)
        self._go(0)

    def show_trouble(self, trouble: Trouble) -> None:
        """It could not be made: the sentence, at its field where there is one."""
        self._set_busy(busy=False)
        sentence = for_trouble(self._answers.language, trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        for number, step in enumerate(self._steps):
            if step.show_trouble(fields, sentence):
                self._go(number)
                step.show_trouble(fields, sentence)
                return
        self._trouble.say(sentence)

    def forget_password(self) -> None:
        """The house stands; the password is not needed here any more."""
        self._coordinator.forget_password()

    def _go(self, number: int) -> None:
        step = self._steps[number]
        step.show_answers(self._answers)
        self.setFocus()  # or Qt puts the keyboard in the new step by itself, and below it goes one too far
        self._stack.setCurrentWidget(step)
        self._title.setText(step.title)
        progress = self.tr("Stap {number} van {count}").format(number=number + 1, count=len(self._steps))
        self._progress.setText(progress)
        self._back.setVisible(number > 0)
        last = number == len(self._steps) - 1
        self._next.setText(self.tr("Maak het huis") if last else self.tr("Verder"))
        self._trouble.clear()
        step.focusNextChild()

    def _on_next(self) -> None:
        number = self._stack.currentIndex()
        step = self._steps[number]
        if not step.is_complete():
            return
        self._answers = step.taken(self._answers)
        if number + 1 < len(self._steps):
            self._go(number + 1)
        else:
            self._set_busy(busy=True)
            self.finished.emit(self._answers, self._coordinator.password)

    def _on_back(self) -> None:
        number = self._stack.currentIndex()
        self._answers = self._steps[number].taken(self._answers)
        self._go(number - 1)

    def _on_language(self, language: str) -> None:
        self.language_chosen.emit(language, self._steps[0].taken(self._answers))

    def _set_busy(self, *, busy: bool) -> None:
        self._stack.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.setEnabled(not busy)
        self._next.setText(self.tr("Het huis wordt gemaakt…") if busy else self.tr("Maak het huis"))
