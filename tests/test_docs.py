"""The documents: every link leads somewhere, the manual lists its pages, and every test they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "docs" / "handleiding"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_NAMED = re.compile(r"`(tests/[\w/.-]+)(?:::(\w+))?`")
_HEADING = re.compile(r"^#+\s+(.*)$", re.MULTILINE)


def links_of(page: Path) -> list[str]:
    """Where a page leads to, outside the code it quotes."""
    return _LINK.findall(re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL))


def anchors_of(page: Path) -> set[str]:
    """The headings of a page as they are named in a link."""
    headings = _HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links_of(page):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not anchor or anchor in anchors_of(target), link


@pytest.mark.parametrize("page", sorted(MANUAL.glob("*.md")), ids=lambda page: page.stem)
def test_the_manual_leads_nowhere_else(page: Path) -> None:
    """It is read inside the program, which opens its own pages only."""
    for link in links_of(page):
        assert (MANUAL / link.partition("#")[0]).parent == MANUAL, link


def test_the_first_page_of_the_manual_lists_all_others() -> None:
    listed = {link.partition("#")[0] for link in links_of(MANUAL / "README.md")}
    assert listed == {page.name for page in MANUAL.glob("*.md")} - {"README.md"}


def test_decisions_are_listed_in_the_order_they_were_made() -> None:
    folder = ROOT / "docs" / "decisions"
    made = sorted(page.name for page in folder.glob("[0-9]*.md"))
    assert [name[:3] for name in made] == [f"{number:03}" for number in range(1, len(made) + 1)]
    assert [link for link in links_of(folder / "README.md") if link[0].isdigit()] == made


@pytest.mark.parametrize(
    "name", ["what-shows-it.md", "what-shows-agenda.md", "what-shows-referrals.md", "roadmap.md"]
)
def test_what_shows_a_promise_is_there(name: str) -> None:
    """A test that was renamed or thrown away shows nothing any more."""
    named = _NAMED.findall((ROOT / "docs" / name).read_text(encoding="utf-8"))
    assert named
    for path, test in named:
        assert (ROOT / path).exists(), path
        assert not test or f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{test}"
