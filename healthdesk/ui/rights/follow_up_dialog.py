"""Agreeing on a right: how far it is, who looks into it, by when, and a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.check_entitlements import follow_up
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.entitlement import Entitlement, FollowUp, FollowUpState
from healthdesk.records.half_typed import TypedAt
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import state_word


class FollowUpDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the `FollowUp`."""

    kept = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        right: Entitlement,
        agreed: FollowUp,
        colleagues: tuple[tuple[UUID, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbench, self._agreed = workbench, agreed
        self.setModal(True)
        self.setWindowTitle(self.tr("Opvolgen"))
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        self._state = ChoiceChips(
            self.tr("Hoe ver"), [Choice(state.value, state_word(state)[0]) for state in FollowUpState]
        )
        self._who = ChoiceBox({"": self.tr("niemand"), **{str(key): name for key, name in colleagues}})
        self._due = DateField(self._parse)
        self._due_field = LabeledField(self.tr("Tegen"), self._due)
        self._due_field.check_with(self._due_trouble)
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(3 * size("control"))
        self._note_field = LabeledField(self.tr("Nota"), self._note)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(said(right.name, workbench.desk.language), "heading", wraps=True))
        for part in (self._banner, self._state, LabeledField(self.tr("Wie"), self._who)):
            layout.addWidget(part)
        layout.addWidget(self._due_field)
        layout.addWidget(self._note_field)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout.addLayout(buttons)
        self._banner.clear()
        self._show(agreed)
        at = TypedAt("follow_up", agreed.patient_id, agreed.entitlement_id)
        self.hold(workbench.left_words, at, self._banner, self._keep)

    def _show(self, agreed: FollowUp) -> None:
        self._state.show_values((agreed.state.value,))
        self._who.show_value(str(agreed.owner_id) if agreed.owner_id else "")
        self._due.show_value(agreed.due_on)
        self._note.setPlainText(agreed.note)

    def _wish(self) -> FollowUp:
        return replace(
            self._agreed,
            state=FollowUpState(self._state.value or FollowUpState.TO_CHECK),
            owner_id=UUID(self._who.value) if self._who.value else None,
            due_on=self._due.value,
            note=self._note_field.text(),
        )

    # --- slots

    def _on_keep(self) -> None:
        if not self._due_field.check():
            return
        self._keep.setEnabled(False)
        self._workbench.background.run(
            follow_up, self._workbench.desk, self._wish(), then=self._on_kept, trouble=self._on_trouble
        )

    def _on_kept(self, done: Done[FollowUp]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, FollowUp):
            # What she typed stays; what stands there now is told, and saving again goes over it knowingly.
            self._agreed = replace(self._agreed, id=theirs.id, version=theirs.version)
            self._banner.say(self._told(theirs), "amber")
            return
        words = self._workbench.sentence_for(trouble)
        self._banner.say(words, tone_of(trouble))

    def _told(self, theirs: FollowUp) -> str:
        due = short_date(theirs.due_on) if theirs.due_on else ""
        parts = filter(None, (state_word(theirs.state)[0], due, theirs.note))
        return self.tr(
            "{who} bewaarde intussen: {what}. Wat jij koos staat er nog; bewaar opnieuw als dat moet gelden."
        ).format(who=theirs.changed_by, what=" · ".join(parts))

    def _due_trouble(self) -> str:
        if self._due.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.")
        return ""

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)
