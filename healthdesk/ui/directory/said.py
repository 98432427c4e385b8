"""The words for an entry of the sociale kaart: its fields, why it fits, what is in doubt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.partner import Partner
from healthdesk.rules.language_names import language_name
from healthdesk.rules.partner_fit import Reason, Wanted, kind_names, need_names
from healthdesk.rules.phones import show_phone
from healthdesk.ui.parts.workbench import Workbench


def reason_said(workbench: Workbench, reason: Reason) -> str:
    """One reason or doubt as a sentence."""
    reader = workbench.desk.language
    value = reason.value
    if reason.key == "partners.meets_need":
        value = need_names(reader).get(value, value)
    elif reason.key in {"partners.speaks", "partners.language_unknown", "partners.another_language"}:
        value = language_name(value, reader)
    return workbench.sentence(reason.key, value=value)


def wanted_said(workbench: Workbench, wanted: Wanted) -> list[str]:
    """What was understood of what was typed."""
    reader = workbench.desk.language
    told = [need_names(reader)[code] for code in sorted(wanted.needs)]
    if wanted.age is not None:
        told.append(QCoreApplication.translate("Directory", "{age} jaar").format(age=wanted.age))
    told += [language_name(code, reader) for code in wanted.languages]
    if wanted.free:
        told.append(QCoreApplication.translate("Directory", "gratis"))
    return told


def field_names() -> dict[str, str]:
    """What each field of an entry is called, in the order shown."""
    return {
        "for_whom": QCoreApplication.translate("Directory", "Voor wie"),
        "ages": QCoreApplication.translate("Directory", "Leeftijd"),
        "languages": QCoreApplication.translate("Directory", "Talen"),
        "cost": QCoreApplication.translate("Directory", "Kostprijs"),
        "waiting": QCoreApplication.translate("Directory", "Wachttijd"),
        "how_to_refer": QCoreApplication.translate("Directory", "Hoe verwijzen"),
        "only_through": QCoreApplication.translate("Directory", "Alleen via"),
        "documents": QCoreApplication.translate("Directory", "Mee te brengen"),
        "access": QCoreApplication.translate("Directory", "Toegankelijkheid"),
        "address_lines": QCoreApplication.translate("Directory", "Adres"),
        "phone": QCoreApplication.translate("Directory", "Telefoon"),
        "email": QCoreApplication.translate("Directory", "E-mail"),
        "website": QCoreApplication.translate("Directory", "Website"),
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
        "source": QCoreApplication.translate("Directory", "Bron"),
        "active": QCoreApplication.translate("Directory", "In gebruik"),
    }


def value_said(workbench: Workbench, partner: Partner, field: str) -> str:
    """What an entry says in a field; "" when nothing is known."""
    reader = workbench.desk.language
    if field == "ages":
        return ages_said(partner)
    if field == "languages":
        return ", ".join(language_name(code, reader) for code in partner.languages)
    if field == "address_lines":
        return "\n".join(partner.address_lines)
    if field == "needs":
        return ", ".join(need_names(reader).get(code, code) for code in partner.needs)
    if field == "kind":
        return kind_names(reader).get(partner.kind, partner.kind)
    if field == "phone":
        return show_phone(partner.phone)
    if field in {"free", "active"}:
        return _yes_no(getattr(partner, field))
    value = getattr(partner, field)
    return "" if value is None else str(value)


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


def changed_said(before: Partner, after: Partner) -> str:
    """Which fields differ between two versions, by their names."""
    names = other_names() | field_names()
    fields = [name for name in names if name != "ages"] + ["to_check"]
    names["to_check"] = QCoreApplication.translate("Directory", "te controleren")
    return ", ".join(
        names[name].casefold() for name in fields if getattr(before, name) != getattr(after, name)
    )
