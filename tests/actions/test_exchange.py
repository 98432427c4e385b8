"""People, partners, calendars and referrals in and out, at a desk, on both engines."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.exchange_calendar import import_calendar
from healthdesk.actions.exchange_partners import export_partners, import_partners
from healthdesk.actions.exchange_people import export_people, import_people
from healthdesk.actions.export_referrals import export_referrals
from healthdesk.actions.letter_by_code import write_letter
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.send_letter import send
from healthdesk.actions.show_agenda import show
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import agenda_plan, audit, partners, patients
from healthdesk.errors import BadFile, NotAllowed, NotPermitted, StorageTrouble
from healthdesk.exchange import fhir_belgian
from healthdesk.records.directory_file import EntryState
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.patient import DAY_UNKNOWN, Address, ContactKind, ContactPoint
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction
from healthdesk.sentences import for_trouble
from tests.agenda_house import furnished
from tests.exchange.be_profiles import PROFILES, faults_by_profile
from tests.exchange.r4_bundle import faults_of_bundle
from tests.letter_desk import case
from tests.stores import MakeDesk

PHONE = ContactPoint(ContactKind.PHONE, "+32470001122")
PEOPLE = """voornaam;familienaam;geboortedatum;geslacht;telefoon;taal;tolk
Özgür;Yılmaz;30/7/1985;m;0470 00 11 22;tr;ja
Amina;El Khatib;1991-02-03;v;;ar;
"""


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _file(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_people_come_in_once_and_go_out_again(desk: Desk, tmp_path: Path) -> None:
    path = _file(tmp_path, "mensen.csv", PEOPLE)
    assert import_people(desk, path, only_try=True).added == 2
    with desk.store.reading() as session:
        assert patients.count(session) == 0
    assert import_people(desk, path).added == 2
    again = import_people(desk, path)
    assert again.added == 0
    assert [row for row, _code in again.known] == [2, 3]
    with desk.store.reading() as session:
        kept = patients.everybody(session)
        written = [entry.action for entry in audit.entries(session, patient_id=kept[0].id)]
    assert [(one.official_given, one.birth_date, one.sex) for one in kept] == [
        ("Özgür", "1985-07-30", "male"),
        ("Amina", "1991-02-03", "female"),
    ]
    assert kept[0].contact_points[0].value == "+32470001122"
    assert kept[0].languages[0].interpreter
    assert written == ["patient.import"]
    out = tmp_path / "uit.csv"
    assert export_people(desk, out) == 2
    assert "Yılmaz" in out.read_text(encoding="utf-8-sig")
    assert [row for row, _code in import_people(desk, out).known] == [2, 3]


def test_an_age_leaves_as_it_is_today(desk: Desk, tmp_path: Path) -> None:
    told = replace(
        blank(desk), official_given="Salma", official_family="Aziz", age=18, age_noted_on=date(2024, 9, 1)
    )
    with desk.store.writing() as session:
        patients.add(session, replace(told, code="P-00001"))
    out = tmp_path / "uit.csv"
    export_people(desk, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert row["leeftijd"] == "20"


@pytest.mark.parametrize("name", ["uit.csv", "uit.xlsx", "uit.json"])
def test_how_far_an_export_is_is_told_to_the_end(desk: Desk, tmp_path: Path, name: str) -> None:
    import_people(desk, _file(tmp_path, "mensen.csv", PEOPLE))
    told: list[tuple[str, int, int]] = []

    def hear(what: str, done: int, of_all: int) -> None:
        told.append((what, done, of_all))

    export_people(desk, tmp_path / name, hear)
    assert told == [("read", 2, 2), ("write", 2, 2)]


@pytest.mark.parametrize("name", ["uit.csv", "uit.xlsx", "uit.json"])
@pytest.mark.parametrize("deceased", ["2026-11-20", "2026-11", DAY_UNKNOWN])
def test_who_died_comes_back_in_as_who_died(
    sqlite_store: object, make_desk: MakeDesk, tmp_path: Path, name: str, deceased: str
) -> None:
    del sqlite_store
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION)
    wish = replace(blank(desk), official_given="Samira", official_family="Haddad", deceased=deceased)
    samira = register(desk, wish).result
    export_people(desk, tmp_path / name)
    with desk.store.writing() as session:
        patients.take_out(session, samira)
    assert import_people(desk, tmp_path / name).added == 1
    with desk.store.reading() as session:
        (again,) = patients.everybody(session)
    assert (again.official_given, again.deceased) == ("Samira", deceased)


def test_who_lives_abroad_comes_back_in_as_who_lives_there(desk: Desk, tmp_path: Path) -> None:
    noor, jan = "Noor;Peeters;Dorp 1;Lille;Frankreich", "Jan;Peeters;Dorp 2;Leuven;"
    rows = f"voornaam;familienaam;straat;gemeente;country\n{noor}\n{jan}\n"
    import_people(desk, _file(tmp_path, "mensen.csv", rows))
    out = tmp_path / "uit.csv"
    export_people(desk, out)
    with desk.store.writing() as session:
        for one in patients.everybody(session):
            patients.take_out(session, one)
    assert import_people(desk, out).added == 2
    with desk.store.reading() as session:
        homes = {one.official_given: one.addresses for one in patients.everybody(session)}
    assert homes == {
        "Noor": (Address("Dorp 1", "", "Lille", country="FR"),),
        "Jan": (Address("Dorp 2", "", "Leuven"),),
    }


def test_what_a_table_says_of_a_death_is_read_or_told(desk: Desk, tmp_path: Path) -> None:
    rows = "voornaam;familienaam;geboortedatum;overleden op\nNoor;Peeters;1950;3/2020\nJan;Peeters;1951;nee\n"
    import_people(desk, _file(tmp_path, "mensen.csv", rows))
    with desk.store.reading() as session:
        assert {one.official_given: one.deceased for one in patients.everybody(session)} == {
            "Noor": "2020-03",
            "Jan": "",
        }
    odd = "voornaam;familienaam;geboortedatum;overleden\nAn;Maes;1990;ooit\nEls;Maes;1990;1980\n"
    told = import_people(desk, _file(tmp_path, "raar.csv", odd))
    assert [(one.row, one.column) for one in told.faults] == [(2, "overleden"), (3, "overleden")]


def test_one_fault_and_nobody_comes_in(desk: Desk, tmp_path: Path) -> None:
    path = _file(tmp_path, "mensen.csv", PEOPLE + "Sam;;gisteren;q;12;klingon;\n")
    outcome = import_people(desk, path)
    assert outcome.added == 0
    assert {(one.row, one.column) for one in outcome.faults} == {
        (4, "geboortedatum"),
        (4, "geslacht"),
        (4, "telefoon"),
        (4, "taal"),
    }
    assert "Rij 4, geboortedatum: “gisteren” is geen datum." in outcome.in_words("nl")
    with desk.store.reading() as session:
        assert patients.count(session) == 0


@pytest.mark.parametrize("text", ["", "a;b;c\n1;2;3\n", "PK\x03\x04 geen csv"])
def test_a_file_that_is_no_table_is_refused_with_a_sentence(desk: Desk, tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFile):
        import_people(desk, _file(tmp_path, "raar.csv", text))


def test_reception_alone_brings_nobody_in_or_out(store: object, make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(Role.RECEPTION)
    with pytest.raises(NotPermitted):
        import_people(desk, _file(tmp_path, "mensen.csv", PEOPLE))
    with pytest.raises(NotPermitted):
        export_people(desk, tmp_path / "uit.csv")
    assert not (tmp_path / "uit.csv").exists()


def test_a_cell_that_never_ends_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mensen.csv"
    path.write_text('voornaam,familienaam\n"' + "x" * 200_000, encoding="utf-8")
    with pytest.raises(BadFile) as told:
        import_people(desk, path)
    assert told.value.key == "exchange.no_table"


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3|x", "\t=1+1"])
def test_a_name_is_never_a_formula(name: str, desk: Desk, tmp_path: Path) -> None:
    register(desk, replace(blank(desk), official_family=name, contact_points=(PHONE,)))
    export_people(desk, tmp_path / "mensen.csv")
    with (tmp_path / "mensen.csv").open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file, delimiter=";")
    assert line["familienaam"] == f"'{name}"
    assert line["telefoon"] == PHONE.value


def test_a_nameless_row_is_told_once_in_the_words_of_the_table(desk: Desk, tmp_path: Path) -> None:
    path = _file(tmp_path, "mensen.csv", "roepnaam;geboortedatum\n;1990\nNoor;3/4/1800\n")
    outcome = import_people(desk, path)
    assert [(one.row, one.column) for one in outcome.faults] == [(2, "voornaam"), (3, "geboortedatum")]
    assert ".." not in outcome.in_words("nl")


@pytest.mark.parametrize("out", [export_people, export_partners, export_referrals])
def test_what_leaves_is_private_or_does_not_leave(
    desk: Desk, tmp_path: Path, out: Callable[[Desk, Path], int]
) -> None:
    path = tmp_path / "uit.json"
    out(desk, path)
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(StorageTrouble) as refused:
        (tmp_path / "map.json").mkdir()
        out(desk, tmp_path / "map.json")  # a folder
    assert refused.value.key == "letters.cannot_save"


@pytest.mark.parametrize(
    ("out", "known"),
    [
        (export_people, ".xlsx, .csv, .json"),
        (export_partners, ".zip, .json"),
        (export_referrals, ".json"),
    ],
)
def test_an_ending_that_nobody_writes_is_refused_with_those_that_are(
    desk: Desk, tmp_path: Path, out: Callable[[Desk, Path], int], known: str
) -> None:
    for name in ("uit.doc", "uit"):
        with pytest.raises(NotAllowed) as refused:
            out(desk, tmp_path / name)
        told = f"“{name}”: dit kan alleen een bestand worden dat eindigt op {known}."
        assert for_trouble("nl", refused.value) == told
    assert not list(tmp_path.glob("uit*"))
    with desk.store.reading() as session:
        assert not list(audit.entries(session)), "nothing left, so nothing is said to have"


def test_of_one_person_the_sentence_says_one(desk: Desk, tmp_path: Path) -> None:
    one = import_people(
        desk, _file(tmp_path, "een.csv", "voornaam;familienaam\nNoor;Peeters\n"), only_try=True
    )
    assert one.in_words("nl") == "Alleen geprobeerd: 1 persoon zou toegevoegd worden."
    assert one.in_words("en") == "Trial only: 1 person would be added."
    assert one.in_words("fr") == "Simple essai\u00a0: 1 personne serait ajoutée."
    several = import_people(desk, _file(tmp_path, "mensen.csv", PEOPLE), only_try=True)
    assert several.in_words("nl") == "Alleen geprobeerd: 2 zouden toegevoegd worden."


def test_partners_travel_from_house_to_house(desk: Desk, tmp_path: Path) -> None:
    entry = {"key": "proef", "name": "De Proef", "kind": "local-cgg", "to_check": ["phone"], "free": True}
    path = _file(tmp_path, "diensten.json", json.dumps({"partners": [entry]}))
    assert import_partners(desk, path).count(EntryState.NEW) == 1
    assert import_partners(desk, path).count(EntryState.KNOWN) == 1
    out = tmp_path / "uit.json"
    assert export_partners(desk, out) == 1
    told = json.loads(out.read_text(encoding="utf-8"))["partners"][0]
    assert {name: told[name] for name in entry} == entry
    with desk.store.reading() as session:
        found = partners.by_key(session, "proef")
    assert found is not None
    assert not found.own
    bad = _file(tmp_path, "fout.json", json.dumps([entry | {"key": "x"}, {"name": 3}]))
    with pytest.raises(BadFile) as refused:
        import_partners(desk, bad)
    assert refused.value.where == "2"
    with desk.store.reading() as session:
        assert partners.by_key(session, "x") is None


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//proef//NL
BEGIN:VEVENT
UID:wekelijks
DTSTART;TZID=Europe/Brussels:20261126T140000
DTEND;TZID=Europe/Brussels:20261126T150000
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;TZID=Europe/Brussels:20261203T140000
SUMMARY:tandarts
END:VEVENT
BEGIN:VEVENT
UID:verlof
DTSTART;VALUE=DATE:20261221
DTEND;VALUE=DATE:20261224
SUMMARY:verlof
END:VEVENT
BEGIN:VEVENT
UID:vrij
DTSTART:20261130T090000Z
DTEND:20261130T100000Z
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_takes_time_away_and_a_second_time_not_twice(desk: Desk, tmp_path: Path) -> None:
    house = furnished(desk)
    path = _file(tmp_path, "els.ics", CALENDAR.replace("\n", "\r\n"))
    first, last = datetime(2026, 11, 26, tzinfo=UTC).date(), datetime(2027, 1, 1, tzinfo=UTC).date()
    for _twice in range(2):
        assert len(import_calendar(desk, path, "els maes").closures) == 3
        with desk.store.reading() as session:
            found = agenda_plan.closures(session, first, last)
        told = sorted((one.first_day.isoformat(), one.last_day.isoformat(), one.starts) for one in found)
        assert [(low, high) for low, high, _at in told] == [
            ("2026-11-26", "2026-11-26"),
            ("2026-12-10", "2026-12-10"),
            ("2026-12-21", "2026-12-23"),
        ]
    view = show(desk, first, first)
    hours = [
        (low.astimezone(desk.clock.zone).hour, high.astimezone(desk.clock.zone).hour)
        for low, high in view.work[house.els.id]
    ]
    assert hours == [(13, 14), (15, 18)]


def test_a_broken_calendar_changes_nothing_and_names_the_place(desk: Desk, tmp_path: Path) -> None:
    furnished(desk)
    broken = CALENDAR.replace("DTEND;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261201")
    with pytest.raises(BadFile) as refused:
        import_calendar(desk, _file(tmp_path, "els.ics", broken), "Els Maes")
    assert refused.value.where == "12"
    with pytest.raises(BadFile):
        import_calendar(desk, _file(tmp_path, "geen.ics", "dit is geen agenda"), "Els Maes")
    with pytest.raises(NotAllowed):
        import_calendar(desk, _file(tmp_path, "goed.ics", CALENDAR), "Niemand")
    with desk.store.reading() as session:
        today = desk.clock.today()
        assert agenda_plan.closures(session, today, today.replace(year=2027)) == ()


def test_referrals_leave_as_fhir_without_names(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    wish = ReferralWish(
        patient_id=one.patient.id, partner_id=one.partner.id, direction=Direction.INCOMING, reason=" "
    )
    begin(desk, wish)
    out = tmp_path / "verwijzingen.json"
    assert export_referrals(desk, out) == 2
    bundle = json.loads(out.read_text(encoding="utf-8"))
    assert faults_of_bundle(bundle) == []
    resources = [entry["resource"] for entry in bundle["entry"]]
    requests = {
        found["identifier"][0]["value"]: found
        for found in resources
        if found["resourceType"] == "ServiceRequest"
    }
    ours = requests.pop(one.referral.number)
    (theirs,) = requests.values()
    named = {f"urn:uuid:{found['id']}": found.get("name") for found in resources}
    owners = {
        found["focus"]["reference"]: named[found["owner"]["reference"]]
        for found in resources
        if found["resourceType"] == "Task"
    }
    assert owners[f"urn:uuid:{ours['id']}"] == one.partner.name
    assert owners[f"urn:uuid:{theirs['id']}"] == desk.house.name
    assert faults_by_profile(bundle) == []
    claims = {claim for found in resources for claim in found["meta"]["profile"]}
    assert claims == set(PROFILES) - {fhir_belgian.PRACTITIONER}
    assert "Haddad" not in out.read_text(encoding="utf-8")


def test_a_letter_by_its_number_has_the_bytes_that_left(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    draft = tmp_path / "concept.pdf"
    made = write_letter(desk, one.referral.reply_code, draft)
    assert not made.sent
    shown = preview(open_draft(desk, one.key).facts, open_draft(desk, one.key).choices)
    assert draft.read_bytes() == shown.pdf
    sent = send(desk, shown).result
    left = tmp_path / "brief.pdf"
    assert write_letter(desk, sent.number.lower(), left).sha256 == sent.sha256
    assert left.read_bytes() == shown.pdf
    with pytest.raises(NotAllowed):
        write_letter(desk, "V-1999-0001", tmp_path / "niets.pdf")
    assert not (tmp_path / "niets.pdf").exists()


def test_a_letter_by_the_code_on_its_own_strip(desk: Desk, tmp_path: Path) -> None:
    key = LetterKey(LetterKind.INVITATION, case(desk).patient.id)
    draft = open_draft(desk, key)
    looks = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    sent = send(desk, preview(draft.facts, replace(draft.choices, accepted=looks))).result
    assert sent.reply_code
    left = tmp_path / "uitnodiging.pdf"
    assert write_letter(desk, sent.reply_code, left).number == sent.number


def test_a_table_names_no_number_that_is_never_to_be_used(desk: Desk, tmp_path: Path) -> None:
    ways = (
        ContactPoint(ContactKind.PHONE, "+3216123456", safe=False),
        ContactPoint(ContactKind.SMS, "+32470123456", rule="na 16 u"),
    )
    register(desk, replace(blank(desk), used_name="Noor", contact_points=ways))
    export_people(desk, tmp_path / "mensen.csv")
    told = (tmp_path / "mensen.csv").read_text(encoding="utf-8-sig")
    assert "+3216123456" not in told
    assert ";+32470123456;;na 16 u;" in told
