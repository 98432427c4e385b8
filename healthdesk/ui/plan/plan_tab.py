"""Plan: goals in somebody's own words, who does what by when, looked back on; carers at the right."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions import keep_plan
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_plan import PlanFile
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.print_plan import print_plan
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.help_plan import HalfTypedPlan, HelpPlan
from healthdesk.rules.help_plan_merge import LOOK_AGAIN, in_dispute, merged
from healthdesk.rules.person_names import shown_name
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.kept_place import KeptKeyboard, kept_keyboard
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.plan.carers_card import CarersCard
from healthdesk.ui.plan.plan_form import PlanForm
from healthdesk.ui.plan.said import goal_said
from healthdesk.ui.plan.versions_card import VersionsCard


class PlanTab(FileTab):
    """The form at the left with one Save; carers and earlier versions at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._ticket: Ticket | None = None
        self._plan: PlanFile | None = None
        self._saving = self._behind = False
        self._keyboard: KeptKeyboard | None = None
        self._sides: tuple[HelpPlan, HelpPlan, HelpPlan] | None = None
        """Mine, theirs and what was before: the question may stay while another file comes behind it."""
        self.form = PlanForm(workbench)
        self._banner = Banner()
        self._told = Text("", "muted", wraps=True)
        self._carers = CarersCard(workbench)
        self._versions = VersionsCard(workbench)
        self._print = HandoutButton(workbench, self.tr("Plan op één blad"), print_plan)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._undo = QuietButton(self.tr("Zoals het was"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("keep_draft"))
        self._arrange()
        self._timer.timeout.connect(self._on_time)
        self.form.edited.connect(self._on_edited)
        self._keep.clicked.connect(self.save)
        self._undo.clicked.connect(self._on_undo)
        self._carers.link_requested.connect(self.link_requested)
        self._print.troubled.connect(self._on_trouble)

    def _arrange(self) -> None:
        top = row(gap="medium")
        top.addWidget(self._told, 1)
        top.addWidget(self._print)
        body = row(gap="gap")
        body.addWidget(_scrolled(self.form), 1)
        side = _scrolled(self._carers, self._versions)
        side.setFixedWidth(size("side_panel"))
        body.addWidget(side)
        foot = row(gap="medium")
        fill(foot, None, self._undo, self._keep)
        layout = column(self, gap="medium")
        layout.addWidget(self._banner)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
        self._banner.clear()

    @property
    def shown(self) -> PlanFile | None:
        """What stands here now; None until it came."""
        return self._plan

    # --- what the file asks

    def show_file(self, file: PatientFile) -> None:
        again = self._plan is not None and self._plan.patient.id == file.patient.id
        if not again:
            self._keep_words()
            self.form.setEnabled(False)
        super().show_file(file)
        self._print.show_person(file.patient.id, own_language(file.patient))
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            keep_plan.look_again if again else keep_plan.open_plan,
            self.workbench.desk,
            file.patient.id,
            then=self._on_plan,
            trouble=self._on_trouble,
        )

    def save(self) -> bool:
        plan = self.form.plan()
        if plan is None or self._saving or not self.form.dirty or not self.form.check():
            return True
        self._send(plan)
        return True

    def edit(self) -> bool:
        self.form.begin().setFocus()
        return True

    def has_unsaved(self) -> bool:
        return self._behind

    def keep_work(self) -> None:
        self._keep_words()

    # --- half-written words

    def _on_edited(self) -> None:
        self._behind = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_time(self) -> None:
        self._keep_words()

    def _keep_words(self) -> None:
        """Put what is half written on disk, without waiting any longer."""
        self._timer.stop()
        plan, base = self.form.plan(), self.form.base
        if not self._behind or plan is None or base is None or self._saving:
            return
        self._behind = False
        run, desk = self.workbench.background.run, self.workbench.desk
        if self.form.dirty:
            words = HalfTypedPlan(base, plan)
            run(keep_plan.keep_words, desk, words, then=self._on_words_kept, trouble=self._on_not_kept)
        else:
            run(keep_plan.forget_words, desk, plan.patient_id, trouble=self._on_not_kept)

    def _on_words_kept(self, _done: Done[None]) -> None:
        """On disk; nothing to say about it."""

    def _on_not_kept(self, trouble: Trouble) -> None:
        self._behind = True
        self._on_trouble(trouble)

    # --- the plan arrives

    def _on_plan(self, found: PlanFile) -> None:
        if self.file is None or found.patient.id != self.file.patient.id:
            return
        same = self._plan is not None and self._plan.patient.id == found.patient.id
        self._plan = found
        self._carers.show_plan(found)
        self._versions.show_versions(found.earlier)
        self.form.setEnabled(not self._saving)
        if same and (self._saving or self.form.begun):
            return
        names = _names(found)
        words = found.half_typed
        if same and words is None and self.form.shows(found.plan, names):
            return
        self._banner.clear()
        if words is not None:
            self.form.show_plan(words.typed, words.before, names)
            self._banner.say(self.tr("Wat je hier typte staat er nog; het is niet bewaard."), "amber")
        else:
            self.form.show_plan(found.plan, found.plan, names)
        self._tell(found.plan)

    def _tell(self, plan: HelpPlan) -> None:
        if not plan.version:
            words = self.tr("Nog geen plan. Begin met wat {name} zelf wil.")
            name = shown_name(self._plan.patient) if self._plan is not None else ""
            self._told.setText(words.format(name=name))
            return
        day = short_date(plan.changed_at.astimezone(self.workbench.desk.clock.zone).date())
        words = self.tr("Versie {number}, bewaard op {day} door {who}.")
        self._told.setText(words.format(number=plan.version, day=day, who=plan.changed_by))

    # --- saving

    def _send(self, plan: HelpPlan) -> None:
        if self._plan is not None and self._plan.patient.id == plan.patient_id:
            self._timer.stop()
            self._saving, self._behind = True, False
            self._keyboard = kept_keyboard((self.form,), self)
            self.form.setEnabled(False)
        self.workbench.background.run(
            keep_plan.save, self.workbench.desk, plan, then=self._on_kept, trouble=self._on_refused
        )

    def _on_kept(self, done: Done[HelpPlan]) -> None:
        self._go_on()
        self._banner.clear()
        if self._plan is not None and self._plan.patient.id == done.result.patient_id:
            self.form.has_kept(done.result, _names(self._plan))
            self._tell(done.result)
        self.workbench.toasts.show(self.tr("Plan bewaard."), undo=done.undo)

    def _go_on(self) -> None:
        """The answer is there: the keyboard goes on where it was."""
        self._saving = False
        self.form.setEnabled(True)
        keyboard, self._keyboard = self._keyboard, None
        if keyboard is not None:
            keyboard.come_back()

    def _on_refused(self, trouble: Trouble) -> None:
        self._go_on()
        self._behind = True
        self._keep_words()
        if isinstance(trouble, ChangedMeanwhile) and isinstance(trouble.theirs, HelpPlan):
            self._ask_both_sides(trouble.theirs)
        else:
            self._on_trouble(trouble)

    def _ask_both_sides(self, theirs: HelpPlan) -> None:
        mine, base = self.form.plan(), self.form.base
        if mine is None or base is None:
            return
        self._sides = mine, theirs, base
        found = [self._difference(key, mine, theirs) for key in in_dispute(mine, theirs, base)]
        if not found:
            self._send(merged(mine, theirs, base))
            return
        dialog = SideBySide(found, self)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _difference(self, key: str, mine: HelpPlan, theirs: HelpPlan) -> Difference:
        if key == LOOK_AGAIN:
            days = [short_date(one.look_again_on) if one.look_again_on else "" for one in (mine, theirs)]
            return Difference(key, self.tr("Samen terugkijken op"), *days)
        sides = [next((goal for goal in one.goals if str(goal.id) == key), None) for one in (mine, theirs)]
        return Difference(key, self.tr("Doel"), goal_said(sides[0]), goal_said(sides[1]))

    def _on_chosen(self, chosen: dict[str, str]) -> None:
        if self._sides is not None:
            self._send(merged(*self._sides, chosen))

    def _on_undo(self) -> None:
        if self._plan is None:
            return
        self._timer.stop()
        self._behind = False
        self._banner.clear()
        self.form.show_plan(self._plan.plan, self._plan.plan, _names(self._plan))
        self.workbench.background.run(
            keep_plan.forget_words, self.workbench.desk, self._plan.patient.id, then=self._on_forgotten
        )

    def _on_forgotten(self, done: Done[None]) -> None:
        if done.undo is not None:
            self.workbench.toasts.show(self.tr("Zoals het bewaard was."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        words = self.workbench.sentence_for(trouble)
        self._banner.say(words, tone_of(trouble))


def _names(found: PlanFile) -> tuple[str, ...]:
    """Who may be written at a step."""
    return (shown_name(found.patient), *(known.name for known in found.carers), *found.colleagues)


def _scrolled(*things: QWidget) -> QScrollArea:
    inside = Inside()
    fill(column(inside, gap="large"), *things, None)
    return scrolled(inside)
