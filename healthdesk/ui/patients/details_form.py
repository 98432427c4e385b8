"""The fields of a person: the same for somebody new and in the file. An anonymous house asks less."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.half_typed import HalfTypedPerson
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.rules.merged_record import merged
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.typed_parts import standing
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.around_section import AroundSection
from healthdesk.ui.patients.capacity_section import CapacitySection
from healthdesk.ui.patients.deceased_section import DeceasedSection
from healthdesk.ui.patients.insurance_section import InsuranceSection
from healthdesk.ui.patients.language_section import LanguageSection
from healthdesk.ui.patients.reach_section import ReachSection
from healthdesk.ui.patients.section import Section
from healthdesk.ui.patients.who_section import WhoSection

_OF_AN_ADDRESS = frozenset({"street", "postcode", "town"})
_PLACES = {"identifiers": "national_number", "addresses": "street", "fund": "fund"}
"""Where a refusal about a field of the record is shown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the form stood at some moment. Nothing but `seen` tells of a tick or row that means nothing yet."""

    draft: Patient | None
    """The person as typed; None while nobody was shown."""
    lines: dict[str, str]
    seen: tuple[str, ...]


class DetailsForm(QWidget):
    """Shows a person and gives back what was typed.

    edited: something was typed; a moment after the last key. touched: at each key.
    """

    edited = Signal()
    touched = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patient: Patient | None = None
        self._loading = False
        self._stood = Standing(None, {}, ())
        self.walk_in_id: UUID | None = None
        """Who at the desk this is, when somebody noted there is registered."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("key_pause"))
        self._pause.timeout.connect(self.edited)
        self._who = WhoSection(workbench)
        self._sections: list[Section] = [self._who, ReachSection(workbench), LanguageSection(workbench)]
        if workbench.desk.house.kind is HouseKind.WGC:
            self._sections.append(InsuranceSection(workbench))
        self._sections += [AroundSection(workbench), CapacitySection(workbench), DeceasedSection(workbench)]
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
            section.show_patient(patient)
        self._stood = self.as_it_stands()
        if typed is not None:
            for section in self._sections:
                section.show_patient(typed)
        self._who.warn(typed or patient)
        self._loading = False
        self._pause.stop()

    def show_half_typed(self, form: HalfTypedPerson) -> None:
        """What was typed before and not saved, letter by letter."""
        self.show_patient(form.before, form.typed)
        self.walk_in_id = form.walk_in_id
        self._show_lines(form.lines)

    def half_typed(self) -> HalfTypedPerson | None:
        """What is typed and not saved; None when nothing is."""
        if self._patient is None:
            return None
        draft, lines = self.draft(), self._lines_now()
        if draft == self._patient and lines == self._stood.lines:
            return None
        return HalfTypedPerson(self._patient, draft, lines, self.walk_in_id)

    def as_it_stands(self) -> Standing:
        """How the form stands now."""
        draft = None if self._patient is None else self.draft()
        return Standing(draft, self._lines_now(), standing(self))

    @property
    def as_shown(self) -> Standing:
        """How it stood when it was filled."""
        return self._stood

    @property
    def begun(self) -> bool:
        """Whether a person did anything here, finished or not, since it was filled."""
        return self.as_it_stands() != self._stood

    def has_kept(self, patient: Patient, then: Standing) -> None:
        """The person was saved when the form stood as `then`; what was typed or begun since stays."""
        now = self.as_it_stands()
        if now == then or now.draft is None or then.draft is None:
            self.show_patient(patient)
        elif replace(then.draft, version=patient.version) == patient:  # nothing else is new to the form
            self._patient, self._stood = patient, replace(then, draft=patient)
        else:
            self.show_patient(patient, merged(now.draft, patient, then.draft))
            self._show_lines({key: text for key, text in now.lines.items() if text != then.lines.get(key)})

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

    def shown(self) -> dict[str, str]:
        """What stands in the fields of one line, and the sex on papers."""
        return self._lines_now() | self._who.chosen()

    def take_over(self, texts: Mapping[str, str]) -> None:
        """Put texts in fields as if they had been typed; everything else stays as it is."""
        for key, text in texts.items():
            self.put(key, text)
        if not _OF_AN_ADDRESS.isdisjoint(texts):  # a card of here tells an address of here
            self.put("country", "")
        self._who.warn(self.draft())
        self._on_edited()

    def _lines_now(self) -> dict[str, str]:
        lines: dict[str, str] = {}
        for section in self._sections:
            lines |= section.lines()
        return lines

    def _show_lines(self, lines: Mapping[str, str]) -> None:
        self._loading = True
        for section in self._sections:
            section.show_lines(lines)
        self._loading = False

    def _to_first_error(self, section: Section) -> None:
        for field in section.fields.values():
            if field.error:
                field.field.setFocus()
                return
        for editor in section.rows.values():
            wrong = next((one for one in editor.rows if not one.check()), None)
            if wrong is not None:
                wrong.begin().setFocus()
                return

    def _on_edited(self) -> None:
        if not self._loading:
            self._pause.start()
            self.touched.emit()
