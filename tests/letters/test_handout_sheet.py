"""A page to take home that says much: no more pages than it needs, and as large as these allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from healthdesk.letters.handout_sheet import draw
from healthdesk.records.handout import Handout, HandoutPart
from tests.pdf_judged import judged
from tests.pdf_read import drawn_on

_DAY = date(2026, 11, 25)
_STEP = "samen met Els langs de huisvestingsmaatschappij gaan en daar vragen naar de wachtlijst"


def _plan(goals: int, steps: int, words: str) -> Handout:
    rows = tuple(("stap", f"{words} {number}") for number in range(steps))
    parts = tuple(HandoutPart(f"Doel {number + 1}", "", rows, tick=True) for number in range(goals))
    return Handout(
        title="Mijn plan",
        person="Zoë",
        house="WGC De Vlinder",
        house_lines=("Voorbeeldstraat 1",),
        dated=_DAY,
        told_date="25 november 2026",
        intro="Dit spraken we af.",
        parts=parts,
        foot="Vragen? Bel 016 00 00 00.",
    )


def _sizes(page: pikepdf.Page) -> set[float]:
    """In which sizes of type it is set."""
    found = pikepdf.parse_content_stream(page)
    return {round(float(one.operands[1]), 1) for one in found if str(one.operator) == "Tf"}


def test_twelve_goals_that_need_a_second_page_are_set_as_large_as_two_pages_allow() -> None:
    """They were set as small as can be, as if it still had to be one page."""
    with pikepdf.open(BytesIO(judged(draw(_plan(12, 6, _STEP))))) as made:
        assert len(made.pages) == 2
        assert 10.0 in _sizes(made.pages[0])


def test_a_long_goal_goes_on_over_the_page_where_that_saves_one() -> None:
    """It took five pages, each with the height of a goal white under the last."""
    with pikepdf.open(BytesIO(judged(draw(_plan(12, 20, _STEP))))) as made:
        pages = [drawn_on(page) for page in made.pages]
    assert len(pages) == 4
    said = "".join(word for page in pages for word in page.said.values())
    assert [said.count(f"Doel {number} ") for number in range(1, 13)] == [1] * 12
    assert said.count("wachtlijst 19") == 12
    for page in pages[:-1]:
        assert "Doel" not in list(page.said.values())[-1], "a heading ends the page"


_MUCH = "samen kijken naar wat kan " * 300
_GOAL = HandoutPart("Doel 1", "", tick=True)


@pytest.mark.parametrize(
    "said",
    [
        _plan(1, 80, _STEP),
        replace(_plan(1, 0, ""), intro=_MUCH),
        replace(_plan(1, 0, ""), parts=(replace(_GOAL, words=_MUCH),)),
        replace(_plan(1, 0, ""), parts=(replace(_GOAL, items=(_MUCH,)),)),
        replace(_plan(1, 0, ""), parts=(replace(_GOAL, rows=(("stap", _MUCH),)),)),
    ],
    ids=("steps", "intro", "words", "item", "row"),
)
def test_what_is_longer_than_a_page_does_not_run_off_it(said: Handout) -> None:
    """It was drawn below the edge of the paper, where nobody reads it."""
    with pikepdf.open(BytesIO(judged(draw(said)))) as made:
        assert len(made.pages) == 2
        for page in made.pages:
            told = pikepdf.parse_content_stream(page)
            heights = [float(one.operands[5]) for one in told if str(one.operator) == "Tm"]
            assert min(heights) > 30


@pytest.mark.parametrize("goals", [1, 3])
def test_what_fits_on_one_page_stays_there(goals: int) -> None:
    with pikepdf.open(BytesIO(judged(draw(_plan(goals, 3, "bellen"))))) as made:
        assert len(made.pages) == 1
