"""Each command with what is empty, missing, of another kind, or not to be written: a sentence, a status."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from healthdesk.cli import main
from healthdesk.records.house import HouseKind
from tests.demo_houses import CopyDemo

MIA = {"HEALTHDESK_USER": "Mia Wouters", "HEALTHDESK_PASSWORD": "rondkijken in Leuven"}


@pytest.fixture(scope="module")
def house(copy_demo: CopyDemo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all: what is refused changes nothing in it."""
    return copy_demo(HouseKind.WGC, tmp_path_factory.mktemp("house") / "house.healthdesk")


@pytest.fixture
def desk(house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with one of each kind of thing."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("geen lijst", encoding="utf-8")
    (tmp_path / "empty").touch()
    (tmp_path / "people.csv").write_text("voornaam,familienaam,schoen\nProef,Persoon,39\n", encoding="utf-8")
    (tmp_path / "people.json").write_text('{"resourceType": "Patient"}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)
    for name, value in MIA.items():
        monkeypatch.setenv(name, value)
    return house


def _words(line: str) -> list[str]:
    """As a shell would; `_` is a blank."""
    return [" " if one == "_" else one.replace("=_", "= ") for one in shlex.split(line)]


def _status(words: list[str]) -> int:
    try:
        return main(words)
    except SystemExit as ended:
        return int(str(ended.code))


_NO_HOUSE = "Hier staat geen huis: "
_IN_HOUSE: tuple[tuple[str, int, str], ...] = (
    # nothing where something has to be
    ("export calendar --person= -o a.ics", 2, "Achter --person ontbreekt iets."),
    ("export calendar --therapist= -o a.ics", 2, "Achter --therapist ontbreekt iets."),
    ("export calendar --room=_ -o a.ics", 2, "Achter --room ontbreekt iets."),
    ("export people --output=", 2, "Achter -o/--output ontbreekt iets."),
    ("export partners --output=", 2, "Achter -o/--output ontbreekt iets."),
    ("export referrals --output=_", 2, "Achter -o/--output ontbreekt iets."),
    ("export person _ -o a.zip", 2, "Hier ontbreekt: CODE."),
    ("import people _", 2, "Hier ontbreekt: BESTAND."),
    ("import people people.csv --column=", 2, "Achter --column ontbreekt iets."),
    ("import partners _", 2, "Hier ontbreekt: BESTAND."),
    ("import referral _", 2, "Hier ontbreekt: BESTAND."),
    ("import referral file.txt --person=", 2, "Achter --person ontbreekt iets."),
    ("import referral file.txt --partner=", 2, "Achter --partner ontbreekt iets."),
    ("import calendar _ --therapist x", 2, "Hier ontbreekt: BESTAND."),
    ("import calendar file.txt --therapist=", 2, "Achter --therapist ontbreekt iets."),
    ("import no-calendar --therapist=_", 2, "Achter --therapist ontbreekt iets."),
    ("import undo _", 2, "' ' kan niet bij NUMMER."),
    ("letter _ -o a.pdf", 2, "Hier ontbreekt: CODE."),
    ("letter V-2026-0001 --output=", 2, "Achter -o/--output ontbreekt iets."),
    ("verify _", 2, "Hier ontbreekt: BESTAND."),
    ("backup _", 2, "Hier ontbreekt: MAP."),
    # who or what is not there
    ("export calendar --person nope -o a.ics", 1, "Er is geen dossier met de code nope."),
    ("export calendar --room nope -o a.ics", 1, "Er is geen kamer die nope heet. Wel: kamer 1,"),
    ("export calendar --therapist nope -o a.ics", 1, "Er is geen therapeut die nope heet. Wel: "),
    ("export person nope -o a.zip", 1, "Er is geen dossier met de code nope."),
    ("import no-calendar --therapist nope", 1, "Er is geen therapeut die nope heet."),
    ("letter V-1 -o a.pdf", 1, "In deze code zit een tikfout. Kijk ze na op de strook."),
    ("import people nope.csv", 1, "nope.csv kan niet gelezen worden: de map of het bestand is er niet."),
    ("import partners nope.zip", 1, "nope.zip kan niet gelezen worden: de map of het bestand is er niet."),
    ("import referral nope.pdf", 1, "Het bestand nope.pdf kan niet geopend worden."),
    ("import calendar nope.ics --therapist 'Els Maes'", 1, "nope.ics kan niet gelezen worden: de map of"),
    ("verify nope.pdf", 1, "nope.pdf kon niet gelezen worden: de map of het bestand is er niet."),
    # of another kind
    (
        "export people -o a.doc",
        1,
        "“a.doc”: dit kan alleen een bestand worden dat eindigt op .xlsx, .csv, .json.",
    ),
    ("export people -o folder", 1, "“folder”: dit kan alleen een bestand worden dat eindigt op"),
    ("export partners -o a.doc", 1, "“a.doc”: dit kan alleen een bestand worden dat eindigt op .zip, .json."),
    ("export calendar -o a.doc", 1, "“a.doc”: dit kan alleen een bestand worden dat eindigt op .ics."),
    ("export referrals -o a.doc", 1, "“a.doc”: dit kan alleen een bestand worden dat eindigt op .json."),
    ("letter V-2026-0001 -o a.doc", 1, "“a.doc”: dit kan alleen een bestand worden dat eindigt op .pdf."),
    ("import people folder", 1, "folder kan niet gelezen worden: het is een map en geen bestand."),
    ("import people empty", 1, "empty is leeg."),
    ("import people file.txt", 1, "In file.txt staan geen koppen die we kennen."),
    ("import partners folder", 1, "In folder staat geen lijst van diensten."),
    ("import partners empty", 1, "empty is geen JSON."),
    ("import referral folder", 1, "Het bestand folder kan niet geopend worden."),
    ("import referral empty", 1, "empty is geen PDF."),
    ("import calendar folder --therapist 'Els Maes'", 1, "folder kan niet gelezen worden: het is een map"),
    ("verify folder", 1, "folder kon niet gelezen worden: het is een map en geen bestand."),
    ("verify file.txt", 1, "file.txt is geen PDF, of is beschadigd."),
    # not to be written
    (
        "export people -o file.txt/a.csv",
        1,
        "a.csv kon niet bewaard worden: een deel van het pad is een bestand",
    ),
    ("export people -o nope/a.csv", 1, "a.csv kon niet bewaard worden: de map of het bestand is er niet."),
    (
        "export partners -o nope/a.json",
        1,
        "a.json kon niet bewaard worden: de map of het bestand is er niet.",
    ),
    ("export calendar -o nope/a.ics", 1, "a.ics kon niet bewaard worden: de map of het bestand is er niet."),
    (
        "export referrals -o nope/a.json",
        1,
        "a.json kon niet bewaard worden: de map of het bestand is er niet.",
    ),
    (
        "letter V-2026-0001 -o nope/a.pdf",
        1,
        "a.pdf kon niet bewaard worden: de map of het bestand is er niet.",
    ),
    (
        "backup file.txt",
        1,
        "In file.txt kan geen back-up geschreven worden: er staat al een bestand met die naam.",
    ),
    ("backup file.txt/x", 1, "In file.txt/x kan geen back-up geschreven worden: een deel van het pad"),
    # a column nobody can find
    ("import people people.csv --column schoen", 1, "--column “schoen”: schrijf KOP=ONZE,"),
    ("import people people.csv --column =roepnaam", 1, "Er is geen kop “”. Wel: voornaam,"),
    (
        "import people people.csv --column nope=roepnaam",
        1,
        "Er is geen kop “nope”. Wel: voornaam, familienaam, schoen.",
    ),
    (
        "import people people.csv --column schoen=maat",
        1,
        "“maat” is geen kolom die we kennen. Wel: code, voornaam,",
    ),
    (
        "import people people.csv --column schoen=leeftijd --column schoen=",
        1,
        "Van de kop “schoen” zei je twee keer",
    ),
    ("import people people.json --column schoen=", 1, "In people.json staan geen koppen:"),
    (
        "import people people.csv --same 2 --new 2",
        1,
        "Van rij 2 zei je --same en --new: kies een van de twee.",
    ),
)


@pytest.mark.parametrize(("line", "status", "told"), _IN_HOUSE)
def test_what_cannot_be_is_told_and_nothing_is_made(
    line: str, status: int, told: str, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = _words(line)
    before = _standing(tmp_path)
    assert _status([*words, "--file", str(desk)]) == status
    said = capsys.readouterr()
    assert said.err.startswith(told)
    assert said.err.count("\n") == 1
    assert not said.out
    assert _standing(tmp_path) == before


def _standing(folder: Path) -> Mapping[str, int]:
    return {one.name: one.stat().st_size for one in folder.rglob("*")}


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("tour _", 2, "Hier ontbreekt: MAP."),
        (
            "tour file.txt",
            1,
            "In {here}/file.txt kan niet geschreven worden: er staat al een bestand met die naam.",
        ),
        (
            "tour file.txt/x",
            1,
            "In {here}/file.txt/x kan niet geschreven worden: een deel van het pad is een bestand",
        ),
        ("demo --into=", 2, "Achter --into ontbreekt iets."),
        (
            "demo --house tejo --people 3 --into file.txt",
            1,
            "In file.txt kan niet geschreven worden: er staat al",
        ),
        ("demo --house=", 2, "'' kan niet bij --house."),
        ("restore _", 2, "Hier ontbreekt: BACK-UP."),
        ("restore nope", 1, "Dit bestand is er niet: nope"),
        ("restore folder", 1, "Dit is geen back-up van HealthDesk: folder"),
        ("restore file.txt", 1, "Dit is geen back-up van HealthDesk: file.txt"),
        ("restore empty --to=", 2, "Achter --to ontbreekt iets."),
        ("restore empty --server=", 2, "Achter --server ontbreekt iets."),
        ("check _", 2, "Hier ontbreekt: BESTAND."),
        ("check folder", 1, f"{_NO_HOUSE}folder"),
        ("check file.txt", 1, "Het sleutelbestand file.keys ontbreekt."),
        ("check nope --because=", 2, "Achter --because ontbreekt iets."),
        ("upgrade _", 2, "Hier ontbreekt: BESTAND."),
        ("upgrade nope", 1, f"{_NO_HOUSE}nope"),
        ("backup folder --file=", 2, "Achter --file ontbreekt iets."),
        ("backup folder --file nope", 1, f"{_NO_HOUSE}nope"),
        ("export people -o a.csv --file folder", 1, f"{_NO_HOUSE}folder"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_house_or_a_folder_that_is_none(
    line: str, status: int, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = _words(line)
    before = _standing(tmp_path)
    assert _status(words) == status
    said = capsys.readouterr()
    assert said.err.startswith(told.format(here=tmp_path))
    assert said.err.count("\n") == 1
    assert _standing(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("HEALTHDESK_PASSWORD", "verkeerd", "Dit wachtwoord klopt niet."),
        ("HEALTHDESK_USER", "Niemand", "Dit wachtwoord klopt niet."),
        ("HEALTHDESK_PASSWORD", "", "Geef het wachtwoord aan de prompt,"),
        ("HEALTHDESK_USER", "", "Zeg wie je bent:"),
    ],
)
def test_who_may_not_in_is_told_without_waiting_for_a_keyboard(
    name: str,
    value: str,
    told: str,
    desk: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(name, value)
    with Path(os.devnull).open(encoding="utf-8") as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        assert main(["export", "people", "-o", "a.csv", "--file", str(desk)]) == 1
    assert capsys.readouterr().err.startswith(told)
    assert not Path("a.csv").exists()


@pytest.mark.skipif(os.name != "posix", reason="such devices and pipes are made otherwise there")
@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("export people -o /dev/full --file {house}", 1, "full kon niet bewaard worden: de schijf is vol."),
        (
            "export people -o a.csv --file {house} > /dev/full",
            1,
            "Het besturingssysteem liet dit niet toe: de schijf is",
        ),
        ("check {house} --json > /dev/full", 1, "Het besturingssysteem liet dit niet toe: de schijf is vol."),
        ("check --help > /dev/full", 1, "Het besturingssysteem liet dit niet toe: de schijf is vol."),
        ("--version > /dev/full", 1, "Het besturingssysteem liet dit niet toe: de schijf is vol."),
        ("restore /dev/zero", 2, "/dev/zero is een toestel en geen bestand."),
        ("import people /dev/zero --file {house}", 2, "/dev/zero is een toestel en geen bestand."),
        ("verify /dev/zero --file {house}", 2, "/dev/zero is een toestel en geen bestand."),
        ("check --help | true", 1, ""),
    ],
)
def test_devices_and_pipes(line: str, status: int, told: str, desk: Path, healthdesk_home: Path) -> None:
    first, pipe, rest = line.format(house=desk).partition(" | ")
    script = f"{sys.executable} -m healthdesk {first} {pipe} {rest}; exit ${{PIPESTATUS[0]}}"
    done = _shell(script, healthdesk_home)
    assert (done.returncode, done.stderr.count("\n")) == (status, 1 if told else 0), done.stderr
    assert done.stderr.startswith(told)


def _shell(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    own = {"HEALTHDESK_HOME": str(home), "LC_ALL": "C", "PYTHONUNBUFFERED": "1", "QT_QPA_PLATFORM": ""}
    environment = {**os.environ, **own}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, env=environment, timeout=120, check=False
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
@pytest.mark.usefixtures("desk")
def test_without_a_screen_the_window_says_so(healthdesk_home: Path) -> None:
    done = _shell(f"{sys.executable} -m healthdesk", healthdesk_home)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert done.stderr.startswith("Er is geen scherm om het venster op te openen.")


@pytest.mark.skipif(os.name != "posix", reason="limits are set otherwise there")
def test_a_full_disk_says_nothing_of_what_was_typed(desk: Path, healthdesk_home: Path) -> None:
    """Where no file may grow, the book of what left the house cannot be written."""
    out = Path("a.csv").resolve()
    script = f"trap '' XFSZ; ulimit -f 1; {sys.executable} -m healthdesk export people -o {out} --file {desk}"
    done = _shell(script, healthdesk_home)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "vol" in done.stderr
    assert "typte" not in done.stderr


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "a.csv n’a pas pu être enregistré\u00a0: le répertoire"),
        ("en", "a.csv could not be saved: the folder"),
    ],
)
def test_the_reason_is_given_in_the_language_of_the_settings(
    language: str, told: str, desk: Path, healthdesk_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    healthdesk_home.mkdir(exist_ok=True)
    (healthdesk_home / "settings.json").write_text(json.dumps({"language": language}), encoding="utf-8")
    assert main(["export", "people", "-o", "nope/a.csv", "--file", str(desk)]) == 1
    assert capsys.readouterr().err.startswith(told)
