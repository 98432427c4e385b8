"""A form on paper with its pictures and the shape of its words: to be seen, and to be heard."""

from __future__ import annotations

import json
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from healthdesk.actions import load_form, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_form import blank_paper, draw_form, gather_filled
from healthdesk.letters.form_paper import shaped
from healthdesk.records.form_paper import Box, ToWrite
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import Span, SpanStyle
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Coding
from tests.forms_made import form_of, q
from tests.forms_shaped import media, option, photo, shaped_items
from tests.intake_desk import somebody, typed
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, kind=HouseKind.WGC)


def figures(pdf: bytes) -> dict[str, tuple[float, float]]:
    """What each picture is said to show, with its width and height in millimetres."""
    found = {}
    with pikepdf.open(BytesIO(pdf)) as opened:
        for one in opened.objects:
            if isinstance(one, Dictionary) and one.get("/S") == Name.Figure:
                left, low, right, high = (float(edge) for edge in one.A.BBox)
                found[str(one.Alt)] = ((right - left) / 72 * 25.4, (high - low) / 72 * 25.4)
    return found


def test_pictures_stand_on_the_blank_form_with_what_they_show_in_words(desk: Desk) -> None:
    pdf = judged(draw_form(blank_paper(desk, form_of(*shaped_items()).form)).pdf)
    shown = figures(pdf)
    assert shown.keys() == {"Droef", "Een straat", "Een vlak", "Bij het deel"}
    assert shown["Droef"] == pytest.approx((11, 11), abs=0.1)
    assert shown["Een straat"] == pytest.approx((90, 45), abs=0.1)


def test_the_paper_of_a_picture_is_no_larger_than_a_printer_can_show(desk: Desk) -> None:
    extension = [media(photo(6000, 4000), "image/jpeg", "Groot", of="itemMedia")]
    paper = blank_paper(desk, form_of(q("a", extension=extension)).form)
    with pikepdf.open(BytesIO(judged(draw_form(paper).pdf))) as opened:
        (image,) = opened.pages[0].Resources.XObject.values()
        assert int(image.Width) <= 2481
    assert draw_form(paper).pdf == draw_form(paper).pdf


def test_the_words_of_an_option_keep_their_shape_on_paper(desk: Desk) -> None:
    paper = blank_paper(desk, form_of(*shaped_items()).form)
    asked = {one.question: one for one in paper.parts[0].lines if isinstance(one, ToWrite)}
    for name in ("one", "more (meer mag)", "list"):
        never, some, plain = asked[name].boxes
        assert isinstance(never, Box)
        assert shaped(never.words, never.shape) == (
            Span("Nooit", SpanStyle.STRONG),
            Span(" & "),
            Span("nergens", SpanStyle.EMPHASIS),
        )
        assert isinstance(some, Box)
        assert "".join(span.text for span in shaped(some.words, some.shape)) == "Soms\n• een keer per week"
        assert plain == "Gewoon"
    said = [text for role, text in heard(judged(draw_form(paper).pdf)) if role == "LBody"]
    assert "Nooit & nergens" in said
    assert not any("alert" in one for one in said)


def test_signed_answers_show_the_picture_and_the_shape_that_were_chosen(
    desk: Desk, make_desk: MakeDesk
) -> None:
    raw = form_of(
        q("gezicht", "choice", answerOption=[
            option("blij", "Blij", markdown="**Blij**", extension=[media(title="Een gezicht dat lacht")]),
            option("droef", "Droef", extension=[media(title="Een gezicht dat weent")]),
        ]),
        url="urn:vormen",
        title="Vormen",
    ).resource  # fmt: skip
    kept = load_form.load_form(desk, json.dumps(raw)).result[0]
    load_form.switch_form(desk, kept.id, on=True)
    therapist = make_desk(Role.THERAPIST, kind=HouseKind.WGC)
    opened = start_intake.start(therapist, somebody(therapist), kept.id).result
    answers = {("gezicht",): [Coding("blij", "", "Blij")]}
    response = sign_intake.sign(therapist, typed(opened, therapist, answers)).result.response  # type: ignore[arg-type]
    paper = gather_filled(therapist, response.id)
    (line,) = next(part for part in paper.parts if part.lines).lines
    assert shaped(line.answer, line.shape) == (Span("Blij", SpanStyle.STRONG),)  # type: ignore[union-attr]
    assert figures(judged(draw_form(paper).pdf)).keys() == {"Een gezicht dat lacht"}
