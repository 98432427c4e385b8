"""A new referral: for whom, why, and the partner that fits, with the reasons."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.errors import Trouble
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Direction, Referral
from healthdesk.rules.partner_fit import Fit, need_names
from healthdesk.ui.directory.fit_list import FitList
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.chosen_person import ChosenPerson


class NewReferral(QWidget):
    """begun: the new `Referral`. given_up: nothing was made."""

    begun = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._before: ReferralFile | None = None
        self._partner_id: UUID | None = None
        self._banner = Banner()
        self._title = PageTitle(self.tr("Nieuwe verwijzing"))
        self._way = ChoiceChips(
            self.tr("Richting"),
            (
                Choice(Direction.OUTGOING.value, self.tr("wij verwijzen")),
                Choice(Direction.INCOMING.value, self.tr("naar ons verwezen")),
            ),
            pills=True,
        )
        self.person = ChosenPerson(workbench)
        self._reason = LabeledField(self.tr("Reden van de verwijzing"), _text(2))
        self._question = LabeledField(self.tr("Vraag aan de partner"), _text(2))
        self._partners = FitList(workbench, "partners-to-refer")
        self._chosen = Text("", "strong", wraps=True)
        self._begin = PrimaryButton(self.tr("Verwijzing beginnen"))
        self._away = QuietButton(self.tr("Niet doen"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = row()
        fill(head, self._title, None, self._away, self._begin)
        who, where = Card(self.tr("Voor wie en waarom")), Card(self.tr("Welke dienst"))
        for part in (self._way, self.person, self._reason, self._question):
            who.add(part)
        who.body.addStretch(1)
        where.add(self._chosen)
        where.add(self._partners, 1)
        side = scrolled(who)
        side.setFixedWidth(size("side_panel"))
        both = row(gap="gap")
        both.addWidget(side)
        both.addWidget(where, 1)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(both, 1)

    def _connect(self) -> None:
        self.person.picked.connect(self._on_person)
        self._way.picked.connect(self._on_way)
        self._partners.chosen.connect(self._on_fit)
        self._partners.opened.connect(self._on_fit_opened)
        self._partners.shown.connect(self._on_partners_shown)
        self._begin.clicked.connect(self.keep)
        self._away.clicked.connect(self.given_up)

    # --- what others may call

    def start(self, patient_id: UUID | None, partner_id: UUID | None = None, theme: str = "") -> QWidget:
        """An empty form, perhaps for somebody, or about something; gives where the keyboard begins."""
        self._before, self._partner_id = None, partner_id
        self._banner.clear()
        self._way.show_values((Direction.OUTGOING.value,))
        self._on_way()
        self._reason.set_text("")
        self._question.set_text("")
        self._partners.search.clear()
        self._partners.ask_for(theme)
        self._show_chosen(None)
        if patient_id is None:
            self.person.ask()
            return self.person.picker.search
        self.person.pick(patient_id)
        return self._reason.field

    def start_instead(self, file: ReferralFile) -> QWidget:
        """The same question to another partner, after a refusal.

        Where nobody said what it is about, others are looked for that do what the one that refused does.
        """
        self.start(file.patient.id)
        self._before = file
        theme = file.line.referral.theme
        self._partners.ask_for(theme, without=file.partner.id)
        if not theme:
            names = need_names(self._workbench.desk.language)
            told = (names[code] for code in file.partner.needs if code in names)
            self._partners.search.setText(", ".join(told))
        self._reason.set_text(file.line.referral.reason)
        self._question.set_text(file.line.referral.question)
        words = self.tr("{partner} weigerde: {reason}. Kies een andere dienst.")
        self._banner.say(
            words.format(partner=file.partner.name, reason=file.line.referral.decline_reason), "blue"
        )
        return self._partners.search

    def goes_on(self, patient_id: UUID | None, instead_of: UUID | None = None) -> bool:
        """Whether something half typed stands here; it stays; for another wish that is said."""
        if not self.is_touched:
            return False
        here = self.person.patient
        before = self._before.line.referral.id if self._before else None
        other = patient_id is not None and (here is None or here.id != patient_id)
        if other or before != instead_of:
            words = self.tr("Hier stond nog een half getypte verwijzing. Maak ze af, of kies Niet doen.")
            self._banner.say(words, "amber")
        self._reason.field.setFocus()
        return True

    def forget(self) -> None:
        """Not after all: what was typed goes."""
        self._reason.set_text("")
        self._question.set_text("")

    @property
    def is_touched(self) -> bool:
        """Whether words stand here that are kept nowhere."""
        return bool(self._reason.text() or self._question.text())

    def keep(self) -> None:
        """Ctrl+S; pressed again while it is begun it begins no second one."""
        if not self._begin.isEnabled():
            return
        found, patient = self._partners.current, self.person.patient
        if patient is None:
            self._banner.say(self.tr("Kies eerst voor wie."), "amber")
            self.person.picker.search.setFocus()
            return
        if found is None:
            self._banner.say(self.tr("Kies eerst een dienst in de lijst."), "amber")
            self._partners.search.setFocus()
            return
        before = self._before if self._before and self._before.patient.id == patient.id else None
        wish = ReferralWish(
            patient_id=patient.id,
            partner_id=found.partner.id,
            direction=Direction(self._way.value or Direction.OUTGOING.value),
            theme=self._partners.theme,
            reason=self._reason.text(),
            question=self._question.text(),
            background=before.line.referral.background if before else "",
            context=before.line.referral.context if before else "",
            at_request=before.line.referral.at_request if before else False,
            bridging=before.line.referral.bridging if before else False,
            instead_of=before.line.referral.id if before else None,
        )
        self._begin.setEnabled(False)
        self._workbench.background.run(
            begin, self._workbench.desk, wish, then=self._on_begun, trouble=self._on_trouble
        )

    # --- slots

    def _on_person(self, patient: Patient | None) -> None:
        self._partners.show_for(patient)

    def _on_way(self, *_what: object) -> None:
        if self._way.value is None:
            self._way.show_values((Direction.OUTGOING.value,))
        incoming = self._way.value == Direction.INCOMING.value
        self._begin.setText(self.tr("Verwijzing noteren") if incoming else self.tr("Verwijzing beginnen"))

    def _on_fit(self, found: Fit | None) -> None:
        self._show_chosen(found)

    def _on_partners_shown(self) -> None:
        if self._partner_id is not None and self._partners.choose(self._partner_id):
            self._partner_id = None

    def _on_fit_opened(self, found: Fit) -> None:
        self._show_chosen(found)
        self._begin.setFocus()

    def _show_chosen(self, found: Fit | None) -> None:
        theme = need_names(self._workbench.desk.language).get(self._partners.theme, "")
        chosen = found.partner.name if found else self.tr("Nog geen dienst gekozen")
        about = self.tr("Thema: {theme}").format(theme=theme) if theme else ""
        self._chosen.setText(" · ".join(filter(None, (chosen, about))))
        self._chosen.set_role("strong" if found else "muted")

    def _on_begun(self, done: Done[Referral]) -> None:
        self._begin.setEnabled(True)
        self.forget()
        self.begun.emit(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._begin.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))


def _text(lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * size("control"))
    return field
