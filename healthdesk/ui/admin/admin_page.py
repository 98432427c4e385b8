"""Beheer: one section at a time."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.admin.section_names import sections_for
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench

_SECTIONS = {
    "staff": "admin.staff_section.StaffSection",
    "house": "admin.house_section.HouseSection",
    "plan": "admin.plan_section.PlanSection",
    "forms": "admin.forms_section.FormsSection",
    "rules": "house_rules.house_rules_section.HouseRulesSection",
    "texts": "letter_texts.texts_section.TextsSection",
    "care": "admin.care_section.CareSection",
    "log": "admin.log_section.LogSection",
    "data": "admin.data_section.DataSection",
    "computer": "admin.computer_section.ComputerSection",
    "about": "admin.about_section.AboutSection",
}
"""Where each stands; read when somebody goes there: all of them are two hundred files."""


class AdminPage(Page):
    """Sections as tabs; each person sees those she may use. A section is made when she first goes there."""

    interests = frozenset(
        {
            "practitioner",
            "house",
            "room",
            "service",
            "availability",
            "closure",
            "questionnaire",
            "patient",
            "rule",
            "letter_text",
            "waiting",
            "day_paper",
            "trajectory",
            "appointment",
            "reminder",
        }
    )
    help_topic = "beheer"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Beheer")
        self._bar = TabRow(self.tr("Delen van het beheer"))
        self._stack = QStackedWidget()
        self._keys: list[str] = []
        self._made: dict[str, AdminSection] = {}
        for key, title in sections_for(workbench.desk).items():
            self._keys.append(key)
            self._bar.addTab(title)
        layout = column(self, gap="large", margin="margin")
        layout.addWidget(PageTitle(self.title))
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._on_tab)
        self._on_tab(0)

    def _at(self, key: str) -> AdminSection:
        """All of them at once would take most of a second."""
        if key not in self._made:
            section = self._made[key] = self._make(key)
            section.link_requested.connect(self.link_requested)
            self._stack.addWidget(section)
        return self._made[key]

    def _make(self, key: str) -> AdminSection:
        module, _dot, name = _SECTIONS[key].rpartition(".")
        made = getattr(import_module(f"healthdesk.ui.{module}"), name)(self.workbench, self._stack)
        if not isinstance(made, AdminSection):
            raise TypeError(name)
        return made

    def _section(self) -> AdminSection | None:
        found = self._stack.currentWidget()
        return found if isinstance(found, AdminSection) else None

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.extra in self._keys:
            self._bar.setCurrentIndex(self._keys.index(link.extra))

    def here(self) -> Link | None:
        number = self._bar.currentIndex()
        return Link("setting", None, self._keys[number]) if number >= 0 else None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        section = self._section()
        if section is not None and any(change.kind in section.interests for change in changes):
            section.fetch()

    def first_focus(self) -> QWidget | None:
        return self._bar

    def save(self) -> bool:
        section = self._section()
        return section is not None and section.save()

    def has_unsaved(self) -> bool:
        return any(section.has_unsaved() for section in self._made.values())

    def new_item(self) -> bool:
        section = self._section()
        return section is not None and section.new_item()

    def _on_tab(self, number: int) -> None:
        if number >= 0:
            section = self._at(self._keys[number])
            self._stack.setCurrentWidget(section)
            section.fetch()
