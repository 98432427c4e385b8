"""How long this house keeps a file, changed where the law leaves room for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_retention
from healthdesk.actions.change_retention import HouseRetention
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.retention import CountsFrom, Retention
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.house_rules.retention_said import content_said, counts_from_word
from healthdesk.ui.house_rules.rule_step_dialog import RuleStepDialog
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_KEEP, _FORGET = "keep", "forget"


class RetentionRuleDialog(RuleStepDialog):
    """So many years that it is kept, or so many days after which it is forgotten."""

    def __init__(self, workbench: Workbench, one: HouseRetention, parent: QWidget | None = None) -> None:
        super().__init__(workbench, one.number, parent)
        self._one = one
        self.setWindowTitle(self.tr("Hoe lang een dossier blijft"))
        desk, rule = workbench.desk, one.rule
        modes = {_KEEP: self.tr("bewaart een aantal jaren"), _FORGET: self.tr("vergeet na een aantal dagen")}
        self._mode = ChoiceBox(modes)
        self._mode_field = LabeledField(self.tr("Dit huis"), self._mode)
        self._mode_field.setVisible(rule.law is None)
        self._least = line_field(self.tr("Minstens, in jaren"), required=True)
        self._most = line_field(self.tr("Hoogstens, in jaren"))
        self._days = line_field(self.tr("Na hoeveel dagen"), required=True)
        self._event = ChoiceBox({one.value: counts_from_word(one) for one in CountsFrom})
        self._event_field = LabeledField(self.tr("Geteld vanaf"), self._event)
        self._source = line_field(self.tr("Bron"), rule.source)
        self._source.field.setCursorPosition(0)  # type: ignore[attr-defined]  # a line of text
        self._checked_on = DayField(self.tr("Nagekeken op"), desk.clock.today(), desk.language)
        self._checked_by = line_field(self.tr("Nagekeken door"), rule.checked_by)
        self._why = line_field(self.tr("Waarom anders dan het programma voorstelt"))
        self._arrange()
        self._show(rule)
        self._hold("")

    def _arrange(self) -> None:
        years, checks = row(gap="medium"), row(gap="medium")
        fill(years, self._least, self._most)
        fill(checks, self._checked_on, self._checked_by)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading", wraps=True))
        layout.addWidget(Text(self._room(), "muted", wraps=True))
        layout.addWidget(self._banner)
        layout.addWidget(self._mode_field)
        layout.addLayout(years)
        for part in (self._days, self._event_field, self._source):
            layout.addWidget(part)
        layout.addLayout(checks)
        layout.addWidget(self._why)
        layout.addLayout(self._foot())
        self._banner.clear()
        self._mode.picked.connect(self._on_mode)

    def _room(self) -> str:
        law = self._one.rule.law
        if law is None:
            return self.tr(
                "Voor dit soort huis is geen wet gevonden die zegt hoe lang. Korter bewaren is niet te "
                "herstellen, langer bewaren is meer dan wat de persoon verwacht: schrijf op waarom."
            )
        told = self.tr(
            "De wet ({source}) laat een huis kiezen tussen {least} en {most} jaar na het laatste contact. "
            "Langer dan {least} jaar vraagt een reden."
        )
        return told.format(source=law.source, least=law.keep_years, most=law.at_most_years)

    def _show(self, rule: Retention) -> None:
        self._mode.show_value(_FORGET if rule.forgets else _KEEP)
        self._least.set_text(_written(rule.keep_years))
        self._most.set_text(_written(rule.at_most_years))
        self._days.set_text(_written(rule.forget_after_days))
        self._event.show_value(rule.counts_from.value)
        self._checked_on.show_value(rule.checked_on)
        version = self._one.version
        self._why.set_text(version.why if self._one.is_own and version is not None else "")
        self._on_mode()

    # --- what others may call

    @property
    def rule(self) -> Retention:
        """What stands here; a number that cannot be read is none."""
        forgets = self._mode.value == _FORGET
        day = self._checked_on.value
        return replace(
            self._one.rule,
            keep_years=None if forgets else _number(self._least.text()),
            at_most_years=None if forgets else _number(self._most.text()),
            forget_after_days=_number(self._days.text()) if forgets else None,
            counts_from=CountsFrom(self._event.value),
            source=self._source.text(),
            checked_on=day,
            checked_by=self._checked_by.text() if day is not None else "",
        )

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise the sentence stands at its field."""
        if not self._reads():
            return
        self._run(change_retention.change, self.rule, self._why)

    # --- slots

    def _reads(self) -> bool:
        """Whether each number that stands there is one."""
        self._tell_nothing()
        forgets = self._mode.value == _FORGET
        numbers = (self._days,) if forgets else (self._least, self._most)
        unread = [
            field
            for field in numbers
            if _number(field.text()) is None and (field.text() or field is not self._most)
        ]
        for field in unread:
            field.set_error(self.tr("Schrijf hier een heel getal."))
        return self._checked_on.check() and not unread

    def _fields(self) -> dict[str, LabeledField]:
        return {
            "mode": self._mode_field,
            "keep_years": self._least,
            "at_most_years": self._most,
            "days": self._days,
            "counts_from": self._event_field,
            "why": self._why,
        }

    def _on_mode(self) -> None:
        forgets = self._mode.value == _FORGET
        self._least.setVisible(not forgets)
        self._most.setVisible(not forgets)
        self._days.setVisible(forgets)

    def _said_of(self, theirs: RuleVersion) -> str:
        told = self.tr("{who} koos intussen: {what} Bewaar opnieuw als jouw keuze moet gelden.")
        return told.format(who=theirs.changed_by, what=content_said(theirs))


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 6 else None


def _written(number: int | None) -> str:
    return "" if number is None else str(number)
