"""Hoe was het?: before the screen goes to somebody who says at the end how it was, without a name.

Reached from a file or from the desk. Whose file it was is only remembered to return there; it goes
nowhere with the answers.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.take_satisfaction import Askable, NamelessForm, askable
from healthdesk.errors import Trouble
from healthdesk.records.link import Link
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.satisfaction.nameless_screen import NamelessScreen


class AskPage(Page):
    """Which form, about what, in which language; and the button that gives the screen away."""

    help_topic = "tevredenheid"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Hoe was het?")
        self._link: Link | None = None
        self._askable: Askable | None = None
        self._banner = Banner()
        self._banner.clear()
        self._forms = self._asked(self.tr("Welk formulier?"))
        self._about = self._asked(self.tr("Waarover gaat het?"))
        self._languages = self._asked(self.tr("In welke taal?"))
        self._forms[1].picked.connect(self._on_form)
        for _asked, chips in (self._forms, self._about, self._languages):
            chips.picked.connect(self._on_picked)
        person = workbench.words.the_person
        self._give = PrimaryButton(self.tr("Geef door aan {person}").format(person=person), icon="hand-over")
        self._give.clicked.connect(self._on_give)
        self._give.setEnabled(False)
        self._arrange()
        self._fetch()

    def _asked(self, question: str) -> tuple[Text, ChoiceChips]:
        return Text(question, "strong"), ChoiceChips(question)

    def _arrange(self) -> None:
        nameless = self.tr(
            "Zonder naam: de antwoorden komen in geen dossier en niemand ziet wie ze gaf. "
            "Ze worden pas bewaard met Klaar, de laatste knop."
        )
        away = self.tr(
            "Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen "
            "met jouw wachtwoord of dat van een collega."
        )
        card = Card(margin="margin")
        card.setMaximumWidth(size("form") + size("side_panel"))
        card.body.setSpacing(size("small_icon"))
        for words in (nameless, away):
            card.add(Text(words, wraps=True))
        for question, chips in (self._forms, self._about, self._languages):
            asked = column(gap="small")
            fill(asked, question, chips)
            card.add(asked)
        foot = row()
        fill(foot, None, self._give)
        card.add(foot)
        beside = row()
        beside.addWidget(card, 1000)
        beside.addStretch(1)
        inside, scroll = Inside(), QScrollArea()
        fill(column(inside), beside, None)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = column(self, gap="large", margin="margin")
        fill(layout, PageTitle(self.title), self._banner)
        layout.addWidget(scroll, 1)

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        self._link = link
        self._banner.clear()
        self._fetch()

    def here(self) -> Link | None:
        return self._link

    def first_focus(self) -> QWidget | None:
        return self._give

    def step_back(self) -> bool:
        self.link_requested.emit(self._back_to)
        return True

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (("Esc", self.tr("terug, zonder door te geven")),)

    @property
    def _back_to(self) -> Link:
        if self._link is not None and self._link.id is not None:
            return Link("patient", self._link.id, "talks")
        return Link("today")

    def _fetch(self) -> None:
        self.workbench.background.run(
            askable, self.workbench.desk, then=self._on_askable, trouble=self._on_trouble
        )

    # --- slots

    def _on_askable(self, found: Askable) -> None:
        self._askable = found
        language = self.workbench.desk.language
        self._offer(self._forms, {str(one.id): one.form.title.said_in(language) for one in found.forms})
        about = {"": self.tr("het hele huis"), **{str(one.id): one.name for one in found.services}}
        self._offer(self._about, about)
        self._on_form()
        if found.left_out:
            self._banner.say(
                self.tr("Niet hierbij, want het kan niet zonder naam: {forms}.").format(
                    forms=", ".join(one.said_in(language) for one in found.left_out)
                ),
                "amber",
            )
        self._give.setEnabled(True)
        self._give.setFocus()

    def _offer(self, asked: tuple[Text, ChoiceChips], choices: dict[str, str], first: str = "") -> None:
        """What can be chosen, one of them chosen; a question with only one answer is not asked."""
        question, chips = asked
        chips.offer([Choice(key, label) for key, label in choices.items()])
        chips.show_values((first or next(iter(choices)),))
        for part in (question, chips):
            part.setVisible(len(choices) > 1)

    def _on_form(self, _picked: object = None) -> None:
        asked = self._chosen()
        if asked is not None:
            spoken = self._link.extra.partition("-")[0] if self._link is not None else ""
            wanted = (spoken, self.workbench.desk.language, asked.form.language)
            first = next((one for one in wanted if one in asked.form.languages), asked.form.language)
            self._offer(self._languages, {one: language_name(one) for one in asked.form.languages}, first)

    def _on_picked(self, picked: tuple[str, ...]) -> None:
        """One of each is always chosen: letting go of it leaves the first."""
        chips = self.sender()
        if not picked and isinstance(chips, ChoiceChips):
            chips.choose_first()

    def _chosen(self) -> NamelessForm | None:
        forms = self._askable.forms if self._askable is not None else ()
        return next(
            (one for one in forms if str(one.id) == self._forms[1].value), forms[0] if forms else None
        )

    def _on_give(self) -> None:
        asked = self._chosen()
        if asked is None:
            return
        about = self._about[1].value
        screen = NamelessScreen(
            self.workbench,
            asked,
            self._languages[1].value or asked.form.language,
            self._back_to,
            UUID(about) if about else None,
        )
        self.workbench.given_away.emit(screen)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._give.setEnabled(False)
        self._banner.say(self.workbench.sentence_for(trouble), "amber")
