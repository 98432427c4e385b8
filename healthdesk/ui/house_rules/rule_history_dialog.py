"""Every step of a rule: who changed what, when and why; an earlier one can be taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

Step = tuple[RuleVersion, Sequence[str]]
"""A step with what it changed, in words."""


class RuleHistoryDialog(RoomyDialog):
    """The newest step first.

    again: the ids of the steps that can be taken up again. again_wished: a `RuleVersion` of these.
    """

    again_wished = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        name: str,
        steps: Sequence[Step],
        parent: QWidget | None = None,
        *,
        again: frozenset[UUID] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._again, self._by_id = again, {version.id: version for version, _told in steps}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Geschiedenis"))
        self.setMinimumWidth(size("form"))
        self._zone = workbench.desk.clock.zone
        ready = PrimaryButton(self.tr("Klaar"))
        ready.clicked.connect(self.accept)
        scroll = TallScroll()
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a long story is read by keyboard too
        scroll.setAccessibleName(self.windowTitle())
        inside = scroll.body
        for number, step in enumerate(steps):
            if number:
                inside.addWidget(Line())
            inside.addWidget(self._step(*step))
        if not steps:
            nothing = self.tr("Niemand wijzigde dit nog: de regel staat er zoals het programma hem bracht.")
            inside.addWidget(Text(nothing, "muted", wraps=True))
        inside.addStretch(1)
        foot = row()
        fill(foot, None, ready)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(named(self.windowTitle(), name), "heading", wraps=True))
        if again:
            told = self.tr(
                "“Laat dit weer gelden” zet alles terug zoals het na die stap was. Dat wordt een nieuwe "
                "stap: wat er staat, gaat niet verloren."
            )
            layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _step(self, version: RuleVersion, told: Sequence[str]) -> QWidget:
        made = QWidget()
        lines = column(made, gap="tiny")
        at = version.changed_at.astimezone(self._zone)
        head = self.tr("{day} om {time}, {who}").format(
            day=short_date(at.date()), time=f"{at:%H:%M}", who=version.changed_by
        )
        lines.addWidget(Text(head, "strong", wraps=True))
        if version.why:
            lines.addWidget(Text(self.tr("Waarom: {why}").format(why=version.why), wraps=True))
        for words in told:
            line = Text(words, "caption", wraps=True)
            line.setMinimumWidth(size("control"))
            lines.addWidget(line)
        if version.id in self._again:
            lines.addWidget(self._take_up(version, head), 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _take_up(self, version: RuleVersion, head: str) -> LinkButton:
        word = self.tr("Laat dit weer gelden")
        button = LinkButton(word, icon="undo", name=named(word, head))
        button.setProperty("step", version.id)
        button.clicked.connect(self._on_again)
        return button

    def _on_again(self) -> None:
        self.accept()
        self.again_wished.emit(self._by_id[self.sender().property("step")])
