"""The answers on the page: a field tells what was typed, and only what that changed is touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Place, Value
from healthdesk.rules.form_checks import Finding, findings_at
from healthdesk.rules.form_filling import Effect, FormFilling
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import Setting


class PlaceView(Protocol):
    """What shows an item at its place."""

    def show_state(self) -> None:
        """Show whether it is asked, and what is answered, as the sheet has it now."""

    def speak(self) -> None:
        """The words in the sheet's language."""

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong with it, or only worth a word; "" for nothing."""

    def take_focus(self) -> None:
        """Bring the keyboard here."""


class FormSheet(QObject):
    """Between the fields and the rules.

    edited: the `Place` where a person changed something. outlined: other questions are asked, or
    another number has an answer. spoken: the language changed.
    """

    edited = Signal(object)
    outlined = Signal()
    spoken = Signal()

    def __init__(
        self, filling: FormFilling, setting: Setting, *, sees_scores: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.filling = filling
        self.setting = setting
        self.sees_scores = sees_scores
        self.known: Mapping[Place, tuple[Value, ...]] = {}
        """What the file knew before anybody answered."""
        self._views: dict[Place, PlaceView] = {}
        self._found: dict[Place, Finding] = {}
        """What was wrong when all of it was looked at last, for views that come later."""
        self._uncalculated: set[Place] = set()
        """Where it stands that something could not be worked out."""

    def is_as_known(self, place: Place) -> bool:
        """Whether what stands there is what the file says, and nobody said it anew."""
        return place in self.known and self.known[place] == self.filling.answers(place)

    def hides(self, item: Item) -> bool:
        """Whether an item is not for the eyes of who sits here, asked or not."""
        if item.hidden or (self.setting.given and item.for_staff):
            return True
        if item.is_score:
            return not self.sees_scores
        return item.type is ItemType.GROUP and bool(item.items) and all(map(self.hides, item.items))

    def put_in_view(self, view: QWidget, place: Place, item: Item) -> None:
        """Show what shows an item, hide it, or let it stand there in grey, as its conditions say."""
        met = self.filling.own_conditions_met(place)
        view.setVisible((met or item.stays_in_view) and not self.hides(item))
        if item.stays_in_view:
            view.setEnabled(met)

    def register(self, place: Place, view: PlaceView) -> None:
        """This is what shows the item at that place from now on."""
        self._views[place] = view

    def item(self, place: Place) -> Item:
        """The item at a place, as the form has it by now."""
        return self.filling.index.items[place[-1][0]]

    def leave_out(self, gone: QWidget) -> None:
        """What showed items in there leaves the page."""
        self._views = {place: view for place, view in self._views.items() if not _is_in(view, gone)}

    def renew(self, filling: FormFilling) -> None:
        """Another form with the answers of now: what looks at it looks at that one from here on."""
        self.filling = filling
        self._found = {}

    def show_changes(self, before: FormFilling) -> None:
        """After `renew`, and once what shows it is in its place: say anew what is otherwise than it was."""
        now = self.filling
        for place in list(self._views):
            view, link = self.view(place), place[-1][0]
            item, was = now.index.items.get(link), before.index.items.get(link)
            if view is None or item is None or was is None:
                continue
            if item != was:
                view.show_state()
                view.speak()
            elif _state(now, place) != _state(before, place):
                view.show_state()
        self._tell_uncalculated()

    def view(self, place: Place) -> PlaceView | None:
        """What shows the item at a place, once its section was opened."""
        view = self._views.get(place)
        if view is not None and not shiboken6.isValid(view):
            del self._views[place]
            return None
        return view

    def answer(self, place: Place, values: tuple[Value, ...]) -> None:
        """A person gave other answers."""
        had, spread = bool(self.filling.answers(place)), self.filling.spread(place)
        effect = self.filling.answer(place, values)
        self._found.pop(place, None)
        self._show(effect)
        view = self.view(place)
        if view is not None:
            view.show_error("")
            if spread != self.filling.spread(place):
                view.show_state()
        if effect.shown or effect.gone or had != bool(values):
            self.outlined.emit()
        self.edited.emit(place)

    def put(self, place: Place, values: tuple[Value, ...]) -> None:
        """Give answers from elsewhere, and show them in the field."""
        self.answer(place, values)
        view = self.view(place)
        if view is not None:
            view.show_state()

    def add_group(self, place: Place) -> None:
        """One more of a repeating group."""
        self._changed_groups(place, self.filling.add_group(place))

    def remove_group(self, place: Place, number: int) -> None:
        """One less of a repeating group."""
        self._changed_groups(place, self.filling.remove_group(place, number))

    def _changed_groups(self, place: Place, effect: Effect) -> None:
        view = self.view(place)
        if view is not None:
            view.show_state()
        self._show(effect)
        self.outlined.emit()
        self.edited.emit(place)

    def _show(self, effect: Effect) -> None:
        for place in effect.shown | effect.gone | effect.calculated | effect.stated:
            view = self.view(place)
            if view is not None:
                view.show_state()
        self._tell_uncalculated()

    def _tell_uncalculated(self) -> None:
        """What the form would work out and cannot, with the answers of now, is said where it would stand."""
        links = self.filling.calculations.troubles
        failing = {place for link in links if link for place in self.filling.places(link)}
        for place in failing ^ self._uncalculated:
            view = self.view(place)
            if view is not None:
                found = findings_at(self.filling, place) if place in failing else ()
                self.show_findings(found, (place,))
        self._uncalculated = failing

    def leave(self, place: Place) -> None:
        """The keyboard left a question: say what is wrong with it, but not yet that it is empty."""
        wrong = [one for one in findings_at(self.filling, place) if one.kind != "required"]
        self.show_findings(wrong, (place,))

    def show_findings(self, found: Iterable[Finding], places: Iterable[Place] | None = None) -> None:
        """Put each finding at its question; `places` that have none are cleared."""
        first: dict[Place, Finding] = {}
        for one in found:
            first.setdefault(one.place, one)
        if places is None:
            self._found = dict(first)
        for place in list(self._views) if places is None else places:
            view = self.view(place)
            found_here = first.get(place)
            if view is not None and found_here is None:
                view.show_error("")
            elif view is not None and found_here is not None:
                view.show_error(self.error_text(found_here), wrong=found_here.blocks)

    def tell_again(self) -> None:
        """What was found, also at questions whose view came since."""
        for place, found in self._found.items():
            view = self.view(place)
            if view is not None:
                view.show_error(self.error_text(found), wrong=found.blocks)

    def error_text(self, finding: Finding) -> str:
        """A finding in the language of the form."""
        key = f"forms.error.{finding.kind}"
        if finding.kind == "type":
            key = f"forms.error.type_{finding.wanted}"
        said = sentence(self.setting.language, key, wanted=finding.wanted)
        return said if finding.blocks else sentence(self.setting.language, "forms.warning", said=said)

    def speak(self, setting: Setting) -> None:
        """Switch the language of the questions; answers stay as they are."""
        self.setting = setting
        for place in list(self._views):
            view = self.view(place)
            if view is not None:
                view.speak()
        self.spoken.emit()
        self.outlined.emit()


def _is_in(view: PlaceView, gone: QWidget) -> bool:
    if not isinstance(view, QWidget):
        return False
    return not shiboken6.isValid(view) or view is gone or gone.isAncestorOf(view)


def _state(filling: FormFilling, place: Place) -> tuple[object, ...]:
    """What may be otherwise at a question that is itself the same."""
    asked = filling.own_conditions_met(place)
    return asked, filling.answers(place), filling.spread(place), filling.times(place), filling.item_at(place)
