"""Formulieren: which can be started here, in which version, and under whose licence."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import list_forms
from healthdesk.actions.list_forms import ListedForm
from healthdesk.errors import Trouble
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.intake.forms_dialog import FormsDialog
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class FormsSection(AdminSection):
    """A list; switching and loading happen in one dialog, the same as on the intake page."""

    interests = frozenset({"questionnaire"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        columns: tuple[Column[Any], ...] = (
            Column[ListedForm](
                key="title", title=self.tr("Formulier"), text=self._title, under=_licence, width=0
            ),
            Column[ListedForm](key="version", title=self.tr("Versie"), text=_version, width=9),
            Column[ListedForm](key="items", title=self.tr("Onderdelen"), text=_items, width=11, right=True),
            Column[ListedForm](key="by", title=self.tr("Van"), text=_by, width=14),
            Column[ListedForm](key="state", title=self.tr("Starten"), text=self._state, tone=_tone, width=13),
        )
        self._list: RecordList[Any] = RecordList(
            "forms", self.tr("Formulieren"), columns, workbench.memory, identity=_identity
        )
        self._switch = PrimaryButton(self.tr("Aan- en uitzetten, laden…"), icon="form")
        told = self.tr(
            "Wat al ondertekend is, houdt de versie waarmee het gevraagd werd, ook als je die uitzet."
        )
        head = row(gap="medium")
        fill(head, self._switch)
        head.addWidget(Text(told, "muted", wraps=True), 1)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._switch.clicked.connect(self._on_switch)
        self._list.opened.connect(self._on_opened)
        self._list.retried.connect(self.fetch)

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            list_forms.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )

    def _on_listed(self, found: tuple[ListedForm, ...]) -> None:
        self._list.show_records(found)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_opened(self, _form: ListedForm) -> None:
        self._on_switch()

    def _on_switch(self) -> None:
        FormsDialog(self.workbench, self).open()

    def _title(self, one: ListedForm) -> str:
        return one.form.title.said_in(self.workbench.desk.language)

    def _state(self, one: ListedForm) -> str:
        return self.tr("kan starten") if one.form.switched_on else self.tr("staat uit")


def _licence(one: ListedForm) -> str:
    return " ".join(one.licence.split())


def _version(one: ListedForm) -> str:
    return one.form.form_version or "–"


def _items(one: ListedForm) -> str:
    return str(one.form.item_count)


def _by(one: ListedForm) -> str:
    return one.form.loaded_by


def _tone(one: ListedForm) -> Tone:
    return "green" if one.form.switched_on else "neutral"


def _identity(one: ListedForm) -> object:
    return one.form.id
