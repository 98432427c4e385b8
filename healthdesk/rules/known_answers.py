"""What the file knows already as the first answers of a form: the way back of `answer_fields`.

A question says with its `definition` where its answer lands in the file; what stands there is where it
begins. Only what is safe to say: a number that must never be used does not come out, and what is asked
about today (why she comes, how she sleeps) begins empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from healthdesk.records.patient import Address, ContactKind, IdentifierKind, Patient
from healthdesk.records.questionnaire import Form, Item, ItemType, Option
from healthdesk.records.questionnaire_response import Coding, Place, Value
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.answer_fields import NEEDS
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import age_on
from healthdesk.rules.person_terms import person_term

Plain = bool | int | str


@dataclass(frozen=True, slots=True)
class _Of:
    """Whose answers, on what day, in which language they are put in words."""

    patient: Patient
    today: date
    language: str


def with_known(form: Form, patient: Patient, today: date, language: str) -> Form:
    """The form, beginning with what the file knows where it says nothing of its own."""
    about = _Of(patient, today, language)
    return replace(form, items=tuple(_begun(item, about) for item in form.items))


def from_file(form: Form) -> frozenset[str]:
    """The questions that may begin with what the file knows, by their linkId."""
    return frozenset(item.link_id for item in form.walk() if _asks_file(item))


def begun_from_file(filling: FormFilling) -> dict[Place, tuple[Value, ...]]:
    """Where a form that nobody touched yet begins with what the file knows, and with what."""
    places = (place for link in from_file(filling.form) for place in filling.places(link))
    return {place: filling.answers(place) for place in places if filling.answers(place)}


def _asks_file(item: Item) -> bool:
    if item.first_value is not None:
        return "%patient" in item.first_value.text
    return item.asks and item.calculated is None and _place(item) in _KNOWN


def _begun(item: Item, about: _Of) -> Item:
    below = tuple(_begun(child, about) for child in item.items)
    changed = item if below == item.items else replace(item, items=below)
    if item.first_value is not None or item.initial or not _asks_file(item):
        return changed
    found = tuple(_fitting(item, _KNOWN[_place(item)](about), about.language))
    return replace(changed, initial=found if item.repeats else found[:1]) if found else changed


def _place(item: Item) -> str:
    return item.definition.rpartition("#")[2]


def _fitting(item: Item, known: Iterator[Plain], language: str) -> Iterator[Value]:
    """What is known as answers that this question can have; what does not fit is left out."""
    for plain in known:
        value = _option(item, plain, language) if item.options else _plainly(item, plain, language)
        if value is not None:
            yield value


def _option(item: Item, plain: Plain, language: str) -> Value | None:
    option = next((one for one in item.options if _is(one, plain)), None)
    if option is not None:
        return option.value
    own_words = item.type is ItemType.OPEN_CHOICE and _place(item) in _IN_WORDS
    return _said(item, plain, language) if own_words and isinstance(plain, str) and plain else None


def _plainly(item: Item, plain: Plain, language: str) -> Value | None:
    kinds = {ItemType.BOOLEAN: bool, ItemType.INTEGER: int, ItemType.STRING: str, ItemType.TEXT: str}
    if type(plain) is not kinds.get(item.type) or plain == "":
        return None
    return _said(item, plain, language) if isinstance(plain, str) else plain


_IN_WORDS = frozenset(("language", "interpreter_language", "gender"))
_LANGUAGES = frozenset(("language", "interpreter_language"))
_YES_NO = {True: ("ja", "yes", "true"), False: ("nee", "no", "false")}


def _said(item: Item, plain: str, language: str) -> str:
    return language_name(plain, language) if _place(item) in _LANGUAGES else plain


def _is(option: Option, plain: Plain) -> bool:
    """By its code, or by the words under which the file keeps it."""
    code = option.value.code if isinstance(option.value, Coding) else str(option.value)
    if isinstance(plain, bool):
        return code in _YES_NO[plain]
    if code == str(plain):
        return True
    words = (option.words.base, *(words for _language, words in option.words.translations))
    return str(plain).casefold() in {one.casefold() for one in words if one}


# --- what the file holds, place by place


def _text(field: str) -> Callable[[_Of], Iterator[Plain]]:
    def known(about: _Of) -> Iterator[Plain]:
        yield str(getattr(about.patient, field) or "")

    return known


def _listed(field: str) -> Callable[[_Of], Iterator[Plain]]:
    """Several answers that were kept in words, with commas."""

    def known(about: _Of) -> Iterator[Plain]:
        yield from filter(None, str(getattr(about.patient, field)).split(", "))

    return known


def _age(about: _Of) -> Iterator[Plain]:
    age = age_on(about.patient, about.today)
    if age is not None:
        yield age


def _reached(kind: ContactKind) -> Callable[[_Of], Iterator[Plain]]:
    def known(about: _Of) -> Iterator[Plain]:
        yield from (one.value for one in about.patient.contact_points if one.kind is kind and one.safe)

    return known


def _languages(about: _Of) -> Iterator[Plain]:
    yield from (one.code for one in sorted(about.patient.languages, key=lambda one: not one.preferred))


def _interpreted(about: _Of) -> Iterator[Plain]:
    yield from (one.code for one in about.patient.languages if one.interpreter)


def _interpreter(about: _Of) -> Iterator[Plain]:
    """Needed is known; that nobody noted it does not mean it is not."""
    if any(one.interpreter for one in about.patient.languages):
        yield True


def _needs(about: _Of) -> Iterator[Plain]:
    yield from (code for code, need in NEEDS.items() if need in about.patient.access_needs)


def _carer(about: _Of) -> Iterator[Plain]:
    if about.patient.carer is not None:
        yield about.patient.carer


def _residence(part: str) -> Callable[[_Of], Iterator[Plain]]:
    def known(about: _Of) -> Iterator[Plain]:
        second: tuple[Address, ...] = about.patient.addresses[1:2]
        yield from (str(getattr(one, part)) for one in second)

    return known


def _fund(part: str) -> Callable[[_Of], Iterator[Plain]]:
    def known(about: _Of) -> Iterator[Plain]:
        found = getattr(about.patient.membership, part, None)
        if found is not None:
            yield found

    return known


def _card(about: _Of) -> Iterator[Plain]:
    for one in about.patient.identifiers:
        if one.kind is IdentifierKind.OCMW_CARD and one.until is None:
            yield one.value


def _emergency(part: str) -> Callable[[_Of], Iterator[Plain]]:
    """Only where it is clear who is meant: the one person who may be called."""

    def known(about: _Of) -> Iterator[Plain]:
        called = [one for one in about.patient.related if one.may_call and not one.never]
        if len(called) == 1:
            yield _told(called[0], part, about.language)

    return known


def _told(one: RelatedPerson, part: str, language: str) -> str:
    return person_term("relations", one.relation, language) if part == "relation" else str(getattr(one, part))


def _has(about: _Of) -> Iterator[Plain]:
    """What the file shows that she has: the answers of the forms that ask what there is already."""
    if about.patient.membership is not None and about.patient.membership.increased:
        yield "vt"
    if any(True for _card_number in _card(about)):
        yield "kaart"


_KNOWN: Mapping[str, Callable[[_Of], Iterator[Plain]]] = {
    "preferred_name": _text("used_name"),
    "age": _age,
    "gender": _text("gender"),
    "region": _text("region"),
    "residence.street": _residence("street"),
    "residence.postcode": _residence("postcode"),
    "residence.town": _residence("town"),
    "mobile": _reached(ContactKind.SMS),
    "phone": _reached(ContactKind.PHONE),
    "email": _reached(ContactKind.EMAIL),
    "contact_rule": _listed("contact_rule"),
    "language": _languages,
    "interpreter_needed": _interpreter,
    "interpreter_language": _interpreted,
    "access_needs": _needs,
    "health_fund.code": _fund("fund"),
    "health_fund.number": _fund("number"),
    "health_fund.vt": _fund("increased"),
    "ocmw_card.number": _card,
    "former_gp": _text("former_gp"),
    "referrer": _text("referrer"),
    "emergency.name": _emergency("name"),
    "emergency.relationship": _emergency("relation"),
    "emergency.phone": _emergency("phone"),
    "carer": _carer,
    "carer_for": _text("carer_for"),
    "has": _has,
}
