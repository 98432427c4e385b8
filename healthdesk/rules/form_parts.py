"""What of a form is not for who looks, by what the house said of its parts.

What is closed goes whole: a part, and whatever is worked out from an answer in it or is only asked because
of one. Something closed inside a row that repeats closes the rows, so that what is closed always has one
place, and what is typed beside it can be put together with it again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from healthdesk.records.form_parts import PartRight
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Constraint, Form, Item, ItemType
from healthdesk.records.questionnaire_response import AnswerChange, ResponseItem
from healthdesk.rules.form_index import FormIndex, Known, index_form, rule_looks_at, stands_on
from healthdesk.rules.form_sections import section_items
from healthdesk.rules.roles import RIGHTS, Right


@dataclass(frozen=True, slots=True)
class Closed:
    """What of one form is not for one person."""

    links: frozenset[str] = frozenset()
    heads: Mapping[str, tuple[Role, ...]] = field(default_factory=dict)
    """Of each closed part the item that stands for it, and for whom the part is."""

    def __bool__(self) -> bool:
        return bool(self.links)


NOTHING = Closed()


def closed_to(form: Form, rights: Iterable[PartRight], roles: Collection[Role]) -> Closed:
    """What of a form is closed to who holds these roles."""
    return shut(form, [one for one in rights if one.form_url == form.url and not set(one.roles) & set(roles)])


def closed_when_given(
    form: Form, rights: Iterable[PartRight], roles: Collection[Role], history: Iterable[AnswerChange]
) -> Closed:
    """What stays closed on a screen that somebody with these roles gives to the person herself.

    A part in which nobody said anything yet is hers to fill in; what was said in one is not shown to who
    gives the screen.
    """
    said = {one.place[-1][0] for one in history}
    closed = [one for one in rights if one.form_url == form.url and not set(one.roles) & set(roles)]
    return shut(form, [one for one in closed if shut(form, [one]).links & said])


def shut(form: Form, rights: Sequence[PartRight]) -> Closed:
    """What goes with the parts that are said of, whoever looks."""
    closed = shut_parts(form, [one.part for one in rights], rights)
    heads: dict[str, tuple[Role, ...]] = {}
    for part, items in section_items(form).items():
        links = [below.link_id for item in items for below in item.walk() if below.asks]
        for one in rights:
            is_named = one.part == part or not closed.links.isdisjoint({*one.questions} & {*links})
            if is_named and closed.links.issuperset(links):
                heads.setdefault(items[0].link_id, one.roles)
    return replace(closed, heads=heads)


def shut_parts(form: Form, closed: Collection[str], said: Iterable[PartRight] = ()) -> Closed:
    """What goes with these parts of a form, and with the questions that stood in a closed one."""
    named = {link for one in said for link in one.questions}
    if not closed and not named:
        return NOTHING
    index, parts = index_form(form), section_items(form)
    roots = {item.link_id for part in closed for item in parts.get(part, ())}
    roots |= {_with_its_rows(index, link) for link in named if link in index.items}
    links = _below(index, roots)
    given_away = {link: stands_on(index, link) for link in index.items}
    while more := {
        _with_its_rows(index, link)
        for link, looked_at in given_away.items()
        if link not in links and _touches(looked_at, links)
    }:
        links |= _below(index, more)
    return Closed(frozenset(links))


def _below(index: FormIndex, roots: Iterable[str]) -> set[str]:
    return {below.link_id for root in roots for below in index.items[root].walk()}


def _touches(looked_at: Known, links: Collection[str]) -> bool:
    return bool(links) if looked_at is None else not looked_at.isdisjoint(links)


def _with_its_rows(index: FormIndex, link_id: str) -> str:
    """The item itself, or the outermost rows or question that it stands under."""
    for step in index.chain(link_id):
        item = index.items[step]
        if item.repeats or item.asks:
            return step
    return link_id


def seen_form(form: Form, closed: Closed) -> Form:
    """The form as it is for who may not see all of it: of a closed part only the title."""
    if not closed:
        return form
    index = index_form(form)
    loose = {item.link_id for item in section_items(form).get("", ())}

    def rules(owner: str, found: Iterable[Constraint]) -> tuple[Constraint, ...]:
        return tuple(one for one in found if not _touches(rule_looks_at(index, owner, one), closed.links))

    def seen(items: Iterable[Item]) -> tuple[Item, ...]:
        found: list[Item] = []
        for item in items:
            if item.link_id in closed.heads:
                words = form.title if item.link_id in loose else item.words
                head = Item(item.link_id, ItemType.GROUP, words, item.prefix)
                found.append(replace(head, reserved_for=closed.heads[item.link_id]))
                continue
            if item.link_id in closed.links:
                continue
            below = seen(item.items)
            if below or not item.items or item.type is not ItemType.GROUP:
                kept = rules(item.link_id, item.constraints)
                found.append(replace(item, items=below, constraints=kept))
        return tuple(found)

    return replace(form, items=seen(form.items), constraints=rules("", form.constraints), in_part=True)


def not_in(seen: Form, whole: Form) -> frozenset[str]:
    """The linkIds that somebody did not have who worked with a form as it was for her."""
    had = {item.link_id for item in seen.walk() if not item.reserved_for}
    return frozenset(item.link_id for item in whole.walk() if item.link_id not in had)


def without(items: Sequence[ResponseItem], links: Collection[str]) -> tuple[ResponseItem, ...]:
    """The answers but for these questions and all under them."""
    if not links:
        return tuple(items)
    found: list[ResponseItem] = []
    for item in items:
        if item.link_id in links:
            continue
        answers = tuple(replace(one, items=without(one.items, links)) for one in item.answers)
        below = without(item.items, links)
        if answers or below or not item.items:  # a group that only held what is closed tells that it did
            found.append(replace(item, items=below, answers=answers))
    return tuple(found)


def same_answers(one: Sequence[ResponseItem], other: Sequence[ResponseItem]) -> bool:
    """Whether the same is answered everywhere, whatever the words of the questions."""
    return len(one) == len(other) and all(
        a.link_id == b.link_id
        and [answer.value for answer in a.answers] == [answer.value for answer in b.answers]
        and all(same_answers(x.items, y.items) for x, y in zip(a.answers, b.answers, strict=True))
        and same_answers(a.items, b.items)
        for a, b in zip(one, other, strict=True)
    )


def put_together(
    items: Iterable[Item],
    typed: Sequence[ResponseItem],
    kept: Sequence[ResponseItem],
    links: Collection[str],
) -> tuple[ResponseItem, ...]:
    """What was typed, with what is kept at the questions that who typed does not have."""
    found: list[ResponseItem] = []
    for item in items:
        hers = [one for one in typed if one.link_id == item.link_id]
        ours = [one for one in kept if one.link_id == item.link_id]
        if item.link_id in links:
            found += ours
        elif item.type is ItemType.GROUP and any(below.link_id in links for below in item.walk()):
            inside = put_together(item.items, _inside(hers), _inside(ours), links)
            if inside:
                found.append(ResponseItem(item.link_id, (*hers, *ours)[0].text, items=inside))
        else:
            found += hers
    return tuple(found)


def _inside(found: Sequence[ResponseItem]) -> tuple[ResponseItem, ...]:
    return found[0].items if found else ()


def somebody_signs(rights: Iterable[PartRight]) -> bool:
    """Whether one role reads every part of a form and may sign: else nobody could ever finish one."""
    read = [set(one.roles) for one in rights]
    return any(Right.SIGN_INTAKE in RIGHTS[role] and all(role in one for one in read) for role in Role)
