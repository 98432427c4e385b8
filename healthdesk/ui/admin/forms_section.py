"""Formulieren: which can be started here, in which version, and under whose licence."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions import build_form, list_forms, load_form
from healthdesk.actions.build_form import FormAtHand
from healthdesk.actions.check_forms import FormReport
from healthdesk.actions.desk import Done
from healthdesk.actions.list_forms import ListedForm
from healthdesk.errors import Trouble
from healthdesk.records.form_outline import HalfTypedForm
from healthdesk.records.intake import KeptForm
from healthdesk.rules.form_outline import said
from healthdesk.ui.admin.form_panel import FormPanel
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.form_builder.builder_dialog import BuilderDialog
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.side_panel import side_width
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class FormsSection(AdminSection):
    """A list, and beside it the version that is chosen with all that can be done with it."""

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
        self._new = PrimaryButton(self.tr("Nieuw formulier…"), icon="plus")
        self._new.clicked.connect(self.build_new)
        self._load = QuietButton(self.tr("Laad een formulier…"), icon="upload")
        self.panel = FormPanel(workbench)
        self.panel.failed.connect(self.on_trouble)
        self.panel.build_wished.connect(self.build)
        self._again: UUID | None = None
        self.banner.acted.connect(self._on_go_on)
        told = self.tr(
            "Wat al ondertekend is, houdt de versie waarmee het gevraagd werd, ook als je die uitzet."
        )
        head = row(gap="medium")
        fill(head, self._new, self._load)
        head.addWidget(Text(told, "muted", wraps=True), 1)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        middle = row(gap="gap")
        middle.addWidget(self._list, 1)
        middle.addWidget(self.panel)
        layout.addLayout(middle, 1)
        self._load.clicked.connect(self._on_load)
        self._list.opened.connect(self._on_chosen)
        self._list.chosen.connect(self._on_chosen)
        self._list.retried.connect(self.fetch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the names in the list have the room."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(side_width(self.width()))

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            list_forms.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )
        self._look_unfinished()

    def _on_listed(self, found: tuple[ListedForm, ...]) -> None:
        self._list.show_records(found)

    def show_form(self, form_id: UUID) -> None:
        """Choose a form in the list; beside it stands what can be done with it."""
        self._list.choose(form_id)
        self.panel.show_form(form_id)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_chosen(self, one: ListedForm | None) -> None:
        self.panel.show_form(one.form.id if one is not None else None)

    def new_item(self) -> bool:
        self.build_new()
        return True

    # --- building

    def build_new(self) -> None:
        """Begin with an empty form, or go on with the one that was begun."""
        self.build(None)

    def build(self, source: UUID | None) -> None:
        """Build on this version; None: a new form."""
        self._again = source
        self.workbench.background.run(
            build_form.at_hand,
            self.workbench.desk,
            source,
            then=self._on_at_hand,
            trouble=self.on_trouble,
        )

    def _on_at_hand(self, hand: FormAtHand) -> None:
        self.banner.clear()
        dialog = BuilderDialog(self.workbench, hand, self)
        dialog.kept.connect(self._on_built)
        dialog.again_wished.connect(self._on_again)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_again(self) -> None:
        self.build(self._again)

    def _on_closed(self) -> None:
        self._look_unfinished()

    def _on_built(self, done: Done[KeptForm]) -> None:
        form = done.result
        title = form.title.said_in(self.workbench.desk.language)
        told = self.tr(
            "{title} is bewaard als versie {version} en staat nog uit. Probeer het, en zet het dan aan."
        )
        self.banner.say(told.format(title=title, version=form.form_version), "green")
        self.fetch()
        self.panel.show_form(form.id)

    def _look_unfinished(self) -> None:
        self.workbench.background.run(
            build_form.unfinished, self.workbench.desk, then=self._on_unfinished, trouble=self.on_trouble
        )

    def _on_unfinished(self, words: HalfTypedForm | None) -> None:
        if words is None or not self.banner.isHidden():
            return
        outline = words.outline
        title = said(outline.title, self.workbench.desk.language, outline.language)
        told = self.tr("Je bouwde aan “{title}” en bewaarde het nog niet.").format(title=title)
        if not title:
            told = self.tr("Je bouwde aan een formulier zonder naam en bewaarde het nog niet.")
        self._again = words.source
        self.banner.say(told, "blue", self.tr("Bouw verder"))

    def _on_go_on(self) -> None:
        self.build(self._again)

    # --- loading

    def _on_load(self) -> None:
        kinds = (self.tr("FHIR-formulier (*.json)"),)
        ask_which(self, self.tr("Laad een formulier…"), kinds, self._on_file)

    def _on_file(self, path: str) -> None:
        self.load(Path(path))

    def load(self, path: Path) -> None:
        """Take in a form from a file, switched off; what it asks that cannot be done is told beside it."""
        self.workbench.background.run(
            load_form.load_form_file,
            self.workbench.desk,
            path,
            then=self._on_loaded,
            trouble=self.on_trouble,
        )

    def _on_loaded(self, done: Done[tuple[KeptForm, FormReport]]) -> None:
        form, report = done.result
        title = form.title.said_in(self.workbench.desk.language)
        if report.usable:
            said = self.tr("{title} is geladen en staat nog uit. Probeer het eerst.")
            self.banner.say(said.format(title=title), "green")
        else:
            said = self.tr("{title} is geladen en staat nog uit. Niet alles erin kan: zie hiernaast.")
            self.banner.say(said.format(title=title), "amber")
        self.fetch()
        self.panel.show_form(form.id)

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
