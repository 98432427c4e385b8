"""Partners by need: what was typed, what was understood of it, who fits and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_partner import find_fitting, learned_of, tried_for
from healthdesk.errors import Trouble
from healthdesk.records.patient import Patient
from healthdesk.records.referral_course import Counted
from healthdesk.rules.name_order import in_order
from healthdesk.rules.partner_checks import is_to_check
from healthdesk.rules.partner_fit import (
    Fit,
    Reason,
    Wanted,
    for_person,
    kind_names,
    need_names,
    understand,
)
from healthdesk.rules.roles import Right, may
from healthdesk.ui.directory.said import reason_said, wanted_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class FitList(QWidget):
    """Answers each key.

    opened: Enter or a double click on a `Fit`. chosen: the cursor is on a `Fit`, or None.
    new_wanted: an entry is missing. shown: the list is there.
    """

    opened = Signal(object)
    chosen = Signal(object)
    new_wanted = Signal()
    shown = Signal()

    def __init__(
        self, workbench: Workbench, name: str, parent: QWidget | None = None, *, checks: bool = False
    ) -> None:
        """`checks`: also offers only those that somebody should look up again."""
        super().__init__(parent)
        self._workbench = workbench
        self._patient: Patient | None = None
        self._ticket: Ticket | None = None
        self._fits: tuple[Fit, ...] = ()
        self._learned: Mapping[UUID, Counted] = {}
        self._tried: Mapping[UUID, Reason] = {}
        self._asked_for: Ticket | None = None
        self._without: UUID | None = None
        self.asks = False
        """Whether something is looked for: then a `Fit` is about that."""
        self.search = SearchBox(self.tr("Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis"))
        self._need = FoldingBox()
        self._need.setAccessibleName(self.tr("Waarvoor"))
        self._which = ChoiceChips(
            self.tr("Welke diensten"),
            (Choice("all", self.tr("allemaal")), Choice("check", self.tr("te controleren"))),
            pills=True,
        )
        self._which.show_values(("all",))
        self._understood = Text("", "caption", wraps=True)
        self._list: RecordList[Fit] = self._table(name)
        ListExporter(workbench, self._list, self)
        self._offer_needs()
        filters = row(gap="medium")
        filters.addWidget(self.search, 1)
        filters.addWidget(self._need)
        layout = column(self, gap="medium")
        layout.addLayout(filters)
        layout.addWidget(self._which)
        self._which.setVisible(checks)
        layout.addWidget(self._understood)
        layout.addWidget(self._list, 1)
        self._connect()
        self.learn()

    def _offer_needs(self) -> None:
        self._need.addItem(self.tr("alle vragen"), "")
        names = need_names(self._workbench.desk.language)
        for code in sorted(names, key=lambda one: in_order(names[one])):
            self._need.addItem(names[code], code)

    def _table(self, name: str) -> RecordList[Fit]:
        columns: tuple[Column[Any], ...] = (
            Column[Fit](
                key="name", title=self.tr("Dienst"), text=_name, under=self._why, width=0, wraps=True
            ),
            Column[Fit](
                key="doubt",
                title=self.tr("Let op"),
                text=self._doubt,
                under=self._more_doubts,
                tone=_doubt_tone,
                width=42,
                wraps=True,
            ),
            Column[Fit](key="kind", title=self.tr("Soort"), text=self._kind, width=26, hidden=True),
        )
        title = self.tr("Diensten")
        return RecordList(name, title, columns, self._workbench.memory, identity=_identity)

    def _connect(self) -> None:
        self.search.searched.connect(self.look)
        self.search.left_downwards.connect(self._list.go_in)
        self.search.accepted.connect(self._on_accepted)
        self._need.currentIndexChanged.connect(self.look)
        self._which.picked.connect(self._on_which)
        self._list.opened.connect(self.opened)
        self._list.chosen.connect(self.chosen)
        self._list.retried.connect(self.look)
        self._list.empty_acted.connect(self.new_wanted)

    # --- what others may call

    def learn(self) -> None:
        """Ask again what our own referrals tell of each partner."""
        if may(self._workbench.desk.actor, Right.SEE_PATIENTS):
            self._workbench.background.run(learned_of, self._workbench.desk, then=self._on_learned)

    def learned_of(self, partner_id: UUID) -> Counted | None:
        """What our own referrals tell of this one."""
        return self._learned.get(partner_id)

    def fit_of(self, partner_id: UUID) -> Fit | None:
        """How this one fits what is looked for; None where it is not in the list."""
        return next((one for one in self._fits if one.partner.id == partner_id), None)

    def ask_for(self, need: str, without: UUID | None = None) -> None:
        """Choose a need; `without` is a partner that declined already."""
        self._without = without
        self._need.setCurrentIndex(max(0, self._need.findData(need)))

    @property
    def theme(self) -> str:
        """What it is about, as chosen or as typed when that was one thing; "" otherwise."""
        chosen = str(self._need.currentData() or "")
        typed = understand(self.search.text(), self._workbench.desk.language).needs
        return chosen or (next(iter(typed)) if len(typed) == 1 else "")

    def show_for(self, patient: Patient | None) -> None:
        """Somebody whose age and languages count from now on."""
        self._patient, self._tried = patient, {}
        if self._asked_for is not None:
            self._asked_for.cancel()  # it told of somebody else
        if patient is not None:
            self._asked_for = self._workbench.background.run(
                tried_for, self._workbench.desk, patient.id, then=self._on_tried, trouble=self._on_trouble
            )
        self.look()

    def look(self, *_what: object) -> None:
        """Ask again for what stands in the box."""
        desk = self._workbench.desk
        wanted = understand(self.search.text(), desk.language)
        need = self._need.currentData()
        if need:
            wanted = replace(wanted, needs=wanted.needs | {str(need)})
        if self._patient is not None:
            wanted = for_person(wanted, self._patient, desk.clock.today())
        self._say_what_was_understood(wanted)
        if self._ticket is not None:
            self._ticket.cancel()
        self._list.show_loading()
        self._ticket = self._workbench.background.run(
            find_fitting,
            desk,
            wanted,
            self._learned,
            self._tried,
            then=self._on_found,
            trouble=self._on_trouble,
        )

    def _say_what_was_understood(self, wanted: Wanted) -> None:
        told = wanted_said(self._workbench, wanted)
        self.asks = bool(told)
        lines = [self.tr("Gezocht: {what}").format(what=", ".join(told))] if told else []
        if wanted.needs and wanted.words:
            lines.append(self.tr("Niet herkend: {words}").format(words=", ".join(wanted.words)))
        self._understood.setText(" · ".join(lines))
        self._understood.setVisible(bool(lines))

    @property
    def current(self) -> Fit | None:
        """The partner the cursor is on."""
        return self._list.current

    def choose(self, identity: object) -> bool:
        """Put the cursor on a partner."""
        return self._list.choose(identity)

    # --- slots

    def _on_which(self, _values: object) -> None:
        if self._which.value is None:
            self._which.choose_first()
        self.look()

    def _on_learned(self, learned: Mapping[UUID, Counted]) -> None:
        self._learned = learned
        if learned:
            self.look()

    def _on_tried(self, tried: Mapping[UUID, Reason]) -> None:
        self._tried = tried
        if tried:
            self.look()

    def _on_found(self, fits: tuple[Fit, ...]) -> None:
        today = self._workbench.desk.clock.today()
        fits = tuple(
            one
            for one in fits
            if one.partner.id != self._without
            and (self._which.value != "check" or is_to_check(one.partner, today))
        )
        self._fits = fits
        self._list.say_when_empty(
            self.tr("Geen dienst die past. Vraag minder, of voeg er een toe."), self.tr("Nieuwe dienst")
        )
        self._list.show_records(fits)
        self.shown.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self._workbench.sentence_for(trouble))

    def _on_accepted(self) -> None:
        if self._fits:
            self._list.choose(self._fits[0].partner.id)
            self._list.setFocus()

    # --- words

    def _why(self, found: Fit) -> str:
        told = [reason_said(self._workbench, reason) for reason in found.reasons]
        return " · ".join(told) if told else found.partner.does

    def _doubt(self, found: Fit) -> str:
        return reason_said(self._workbench, found.doubts[0]) if found.doubts else ""

    def _more_doubts(self, found: Fit) -> str:
        return " · ".join(reason_said(self._workbench, doubt) for doubt in found.doubts[1:])

    def _kind(self, found: Fit) -> str:
        return kind_names(self._workbench.desk.language).get(found.partner.kind, found.partner.kind)


def _name(found: Fit) -> str:
    return found.partner.name


def _doubt_tone(found: Fit) -> Any:
    return "amber" if found.doubts else None


def _identity(found: Fit) -> object:
    return found.partner.id
