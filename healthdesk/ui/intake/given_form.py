"""A form in the person's own hands: one part at a time, in her language, in large letters.

Nothing here leads out of the form, and nothing of the house is on it: no scores, no safety step, no
remarks of staff, no other names. What is typed is kept as on the page of the desk.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.intake import Draft
from healthdesk.records.link import Link
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.answers_apart import differences
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_sections import Section, section_items, sections
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.draft_keeper import DraftKeeper
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.given_done import GivenDone
from healthdesk.ui.intake.given_foot import GivenFoot
from healthdesk.ui.intake.given_head import GivenHead
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.intake.still_here import StillHere
from healthdesk.ui.parts.given_screen import GivenScreen
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ps", "ur", "yi", "ckb", "sd", "ug"))
_GONE = "intake.draft_gone"


class GivenForm(GivenScreen):
    """Keeps each word like the page of the desk does, in the name of who gave it away."""

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._opened = workbench, opened
        self._items = section_items(opened.form)
        self._views: dict[str, SectionView] = {}
        self._touched: set[Place] = set()
        self._is_merging = False
        self.sheet = self._made_sheet()
        self.keeper = DraftKeeper(workbench, opened, self.sheet, self)
        self._here = StillHere(workbench, opened, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(milliseconds("hear_again"))
        self._again.timeout.connect(self.keeper.keep_now)
        self.head = GivenHead(opened.form.languages, self.language)
        self.foot = GivenFoot()
        self.done = GivenDone()
        self._parts = QStackedWidget()
        self._faces = QStackedWidget()
        self._at = ""
        self._build()
        self._connect()
        self._speak()
        self._open(self._shown()[0].link_id)
        self.keeper.touch()  # the language she got it in is kept too

    def _made_sheet(self) -> FormSheet:
        desk, opened = self._workbench.desk, self._opened
        today = desk.clock.today()
        filling = FormFilling(opened.form, today, launch=opened.launch)
        if not opened.is_untouched:
            filling.take(opened.items)
        setting = Setting(opened.draft.language, today, desk.clock.zone, given=True)
        return FormSheet(filling, setting, sees_scores=False, parent=self)

    def _build(self) -> None:
        filling = QWidget()
        filling.setMaximumWidth(size("given"))
        inner = column(filling, gap="gap")
        fill(inner, self.head)
        inner.addWidget(self._parts, 1)
        fill(inner, self.foot)
        middle = QWidget()
        centred = row(middle, margin="margin")
        centred.addStretch(1)
        centred.addWidget(filling, 1000)
        centred.addStretch(1)
        self._faces.addWidget(middle)
        self._faces.addWidget(self.done)
        column(self, gap="none").addWidget(self._faces)

    def _connect(self) -> None:
        self.sheet.edited.connect(self._on_edited)
        self.sheet.outlined.connect(self._show_progress)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.clashed.connect(self._on_clashed)
        self.keeper.failed.connect(self._on_failed)
        self.head.language_chosen.connect(self._on_language)
        self.head.back_requested.connect(self._on_back)
        self.foot.stepped.connect(self._step)
        self.done.look_again_requested.connect(self._on_look_again)
        self.done.back_requested.connect(self._on_back)

    # --- what the window may call

    @property
    def language(self) -> str:
        """The language of the questions now."""
        return self.sheet.setting.language

    @property
    def goes_on_at(self) -> Link:
        return Link("draft", self._opened.draft.id, "back")

    @property
    def way_back_here(self) -> str:
        return sentence(self.language, "given.to_form")

    def take_focus(self) -> None:
        if self._faces.currentWidget() is self.done:
            self.done.take_focus()
        else:
            self._views[self._at].focus_first()

    def keep_work(self) -> None:
        self.keeper.keep_now()

    def leave(self) -> None:
        self._again.stop()
        self.keep_work()
        self._here.leave()

    # --- parts

    def _shown(self) -> list[Section]:
        """The parts that she sees; a form of nothing else still has its first."""
        every = sections(self.sheet.filling, self.language, for_person=True)
        there = [one for one in every if one.asked and not self._is_all_hidden(one.link_id)]
        return there or list(every[:1])

    def _is_all_hidden(self, key: str) -> bool:
        return all(self.sheet.hides(item) for item in self._items[key])

    def _open(self, key: str) -> None:
        if key not in self._views:
            view = SectionView(self.sheet, key, self._items[key])
            view.offer_next("")
            self._views[key] = view
            self._parts.addWidget(view)
        self._at = key
        self._parts.setCurrentWidget(self._views[key])
        self._faces.setCurrentIndex(0)
        self._show_progress()

    def _show_progress(self) -> None:
        keys = [one.link_id for one in self._shown()]
        at = keys.index(self._at) if self._at in keys else 0
        self.head.show_progress(self.language, at + 1, len(keys))
        self.foot.show_steps(first=at == 0, last=at == len(keys) - 1)

    def _step(self, step: int) -> None:
        keys = [one.link_id for one in self._shown()]
        at = (keys.index(self._at) if self._at in keys else 0) + step
        if at >= len(keys):
            self._show_done()
        else:
            self._open(keys[max(0, at)])
        self.take_focus()

    def _show_done(self, *, is_gone: bool = False) -> None:
        self.keep_work()
        shown = self._shown()
        left, must = sum(one.open for one in shown), any(one.missing for one in shown)
        self.done.say(self.language, left_empty=left, must=must, is_gone=is_gone)
        self._faces.setCurrentWidget(self.done)

    def _on_look_again(self) -> None:
        self._open(self._shown()[0].link_id)
        self.take_focus()

    # --- language

    def _on_language(self, language: str) -> None:
        self.sheet.speak(replace(self.sheet.setting, language=language))
        self._speak()
        self._show_progress()
        self.keeper.touch()

    def _speak(self) -> None:
        language = self.language
        turned = language.partition("-")[0] in _RIGHT_TO_LEFT
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self.head.say(language, self._opened.form.title.said_in(language))
        self.foot.say(language)

    # --- keeping

    def _on_edited(self, place: Place) -> None:
        if not self._is_merging:
            self._touched.add(place)
        self.foot.show_keeping()

    def _on_kept(self, _draft: Draft) -> None:
        if not self.keeper.is_behind:
            self.foot.show_kept()

    def _on_clashed(self, trouble: ChangedMeanwhile) -> None:
        """The desk kept something too: hers where she did not answer herself; hers is never asked about."""
        theirs = trouble.theirs[1] if isinstance(trouble.theirs, tuple) else ()
        self._is_merging = True
        for one in differences(self.sheet.filling, theirs, self.sheet.setting.today):
            if one.place not in self._touched:
                self.sheet.put(one.place, one.their_values)
        self._is_merging = False
        self.keeper.touch()
        self.keeper.keep_now(over_theirs=True)

    def _on_failed(self, trouble: Trouble) -> None:
        if trouble.key == _GONE:
            self._show_done(is_gone=True)
            return
        self.foot.show_trouble()
        self._again.start()

    # --- the desk

    def _on_back(self) -> None:
        self.keep_work()
        self.back_requested.emit()
