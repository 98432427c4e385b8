"""What changing a rule and a question have in common: parts as tabs, and the language of their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.rules.entitlement_data import LANGUAGES
from healthdesk.rules.language_names import language_name
from healthdesk.ui.house_rules.version_dialog import VersionDialog
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class ChangingDialog(VersionDialog):
    """Each of them says what another language changes (`_on_language`)."""

    def __init__(
        self, workbench: Workbench, title: str, why: str, seen: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(workbench, title, why, seen, parent)
        self._tabs, self._stack = TabRow(title), QStackedWidget()
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        language = workbench.desk.language
        self._language = ChoiceBox({code: language_name(code, language) for code in LANGUAGES})
        self._language.setAccessibleName(self.tr("Taal van de woorden"))
        self._language.setMinimumWidth(size("timeline_state"))
        self._language.picked.connect(self._on_language)

    def _arrange(self, parts: Sequence[tuple[str, QWidget]], beside: QWidget) -> None:
        """The parts as tabs, and beside them where it is tried."""
        for label, part in parts:
            self._tabs.addTab(label)
            self._stack.addWidget(scrolled(part, label))
        head, middle = row(gap="medium"), row(gap="gap")
        head.addWidget(self._tabs, 1)
        fill(head, Text(self.tr("Woorden in het"), "muted"), self._language)
        middle.addWidget(self._stack, 1)
        middle.addWidget(beside)
        self._lay_out(self.banner, head, middle)

    def _on_language(self) -> None:
        raise NotImplementedError
