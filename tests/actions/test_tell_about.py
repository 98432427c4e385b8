"""What the program says about itself is complete and true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healthdesk import __version__
from healthdesk.actions.list_forms import listed
from healthdesk.actions.tell_about import about, licences
from healthdesk.db import migrate
from healthdesk.db.store import Store
from healthdesk.errors import NotPermitted
from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk

LOCK = Path(__file__).parents[2] / "requirements" / "run.lock"


def test_it_names_its_place_without_a_secret(store: Store, make_desk: MakeDesk) -> None:
    told = about(make_desk())
    assert (told.program, told.schema, told.engine) == (__version__, migrate.newest(), store.kind)
    if store.path is None:
        assert told.place.startswith("postgresql")
        assert not store.engine.url.password or store.engine.url.password not in told.place
    else:
        assert told.place == str(store.path)


def test_every_package_that_travels_along_has_its_licence_named() -> None:
    locked = set(re.findall(r"^([a-z0-9_.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    named = [package for one in licences().shipped for package in one.packages]
    assert len(named) == len(set(named))
    assert set(named) == locked
    assert all(one.licence and one.home.startswith("https://") for one in licences().shipped)


def test_the_list_of_forms_has_their_licences(make_desk: MakeDesk) -> None:
    found = listed(make_desk(Role.COORDINATOR))
    assert found
    assert [one.form.switched_on for one in found] == sorted(
        (one.form.switched_on for one in found), reverse=True
    )
    (who5,) = [one for one in found if "WHO-5" in one.form.title.base]
    assert who5.licence
    with pytest.raises(NotPermitted):
        listed(make_desk(Role.RECEPTION))
