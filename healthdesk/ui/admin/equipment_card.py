"""Equipment: what there is of it, where it stands, a new piece, and one that is out of use."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions.keep_equipment import add_equipment, all_equipment, change_equipment
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.records.equipment import Equipment
from healthdesk.records.ids import new_id
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, hide_unless, row
from healthdesk.ui.parts.workbench import Workbench


class EquipmentCard(PlanCard):
    """What the house has few of."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Materiaal"))
        self._rooms: dict[UUID, str] = {}
        self._count = 0
        self._name = line_field(self.tr("Nieuw materiaal (bv. zandtafel)"))
        self._room = FoldingBox()
        keep = QuietButton(self.tr("Materiaal toevoegen"))
        keep.clicked.connect(self._on_add)
        fields = QWidget()
        fields.setProperty("look", "clear")
        layout, pair = column(fields, gap="medium"), row(gap="large")
        pair.addWidget(self._name, 1)
        pair.addWidget(LabeledField(self.tr("Staat in"), self._room), 1)
        layout.addLayout(pair)
        layout.addWidget(keep)
        self.add(fields)
        hide_unless(self.may_change, fields)

    def show_plan(self, plan: AgendaPlan) -> None:
        self._rooms = {one.id: one.name for one in plan.rooms}
        used = [(one.name, one.id) for one in plan.rooms if one.active]
        self._room.offer_again([(self.tr("geen vaste kamer: het wordt gebracht"), None), *used])
        self.workbench.background.run(all_equipment, self.workbench.desk, then=self._on_equipment)

    def _on_equipment(self, found: tuple[Equipment, ...]) -> None:
        self._count = len(found)
        rows: list[tuple[str, str, object, str]] = [
            (
                one.name,
                self._said(one),
                one,
                self.tr("Buiten gebruik") if one.active else self.tr("Weer in gebruik"),
            )
            for one in found
        ]
        self.show_rows(rows, self.tr("Nog niets. Voeg toe waarvan er maar één of enkele zijn."))

    def _said(self, one: Equipment) -> str:
        where = self.tr("verplaatsbaar")
        if one.room_id is not None:
            where = self.tr("staat in {room}").format(room=self._rooms.get(one.room_id, ""))
        return where if one.active else f"{where} · {self.tr('buiten gebruik')}"

    def act_on(self, record: object) -> None:
        if isinstance(record, Equipment):
            self.run(change_equipment, replace(record, active=not record.active))

    def _on_add(self) -> None:
        if self.is_asked(self._name):
            return
        name = self._name.text().strip()
        self._name.set_error("" if name else self.tr("Geef het een naam."))
        if name:
            piece = Equipment(id=new_id(), name=name, room_id=self._room.currentData(), position=self._count)
            self.run(add_equipment, piece, typed=(self._name,))
