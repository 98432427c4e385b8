"""Our kinds of button: the one that matters, the quiet one, the dangerous one, the link, the icon."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.held_together import held_together
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.word_lines import in_lines


class _Button(QPushButton):
    look = ""
    _is_after = False

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon: str = "", small: bool = False, name: str = ""
    ) -> None:
        super().__init__(straight(text), parent)
        self.setProperty("look", self.look)
        if small:
            self.setProperty("scale", "small")
        if icon:
            theme().dress(self, icon, self._icon_tone(), "small_icon")
        self.setAccessibleName(name or text.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def setText(self, text: str) -> None:
        """A new text is also what a screen reader says."""
        super().setText(straight(text))
        self.setAccessibleName(text.replace("&", ""))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Somebody who is used to clicking twice means it once."""
        event.accept()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt leaves four pixels between an icon and its word, which looks like one word."""
        super().initStyleOption(option)
        if not self.icon().isNull() and option.text:
            option.text = f"{option.text}\N{NO-BREAK SPACE}" if self._is_after else f" {option.text}"

    def sizeHint(self) -> QSize:
        """Room for its words as they are when it is checked: bold then."""
        hint = super().sizeHint()
        if not self.icon().isNull() and self.text():
            hint.setWidth(hint.width() + self.fontMetrics().horizontalAdvance(" "))
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            now = self.fontMetrics().horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(0, QFontMetrics(bold).horizontalAdvance(self.text()) - now))
        return hint

    def point_on(self, icon: str, *, after: bool) -> None:
        """An arrow on the side it points to: after the words for onward, before them for back.

        Follows the way the page is read, so it is asked again when that turns.
        """
        self._is_after = after
        parent = self.parentWidget()
        turned = parent is not None and parent.isRightToLeft()
        mirrored = {"arrow-right": "arrow-left", "arrow-left": "arrow-right"}
        theme().dress(self, mirrored.get(icon, icon) if turned else icon, self._icon_tone(), "small_icon")
        onward, back = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(onward if after != turned else back)

    def _icon_tone(self) -> str:
        return {"primary": "on_accent", "danger": "on_red", "link": "accent"}.get(self.look, "text")


class PrimaryButton(_Button):
    """The one thing to do next; at most one per place."""

    look = "primary"


class QuietButton(_Button):
    """Something that can be done as well."""


class DangerButton(_Button):
    """Takes something away that cannot be brought back."""

    look = "danger"


class LinkButton(_Button):
    """A name or a word that leads somewhere."""

    look = "link"

    def __init__(self, text: str, parent: QWidget | None = None, *, icon: str = "", name: str = "") -> None:
        super().__init__(text, parent, icon=icon, name=name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class NameLink(LinkButton):
    """A link with a name of any length: gives way where there is no room; the whole of it is in the tip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_tip(self, text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        set_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.iconSize().width(), super().minimumSizeHint().height())

    def shown_at(self, width: int) -> str:
        """What there is room for."""
        metrics, short = self.fontMetrics(), self.sizeHint().width() - width
        return as_much_as_fits(self.text(), metrics, metrics.horizontalAdvance(self.text()) - short)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_at(self.width())
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class LongLink(LinkButton):
    """A link that is a sentence: on as many lines as it needs."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> str:
        frame = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return in_lines(held_together(self.text()), self.fontMetrics(), width - frame)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        more = self._lines(width).count("\n")
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.iconSize().width(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._lines(self.width())
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class IconButton(QToolButton):
    """An icon alone; its name is said to screen readers and shown as a tip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, *, tone: str = "muted") -> None:
        super().__init__(parent)
        theme().dress(self, icon, tone)
        self.name_it(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name_it(self, name: str) -> None:
        """Another name: what it does is about something else now."""
        self.setAccessibleName(name)
        set_tip(self, name)
