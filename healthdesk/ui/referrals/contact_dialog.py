"""Notes a contact with the partner or the person: who was called, what was said, when to ask again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_up_referral import ReferralFile, log_contact
from healthdesk.errors import Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.referral import EventKind, Referral
from healthdesk.rules.follow_up_words import may_be_asked_after, sent_on
from healthdesk.rules.referral_steps import is_open
from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import event_word
from healthdesk.ui.referrals.words_to_say import WordsToSay

_KINDS = (EventKind.CALL, EventKind.MAIL, EventKind.NO_ANSWER, EventKind.NEWS, EventKind.NOTE)


class ContactDialog(HeldDialog):
    """Open with `open()`. noted: the contact is on the story."""

    noted = Signal()

    def __init__(self, workbench: Workbench, file: ReferralFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        one = file.line.referral
        self._workbench, self._one = workbench, one
        self.setModal(True)
        self.setWindowTitle(self.tr("Contact noteren"))
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        self._kind = ChoiceChips(
            self.tr("Wat gebeurde er"), [Choice(kind.value, event_word(kind)[0]) for kind in _KINDS]
        )
        self._kind.show_values((EventKind.CALL.value,))
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(3 * size("control"))
        self._words = LabeledField(self.tr("Wat werd er gezegd"), self._text)
        self._again = DateField(self._parse)
        self._again_field = LabeledField(
            self.tr("Opnieuw vragen op"),
            self._again,
            hint=self.tr("dan staat ze op Vandaag; bij lange stilte eerder"),
        )
        self._again_field.check_with(self._again_trouble)
        hide_unless(is_open(one), self._again_field)
        self._say = WordsToSay(workbench, one, sent_on(file.story, workbench.desk.clock.zone))
        hide_unless(may_be_asked_after(one), self._say)
        self._kind.picked.connect(self._on_kind)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.tr("Contact noteren"), "heading"))
        layout.addWidget(Text(one.partner_name, "muted", wraps=True))
        for part in (self._banner, self._kind, self._say, self._words, self._again_field):
            layout.addWidget(part)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Noteren"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout.addLayout(buttons)
        self._banner.clear()
        at = TypedAt("contact", one.patient_id, str(one.id))
        self.hold(workbench.left_words, at, self._banner, self._keep)
        self._on_kind(None)
        self._text.setFocus()

    def _on_kind(self, _what: object) -> None:
        """Who calls reads it out, who mails copies it; other contacts need no words of ours."""
        kind = self._kind.value
        asks = may_be_asked_after(self._one) and kind in {EventKind.CALL.value, EventKind.MAIL.value}
        self._say.setVisible(asks)
        self._say.show_for(by_mail=kind == EventKind.MAIL.value)

    def _on_keep(self) -> None:
        kind = EventKind(self._kind.value or EventKind.CALL)
        lacking = kind is not EventKind.NO_ANSWER and not self._words.text()
        self._words.set_error(self.tr("Een zin is genoeg.") if lacking else "")
        if lacking or not self._again_field.check():
            return
        self._keep.setEnabled(False)
        self._workbench.background.run(
            log_contact,
            self._workbench.desk,
            self._one.id,
            kind,
            self._words.text(),
            self._again.value,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, done: Done[Referral]) -> None:
        if self._again.value is not None and not is_open(done.result):
            told = self.tr("Genoteerd. De verwijzing is intussen afgesloten: er wordt niet opnieuw gevraagd.")
            self._workbench.toasts.show(told)
        self.accept()
        self.noted.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))

    def _again_trouble(self) -> str:
        if self._again.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.")
        return ""

    def _parse(self, typed: str) -> date | None:
        return parse_day_or_month(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)
