"""Verwijzingen: the board or table, one referral, and a new one."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.referral import Referral
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.file_drop import FileDrop
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.new_referral import NewReferral
from healthdesk.ui.referrals.received_dialog import ReceivedDialog
from healthdesk.ui.referrals.referral_list import ReferralList
from healthdesk.ui.referrals.referral_view import ReferralView
from healthdesk.ui.referrals.said import person_said


class ReferralsPage(Page):
    """Three faces; Esc goes back to the board. A new one has its face when somebody begins one first."""

    interests = frozenset({"referral", "patient", "partner", "consent", "letter"})
    help_topic = "verwijzingen"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Verwijzingen")
        self._faces = QStackedWidget(self)
        self._list = ReferralList(workbench, self._faces)
        self._view = ReferralView(workbench, self._faces)
        for face in (self._list, self._view):
            self._faces.addWidget(face)
        column(self, margin="margin").addWidget(self._faces)
        self._list.opened.connect(self._on_opened)
        self._list.answer_wanted.connect(self._on_answer_wanted)
        self._list.new_wanted.connect(self._on_new_wanted)
        self._list.letter_wanted.connect(self._on_letter_wanted)
        self._list.sent_wanted.connect(self._on_sent_wanted)
        self._list.waiting.connect(self.count_changed)
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self._on_dropped)
        self._view.link_requested.connect(self.link_requested)
        self._view.shown.connect(self._on_shown)
        self._view.not_there.connect(self._on_not_there)
        self._view.other_wanted.connect(self._on_other_wanted)
        self._view.letter_found.connect(self._on_letter_found)
        self._list.look()

    @cached_property
    def _new(self) -> NewReferral:
        made = NewReferral(self.workbench, self._faces)
        self._faces.addWidget(made)
        made.begun.connect(self._on_begun)
        made.given_up.connect(self._on_given_up)
        return made

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.kind == "referral" and link.id is not None:
            self._faces.setCurrentWidget(self._view)
            self._view.open_one(link.id, to_answer=link.extra == "answer")
        elif link.kind == "new_referral":
            partner, _space, theme = link.extra.partition(" ")
            self._begin_new(link.id, UUID(partner) if partner else None, theme)
        else:
            self._on_list()

    def here(self) -> Link | None:
        if self._faces.currentWidget() is self._view and self._view.file is not None:
            return Link("referral", self._view.file.line.referral.id)
        return None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self._list.look()
        if self._faces.currentWidget() is self._view:
            self._view.refresh(changes)

    def first_focus(self) -> QWidget | None:
        face = self._faces.currentWidget()
        if face is self._view:
            return self._view.first_focus()
        return None if isinstance(face, NewReferral) else self._list.search

    def new_item(self) -> bool:
        if not may(self.workbench.desk.actor, Right.MAKE_REFERRALS):
            return False
        self._on_new_wanted()
        return True

    def find_here(self) -> bool:
        self._on_list()
        self._list.search.setFocus()
        self._list.search.selectAll()
        return True

    def save(self) -> bool:
        face = self._faces.currentWidget()
        if isinstance(face, NewReferral):
            face.keep()
            return True
        return face is self._view and self._view.save()

    def step_back(self) -> bool:
        if self._faces.currentWidget() is self._list:
            return False
        self._on_list()
        return True

    def has_unsaved(self) -> bool:
        new = vars(self).get("_new")
        return self._view.is_touched or (isinstance(new, NewReferral) and new.is_touched)

    def shortcuts(self) -> tuple[Shortcut, ...]:
        new, back = ("Ctrl+N", self.tr("nieuwe verwijzing")), ("Esc", self.tr("terug naar het bord"))
        face = self._faces.currentWidget()
        if face is self._view:
            return (("Ctrl+S", self.tr("bewaar wat de brief zegt")), new, back)
        if face is not self._list:
            return (back,)
        return (
            ("Enter", self.tr("open de verwijzing")),
            ("Space", self.tr("kies de volgende stap")),
            new,
        )

    # --- slots

    def _on_sent_wanted(self) -> None:
        self.link_requested.emit(Link("outgoing"))

    def _on_opened(self, referral_id: UUID) -> None:
        self.link_requested.emit(Link("referral", referral_id))

    def _on_answer_wanted(self, referral_id: UUID) -> None:
        self.link_requested.emit(Link("referral", referral_id, "answer"))

    def _on_begun(self, one: Referral) -> None:
        self.link_requested.emit(Link("referral", one.id))

    def _on_new_wanted(self) -> None:
        self._begin_new(None, None)

    def _on_given_up(self) -> None:
        self._new.forget()
        self._on_list()

    def _on_other_wanted(self, file: ReferralFile) -> None:
        self._faces.setCurrentWidget(self._new)
        if not self._new.goes_on(file.patient.id, file.line.referral.id):
            self._new.start_instead(file).setFocus()
        self._name(self.tr("Nieuwe verwijzing"))

    def _on_letter_wanted(self) -> None:
        kinds = (self.tr("PDF (*.pdf)"),)
        ask_which(self, self.tr("Welke brief kwam binnen?"), kinds, self.open_letter)

    def _on_dropped(self, paths: list[Path]) -> None:
        if not may(self.workbench.desk.actor, Right.MAKE_REFERRALS):
            return
        if self._faces.currentWidget() is self._view:
            self._view.take_files(paths)
        else:
            self.open_letter(str(paths[0]))

    def open_letter(self, path: Path | str) -> None:
        """Look at a letter of another house that came in as a file."""
        self._opened(Path(path))

    def _on_letter_found(self, path: Path) -> None:
        """Among what was dropped on a referral: one with useless data can stay there as it is."""
        dialog = self._opened(path)
        if self._view.file is not None:
            dialog.offer_to_keep(self._view.file.line.referral.id)
            dialog.keep_wanted.connect(self._view.keep_as_it_is)

    def _opened(self, path: Path) -> ReceivedDialog:
        dialog = ReceivedDialog(self.workbench, path, self)
        dialog.taken.connect(self._on_begun)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _begin_new(self, patient_id: UUID | None, partner_id: UUID | None, theme: str = "") -> None:
        self._faces.setCurrentWidget(self._new)
        if not self._new.goes_on(patient_id):
            self._new.start(patient_id, partner_id, theme).setFocus()
        self._name(self.tr("Nieuwe verwijzing"))

    def _on_list(self) -> None:
        shown = self._view.file.line.referral.id if self._view.file is not None else None
        self._faces.setCurrentWidget(self._list)
        self._list.keyboard_back(shown)
        self._name(self.tr("Verwijzingen"))

    def _on_shown(self, file: ReferralFile) -> None:
        if self._faces.currentWidget() is self._view:
            self._name(f"{person_said(file.line)} → {file.line.referral.partner_name}")

    def _on_not_there(self, trouble: Trouble) -> None:
        """Back to the board: under the name of another one it would be read as said of that one."""
        self.workbench.toasts.trouble(self.workbench.sentence_for(trouble))
        if self._faces.currentWidget() is self._view:
            self._on_list()

    def _name(self, title: str) -> None:
        self.title = title
        self.title_changed.emit()
