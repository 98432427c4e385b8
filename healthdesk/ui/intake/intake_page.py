"""The page of one intake: a draft being filled in, or answers that were signed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import closed_parts, hand_over, sign_intake, start_intake
from healthdesk.actions.desk import Done
from healthdesk.actions.sign_intake import SignedAnswers
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.rules.person_names import name_and_age
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.intake.signed_view import SignedView
from healthdesk.ui.parts.dates import clock_time, near_date, short_date
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.workbench import Workbench


class IntakePage(Page):
    """Shows links of the kinds draft and questionnaire_response; `new_intake` with a form begins one.

    A link of kind "new_intake" carries the person's id and, in `extra`, the id of the form.
    """

    help_topic = "intake"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Intake")
        self._place = column(self, margin="margin")
        self._view: IntakeView | SignedView | None = None
        self._link: Link | None = None
        self._read_to: tuple[Link | None, int] = (None, 0)
        """How far down signed answers were read that are drawn anew."""
        self._show_nothing()

    @property
    def view(self) -> IntakeView | SignedView | None:
        """What is shown now."""
        return self._view

    # --- what every page answers to

    def show_link(self, link: Link) -> None:
        if link == self._link and self._view is not None:
            return
        self._link = link
        desk, run = self.workbench.desk, self.workbench.background.run
        if link.id is None:
            self._show_nothing(left=True)
        elif link.kind == "new_intake":
            run(
                start_intake.start,
                desk,
                link.id,
                UUID(link.extra),
                then=self._on_draft,
                trouble=self._on_gone,
            )
        elif link.kind == "draft" and link.extra == "back":
            run(hand_over.take_back, desk, link.id, then=self._on_draft, trouble=self._on_gone)
        elif link.kind == "draft":
            run(start_intake.open_draft, desk, link.id, then=self._on_draft, trouble=self._on_gone)
        else:
            run(sign_intake.read, desk, link.id, then=self._on_signed_read, trouble=self._on_gone)

    def here(self) -> Link | None:
        return self._link

    def first_focus(self) -> QWidget | None:
        return None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        """A draft follows its own keeper; only which parts are whose changes what stands here."""
        if self._view is not None and any(change.kind == "questionnaire" for change in changes):
            desk, (form_id, form) = self.workbench.desk, self._view.shown_form
            self.workbench.background.run(
                closed_parts.is_as_seen, desk, form_id, form, then=self._on_looked_again
            )

    def _on_looked_again(self, as_seen: bool) -> None:
        """Other parts are hers now: what she typed is kept, and all is read anew."""
        link, self._link = self._link, None
        if as_seen or link is None or link.kind not in ("draft", "questionnaire_response"):
            self._link = link
            return
        self.keep_work()
        self.show_link(link)

    def save(self) -> bool:
        if isinstance(self._view, IntakeView):
            self._view.sign()
            return True
        return False

    def print_out(self) -> bool:
        if isinstance(self._view, SignedView):
            if not self._view.print_contract():
                self._view.print_answers()
            return True
        if isinstance(self._view, IntakeView):
            self._view.print_blank()
            return True
        return False

    def keep_work(self) -> None:
        if isinstance(self._view, IntakeView):
            self._view.keep_work()

    def step_back(self) -> bool:
        if self._view is None:
            return False
        self.keep_work()
        return False

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Ctrl+S", self.tr("Onderteken")),
            ("Ctrl+P", self.tr("Op papier: leeg, ondertekend, of het contract")),
            ("Ctrl+PgDown", self.tr("Volgend deel")),
            ("Ctrl+PgUp", self.tr("Vorig deel")),
        )

    # --- answers of the background

    def _on_draft(self, done: Done[OpenDraft]) -> None:
        opened = done.result
        self._link = Link("draft", opened.draft.id)
        view = IntakeView(self.workbench, opened)
        view.signed.connect(self._on_signed)
        view.link_requested.connect(self.link_requested)
        view.gone.connect(self._on_draft_gone)
        view.given.connect(self._on_given)
        desk = self.workbench.desk
        begun = opened.draft.started_at.astimezone(desk.clock.zone)
        said = (
            opened.form.title.said_in(desk.language),
            name_and_age(opened.patient, desk.clock.today()),
            f"{near_date(begun.date(), desk.clock.today())} {clock_time(begun)}",
        )
        self._put(view, " · ".join(said))  # two of one form and one person are told apart by when
        view.focus_first()

    def _on_given(self, opened: OpenDraft) -> None:
        self._show_nothing(self.tr("Dit formulier is bij de persoon zelf."), left=True)
        self.workbench.given_away.emit(GivenForm(self.workbench, opened))

    def _on_signed(self, answers: SignedAnswers) -> None:
        self.workbench.toasts.show(self.tr("Ondertekend."))
        self._show_signed(answers).offer_proposals()

    def _on_signed_read(self, done: Done[SignedAnswers]) -> None:
        view = self._show_signed(done.result)
        (read, height), self._read_to = self._read_to, (None, 0)
        if read == self._link:
            view.read_from(height)

    def _show_signed(self, answers: SignedAnswers) -> SignedView:
        self._link = Link("questionnaire_response", answers.response.id)
        view = SignedView(self.workbench, answers)
        view.link_requested.connect(self.link_requested)
        view.changed.connect(self._on_corrected)
        form = answers.response.title.said_in(self.workbench.desk.language)
        signed = short_date(answers.response.signed_at.astimezone(self.workbench.desk.clock.zone).date())
        whose = answers.person
        self._put(view, " · ".join(filter(None, (form, whose, signed))), left=False)
        return view

    def _on_corrected(self) -> None:
        """Drawn anew with the correction in it: she goes on reading where she was."""
        link, self._link = self._link, None
        self._read_to = link, self._view.height_seen if isinstance(self._view, SignedView) else 0
        if link is not None:
            self.show_link(link)

    def _on_gone(self, trouble: Trouble) -> None:
        self._show_nothing(self.workbench.sentence_for(trouble))

    def _on_draft_gone(self) -> None:
        self._show_nothing(self.tr("Dit concept werd elders ondertekend of weggegooid."))

    def _show_nothing(self, sentence: str = "", *, left: bool = False) -> None:
        self._clear(left=left)
        said = sentence or self.tr("Open een intake in een dossier.")
        self._place.addWidget(EmptyState(said, icon="form"))

    def _put(self, view: IntakeView | SignedView, title: str, *, left: bool = True) -> None:
        self._clear(left=left)
        self._view = view
        self._place.addWidget(view)
        self.title = title
        self.title_changed.emit()

    def _clear(self, *, left: bool) -> None:
        if left and isinstance(self._view, IntakeView):
            self._view.leave()
        self._view = None
        clear(self._place)
