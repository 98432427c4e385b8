"""Signed answers beside the newer version of their form: what comes along, and a way to begin with that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from healthdesk.actions.carry_answers import Carrying
from healthdesk.rules.form_carry import Carried, Fate
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, grid, row
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size

_TONES: dict[Fate, Tone] = {
    Fate.COMES_ALONG: "green",
    Fate.REWORDED: "amber",
    Fate.DOES_NOT_FIT: "red",
    Fate.NOT_ASKED: "neutral",
}


class CarryDialog(QDialog):
    """started: begin the newer version with what comes along."""

    started = Signal()

    def __init__(self, carrying: Carrying, *, may_start: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Naast de nieuwe versie"))
        keep_roomy(self, size("try_form_width"), size("command_list"))
        answers = carrying.carried.answers
        said = self.tr("Versie {old} naast versie {new}: {count} van {all} antwoorden komen mee.")
        told = said.format(
            old=carrying.response.form_version or "–",
            new=carrying.newer.form_version or "–",
            count=sum(one.comes_along for one in answers),
            all=len(answers),
        )
        away = QuietButton(self.tr("Sluiten"))
        away.clicked.connect(self.reject)
        begin = PrimaryButton(self.tr("Begin met deze antwoorden"))
        begin.clicked.connect(self._on_begin)
        begin.setVisible(may_start)
        foot = row()
        fill(foot, None, away, begin)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        note = self.tr("De ondertekende antwoorden blijven zoals ze zijn.")
        layout.addWidget(Text(f"{told} {note}", "muted", wraps=True))
        layout.addWidget(self._table(answers), 1)
        layout.addLayout(foot)

    def _table(self, answers: tuple[Carried, ...]) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("look", "clear")
        table = grid(holder)
        for number, title in enumerate(
            (self.tr("Zoals het gevraagd werd"), self.tr("Zoals het nu gevraagd wordt"))
        ):
            table.addWidget(Text(title, "section"), 0, number)
            table.setColumnStretch(number, 1)
        for number, one in enumerate(answers):
            was = column(gap="none")
            was.addWidget(Text(one.question, "caption", wraps=True))
            was.addWidget(Text(one.answer, wraps=True))
            table.addWidget(Line(), 2 * number + 1, 0, 1, 3)
            table.addLayout(was, 2 * number + 2, 0)
            table.addWidget(Text(one.now or "–", "caption", wraps=True), 2 * number + 2, 1)
            tag = Tag(self._fate(one.fate), _TONES[one.fate])
            table.addWidget(tag, 2 * number + 2, 2, Qt.AlignmentFlag.AlignTop)
        table.setRowStretch(2 * len(answers) + 2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(holder)
        return scroll

    def _fate(self, fate: Fate) -> str:
        return {
            Fate.COMES_ALONG: self.tr("komt mee"),
            Fate.REWORDED: self.tr("komt mee, andere woorden"),
            Fate.DOES_NOT_FIT: self.tr("past niet meer"),
            Fate.NOT_ASKED: self.tr("niet meer gevraagd"),
        }[fate]

    def _on_begin(self) -> None:
        self.started.emit()
        self.accept()
