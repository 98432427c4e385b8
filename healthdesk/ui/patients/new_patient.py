"""Welcoming somebody new, with the people who may be the same one at the side."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_half_typed, register_patient
from healthdesk.actions.desk import Done
from healthdesk.actions.follow_walk_in import recognise
from healthdesk.actions.read_eid import is_offered
from healthdesk.actions.register_patient import PossibleDuplicate
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.records.walk_in import WalkIn
from healthdesk.rules.person_names import age_on, shown_name, with_age
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column, fill, hide_unless, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.details_form import DetailsForm
from healthdesk.ui.patients.eid_dialog import EidDialog
from healthdesk.ui.patients.person_keeper import PersonKeeper


class NewPatient(QWidget):
    """A form at the left, likely acquaintances at the right.

    registered: the new `Patient`. known: the `Patient` it turned out to be. given_up: back to the list.
    """

    registered = Signal(object)
    known = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._duplicates: tuple[PossibleDuplicate, ...] = ()
        self._typing = False
        self._searched = ""
        self._other: HalfTypedPerson | None = None
        self._title = PageTitle(workbench.words.new_person)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._back = QuietButton(self.tr("Niet doen"))
        self._eid = QuietButton(self.tr("Lees eID…"))
        hide_unless(is_offered(workbench.desk.house), self._eid)
        self._banner = Banner()
        self.form = DetailsForm(workbench)
        self._keeper = PersonKeeper(workbench, HalfTypedKind.NEW_PERSON, self.form, self)
        self._side = QWidget()
        self._side.setFixedWidth(size("side_card"))
        self._side_layout = column(self._side, gap="large")
        self._arrange()
        self.form.edited.connect(self._on_edited)
        self._keep.clicked.connect(self.keep)
        self._eid.clicked.connect(self.read_eid)
        self._back.clicked.connect(self._on_back)
        self._banner.acted.connect(self._on_banner)

    def _arrange(self) -> None:
        head = row(gap="medium")
        head.addWidget(self._title)
        head.addStretch(1)
        fill(head, self._eid, self._back, self._keep)
        self.form.setProperty("look", "clear")
        scroll = scrolled(self.form)
        body = row(gap="gap")
        body.addWidget(scroll, 1)
        body.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(body, 1)
        self._banner.clear()

    # --- what others may call

    def start(self, typed: str, walk_in_id: UUID | None = None) -> None:
        """An empty form; a name that was searched for, or noted at the desk, is typed already.

        Somebody who was half typed before is still there, also after the program stopped; when
        another name was searched for since, she is one button away.
        """
        same = walk_in_id == self.form.walk_in_id if walk_in_id else typed in {"", self._searched}
        if self.holds_words and same:
            self.form.begin().setFocus()
            return
        self._keeper.keep_now()
        self._blank(typed, walk_in_id)
        self._workbench.background.run(
            keep_half_typed.new_person, self._workbench.desk, then=self._on_half_typed
        )

    def _blank(self, typed: str, walk_in_id: UUID | None = None) -> None:
        self._typing, self._searched, self._other = True, typed, None
        self._banner.clear()
        self.form.show_patient(register_patient.blank(self._workbench.desk))
        self.form.walk_in_id = walk_in_id
        words = [word for word in typed.split() if not any(c.isdecimal() for c in word)]
        anonymous = self._workbench.desk.house.identity_default is IdentityLevel.PSEUDONYM
        if words:
            self.form.put("used_name" if anonymous else "official_given", words[0].capitalize())
            if not anonymous:
                self.form.put("official_family", " ".join(words[1:]).title())
        self._show_duplicates(())
        self._on_edited()
        self.form.begin().setFocus()

    @property
    def holds_words(self) -> bool:
        """Whether somebody is half typed."""
        return self._typing and self.form.half_typed() is not None

    @property
    def has_unsaved(self) -> bool:
        """Whether what is typed could not be put on disk."""
        return self._typing and self._keeper.failed

    def keep_work(self) -> None:
        """The window locks or closes."""
        if self._typing:
            self._keeper.keep_now()

    def keep(self) -> None:
        """Save the new person."""
        if self._workbench.background.is_doing(self) or not self.form.sound():
            return
        self.form.setEnabled(False)
        self._keeper.keep_now()  # before, so that nothing brings her back afterwards
        self._workbench.background.run(
            register_patient.register,
            self._workbench.desk,
            self.form.draft(),
            self.form.walk_in_id,
            then=self._on_registered,
            trouble=self._on_trouble,
            once=self,
        )

    def read_eid(self) -> EidDialog:
        """Fill in what an identity card says; what is typed already is never overwritten unseen."""
        dialog = EidDialog(self._workbench, self.form.shown(), self, at_once=True)
        dialog.taken.connect(self._on_eid)
        dialog.open()
        dialog.read_card()
        return dialog

    # --- slots

    def _on_eid(self, texts: dict[str, str], odd: tuple[str, ...]) -> None:
        self.form.take_over(texts)
        self._on_edited()
        told = self.tr("Ingevuld van de eID. Kijk het samen na; bewaard is het pas als je bewaart.")
        self._banner.say(" ".join((told, *odd)), "amber" if odd else "blue")

    def _on_edited(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            register_patient.possible_duplicates,
            self._workbench.desk,
            self.form.draft(),
            then=self._show_duplicates,
        )

    def _on_back(self) -> None:
        self._typing = False
        self._keeper.forget(self.form.draft().id, self._on_forgotten)
        self.given_up.emit()

    def _on_forgotten(self, done: Done[None]) -> None:
        if done.undo is not None:
            self._workbench.toasts.show(self.tr("Niet ingeschreven."), undo=done.undo)

    def _on_half_typed(self, found: HalfTypedPerson | None) -> None:
        if found is None or not self._typing or found.typed.id == self.form.draft().id:
            return
        here = self.form.walk_in_id
        if found.walk_in_id != here if here else self._searched or self.holds_words:
            self._other = found
            name = shown_name(found.typed) or self.tr("iemand zonder naam")
            words = self.tr("Je was ook {name} aan het inschrijven.").format(name=name)
            self._banner.say(words, "blue", self.tr("Ga daarmee verder"))
            return
        self._show_half_typed(found)

    def _show_half_typed(self, found: HalfTypedPerson) -> None:
        self._other = None
        self.form.show_half_typed(found)
        words = self.tr("Dit was je aan het invullen; deze persoon is nog niet ingeschreven.")
        self._banner.say(words, "amber", self.tr("Begin opnieuw"))
        self._on_edited()

    def _on_banner(self) -> None:
        self._keeper.keep_now()
        if self._other is not None:
            self._show_half_typed(self._other)
        else:
            self._keeper.forget(self.form.draft().id, self._on_forgotten)
            self._blank("", self.form.walk_in_id)

    def _on_registered(self, done: Done[Patient]) -> None:
        self._typing = False
        self.form.setEnabled(True)
        self._keeper.forget(done.result.id)
        self.registered.emit(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.form.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        if not self.form.show_errors(fields, sentence):
            self._banner.say(sentence)

    def _show_duplicates(self, found: tuple[PossibleDuplicate, ...]) -> None:
        self._duplicates = found
        clear(self._side_layout)
        if found:
            self._side_layout.addWidget(self._known_card(found))
        if self._workbench.desk.house.identity_default is IdentityLevel.PSEUDONYM:
            card = Card(self.tr("Wat we niet vragen"))
            words = self.tr(
                "Geen familienaam, geen adres, geen rijksregisternummer, geen ouders. "
                "Zo heeft dit huis het afgesproken."
            )
            card.add(Text(words, "caption", wraps=True))
            self._side_layout.addWidget(card)
        self._side_layout.addStretch(1)

    def _known_card(self, found: tuple[PossibleDuplicate, ...]) -> Card:
        card = Card(self.tr("Kennen we al?"))
        today = self._workbench.desk.clock.today()
        for number, one in enumerate(found):
            age = age_on(one.patient, today)
            name = shown_name(one.patient)
            card.add(Text(with_age(name, age), "strong", wraps=True))
            reasons = " · ".join(self._workbench.sentence(key) for key in one.likeness.reasons)
            card.add(Text(f"{one.patient.code} · {reasons}", "caption", wraps=True))
            button = QuietButton(self.tr("Bekijk"), small=True)
            button.setAccessibleName(self.tr("Bekijk {name}").format(name=name))
            button.setProperty("number", number)
            button.clicked.connect(self._on_known)
            card.add(button)
        return card

    def _on_known(self) -> None:
        button = self.sender()
        if button is not None:
            patient = self._duplicates[int(button.property("number"))].patient
            if self.form.walk_in_id is not None:
                self._workbench.background.run(
                    recognise,
                    self._workbench.desk,
                    self.form.walk_in_id,
                    patient.id,
                    then=self._on_recognised,
                    trouble=self._on_trouble,
                )
            self.known.emit(patient)

    def _on_recognised(self, done: Done[WalkIn]) -> None:
        told = self.tr("Aan de balie staat nu deze persoon.")
        self._workbench.toasts.show(told, undo=done.undo)
