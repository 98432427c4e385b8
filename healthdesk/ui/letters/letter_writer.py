"""Writing a letter: its parts and the check list at the left, the real pages at the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.draw_letter import Preview, may_carry_data, open_draft, preview, refresh
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.print_person_copy import copy_of_draft, has_copy
from healthdesk.actions.send_letter import send
from healthdesk.actions.sign_letter import Signing
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.letter import Letter
from healthdesk.records.letter_draft import LetterChoices, LetterDraft, LetterKey, Remark, Way
from healthdesk.rules.letter_texts import PERSON_COPY, spoken_in, unsure_languages
from healthdesk.rules.letter_ways import BY_HAND, MAIL, POST, handed_by
from healthdesk.ui.letters.check_card import CheckCard
from healthdesk.ui.letters.choices_keeper import ChoicesKeeper
from healthdesk.ui.letters.enclosures_card import EnclosuresCard
from healthdesk.ui.letters.heading_card import HeadingCard
from healthdesk.ui.letters.parts_card import PartsCard
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.letters.said import could_get_it, handed_said, sent_told, writing_title
from healthdesk.ui.letters.sign_dialog import SignDialog
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.file_drop import FileDrop
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.workbench import Workbench

_HEADING = ("language", "attention", "your_reference", "copies", "to", "handed")
"""What two writers choose beside the parts: where only one of them did, that one's stays."""


class LetterWriter(QWidget):
    """One letter.

    opened: the `LetterDraft` stands here. sent: the `Letter` that left. wanted: a `Remark` and a `Way`
    that leads to another page.
    """

    opened = Signal(object)
    sent = Signal(object)
    wanted = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.draft: LetterDraft | None = None
        self._choices = LetterChoices()
        self._shown: Preview | None = None
        self._ticket: Ticket | None = None
        self._behind = False
        self._theirs: LetterChoices | None = None
        self._signers: tuple[str, ...] = ()
        self.keeper = ChoicesKeeper(workbench, self)
        self._title = ElidedText("", "title", lines=2, tight=True)
        self._state = Tag(self.tr("concept"), "neutral")
        self._state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._banner = Banner()
        self.heading = HeadingCard()
        self.parts = PartsCard()
        self.check = CheckCard(workbench)
        self.enclosures = EnclosuresCard(workbench)
        self._handed = ChoiceChips(
            self.tr("Hoe gaat de brief weg"),
            [Choice(one, handed_said(one)) for one in (BY_HAND, POST, MAIL)],
            pills=True,
        )
        self._handed.show_values((BY_HAND,))
        self.copy = HandoutButton(workbench, self.tr("Blad voor de persoon"), copy_of_draft)
        self._sign = QuietButton(self.tr("Onderteken…"), icon="key")
        self._send = PrimaryButton(self.tr("Verstuur"), icon="letter")
        self.preview = PdfPreview(workbench)
        self._drop = FileDrop(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        left = Inside()
        cards = column(left, gap="large")
        for card in (self.check, self.parts, self.enclosures, self.heading):
            cards.addWidget(card)
        cards.addStretch(1)
        self._scroll = scrolled(left)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sought: QWidget | None = None
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        head = row(gap="medium")
        fill(head, self._title, self._state, None, self.copy)
        self.foot = QWidget()
        leave = row(gap="medium")
        fill(leave, None, self._sign, self._send)
        foot = column(self.foot, gap="small")
        fill(foot, self._handed, leave)
        side = QWidget()
        written = column(side, gap="medium")
        written.addWidget(self._scroll, 1)
        written.addWidget(self.foot)
        both = row(gap="gap")
        both.addWidget(side, 1)
        both.addWidget(self.preview, 1)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(both, 1)
        self._banner.clear()

    def _connect(self) -> None:
        self.copy.troubled.connect(self._on_trouble)
        self._sign.clicked.connect(self.sign)
        self._send.clicked.connect(self.send)
        self._handed.picked.connect(self._on_handed)
        self.heading.changed.connect(self._on_heading)
        self.parts.taken.connect(self._on_taken)
        self.parts.written.connect(self._on_written)
        self.check.wanted.connect(self._on_way)
        self.enclosures.changed.connect(self.refresh)
        self.enclosures.data_wanted.connect(self._on_data)
        self.preview.drawn.connect(self._on_drawn)
        self._drop.over.connect(self.enclosures.show_over)
        self._drop.dropped.connect(self._on_dropped)
        self.keeper.clashed.connect(self._on_clash)
        self.keeper.failed.connect(self._on_trouble)
        self._banner.acted.connect(self._banner.clear)

    # --- what the page asks

    def write(self, key: LetterKey) -> None:
        """Open the letter as somebody left it, or a new one."""
        self.keeper.keep_now()
        self._forget()
        self._banner.clear()
        self.preview.clear()
        self._let_leave(ready=False)
        self._workbench.background.run(
            open_draft, self._workbench.desk, key, then=self._on_draft, trouble=self._on_trouble
        )

    def refresh(self) -> None:
        """The file says something else by now."""
        if self.draft is not None:
            self._workbench.background.run(
                refresh,
                self._workbench.desk,
                self.draft.facts.key,
                self._choices,
                then=self._on_refreshed,
                trouble=self._on_trouble,
            )

    def send(self) -> None:
        """Freeze what is shown; only when it is the newest that is shown."""
        if self._shown is not None and self._send.isEnabled():
            self._send_off(self._shown, None)

    def sign(self) -> None:
        """Ask for a card. Signed is what is shown now; sending looks whether the file still says that."""
        if self._shown is None or not self._sign.isEnabled():
            return
        dialog = SignDialog(self._workbench, self._shown, self)
        dialog.signed.connect(self._on_signed)
        dialog.open()
        dialog.look_for_cards()

    def _send_off(self, shown: Preview, signed: Signing | None) -> None:
        self._shown = None
        self._let_leave(ready=False)
        self._signers = signed.names if signed is not None else ()
        self._workbench.background.run(
            send,
            self._workbench.desk,
            shown,
            signed,
            then=self._on_sent,
            trouble=self._on_not_sent,
        )

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._title.text()

    @property
    def is_shown(self) -> bool:
        """Whether the picture says all that was written."""
        return self._shown is not None and not self.preview.is_behind

    # --- the letter arrives

    def _on_draft(self, draft: LetterDraft) -> None:
        self.draft, self._choices = draft, draft.choices
        self.keeper.follow(draft.facts, draft.choices.version)
        self._show_handed(draft.choices)
        self.heading.show_choices(draft.choices, draft.content.language)
        self._offer_people(draft)
        self.copy.setVisible(has_copy(draft.facts.key.kind))
        texts = draft.facts.texts
        unsure, there = unsure_languages(PERSON_COPY, texts), spoken_in(PERSON_COPY, texts)
        self.copy.show_person(draft, own_language(draft.facts.patient, there), unsure, there)
        self._show(draft)
        self.opened.emit(draft)
        self._redraw()

    def _offer_people(self, draft: LetterDraft) -> None:
        self.heading.offer_people(self._choices.to, could_get_it(draft.facts, self._workbench.desk.language))

    def _on_refreshed(self, draft: LetterDraft) -> None:
        if self.draft is not None and self.draft.facts.key == draft.facts.key:
            seen = self.draft.facts
            if draft.facts != seen or draft.facts.others != seen.others:  # no fact of it, yet it is checked
                self.draft = draft
                self._offer_people(draft)
                self._redraw()
            self._show(draft)

    def _show(self, draft: LetterDraft) -> None:
        self._title.setText(writing_title(draft.facts, draft.choices.to))
        self.parts.show_parts(draft.parts)
        self.enclosures.show_enclosures(draft.facts.key, draft.facts.enclosures)
        self.enclosures.show_data(goes_along=self._choices.with_data, may=may_carry_data(draft.facts))
        self.check.show_remarks(draft.remarks)
        self.copy.show_about(draft)
        ready = draft.may_leave
        self._state.show_state(
            self.tr("klaar om te versturen") if ready else self.tr("nog na te kijken"),
            "green" if ready else "amber",
        )

    # --- it changes

    def _on_dropped(self, paths: list[Path]) -> None:
        """Dropped beside the card: they were meant for the letter all the same."""
        if self.draft is not None:
            self.enclosures.take(paths)

    def _take(self, choices: LetterChoices) -> None:
        self._choices = choices
        self.keeper.touch(choices)
        self._redraw()

    def _show_handed(self, choices: LetterChoices) -> None:
        """The button says what will happen: nothing is sent where the person takes it along."""
        if self.draft is not None:
            way = handed_by(self.draft.facts, choices)
            self._handed.show_values((way,))
            self._send.setText(self.tr("Geef mee") if way == BY_HAND else self.tr("Verstuur"))

    def _on_handed(self) -> None:
        chosen = replace(self._choices, handed=self._handed.value or "")
        self._show_handed(chosen)
        self._take(chosen)

    def _redraw(self) -> None:
        """At once; while a picture is being made, only the newest words wait for the next."""
        self._shown = None
        self._let_leave(ready=False)
        self._behind = self._ticket is not None
        if self.draft is not None and not self._behind:
            self._ticket = self._workbench.background.run(
                preview,
                self.draft.facts,
                self._choices,
                then=self._on_preview,
                trouble=self._on_not_drawn,
                lane="slow",
            )

    def _on_preview(self, shown: Preview) -> None:
        self._ticket = None
        self.preview.show_pdf(shown.pdf)
        if self._behind:
            self._redraw()
            return
        self._shown = shown
        self.draft = shown.draft
        self._show(shown.draft)
        self._on_drawn()

    def _on_drawn(self) -> None:
        """Only what is seen may leave."""
        self._let_leave(ready=self._shown is not None and self._shown.draft.may_leave and self.is_shown)

    def _on_not_drawn(self, trouble: Trouble) -> None:
        self._ticket = None
        self._on_trouble(trouble)
        if self._behind:
            self._redraw()

    def _forget(self) -> None:
        """No letter stands here; what is still being drawn is of no use."""
        if self._ticket is not None:
            self._ticket.cancel()
        self.draft = self._shown = self._ticket = None
        self.copy.show_about(None)
        self.copy.hide()

    def _on_heading(self, language: str, attention: str, reference: str, copies: str, to: str) -> None:
        self._take(
            replace(
                self._choices,
                language=language,
                attention=attention,
                your_reference=reference,
                copies=copies,
                to=to,
            )
        )

    def _on_data(self, along: bool) -> None:
        self._take(replace(self._choices, with_data=along))

    def _on_taken(self, key: str, along: bool) -> None:
        self._take(replace(self._choices, taken=self._choices.taken | {key: along}))

    def _on_written(self, key: str, words: str | None) -> None:
        texts = {name: text for name, text in self._choices.texts.items() if name != key}
        if words is not None:
            texts[key] = words
        self._take(replace(self._choices, texts=texts))

    def _on_way(self, remark: Remark, way: Way) -> None:
        if way is Way.ACCEPT:
            self._take(replace(self._choices, accepted=(*self._choices.accepted, remark.name)))
        elif way is Way.LEAVE_OUT:
            self._on_taken(remark.part, False)
        elif way is Way.FILL and remark.part:
            self.parts.write(remark.part)
            self._seek()
        elif way is Way.READDRESS:
            self.heading.go_to(remark.part)
            self._seek()
        else:
            self.wanted.emit(remark, way)

    def _seek(self) -> None:
        """Bring into sight where the keyboard went; by itself a page scrolls along with the Tab key only."""
        self._sought = QApplication.focusWidget()
        QTimer.singleShot(0, self, self._into_sight)

    def _on_range(self) -> None:
        """What stands above it took other room."""
        QTimer.singleShot(0, self, self._into_sight)

    def _into_sight(self) -> None:
        field, inside = QApplication.focusWidget(), self._scroll.widget()
        if field is not None and field is self._sought and inside is not None and inside.isAncestorOf(field):
            # Qt's own way shows where the cursor is, and may cut the rest of the field off.
            middle = field.mapTo(inside, field.rect().center())
            self._scroll.ensureVisible(0, middle.y(), 0, field.height())

    # --- it leaves, or somebody else wrote too

    def _let_leave(self, *, ready: bool) -> None:
        self._sign.setEnabled(ready)
        self._send.setEnabled(ready)

    def _on_signed(self, signing: Signing) -> None:
        self._send_off(signing.shown, signing)

    def _on_sent(self, done: Done[Letter]) -> None:
        self.keeper.rest()
        self._forget()
        self._workbench.toasts.show(sent_told(done.result.number, self._signers))
        self.sent.emit(done.result)

    def _on_not_sent(self, trouble: Trouble) -> None:
        self._on_trouble(trouble)
        if isinstance(trouble, NotAllowed):
            self.refresh()
        self._redraw()

    def _on_clash(self, trouble: ChangedMeanwhile) -> None:
        theirs = trouble.theirs if isinstance(trouble.theirs, LetterChoices) else LetterChoices()
        self._theirs = theirs
        labels = {part.key: part.called for part in self.draft.parts} if self.draft is not None else {}
        apart = [
            Difference(key, label, self._choices.texts.get(key, ""), theirs.texts.get(key, ""))
            for key, label in labels.items()
            if self._choices.texts.get(key) != theirs.texts.get(key)
        ]
        if not apart:
            self._on_sides_chosen({})
            return
        dialog = SideBySide(apart, self)
        dialog.chosen.connect(self._on_sides_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_sides_chosen(self, choice: dict[str, str]) -> None:
        if self._theirs is None:
            return
        texts = dict(self._theirs.texts) | self._choices.texts
        for key, side in choice.items():
            if side == "theirs":
                texts.pop(key, None)
                if key in self._theirs.texts:
                    texts[key] = self._theirs.texts[key]
        self.keeper.over_theirs(self._theirs.version)
        heading = {name: getattr(self._choices, name) or getattr(self._theirs, name) for name in _HEADING}
        mine = replace(self._choices, **heading, texts=texts, taken=self._theirs.taken | self._choices.taken)
        if self.draft is not None:
            self.heading.show_choices(mine, mine.language or self.draft.content.language)
            self._show_handed(mine)
        self._take(mine)

    def _on_trouble(self, trouble: Trouble) -> None:
        said = self._workbench.sentence_for(trouble)
        self._banner.say(said, tone_of(trouble))
