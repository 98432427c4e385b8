"""A therapist at her desk, with somebody whom she refers."""

from __future__ import annotations

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.records.practitioner import Role
from tests.letter_desk import Case, case
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def yara(desk: Desk) -> Case:
    return case(desk)
