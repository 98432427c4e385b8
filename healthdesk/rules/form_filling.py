"""One form being filled in: an edit goes in, what it changed comes out, and only that is worked on.

`FormFilling` is the working sheet of the intake page, of `form fill` and of signing. It keeps what
was typed, also in questions that are not asked just now, so that a wrong click loses nothing;
what leaves (`response_items`) holds only the questions that are asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import prod
from typing import Any

from healthdesk.records.questionnaire import Constraint, Form, Item, ItemType
from healthdesk.records.questionnaire_response import Place, ResponseItem, Value
from healthdesk.rules.form_calculations import Calculations, as_answers
from healthdesk.rules.form_enablement import is_asked
from healthdesk.rules.form_in_and_out import CameIn, leaving
from healthdesk.rules.form_index import FormIndex, Known, index_form
from healthdesk.rules.form_seen import Seen
from healthdesk.rules.form_stated import stated
from healthdesk.rules.form_values import printable, same


@dataclass(slots=True)
class Effect:
    """What one edit changed besides the answer itself."""

    shown: set[Place] = field(default_factory=set)
    gone: set[Place] = field(default_factory=set)
    calculated: set[Place] = field(default_factory=set)
    stated: set[Place] = field(default_factory=set)
    """Where a question has other words, options or limits now."""

    def turned(self, place: Place, *, asked: bool) -> None:
        """Note that an item began or stopped to be asked; there and back again is no change."""
        into, out_of = (self.shown, self.gone) if asked else (self.gone, self.shown)
        if place in out_of:
            out_of.discard(place)
        else:
            into.add(place)


class FormFilling:
    """The answers to one form while they change."""

    def __init__(
        self,
        form: Form,
        today: dt.date,
        *,
        index: FormIndex | None = None,
        launch: Mapping[str, Any] | None = None,
        now: dt.datetime | None = None,
    ) -> None:
        """`launch`: what the form may know from outside, by name, as plain JSON: `{"patient": {…}}`."""
        self.form = form
        self.index = index or index_form(form)
        self.launch = launch
        self._answers: dict[Place, tuple[Value, ...]] = {}
        self._times: dict[Place, int] = {}
        self._off: set[Place] = set()
        self._stated: dict[Place, Item] = {}
        self._beginning: list[Place] = []
        self._seen = Seen(self, self.index)
        moment = now or dt.datetime.combine(today, dt.time(), tzinfo=dt.UTC)
        self.calculations = Calculations(self.index, self._seen, moment, launch)
        self._effect = Effect()
        self._came = False
        """Whether there are places that nobody looked at yet: they stand under an answer that is new."""
        self._ask_all(form.items, ())
        self._seen.forget()
        self._settle(list(self.index.shown_by), everything=True)
        self._begin()

    # What stands there

    def answers(self, place: Place) -> tuple[Value, ...]:
        """What was answered at a place, asked or not."""
        return self._answers.get(place, ())

    def is_asked(self, place: Place) -> bool:
        """Whether the item at a place, and all it stands under, is asked."""
        return not any((*place[:depth], (place[depth][0], 0)) in self._off for depth in range(len(place)))

    def item_at(self, place: Place) -> Item:
        """The item as it is at a place now: with the words, options and limits that are worked out."""
        item = self.index.items[place[-1][0]]
        if item.link_id not in self.index.stated:
            return item
        if place not in self._stated:
            self._stated[place] = stated(item, place, self.calculations)
        return self._stated[place]

    def breaks_rule(self, owner: str, place: Place, rule: Constraint) -> bool:
        """Whether a rule of an item, told at a place, does not hold there or in any of its occurrences."""
        return any(
            self.calculations.evaluate(rule.expression, at) == [False] for at in self._ruled(owner, place)
        )

    def _ruled(self, owner: str, place: Place) -> list[Place]:
        """Where a rule is worked out that is told at a place: above it in the same rows, else everywhere."""
        if not owner:
            return [()]
        depth = next((n for n, (link, _number) in enumerate(place) if link == owner), None)
        if depth is not None and depth < len(place) - 1:
            return [place[: depth + 1]]
        if depth is None:
            return [at for at in self.places(owner) if self.is_asked(at)]
        if self.index.items[owner].type is not ItemType.GROUP:
            return [place]
        return [(*place[:-1], (owner, number)) for number in range(self.spread(place))]

    def own_conditions_met(self, place: Place) -> bool:
        """Whether the item at a place would be asked if all it stands under is."""
        return place not in self._off

    def spread(self, place: Place) -> int:
        """How many times what stands under this item is there: per group, or per answer."""
        return self._spread(place[:-1], place[-1][0])

    def times(self, place: Place) -> int:
        """How often a repeating group (named by its first place) stands there."""
        return self._times.get(place, 1)

    def places(self, link_id: str) -> list[Place]:
        """Everywhere an item stands, given how often the groups above it repeat."""
        found: list[Place] = [()]
        for step in self.index.chain(link_id)[:-1]:
            found = [(*above, (step, n)) for above in found for n in range(self._spread(above, step))]
        return [(*above, (link_id, 0)) for above in found]

    def asked_places(self) -> list[Place]:
        """The places of all items that are asked now, in reading order."""
        found: list[Place] = []
        self._collect(self.form.items, (), found)
        return found

    def _collect(self, items: Iterable[Item], above: Place, found: list[Place]) -> None:
        for item in items:
            place = (*above, (item.link_id, 0))
            if place in self._off:
                continue
            found.append(place)
            for n in range(self._spread(above, item.link_id)):
                self._collect(item.items, (*above, (item.link_id, n)), found)

    def _spread(self, above: Place, link_id: str) -> int:
        place = (*above, (link_id, 0))
        if self.index.items[link_id].type is ItemType.GROUP:
            return self._times.get(place, 1)
        return max(1, len(self._answers.get(place, ())))

    # Edits

    def answer(self, place: Place, values: Sequence[Value]) -> Effect:
        """Put answers at a place; nothing in the list clears it, nor does what no sign is left of."""
        before = self._answers.get(place, ())
        after = tuple(value for value in map(printable, values) if value != "")
        self._effect = Effect()
        if before != after or [type(v) for v in before] != [type(v) for v in after]:
            self._put(place, after)
            self._settle([place[-1][0]])
            self._begin()
        return self._effect

    def add_group(self, place: Place) -> Effect:
        """One more of a repeating group; `place` is its first place."""
        self._effect = Effect()
        number = self.times(place)
        self._times[place] = number + 1
        item = self.index.items[place[-1][0]]
        self._seen.forget()
        self._ask_all(item.items, (*place[:-1], (item.link_id, number)))
        self._seen.forget()
        self._settle([below.link_id for below in item.walk()], everything=True)
        self._begin()
        return self._effect

    def remove_group(self, place: Place, number: int) -> Effect:
        """Take out one of a repeating group; those after it move up."""
        self._effect = Effect()
        link, times = place[-1][0], self.times(place)
        order = [n for n in range(times) if n != number]
        self._move(place[:-1], link, {old: new for new, old in enumerate(order)})
        self._times[place] = max(1, times - 1)
        self._settle([below.link_id for below in self.index.items[link].walk()], everything=True)
        return self._effect

    def _put(self, place: Place, values: tuple[Value, ...]) -> None:
        before, item = self._answers.get(place, ()), self.index.items[place[-1][0]]
        if values:
            self._answers[place] = values
        else:
            self._answers.pop(place, None)
        if item.items:
            self._follow(place, item, before, values)
        self._seen.put(item, place)

    def _follow(self, place: Place, item: Item, before: tuple[Value, ...], values: tuple[Value, ...]) -> None:
        """What stands under each answer goes along with it, and a new answer gets its own."""
        to = _followed(before, values) if len(before) > 1 else {0: 0}
        if len(before) > 1:
            self._move(place[:-1], item.link_id, to)
        for number in range(max(1, len(values))):
            if number not in to.values():
                self._ask_all(item.items, (*place[:-1], (item.link_id, number)))
                self._came = True

    def _move(self, above: Place, link_id: str, to: dict[int, int]) -> None:
        """Renumber all that stands under the occurrences of an item; what has no new number goes."""
        depth = len(above)

        def moved(place: Place) -> Place | None:
            if len(place) <= depth + 1 or place[:depth] != above or place[depth][0] != link_id:
                return place
            number = to.get(place[depth][1])
            return None if number is None else (*above, (link_id, number), *place[depth + 1 :])

        self._answers = {new: v for old, v in self._answers.items() if (new := moved(old)) is not None}
        self._times = {new: n for old, n in self._times.items() if (new := moved(old)) is not None}
        self._off = {new for old in self._off if (new := moved(old)) is not None}
        self._stated.clear()
        self._seen.forget()

    def _ask_all(self, items: Iterable[Item], above: Place) -> None:
        """Give new items their first answers and count."""
        for item in items:
            place = (*above, (item.link_id, 0))
            if item.initial:
                self._answers[place] = item.initial
            if item.first_value is not None:
                self._beginning.append(place)
            if item.type is ItemType.GROUP and item.repeats and (item.limits.min_occurs or item.population):
                self._times[place] = self._times_at_first(item, place)
            for n in range(self._spread(above, item.link_id)):
                self._ask_all(item.items, (*above, (item.link_id, n)))

    # Working out what follows

    def _times_at_first(self, item: Item, place: Place) -> int:
        """How often a repeating group begins: as the form asks, or once for each it is filled in from."""
        above = prod(self._spread(place[:n], link) for n, (link, _number) in enumerate(place[:-1]))
        wanted = min(item.limits.min_occurs or 1, max(1, _MOST_AT_FIRST // above))
        if item.population is None:
            return wanted
        there = len(self.calculations.evaluate(item.population, place))
        return max(wanted, min(there, item.limits.max_occurs or _MOST_AT_FIRST, _MOST_AT_FIRST))

    def _spread_out(self) -> None:
        """Repeat the groups in which nothing is answered as often as what they are filled in from."""
        for link, item in self.index.items.items():
            for place in self.places(link) if item.population is not None else ():
                if not any(link in (step for step, _number in at) for at in self._answers):
                    self._times[place] = self._times_at_first(item, place)
                    for number in range(self._times[place]):
                        self._ask_all(item.items, (*place[:-1], (link, number)))
        self._seen.forget()

    def populate(self) -> None:
        """Work out the first answers once more, where nothing is answered."""
        self._spread_out()
        self._beginning = [
            place
            for link, item in self.index.items.items()
            if item.first_value is not None
            for place in self.places(link)
        ]
        self._begin()

    def _begin(self) -> None:
        """The first answers that are worked out, where nothing stands; those that others look at first."""
        waiting, self._beginning = self._beginning, []
        for place in sorted(waiting, key=lambda one: self.index.first_order[one[-1][0]]):
            item = self.index.items[place[-1][0]]
            if item.first_value is None or self._answers.get(place):
                continue
            values = as_answers(self.calculations.evaluate(item.first_value, place), self.item_at(place))
            if values:
                self._put(place, tuple(printable(value) for value in values))
                self._settle([item.link_id])

    def _settle(self, links: Sequence[str], *, everything: bool = False) -> None:
        """Follow conditions and calculations until nothing changes; a ring in the form stops at a limit."""
        changed, unseen, touched = set(links), set(links), set(links)
        whole = False
        for _ in range(_ROUNDS_OF_A_RING if self.index.cycles else len(self.index.items) + 2):
            everything, self._came = everything or self._came, False
            whole = whole or everything
            turned = self._recondition(changed, everything)
            calculated = self._recalculate(unseen | turned, everything)
            everything = False
            touched |= turned | calculated
            if not calculated:
                break
            changed, unseen = calculated, self._overtaken(calculated)
        self._restate(touched, everything=whole)

    def _restate(self, touched: set[str], *, everything: bool) -> None:
        """Note which questions have other words, options or limits now, of those that were looked at."""
        for place, before in list(self._stated.items()):
            if everything or _reaches(self.index.stated[place[-1][0]], touched):
                del self._stated[place]
                if self.item_at(place) != before:
                    self._effect.stated.add(place)

    def _recondition(self, changed: set[str], everything: bool) -> set[str]:
        """Ask or stop asking what depends on the changed questions; returns every linkId touched."""
        touched: set[str] = set()
        waiting = [*self.index.shown_by_any]
        if everything:
            waiting += [k for k, item in self.index.items.items() if item.conditions or item.asked_when]
        for link in changed:
            waiting.extend(self.index.shown_by.get(link, ()))
        waiting = list(dict.fromkeys(waiting))
        limit = 20 * (len(self.index.items) + 1)
        while waiting and limit:
            limit -= 1
            link = waiting.pop(0)
            if not self._turn(link):
                continue
            for below in self.index.items[link].walk():
                touched.add(below.link_id)
                waiting.extend(self.index.shown_by.get(below.link_id, ()))
            waiting.extend(self.index.shown_by_any)
        return touched

    def _turn(self, link_id: str) -> bool:
        """Look again whether an item is asked, wherever it stands; True when that changed somewhere."""
        item, turned = self.index.items[link_id], False
        for place in self.places(link_id):
            asked = is_asked(item, partial(self.nearest, place=place))
            if asked and item.asked_when is not None:
                asked = self.calculations.evaluate(item.asked_when, place) == [True]
            if asked == (place not in self._off):
                continue
            turned = True
            (self._off.discard if asked else self._off.add)(place)
            self._seen.forget()
            self._effect.turned(place, asked=asked)
        return turned

    def nearest(self, question: str, place: Place) -> tuple[Value, ...]:
        """The answers that count for a condition at `place`: the nearest occurrence, asked ones only."""
        if question not in self.index.items:
            return ()
        chain = self.index.chain(question)
        found: Place = ()
        together = True
        before = self.index.rank[question] < self.index.rank[place[-1][0]]
        for depth, step in enumerate(chain[:-1]):
            together = together and depth < len(place) and place[depth][0] == step
            last = self._spread(found, step) - 1
            found = (*found, (step, place[depth][1] if together else last if before else 0))
        found = (*found, (question, 0))
        return self._answers.get(found, ()) if self.is_asked(found) else ()

    def _recalculate(self, changed: set[str], everything: bool) -> set[str]:
        """Work out again the expressions that read something changed; returns who got a new value."""
        renewed: set[str] = set()
        for link in self.index.calculated:
            if not everything and not _reaches(self.index.reads[link], changed | renewed):
                continue
            item = self.index.items[link]
            assert item.calculated is not None
            for place in self.places(link):
                values = as_answers(self.calculations.evaluate(item.calculated, place), item)
                if self._answers.get(place, ()) != values:
                    self._put(place, values)
                    self._effect.calculated.add(place)
                    renewed.add(link)
        return renewed

    def _overtaken(self, renewed: set[str]) -> set[str]:
        """Of what has another value now, that which others read before it had: feeders mostly come first."""
        if self.index.cycles:
            return renewed
        found: set[str] = set()
        later: set[str] = set()
        for link in reversed(self.index.calculated):
            if link in renewed:
                later.add(link)
            looked_at = self.index.reads[link]
            found |= later if looked_at is None else looked_at & later
        return found

    # In and out

    def take(self, items: Sequence[ResponseItem]) -> list[str]:
        """Fill in answers that were given before; returns the linkIds this form does not have there."""
        came = CameIn()
        came.put(items, (), self.form.items)
        self._answers, self._times = came.answers, came.times
        self._stated.clear()
        self._seen.forget()
        self._effect = Effect()
        self._settle(list(self.index.items), everything=True)
        return came.unknown

    def response_items(
        self, language: str | None = None, *, unasked_too: bool = False
    ) -> tuple[ResponseItem, ...]:
        """The answers as they leave: only what is asked, with the words shown.

        `unasked_too` keeps what stands in questions that are not asked just now: for a draft.
        """
        return leaving(self, language, unasked_too=unasked_too)


_ROUNDS_OF_A_RING = 12
_MOST_AT_FIRST = 50
"""So many times a group can begin, whatever the form asks or it is filled in from."""


def _reaches(looked_at: Known, changed: set[str]) -> bool:
    """Whether something that an expression looks at changed."""
    return looked_at is None or not looked_at.isdisjoint(changed)


def _followed(before: tuple[Value, ...], after: tuple[Value, ...]) -> dict[int, int]:
    """Which answer went where when a list of answers changed, so that what hangs under it goes along."""
    to: dict[int, int] = {}
    for new, value in enumerate(after):
        for old, earlier in enumerate(before):
            if old not in to and same(earlier, value):
                to[old] = new
                break
    if len(before) == len(after):
        free = [n for n in range(len(after)) if n not in to.values()]
        for old in range(len(before)):
            if old not in to and free:
                to[old] = free.pop(0)
    return to
