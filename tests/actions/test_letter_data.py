"""What a letter tells, once more as data inside its own file: valid, and never a word more than it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from healthdesk.actions import send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import DATA_FILE, Preview, open_draft, preview
from healthdesk.actions.open_letter import open_letter
from healthdesk.letters.archive import bound
from healthdesk.records.consent import ShareScope
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from tests.exchange.r4_bundle import faults_of_bundle
from tests.letter_desk import Case, case
from tests.letters_made import kept as kept_pdf
from tests.letters_made import text_of
from tests.pdf_judged import judged
from tests.stores import MakeDesk

_NOT_SAID = frozenset({"reference", "system", "id", "fullUrl", "url", "resourceType", "code", "valueCode"})
_NOT_SAID |= {"profile", "authoredOn"}
_CODES = frozenset({"status", "intent", "type", "language", "use", "country", "valueBoolean", "preferred"})


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


def shown(desk: Desk, one: Case, **choices: object) -> Preview:
    draft = open_draft(desk, one.key)
    return preview(draft.facts, replace(draft.choices, with_data=True, **choices))  # type: ignore[arg-type]


def data_in(pdf: bytes) -> dict[str, Any]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        found: dict[str, Any] = json.loads(opened.attachments[DATA_FILE].get_file().read_bytes())
        return found


def said(value: Any, key: str = "") -> Iterator[str]:
    """Every word of the data that says something, without the codes of FHIR itself."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _NOT_SAID | _CODES:
                yield from said(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner, key)
    else:
        yield from str(value).splitlines()


def bare(text: str) -> str:
    """As it is compared: letters and digits, a number of Belgium as it is dialled at home."""
    dialled = re.sub(r"\+32 ?", "0", text.replace("\u00a0", " "))
    return re.sub(r"\W", "", dialled).casefold()


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {"language": "fr"},
        {"taken": {"national_number": True}},
        {"taken": {"birth_date": False, "address": False, "contact": False}},
        {"taken": {"person": False}, "texts": {"question": "Graag begeleiding."}},
        {"texts": {"contact": "Alleen via ons.", "access": "Vraag het haar.", "reason": "Zie verslag."}},
    ],
)
def test_the_data_say_nothing_that_the_letter_does_not(
    desk: Desk, tmp_path: Path, choices: dict[str, object]
) -> None:
    one = case(desk)
    seen = shown(desk, one, **choices)
    letter = bare(text_of(kept_pdf(judged(seen.pdf), tmp_path)))
    data = data_in(seen.pdf)
    assert faults_of_bundle(data) == []
    born = one.patient.birth_date
    missing = [word for word in said(data) if bare(word) not in letter and word != born]
    assert missing == []
    for entry in data["entry"]:
        written = entry["resource"].get("authoredOn")
        assert written is None or bare(written[:10]) in letter, "the letter says the day, the data the moment"
    is_said = "birth_date" not in choices.get("taken", {})  # type: ignore[operator]
    assert (born in json.dumps(data)) is is_said
    assert str(one.patient.id) not in json.dumps(data)
    assert str(one.referral.id) not in json.dumps(data)


def test_what_was_not_agreed_is_not_in_the_data_either(desk: Desk) -> None:
    one = case(desk, scope=frozenset({ShareScope.NAME, ShareScope.REASON}))
    data = json.dumps(data_in(shown(desk, one).pdf), ensure_ascii=False)
    assert "Yara" in data
    for hidden in ("2009", "Voorbeeldlaan", "fa-AF", "09031400211", "school besproken"):
        assert hidden not in data


def test_a_house_that_knows_no_names_tells_none(
    sqlite_store: object, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    seen = shown(desk, case(desk))
    letter = bare(text_of(kept_pdf(seen.pdf, tmp_path)))
    data = data_in(seen.pdf)
    assert faults_of_bundle(data) == []
    assert [word for word in said(data) if bare(word) not in letter] == []
    assert '"valueUnsignedInt": 17' in json.dumps(data)


def test_only_where_somebody_chose_so_and_bound_to_its_pages(desk: Desk) -> None:
    one = case(desk)
    plain = preview(open_draft(desk, one.key).facts, open_draft(desk, one.key).choices)
    with pikepdf.open(BytesIO(plain.pdf)) as pdf:
        assert not pdf.attachments
    seen = shown(desk, one)
    left = open_letter(desk, send_letter.send(desk, seen).result.id)
    assert left.pdf == seen.pdf
    with pikepdf.open(BytesIO(left.pdf)) as pdf:
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages)
        data = pdf.attachments[DATA_FILE].get_file().read_bytes()
        assert bytes(pdf.trailer.ID[0]).hex() == bound(drawn, data)
