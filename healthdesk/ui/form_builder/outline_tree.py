"""The lines of a form in their order, nested: chosen, dragged, and moved with the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from healthdesk.records.form_outline import LineKind, OutlineLine
from healthdesk.rules.form_outline import Spot, Way, numbers, siblings, spot
from healthdesk.rules.outline_doubts import unsaid
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.said import KIND_ICONS, line_words, spoken_line
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import plain_tip
from healthdesk.ui.parts.tokens import size

_KEY = Qt.ItemDataRole.UserRole
_WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Right: Way.IN,
    Qt.Key.Key_Left: Way.OUT,
}
_EDGE = 5.5
"""So much of a line at its top and bottom means before and after it, as Qt paints its mark."""


class OutlineTree(QTreeWidget):
    """Arrows walk, Alt with an arrow moves the line, Delete takes it out, Enter goes to its words.

    words_wished: on to the words of the chosen line. removal_wished: it should go.
    """

    words_wished = Signal()
    removal_wished = Signal()

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._building = building
        self._wrong: frozenset[str] = frozenset()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._said: dict[str, object] = {}
        """What each line was when it was dressed last."""
        self._shape: object = None
        self._quiet = False
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Vragen van het formulier"))
        self.setHeaderHidden(True)
        self.setIndentation(size("icon"))
        self.setIconSize(QSize(size("small_icon"), size("small_icon")))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        building.changed.connect(self.show_lines)
        building.spoke.connect(self.show_lines)
        building.chose.connect(self._on_chose)
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(self._on_double)
        self.show_lines()

    # --- what others may call

    def show_wrong(self, keys: Iterable[str]) -> None:
        """Mark the lines at which something is not right."""
        wrong = frozenset(keys)
        if wrong != self._wrong:
            self._wrong = wrong
            self._fill()

    def show_lines(self) -> None:
        """The lines as they are now; what was folded stays folded."""
        outline = self._building.outline
        shape = _shape_of(outline.lines)
        if shape != self._shape:
            self._shape = shape
            self._build()
        self._fill()
        self._on_chose()

    # --- making it

    def _build(self) -> None:
        """Each line to its place: those that were there move along, in whatever they are folded."""
        folded = {key for key, item in self._items.items() if item.childCount() and not item.isExpanded()}
        self._quiet = True
        root, outline = self.invisibleRootItem(), self._building.outline
        if not self._items:
            self._items[""] = top = QTreeWidgetItem(self)
            top.setFlags(top.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
            top.setData(0, _KEY, "")
        moved: list[str] = []
        self._stand(outline.lines, root, 1, moved)
        self._take_out(self._items.keys() - {"", *(line.key for line in outline.walk())})
        for key in moved:
            self._items[key].setExpanded(key not in folded)
        self._quiet = False

    def _take_out(self, gone: AbstractSet[str]) -> None:
        """What stood under one that goes, goes with it: Qt lets go of all of that at once."""
        away = {key: self._items.pop(key) for key in gone}
        tops = [item for item in away.values() if item.parent() not in away.values()]
        for key in gone:
            self._said.pop(key, None)
        for item in tops:
            (item.parent() or self.invisibleRootItem()).removeChild(item)

    def _stand(
        self, lines: Iterable[OutlineLine], above: QTreeWidgetItem, first: int, moved: list[str]
    ) -> None:
        for place, line in enumerate(lines, first):
            item = self._items.get(line.key)
            if item is None:
                item = self._items[line.key] = QTreeWidgetItem()
                item.setData(0, _KEY, line.key)
            if above.child(place) is not item:
                if item.treeWidget() is not None:
                    (item.parent() or self.invisibleRootItem()).removeChild(item)
                above.insertChild(place, item)
                moved += [one.key for one in line.walk()]
            flags, drops = item.flags(), Qt.ItemFlag.ItemIsDropEnabled
            wanted = flags | drops if line.kind is not LineKind.WORDS else flags & ~drops
            if wanted != flags:
                item.setFlags(wanted)
            self._stand(line.below, item, 0, moved)

    def _fill(self) -> None:
        building = self._building
        outline, counted = building.outline, numbers(building.outline)
        lacking = frozenset(unsaid(outline, building.language))
        top = self._items[""]
        title = building.said(outline.title) or self.tr("(nog geen naam)")
        self._dress(top, title, "settings", wrong="" in self._wrong, lacks="" in lacking, bold=True)
        self._tell(top, self.tr("Het formulier: {title}").format(title=title), "", lacking)
        is_dark = theme().is_dark
        for line in outline.walk():
            number = counted.get(line.key, "")
            told = (
                line,
                number,
                building.language,
                line.key in self._wrong,
                line.key in lacking,
                is_dark,
            )
            before, self._said[line.key] = self._said.get(line.key), told
            if before == told:
                continue
            item, words = self._items[line.key], building.said(line.words)
            shown = f"{number}  {line_words(words)}" if number else line_words(words)
            shown = f"{shown} ✱" if line.required else shown
            part = line.kind is LineKind.PART
            self._dress(
                item,
                shown,
                KIND_ICONS[line.kind],
                wrong=line.key in self._wrong,
                lacks=line.key in lacking,
                bold=part,
            )
            self._tell(item, spoken_line(line, number, words), line.key, lacking)

    def _dress(
        self, item: QTreeWidgetItem, shown: str, icon: str, *, wrong: bool, lacks: bool, bold: bool
    ) -> None:
        item.setText(0, " ".join(shown.split("\n")))
        item.setIcon(
            0, theme().icon("warning" if wrong else icon, "amber" if wrong else "muted", "small_icon")
        )
        font = theme().font("base", bold=bold)
        font.setItalic(lacks)
        item.setFont(0, font)
        item.setForeground(0, theme().colour("muted" if lacks else "text"))

    def _tell(self, item: QTreeWidgetItem, told: str, key: str, lacking: frozenset[str]) -> None:
        """For who hears it, and for who points at it."""
        if key in lacking:
            told = self.tr("{line}, nog niet vertaald").format(line=told)
        if key in self._wrong:
            told = self.tr("{line}, hier klopt nog iets niet").format(line=told)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        item.setData(0, Qt.ItemDataRole.ToolTipRole, plain_tip(told))

    # --- slots

    def _on_chose(self) -> None:
        item = self._items.get(self._building.chosen)
        if item is not None and item is not self.currentItem():
            self._quiet = True
            self.setCurrentItem(item)
            self._quiet = False
            self.scrollToItem(item)

    def _on_current(self, current: QTreeWidgetItem | None) -> None:
        if current is not None and not self._quiet:
            self._building.choose(str(current.data(0, _KEY)))

    def _on_double(self) -> None:
        self.words_wished.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has its say when it is first seen: lines are as tall as later ones."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _WAYS:
            self._building.move(_WAYS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wished.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.words_wished.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Where it is dropped is asked of the outline; the tree follows what that makes of it."""
        at = self._spot_at(event.position().toPoint(), self._building.chosen)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if self._building.line is not None and at is not None:
            self._building.move_to(self._building.chosen, at)

    def _spot_at(self, point: QPoint, key: str) -> Spot | None:
        """Where the line would stand, counted without itself."""
        outline, target = self._building.outline, self.itemAt(point)
        if target is None:
            return Spot("", len([one for one in outline.lines if one.key != key]))
        on = str(target.data(0, _KEY))
        line, there = outline.line(on), spot(outline, on)
        if line is None or there is None or on == key:
            return None if on else Spot("", 0)
        box = self.visualItemRect(target)
        edge = min(max(round(box.height() / _EDGE), 2), 12)
        inside = [one for one in line.below if one.key != key]
        if line.kind is not LineKind.WORDS and box.top() + edge <= point.y() <= box.bottom() - edge:
            return Spot(on, len(inside))
        behind = point.y() > box.center().y()
        if behind and inside and target.isExpanded():
            return Spot(on, 0)
        before = [one.key for one in siblings(outline, there.above)[: there.index] if one.key != key]
        return Spot(there.above, len(before) + behind)


def _shape_of(lines: Iterable[OutlineLine]) -> object:
    """Which lines stand where, whatever they say."""
    return tuple((line.key, line.kind is LineKind.WORDS, _shape_of(line.below)) for line in lines)
