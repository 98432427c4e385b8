"""The questions that would decide something, one at a time, and what is known already."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.check_entitlements import RightsFile
from healthdesk.records.entitlement import FactQuestion, NotedFact
from healthdesk.rules.entitlement_check import fact_in_words
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, hide_unless, row
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.question_panel import QuestionPanel


class AskingCard(Card):
    """answered: the key of a fact and its value, None for "rather not".

    file_wished: what was asked stands in Gegevens.
    """

    answered = Signal(str, object)
    file_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Vragen"))
        self._workbench = workbench
        self._file: RightsFile | None = None
        self._chosen = ""
        self._skipped: set[str] = set()
        self._left: dict[UUID, tuple[str, str | tuple[str, ...]]] = {}
        self._panel: QuestionPanel | None = None
        self._sent = ""
        self._place, self._known = QWidget(), QWidget()
        for holder in (self._place, self._known):
            holder.setProperty("look", "clear")
        self._place_layout = column(self._place, gap="small")
        self._known_layout = column(self._known, gap="small")
        self.add(self._place)
        self.add(SectionTitle(self.tr("Wat we weten")))
        self.add(self._known)

    # --- what others may call

    def show_file(self, file: RightsFile) -> None:
        """The questions of this person; what is half answered stays."""
        before = self._file
        if file == before and not self._sent:
            return
        same = before is not None and before.patient.id == file.patient.id
        known_before = {one.key for one in before.facts} if before is not None and same else set()
        self._leave()
        if not same:
            self._skipped.clear()
            self._chosen = ""
        self._file = file
        left = self._left.pop(file.patient.id, None)
        if left is not None:
            self._chosen = left[0]
        elif self._chosen in {one.key for one in file.facts} - known_before:
            self._chosen = ""  # a colleague asked it meanwhile
        self._draw()
        if left is not None and self._panel is not None:
            self._panel.show_words(left[1])
        self._draw_known()

    def ask(self, key: str) -> None:
        """This question now."""
        if self._file is None:
            return
        if self._file.known[key].from_file:
            self.file_wished.emit()
            return
        self._skipped.discard(key)
        self._chosen = key
        self._draw()
        if self._panel is not None:
            self._panel.first_focus().setFocus()

    def keep(self) -> bool:
        """Keep what is half answered; False when there is nothing."""
        return self._panel is not None and bool(self._panel.words) and self._panel.keep()

    def not_kept(self) -> None:
        """The answer that was sent could not be kept: it stands here still."""
        self._sent = ""

    @property
    def is_touched(self) -> bool:
        """Whether an answer stands here that was not kept."""
        return bool(self._left) or self._is_half_answered

    @property
    def _is_half_answered(self) -> bool:
        panel = self._panel
        return panel is not None and panel.question.key != self._sent and bool(panel.words)

    # --- drawing

    def _leave(self) -> None:
        if self._file is not None and self._panel is not None and self._is_half_answered:
            self._left[self._file.patient.id] = (self._panel.question.key, self._panel.words)

    def _draw(self) -> None:
        clear(self._place_layout)
        self._panel, self._sent = None, ""
        if self._file is None:
            return
        waiting = [key for key in self._file.questions if not self._file.known[key].from_file]
        key = self._chosen or next((one for one in waiting if one not in self._skipped), "")
        if not key:
            words = self.tr("Meer hoeven we niet te vragen.")
            if self._skipped:
                words = self.tr("De rest is overgeslagen. Bij elk recht staat wat nog ontbreekt.")
            self._place_layout.addWidget(Text(words, "muted", wraps=True))
            return
        known = {one.key: one.value for one in self._file.facts}
        panel = QuestionPanel(self._file.known[key], self._workbench.desk.language, known.get(key))
        panel.answered.connect(self._on_answered)
        panel.skipped.connect(self._on_skipped)
        self._panel = panel
        self._place_layout.addWidget(panel)
        panel.show()  # at once, so that the keyboard can go there
        more = len([one for one in waiting if one not in {key, *self._skipped}])
        if more:
            told = self.tr("daarna nog 1 vraag") if more == 1 else self.tr("daarna nog {count} vragen")
            self._place_layout.addWidget(Text(told.format(count=more), "caption"))

    def _draw_known(self) -> None:
        clear(self._known_layout)
        facts = self._file.facts if self._file is not None else ()
        if not facts:
            self._known_layout.addWidget(Text(self.tr("Nog niets."), "muted"))
        known = self._file.known if self._file is not None else {}
        for fact in facts:
            now = known.get(fact.key)
            question = fact.asked or now
            if question is not None:
                self._known_layout.addWidget(self._fact(fact, question, now))

    def _fact(self, fact: NotedFact, question: FactQuestion, now: FactQuestion | None) -> QWidget:
        """In the words of the day on which it was asked; `now` is the question as it is asked these days."""
        language = self._workbench.desk.language
        label = said(question.label, language)
        told = self.tr("{label}: liever niet gezegd").format(label=label)
        if fact.value is not None:
            told = fact_in_words(question, fact.value, language)
        source = self.tr("uit het dossier")
        is_noted = now is None or not now.from_file
        if is_noted:
            source = self.tr("{day}, genoteerd door {who}").format(
                day=short_date(fact.noted_on), who=fact.noted_by
            )
        made = QWidget()
        line = row(made, gap="small")
        words = column(gap="none")
        words.addWidget(Text(told, wraps=True))
        words.addWidget(Text(source, "caption", wraps=True))
        if now is None or said(now.ask, language) != said(question.ask, language):
            asked = self.tr("gevraagd als “{words}”").format(words=said(question.ask, language))
            words.addWidget(Text(asked, "caption", wraps=True))
        change = IconButton("edit", self.tr("Wijzig: {label}").format(label=label))
        change.setProperty("fact", fact.key)
        change.clicked.connect(self._on_change)
        line.addLayout(words, 1)
        line.addWidget(change)
        hide_unless(now is not None and now.retired_on is None, change)
        return made

    # --- slots

    def _on_answered(self, key: str, value: object) -> None:
        self._chosen, self._sent = "", key
        self.answered.emit(key, value)

    def _on_skipped(self, key: str) -> None:
        self._skipped.add(key)
        self._chosen = ""
        self._draw()
        if self._panel is not None:
            self._panel.first_focus().setFocus()

    def _on_change(self) -> None:
        self.ask(str(self.sender().property("fact")))
