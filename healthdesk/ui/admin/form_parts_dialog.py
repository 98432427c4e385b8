"""Who reads and fills in each part of a form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from healthdesk.actions.change_form_parts import FormParts, Roles
from healthdesk.errors import Trouble
from healthdesk.ui.admin.part_readers_row import PartReadersRow
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.role_names import role_names
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_FEW = 3
"""So many parts stand in a small window without scrolling."""


class FormPartsDialog(QDialog):
    """decided: for each part of this version the roles that read it (a mapping)."""

    decided = Signal(object)

    def __init__(self, workbench: Workbench, parts: FormParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._parts = workbench, parts
        self.setWindowTitle(self.tr("Wie leest wat"))
        high = size("help_high" if len(parts.parts) > _FEW else "command_list")
        keep_roomy(self, size("try_form_width"), high)
        language = workbench.desk.language
        self._rows = {part: self._row(part) for part in parts.parts}
        self._along = Text("", "muted", wraps=True)
        self._elsewhere = Text(self._said_elsewhere(), "muted", wraps=True)
        self._elsewhere.setVisible(bool(self._elsewhere.text()))
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self._on_keep)
        foot = row()
        fill(foot, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(parts.form.title.said_in(language), "heading", wraps=True))
        layout.addWidget(Text(self._explained(), "muted", wraps=True))
        layout.addWidget(self._list(), 1)
        for told in (self._along, self._elsewhere, self._error):
            layout.addWidget(told)
        layout.addLayout(foot)
        self._show_along()

    def _explained(self) -> str:
        return self.tr(
            "Wie een deel niet leest, ziet er alleen de titel van en verliest niets van wat er staat. "
            "Ondertekenen doet wie alle delen leest. De persoon zelf heeft recht op alles. "
            "Het geldt vanaf nu, ook voor wat al ingevuld is."
        )

    def _row(self, part: str) -> PartReadersRow:
        form, language = self._parts.form, self._workbench.desk.language
        words = next((item.words for item in form.walk() if item.link_id == part), None)
        title = words.said_in(language) if words is not None else self.tr("Vragen die in geen deel staan")
        made = PartReadersRow(title, self._workbench.desk.clock.zone)
        made.show_readers(self._parts.parts[part], self._parts.said_of(part))
        made.picked.connect(self._show_along)
        return made

    def _list(self) -> QScrollArea:
        holder = Inside()
        layout = column(holder, gap="large")
        for one in self._rows.values():
            layout.addWidget(one)
        layout.addStretch(1)
        return scrolled(holder, self.windowTitle())

    @property
    def wanted(self) -> dict[str, Roles]:
        """Who reads each part, as it stands here."""
        return {part: one.readers for part, one in self._rows.items()}

    def _show_along(self) -> None:
        """What is closed with the parts, because it would give away an answer in one."""
        self._error.hide()
        items = {item.link_id: item for item in self._parts.form.walk()}
        language = self._workbench.desk.language
        titles = [items[link].words.said_in(language) for link in self._parts.goes_along(self.wanted)]
        told = ", ".join(filter(None, titles))
        said = self.tr("Gaat mee dicht, want het verraadt een antwoord uit een gesloten deel: {questions}")
        self._along.setText(said.format(questions=told))
        self._along.setVisible(bool(told))

    def _said_elsewhere(self) -> str:
        """Parts that stand in another version only: what was asked in them stays closed."""
        gone = [one for one in self._parts.rights if one.part not in self._parts.parts]
        told = "; ".join(f"{one.part} ({role_names(one.roles)})" for one in gone)
        said = self.tr("In een andere versie gesloten, en dezelfde vragen dus ook hier: {parts}")
        return said.format(parts=told) if told else ""

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self.decided.emit(self.wanted)

    def say(self, sentence: str, trouble: Trouble | None = None) -> None:
        """What was chosen is not kept, and why."""
        self._keep.setEnabled(True)
        self._error.setText(sentence)
        self._error.show()
        part = next(iter(getattr(trouble, "fields", ())), None)
        if part in self._rows:
            self._rows[part].setFocus(Qt.FocusReason.OtherFocusReason)
