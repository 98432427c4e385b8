"""Where a right or a question was read and who checked it; of a right also from when until when it counts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.entitlement import Entitlement, FactQuestion, Source
from healthdesk.rules.right_checks import ends_too_soon
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.rights.said import source_said


class SourceEditor(QWidget):
    """changed: something in it was."""

    changed = Signal()

    def __init__(
        self,
        right: Entitlement | FactQuestion,
        today: date,
        language: str,
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._today, self._language, self._who = today, language, who
        self._known = {source_said(one): one for one in right.sources}
        self._from = DayField(self.tr("Geldt vanaf"), today, language)
        self._until = DayField(self.tr("Geldt tot en met"), today, language)
        self._sources = LabeledField(
            self.tr("Bronnen"),
            QPlainTextEdit("\n".join(self._known)),
            hint=self.tr("Eén per regel: een adres op het web, een brief, wie het zei en wanneer."),
            required=True,
        )
        self._sources.field.setTabChangesFocus(True)  # type: ignore[attr-defined]  # a text
        self._sources.field.setFixedHeight(3 * size("control"))
        self._checked_on = DayField(self.tr("Nagekeken op"), today, language)
        self._checked_by = line_field(self.tr("Nagekeken door"), right.checked_by)
        if isinstance(right, Entitlement):
            self._from.show_value(right.valid_from)
            self._until.show_value(right.valid_until)
        for day in (self._from, self._until):
            hide_unless(isinstance(right, Entitlement), day)
        self._checked_on.show_value(right.checked_on)
        now = QuietButton(self.tr("Vandaag nagekeken"), icon="check", small=True)
        now.clicked.connect(self._on_now)
        unsure = QuietButton(self.tr("Te controleren"), small=True)
        unsure.clicked.connect(self._on_unsure)
        days, checks, buttons = row(gap="medium"), row(gap="medium"), row(gap="small")
        fill(days, self._from, self._until)
        fill(checks, self._checked_on, self._checked_by)
        fill(buttons, now, unsure, None)
        layout = column(self, gap="medium")
        layout.addLayout(days)
        layout.addWidget(self._sources)
        layout.addLayout(checks)
        layout.addLayout(buttons)
        layout.addStretch(1)
        for day in (self._from, self._until, self._checked_on):
            day.changed.connect(self._on_changed)
        for field in (self._sources, self._checked_by):
            field.field.textChanged.connect(self._on_changed)  # type: ignore[attr-defined]  # a line or text

    # --- what others may call

    @property
    def valid_from(self) -> date | None:
        """The first day."""
        return self._from.value

    @property
    def valid_until(self) -> date | None:
        """The last day."""
        return self._until.value

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it was read; what stood there keeps its date."""
        lines = (line.strip() for line in self._sources.text().splitlines())
        return tuple(self._known.get(line) or Source(name=line) for line in lines if line)

    @property
    def checked(self) -> tuple[date | None, str]:
        """When and by whom it was verified."""
        day = self._checked_on.value
        return day, self._checked_by.text() if day is not None else ""

    def check(self) -> bool:
        """Tell at the fields what is wrong; True when nothing is."""
        days = all([self._from.check(), self._until.check(), self._checked_on.check()])
        wrong = {
            "rights.source_missing": (self._sources, not self.sources),
            "rights.checked_by_nobody": (self._checked_by, bool(self.checked[0]) and not self.checked[1]),
        }
        for key, (field, is_wrong) in wrong.items():
            field.set_error(sentence(self._language, key) if is_wrong else "")
        if ends_too_soon(self.valid_from, self.valid_until):
            self._until.set_error(sentence(self._language, "rights.ends_before_it_begins"))
            days = False
        return days and not any(is_wrong for _field, is_wrong in wrong.values())

    # --- slots

    def _on_now(self) -> None:
        self._checked_on.show_value(self._today)
        self._checked_by.set_text(self._who)
        self.changed.emit()

    def _on_unsure(self) -> None:
        self._checked_on.show_value(None)
        self._checked_by.set_text("")
        self.changed.emit()

    def _on_changed(self, _day: object = None) -> None:
        self.changed.emit()
