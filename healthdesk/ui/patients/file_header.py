"""The head of a file, always in sight: who, how old, how to speak, how to reach, what is needed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.ui.parts.avatar import Avatar
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import language_tags, needs


class FileHeader(Card):
    """One card that never scrolls away."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._avatar = Avatar()
        self._name = PageTitle()
        self._about = Text("", "muted")
        tags = QWidget()
        self._tags = FlowLayout(tags)
        words = column(gap="tiny")
        first = row(gap="medium")
        fill(first, self._name, self._about)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(tags)
        line = row(gap="large")
        line.addWidget(self._avatar)
        line.addLayout(words, 1)
        self.add(line)

    def show_file(self, file: PatientFile) -> None:
        """Whose file this is."""
        patient = file.patient
        name = shown_name(patient)
        self._avatar.show_name(name)
        self._name.setText(name)
        self._about.setText(" · ".join(self._about_words(file)))
        clear(self._tags)
        for words in language_tags(patient, self._workbench.desk.language):
            self._tags.addWidget(Tag(words, "violet"))
        named = needs()
        for need in sorted(patient.access_needs):
            self._tags.addWidget(Tag(named[need], "blue"))
        if patient.contact_rule:
            self._tags.addWidget(Tag(patient.contact_rule, "amber"))
        unsafe = [point for point in patient.contact_points if not point.safe]
        if unsafe:
            self._tags.addWidget(Tag(self.tr("niet elk contact is veilig"), "amber"))
        if patient.warning:
            self._tags.addWidget(Tag(patient.warning, "red"))

    def _about_words(self, file: PatientFile) -> list[str]:
        patient = file.patient
        age = age_on(patient, self._workbench.desk.clock.today())
        found = [patient.pronouns]
        if age is not None:
            found.append(self.tr("{age} jaar").format(age=age))
        found.append(patient.code)
        if patient.native_name:
            found.append(patient.native_name)
        if patient.referrer:
            found.append(self.tr("via {referrer}").format(referrer=patient.referrer))
        return [word for word in found if word]
