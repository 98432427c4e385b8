"""What a person can type and choose within a window: read by name, and put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from healthdesk.ui.parts.choice_chips import ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField

Choosing = ChoiceChips | QComboBox | QSpinBox | QCheckBox
W = TypeVar("W", LabeledField, Choosing)


def words_in(window: QWidget) -> dict[str, LabeledField]:
    """The fields for words by what they are called. No password is among them, nor a box to search in."""
    fields = (one for one in window.findChildren(LabeledField) if _takes_words(one.field))
    return _by_name((one.label, one) for one in fields)


def choices_in(window: QWidget) -> dict[str, Choosing]:
    """All from which is chosen, in the order in which one may change another."""
    boxes = [box for box in window.findChildren(QComboBox) if not box.isEditable()]
    alone = [box for box in window.findChildren(QCheckBox) if not isinstance(box.parent(), ChoiceChips)]
    found: list[Choosing] = [
        *window.findChildren(ChoiceChips),
        *boxes,
        *window.findChildren(QSpinBox),
        *alone,
    ]
    return _by_name((one.accessibleName() or _said(one), one) for one in found)


def standing(window: QWidget) -> tuple[str, ...]:
    """All that stands there, finished or not: while it is the same as before, nobody began anything."""
    lines = [line.text() for line in window.findChildren(QLineEdit)]
    words = [text.toPlainText() for text in window.findChildren(QPlainTextEdit)]
    return (*lines, *words, *(chosen(part) for part in choices_in(window).values()))


def chosen(part: Choosing) -> str:
    """What is chosen there, by its value: it is called otherwise in another language."""
    if isinstance(part, ChoiceChips):
        return "\n".join(part.values)
    if isinstance(part, QComboBox):
        return _value_at(part, part.currentIndex())
    return str(part.value() if isinstance(part, QSpinBox) else part.isChecked())


def choose(part: Choosing, value: str) -> None:
    """Choose it as a person does: what hangs on it follows."""
    if chosen(part) == value:
        return
    if isinstance(part, ChoiceChips):
        part.show_values(tuple(filter(None, value.split("\n"))))
        part.picked.emit(part.values)
    elif isinstance(part, QComboBox):
        number = _place_of(part, value)
        if number >= 0:
            part.setCurrentIndex(number)
            part.activated.emit(number)
    elif isinstance(part, QSpinBox):
        part.setValue(int(value))
    else:
        part.setChecked(value == str(True))


def write(labeled: LabeledField, text: str) -> None:
    """Put words there as a person types them: what hangs on them follows."""
    labeled.set_text(text)
    if isinstance(labeled.field, QComboBox):
        labeled.field.setEditText(text)
    elif isinstance(labeled.field, QLineEdit):
        labeled.field.textEdited.emit(text)


def typed_into(labeled: LabeledField) -> SignalInstance:
    """What is heard at each letter."""
    field = labeled.field
    if isinstance(field, QComboBox):
        return field.editTextChanged
    assert isinstance(field, QLineEdit | QPlainTextEdit), "found by `words_in`"
    return field.textChanged


def matched(kept: Mapping[str, str], names: Iterable[str]) -> Mapping[str, str]:
    """By the names of today: in another language fields are called otherwise, in the same order."""
    names = list(names)
    if len(names) == len(kept) and not kept.keys() & set(names):
        return dict(zip(names, kept.values(), strict=True))
    return kept


def matched_choices(kept: Mapping[str, str], parts: Mapping[str, Choosing]) -> Mapping[str, str]:
    """The same for what is chosen: in their order where they offer it, else where only one part does."""
    if kept.keys() & parts.keys():
        return kept
    found: dict[str, str] = {}
    in_order = dict(zip(kept, parts, strict=False))  # behind them may stand what a dialog itself holds
    for name, value in kept.items():
        offering = [one for one, part in parts.items() if one not in found and _offers(part, value)]
        at = in_order.get(name, "")
        if at in offering:
            found[at] = value
        elif value and len(offering) == 1 and isinstance(parts[offering[0]], ChoiceChips | QComboBox):
            found[offering[0]] = value
    return found


def _offers(part: Choosing, value: str) -> bool:
    if isinstance(part, ChoiceChips):
        return {one for one in value.split("\n") if one} <= set(part.offered)
    if isinstance(part, QComboBox):
        return _place_of(part, value) >= 0
    if isinstance(part, QCheckBox):
        return value in {str(True), str(False)}
    return value.removeprefix("-").isdecimal() and part.minimum() <= int(value) <= part.maximum()


def _value_at(box: QComboBox, number: int) -> str:
    data = box.itemData(number)
    return str(data) if isinstance(data, str | int | UUID) else box.itemText(number)


def _place_of(box: QComboBox, value: str) -> int:
    """By the value, else by its words: so older versions of the program kept it."""
    places = (number for number in range(box.count()) if _value_at(box, number) == value)
    return next(places, box.findText(value))


def _takes_words(field: QWidget) -> bool:
    if isinstance(field, QLineEdit):
        return not field.isReadOnly() and field.echoMode() is QLineEdit.EchoMode.Normal
    if isinstance(field, QPlainTextEdit):
        return not field.isReadOnly()
    return isinstance(field, QComboBox) and field.isEditable()


def _said(part: QWidget) -> str:
    return part.text() if isinstance(part, QCheckBox) else ""


def _by_name(parts: Iterable[tuple[str, W]]) -> dict[str, W]:
    found: dict[str, W] = {}
    for name, part in parts:
        again = sum(each == name or each.startswith(f"{name} #") for each in found)
        found[f"{name} #{again + 1}" if again else name] = part
    return found
