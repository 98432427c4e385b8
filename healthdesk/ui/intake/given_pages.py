"""The parts of a form one at a time, in somebody's own hands, in her language and in large letters.

Nothing here leads out of the form, and nothing of the house is on it: no scores, no safety step, no
remarks of staff, no other names. What becomes of the words is for who builds on this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_sections import Section, section_items, sections
from healthdesk.rules.known_answers import begun_from_file
from healthdesk.rules.language_names import is_right_to_left
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.given_done import GivenDone
from healthdesk.ui.intake.given_foot import GivenFoot
from healthdesk.ui.intake.given_head import GivenHead
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.parts.given_screen import GivenScreen
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tokens import size


def given_sheet(
    desk: Desk,
    form: Form,
    language: str,
    items: Sequence[ResponseItem] | None = None,
    launch: Mapping[str, Any] | None = None,
) -> FormSheet:
    """A form as somebody outside the house fills it in, with what stands there already."""
    today = desk.clock.today()
    filling = FormFilling(form, today, launch=launch)
    known = begun_from_file(filling)
    if items is not None:
        filling.take(items)
    sheet = FormSheet(filling, Setting(language, today, desk.clock.zone, given=True), sees_scores=False)
    sheet.known = known
    return sheet


class GivenPages(GivenScreen):
    """Head, one part, foot; and the last word. `_finish` is what the last "Klaar" does."""

    def __init__(self, sheet: FormSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        sheet.setParent(self)
        self._form = sheet.filling.form
        self._items = section_items(self._form)
        self._views: dict[str, SectionView] = {}
        self.head = GivenHead(self._form.languages, self.language)
        self.foot = GivenFoot()
        self.done = GivenDone()
        self._parts = QStackedWidget()
        self._faces = QStackedWidget()
        self._at = ""
        self._build()
        self._connect_pages()
        self._speak()
        self._open(self._shown()[0].link_id)

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

    def _connect_pages(self) -> None:
        self.sheet.outlined.connect(self._show_progress)
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
    def way_back_here(self) -> str:
        return sentence(self.language, "given.to_form")

    def take_focus(self) -> None:
        if self._faces.currentWidget() is self.done:
            self.done.take_focus()
        else:
            self._views[self._at].focus_first()

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
            self._finish()
        else:
            self._open(keys[max(0, at)])
        self.take_focus()

    def _finish(self) -> None:
        """She went through all parts."""
        raise TypeError(type(self).__name__)

    def _show_done(self) -> None:
        self._faces.setCurrentWidget(self.done)

    def _on_look_again(self) -> None:
        self._open(self._shown()[0].link_id)
        self.take_focus()

    # --- language

    def _on_language(self, language: str) -> None:
        self.sheet.speak(replace(self.sheet.setting, language=language))
        self._speak()
        self._show_progress()

    def _speak(self) -> None:
        language = self.language
        turned = is_right_to_left(language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self.head.say(language, self._form.title.said_in(language))
        self.foot.say(language)

    # --- the desk

    def _on_back(self) -> None:
        self.keep_work()
        self.back_requested.emit()
