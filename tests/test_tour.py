"""`healthdesk tour DIR` as anybody starts it: its own process, its own computer, no screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
STEPS = 30

pytestmark = [pytest.mark.slow, pytest.mark.timeout(280)]


@dataclass(frozen=True)
class Toured:
    """What one run left behind."""

    folder: Path
    home: Path
    said: str


def test_the_whole_morning_twice(tmp_path: Path) -> None:
    first, second = _both(tmp_path)
    _left_a_picture_of_each_step(first)
    _told_what_it_did_in_the_language_of_this_computer(first, second)
    _left_this_computer_alone(first)
    assert (first.folder / "letter.pdf").read_bytes() == (second.folder / "letter.pdf").read_bytes()
    _says_what_was_written(first.folder / "letter.pdf")


def _both(tmp_path: Path) -> list[Toured]:
    """The tour, twice at the same time, in two languages."""
    places = [tmp_path / name for name in ("first", "second")]
    running = [_start(place, language) for place, language in zip(places, ("nl", "en"), strict=True)]
    done = [process.communicate(timeout=260)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0], "\n".join(done)
    return [Toured(at / "tour", at / "home", said) for at, said in zip(places, done, strict=True)]


def _start(place: Path, language: str) -> subprocess.Popen[str]:
    home = place / "home"
    home.mkdir(parents=True)
    (home / "settings.json").write_text(f'{{"language": "{language}"}}', encoding="utf-8")
    own = {"HEALTHDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "healthdesk", "tour", str(place / "tour")],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def _left_a_picture_of_each_step(tour: Toured) -> None:
    pictures = sorted(tour.folder.glob("*.png"))
    assert len(pictures) >= STEPS
    assert [int(one.name[:2]) for one in pictures] == list(range(1, len(pictures) + 1))
    sizes = [QImage(str(one)).size().toTuple() for one in pictures]
    assert min(sizes) >= (1024, 700)
    assert not (tour.folder / "stopped-here.png").exists()


def _told_what_it_did_in_the_language_of_this_computer(*tours: Toured) -> None:
    dutch, english = (one.said.splitlines() for one in tours)
    assert "Iemand nieuw wordt ingeschreven." in dutch
    assert "Somebody new is registered." in english


def _left_this_computer_alone(tour: Toured) -> None:
    assert [path.name for path in tour.home.iterdir()] == ["settings.json"]


def _says_what_was_written(letter: Path) -> None:
    if shutil.which("qpdf") is None or shutil.which("pdftotext") is None:
        return  # `dev.py test` installs them where it may
    subprocess.run(["qpdf", "--check", str(letter)], check=True, capture_output=True)
    shown = subprocess.run(
        ["pdftotext", "-layout", str(letter), "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    for words in (
        "WGC De Linde",
        "Amina Al Hassan",
        "V-2026-0001",
        "CGG Vlaams-Brabant Oost",
        "Slaapt slecht",
    ):
        assert words in shown


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "healthdesk", "tour", str(in_the_way / "tour")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
