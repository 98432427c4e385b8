"""The lists of a day, the sheet for the morning on which nothing starts, and the card to take home."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.day_paper_policy import policy_of, set_policy
from healthdesk.actions.keep_outage_sheet import keep, keep_in_the_evening
from healthdesk.actions.print_card import card_choice, print_card
from healthdesk.actions.print_day import print_day
from healthdesk.db import patients, shields
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted, StorageTrouble
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.day_paper import PaperPart
from healthdesk.records.patient import AccessNeed, ContactKind, ContactPoint, SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.records.shield import Shield
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk

TOMORROW = timedelta(days=1)


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """Yara (step-free, a phone) with Els at 14, Sam with Jan at 15."""
    made = furnished(make_desk(Role.COORDINATOR))
    with made.desk.store.writing() as session:
        yara = patients.by_id(session, made.yara)
        assert yara is not None
        known = replace(
            yara,
            access_needs=frozenset({AccessNeed.STEP_FREE}),
            contact_points=(ContactPoint(ContactKind.PHONE, "+32470001122"),),
            languages=(SpokenLanguage("fr", preferred=True),),
        )
        patients.change(session, known)
    book(made.desk, made.wish(14, note="komt met de bus", interpreter="fa-AF"))
    book(made.desk, made.wish(15, patient_id=made.sam, therapist_id=made.jan.id, room_id=made.upstairs.id))
    return made


def read(pdf: bytes, tmp_path: Path) -> str:
    return text_of(kept(pdf, tmp_path))


def day_text(house: AgendaHouse, tmp_path: Path) -> str:
    return read(print_day(house.desk, house.desk.clock.today() + TOMORROW).pdf, tmp_path)


def test_the_paper_holds_what_the_house_chose_and_no_more(house: AgendaHouse, tmp_path: Path) -> None:
    told = day_text(house, tmp_path)
    assert "donderdag 26 november 2026" in told
    assert told.count("YARA") == 2, "on the list of the desk and on that of Els"
    assert told.count("SAM") == 2
    assert "14:00–14:45" in told
    assert "tolk Dari, nog niet bevestigd · gelijkvloers" in " ".join(told.split())
    assert "werkt 13:00–18:00" in told
    assert "bus" not in told
    assert "0470" not in told
    policy = policy_of(house.desk)
    done = set_policy(house.desk, replace(policy, holds=frozenset({PaperPart.REACH, PaperPart.NOTE})))
    told = day_text(house, tmp_path)
    assert "komt met de bus" in told
    assert "0470 00 11 22" in told
    assert "gelijkvloers" not in told
    assert "J-YARA" in told, "the code, where no name may stand"
    assert done.undo is not None
    done.undo(house.desk)
    assert policy_of(house.desk).holds == policy.holds
    with pytest.raises(ChangedMeanwhile):
        set_policy(house.desk, policy)


def test_whose_file_is_closed_stands_there_by_her_code(house: AgendaHouse, tmp_path: Path) -> None:
    me = house.desk.actor
    everything = frozenset(PaperPart)
    set_policy(house.desk, replace(policy_of(house.desk), holds=everything))
    with house.desk.store.writing() as session:
        shields.put(
            session,
            Shield(
                patient_id=house.yara,
                open_to=(me.practitioner_id,),
                why="",
                since=house.desk.clock.now(),
                by=me.name,
            ),
        )
    told = day_text(house, tmp_path)
    assert told.count("YARA") == told.count("J-YARA") == 2
    assert "0470" not in told
    assert "bus" not in told


def test_one_therapist_gets_her_own_sheet(house: AgendaHouse, tmp_path: Path) -> None:
    day = house.desk.clock.today() + TOMORROW
    told = read(print_day(house.desk, day, house.jan.id).pdf, tmp_path)
    assert "SAM" in told
    assert "YARA" not in told
    assert "Balie" not in told
    empty = read(print_day(house.desk, day + TOMORROW, house.jan.id).pdf, tmp_path)
    assert "Er staat niets gepland." in empty


def test_only_who_runs_the_house_chooses(house: AgendaHouse, make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        set_policy(make_desk(Role.RECEPTION), policy_of(house.desk))


def test_the_sheet_comes_in_the_evening_and_old_ones_go(house: AgendaHouse, tmp_path: Path) -> None:
    folder = tmp_path / "uitval"
    assert keep_in_the_evening(house.desk, folder) is None, "a quarter to three is no evening"
    set_policy(house.desk, replace(policy_of(house.desk), evening=time(14, 30)))
    made = keep_in_the_evening(house.desk, folder)
    assert made == folder / "daglijst-2026-11-26.pdf"
    others = [folder / name for name in ("daglijst-2026-11-24.pdf", "rekening.pdf", "daglijst-x.pdf")]
    for other in others:
        other.write_bytes(b"x")
    house.desk.clock.advance(timedelta(days=1))  # type: ignore[attr-defined]
    again = keep(house.desk, folder)
    assert again.name == "daglijst-2026-11-27.pdf", "nothing is planned any more: a sheet for tomorrow"
    assert made.exists()
    assert [other.exists() for other in others] == [False, True, True]


def test_friday_evening_looks_over_the_weekend(house: AgendaHouse, tmp_path: Path) -> None:
    house.desk.clock.advance(timedelta(days=2))  # type: ignore[attr-defined]
    monday = house.wish(14).starts_at + timedelta(days=4)
    book(house.desk, house.wish(14, starts_at=monday))
    assert keep(house.desk, tmp_path).name == "daglijst-2026-11-30.pdf"


def test_a_folder_that_refuses_is_told(house: AgendaHouse, tmp_path: Path) -> None:
    (tmp_path / "geen map").write_bytes(b"")
    with pytest.raises(StorageTrouble):
        keep(house.desk, tmp_path / "geen map")


def test_the_card_is_in_her_language_and_names_nobody(house: AgendaHouse, tmp_path: Path) -> None:
    talk = book(house.desk, house.wish(16)).result
    later = book(house.desk, house.wish(14, starts_at=talk.starts_at + timedelta(days=5))).result
    assert card_choice(house.desk, talk.id).language == "fr"
    paper = print_card(house.desk, talk.id, "fr")
    told = " ".join(read(paper.pdf, tmp_path).split())
    assert "Jeudi 26 novembre 2026" in told
    assert "Mardi 1er décembre 2026" in told, "what is planned after it stands there too"
    assert "de 16:00 à 16:45" in told
    assert "Els Maes" in told
    assert "016 12 34 56" in told
    for never in ("YARA", "gesprek", "trajet"):
        assert never not in told
        assert never not in paper.name
    cancel(house.desk, later.id, later.version, CancelledBy.PATIENT, "")
    with pytest.raises(NotAllowed):
        print_card(house.desk, later.id, "nl")
