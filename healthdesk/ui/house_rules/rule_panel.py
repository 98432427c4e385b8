"""One right from close by: for whom, how much, from where, and everything a coordinator does with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.house_rule import HouseRight, RuleOrigin
from healthdesk.rules.condition_outline import outline
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.said import (
    checked_word,
    condition_lines,
    granting_word,
    origin_word,
    validity,
)
from healthdesk.ui.house_rules.version_panel import VersionPanel
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import amount_said, source_said


class RulePanel(VersionPanel[HouseRight]):
    """export_wished: the right shown as a file."""

    export_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        export = QuietButton(self.tr("Exporteer…"), icon="download")
        export.clicked.connect(self.export_wished)
        self.buttons.addWidget(export)

    def fill(self, one: HouseRight) -> None:
        self.warn(is_newer=one.is_newer_shipped, unreadable=one.unreadable)
        self.offer(
            one.version,
            back=one.origin is not RuleOrigin.PROGRAM or one.unreadable is not None,
            beside=one.origin is RuleOrigin.CHANGED,
            is_newer=one.is_newer_shipped,
            is_own=one.origin is RuleOrigin.OWN,
        )
        right, language = one.right, self._workbench.desk.language
        self.head.addWidget(Text(said(right.name, language), "heading", wraps=True))
        self.head.addWidget(self._tags(one))
        if one.is_lost:
            return
        self.head.addWidget(Text(said(right.about, language), wraps=True))
        lines = condition_lines(outline(right.when), right.amounts, one.questions, language)
        self.say(self.tr("Waarschijnlijk wel, als"), *lines)
        if right.held is not None:
            lines = condition_lines(outline(right.held), right.amounts, one.questions, language)
            self.say(self.tr("Heeft het al, als"), *lines)
        self.say(self.tr("Bedragen"), *(amount_said(row, language) for row in right.amounts))
        valid = validity(right.valid_from, right.valid_until)
        self.say(self.tr("Hoe"), granting_word(right.granting), valid, said(right.mind, language))
        self.say(self.tr("Bronnen"), *(source_said(each) for each in right.sources))
        self.say(self.tr("Laatste wijziging"), self.last_said(one.version))

    def _tags(self, one: HouseRight) -> QWidget:
        """Whose it is, and when somebody looked it up."""
        tags = QWidget()
        flow = FlowLayout(tags)
        flow.addWidget(Tag(*origin_word(one)))
        checked, tone = checked_word(one.right)
        by = None if one.right.checked_on is None else one.right.checked_by
        flow.addWidget(Tag(self.checked_said(checked, by), tone))
        return tags
