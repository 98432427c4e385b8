"""Rechten: what to look into for somebody, why, where, and how far it is; with the questions that lack."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.check_entitlements import RightsFile
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.print_rights import print_rights
from healthdesk.errors import Trouble
from healthdesk.records.entitlement import Finding, FollowUp, NotedFact, Outcome
from healthdesk.records.link import Link
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, hide_unless, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.rights.asking_card import AskingCard
from healthdesk.ui.rights.follow_up_dialog import FollowUpDialog
from healthdesk.ui.rights.right_card import RightCard

_REST = ""


class RightsTab(FileTab):
    """Rights at the left, what is worth looking into first; questions and facts at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._ticket: Ticket | None = None
        self._rights: RightsFile | None = None
        self._unfolded: set[str] = set()
        """What she opened of this person: a right, or under _REST all that is not to be looked into."""
        self._banner = Banner(closable=False)
        self._asking = AskingCard(workbench)
        self._print = HandoutButton(workbench, self.tr("Blad voor de persoon"), print_rights)
        self._head = Text("", "muted", wraps=True)
        self._list = Inside()
        self._list_layout = column(self._list, gap="medium")
        self._rest = QWidget()
        self._rest_layout = column(self._rest, gap="medium")
        left = scrolled(self._list)
        side = Inside()
        stacked = column(side)
        stacked.addWidget(self._asking)
        stacked.addStretch(1)
        right = scrolled(side)
        right.setFixedWidth(size("side_panel"))
        top = row(gap="medium")
        top.addWidget(self._head, 1)
        top.addWidget(self._print)
        body = row(gap="gap")
        body.addWidget(left, 1)
        body.addWidget(right)
        layout = column(self, gap="medium")
        layout.addWidget(self._banner)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        self._banner.clear()
        self._asking.answered.connect(self._on_answered)
        self._asking.file_wished.connect(self._on_file_wished)
        self._print.troubled.connect(self._on_trouble)

    @property
    def shown(self) -> RightsFile | None:
        """What stands here now; None until it came."""
        return self._rights

    # --- what the file asks

    def show_file(self, file: PatientFile) -> None:
        again = self._rights is not None and self._rights.patient.id == file.patient.id
        super().show_file(file)
        self._print.show_person(file.patient.id, own_language(file.patient))
        self._fetch(again=again)

    def save(self) -> bool:
        return self._asking.keep()

    def has_unsaved(self) -> bool:
        return self._asking.is_touched

    def _fetch(self, *, again: bool) -> None:
        if self.file is None:
            return
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            rights.look_again if again else rights.open_rights,
            self.workbench.desk,
            self.file.patient.id,
            then=self._on_rights,
            trouble=self._on_trouble,
        )

    # --- drawing

    def _draw(self, file: RightsFile) -> None:
        clear(self._list_layout)
        self._rest = QWidget()
        self._rest_layout = column(self._rest, gap="medium")
        first, unsure, rest = _sorted(file)
        self._head.setText(self._told(len(first)))
        for finding in first:
            self._list_layout.addWidget(self._card(file, finding))
        if unsure:
            self._list_layout.addWidget(SectionTitle(self.tr("Nog niet te zeggen")))
        for finding in unsure:
            self._list_layout.addWidget(self._card(file, finding))
        if rest:
            words = self.tr("Toon ook wat er al is of waarschijnlijk niet past ({count})")
            unfold = LinkButton(words.format(count=len(rest)))
            unfold.clicked.connect(self._on_unfold)
            hide_unless(_REST not in self._unfolded, unfold)
            self._list_layout.addWidget(unfold)
            for finding in rest:
                self._rest_layout.addWidget(self._card(file, finding))
            hide_unless(_REST in self._unfolded, self._rest)
            self._list_layout.addWidget(self._rest)
        self._list_layout.addStretch(1)

    def _told(self, count: int) -> str:
        if not count:
            return self.tr("Nu is er niets na te gaan. Elk antwoord rechts kan dat veranderen.")
        if count == 1:
            return self.tr("1 recht om na te gaan. De dienst die het geeft, beslist.")
        words = self.tr("{count} rechten om na te gaan. De dienst die het geeft, beslist.")
        return words.format(count=count)

    def _card(self, file: RightsFile, finding: Finding) -> RightCard:
        card = RightCard(self.workbench, file, finding, unfolded=finding.entitlement.id in self._unfolded)
        card.folded.connect(self._on_folded)
        card.follow_up_wished.connect(self._on_follow_up)
        card.question_wished.connect(self._asking.ask)
        return card

    # --- slots

    def _on_rights(self, file: RightsFile) -> None:
        if self.file is None or file.patient.id != self.file.patient.id:
            return
        before, self._rights = self._rights, file
        self._banner.clear()
        if before is not None and before.patient.id != file.patient.id:
            self._unfolded.clear()
        if before != file:
            self._draw(file)
        self._asking.show_file(file)

    def _on_unfold(self) -> None:
        self.sender().hide()  # type: ignore[attr-defined]  # the link itself
        self._rest.show()
        self._unfolded.add(_REST)

    def _on_folded(self, entitlement_id: str) -> None:
        self._unfolded ^= {entitlement_id}

    def _on_file_wished(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("patient", self.file.patient.id, "details"))

    def _on_answered(self, key: str, value: object) -> None:
        if self._rights is None:
            return
        desk = self.workbench.desk
        fact = NotedFact(
            key=key,
            value=value,  # type: ignore[arg-type]  # a signal carries objects
            noted_on=desk.clock.today(),
            noted_by=desk.actor.name,
        )
        self.workbench.background.run(
            rights.note_fact,
            desk,
            self._rights.patient.id,
            fact,
            then=self._on_noted,
            trouble=self._on_not_noted,
        )

    def _on_noted(self, done: Done[NotedFact]) -> None:
        asked = done.result.asked
        label = said(asked.label, self.workbench.desk.language) if asked is not None else ""
        self.workbench.toasts.show(self.tr("Genoteerd: {label}.").format(label=label), undo=done.undo)

    def _on_not_noted(self, trouble: Trouble) -> None:
        self._asking.not_kept()
        self._on_trouble(trouble)

    def _on_follow_up(self, entitlement_id: str) -> None:
        file = self._rights
        if file is None:
            return
        right = next(one.entitlement for one in file.findings if one.entitlement.id == entitlement_id)
        agreed = file.follow_ups.get(entitlement_id) or rights.begin_follow_up(
            self.workbench.desk, file.patient.id, entitlement_id
        )
        dialog = FollowUpDialog(self.workbench, right, agreed, file.colleagues, self)
        dialog.kept.connect(self._on_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_kept(self, done: Done[FollowUp]) -> None:
        self.workbench.toasts.show(self.tr("Opvolging bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        words = self.workbench.sentence_for(trouble)
        self._banner.say(words, tone_of(trouble))


def _sorted(file: RightsFile) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """What is to be looked into (new first), what cannot be told yet, and the rest."""
    first: list[Finding] = []
    unsure: list[Finding] = []
    rest: list[Finding] = []
    for finding in file.findings:
        agreed = file.follow_ups.get(finding.entitlement.id)
        if agreed is not None:
            (first if agreed.is_open else rest).append(finding)
        elif finding.outcome is Outcome.PROBABLY:
            first.append(finding)
        elif finding.outcome is Outcome.CANNOT_TELL:
            unsure.append(finding)
        else:
            rest.append(finding)
    order = (file.appeared, file.follow_ups)
    first.sort(key=lambda one: [one.entitlement.id not in known for known in order])
    unsure.sort(key=lambda one: (one.entitlement.id not in file.doubtful, len(one.missing)))
    return first, unsure, rest
