"""When a service is open, and whether somebody new can come; a part of the form of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.errors import NotAllowed
from healthdesk.records.partner import OpenHours, Partner, Taking
from healthdesk.rules.typed_week import read_week, say_week
from healthdesk.ui.directory.said import other_names, taking_words
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_LONGEST = 4


class WhenCard(Card):
    """Hours of the week as people type them; whether there is room, dated the day it is said."""

    def __init__(self, workbench: Workbench, flag: QWidget, parent: QWidget | None = None) -> None:
        """`flag`: whether the hours are to be checked."""
        super().__init__(parent=parent)
        self.set_title(self.tr("Wanneer, en is er plaats"))
        self._workbench = workbench
        self._partner: Partner | None = None
        names = other_names()
        self._hours = LabeledField(
            names["hours"], QLineEdit(), hint=self.tr("bv. ma, di en do 16-20; wo 13-20")
        )
        self._hours.check_with(self._hours_trouble)
        self._note = LabeledField(
            names["hours_note"], QLineEdit(), hint=self.tr("bv. na afspraak, of gesloten in augustus")
        )
        self._taking = ChoiceChips(
            names["taking"], [Choice(key.value, said) for key, said in taking_words().items()]
        )
        self._why = LabeledField(
            names["closed_why"], QLineEdit(), hint=self.tr("bv. verbouwing, open vanaf 1 maart")
        )
        self._taking.picked.connect(self._on_taking)
        self._free = LabeledField(names["free_places"], QLineEdit(), hint=self.tr("als ze het zeggen"))
        self._free.check_with(self._free_trouble)
        self.add(self._hours)
        self.add(self._note)
        self.add(flag)
        self.add(Text(names["taking"]))
        for part in (self._taking, self._why, self._free):
            self.add(part)

    # --- what the form asks

    def show_partner(self, partner: Partner) -> None:
        """Put an entry there; this is not an edit."""
        self._partner = partner
        self._hours.set_text(self._said(partner))
        self._note.set_text(partner.hours_note)
        self._taking.show_values((partner.taking.value,) if partner.taking else ())
        self._why.set_text(partner.closed_why)
        self._on_taking()
        self._free.set_text("" if partner.free_places is None else str(partner.free_places))
        for field in (self._hours, self._free):
            field.set_error("")

    def check(self) -> bool:
        """Whether nothing is wrong; says at the field what is."""
        return all([self._hours.check(), self._free.check()])

    def is_unreadable(self) -> bool:
        """Whether something was typed that means nothing yet: it is not lost."""
        return bool(self._hours_trouble() or self._free_trouble())

    def typed(self, partner: Partner) -> Partner:
        """The entry with what stands here. What was said about room gets today's date when it changed."""
        hours = partner.hours if self._hours.text() == self._said(partner) else self._read()
        free = int(self._free.text()) if self._free.text().isdecimal() else None
        taking = Taking(self._taking.value or "")
        heard = partner.taking_on
        if (taking, free) != (partner.taking, partner.free_places):
            heard = self._workbench.desk.clock.today() if taking or free is not None else None
        return replace(
            partner,
            hours=hours,
            hours_note=self._note.text(),
            taking=taking,
            closed_why=self._why.text() if taking is Taking.CLOSED else "",
            free_places=free,
            taking_on=heard,
        )

    # --- helpers

    def _on_taking(self) -> None:
        self._why.setVisible(self._taking.value == Taking.CLOSED.value)

    def _said(self, partner: Partner) -> str:
        return say_week(partner.hours, self._workbench.desk.language)

    def _read(self) -> tuple[OpenHours, ...]:
        try:
            return read_week(self._hours.text(), self._workbench.desk.language, overnight=True)
        except NotAllowed:
            return ()

    def _hours_trouble(self) -> str:
        try:
            read_week(self._hours.text(), self._workbench.desk.language, overnight=True)
        except NotAllowed as refused:
            return self._workbench.sentence_for(refused)
        return ""

    def _free_trouble(self) -> str:
        typed = self._free.text()
        fine = not typed or (typed.isdecimal() and len(typed) <= _LONGEST)
        return "" if fine else self.tr("Schrijf een getal.")
