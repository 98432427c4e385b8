"""Two versions of one form: what was added, what is gone, what is said otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from healthdesk.actions.look_into_form import FormsApart
from healthdesk.rules.forms_apart import ChangeKind, FormChange
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size

_TONES: dict[ChangeKind, Tone] = {ChangeKind.ADDED: "green", ChangeKind.GONE: "red"}


class FormsApartDialog(QDialog):
    """Reading only; old answers stay with their own version, whatever is switched on."""

    def __init__(self, apart: FormsApart, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Twee versies vergelijken"))
        self.setMinimumSize(size("form"), size("command_list"))
        said = self.tr("{title}: versie {older} naast versie {newer}")
        title = said.format(
            title=apart.newer.title.said_in(language),
            older=apart.older.form_version or "–",
            newer=apart.newer.form_version or "–",
        )
        ready = PrimaryButton(self.tr("Klaar"))
        ready.clicked.connect(self.accept)
        foot = row()
        fill(foot, None, ready)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        layout.addWidget(Text(self._summary(apart.changes), "muted", wraps=True))
        layout.addWidget(self._list(apart.changes), 1)
        layout.addLayout(foot)

    def _summary(self, changes: tuple[FormChange, ...]) -> str:
        if not changes:
            return self.tr("Beide versies vragen hetzelfde, in dezelfde woorden.")
        added = sum(one.kind is ChangeKind.ADDED for one in changes)
        gone = sum(one.kind is ChangeKind.GONE for one in changes)
        told = self.tr("{added} erbij, {gone} weg, {other} anders.")
        return told.format(added=added, gone=gone, other=len(changes) - added - gone)

    def _list(self, changes: tuple[FormChange, ...]) -> QScrollArea:
        holder = Inside()
        layout = column(holder, gap="small")
        for change in changes:
            layout.addWidget(self._change(change))
            layout.addWidget(Line())
        layout.addStretch(1)
        return scrolled(holder, self.windowTitle())

    def _change(self, change: FormChange) -> QWidget:
        holder = QWidget()
        layout = row(holder, gap="medium")
        layout.addWidget(
            Tag(self._kind(change.kind), _TONES.get(change.kind, "amber")), 0, Qt.AlignmentFlag.AlignTop
        )
        words = column(gap="none")
        words.addWidget(Text(change.question or change.link_id, wraps=True))
        if change.kind not in _TONES and (change.was or change.becomes):
            told = self.tr("was: {was}; wordt: {becomes}")
            said = told.format(was=change.was or "–", becomes=change.becomes or "–")
            words.addWidget(Text(said, "caption", wraps=True))
        layout.addLayout(words, 1)
        return holder

    def _kind(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.ADDED: self.tr("erbij"),
            ChangeKind.GONE: self.tr("weg"),
            ChangeKind.REWORDED: self.tr("andere woorden"),
            ChangeKind.OTHER_TYPE: self.tr("ander soort antwoord"),
            ChangeKind.OTHER_CHOICES: self.tr("andere keuzes"),
            ChangeKind.REQUIRED: self.tr("nu verplicht"),
            ChangeKind.NO_LONGER_REQUIRED: self.tr("niet meer verplicht"),
            ChangeKind.OTHER_CONDITIONS: self.tr("gevraagd in andere gevallen"),
            ChangeKind.OTHER_PLACE: self.tr("op een andere plaats"),
        }[kind]
