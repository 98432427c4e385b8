"""The bar above the page: search everything, make something new, lock, and who sits here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from healthdesk.ui.parts.buttons import IconButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.window.search_button import SearchButton


class TopBar(QWidget):
    """Buttons only; the frame does what they ask.

    search_requested, back_requested, forward_requested, lock_requested.
    new_requested: the key of the page that makes it. menu_chosen: the key of a user-menu command.
    """

    search_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    lock_requested = Signal()
    new_requested = Signal(str)
    menu_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(size("top_bar"))
        self._back = IconButton("arrow-left", self.tr("Terug (Alt+Links)"))
        self._back.clicked.connect(self.back_requested)
        self._forward = IconButton("arrow-right", self.tr("Vooruit (Alt+Rechts)"))
        self._forward.clicked.connect(self.forward_requested)
        self.search = SearchButton(self)
        self.search.clicked.connect(self.search_requested)
        self._new = PrimaryButton(self.tr("Nieuw"), icon="plus")
        self._new_menu = _menu_of(self._new)
        lock = QuietButton(self.tr("Vergrendel"), icon="lock")
        set_tip(lock, self.tr("Ctrl+L"))
        lock.clicked.connect(self.lock_requested)
        self._person = QuietButton("", icon="person")
        self._person_menu = _menu_of(self._person)
        layout = row(self, gap="medium", margin="none", sides="margin")
        layout.addWidget(self.search, 4)
        fill(layout, self._back, self._forward, None, self._new, lock, self._person)
        self.show_way(back=False, forward=False)

    def offer_new(self, things: Iterable[tuple[str, str]]) -> None:
        """What can be made: key of the page, and its name."""
        self._new_menu.clear()
        for key, title in things:
            self._add(self._new_menu, key, title).triggered.connect(self._on_new)
        self._new.setVisible(bool(self._new_menu.actions()))

    def show_person(self, name: str, commands: Iterable[tuple[str, str]]) -> None:
        """Who sits here, and what she can do for herself; a command without a title is a line."""
        self._person.setText(name)
        self._person_menu.clear()
        for key, title in commands:
            if title:
                self._add(self._person_menu, key, title).triggered.connect(self._on_menu)
            else:
                self._person_menu.addSeparator()

    def show_way(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and forward."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def open_new_menu(self) -> None:
        """Show what can be made."""
        if self._new.isVisible():
            self._new.showMenu()

    def _add(self, menu: QMenu, key: str, title: str) -> QAction:
        action = menu.addAction(title)
        action.setData(key)
        return action

    def _on_new(self) -> None:
        self.new_requested.emit(_key_of(self.sender()))

    def _on_menu(self) -> None:
        self.menu_chosen.emit(_key_of(self.sender()))


def _menu_of(button: QPushButton) -> QMenu:
    menu = QMenu(button)
    button.setProperty("menu", True)
    button.setMenu(menu)
    return menu


def _key_of(action: object) -> str:
    return str(action.data()) if isinstance(action, QAction) else ""
