"""The head of a file, always in sight: who, how old, how to speak, how to reach, what is needed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QWidget

from healthdesk.actions.keep_trajectory import TalkPath
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.rules.deceased import age_at_death, has_died
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.person_terms import person_term
from healthdesk.ui.parts.avatar import Avatar
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.died_said import death_said
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.comings_said import comings_said
from healthdesk.ui.patients.said import language_tags, needs
from healthdesk.ui.patients.said_people import head_tags


class FileHeader(Card):
    """One card that never scrolls away. recall_wanted: somebody wants to reach her again."""

    recall_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._avatar = Avatar()
        self._name = PageTitle()
        self._about = Text("", "muted")
        self._tag_box = QWidget()
        self._tags = FlowLayout(self._tag_box)
        words = column(gap="tiny")
        self._first = row(gap="medium")
        fill(self._first, self._name, self._about, None)
        words.addStretch(1)
        words.addLayout(self._first)
        words.addWidget(self._tag_box)
        words.addStretch(1)
        line = row(gap="large")
        line.addWidget(self._avatar)
        line.addLayout(words, 1)
        line.addWidget(self._path_box())
        self.add(line)

    def _path_box(self) -> QWidget:
        """How many talks there were, where the house counts them."""
        self._path = QWidget()
        self._with, self._further = ElidedText("", "caption"), ElidedText("", "caption")
        self._talks = Text("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(space("small"))
        for words in (self._with, self._talks, self._further):
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
        fill(column(self._path, gap="tiny"), None, self._with, self._talks, self._bar, self._further, None)
        self._path.hide()
        return self._path

    def show_file(self, file: PatientFile) -> None:
        """Whose file this is."""
        patient = file.patient
        name = shown_name(patient)
        self._avatar.show_name(name)
        self._name.setText(name)
        self._about.setText(" · ".join(self._about_words(file)))
        self._fold()
        clear(self._tags)
        for words, tone in self._tags_of(file):
            self._tags.addWidget(Tag(words, tone))
        if file.comings.missed:
            again = LinkButton(self.tr("Opnieuw contacteren"))
            set_tip(again, self.tr("Niet komen kost niets. Vraag hoe het gaat, en spreek iets nieuws af."))
            again.clicked.connect(self.recall_wanted)
            self._tags.addWidget(again)
        self._tag_box.setVisible(self._tags.count() > 0)
        self._show_path(file.path)

    def _tags_of(self, file: PatientFile) -> Iterator[tuple[str, Tone]]:
        """What is known before anybody speaks to her, the gravest first."""
        patient, desk = file.patient, self._workbench.desk
        first: tuple[tuple[str, Tone], ...] = (
            (death_said(patient.deceased), "neutral"),
            (patient.warning, "red"),
            (patient.contact_rule, "amber"),
        )
        yield from (one for one in first if one[0])
        yield from head_tags(patient, desk.clock.today(), desk.language)
        if any(not point.safe for point in patient.contact_points):
            yield self.tr("niet elk contact is veilig"), "amber"
        for words in language_tags(patient, desk.language):
            yield words, "violet"
        for need, words in needs().items():
            if need in patient.access_needs:
                yield words, "blue"
        for words in comings_said(file.comings):
            yield words, "neutral"

    def _fold(self) -> None:
        """A long name goes over several lines, with what is said of the person below it."""
        path = self._path.width() if not self._path.isHidden() else 0
        room = self.contentsRect().width() - path - size("avatar") - 6 * space("large")
        wanted = sum(one.fontMetrics().horizontalAdvance(one.text()) for one in (self._name, self._about))
        folded = wanted > room
        for one in (self._name, self._about):
            one.setWordWrap(folded)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._first.setDirection(down if folded else across)
        self._first.setSpacing(space("tiny" if folded else "medium"))

    def _show_path(self, path: TalkPath | None) -> None:
        self._path.setVisible(path is not None)
        if path is None:
            return
        words = self.tr("bij {therapist}") if path.therapist else self.tr("traject")
        self._with.setText(words.format(therapist=path.therapist))
        told = self.tr("{had} van ± {usual} gesprekken") if path.usual else self.tr("{had} gesprekken gehad")
        words = told.format(had=path.had, usual=path.usual)
        if path.in_group:
            words = self.tr("{talks} + {count} in groep").format(talks=words, count=path.in_group)
        self._talks.setText(words)
        self._path.setFixedWidth(max(size("trend"), self._talks.sizeHint().width()))
        self._bar.setVisible(path.usual > 0)
        self._bar.setMaximum(max(1, path.usual))
        self._bar.setValue(min(path.had, path.usual))
        self._bar.setAccessibleName(words)
        further = self._further_said(path)
        self._further.setText(further)
        self._further.setVisible(bool(further))

    def _further_said(self, path: TalkPath) -> str:
        """The bridge to another service, or when it is looked at together."""
        if path.bridges_to:
            return self.tr("tot {service} begint").format(service=path.bridges_to)
        if path.evaluate_on is None:
            return ""
        day = near_date(path.evaluate_on, self._workbench.desk.clock.today())
        return self.tr("terugkijken: {day}").format(day=day)

    def _about_words(self, file: PatientFile) -> list[str]:
        patient = file.patient
        age = age_on(patient, self._workbench.desk.clock.today())
        found = [person_term("pronouns", patient.pronouns, self._workbench.desk.language)]
        if has_died(patient):
            became = age_at_death(patient)
            found.append("" if became is None else self.tr("werd {age} jaar").format(age=became))
        elif age is not None:
            found.append(self.tr("{age} jaar").format(age=age))
        found.append(patient.code)
        if patient.native_name != shown_name(patient):
            found.append(patient.native_name)
        if patient.referrer:
            referrer = person_term("referrers", patient.referrer, self._workbench.desk.language)
            found.append(self.tr("via {referrer}").format(referrer=referrer))
        return [word for word in found if word]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
