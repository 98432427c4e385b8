"""Calendars on a server (CalDAV): taken in or put out when somebody asks for it, never by themselves."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions import sync_calendars
from healthdesk.actions.desk import Done
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.calendar_server import CalendarLink, CalendarWay, PutCount
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.calendar_addresses import host_of
from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.calendars.calendar_dialog import CalendarDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField


class CalendarServersCard(PlanCard):
    """Who plans may fetch and put; who may change the house says where they lie."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Agenda's op een server (CalDAV)"))
        self._banner = Banner()
        told = self.tr(
            "De eigen agenda van een therapeut als momenten van afwezigheid, of de gesprekken hier, "
            "zonder namen, in een agenda op de eigen telefoon. Er gaat alleen iets over het net als je op de "
            "knop drukt."
        )
        self.body.insertWidget(1, Text(told, "muted", wraps=True))
        self.body.insertWidget(2, self._banner)
        self._lines = column(gap="small")
        self.add(self._lines)
        self._may_choose = may(workbench.desk.actor, Right.MANAGE_HOUSE)
        if self._may_choose:
            self._add_fields()

    def _add_fields(self) -> None:
        self._who = FoldingBox()
        self._way = ChoiceChips(
            self.tr("Welke kant op"),
            (
                Choice(CalendarWay.IN.value, self.tr("de eigen agenda komt erin")),
                Choice(CalendarWay.OUT.value, self.tr("de gesprekken gaan eruit")),
            ),
        )
        self._way.choose_first()
        self._address = line_field(
            self.tr("Adres van de agenda"), hint=self.tr("begint met https://, eindigt op de agenda zelf")
        )
        self._user = line_field(self.tr("Gebruiker"))
        self._secret = PasswordField()
        self._password = LabeledField(self.tr("Wachtwoord"), self._secret)
        keep = QuietButton(self.tr("Agenda toevoegen"))
        keep.clicked.connect(self._on_keep)
        self.add(LabeledField(self.tr("Van wie"), self._who))
        self.add(Text(self._way.accessibleName()))
        self.add(self._way)
        self.add(self._address)
        login = row(gap="medium")
        login.addWidget(self._user, 1)
        login.addWidget(self._password, 1)
        self.add(login)
        self.add(keep)

    # --- what others may call

    def show_plan(self, plan: AgendaPlan) -> None:
        if self._may_choose:
            self._who.offer_again((one.name, one.id) for one in plan.therapists)
        self.workbench.background.run(
            sync_calendars.links_of,
            self.workbench.desk,
            then=self._on_links,
            trouble=self._on_trouble,
        )

    # --- showing

    def _on_links(self, found: tuple[tuple[CalendarLink, Practitioner], ...]) -> None:
        clear(self._lines)
        if not found:
            self._lines.addWidget(Text(self.tr("Er is nog geen agenda op een server."), "muted", wraps=True))
        for link, who in found:
            self._lines.addWidget(self._line(link, who))
            self._lines.addWidget(Line())

    def _line(self, link: CalendarLink, who: Practitioner) -> QWidget:
        box = QWidget()
        box.setProperty("look", "clear")
        line = row(box, gap="medium")
        words = column(gap="none")
        words.addWidget(Text(who.name, wraps=True))
        comes = link.way is CalendarWay.IN
        way = self.tr("komt erin") if comes else self.tr("gaat eruit, zonder namen")
        words.addWidget(Text(f"{way} · {host_of(link.address)} · {link.user}", "caption", wraps=True))
        line.addLayout(words, 1)
        go = self._button(self.tr("Haal nu op…") if comes else self.tr("Zet nu klaar"), link, who.name)
        go.clicked.connect(self._on_go)
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._may_choose:
            gone = self._button(self.tr("Vergeten"), link, who.name)
            gone.clicked.connect(self._on_forget)
            line.addWidget(gone, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _button(self, words: str, link: CalendarLink, name: str) -> QuietButton:
        made = QuietButton(words, small=True)
        made.setAccessibleName(f"{words}: {name}, {host_of(link.address)}")
        made.setProperty("record", link)
        return made

    # --- slots

    def _on_go(self) -> None:
        button = self.sender()
        link: CalendarLink = button.property("record")
        self._banner.clear()
        if link.way is CalendarWay.IN:
            title = host_of(link.address)
            dialog = CalendarDialog(self.workbench, title, (sync_calendars.look_on_server, link), self)
            dialog.taken.connect(self._on_done)
            dialog.open()
            return
        if isinstance(button, QuietButton):
            button.setEnabled(False)
        self.workbench.background.run(
            sync_calendars.put_on_server,
            self.workbench.desk,
            link,
            then=self._on_put,
            trouble=self._on_put_trouble,
            lane="slow",
        )

    def _on_put(self, done: Done[PutCount]) -> None:
        self._free_buttons()
        count = done.result
        told = self.tr("Klaargezet: {written} nieuw of gewijzigd, {removed} weggenomen, {same} bleven zo.")
        said = told.format(written=count.written, removed=count.removed, same=count.same)
        self._banner.say(said, "green")

    def _on_put_trouble(self, trouble: Trouble) -> None:
        self._free_buttons()
        self._banner.say(self.workbench.sentence_for(trouble), "amber")

    def _free_buttons(self) -> None:
        for button in self.findChildren(QuietButton):
            button.setEnabled(True)

    def _on_forget(self) -> None:
        self.run(sync_calendars.remove_link, self.sender().property("record"))

    def _on_keep(self) -> None:
        self._banner.clear()
        for field in self._fields().values():
            field.set_error("")
        who: UUID | None = self._who.currentData()
        if who is not None:
            self.workbench.background.run(
                sync_calendars.add_link,
                self.workbench.desk,
                who,
                CalendarWay(self._way.value or CalendarWay.IN.value),
                self._address.text(),
                (self._user.text(), self._secret.text()),
                then=partial(self._on_kept, [line.text() for line in self._lines_typed()]),
                trouble=self._on_keep_trouble,
            )

    def _lines_typed(self) -> list[QLineEdit]:
        fields = (self._address.field, self._user.field, self._secret)
        return [field for field in fields if isinstance(field, QLineEdit)]

    def _on_kept(self, sent: list[str], done: Done[Any]) -> None:
        """`sent` is what stood there then: the next one that is being typed stays."""
        if sent == [line.text() for line in self._lines_typed()]:
            for line in self._lines_typed():
                line.clear()
        self._on_done(done)

    def _fields(self) -> dict[str, LabeledField]:
        return {"address": self._address, "user": self._user, "password": self._password}

    def _on_keep_trouble(self, trouble: Trouble) -> None:
        said = self.workbench.sentence_for(trouble)
        at = trouble.fields[:1] if isinstance(trouble, NotAllowed) else ()
        field = self._fields().get(at[0]) if at else None
        if field is None:
            self._banner.say(said, "amber")
            return
        field.set_error(said)
        field.field.setFocus()
