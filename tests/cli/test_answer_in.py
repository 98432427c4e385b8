"""An answer that came back is taken in without a window too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from healthdesk.cli_edges import Parser
from healthdesk.cli_exchange import add_exchange
from healthdesk.records.practitioner import Role
from tests.answer_houses import referred
from tests.stores import MakeDesk


def test_an_answer_goes_to_its_referral(
    sqlite_store: object,
    make_desk: MakeDesk,
    make_desk_elsewhere: MakeDesk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    houses = referred(make_desk(Role.THERAPIST), make_desk_elsewhere(Role.THERAPIST, name="Rik"), tmp_path)
    path = houses.on_disk(houses.answered())
    ours = houses.kept.number
    parser = Parser(prog="healthdesk")
    add_exchange(parser.add_subparsers(), lambda _file: houses.here)
    asked = parser.parse_args(["import", "referral", "--json", str(path)])
    assert asked.command(asked) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["ours"], told["sender"]) == (ours, "WGC De Linde")
