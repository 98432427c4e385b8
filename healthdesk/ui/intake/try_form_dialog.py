"""A form tried out with invented answers: everything works, nothing is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, scores
from healthdesk.rules.form_sections import LOOSE, section_items, sections
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.intake.score_card import ScoreCard
from healthdesk.ui.intake.section_list import SectionList
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class TryFormDialog(QDialog):
    """Parts at the left, questions in the middle; what an answer would set off is told, not done."""

    def __init__(self, workbench: Workbench, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk = workbench.desk
        language = desk.language if desk.language in form.languages else form.language
        title = self.tr("Probeer: {title}").format(title=form.title.said_in(language))
        self.setWindowTitle(title)
        keep_roomy(self, size("try_form_width"), size("help_high"))
        today = desk.clock.today()
        setting = Setting(language, today, desk.clock.zone)
        self.sheet = FormSheet(FormFilling(form, today), setting, sees_scores=True, parent=self)
        self._items = section_items(form)
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
        self._build(title)
        self.sheet.edited.connect(self._on_edited)
        self.sheet.outlined.connect(self._on_outlined)
        self.list.chosen.connect(self.open_part)
        self._on_outlined()
        self.open_part(next(iter(self._items), LOOSE))

    def _build(self, title: str) -> None:
        check = QuietButton(self.tr("Kijk na"))
        check.clicked.connect(self._on_check)
        ready = PrimaryButton(self.tr("Klaar"))
        ready.clicked.connect(self.accept)
        note = Banner(closable=False)
        note.say(self.tr("Verzin maar iets: niets hiervan wordt bewaard."), "blue")
        left = column(gap="large")
        fill(left, self.list, self._score, None)
        middle = row(gap="gap")
        middle.addLayout(left)
        middle.addWidget(self._stack, 1)
        foot = row()
        fill(foot, check, None, ready)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        layout.addWidget(self._languages)
        self._languages.setHidden(len(self.sheet.filling.form.languages) < 2)
        for part in (note, self._told, self._found):
            layout.addWidget(part)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def open_part(self, key: str) -> None:
        """Show a part of the form."""
        if key not in self._views:
            view = SectionView(self.sheet, key, self._items.get(key, ()))
            view.next_requested.connect(self._on_next)
            self._views[key] = view
            self._stack.addWidget(view)
        self.list.open(key)
        self._stack.setCurrentWidget(self._views[key])
        self._name_next()

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
        language = self.sheet.setting.language
        self._score.show_scores(scores(self.sheet.filling, language))
        steps = raised_steps(self.sheet.filling, language)
        if steps:
            said = self.tr("Dit antwoord vraagt om actie: {words}")
            self._told.say(" ".join(said.format(words=step.words) for step in steps), "red")
        else:
            self._told.clear()
        self._found.clear()

    def _on_check(self) -> None:
        found = findings(self.sheet.filling, self.sheet.setting.language)
        self.sheet.show_findings(found)
        if not found:
            self._found.say(self.tr("Zo zou het ondertekend kunnen worden."), "green")
        elif len(found) == 1:
            self._found.say(self.tr("Eén vraag wacht nog op een goed antwoord."), "amber")
        else:
            said = self.tr("{count} vragen wachten nog op een goed antwoord.")
            self._found.say(said.format(count=len(found)), "amber")

    def _on_language(self, picked: tuple[str, ...]) -> None:
        language = picked[0] if picked else self.sheet.setting.language
        self._languages.show_values((language,))
        self.sheet.speak(replace(self.sheet.setting, language=language))
