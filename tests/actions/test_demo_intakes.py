"""The demo houses come with intakes: trends at the centre, welcomes at TEJO, drafts to finish."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.actions import sign_intake, start_intake
from healthdesk.actions.make_demo_house import PASSWORD
from healthdesk.actions.show_agenda import show
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from tests.demo_houses import CopyDemo


@pytest.mark.parametrize(("kind", "form"), [(HouseKind.WGC, "who-5"), (HouseKind.TEJO, "tejo-onthaal")])
def test_a_demo_house_has_a_history_of_forms(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind, form: str
) -> None:
    desk = unlock(
        HousePlace(file=copy_demo(kind, tmp_path / "demo.healthdesk")), "An Peeters", PASSWORD, clock
    )
    try:
        waiting = start_intake.unfinished(desk)
        assert len(waiting) == 3
        assert start_intake.open_draft(desk, waiting[0].id).result.items
        people = {line.appointment.patient_id for line in show(desk, clock.today(), clock.today()).lines}
        seen = [sign_intake.intakes_of(desk, one) for one in people if one]
        assert form in {kept.form_url.rpartition(":")[2] for one in seen for kept in one.signed}
    finally:
        desk.store.close()
