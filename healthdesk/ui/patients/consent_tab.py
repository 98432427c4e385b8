"""Akkoord: what the person agreed may be shared, with whom, and taking it back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_consent
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.consent import Consent
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.consent_form import ConsentForm, Lines
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.said import scopes_said


class ConsentTab(FileTab):
    """What was agreed at the left, a new agreement at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._consents: tuple[Consent, ...] = ()
        self._left: dict[UUID, Lines] = {}
        self._list = Inside()
        self._list_layout = column(self._list, gap="medium")
        scroll = scrolled(self._list)
        given = Card(self.tr("Wat mag gedeeld worden"))
        given.add(scroll, 1)
        layout = row(self, gap="gap")
        layout.addWidget(given, 1)
        self._form = ConsentForm(workbench)
        self._form.wished.connect(self._on_wished)
        side = Inside()
        fill(column(side, gap="none"), self._form, None)
        right = scrolled(side)
        right.setFixedWidth(size("narrow_form"))
        layout.addWidget(right)

    def show_file(self, file: PatientFile) -> None:
        self._show_form(file)
        super().show_file(file)
        self._consents = file.consents
        clear(self._list_layout)
        if not file.consents:
            words = self.tr("Nog geen akkoord. Zonder akkoord verlaat niets dit huis.")
            self._list_layout.addWidget(Text(words, "muted", wraps=True))
        for number, consent in enumerate(file.consents):
            self._list_layout.addWidget(self._row(number, consent))
            self._list_layout.addWidget(Line())
        self._list_layout.addStretch(1)

    def _row(self, number: int, consent: Consent) -> QWidget:
        box = QWidget()
        words = column(box, gap="tiny")
        head = row(gap="medium")
        head.addWidget(Text(consent.partner_name or self.tr("zonder bestemming"), "strong", wraps=True), 1)
        words.addLayout(head)
        words.addWidget(Text(scopes_said(consent.scope, self.workbench.desk.house), wraps=True))
        told = self.tr("{day}, door {who} · genoteerd door {noted}")
        if consent.until is not None:
            told = self.tr("{day}, door {who} · geldt tot {until} · genoteerd door {noted}")
        words.addWidget(
            Text(
                told.format(
                    day=short_date(consent.given_on),
                    who=consent.given_by,
                    noted=consent.noted_by,
                    until=short_date(consent.until) if consent.until else "",
                ),
                "caption",
                wraps=True,
            )
        )
        if consent.withdrawn_on is not None:
            head.addWidget(Tag(self.tr("ingetrokken"), "red"))
            return box
        today = self.workbench.desk.clock.today()
        if consent.until is not None and consent.until < today:
            head.addWidget(Tag(self.tr("voorbij"), "neutral"))
            return box
        head.addWidget(Tag(self.tr("geldt"), "green"))
        button = QuietButton(self.tr("Akkoord intrekken"), small=True)
        button.setProperty("number", number)
        button.clicked.connect(self._on_withdraw)
        words.addWidget(button)
        return box

    def _show_form(self, file: PatientFile) -> None:
        before = self.file
        if before is not None and before.patient.id == file.patient.id:
            self._form.offer_people(file.patient)
            return
        lines = self._form.lines()
        if before is not None and lines is not None:
            self._left[before.patient.id] = lines
        self._form.show_patient(file.patient, self._left.pop(file.patient.id, None))

    def has_unsaved(self) -> bool:
        return self._form.lines() is not None or bool(self._left)

    def save(self) -> bool:
        self._form.keep()
        return True

    def _on_wished(self, consent: Consent) -> None:
        self._form.let_keep(False)
        self.workbench.background.run(
            keep_consent.give,
            self.workbench.desk,
            consent,
            then=partial(self._on_kept, self._form.lines()),
            trouble=self._on_trouble,
        )

    def _on_kept(self, sent: Lines | None, done: Done[Consent]) -> None:
        """`sent` is what stood in the form then: the next one that was begun since stays."""
        self._form.let_keep(True)
        if self._left.get(done.result.patient_id) == sent:
            self._left.pop(done.result.patient_id, None)
        here = self.file is not None and self.file.patient.id == done.result.patient_id
        if self.file is not None and here and self._form.lines() == sent:
            self._form.show_patient(self.file.patient)
        self.workbench.toasts.show(self.tr("Akkoord genoteerd."), undo=done.undo)

    def _on_withdraw(self) -> None:
        consent = self._consents[int(self.sender().property("number"))]
        self.workbench.background.run(
            keep_consent.withdraw,
            self.workbench.desk,
            consent.id,
            then=self._on_withdrawn,
            trouble=self._on_trouble,
        )

    def _on_withdrawn(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Akkoord ingetrokken."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._form.let_keep(True)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        ours = not isinstance(trouble, NotAllowed)
        self._form.tell(self.workbench.sentence_for(trouble), ours=ours, fields=fields)
