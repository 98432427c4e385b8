"""The words of an answer beside its mark: on one line, or broken between words where there is little room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton, QStylePainter

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.word_lines import in_lines, is_endless, longest_word

Button = QRadioButton | QCheckBox


@dataclass(frozen=True, slots=True)
class Mark:
    """What a style calls the parts of a button: all of it, its words, and the room for them."""

    whole: QStyle.ControlElement
    words: QStyle.ControlElement
    place: QStyle.SubElement


class PlainWords:
    """As broken when picked, so that picking it moves no word. `hint` is what Qt itself would take."""

    def whole(self, chip: Button, hint: QSize) -> QSize:
        """As wide as it is when picked: nothing moves then, and equal answers stand in equal columns."""
        return QSize(hint.width() + _bold_room(chip), hint.height())

    def least(self, chip: Button, hint: QSize) -> QSize:
        """An answer wraps between its words; a filter stays on its line, but for a word without end."""
        if not self.wraps(chip):
            least = min(hint.width(), size("short_field")) if is_endless(chip.text()) else hint.width()
            return QSize(least, hint.height())
        plain = chip.fontMetrics().horizontalAdvance(chip.text())
        word = longest_word(chip.text(), _bold(chip))
        return QSize(min(hint.width(), hint.width() - plain + word), hint.height())

    def wraps(self, chip: Button) -> bool:
        """Whether it may stand on several lines: a pill or a filter does not."""
        return bool(chip.property("look") == "chip")

    def height(self, chip: Button, hint: QSize, width: int) -> int:
        """A line more for each time that its words have to wrap."""
        if width >= chip.sizeHint().width():
            return hint.height()
        more = _lines(chip, hint, width).count("\n")
        return hint.height() + more * chip.fontMetrics().lineSpacing()

    def paint(self, chip: Button, hint: QSize, mark: Mark) -> None:
        """As Qt does, but in lines where they are needed, and a pill's words in its middle."""
        option = QStyleOptionButton()
        chip.initStyleOption(option)
        if chip.property("look") == "pill":
            _paint_in_the_middle(chip, option, mark)
            return
        if self.wraps(chip) and chip.width() < chip.sizeHint().width():
            option.text = _lines(chip, hint, chip.width())
        painter = QStylePainter(chip)
        painter.drawControl(mark.whole, option)
        painter.end()


def _lines(chip: Button, hint: QSize, width: int) -> str:
    plain = chip.fontMetrics().horizontalAdvance(chip.text())
    return in_lines(chip.text(), _bold(chip), width - (hint.width() - plain))


def _bold(chip: Button) -> QFontMetrics:
    font = chip.font()
    font.setBold(True)
    return QFontMetrics(font)


def _bold_room(chip: Button) -> int:
    """How much wider its words are when it is picked."""
    now = chip.fontMetrics().horizontalAdvance(chip.text())
    return max(0, _bold(chip).horizontalAdvance(chip.text()) - now)


def _paint_in_the_middle(chip: Button, option: QStyleOptionButton, mark: Mark) -> None:
    """The room that is kept for bold words stands on both sides of plain ones.

    Of a pill only: beside a mark words begin where those of the other answers do.
    """
    text, option.text = option.text, ""
    painter = QStylePainter(chip)
    painter.drawControl(mark.whole, option)
    inner = chip.style().subElementRect(mark.place, option, chip)
    half = _bold_room(chip) // 2
    if chip.width() < chip.sizeHint().width():
        text, half = as_much_as_fits(text, chip.fontMetrics(), inner.width()), 0
    option.text, option.rect = text, inner.translated(-half if chip.isRightToLeft() else half, 0)
    painter.drawControl(mark.words, option)
    painter.end()
