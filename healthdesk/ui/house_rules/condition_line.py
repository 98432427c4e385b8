"""One line of a condition: a fact, how it is compared, and with what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.entitlement import Amount, FactKind, FactQuestion
from healthdesk.rules.condition_outline import Comparison, Leaf
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.entitlement_facts import read_number
from healthdesk.rules.right_checks import comparisons_for, leaf_trouble
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.said import amount_name, comparison_word
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_ANSWERS = (Comparison.ONE_OF, Comparison.NONE_OF)
_AMOUNTS = (Comparison.UNDER, Comparison.ABOVE)
_NUMBERS = (Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.MORE, Comparison.LESS)


class ConditionLine(QWidget):
    """changed: something in it was. unwanted: it should go."""

    changed = Signal()
    unwanted = Signal()

    def __init__(
        self,
        leaf: Leaf,
        amounts: Sequence[Amount],
        known: Mapping[str, FactQuestion],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._amounts, self._known, self._language = tuple(amounts), known, language
        self._was: tuple[str, ...] = ()
        choose = {"": self.tr("(kies een gegeven)")}
        asked = [one for key, one in known.items() if one.retired_on is None or key == leaf.fact]
        self._fact = ChoiceBox(choose | {one.key: said(one.label, language) for one in asked})
        self._fact.setAccessibleName(self.tr("Gegeven"))
        self._test = ChoiceBox({})
        self._test.setAccessibleName(self.tr("Vergelijking"))
        self._amount = ChoiceBox({})
        self._amount.setAccessibleName(self.tr("Bedrag van dit recht"))
        self._number = QLineEdit()
        self._number.setAccessibleName(self.tr("Getal"))
        self._number.setMaximumWidth(size("timeline_date"))
        self._answers = ChoiceChips(self.tr("Antwoorden"), several=True)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        away = IconButton("cross", self.tr("Haal deze voorwaarde weg"))
        away.clicked.connect(self.unwanted)
        top = row(gap="small")
        for part, stretch in ((self._fact, 3), (self._test, 2), (self._amount, 2), (self._number, 1)):
            top.addWidget(part, stretch)
        top.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = column(self, gap="tiny")
        layout.addLayout(top)
        layout.addWidget(self._answers)
        layout.addWidget(self._error)
        self._show(leaf)
        self._fact.picked.connect(self._on_fact)
        self._test.picked.connect(self._on_test)
        self._amount.picked.connect(self._on_value)
        self._number.textEdited.connect(self._on_value)
        self._answers.picked.connect(self._on_value)

    # --- what others may call

    @property
    def leaf(self) -> Leaf:
        """What stands there."""
        question = self._question
        test = self._comparison
        several = question is not None and question.kind is FactKind.SEVERAL
        return Leaf(self._fact.value, test, self._value(test, question), several)

    def check(self) -> bool:
        """Tell at the line what is wrong with it; True when nothing is."""
        trouble = leaf_trouble(self.leaf, {one.key for one in self._amounts}, self._known)
        self._error.setText(sentence(self._language, trouble) if trouble else "")
        self._error.setVisible(bool(trouble))
        return not trouble

    def offer_amounts(self, amounts: Sequence[Amount]) -> None:
        """The amounts of the right are others now."""
        self._amounts = tuple(amounts)
        leaf = self.leaf
        self._offer_tests(leaf.test)
        self._offer_values(leaf)

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._fact

    # --- showing

    def _show(self, leaf: Leaf) -> None:
        self._fact.show_value(leaf.fact)
        self._offer_tests(leaf.test)
        self._offer_values(leaf)

    def _offer_tests(self, chosen: Comparison) -> None:
        question = self._question
        offered: tuple[Comparison, ...] = ()
        if question is not None:
            offered = comparisons_for(question.kind, has_amounts=bool(self._amounts))
        self._test.clear()
        for test in offered:
            self._test.addItem(comparison_word(test), test.value)
        if chosen in offered:
            self._test.show_value(chosen.value)
        self._test.setVisible(bool(offered))

    def _offer_values(self, leaf: Leaf) -> None:
        question, test = self._question, self._comparison
        self._amount.clear()
        names = {one.key: amount_name(one.key, self._amounts, self._language) for one in self._amounts}
        for key, name in names.items():
            self._amount.addItem(name, key)
        if leaf.value in names:
            self._amount.show_value(leaf.value)
        options = question.options if question is not None else {}
        self._answers.offer(Choice(key, said(words, self._language)) for key, words in options.items())
        self._was = leaf.value if isinstance(leaf.value, tuple) else ()
        self._answers.show_values(self._was)
        is_number = isinstance(leaf.value, int | float) and not isinstance(leaf.value, bool)
        self._number.setText(f"{leaf.value:g}".replace(".", ",") if is_number else "")
        self._show_editor(question, test)

    def _show_editor(self, question: FactQuestion | None, test: Comparison) -> None:
        there = question is not None
        self._amount.setVisible(there and test in _AMOUNTS)
        self._number.setVisible(there and test in _NUMBERS)
        self._answers.setVisible(there and test in _ANSWERS)

    # --- reading

    @property
    def _question(self) -> FactQuestion | None:
        return self._known.get(self._fact.value)

    @property
    def _comparison(self) -> Comparison:
        return Comparison(self._test.value) if self._test.value else Comparison.KNOWN

    def _value(self, test: Comparison, question: FactQuestion | None) -> object:
        if test in _ANSWERS:
            picked = self._answers.values
            return self._was if set(picked) == set(self._was) else picked
        if test in _AMOUNTS:
            return self._amount.value
        if test in _NUMBERS and question is not None:
            return read_number(self._number.text(), question.kind)
        return None

    # --- slots

    def _on_fact(self) -> None:
        question = self._question
        kinds = comparisons_for(question.kind, has_amounts=bool(self._amounts)) if question else ()
        self._show(Leaf(self._fact.value, next(iter(kinds), Comparison.KNOWN)))
        self._on_value()

    def _on_test(self) -> None:
        self._show_editor(self._question, self._comparison)
        self._on_value()

    def _on_value(self, _what: object = None) -> None:
        if not self._error.isHidden():
            self.check()
        self.changed.emit()
