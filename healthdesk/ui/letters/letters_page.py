"""One letter: being written, or as it left; and the signatures of any file."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions.follow_up_referral import ReferralFile, refresh_referral
from healthdesk.actions.letter_answers import answers_of
from healthdesk.actions.open_letter import about
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterDraft, LetterKey, Remark, Way
from healthdesk.records.link import Link
from healthdesk.ui.letters.letter_writer import LetterWriter
from healthdesk.ui.letters.said import sent_title
from healthdesk.ui.letters.sent_letter import SentLetter
from healthdesk.ui.letters.signatures_face import SignaturesFace
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.consent_dialog import ConsentDialog


class LettersPage(Page):
    """Three faces.

    A link "letter" shows one that left (`extra` "answer": there where its answer is noted),
    "letter_about" the last one about a referral or contract, "write_letter" the one to be written
    about it. `extra` is the kind; empty is a referral.
    "signatures" looks at those of a file.
    """

    interests = frozenset(
        {"referral", "patient", "partner", "consent", "house", "enclosure", "signatures", "letter_text"}
        | {"letter"}
    )
    help_topic = "brieven"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Brief")
        self._key: LetterKey | None = None
        self.writer = LetterWriter(workbench)
        self.sent = SentLetter(workbench)
        self.signatures = SignaturesFace(workbench)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.writer)
        self._faces.addWidget(self.sent)
        self._faces.addWidget(self.signatures)
        column(self, margin="margin").addWidget(self._faces)
        self.writer.opened.connect(self._on_draft)
        self.writer.sent.connect(self._on_left)
        self.writer.wanted.connect(self._on_wanted)
        self.sent.opened.connect(self._on_opened)

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.kind == "signatures":
            self._faces.setCurrentWidget(self.signatures)
            self.signatures.roots.fetch()
            self._name(self.signatures.title)
            return
        if link.id is None:
            return
        if link.kind == "letter":
            self._show_sent(link.id, to_answer=link.extra == "answer")
            return
        self._key = LetterKey(LetterKind(link.extra or LetterKind.REFERRAL.value), link.id)
        if link.kind == "write_letter":
            self._faces.setCurrentWidget(self.writer)
            self.writer.write(self._key)
            return
        self.workbench.background.run(
            about, self.workbench.desk, self._key, then=self._on_about, trouble=self._on_trouble
        )

    def here(self) -> Link | None:
        if self._faces.currentWidget() is self.signatures:
            return Link("signatures")
        if self._faces.currentWidget() is self.sent:
            return Link("letter", self.sent.letter.id) if self.sent.letter is not None else None
        if self._key is None:
            return None
        return Link("write_letter", self._key.about, self._key.kind.value)

    def foot(self) -> QWidget | None:
        face = self._faces.currentWidget()
        return face.foot if isinstance(face, (LetterWriter, SentLetter)) else None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        face, kinds = self._faces.currentWidget(), {change.kind for change in changes}
        if face is self.signatures:
            self.signatures.roots.fetch()
        elif face is self.sent and "letter" in kinds:
            self.sent.answers.fetch()
        elif face is self.sent and self.sent.letter is not None:
            whose = self.sent.letter.patient_id
            if any(change.kind == "patient" and change.id in {whose, None} for change in changes):
                self.workbench.background.run(
                    answers_of, self.workbench.desk, self.sent.letter.id, trouble=self._on_closed
                )
        elif face is self.writer and kinds - {"signatures", "letter"}:
            self.writer.refresh()

    def first_focus(self) -> QWidget | None:
        face = self._faces.currentWidget()
        if face is self.signatures:
            return self.signatures.file.choose
        return self.sent.preview if face is self.sent else self.writer.preview

    def print_out(self) -> bool:
        if self._faces.currentWidget() is not self.sent:
            return False
        self.sent.print_out()
        return True

    def save(self) -> bool:
        if self._faces.currentWidget() is self.sent:
            self.sent.save()
            return True
        if self._faces.currentWidget() is self.writer:
            self.writer.send()
            return True
        return False

    def keep_work(self) -> None:
        self.writer.keeper.keep_now()

    def has_unsaved(self) -> bool:
        return self.writer.keeper.is_behind

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Ctrl+S", self.tr("verstuur; bij een verstuurde brief: bewaar een kopie")),
            ("Ctrl+P", self.tr("druk een verstuurde brief af")),
        )

    # --- slots

    def _on_closed(self, trouble: Trouble) -> None:
        """A colleague closed the file: her letter leaves this screen, for the door that a reason opens."""
        letter = self.sent.letter
        if trouble.key != "shield.closed" or letter is None or self._faces.currentWidget() is not self.sent:
            return
        self.sent.put_away()
        self.link_requested.emit(Link("patient", letter.patient_id))

    def _on_about(self, letters: tuple[Letter, ...]) -> None:
        if letters:
            self._show_sent(letters[0].id)
        else:
            self.workbench.toasts.show(self.tr("Deze verwijzing vertrok zonder brief uit HealthDesk."))

    def _show_sent(self, letter_id: UUID, *, to_answer: bool = False) -> None:
        self._faces.setCurrentWidget(self.sent)
        self.sent.show_letter(letter_id, to_answer=to_answer)

    def _on_draft(self, _draft: LetterDraft) -> None:
        self._name(self.writer.title)

    def _on_opened(self, letter: Letter) -> None:
        self._name(sent_title(letter))

    def _on_left(self, letter: Letter) -> None:
        self.link_requested.emit(Link("letter", letter.id))

    def _on_wanted(self, remark: Remark, way: Way) -> None:
        draft = self.writer.draft
        if draft is None:
            return
        if way is Way.OPEN_PERSON:
            self.link_requested.emit(Link("patient", draft.facts.patient.id, "details"))
        elif way is Way.OPEN_HOUSE:
            of_text = remark.key == "letters.check.text_to_check"
            self.link_requested.emit(Link("setting", None, "texts" if of_text else "house"))
        elif way is Way.OPEN_PARTNER and draft.facts.partner is not None:
            self.link_requested.emit(Link("partner", draft.facts.partner.id))
        elif way is Way.OPEN_REFERRAL and draft.facts.referral is not None:
            self.link_requested.emit(Link("referral", draft.facts.referral.id))
        elif way is Way.NOTE_CONSENT and draft.facts.referral is not None:
            self.workbench.background.run(
                refresh_referral,
                self.workbench.desk,
                draft.facts.referral.id,
                then=self._on_referral,
                trouble=self._on_trouble,
            )

    def _on_referral(self, file: ReferralFile) -> None:
        dialog = ConsentDialog(self.workbench, file, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_trouble(self, trouble: Trouble) -> None:
        self.workbench.toasts.show(self.workbench.sentence_for(trouble))

    def _name(self, title: str) -> None:
        self.title = title
        self.title_changed.emit()
