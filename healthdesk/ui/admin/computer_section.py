"""Deze computer: how it looks and speaks, when it locks, where its data are. Not about the house."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions import set_up_computer, tell_about
from healthdesk.actions.desk import Done
from healthdesk.actions.read_eid import is_offered
from healthdesk.actions.tell_about import About
from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.eid_card import EidCard
from healthdesk.ui.admin.facts_card import FactsCard
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.screen_languages import language_choices
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_MINUTES = (1, 2, 5, 10, 15, 30)


class ComputerSection(AdminSection):
    """A choice counts at once; there is nothing to save."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._facts = FactsCard(self.tr("Waar de gegevens staan"))
        inside = Inside()
        page = column(inside, gap="gap")
        fill(page, self._screen_card())
        self._sets_lock = may(workbench.desk.actor, Right.MANAGE_HOUSE) and not workbench.desk.house.is_demo
        if self._sets_lock:
            page.addWidget(self._lock_card())
            page.addWidget(EidCard(workbench, reads=is_offered(workbench.desk.house)))
        page.addWidget(self._facts)
        page.addStretch(1)
        self.lay_out(inside)
        workbench.computer.changed.connect(self.fetch)

    def _screen_card(self) -> Card:
        card = Card(self.tr("Het scherm"))
        self._language = ChoiceChips(self.tr("Taal van het scherm"), language_choices())
        self._look = ChoiceChips(
            self.tr("Kleuren"),
            (
                Choice("system", self.tr("zoals het systeem")),
                Choice("light", self.tr("licht")),
                Choice("dark", self.tr("donker")),
            ),
        )
        for title, chips in ((self.tr("Taal"), self._language), (self.tr("Kleuren"), self._look)):
            card.add(Text(title))
            card.add(chips)
        self._language.picked.connect(self._on_language)
        self._look.picked.connect(self._on_look)
        return card

    def _lock_card(self) -> Card:
        card = Card(self.tr("Vergrendelen"))
        minutes = [Choice(str(one), self.tr("{minutes} min").format(minutes=one)) for one in _MINUTES]
        self._lock = ChoiceChips(self.tr("Vergrendelen na"), minutes)
        told = self.tr("Zonder invoer vergrendelt deze computer vanzelf na:")
        card.add(Text(told, wraps=True))
        card.add(self._lock)
        card.add(Text(self.tr("Vergrendelen kan altijd meteen met Ctrl+L."), "muted", wraps=True))
        self._lock.picked.connect(self._on_lock)
        return card

    def fetch(self) -> None:
        settings = self.workbench.computer.settings
        self._language.show_values((self.workbench.desk.language,))
        self._look.show_values((settings.theme,))
        if self._sets_lock:
            self._lock.show_values((str(settings.lock_minutes),))
        self.workbench.background.run(
            tell_about.about, self.workbench.desk, then=self._on_facts, trouble=self.on_trouble
        )

    # --- slots

    def _on_facts(self, told: About) -> None:
        is_shared = told.engine == "postgresql"
        self._facts.show_facts(
            (
                (self.tr("Het huis (gedeelde server)") if is_shared else self.tr("Het huis"), told.place),
                (self.tr("Back-ups"), str(self.workbench.computer.backup_folder)),
            )
        )

    def _on_language(self, _values: object) -> None:
        wanted = self._language.value or self.workbench.desk.language
        self._language.show_values((wanted,))
        self.workbench.computer.language_wanted.emit(wanted)

    def _on_look(self, _values: object) -> None:
        wanted = self._look.value or self.workbench.computer.settings.theme
        self._look.show_values((wanted,))
        self.workbench.computer.look_wanted.emit(wanted)

    def _on_lock(self, _values: object) -> None:
        wanted = int(self._lock.value or self.workbench.computer.settings.lock_minutes)
        self._lock.show_values((str(wanted),))
        self.workbench.background.run(
            set_up_computer.lock_after,
            self.workbench.desk,
            wanted,
            then=self._on_lock_kept,
            trouble=self.on_trouble,
        )

    def _on_lock_kept(self, done: Done[int]) -> None:
        self.workbench.computer.lock_wanted.emit(done.result)
        told = self.tr("Deze computer vergrendelt voortaan na {minutes} minuten.")
        self.workbench.toasts.show(told.format(minutes=done.result))
