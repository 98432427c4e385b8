"""Data that ages says where it comes from, and nothing in it is machine talk of somebody's own computer."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from healthdesk.resource_paths import resource

FOLDERS = ("codes", "directory", "houses", "letter_texts", "demo")
FILES = sorted(path for folder in FOLDERS for path in resource(folder).rglob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_data_names_its_source_and_day(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    told = json.loads(text)
    assert told.get("source") or told.get("sources")
    assert "checked_on" in text or "gathered_on" in text
    assert not re.search(r"/home/|/tmp/|[A-Z]:\\\\", text)


def test_translations_name_their_sources_in_the_repository_itself() -> None:
    named = {
        source.split("healthdesk/")[0]
        for path in resource("translations").rglob("*.ts")
        for source in re.findall(r'<location filename="([^"]+)"', path.read_text(encoding="utf-8"))
    }
    assert named == {"../../../"}


@pytest.mark.parametrize(
    ("language", "leave", "unsure"),
    [("en", "Never mind", "to be checked"), ("fr", "Ne pas faire", "à vérifier")],
)
def test_one_word_for_one_thing_on_every_screen(language: str, leave: str, unsure: str) -> None:
    """A dialog is left with the same word; what nobody verified is told in the same words."""
    pairs = [
        (source, said)
        for path in resource("translations", language).glob("*.ts")
        for source, said in re.findall(
            r"<source>([^<]*)</source>\s*<translation>([^<]*)</translation>", path.read_text(encoding="utf-8")
        )
    ]
    assert {said for source, said in pairs if source == "Niet doen"} == {leave}
    assert not {"Toch niet", "Niet bewaren"} & {source for source, _said in pairs}
    marked = [said for source, said in pairs if "te controleren" in source]
    assert marked
    assert [said for said in marked if unsure not in said] == []
