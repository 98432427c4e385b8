"""Answers as pills: one of several (round) or several (square), wrapping like words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear
from healthdesk.ui.parts.picture_tile import PictureTile
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.shaped_choice import ShapedRound, ShapedSquare
from healthdesk.ui.parts.short_radio import ShortRadio
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.word_lines import in_lines, is_endless, longest_word


@dataclass(frozen=True, slots=True)
class Choice:
    """One pill. `exclusive` among several: "none of these" empties the others. `why` stands under it.

    `shape`: the label with its bold, italic and lines, as HTML of our own making.
    """

    value: str
    label: str
    exclusive: bool = False
    picture: QIcon | None = None
    why: str = ""
    shape: str = ""


class ChoiceChips(QWidget):
    """A question's answers; arrows move, Space picks, picking a round one again lets it go.

    picked: a tuple of the values that are on, changed by a person.
    """

    picked = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Iterable[Choice] = (),
        parent: QWidget | None = None,
        *,
        several: bool = False,
        pills: bool = False,
        upright: bool = False,
        even: bool = False,
        names: bool = False,
        tiles: int = 0,
    ) -> None:
        """`pills` for filters; `upright`: under each other.

        `even`: in columns where they do not fit one line, as the steps of a scale. `names`: the answers
        are names, of any length; one that is too long ends in dots. `tiles`: each a picture of this size
        with its word under it; for one answer, all with a picture.
        """
        super().__init__(parent)
        self._one: type[QRadioButton] = ShortRadio if names else _Round
        self._several = several
        self._look = "tile" if tiles else "pill" if pills else "chip"
        self._tiles = tiles
        self._chips: list[tuple[Choice, QAbstractButton]] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._flow = FlowLayout(self, even=even and not upright, upright=upright)
        self._on_one_line = False
        self.setAccessibleName(name)
        self.offer(choices)

    def offer(self, choices: Iterable[Choice]) -> None:
        """Other answers to choose from; what was picked stays picked where it is still there.

        The same answers again leave the keyboard where it is.
        """
        choices, kept = list(choices), self.values
        if choices and choices == [choice for choice, _chip in self._chips]:
            return
        for _choice, chip in self._chips:
            self._group.removeButton(chip)
        clear(self._flow)
        self._chips = []
        for choice in choices:
            chip = self._chip(choice)
            self._chips.append((choice, chip))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            if choice.why:
                self._flow.addWidget(ElidedText(choice.why, "caption", lines=3))
        self._level_tiles()
        self.show_values(kept)

    def keep_on_one_line(self) -> None:
        """No answer moves to a second line, whichever of them is picked."""
        self._on_one_line = True

    @property
    def values(self) -> tuple[str, ...]:
        """What is picked, in the order shown."""
        return tuple(choice.value for choice, chip in self._chips if chip.isChecked())

    @property
    def value(self) -> str | None:
        """The one picked, of a question with one answer."""
        return next(iter(self.values), None)

    def show_values(self, values: Iterable[str]) -> None:
        """Put answers there; this is not an edit."""
        wanted = set(values)
        for choice, chip in self._chips:
            chip.setChecked(choice.value in wanted)
            _embolden(chip)
        self._let_tab_come_to(next((chip for _choice, chip in self._chips if chip.isChecked()), None))

    def said(self, values: Iterable[str]) -> str:
        """What these answers are called."""
        wanted = set(values)
        return ", ".join(choice.label for choice, _chip in self._chips if choice.value in wanted)

    def choose_first(self) -> None:
        """The first answer, for a question that is never without one; this is not an edit."""
        self.show_values(choice.value for choice, _chip in self._chips[:1])

    def relabel(self, labels: dict[str, str], shapes: dict[str, str] | None = None) -> None:
        """The same answers in another language; an answer is shaped in all of them or in none."""
        for choice, chip in self._chips:
            said = labels.get(choice.value, choice.label)
            chip.setText(said if isinstance(chip, PictureTile) else _on_a_button(said))
            chip.setAccessibleName(said)
            if isinstance(chip, ShapedRound | ShapedSquare):
                chip.shape.reshape((shapes or {}).get(choice.value, choice.shape))
        self._level_tiles()

    def _level_tiles(self) -> None:
        tiles = [chip for _choice, chip in self._chips if isinstance(chip, PictureTile)]
        widest = max((tile.own_width() for tile in tiles), default=0)
        for tile in tiles:
            tile.widen_to(widest)

    def _let_tab_come_to(self, chip: QAbstractButton | None) -> None:
        """Tab stops at one pill of a question, so that the next question is one Tab away."""
        stop = chip or next((chip for _choice, chip in self._chips), None)
        for _choice, other in self._chips:
            focus = Qt.FocusPolicy.StrongFocus if other is stop else Qt.FocusPolicy.ClickFocus
            other.setFocusPolicy(focus)
        if stop is not None:
            self.setFocusProxy(stop)

    def _chip(self, choice: Choice) -> QAbstractButton:
        chip = self._bare_chip(choice)
        chip.setAutoExclusive(False)
        chip.setProperty("look", self._look)
        high = QSizePolicy.Policy.Minimum if chip.hasHeightForWidth() else QSizePolicy.Policy.Fixed
        chip.setSizePolicy(QSizePolicy.Policy.Preferred, high)  # bold may be cut, not wider
        chip.setProperty("choice", choice.value)
        if choice.picture is not None and not self._tiles:
            chip.setIcon(choice.picture)
            chip.setIconSize(QSize(size("large_icon"), size("large_icon")))
            chip.setProperty("pictured", "true")
        chip.setAccessibleName(choice.label)
        told = filter(None, (self.accessibleName(), choice.why))
        chip.setAccessibleDescription(": ".join(told))
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(self._on_clicked)
        return chip

    def _bare_chip(self, choice: Choice) -> QAbstractButton:
        if choice.shape:
            kind = ShapedSquare if self._several else ShapedRound
            return kind(_on_a_button(choice.label), choice.shape)
        if self._several:
            return _Square(_on_a_button(choice.label))
        if self._tiles and choice.picture is not None:
            return PictureTile(choice.label, choice.picture, self._tiles)
        return self._one(choice.label if self._one is ShortRadio else _on_a_button(choice.label))

    def _on_clicked(self) -> None:
        clicked = self.sender()
        mine = next((choice for choice, chip in self._chips if chip is clicked), None)
        if mine is not None:
            self._let_go_beside(mine)
        for _choice, chip in self._chips:
            _embolden(chip)
        self._let_tab_come_to(clicked if isinstance(clicked, QAbstractButton) else None)
        self.picked.emit(self.values)

    def _let_go_beside(self, mine: Choice) -> None:
        """Picking one may let others go: all of them, or those that exclude each other."""
        for other, chip in self._chips:
            if other is not mine and (not self._several or mine.exclusive or other.exclusive):
                chip.setChecked(False)

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has its say when a chip is first seen; what is picked stands out after that too."""
        super().showEvent(event)
        for _choice, chip in self._chips:
            _embolden(chip)
        self._level_tiles()
        if self._on_one_line:
            hints = [chip.sizeHint().width() for _choice, chip in self._chips]
            # Bold words are not always as wide as was reckoned from plain ones: each a little more.
            gaps = (len(hints) - 1) * self._flow.spacing() + len(hints) * space("tiny")
            self.setMinimumWidth(sum(hints) + max(0, gaps))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        chips = [chip for _choice, chip in self._chips]
        focused = next((index for index, chip in enumerate(chips) if chip.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        following = chips[(focused + step) % len(chips)]
        self._let_tab_come_to(following)
        following.setFocus(Qt.FocusReason.TabFocusReason)


def _on_a_button(words: str) -> str:
    """As Qt wants them: alone the sign would make a shortcut of the letter behind it, and be gone."""
    return straight(words).replace("&", "&&")


def _embolden(chip: QAbstractButton) -> None:
    font = chip.font()
    font.setBold(chip.isChecked())
    chip.setFont(font)


class _Round(QRadioButton):
    """A pill of which one is picked."""

    def sizeHint(self) -> QSize:
        return _with_room(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().sizeHint())

    def hasHeightForWidth(self) -> bool:
        return bool(self.property("look") == "chip")

    def heightForWidth(self, width: int) -> int:
        return _height_for(self, super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasHeightForWidth() and self.width() < self.sizeHint().width():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            _paint_in_lines(self, option, super().sizeHint(), QStyle.ControlElement.CE_RadioButton)
        elif self.property("look") != "pill":
            super().paintEvent(event)
        else:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            whole, words = QStyle.ControlElement.CE_RadioButton, QStyle.ControlElement.CE_RadioButtonLabel
            _paint_in_the_middle(self, option, whole, words, QStyle.SubElement.SE_RadioButtonContents)


class _Square(QCheckBox):
    """A pill of which several may be picked."""

    def sizeHint(self) -> QSize:
        return _with_room(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().sizeHint())

    def hasHeightForWidth(self) -> bool:
        return bool(self.property("look") == "chip")

    def heightForWidth(self, width: int) -> int:
        return _height_for(self, super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasHeightForWidth() and self.width() < self.sizeHint().width():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            _paint_in_lines(self, option, super().sizeHint(), QStyle.ControlElement.CE_CheckBox)
        elif self.property("look") != "pill":
            super().paintEvent(event)
        else:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            whole, words = QStyle.ControlElement.CE_CheckBox, QStyle.ControlElement.CE_CheckBoxLabel
            _paint_in_the_middle(self, option, whole, words, QStyle.SubElement.SE_CheckBoxContents)


def _with_room(chip: QAbstractButton, hint: QSize) -> QSize:
    """As wide as it is when picked: nothing moves then, and the same answers stand in the same columns."""
    return QSize(hint.width() + _bold_room(chip), hint.height())


def _least(chip: QAbstractButton, hint: QSize) -> QSize:
    """An answer wraps between its words; a filter stays on its line, but for a word without end."""
    if not chip.hasHeightForWidth():
        return QSize(
            min(hint.width(), size("short_field")) if is_endless(chip.text()) else hint.width(), hint.height()
        )
    plain = QFontMetrics(chip.font()).horizontalAdvance(chip.text())
    word = longest_word(chip.text(), _bold(chip))
    return QSize(min(hint.width(), hint.width() - plain + word), hint.height())


def _height_for(chip: QAbstractButton, hint: QSize, width: int) -> int:
    """A line more for each time that its words have to wrap."""
    if width >= chip.sizeHint().width():
        return hint.height()
    more = _lines(chip, hint, width).count("\n")
    return hint.height() + more * QFontMetrics(chip.font()).lineSpacing()


def _lines(chip: QAbstractButton, hint: QSize, width: int) -> str:
    """Broken as when picked, so that picking it moves no word."""
    plain = QFontMetrics(chip.font()).horizontalAdvance(chip.text())
    return in_lines(chip.text(), _bold(chip), width - (hint.width() - plain))


def _bold(chip: QAbstractButton) -> QFontMetrics:
    font = chip.font()
    font.setBold(True)
    return QFontMetrics(font)


def _paint_in_lines(
    chip: QAbstractButton, option: QStyleOptionButton, hint: QSize, whole: QStyle.ControlElement
) -> None:
    option.text = _lines(chip, hint, chip.width())
    painter = QStylePainter(chip)
    painter.drawControl(whole, option)
    painter.end()


def _bold_room(chip: QAbstractButton) -> int:
    """How much wider its words are when it is picked."""
    now = QFontMetrics(chip.font()).horizontalAdvance(chip.text())
    return max(0, _bold(chip).horizontalAdvance(chip.text()) - now)


def _paint_in_the_middle(
    chip: QAbstractButton,
    option: QStyleOptionButton,
    whole: QStyle.ControlElement,
    words: QStyle.ControlElement,
    place: QStyle.SubElement,
) -> None:
    """The room that is kept for bold words stands on both sides of plain ones.

    Of a pill only: beside a mark words begin where those of the other answers do.
    """
    text, option.text = option.text, ""
    painter = QStylePainter(chip)
    painter.drawControl(whole, option)
    inner = chip.style().subElementRect(place, option, chip)
    half = _bold_room(chip) // 2
    if chip.width() < chip.sizeHint().width():
        text, half = as_much_as_fits(text, chip.fontMetrics(), inner.width()), 0
    option.text, option.rect = text, inner.translated(-half if chip.isRightToLeft() else half, 0)
    painter.drawControl(words, option)
    painter.end()
