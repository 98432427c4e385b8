"""The installable program itself, started far from its sources. `python3 dev.py package` builds it first."""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from healthdesk import __version__
from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD
from healthdesk.resource_paths import resource

ROOT = Path(__file__).resolve().parents[2]
EXE = ".exe" if os.name == "nt" else ""
PROGRAM = Path(os.environ.get("HEALTHDESK_PACKAGED") or ROOT / "dist" / "healthdesk" / f"healthdesk{EXE}")

pytestmark = [
    pytest.mark.skipif(not PROGRAM.exists(), reason="`python3 dev.py package` builds the program"),
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("packaged"),
]


def start(
    *words: str | Path,
    place: Path,
    program: tuple[str | Path, ...] = (PROGRAM,),
    more: dict[str, str] | None = None,
) -> str:
    """Run it in a folder of its own, with nothing of this Python around it; what it said."""
    keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    own = {"HOME": str(place), "HEALTHDESK_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(word) for word in (*program, *words)]
    done = subprocess.run(
        command, cwd=place, env={**keep, **own, **(more or {})}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def test_it_tells_its_version(tmp_path: Path) -> None:
    assert __version__ in start("--version", place=tmp_path)


def test_it_makes_a_demo_house_and_finds_it_whole(tmp_path: Path) -> None:
    start("demo", "--house", "wgc", "--people", "300", "--into", tmp_path / "demo", place=tmp_path)
    house = tmp_path / "demo" / "demo-wgc.healthdesk"
    assert house.stat().st_size > 0
    who = {"HEALTHDESK_USER": COORDINATOR, "HEALTHDESK_PASSWORD": PASSWORD}
    start("check", house, place=tmp_path, more=who)


def test_it_knows_the_forms_that_it_brings(tmp_path: Path) -> None:
    shutil.copytree(resource("forms"), tmp_path / "forms")
    forms = sorted((tmp_path / "forms").glob("*.json"))
    said = start("form", "check", *forms, place=tmp_path)
    assert [form.name for form in forms if form.name not in said] == []


def test_it_brings_the_manual_that_f1_opens() -> None:
    brought = {page.stem for page in PROGRAM.parent.rglob("docs/handleiding/*.md")}
    assert {"README", "intake"} <= brought


def test_its_tour_leaves_the_same_letter_as_from_source(tmp_path: Path) -> None:
    letters = []
    for name, program in (("packaged", (PROGRAM,)), ("source", (sys.executable, "-m", "healthdesk"))):
        place = tmp_path / name
        place.mkdir()
        more = {} if name == "packaged" else {"PYTHONPATH": str(ROOT)}
        start("tour", place / "tour", place=place, program=program, more=more)
        assert len(list((place / "tour").glob("*.png"))) > 10
        letters.append({path.name: path.read_bytes() for path in sorted((place / "tour").rglob("*.pdf"))})
    packaged, source = letters
    assert packaged
    assert {name: packaged[name] == source.get(name) for name in packaged} == dict.fromkeys(source, True)


def test_it_brings_nothing_that_is_not_in_its_list_of_packages() -> None:
    readers = pytest.importorskip("PyInstaller.archive.readers")
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    ours = {"healthdesk", *map(_plain, re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))}
    holders = packages_distributions()
    archive = readers.CArchiveReader(str(PROGRAM))
    (pyz,) = (name for name, entry in archive.toc.items() if entry[-1] == "z")
    brought = {name.split(".")[0] for name in archive.open_embedded_archive(pyz).toc}
    brought |= {path.name for path in (PROGRAM.parent / "_internal").iterdir() if path.is_dir()}
    strangers = {one for one in brought if one in holders and ours.isdisjoint(map(_plain, holders[one]))}
    assert strangers == set()


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
