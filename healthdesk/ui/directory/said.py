"""The words for an entry of the sociale kaart: its fields, why it fits, what is in doubt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from healthdesk.records.partner import Partner, Place, Taking
from healthdesk.rules.language_names import language_name
from healthdesk.rules.partner_fit import Reason, Wanted, kind_names, need_names
from healthdesk.rules.phones import show_phone
from healthdesk.rules.typed_week import say_week
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.workbench import Workbench


def reason_said(workbench: Workbench, reason: Reason) -> str:
    """One reason or doubt as a sentence."""
    reader = workbench.desk.language
    value = reason.value
    if reason.key == "partners.meets_need":
        value = need_names(reader).get(value, value)
    elif reason.key in {"partners.speaks", "partners.language_unknown", "partners.another_language"}:
        value = language_name(value, reader)
    said = workbench.sentence(reason.key, value=value, of=reason.of)
    if reason.day is None:
        return said
    words = QCoreApplication.translate("Directory", "{what} (gezegd op {day})")
    return words.format(what=said, day=short_date(reason.day))


def wanted_said(workbench: Workbench, wanted: Wanted) -> list[str]:
    """What was understood of what was typed."""
    reader = workbench.desk.language
    told = [need_names(reader)[code] for code in sorted(wanted.needs)]
    if wanted.age is not None:
        told.append(QCoreApplication.translate("Directory", "{age} jaar").format(age=wanted.age))
    told += [language_name(code, reader) for code in wanted.languages]
    if wanted.free:
        told.append(QCoreApplication.translate("Directory", "gratis"))
    if wanted.transport:
        told.append(QCoreApplication.translate("Directory", "met bus of trein"))
    if wanted.step_free:
        told.append(QCoreApplication.translate("Directory", "zonder trappen"))
    return told


def field_names() -> dict[str, str]:
    """What each field of an entry is called, in the order shown."""
    return {
        "programme": QCoreApplication.translate("Directory", "Deel van"),
        "for_whom": QCoreApplication.translate("Directory", "Voor wie"),
        "area": QCoreApplication.translate("Directory", "Werkgebied"),
        "excluded": QCoreApplication.translate("Directory", "Niet voor"),
        "ages": QCoreApplication.translate("Directory", "Leeftijd"),
        "languages": QCoreApplication.translate("Directory", "Talen"),
        "cost": QCoreApplication.translate("Directory", "Kostprijs"),
        "room": QCoreApplication.translate("Directory", "Plaats"),
        "waiting": QCoreApplication.translate("Directory", "Wachttijd"),
        "how_to_refer": QCoreApplication.translate("Directory", "Hoe verwijzen"),
        "only_through": QCoreApplication.translate("Directory", "Alleen via"),
        "documents": QCoreApplication.translate("Directory", "Mee te brengen"),
        "opening": QCoreApplication.translate("Directory", "Open"),
        "address_lines": QCoreApplication.translate("Directory", "Adres"),
        "transport": QCoreApplication.translate("Directory", "Bereikbaar met"),
        "access": QCoreApplication.translate("Directory", "Toegankelijkheid"),
        "places": QCoreApplication.translate("Directory", "Ook op"),
        "phone": QCoreApplication.translate("Directory", "Telefoon"),
        "email": QCoreApplication.translate("Directory", "E-mail"),
        "website": QCoreApplication.translate("Directory", "Website"),
        "contacts": QCoreApplication.translate("Directory", "Contactpersonen"),
        "note": QCoreApplication.translate("Directory", "Opmerking"),
    }


def other_names() -> dict[str, str]:
    """What the fields are called that do not stand in the list of facts."""
    return {
        "name": QCoreApplication.translate("Directory", "Naam"),
        "kind": QCoreApplication.translate("Directory", "Soort"),
        "does": QCoreApplication.translate("Directory", "Wat ze doen"),
        "needs": QCoreApplication.translate("Directory", "Waarvoor"),
        "min_age": QCoreApplication.translate("Directory", "Vanaf leeftijd"),
        "max_age": QCoreApplication.translate("Directory", "Tot en met leeftijd"),
        "free": QCoreApplication.translate("Directory", "Gratis"),
        "hours": QCoreApplication.translate("Directory", "Openingsuren"),
        "hours_note": QCoreApplication.translate("Directory", "Over de uren"),
        "taking": QCoreApplication.translate("Directory", "Kan er iemand bij?"),
        "taking_on": QCoreApplication.translate("Directory", "Gezegd op"),
        "closed_why": QCoreApplication.translate("Directory", "Waarom, en tot wanneer"),
        "free_places": QCoreApplication.translate("Directory", "Vrije plaatsen"),
        "source": QCoreApplication.translate("Directory", "Bron"),
        "active": QCoreApplication.translate("Directory", "In gebruik"),
    }


def taking_words() -> dict[Taking, str]:
    """Whether somebody can come, in words."""
    return {
        Taking.YES: QCoreApplication.translate("Directory", "ja"),
        Taking.WAITING_LIST: QCoreApplication.translate("Directory", "wachtlijst"),
        Taking.FULL: QCoreApplication.translate("Directory", "vol"),
        Taking.CLOSED: QCoreApplication.translate("Directory", "tijdelijk gesloten"),
    }


def value_said(workbench: Workbench, partner: Partner, field: str) -> str:
    """What an entry says in a field; "" when nothing is known."""
    reader = workbench.desk.language
    made = _MADE.get(field)
    if made is not None:
        return made(partner, reader)
    if field in {"free", "active"}:
        return _yes_no(getattr(partner, field))
    value = getattr(partner, field)
    return "" if value is None else str(value)


def _languages_said(partner: Partner, reader: str) -> str:
    return ", ".join(language_name(code, reader) for code in partner.languages)


def _address_said(partner: Partner, _reader: str) -> str:
    return "\n".join(partner.address_lines)


def _needs_said(partner: Partner, reader: str) -> str:
    return ", ".join(need_names(reader).get(code, code) for code in partner.needs)


def _kind_said(partner: Partner, reader: str) -> str:
    return kind_names(reader).get(partner.kind, partner.kind)


def _phone_said(partner: Partner, _reader: str) -> str:
    return show_phone(partner.phone)


def _ages_said(partner: Partner, _reader: str) -> str:
    return ages_said(partner)


def _hours_said(partner: Partner, reader: str) -> str:
    return say_week(partner.hours, reader)


def _opening_said(partner: Partner, reader: str) -> str:
    return "\n".join(filter(None, (say_week(partner.hours, reader), partner.hours_note)))


def _taking_said(partner: Partner, _reader: str) -> str:
    return taking_words().get(partner.taking, "")


def _taking_day_said(partner: Partner, _reader: str) -> str:
    return short_date(partner.taking_on) if partner.taking_on else ""


def _room_said(partner: Partner, reader: str) -> str:
    """Say "wachtlijst · 2 vrije plaatsen (gezegd op ma 3 nov 2026)"."""
    told = [_taking_said(partner, reader)]
    if partner.taking is Taking.YES:
        told = [QCoreApplication.translate("Directory", "er kan iemand bij")]
    if partner.closed_why:
        told.append(partner.closed_why)
    if partner.free_places is not None:
        words = QCoreApplication.translate("Directory", "vrije plaatsen: {count}")
        told.append(words.format(count=partner.free_places))
    said = " · ".join(filter(None, told))
    if not said or partner.taking_on is None:
        return said
    words = QCoreApplication.translate("Directory", "{what} (gezegd op {day})")
    return words.format(what=said, day=short_date(partner.taking_on))


def _contacts_said(partner: Partner, _reader: str) -> str:
    return "\n\n".join(
        "\n".join(filter(None, (one.name, one.role, show_phone(one.phone), one.email)))
        for one in partner.contacts
    )


def _places_said(partner: Partner, reader: str) -> str:
    return "\n\n".join(_place_said(place, reader) for place in partner.places)


def _place_said(place: Place, reader: str) -> str:
    lines = (
        place.name,
        *place.address_lines,
        show_phone(place.phone),
        say_week(place.hours, reader),
        place.transport,
        place.access,
    )
    return "\n".join(filter(None, lines))


_MADE: dict[str, Callable[[Partner, str], str]] = {
    "ages": _ages_said,
    "languages": _languages_said,
    "address_lines": _address_said,
    "needs": _needs_said,
    "kind": _kind_said,
    "phone": _phone_said,
    "hours": _hours_said,
    "opening": _opening_said,
    "taking": _taking_said,
    "taking_on": _taking_day_said,
    "room": _room_said,
    "places": _places_said,
    "contacts": _contacts_said,
}


def _yes_no(value: bool | None) -> str:
    if value is None:
        return ""
    yes = QCoreApplication.translate("Directory", "ja")
    return yes if value else QCoreApplication.translate("Directory", "nee")


def ages_said(partner: Partner) -> str:
    """Say "10 tot en met 20 jaar"."""
    least, most = partner.min_age, partner.max_age
    if least is None and most is None:
        return ""
    if most is None:
        return QCoreApplication.translate("Directory", "vanaf {least} jaar").format(least=least)
    if least is None:
        return QCoreApplication.translate("Directory", "tot en met {most} jaar").format(most=most)
    words = QCoreApplication.translate("Directory", "{least} tot en met {most} jaar")
    return words.format(least=least, most=most)


_TOGETHER = {"ages", "room", "opening"}
"""Shown as one, kept as several."""


def changed_said(before: Partner, after: Partner) -> str:
    """Which fields differ between two versions, by their names."""
    names = other_names() | field_names()
    fields = [name for name in names if name not in _TOGETHER] + ["to_check"]
    names["to_check"] = QCoreApplication.translate("Directory", "te controleren")
    return ", ".join(
        names[name].casefold() for name in fields if getattr(before, name) != getattr(after, name)
    )
