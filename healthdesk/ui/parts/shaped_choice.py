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
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QStyleOptionButton, QStylePainter

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.plain_choice import Button, Mark, PlainWords
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.word_lines import longest_word

_BEHIND_A_PICTURE = 4
"""As Qt leaves between a picture and the words of a button."""
_TIGHT = "p, ul, ol { margin-top: 0px; margin-bottom: 0px; }"


class ShapedWords(PlainWords):
    """The words of one answer with their shape, laid out in the room beside its mark."""

    def __init__(self, html: str) -> None:
        self._html = html

    def reshape(self, chip: Button, html: str) -> None:
        """The same answer in another language."""
        self._html = html
        chip.updateGeometry()
        chip.update()

    def document(self, chip: Button, room: float = -1) -> QTextDocument:
        """Never bold as a whole when picked: what stands out in it is part of what it says."""
        made = QTextDocument()
        font = QFont(chip.font())
        font.setBold(False)
        made.setDefaultFont(font)
        made.setDocumentMargin(0)
        made.setIndentWidth(space("gap"))
        made.setDefaultStyleSheet(_TIGHT)
        option = made.defaultTextOption()
        option.setTextDirection(chip.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        made.setHtml(straight(self._html))
        made.setTextWidth(room)
        return made

    def _around(self, chip: Button, hint: QSize) -> QSize:
        """What the mark, a picture and the edges take."""
        plain = chip.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, chip.text())
        return QSize(hint.width() - plain.width(), hint.height() - plain.height())

    def whole(self, chip: Button, hint: QSize) -> QSize:
        """As wide as its longest line."""
        around, made = self._around(chip, hint), self.document(chip)
        width = around.width() + int(made.idealWidth()) + 1
        return QSize(width, max(hint.height(), around.height() + int(made.size().height()) + 1))

    def least(self, chip: Button, hint: QSize) -> QSize:
        """As wide as its widest word."""
        bold = QFont(chip.font())
        bold.setBold(True)
        width = (
            self._around(chip, hint).width()
            + longest_word(chip.text(), QFontMetrics(bold))
            + 2 * space("gap")
        )
        return QSize(min(width, self.whole(chip, hint).width()), hint.height())

    def wraps(self, chip: Button) -> bool:  # noqa: ARG002 - each does
        """In its lines, whatever it looks like."""
        return True

    def height(self, chip: Button, hint: QSize, width: int) -> int:
        """How high it is at a width."""
        around = self._around(chip, hint)
        tall = self.document(chip, max(1, width - around.width())).size().height()
        return max(hint.height(), around.height() + int(tall) + 1)

    def paint(self, chip: Button, hint: QSize, mark: Mark) -> None:  # noqa: ARG002 - the shape says how wide
        """The mark and the frame as those of every answer, and the words beside them."""
        option = QStyleOptionButton()
        chip.initStyleOption(option)
        inner = chip.style().subElementRect(mark.place, option, chip)
        beside = option.iconSize.width() + _BEHIND_A_PICTURE if not option.icon.isNull() else 0
        option.text = ""
        painter = QStylePainter(chip)
        painter.drawControl(mark.whole, option)
        if not chip.isRightToLeft():
            inner.setLeft(inner.left() + beside)
        else:
            inner.setRight(inner.right() - beside)
        made = self.document(chip, inner.width())
        top = inner.top() + max(0.0, (inner.height() - made.size().height()) / 2)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme().colour(self._tone(chip)))
        painter.translate(QPointF(inner.left(), top))
        made.documentLayout().draw(painter, context)
        painter.end()

    def _tone(self, chip: Button) -> str:
        if not chip.isEnabled():
            return "disabled"
        return "accent" if chip.isChecked() else "text"
