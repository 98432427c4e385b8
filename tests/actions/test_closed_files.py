"""Files on a shared server: closed for who looks after the server, open for who comes into the house."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
import sqlalchemy as sa

from healthdesk.actions import letter_register, send_letter
from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.check_house import check_house
from healthdesk.actions.close_files import close_all, close_some
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.enclose_files import enclose, look_into, take_out
from healthdesk.actions.export_person import export_person
from healthdesk.actions.keep_answer_file import keep_files, sort_files
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.restore_house import restore
from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import recover, unlock
from healthdesk.clock import FixedClock
from healthdesk.db import enclosures, kept_files, letters, received_letters
from healthdesk.errors import NotAllowed, StorageTrouble, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.kept_file import MARK, WORDS_MARK, is_closed
from healthdesk.records.letter import Letter
from healthdesk.records.letter_draft import Weight
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.key_slots import new_house_key
from tests import files_made as made
from tests.begun_houses import CHEAP
from tests.letter_desk import Case, case
from tests.postgres_server import Server

MIA, JEF = "vier fietsen langs de Dijle", "zes stoelen in de wachtzaal"
WORDS = b"Yara verloor haar broer"
"""What stands readable in the files that are brought."""
TABLES = {"enclosure": "data", "received_letter": "data", "letter": "pdf"}


def with_words(file: bytes) -> bytes:
    return file + b"\n% " + WORDS + b"\n"


@dataclass(frozen=True, slots=True)
class Shared:
    """A house on a server, with a letter that left, a file that went along and a scan that came back."""

    place: HousePlace
    desk: Desk
    code: str
    case: Case
    letter: Letter
    came: bytes
    went: bytes

    def opened(self, desk: Desk) -> tuple[bytes | None, ...]:
        with desk.store.reading() as session:
            went = enclosures.of_letter(session, self.letter.id)[0]
            came = received_letters.of_referral(session, self.case.referral.id)[0]
            assert went.sha256 == hashlib.sha256(self.went).hexdigest()
            return (
                letters.bytes_of(session, self.letter.id),
                enclosures.bytes_of(session, went.id),
                received_letters.bytes_of(session, came.id),
            )


def empty(server: Server) -> HousePlace:
    name = f"empty_{new_id().hex}"
    server.execute(f"CREATE DATABASE {name}")
    return HousePlace(server_url=server.url(name))


def shown(desk: Desk, one: Case) -> Preview:
    draft = open_draft(desk, one.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    return preview(draft.facts, replace(draft.choices, accepted=looks))


@pytest.fixture
def shared(postgresql_server: Server, clock: FixedClock, tmp_path: Path) -> Iterator[Shared]:
    place = empty(postgresql_server)
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC Ridderbuurt")
    choice = HouseChoice(house=house, place=place, coordinator="Mia", also_therapist=True)
    started = create_house(choice, MIA, clock, cost=CHEAP)
    desk = started.desk
    jef = Practitioner(id=new_id(), name="Jef", roles=frozenset({Role.COORDINATOR, Role.THERAPIST}))
    hire(desk, jef, JEF, cost=CHEAP)
    went, came = with_words(made.a_pdf()), with_words(made.a_photo())
    one = case(desk)
    enclose(desk, one.key, look_into(made.on_disk(tmp_path, Verslag_pdf=went)).found)
    letter = send_letter.send(desk, shown(desk, one)).result
    keep_files(desk, one.referral.id, sort_files(desk, made.on_disk(tmp_path, Terug_jpg=came)).files.found)
    yield Shared(place, desk, started.recovery_code, one, letter, came, went)
    desk.store.close()


def lying(desk: Desk) -> dict[str, bytes]:
    """What whoever has the server finds."""
    with desk.store.reading() as session:
        return {
            f"{table} {row_id}": data
            for table, column in TABLES.items()
            for row_id, data in session.execute(sa.text(f"SELECT id, {column} FROM {table} ORDER BY id"))
        }


def lie_open(desk: Desk, *, but: str = "") -> None:
    """As a version of before left them."""
    guard = desk.store.files
    assert guard is not None
    with desk.store.writing() as session:
        session.execute(sa.text("UPDATE file_key SET all_closed_at = NULL"))
        for about, kept in lying(desk).items():
            table, row_id = about.split()
            if table == but:
                continue
            session.execute(sa.text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
            change = f"UPDATE {table} SET {TABLES[table]} = :data WHERE id = :id"
            session.execute(sa.text(change), {"data": guard.open(about, kept), "id": row_id})
            session.execute(sa.text(f"ALTER TABLE {table} ENABLE TRIGGER USER"))


def test_who_looks_after_the_server_reads_no_file(shared: Shared) -> None:
    found = lying(shared.desk)
    assert len(found) == 3
    for data in found.values():
        assert is_closed(data)
        assert WORDS not in data
        assert b"%PDF" not in data
        assert b"JFIF" not in data


def test_a_document_that_came_back_lies_closed_too(shared: Shared, tmp_path: Path) -> None:
    brought = sort_files(shared.desk, made.on_disk(tmp_path, Antwoord_docx=made.a_document()))
    (kept,) = keep_files(shared.desk, shared.case.referral.id, brought.files.found).result
    data = lying(shared.desk)[f"received_letter {kept.id}"]
    assert is_closed(data)
    assert b"word/document.xml" not in data
    with shared.desk.store.reading() as session:
        assert received_letters.bytes_of(session, kept.id) == made.a_document()


def test_two_desks_read_each_other_s_files_and_the_recovery_sheet_opens_them_too(
    shared: Shared, tmp_path: Path, clock: FixedClock
) -> None:
    jef = unlock(shared.place, "Jef", JEF, clock)
    assert shared.opened(jef)[1:] == (shared.went, shared.came)
    assert open_letter(jef, shared.letter.id).letter.sha256 == shared.letter.sha256
    one = case(jef, partner=shared.case.partner, code="P-2")
    file = enclose(jef, one.key, look_into(made.on_disk(tmp_path, Foto_jpg=made.a_photo())).found).result[0]
    jef.store.close()
    with shared.desk.store.reading() as session:
        assert enclosures.bytes_of(session, file.id) == made.a_photo()
    again = recover(shared.place, shared.code, "negen paarden op een brug", clock, cost=CHEAP)
    assert shared.opened(again)[1:] == (shared.went, shared.came)
    again.store.close()


def found_by(desk: Desk, asked: str) -> list[UUID]:
    return [one.letter.id for one in letter_register.outgoing(desk, asked=asked)]


def words_lying(desk: Desk) -> list[str]:
    with desk.store.reading() as session:
        return list(session.scalars(sa.text("SELECT said FROM letter ORDER BY id")))


def words_lie_open(desk: Desk) -> None:
    """As a version of before left them."""
    with desk.store.writing() as session:
        (kept,) = session.execute(sa.text("SELECT id, said FROM letter")).all()
        words = kept_files.opened_words(session, kept.id, kept.said)
        session.execute(sa.text("UPDATE file_key SET all_closed_at = NULL"))
        session.execute(sa.text("ALTER TABLE letter DISABLE TRIGGER USER"))
        session.execute(sa.text("UPDATE letter SET said = :words"), {"words": words})
        session.execute(sa.text("ALTER TABLE letter ENABLE TRIGGER USER"))


def test_a_letter_is_still_found_by_its_words(shared: Shared) -> None:
    one = case(shared.desk, partner=shared.case.partner, code="P-2")
    other = send_letter.send(shared.desk, shown(shared.desk, one)).result
    both = [other.id, shared.letter.id]
    for asked, found in (
        ("vlucht uit haar land", both),
        ("VLÚCHT", both),
        ("luch", both),
        (shared.letter.number, both[1:]),
        (f"{other.number} vlucht", both[:1]),
        ("proef", both),
        ("zonnebloem", []),
        ("vlucht zonnebloem", []),
        ("!", []),
        ("", both),
    ):
        assert found_by(shared.desk, asked) == found, asked


def test_the_words_by_which_it_is_found_lie_closed_as_the_letter_does(shared: Shared) -> None:
    (words,) = words_lying(shared.desk)
    assert words.startswith(WORDS_MARK)
    assert "vlucht" not in words
    assert "yara" not in words.lower()
    kept, shared.desk.store.files = shared.desk.store.files, None
    assert found_by(shared.desk, "vlucht") == [], "who lacks the key finds it by its number alone"
    assert found_by(shared.desk, shared.letter.number) == [shared.letter.id]
    shared.desk.store.files = kept


def test_words_of_before_are_closed_with_the_files_and_found_meanwhile(shared: Shared) -> None:
    words_lie_open(shared.desk)
    assert "vlucht" in words_lying(shared.desk)[0]
    assert found_by(shared.desk, "vlucht") == [shared.letter.id]
    for change in ("iets anders", f"{WORDS_MARK}AAAA', subject = 'anders"):
        with pytest.raises(NotAllowed, match=r"store\.refused"), shared.desk.store.writing() as session:
            session.execute(sa.text(f"UPDATE letter SET said = '{change}'"))
    assert close_all(shared.desk) == 1
    assert words_lying(shared.desk)[0].startswith(WORDS_MARK)
    assert found_by(shared.desk, "vlucht") == [shared.letter.id]
    with pytest.raises(NotAllowed, match=r"store\.refused"), shared.desk.store.writing() as session:
        session.execute(sa.text(f"UPDATE letter SET said = '{WORDS_MARK}AAAA'"))
    assert close_all(shared.desk) == 0
    with shared.desk.store.reading() as session:
        assert kept_files.all_closed(session)


def test_words_go_open_into_a_back_up_and_closed_to_another_server(
    shared: Shared, tmp_path: Path, clock: FixedClock, postgresql_server: Server
) -> None:
    kept = back_up(shared.desk, tmp_path / "kopie").result
    file = HousePlace(file=tmp_path / "terug.healthdesk")
    restore(kept.path, file, MIA, clock)
    alone = unlock(file, "Jef", JEF, clock)
    assert "vlucht" in words_lying(alone)[0]
    assert found_by(alone, "vlucht") == [shared.letter.id]
    moved = back_up(alone, tmp_path / "verhuis").result
    alone.store.close()
    other = empty(postgresql_server)
    restore(moved.path, other, JEF, clock)
    there = unlock(other, "Mia", MIA, clock)
    assert words_lying(there)[0].startswith(WORDS_MARK)
    assert found_by(there, "vlucht") == [shared.letter.id]
    there.store.close()


def test_words_that_were_changed_on_the_server_stop_no_search_and_no_back_up(
    shared: Shared, tmp_path: Path
) -> None:
    for broken in ("AAAA", "geen letters!", ""):
        with shared.desk.store.writing() as session:
            session.execute(sa.text("ALTER TABLE letter DISABLE TRIGGER USER"))
            changed = {"words": WORDS_MARK + broken}
            session.execute(sa.text("UPDATE letter SET said = :words"), changed)
        assert found_by(shared.desk, "vlucht") == []
        assert found_by(shared.desk, shared.letter.number) == [shared.letter.id]
        back_up(shared.desk, tmp_path / f"kopie-{len(broken)}")


@pytest.mark.parametrize(
    ("files", "told"), [(FileGuard(new_house_key()), "files.wrong_key"), (None, "files.no_key")]
)
def test_a_desk_without_the_key_is_told_and_keeps_nothing(
    shared: Shared, files: FileGuard | None, told: str, tmp_path: Path
) -> None:
    one = case(shared.desk, partner=shared.case.partner, code="P-2")
    looked = look_into(made.on_disk(tmp_path, Nieuw_png=made.a_drawing()))
    before = lying(shared.desk)
    kept, shared.desk.store.files = shared.desk.store.files, files
    for attempt in (
        lambda: shared.opened(shared.desk),
        lambda: enclose(shared.desk, one.key, looked.found),
        lambda: send_letter.send(shared.desk, shown(shared.desk, one)),
    ):
        with pytest.raises(WrongKey) as trouble:
            attempt()
        assert trouble.value.key == told
    assert lying(shared.desk) == before
    shared.desk.store.files = kept
    lie_open(shared.desk)
    open_still = lying(shared.desk)
    shared.desk.store.files = files
    with pytest.raises(WrongKey):
        close_some(shared.desk)
    assert lying(shared.desk) == open_still
    shared.desk.store.files = kept


def test_files_of_before_are_closed_also_after_a_blow(shared: Shared, clock: FixedClock) -> None:
    lie_open(shared.desk)
    assert all(not is_closed(data) for data in lying(shared.desk).values())
    assert shared.opened(shared.desk)[1:] == (shared.went, shared.came)
    with shared.desk.store.writing() as session:
        assert kept_files.close_some(session, 1, clock.now()) == 1
    with pytest.raises(KeyboardInterrupt), shared.desk.store.writing() as session:
        assert kept_files.close_some(session, 1, clock.now()) == 1
        raise KeyboardInterrupt
    assert [is_closed(data) for data in lying(shared.desk).values()].count(True) == 1
    jef = unlock(shared.place, "Jef", JEF, clock)
    with ThreadPoolExecutor(2) as both:
        closed = sum(both.map(close_all, (shared.desk, jef)))
    assert closed == 2
    assert all(is_closed(data) for data in lying(jef).values())
    assert shared.opened(jef)[1:] == (shared.went, shared.came)
    assert open_letter(jef, shared.letter.id).letter.sha256 == shared.letter.sha256
    close_all(jef)
    with jef.store.reading() as session:
        assert kept_files.all_closed(session)
    jef.store.close()


def test_closing_is_the_only_change_that_the_server_allows(shared: Shared) -> None:
    lie_open(shared.desk, but="letter")
    closed = "'\\x93484466696c6501'::bytea"
    for change, allowed in (
        ("UPDATE received_letter SET data = 'iets anders'::bytea", False),
        (f"UPDATE letter SET pdf = {closed}", False),
        ("UPDATE letter SET pdf = 'open'::bytea", False),
        (f"UPDATE enclosure SET data = {closed}, name = 'anders'", False),
        (f"UPDATE enclosure SET data = {closed}", True),
    ):
        if allowed:
            with shared.desk.store.writing() as session:
                session.execute(sa.text(change))
        else:
            with pytest.raises(NotAllowed, match=r"store\.refused"), shared.desk.store.writing() as session:
                session.execute(sa.text(change))


def test_a_back_up_opens_by_itself_and_goes_closed_to_another_server(
    shared: Shared, tmp_path: Path, clock: FixedClock, postgresql_server: Server
) -> None:
    kept = back_up(shared.desk, tmp_path / "kopie").result
    file = HousePlace(file=tmp_path / "terug.healthdesk")
    restore(kept.path, file, MIA, clock)
    alone = unlock(file, "Jef", JEF, clock)
    assert shared.opened(alone)[1:] == (shared.went, shared.came)
    assert not any(is_closed(data) for data in lying(alone).values())
    assert check_house(alone).files == (3, 0)
    moved = back_up(alone, tmp_path / "verhuis").result
    alone.store.close()
    other = empty(postgresql_server)
    restore(moved.path, other, JEF, clock)
    there = unlock(other, "Mia", MIA, clock)
    assert all(is_closed(data) for data in lying(there).values())
    assert shared.opened(there)[1:] == (shared.went, shared.came)
    assert open_letter(there, shared.letter.id).letter.sha256 == shared.letter.sha256
    there.store.close()


def test_a_file_that_was_changed_on_the_server_is_told_and_stops_no_back_up(
    shared: Shared, tmp_path: Path, clock: FixedClock
) -> None:
    went = next(about for about in lying(shared.desk) if about.startswith("enclosure"))
    with shared.desk.store.writing() as session:
        session.execute(sa.text("ALTER TABLE enclosure DISABLE TRIGGER USER"))
        session.execute(sa.text("UPDATE enclosure SET data = set_byte(data, 40, get_byte(data, 40) # 1)"))
    with pytest.raises(StorageTrouble, match=r"files\.damaged"):
        shared.opened(shared.desk)
    checked = check_house(shared.desk)
    assert (checked.files, checked.sound) == ((3, 1), False)
    assert "1 van de 3 bestanden" in checked.in_words("nl")
    kept = back_up(shared.desk, tmp_path / "kopie").result
    file = HousePlace(file=tmp_path / "terug.healthdesk")
    restore(kept.path, file, MIA, clock)
    alone = unlock(file, "Jef", JEF, clock)
    assert lying(alone)[went.replace("-", "")] == lying(shared.desk)[went]
    with pytest.raises(StorageTrouble, match=r"files\.damaged"):
        shared.opened(alone)
    alone.store.close()


def test_what_is_taken_out_comes_back_also_from_who_cannot_open_it(shared: Shared, tmp_path: Path) -> None:
    one = case(shared.desk, partner=shared.case.partner, code="P-2")
    brought = enclose(shared.desk, one.key, look_into(made.on_disk(tmp_path, Foto_jpg=made.a_photo())).found)
    file = brought.result[0]
    kept, shared.desk.store.files = shared.desk.store.files, None
    out = take_out(shared.desk, file.id)
    assert out.undo is not None
    out.undo(shared.desk)
    shared.desk.store.files = kept
    with shared.desk.store.reading() as session:
        assert enclosures.bytes_of(session, file.id) == made.a_photo()


def test_what_is_taken_out_while_the_rest_is_closed_comes_back_closed(shared: Shared, tmp_path: Path) -> None:
    one = case(shared.desk, partner=shared.case.partner, code="P-2")
    brought = enclose(shared.desk, one.key, look_into(made.on_disk(tmp_path, Foto_jpg=made.a_photo())).found)
    lie_open(shared.desk)
    out = take_out(shared.desk, brought.result[0].id)
    close_all(shared.desk)
    assert out.undo is not None
    out.undo(shared.desk)
    assert [is_closed(data) for data in lying(shared.desk).values()] == [True] * 4
    with shared.desk.store.reading() as session:
        assert enclosures.bytes_of(session, brought.result[0].id) == made.a_photo()


def test_a_file_that_looks_closed_itself_is_whole_in_a_back_up(
    shared: Shared, tmp_path: Path, clock: FixedClock
) -> None:
    one = case(shared.desk, partner=shared.case.partner, code="P-2")
    bytes_of_another_house = MARK + b"\x01 en de rest"
    with shared.desk.store.writing() as session:
        file = replace(
            enclosures.of_letter(session, shared.letter.id)[0],
            id=new_id(),
            sha256=hashlib.sha256(bytes_of_another_house).hexdigest(),
        )
        enclosures.add(session, one.key, file, bytes_of_another_house)
    kept = back_up(shared.desk, tmp_path / "kopie").result
    place = HousePlace(file=tmp_path / "terug.healthdesk")
    restore(kept.path, place, MIA, clock)
    alone = unlock(place, "Mia", MIA, clock)
    with alone.store.reading() as session:
        assert enclosures.bytes_of(session, file.id) == bytes_of_another_house
    assert check_house(alone).files == (4, 0)
    alone.store.close()


def test_the_copy_for_herself_has_every_file(shared: Shared, tmp_path: Path) -> None:
    export_person(shared.desk, shared.case.patient.id, tmp_path / "kopie.zip")
    with ZipFile(tmp_path / "kopie.zip") as copy:
        found = [copy.read(name) for name in copy.namelist()]
    assert shared.went in found
    assert shared.came in found
