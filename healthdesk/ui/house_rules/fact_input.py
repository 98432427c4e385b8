"""One fact of an invented person: answered, or not known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from healthdesk.records.entitlement import FactKind, FactQuestion, FactValue
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.entitlement_facts import read_number
from healthdesk.ui.house_rules.tick_list import TickList
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.choice_chips import Choice
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip

_YES, _NO, _NOTHING = "yes", "no", "-"


class FactInput(QWidget):
    """changed: another answer, or none."""

    changed = Signal()

    def __init__(self, question: FactQuestion, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.question, self._language = question, language
        self._label = Text(said(question.label, language), "muted", wraps=True)
        self._field = self._made()
        self._field.setAccessibleName(self._label.text())
        layout = column(self, gap="tiny")
        layout.addWidget(self._label)
        layout.addWidget(self._field)

    def _made(self) -> QWidget:
        if self.question.kind in {FactKind.NUMBER, FactKind.MONEY}:
            line = QLineEdit()
            line.setPlaceholderText(self.tr("niet geweten"))
            line.textEdited.connect(self._on_changed)
            return line
        if self.question.kind is FactKind.SEVERAL:
            return self._ticks()
        box = ChoiceBox({"": self.tr("niet geweten")} | {one.value: one.label for one in self._choices()})
        box.picked.connect(self._on_changed)
        return box

    def _ticks(self) -> QListWidget:
        ticks = TickList()
        for choice in self._choices():
            item = QListWidgetItem(choice.label, ticks)
            set_tip(item, choice.label)
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setCheckState(Qt.CheckState.Unchecked)
        ticks.itemChanged.connect(self._on_ticked)
        return ticks

    def _on_ticked(self, ticked: QListWidgetItem) -> None:
        """Ticking "none of these" lets the others go, and they let it go."""
        if ticked.checkState() is Qt.CheckState.Checked and isinstance(self._field, QListWidget):
            nothing = ticked.data(Qt.ItemDataRole.UserRole) == _NOTHING
            self._field.blockSignals(True)
            for item in _items(self._field):
                if item is not ticked and (nothing or item.data(Qt.ItemDataRole.UserRole) == _NOTHING):
                    item.setCheckState(Qt.CheckState.Unchecked)
            self._field.blockSignals(False)
        self._on_changed()

    def _choices(self) -> list[Choice]:
        if self.question.kind is FactKind.YES_NO:
            return [Choice(_YES, self.tr("ja")), Choice(_NO, self.tr("nee"))]
        offered = [Choice(key, said(words, self._language)) for key, words in self.question.options.items()]
        if self.question.nothing:
            offered.append(Choice(_NOTHING, said(self.question.nothing, self._language), exclusive=True))
        return offered

    @property
    def value(self) -> FactValue | None:
        """What stands there; None where it is not known, or not to be read."""
        if isinstance(self._field, QLineEdit):
            return read_number(self._field.text(), self.question.kind)
        if isinstance(self._field, QListWidget):
            picked = [
                str(item.data(Qt.ItemDataRole.UserRole))
                for item in _items(self._field)
                if item.checkState() is Qt.CheckState.Checked
            ]
            return tuple(one for one in picked if one != _NOTHING) if picked else None
        chosen = self._field.value if isinstance(self._field, ChoiceBox) else ""
        if self.question.kind is FactKind.YES_NO:
            return None if not chosen else chosen == _YES
        return chosen or None

    def _on_changed(self, _what: object = None) -> None:
        self.changed.emit()


def _items(ticks: QListWidget) -> list[QListWidgetItem]:
    return [ticks.item(number) for number in range(ticks.count())]
