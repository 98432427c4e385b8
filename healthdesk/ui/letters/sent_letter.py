"""A letter that left: the exact bytes, to be looked at, printed, saved and opened; never changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from healthdesk.actions import check_signatures
from healthdesk.actions.check_signatures import Checked
from healthdesk.actions.open_enclosures import (
    Together,
    as_one_pdf,
    copy_name,
    gather,
    save_enclosure,
    save_together,
    together_name,
)
from healthdesk.actions.open_letter import OpenedLetter, file_name, open_letter, save_copy
from healthdesk.actions.print_person_copy import copy_of_letter, has_copy
from healthdesk.errors import Trouble
from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.records.letter import Letter
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.answer_card import AnswerCard
from healthdesk.ui.letters.locked_copy_dialog import LockedCopyDialog
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.letters.said import handed_said, kind_said, sent_title
from healthdesk.ui.letters.sent_enclosures import SentEnclosures
from healthdesk.ui.letters.signature_list import SignatureList
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.copies_place import CopiesPlace
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_ALONE, _TOGETHER = "alone", "together"


class SentLetter(QWidget):
    """What is shown is printed, saved and opened: the letter, or with all that can be pages behind it.

    opened: the `Letter` stands here.
    """

    opened = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.letter: Letter | None = None
        self._opened: OpenedLetter | None = None
        self._together = b""
        self._copies = CopiesPlace()
        self._shown_copy = Path()
        self._to_save: Enclosure | None = None
        self._title = ElidedText("", "title", lines=2, tight=True)
        self._banner = Banner()
        self._facts = Card(self.tr("Zoals hij vertrok"))
        facts = QWidget()
        facts.setProperty("look", "clear")
        self._lines = column(facts, gap="small")
        self._facts.add(facts)
        self._enclosures = SentEnclosures()
        self._which = ChoiceChips(
            self.tr("Wat je ziet, afdrukt en bewaart"),
            (
                Choice(_TOGETHER, self.tr("met bijlagen, in één PDF")),
                Choice(_ALONE, self.tr("de brief alleen")),
            ),
            pills=True,
        )
        self.answers = AnswerCard(workbench)
        self._to_answer = False
        self._signed = Card(self.tr("Handtekeningen"))
        self._signatures = SignatureList()
        self._signed.add(self._signatures)
        self.preview = PdfPreview(workbench)
        self._print = PrimaryButton(self.tr("Afdrukken…"), icon="print")
        self._save = QuietButton(self.tr("Bewaar PDF"), icon="download")
        self._locked = QuietButton(self.tr("Kopie met wachtwoord…"), icon="lock")
        self._open = QuietButton(self.tr("Open in een ander programma"), icon="open")
        self.copy = HandoutButton(workbench, self.tr("Blad voor de persoon"), copy_of_letter)
        self.copy.troubled.connect(self._on_trouble)
        self._arrange()
        self._locked.setVisible(may(workbench.desk.actor, Right.SEND_LETTERS))
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save)
        self._locked.clicked.connect(self.copy_with_password)
        self._open.clicked.connect(self._on_open)
        self._which.picked.connect(self._on_which)
        self._enclosures.save_wanted.connect(self._on_save_one)
        self._enclosures.open_wanted.connect(self._on_open_one)

    def _arrange(self) -> None:
        head = row(gap="medium")
        state = Tag(self.tr("verstuurd"), "blue")
        state.setFixedWidth(state.sizeHint().width())
        fill(head, self._title, state, None)
        side = QWidget()
        inside = Inside()
        cards = column(inside, gap="large")
        fill(cards, self.answers, self._facts, self._signed, self._enclosures, None)
        self._signed.hide()
        scroll = scrolled(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = column(side, gap="medium")
        left.addWidget(scroll, 1)
        self.foot, buttons = QWidget(), QWidget()
        flow = FlowLayout(buttons)
        for button in (self._print, self._save, self.copy, self._locked, self._open):
            flow.addWidget(button)
        fill(column(self.foot, gap="medium"), self._which, buttons)
        left.addWidget(self.foot)
        both = row(gap="gap")
        both.addWidget(side, 1)
        both.addWidget(self.preview, 2)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(both, 1)
        self._banner.clear()

    # --- what the page asks

    def show_letter(self, letter_id: UUID, *, to_answer: bool = False) -> None:
        """Fetch it; that it was looked at goes on record.

        `to_answer`: its reply slip lies on the desk, so the keyboard begins at what came back.
        """
        self.put_away()
        self._to_answer = to_answer
        self._workbench.background.run(
            open_letter, self._workbench.desk, letter_id, then=self._on_opened, trouble=self._on_trouble
        )

    def put_away(self) -> None:
        """Nothing of it is shown any more."""
        self.letter = self._opened = None
        self.preview.clear()
        self._signed.hide()

    def print_out(self) -> None:
        """Ask which printer."""
        if self.letter is not None and self._pdf:
            PdfPrinter(self.letter.number, self._pdf, self).ask()

    def save(self) -> None:
        """Ask where a copy goes."""
        if self.letter is None:
            return
        title, kind = self.tr("Bewaar een kopie van de brief"), self.tr("PDF (*.pdf)")
        ask_where(self, title, kind, self._file_name(self.letter), self.save_to)

    def save_to(self, path: str) -> None:
        """Write the copy."""
        self._write(Path(path), self._on_saved)

    # --- what is shown

    @property
    def _is_together(self) -> bool:
        return bool(self._together) and self._which.value != _ALONE

    @property
    def _pdf(self) -> bytes:
        if self._is_together:
            return self._together
        return self._opened.pdf if self._opened is not None else b""

    def _file_name(self, letter: Letter) -> str:
        return together_name(letter) if self._is_together else file_name(letter)

    def _write(self, path: Path, then: Callable[[Letter], None], once: object = None) -> None:
        if self.letter is None:
            return
        desk = self._workbench.desk
        values = (self.letter, self._together, path) if self._is_together else (self.letter.id, path)
        self._workbench.background.run(
            save_together if self._is_together else save_copy,
            desk,
            *values,
            then=then,
            trouble=self._on_trouble,
            once=once,
        )

    def copy_with_password(self) -> None:
        """Ask for the password and the place of a copy to mail."""
        if self._opened is not None and not self._locked.isHidden():
            along, whole = self._opened.enclosures, self._together if self._is_together else b""
            LockedCopyDialog(
                self._workbench,
                self._opened.letter,
                self,
                signed=not self._signed.isHidden(),
                together=whole,
                left_out=[one.name for one in along if not (whole and one.apart is Apart.NO)],
            ).open()

    def look_at_signatures(self) -> None:
        """Who signed it, and how that stands."""
        if self.letter is not None and self._opened is not None:
            self._workbench.background.run(
                check_signatures.in_letter,
                self._workbench.desk,
                self.letter,
                self._opened.pdf,
                then=self._on_checked,
                trouble=self._on_trouble,
                lane="slow",
            )

    # --- slots

    def _on_checked(self, checked: Checked) -> None:
        if self.letter is not None and checked.name == self.letter.number:
            self._signed.setVisible(bool(checked.lines))
            self._signatures.show_checked(checked)

    def _on_opened(self, opened: OpenedLetter) -> None:
        self.letter, self._opened, self._together = opened.letter, opened, b""
        self._banner.clear()
        self._title.setText(sent_title(opened.letter))
        clear(self._lines)
        for line in self._told(opened.letter):
            self._lines.addWidget(Text(line, wraps=True))
        self._enclosures.show_opened(opened)
        self.answers.show_letter(opened.letter, opened.answers)
        if self._to_answer:
            self.answers.begin()
        self.copy.setVisible(has_copy(opened.letter.kind))
        self.copy.show_person(opened.letter.id, opened.read_in, opened.unsure, opened.copies_in)
        self._which.hide()
        self.preview.show_pdf(opened.pdf)
        self.look_at_signatures()
        self.opened.emit(opened.letter)
        if any(one.apart is Apart.NO for one in opened.enclosures):
            self._workbench.background.run(
                gather, self._workbench.desk, opened, then=self._on_gathered, trouble=self._on_trouble
            )

    def _on_gathered(self, together: Together) -> None:
        self._workbench.background.run(
            as_one_pdf, together, then=self._on_together, trouble=self._on_trouble, lane="slow"
        )

    def _on_together(self, pdf: bytes) -> None:
        self._together = pdf
        self._which.show_values((_TOGETHER,))
        self._which.show()
        self.preview.show_pdf(pdf)

    def _on_which(self, _which: object) -> None:
        if self._which.value is None:
            self._which.show_values((_TOGETHER,))
        self.preview.show_pdf(self._pdf)

    def _told(self, letter: Letter) -> list[str]:
        local = letter.made_at.astimezone(self._workbench.desk.clock.zone)
        made = self.tr("{kind}, op {day} om {time} door {who}")
        marks = " ".join(letter.sha256[at : at + 8] for at in range(0, len(letter.sha256), 8))
        return [
            made.format(
                kind=kind_said(letter.kind),
                day=short_date(local.date()),
                time=clock_time(local),
                who=letter.made_by,
            ),
            self.tr("Weg: {how}").format(how=handed_said(letter.handed)),
            self.tr("Betreft: {subject}").format(subject=letter.subject),
            self.tr("Vingerafdruk (SHA-256): {marks}").format(marks=marks),
        ]

    def _has_place(self, name: str) -> bool:
        """Whether a copy of this name can be made for another program; says so where it cannot."""
        path = self._copies.path(name)
        if path is None:
            self._banner.say(self._workbench.sentence("store.no_scratch"), "red")
            return False
        self._shown_copy = path
        return True

    def _on_open(self) -> None:
        if self.letter is None or self._is_opening:
            return
        if self._has_place(self._file_name(self.letter)):
            self._write(self._shown_copy, self._on_copy_there, once=self)

    @property
    def _is_opening(self) -> bool:
        """Who clicks twice wants one window."""
        return self._workbench.background.is_doing(self)

    def _on_copy_there(self, _what: object) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown_copy))):
            self._banner.say(self.tr("Op deze computer is geen programma dat dit bestand opent."), "amber")

    def _on_save_one(self, one: Enclosure) -> None:
        if self._opened is None:
            return
        name = copy_name(self._opened, one)
        self._to_save = one
        kind = f"{name.rpartition('.')[2].upper()} (*.{name.rpartition('.')[2]})"
        ask_where(self, self.tr("Bewaar een kopie van de bijlage"), kind, name, self.save_one_to)

    def save_one_to(self, path: str) -> None:
        """Write a copy of the file that was asked for."""
        if self._to_save is not None:
            self._write_one(self._to_save, Path(path), self._on_one_saved)

    def _on_open_one(self, one: Enclosure) -> None:
        if self._opened is None or self._is_opening:
            return
        if self._has_place(copy_name(self._opened, one)):
            self._write_one(one, self._shown_copy, self._on_copy_there, once=self)

    def _write_one(
        self, one: Enclosure, path: Path, then: Callable[[Enclosure], None], once: object = None
    ) -> None:
        self._workbench.background.run(
            save_enclosure, self._workbench.desk, one.id, path, then=then, trouble=self._on_trouble, once=once
        )

    def _on_one_saved(self, one: Enclosure) -> None:
        told = self.tr("Kopie van {name} bewaard. Buiten HealthDesk is ze niet meer beschermd.")
        self._workbench.toasts.show(told.format(name=one.name))

    def _on_saved(self, letter: Letter) -> None:
        told = self.tr("Kopie van {number} bewaard. Buiten HealthDesk is ze niet meer beschermd.")
        self._workbench.toasts.show(told.format(number=letter.number))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
