"""Partners out of a file of HSDS 3; what nobody vouches for in it is "te controleren" here."""

from __future__ import annotations

import re
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
from healthdesk.rules.phones import numbers_in, parse_phone, show_phone
from healthdesk.rules.search_words import words_of
from healthdesk.rules.typed_dates import END_OF_DAY
from healthdesk.rules.typed_hours import is_overnight
from healthdesk.rules.typed_week import open_on

_FLAGGED = ("for_whom", "cost", "waiting", "how_to_refer", "documents", "hours", "transport", "access")
_FLAGGED_TOO = ("address_lines", "phone", "email", "website", "languages", "needs", "area", "contacts")
_NOBODY = ContactPerson()
_WHERE_IT_IS = {"", "physical"}
_SHORT = re.compile(r"(?<!\d)(?:1\d{2,3}|0800 ?\d)(?!\d)")
"""A number of a help line among words: "112 of 1813"."""
_WORDS = re.compile(r"[^\W\d_]|#")
"""What stands with a number: an extension, or when it is answered."""
_RUNS = {"", "active"}
_GONE = {"inactive", "defunct"}
_TEXTS = ("group", "excluded", "only_through", "source", "checked_by", "note", "hours_note")


def read_directory(path: Path, today: date | None = None) -> ReadDirectory:
    """Every service of the file, and what is wrong with it. Raises `BadFile` for one without services.

    What is only valid before or after `today` is told, and not taken over.
    """
    tables = read_tables(path)
    reader = _Reader(tables, today)
    entries = tuple(reader.entry(row) for row in tables.rows["service"])
    return ReadDirectory(entries=entries, remarks=tuple(tables.remarks))


class _Reader:
    """Finds what belongs to a service in the other tables."""

    def __init__(self, tables: HsdsTables, today: date | None) -> None:
        self._tables, self._today = tables, today
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
        if not row["name"]:
            self._tables.told(FileRow(row.file, row.number, {"name": name}), "name", "hsds.borrowed_name")
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
        costs = [one for one in self._of("cost_option", "service_id", row["id"]) if self._holds(one)]
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
            does=_with_alias(row, row["description"] or _told_of(belongs)),
            for_whom=row["eligibility_description"],
            area=", ".join(self._areas(row)),
            min_age=least,
            max_age=most,
            languages=self._languages(row),
            cost="; ".join(_costs(row, costs)),
            free=True if costs and all(_is_nothing(one["amount"]) for one in costs) else None,
            waiting=row["wait_time"],
            taking=Taking.CLOSED if closed else Taking.UNKNOWN,
            taking_on=self._day(row, "last_modified") if closed else None,
            closed_why=row["alert"] if closed else "",
            how_to_refer=row["application_process"],
            documents=", ".join(
                dict.fromkeys(
                    one["document"] for one in self._of("required_document", "service_id", row["id"])
                )
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
            source=f"HSDS: {row.file}",
            note="\n".join(filter(None, ("" if closed else row["alert"], row["interpretation_services"]))),
            checked_on=checked,
            checked_by=row["assurer_email"],
        )
        own, needs = self._tags(row["id"])
        made = replace(made, needs=needs, contacts=self._contacts(row, belongs, made))
        if own:
            kept = _restored(made, own)
            return replace(self._with_room(kept, row["id"]), taking=kept.taking)
        made = self._with_room(made, row["id"])
        return replace(made, to_check=_unsure(made))

    # --- what belongs to it

    def _places(self, row: FileRow) -> list[Place]:
        found = []
        for link in self._of("service_at_location", "service_id", row["id"]):
            for location in self._of("location", "id", link["location_id"]):
                access = self._of("accessibility", "location_id", location["id"])
                address = self._address(location)
                found.append(
                    Place(
                        name=location["name"],
                        address_lines=_lines(address) if address else (),
                        phone=self._phone("location_id", location["id"])
                        or self._phone("service_at_location_id", link["id"]),
                        hours=self._hours("service_at_location_id", link["id"])
                        or self._hours("location_id", location["id"]),
                        transport=location["transportation"],
                        access=", ".join(
                            word for one in access for word in (one["description"], one["details"]) if word
                        ),
                    )
                )
        return found

    def _address(self, location: FileRow) -> FileRow | None:
        """Where it is: before where its mail goes. Of what is left over it is told."""
        found = self._of("address", "location_id", location["id"])
        first = next((one for one in found if one["address_type"] in _WHERE_IT_IS), next(iter(found), None))
        for one in found:
            if one is not first:
                self._tables.told(one, "address_1", "hsds.another_address")
        return first

    def _phone(self, column: str, value: str) -> str:
        return next(filter(None, map(self._number, self._of("phone", column, value))), "")

    def _number(self, one: FileRow) -> str:
        """As it is dialled; with words around it, or a number within the house, as it stands there."""
        typed = one["number"].strip('"')
        number = parse_phone(typed)
        if (number is None or _WORDS.search(typed)) and (numbers_in(typed) or _SHORT.search(typed)):
            number = typed
        if not number:
            if number is None:
                self._tables.told(one, "number", "exchange.no_phone")
            return ""
        return f"{show_phone(number)} ext. {one['extension']}" if one["extension"] else number

    def _contacts(self, row: FileRow, organization: FileRow, made: Partner) -> tuple[ContactPerson, ...]:
        """Everybody who may be asked for, those of the service itself first; then each further number."""
        found: dict[ContactPerson, None] = {}
        belonging = tuple(self._belonging(row, organization))
        for column, value in belonging:
            for one in self._of("contact", column, value):
                person = ContactPerson(
                    name=one["name"],
                    role=", ".join(filter(None, (one["title"], one["department"]))),
                    phone=self._phone("contact_id", one["id"]),
                    email=one["email"],
                )
                if person == _NOBODY:
                    self._tables.told(one, "name", "hsds.empty_contact")
                else:
                    found[person] = None
        told = {made.phone, *(one.phone for one in found), *(one.phone for one in made.places)}
        for column, value in belonging:
            for one in self._of("phone", column, value):
                number = "" if one["contact_id"] else self._number(one)
                if number and number not in told:
                    told.add(number)
                    about = one["description"] or one["department"] or one["type"]
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
        places = (link["location_id"] for link in self._of("service_at_location", "service_id", row["id"]))
        spoken = self._of("language", "service_id", row["id"])
        for one in (*spoken, *(one for each in places for one in self._of("language", "location_id", each))):
            code = one["code"] if one["code"] in offered_languages() else language_code(one["name"])
            if code:
                found[code] = None
            else:
                self._tables.told(one, "code" if one["code"] else "name", "hsds.no_language")
        return tuple(found)

    def _notes(self, row: FileRow) -> dict[str, None]:
        """What hours do not say, each once: of the service and of where it is given."""
        keys = [("service_id", row["id"])]
        for link in self._of("service_at_location", "service_id", row["id"]):
            keys += [("service_at_location_id", link["id"]), ("location_id", link["location_id"])]
        every = (one for column, value in keys for one in self._of("schedule", column, value))
        told = ((one["description"], one["notes"]) for one in every if self._holds(one))
        return dict.fromkeys(word for words in told for word in words if word)

    def _holds(self, row: FileRow) -> bool:
        """Whether it is valid today, as far as it says so; else it is told."""
        if self._today is None:
            return True
        began = self._day(row, "valid_from")
        ended = [day for day in (self._day(row, "valid_to"), self._day(row, "until")) if day is not None]
        if (began is None or began <= self._today) and all(day >= self._today for day in ended):
            return True
        late = began is not None and began > self._today
        self._tables.told(
            row, "valid_from" if late else ("valid_to" if row["valid_to"] else "until"), "hsds.not_today"
        )
        return False

    def _hours(self, column: str, value: str) -> tuple[OpenHours, ...]:
        found: set[tuple[int, time, time]] = set()
        for one in self._of("schedule", column, value):
            if not self._holds(one):
                continue
            if one["freq"] not in {"", "WEEKLY"} or one["interval"] not in {"", "1"}:
                self._tables.told(one, "freq", "hsds.not_weekly")
                continue
            opens, closes = _time(one["opens_at"]), _time(one["closes_at"])
            days = [WEEKDAYS.index(day) for day in _days(one["byday"]) if day in WEEKDAYS]
            if opens is None or closes is None or not days or not _may_be(opens, closes):
                self._tables.told(one, "opens_at", "hsds.no_hours")
                continue
            each = (part for day in days for part in open_on(day, opens, closes))
            found |= {(part.weekday, part.opens, part.closes) for part in each}
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
    said = (address["address_1"], address["address_2"], last)
    return tuple(filter(None, (line.strip() for one in said for line in one.splitlines())))


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


def _may_be(opens: time, closes: time) -> bool:
    """Within a day, or from an evening to a morning."""
    return opens < closes or is_overnight(opens, closes)


def _told_of(organization: FileRow) -> str:
    """What it says of itself; it has to say something, so its name may stand there once more."""
    told = organization["description"]
    return "" if told == organization["name"] else told


def _with_alias(row: FileRow, does: str) -> str:
    """What it is called besides is looked for too."""
    alias = row["alternate_name"]
    return does if not alias or alias == row["name"] else ". ".join(filter(None, (alias, does)))


def _costs(row: FileRow, options: list[FileRow]) -> Iterable[str]:
    """What it costs, in words; then each price by whom or what it is for."""
    said = row["fees_description"] or row["fees"]
    if said:
        yield said
    if all(_is_nothing(one["amount"]) for one in options):
        return
    for one in options:
        price = " ".join(filter(None, (one["amount"], one["currency"].upper() if one["amount"] else "")))
        told = " ".join(filter(None, (price, one["amount_description"])))
        yield ": ".join(filter(None, (one["option"], told)))


def _is_nothing(amount: str) -> bool:
    with suppress(ValueError):
        return float(amount) == 0
    return False
