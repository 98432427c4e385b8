"""Another page kept the draft first: both sides per question, and the person chooses."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import ChangedMeanwhile
from healthdesk.rules.answers_apart import Apart, differences
from healthdesk.ui.intake.draft_keeper import DraftKeeper
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.parts.side_by_side import Difference, SideBySide


class Clash(QObject):
    """Holds the keeper until a side is chosen.

    put_off: the person went back to what she typed; it is not kept until she chooses.
    """

    put_off = Signal()

    def __init__(self, sheet: FormSheet, keeper: DraftKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._keeper, self._window = sheet, keeper, parent
        self._apart: tuple[Apart, ...] = ()
        keeper.clashed.connect(self.show_sides)

    def show_sides(self, trouble: ChangedMeanwhile) -> None:
        """Ask, question by question. Sides that say the same need no asking."""
        self._keeper.hold(held=True)
        setting = self._sheet.setting
        theirs = trouble.theirs[1] if isinstance(trouble.theirs, tuple) else ()
        self._apart = differences(self._sheet.filling, theirs, setting.today, setting.language)
        if not self._apart:
            self._keep()
            return
        told = [
            Difference(str(number), one.question, one.mine, one.theirs)
            for number, one in enumerate(self._apart)
        ]
        dialog = SideBySide(told, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.rejected.connect(self._on_put_off)
        dialog.open()

    def _keep(self) -> None:
        self._keeper.touch()
        self._keeper.keep_now(over_theirs=True)

    def _on_chosen(self, choice: dict[str, str]) -> None:
        for number, side in choice.items():
            if side == "theirs":
                one = self._apart[int(number)]
                self._sheet.put(one.place, one.their_values)
        self._keep()

    def _on_put_off(self) -> None:
        self._keeper.hold(held=False)
        self.put_off.emit()
