"""FHIR R4 Patient <-> a person: lenient in, strict out.

In: one Patient, a Bundle, an array, or one resource a line (NDJSON). What is odd is told by row; what
cannot be used is left aside, not guessed. Out: the fields of the Belgian profile that we keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_loose import many, text_of
from healthdesk.exchange.fhir_patient_own import (
    besides,
    contact_point,
    days_in_use,
    identifier,
    is_never,
    numbers_before,
    other_numbers,
    rule_of,
    told_besides,
)
from healthdesk.exchange.fhir_people_around import PeopleAround
from healthdesk.exchange.people_table import Fault, PeopleRead
from healthdesk.exchange.table_in import MOST_ROWS
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import (
    DAY_UNKNOWN,
    PERSONAL,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    Patient,
    SpokenLanguage,
)
from healthdesk.rules.belgian_addresses import street_parts
from healthdesk.rules.country_names import told_country
from healthdesk.rules.language_names import offered_languages
from healthdesk.rules.patient_checks import number_kind
from healthdesk.rules.phones import parse_phone
from healthdesk.rules.search_words import digits_of
from healthdesk.rules.typed_birth_dates import parse_birth_date, show_birth_date

INTERPRETER = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"
_OWN_CODE = "urn:healthdesk:person"
_ADXP = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-"
_SEXES = {"female", "male", "other", "unknown"}
_MOST_BYTES = 100_000_000


def is_fhir(path: Path) -> bool:
    """Whether a file looks like FHIR rather than a table."""
    try:
        with path.open("rb") as file:
            start = file.read(200).lstrip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return False
    return start[:1] in (b"{", b"[")


def read_patients(path: Path, identity: IdentityLevel, now: datetime, today: date) -> PeopleRead:
    """The people of a file. A row is the place of a Patient in it, from 1. Raises `BadFile`."""
    people: list[Patient] = []
    rows: list[int] = []
    faults: list[Fault] = []
    passed: list[tuple[int, str]] = []
    found = list(_people(_documents(path)))
    around = PeopleAround(found)
    patients = (raw for _url, raw in found if raw.get("resourceType") == "Patient")
    for row, raw in enumerate(patients, start=1):
        if row > MOST_ROWS:
            raise BadFile("exchange.too_many", path=path.name, most=MOST_ROWS)
        if raw.get("active") is False:
            passed.append((row, "exchange.inactive"))
            continue
        if _has_died(raw) and not _is_ours(raw):
            passed.append((row, "exchange.deceased"))
            continue
        reader = _Reader(row, raw, today)
        one = reader.patient(identity, now)
        if identity is not IdentityLevel.PSEUDONYM:
            one = replace(one, related=around.of(raw))
        people.append(one)
        rows.append(row)
        faults += reader.faults
    if not people and not passed:
        raise BadFile("exchange.no_patients", path=path.name)
    return PeopleRead(tuple(people), tuple(rows), tuple(faults), passed=tuple(passed))


def _has_died(raw: dict[str, Any]) -> bool:
    return raw.get("deceasedBoolean") is True or bool(raw.get("deceasedDateTime"))


def _is_ours(raw: dict[str, Any]) -> bool:
    """Whether a house of this program wrote it: whoever it knew as dead stays so."""
    return any(text_of(one.get("system")) == _OWN_CODE for one in many(raw.get("identifier")))


def read_one(raw: dict[str, Any], identity: IdentityLevel, now: datetime, today: date) -> Patient:
    """One Patient as far as it can be read; what is odd about it stays behind."""
    return _Reader(1, raw, today).patient(identity, now)


def _documents(path: Path) -> list[Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadFile("exchange.too_big", path=path.name)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    except UnicodeDecodeError:
        raise BadFile("exchange.no_json", path=path.name) from None
    try:
        return [json.loads(text)]
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise BadFile("exchange.no_json", path=path.name) from None


def _people(found: Any, depth: int = 0, url: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every Patient and RelatedPerson with its fullUrl, in order, however they are wrapped."""
    if isinstance(found, list):
        for one in found:
            yield from _people(one, depth)
    elif isinstance(found, dict) and depth < 10:
        if found.get("resourceType") in ("Patient", "RelatedPerson"):
            yield url, found
        for entry in many(found.get("entry")):
            yield from _people(entry.get("resource"), depth + 1, text_of(entry.get("fullUrl")))


def _two_names(names: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The official name, and the one by which somebody is called; the same where there is but one."""
    uses = [text_of(one.get("use")) for one in names]
    pairs = list(zip(uses, names, strict=True))
    official = next((one for use, one in pairs if use == "official"), None)
    for passed in ({"nickname", "old", "maiden"}, {"nickname", "old"}):
        official = official or next((one for use, one in pairs if use not in passed), None)
    official = official or {}
    return official, next((one for use, one in pairs if use in {"nickname", "usual"}), {})


class _Reader:
    """One Patient becoming a person."""

    def __init__(self, row: int, raw: dict[str, Any], today: date) -> None:
        self._row, self._raw, self._today = row, raw, today
        self.faults: list[Fault] = []

    def patient(self, identity: IdentityLevel, now: datetime) -> Patient:
        """The person as far as she can be read."""
        official, called = _two_names(many(self._raw.get("name")))
        given, family = text_of(official.get("given")), text_of(official.get("family"))
        used = text_of(called.get("given")) or text_of(called.get("text")) if called is not official else ""
        if not given and not family:
            used = used or text_of(official.get("text"))
        if not (given or family or used):
            self._fault("name", "exchange.nameless", "")
        return Patient(
            id=new_id(),
            code="",
            identity=identity,
            used_name="" if used == given else used,
            official_given=given,
            official_family=family,
            birth_date=self._born(),
            sex=self._sex(),
            identifiers=self._identifiers(),
            languages=self._languages(),
            contact_points=self._contacts(),
            addresses=self._addresses(),
            deceased=self._died(),
            created_at=now,
            **(besides(self._raw) if _is_ours(self._raw) else {}),
        )

    def _fault(self, where: str, key: str, value: str) -> None:
        self.faults.append(Fault(self._row, where, key, value))

    def _born(self) -> str:
        said = text_of(self._raw.get("birthDate"))
        found = parse_birth_date(show_birth_date(said[:10]), self._today)
        if found is None:
            self._fault("birthDate", "exchange.no_date", said)
        return found or ""

    def _died(self) -> str:
        if not _is_ours(self._raw) or not _has_died(self._raw):
            return ""
        said = text_of(self._raw.get("deceasedDateTime"))
        found = parse_birth_date(show_birth_date(said[:10]), self._today) if said else DAY_UNKNOWN
        if found is None:
            self._fault("deceasedDateTime", "exchange.no_date", said)
        return found or ""

    def _sex(self) -> str:
        said = text_of(self._raw.get("gender")).casefold()
        if said and said not in _SEXES:
            self._fault("gender", "exchange.no_gender", said)
            return ""
        return said

    def _identifiers(self) -> tuple[Identifier, ...]:
        """A number of eleven digits under the Belgian name for it, or under none; the first of them.

        With it those of before, and the numbers of others where a house of this program wrote them.
        """
        told = many(self._raw.get("identifier"))
        others = (*numbers_before(told), *other_numbers(told))
        for one in told:
            system, digits = text_of(one.get("system")), digits_of(text_of(one.get("value")))
            if (
                text_of(one.get("use")) != "old"
                and len(digits) == 11
                and (not system or "ssin" in system.casefold())
            ):
                _until, since = days_in_use(one)
                return (Identifier(number_kind(digits), digits, since=since), *others)
        return others

    def _languages(self) -> tuple[SpokenLanguage, ...]:
        needed = any(
            one.get("url") == INTERPRETER and one.get("valueBoolean") is True
            for one in many(self._raw.get("extension"))
        )
        found: dict[str, bool] = {}
        for one in many(self._raw.get("communication")):
            said = [
                coding for language in many(one.get("language")) for coding in many(language.get("coding"))
            ]
            codes = [text_of(coding.get("code")) for coding in said]
            codes += [code.split("-")[0] for code in codes]
            code = next((code for code in codes if code in offered_languages()), "")
            if code:
                found[code] = found.get(code, False) or one.get("preferred") is True
        return tuple(
            SpokenLanguage(code, first, needed and n == 0) for n, (code, first) in enumerate(found.items())
        )

    def _contacts(self) -> tuple[ContactPoint, ...]:
        found = []
        for one in many(self._raw.get("telecom")):
            system, value = text_of(one.get("system")), text_of(one.get("value")).removeprefix("tel:")
            never, rule = is_never(one), rule_of(one)
            if not value or (text_of(one.get("use")) == "old" and not never):
                continue
            if system == "email" or (not system and "@" in value):
                mail = value.removeprefix("mailto:")
                found.append(ContactPoint(ContactKind.EMAIL, mail, safe=not never, rule=rule))
            elif system in {"phone", "sms", ""}:
                number = parse_phone(value)
                if number:
                    kind = ContactKind.SMS if system == "sms" else ContactKind.PHONE
                    found.append(ContactPoint(kind, number, safe=not never, rule=rule))
                else:
                    self._fault("telecom", "exchange.no_phone", value)
        return tuple(found)

    def _addresses(self) -> tuple[Address, ...]:
        found = []
        for one in many(self._raw.get("address")):
            if text_of(one.get("use")) == "old":
                continue
            parts = (text_of(one.get("line")), text_of(one.get("postalCode")), text_of(one.get("city")))
            if not any(parts):
                parts = (text_of(one.get("text")), "", "")
            if any(parts):
                found.append(Address(*parts, country=told_country(text_of(one.get("country")))))
        return tuple(found[:2])


# ------------------------------------------------------------------------------------------ out


def patient_resource(one: Patient) -> dict[str, Any]:
    """The person as a valid R4 Patient: no empty field, the number only as digits."""
    found: dict[str, Any] = {"resourceType": "Patient", "id": str(one.id)}
    identifiers = [{"system": _OWN_CODE, "value": one.code}] if one.code else []
    identifiers += [identifier(number) for number in one.identifiers if number.kind in PERSONAL]
    _put(found, "identifier", identifiers)
    _put(found, "name", _names(one))
    _put(found, "telecom", _telecom(one))
    _put(found, "gender", one.sex)
    _put(found, "birthDate", one.birth_date)
    if one.deceased == DAY_UNKNOWN:
        found["deceasedBoolean"] = True
    else:
        _put(found, "deceasedDateTime", one.deceased)
    _put(found, "address", [_address(home) for home in one.addresses])
    _put(found, "communication", _communication(one))
    if any(spoken.interpreter for spoken in one.languages):
        found["extension"] = [{"url": INTERPRETER, "valueBoolean": True}]
    return found


def whole_patient(one: Patient) -> dict[str, Any]:
    """The same with all that the house keeps of her: for a copy of her own, and for another house."""
    found = patient_resource(one)
    others = [identifier(other) for other in one.identifiers if other.kind not in PERSONAL and other.value]
    _put(found, "identifier", [*found.get("identifier", ()), *others])
    _put(found, "telecom", [contact_point(point) for point in one.contact_points if point.value])
    _put(found, "extension", [*found.get("extension", ()), *told_besides(one)])
    return found


def patients_bundle(people: Iterable[Patient]) -> str:
    """Everybody, as a Bundle of type collection."""
    entries = [{"fullUrl": f"urn:uuid:{one.id}", "resource": whole_patient(one)} for one in people]
    bundle: dict[str, Any] = {"resourceType": "Bundle", "type": "collection"}
    _put(bundle, "entry", entries)
    return json.dumps(bundle, indent=2, ensure_ascii=False)


def _put(found: dict[str, Any], key: str, value: Any) -> None:
    if value:
        found[key] = value


def _names(one: Patient) -> list[dict[str, Any]]:
    names: list[dict[str, Any]] = []
    official: dict[str, Any] = {"use": "official"}
    _put(official, "family", one.official_family)
    _put(official, "given", one.official_given.split())
    if len(official) > 1:
        names.append(official)
    if one.used_name:
        names.append({"use": "usual", "text": one.used_name})
    if one.native_name:
        names.append({"use": "usual", "text": one.native_name})
    return names


def _telecom(one: Patient) -> list[dict[str, Any]]:
    return [{"system": point.kind.value, "value": point.value} for point in one.contact_points if point.value]


def _address(home: Address) -> dict[str, Any]:
    parts = street_parts(home.street)
    found: dict[str, Any] = {}
    line = [
        {"url": f"{_ADXP}{name}", "valueString": value}
        for name, value in (
            ("streetName", parts.street),
            ("houseNumber", parts.number),
            ("postBox", parts.box),
        )
        if value
    ]
    if home.street:
        found["line"] = [home.street]
        if parts.sure and parts.number:
            found["_line"] = [{"extension": line}]
    _put(found, "postalCode", home.postcode)
    _put(found, "city", home.town)
    _put(found, "country", home.country)
    return found


def _communication(one: Patient) -> list[dict[str, Any]]:
    found = []
    for spoken in one.languages:
        told: dict[str, Any] = {
            "language": {"coding": [{"system": "urn:ietf:bcp:47", "code": spoken.code}]},
        }
        if spoken.preferred:
            told["preferred"] = True
        found.append(told)
    return found
