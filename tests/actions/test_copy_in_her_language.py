"""The page for the person in a language that only this house has a text in: once somebody vouches for it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from healthdesk.actions import change_texts
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.print_person_copy import copy_of_draft, copy_of_letter
from healthdesk.actions.send_letter import send
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.letter_text import HouseText, Said
from healthdesk.records.patient import SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_template import fields_in
from healthdesk.rules.letter_texts import PERSON_COPY, printed
from tests.letter_desk import case
from tests.letters_made import kept as kept_pdf
from tests.letters_made import placed
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk

INVENTED = {
    "ar": "نص تجريبي لبيت غير موجود",
    "fa-AF": "متن آزمایشی برای خانه‌ای که نیست",
    "uk": "Вигаданий текст неіснуючого дому",
    "tr": "Var olmayan bir evin deneme yazısı",
}
"""No translation: words that say that they are invented."""


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.COORDINATOR)


def _translated(one: HouseText, language: str) -> dict[str, Said]:
    """Every piece in words that are invented, with the fields that stand in it."""
    told = INVENTED[language]
    found: dict[str, Said] = {}
    for number, piece in enumerate(one.pieces):
        named = " ".join(f"{{{name}}}" for name in sorted(fields_in(piece.shipped)))
        words = f"{told} {number} {named}".strip()
        found[piece.path] = words if isinstance(piece.shipped, str) else (words,)
    found["page_label"] = "{page}/{pages}"
    return found


def _text(desk: Desk, language: str) -> HouseText:
    return change_texts.at_hand(desk, PERSON_COPY, language).one


def _house_has(desk: Desk, language: str) -> None:
    one = _text(desk, language)
    change_texts.keep(desk, one, _translated(one, language), one.number)
    change_texts.mark_checked(desk, _text(desk, language), "Samir, tolk", desk.clock.today())


@pytest.mark.parametrize("language", INVENTED)
def test_it_comes_out_in_her_language_and_script(desk: Desk, language: str, tmp_path: Path) -> None:
    one = case(desk, languages=(SpokenLanguage(language, preferred=True),))
    _house_has(desk, language)
    draft = open_draft(desk, one.key)
    sent = send(desk, preview(draft.facts, draft.choices)).result
    opened = open_letter(desk, sent.id)
    assert (opened.read_in, language in opened.copies_in) == (language, True)
    assert language not in opened.unsure
    for paper in (copy_of_draft(desk, draft, language), copy_of_letter(desk, sent.id, language)):
        pdf = judged(paper.pdf)
        with pikepdf.open(BytesIO(pdf)) as read:
            assert str(read.Root.Lang) == language
        said = [text for _role, text in heard(pdf)]
        assert any(INVENTED[language] in text for text in said)
        for dutch in ("Over uw verwijzing", "Naar wie", "U beslist", "akkoord", "blad 1"):
            assert not any(dutch in text for text in said)
    words = placed(kept_pdf(copy_of_letter(desk, sent.id, language).pdf, tmp_path))
    reads_from_the_right = language in {"ar", "fa-AF"}
    top = min(one.top for one in words)
    first = max(one.right for one in words if one.top < top + 12)
    assert min(one.left for one in words if one.top < top + 12) < 40 or reads_from_the_right
    assert first > 150 or not reads_from_the_right, "a page begins where its reader begins"


def test_nobody_gets_it_before_all_is_translated_and_somebody_vouches(desk: Desk) -> None:
    draft = open_draft(desk, case(desk).key)
    one = _text(desk, "ar")
    assert one.is_to_check
    change_texts.keep(desk, one, one.said | {"foot": INVENTED["ar"]}, one.number)
    listed = {text.key: text for text in change_texts.listed(desk)}
    assert "person_copy/ar" in listed
    with pytest.raises(NotAllowed) as refused:
        change_texts.mark_checked(desk, listed["person_copy/ar"], "Samir", desk.clock.today())
    assert refused.value.key == "letter_texts.not_translated"
    one = _text(desk, "ar")
    change_texts.keep(desk, one, _translated(one, "ar"), one.number)
    with pytest.raises(NotAllowed) as refused:
        copy_of_draft(desk, draft, "ar")
    assert refused.value.key == "letter_texts.nobody_vouches"
    change_texts.mark_checked(desk, _text(desk, "ar"), "Samir", desk.clock.today())
    assert copy_of_draft(desk, draft, "ar").pdf
    one = _text(desk, "ar")
    change_texts.keep(desk, one, one.said | {"foot": f"{INVENTED['ar']} ٢"}, one.number)
    with pytest.raises(NotAllowed):
        copy_of_draft(desk, draft, "ar")
    change_texts.give_back(desk, _text(desk, "ar"))
    assert "person_copy/ar" not in {text.key for text in change_texts.listed(desk)}


def test_a_house_for_the_young_translates_what_it_says_to_the_young(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    paths = {one.path for one in printed(_text(desk, "ar"), desk.house.kind)}
    assert "young.foot" in paths
    assert "foot" not in paths


def test_only_the_page_for_the_person_can_be_in_another_language(desk: Desk) -> None:
    spoken = {(text.kind, text.language) for text in change_texts.listed(desk)}
    assert {language for _kind, language in spoken} == {"nl", "fr", "en"}
    one = case(desk, languages=(SpokenLanguage("ar", preferred=True),))
    draft = open_draft(desk, one.key)
    assert draft.content.language == "nl"
