"""Bewaren en vergeten: whose file may go by now, and letting it go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import forget_people
from healthdesk.actions.desk import Done
from healthdesk.actions.forget_people import DueFiles
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.retention import DueFile, Retention
from healthdesk.rules.retention import endings, retention
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import DangerButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import fill, hide_unless, row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class RetentionCard(Card):
    """A list of who is due, and one action; a single file is looked up by its code."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Bewaren en vergeten"))
        self._workbench = workbench
        self._rule = retention(workbench.desk.house.kind)
        self._files: tuple[DueFile, ...] = ()
        self._asked: tuple[DueFile, ...] = ()
        self._banner = Banner()
        self._banner.clear()
        self._list = RecordList[DueFile](
            "due_files", self.tr("Wie aan de beurt is"), self._columns(), workbench.memory, identity=_identity
        )
        self._list.say_when_empty(self.tr("Er is nu niemand aan de beurt."))
        self._list.setMinimumHeight(size("side_card"))
        self._ending = ChoiceBox(endings(workbench.desk.language))
        ending = LabeledField(self.tr("Hoe het eindigde"), self._ending)
        ending.setFixedWidth(size("short_field"))
        hide_unless(self._forgets, ending)
        self._one = QuietButton(self.tr("Vergeet wie aangeduid is…"))
        self._all = DangerButton(self.tr("Vergeet iedereen in de lijst…"))
        buttons = row(gap="medium")
        fill(buttons, ending, None, self._one, self._all)
        self.add(self._banner)
        self.add(Text(self._explained(self._rule), "muted", wraps=True))
        self.add(self._list)
        self.add(buttons)
        self.add(self._look_up_row())
        self._one.clicked.connect(self._on_one)
        self._all.clicked.connect(self._on_all)
        self._list.retried.connect(self.fetch)

    @property
    def _forgets(self) -> bool:
        return self._rule.forget_after_days is not None

    def _columns(self) -> tuple[Column[Any], ...]:
        columns = [
            Column[DueFile](key="name", title=self.tr("Naam"), text=_name, width=0),
            Column[DueFile](key="code", title=self.tr("Code"), text=_code, width=12),
            Column[DueFile](
                key="last", title=self.tr("Laatste contact"), text=_last, sort=_last_day, width=20
            ),
            Column[DueFile](
                key="talks", title=self.tr("Gesprekken"), text=_talks, sort=_talk_count, width=12
            ),
        ]
        if not self._forgets:
            must = Column[DueFile](key="must", title=self.tr("Uiterlijk weg"), text=_must, width=20)
            columns.append(must)
        return tuple(columns)

    def _explained(self, rule: Retention) -> str:
        if rule.forget_after_days is not None:
            return self.tr(
                "Dit huis vergeet, zoals het belooft. Wie {days} dagen niet meer kwam en niets gepland "
                "heeft, staat hier. Vergeten wist alles over de persoon; alleen tellingen blijven "
                "(leeftijd, streek, thema's, aantal gesprekken, hoe het eindigde), aan niemand verbonden."
            ).format(days=rule.forget_after_days)
        return self.tr(
            "De wet vraagt dat een dossier minstens {least} en hoogstens {most} jaar na het laatste "
            "contact bewaard blijft. Eerder wissen kan niet. Wie langer dan {least} jaar geleden laatst "
            "kwam, staat hier."
        ).format(least=rule.keep_years, most=rule.at_most_years)

    def _look_up_row(self) -> QWidget:
        self._typed = line_field(
            self.tr("Code van één dossier"),
            hint=self.tr("bv. wie per vergissing ingeschreven werd, of het zelf vraagt"),
        )
        look = QuietButton(self.tr("Mag dit weg?"))
        look.clicked.connect(self._on_look_up)
        holder = QWidget()
        line = row(holder, gap="medium")
        line.addWidget(self._typed, 1)
        line.addWidget(look)
        return holder

    # --- what others may call

    def fetch(self) -> None:
        """Who is due now."""
        self._list.show_loading()
        self._workbench.background.run(
            forget_people.due, self._workbench.desk, then=self._on_due, trouble=self._on_no_list
        )

    # --- slots

    def _on_due(self, found: DueFiles) -> None:
        self._files = found.files
        self._list.show_records(found.files)
        for part in (self._one, self._all):
            part.setVisible(bool(found.files))

    def _on_one(self) -> None:
        chosen = self._list.current
        self._ask((chosen,) if chosen is not None else self._files[:1])

    def _on_all(self) -> None:
        self._ask(self._files)

    def _on_look_up(self) -> None:
        self._typed.set_error("")
        self._workbench.background.run(
            forget_people.look_up,
            self._workbench.desk,
            self._typed.text(),
            then=self._on_found,
            trouble=self._on_not_found,
        )

    def _on_found(self, one: DueFile) -> None:
        self._ask((one,))

    def _on_not_found(self, trouble: Trouble) -> None:
        if isinstance(trouble, NotAllowed) and "code" in trouble.fields:
            self._typed.set_error(self._workbench.sentence_for(trouble))
        else:
            self._on_trouble(trouble)

    def _ask(self, files: Sequence[DueFile]) -> None:
        self._asked = tuple(files)
        if not self._asked:
            return
        if len(self._asked) == 1:
            one = self._asked[0]
            question = self.tr("{name} ({code}) vergeten?").format(name=one.name, code=one.code)
        else:
            question = self.tr("{count} mensen vergeten?").format(count=len(self._asked))
        dialog = ConfirmDialog(
            question,
            self.tr("Vergeet voorgoed"),
            self,
            explanation=self.tr(
                "Alles wordt gewist: gegevens, vragenlijsten, notities, verwijzingen en "
                "brieven. Dat kan niet teruggedraaid worden. In back-ups van vroeger staat het nog tot die "
                "weg zijn."
            ),
        )
        dialog.accepted.connect(self._on_sure)
        dialog.open()

    def _on_sure(self) -> None:
        self._workbench.background.run(
            forget_people.forget,
            self._workbench.desk,
            tuple(one.patient_id for one in self._asked),
            self._ending.value if self._forgets else "",
            then=self._on_forgotten,
            trouble=self._on_trouble,
        )

    def _on_forgotten(self, done: Done[int]) -> None:
        self._typed.set_text("")
        self._banner.say(self.tr("Vergeten: {count}.").format(count=done.result), "green")
        self.fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self._workbench.sentence_for(trouble))


def _identity(one: DueFile) -> object:
    return one.patient_id


def _name(one: DueFile) -> str:
    return one.name


def _code(one: DueFile) -> str:
    return one.code


def _last(one: DueFile) -> str:
    return short_date(one.last_contact)


def _last_day(one: DueFile) -> object:
    return one.last_contact


def _talks(one: DueFile) -> str:
    return str(one.talks)


def _talk_count(one: DueFile) -> int:
    return one.talks


def _must(one: DueFile) -> str:
    return short_date(one.must_by) if one.must_by is not None else ""
