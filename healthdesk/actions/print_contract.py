"""The contract that goes with an enrolment, on paper: the person gets a copy, as the RIZIV asks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.answers_to_print import answers_to_print
from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.db import house_rules
from healthdesk.errors import NotAllowed
from healthdesk.letters import letter
from healthdesk.letters.known_fields import of_house
from healthdesk.letters.letter_frame import sender_lines
from healthdesk.letters.person_words import home_lines, member_number, national_number, posted_lines
from healthdesk.letters.texts import Texts, day_in_words
from healthdesk.records.house import House
from healthdesk.records.letter import (
    Facts,
    Heading,
    LetterContent,
    Listed,
    Paragraph,
    SigningPlaces,
    SpanStyle,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.records.patient import Address, Patient
from healthdesk.records.questionnaire_response import FormDate
from healthdesk.rules.answer_enrolment import SignedContract, contract_in
from healthdesk.rules.answer_proposals import accepted, landing_targets
from healthdesk.rules.person_names import official_name, shown_name
from healthdesk.rules.representation import authority_name, called


@dataclass(frozen=True, slots=True)
class ContractWords:
    """The final words of a contract, and a name for its file."""

    content: LetterContent
    name: str


@dataclass(frozen=True, slots=True)
class ContractPaper:
    """The contract as a PDF, and a name for the file that tells nobody's."""

    pdf: bytes
    name: str


def gather_contract(desk: Desk, response_id: UUID) -> ContractWords:
    """The contract in signed answers, in words. Raises `NotAllowed` where the answers hold none."""
    answers, patient = answers_to_print(desk, response_id, "contract.print")
    form, items, response = answers.form, answers.items, answers.response
    # What was signed counts, whether or not it was taken over into the file since.
    patient = accepted(
        form,
        items,
        patient,
        landing_targets(form).values(),
        response.signed_at.astimezone(desk.clock.zone).date(),
    )
    contract = contract_in(form, items, patient)
    if contract is None:
        raise NotAllowed("intake.no_contract")
    with desk.store.reading() as session:
        said = house_rules.texts_of(session)
    content = contract_content(desk.house, patient, contract, response.language, said)
    return ContractWords(content, f"{content.title} {patient.code}.pdf")


def draw_contract(gathered: ContractWords) -> ContractPaper:
    """The words on paper; the same bytes for the same words."""
    return ContractPaper(letter.draw(gathered.content), gathered.name)


def save_paper(paper: ContractPaper, path: Path) -> None:
    """Write the PDF where the person chose."""
    write_private(path, paper.pdf)


def contract_content(
    house: House,
    patient: Patient,
    contract: SignedContract,
    language: str,
    house_texts: HouseTexts = AS_SHIPPED,
) -> LetterContent:
    """Final words in the language of the answers, where there is a text in it; else in Dutch."""
    texts = of_house(Texts(language.partition("-")[0], "enrolment_contract", house_texts), house)
    spoken, said = texts.language, texts.own
    start = texts.day(contract.starts_on)
    name = official_name(patient) or shown_name(patient)
    role = _role(texts, patient, contract, name)
    fill = {"house": house.name, "person": name, "start": start, "signer": contract.signed_by, "role": role}
    return LetterContent(
        language=spoken,
        title=said["title"],
        dated=contract.signed_on,
        window_side=house.window_side,
        sender=house.name,
        sender_lines=sender_lines(house, texts),
        address=tuple(
            words(line) for line in (name, *posted_lines(_domicile(patient), texts.language)) if line
        ),
        reference=(
            (texts.word("our_reference"), words(patient.code)),
            (texts.word("date"), words(contract.signed_on.isoformat())),
        ),
        subject_label=texts.word("subject"),
        subject=texts.fill(said["subject"], fill),
        salutation=texts.fill(said["opening"], fill),
        body=(
            _facts(said, texts, patient, contract),
            Heading(words(said["heading"])),
            Listed(_items(texts, fill), numbered=True),
            Paragraph(texts.fill(said["signing"], fill)),
            SigningPlaces(
                tuple(
                    tuple(line.format(**fill) for line in said[place])
                    for place in ("sign_person", "sign_house")
                )
            ),
        ),
        closing="",
        signature=(),
        running_head=said["title"],
        page_label=texts.word("page", page="{page}", pages="{pages}"),
    )


def _items(texts: Texts, fill: dict[str, str]) -> tuple[Words, ...]:
    """What is agreed; an item whose condition does not hold is not there."""
    filled = (texts.fill(line, fill) for line in texts.own["items"])
    return tuple(one for one in filled if plain(one).strip())


def _role(texts: Texts, patient: Patient, contract: SignedContract, name: str) -> str:
    """In what name it was signed; what the file knows of who signed goes before the words in general."""
    signer = None if contract.by_self else called(patient, contract.signed_by)
    if signer is not None and signer.authority is not None:
        authority = authority_name(signer.authority, texts.language)
        return str(texts.own["roles"]["acting"].format(authority=authority, name=name))
    return str(texts.own["roles"]["self" if contract.by_self else "other"].format(name=name))


def _facts(said: dict[str, Any], texts: Texts, patient: Patient, contract: SignedContract) -> Facts:
    told = {
        "name": official_name(patient) or shown_name(patient),
        "birth_date": _birth(patient.birth_date, texts.language),
        "number": national_number(patient),
        "address": ", ".join(home_lines(_domicile(patient), texts.language)),
        "membership": member_number(patient, texts),
        "signed_on": texts.day(contract.signed_on),
        "starts_on": texts.day(contract.starts_on),
        "trial": said["yes" if contract.trial else "no"],
    }
    return Facts(tuple((said["facts"][key], _or_missing(text, said)) for key, text in told.items()))


def _or_missing(text: str, said: dict[str, Any]) -> Words:
    return words(text) if text else words(said["missing"], SpanStyle.MISSING)


def _domicile(patient: Patient) -> Address | None:
    return patient.addresses[0] if patient.addresses else None


def _birth(text: str, language: str) -> str:
    try:
        day = FormDate.read(text)
    except ValueError:
        return ""
    return day_in_words(day.first_day(), language) if day.day else text
