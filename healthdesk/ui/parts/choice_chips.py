"""Answers as pills: one of several (round) or several (square), wrapping like words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.focus_order import comes_before
from healthdesk.ui.parts.layouts import clear
from healthdesk.ui.parts.picture_tile import PictureTile
from healthdesk.ui.parts.round_chip import RoundChip
from healthdesk.ui.parts.shaped_choice import ShapedWords
from healthdesk.ui.parts.short_radio import ShortRadio
from healthdesk.ui.parts.square_chip import SquareChip
from healthdesk.ui.parts.tokens import size, space


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
        self._names = names
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
        comes_before(self, [chip for _choice, chip in self._chips])
        self._level_tiles()
        self.show_values(kept)

    def keep_on_one_line(self) -> None:
        """No answer moves to a second line, whichever of them is picked."""
        self._on_one_line = True

    @property
    def offered(self) -> tuple[str, ...]:
        """Every value that can be picked, in the order shown."""
        return tuple(choice.value for choice, _chip in self._chips)

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
            if isinstance(chip, RoundChip | SquareChip) and isinstance(chip.words, ShapedWords):
                chip.words.reshape(chip, (shapes or {}).get(choice.value, choice.shape))
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
        if self._several:
            return SquareChip(_on_a_button(choice.label), choice.shape)
        if choice.shape:
            return RoundChip(_on_a_button(choice.label), choice.shape)
        if self._tiles and choice.picture is not None:
            return PictureTile(choice.label, choice.picture, self._tiles)
        return ShortRadio(choice.label) if self._names else RoundChip(_on_a_button(choice.label))

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
