"""Noting a try at contact: how, what came of it, and when to try again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.reach_out import log_attempt
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, OutreachLine, ReachOutcome, ReachWay
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.outreach import ways_here
from healthdesk.rules.person_names import with_age
from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.outreach.said import outcome_word, way_word
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class AttemptDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the `ContactAttempt`."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, line: OutreachLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._line = workbench, line
        self.setModal(True)
        self.setWindowTitle(self.tr("Contact noteren"))
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        offered = ways_here(anonymous=not fits(workbench.desk.house))
        self._way = ChoiceChips(self.tr("Hoe"), [Choice(way.value, way_word(way)) for way in offered])
        self._way.show_values(() if line.rule else (offered[0].value,))
        self._outcome = ChoiceChips(
            self.tr("Wat kwam ervan"), [Choice(one.value, outcome_word(one)[0]) for one in ReachOutcome]
        )
        self._no_way, self._lacking = Text("", "error", wraps=True), Text("", "error", wraps=True)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(2 * size("control"))
        self._words = LabeledField(self.tr("Nota"), self._text)
        self._again = DateField(self._parse)
        self._again_field = LabeledField(
            self.tr("Opnieuw proberen op"),
            self._again,
            hint=self.tr("tot dan staat deze persoon niet in de lijst"),
        )
        self._again_field.check_with(self._again_trouble)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(Text(with_age(line.name, line.age), "muted", wraps=True))
        rule = Text(line.rule, "strong", wraps=True)
        hide_unless(bool(line.rule), rule)
        fill(layout, self._banner, rule)
        asked = TallScroll()
        fill(asked.body, Text(self._way.accessibleName()), self._way, self._no_way)
        fill(asked.body, Text(self._outcome.accessibleName()), self._outcome, self._lacking)
        fill(asked.body, self._words, self._again_field)
        layout.addWidget(asked, 1)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Noteren"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout.addLayout(buttons)
        self._banner.clear()
        self._no_way.hide()
        self._lacking.hide()
        self.hold(workbench.left_words, TypedAt("attempt", line.signs.patient_id), self._banner, self._keep)

    def _on_keep(self) -> None:
        way, outcome = self._way.value, self._outcome.value
        self._no_way.setText(self.tr("Kies hoe.") if way is None else "")
        self._no_way.setVisible(way is None)
        self._lacking.setText(self.tr("Kies wat ervan kwam.") if outcome is None else "")
        self._lacking.setVisible(outcome is None)
        if way is None or outcome is None or not self._again_field.check():
            return
        desk = self._workbench.desk
        self._keep.setEnabled(False)
        attempt = ContactAttempt(
            id=new_id(),
            patient_id=self._line.signs.patient_id,
            at=desk.clock.now(),
            way=ReachWay(way),
            outcome=ReachOutcome(outcome),
            words=self._words.text(),
            by=desk.actor.name,
            again_on=self._again.value,
        )
        self._workbench.background.run(
            log_attempt, desk, attempt, then=self._on_kept, trouble=self._on_trouble
        )

    def _on_kept(self, done: Done[ContactAttempt]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and "again_on" in trouble.fields:
            self._again_field.set_error(sentence)
            return
        self._banner.say(sentence, tone_of(trouble))

    def _again_trouble(self) -> str:
        if self._again.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.")
        return ""

    def _parse(self, typed: str) -> date | None:
        return parse_day_or_month(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)
