"""Services in from HSDS: looked at first, all in one go, taken back while nothing hangs on them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.exchange_partners import (
    as_plain,
    export_partners,
    in_words,
    look_into,
    past_imports,
    take_back,
    take_in,
)
from healthdesk.actions.keep_partner import keep, load_directory
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import audit, partners
from healthdesk.errors import BadFile, NotAllowed, NotPermitted
from healthdesk.exchange.hsds_out import hsds_package
from healthdesk.records.directory_file import EntryState
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.practitioner import Role
from healthdesk.rules.phones import parse_phone
from tests.letter_desk import yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _partner(name: str, **more: object) -> Partner:
    values = {"id": new_id(), "key": name.casefold(), "name": name, "kind": "local-cgg"}
    return Partner(**{**values, **more})  # type: ignore[arg-type]


def _file(tmp_path: Path, *several: Partner) -> Path:
    path = tmp_path / "kaart.zip"
    path.write_bytes(hsds_package(several))
    return path


def test_looked_at_then_taken_in_then_taken_back(desk: Desk, tmp_path: Path) -> None:
    known = keep(desk, _partner("Huis van Rust", phone="1813")).result
    path = _file(tmp_path, _partner("Nieuw", does="Praten"), replace(known, phone="106"), _partner("nieuw"))
    look = look_into(desk, path)
    assert [(one.read.name, one.state) for one in look.entries] == [
        ("Nieuw", EntryState.NEW),
        ("Huis van Rust", EntryState.KNOWN),
        ("nieuw", EntryState.KNOWN),
    ]
    assert "Alleen geprobeerd. Nieuw: 1." in in_words(look, "nl", tried=True)
    with desk.store.reading() as session:
        assert len(partners.all_of(session)) == 1
    done = take_in(desk, look)
    assert done.result.import_id is not None
    assert as_plain(done.result, "nl")["added"] == 1
    nothing_new = take_in(desk, look_into(desk, path)).result
    assert "Toegevoegd: 0. Al gekend en zo gelaten: 3." in in_words(nothing_new, "nl")
    with desk.store.reading() as session:
        assert [(one.name, one.phone) for one in partners.all_of(session)] == [
            ("Huis van Rust", "1813"),
            ("Nieuw", ""),
        ]
    assert take_back(desk, done.result.import_id).result == 1
    assert [(one.count, one.taken_back) for one in past_imports(desk)] == [(1, True)]
    with pytest.raises(NotAllowed):
        take_back(desk, done.result.import_id)
    again = take_in(desk, look_into(desk, path))
    assert again.undo is not None
    again.undo(desk)
    with desk.store.reading() as session:
        assert [one.name for one in partners.all_of(session)] == ["Huis van Rust"]
        assert audit.done_so_far(session, ("partner.import_one",))[0].detail["name"] == "Nieuw"


def test_what_is_used_is_not_taken_back(desk: Desk, tmp_path: Path) -> None:
    done = take_in(desk, look_into(desk, _file(tmp_path, _partner("Nieuw"), _partner("Stil"))))
    who, where = yara(desk), done.result.fresh[0]
    begin(desk, ReferralWish(patient_id=who.id, partner_id=where.id))
    assert done.undo is not None
    with pytest.raises(NotAllowed) as told:
        done.undo(desk)
    assert told.value.values["names"] == "Nieuw"
    with desk.store.reading() as session:
        assert len(partners.all_of(session)) == 2, "all or nothing"


def test_the_shipped_list_travels_whole(sqlite_store: object, make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION)
    load_directory(desk)
    path = tmp_path / "kaart.zip"
    count = export_partners(desk, path, hsds=True)
    look = look_into(desk, path)
    assert look.remarks == ()
    with desk.store.reading() as session:
        every = {one.id: one for one in partners.all_of(session)}
    assert {one.read.partner.id for one in look.entries if one.read.partner} == set(every)
    for one in look.entries:
        assert one.state is EntryState.KNOWN
        assert one.read.partner is not None
        before = every[one.read.partner.id]
        assert one.read.partner == replace(before, phone=parse_phone(before.phone) or "")
    assert count == len(every)


def test_who_may_not_keep_the_list_brings_nothing_in(
    make_desk: MakeDesk, store: object, tmp_path: Path
) -> None:
    volunteer = make_desk(Role.VOLUNTEER_RECEPTION)
    with pytest.raises(NotPermitted):
        look_into(volunteer, _file(tmp_path, _partner("Nieuw")))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"key": "praten", "kind": "other"}, "name"),
        ({"key": "praten", "name": "Praten", "kind": "other", "min_age": "zestien"}, "min_age"),
        ({"key": "praten", "name": "Praten", "kind": "other", "checked_on": "gisteren"}, "checked_on"),
        ("een los woord", '"een los woord"'),
    ],
)
def test_a_damaged_list_of_our_own_is_told_by_the_field_at_fault(
    make_desk: MakeDesk, tmp_path: Path, entry: object, told: str
) -> None:
    file = tmp_path / "lijst.json"
    file.write_text(
        json.dumps({"partners": [{"key": "a", "name": "A", "kind": "other"}, entry]}), encoding="utf-8"
    )
    with pytest.raises(BadFile) as refused:
        look_into(make_desk(Role.COORDINATOR), file)
    assert (refused.value.key, refused.value.values) == (
        "exchange.bad_partner",
        {"where": "2", "what": told},
    )
