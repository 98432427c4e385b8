"""Inschrijving: the contracts with the centre, a new one, and what the ziekenfonds wants to know."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import enrol_patient
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.rules.answer_enrolment import SignedContract
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.closure_dialog import ClosureDialog
from healthdesk.ui.patients.contract_card import ContractCard
from healthdesk.ui.patients.enrolment_form import EnrolmentForm, Lines
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.membership_card import MembershipCard


class EnrolmentTab(FileTab):
    """Contracts at the left, newest first; at the right a new one, or the message to copy."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._chosen: Enrolment | None = None
        self._closing: Asking[ClosureDialog] = Asking(workbench, self)
        self._left: dict[UUID, Lines] = {}
        """Half typed for others."""
        self._drawn: tuple[object, ...] = ()
        self._made: dict[UUID, ContractCard] = {}
        self._references: dict[UUID, str] = {}
        """Typed on the card of a contract and not kept."""
        self._banner = Banner()
        self._cards = QWidget()
        self._cards.setProperty("look", "clear")
        self._cards_layout = column(self._cards, gap="large")
        self._form = EnrolmentForm(workbench)
        self._form.wished.connect(self._on_wished)
        self._message = MembershipCard(workbench)
        side = QWidget()
        side.setProperty("look", "clear")
        side_layout = column(side, gap="large")
        side_layout.addWidget(self._form)
        side_layout.addWidget(self._message)
        side_layout.addStretch(1)
        body = row(gap="gap")
        body.addWidget(scrolled(self._cards), 1)
        right = scrolled(side)
        right.setFixedWidth(size("narrow_form"))
        body.addWidget(right)
        layout = column(self, gap="large")
        layout.addWidget(self._banner)
        layout.addLayout(body, 1)
        self._banner.clear()

    def show_file(self, file: PatientFile) -> None:
        other = self.file is None or self.file.patient.id != file.patient.id
        open_before = self.file is not None and self._open_contract(self.file) is not None
        lines = self._lines()
        if other and self.file is not None and lines is not None:
            self._left[self.file.patient.id] = lines
        super().show_file(file)
        self._draw_cards(file)
        present = self._open_contract(file)
        self._form.setVisible(present is None)
        self._message.show_message(file.patient, file.enrolments[0] if file.enrolments else None)
        if other or (open_before and present is None):
            self._banner.clear()
            self._form.show_patient(file.patient, self._left.pop(file.patient.id, None))
        else:
            self._form.offer_people(file.patient)

    def _lines(self) -> Lines | None:
        return None if self._form.isHidden() else self._form.lines()

    def has_unsaved(self) -> bool:
        self._hold_references()
        return self._lines() is not None or bool(self._left) or bool(self._references)

    def _open_contract(self, file: PatientFile) -> Enrolment | None:
        return next((one for one in file.enrolments if one.state is EnrolmentState.SIGNED), None)

    def _hold_references(self) -> None:
        for contract_id, card in self._made.items():
            typed = card.typed
            self._references.pop(contract_id, None)
            if typed is not None:
                self._references[contract_id] = typed

    def _draw_cards(self, file: PatientFile) -> None:
        """Nothing moves when nothing changed; what was typed on a card stands there again."""
        drawn = file.patient.id, file.enrolments, self.workbench.desk.clock.today()
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._hold_references()
        self._made = {}
        clear(self._cards_layout)
        if not file.enrolments:
            words = self.tr("Nog geen contract met dit centrum.")
            self._cards_layout.addWidget(Text(words, "muted", wraps=True))
        for one in file.enrolments:
            card = ContractCard(self.workbench, one)
            card.cancel_wished.connect(self._on_cancel_wished)
            card.close_wished.connect(self._on_close_wished)
            card.letter_wished.connect(self._on_letter_wished)
            card.reference_typed.connect(self._on_reference)
            self._cards_layout.addWidget(card)
            self._made[one.id] = card
            if one.id in self._references:
                card.show_typed(self._references[one.id])
        self._cards_layout.addStretch(1)

    # --- slots

    def _on_wished(self, contract: SignedContract) -> None:
        if self.file is None:
            return
        self._form.let_keep(False)
        self.workbench.background.run(
            enrol_patient.enrol_by,
            self.workbench.desk,
            self.file.patient.id,
            contract,
            then=self._on_enrolled,
            trouble=self._on_trouble,
        )

    def _on_enrolled(self, done: Done[Enrolment]) -> None:
        self._form.let_keep(True)
        self._left.pop(done.result.patient_id, None)
        self.workbench.toasts.show(self.tr("Ingeschreven."), undo=done.undo)

    def _on_cancel_wished(self, one: Enrolment) -> None:
        self._chosen = one
        dialog = ConfirmDialog(
            self.tr("Deze inschrijving annuleren?"),
            self.tr("Inschrijving annuleren"),
            self,
            explanation=self.tr("Het forfait begint dan niet. Opnieuw inschrijven kan."),
        )
        dialog.accepted.connect(self._on_cancel)
        dialog.open()

    def _on_cancel(self) -> None:
        if self._chosen is not None:
            self.workbench.background.run(
                enrol_patient.cancel,
                self.workbench.desk,
                self._chosen.id,
                then=self._on_cancelled,
                trouble=self._on_trouble,
            )

    def _on_cancelled(self, _done: Done[Enrolment]) -> None:
        self.workbench.toasts.show(self.tr("Inschrijving geannuleerd."))

    def _on_close_wished(self, one: Enrolment) -> None:
        self._chosen = one
        dialog = ClosureDialog(self.workbench, one, self)
        dialog.wished.connect(self._on_close)
        self._closing.open(dialog)

    def _on_close(self, day: date, decision: str, reason: str) -> None:
        if self._chosen is not None:
            self._closing.run(
                enrol_patient.close,
                self.workbench.desk,
                self._chosen.id,
                day,
                decision,
                reason,
                then=self._on_closed,
                trouble=self._on_not_closed,
            )

    def _on_letter_wished(self, one: Enrolment) -> None:
        kind = LetterKind.ENROLMENT if one.ends_on is None else LetterKind.DEREGISTRATION
        self.link_requested.emit(Link("write_letter", one.id, kind.value))

    def _on_closed(self, _done: Done[Enrolment]) -> None:
        self.workbench.toasts.show(self.tr("Uitgeschreven."))

    def _on_not_closed(self, trouble: Trouble, dialog: ClosureDialog | None) -> None:
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        if dialog is not None:
            dialog.show_error(fields, self.workbench.sentence_for(trouble))
        else:
            self._on_trouble(trouble)

    def _on_reference(self, one: Enrolment, reference: str) -> None:
        self.workbench.background.run(
            enrol_patient.note_reference,
            self.workbench.desk,
            one.id,
            reference,
            one.version,
            then=self._on_noted,
            trouble=self._on_trouble,
        )

    def _on_noted(self, done: Done[Enrolment]) -> None:
        self.workbench.toasts.show(self.tr("Referentie bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._form.let_keep(True)
        sentence = self.workbench.sentence_for(trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        if not self._form.show_error(fields, sentence):
            self._banner.say(sentence)
