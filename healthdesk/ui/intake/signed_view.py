"""Signed answers on the page: frozen, in the form version they were given to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from healthdesk.actions import accept_proposals, carry_answers, print_contract, sign_intake
from healthdesk.actions.accept_proposals import Proposed
from healthdesk.actions.carry_answers import Carrying
from healthdesk.actions.desk import Done
from healthdesk.actions.print_contract import ContractPaper, ContractWords
from healthdesk.actions.sign_intake import Correct, SignedAnswers
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.intake import KeptResponse
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form, Item
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.answer_enrolment import PREFIX
from healthdesk.rules.answer_history import by_place
from healthdesk.rules.form_age import meant_from
from healthdesk.rules.form_scoring import in_language, step_raised_by
from healthdesk.rules.form_signatures import as_what
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.intake.answer_list import AnswerList
from healthdesk.ui.intake.carry_dialog import CarryDialog
from healthdesk.ui.intake.correction_dialog import CorrectionDialog
from healthdesk.ui.intake.form_printer import FormPrinter
from healthdesk.ui.intake.history_dialog import HistoryDialog
from healthdesk.ui.intake.proposals_dialog import ProposalsDialog
from healthdesk.ui.intake.score_card import ScoreCard
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class SignedView(QWidget):
    """Reading, taking over into the file, correcting.

    link_requested: to the person. changed: a correction was added; show the answers anew.
    """

    link_requested = Signal(object)
    changed = Signal()

    def __init__(self, workbench: Workbench, answers: SignedAnswers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._answers = workbench, answers
        self._asked: Place = ()
        self._was = ""
        self._offer = False
        self._height = 0
        self._carrying: Carrying | None = None
        self._correcting: Asking[CorrectionDialog] = Asking(workbench, self)
        self._printer = FormPrinter(workbench, self)
        self._then: Callable[[ContractPaper], None] = self._on_contract_to_print
        self._contract_paper: ContractPaper | None = None
        layout = column(self, gap="large")
        layout.addWidget(self._head())
        middle = row(gap="gap")
        middle.addWidget(self._list(), 1)
        middle.addWidget(self._side(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(middle, 1)
        self._look_for_proposals()
        self._look_for_newer()

    @property
    def shown_form(self) -> tuple[UUID, Form]:
        """Which form was answered, and as it is for who sits here."""
        return self._answers.response.form_id, self._answers.form

    def offer_proposals(self) -> None:
        """Just signed: what differs from the file is offered at once."""
        self._offer = True

    @property
    def _holds_contract(self) -> bool:
        return any(f"#{PREFIX}" in item.definition for item in self._answers.form.walk())

    def print_contract(self) -> bool:
        """Draw the contract and ask which printer; False when these answers hold none."""
        if self._holds_contract:
            self._draw(self._on_contract_to_print)
        return self._holds_contract

    def print_answers(self) -> None:
        """These answers, in the words that were shown."""
        self._printer.print_filled(self._answers.response.id)

    def _on_save_answers(self) -> None:
        self._printer.save_filled(self._answers.response.id)

    def _draw(self, then: Callable[[ContractPaper], None]) -> None:
        self._then = then
        desk, run = self._workbench.desk, self._workbench.background.run
        run(print_contract.gather_contract, desk, self._answers.response.id, then=self._on_gathered)

    def _on_gathered(self, words: ContractWords) -> None:
        run = self._workbench.background.run
        run(print_contract.draw_contract, words, then=self._then, lane="slow")

    def _on_contract_to_print(self, paper: ContractPaper) -> None:
        PdfPrinter(paper.name, paper.pdf, self).ask()

    def _on_save_contract(self) -> None:
        self._draw(self._on_contract_to_save)

    def _on_contract_to_save(self, paper: ContractPaper) -> None:
        self._contract_paper = paper
        kind = self.tr("PDF (*.pdf)")
        ask_where(self, self.tr("Bewaar als PDF…"), kind, paper.name, self.save_contract_to)

    def save_contract_to(self, path: str) -> None:
        """Write the contract that was drawn."""
        paper, run = self._contract_paper, self._workbench.background.run
        if paper is not None:
            run(print_contract.save_paper, paper, Path(path), then=self._on_contract_saved, lane="slow")

    def _on_contract_saved(self, nothing: None) -> None:  # noqa: ARG002 - what the background brings
        self._workbench.toasts.show(self.tr("Contract bewaard."))

    def _head(self) -> QWidget:
        response = self._answers.response
        desk = self._workbench.desk
        holder = QWidget()
        at = response.signed_at.astimezone(desk.clock.zone)
        said = self.tr("ondertekend door {name}, {day} {time}").format(
            name=response.signed_by, day=short_date(at.date()), time=clock_time(at)
        )
        self._contract = QuietButton(self.tr("Contract"), small=True, icon="print")
        paper = QuietButton(self.tr("Op papier"), small=True, icon="print")
        paper.setProperty("menu", "true")
        sheets = QMenu(paper)
        sheets.addAction(self.tr("Afdrukken…")).triggered.connect(self.print_answers)
        sheets.addAction(self.tr("Bewaar als PDF…")).triggered.connect(self._on_save_answers)
        paper.setMenu(sheets)
        self._contract.setProperty("menu", "true")
        menu = QMenu(self._contract)
        menu.addAction(self.tr("Afdrukken…")).triggered.connect(self.print_contract)
        menu.addAction(self.tr("Bewaar als PDF…")).triggered.connect(self._on_save_contract)
        self._contract.setMenu(menu)
        self._newer = QuietButton("", small=True)
        self._newer.clicked.connect(self._on_newer)
        self._newer.hide()
        back = LinkButton(self.tr("Naar het dossier"), icon="person")
        back.clicked.connect(self._on_person)
        self._take_over = QuietButton(self.tr("Overnemen in het dossier"), small=True)
        self._take_over.clicked.connect(self._on_take_over)
        self._take_over.hide()
        named = column(gap="tiny")
        whose = joined(self._answers.person, said)
        fill(named, PageTitle(response.title.said_in(desk.language), wraps=True), ElidedText(whose, "muted"))
        line = row(holder, gap="medium")
        line.addLayout(named, 1)
        fill(
            line,
            self._newer,
            self._take_over,
            self._contract,
            paper,
            back,
        )
        self._contract.setVisible(self._holds_contract)
        return holder

    def _list(self) -> QScrollArea:
        response, desk = self._answers.response, self._workbench.desk
        self.list = AnswerList(
            self._answers.form,
            self._answers.items,
            response.corrections,
            desk.clock,
            response.language,
            may_correct=may(desk.actor, Right.SIGN_INTAKE),
            changed=by_place(response.history),
        )
        self.list.correct_requested.connect(self._on_correct)
        self.list.history_requested.connect(self._on_history)
        self._scroll = scroll = RowScroll()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.list)
        return scroll

    @property
    def height_seen(self) -> int:
        """How far down the answers are read."""
        return self._scroll.verticalScrollBar().value()

    def read_from(self, height: int) -> None:
        """The same answers stood here and were read so far down."""
        self._height = height
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        """Once they are laid out as long as they are."""
        if 0 < self._height <= most:
            height, self._height = self._height, 0
            self._scroll.verticalScrollBar().setValue(height)

    def _side(self) -> QWidget:
        response, form = self._answers.response, self._answers.form
        holder = QWidget()
        holder.setFixedWidth(size("side_card"))
        layout = column(holder, gap="large")
        score = ScoreCard(holder)
        score.show_scores(in_language(response.scores, form, self._workbench.desk.language))
        if self._answers.meant_for is not None:
            score.warn(meant_from(self._answers.meant_for, self._workbench.desk.language))
        about = Card(self.tr("Formulier"))
        version = self.tr("versie {version}").format(version=response.form_version)
        about.add(Tag(version, "neutral"))
        if form.licence:
            about.add(Text(form.licence.said_in(self._workbench.desk.language), "caption", wraps=True))
        signed = self._signatures() if self._answers.signatures else ()
        for part in (score, *signed, about, *(self._safety() if response.safety else ())):
            layout.addWidget(part)
        return holder

    def _signatures(self) -> tuple[Card, ...]:
        """Who signed what, as what; a part is named, the whole is not."""
        card = Card(self.tr("Handtekeningen"))
        titles = {item.link_id: item.words for item in self._answers.form.walk()}
        language, zone = self._answers.response.language, self._workbench.desk.clock.zone
        for one in self._answers.signatures:
            part = titles[one.link_id].said_in(language) if one.link_id in titles else ""
            at = one.when.astimezone(zone)
            by_hand = one.reference.startswith("Patient/")
            who = self.tr("{name}, op papier").format(name=one.who) if by_hand else one.who
            card.add(Text(who, "strong", wraps=True))
            said = (
                part,
                as_what(self._answers.form, one, language),
                f"{short_date(at.date())} {clock_time(at)}",
            )
            card.add(Text(" · ".join(filter(None, said)), "caption", wraps=True))
        return (card,)

    def _safety(self) -> tuple[Card, ...]:
        card = Card(self.tr("Veiligheid"))
        for step in self._answers.response.safety:
            card.add(Text(step.note, wraps=True))
            card.add(Text(step.noted_by, "caption"))
        return (card,)

    def _look_for_proposals(self) -> None:
        desk = self._workbench.desk
        if may(desk.actor, Right.CHANGE_PATIENTS):
            self._workbench.background.run(
                accept_proposals.proposed, desk, self._answers.response.id, then=self._on_proposed
            )

    def _on_proposed(self, proposed: Proposed) -> None:
        self._proposed = proposed
        self._take_over.setVisible(bool(proposed.proposals))
        if self._offer and proposed.proposals:
            self._on_take_over()
        self._offer = False

    def _on_take_over(self) -> None:
        dialog = ProposalsDialog(self._proposed, self)
        dialog.accepted_targets.connect(self._on_accepted)
        dialog.open()

    def _on_accepted(self, targets: tuple[str, ...]) -> None:
        desk = self._workbench.desk
        self._workbench.background.run(
            accept_proposals.accept, desk, self._proposed, targets, then=self._on_taken_over
        )

    def _on_taken_over(self, done: Done[Patient]) -> None:
        self._workbench.toasts.show(self.tr("Overgenomen in het dossier."), undo=done.undo)
        self._look_for_proposals()

    def _look_for_newer(self) -> None:
        self._workbench.background.run(
            carry_answers.beside_newer, self._workbench.desk, self._answers.response.id, then=self._on_beside
        )

    def _on_beside(self, carrying: Carrying | None) -> None:
        self._carrying = carrying
        if carrying is not None:
            told = self.tr("Naast versie {version}…").format(version=carrying.newer.form_version or "–")
            self._newer.setText(told)
        self._newer.setVisible(carrying is not None)

    def _on_newer(self) -> None:
        if self._carrying is not None:
            may_start = may(self._workbench.desk.actor, Right.FILL_INTAKE)
            dialog = CarryDialog(self._carrying, may_start=may_start, parent=self)
            dialog.started.connect(self._on_start_from)
            dialog.open()

    def _on_start_from(self) -> None:
        if self._carrying is not None:
            self._workbench.background.run(
                carry_answers.start_from, self._workbench.desk, self._carrying, then=self._on_started
            )

    def _on_started(self, done: Done[OpenDraft]) -> None:
        self.link_requested.emit(Link("draft", done.result.draft.id))

    def _on_history(self, place: Place) -> None:
        clock = self._workbench.desk.clock
        told = by_place(self._answers.response.history)[place]
        HistoryDialog(self._question(place), told, clock, self).open()

    def _asked_by(self, typed: str) -> str:
        return step_raised_by(self._item(self._asked), typed, self._answers.response.language)

    def _item(self, place: Place) -> Item:
        return next(item for item in self._answers.form.walk() if item.link_id == place[-1][0])

    def _question(self, place: Place) -> str:
        return self._item(place).words.said_in(self._answers.response.language)

    def _on_correct(self, place: Place, was: str) -> None:
        self._asked, self._was = place, was
        response = self._answers.response
        where = "/".join(f"{link_id} {number}" for link_id, number in place)
        at = TypedAt("correction", response.patient_id, f"{response.id} {where}")
        dialog = CorrectionDialog(self._workbench, at, self._question(place), was, self._asked_by, self)
        dialog.decided.connect(self._on_decided)
        self._correcting.open(dialog)

    def _on_decided(self, becomes: str, reason: str, done: str) -> None:
        place = self._asked
        wish = Correct(self._answers.response.id, place[-1][0], self._was, becomes, reason, place, done)
        run, desk = self._correcting.run, self._workbench.desk
        run(sign_intake.correct, desk, wish, then=self._on_corrected, trouble=self._on_not_corrected)

    def _on_not_corrected(self, trouble: Trouble, dialog: CorrectionDialog | None) -> None:
        sentence = self._workbench.sentence_for(trouble)
        if dialog is not None:
            dialog.say(sentence, trouble.fields if isinstance(trouble, NotAllowed) else ())
        else:
            self._workbench.toasts.trouble(sentence)

    def _on_corrected(self, done: Done[KeptResponse]) -> None:  # noqa: ARG002 - what the background brings
        self._workbench.toasts.show(self.tr("Verbetering toegevoegd."))
        self.changed.emit()

    def _on_person(self) -> None:
        self.link_requested.emit(Link("patient", self._answers.response.patient_id, "intakes"))
