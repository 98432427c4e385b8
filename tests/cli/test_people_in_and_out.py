"""People and calendars in and out on the command line: what came in taken back, a copy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tqdm import tqdm

from healthdesk.actions.make_demo_house import PASSWORD
from healthdesk.actions.unlock_house import unlock
from healthdesk.cli import main
from healthdesk.clock import Clock
from healthdesk.db import patients, practitioners
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.practitioner import Role
from tests.actions.test_calendars import OWN
from tests.demo_houses import CopyDemo


def test_in_back_and_a_copy(
    tmp_path: Path,
    copy_demo: CopyDemo,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = copy_demo(HouseKind.WGC, tmp_path / "huis.healthdesk")
    desk = unlock(HousePlace(file=file), "Mia Wouters", PASSWORD, Clock())
    with desk.store.reading() as session:
        code = patients.everybody(session)[0].code
        therapist = practitioners.all_of(session, role=Role.THERAPIST)[0].name
    desk.store.close()
    monkeypatch.setattr(tqdm, "monitor_interval", 0)  # its watching thread would outlive the test
    monkeypatch.setenv("HEALTHDESK_USER", "Mia Wouters")
    monkeypatch.setenv("HEALTHDESK_PASSWORD", PASSWORD)
    people = tmp_path / "mensen.csv"
    people.write_text("voornaam,familienaam\nZwaluw,Onbekend\n", encoding="utf-8")
    chosen = ["--column", "voornaam=roepnaam", "--column", "familienaam="]
    where = ["--file", str(file)]
    assert main(["import", "people", str(people), *chosen, *where, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["columns"] == {"voornaam": "roepnaam", "familienaam": ""}
    assert main(["import", "undo", told["import"], *where]) == 0
    assert capsys.readouterr().out.strip() == "Teruggenomen: 1 persoon."
    assert main(["import", "undo", told["import"], *where]) == 1
    copy = tmp_path / "kopie.zip"
    assert main(["export", "person", code, "-o", str(copy), *where]) == 0
    assert copy.read_bytes()[:2] == b"PK"
    own = tmp_path / "eigen.ics"
    own.write_bytes(OWN.replace(b";COUNT=2", b""))
    capsys.readouterr()
    whose = ["--therapist", therapist, *where]
    assert main(["import", "calendar", str(own), *whose]) == 0
    count = capsys.readouterr().out.split()[0]
    assert int(count) > 0
    for gone in (count, "0"):
        assert main(["import", "no-calendar", *whose]) == 0
        said = capsys.readouterr().out.strip()
        assert said == f"{gone} bezette momenten uit de eigen agenda van {therapist} zijn weggenomen."
