"""Two files become one: what stays per field, what follows, and one button that says so."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from healthdesk.actions import merge_people
from healthdesk.actions.desk import Done
from healthdesk.actions.merge_people import TwoFiles
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.link import Link
from healthdesk.records.merge import PersonMerge
from healthdesk.records.patient import Patient
from healthdesk.rules.merge_choices import FieldChoice, Side
from healthdesk.rules.person_names import beside, shown_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, grid, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Line, PageTitle, Text
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.hanging_words import hanging_words
from healthdesk.ui.patients.said_fields import field_names, field_said
from healthdesk.ui.patients.sides_table import SAME_EDGE

_TELLS = frozenset({"official_given", "official_family", "used_name", "birth_date", "identifiers"})
"""What is of one person alone, mostly."""


class MergeView(QWidget):
    """merged: a `Link` to the one file. given_up: back to the list."""

    merged = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._files: TwoFiles | None = None
        self._asked: tuple[UUID, UUID] | None = None
        self._picked: dict[str, dict[Side, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self._title = PageTitle(self.tr("Eén dossier maken"))
        self.keep = PrimaryButton(self.tr("Voeg samen"))
        self._back = QuietButton(self.tr("Niet doen"))
        self._banner = Banner()
        self._stack = Inside()
        self._cards = column(self._stack, gap="large")
        scroll = scrolled(self._stack)
        head = row(gap="medium")
        fill(head, self._title, None, self._back, self.keep)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addWidget(scroll, 1)
        self._banner.clear()
        self.keep.clicked.connect(self._on_keep)
        self._back.clicked.connect(self.given_up)
        self._banner.acted.connect(self._on_again)

    # --- what others may call

    def show_two(self, one: UUID, other: UUID) -> None:
        """Read both files; they are on record as looked at."""
        self._asked, self._files = (one, other), None
        self._banner.clear()
        clear(self._cards)
        self.keep.setEnabled(False)
        self._workbench.background.run(
            merge_people.two_files,
            self._workbench.desk,
            one,
            other,
            then=self._on_read,
            trouble=self._on_trouble,
        )

    def chosen(self) -> dict[str, Side]:
        """What stays, by field; of a field that asks nothing until somebody chose."""
        return {
            field: side
            for field, sides in self._picked.items()
            for side, button in sides.items()
            if button.isChecked()
        }

    # --- slots

    def _on_read(self, files: TwoFiles) -> None:
        self._files = files
        self.keep.setEnabled(True)
        clear(self._cards)
        self._doubt(files)
        self._cards.addWidget(self._field_card(files))
        self._cards.addWidget(self._follows_card(files))
        self._cards.addStretch(1)
        self.keep.setFocus()

    def _on_keep(self) -> None:
        if self._files is None or self._still_asks():
            return
        self._workbench.background.run(
            merge_people.merge,
            self._workbench.desk,
            self._files.kept,
            self._files.gone,
            self.chosen(),
            then=self._on_merged,
            trouble=self._on_trouble,
            once=self,
        )

    def _on_merged(self, done: Done[PersonMerge]) -> None:
        words = self.tr("{gone} ging op in {kept}.")
        codes = {"gone": done.result.gone.code, "kept": done.result.kept_before.code}
        self._workbench.toasts.show(words.format(**codes), undo=done.undo)
        self.merged.emit(Link("patient", done.result.kept_id))

    def _on_trouble(self, trouble: Trouble) -> None:
        again = self.tr("Opnieuw lezen") if isinstance(trouble, ChangedMeanwhile) else ""
        self._banner.say(self._workbench.sentence_for(trouble), "amber", again)

    def _on_again(self) -> None:
        if self._asked is not None:
            self.show_two(*self._asked)

    def _still_asks(self) -> bool:
        """Say what has to be chosen first, and go there."""
        asks = next((field for field in self._picked if field not in self.chosen()), None)
        if asks is None:
            return False
        words = self.tr("Kies eerst wat blijft: {field}.")
        self._banner.say(words.format(field=field_names()[asks]), "amber")
        self._picked[asks][Side.KEPT].setFocus()
        return True

    # --- what is shown

    def _doubt(self, files: TwoFiles) -> None:
        """Two files that hardly look alike are put together by whoever is sure of it, not by a slip."""
        if files.likeness.likely:
            return
        told = [
            field_names()[one.field]
            for one in files.choices
            if one.field in _TELLS and getattr(files.kept, one.field) and getattr(files.gone, one.field)
        ]
        words = self.tr("Weinig wijst erop dat dit dezelfde persoon is.")
        if told:
            words += " " + self.tr("In beide dossiers staat iets anders: {fields}.").format(
                fields=", ".join(told)
            )
        self._banner.say(words + " " + self.tr("Voeg alleen samen als je zeker bent."), "amber")

    def _field_card(self, files: TwoFiles) -> Card:
        card = Card(self.tr("Wat blijft"))
        self._picked, self._groups = {}, []
        if not files.choices:
            card.add(Text(self.tr("Beide dossiers zeggen overal hetzelfde."), "muted", wraps=True))
            return card
        hint = self.tr(
            "Voorgesteld is wat ingevuld is en, waar beide iets zeggen, wat het laatst genoteerd is."
        )
        card.add(Text(hint, "caption", wraps=True))
        table = grid(gap="small")
        table.setContentsMargins(0, space("small"), 0, 0)
        table.setColumnStretch(1, 1)
        table.setColumnStretch(2, 1)
        for place, file in enumerate((files.kept, files.gone), start=1):
            code = file.code.replace("-", "-\N{WORD JOINER}")  # a line would break after its hyphen
            table.addWidget(Text(f"{beside(shown_name(file))} · {code}", "strong", wraps=True), 0, place)
        for number, choice in enumerate(files.choices):
            self._field(table, 2 * number + 1, choice, files)
        card.add(table)
        return card

    def _field(self, table: QGridLayout, line: int, choice: FieldChoice, files: TwoFiles) -> None:
        label = field_names()[choice.field]
        table.addWidget(Line(), line, 0, 1, 4)
        asks = self.tr(
            "{field}: kies zelf welk rijksregister- of BIS-nummer geldt. Andere nummers blijven."
        ).format(field=label)
        named = Text(label if choice.proposal else asks, "caption", wraps=True)
        table.addWidget(named, line + 1, 0)
        group = QButtonGroup(self)
        self._groups.append(group)
        sides: dict[Side, QRadioButton] = {}
        for place, (side, file) in enumerate(((Side.KEPT, files.kept), (Side.GONE, files.gone)), start=1):
            sides[side] = self._side(group, label, self._said(file, choice.field))
            table.addWidget(self._answer(sides[side], file, choice.field), line + 1, place)
        if choice.both:
            sides[Side.BOTH] = self._side(group, label, self.tr("allebei"))
            sides[Side.BOTH].setText(self.tr("allebei"))
            table.addWidget(sides[Side.BOTH], line + 1, 3)
        if choice.proposal is not None:
            sides[choice.proposal].setChecked(True)
        self._picked[choice.field] = sides

    def _side(self, group: QButtonGroup, label: str, said: str) -> QRadioButton:
        button = QRadioButton()
        button.setAccessibleName(f"{label}: {said}")
        group.addButton(button)
        return button

    def _answer(self, button: QRadioButton, file: Patient, field: str) -> QWidget:
        """The words beside the button wrap; those of a button itself would not."""
        words = Text(self._said(file, field), wraps=True)
        words.setAlignment(SAME_EDGE)
        words.setBuddy(button)
        holder = QWidget()
        holder.setProperty("look", "clear")
        line = row(holder, gap="small")
        line.addWidget(button)
        line.addWidget(words, 1)
        return holder

    def _said(self, file: Patient, field: str) -> str:
        if field == "household_id":
            return self.tr("een gezin") if file.household_id else self.tr("(leeg)")
        desk = self._workbench.desk
        return field_said(file, field, desk.language, desk.clock.today()) or self.tr("(leeg)")

    def _follows_card(self, files: TwoFiles) -> Card:
        card = Card(self.tr("Wat meegaat"))
        stays, goes = (hanging_words(counts) for counts in files.hanging)
        nothing = self.tr("niets")
        told = self.tr("{code} blijft bestaan en heeft al: {rows}.")
        card.add(Text(told.format(code=files.kept.code, rows=stays or nothing), wraps=True))
        told = self.tr("{code} gaat erin op en brengt mee: {rows}.")
        card.add(Text(told.format(code=files.gone.code, rows=goes or nothing), wraps=True))
        words = self.tr(
            "De code {code} vindt deze persoon ook daarna. In het dossier kan je de twee later weer uit "
            "elkaar halen."
        )
        card.add(Text(words.format(code=files.gone.code), "caption", wraps=True))
        return card
