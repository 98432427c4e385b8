"""The demo houses come with intakes: trends at the centre, welcomes at TEJO, drafts to finish."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.actions import sign_intake, start_intake
from healthdesk.actions.make_demo_house import DemoSize, make_demo_house
from healthdesk.actions.show_agenda import show
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.key_slot import Cost

CHEAP = Cost(time=1, memory_kib=64, lanes=1)


@pytest.mark.parametrize(("kind", "form"), [(HouseKind.WGC, "who-5"), (HouseKind.TEJO, "tejo-onthaal")])
def test_a_demo_house_has_a_history_of_forms(
    tmp_path: Path, clock: FixedClock, kind: HouseKind, form: str
) -> None:
    desk = make_demo_house(tmp_path / "demo.db", kind, clock, size=DemoSize(60, 120, 3), cost=CHEAP)
    try:
        waiting = start_intake.unfinished(desk)
        assert len(waiting) == 3
        assert start_intake.open_draft(desk, waiting[0].id).result.items
        people = {line.appointment.patient_id for line in show(desk, clock.today(), clock.today()).lines}
        seen = [sign_intake.intakes_of(desk, one) for one in people if one]
        assert form in {kept.form_url.rpartition(":")[2] for one in seen for kept in one.signed}
    finally:
        desk.store.close()
