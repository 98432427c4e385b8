"""Answers as pills: yes and no, one of a few, several of a few; with a line for own words where allowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.form_values import same, say
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.intake.form_image import icon_of
from healthdesk.ui.intake.form_text import option_shape
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import size


class ChipsAnswer(AnswerField):
    """Pills in the order of the form."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._values: tuple[Value, ...] = (
            (True, False) if item.type is ItemType.BOOLEAN else tuple(option.value for option in item.options)
        )
        exclusive = {n for n, option in enumerate(item.options) if option.exclusive}
        offered = () if item.type is ItemType.BOOLEAN else item.options
        several = item.repeats and item.type is not ItemType.BOOLEAN
        as_tiles = bool(offered) and item.horizontal and not several
        as_tiles = as_tiles and all(
            option.picture is not None and not option.words.rich for option in offered
        )
        side = size("face" if as_tiles and setting.given else "large_icon")
        pictures = [icon_of(option.picture, side) if option.picture else None for option in offered]
        shapes = self._shapes(setting)
        choices = [
            Choice(
                str(n), label, n in exclusive, pictures[n] if pictures else None, shape=shapes.get(str(n), "")
            )
            for n, label in enumerate(self._labels(setting))
        ]
        name = item.words.said_in(setting.language)
        scale = any(option.weight is not None for option in item.options)
        self._chips = ChoiceChips(
            name,
            choices,
            several=several,
            upright=not item.horizontal,
            even=scale,
            tiles=side if as_tiles else 0,
        )
        self._chips.picked.connect(self._on_picked)
        self._own = QLineEdit()
        self._own.setMaximumWidth(size("narrow_form"))
        self._own.textEdited.connect(self._on_own_words)
        layout = column(self, gap="small")
        layout.addWidget(self._chips)
        layout.addWidget(self._own)
        self._own.setVisible(item.type is ItemType.OPEN_CHOICE)
        self.setFocusProxy(self._chips)
        if item.read_only:
            self.setEnabled(False)
        self.speak(setting)

    def _labels(self, setting: Setting) -> list[str]:
        if self.item.type is ItemType.BOOLEAN:
            return [say(value, self.item, setting.language) for value in self._values]
        return [option.label_in(setting.language) for option in self.item.options]

    def _shapes(self, setting: Setting) -> dict[str, str]:
        if self.item.type is ItemType.BOOLEAN:
            return {}
        shaped = enumerate(option_shape(option, setting.language) for option in self.item.options)
        return {str(n): shape for n, shape in shaped if shape}

    def show_answers(self, values: Sequence[Value]) -> None:
        picked = [str(n) for n, value in enumerate(self._values) if any(same(value, one) for one in values)]
        self._chips.show_values(picked)
        own = next((one for one in values if not any(same(value, one) for value in self._values)), None)
        text = "" if own is None else say(own, self.item, self.setting.language)
        if text != self._own.text():
            self._own.setText(text)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self._chips.setAccessibleName(self.item.words.said_in(setting.language))
        labels = {str(n): label for n, label in enumerate(self._labels(setting))}
        self._chips.relabel(labels, self._shapes(setting))
        for chip in self._chips.findChildren(QAbstractButton):
            chip.setAccessibleDescription(self._chips.accessibleName())
            chip.installEventFilter(self)
        own_words = self.item.open_label.said_in(setting.language)
        self._own.setPlaceholderText(own_words or sentence(setting.language, "forms.own_words"))
        self.watch(self._own)

    def _on_picked(self, picked: tuple[str, ...]) -> None:
        values = tuple(self._values[int(n)] for n in picked)
        if values and not self.item.repeats:
            self._own.clear()
        self.answered.emit(values + self._own_words())

    def _on_own_words(self, text: str) -> None:
        if text.strip() and not self.item.repeats:
            self._chips.show_values(())
        self.answered.emit(tuple(self._values[int(n)] for n in self._chips.values) + self._own_words())

    def _own_words(self) -> tuple[Value, ...]:
        text = self._own.text()
        return (text,) if text.strip() and self.item.type is ItemType.OPEN_CHOICE else ()
