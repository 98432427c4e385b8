"""Somebody or something the house knows, as an answer: found while typing, or left in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.actions.find_to_refer import Referable, records_like
from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Reference, Value
from healthdesk.rules.form_references import Kind, is_kept, kind_of, kinds_for
from healthdesk.rules.person_names import beside
from healthdesk.rules.typed_answers import as_typed
from healthdesk.ui.intake.answer_field import AnswerField, Setting, show_wrong
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.hit_list import HitList
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import Text


class ReferenceAnswer(AnswerField):
    """Type and pick; what is typed on stays an answer in words, and the line below says which it is."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._kinds = kinds_for(item)
        self._ticket: Ticket | None = None
        self._asked = self._answered = ""
        self._shows = self._enter_waits = False
        self._line = SearchBox("")
        self._line.setReadOnly(item.read_only)
        self._hits = HitList(self.tr("Gevonden in dit huis"))
        self._hits.installEventFilter(self)
        self._state = Text("", "caption", wraps=True)
        self._state.hide()
        layout = column(self, gap="tiny")
        for part in (self._line, self._hits, self._state):
            layout.addWidget(part)
        self._line.searched.connect(self._on_typed)
        self._line.accepted.connect(self._on_accepted)
        self._line.left_downwards.connect(self._on_downwards)
        self._hits.chosen.connect(self._on_chosen)
        self._hits.left_upwards.connect(self._line.setFocus)
        self.setFocusProxy(self._line)
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        value = values[0] if values else None
        if (text := as_typed(value)) != self._line.text():
            self._shows = True  # putting it there is not typing it
            self._line.setText(text)
            self._shows = False
        self._tell_state(value)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self.watch(self._line)
        asked = " / ".join(self._named(kind) for kind in self._kinds)
        own = self.item.entry_format.said_in(setting.language)
        self._line.setPlaceholderText(own or (asked if self._searches else ""))

    def mark_wrong(self, *, wrong: bool) -> None:
        show_wrong(self._line, wrong=wrong)

    @property
    def _searches(self) -> bool:
        """Not on a screen that was given away, and not while a form is only tried."""
        setting = self.setting
        return setting.workbench is not None and not setting.given and not self.item.read_only

    def _tell_state(self, value: Value | None) -> None:
        said = ""
        if isinstance(value, Reference) and is_kept(value):
            kind = kind_of(value)
            if kind is not None:
                said = self.tr("Verbonden met: {kind}").format(kind=self._named(kind).lower())
            else:
                said = self.tr("Verwijst naar {where}").format(where=value.reference or value.identifier)
        elif value is not None and self._searches and self._kinds:
            said = self.tr("In woorden, niet verbonden met iets in dit huis")
        self._state.setText(said)
        self._state.setVisible(bool(said))

    def _named(self, kind: Kind) -> str:
        names = {
            Kind.PATIENT: self.tr("Persoon"),
            Kind.RELATED: self.tr("Iemand rond deze persoon"),
            Kind.STAFF: self.tr("Medewerker"),
            Kind.PARTNER: self.tr("Dienst"),
        }
        return names[kind]

    # --- slots

    def _on_typed(self, text: str) -> None:
        if self._shows:
            return
        words = text.strip()
        value = Reference(display=words) if words else None
        self._tell_state(value)
        self.answered.emit((value,) if value else ())
        self._look_for(words)

    def _look_for(self, words: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._asked = words
        bench = self.setting.workbench
        if bench is not None and self._searches:
            self._ticket = bench.background.run(
                records_like, bench.desk, words, self._kinds, self.setting.patient_id, then=self._on_found
            )

    def _on_found(self, found: tuple[Referable, ...]) -> None:
        self._answered = self._asked
        self._hits.show_hits([(self._said(one), one) for one in found] if self._has_keyboard() else ())
        if self._enter_waits:
            self._on_accepted()

    def _said(self, one: Referable) -> str:
        more = " · ".join(part for part in (self._named(one.kind), one.more) if part)
        return f"{beside(one.reference.display)}   {more}"

    def _on_downwards(self) -> None:
        if self._hits.isVisible():
            self._hits.enter()
        else:
            self._look_for(self._line.text().strip())

    def _on_accepted(self) -> None:
        # Enter means what is typed, not what was found for the letters before the last ones.
        self._enter_waits = self._searches and self._answered != self._line.text().strip()
        if not self._enter_waits and self._hits.isVisible():
            self._hits.choose_current()

    def _on_chosen(self, one: Referable) -> None:
        self._enter_waits = False
        self._line.setFocus()
        self._hits.show_hits(())
        self.show_answers((one.reference,))
        self._asked = self._answered = self._line.text()
        self.answered.emit((one.reference,))

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is in the words or in what was found for them."""
        at = QApplication.focusWidget()
        return at is not None and self.isAncestorOf(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was found goes away with the keyboard."""
        if event.type() == QEvent.Type.FocusOut and not self._has_keyboard():
            self._enter_waits = False
            self._hits.show_hits(())
        return super().eventFilter(watched, event)
