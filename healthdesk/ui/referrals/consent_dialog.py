"""Notes what somebody agrees to share with one partner."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.actions.keep_consent import give
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.ids import new_id
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.representation import deciders
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import offered_scopes
from healthdesk.ui.patients.speaks_for import SpeaksFor


class ConsentDialog(HeldDialog):
    """Open with `open()`. noted: the agreement is kept."""

    noted = Signal()

    def __init__(self, workbench: Workbench, file: ReferralFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._file = workbench, file
        self.setModal(True)
        self.setWindowTitle(self.tr("Akkoord noteren"))
        self.setMinimumWidth(size("dialog"))
        name = shown_name(file.patient)
        self._banner = Banner()
        self._scope = ChoiceChips(
            self.tr("Wat mag gedeeld worden"),
            [Choice(scope.value, label) for scope, label in offered_scopes(workbench.desk.house).items()],
            several=True,
        )
        self._scope.show_values((ShareScope.REASON.value,))
        self._how = ChoiceChips(
            self.tr("Hoe gegeven"),
            (
                Choice("oral", self.tr("mondeling")),
                Choice("written", self.tr("op papier")),
                Choice("by_proxy", self.tr("door iemand anders")),
            ),
        )
        self._how.show_values(("oral",))
        self._by = SpeaksFor(workbench, self.tr("Wie gaf het akkoord"))
        self._by.offer(deciders(file.patient, workbench.desk.clock.today()))
        self._by.hide()
        self._how.picked.connect(self._on_how)
        question = self.tr("Wat mag {partner} weten van {name}?")
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(question.format(partner=file.partner.name, name=name), "heading", wraps=True))
        for part in (self._banner, self._scope, Text(self.tr("Hoe gegeven")), self._how, self._by):
            layout.addWidget(part)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Akkoord noteren"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout.addLayout(buttons)
        at = TypedAt("consent", file.patient.id, str(file.partner.id))
        self.hold(workbench.left_words, at, self._banner, self._keep)

    def _on_keep(self) -> None:
        by_proxy = self._how.value == "by_proxy"
        lacking = by_proxy and not self._by.text()
        self._by.set_error(self.tr("Van wie komt het akkoord?") if lacking else "")
        if lacking:
            self._by.begin()
            return
        desk = self._workbench.desk
        consent = Consent(
            id=new_id(),
            patient_id=self._file.patient.id,
            scope=frozenset(ShareScope(value) for value in self._scope.values),
            partner_id=self._file.partner.id,
            partner_name=self._file.partner.name,
            given_by=self._by.text() if by_proxy else shown_name(self._file.patient),
            how=self._how.value or "oral",
            given_on=desk.clock.today(),
            noted_by=desk.actor.name,
            noted_at=desk.clock.now(),
        )
        self._keep.setEnabled(False)
        self._workbench.background.run(give, desk, consent, then=self._on_kept, trouble=self._on_trouble)

    def _on_how(self, _values: object) -> None:
        self._by.setVisible(self._how.value == "by_proxy")

    def _on_kept(self, _done: object) -> None:
        self.accept()
        self.noted.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        if isinstance(trouble, NotAllowed) and "given_by" in trouble.fields and self._by.isVisible():
            self._by.set_error(self._workbench.sentence_for(trouble))
            self._by.begin()
            return
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
