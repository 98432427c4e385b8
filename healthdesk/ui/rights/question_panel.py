"""One question about somebody's life: asked calmly, answered with one click, or left alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.entitlement import FactKind, FactQuestion, FactValue
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.entitlement_facts import read_number
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_YES, _NO, _NOTHING = "yes", "no", "-"


class QuestionPanel(QWidget):
    """answered: the key and the value, None for "rather not". skipped: another question, please."""

    answered = Signal(str, object)
    skipped = Signal(str)

    def __init__(
        self,
        question: FactQuestion,
        language: str,
        value: FactValue | None,
        parent: QWidget | None = None,
        *,
        is_trial: bool = False,
    ) -> None:
        """`is_trial`: of somebody invented, nothing is kept."""
        super().__init__(parent)
        self._is_trial = is_trial
        self.setProperty("look", "clear")
        self.question, self._language = question, language
        self._before = value
        self._chips: ChoiceChips | None = None
        self._line: LabeledField | None = None
        layout = column(self, gap="small")
        ask = said(question.ask, language)
        if question.kind in {FactKind.NUMBER, FactKind.MONEY}:
            layout.addWidget(Text(ask, wraps=True))
            unit = QCoreApplication.translate("Rights", "Aantal")
            if question.kind is FactKind.MONEY:
                unit = QCoreApplication.translate("Rights", "Bedrag in euro")
            self._line = LabeledField(unit, QLineEdit(), hint=said(question.hint, language))
            self._line.field.setAccessibleName(ask)
            self._line.field.setMaximumWidth(size("short_field"))
            self._line.field.returnPressed.connect(self._on_keep)  # type: ignore[attr-defined]
            layout.addWidget(self._line)
        else:
            layout.addWidget(Text(ask, wraps=True))
            if question.hint:
                layout.addWidget(Text(said(question.hint, language), "caption", wraps=True))
            self._chips = ChoiceChips(ask, self._choices(), several=question.kind is FactKind.SEVERAL)
            self._chips.picked.connect(self._on_picked)
            layout.addWidget(self._chips)
        layout.addWidget(self._buttons())
        self.show_value(value)

    def _choices(self) -> list[Choice]:
        if self.question.kind is FactKind.YES_NO:
            yes = QCoreApplication.translate("Rights", "ja")
            return [Choice(_YES, yes), Choice(_NO, QCoreApplication.translate("Rights", "nee"))]
        offered = [Choice(key, said(words, self._language)) for key, words in self.question.options.items()]
        if self.question.nothing:
            offered.append(Choice(_NOTHING, said(self.question.nothing, self._language), exclusive=True))
        return offered

    def _buttons(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made)
        if self.question.kind not in {FactKind.YES_NO, FactKind.ONE}:
            keep = PrimaryButton(QCoreApplication.translate("Rights", "Bewaren"), small=True)
            if self._is_trial:
                keep.setText(QCoreApplication.translate("Rights", "Proberen"))
            keep.clicked.connect(self._on_keep)
            flow.addWidget(keep)
        rather_not = QuietButton(QCoreApplication.translate("Rights", "Liever niet"), small=True)
        rather_not.clicked.connect(self._on_rather_not)
        flow.addWidget(rather_not)
        skip = QuietButton(QCoreApplication.translate("Rights", "Overslaan"), small=True)
        skip.clicked.connect(self._on_skip)
        flow.addWidget(skip)
        return made

    # --- what others may call

    def show_value(self, value: FactValue | None) -> None:
        """Put an earlier answer there; this is not an edit."""
        if self._line is not None:
            known = isinstance(value, int | float) and not isinstance(value, bool)
            self._line.set_text(f"{value:g}".replace(".", ",") if known else "")
        if self._chips is not None and value is not None:
            shown = (_YES if value else _NO,) if isinstance(value, bool) else value
            several = (shown,) if isinstance(shown, str) else shown
            self._chips.show_values(several or (_NOTHING,))  # type: ignore[arg-type]  # never a number here

    @property
    def words(self) -> str | tuple[str, ...]:
        """What stands there and was not kept yet, as it was typed or picked; empty when nothing."""
        if self._line is not None:
            return self._line.text() if self._line.text() != self._shown_before() else ""
        values = self._chips.values if self._chips is not None else ()
        if self.question.kind is not FactKind.SEVERAL or not values or self._picked(values) == self._before:
            return ()
        return values

    def show_words(self, words: str | tuple[str, ...]) -> None:
        """What was half typed here before."""
        if self._line is not None and isinstance(words, str):
            self._line.set_text(words)
        if self._chips is not None and isinstance(words, tuple):
            self._chips.show_values(words)

    def keep(self) -> bool:
        """Answer with what stands there; False when nothing does, or it cannot be read."""
        if self._line is not None:
            value: FactValue | None = read_number(self._line.text(), self.question.kind)
            unread = QCoreApplication.translate("Rights", "Schrijf een getal, bijvoorbeeld 24 155 of 3.")
            self._line.set_error(unread if value is None and self._line.text() else "")
        else:
            value = self._picked(self._chips.values if self._chips is not None else ())
        if value is None:
            return False
        self.answered.emit(self.question.key, value)
        return True

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._line.field if self._line is not None else self._chips or self

    # --- slots

    def _on_picked(self, _values: object) -> None:
        if self.question.kind in {FactKind.YES_NO, FactKind.ONE}:
            self.keep()

    def _on_keep(self) -> None:
        self.keep()

    def _on_rather_not(self) -> None:
        self.answered.emit(self.question.key, None)

    def _on_skip(self) -> None:
        self.skipped.emit(self.question.key)

    # --- helpers

    def _picked(self, values: tuple[str, ...]) -> FactValue | None:
        if not values:
            return None
        if self.question.kind is FactKind.YES_NO:
            return values[0] == _YES
        if self.question.kind is FactKind.ONE:
            return values[0]
        return tuple(value for value in values if value != _NOTHING)

    def _shown_before(self) -> str:
        if isinstance(self._before, int | float):
            return f"{self._before:g}".replace(".", ",")
        return ""
