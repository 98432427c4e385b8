"""One answer out of a long list; own words may be typed where the form allows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.form_values import same, say
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import AnswerField, Setting, show_wrong
from healthdesk.ui.intake.form_image import icon_of
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tokens import size


class PickAnswer(AnswerField):
    """A list that folds out; typing goes to the answer that contains it."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._open = item.type is ItemType.OPEN_CHOICE or item.control == "autocomplete"
        self._list = FoldingBox()
        self._list.setMinimumWidth(size("short_field"))
        self._list.setEnabled(not item.read_only)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offer()
        if self._open:
            self._let_type()
        self._list.activated.connect(self._on_activated)
        layout = row(self)
        layout.addWidget(self._list)
        layout.addStretch(1)
        self.setFocusProxy(self._list)
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        value = values[0] if values else None
        options = self.item.options
        at = next((n for n, o in enumerate(options) if value is not None and same(o.value, value)), -1)
        self._list.setCurrentIndex(at + 1)
        if self._open and at < 0:
            self._list.setEditText("" if value is None else say(value, self.item, self.setting.language))

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        for number, option in enumerate(self.item.options):
            self._list.setItemText(number + 1, option.label_in(setting.language))
        self.watch(self._list)
        line = self._list.lineEdit()
        if line is not None:
            self.watch(line)
            own_words = self.item.open_label.said_in(setting.language)
            line.setPlaceholderText(own_words or sentence(setting.language, "forms.pick_or_type"))

    def mark_wrong(self, *, wrong: bool) -> None:
        show_wrong(self._list, wrong=wrong)

    def _offer(self) -> None:
        self._list.addItem("")
        for option in self.item.options:
            self._list.addItem(option.label_in(self.setting.language))
            if option.picture is not None:
                self._list.setItemIcon(self._list.count() - 1, icon_of(option.picture, size("large_icon")))

    def _let_type(self) -> None:
        self._list.setEditable(True)
        self._list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line = self._list.completer(), self._list.lineEdit()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        if line is not None:
            line.textEdited.connect(self._on_typed)

    def _on_activated(self, row_number: int) -> None:
        if row_number <= 0:
            self.answered.emit(())
        else:
            self.answered.emit((self.item.options[row_number - 1].value,))

    def _on_typed(self, text: str) -> None:
        said = [option.label_in(self.setting.language).casefold() for option in self.item.options]
        words = text.strip()
        if words.casefold() in said:
            self.answered.emit((self.item.options[said.index(words.casefold())].value,))
        else:
            self.answered.emit((text,) if words else ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The wheel scrolls the form; over a closed list it would change the answer unseen.
        if event.type() == QEvent.Type.Wheel and watched is self._list and not self._list.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
