"""The forms of the house: which can be started, and taking in one that somebody else made."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QWidget

from healthdesk.actions import load_form
from healthdesk.actions.check_forms import FormReport, remark_in_words
from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import Trouble
from healthdesk.records.intake import KeptForm
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

MOST_REMARKS = 8


class FormsDialog(QDialog):
    """A tick for each version; a file is looked through before anyone can start it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Formulieren van het huis"))
        self.setMinimumSize(size("form"), size("command_list"))
        self._workbench = workbench
        self._said = Banner()
        self._remarks = Text("", "caption", wraps=True)
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._forms = column(holder, gap="small")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        load = QuietButton(self.tr("Laad een formulier…"), icon="upload")
        load.clicked.connect(self._on_load)
        ready = PrimaryButton(self.tr("Klaar"))
        ready.clicked.connect(self.accept)
        foot = row()
        fill(foot, load, None, ready)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(Text(self.tr("Aangevinkt kan gestart worden."), "muted", wraps=True))
        for part in (self._said, self._remarks):
            layout.addWidget(part)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._remarks.hide()
        self._fetch()

    def load(self, path: Path) -> None:
        """Take in a form from a file."""
        self._workbench.background.run(
            load_form.load_form_file,
            self._workbench.desk,
            path,
            then=self._on_loaded,
            trouble=self._on_trouble,
        )

    def _fetch(self) -> None:
        self._workbench.background.run(load_form.forms, self._workbench.desk, then=self._show_forms)

    def _show_forms(self, forms: tuple[KeptForm, ...]) -> None:
        clear(self._forms)
        for form in forms:
            self._forms.addWidget(self._row(form))
            self._forms.addWidget(Line())
        self._forms.addStretch(1)

    def _row(self, form: KeptForm) -> QWidget:
        holder = QWidget()
        title = form.title.said_in(self._workbench.desk.language)
        tick = QCheckBox(title)
        tick.setChecked(form.switched_on)
        told = self.tr("versie {version} · {count} onderdelen · {who}").format(
            version=form.form_version or "–", count=form.item_count, who=form.loaded_by
        )
        tick.setAccessibleName(f"{title}, {told}")
        tick.setProperty("form", str(form.id))
        tick.clicked.connect(self._on_switched)
        fill(row(holder), tick, None, Text(told, "caption"))
        return holder

    def _on_switched(self) -> None:
        tick = self.sender()
        if isinstance(tick, QCheckBox):
            self._workbench.background.run(
                switch,
                self._workbench.desk,
                UUID(str(tick.property("form"))),
                tick.isChecked(),
                then=self._on_done,
                trouble=self._on_trouble,
            )

    def _on_done(self, done: Done[KeptForm]) -> None:  # noqa: ARG002 - what the background brings
        self._fetch()

    def _on_load(self) -> None:
        kinds = (self.tr("FHIR-formulier (*.json)"),)
        ask_which(self, self.tr("Laad een formulier…"), kinds, self._on_file)

    def _on_file(self, path: str) -> None:
        self.load(Path(path))

    def _on_loaded(self, done: Done[tuple[KeptForm, FormReport]]) -> None:
        form, report = done.result
        language = self._workbench.desk.language
        title = form.title.said_in(language)
        if report.usable:
            self._said.say(
                self.tr("{title} is geladen. Vink aan om te starten.").format(title=title), "green"
            )
        else:
            said = self.tr("{title} is geladen, maar niet alles erin kan. Kijk na voor je aanvinkt.")
            self._said.say(said.format(title=title), "amber")
        self._show_remarks([remark_in_words(remark, language) for remark in report.remarks])
        self._fetch()

    def _show_remarks(self, told: list[str]) -> None:
        shown = told[:MOST_REMARKS]
        if len(told) > MOST_REMARKS:
            shown.append(self.tr("… en nog {count}").format(count=len(told) - MOST_REMARKS))
        self._remarks.setText("\n".join(shown))
        self._remarks.setVisible(bool(shown))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._said.say(self._workbench.sentence_for(trouble), "red")
        self._show_remarks([])
        self._fetch()


def switch(desk: Desk, form_id: UUID, on: bool) -> Done[KeptForm]:
    """Switch a form as the tick says."""
    return load_form.switch_form(desk, form_id, on=on)
