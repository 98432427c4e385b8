"""Over HealthDesk: which version this is, and the licences of what travels with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from healthdesk.actions import tell_about
from healthdesk.actions.tell_about import About
from healthdesk.records.licence import Shipped
from healthdesk.ui.admin.facts_card import FactsCard
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class AboutSection(AdminSection):
    """Facts above, licences below."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._facts = FactsCard("HealthDesk")
        columns: tuple[Column[Any], ...] = (
            Column[Shipped](key="name", title=self.tr("Onderdeel"), text=_name, width=30),
            Column[Shipped](key="licence", title=self.tr("Licentie"), text=_licence, width=34),
            Column[Shipped](key="home", title=self.tr("Van"), text=_home, width=0),
        )
        self._list: RecordList[Any] = RecordList(
            "licences", self.tr("Licenties"), columns, workbench.memory, identity=_name
        )
        told = self.tr(
            "HealthDesk zelf is vrije software onder de Apache-licentie 2.0. Het steunt op het werk van "
            "anderen, elk onder zijn eigen licentie."
        )
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addWidget(self._facts)
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(self._list, 1)

    def fetch(self) -> None:
        self.workbench.background.run(
            tell_about.about, self.workbench.desk, then=self._on_told, trouble=self.on_trouble
        )

    def _on_told(self, told: About) -> None:
        self._facts.show_facts(
            (
                (self.tr("Versie"), told.program),
                (self.tr("Opbouw van het huis"), f"{told.schema} · {told.engine}"),
                (self.tr("Draait op"), f"{told.system} · Python {told.python} · Qt {qVersion()}"),
            )
        )
        self._list.show_records(told.licences.shipped)


def _name(one: Shipped) -> str:
    return one.name


def _licence(one: Shipped) -> str:
    return one.licence


def _home(one: Shipped) -> str:
    return one.home
