"""Forms on paper: blank to write on, filled with what was shown; page by page, in every script."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from healthdesk.actions import load_form, print_form, shield_file, sign_intake
from healthdesk.actions.carry_answers import beside_newer
from healthdesk.actions.desk import Desk
from healthdesk.actions.hand_over import take_back
from healthdesk.actions.print_contract import gather_contract
from healthdesk.actions.print_form import blank_paper, draw_form, gather_blank, gather_filled
from healthdesk.actions.sign_intake import Correct
from healthdesk.db import audit
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.letters import form_paper
from healthdesk.letters.faces import uncovered
from healthdesk.records.form_paper import Told, ToWrite
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from tests.forms_made import SHIPPED, chosen, form_of, q, shipped
from tests.forms_of_others import SDC, control, ext
from tests.intake_desk import begun, form_called, somebody, typed, who5
from tests.letters_made import lines_met
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els D.")


def text_of(pdf: bytes, tmp_path: Path) -> str:
    """What a reader of another maker finds on the sheets."""
    file = tmp_path / "form.pdf"
    file.write_bytes(judged(pdf))
    told = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout
    return " ".join(told.decode().split())


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_form_goes_blank_on_paper(desk: Desk, tmp_path: Path, name: str, language: str) -> None:
    form = shipped(name).form
    paper = blank_paper(desk, form, language)
    pdf, pages = form_paper.draw_counted(paper)
    told = text_of(pdf, tmp_path)
    assert form.title.said_in(language) in told
    assert " ".join(form.licence.said_in(language).split())[:60] in told
    assert f"{form.version}" in told
    for item in form.walk():
        words = item.words.said_in(language)
        is_away = item.for_staff or item.is_score
        assert not uncovered(words)
        if item.asks and not is_away and item in form.items:
            assert words.split()[0] in told
    assert pages <= 5
    assert draw_form(paper).pdf == pdf


def test_what_is_for_the_team_and_what_is_counted_is_not_asked_on_paper(desk: Desk, tmp_path: Path) -> None:
    told = text_of(draw_form(blank_paper(desk, shipped("phq-9").form)).pdf, tmp_path)
    assert "Uitkomst" not in told
    assert "bladzijde 1 van 2" in told
    told = text_of(draw_form(blank_paper(desk, shipped("onthaal-na-vlucht").form)).pdf, tmp_path)
    assert "Voor het team" not in told


def test_each_kind_of_question_gets_the_room_it_needs(desk: Desk) -> None:
    form = form_of(
        q("naam", required=True),
        q("verhaal", "text"),
        q("dag", "date"),
        q("ja", "boolean"),
        q(
            "kies",
            "open-choice",
            repeats=True,
            answerOption=[{"valueString": "een"}, {"valueString": "twee"}],
        ),
        q("lang", "choice", answerOption=[{"valueString": f"land {n}"} for n in range(40)]),
        q("meer", enableWhen=[{"question": "ja", "operator": "=", "answerBoolean": True}]),
    ).form
    (part,) = blank_paper(desk, form).parts
    name, story, day, yes, pick, long, more = part.lines
    assert isinstance(name, ToWrite)
    assert (name.question, name.lines, name.boxes) == ("naam *", 1, ())
    assert isinstance(story, ToWrite)
    assert story.lines == 4
    assert isinstance(day, ToWrite)
    assert (day.short, day.after) == (True, "dag / maand / jaar")
    assert isinstance(yes, ToWrite)
    assert yes.boxes == ("ja", "nee")
    assert isinstance(pick, ToWrite)
    assert (pick.question, pick.boxes, pick.lines) == ("kies (meer mag)", ("een", "twee"), 1)
    assert isinstance(long, ToWrite)
    assert (long.boxes, long.lines) == ((), 1)
    assert isinstance(more, ToWrite)
    assert more.when == "alleen bij “ja”: ja"


def test_paper_says_what_the_screen_says_around_a_question(desk: Desk) -> None:
    ends = [
        q("l", "display", text="niets", extension=[control("lower")]),
        q("u", "display", text="veel", extension=[control("upper")]),
    ]
    scale = [control("slider"), ext("minValue", valueInteger=0), ext("maxValue", valueInteger=10)]
    units = [ext("questionnaire-unitOption", valueCoding={"code": one}) for one in ("mg", "g")]
    own = [{"url": SDC + "openLabel", "valueString": "Anders:"}]
    prefixed = {"valueString": "ja", "extension": [ext("questionnaire-optionPrefix", valueString="a)")]}
    paper = blank_paper(desk, form_of(
        q("kop", "display", extension=[control("header")]),
        q("pijn", "integer", item=ends, extension=scale),
        q("dosis", "quantity", extension=units),
        q("open", "open-choice", answerOption=[prefixed], extension=own),
        q("vast", readOnly=True, initial=[{"valueString": "zo"}]),
        q("leeg", readOnly=True),
        q("g", "group", item=[q("h", "display", text="hulp", extension=[control("help")]), q("x")]),
        q("voet", "display", extension=[control("footer")]),
    ).form)  # fmt: skip
    lines = [line for part in paper.parts for line in part.lines]
    assert [one.text for one in lines if isinstance(one, Told)] == ["kop", "vast: zo", "hulp", "voet"]
    asked = {one.question: one for one in lines if isinstance(one, ToWrite)}
    assert asked.keys() == {"pijn", "dosis", "open", "x"}
    assert asked["pijn"].after == "0 = niets – 10 = veel"
    assert (asked["dosis"].after, asked["open"].boxes) == ("mg / g", ("a) ja", "Anders:"))


def test_signed_answers_stand_there_as_they_were_shown(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, used_name="Noor")
    opened = begun(desk, "tejo-onthaal", person)
    answers = {
        ("welkom", "roepnaam"): ["محمد عبد الرحمن"],
        ("welkom", "leeftijd"): [15],
        ("breng-mee", "niet-meer"): [chosen("niet-meer", "nee")],
        ("bereiken", "hoe"): [chosen("bereiken", "niet")],
        ("afspraken", "nog-iets"): ["Şeyma komt mee; ፀጋይ ook."],
    }
    response = sign_intake.sign(desk, typed(opened, desk, answers)).result.response  # type: ignore[arg-type]
    wish = Correct(response.id, "leeftijd", "15", "16", "Verkeerd verstaan")
    sign_intake.correct(desk, wish)
    made = draw_form(gather_filled(desk, response.id))
    told = text_of(made.pdf, tmp_path)
    for words in (
        "Hoe mogen we je noemen?",
        "Şeyma komt mee",
        "ፀጋይ",
        "Els D.",
        f"versie {opened.form.version}",
    ):
        assert words in told
    assert "Lees: 16. Els D." in told
    assert "Waar verblijf je?" not in told
    assert "Noor" not in made.name
    with desk.store.reading() as session:
        assert audit.entries(session)[0].action == "intake.print"


def test_a_score_is_on_paper_only_for_who_may_see_it(desk: Desk, make_desk: MakeDesk, tmp_path: Path) -> None:
    opened = begun(desk, "who-5")
    response = sign_intake.sign(desk, who5(opened, desk, *"11111")).result.response
    assert "laag: verder bekijken" in text_of(draw_form(gather_filled(desk, response.id)).pdf, tmp_path)
    reception = make_desk(Role.RECEPTION, kind=HouseKind.TEJO)
    told = text_of(draw_form(gather_filled(reception, response.id)).pdf, tmp_path)
    assert "verder bekijken" not in told
    assert "vrolijk" in told


def test_a_blank_form_is_kept_where_one_likes(desk: Desk, tmp_path: Path) -> None:
    made = draw_form(gather_blank(desk, form_called(desk, "who-5").id, "en"))
    assert made.name == "WHO-5 Well-Being Index blank.pdf"
    print_form.save_form(made, tmp_path / made.name)
    assert (tmp_path / made.name).read_bytes() == made.pdf


BIJ_WGC = {"valueString": "Ja, bij WGC (Leuven)."}
ARABIC = {
    "resourceType": "Questionnaire",
    "status": "active",
    "url": "urn:example:arabisch",
    "version": "1.2",
    "language": "ar",
    "title": "استبيان WHO-5",
    "item": [
        q("veilig", "boolean", text="هل تشعر بالأمان (veilig)؟", required=True),
        q("bel", text="رقم الهاتف: 016 24 83 11"),
        q("arts", "choice", text="huisarts (dokter)?", answerOption=[BIJ_WGC]),
        q("verhaal", "text", text="ماذا تريد أن تقول؟"),
    ],
}  # fmt: skip


_FIRM = "\u200f "
"""Before figures the words from right to left have a sign that nobody sees (decision 063)."""


def test_a_form_in_arabic_goes_on_paper(desk: Desk, tmp_path: Path) -> None:
    made = draw_form(blank_paper(desk, read_form(json.dumps(ARABIC)).form))
    told = text_of(made.pdf, tmp_path)
    assert "بالأمان" in told
    met = [line.replace(_FIRM, "") for line in lines_met(tmp_path / "form.pdf")]
    for line in ("TEJO Leuven", "huisarts (dokter)?", "bladzijde 1 van 1"):
        assert line in met, met
    for part in ("Alles mag leeg blijven. Wat een * heeft, vragen we zeker.", "Ja, bij WGC (Leuven)."):
        assert any(line.endswith(part) for line in met), met
    assert f"WHO-5 {'استبيان'[::-1]}" in met
    assert f"WHO-5, versie 1.2 {'استبيان'[::-1]}" in met
    assert f"016 24 83 11 :{'رقم الهاتف'[::-1]}" in met
    assert ("P", "هل تشعر بالأمان (veilig)؟ *") in heard(made.pdf)


def test_answers_in_arabic_and_dutch_keep_their_order_on_paper(
    desk: Desk, make_desk: MakeDesk, tmp_path: Path
) -> None:
    coordinator = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    load_form.load_form(coordinator, json.dumps(ARABIC))
    opened = begun(desk, "arabisch")
    said = "أنا بخير (goed), سأعود في 12/03/2027 الساعة 14.30."
    signed = sign_intake.sign(
        desk, typed(opened, desk, {("verhaal",): [said], ("veilig",): [True], ("bel",): ["Els (thuis)."]})
    )
    sign_intake.correct(
        desk, Correct(signed.result.response.id, "verhaal", said, "12 maart (14.30).", "schrijffout")
    )
    made = draw_form(gather_filled(desk, signed.result.response.id))
    assert ("P", said) in heard(made.pdf)
    text_of(made.pdf, tmp_path)
    met = lines_met(tmp_path / "form.pdf")
    assert any("12/03/2027" in line and line.index("14.30") < line.index("12/03/2027") for line in met), met
    assert any(line.startswith("Lees: 12 maart") for line in met), met
    assert "Els (thuis)." in met


def test_answers_of_a_closed_file_go_nowhere(desk: Desk, make_desk: MakeDesk) -> None:
    person = somebody(desk)
    opened = begun(desk, "who-5", person)
    response = sign_intake.sign(desk, who5(opened, desk, *"11111")).result.response
    draft = begun(desk, "who-5", person).draft.id
    shield_file.shield(desk, person, (desk.actor.practitioner_id,))
    other = make_desk(Role.RECEPTION, kind=HouseKind.TEJO)
    for look, what in (
        (gather_filled, response.id),
        (beside_newer, response.id),
        (gather_contract, response.id),
        (take_back, draft),
    ):
        with pytest.raises(NotAllowed) as refused:
            look(other, what)
        assert refused.value.key == "shield.closed", look.__name__
    assert gather_filled(desk, response.id).parts
