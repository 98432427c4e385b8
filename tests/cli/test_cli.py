"""The command line as somebody types it, in a process of its own where secrets are at stake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest
from PIL import Image

from healthdesk.cli import main
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.resource_paths import resource
from tests.demo_houses import PEOPLE, CopyDemo
from tests.postgres_server import Server


def _run(*words: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "healthdesk", *words],
        capture_output=True,
        text=True,
        env={**os.environ, "HEALTHDESK_HOME": str(home), **environment},
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


class Typed(Protocol):
    """A command typed in this very process: a quarter of the time, where no secret is at stake."""

    def __call__(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    # A bar has a thread that looks after it as long as the process lives.
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        capsys.readouterr()
        with monkeypatch.context() as here:
            for name, value in environment.items():
                here.setenv(name, value)
            status = main(list(words))
        told = capsys.readouterr()
        return subprocess.CompletedProcess(list(words), status, told.out, told.err)

    return run


_COMMANDS = (
    *(
        "demo",
        "tour",
        "check",
        "backup",
        "restore",
        "upgrade",
        "form",
        "import",
        "export",
        "letter",
        "verify",
    ),
    "HEALTHDESK_PASSWORD",
)


def test_help_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(word in told for word in _COMMANDS)


_HELP: tuple[list[str], ...] = (
    *([], ["form"], ["form", "fill"], ["demo"], ["tour"], ["backup"], ["restore"], ["upgrade"], ["check"]),
    *(["import"], ["import", "people"], ["export"], ["export", "person"], ["letter"], ["verify"]),
)


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        ("nl", "gebruik: healthdesk", "deze uitleg"),
        ("fr", "usage : healthdesk", "cette explication"),
        ("en", "usage: healthdesk", "this explanation"),
    ],
)
def test_help_speaks_the_language_of_the_settings(
    language: str, heading: str, line: str, healthdesk_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    healthdesk_home.mkdir()
    (healthdesk_home / "settings.json").write_text(json.dumps({"language": language}), encoding="utf-8")
    for words in _HELP:
        with pytest.raises(SystemExit):
            main([*words, "--help"])
        told = capsys.readouterr().out
        assert told.startswith(heading)
        assert line in told
        assert "help." not in told  # every key has its sentence
        if language != "en":
            assert "positional" not in told
            assert "show this" not in told


def test_a_demo_house_that_passes_its_check(typed: Typed, healthdesk_home: Path) -> None:
    made = typed("demo", "--house", "tejo")
    assert made.returncode == 0, made.stderr
    file = healthdesk_home / "demo-tejo.healthdesk"
    who = {"HEALTHDESK_USER": "An Peeters", "HEALTHDESK_PASSWORD": "rondkijken in Leuven"}
    checked = typed("check", str(file), "--json", **who)
    assert checked.returncode == 0, checked.stderr
    outcome = json.loads(checked.stdout)
    assert outcome["sound"]
    assert outcome["rows"]["patient"] == 218
    wrong = _run("check", str(file), home=healthdesk_home, **{**who, "HEALTHDESK_PASSWORD": "geheim woord"})
    assert wrong.returncode == 1
    assert wrong.stderr.strip() == "Dit wachtwoord klopt niet."
    assert "geheim" not in wrong.stderr + wrong.stdout
    nobody = _run("check", str(file), home=healthdesk_home, HEALTHDESK_USER="An Peeters")
    assert nobody.returncode == 1
    assert "HEALTHDESK_PASSWORD" in nobody.stderr


def test_backup_and_restore(typed: Typed, copy_demo: CopyDemo, tmp_path: Path) -> None:
    file = copy_demo(HouseKind.TEJO, tmp_path / "house.healthdesk")
    mia = {"HEALTHDESK_USER": "Mia Wouters", "HEALTHDESK_PASSWORD": "rondkijken in Leuven"}
    folder = str(tmp_path / "kopie")
    made = typed("backup", folder, "--file", str(file), "--json", **mia)
    assert made.returncode == 0, made.stderr
    path = json.loads(made.stdout)["path"]
    target = str(tmp_path / "terug.healthdesk")
    back = typed("restore", path, "--to", target, "--json", **mia)
    assert json.loads(back.stdout) == {"place": target, "aside": None}, back.stderr
    nowhere = typed("restore", str(tmp_path / "weg.zip"), "--to", target, **mia)
    assert (nowhere.returncode, nowhere.stderr.strip()) == (
        1,
        f"Dit bestand is er niet: {tmp_path / 'weg.zip'}",
    )
    checked = typed("check", target, "--json", **mia)
    assert json.loads(checked.stdout)["rows"]["patient"] == 218
    told = json.loads(typed("upgrade", target, "--json", **mia).stdout)
    assert told == {"upgraded": False, "copy": None}
    newest = typed("upgrade", target, **mia)
    assert newest.stdout.strip() == "Dit huis is al van deze versie."
    volunteer = {**mia, "HEALTHDESK_USER": "An Peeters"}
    assert typed("backup", folder, "--file", str(file), **volunteer).returncode == 1


def test_a_house_moves_to_a_server(
    typed: Typed, copy_demo: CopyDemo, healthdesk_home: Path, tmp_path: Path, postgresql_server: Server
) -> None:
    file = str(copy_demo(HouseKind.WGC, healthdesk_home / "demo-wgc.healthdesk"))
    mia = {"HEALTHDESK_USER": "Mia Wouters", "HEALTHDESK_PASSWORD": "rondkijken in Leuven"}
    saved = typed("backup", str(tmp_path), "--file", file, "--json", **mia)
    path = json.loads(saved.stdout)["path"]
    name = f"moved_{new_id().hex}"
    postgresql_server.execute(f"CREATE DATABASE {name}")
    server = postgresql_server.url(name).replace(f":{postgresql_server.password}@", "@")
    there = {**mia, "PGPASSWORD": postgresql_server.password}
    told = typed("restore", path, "--server", server, **there)
    assert told.returncode == 0, told.stderr
    again = typed("restore", path, "--server", server, **there)
    assert again.returncode == 1
    (healthdesk_home / "settings.json").write_text(json.dumps({"server_url": server}), encoding="utf-8")
    checked = typed("check", "--json", **there)
    assert json.loads(checked.stdout)["rows"]["patient"] == PEOPLE[HouseKind.WGC], checked.stderr
    unsafe = "postgresql://an:geheim@localhost/huis"
    refused = typed("restore", path, "--server", unsafe, **mia)
    assert refused.returncode == 1
    assert "PGPASSWORD" in refused.stderr
    assert "geheim" not in refused.stderr


def test_no_house_is_a_sentence(healthdesk_home: Path) -> None:
    done = _run("check", home=healthdesk_home, HEALTHDESK_PASSWORD="iets")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["blah"], "'blah' kan niet bij OPDRACHT."),
        (["demo", "--people", "-3"], "'-3' kan niet bij --people."),
        (["demo", "--people", "veel"], "'veel' kan niet bij --people."),
        (["restore"], "Hier ontbreekt: BACK-UP."),
        (["check", "a", "b"], "Dit hoort hier niet: b."),
        (["export", "people", "-o"], "Achter -o/--output ontbreekt iets."),
        (["restore", "x", "--to", "a", "--server", "b"], "--server gaat niet samen met --to."),
    ],
)
def test_what_is_not_understood_is_told_in_dutch(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(told)
    assert said.count("\n") == 1


@pytest.mark.parametrize("url", ["zomaar iets", "mysql://a@b/c", "sqlite:///x", "postgresql://a@b:poort/c"])
def test_what_is_no_server_is_a_sentence(
    url: str, healthdesk_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HEALTHDESK_PASSWORD", "iets")
    monkeypatch.setenv("HEALTHDESK_USER", "Mia")
    healthdesk_home.mkdir()
    (healthdesk_home / "settings.json").write_text(json.dumps({"server_url": url}), encoding="utf-8")
    assert main(["check"]) == 1
    assert capsys.readouterr().err.startswith("Dit is geen adres van een PostgreSQL-server.")


@pytest.mark.skipif(os.name != "posix", reason="pipes and full devices are made otherwise there")
@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("form check --json {forms} | true", 1, ""),
        ("form check --json {forms} > /dev/full", 1, "Het besturingssysteem liet dit niet toe:"),
        ("check < /dev/null", 1, "Zeg wie je bent"),
        ("check <&-", 1, "Zeg wie je bent"),
        ("form check {forms} >&-", 0, ""),
        ("import people /nope 2>&-", 1, ""),
    ],
)
def test_streams_that_are_closed_full_or_not_read(
    line: str, status: int, told: str, healthdesk_home: Path, tmp_path: Path
) -> None:
    forms = " ".join(str(path) for path in resource("forms").glob("*.json"))
    first, pipe, rest = line.format(forms=forms).partition(" | ")
    script = f"{sys.executable} -m healthdesk {first} {pipe} {rest}; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "HEALTHDESK_HOME": str(healthdesk_home),
            "LC_ALL": "C",
            "PYTHONIOENCODING": "ascii",
        },
        timeout=120,
        check=False,
    )
    assert done.returncode == status
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") <= 1


def test_a_defect_of_ours_is_told_without_anybody_s_data(
    healthdesk_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_words: object) -> None:
        raise RuntimeError("Fatima Yılmaz")

    monkeypatch.setattr("healthdesk.actions.check_forms.check_forms", broken)
    assert main(["form", "check", "x"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Hier ging in HealthDesk zelf iets mis.")
    (kept,) = (healthdesk_home / "reports").iterdir()
    assert "RuntimeError" in kept.read_text(encoding="utf-8")
    assert "Fatima" not in said + kept.read_text(encoding="utf-8")


def test_forms_are_checked_and_filled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = resource("forms", "who-5.json")
    assert main(["form", "check", "--json", str(form)]) == 0
    assert json.loads(capsys.readouterr().out)[0]["title"]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"resourceType": "QuestionnaireResponse", "status": "in-progress"}))
    assert main(["form", "fill", "--json", str(form), "--answers", str(answers)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["response"]["resourceType"] == "QuestionnaireResponse"
    assert {error["kind"] for error in found["errors"]} == {"required"}
    assert main(["form", "check", str(answers)]) == 2


@pytest.mark.parametrize(
    "content", ["{}", '{"who-1": 3}', "[]", "3", '{"resourceType": "Patient"}', '{"item": 4}']
)
def test_what_holds_no_answers_is_no_answer_to_a_form(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(content, encoding="utf-8")
    assert main(["form", "fill", str(resource("forms", "who-5.json")), "--answers", str(answers)]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err.strip()) == ("", "Dit bestand bevat geen antwoorden op een formulier.")


def test_answers_that_do_not_say_what_they_are_are_read_and_what_is_skipped_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"item": [{"linkId": "who-1", "answer": "drie"}]}', encoding="utf-8")
    assert main(["form", "fill", str(resource("forms", "who-5.json")), "--answers", str(answers)]) == 1
    told = capsys.readouterr().out
    assert "resourceType: " in told
    assert "item[0] (who-1).answer" in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here that is always full")
def test_a_picture_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    form = str(resource("forms", "who-5.json"))
    assert main(["form", "show", form, "--png", "/dev/full"]) == 1
    assert capsys.readouterr().out == ""


def test_a_form_is_shown_in_a_language_that_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, out = str(resource("forms", "who-5.json")), tmp_path / "who.png"
    assert main(["form", "show", form, "--png", str(out), "--language", "zz"]) == 1
    assert capsys.readouterr().err.strip() == "Dit formulier is er niet in ‘zz’. Wel in: nl, fr, en."
    assert not out.exists()
    assert main(["form", "show", form, "--png", str(out), "--language", "fr-BE"]) == 0
    french = out.read_bytes()
    assert french.startswith(b"\x89PNG")
    assert main(["form", "show", form, "--png", str(out), "--language", "fr"]) == 0
    assert out.read_bytes() == french
    assert main(["form", "show", form, "--png", str(out)]) == 0
    assert out.read_bytes() != french


def test_a_form_in_arabic_is_shown_from_the_right(tmp_path: Path) -> None:
    form, out = tmp_path / "form.json", tmp_path / "form.png"
    asked = {"linkId": "a", "type": "choice", "text": "م", "answerOption": [{"valueString": "م"}]}
    raw = {"resourceType": "Questionnaire", "status": "active", "title": "م", "item": [asked]}
    middles = []
    for language in ("ar", "nl"):
        form.write_text(json.dumps({**raw, "language": language}), encoding="utf-8")
        assert main(["form", "show", str(form), "--png", str(out)]) == 0
        with Image.open(out) as seen:
            width, content = seen.width, seen.convert("L").tobytes()
        dark = [at % width for at in range(80 * width, len(content)) if content[at] < 120]
        middles.append(sum(dark) / len(dark) / width)
    assert middles[0] > 0.7
    assert middles[1] < 0.5


def test_people_and_a_letter_from_the_command_line(typed: Typed, copy_demo: CopyDemo, tmp_path: Path) -> None:
    file = str(copy_demo(HouseKind.WGC, tmp_path / "house.healthdesk"))
    mia = {"HEALTHDESK_USER": "Mia Wouters", "HEALTHDESK_PASSWORD": "rondkijken in Leuven"}
    people = tmp_path / "mensen.csv"
    people.write_text("voornaam,familienaam\nProef,Persoon\n", encoding="utf-8")
    done = typed("import", "people", str(people), "--file", file, "--json", **mia)
    assert json.loads(done.stdout)["added"] == 1, done.stderr
    out = tmp_path / "uit.xlsx"
    done = typed("export", "people", "-o", str(out), "--file", file, **mia)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes()[:2] == b"PK"
    letter = tmp_path / "brief.pdf"
    done = typed("letter", "V-2026-0001", "-o", str(letter), "--file", file, **mia)
    assert done.returncode == 0, done.stderr
    assert letter.read_bytes()[:5] == b"%PDF-"
    looked = typed("verify", str(letter), "--file", file, **mia)
    assert (looked.returncode, looked.stdout.strip()) == (
        1,
        "Er staat geen elektronische handtekening in dit bestand.",
    )
    back = typed("import", "referral", str(letter), "--file", file, **mia)
    assert back.returncode == 1
    assert back.stderr.startswith("In brief.pdf zitten geen gegevens")
    wrong = typed("letter", "V-1", "-o", str(letter), "--file", file, **mia)
    assert wrong.returncode == 1
    assert wrong.stderr.count("\n") == 1
