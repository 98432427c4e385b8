"""What a form asks of the file stands there from the start, and is still there when it is signed."""

from __future__ import annotations

import json

from healthdesk.actions import load_form, sign_intake, start_intake
from healthdesk.actions.keep_draft import Typed
from healthdesk.records.patient import Address, ContactKind, ContactPoint, Identifier, IdentifierKind
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_values import say
from tests.forms_made import at, q
from tests.forms_of_others import form, worked_out
from tests.intake_desk import begun, somebody
from tests.stores import MakeDesk

GREETING = form(
    q("geboren", "date", extension=[worked_out("initialExpression", "%patient.birthDate")]),
    q("wie", extension=[worked_out("initialExpression", "%user.name.text")]),
    q(
        "jaar",
        extension=[worked_out("calculatedExpression", "%patient.birthDate.toString().substring(0, 4)")],
    ),
    url="urn:test:groet",
    version="1",
)


def test_the_file_fills_in_what_it_knows_also_when_the_draft_is_opened_again_and_signed(
    make_desk: MakeDesk,
) -> None:
    coordinator = make_desk(Role.COORDINATOR)
    kept, _report = load_form.load_form(coordinator, json.dumps(GREETING)).result
    load_form.switch_form(coordinator, kept.id, on=True)
    person = somebody(coordinator, birth_date="1990-12")
    desk = make_desk(Role.THERAPIST)
    opened = start_intake.start(desk, person, kept.id).result
    sheet = FormFilling(opened.form, desk.clock.today(), launch=opened.launch)
    assert str(sheet.answers(at("geboren"))[0]) == "1990-12"
    assert sheet.answers(at("wie")) == (desk.actor.name,)
    again = start_intake.open_draft(desk, opened.draft.id, opened.seat).result
    assert again.is_untouched
    assert again.launch["patient"]["birthDate"] == "1990-12"
    typed = Typed(opened.draft, opened.form, sheet.response_items("nl"), "nl", opened.seat)
    signed = sign_intake.sign(desk, typed).result
    given = {item.link_id: item.answers[0].value for item in signed.items}
    assert given["jaar"] == "1990"


def test_an_enrolment_begins_with_what_the_file_knows(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.RECEPTION)
    person = somebody(
        desk,
        official_family="Al Hassan",
        official_given="Amina Maria",
        used_name="Amina",
        birth_date="1988-04-03",
        sex="female",
        addresses=(Address("Lange straat 12", "3000", "Leuven"),),
        contact_points=(ContactPoint(ContactKind.SMS, "+32460123456"),),
        identifiers=(Identifier(IdentifierKind.NATIONAL, "88040300123"),),
    )
    opened = begun(desk, "wgc-inschrijving", person)
    sheet = FormFilling(opened.form, desk.clock.today(), launch=opened.launch)
    known = {place[-1][0]: sheet.answers(place) for place in sheet.asked_places() if sheet.answers(place)}
    assert {link: say(values[0], sheet.index.items[link], "nl") for link, values in known.items()} == {
        "familienaam": "Al Hassan",
        "voornamen": "Amina Maria",
        "geboortedatum": "1988-04-03",
        "geslacht": "vrouw",
        "insz": "88040300123",
        "domicilie-straat": "Lange straat 12",
        "domicilie-postcode": "3000",
        "domicilie-gemeente": "Leuven",
        "zelfde-adres": "ja",
        "gsm": "+32460123456",
    }
