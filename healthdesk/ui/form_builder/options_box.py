"""The answers that can be chosen at a question, in their order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.records.form_outline import LineKind, OutlineLine, OutlineOption
from healthdesk.ui.form_builder.building import Building, fresh
from healthdesk.ui.form_builder.option_row import OptionRow
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, let_go, widgets_in
from healthdesk.ui.parts.text import SectionTitle


class OptionsBox(QWidget):
    """Enter in one goes to the next, and makes it when there is none."""

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building = building
        self._line: OutlineLine | None = None
        self._scored = False
        self._inside = column(gap="small")
        more = LinkButton(self.tr("Antwoord erbij"), icon="plus")
        more.clicked.connect(self._on_more)
        self._own = QCheckBox(self.tr("Ook iets in eigen woorden"))
        self._own.clicked.connect(self._on_own)
        self._points = QCheckBox(self.tr("Antwoorden tellen punten"))
        self._points.clicked.connect(self._on_points)
        layout = column(self, gap="small")
        layout.addWidget(SectionTitle(self.tr("Antwoorden")))
        layout.addLayout(self._inside)
        for one in (more, self._own, self._points):
            layout.addWidget(one)

    def show_line(self, line: OutlineLine) -> None:
        """The answers of this question."""
        if self._line is None or self._line.key != line.key:
            self._scored = False
        self._line = line
        scored = any(one.weight is not None for one in line.options)
        self._scored = self._scored or scored
        self._points.setChecked(self._scored)
        self._own.setChecked(line.own_words)
        self._put_in_order(line.options)
        last = len(line.options)
        several = line.kind is LineKind.SOME_OF
        for number, (made, option) in enumerate(zip(self._rows, line.options, strict=True), start=1):
            made.show_option(option, number, last=number == last, scored=self._scored, several=several)

    @property
    def _rows(self) -> list[OptionRow]:
        return [one for one in widgets_in(self._inside) if isinstance(one, OptionRow)]

    def _put_in_order(self, options: tuple[OutlineOption, ...]) -> None:
        """A row for each, those that were there moved and not made anew: the keyboard stays where it is."""
        there = {made.option.key: made for made in self._rows}
        wanted = [option.key for option in options]
        for key, made in there.items():
            if key not in wanted:
                let_go(self._inside, made)
        for number, option in enumerate(options):
            made = there.get(option.key) or self._row(option)
            if self._inside.indexOf(made) != number:
                self._inside.removeWidget(made)
                self._inside.insertWidget(number, made)

    def _row(self, option: OutlineOption) -> OptionRow:
        made = OptionRow(self._building, option)
        made.changed.connect(self._on_changed)
        made.unwanted.connect(self._on_unwanted)
        made.up_wished.connect(self._on_up)
        made.down_wished.connect(self._on_down)
        made.next_wished.connect(self._on_next)
        return made

    # --- slots

    def _sent_by(self) -> tuple[list[OutlineOption], int]:
        """The options, and which of them this is about."""
        made = self.sender()
        options = list(self._line.options) if self._line is not None else []
        key = made.option.key if isinstance(made, OptionRow) else ""
        return options, next((number for number, one in enumerate(options) if one.key == key), -1)

    def _on_changed(self, option: OutlineOption) -> None:
        options, at = self._sent_by()
        if at >= 0:
            options[at] = option
            self._building.set(f"option {option.key} {self._building.language}", options=tuple(options))

    def _on_unwanted(self) -> None:
        options, at = self._sent_by()
        if at >= 0:
            del options[at]
            self._building.set(options=tuple(options))
            self._focus(min(at, len(options) - 1))

    def _on_up(self) -> None:
        self._swap(-1)

    def _on_down(self) -> None:
        self._swap(1)

    def _swap(self, step: int) -> None:
        options, at = self._sent_by()
        if at >= 0 and 0 <= at + step < len(options):
            options[at], options[at + step] = options[at + step], options[at]
            self._building.set(options=tuple(options))
            self._focus(at + step)

    def _on_next(self) -> None:
        options, at = self._sent_by()
        if at + 1 < len(options):
            self._focus(at + 1)
        elif options and any(options[at].words.values()):
            self._on_more()

    def _on_more(self) -> None:
        if self._line is not None:
            options = (*self._line.options, OutlineOption(fresh(), {}))
            self._building.set(options=options)
            self._focus(len(options) - 1)

    def _focus(self, number: int) -> None:
        rows = self._rows
        if 0 <= number < len(rows):
            rows[number].show()
            rows[number].line.setFocus()

    def _on_own(self, on: bool) -> None:
        self._building.set(own_words=on)

    def _on_points(self, on: bool) -> None:
        self._scored = on
        if self._line is None:
            return
        if not on:
            bare = tuple(replace(one, weight=None) for one in self._line.options)
            self._building.set(options=bare)
        self.show_line(self._building.line or self._line)
