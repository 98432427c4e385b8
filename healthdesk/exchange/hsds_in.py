"""Partners out of a file of HSDS 3; what nobody vouches for in it is "te controleren" here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.exchange.hsds_file import FileRow, HsdsTables, read_tables
from healthdesk.exchange.hsds_out import CLOSED, FIELDS_TAXONOMY, NEEDS_TAXONOMY
from healthdesk.exchange.hsds_shape import WEEKDAYS
from healthdesk.records.directory_file import ReadDirectory, ReadEntry
from healthdesk.records.ids import new_id
from healthdesk.records.partner import OTHER_KIND, ContactPerson, OpenHours, Partner, Place, Taking
from healthdesk.records.patient import OLDEST
from healthdesk.rules.language_names import language_code, offered_languages
from healthdesk.rules.need_words import needs_in
from healthdesk.rules.partner_fit import kind_names, need_names
from healthdesk.rules.phones import parse_phone
from healthdesk.rules.search_words import words_of
from healthdesk.rules.typed_dates import END_OF_DAY

_FLAGGED = ("for_whom", "cost", "waiting", "how_to_refer", "documents", "hours", "transport", "access")
_FLAGGED_TOO = ("address_lines", "phone", "email", "website", "languages", "needs", "area", "contacts")
_NOBODY = ContactPerson()
_RUNS = {"", "active"}
_GONE = {"inactive", "defunct"}
_TEXTS = ("group", "excluded", "only_through", "source", "checked_by", "note", "hours_note")


def read_directory(path: Path) -> ReadDirectory:
    """Every service of the file, and what is wrong with it. Raises `BadFile` for one without services."""
    tables = read_tables(path)
    reader = _Reader(tables)
    entries = tuple(reader.entry(row) for row in tables.rows["service"])
    return ReadDirectory(entries=entries, remarks=tuple(tables.remarks))


class _Reader:
    """Finds what belongs to a service in the other tables."""

    def __init__(self, tables: HsdsTables) -> None:
        self._tables = tables
        self._by: dict[tuple[str, str], dict[str, list[FileRow]]] = {}

    def _of(self, table: str, column: str, value: str) -> list[FileRow]:
        known = self._by.get((table, column))
        if known is None:
            known = self._by[table, column] = {}
            for row in self._tables.rows[table]:
                known.setdefault(row[column], []).append(row)
        return known.get(value, []) if value else []

    def entry(self, row: FileRow) -> ReadEntry:
        """One service."""
        organization = next(iter(self._of("organization", "id", row["organization_id"])), None)
        name = row["name"] or (organization["name"] if organization else "")
        about = {"file": row.file, "row": row.number, "name": name}
        if not name:
            return ReadEntry(**about, why="hsds.nameless")  # type: ignore[arg-type]  # three of them
        if _status(row) in _GONE:
            return ReadEntry(**about, why="hsds.inactive")  # type: ignore[arg-type]  # as above
        made = self._partner(row, organization, name)
        return ReadEntry(**about, partner=made)  # type: ignore[arg-type]  # as above

    def _partner(self, row: FileRow, organization: FileRow | None, name: str) -> Partner:
        first, *others = self._places(row) or [Place()]
        belongs = organization or FileRow(row.file, row.number, {})
        checked = self._day(row, "assured_date")
        least, most = self._age(row, "minimum_age"), self._age(row, "maximum_age")
        if least is not None and most is not None and least > most:
            self._tables.told(row, "maximum_age", "hsds.ages_crossed")
            least = most = None
        costs = self._of("cost_option", "service_id", row["id"])
        program = next(iter(self._of("program", "id", row["program_id"])), None)
        closed = _status(row) == CLOSED
        if not closed and _status(row) not in _RUNS:
            self._tables.told(row, "status", "hsds.no_status")
        made = Partner(
            id=_identity(row["id"]),
            key=f"hsds-{row['id'] or new_id()}",
            name=name if belongs["name"] in {"", name} else f"{name} ({belongs['name']})",
            kind=OTHER_KIND,
            programme=(program["name"] or program["alternate_name"]) if program else "",
            does=row["description"] or belongs["description"],
            for_whom=row["eligibility_description"],
            area=", ".join(self._areas(row)),
            min_age=least,
            max_age=most,
            languages=self._languages(row),
            cost=row["fees_description"] or row["fees"],
            free=True if costs and all(_is_nothing(one["amount"]) for one in costs) else None,
            waiting=row["wait_time"],
            taking=Taking.CLOSED if closed else Taking.UNKNOWN,
            taking_on=self._day(row, "last_modified") if closed else None,
            closed_why=row["alert"] if closed else "",
            how_to_refer=row["application_process"],
            documents=", ".join(
                one["document"] for one in self._of("required_document", "service_id", row["id"])
            ),
            access=first.access,
            transport=first.transport,
            hours=first.hours or self._hours("service_id", row["id"]),
            hours_note=" ".join(self._notes(row)),
            address_lines=first.address_lines,
            places=tuple(others),
            phone=self._phone("service_id", row["id"])
            or first.phone
            or self._phone("organization_id", belongs["id"]),
            email=row["email"] or belongs["email"],
            website=row["url"] or belongs["website"] or belongs["url"],
            contacts=self._contacts(row, belongs),
            source=f"HSDS: {row.file}",
            note="" if closed else row["alert"],
            checked_on=checked,
            checked_by=row["assurer_email"],
        )
        own, needs = self._tags(row["id"])
        made = replace(made, needs=needs)
        if own:
            return self._with_room(_restored(made, own), row["id"])
        made = self._with_room(made, row["id"])
        return replace(made, to_check=_unsure(made))

    # --- what belongs to it

    def _places(self, row: FileRow) -> list[Place]:
        found = []
        for link in self._of("service_at_location", "service_id", row["id"]):
            for location in self._of("location", "id", link["location_id"]):
                access = self._of("accessibility", "location_id", location["id"])
                address = next(iter(self._of("address", "location_id", location["id"])), None)
                found.append(
                    Place(
                        name=location["name"],
                        address_lines=_lines(address) if address else (),
                        phone=self._phone("location_id", location["id"])
                        or self._phone("service_at_location_id", link["id"]),
                        hours=self._hours("service_at_location_id", link["id"])
                        or self._hours("location_id", location["id"]),
                        transport=location["transportation"],
                        access=", ".join(one["description"] for one in access if one["description"]),
                    )
                )
        return found

    def _phone(self, column: str, value: str) -> str:
        for one in self._of("phone", column, value):
            number = parse_phone(one["number"].strip('"'))
            if number:
                return number
            self._tables.told(one, "number", "exchange.no_phone")
        return ""

    def _contacts(self, row: FileRow, organization: FileRow) -> tuple[ContactPerson, ...]:
        """Everybody who may be asked for, those of the service itself first; then its further numbers."""
        found: dict[ContactPerson, None] = {}
        for column, value in self._belonging(row, organization):
            for one in self._of("contact", column, value):
                made = ContactPerson(
                    name=one["name"],
                    role=", ".join(filter(None, (one["title"], one["department"]))),
                    phone=self._phone("contact_id", one["id"]),
                    email=one["email"],
                )
                if made == _NOBODY:
                    self._tables.told(one, "name", "hsds.empty_contact")
                else:
                    found[made] = None
        for one in self._of("phone", "service_id", row["id"])[1:]:
            number = parse_phone(one["number"].strip('"'))
            about = one["description"] or one["department"] or one["type"]
            if number and not one["contact_id"]:
                found[ContactPerson(role=about, phone=number)] = None
        return tuple(found)

    def _belonging(self, row: FileRow, organization: FileRow) -> Iterable[tuple[str, str]]:
        """The keys by which something may say that it is about this service."""
        yield "service_id", row["id"]
        for link in self._of("service_at_location", "service_id", row["id"]):
            yield "service_at_location_id", link["id"]
            yield "location_id", link["location_id"]
        yield "organization_id", organization["id"]

    def _areas(self, row: FileRow) -> dict[str, None]:
        found: dict[str, None] = {}
        links = (link["id"] for link in self._of("service_at_location", "service_id", row["id"]))
        for column, value in (("service_id", row["id"]), *(("service_at_location_id", one) for one in links)):
            for one in self._of("service_area", column, value):
                if one["name"] or one["description"]:
                    found[one["name"] or one["description"]] = None
                else:
                    self._tables.told(one, "name", "hsds.nameless_area")
        return found

    def _languages(self, row: FileRow) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for one in self._of("language", "service_id", row["id"]):
            code = one["code"] if one["code"] in offered_languages() else language_code(one["name"])
            if code:
                found[code] = None
            else:
                self._tables.told(one, "code" if one["code"] else "name", "hsds.no_language")
        return tuple(found)

    def _notes(self, row: FileRow) -> Iterable[str]:
        for one in self._of("schedule", "service_id", row["id"]):
            if one["description"]:
                yield one["description"]

    def _hours(self, column: str, value: str) -> tuple[OpenHours, ...]:
        found: set[tuple[int, time, time]] = set()
        for one in self._of("schedule", column, value):
            if one["freq"] not in {"", "WEEKLY"} or one["interval"] not in {"", "1"}:
                self._tables.told(one, "freq", "hsds.not_weekly")
                continue
            opens, closes = _time(one["opens_at"]), _time(one["closes_at"])
            days = [WEEKDAYS.index(day) for day in _days(one["byday"]) if day in WEEKDAYS]
            if opens is None or closes is None or closes <= opens or not days:
                self._tables.told(one, "opens_at", "hsds.no_hours")
                continue
            found |= {(day, opens, closes) for day in days}
        return tuple(
            OpenHours(weekday=day, opens=opens, closes=closes) for day, opens, closes in sorted(found)
        )

    def _age(self, row: FileRow, column: str) -> int | None:
        if not row[column]:
            return None
        with suppress(ValueError):
            age = float(row[column])
            if 0 <= age <= OLDEST:
                return int(age)
        self._tables.told(row, column, "exchange.no_number")
        return None

    def _day(self, row: FileRow, column: str) -> date | None:
        if not row[column]:
            return None
        with suppress(ValueError):
            return date.fromisoformat(row[column][:10])
        self._tables.told(row, column, "exchange.no_date")
        return None

    # --- what HSDS has no place for, or says in its own way

    def _with_room(self, made: Partner, service: str) -> Partner:
        for one in self._of("service_capacity", "service_id", service):
            if one["available"].isdecimal():
                free = int(one["available"])
                heard = made.taking_on or self._day(one, "updated")
                taking = made.taking or (Taking.YES if free else Taking.FULL)
                return replace(made, free_places=free, taking_on=heard, taking=taking)
            self._tables.told(one, "available", "exchange.no_number")
        return made

    def _tags(self, service: str) -> tuple[dict[str, list[str]], tuple[str, ...]]:
        """What a house of ours wrote along, by field; and the needs, also those that others' terms tell."""
        own: dict[str, list[str]] = {}
        needs: dict[str, None] = {}
        for one in self._of("attribute", "link_id", service):
            term = next(iter(self._of("taxonomy_term", "id", one["taxonomy_term_id"])), None)
            if term is None:
                continue
            taxonomy = next(iter(self._of("taxonomy", "id", term["taxonomy_id"])), None)
            name = taxonomy["name"] if taxonomy else term["taxonomy"]
            if name == FIELDS_TAXONOMY:
                own.setdefault(term["code"], []).append(one["value"])
            elif name == NEEDS_TAXONOMY and term["code"] in need_names("nl"):
                needs[term["code"]] = None
            else:
                meant = needs_in(words_of(term["name"]), slips=False).needs
                needs |= dict.fromkeys(sorted(meant))
        return own, tuple(needs)


def _restored(made: Partner, own: dict[str, list[str]]) -> Partner:
    said = {name: values[0] for name, values in own.items()}
    made = replace(made, **{name: said.get(name, "") for name in _TEXTS})  # type: ignore[arg-type]  # all texts
    kind = said.get("kind", "")
    more: dict[str, Any] = {
        "key": said.get("key") or made.key,
        "kind": kind if kind in kind_names("nl") else OTHER_KIND,
        "to_check": tuple(own.get("to_check", ())),
    }
    with suppress(ValueError):
        more["taking"] = Taking(said.get("taking", ""))
    with suppress(ValueError):
        more["taking_on"] = date.fromisoformat(said["taking_on"]) if "taking_on" in said else None
    if said.get("free") == "false":
        more["free"] = False
    return replace(made, **more)


def _unsure(made: Partner) -> tuple[str, ...]:
    """Where nobody says when it was checked, everything in it is to be."""
    if made.checked_on is not None:
        return ()
    return tuple(name for name in (*_FLAGGED, *_FLAGGED_TOO) if getattr(made, name))


def _status(row: FileRow) -> str:
    """As HSDS says it, however a file of the real world writes it."""
    return " ".join(row["status"].casefold().replace("_", " ").replace("-", " ").split())


def _identity(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return new_id()


def _lines(address: FileRow) -> tuple[str, ...]:
    last = " ".join(filter(None, (address["postal_code"], address["city"])))
    return tuple(filter(None, (address["address_1"], address["address_2"], last)))


def _days(typed: str) -> list[str]:
    return [day.strip().upper() for day in typed.replace(";", ",").split(",") if day.strip()]


def _iso(text: str) -> time:
    return time.fromisoformat(text)


def _short(text: str) -> time:
    """As spreadsheets leave it: 9:00."""
    return time.fromisoformat(text.rjust(5, "0"))


_READERS: tuple[Callable[[str], time], ...] = (_iso, _short)


def _time(text: str) -> time | None:
    """HH:MM, with or without seconds; a zone behind it is left out: these are hours of the wall."""
    plain = text.split("+", maxsplit=1)[0].removesuffix("Z").split("-")[0].strip()
    if plain in {"24:00", "24:00:00"}:
        return END_OF_DAY
    for read in _READERS:
        with suppress(ValueError):
            return read(plain)
    return None


def _is_nothing(amount: str) -> bool:
    with suppress(ValueError):
        return float(amount) == 0
    return False
