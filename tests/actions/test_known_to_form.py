"""What a form asks of the file stands there from the start, and is still there when it is signed."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from healthdesk.actions import load_form, shield_file, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import patients
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.patient import (
    AccessNeed,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    SpokenLanguage,
)
from healthdesk.records.practitioner import Role
from healthdesk.rules.answer_proposals import accepted
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_values import say
from healthdesk.rules.known_answers import begun_from_file
from tests.forms_made import ABOUT_SOMEBODY, at, q, shipped
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
        "roepnaam": "Amina",
        "geboortedatum": "1988-04-03",
        "geslacht": "vrouw",
        "insz": "88040300123",
        "domicilie-straat": "Lange straat 12",
        "domicilie-postcode": "3000",
        "domicilie-gemeente": "Leuven",
        "zelfde-adres": "ja",
        "gsm": "+32460123456",
    }


def _known(opened: OpenDraft, desk: Desk) -> dict[str, str]:
    """What stands there before anybody answered."""
    sheet = FormFilling(opened.form, desk.clock.today(), launch=opened.launch)
    return {
        place[-1][0]: ", ".join(say(one, sheet.index.items[place[-1][0]], "nl") for one in values)
        for place, values in begun_from_file(sheet).items()
    }


def test_a_first_talk_begins_with_what_the_young_person_told_before(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    person = somebody(
        desk,
        identity=IdentityLevel.PSEUDONYM,
        used_name="Zoë",
        age=15,
        age_noted_on=dt.date(2025, 10, 1),
        gender="non-binair",
        languages=(SpokenLanguage("nl"), SpokenLanguage("ar", preferred=True, interpreter=True)),
        contact_points=(
            ContactPoint(ContactKind.SMS, "+32460000001", safe=False),
            ContactPoint(ContactKind.SMS, "+32460000002"),
        ),
        contact_rule="ouders, school",
        access_needs=frozenset((AccessNeed.STEP_FREE, AccessNeed.FEMALE_THERAPIST)),
        themes=("angst",),
    )
    assert _known(begun(desk, "tejo-onthaal", person), desk) == {
        "roepnaam": "Zoë",
        "leeftijd": "16",
        "gender": "non-binair",
        "gsm": "+32460000002",
        "veilig": "mijn ouders, school",
        "taal": "Arabisch",
        "noden": "gelijkvloers",
        "bij-wie-liefst": "een vrouw",
    }
    assert _known(begun(desk, "tejo-onthaal"), desk) == {}


def test_the_intakes_of_a_centre_begin_with_language_interpreter_care_and_papers(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(Role.RECEPTION)
    person = somebody(
        desk,
        birth_date="2005-04",
        languages=(SpokenLanguage("fa-AF", preferred=True, interpreter=True),),
        carer=True,
        carer_for="haar moeder",
        membership=Membership("120", "123", increased=True),
        access_needs=frozenset((AccessNeed.FEMALE_THERAPIST, AccessNeed.COMPANION)),
        contact_points=(ContactPoint(ContactKind.SMS, "+32460000002"),),
    )
    known = {name: _known(begun(desk, name, person), desk) for name in ABOUT_SOMEBODY}
    assert known["wgc-medisch-sociale-intake"] == {
        "zorgt-voor": "ja",
        "zorgt-voor-wie": "haar moeder",
        "heeft": "verhoogde tegemoetkoming",
        "tolk": "ja",
        "tolk-taal": "Dari",
    }
    assert known["onthaal-na-vlucht"] == {
        "taal": "Dari",
        "tolk-wens": "ja",
        "met-wie": "een vrouw",
        "hoe-praten": "met iemand van mij erbij",
        "nummer": "+32460000002",
    }
    assert known["wgc-psychosociale-intake"] == {
        "mantelzorg": "ja",
        "mantelzorg-wie": "haar moeder",
        "voorkeur": "vrouw",
        "noden": "begeleider mee",
    }
    assert known["mantelzorgcheck"] == {"jong": "ja", "heeft": "verhoogde tegemoetkoming"}
    assert not any(known[name] for name in ("who-5", "phq-9", "gad-7"))


def test_the_language_of_an_interpreter_goes_back_by_its_name(make_desk: MakeDesk) -> None:
    form = shipped("onthaal-na-vlucht").form
    answered = FormFilling(form, dt.date(2026, 11, 25))
    answered.answer(at("tolk", "taal"), ("dari",))
    desk = make_desk(Role.RECEPTION)
    with desk.store.reading() as session:
        person = patients.by_id(session, somebody(desk))
    assert person is not None
    items = answered.response_items("nl")
    changed = accepted(form, items, person, {"language"}, dt.date(2026, 11, 25))
    assert [one.code for one in changed.languages] == ["fa-AF"]


def test_a_file_that_is_closed_to_me_does_not_fill_in_a_form(make_desk: MakeDesk) -> None:
    els, an = make_desk(Role.THERAPIST, name="Els"), make_desk(Role.THERAPIST, name="An")
    person = somebody(els)
    shield_file.shield(make_desk(Role.COORDINATOR), person, (els.actor.practitioner_id,))
    with pytest.raises(NotAllowed) as refused:
        begun(an, "who-5", person)
    assert refused.value.key == "shield.closed"
