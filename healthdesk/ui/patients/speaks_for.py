"""Who speaks for the person: those who may are offered with what to look at; another name can be typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.person_names import beside
from healthdesk.rules.representation import authority_hint, authority_name
from healthdesk.rules.search_words import words_of
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.workbench import Workbench


class SpeaksFor(QWidget):
    """Pills with names fill the line above them."""

    def __init__(self, workbench: Workbench, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._reader = workbench.desk.language
        self._people: tuple[RelatedPerson, ...] = ()
        self._chips = ChoiceChips(label, names=True)
        self._line = QLineEdit()
        self._field = LabeledField(label, self._line, required=True)
        layout = column(self, gap="small")
        layout.addWidget(self._field)
        layout.addWidget(self._chips)
        self._chips.picked.connect(self._on_picked)
        self._line.textEdited.connect(self._on_typed)
        self.offer(())

    def offer(self, people: tuple[RelatedPerson, ...]) -> None:
        """These may speak for her, the surest first. What stands in the line stays."""
        self._people = people
        told = self.tr("{name} ({what})")
        self._chips.offer(
            Choice(one.name, told.format(name=beside(one.name), what=self._what(one))) for one in people
        )
        self._chips.setHidden(not people)
        self._show_chosen()

    def propose_first(self) -> None:
        """The surest one stands there until somebody else is chosen."""
        self.set_text(self._people[0].name if self._people else "")

    def text(self) -> str:
        """The name that stands there."""
        return self._field.text()

    def set_text(self, name: str) -> None:
        """Put a name there; this is not an edit."""
        self._field.set_text(name)
        self._line.setCursorPosition(0)  # of a long name its beginning is shown
        self._field.set_error("")
        self._show_chosen()

    def set_error(self, sentence: str) -> None:
        """What is wrong with the name."""
        self._field.set_error(sentence)

    def begin(self) -> None:
        """The keyboard goes to the line."""
        self._line.setFocus()

    def _what(self, one: RelatedPerson) -> str:
        return authority_name(one.authority, self._reader) if one.authority is not None else ""

    def _show_chosen(self) -> None:
        typed = words_of(self.text())
        one = next((one for one in self._people if words_of(one.name) == typed), None)
        self._chips.show_values((one.name,) if one is not None else ())
        hint = ""
        if one is not None and one.authority is not None:
            hint = authority_hint(one.authority, self._reader)
            if one.source:
                hint += " " + self.tr("Gezien: {paper}.").format(paper=one.source.rstrip("."))
        self._field.set_hint(hint)

    def _on_picked(self, _values: object) -> None:
        self.set_text(self._chips.value or "")

    def _on_typed(self, _text: str) -> None:
        self._field.set_error("")
        self._show_chosen()
