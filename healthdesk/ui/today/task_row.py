"""One thing to do: what, for whom, one button that does it, and one to see it later."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.entitlement import FollowUpState
from healthdesk.records.practitioner import Role
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.dates import day_in_year
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.text import Line
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.rota.said import wanted_said

_IN_A_NUMBER = re.compile(r"(?<=\d) (?=\d)")
"""A phone number is read out from one line."""
_LINES = 6
"""What is to be known before doing it: also two numbers of a parent and an address for mail.

A name of any length goes on below in the middle of a word before it is cut."""


class TaskRow(QWidget):
    """opened: the `Task` is to be done now. put_off: not today."""

    opened = Signal(object)
    put_off = Signal(object)

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.task = task
        title, under, verb = self._said()
        do = QuietButton(verb, small=True)
        do.setAccessibleName(f"{verb}: {title}, {under}")
        do.clicked.connect(self._on_open)
        later = IconButton(
            "clock", self.tr("Morgen weer tonen: {title}, {under}").format(title=title, under=under)
        )
        set_tip(later, self.tr("Morgen weer tonen"))
        later.clicked.connect(self._on_later)
        layout = column(self, gap="tiny")
        about = ElidedText(_IN_A_NUMBER.sub("\u00a0", under), "caption", lines=_LINES)
        for told in (ElidedText(title, lines=_LINES), about):
            told.setMinimumWidth(size("control"))  # a word that is too long never pushes the buttons away
            layout.addWidget(told)
        buttons = row(gap="small")
        fill(buttons, do, later, None)
        layout.addLayout(buttons)
        layout.addSpacing(space("tiny"))
        layout.addWidget(Line())

    def _said(self) -> tuple[str, str, str]:
        task, values = self.task, dict(self.task.values)
        who = beside(task.person)
        if task.kind is TaskKind.DRAFT:
            began = self.tr("{person} · laatst door {by}").format(person=who, by=values["by"])
            title = self.tr("Niet afgewerkt: {form}").replace("{form}", values["form"])
            return title, began, self.tr("Verder")
        if task.kind is TaskKind.BROKEN_GLASS:
            told = self.tr("{person} · {by}: {reason}")
            why = told.format(person=who, by=values["by"], reason=values["reason"])
            return self.tr("Afgeschermd dossier geopend"), why, self.tr("Kijk na")
        if task.kind is TaskKind.LETTER:
            to = self.tr("{person} → {partner}").format(person=who, partner=values["partner"])
            return self.tr("Brief klaar, niet afgegeven"), to, self.tr("Open")
        if task.kind is TaskKind.INTERPRETER:
            return self._interpreter_said(who, values)
        if task.kind is TaskKind.ENTITLEMENT:
            whose = who
            if values["owner"]:
                whose = self.tr("{person} · {owner} volgt op").format(person=who, owner=values["owner"])
            asked = values["state"] == FollowUpState.ASKED
            title = self.tr("{right}: al antwoord?") if asked else self.tr("{right}: nagaan")
            return title.format(right=values["right"]), whose, self.tr("Opvolgen")
        own = {
            TaskKind.FREED_SLOT: self._freed_said,
            TaskKind.RECALL: self._recall_said,
            TaskKind.EVALUATION: self._path_said,
            TaskKind.OUTSIDE: self._outside_said,
            TaskKind.ROTA: self._rota_said,
            TaskKind.PARTNER: self._partner_said,
            TaskKind.UNFOLLOWED: self._unfollowed_said,
            TaskKind.AFTER_DEATH: self._after_death_said,
        }.get(task.kind)
        if own is not None:
            return own(values)
        if task.kind is TaskKind.PLAN:
            step = self.tr("{person} · plan").format(person=who)
            return values["step"] or self.tr("Samen terugkijken"), step, self.tr("Open")
        quiet = self.tr("{person} · {days} dagen stil").format(person=who, days=values["days"])
        if values["days"] in {"0", "1"}:  # asked after just now: what it waits for is late all the same
            day = day_in_year(task.due) if task.due is not None else ""
            quiet = self.tr("{person} · verwacht tegen {day}").format(person=who, day=day)
        return self.tr("{partner}: opvolgen").format(partner=values["partner"]), quiet, self.tr("Opvolgen")

    def _interpreter_said(self, who: str, values: dict[str, str]) -> tuple[str, str, str]:
        for_whom = self.tr("{person} · {language}").format(person=who, language=values["language"])
        words = self.tr("{who} · ten laatste {day}")
        if values["late"]:
            words = self.tr("{who} · dringend, kon tot {day}")
        before = words.format(who=for_whom, day=values["before"])
        if values["what"] == "order":
            return self.tr("Tolk te bestellen"), before, self.tr("Bestel…")
        if values["what"] == "tell":
            return self.tr("Tolk: de afspraak is verzet"), before, self.tr("Verwittig…")
        if values["what"] == "cancel":
            return self.tr("Tolk af te zeggen"), for_whom, self.tr("Zeg af…")
        return self.tr("Tolk nog te bevestigen"), for_whom, self.tr("Bevestig")

    def _freed_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """A moment that came free: when, with whom, and who would be asked first."""
        task = self.task
        day = day_in_year(task.due) if task.due is not None else ""
        title = self.tr("Vrij: {day} {time} · {therapist}")
        said = title.format(day=day, time=values["time"], therapist=values["therapist"])
        if values.get("group"):
            place = self.tr("Plaats vrij: {day} {time} · {group}")
            said = place.format(day=day, time=values["time"], group=values["group"])
        under = self.tr("past voor {person}").format(person=beside(task.person))
        more = int(values["count"]) - 1
        if more > 0:
            under = self.tr("past eerst voor {person} · en voor nog {count}").format(
                person=beside(task.person), count=more
            )
        return said, under, self.tr("Wie past?")

    def _recall_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """Who was promised a call: about what, and how she may be reached."""
        parts = (beside(self.task.person), values["words"], values["ways"])
        return self.tr("Terugbellen"), " · ".join(filter(None, parts)), self.tr("Open")

    def _unfollowed_said(self, _values: dict[str, str]) -> tuple[str, str, str]:
        """A referral behind a door through which nobody goes any more."""
        why = self.tr(
            "{person} · afgeschermd; wie erin mag, werkt hier niet meer of volgt geen verwijzingen op"
        )
        told = why.format(person=beside(self.task.person))
        return self.tr("Een verwijzing die niemand kan opvolgen"), told, self.tr("Open")

    def _after_death_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """What still stands in the name of somebody who died."""
        who = self.tr("{person} is overleden").format(person=beside(self.task.person))
        if values.get("partner"):
            return self.tr("{partner}: verwittigen").format(partner=values["partner"]), who, self.tr("Open")
        if self.task.due is None:
            return self.tr("Van de wachtlijst te halen"), who, self.tr("Open")
        title = self.tr("Vrij te maken: {day} {time}")
        return title.format(day=day_in_year(self.task.due), time=values["time"]), who, self.tr("Open")

    def _path_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """A traject that would be looked at together."""
        under = " · ".join(filter(None, (beside(self.task.person), values["therapist"])))
        return self.tr("Traject: samen terugkijken"), under, self.tr("Open")

    def _outside_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """Talks that hours or closures left behind: how many, and the first."""
        task, more = self.task, int(values["count"]) - 1
        title = self.tr("Buiten de uren of gesloten")
        day = day_in_year(task.due) if task.due is not None else ""
        under = " · ".join(filter(None, (beside(task.person), day, values["therapist"])))
        if more:
            under = self.tr("{first}, en nog {count}").format(first=under, count=more)
        return title, under, self.tr("Los op")

    def _rota_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """A part of a day with too few: which, who is wanted, and how many parts more there are."""
        day = day_in_year(self.task.due) if self.task.due is not None else ""
        wanted = [one.split(":") for one in values["wanted"].split(",") if one]
        told = [wanted_said(Role(role), int(count)) for role, count in wanted]
        if values["lead"]:
            told.append(self.tr("nog geen verbindingstherapeut"))
        under = named(f"{day} {values['part']}", ", ".join(told))
        more = int(values["count"]) - 1
        if more:
            under = self.tr("{first}, en nog {count}").format(first=under, count=more)
        return self.tr("Rooster: er ontbreekt iemand"), under, self.tr("Naar het rooster")

    def _partner_said(self, values: dict[str, str]) -> tuple[str, str, str]:
        """An entry of the sociale kaart that nobody looked up for long."""
        under = self.tr("{name} · laatst gehoord op {day}").format(name=self.task.person, day=values["day"])
        return self.tr("Klopt deze dienst nog?"), under, self.tr("Kijk na")

    def _on_open(self) -> None:
        self.opened.emit(self.task)

    def _on_later(self) -> None:
        self.put_off.emit(self.task)
