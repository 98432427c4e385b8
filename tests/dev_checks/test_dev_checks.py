"""Our own checks find what they are for. Each test spoils a small project of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dev_checks.translations import LANGUAGES
from healthdesk.ui.parts.screen_languages import SCREEN_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]

PAGE = """
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Vandaag om {time}").format(time="9.00"))
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>Page</name>
<message><source>{source}</source><translation{kind}>{text}</translation></message>
</context>
</TS>
"""


class Project:
    """A tiny project with the checks in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(
            ROOT / "dev_checks", folder / "dev_checks", ignore=shutil.ignore_patterns("__pycache__")
        )
        self.write("dev.py", "")
        self.write("healthdesk/ui/today/page.py", PAGE)
        self.write("healthdesk/records/thing.py", '"""A thing."""\n')
        self.says("en", "Vandaag om {time}", "Today at {time}")
        self.says("fr", "Vandaag om {time}", "Aujourd’hui à {time}")
        for language in ("nl", "en", "fr"):
            self.sentences(language, {"thing.gone": "{name} ?"})

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def says(self, language: str, source: str, text: str, kind: str = "") -> None:
        told = TS.format(language=language, source=source, text=text, kind=kind)
        self.write(f"resources/translations/{language}/today.ts", told)

    def sentences(self, language: str, words: dict[str, str]) -> None:
        self.write(f"resources/sentences/{language}/thing.json", json.dumps(words))

    def check(self, name: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "dev_checks", name],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            encoding="utf-8",
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


@pytest.mark.parametrize("name", ["translations", "sentences", "sizes", "house-rules"])
def test_a_sound_project_passes(project: Project, name: str) -> None:
    status, told = project.check(name)
    assert status == 0, told
    assert f"{name:<14} ok" in told


@pytest.mark.parametrize(
    ("source", "text", "kind", "complaint"),
    [
        ("Gisteren", "Yesterday", "", "lacks [Page] 'Vandaag om {time}'"),
        ("Vandaag om {time}", "", ' type="unfinished"', "is unfinished"),
        ("Vandaag om {time}", "", "", "is empty"),
        ("Vandaag om {time}", "Today at {hour}", "", "name different values"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_without_their_translation(
    project: Project, language: str, source: str, text: str, kind: str, complaint: str
) -> None:
    project.says(language, source, text, kind)
    status, told = project.check("translations")
    assert status == 1
    assert complaint in told
    assert f"translations/{language}/" in told


def test_a_language_that_is_offered_is_checked() -> None:
    assert ("nl", *LANGUAGES) == tuple(SCREEN_LANGUAGES)


def test_words_that_lupdate_reads_wrongly(project: Project) -> None:
    project.write("healthdesk/ui/today/row.py", 'def f(self, n):\n    return self.tr(f"{n} mensen")\n')
    project.write("healthdesk/ui/today/cell.py", 'def f():\n    return tr("Mensen")\n')
    project.write("healthdesk/ui/today/head.py", 'def f(self):\n    said = self.tr\n    return said("Wie")\n')
    _, told = project.check("translations")
    assert "by another name" in told
    assert "no f-strings" in told
    assert "a bare tr()" in told


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ('raise NotAllowed("thing.lost")', "no sentence for 'thing.lost'"),
        ('raise NotAllowed("thing.gone")', "'thing.gone' needs name"),
        ('sentence("nl", "thing.lost")', "no sentence for 'thing.lost'"),
    ],
)
def test_a_sentence_that_nobody_wrote(project: Project, code: str, complaint: str) -> None:
    project.write("healthdesk/actions/do.py", code + "\n")
    status, told = project.check("sentences")
    assert status == 1
    assert complaint in told


def test_languages_that_differ(project: Project) -> None:
    project.sentences("fr", {"thing.gone": "{nom} ?", "thing.new": "!"})
    status, told = project.check("sentences")
    assert status == 1
    assert "thing.gone names" in told
    assert "lacks thing.new" in told


def test_what_is_too_long(project: Project) -> None:
    project.write("healthdesk/records/long.py", "x = 1\n" * 600)
    project.write("healthdesk/rules/long.py", "def f():\n" + "    x = 1\n" * 80)
    status, told = project.check("sizes")
    assert status == 1
    assert "600 lines" in told
    assert "f has 81 lines" in told


@pytest.mark.parametrize(
    ("file", "code", "complaint"),
    [
        ("healthdesk/ui/x.py", "b.clicked.connect(lambda: self.go())", "connect a bound method"),
        ("healthdesk/ui/x.py", "b.clicked.connect(partial(self.go, 1))", "connect a bound method"),
        ("healthdesk/ui/x.py", "app.processEvents()", "processEvents"),
        ("healthdesk/ui/x.py", "QToolTip.showText(where, name, self)", "tips.py"),
        ("healthdesk/rules/x.py", "typed.isdigit()", "isdecimal"),
        ("healthdesk/ui/x.py", 'c = QColor("#ff00aa")', "tokens.json"),
        ("tests/test_x.py", 'qtbot.keyClicks(box, "Özgür")', "kills the whole run"),
        ("tests/test_x.py", "qtbot.qWait(10)", "starves"),
    ],
)
def test_what_breaks_a_house_rule(project: Project, file: str, code: str, complaint: str) -> None:
    project.write(file, code + "\n")
    status, told = project.check("house-rules")
    assert status == 1
    assert complaint in told


def test_an_unknown_check_is_named(project: Project) -> None:
    status, told = project.check("spelling")
    assert status == 2
    assert "no such check: spelling" in told


@pytest.mark.parametrize(
    ("name", "before", "complaint"),
    [
        ("0002_rooms.py", "0001", ""),
        ("0001_rooms.py", "", "0001_rooms.py:1: 0001_first.py has this number too: take the next one"),
        ("0003_rooms.py", "0001", "0003_rooms.py:1: down_revision is '0001', not '0002'"),
    ],
)
def test_migrations_stand_in_one_row(project: Project, name: str, before: str, complaint: str) -> None:
    folder = "healthdesk/db/migrations/versions"
    rows = [("0001_first.py", "")]
    if name.startswith("0003"):
        rows.append(("0002_people.py", "0001"))
    for file, down in (*rows, (name, before)):
        head = f"down_revision = {down!r}" if down else "down_revision = None"
        project.write(f"{folder}/{file}", f'revision = "{file[:4]}"\n{head}\n')
    status, told = project.check("house-rules")
    assert complaint in told
    assert bool(status) is bool(complaint)


def test_a_migration_says_the_number_that_it_is_called_by(project: Project) -> None:
    project.write("healthdesk/db/migrations/versions/0001_first.py", 'revision = "0002"\n')
    status, told = project.check("house-rules")
    assert status
    assert "revision is '0002', the file is called 0001" in told
