"""Drafts worth a picture: one that two sittings wrote in, one that asks for signatures."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

from healthdesk.actions import keep_draft, load_form, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import patients
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.person_names import age_on

_SIGNATURE = "http://hl7.org/fhir/StructureDefinition/questionnaire-signatureRequired"
_TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
_KINDS = "urn:iso-astm:E1762-95:2013"


_OLD = 60


def _worry(desk: Desk, person: UUID) -> str:
    """What somebody of this age lies awake of."""
    with desk.store.reading() as session:
        one = patients.by_id(session, person)
    age = None if one is None else age_on(one, desk.clock.today())
    return "de trap in huis" if age is not None and age >= _OLD else "mijn moeder, ze is ziek"


def _consent(desk: Desk) -> dict[str, object]:
    """With whom a young person is asked to share, and with whom the adults of a centre."""
    told = json.dumps(_CONSENT)
    if desk.house.kind is not HouseKind.TEJO:
        told = told.replace("de school", "de thuisverpleging").replace("the school", "the home nurses")
    found: dict[str, object] = json.loads(told)
    return found


def _in_english(said: str) -> dict[str, object]:
    parts = [{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": said}]
    return {"extension": [{"url": _TRANSLATION, "extension": parts}]}


def _asked(code: str, said: str, in_english: str) -> list[dict[str, object]]:
    kind = {"system": _KINDS, "code": f"1.2.840.10065.1.12.1.{code}", "display": said}
    concept = {"coding": [{**kind, "_display": _in_english(in_english)}]}
    return [{"url": _SIGNATURE, "valueCodeableConcept": concept}]


_CONSENT = {
    "resourceType": "Questionnaire",
    "status": "active",
    "url": "urn:x-healthdesk:gallery:consent",
    "version": "1",
    "language": "nl",
    "title": "Gegevens delen met de school",
    "_title": _in_english("Sharing information with the school"),
    "extension": _asked("1", "Wie invulde", "Who filled it in"),
    "item": [
        {
            "linkId": "akkoord",
            "text": "Wat we mogen delen",
            "type": "group",
            "_text": _in_english("What we may share"),
            "extension": _asked("7", "Toestemming", "Consent"),
            "item": [
                {"linkId": "mag", "text": "Mogen we de school zeggen dat je hier komt?", "type": "boolean"}
            ],
        }
    ],
}


def drafts_for(desk: Desk, person: UUID) -> list[tuple[str, Link]]:
    """The drafts, begun for somebody; without the right to load forms only the first."""
    forms = {form.url.rpartition(":")[2]: form.id for form in start_intake.choices(desk)}
    links = []
    if "wgc-psychosociale-intake" in forms:
        opened = start_intake.start(desk, person, forms["wgc-psychosociale-intake"]).result
        for said in (
            "Ik slaap slecht.",
            f"Ik slaap slecht en ik maak me zorgen over {_worry(desk, person)}.",
        ):
            opened = _sat(desk, opened, "aanleiding", said)
        links.append(("intake-history", Link("draft", opened.draft.id)))
    try:
        kept = load_form.load_form(desk, json.dumps(_consent(desk))).result[0]
        load_form.switch_form(desk, kept.id, on=True)
    except NotAllowed:
        return links
    opened = start_intake.start(desk, person, kept.id).result
    links.append(("intake-consent", Link("draft", _sat(desk, opened, "mag", True).draft.id)))
    return links


def _sat(desk: Desk, opened: OpenDraft, link_id: str, value: Value) -> OpenDraft:
    """One sitting, in which one answer was given."""
    filling = FormFilling(opened.form, desk.clock.today(), launch=opened.launch)
    filling.take(opened.items)
    filling.answer(filling.places(link_id)[0], [value])
    items = filling.response_items(opened.draft.language, unasked_too=True)
    kept = keep_draft.keep(desk, Typed(opened.draft, opened.form, items, opened.draft.language, new_id()))
    return replace(opened, draft=kept.result, items=items)
