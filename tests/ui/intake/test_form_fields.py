"""The fields that forms of others bring: sliders, units, files, addresses, pictures, words with a shape."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton, QSlider
from pytestqt.qtbot import QtBot

from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Item, Words
from healthdesk.records.questionnaire_response import Attachment, Coding, Quantity, Value
from healthdesk.resource_paths import resource
from healthdesk.rules.form_checks import everything_found, findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.startup import show_form
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.intake.chips_answer import ChipsAnswer
from healthdesk.ui.intake.file_answer import FileAnswer
from healthdesk.ui.intake.form_image import FormImage
from healthdesk.ui.intake.form_picture import FormPicture
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import as_html, foldable, show_words
from healthdesk.ui.intake.items_view import ItemsView
from healthdesk.ui.intake.line_answer import LineAnswer
from healthdesk.ui.intake.make_field import make_field
from healthdesk.ui.intake.more_about import MoreAbout
from healthdesk.ui.intake.pick_answer import PickAnswer
from healthdesk.ui.intake.slider_answer import SliderAnswer
from healthdesk.ui.intake.text_answer import TextAnswer
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.text import Text
from tests.forms_made import at, form_of, q
from tests.forms_of_others import PIXEL, SDC, answer_of, control, ext, text_of, worked_out
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

DAY = dt.date(2026, 11, 25)
SETTING = Setting("nl", DAY, ZoneInfo("Europe/Brussels"))
Given = list[tuple[Value, ...]]


def item_of(name: str, link_id: str) -> Item:
    return next(item for item in read_form(text_of(name)).form.walk() if item.link_id == link_id)


@pytest.fixture
def field_for(qtbot: QtBot) -> Callable[[str, str], tuple[AnswerField, Given]]:
    def make(name: str, link_id: str) -> tuple[AnswerField, Given]:
        field = make_field(item_of(name, link_id), SETTING)
        given: Given = []
        field.answered.connect(given.append)
        show(qtbot, field)
        return field, given

    return make


def test_a_slider_has_no_answer_until_it_is_moved(qtbot: QtBot, field_for: Any) -> None:
    field, given = field_for("everything", "pijn")
    line = field.findChild(QSlider)
    words = list(words_on(field))
    assert "–" in words
    assert {"geen", "ergst"} <= set(words)
    qtbot.keyClick(line, Qt.Key.Key_Space)
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert given == [(0,), (2,)]
    the(IconButton, "Geen antwoord", field).click()
    assert given[-1] == ()
    field.show_answers([8])
    assert "8" in list(words_on(field))
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert given[-1] == ()
    assert not nameless(field)


def test_a_national_number_reads_in_groups_and_stays_as_it_is_typed(qtbot: QtBot) -> None:
    form = read_form(resource("forms", "wgc-inschrijving.json").read_text(encoding="utf-8")).form
    field = make_field(next(item for item in form.walk() if item.link_id == "insz"), SETTING)
    line = field.findChildren(QLineEdit)[0]
    field.show_answers(("85073003328",))
    assert line.text() == "85.07.30-033.28"
    show(qtbot, field)
    line.setFocus()
    line.setText("85073003329")
    field.show_answers(("85073003329",))
    assert line.text() == "85073003329"


def test_a_question_with_several_lines_is_made_without_a_complaint_of_qt(qtlog: Any) -> None:
    item = form_of(q("a", repeats=True)).form.items[0]
    field = make_field(item, SETTING)
    assert [one.message for one in qtlog.records] == []
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []
    field.deleteLater()


@pytest.mark.parametrize(
    ("code", "kind", "many", "field"),
    [
        ("drop-down", "choice", 2, PickAnswer),
        ("autocomplete", "choice", 2, PickAnswer),
        ("radio-button", "choice", 12, ChipsAnswer),
        ("check-box", "choice", 12, ChipsAnswer),
        ("", "choice", 2, ChipsAnswer),
        ("", "choice", 12, PickAnswer),
        ("slider", "integer", 0, SliderAnswer),
        ("text-box", "text", 0, TextAnswer),
    ],
)
def test_each_control_has_its_field(code: str, kind: str, many: int, field: type[AnswerField]) -> None:
    options = [{"valueCoding": {"code": str(n)}} for n in range(many)]
    asked = {"answerOption": options} if many else {}
    item = form_of(q("a", kind, extension=[control(code)] if code else [], **asked)).form.items[0]
    assert isinstance(make_field(item, SETTING), field)


def test_a_list_that_can_be_typed_in_finds_the_option_and_an_example_stands_in_an_empty_line(
    qtbot: QtBot,
) -> None:
    options = [{"valueCoding": {"code": one, "display": one.title()}} for one in ("appel", "peer")]
    field = make_field(
        form_of(q("a", "choice", extension=[control("autocomplete")], answerOption=options)).form.items[0],
        SETTING,
    )
    given: Given = []
    field.answered.connect(given.append)
    show(qtbot, field)
    listed = field.findChild(QComboBox)
    assert listed is not None
    qtbot.keyClicks(listed.lineEdit(), "peer")
    assert given[-1] == (Coding("peer", "", "Peer"),)
    shape = form_of(q("b", extension=[ext("entryFormat", valueString="jjjj")])).form.items[0]
    field = make_field(shape, SETTING)
    assert [one.placeholderText() for one in field.findChildren(QLineEdit)] == ["jjjj"]


def test_options_stand_beside_or_under_each_other_as_the_form_says(qtbot: QtBot) -> None:
    def tops(*extension: dict[str, Any]) -> int:
        options = [{"valueCoding": {"code": one}} for one in "ab"]
        item = form_of(q("a", "choice", answerOption=options, extension=[*extension])).form.items[0]
        field = make_field(item, SETTING)
        show(qtbot, field)
        return len({one.mapTo(field, one.rect().topLeft()).y() for one in field.findChildren(QRadioButton)})

    assert tops() == 1
    assert tops(ext("questionnaire-choiceOrientation", valueCode="vertical")) == 2


def test_a_scale_without_end_is_typed_and_an_answer_beside_a_scale_harms_nothing() -> None:
    def asked(most: int) -> Item:
        ends = [ext("minValue", valueInteger=0), ext("maxValue", valueInteger=most)]
        return form_of(q("a", "integer", extension=[control("slider"), *ends])).form.items[0]

    assert isinstance(make_field(asked(10**12), SETTING), LineAnswer)
    make_field(asked(10), SETTING).show_answers((10**12,))


def test_all_answers_that_can_only_be_read_are_there_without_buttons(qtbot: QtBot) -> None:
    field = make_field(form_of(q("a", repeats=True, readOnly=True)).form.items[0], SETTING)
    field.show_answers(("een", "twee"))
    show(qtbot, field)
    assert [line.text() for line in field.findChildren(QLineEdit)] == ["een", "twee"]
    assert [one for one in field.findChildren(QPushButton) if one.isVisible()] == []


def test_a_unit_is_chosen_or_typed(qtbot: QtBot, field_for: Any) -> None:
    field, given = field_for("health-check", "gewicht")
    line, units = field.findChild(QLineEdit), field.findChild(QComboBox)
    qtbot.keyClicks(line, "70")
    assert given[-1] == (Quantity(Decimal(70), "kg", "kg", "http://unitsofmeasure.org"),)
    units.setCurrentIndex(1)
    units.activated.emit(1)
    assert given[-1][0].unit == "pond"
    line.clear()
    qtbot.keyClicks(line, "70 kg")
    assert (units.currentText(), given[-1][0].code) == ("kg", "kg")
    field.show_answers([Quantity(Decimal(150), "pond", "[lb_av]")])
    assert (line.text(), units.currentText()) == ("150", "pond")
    assert not nameless(field)


def test_a_file_goes_into_the_answer_and_a_big_one_does_not(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    workbench = make_workbench(make_desk(Role.RECEPTION))
    field = FileAnswer(
        item_of("everything", "foto"), Setting("nl", DAY, SETTING.zone, background=workbench.background)
    )
    given: Given = []
    field.answered.connect(given.append)
    show(qtbot, field)
    small, big = tmp_path / "foto.png", tmp_path / "groot.png"
    small.write_bytes(b"x" * 900)
    big.write_bytes(b"x" * 1100)
    field.take(small)
    qtbot.waitUntil(lambda: bool(given))
    assert given == [(Attachment("foto.png", "image/png", b"x" * 900),)]
    assert "foto.png (1 kB)" in list(words_on(field))
    field.take(big)
    qtbot.waitUntil(lambda: any("te groot" in said for said in words_on(field)))
    assert len(given) == 1
    the(IconButton, "Bestand weghalen", field).click()
    assert given[-1] == ()


def test_only_addresses_of_the_web_can_be_opened(qtbot: QtBot, field_for: Any) -> None:
    field, given = field_for("everything", "site")
    button, line = the(IconButton, "Openen in de browser", field), field.findChild(QLineEdit)
    qtbot.keyClicks(line, "javascript:x")
    assert not button.isEnabled()
    line.clear()
    qtbot.keyClicks(line, "https://example.org")
    assert button.isEnabled()
    assert given[-1] == ("https://example.org",)


def test_words_with_a_shape_are_escaped() -> None:
    words = item_of("everything", "uitleg").words
    assert as_html(words.rich_in("nl")) == "<p><b>Welkom</b></p><p>Dit is <b>vet</b></p>"
    assert "&lt;b&gt;" in as_html(words.rich_in("nl"), before="<b>")


def test_an_ampersand_in_a_question_is_no_key(qtbot: QtBot) -> None:
    picture = FormPicture(FormFilling(form_of(q("a", text="Wonen & werken")).form, DAY), SETTING)
    show(qtbot, picture)
    label = next(one for one in picture.findChildren(Text) if "werken" in one.text())
    assert label.buddy() is not None
    assert label.text() == "Wonen && werken"  # as Qt writes one that is to be seen
    for more in range(24):  # wherever a long address is folded
        show_words(label, Words(f"https://voorbeeld.be/{'a' * more}?x=1&y=2{'b' * 30}"), "nl")
        assert "\u200b" in label.text()
        assert "&&" in label.text()


def test_an_address_too_long_for_a_line_does_not_widen_the_page(qtbot: QtBot) -> None:
    address = "https://voorbeeld.example.org/" + "een/heel/lang/pad/" * 20
    picture = FormPicture(
        FormFilling(form_of(q("a", text=address), q("b", "display", text=address)).form, DAY), SETTING
    )
    show(qtbot, picture)
    for label in (one for one in picture.findChildren(Text) if "voorbeeld" in one.text()):
        assert label.text().replace("\u200b", "") == address
        assert label.minimumSizeHint().width() < 400
    assert foldable("Gewone woorden, ook als de zin zelf veel langer is dan een regel.").count("\u200b") == 0


def picture_of(qtbot: QtBot, name: str) -> FormPicture:
    sheet = FormFilling(read_form(text_of(name)).form, DAY)
    picture = FormPicture(sheet, SETTING)
    show(qtbot, picture)
    return picture


def test_what_depends_on_answers_follows_them_on_the_page(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, "family")
    sheet = picture.sheet
    sheet.answer(at("kind", "naam"), ("Amina",))
    qtbot.waitUntil(lambda: any(one.text() == "Amina" for one in picture.findChildren(QRadioButton)))
    hello = picture_of(qtbot, "prefilled")
    hello.sheet.put(at("naam"), ("Bilal",))
    assert "Dag Bilal" in list(words_on(hello))


def test_what_stands_around_the_words_of_parts_groups_and_lines_is_there(qtbot: QtBot) -> None:
    def around(words: str) -> list[dict[str, Any]]:
        return [
            ext("questionnaire-supportLink", valueUri=f"https://example.org/{words}"),
            {"url": SDC + "itemMedia", "valueAttachment": {"contentType": "image/png", "data": PIXEL}},
        ]

    def helped(link_id: str, *below: dict[str, Any], **more: Any) -> dict[str, Any]:
        said = q(f"{link_id}-hulp", "display", text=f"hulp bij {link_id}", extension=[control("help")])
        return q(link_id, "group", item=[said, *below], extension=around(link_id), **more)

    line = q("lijn", "display", extension=around("lijn"))
    rows = helped("rij", q("naam"), repeats=True, prefix="B.")
    form = form_of(helped("deel", line, helped("groep", q("x")), rows)).form
    own, given = (
        FormPicture(FormFilling(form, DAY), Setting("nl", DAY, SETTING.zone, given=alone))
        for alone in (False, True)
    )
    show(qtbot, own)
    assert len(own.findChildren(FormImage)) == len(own.findChildren(MoreAbout)) == 4
    assert {f"hulp bij {one}" for one in ("deel", "groep", "rij")} | {"B. rij"} <= set(words_on(own))
    show(qtbot, given)
    assert len(given.findChildren(FormImage)) == 4
    assert given.findChildren(MoreAbout) == []


def test_what_a_form_hides_is_not_on_the_page_and_leaves_all_the_same(qtbot: QtBot) -> None:
    hidden = [ext("questionnaire-hidden", valueBoolean=True)]
    below = [q("inner")]
    form = form_of(
        q("stil", extension=hidden, initial=[{"valueString": "x"}]),
        q("groep", "group", extension=hidden, item=below),
        q("open"),
    ).form
    picture = FormPicture(FormFilling(form, DAY), SETTING)
    show(qtbot, picture)
    assert not {"stil", "groep", "inner"} & set(words_on(picture))
    assert [one.link_id for one in picture.sheet.filling.response_items()] == ["stil"]


def test_a_rule_is_told_at_its_question(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, "health-check")
    sheet = picture.sheet
    sheet.put(at("gewicht"), (Quantity(Decimal(600), "kg", "kg"),))
    sheet.show_findings(everything_found(sheet.filling, "nl"))
    assert "Een gewicht boven 500 kan niet." in list(words_on(picture))
    sheet.put(at("gewicht"), (Quantity(Decimal(60), "kg", "kg"),))
    assert "Een gewicht boven 500 kan niet." not in list(words_on(picture))


@pytest.mark.parametrize("name", ["everything", "family", "broken", "newer"])
def test_every_form_can_be_shown_and_reached_by_keyboard(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    picture = picture_of(qtbot, name)
    assert not nameless(picture)
    assert not unreachable(picture, qtbot)
    for dark in (False, True):
        path = tmp_path / f"{name}-{dark}.png"
        show_form(read_form(text_of(name)).form, path, dark=dark)
        drawn = QImage(str(path))
        assert drawn.height() > 200


def test_what_cannot_be_worked_out_is_said_where_it_would_stand(qtbot: QtBot) -> None:
    total = q("som", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('aantal')} + 1")])
    picture = FormPicture(FormFilling(form_of(q("aantal"), total).form, DAY), SETTING)
    show(qtbot, picture)
    said = "dit kon met deze antwoorden niet uitgerekend worden"
    assert not any(said in words for words in words_on(picture))
    picture.sheet.put(at("aantal"), ("drie",))
    assert any(said in words for words in words_on(picture))
    assert not findings(picture.sheet.filling), "it stands in nobody's way"
    picture.sheet.put(at("aantal"), ())
    assert not any(said in words for words in words_on(picture))


def test_a_long_question_that_may_have_several_answers_has_the_whole_width(qtbot: QtBot) -> None:
    """It stood on two lines of half the width, on the large type of who fills in herself."""
    words = "Qu'est-ce qui est le plus urgent pour vous en ce moment ?"
    options = [{"valueString": one} for one in ("dormir", "papiers")]
    form = form_of(q("urgent", "choice", text=words, repeats=True, answerOption=options)).form
    view = ItemsView(FormSheet(FormFilling(form, DAY), SETTING, sees_scores=True), form.items, ())
    view.resize(900, 300)
    show(qtbot, view)
    label = next(one for one in view.findChildren(Text) if one.text().startswith("Qu'est-ce"))
    assert label.height() < 2 * label.fontMetrics().lineSpacing()
    assert label.width() == view.width()
