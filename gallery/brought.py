"""What comes from outside, for the pictures: a form with every kind of field, people and services."""

from __future__ import annotations

import json
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.actions.exchange_partners import import_partners
from healthdesk.actions.exchange_people import bring_in
from healthdesk.db import partners
from healthdesk.exchange.hsds_out import hsds_json
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient

_STANDARD = "http://hl7.org/fhir/StructureDefinition/"


def fields_form() -> str:
    """A questionnaire of another program, with the fields that ours do not need."""
    return json.dumps(
        {
            "resourceType": "Questionnaire",
            "status": "active",
            "url": "urn:x-gallery:fields",
            "version": "1",
            "title": "Pijn en beweging",
            "language": "nl",
            "item": [
                _asked("pijn", "integer", "Hoeveel pijn is er vandaag?", *_slider(), item=_ends()),
                _asked("gewicht", "quantity", "Gewicht", *(_unit(one) for one in ("kg", "pond"))),
                _asked("wond", "attachment", "Foto van de wond", _extension("mimeType", valueCode="image/*")),
                _asked("sinds", "date", "Sinds wanneer?"),
                _asked("uur", "time", "Om hoe laat is het het ergst?"),
                _asked("site", "url", "Waar staat het verslag?"),
                _asked("kine", "reference", "Wie is de kinesist?"),
                _asked("telefoon", "string", "Telefoon van de kinesist"),
                _asked("meer", "text", "Wat helpt?"),
            ],
        }
    )


def own_calendar(desk: Desk) -> Path:
    """A therapist's own calendar: a weekly course, and a holiday."""
    monday = desk.clock.today() + timedelta(days=7 - desk.clock.today().weekday())
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:cursus"),
        *(f"DTSTART:{monday:%Y%m%d}T160000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=8", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:verlof", f"DTSTART;VALUE=DATE:{monday:%Y}1228"),
        *(f"DTEND;VALUE=DATE:{monday:%Y}1231", "END:VEVENT", "END:VCALENDAR"),
    )
    path = Path(tempfile.mkdtemp()) / "eigen-agenda.ics"
    path.write_text("\r\n".join(lines), encoding="utf-8")
    return path


def likely_table(known: Patient) -> Path:
    """Two rows: one new, one with the name of somebody in the house."""
    twin = f"{known.official_given};{known.official_family}"
    return _table("voornaam;familienaam", "Zwaluw;Onbekend", twin)


def people_table() -> Path:
    """Four rows: two new, one twice, one with a day that does not exist."""
    return _table(
        "voornaam;familienaam;geboortedatum;telefoon;schoenmaat",
        "Noor;Verlinden;14/03/1988;0470 11 22 33;38",
        "Tsegay;Woldemariam;02/07/1994;0470 44 55 66;43",
        "Noor;Verlinden;14/03/1988;0470 11 22 33;38",
        "Hilde;Aerts;31/02/1979;016 22 33 44;39",
    )


def brought_in(desk: Desk) -> None:
    """People and services that came in before, from a file with a name without end: they stand on a list."""
    bring_in(desk, _table("voornaam;familienaam", "Ilse;Vandenbroucke", "Yusuf;Demir"))
    import_partners(desk, _services("Buurtwerk De Kiem", "Sociale kaart van het vorige huis.json"))


def services_file(desk: Desk) -> Path:
    """One service that the house does not have, and one that it has."""
    with desk.store.reading() as session:
        known = partners.all_of(session)[0]
    return _services("Inloophuis De Wilg", "diensten.json", known)


def _services(name: str, file: str, *more: Partner) -> Path:
    does = "Koffie, een babbel en hulp met papieren, zonder afspraak."
    one = Partner(id=new_id(), key=file, name=name, kind="local-cgg", does=does, phone="+3216123456")
    path = Path(tempfile.mkdtemp()) / file
    path.write_text(hsds_json([one, *more]), encoding="utf-8")
    return path


def _table(*rows: str) -> Path:
    path = Path(tempfile.mkdtemp()) / "nieuwe mensen.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def _asked(link: str, kind: str, text: str, *extensions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"linkId": link, "type": kind, "text": text, "extension": list(extensions), **more}


def _extension(name: str, **value: Any) -> dict[str, Any]:
    return {"url": _STANDARD + name, **value}


def _control(code: str) -> dict[str, Any]:
    return _extension("questionnaire-itemControl", valueCodeableConcept={"coding": [{"code": code}]})


def _slider() -> tuple[dict[str, Any], ...]:
    return (
        _control("slider"),
        _extension("questionnaire-sliderStepValue", valueInteger=1),
        _extension("minValue", valueInteger=0),
        _extension("maxValue", valueInteger=10),
    )


def _ends() -> list[dict[str, Any]]:
    return [
        _asked("geen", "display", "geen", _control("lower")),
        _asked("ergst", "display", "het ergst", _control("upper")),
    ]


def _unit(name: str) -> dict[str, Any]:
    return _extension("questionnaire-unitOption", valueCoding={"code": name, "display": name})
