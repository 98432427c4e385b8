"""How old somebody can be is one number: of a person, of whom a service sees and of whom a therapist sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from healthdesk.actions import manage_staff
from healthdesk.actions.desk import Desk
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.patient import OLDEST
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.partner_checks import check_ages
from healthdesk.sentences import for_trouble
from tests.stores import MakeDesk


def _person(desk: Desk, age: int) -> None:
    register(desk, replace(blank(desk), used_name="Noor", age=age))


def _therapist(desk: Desk, age: int) -> None:
    els = Practitioner(id=new_id(), name="Els Claes", roles=frozenset({Role.THERAPIST}), max_age=age)
    manage_staff.hire(desk, els)


def _service(_desk: Desk, age: int) -> None:
    check_ages(Partner(id=new_id(), key="proef", name="De Proef", kind="local-cgg", max_age=age))


@pytest.mark.parametrize("told", [_person, _therapist, _service])
def test_the_same_age_is_the_last_that_somebody_can_have(
    make_desk: MakeDesk, told: Callable[[Desk, int], None]
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION)
    told(desk, OLDEST)
    with pytest.raises(NotAllowed) as refused:
        told(desk, OLDEST + 1)
    assert "{" not in for_trouble("nl", refused.value)
