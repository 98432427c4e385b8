"""Tevredenheid: how it was, counted per month for who runs the house, and what people wrote."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions import read_satisfaction
from healthdesk.actions.desk import Done
from healthdesk.actions.read_satisfaction import Satisfaction, WrittenAt
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.satisfaction.charts_view import ChartsView
from healthdesk.ui.satisfaction.counts_list import CountsList
from healthdesk.ui.satisfaction.words_view import WordsView

_CHARTS, _TABLE, _WORDS = "charts", "table", "words"


class SatisfactionPage(Page):
    """Charts, the same as a table, and words."""

    interests = frozenset({"satisfaction", "questionnaire"})
    help_topic = "tevredenheid"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Tevredenheid")
        self._found: Satisfaction | None = None
        self._ticket: Ticket | None = None
        self._told = Text("", "muted", wraps=True)
        self._as = ChoiceChips(
            self.tr("Tonen als"),
            (
                Choice(_CHARTS, self.tr("grafieken")),
                Choice(_TABLE, self.tr("tabel")),
                Choice(_WORDS, self.tr("eigen woorden")),
            ),
            pills=True,
        )
        self._as.show_values((_CHARTS,))
        self._forms = ChoiceChips(self.tr("Formulier"), pills=True)
        self._services = ChoiceChips(self.tr("Waarover"), pills=True)
        self._export = QuietButton(self.tr("Exporteer de cijfers…"), icon="download", small=True)
        hide_unless(may(workbench.desk.actor, Right.EXPORT), self._export)
        self.charts = ChartsView()
        self.list = CountsList(workbench)
        self.words = WordsView()
        self._nothing = EmptyState("", icon="smile")
        self._faces = QStackedWidget()
        for face in (self.charts, self.list, self.words, self._nothing):
            self._faces.addWidget(face)
        self._arrange()
        self._connect()
        self.look()

    def _arrange(self) -> None:
        head = row(gap="medium")
        fill(head, PageTitle(self.title), None, self._export)
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        for part in (self._told, self._as, self._forms, self._services):
            layout.addWidget(part)
        layout.addWidget(self._faces, 1)
        self._forms.hide()
        self._services.hide()

    def _connect(self) -> None:
        self._as.picked.connect(self._on_as)
        self._forms.picked.connect(self._on_form)
        self._services.picked.connect(self._on_service)
        self._export.clicked.connect(self._on_export)
        self.words.strike_wanted.connect(self._on_strike)
        self._nothing.acted.connect(self.look)
        self.list.retried.connect(self.look)

    # --- what the window asks

    def look(self) -> None:
        """Ask again."""
        if self._ticket is not None:
            self._ticket.cancel()
        chosen = self._services.value
        self._ticket = self.workbench.background.run(
            read_satisfaction.counts,
            self.workbench.desk,
            self._forms.value or "",
            UUID(chosen) if chosen else None,
            then=self._on_found,
            trouble=self._on_trouble,
        )

    def refresh(self, changes: tuple[Change, ...]) -> None:
        del changes
        self.look()

    def first_focus(self) -> QWidget | None:
        return self._as

    # --- slots

    def _on_found(self, found: Satisfaction) -> None:
        self._found = found
        language = self.workbench.desk.language
        told = self.tr(
            "Zonder namen. Een maand staat hier pas als ze voorbij is; maanden met minder dan {least} "
            "antwoorden gaan samen met die erna."
        )
        self._told.setText(told.format(least=found.least))
        _offer(self._forms, [(one.url, one.title.said_in(language)) for one in found.forms], found.form.url)
        services = [("", self.tr("alles samen")), *((str(one.id), one.name) for one in found.services)]
        _offer(self._services, services, self._services.value or "")
        self.charts.show_counts(found, language)
        self.list.show_counts(found, language)
        self._export.setEnabled(any(one.stretches for one in found.questions))
        self._on_as()

    def _on_as(self, _picked: object = None) -> None:
        if self._as.value is None:
            self._as.show_values((_CHARTS,))
        if self._found is None:
            return
        faces: dict[str, QWidget] = {_CHARTS: self.charts, _TABLE: self.list, _WORDS: self.words}
        self._faces.setCurrentWidget(faces[self._as.value or _CHARTS])
        self._services.setVisible(self._as.value != _WORDS and bool(self._found.services))
        if self._as.value == _WORDS:
            self.workbench.background.run(
                read_satisfaction.written,
                self.workbench.desk,
                self._found.form.url,
                then=self._on_written,
                trouble=self._on_trouble,
            )

    def _on_form(self, picked: tuple[str, ...]) -> None:
        if not picked and self._found is not None:
            self._forms.show_values((self._found.form.url,))
        self._services.show_values(("",))
        self.look()

    def _on_service(self, picked: tuple[str, ...]) -> None:
        if not picked:
            self._services.choose_first()
        self.look()

    def _on_written(self, found: tuple[WrittenAt, ...]) -> None:
        if self._found is not None:
            self.words.show_written(found, self.workbench.desk.language, self._found.least)

    def _on_strike(self, answer_id: UUID) -> None:
        self.workbench.background.run(
            read_satisfaction.strike_out, self.workbench.desk, answer_id, then=self._on_struck
        )

    def _on_struck(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Doorgestreept. Het telt nog mee als antwoord."), undo=done.undo)

    def _on_export(self) -> None:
        self.list.exporter.ask(self.list.shown())

    def _on_trouble(self, trouble: Trouble) -> None:
        said = self.workbench.sentence_for(trouble)
        self._nothing.say(said, self.tr("Opnieuw proberen"))
        self._faces.setCurrentWidget(self._nothing)


def _offer(chips: ChoiceChips, choices: list[tuple[str, str]], chosen: str) -> None:
    """What can be looked at; hidden where there is nothing to choose."""
    chips.offer([Choice(key, label) for key, label in choices])
    chips.show_values((chosen,))
    chips.setVisible(len(choices) > 1)
