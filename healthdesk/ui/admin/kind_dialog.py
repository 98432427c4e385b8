"""What a kind of talk is called, how long it takes, how it is held and by whom, and whether it is in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.ui.admin.plan_dialog import PlanDialog
from healthdesk.ui.agenda.said import mode_said
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import hide_unless
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench

_LONGEST, _MOST_REST, _MOST_PLACES = 480, 120, 60


class KindDialog(PlanDialog[HealthcareService]):
    """A new kind of talk, or one that there is. `givers`: who may give it, and who is named with it."""

    def __init__(
        self,
        workbench: Workbench,
        service: HealthcareService,
        givers: Sequence[Practitioner],
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Nieuw soort gesprek") if is_new else service.name
        super().__init__(workbench, title, service, is_new=is_new, parent=parent)
        self._givers = {str(one.id): self._called(one) for one in givers}
        self._numbers = self._number_fields(service)
        self._modes = ChoiceChips(
            self.tr("Hoe"), [Choice(mode.value, mode_said(mode)) for mode in Mode], several=True
        )
        self._modes.show_values(mode.value for mode in service.modes)
        self._who = ChoiceChips(
            self.tr("Wie geeft dit"),
            [Choice(one, name) for one, name in self._givers.items()],
            several=True,
        )
        self._who.show_values(str(one) for one in service.therapist_ids)
        modes = LabeledField(self._modes.accessibleName(), self._modes)
        who = LabeledField(
            self._who.accessibleName(), self._who, hint=self.tr("Niemand aangeduid: iedereen geeft het.")
        )
        hide_unless(bool(givers), who)
        self._counts = QCheckBox(self.tr("Een keer in deze groep is een gesprek van het traject"))
        set_tip(self._counts, self.tr("Anders worden gesprekken in groep apart geteld, naast het traject."))
        self._counts.setChecked(service.counts_in_path)
        hide_unless(service.places > 0, self._counts)
        places = self._numbers["places"].field
        if isinstance(places, NumberField):
            places.valueChanged.connect(self._show_counts)
        fields = {**self._numbers, "modes": modes, "therapist_ids": who}
        several = self.side_by_side(*self._numbers.values())
        self.arrange(several, self._counts, modes, who, fields=fields, told=self._told_of_both())

    def _show_counts(self) -> None:
        """Of a group alone."""
        self._counts.setVisible(self.value(self._numbers["places"]) > 0)

    def _called(self, one: Practitioner) -> str:
        if one.active and Role.THERAPIST in one.roles:
            return one.name
        return self.tr("{name} (niet meer)").format(name=one.name)

    def _number_fields(self, service: HealthcareService) -> dict[str, LabeledField]:
        """A group stays one, and what is none has no places: only what is new may become either."""
        minutes = self.tr(" min")
        least = 0 if self.is_new else 2
        found = {
            "minutes": self.number(self.tr("Hoe lang"), service.minutes, 5, _LONGEST, minutes),
            "interpreter_minutes": self.number(
                self.tr("Langer met een tolk"), service.interpreter_minutes, 0, _LONGEST, minutes
            ),
            "before_minutes": self.number(
                self.tr("Voorbereiding"), service.before_minutes, 0, _MOST_REST, minutes
            ),
            "buffer_minutes": self.number(
                self.tr("Rust erna"), service.buffer_minutes, 0, _MOST_REST, minutes
            ),
            "places": self.number(self.tr("Plaatsen"), service.places, least, _MOST_PLACES),
        }
        places = found["places"].field
        if isinstance(places, NumberField) and self.is_new:
            places.setSpecialValueText(self.tr("geen groep"))
        for name, told in (
            ("before_minutes", self.tr("Wat de therapeut ervoor vrijhoudt, om zich voor te bereiden.")),
            ("buffer_minutes", self.tr("Wat de therapeut erna vrijhoudt.")),
        ):
            also = self.tr("De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.")
            set_tip(found[name].field, f"{told} {also}")
        if not self.is_new:
            found["minutes"].set_hint(self.tr("Wat al geboekt is, houdt zijn lengte."))
        hide_unless(self.is_new or service.places > 0, found["places"])
        return found

    def _told_of_both(self) -> Told:
        labels = {name: labeled.label for name, labeled in self._numbers.items()}
        return {
            "minutes": (labels["minutes"], lambda one: str(one.minutes)),
            "interpreter_minutes": (labels["interpreter_minutes"], lambda one: str(one.interpreter_minutes)),
            "before_minutes": (labels["before_minutes"], lambda one: str(one.before_minutes)),
            "buffer_minutes": (labels["buffer_minutes"], lambda one: str(one.buffer_minutes)),
            "places": (labels["places"], lambda one: str(one.places)),
            "counts_in_path": (self._counts.text(), lambda one: self.yes_or_no(one.counts_in_path)),
            "modes": (
                self._modes.accessibleName(),
                lambda one: ", ".join(mode_said(mode) for mode in one.modes),
            ),
            "therapist_ids": (self._who.accessibleName(), self._who_said),
        }

    def _who_said(self, one: HealthcareService) -> str:
        names = [self._givers.get(str(who), "") for who in one.therapist_ids]
        return ", ".join(filter(None, names)) or self.tr("iedereen")

    def read(self) -> HealthcareService:
        numbers = {name: self.value(labeled) for name, labeled in self._numbers.items()}
        if not self.is_new and not self.record.places:
            numbers["places"] = 0
        modes = tuple(Mode(value) for value in self._modes.values)
        who = tuple(UUID(value) for value in self._who.values)
        was = self.record
        return replace(
            was,
            name=self.name.text().strip(),
            minutes=numbers["minutes"],
            interpreter_minutes=numbers["interpreter_minutes"],
            before_minutes=numbers["before_minutes"],
            buffer_minutes=numbers["buffer_minutes"],
            places=numbers["places"],
            counts_in_path=numbers["places"] > 0 and self._counts.isChecked(),
            # The same ones stay in the order they had: the first way is what a search begins with.
            modes=was.modes if set(modes) == set(was.modes) else modes,
            therapist_ids=was.therapist_ids if set(who) == set(was.therapist_ids) else who,
            active=self.in_use.isChecked(),
        )
