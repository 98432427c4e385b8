"""A look at a file of people before anybody comes in: which column is what, and what becomes of each row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.compare_rows import Decision, RowReport, RowState
from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_people import (
    OUR_COLUMNS,
    PeopleImport,
    bring_in,
    import_people,
    what_is_wrong,
)
from healthdesk.errors import Trouble
from healthdesk.rules.person_names import beside
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.admin.import_said import column_said
from healthdesk.ui.admin.likeness_card import LikenessCard
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.list_copier import ListCopier
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy, open_large
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_TONES: dict[RowState, Tone] = {
    RowState.NEW: "green",
    RowState.KNOWN: "blue",
    RowState.PERHAPS: "amber",
    RowState.FAULT: "red",
    RowState.PASSED: "neutral",
}


class ImportDialog(RoomyDialog):
    """Tries the file again after each other choice of a column; takes it in only when told.

    brought_in: the `Done` of the `PeopleImport` that was kept.
    """

    brought_in = Signal(object)

    def __init__(self, workbench: Workbench, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._path = workbench, path
        self._boxes: list[ChoiceBox] = []
        self._headings: tuple[str, ...] = ()
        self._decisions: dict[int, Decision] = {}
        self._tried: PeopleImport | None = None
        self.setWindowTitle(self.tr("Mensen invoeren"))
        keep_roomy(self, size("help_high") + size("side_card"), size("help_high"))
        open_large(self, size("help_high") + size("form"), size("help_high"))
        self._banner = Banner(closable=False)
        self._told = Text("", wraps=True)
        self._columns = QWidget()
        self._columns.setProperty("look", "clear")
        self._columns_row = row(self._columns)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._columns)
        self._scroll.hide()
        self._list = RecordList[RowReport](
            "import_people",
            self.tr("Wat er in het bestand staat"),
            self._list_columns(),
            workbench.memory,
            identity=_row_of,
        )
        ListCopier(workbench, self._list)
        self._likeness = LikenessCard(workbench)
        self._likeness.hide()
        self._away = QuietButton(self.tr("Niets invoeren"))
        self._bring = PrimaryButton(self.tr("Voer in"))
        self._bring.setEnabled(False)
        foot = row()
        fill(foot, None, self._away, self._bring)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(named(self.windowTitle(), path.name), "heading"), self._banner, self._told)
        layout.addWidget(self._scroll)
        beside = row(gap="gap")
        beside.addWidget(self._list, 3)
        beside.addWidget(self._likeness, 2)
        layout.addLayout(beside, 1)
        layout.addLayout(foot)
        self._list.chosen.connect(self._on_chosen)
        self._likeness.decided.connect(self._on_decided)
        self._likeness.rest_decided.connect(self._on_rest_decided)
        self._away.clicked.connect(self.reject)
        self._bring.clicked.connect(self._on_bring)
        self.look()

    def _list_columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[RowReport](key="row", title=self.tr("Rij"), text=_row_said, sort=_row_of, width=4),
            Column[RowReport](key="name", title=self.tr("Naam"), text=_name, width=22),
            Column[RowReport](key="born", title=self.tr("Geboren"), text=_born, width=13),
            Column[RowReport](
                key="state",
                title=self.tr("Wat gebeurt er"),
                text=self._state,
                under=self._why,
                tone=_tone,
                width=0,
                wraps=True,
                says_more=True,
            ),
        )

    # --- what others may call

    def look(self) -> None:
        """Try the file as the columns are chosen now; nothing is kept."""
        self._bring.setEnabled(False)
        self._list.show_loading()
        self._workbench.background.run(
            _try,
            self._workbench.desk,
            self._path,
            self._mapping(),
            dict(self._decisions),
            then=self._on_tried,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_tried(self, tried: PeopleImport) -> None:
        self._banner.clear()
        self._tried = tried
        self._show_columns(tried)
        self._list.show_records(tried.rows)
        self._to_next_question(tried)
        count = {state: sum(one.state is state for one in tried.rows) for state in RowState}
        told = self.tr("{new} nieuw, {known} al gekend, {passed} overgeslagen, {faults} met een fout.")
        if tried.undecided:
            told += " " + self.tr("Van {perhaps} moet iemand zeggen of we de persoon al kennen.")
        self._told.setText(
            told.format(
                new=count[RowState.NEW],
                known=count[RowState.KNOWN],
                passed=count[RowState.PASSED],
                faults=count[RowState.FAULT],
                perhaps=count[RowState.PERHAPS],
            )
        )
        if tried.faults:
            words = self.tr(
                "Zolang er een fout in staat, komt niemand erin. Verbeter het bestand of laat een kolom weg."
            )
            self._banner.say(words, "amber")
        several, new = self.tr("Voer {count} mensen in"), count[RowState.NEW]
        some = self.tr("Voer 1 persoon in") if new == 1 else several.format(count=new)
        self._bring.setText(some if new else self.tr("Voer in"))
        self._bring.setEnabled(not tried.faults and not tried.undecided and count[RowState.NEW] > 0)

    def _to_next_question(self, tried: PeopleImport) -> None:
        """The row that was chosen, as long as it asks something; else the first that waits for a word."""
        here = self._list.current
        waits = next(iter(tried.undecided), None)
        if waits is not None and (here is None or here.state is not RowState.PERHAPS):
            self._list.choose(waits.row)
        self._on_chosen(self._list.current)

    def _on_chosen(self, one: RowReport | None) -> None:
        asks = one is not None and one.sides is not None and self._tried is not None
        self._likeness.setVisible(asks)
        if one is not None and self._tried is not None and asks:
            self._likeness.show_row(one, len(self._tried.undecided))

    def _on_decided(self, row_number: int, decision: Decision | None) -> None:
        self._decisions.pop(row_number, None)
        if decision is not None:
            self._decisions[row_number] = decision
        self.look()

    def _on_rest_decided(self, decision: Decision) -> None:
        for one in self._tried.undecided if self._tried is not None else ():
            self._decisions[one.row] = decision
        self.look()

    def _show_columns(self, tried: PeopleImport) -> None:
        if tried.headings == self._headings:
            return
        self._headings = tried.headings
        clear(self._columns_row)
        self._boxes = []
        for heading, ours in zip(tried.headings, tried.mapping, strict=True):
            choices = {"": self.tr("(laat weg)")} | {name: column_said(name) for name in OUR_COLUMNS}
            box = ChoiceBox(choices)
            box.show_value(ours)
            box.picked.connect(self.look)
            self._boxes.append(box)
            field = LabeledField(heading or self.tr("(zonder kop)"), box)
            field.setFixedWidth(size("import_column"))
            self._columns_row.addWidget(field)
        self._columns_row.addStretch(1)
        self._scroll.setVisible(bool(tried.headings))
        self._scroll.setFixedHeight(self._columns.sizeHint().height() + size("row") // 2)

    def _mapping(self) -> tuple[str, ...] | None:
        return tuple(box.value for box in self._boxes) if self._boxes else None

    def _on_bring(self) -> None:
        self._bring.setEnabled(False)
        self._workbench.background.run(
            bring_in,
            self._workbench.desk,
            self._path,
            self._mapping(),
            dict(self._decisions),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, done: Done[PeopleImport]) -> None:
        self.brought_in.emit(done)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_records(())
        self._told.setText("")
        self._banner.say(self._workbench.sentence_for(trouble))

    # --- words

    def _state(self, one: RowReport) -> str:
        return {
            RowState.NEW: self.tr("nieuw"),
            RowState.KNOWN: self.tr("al gekend"),
            RowState.PERHAPS: self.tr("te kiezen"),
            RowState.FAULT: self.tr("fout"),
            RowState.PASSED: self.tr("overgeslagen"),
        }[one.state]

    def _why(self, one: RowReport) -> str:
        """What is wrong and in which column, or who it may be and what makes it that person."""
        if one.faults:
            language = self._workbench.desk.language
            return " ".join(
                named(column_said(fault.column), what_is_wrong(fault, language)) for fault in one.faults
            )
        reasons = ", ".join(self._workbench.sentence(key) for key in one.keys)
        if not one.known_as:
            return reasons
        maybe = self.tr("misschien {who}").format(who=beside(one.known_as))
        who = one.known_as if one.state is RowState.KNOWN else maybe
        return named(who, reasons) if reasons else who


def _try(
    desk: Any, path: Path, mapping: tuple[str, ...] | None, decisions: dict[int, Decision]
) -> PeopleImport:
    return import_people(desk, path, only_try=True, mapping=mapping, decisions=decisions)


def _row_of(one: RowReport) -> int:
    return one.row


def _row_said(one: RowReport) -> str:
    return str(one.row)


def _name(one: RowReport) -> str:
    return one.name


def _born(one: RowReport) -> str:
    return show_birth_date(one.born)


def _tone(one: RowReport) -> Tone:
    return _TONES[one.state]
