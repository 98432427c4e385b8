"""A form tried out with invented answers: everything works, nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place, ResponseItem
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, scores
from healthdesk.rules.form_sections import part_of, section_items, sections
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.intake.score_card import ScoreCard
from healthdesk.ui.intake.section_list import SectionList
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.workbench import Workbench


class TriedForm(QWidget):
    """Parts at the left, questions in the middle; what an answer would set off is told, not done.

    `small`: without the parts beside it and the languages above it, and made a little at a time, for it
    stands beside what somebody works on. `at`: the part, or a question in it, with which it begins; the
    first part where there is no such. reached: a question that was looked for is there.
    """

    reached = Signal()

    def __init__(
        self,
        workbench: Workbench,
        filling: FormFilling,
        language: str,
        parent: QWidget | None = None,
        *,
        small: bool = False,
        at: str = "",
    ) -> None:
        super().__init__(parent)
        clock, form = workbench.desk.clock, filling.form
        setting = Setting(language, clock.today(), clock.zone)
        self.sheet = FormSheet(filling, setting, sees_scores=True, parent=self)
        self._items = section_items(form)
        self._small = small
        self._views: dict[str, SectionView] = {}
        self._told = Banner(closable=False)
        self._found = Banner()
        self.list = SectionList()
        self._stack = QStackedWidget()
        self._score = ScoreCard()
        self._languages = ChoiceChips(
            self.tr("Taal van de vragen"),
            [Choice(one, language_name(one)) for one in form.languages],
            pills=True,
        )
        self._languages.show_values((language,))
        self._languages.picked.connect(self._on_language)
        self._arrange()
        self.sheet.edited.connect(self._on_edited)
        self.sheet.outlined.connect(self._on_outlined)
        self.list.chosen.connect(self.open_part)
        self._on_outlined()
        self._first = at
        self._begins = QTimer(self, singleShot=True, interval=0)
        self._begins.timeout.connect(self._begin)
        if small:
            self._begins.start()  # its frame and its first part in turns of their own
        else:
            self._begin()

    def _begin(self) -> None:
        """The part with which it begins; a form that changed meanwhile has opened one already."""
        self.bring_into_view(self._first)
        if self._items and self.at not in self._views:
            self.open_part(next(iter(self._items)))
        if self._small:
            self.reached.emit()

    def _arrange(self) -> None:
        left = column(gap="large")
        fill(left, self.list, self._score, None)
        middle = row(gap="gap")
        layout = column(self, gap="medium")
        layout.addWidget(self._languages)
        for part in (self._told, self._found):
            layout.addWidget(part)
        if self._small:
            layout.addWidget(self._score)
            self.list.setParent(self)
        else:
            middle.addLayout(left)
        middle.addWidget(self._stack, 1)
        layout.addLayout(middle, 1)
        self.list.setHidden(self._small)
        self._languages.setHidden(self._small or len(self.sheet.filling.form.languages) < 2)

    # --- what others may call

    @property
    def at(self) -> str:
        """The part that is open."""
        return self.list.at

    @property
    def scrolled(self) -> int:
        """How far down the open part is."""
        view = self._views.get(self.at)
        return view.verticalScrollBar().value() if view is not None else 0

    def scroll_to(self, scrolled: int) -> None:
        """As far down as it was."""
        view = self._views.get(self.at)
        if view is not None:
            view.verticalScrollBar().setValue(scrolled)

    def open_part(self, key: str) -> None:
        """Show a part of the form."""
        if key not in self._views:
            view = SectionView(self.sheet, key, self._items.get(key, ()), gently=self._small)
            view.next_requested.connect(self._on_next)
            view.reached.connect(self.reached)
            self._views[key] = view
            self._stack.addWidget(view)
        self.list.open(key)
        self._stack.setCurrentWidget(self._views[key])
        self._name_next()

    def bring_into_view(self, link_id: str) -> None:
        """The part in which a question stands, scrolled to where it is; nothing where it is not asked."""
        index = self.sheet.filling.index
        if link_id not in index.items:
            return
        place: Place = tuple((link, 0) for link in index.chain(link_id))
        part = part_of(place, self._items)
        if part in self._items:
            self.open_part(part)
            self._views[part].reach(place)
            view = self.sheet.view(place)
            self._views[part].show_view(view)

    def waits(self, link_id: str) -> bool:
        """Whether a question is not asked with the answers of now."""
        index = self.sheet.filling.index
        if link_id not in index.items:
            return False
        return not self.sheet.filling.is_asked(tuple((link, 0) for link in index.chain(link_id)))

    @property
    def is_growing(self) -> bool:
        """Whether more of the open part comes by itself."""
        view = self._views.get(self.at)
        return self._begins.isActive() or (view is not None and view.is_growing)

    def renew(self, filling: FormFilling) -> None:
        """Another form: what asks the same stays where it is, or moves along; only the rest is made."""
        before, at = self.sheet.filling, self.at
        self._items = section_items(filling.form)
        self.sheet.renew(filling)
        for key, part in list(self._views.items()):
            items = self._items.get(key)
            if items is not None and part.can_renew(items):
                part.renew(items)
            else:
                self._forget(key)
        self.sheet.show_changes(before)
        self._on_outlined()
        if at not in self._views and self._items:
            self.open_part(at if at in self._items else next(iter(self._items)))
        self._tell_outcome()

    def _forget(self, key: str) -> None:
        part = self._views.pop(key)
        self.sheet.leave_out(part)
        self._stack.removeWidget(part)
        part.deleteLater()

    def speak(self, language: str) -> None:
        """The questions in another language."""
        self._languages.show_values((language,))
        self.sheet.speak(replace(self.sheet.setting, language=language))

    def check(self) -> None:
        """As before signing: say what waits for an answer."""
        found = findings(self.sheet.filling, self.sheet.setting.language)
        self.sheet.show_findings(found)
        if not found:
            self._found.say(self.tr("Zo zou het ondertekend kunnen worden."), "green")
        elif len(found) == 1:
            self._found.say(self.tr("Eén vraag wacht nog op een goed antwoord."), "amber")
        else:
            said = self.tr("{count} vragen wachten nog op een goed antwoord.")
            self._found.say(said.format(count=len(found)), "amber")

    # --- slots

    def _name_next(self) -> None:
        following = self.list.neighbour(1)
        title = next((one.title for one in self._outline if one.link_id == following), "")
        if self.list.at in self._views:
            self._views[self.list.at].offer_next(title if following else "")

    def _on_next(self) -> None:
        key = self.list.neighbour(1)
        if key is not None:
            self.open_part(key)

    def _on_outlined(self) -> None:
        self._outline = sections(self.sheet.filling, self.sheet.setting.language)
        some_required = any(item.required for item in self.sheet.filling.form.walk())
        self.list.show_sections(self._outline, may_stay_empty=some_required)
        self._name_next()

    def _on_edited(self, place: Place) -> None:  # noqa: ARG002 - any answer may change any of these
        self._tell_outcome()
        self._found.clear()

    def _tell_outcome(self) -> None:
        language = self.sheet.setting.language
        self._score.show_scores(scores(self.sheet.filling, language))
        steps = raised_steps(self.sheet.filling, language)
        if steps:
            said = self.tr("Dit antwoord vraagt om actie: {words}")
            self._told.say(" ".join(said.format(words=step.words) for step in steps), "red")
        else:
            self._told.clear()

    def _on_language(self, picked: tuple[str, ...]) -> None:
        self.speak(picked[0] if picked else self.sheet.setting.language)


def filled(form: Form, today: date, answers: Sequence[ResponseItem]) -> FormFilling:
    """A form with these answers as far as it asks them."""
    filling = FormFilling(form, today)
    filling.take(answers)
    return filling
