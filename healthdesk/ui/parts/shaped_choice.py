"""An answer whose words have a shape: bold, italic, several lines, a list; beside its mark as all answers.

A button of Qt knows plain words only; they stay its text, for who listens and for the keyboard. The shape
is made by `form_text` from our own tags around escaped words: nothing in it runs or loads.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetrics,
    QPaintEvent,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.word_lines import longest_word

_BEHIND_A_PICTURE = 4
"""As Qt leaves between a picture and the words of a button."""
_TIGHT = "p, ul, ol { margin-top: 0px; margin-bottom: 0px; }"


class _Shape:
    """The words of one answer with their shape, laid out in the room beside its mark."""

    def __init__(self, chip: QAbstractButton, html: str) -> None:
        self._chip, self._html = chip, html
        chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def reshape(self, html: str) -> None:
        """The same answer in another language."""
        self._html = html
        self._chip.updateGeometry()
        self._chip.update()

    def document(self, room: float = -1) -> QTextDocument:
        """Never bold as a whole when picked: what stands out in it is part of what it says."""
        made = QTextDocument()
        font = QFont(self._chip.font())
        font.setBold(False)
        made.setDefaultFont(font)
        made.setDocumentMargin(0)
        made.setIndentWidth(space("gap"))
        made.setDefaultStyleSheet(_TIGHT)
        option = made.defaultTextOption()
        option.setTextDirection(self._chip.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        made.setHtml(straight(self._html))
        made.setTextWidth(room)
        return made

    def _around(self, hint: QSize) -> QSize:
        """What the mark, a picture and the edges take."""
        plain = self._chip.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._chip.text())
        return QSize(hint.width() - plain.width(), hint.height() - plain.height())

    def whole(self, hint: QSize) -> QSize:
        """As wide as its longest line."""
        around, made = self._around(hint), self.document()
        width = around.width() + int(made.idealWidth()) + 1
        return QSize(width, max(hint.height(), around.height() + int(made.size().height()) + 1))

    def least(self, hint: QSize) -> QSize:
        """As wide as its widest word."""
        bold = QFont(self._chip.font())
        bold.setBold(True)
        width = (
            self._around(hint).width()
            + longest_word(self._chip.text(), QFontMetrics(bold))
            + 2 * space("gap")
        )
        return QSize(min(width, self.whole(hint).width()), hint.height())

    def height(self, hint: QSize, width: int) -> int:
        """How high it is at a width."""
        around = self._around(hint)
        tall = self.document(max(1, width - around.width())).size().height()
        return max(hint.height(), around.height() + int(tall) + 1)

    def paint(self, control: QStyle.ControlElement, place: QStyle.SubElement) -> None:
        """The mark and the frame as those of every answer, and the words beside them."""
        chip, option = self._chip, QStyleOptionButton()
        chip.initStyleOption(option)  # type: ignore[attr-defined]
        inner = chip.style().subElementRect(place, option, chip)
        beside = option.iconSize.width() + _BEHIND_A_PICTURE if not option.icon.isNull() else 0
        option.text = ""
        painter = QStylePainter(chip)
        painter.drawControl(control, option)
        if not chip.isRightToLeft():
            inner.setLeft(inner.left() + beside)
        else:
            inner.setRight(inner.right() - beside)
        made = self.document(inner.width())
        top = inner.top() + max(0.0, (inner.height() - made.size().height()) / 2)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme().colour(self._tone()))
        painter.translate(QPointF(inner.left(), top))
        made.documentLayout().draw(painter, context)
        painter.end()

    def _tone(self) -> str:
        if not self._chip.isEnabled():
            return "disabled"
        return "accent" if self._chip.isChecked() else "text"


class ShapedRound(QRadioButton):
    """One of which one is picked."""

    def __init__(self, label: str, html: str) -> None:
        super().__init__(label)
        self.shape = _Shape(self, html)

    def sizeHint(self) -> QSize:
        return self.shape.whole(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self.shape.least(super().sizeHint())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.shape.height(super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.shape.paint(QStyle.ControlElement.CE_RadioButton, QStyle.SubElement.SE_RadioButtonContents)


class ShapedSquare(QCheckBox):
    """One of which several may be picked."""

    def __init__(self, label: str, html: str) -> None:
        super().__init__(label)
        self.shape = _Shape(self, html)

    def sizeHint(self) -> QSize:
        return self.shape.whole(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self.shape.least(super().sizeHint())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.shape.height(super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.shape.paint(QStyle.ControlElement.CE_CheckBox, QStyle.SubElement.SE_CheckBoxContents)
