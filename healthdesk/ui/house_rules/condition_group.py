"""A group of conditions: how they hang together, its lines, and smaller groups inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.records.entitlement import Amount, FactQuestion
from healthdesk.rules.condition_outline import Branch, Comparison, ConditionPart, Joint, Leaf
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.condition_line import ConditionLine
from healthdesk.ui.house_rules.said import joint_word
from healthdesk.ui.parts.buttons import IconButton, LinkButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.layouts import column, fill, hide_unless, let_go, row, widgets_in
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_DEEPEST = 3
"""Groups in groups in groups: no shipped rule needs more, and nobody reads more."""


class ConditionGroup(QFrame):
    """changed: something in it was. unwanted: it should go, with what is in it."""

    changed = Signal()
    unwanted = Signal()

    def __init__(
        self,
        branch: Branch,
        amounts: Sequence[Amount],
        known: Mapping[str, FactQuestion],
        language: str,
        parent: QWidget | None = None,
        *,
        depth: int = 0,
        when_empty: str = "",
    ) -> None:
        super().__init__(parent)
        self._amounts, self._language, self._depth = tuple(amounts), language, depth
        self._known = known
        self._when_empty = when_empty
        if depth:
            self.setProperty("look", "unfolded")
        self._joint = ChoiceBox({one.value: joint_word(one) for one in Joint})
        self._joint.setAccessibleName(self.tr("Hoe de voorwaarden samenhangen"))
        self._joint.setMinimumWidth(size("short_field"))
        self._joint.picked.connect(self._on_changed)
        away = IconButton("cross", self.tr("Haal deze groep weg"))
        away.clicked.connect(self.unwanted)
        hide_unless(bool(depth), away)
        head = row(gap="small")
        fill(head, self._joint, None, away)
        self._nothing = Text(when_empty or sentence(language, "rights.empty_group"), "muted", wraps=True)
        self._inside = column(gap="medium")
        line = LinkButton(self.tr("Voorwaarde erbij"), icon="plus")
        line.clicked.connect(self._on_more)
        group = LinkButton(self.tr("Groep erbij"), icon="plus")
        group.clicked.connect(self._on_more_groups)
        hide_unless(depth < _DEEPEST - 1, group)
        foot = row(gap="medium")
        fill(foot, line, group, None)
        layout = column(self, gap="medium", margin="medium" if depth else "none")
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        layout.addLayout(self._inside)
        layout.addLayout(foot)
        self._joint.show_value(branch.joint.value)
        for part in branch.parts:
            self._add(part)
        self._look_empty()

    # --- what others may call

    @property
    def branch(self) -> Branch:
        """What stands there."""
        return Branch(Joint(self._joint.value), tuple(_part_of(one) for one in self._children))

    def check(self) -> bool:
        """Tell where something is wrong; True when nothing is."""
        sound = [one.check() for one in self._children]
        empty = not sound and bool(self._depth)
        self._nothing.set_role("error" if empty else "muted")
        return all(sound) and not empty

    def offer_amounts(self, amounts: Sequence[Amount]) -> None:
        """The amounts of the right are others now."""
        self._amounts = tuple(amounts)
        for one in self._children:
            one.offer_amounts(amounts)

    # --- helpers

    @property
    def _children(self) -> list[ConditionLine | ConditionGroup]:
        found = widgets_in(self._inside)
        return [one for one in found if isinstance(one, ConditionLine | ConditionGroup)]

    def _add(self, part: ConditionPart) -> ConditionLine | ConditionGroup:
        made: ConditionLine | ConditionGroup
        if isinstance(part, Leaf):
            made = ConditionLine(part, self._amounts, self._known, self._language)
        else:
            deeper = self._depth + 1
            made = ConditionGroup(part, self._amounts, self._known, self._language, depth=deeper)
        made.changed.connect(self.changed)
        made.unwanted.connect(self._on_unwanted)
        self._inside.addWidget(made)
        return made

    def _look_empty(self) -> None:
        empty = not self._children
        self._nothing.setVisible(empty)
        self._joint.setVisible(not empty or bool(self._depth))

    # --- slots

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_more(self) -> None:
        made = self._add(Leaf("", Comparison.KNOWN))
        self._look_empty()
        made.show()
        if isinstance(made, ConditionLine):
            made.first_focus().setFocus()
        self.changed.emit()

    def _on_more_groups(self) -> None:
        self._add(Branch(Joint.ANY, (Leaf("", Comparison.KNOWN),))).show()
        self._look_empty()
        self.changed.emit()

    def _on_unwanted(self) -> None:
        gone = self.sender()
        if isinstance(gone, QWidget):
            let_go(self._inside, gone)
        self._look_empty()
        self.changed.emit()


def _part_of(one: ConditionLine | ConditionGroup) -> ConditionPart:
    return one.leaf if isinstance(one, ConditionLine) else one.branch
