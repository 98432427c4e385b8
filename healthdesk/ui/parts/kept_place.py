"""Where the keyboard and the open menu were, when a part of the screen is built again under them.

A page is drawn again also when nobody asked for it: another desk changed something, or what was kept here is
read once more. Who was on her way with the keyboard goes on from where she was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)


class KeptKeyboard(QObject):
    """Where the keyboard is in what goes; Qt would put it on the next part at once, and scroll to there."""

    def __init__(self, focused: QWidget, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._kind, self._name, self._cursor = type(focused), _called(focused), _cursor(focused)
        same = self._same()
        self._number, self._count = same.index(focused), len(same)
        self._scrolled = [(area, area.verticalScrollBar().value()) for area in _areas_around(holder)]
        self._soon = QTimer(self, singleShot=True, interval=0)
        # In a turn of its own after that: what a layout was given is shown by then.
        self._soon.timeout.connect(self._go_back, Qt.ConnectionType.QueuedConnection)
        focused.clearFocus()

    def come_back(self) -> None:
        """Once the part stands there again: to what is called the same, with the cursor where it was.

        Where that is gone, to what would have come next. Where somebody put the keyboard meanwhile, it stays.
        """
        self._soon.start()

    def _same(self) -> list[QWidget]:
        found = self._holder.findChildren(self._kind)
        return [one for one in found if _called(one) == self._name and one.isVisibleTo(self._holder)]

    def _go_back(self) -> None:
        self.deleteLater()
        if self._holder.window().focusWidget() is not None or not self._holder.isVisible():
            return
        same = self._same()
        # With fewer of that name it may be another one that stands in its place.
        if len(same) == self._count and same[self._number].isEnabled():
            same[self._number].setFocus()
            _put_cursor(same[self._number], self._cursor)
            for area, height in self._scrolled:
                area.verticalScrollBar().setValue(height)
        elif following := _following(self._holder):
            following.setFocus()


def kept_keyboard(going: Sequence[QWidget], holder: QWidget | None) -> KeptKeyboard | None:
    """Before these go out of the holder for a while; None where the keyboard is not in them."""
    focused = holder.window().focusWidget() if holder is not None else None
    if holder is None or focused is None:
        return None
    is_in = any(one is focused or one.isAncestorOf(focused) for one in going)
    return KeptKeyboard(focused, holder) if is_in else None


def keep_keyboard(going: Sequence[QWidget], holder: QWidget | None) -> None:
    """Before these are taken out of the holder and others come in their place at once."""
    kept = kept_keyboard(going, holder)
    if kept is not None:
        kept.come_back()


def goes_with_its_menu(widget: QWidget) -> bool:
    """Whether a menu stands open from this part: it goes when that closes, and what was chosen is heard."""
    popup = QApplication.activePopupWidget()
    if not isinstance(popup, QMenu) or not _is_of(popup, widget):
        return False
    popup.aboutToHide.connect(widget.deleteLater)
    return True


def _called(widget: QWidget) -> tuple[str, str]:
    """Of an answer also to which question: what is wrong with a field belongs to no name."""
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text(), widget.accessibleDescription()
    return widget.accessibleName(), ""


def _cursor(widget: QWidget) -> tuple[str, int]:
    if isinstance(widget, QLineEdit):
        return widget.text(), widget.cursorPosition()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText(), widget.textCursor().position()
    return "", 0


def _put_cursor(widget: QWidget, cursor: tuple[str, int]) -> None:
    """Only where the same words stand there again."""
    words, place = cursor
    if isinstance(widget, QLineEdit) and widget.text() == words:
        widget.setCursorPosition(place)
    elif isinstance(widget, QPlainTextEdit) and widget.toPlainText() == words:
        at = widget.textCursor()
        at.setPosition(place)
        widget.setTextCursor(at)


def _following(holder: QWidget) -> QWidget | None:
    """What takes the keyboard after this part, or else the last before it."""
    parts = [holder.window(), *holder.window().findChildren(QWidget)]
    after = parts[parts.index(holder) + 1 + len(holder.findChildren(QWidget)) :]
    before = parts[: parts.index(holder)]
    return next((one for one in (*after, *reversed(before)) if _takes_keys(one)), None)


def _takes_keys(one: QWidget) -> bool:
    by_tab = bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and one.isVisible() and one.isEnabled() and one.focusProxy() is None


def _areas_around(widget: QWidget) -> list[QScrollArea]:
    found, above = [], widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            found.append(above)
        above = above.parentWidget()
    return found


def _is_of(popup: QObject, widget: QWidget) -> bool:
    above: QObject | None = popup
    while above is not None and above is not widget:
        above = above.parent()
    return above is not None
