"""Bewaren en vergeten: whose file may go by now, and letting it go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_retention, forget_people
from healthdesk.actions.change_retention import HouseRetention
from healthdesk.actions.desk import Done
from healthdesk.actions.forget_people import DueFiles
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.retention import DueFile
from healthdesk.rules.retention import endings, shipped
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.house_rules.retention_rule_dialog import RetentionRuleDialog
from healthdesk.ui.house_rules.retention_said import content_said, rule_said, source_said
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.outreach.said import outcome_word
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import DangerButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.kept_said import kept_said
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.list_copier import ListCopier
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench

_NAMED = 3
"""So many are named before a number takes over."""


class RetentionCard(Card):
    """A list of who is due, and one action; a single file is looked up by its code."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Bewaren en vergeten"))
        self._workbench = workbench
        self._kept: HouseRetention | None = None
        self._forgets = shipped(workbench.desk.house.kind).forgets
        self._files: tuple[DueFile, ...] = ()
        self._asked: tuple[DueFile, ...] = ()
        self._banner = Banner()
        self._banner.clear()
        self._said = Text("", "muted", wraps=True)
        self._source = Text("", "caption", wraps=True)
        self._nobody = Text(self.tr("Er is nu niemand aan de beurt."), wraps=True)
        self._nobody.hide()
        self._place = column()
        self._list = self._made_list()
        self._ending = ChoiceBox(endings(workbench.desk.language))
        self._ending_field = LabeledField(self.tr("Hoe het eindigde"), self._ending)
        self._ending_field.setFixedWidth(size("short_field"))
        self._one = QuietButton(self.tr("Vergeet wie aangeduid is…"))
        self._all = DangerButton("")
        buttons = row(gap="medium")
        fill(buttons, self._ending_field, None, self._one, self._all)
        buttons.setContentsMargins(0, space("small"), 0, 0)
        for button in (self._one, self._all):
            buttons.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        for part in (self._ending_field, self._one, self._all):
            part.hide()
        self.add(self._banner)
        self.add(self._said)
        self.add(self._source)
        self.add(self._rule_row())
        self.add(self._nobody)
        self.add(self._place)
        self.add(buttons)
        self.add(self._look_up_row())
        self._one.clicked.connect(self._on_one)
        self._all.clicked.connect(self._on_all)

    def _made_list(self) -> RecordList[DueFile]:
        """Hidden until somebody is in it: an empty list only takes room."""
        made = RecordList[DueFile](
            "due_files",
            self.tr("Wie aan de beurt is"),
            self._columns(),
            self._workbench.memory,
            identity=_identity,
        )
        made.setMinimumHeight(size("side_card"))
        ListCopier(self._workbench, made, attrgetter("patient_id"))
        made.retried.connect(self.fetch)
        made.hide()
        clear(self._place)
        self._place.addWidget(made)
        return made

    def _rule_row(self) -> QWidget:
        change = QuietButton(self.tr("Wijzig de regel…"), icon="edit", small=True)
        change.clicked.connect(self.change_rule)
        self._history = QuietButton(self.tr("Geschiedenis…"), icon="clock", small=True)
        self._history.clicked.connect(self._on_history)
        self._back = QuietButton(self.tr("Terug naar het origineel"), icon="undo", small=True)
        self._back.clicked.connect(self._on_back)
        holder = QWidget()
        fill(row(holder), change, self._back, self._history, None)
        for part in (self._history, self._back):
            part.hide()
        return holder

    def _columns(self) -> tuple[Column[Any], ...]:
        columns = [
            Column[DueFile](key="name", title=self.tr("Naam"), text=_name, width=0),
            Column[DueFile](key="code", title=self.tr("Code"), text=_code, width=12),
            Column[DueFile](
                key="last", title=self.tr("Laatste contact"), text=_last, sort=_last_day, width=20
            ),
            Column[DueFile](
                key="talks", title=self.tr("Gesprekken"), text=_talks, sort=_talk_count, width=12, right=True
            ),
        ]
        tried = Column[DueFile](key="tried", title=self.tr("Gezocht"), text=_tried, sort=_tried_day, width=26)
        columns.insert(3, tried)
        if not self._forgets:
            must = Column[DueFile](key="must", title=self.tr("Uiterlijk weg"), text=_must, width=20)
            columns.append(must)
        return tuple(columns)

    def _look_up_row(self) -> QWidget:
        self._typed = line_field(
            self.tr("Code van één dossier"),
            hint=self.tr("bv. wie per vergissing ingeschreven werd, of het zelf vraagt"),
        )
        look = QuietButton(self.tr("Mag dit weg?"))
        look.clicked.connect(self._on_look_up)
        self._typed.put_beside(look)
        return self._typed

    # --- what others may call

    def fetch(self) -> None:
        """The rule, and who is due now."""
        self._list.show_loading()
        self._workbench.background.run(
            change_retention.present, self._workbench.desk, then=self._on_rule, trouble=self._on_trouble
        )
        self._workbench.background.run(
            forget_people.due, self._workbench.desk, then=self._on_due, trouble=self._on_no_list
        )

    def change_rule(self) -> None:
        """How long this house keeps a file, to be changed."""
        if self._kept is not None:
            dialog = RetentionRuleDialog(self._workbench, self._kept, self)
            dialog.kept.connect(self._on_rule_kept)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    # --- slots

    def _on_rule(self, kept: HouseRetention) -> None:
        self._kept = kept
        self._said.setText(rule_said(kept.rule))
        self._source.setText(source_said(kept, self._workbench.desk.clock.zone))
        self._back.setVisible(kept.is_own or kept.is_set_aside)
        self._history.setVisible(kept.version is not None)
        if kept.is_set_aside:
            told = self.tr("De regel van jullie huis kan niet meer: die van het programma geldt.")
            self._banner.say(told, "amber")
        if kept.rule.forgets is not self._forgets:
            self._forgets = kept.rule.forgets
            self._list = self._made_list()

    def _on_due(self, found: DueFiles) -> None:
        self._files = found.files
        self._list.show_records(found.files)
        self._nobody.setVisible(not found.files)
        self._all.setText(self._everybody(len(found.files)))
        for part in (self._list, self._one, self._all):
            part.setVisible(bool(found.files))
        self._ending_field.setVisible(bool(found.files) and found.rule.forgets)

    def _everybody(self, number: int) -> str:
        """How many it takes stands on the button: the list may be longer than what is seen of it."""
        if number == 1:
            return self.tr("Vergeet deze ene persoon…")
        return self.tr("Vergeet alle {count} in de lijst…").format(count=number)

    def _on_rule_kept(self, done: Done[RuleVersion]) -> None:
        self._banner.clear()
        self._workbench.toasts.show(kept_said(done, self.tr("Regel bewaard.")), undo=done.undo)

    def _on_back(self) -> None:
        if self._kept is not None:
            self._workbench.background.run(
                change_retention.give_back,
                self._workbench.desk,
                self._kept.number,
                then=self._on_given_back,
                trouble=self._on_trouble,
            )

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self._banner.clear()
        self._workbench.toasts.show(self.tr("De regel van het programma geldt weer."), undo=done.undo)

    def _on_history(self) -> None:
        self._workbench.background.run(
            change_retention.history, self._workbench.desk, then=self._on_steps, trouble=self._on_trouble
        )

    def _on_steps(self, versions: tuple[RuleVersion, ...]) -> None:
        steps = [(one, [content_said(one)]) for one in versions]
        RuleHistoryDialog(self._workbench, self.tr("Bewaren en vergeten"), steps, self).open()

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
        all_goes = self.tr(
            "Alles wordt gewist: gegevens, formulieren, notities, verwijzingen en "
            "brieven. Dat kan niet teruggedraaid worden. In back-ups van vroeger staat het nog tot die "
            "weg zijn."
        )
        told = " ".join(filter(None, (self._sought(self._asked), all_goes)))
        dialog = ConfirmDialog(question, self.tr("Vergeet voorgoed"), self, explanation=told)
        dialog.accepted.connect(self._on_sure)
        dialog.open()

    def _sought(self, files: Sequence[DueFile]) -> str:
        """Who of them was looked for and not reached: that is asked of who makes her go, not guessed."""
        sought = [one for one in files if one.tried_on is not None]
        latest = max((one.tried_on for one in sought if one.tried_on is not None), default=None)
        if latest is None:
            return ""
        told = self.tr("{names} is gezocht en niet bereikt, het laatst op {day}.")
        if len(sought) > 1:
            told = self.tr("{names} zijn gezocht en niet bereikt, het laatst op {day}.")
        names = ", ".join(one.name for one in sought[:_NAMED])
        if len(sought) > _NAMED:
            more = self.tr("{names} en nog {count}")
            names = more.format(names=names, count=len(sought) - _NAMED)
        return told.replace("{day}", short_date(latest)).replace("{names}", names)

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
        self._nobody.hide()
        self._list.show()
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
    if not one.in_group:
        return str(one.talks)
    words = QCoreApplication.translate("RetentionCard", "{talks} + {count} in groep")
    return words.format(talks=one.talks, count=one.in_group)


def _tried(one: DueFile) -> str:
    """When she was looked for and not reached, and how it went."""
    if one.tried is None or one.tried_on is None:
        return ""
    return joined(short_date(one.tried_on), outcome_word(one.tried.outcome)[0])


def _tried_day(one: DueFile) -> date:
    return one.tried_on or date.min


def _talk_count(one: DueFile) -> int:
    return one.talks


def _must(one: DueFile) -> str:
    return short_date(one.must_by) if one.must_by is not None else ""
