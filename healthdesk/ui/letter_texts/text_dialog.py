"""A text of the house being changed: its pieces at the left, the paper at the right as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions import change_texts
from healthdesk.actions.change_texts import TextAtHand
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.letter_text import HalfTypedText, Said
from healthdesk.ui.letter_texts.piece_field import PieceField
from healthdesk.ui.letter_texts.said import full_name, names_for, pieces_for
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench


class TextDialog(RoomyDialog):
    """Open with `open()`. What stands here is on disk within a second, and comes back.

    kept: a `Done` with the step that was made. again_wished: begin with the text as it counts.
    """

    kept = Signal(object)
    again_wished = Signal()

    def __init__(self, workbench: Workbench, hand: TextAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._hand = workbench, hand
        words = hand.words
        self._seen = words.seen if words is not None else hand.one.number
        self._ticket: Ticket | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        keep_roomy(self, size("given"), size("help_high"))
        title = full_name(hand.one, workbench.desk.language)
        self.setWindowTitle(title)
        self.banner = Banner()
        self.preview = PdfPreview(workbench)
        self.fields: list[PieceField] = []
        self._why = line_field(self.tr("Waarom deze wijziging"), words.why if words is not None else "")
        self._why.field.setPlaceholderText(  # type: ignore[attr-defined]  # a line of text
            self.tr("bv. we schrijven jij in plaats van u")
        )
        self._arrange(title)
        self._why.field.textEdited.connect(self._on_changed)  # type: ignore[attr-defined]  # a line of text
        self._pause, self._drawing = _timer(self, "keep_draft"), _timer(self, "key_pause")
        self._pause.timeout.connect(self.keep_words)
        self._drawing.timeout.connect(self._draw)
        if words is not None:
            told = self.tr("Wat je eerder wijzigde en niet bewaarde, staat er weer.")
            self.banner.say(told, "blue", self.tr("Begin opnieuw"))
            self.banner.acted.connect(self._on_again)
        self._draw()

    def _arrange(self, title: str) -> None:
        middle, foot = row(gap="gap"), row(gap="medium")
        middle.addWidget(self._pieces(), 1)
        middle.addWidget(self.preview, 1)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self.keep)
        foot.addWidget(self._why, 1)
        for button in (away, self._keep):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        told = self.tr(
            "Rechts staat de brief over iemand die niet bestaat. Wat tussen accolades staat, vult het "
            "programma in."
        )
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _pieces(self) -> QScrollArea:
        reader, one = self._workbench.desk.language, self._hand.one
        names = names_for(one, reader)
        said = one.said | (dict(self._hand.words.said) if self._hand.words is not None else {})
        holder = Inside()
        inside = column(holder, gap="medium")
        were_sentences = False
        for piece in pieces_for(one, self._workbench.desk.house):
            if were_sentences and not piece.is_sentence:
                inside.addWidget(SectionTitle(self.tr("Losse woorden")))
            were_sentences = piece.is_sentence
            made = PieceField(piece, said[piece.path], names, reader)
            made.changed.connect(self._on_changed)
            self.fields.append(made)
            inside.addWidget(made)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Wat er in de brief staat"))
        scroll.setWidget(holder)
        return scroll

    # --- what others may call

    @property
    def said(self) -> dict[str, Said]:
        """Every piece as it stands here."""
        return self._hand.one.said | {field.piece.path: field.said for field in self.fields}

    def keep_words(self) -> None:
        """Put what stands here on disk, so that no lock, crash or power cut takes it away."""
        self._pause.stop()
        words = HalfTypedText(said=self.said, seen=self._seen, why=self._why.text())
        run = self._workbench.background.run
        run(change_texts.keep_words, self._workbench.desk, self._hand.one, words)

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise go where something is."""
        wrong = [field for field in self.fields if not field.is_sound]
        if wrong:
            wrong[0].take_focus()
            self.banner.say(f"{wrong[0].field.label}: {wrong[0].field.error}", "amber")
            return
        self._pause.stop()
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_texts.keep,
            self._workbench.desk,
            self._hand.one,
            self.said,
            self._seen,
            self._why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_changed(self) -> None:
        self._pause.start()
        self._drawing.start()

    def _draw(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            change_texts.try_text,
            self._workbench.desk,
            self._hand,
            self.said,
            then=self.preview.show_pdf,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_again(self) -> None:
        self._pause.stop()
        run = self._workbench.background.run
        run(change_texts.forget_words, self._workbench.desk, self._hand.one, then=self._on_forgotten)

    def _on_forgotten(self, _done: Done[None]) -> None:
        self.accept()
        self.again_wished.emit()

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, RuleVersion):
            # What she typed stays; saving again goes over it knowingly, and the history keeps both.
            self._seen = theirs.number
            told = self.tr(
                "{who} wijzigde deze tekst intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat "
                "moet gelden. De geschiedenis houdt beide."
            )
            self.banner.say(told.format(who=theirs.changed_by), "amber")
            return
        tone = "amber" if isinstance(trouble, NotAllowed) else "red"
        self.banner.say(self._workbench.sentence_for(trouble), "amber" if tone == "amber" else "red")

    def reject(self) -> None:
        """Away without saving: what was typed meanwhile is on disk first."""
        if self._pause.isActive():
            self.keep_words()
        super().reject()


def _timer(owner: TextDialog, pause: str) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(milliseconds(pause))
    return made
