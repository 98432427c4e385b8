"""Akkoord: what the person agreed may be shared, with whom, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from healthdesk.actions import keep_consent
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.ids import new_id
from healthdesk.rules.person_names import shown_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.said import scopes


class ConsentTab(FileTab):
    """What was agreed at the left, a new agreement at the right."""

    interests = frozenset({"consent"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._consents: tuple[Consent, ...] = ()
        self._list = QWidget()
        self._list.setProperty("look", "clear")
        self._list_layout = column(self._list, gap="medium")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._list)
        given = Card(self.tr("Wat mag gedeeld worden"))
        given.add(scroll, 1)
        layout = row(self, gap="gap")
        layout.addWidget(given, 1)
        layout.addWidget(self._new_card(), 0, Qt.AlignmentFlag.AlignTop)

    def _new_card(self) -> Card:
        card = Card(self.tr("Nieuw akkoord"))
        card.setFixedWidth(size("narrow_form"))
        self._banner = Banner()
        self._partner = LabeledField(
            self.tr("Met wie"), QLineEdit(), hint=self.tr("naam van de dienst of persoon"), required=True
        )
        self._scope = ChoiceChips(
            self.tr("Wat mag gedeeld worden"),
            [Choice(scope.value, label) for scope, label in scopes().items()],
            several=True,
        )
        self._how = ChoiceChips(
            self.tr("Hoe gegeven"),
            (
                Choice("oral", self.tr("mondeling")),
                Choice("written", self.tr("op papier")),
                Choice("by_proxy", self.tr("door iemand anders")),
            ),
        )
        self._how.show_values(("oral",))
        self._keep = PrimaryButton(self.tr("Akkoord noteren"))
        self._keep.clicked.connect(self._on_keep)
        for part in (self._banner, self._partner, Text(self.tr("Wat mag gedeeld worden")), self._scope):
            card.add(part)
        card.add(self._how)
        card.add(self._keep)
        self._banner.clear()
        return card

    def show_file(self, file: PatientFile) -> None:
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
        line = row(box, gap="medium")
        words = column(gap="tiny")
        words.addWidget(Text(consent.partner_name or self.tr("zonder bestemming"), "strong", wraps=True))
        named = scopes()
        words.addWidget(Text(", ".join(named[s] for s in sorted(consent.scope)), wraps=True))
        told = self.tr("{day}, door {who} · genoteerd door {noted}")
        words.addWidget(
            Text(
                told.format(day=short_date(consent.given_on), who=consent.given_by, noted=consent.noted_by),
                "caption",
                wraps=True,
            )
        )
        line.addLayout(words, 1)
        if consent.withdrawn_on is not None:
            line.addWidget(Tag(self.tr("ingetrokken"), "red"))
            return box
        line.addWidget(Tag(self.tr("geldt"), "green"))
        button = QuietButton(self.tr("Akkoord intrekken"), small=True)
        button.setProperty("number", number)
        button.clicked.connect(self._on_withdraw)
        line.addWidget(button)
        return box

    def _on_keep(self) -> None:
        if self.file is None:
            return
        partner = self._partner.text()
        self._partner.set_error("" if partner else self.tr("Met wie mag er gedeeld worden?"))
        if not partner:
            return
        desk = self.workbench.desk
        consent = Consent(
            id=new_id(),
            patient_id=self.file.patient.id,
            scope=frozenset(ShareScope(value) for value in self._scope.values),
            partner_name=partner,
            given_by=shown_name(self.file.patient),
            how=self._how.value or "oral",
            given_on=desk.clock.today(),
            noted_by=desk.actor.name,
            noted_at=desk.clock.now(),
        )
        self._keep.setEnabled(False)
        self.workbench.background.run(
            keep_consent.give, desk, consent, then=self._on_kept, trouble=self._on_trouble
        )

    def _on_kept(self, done: Done[Consent]) -> None:
        self._keep.setEnabled(True)
        self._banner.clear()
        self._partner.set_text("")
        self._scope.show_values(())
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

    def _on_withdrawn(self, _done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Akkoord ingetrokken."))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        tone = self.workbench.sentence_for(trouble)
        self._banner.say(tone, "amber" if isinstance(trouble, NotAllowed) else "red")
