"""Sociale kaart: found by need at the left, one entry at the right."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.find_partner import one as fetch_one
from healthdesk.actions.keep_partner import keep, mark_checked
from healthdesk.actions.merge_partners import merge
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.partner import Partner
from healthdesk.rules.partner_fit import Fit
from healthdesk.rules.roles import Right, may
from healthdesk.ui.directory.fit_list import FitList
from healthdesk.ui.directory.partner_form import PartnerForm
from healthdesk.ui.directory.partner_view import PartnerView
from healthdesk.ui.directory.said import field_names, other_names, value_said
from healthdesk.ui.directory.same_service_dialog import SameServiceDialog
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench


class DirectoryPage(Page):
    """Two faces: the list with an entry, and the form, made when somebody writes first."""

    interests = frozenset({"partner", "referral"})
    help_topic = "sociale-kaart"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Sociale kaart")
        self._mine: Partner | None = None
        self._theirs: Partner | None = None
        self._gone: Partner | None = None
        """The entry that goes up in the one on the form."""
        self._wanted: UUID | None = None
        self._banner = Banner()
        self._list = FitList(workbench, "partners", checks=True)
        self._view = PartnerView(workbench)
        self._new = PrimaryButton(self.tr("Nieuwe dienst"), icon="plus")
        hide_unless(may(workbench.desk.actor, Right.KEEP_PARTNERS), self._new)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._first_face())
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(self._banner)
        layout.addWidget(self._faces, 1)
        self._connect()
        self._list.look()

    def _first_face(self) -> QWidget:
        face = QWidget()
        head = row(gap="medium")
        fill(head, PageTitle(self.title), None, self._new)
        both = row(gap="gap")
        both.addWidget(self._list, 1)
        both.addWidget(self._view)
        layout = column(face, gap="large")
        layout.addLayout(head)
        layout.addLayout(both, 1)
        return face

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(self._on_opened)
        self._list.new_wanted.connect(self._on_new)
        self._list.shown.connect(self._on_found)
        self._new.clicked.connect(self._on_new)
        self._view.checked.connect(self._on_checked)
        self._view.edit_wanted.connect(self._on_edit)
        self._view.refer_wanted.connect(self._on_refer)
        self._view.other_wanted.connect(self._on_other)
        self._view.merge_wanted.connect(self._on_merge_wanted)

    @cached_property
    def _form(self) -> PartnerForm:
        made = PartnerForm(self.workbench, self._faces)
        self._faces.addWidget(made)
        made.wanted.connect(self._on_keep)
        made.given_up.connect(self._on_given_up)
        return made

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.kind == "partner" and link.id is not None and not self._holds_words():
            self._on_given_up()
            self._wanted = link.id
            self.workbench.background.run(
                fetch_one, self.workbench.desk, link.id, then=self._on_one, trouble=self._on_trouble
            )

    def here(self) -> Link | None:
        partner = self._view.partner
        return Link("partner", partner.id) if partner is not None else None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self._list.look()
        if any(change.kind == "referral" for change in changes):
            self._list.learn()
        shown = self._view.partner
        if shown is not None and any(change.id in {None, shown.id} for change in changes):
            self.workbench.background.run(fetch_one, self.workbench.desk, shown.id, then=self._on_again)

    def first_focus(self) -> QWidget | None:
        return None if self._is_writing else self._list.search

    def new_item(self) -> bool:
        if not may(self.workbench.desk.actor, Right.KEEP_PARTNERS):
            return False
        self._on_new()
        return True

    def find_here(self) -> bool:
        if self._is_writing:
            return False
        self._list.search.setFocus()
        self._list.search.selectAll()
        return True

    def save(self) -> bool:
        if self._is_writing:
            self._form.keep()
        return self._is_writing

    def edit(self) -> bool:
        if not self._is_writing:
            self._on_edit()
        return self._is_writing

    def step_back(self) -> bool:
        if not self._is_writing:
            return False
        if not self._holds_words():
            self._on_given_up()
        return True

    def _holds_words(self) -> bool:
        """Whether something half typed would be lost; then it is said."""
        if self.has_unsaved():
            self._banner.say(self.tr("Bewaar eerst, of kies Niet doen."), "amber")
            return True
        return False

    def has_unsaved(self) -> bool:
        return self._is_writing and self._form.is_touched

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Ctrl+N", self.tr("nieuwe dienst")),
            ("F2", self.tr("wijzig de dienst")),
            ("Ctrl+S", self.tr("bewaar")),
        )

    # --- slots

    @property
    def _is_writing(self) -> bool:
        return isinstance(self._faces.currentWidget(), PartnerForm)

    def _on_chosen(self, found: Fit | None) -> None:
        if found is not None:
            self._on_opened(found)

    def _on_found(self) -> None:
        """Something else is looked for: the entry that stands here fits that otherwise, or not at all."""
        shown = self._view.partner
        if shown is not None:
            found = self._list.fit_of(shown.id) if self._list.asks else None
            if found != self._view.found:
                self._show(found.partner if found is not None else shown, found)

    def _on_opened(self, found: Fit) -> None:
        self._show(found.partner, found if self._list.asks else None)

    def _show(self, partner: Partner, found: Fit | None = None) -> None:
        self._view.show_partner(partner, self._list.learned_of(partner.id), found)

    def _on_other(self, partner_id: UUID) -> None:
        self.link_requested.emit(Link("partner", partner_id))

    def _on_again(self, partner: Partner) -> None:
        """The one that stands here, read once more; not where she went on to another meanwhile."""
        shown = self._view.partner
        if shown is not None and shown.id == partner.id:
            self._show(partner, self._view.found)

    def _on_one(self, partner: Partner) -> None:
        self._show(partner)
        self._list.choose(partner.id)

    def _on_new(self) -> None:
        if self._holds_words():
            return
        self._faces.setCurrentWidget(self._form)
        self._form.begin(None).setFocus()

    def _on_edit(self) -> None:
        if self._view.partner is not None and may(self.workbench.desk.actor, Right.KEEP_PARTNERS):
            self._faces.setCurrentWidget(self._form)
            self._form.begin(self._view.partner).setFocus()

    def _on_merge_wanted(self) -> None:
        if self._view.partner is not None:
            dialog = SameServiceDialog(self.workbench, self._view.partner, self)
            dialog.chosen.connect(self._on_same)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_same(self, gone: Partner) -> None:
        if self._view.partner is not None:
            self._gone = gone
            self._faces.setCurrentWidget(self._form)
            self._form.begin_merged(self._view.partner, gone).setFocus()

    def _on_given_up(self) -> None:
        self._gone = None
        if self._is_writing:
            self._form.put_away()
        self._banner.clear()
        self._faces.setCurrentIndex(0)
        self._list.search.setFocus()

    def _on_refer(self) -> None:
        if self._view.partner is not None:
            extra = f"{self._view.partner.id} {self._list.theme}".strip()
            self.link_requested.emit(Link("new_referral", None, extra))

    def _on_checked(self) -> None:
        if self._view.partner is not None:
            self.workbench.background.run(
                mark_checked,
                self.workbench.desk,
                self._view.partner,
                then=self._on_marked,
                trouble=self._on_trouble,
            )

    def _on_marked(self, done: Done[Partner]) -> None:
        told = self.tr("{name}: nagekeken.").format(name=done.result.name)
        self.workbench.toasts.show(told, undo=done.undo)

    def _on_keep(self, partner: Partner) -> None:
        self._mine = partner
        how, more = (merge, (self._gone,)) if self._gone is not None else (keep, ())
        self.workbench.background.run(
            how, self.workbench.desk, partner, *more, then=self._on_kept, trouble=self._on_not_kept
        )

    def _on_kept(self, done: Done[Partner]) -> None:
        self._on_given_up()
        self._show(done.result)
        told = self.tr("{name}: bewaard.").format(name=done.result.name)
        self.workbench.toasts.show(told, undo=done.undo)

    def _on_not_kept(self, trouble: Trouble) -> None:
        theirs, mine = getattr(trouble, "theirs", None), self._mine
        if not isinstance(trouble, ChangedMeanwhile) or not isinstance(theirs, Partner) or mine is None:
            self._on_trouble(trouble)
            return
        if theirs.id != mine.id:
            self._gone = theirs  # the entry that goes up in this one says something else by now
            self._on_trouble(trouble)
            return
        self._theirs, self._mine = theirs, replace(mine, version=theirs.version)
        names = other_names() | field_names()
        apart = [
            Difference(
                name,
                names[name],
                value_said(self.workbench, mine, name),
                value_said(self.workbench, theirs, name),
            )
            for name in (one.name for one in fields(Partner))
            if name in names and getattr(mine, name) != getattr(theirs, name)
        ]
        dialog = SideBySide(apart, self)
        dialog.chosen.connect(self._on_sides_chosen)
        dialog.open()

    def _on_sides_chosen(self, choice: dict[str, str]) -> None:
        if self._mine is not None and self._theirs is not None:
            taken = {name: getattr(self._theirs, name) for name in choice if choice[name] == "theirs"}
            self._on_keep(replace(self._mine, **taken))

    def _on_trouble(self, trouble: Trouble) -> None:
        sentence = self.workbench.sentence_for(trouble)
        self._banner.say(sentence, tone_of(trouble))
        if isinstance(trouble, NotAllowed) and self._is_writing:
            self._form.show_wrong(trouble.fields, sentence)
