"""Mantelzorgers: who cares for somebody, what it asks of them, and what they could look into themselves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_plan
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_plan import KnownCarer, PlanFile
from healthdesk.errors import Trouble
from healthdesk.records.help_plan import Carer
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.person_terms import person_term
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, LinkButton, NameLink, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.plan.carer_dialog import CarerDialog
from healthdesk.ui.plan.said import load_word


class CarersCard(Card):
    """link_requested: a `Link` to a carer's own file, or to whom she cares for."""

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mantelzorgers"))
        self._workbench = workbench
        self._file: PlanFile | None = None
        self._banner = Banner()
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        add = QuietButton(self.tr("Mantelzorger toevoegen"), small=True, icon="plus")
        add.clicked.connect(self._on_add)
        for part in (self._banner, holder, add):
            self.add(part)
        self._banner.clear()

    def show_plan(self, file: PlanFile) -> None:
        """Who cares for this person, and for whom she cares."""
        before, self._file = self._file, file
        if before is not None and _shown(before) == _shown(file):
            return
        clear(self._rows)
        if not file.carers:
            self._rows.addWidget(Text(self.tr("Niemand genoteerd."), "muted"))
        for number, known in enumerate(file.carers):
            self._rows.addWidget(self._row(number, known))
            self._rows.addWidget(Line())
        if file.carers and file.carer_rights:
            names = ", ".join(said(one.name, self._workbench.desk.language) for one in file.carer_rights)
            words = self.tr("Ook voor wie zorgt na te gaan: {names}").format(names=names)
            self._rows.addWidget(Text(words, "caption", wraps=True))
        if file.cares_for:
            self._rows.addWidget(Text(self.tr("Zorgt zelf voor"), "section"))
        for person, name in file.cares_for:
            link = NameLink(name)
            link.setProperty("link", Link("patient", person, "plan"))
            link.clicked.connect(self._on_link)
            self._rows.addWidget(link)

    def _row(self, number: int, known: KnownCarer) -> QWidget:
        one = known.carer
        made = QWidget()
        lines = column(made, gap="tiny")
        head = row(gap="small")
        head.addWidget(self._name(known), 1)
        if one.load is not None:
            head.addWidget(Tag(*load_word(one.load)))
        for icon, words, slot in (
            ("edit", self.tr("Wijzig: {name}"), self._on_change),
            ("cross", self.tr("{name} zorgt niet meer mee"), self._on_away),
        ):
            button = IconButton(icon, words.format(name=known.name))
            button.setProperty("number", number)
            button.clicked.connect(slot)
            head.addWidget(button)
        lines.addLayout(head)
        relation = person_term("relations", one.relation, self._workbench.desk.language)
        for words in filter(None, (" · ".join(filter(None, (relation, one.does))), one.load_words)):
            lines.addWidget(Text(words, "caption", wraps=True))
        if one.person_id is not None:
            lines.addWidget(self._own_file(known))
        return made

    def _name(self, known: KnownCarer) -> QWidget:
        if known.carer.person_id is None:
            return Text(known.name, "strong", wraps=True)
        link = NameLink(known.name)
        link.setProperty("link", Link("patient", known.carer.person_id))
        link.clicked.connect(self._on_link)
        return link

    def _own_file(self, known: KnownCarer) -> QWidget:
        words, tab = self.tr("Rechten nagaan in eigen dossier"), "rights"
        if not known.noted_in_own_file:
            words, tab = self.tr("Noteer in eigen dossier: mantelzorger"), "details"
        link = LinkButton(words)
        link.setProperty("link", Link("patient", known.carer.person_id, tab))
        link.clicked.connect(self._on_link)
        return link

    # --- slots

    def _on_link(self) -> None:
        self.link_requested.emit(self.sender().property("link"))

    def _on_add(self) -> None:
        if self._file is not None:
            self._ask(Carer(id=new_id(), patient_id=self._file.patient.id), "")

    def _on_change(self) -> None:
        known = self._asked()
        if known is not None:
            self._ask(known.carer, known.name)

    def _ask(self, carer: Carer, name: str) -> None:
        dialog = CarerDialog(self._workbench, carer, name, self)
        dialog.kept.connect(self._on_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_away(self) -> None:
        known = self._asked()
        if known is not None:
            self._workbench.background.run(
                keep_plan.remove_carer,
                self._workbench.desk,
                known.carer,
                then=self._on_kept,
                trouble=self._on_trouble,
            )

    def _on_kept(self, done: Done[Carer | None]) -> None:
        self._banner.clear()
        self._workbench.toasts.show(self.tr("Mantelzorgers bijgewerkt."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")

    def _asked(self) -> KnownCarer | None:
        number = int(self.sender().property("number"))
        carers = self._file.carers if self._file is not None else ()
        return carers[number] if number < len(carers) else None


def _shown(file: PlanFile) -> object:
    return file.carers, file.carer_rights, file.cares_for
