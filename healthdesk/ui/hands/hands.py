"""Hands that press, type and choose in the real window, by real mouse and key events.

Each gesture waits until what it needs can be seen and used, so that it reads as a person would say
it: press "Verder", write "Yara" into "Voornaam".
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from healthdesk.ui.hands.eyes import in_front, is_on_screen, picture, seen, settle, words_on
from healthdesk.ui.hands.patience import NeverCame, wait_until

W = TypeVar("W", bound=QWidget)
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


class Hands:
    """`is_calm` tells whether nothing that was asked is still under way."""

    def __init__(self, window: QWidget, is_calm: Callable[[], bool]) -> None:
        # The file dialogs of the system are other programs' windows: hands cannot reach into those.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._window, self._is_calm = window, is_calm

    # --- seeing

    def see(self, *words: str) -> None:
        """Wait until each of these can be read somewhere."""
        for word in words:
            wait_until(lambda word=word: self.reads(word), f"“{word}”")  # type: ignore[misc]

    def reads(self, word: str) -> bool:
        """Whether it can be read now, in the window or in a dialog over it."""
        front = in_front(self._window)
        return any(word in text for place in {front, self._window} for text in words_on(place))

    def rest(self) -> None:
        """Wait until nothing is under way."""
        wait_until(self._is_calm, "…")

    def photograph(self, path: Path) -> None:
        """A picture of how it stands now."""
        self.rest()
        self.snap(path)

    def snap(self, path: Path) -> None:
        """A picture at once, whatever is still under way."""
        settle()
        picture(self._window, path)

    def put_away(self, name: str) -> None:
        """Press every button of this name that is there; none is fine too."""
        for button in self._usable(QAbstractButton, name):
            self.click(button)
        self.rest()

    def find(self, kind: type[W], name: str) -> W:
        """The widget of this name, once it can be seen and used and nothing is under way."""
        self.rest()
        wait_until(lambda: bool(self._usable(kind, name)), f"“{name}”")
        widget = self._usable(kind, name)[0]
        self._bring_into_view(widget)
        return widget

    def _usable(self, kind: type[W], name: str, within: QWidget | None = None) -> list[W]:
        front = within or in_front(self._window)
        return [one for one in seen(kind, name, front) if one.isEnabled()] if is_on_screen(front) else []

    # --- doing

    def press(self, name: str) -> None:
        """Click a button, box or link."""
        self.click(self.find(QAbstractButton, name))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless told where."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def choose(self, name: str, of: str = "") -> None:
        """Pick an answer with the space bar; `of` names the question where several have this answer."""
        place = self.find(QWidget, of) if of else in_front(self._window)
        wait_until(lambda: bool(self._usable(QAbstractButton, name, place)), f"“{name}”")
        chip = self._usable(QAbstractButton, name, place)[0]
        self._bring_into_view(chip)
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)

    def write(self, name: str, text: str) -> None:
        """Type into a field, over what stands there."""
        wait_until(lambda: bool(self._fields(name)), f"“{name}”")
        field = self._fields(name)[0]
        self._bring_into_view(field)
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        type_into(field, text)

    def _fields(self, name: str) -> list[QWidget]:
        found = (one for one in self._usable(QWidget, name) if isinstance(one, _TYPED))
        return [one for one in found if not one.isReadOnly()]

    def pick(self, name: str, text: str) -> None:
        """Choose in a list that folds out, with the arrow keys."""
        box = self.find(QComboBox, name)
        wait_until(lambda: box.findText(text) >= 0, f"“{text}”")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _line in range(box.count()):
            if box.currentText() == text:
                return
            QTest.keyClick(box, Qt.Key.Key_Down)

    def choose_in_menu(self, button: str, title: str) -> None:
        """Open the menu of a button and click a line of it."""
        self.press(button)
        wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"“{title}”")
        menu = QApplication.activePopupWidget()
        lines = menu.actions() if isinstance(menu, QMenu) else []
        found = [one for one in lines if one.text().replace("&", "") == title]
        if not isinstance(menu, QMenu) or not found:
            raise NeverCame(f"“{title}”")
        self.click(menu, menu.actionGeometry(found[0]).center())

    def tabs(self, name: str) -> list[str]:
        """The titles of a row of tabs."""
        bar = self.find(QTabBar, name)
        return [
            bar.tabText(number).replace("&", "") for number in range(bar.count()) if bar.isTabVisible(number)
        ]

    def tab(self, name: str, title: str) -> None:
        """Click on one tab of a row of tabs."""
        bar = self.find(QTabBar, name)
        titles = [bar.tabText(number).replace("&", "") for number in range(bar.count())]
        number = next((n for n, one in enumerate(titles) if one.startswith(title)), 0)
        self.click(bar, bar.tabRect(number).center())

    def line(self, name: str, text: str) -> None:
        """Click the line of a list in which this text stands."""
        view = self.find(QAbstractItemView, name)
        wait_until(lambda: _line_with(view, text) is not None, f"“{text}”")
        self.rest()
        at = _line_with(view, text)
        if at is not None:
            view.scrollTo(at)
            self.click(view.viewport(), view.visualRect(at).center())

    def keys(self, keys: str) -> None:
        """Press keys wherever the hands are: "Return", "Down"."""
        self.rest()
        QTest.keySequence(self._at_hand(), QKeySequence(keys))

    def type(self, text: str) -> None:
        """Type wherever the hands are."""
        type_into(self._at_hand(), text)

    def _at_hand(self) -> QWidget:
        front = in_front(self._window)
        focused: QWidget | None = front.focusWidget()
        return front if focused is None else focused

    def save_as(self, path: Path) -> None:
        """Answer the dialog that asks where a file should go."""
        wait_until(lambda: isinstance(in_front(self._window), QFileDialog), path.name)
        dialog = in_front(self._window)
        wait_until(lambda: is_on_screen(dialog), path.name)
        (field,) = dialog.findChildren(QLineEdit, "fileNameEdit")
        field.selectAll()
        type_into(field, str(path))
        suggestions = QApplication.activePopupWidget()
        if suggestions is not None:
            suggestions.close()
        (buttons,) = dialog.findChildren(QDialogButtonBox)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        wait_until(save.isEnabled, path.name)
        self.click(save)
        wait_until(path.exists, path.name)

    def _bring_into_view(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()


def _line_with(view: QAbstractItemView, text: str) -> QModelIndex | None:
    model, root = view.model(), view.rootIndex()
    for row in range(model.rowCount(root)):
        column = 0
        while (index := model.index(row, column, root)).isValid():
            if text in str(index.data() or ""):
                return index
            column += 1
    return None


def type_into(widget: QWidget, text: str) -> None:
    """Type anything, é and ş included, letter by letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)
