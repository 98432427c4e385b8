"""The left side of the builder: what can be added, the lines, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.actions.build_form import Told
from healthdesk.records.form_outline import LineKind
from healthdesk.rules.form_outline import QUESTIONS, Way, can_move
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.outline_tree import OutlineTree
from healthdesk.ui.form_builder.said import KIND_ICONS, kind_word
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size


class OutlineCard(QWidget):
    """words_wished: on to the words of the chosen line."""

    words_wished = Signal()

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building = building
        self._wrong: list[str] = []
        self.tree = OutlineTree(building)
        self._add = QuietButton(self.tr("Erbij"), icon="plus")
        self._add.setProperty("menu", "true")
        self._add.setAccessibleName(self.tr("Zet iets in het formulier"))
        self._add.setMenu(self._kinds())
        self._tools = {
            "copy": self._tool("copy", self.tr("Nog eens hetzelfde (Ctrl+D)"), building.copy, "Ctrl+D"),
            Way.UP: self._tool("chevron-up", self.tr("Hoger (Alt+↑)"), self._on_up),
            Way.DOWN: self._tool("chevron-down", self.tr("Lager (Alt+↓)"), self._on_down),
            Way.IN: self._tool("chevron-right", self.tr("Onder de vorige (Alt+→)"), self._on_in),
            Way.OUT: self._tool("chevron-left", self.tr("Eruit (Alt+←)"), self._on_out),
            "remove": self._tool("trash", self.tr("Weg (Delete)"), building.remove),
        }
        self._next = QuietButton("", icon="warning", small=True)
        self._next.clicked.connect(self._on_next)
        self._empty = Text(
            self.tr("Nog geen vragen. Kies bij “Erbij” wat je wilt vragen."), "muted", wraps=True
        )
        tools = row(gap="none")
        fill(tools, self._add, None, *self._tools.values())
        layout = column(self, gap="small")
        layout.addLayout(tools)
        layout.addWidget(self._empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._next)
        self._next.hide()
        self.tree.words_wished.connect(self.words_wished)
        self.tree.removal_wished.connect(building.remove)
        building.changed.connect(self._look)
        building.chose.connect(self._look)
        self._look()

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind in (*QUESTIONS, None, LineKind.WORDS, LineKind.SUM, LineKind.PART):
            if kind is None:
                menu.addSeparator()
                continue
            action = QAction(theme().icon(KIND_ICONS[kind], "muted", "small_icon"), kind_word(kind), menu)
            action.setData(kind.value)
            action.triggered.connect(self._on_add)
            menu.addAction(action)
        return menu

    def _tool(self, icon: str, name: str, slot: Callable[[], object], keys: str = "") -> IconButton:
        made = IconButton(icon, name, self)
        made.setFixedSize(size("small_control"), size("small_control"))
        made.clicked.connect(slot)
        if keys:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        return made

    def show_told(self, told: Sequence[Told]) -> None:
        """Mark where something is not right, and offer to go there."""
        self._wrong = list(dict.fromkeys(one.line for one in told))
        self.tree.show_wrong(self._wrong)
        self._next.setVisible(bool(told))
        if len(told) == 1:
            self._next.setText(self.tr("Nog 1 ding nakijken"))
        else:
            self._next.setText(self.tr("Nog {count} dingen nakijken").format(count=len(told)))

    def _look(self) -> None:
        building = self._building
        line = building.line
        for key, tool in self._tools.items():
            there = line is not None
            if isinstance(key, Way):
                there = line is not None and can_move(building.outline, line.key, key)
            tool.setEnabled(there)
        self._empty.setVisible(not building.outline.lines)

    # --- slots

    def _on_add(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._building.add(LineKind(str(action.data())))
            self.words_wished.emit()

    def _on_up(self) -> None:
        self._building.move(Way.UP)

    def _on_down(self) -> None:
        self._building.move(Way.DOWN)

    def _on_in(self) -> None:
        self._building.move(Way.IN)

    def _on_out(self) -> None:
        self._building.move(Way.OUT)

    def _on_next(self) -> None:
        """To the next line at which something is not right, around."""
        if self._wrong:
            at = self._wrong.index(self._building.chosen) + 1 if self._building.chosen in self._wrong else 0
            self._building.choose(self._wrong[at % len(self._wrong)])
