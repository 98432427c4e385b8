"""The fields of a person: the same for somebody new and in the file. An anonymous house asks less."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.around_section import AroundSection
from healthdesk.ui.patients.capacity_section import CapacitySection
from healthdesk.ui.patients.insurance_section import InsuranceSection
from healthdesk.ui.patients.language_section import LanguageSection
from healthdesk.ui.patients.reach_section import ReachSection
from healthdesk.ui.patients.section import Section
from healthdesk.ui.patients.who_section import WhoSection

_PLACES = {"identifiers": "national_number", "addresses": "street", "fund": "fund"}
"""Where a refusal about a field of the record is shown."""


class DetailsForm(QWidget):
    """Shows a person and gives back what was typed.

    edited: something was typed; a moment after the last key.
    """

    edited = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patient: Patient | None = None
        self._loading = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("key_pause"))
        self._pause.timeout.connect(self.edited)
        self._who = WhoSection(workbench)
        self._sections: list[Section] = [self._who, ReachSection(workbench), LanguageSection(workbench)]
        if workbench.desk.house.kind is HouseKind.WGC:
            self._sections.append(InsuranceSection(workbench))
        self._sections += [AroundSection(workbench), CapacitySection(workbench)]
        layout = column(self, gap="gap")
        for section in self._sections:
            section.edited.connect(self._on_edited)
            layout.addWidget(section)
        layout.addStretch(1)

    # --- what others may call

    def show_patient(self, patient: Patient, typed: Patient | None = None) -> None:
        """Put a person in the fields; this is not an edit. `typed` is what was typed before over her."""
        self._loading = True
        self._patient = patient
        for section in self._sections:
            section.show_patient(typed or patient)
        self._who.warn(typed or patient)
        self._loading = False
        self._pause.stop()

    def has_kept(self, patient: Patient, sent: Patient) -> None:
        """What was sent is kept; what was typed since stays as it is."""
        now = self.draft()
        self.show_patient(patient, None if now == sent else replace(now, version=patient.version))

    def draft(self) -> Patient:
        """The person as typed; what cannot be read stays as it was."""
        if self._patient is None:
            raise RuntimeError("nobody was shown")
        patient = self._patient
        for section in self._sections:
            patient = section.typed(patient)
        return patient

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._patient is not None and self.draft() != self._patient

    def show_errors(self, fields: tuple[str, ...], sentence: str) -> bool:
        """Put a refusal at the first field it names; False when the form has none of them."""
        for name in fields:
            for section in self._sections:
                field = section.fields.get(_PLACES.get(name, name))
                if field is not None:
                    field.set_error(sentence)
                    field.field.setFocus()
                    return True
        return False

    def sound(self) -> bool:
        """Check every field now; True when nothing is wrong."""
        wrong = [section for section in self._sections if not section.sound()]
        if wrong:
            self._to_first_error(wrong[0])
        return not wrong

    def begin(self) -> QWidget:
        """Where the keyboard begins."""
        first = "used_name" if self._who.anonymous else "official_given"
        return self._who.fields[first].field

    def put(self, key: str, text: str) -> None:
        """Type something for the person: what was searched before she turned out to be new."""
        for section in self._sections:
            section.show_text(key, text)

    def _to_first_error(self, section: Section) -> None:
        for field in section.fields.values():
            if field.error:
                field.field.setFocus()
                return

    def _on_edited(self) -> None:
        if not self._loading:
            self._pause.start()
