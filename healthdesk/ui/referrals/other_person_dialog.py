"""Whom a referral that came in is about after all: it goes to that file, with what came along."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.actions.for_somebody_else import for_somebody_else
from healthdesk.errors import Trouble
from healthdesk.records.referral import Referral
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.chosen_person import ChosenPerson


class OtherPersonDialog(RoomyDialog):
    """Open with `open()`; closes once it is done."""

    def __init__(self, workbench: Workbench, file: ReferralFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._one = workbench, file.line.referral
        self.setModal(True)
        self.setWindowTitle(self.tr("Voor wie is deze verwijzing?"))
        self.setMinimumWidth(size("form"))
        self._banner = Banner(closable=False)
        self._banner.clear()
        told = self.tr(
            "De verwijzing en wat binnenkwam gaan naar dat dossier. In dit dossier blijft er niets van "
            "staan; in het boek staat wie dit deed."
        )
        self._who = ChosenPerson(workbench)
        self._away = QuietButton(self.tr("Niet doen"))
        self._move = PrimaryButton(self.tr("Naar dit dossier"), icon="referral")
        self._move.setEnabled(False)
        foot = row()
        fill(foot, None, self._away, self._move)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner, Text(told, "muted", wraps=True))
        layout.addWidget(self._who)
        layout.addStretch(1)
        layout.addLayout(foot)
        self._who.picked.connect(self._on_picked)
        self._away.clicked.connect(self.reject)
        self._move.clicked.connect(self._on_move)
        self._who.setFocus()

    def _on_picked(self, _patient: object) -> None:
        whom = self._who.patient
        self._move.setEnabled(whom is not None and whom.id != self._one.patient_id)

    def _on_move(self) -> None:
        if self._who.patient is None or not self._move.isEnabled():
            return
        self._move.setEnabled(False)
        self._workbench.background.run(
            for_somebody_else,
            self._workbench.desk,
            self._one.id,
            self._one.version,
            self._who.patient.id,
            then=self._on_moved,
            trouble=self._on_trouble,
        )

    def _on_moved(self, done: Done[Referral]) -> None:
        told = self.tr("Verwijzing {number} staat nu in het andere dossier.")
        self._workbench.toasts.show(told.format(number=done.result.number), undo=done.undo)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
        self._on_picked(None)
