"""A long part of a form, made as far as somebody looks: what stands below comes when she gets near it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire_response import Place
from healthdesk.ui.intake.form_sheet import FormSheet


class Grows(Protocol):
    """A column of items that is made one by one."""

    def make_next(self) -> QWidget | None:
        """The view of its next item; None when there is none left."""


class Growth:
    """The columns of one part that are not whole yet; what is inside a group comes before what follows it."""

    def __init__(self, sheet: FormSheet) -> None:
        self._sheet = sheet
        self._open: list[Grows] = []
        self.is_amid = False
        """Whether something came before what was there already, so that Tab finds it too late."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be made."""
        return not self._open

    def add(self, column: Grows) -> None:
        """One more column, or one that has more to make; it comes before those that wait already."""
        if column not in self._open:
            self._open.append(column)

    def drop(self, gone: QWidget) -> None:
        """What leaves the page grows no further."""
        self._open = [one for one in self._open if not (isinstance(one, QWidget) and gone.isAncestorOf(one))]

    def grow(self, count: int) -> None:
        """So many items more that are asked; what stands between them and is not comes along."""
        while count > 0 and (view := self._next()) is not None:
            count -= not view.isHidden()
        self._sheet.tell_again()

    def grow_to(self, place: Place, most: int | None = None) -> None:
        """Until this place has its view, or all of it is there; no more than so many at once."""
        made = 0
        while self._sheet.view(place) is None and made != most and self._next() is not None:
            made += 1
        self._sheet.tell_again()

    def _next(self) -> QWidget | None:
        while self._open:
            view = self._open[-1].make_next()
            if view is not None:
                return view
            self._open.remove(self._open[-1])
        return None
