"""One kind of letter to several people: each by itself, what cannot leave stays behind with its reason."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions import letter_register, open_letter, send_batch, shield_file
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import keep_choices, open_draft
from healthdesk.db import letters, patients
from healthdesk.db.store import Store, open_postgresql
from healthdesk.db.tables.letters import LetterDraftRow
from healthdesk.errors import Trouble
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_batch import BatchLine, BatchWish
from healthdesk.records.letter_draft import LetterChoices, LetterKey
from healthdesk.records.patient import Address, Identifier, IdentifierKind, Patient, SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_check import everything_said
from tests.actions.test_full_disk import room_for
from tests.letter_desk import yara
from tests.stores import MakeDesk

HOUSE = BatchWish(accepted=("letters.check.house_address", "letters.check.no_moment:moment"))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _somebody(desk: Desk, name: str, **more: object) -> Patient:
    plain: dict[str, object] = {
        "used_name": name,
        "code": f"P-{name}",
        "identifiers": (),
        "contact_rule": "",
        "official_family": "",
        "official_given": "",
        "languages": (),
    }
    return yara(desk, **(plain | more))


def _keys(*people: Patient) -> list[LetterKey]:
    return [LetterKey(LetterKind.INVITATION, one.id) for one in people]


def _told(line: BatchLine) -> str:
    assert line.draft is not None
    return everything_said(line.draft.content)


def test_who_has_no_address_stays_behind_and_the_others_leave(store: Store, desk: Desk) -> None:
    del store
    people = [
        _somebody(desk, "Samira"),
        _somebody(desk, "Noor", addresses=()),
        _somebody(desk, "Tomas", contact_rule="Geen post naar huis."),
        _somebody(desk, "Lena"),
    ]
    wish = BatchWish({"nl": {"moment": "Kom op dinsdag."}}, HOUSE.accepted)
    lines = send_batch.look(desk, _keys(*people), wish)
    assert [(one.name, one.is_ready) for one in lines] == [
        ("Samira", True),
        ("Noor", False),
        ("Tomas", False),
        ("Lena", True),
    ]
    result = send_batch.send_all(desk, lines, wish).result
    assert [one.letter.to_name for one in result.made] == ["Samira", "Lena"]
    assert len({one.letter.number for one in result.made}) == 2
    assert [(one.name, one.remarks[0].key) for one in result.failed] == [
        ("Noor", "letters.check.no_own_address"),
        ("Tomas", "letters.check.mind_rule"),
    ]
    assert open_letter.open_letter(desk, result.made[0].letter.id).pdf == result.made[0].pdf
    send_batch.keep_as_draft(desk, result.failed[0], wish)
    assert open_draft(desk, result.failed[0].key).choices.texts == {"moment": "Kom op dinsdag."}


def test_thirteen_invitations_without_a_moment_wait_until_somebody_says_when_or_lets_it_stand(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    keys = _keys(*(_somebody(desk, f"Noor{number}") for number in range(13)))
    wish = BatchWish(accepted=("letters.check.house_address",))
    lines = send_batch.look(desk, keys, wish)
    assert not any(line.is_ready for line in lines)
    (asked,) = (one for one in send_batch.for_all(lines) if one.is_open)
    assert (asked.key, asked.values["part"]) == ("letters.check.no_moment", "Wanneer")
    when = replace(wish, texts={"nl": {"moment": "Dinsdag 1 december om 14 u."}})
    let_stand = replace(wish, accepted=(*wish.accepted, asked.name))
    for mended in (when, let_stand):
        assert all(line.is_ready for line in send_batch.look_again(lines, mended))


def test_no_letter_speaks_two_languages(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    french = _somebody(desk, "Amélie", languages=(SpokenLanguage("fr", preferred=True),))
    (line,) = send_batch.look(desk, _keys(french), BatchWish({"nl": {"moment": "Dinsdag."}}))
    assert "Wij nodigen u graag uit" in _told(line)
    both = BatchWish({"nl": {"moment": "Dinsdag."}, "fr": {"moment": "Mardi."}})
    (line,) = send_batch.look(desk, _keys(french), both)
    assert "Nous vous invitons" in _told(line)
    assert "Mardi." in _told(line)


def test_who_stops_keeps_what_left(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    people = [_somebody(desk, name) for name in ("Samira", "Lena", "Tomas")]
    lines = send_batch.look(desk, _keys(*people), HOUSE)

    def stopping(_what: str, done: int, _total: int) -> None:
        if done == 2:
            raise Trouble("window.stopped")

    result = send_batch.send_all(desk, lines, HOUSE, stopping).result
    assert ([one.letter.to_name for one in result.made], result.left) == (["Samira", "Lena"], 1)


def test_one_of_which_the_record_is_damaged_stops_nobody_else(store: Store, desk: Desk) -> None:
    del store
    samira, noor, lena = (_somebody(desk, name) for name in ("Samira", "Noor", "Lena"))
    wish = BatchWish({"nl": {"moment": "Kom op dinsdag."}}, HOUSE.accepted)
    keys = _keys(samira, noor, lena)
    good = send_batch.look(desk, keys, wish)
    keep_choices(desk, keys[1], noor.id, LetterChoices(copies="Jan"))
    with desk.store.writing() as session:
        damaged = sa.update(LetterDraftRow).where(LetterDraftRow.about == noor.id)
        session.execute(damaged.values(choices=sa.type_coerce({"taken": "half"}, sa.JSON)))
    seen = send_batch.look(desk, keys, wish)
    assert [(one.name, one.is_ready) for one in seen] == [("Samira", True), ("Noor", False), ("Lena", True)]
    assert seen[1].trouble is not None
    result = send_batch.send_all(desk, good, wish).result  # looked at before the damage
    assert [one.letter.to_name for one in result.made] == ["Samira", "Lena"]
    assert [(one.name, str(one.trouble)) for one in result.failed] == [("Noor", "letters.batch.not_made")]


def test_two_desks_with_the_same_list_send_everybody_one_letter(
    postgresql_store: Store, postgresql_database: str, desk: Desk, make_desk: MakeDesk
) -> None:
    people = [_somebody(desk, f"Noor{number}") for number in range(12)]
    store = open_postgresql(postgresql_database)
    store.files = postgresql_store.files
    other = replace(make_desk(Role.RECEPTION, name="Rik Maes"), store=store)
    lists = [send_batch.look(one, _keys(*people), HOUSE) for one in (desk, other)]
    with ThreadPoolExecutor(2) as both:
        begun = [
            both.submit(send_batch.send_all, *one, HOUSE) for one in ((desk, lists[0]), (other, lists[1]))
        ]
        sent = [one.result().result for one in begun]
    store.close()
    left = [one.letter for one in letter_register.outgoing(desk)]
    assert sorted(one.patient_id for one in left) == sorted(one.id for one in people)
    assert [one.number for one in reversed(left)] == [f"B-2026-{number:04}" for number in range(1, 13)]
    assert sum(len(one.made) for one in sent) == len(people)
    assert {line.trouble.key for one in sent for line in one.failed if line.trouble is not None} == {
        "letters.batch.left_meanwhile"
    }


@pytest.mark.skipif(sys.platform == "win32", reason="the limit that stands for a full disk is not there")
def test_a_disk_that_fills_in_the_middle_keeps_what_left(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    lines = send_batch.look(desk, _keys(*(_somebody(desk, f"Noor{number}") for number in range(5))), HOUSE)
    with ExitStack() as full:

        def filling(_what: str, done: int, _total: int) -> None:
            if done == 2:
                full.enter_context(room_for(100))

        result = send_batch.send_all(desk, lines, HOUSE, filling).result
    assert [one.letter.to_name for one in result.made] == ["Noor0", "Noor1"], "these can be printed"
    (failed,) = result.failed
    assert failed.trouble is not None
    assert (failed.name, failed.trouble.key, result.left) == ("Noor2", "store.disk_full", 2)
    rest = send_batch.send_all(desk, lines[2:], HOUSE).result
    assert [one.letter.number for one in rest.made] == ["B-2026-0003", "B-2026-0004", "B-2026-0005"]


def test_what_changed_since_somebody_looked_stays_behind(sqlite_store: Store, desk: Desk) -> None:
    moved, written, same = (_somebody(desk, name) for name in ("Samira", "Lena", "Tomas"))
    lines = send_batch.look(desk, _keys(moved, written, same), HOUSE)
    with sqlite_store.writing() as session:
        patients.change(session, replace(moved, addresses=(Address("Dreef 1", "3000", "Leuven"),)))
    keep_choices(desk, lines[1].key, written.id, LetterChoices(attention="t.a.v. haar zus"))
    result = send_batch.send_all(desk, lines, HOUSE).result
    assert [one.letter.to_name for one in result.made] == ["Tomas"]
    stayed = [(one.name, one.trouble.key) for one in result.failed if one.trouble is not None]
    assert stayed == [("Samira", "letters.changed"), ("Lena", "letters.changed")]
    again = send_batch.look(desk, [one.key for one in result.failed], HOUSE)
    assert len(send_batch.send_all(desk, again, HOUSE).result.made) == 2


def test_all_of_them_lie_in_a_folder(sqlite_store: Store, desk: Desk, tmp_path: Path) -> None:
    del sqlite_store
    lines = send_batch.look(desk, _keys(_somebody(desk, "Samira"), _somebody(desk, "Lena")), HOUSE)
    made = send_batch.send_all(desk, lines, HOUSE).result.made
    folder = tmp_path / "brieven"
    folder.mkdir()
    assert send_batch.save_all(made, folder) == 2
    assert sorted(one.name for one in folder.iterdir()) == ["B-2026-0001.pdf", "B-2026-0002.pdf"]


def test_after_the_ten_thousandth_letter_of_a_year_numbers_go_on(store: Store, desk: Desk) -> None:
    """By its letters 9999 comes after 10000: then each next one would get a number that is taken."""
    first, *others = (_somebody(desk, f"Noor{number}") for number in range(4))
    one = send_batch.send_all(desk, send_batch.look(desk, _keys(first), HOUSE), HOUSE).result.made[0].letter
    for number in ("B-2026-9998", "B-2026-9999"):
        with store.writing() as session:
            letters.add(session, replace(one, id=new_id(), number=number, reply_code=""), new_id(), b"%PDF")
    sent = send_batch.send_all(desk, send_batch.look(desk, _keys(*others), HOUSE), HOUSE).result
    assert [made.letter.number for made in sent.made] == ["B-2026-10000", "B-2026-10001", "B-2026-10002"]


def test_what_left_is_found_again_by_its_words(store: Store, desk: Desk, make_desk: MakeDesk) -> None:
    del store
    wish = BatchWish({"nl": {"moment": "Kom naar het café om 14 u."}}, HOUSE.accepted)
    people = [
        _somebody(desk, "Samira"),
        _somebody(desk, "Lena", addresses=(Address("Dreef 1", "3000", "Leuven"),)),
    ]
    send_batch.send_all(desk, send_batch.look(desk, _keys(*people), wish), wish)
    found = letter_register.outgoing(desk)
    assert [(one.letter.number, one.person) for one in found] == [
        ("B-2026-0002", "Lena"),
        ("B-2026-0001", "Samira"),
    ]
    for asked, count in (("CAFE 14", 2), ("lena cafe", 1), ("b-2026-0001", 1), ("100%", 0), ("", 2)):
        assert len(letter_register.outgoing(desk, asked)) == count, asked
    shield_file.shield(desk, people[0].id, [desk.actor.practitioner_id], "op vraag")
    other = make_desk(Role.RECEPTION)
    assert [one.person for one in letter_register.outgoing(other)] == ["Lena"]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("016123456", 1),
        ("016/123456", 1),
        ("016 123 456", 1),
        ("+3216123456", 1),
        ("0032 16 12 34 56", 1),
        ("0470987654", 1),
        ("09031400211", 1),
        ("be68539007547034", 1),
        ("016123456 samira", 1),
        ("016123456 lena", 0),
        ("016123457", 0),
        ("12 34", 1),
        ("1 2 3 4", 1),
        ("–", 0),
    ],
)
def test_a_number_in_a_letter_is_found_whatever_stands_between_its_figures(
    store: Store, desk: Desk, asked: str, count: int
) -> None:
    del store
    words = "Bel 016/12 34 56 of +32 470 98 76 54. Nummer: 09.03.14-002.11. Rekening: BE68 5390 0754 7034."
    wish = BatchWish({"nl": {"moment": words}}, HOUSE.accepted)
    samira = _somebody(desk, "Samira", identifiers=(Identifier(IdentifierKind.NATIONAL, "09031400211"),))
    send_batch.send_all(desk, send_batch.look(desk, _keys(samira), wish), wish)
    assert len(letter_register.outgoing(desk, asked)) == count


def test_letters_about_two_of_one_name_are_told_apart(store: Store, desk: Desk) -> None:
    del store
    home = (Address("Dreef 1", "3000", "Leuven"),)
    people = [_somebody(desk, "Samira", code=code, addresses=home) for code in ("P-7K3M", "P-9RTQ")]
    send_batch.send_all(desk, send_batch.look(desk, _keys(*people), HOUSE), HOUSE)
    found = letter_register.outgoing(desk)
    assert [one.person for one in found] == ["Samira", "Samira"]
    assert {one.code for one in found} == {"P-7K3M", "P-9RTQ"}
