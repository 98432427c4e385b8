"""How a letter tells of a person: name, age, birth date, language, safe ways to reach."""

from __future__ import annotations

from datetime import date

from healthdesk.letters.texts import Texts
from healthdesk.records.house import House
from healthdesk.records.patient import HOME_COUNTRY, PERSONAL, Address, Patient
from healthdesk.rules import told_by_letter
from healthdesk.rules.country_names import abroad
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import age_on, official_name, shown_name
from healthdesk.rules.phones import show_phone

keeps_pseudonym = told_by_letter.keeps_pseudonym


def named(patient: Patient, house: House) -> str:
    """The name a letter of this house may use; the code where there is none."""
    if keeps_pseudonym(patient, house):
        return patient.used_name or patient.code
    return shown_name(patient)


def with_script(patient: Patient, house: House) -> str:
    """The name, with the one in its own script behind it where the house may use that."""
    name = named(patient, house)
    own = patient.native_name.strip()
    return f"{name} ({own})" if own and not keeps_pseudonym(patient, house) else name


def aged(patient: Patient, today: date, texts: Texts) -> str:
    """17 jaar; empty when nobody knows."""
    age = age_on(patient, today)
    return "" if age is None else texts.word("years", age=age).replace(" ", "\u00a0")


def papers_name(patient: Patient, house: House) -> str:
    """The official name where it says more than the used one; empty elsewhere."""
    official = official_name(patient)
    if keeps_pseudonym(patient, house) or official == named(patient, house):
        return ""
    return official


def born(patient: Patient, texts: Texts) -> str:
    """The birth date in words, or the part of it that is known."""
    try:
        return texts.day(date.fromisoformat(patient.birth_date))
    except ValueError:
        return patient.birth_date


def lives(patient: Patient, language: str) -> str:
    """Where post reaches the person, on one line."""
    return ", ".join(home_lines(_here(patient), language))


def address_lines(patient: Patient, language: str) -> tuple[str, ...]:
    """The same as lines of an address."""
    return posted_lines(_here(patient), language)


def _here(patient: Patient) -> Address | None:
    return next((one for one in patient.addresses if one.stays_here), None)


def home_lines(home: Address | None, language: str) -> tuple[str, ...]:
    """Street, town, and the country where that is another one."""
    if home is None:
        return ()
    town = f"{home.postcode} {home.town}".strip()
    return tuple(line for line in (home.street, town, abroad(home.country, language)) if line)


def posted_lines(home: Address | None, language: str) -> tuple[str, ...]:
    """As they stand on an envelope: the post reads another country in capitals."""
    lines = home_lines(home, language)
    if home is None or home.country == HOME_COUNTRY:
        return lines
    return (*lines[:-1], lines[-1].upper())


def national_number(patient: Patient) -> str:
    """YY.MM.DD-SSS.CC of the number in use; empty when none is kept."""
    for one in patient.identifiers:
        if one.until is None and one.kind in PERSONAL:
            n = one.value
            return f"{n[:2]}.{n[2:4]}.{n[4:6]}-{n[6:9]}.{n[9:]}" if len(n) == 11 else n
    return ""


def member_number(patient: Patient, texts: Texts) -> str:
    """Fund and number of the klever; empty when either is not known."""
    member = patient.membership
    if member is None or not member.fund or not member.number:
        return ""
    return texts.word("membership_value", fund=member.fund, number=member.number)


def speaks(patient: Patient, texts: Texts) -> str:
    """Languages, the preferred first, each with whether an interpreter is needed.

    Within a line French writes them without a capital.
    """
    ordered = sorted(patient.languages, key=lambda one: not one.preferred)
    told: list[str] = []
    for one in ordered:
        name = language_name(one.code, texts.language)
        if told and texts.language == "fr":
            name = name[:1].lower() + name[1:]
        told.append(texts.word("interpreter", language=name) if one.interpreter else name)
    return " · ".join(told)


def needs(patient: Patient, texts: Texts) -> str:
    """What it takes to come, talk and wait."""
    return " · ".join(texts.listed("needs", one.value) for one in sorted(patient.access_needs))


def reached(patient: Patient, texts: Texts) -> str:
    """Only safe ways, each with the person's own rule; then the rule above all."""
    told = []
    for one in patient.contact_points:
        if one.safe:
            shown = one.value if "@" in one.value else show_phone(one.value)
            way = texts.listed("ways", one.kind.value).format(value=shown)
            told.append(f"{way} ({one.rule})" if one.rule else way)
    if patient.contact_rule:
        told.append(patient.contact_rule)
    return "\n".join(told)
