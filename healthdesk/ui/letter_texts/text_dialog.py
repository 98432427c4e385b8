"""A text of the house being changed: its pieces at the left, the paper at the right as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions import change_texts
from healthdesk.actions.change_texts import TextAtHand
from healthdesk.errors import Trouble
from healthdesk.records.letter_text import HalfTypedText, Said
from healthdesk.rules.letter_texts import printed
from healthdesk.ui.house_rules.version_dialog import VersionDialog
from healthdesk.ui.letter_texts.piece_field import PieceField
from healthdesk.ui.letter_texts.said import full_name, names_for
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import tone_of
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench


class TextDialog(VersionDialog):
    """One text in one language."""

    def __init__(self, workbench: Workbench, hand: TextAtHand, parent: QWidget | None = None) -> None:
        words, title = hand.words, full_name(hand.one, workbench.desk.language)
        seen, why = (words.seen, words.why) if words is not None else (hand.one.number, "")
        super().__init__(workbench, title, why, seen, parent)
        self._hand = hand
        self._ticket: Ticket | None = None
        self._behind = False
        self.preview = PdfPreview(workbench)
        self.fields: list[PieceField] = []
        self._arrange()
        if words is not None:
            self._tell_half_typed()
        self._draw()

    def _arrange(self) -> None:
        middle = row(gap="gap")
        middle.addWidget(self._pieces(), 1)
        middle.addWidget(self.preview, 1)
        told = self.tr(
            "Rechts staat de brief over iemand die niet bestaat. Wat tussen accolades staat, vult het "
            "programma in."
        )
        self._why.field.setPlaceholderText(  # type: ignore[attr-defined]  # a line of text
            self.tr("bv. we schrijven jij in plaats van u")
        )
        self._lay_out(Text(told, "muted", wraps=True), self.banner, middle)

    def _pieces(self) -> QScrollArea:
        reader, one = self._workbench.desk.language, self._hand.one
        names = names_for(one, reader)
        said = one.said | (dict(self._hand.words.said) if self._hand.words is not None else {})
        holder = Inside()
        inside = column(holder, gap="medium")
        were_sentences = False
        for piece in printed(one, self._workbench.desk.house.kind):
            if were_sentences and not piece.is_sentence:
                inside.addWidget(SectionTitle(self.tr("Losse woorden")))
            were_sentences = piece.is_sentence
            made = PieceField(piece, said[piece.path], names, reader)
            made.changed.connect(self._on_changed)
            self.fields.append(made)
            inside.addWidget(made)
        inside.addStretch(1)
        scroll = scrolled(holder, self.tr("Wat er in de brief staat"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    # --- what others may call

    @property
    def said(self) -> dict[str, Said]:
        """Every piece as it stands here."""
        return self._hand.one.said | {field.piece.path: field.said for field in self.fields}

    def keep_words(self) -> None:
        self._pause.stop()
        words = HalfTypedText(said=self.said, seen=self._seen, why=self._why.text())
        run = self._workbench.background.run
        run(change_texts.keep_words, self._workbench.desk, self._hand.one, words)

    def forget_words(self) -> None:
        run = self._workbench.background.run
        run(change_texts.forget_words, self._workbench.desk, self._hand.one, then=self._on_forgotten)

    def keep(self) -> None:
        wrong = [field for field in self.fields if not field.is_sound]
        if wrong:
            wrong[0].take_focus()
            self.banner.say(named(wrong[0].field.label, wrong[0].field.error), "amber")
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
        self.keep_soon()
        self._draw()

    def _draw(self) -> None:
        """At once; while a paper is being drawn, only the newest words wait for the next."""
        self._behind = self._ticket is not None
        if not self._behind:
            self._ticket = self._workbench.background.run(
                change_texts.try_text,
                self._workbench.desk,
                self._hand,
                self.said,
                then=self._on_drawn,
                trouble=self._on_not_drawn,
                lane="slow",
            )

    def _on_drawn(self, pdf: bytes) -> None:
        self._ticket = None
        self.preview.show_pdf(pdf)
        if self._behind:
            self._draw()

    def _on_not_drawn(self, trouble: Trouble) -> None:
        self._ticket = None
        self._tell(trouble)  # of the paper alone: a save that goes on meanwhile goes on
        if self._behind:
            self._draw()

    def _on_trouble(self, trouble: Trouble) -> None:
        told = self.tr(
            "{who} wijzigde deze tekst intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat "
            "moet gelden. De geschiedenis houdt beide."
        )
        if not self._met_colleague(trouble, told):
            self._tell(trouble)

    def _tell(self, trouble: Trouble) -> None:
        self.banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
