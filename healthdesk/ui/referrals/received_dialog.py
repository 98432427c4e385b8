"""A letter of another house, looked at before it comes in: a referral, or an answer to one of ours."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.receive_again import keep_again
from healthdesk.actions.receive_answer import OpenedAnswer
from healthdesk.actions.receive_referral import (
    Compared,
    Opened,
    compare_letter,
    look_into_letter,
    take_in_letter,
)
from healthdesk.actions.register_patient import PossibleDuplicate
from healthdesk.errors import Trouble
from healthdesk.records.patient import Patient
from healthdesk.records.received import ReceivedReferral
from healthdesk.records.referral import Direction, Referral, Urgency
from healthdesk.rules.person_names import age_on, shown_name, with_age
from healthdesk.rules.referral_steps import is_open
from healthdesk.rules.roles import Right, may
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.answer_panel import AnswerPanel
from healthdesk.ui.referrals.came_words import came_words
from healthdesk.ui.referrals.chosen_person import ChosenPerson
from healthdesk.ui.referrals.received_proof import ReceivedProof
from healthdesk.ui.referrals.said import part_said, urgency_word
from healthdesk.ui.referrals.unlock_row import UnlockRow

_NEW, _OTHER = "new", "other"
_CLOSED = frozenset({"enclosures.password", "received.wrong_password"})
_SCAN = frozenset({"received.no_data", "received.not_ours"})


class ReceivedDialog(RoomyDialog):
    """Open with `open()`. taken: the `Referral` that came in or was answered, now or before.

    keep_wanted: the referral that is at hand, and the `Path` of a letter whose data cannot be used.
    """

    taken = Signal(object)
    keep_wanted = Signal(object, object)

    def __init__(self, workbench: Workbench, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._path = workbench, path
        self._may_keep: UUID | None = None
        self._is_altered = self._is_unlocked = False
        self._compared: Compared | None = None
        self.setModal(True)
        self.setWindowTitle(self.tr("Ontvangen brief"))
        keep_roomy(self, size("dialog") + size("side_panel"), size("paper_least"))
        self._banner = Banner(closable=False)
        self._banner.clear()
        self._unlock = UnlockRow()
        self._unlock.hide()
        self._told = TallScroll()
        self._told.setAccessibleName(self.tr("Wat de brief zegt"))
        self._told.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a long letter is read by keyboard too
        self._lines = self._told.body
        self._who = ChoiceChips(self.tr("Wie is dit?"), upright=True, names=True)
        self._known = ChosenPerson(workbench)
        self._from = ChoiceChips(self.tr("Van welke dienst?"), upright=True, names=True)
        self._away = QuietButton(self.tr("Niet aannemen"))
        self._take = PrimaryButton(self.tr("Neem aan als verwijzing"), icon="referral")
        self._take.setEnabled(False)
        self._arrange(path.name)
        self._connect()
        self._look("")

    def offer_to_keep(self, referral_id: UUID) -> None:
        """It was dropped on this referral: one that was altered can stay there as it is."""
        self._may_keep = referral_id

    def _look(self, password: str) -> None:
        self._is_unlocked = bool(password)
        self._workbench.background.run(
            look_into_letter,
            self._workbench.desk,
            self._path,
            password,
            then=self._on_opened,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _arrange(self, name: str) -> None:
        self._choices = QWidget()
        asked, who, sender = column(self._choices, gap="gap"), column(gap="small"), column(gap="small")
        fill(who, SectionTitle(self.tr("Wie is dit?")), self._who, self._known)
        fill(sender, SectionTitle(self.tr("Van welke dienst?")), self._from)
        fill(asked, who, sender, None)
        self._choices.hide()
        self._known.hide()
        self._asks = QWidget()
        inside = column(self._asks, gap="medium")
        both = row(gap="gap")
        both.addWidget(self._told, 1)
        both.addWidget(self._choices, 1)
        foot = row()
        fill(foot, None, self._away, self._take)
        inside.addLayout(both, 1)
        inside.addLayout(foot)
        self._title = Text(named(self.windowTitle(), name), "heading", wraps=True)
        self._layout = column(self, gap="medium", margin="margin")
        fill(self._layout, self._title, self._banner, self._unlock)
        self._layout.addWidget(self._asks, 1)

    def _connect(self) -> None:
        self._away.clicked.connect(self.reject)
        self._take.clicked.connect(self._on_take)
        self._who.picked.connect(self._on_chosen)
        self._from.picked.connect(self._on_chosen)
        self._known.picked.connect(self._on_chosen)
        self._banner.acted.connect(self._on_banner)
        self._unlock.given.connect(self._look)

    # --- what came in

    def _on_opened(self, opened: Opened | OpenedAnswer) -> None:
        self._banner.clear()
        self._unlock.hide()
        if isinstance(opened, OpenedAnswer):
            self._show_answer(opened)
            return
        self._show(opened.referral)
        ReceivedProof(self._workbench, opened.name, opened.pdf, self._lines)
        self._workbench.background.run(
            compare_letter,
            self._workbench.desk,
            opened,
            then=self._on_compared,
            trouble=self._on_trouble,
        )

    def _show_answer(self, opened: OpenedAnswer) -> None:
        """It asks nobody of us: it answers what we asked, or takes back what they asked."""
        self.setWindowTitle(came_words(opened.answer).title)
        self._title.setText(named(self.windowTitle(), opened.name))
        self._asks.hide()
        panel = AnswerPanel(self._workbench, opened)
        panel.given_up.connect(self.reject)
        panel.taken.connect(self._on_answer)
        self._layout.addWidget(panel, 1)

    def _on_answer(self, one: Referral) -> None:
        self.accept()
        self.taken.emit(one)

    def _show(self, told: ReceivedReferral) -> None:
        clear(self._lines)
        written = "\N{NO-BREAK SPACE}· ".join(filter(None, (told.writer, told.number, _day_said(told))))
        rows = [
            (self.tr("Van"), "\n".join(filter(None, (told.sender.name, written)))),
            (self.tr("Aan"), told.to_name),
            (self.tr("Over"), self._person_said(told.person)),
        ]
        if told.urgency is not Urgency.ROUTINE:
            rows.append((self.tr("Hoe dringend"), urgency_word(told.urgency)))
        rows += [(part_said(key), words) for key, words in told.words.items()]
        for label, words in rows:
            both = column(gap="hair")
            fill(both, SectionTitle(label), Text(words or "–", wraps=True))
            self._lines.addLayout(both)
        self._lines.addStretch(1)

    def _person_said(self, person: Patient) -> str:
        name = with_age(shown_name(person) or self.tr("iemand zonder naam"), self._age(person))
        return " · ".join(filter(None, (name, show_birth_date(person.birth_date))))

    def _age(self, person: Patient) -> int | None:
        return age_on(person, self._workbench.desk.clock.today())

    def _on_compared(self, compared: Compared) -> None:
        self._compared = compared
        if compared.already is not None:
            words = self.tr("Deze brief is al aangenomen, als {number}.")
            if compared.already.direction is Direction.OUTGOING:
                words = self.tr("Deze brief vertrok van hier, als {number}: het is geen antwoord.")
            action = self.tr("Open de verwijzing")
            if compared.is_again:
                words = self.tr("Over deze verwijzing kwam al een brief, als {number}. Dit is een andere.")
                action = self.tr("Bewaar hem bij de verwijzing")
            self._banner.say(words.format(number=compared.already.number), "blue", action)
            return
        people = [self._choice(one, closed=one.patient.id in compared.closed) for one in compared.people]
        actor = self._workbench.desk.actor
        if may(actor, Right.CHANGE_PATIENTS):
            people.append(Choice(_NEW, self.tr("iemand nieuw")))
        people.append(Choice(_OTHER, self.tr("iemand anders…")))
        self._who.offer(people)
        if not compared.people and may(actor, Right.CHANGE_PATIENTS):
            self._who.show_values((_NEW,))
        services = [Choice(str(one.id), one.name) for one in compared.partners]
        if may(actor, Right.KEEP_PARTNERS):
            services.append(Choice(_NEW, self.tr("een nieuwe dienst")))
        self._from.offer(services)
        if services:
            self._from.show_values((services[0].value,))
        self._choices.show()
        self._on_chosen()
        (self._take if self._take.isEnabled() else self._who).setFocus()

    def _choice(self, one: PossibleDuplicate, *, closed: bool) -> Choice:
        if closed:
            why = self.tr("afgeschermd dossier: aannemen kan wie erin mag, of ga er eerst met een reden in")
            return Choice(str(one.patient.id), shown_name(one.patient), why=why)
        name = with_age(shown_name(one.patient), self._age(one.patient))
        why = " · ".join(self._workbench.sentence(key) for key in one.likeness.reasons)
        return Choice(str(one.patient.id), name, why=why)

    # --- what is chosen

    def _on_chosen(self, _what: object = None) -> None:
        self._known.setVisible(self._who.value == _OTHER)
        known = self._who.value != _OTHER or self._known.patient is not None
        self._take.setEnabled(bool(self._who.value and self._from.value) and known)

    def _person(self) -> UUID | None:
        if self._who.value == _OTHER and self._known.patient is not None:
            return self._known.patient.id
        return UUID(self._who.value) if self._who.value not in {None, _NEW, _OTHER} else None

    def _on_take(self) -> None:
        if self._compared is None or not self._take.isEnabled():
            return
        self._take.setEnabled(False)
        partner = UUID(self._from.value) if self._from.value not in {None, _NEW} else None
        self._workbench.background.run(
            take_in_letter,
            self._workbench.desk,
            self._compared.opened,
            self._person(),
            partner,
            then=self._on_taken,
            trouble=self._on_trouble,
        )

    def _on_taken(self, done: Done[Referral]) -> None:
        told = self.tr("Aangenomen als verwijzing {number}.").format(number=done.result.number)
        self._workbench.toasts.show(told, undo=done.undo)
        self.accept()
        self.taken.emit(done.result)

    def _on_banner(self) -> None:
        if self._is_altered:
            self.accept()
            self.keep_wanted.emit(self._may_keep, self._path)
        if self._compared is not None and self._compared.is_again:
            self._workbench.background.run(
                keep_again,
                self._workbench.desk,
                self._compared.opened,
                then=self._on_kept_again,
                trouble=self._on_trouble,
            )
        elif self._compared is not None and self._compared.already is not None:
            self.accept()
            self.taken.emit(self._compared.already)

    def _on_kept_again(self, done: Done[Referral]) -> None:
        told = self.tr("De brief ligt bij verwijzing {number}, met zijn woorden in het verloop.")
        if not is_open(done.result):
            told = self.tr(
                "De brief ligt bij verwijzing {number}. Die is afgesloten: heropen ze als ze weer loopt."
            )
        self._workbench.toasts.show(told.format(number=done.result.number), undo=done.undo)
        self.accept()
        self.taken.emit(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        if trouble.key in _CLOSED:
            self._ask_password(trouble)
            return
        tone, told = tone_of(trouble), self._workbench.sentence_for(trouble)
        if self._may_keep is not None and self._is_unlocked and trouble.key in _SCAN:
            told = self.tr(
                "In dit bestand zitten geen gegevens. Bewaar het zonder wachtwoord en leg het opnieuw "
                "bij de verwijzing."
            )
        self._is_altered = self._may_keep is not None and trouble.key == "received.altered"
        action = self.tr("Bewaar het zo bij de verwijzing") if self._is_altered else ""
        self._banner.say(told, tone, action)
        if self._compared is not None and self._compared.already is None:
            self._on_chosen()  # it can be tried again

    def _ask_password(self, trouble: Trouble) -> None:
        if self._is_unlocked:
            self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
        else:
            self._banner.say(self.tr("Deze brief gaat alleen met een wachtwoord open."), "blue")
        self._unlock.ask()


def _day_said(told: ReceivedReferral) -> str:
    return "" if told.dated is None else short_date(told.dated)
