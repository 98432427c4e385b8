"""One draft on the page: sections at the left, questions in the middle, what helps at the right."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healthdesk.actions import hand_over, keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Done
from healthdesk.actions.sign_intake import SignedAnswers
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.intake import Draft
from healthdesk.records.link import Link
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place, SafetyStep
from healthdesk.rules.form_age import age_warning, too_young_for
from healthdesk.rules.form_checks import Finding, findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, shown_steps
from healthdesk.rules.form_sections import LOOSE, framing_items, part_of, section_items, sections
from healthdesk.rules.form_signatures import to_sign
from healthdesk.rules.known_answers import begun_from_file
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.roles import Right, may
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.clash import Clash
from healthdesk.ui.intake.company_banner import CompanyBanner
from healthdesk.ui.intake.draft_keeper import DraftKeeper
from healthdesk.ui.intake.form_printer import FormPrinter
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.hand_over_dialog import HandOverDialog
from healthdesk.ui.intake.intake_head import IntakeHead
from healthdesk.ui.intake.items_view import ItemsView
from healthdesk.ui.intake.safety_banner import SafetyBanner
from healthdesk.ui.intake.section_list import SectionList
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.intake.side_column import SideColumn
from healthdesk.ui.intake.sign_dialog import SignDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench

_LONG = 100
"""From so many items on, counting what is open is felt while typing."""


class IntakeView(QWidget):
    """Filling in.

    signed: the `SignedAnswers` just frozen. link_requested: to a person. gone: the draft is no
    longer there. given: the draft is taken up on a screen for the person herself (`OpenDraft`).
    """

    signed = Signal(object)
    link_requested = Signal(object)
    gone = Signal()
    given = Signal(object)

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._opened = workbench, opened
        self._items = section_items(opened.form)
        self._sections: dict[str, SectionView] = {}
        self._tried_to_sign = False
        self._low, self._several = False, True
        self._outline_soon = QTimer(self)
        self._outline_soon.setSingleShot(True)
        self._outline_soon.setInterval(milliseconds("key_pause"))
        self._outline_soon.timeout.connect(self._on_outlined)
        self.sheet = self._made_sheet()
        self.keeper = DraftKeeper(workbench, opened, self.sheet, self)
        self._clash = Clash(self.sheet, self.keeper, self)
        self._printer = FormPrinter(workbench, self)
        self._build()
        self._connect()
        self._on_outlined()
        self._open_section(next(iter(self._items), LOOSE))
        self._show_safety(opened.draft.safety)
        self.side.know_history(opened.draft.history)

    # --- building

    def _made_sheet(self) -> FormSheet:
        desk, opened = self._workbench.desk, self._opened
        today = desk.clock.today()
        filling = FormFilling(opened.form, today, launch=opened.launch)
        known = begun_from_file(filling)
        if not opened.is_untouched:
            filling.take(opened.items)
        setting = Setting(
            opened.draft.language,
            today,
            desk.clock.zone,
            background=self._workbench.background,
            workbench=self._workbench,
            patient_id=opened.patient.id,
        )
        sheet = FormSheet(filling, setting, sees_scores=may(desk.actor, Right.SEE_SCORES), parent=self)
        sheet.known = known
        return sheet

    def _build(self) -> None:
        self.head = self._made_head()
        self.safety = SafetyBanner()
        self.banner = Banner()
        self.age = Banner(closable=False)
        self.company = CompanyBanner(self._workbench, self._opened, self)
        self.list = SectionList()
        self.stack = QStackedWidget()
        self.side = SideColumn(self._workbench, self.sheet, self._opened.patient)
        layout = column(self, gap="large")
        for part in (self.head, self.safety, self.age, self.banner, self.company):
            layout.addWidget(part)
        desk, opened = self._workbench.desk, self._opened
        self._meant = too_young_for(opened.form, opened.patient, desk.clock.today())
        if self._meant:
            self.age.say(age_warning(self._meant, desk.language), "amber")
        self._parts = TallScroll()
        self._parts.body.addWidget(self.list)
        self._left = column(gap="medium")
        self._left.addWidget(self._parts)
        self._left.addStretch(1)
        self._middle = row(gap="gap")
        self._middle.addLayout(self._left)
        self._middle.addLayout(self._framed(), 1)
        self._middle.addWidget(self.side)
        layout.addLayout(self._middle, 1)

    def _framed(self) -> QVBoxLayout:
        """The open part, between what the form wants above and under every part."""
        framed = column(gap="medium")
        above, below = framing_items(self._opened.form)
        if above:
            framed.addWidget(ItemsView(self.sheet, above, (), self))
        framed.addWidget(self.stack, 1)
        if below:
            framed.addWidget(ItemsView(self.sheet, below, (), self))
        return framed

    def _made_head(self) -> IntakeHead:
        desk, opened = self._workbench.desk, self._opened
        head = IntakeHead(desk.clock)
        begun = clock_time(opened.draft.started_at, desk.clock.zone)
        who = name_and_age(opened.patient, desk.clock.today())
        head.show_draft(opened.form.title.said_in(desk.language), who, begun)
        head.offer_languages(opened.form.languages, opened.draft.language)
        head.sign.setVisible(may(desk.actor, Right.SIGN_INTAKE) and not opened.form.in_part)
        head.name_person(self._workbench.words.the_person)
        head.pill.show_kept(opened.draft.kept_at)
        return head

    def _connect(self) -> None:
        self.sheet.edited.connect(self._on_edited)
        self.sheet.outlined.connect(self._on_outline_changed)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_failed)
        self._clash.put_off.connect(self._on_put_off)
        self.head.language_chosen.connect(self._on_language)
        self.head.sign_requested.connect(self.sign)
        self.head.person_requested.connect(self._on_person)
        self.head.hand_over_requested.connect(self._on_hand_over)
        self.head.blank_wanted.connect(self._on_blank)
        self.head.meant_requested.connect(self._on_meant)
        self.list.chosen.connect(self._open_section)
        self.safety.noted.connect(self._on_safety_noted)
        self.banner.acted.connect(self._on_to_first)
        self.side.looked_at.connect(self._on_look_at)
        for key, slot in (("Ctrl+PgDown", self._on_next), ("Ctrl+PgUp", self._on_previous)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    # --- what the page may call

    def leave(self) -> None:
        """The page shows something else: keep what is typed and give up the seat."""
        self.keep_work()
        self.company.leave()

    @property
    def shown_form(self) -> tuple[UUID, Form]:
        """Which form is open, and as it is for who sits here."""
        return self._opened.draft.form_id, self._opened.form

    def keep_work(self) -> None:
        """Everything typed goes on disk now."""
        self.keeper.keep_now()

    def focus_first(self) -> None:
        """The keyboard to the first question of the open part."""
        self._sections[self.list.at].focus_first()

    def print_blank(self) -> None:
        """The form without answers, in the language it is open in."""
        self._printer.print_blank(self._opened.draft.form_id, self.sheet.setting.language)

    def _on_blank(self, how: str) -> None:
        if how == "print":
            self.print_blank()
        else:
            self._printer.save_blank(self._opened.draft.form_id, self.sheet.setting.language)

    def sign(self) -> None:
        """Sign what is typed, or show what stands in the way."""
        if not may(self._workbench.desk.actor, Right.SIGN_INTAKE) or not self.head.sign.isEnabled():
            return
        if self._opened.form.in_part:
            said = self.tr(
                "Ondertekenen doet wie alle delen leest. Wat je invulde, staat klaar in het concept."
            )
            self.banner.say(said, "blue")
            return
        self._tried_to_sign = True
        wrong = self._findings()
        self.sheet.show_findings(wrong)
        self._tell_wrong(wrong)
        if wrong:
            self._on_to_first()
        elif self.safety.step is not None:
            self.safety.ask()
        elif asked := to_sign(self.sheet.filling, self._workbench.desk.language):
            me, words = self._workbench.desk.actor.name, self._workbench.words
            dialog = SignDialog(asked, me, words.the_person, self)
            dialog.decided.connect(self._send_to_sign)
            dialog.open()
        else:
            self._send_to_sign(frozenset())

    def _send_to_sign(self, by_hand: frozenset[str]) -> None:
        self.keep_work()
        self.head.sign.setEnabled(False)
        self.stack.setEnabled(False)  # what would be typed now would be signed by nobody
        self._workbench.background.run(
            sign_intake.sign,
            self._workbench.desk,
            self.keeper.typed(),
            by_hand,
            then=self._on_signed,
            trouble=self._on_not_signed,
        )

    # --- sections

    def _open_section(self, key: str) -> None:
        if key not in self._sections:
            view = SectionView(self.sheet, key, self._items.get(key, ()))
            view.next_requested.connect(self._on_next)
            self._sections[key] = view
            self.stack.addWidget(view)
            if self._tried_to_sign:
                self.sheet.show_findings(self._findings())
        self.list.open(key)
        self._parts.ensureWidgetVisible(self.list.open_part)
        self.stack.setCurrentWidget(self._sections[key])
        self._name_next()

    def _name_next(self) -> None:
        following = self.list.neighbour(1)
        titles = {one.link_id: one.title for one in self._outline}
        if self.list.at in self._sections:
            self._sections[self.list.at].offer_next(titles.get(following, "") if following else "")

    def _on_outline_changed(self) -> None:
        """In a long form the letter is drawn first; what is open is counted a moment later."""
        if len(self.sheet.filling.index.items) < _LONG:
            self._on_outlined()
        elif not self._outline_soon.isActive():
            self._outline_soon.start()

    def _on_outlined(self) -> None:
        self._outline = sections(self.sheet.filling, self.sheet.setting.language)
        shown = [one for one in self._outline if self._is_shown(one.link_id)]
        some_required = any(item.required for item in self._opened.form.walk())
        in_part = self._opened.form.in_part
        self.list.show_sections(shown, may_stay_empty=some_required, in_part=in_part)
        self._several = len(shown) > 1
        self._fit()
        self._name_next()

    def _is_shown(self, key: str) -> bool:
        """A part that holds nothing but scores stands at the right, for those who may see them."""
        asked = [item for top in self._items[key] for item in top.walk() if item.asks]
        return not asked or not all(item.is_score for item in asked)

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        key = self.list.neighbour(step)
        if key is not None:
            self._open_section(key)
            self.focus_first()

    def _on_to_first(self) -> None:
        place = next((one.place for one in self._findings() if one.place), None)
        if place is None:
            return
        self._open_section(part_of(place, self._items))
        self._sections[self.list.at].reach(place)
        view = self.sheet.view(place)
        if view is not None:
            view.take_focus()
            self._sections[self.list.at].follow_focus()

    # --- edits

    def _findings(self) -> tuple[Finding, ...]:
        return findings(self.sheet.filling, self.sheet.setting.language)

    def _on_edited(self, place: Place) -> None:
        if not self.keeper.is_held:
            self.head.pill.show_behind()
        item = self.sheet.filling.index.items[place[-1][0]]
        if any(option.safety_step for option in item.options):
            self._show_safety(self.keeper.draft.safety)
        if self._tried_to_sign:
            self._tell_wrong(self._findings())

    def _show_safety(self, noted: tuple[SafetyStep, ...]) -> None:
        raised = raised_steps(self.sheet.filling, self.sheet.setting.language)
        self.safety.show_steps(shown_steps(raised, noted))

    def _tell_wrong(self, wrong: tuple[Finding, ...]) -> None:
        if not wrong:
            self.banner.clear()
            return
        if len(wrong) == 1:
            said = self.tr("Eén vraag wacht nog op een goed antwoord.")
        else:
            said = self.tr("{count} vragen wachten nog op een goed antwoord.").format(count=len(wrong))
        rules = [self.sheet.error_text(one) for one in wrong if one.kind == "constraint"]
        self.banner.say(" ".join([said, *dict.fromkeys(rules)]), "amber", self.tr("Naar de eerste"))

    def _on_language(self, language: str) -> None:
        setting = self.sheet.setting
        self.head.show_language(language)
        self.sheet.speak(replace(setting, language=language))
        if self._tried_to_sign:
            self.sheet.show_findings(self._findings())
        self.keeper.touch()

    # --- keeping

    def _on_kept(self, draft: Draft) -> None:
        if not self.keeper.is_behind:
            self.head.pill.show_kept(draft.kept_at)
        self._show_safety(draft.safety)
        self.side.know_history(draft.history)

    def _on_failed(self, trouble: Trouble) -> None:
        self.head.pill.show_trouble()
        if trouble.key == "intake.draft_gone":
            self.gone.emit()
            return
        self.banner.say(self._workbench.sentence_for(trouble), "red")

    def _on_put_off(self) -> None:
        self.head.pill.show_trouble()
        said = self.tr("Dit concept werd ook elders bewaard. Bij je volgende toets kies je wat blijft.")
        self.banner.say(said, "amber")

    # --- people

    def _on_look_at(self, patient_id: UUID) -> None:
        self.link_requested.emit(Link("patient", patient_id))

    def _on_person(self) -> None:
        self.link_requested.emit(Link("patient", self._opened.draft.patient_id, "intakes"))

    # --- into the person's own hands

    def _on_hand_over(self) -> None:
        dialog = HandOverDialog(
            self._workbench.words.the_person,
            self._opened.form.languages,
            self.sheet.setting.language,
            self,
        )
        dialog.decided.connect(self._on_give)
        dialog.open()

    def _on_give(self, language: str) -> None:
        self.keep_work()
        desk, draft_id = self._workbench.desk, self._opened.draft.id
        self._workbench.background.run(
            hand_over.hand_over, desk, draft_id, language, then=self._on_given, trouble=self._on_failed
        )

    def _on_given(self, done: Done[OpenDraft]) -> None:
        if self.keeper.is_behind or self.keeper.is_held:  # first choose, or type again, on this page
            desk, opened = self._workbench.desk, done.result
            self._workbench.background.run(start_intake.leave, desk, opened.draft.id, opened.seat)
            return
        self.given.emit(done.result)

    # --- safety and signing

    def _on_safety_noted(self, link_id: str, note: str) -> None:
        self.keeper.keep_now()
        desk, draft_id = self._workbench.desk, self._opened.draft.id
        self._workbench.background.run(
            keep_draft.note_safety,
            desk,
            draft_id,
            link_id,
            note,
            then=self._on_noted,
            trouble=self._on_not_noted,
        )

    def _on_not_noted(self, trouble: Trouble) -> None:
        self.safety.not_noted()
        self._on_failed(trouble)

    def _on_noted(self, done: Done[Draft]) -> None:
        self.safety.noted_down()
        self.keeper.know(done.result)
        self._show_safety(done.result.safety)

    def _on_signed(self, done: Done[SignedAnswers]) -> None:
        self.signed.emit(done.result)

    def _on_not_signed(self, trouble: Trouble) -> None:
        self.head.sign.setEnabled(True)
        self.stack.setEnabled(True)
        if isinstance(trouble, ChangedMeanwhile):
            self._clash.show_sides(trouble)
            return
        self.banner.say(self._workbench.sentence_for(trouble), "amber")

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gives its room to the questions: what stands beside them goes under the parts.

        A low one too: what stands above them is told in fewer lines.
        """
        super().resizeEvent(event)
        folded = event.size().width() < size("intake_folds_below")
        if folded != self.side.is_folded:
            (self._left if folded else self._middle).addWidget(self.side)
        self.side.fold(folded=folded)
        low = event.size().height() < size("intake_low_below")
        if low != self._low:
            self._low = low
            self.safety.fold(low=low)
            self._tell_meant()
        self._fit()

    def _fit(self) -> None:
        """In a small window a form of one part needs no list of parts."""
        self._parts.setHidden(self._low and self.side.is_folded and not self._several)

    def _tell_meant(self) -> None:
        if self._meant is None:
            return
        self.age.setHidden(self._low)
        few = self.tr("bedoeld vanaf {age} jaar").format(age=self._meant.from_age)
        self.head.show_meant(few if self._low else "")

    def _on_meant(self) -> None:
        self.age.setHidden(not self.age.isHidden())
