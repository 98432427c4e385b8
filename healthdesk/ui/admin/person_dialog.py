"""Somebody who works here: name, roles, languages, and a password for who is new."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.ui.admin.therapist_fields import TherapistFields
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.role_names import role_name, role_names
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField

_LANGUAGES = 14


@dataclass(frozen=True, slots=True)
class PersonTyped:
    """What was typed; the password is empty where none was asked or given."""

    person: Practitioner
    password: str = field(repr=False)


class PersonDialog(HeldDialog):
    """wanted: a `PersonTyped` to keep; the caller closes the dialog or shows what is wrong."""

    wanted = Signal(object)

    def __init__(
        self, workbench: Workbench, person: Practitioner | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("form"))
        self._workbench = workbench
        self._is_new = person is None
        self._person = person or Practitioner(id=new_id(), name="", roles=frozenset())
        title = self.tr("Iemand erbij") if person is None else person.name
        self.setWindowTitle(title)
        self._banner = Banner()
        self._name = line_field(self.tr("Naam"))
        self._roles = self._role_chips()
        self._languages = self._language_chips()
        self._gender = self._gender_box()
        self._therapist = TherapistFields(workbench.desk.language)
        self._password = LabeledField(
            self.tr("Wachtwoord"),
            PasswordField(),
            hint=self.tr(
                "Een zin van vier of vijf woorden. Leeg: staat in de agenda, maar meldt zich niet aan."
            ),
        )
        self._both = self._asked_of_both()
        self._arrange(title)
        self._show()
        at = TypedAt("practitioner", more=str(self._person.id) if person is not None else "")
        self.hold(workbench.left_words, at, self._banner, self._keep)
        self._name.field.setFocus()

    def _role_chips(self) -> ChoiceChips:
        choices = [Choice(role.value, role_name(role)) for role in Role]
        return ChoiceChips(self.tr("Rollen"), choices, several=True)

    def _language_chips(self) -> ChoiceChips:
        reader = self._workbench.desk.language
        choices = [Choice(code, language_name(code, reader)) for code in offered_languages()[:_LANGUAGES]]
        return ChoiceChips(self.tr("Talen van gesprekken"), choices, several=True)

    def _gender_box(self) -> LabeledField:
        box = FoldingBox()
        for value, label in (
            ("", self.tr("niet gezegd")),
            ("female", self.tr("vrouw")),
            ("male", self.tr("man")),
            ("other", self.tr("X")),
        ):
            box.addItem(label, value)
        self._gender_values = box
        return LabeledField(self.tr("Geslacht, voor wie liever met een vrouw of man praat"), box)

    def _arrange(self, title: str) -> None:
        layout = column(self, gap="large", margin="margin")
        fill(
            layout,
            PageTitle(title),
            self._banner,
            self._name,
            Text(self.tr("Rollen")),
            self._roles,
            Text(self.tr("Talen van gesprekken")),
            self._languages,
            self._gender,
            self._therapist,
        )
        if self._is_new:
            layout.addWidget(self._password)
        away = QuietButton(self.tr("Niet doen"))
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.setDefault(True)
        away.clicked.connect(self.let_be)
        self._keep.clicked.connect(self._on_keep)
        foot = row(gap="medium")
        fill(foot, None, away, self._keep)
        layout.addLayout(foot)
        self._banner.clear()

    def _show(self) -> None:
        self._name.set_text(self._person.name)
        self._roles.show_values(role.value for role in self._person.roles)
        self._languages.show_values(self._person.languages)
        self._gender_values.setCurrentIndex(max(0, self._gender_values.findData(self._person.gender or "")))
        self._therapist.show_person(self._person)

    def _on_keep(self) -> None:
        others = tuple(
            code for code in self._person.languages if code not in offered_languages()[:_LANGUAGES]
        )
        as_therapist = self._therapist.read(self._person)
        if as_therapist is None:
            return
        typed = replace(
            as_therapist,
            name=self._name.text(),
            roles=frozenset(Role(value) for value in self._roles.values),
            languages=(*self._languages.values, *others),
            gender=str(self._gender_values.currentData() or "") or None,
        )
        box = self._password.field
        # A password is taken as it is typed: a space at its end belongs to it.
        password = box.text() if self._is_new and isinstance(box, QLineEdit) else ""
        self._keep.setEnabled(False)
        self.wanted.emit(PersonTyped(typed, password))

    def _asked_of_both(self) -> BothSides:
        reader, genders = self._workbench.desk.language, self._gender_values
        told: Told = {
            "name": (self._name.label, attrgetter("name")),
            "roles": (self._roles.accessibleName(), lambda one: role_names(one.roles)),
            "languages": (
                self._languages.accessibleName(),
                lambda one: ", ".join(language_name(code, reader) for code in one.languages),
            ),
            "gender": (
                self._gender.label,
                lambda one: genders.itemText(max(0, genders.findData(one.gender or ""))),
            ),
            **self._therapist.told(),
        }
        both = BothSides(told, self, self._workbench, self._banner)
        both.settled.connect(self._on_settled)
        return both

    def _on_settled(self, person: Practitioner) -> None:
        self._keep.setEnabled(False)
        self.wanted.emit(PersonTyped(person, ""))

    def show_trouble(self, trouble: Trouble) -> None:
        """What is wrong with what was typed."""
        self._keep.setEnabled(True)
        if self._both.met(trouble, None if self._is_new else self._person):
            return
        sentence = self._workbench.sentence_for(trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        if "name" in fields:
            self._name.set_error(sentence)
        elif "password" in fields:
            self._password.set_error(sentence)
        elif not self._therapist.set_error(fields, sentence):
            self._banner.say(sentence)
