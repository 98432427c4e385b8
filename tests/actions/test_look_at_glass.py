"""A colleague went into a closed file: somebody else looks at it, and closes it with a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.look_at_glass import close_glass
from healthdesk.actions.open_patient_file import who_saw
from healthdesk.actions.shield_file import break_glass, broken, shield, unshield
from healthdesk.actions.show_today import put_off, show_today
from healthdesk.errors import NotAllowed
from healthdesk.records.practitioner import Role
from healthdesk.records.task import Task, TaskKind
from tests.letter_desk import yara
from tests.stores import MakeDesk

REASON = "de huisarts belt over een opname"


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def _waiting(desk: Desk) -> list[Task]:
    return [one for one in show_today(desk).tasks if one.kind is TaskKind.BROKEN_GLASS]


def _refusal(action: Callable[..., Any], *values: Any) -> str:
    with pytest.raises(NotAllowed) as refused:
        action(*values)
    return refused.value.key


def test_it_waits_for_the_coordinator_and_the_care_giver_until_one_says_a_word(
    desk: Desk, make_desk: MakeDesk
) -> None:
    person = yara(desk)
    els, mia = make_desk(Role.THERAPIST), make_desk(Role.COORDINATOR)
    jef = make_desk(Role.VOLUNTEER_RECEPTION)
    shield(desk, person.id, (els.actor.practitioner_id,))
    break_glass(desk, person.id, REASON)
    (task,) = _waiting(mia)
    assert (task.person, dict(task.values)["by"], dict(task.values)["reason"]) == (
        "Yara Haddad, 17",
        desk.actor.name,
        REASON,
    )
    assert _waiting(els) == [task]
    assert _waiting(desk) == _waiting(jef) == []
    assert _refusal(close_glass, desk, task.entity_id, "terecht") == "shield.not_yours"
    assert _refusal(close_glass, jef, task.entity_id, "terecht") == "shield.not_yours"
    assert _refusal(close_glass, mia, UUID(int=1), "terecht") == "shield.not_yours"
    assert _refusal(close_glass, els, task.entity_id, " x ") == "shield.no_word"
    done = close_glass(els, task.entity_id, " terecht, ik was er niet ")
    assert _waiting(mia) == _waiting(els) == []
    assert _refusal(close_glass, mia, task.entity_id, "terecht") == "shield.looked_at"
    assert [(one.entry.actor_name, one.reason) for one in broken(mia)] == [
        (els.actor.name, "terecht, ik was er niet"),
        (desk.actor.name, REASON),
    ]
    assert who_saw(els, person.id)[0].action == "patient.glass_closed"
    assert done.undo is not None
    done.undo(els)
    assert _waiting(mia) == [task]


def test_the_coordinator_who_went_in_herself_is_looked_at_by_others(desk: Desk, make_desk: MakeDesk) -> None:
    person = yara(desk)
    els, mia = make_desk(Role.THERAPIST), make_desk(Role.COORDINATOR)
    shield(desk, person.id, (els.actor.practitioner_id,))
    break_glass(mia, person.id, REASON)
    assert _waiting(mia) == []
    (task,) = _waiting(els)
    put_off(els, task, els.clock.today().replace(day=26))
    assert _waiting(els) == []
    unshield(els, person.id)
    other = make_desk(Role.COORDINATOR, name="Ria Jacobs")
    assert close_glass(other, task.entity_id, "besproken").undo is not None
