"""The words of an option with their shape, on the screen and for who listens; drawings on paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.print_form import blank_paper
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Coding
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.make_field import make_field
from healthdesk.ui.intake.paper_pictures import draw_with_pictures
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.picture_tile import PictureTile
from healthdesk.ui.parts.round_chip import RoundChip
from healthdesk.ui.parts.shaped_choice import ShapedWords
from healthdesk.ui.parts.square_chip import SquareChip
from tests.forms_made import form_of, q
from tests.forms_shaped import CIRCLE, MARKDOWN, media, option, shaped_items
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.hands import show

SETTING = Setting("nl", dt.date(2026, 11, 25), ZoneInfo("Europe/Brussels"))


def item_of(link_id: str) -> Item:
    return next(item for item in form_of(*shaped_items()).form.items if item.link_id == link_id)


def formats(document: QTextDocument) -> dict[str, QTextCharFormat]:
    """The stretches of a text and how each is set."""
    found, block = {}, document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            found[part.fragment().text()] = part.fragment().charFormat()
            part += 1
        block = block.next()
    return found


def _shaped(field: QWidget, kind: type[RoundChip | SquareChip] = RoundChip) -> list[RoundChip | SquareChip]:
    found = (chip for chip in field.findChildren(QAbstractButton) if isinstance(chip, kind))
    return [chip for chip in found if isinstance(chip.words, ShapedWords)]


def _words(chip: RoundChip | SquareChip) -> ShapedWords:
    assert isinstance(chip.words, ShapedWords)
    return chip.words


def _hint(chip: RoundChip | SquareChip) -> QSize:
    """What Qt itself would take for its words, without their shape."""
    return QRadioButton.sizeHint(chip) if isinstance(chip, RoundChip) else QCheckBox.sizeHint(chip)


def _document(chip: RoundChip | SquareChip) -> QTextDocument:
    return _words(chip).document(chip)


@pytest.mark.parametrize(("link_id", "kind"), [("one", RoundChip), ("more", SquareChip)])
def test_bold_italic_and_lists_stand_in_the_button_and_nothing_that_runs(
    qtbot: QtBot, link_id: str, kind: type[RoundChip | SquareChip]
) -> None:
    field = show(qtbot, make_field(item_of(link_id), SETTING))
    never, some = _shaped(field, kind)
    shown = formats(_document(never))
    assert shown["Nooit"].fontWeight() > shown[" & "].fontWeight()
    assert shown["nergens"].fontItalic()
    assert _document(some).toPlainText() == "Soms\neen keer per week"
    assert some.height() > never.height()
    assert (never.accessibleName(), some.accessibleName()) == ("Nooit & nergens", "Soms")
    assert not nameless(field)


def test_what_is_painted_is_the_shape_and_picking_it_answers(qtbot: QtBot) -> None:
    field = show(qtbot, make_field(item_of("one"), SETTING))
    given: list[object] = []
    field.answered.connect(given.append)
    chip = _shaped(field)[0]
    before = chip.grab().toImage()
    _words(chip).reshape(chip, "<p>Nooit &amp; nergens</p>")
    assert chip.grab().toImage() != before
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert given == [(Coding("a", "", "Nooit & nergens"),)]


def test_a_shaped_answer_wraps_where_there_is_little_room(qtbot: QtBot) -> None:
    chip = RoundChip("Vaak, en dat al een lange tijd", "<p>Vaak, en dat <b>al een lange tijd</b></p>")
    qtbot.addWidget(chip)
    chip.setProperty("look", "chip")
    wide = chip.sizeHint()
    assert chip.minimumSizeHint().width() < wide.width()
    assert chip.heightForWidth(chip.minimumSizeHint().width()) > wide.height()


def test_in_a_list_that_folds_out_the_words_are_plain(qtbot: QtBot) -> None:
    field = show(qtbot, make_field(item_of("list"), SETTING))
    (box,) = field.findChildren(QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["", "Nooit & nergens", "Soms", "Gewoon"]


def test_an_answer_in_plain_text_has_its_shape_too(qtbot: QtBot) -> None:
    field = show(qtbot, make_field(item_of("said"), SETTING))
    (chip,) = _shaped(field)
    assert formats(_document(chip)).keys() == {"een ", "tekst"}


def test_faces_with_shaped_words_are_no_tiles(qtbot: QtBot) -> None:
    field = show(qtbot, make_field(item_of("faces"), SETTING))
    assert not field.findChildren(PictureTile)
    (chip,) = _shaped(field)
    assert not chip.icon().isNull()


def test_another_language_brings_its_own_shape(qtbot: QtBot) -> None:
    translated = {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
        {"url": "lang", "valueCode": "fr"},
        {"url": "content", "valueString": "Jamais", "_valueString": {
            "extension": [{"url": MARKDOWN, "valueMarkdown": "*Jamais*"}]}},
    ]}  # fmt: skip
    never = option("a", "Nooit", markdown="**Nooit**")
    never["valueCoding"]["_display"]["extension"].append(translated)
    (item,) = form_of(q("a", "choice", answerOption=[never])).form.items
    field = show(qtbot, make_field(item, SETTING))
    field.speak(Setting("fr", SETTING.today, SETTING.zone))
    (chip,) = _shaped(field)
    assert formats(_document(chip))["Jamais"].fontItalic()
    assert chip.accessibleName() == "Jamais"


@pytest.mark.parametrize("several", [True, False])
def test_a_sign_for_and_is_shown_and_makes_no_shortcut(qtbot: QtBot, several: bool) -> None:
    chips = ChoiceChips("Wat?", [Choice("a", "R&D"), Choice("b", "RD")], several=several)
    show(qtbot, chips)
    one, other = chips.findChildren(QCheckBox if several else QRadioButton)
    assert one.sizeHint().width() > other.sizeHint().width()
    assert one.shortcut().isEmpty()
    assert one.accessibleName() == "R&D"
    chips.relabel({"a": "Q&A", "b": "QA"})
    assert (one.accessibleName(), one.shortcut().isEmpty()) == ("Q&A", True)


def test_drawings_are_dots_on_paper(make_desk: MakeDesk, tmp_path: Path, qapp: Any) -> None:
    desk = make_desk(Role.THERAPIST)
    paper = blank_paper(desk, form_of(*shaped_items()).form)
    pdf = judged(draw_with_pictures(paper).pdf)
    assert [text for role, text in heard(pdf) if role == "Figure"] == [
        "Een rond gezicht", "Droef", "Een straat", "Een vlak", "Bij het deel",
    ]  # fmt: skip
    assert draw_with_pictures(paper).pdf == pdf
    broken = [media("AAAA", "image/svg+xml", "Stuk", of="itemMedia"), media(CIRCLE)]
    assert judged(draw_with_pictures(blank_paper(desk, form_of(q("a", extension=broken)).form)).pdf)


def test_a_shaped_answer_keeps_its_room_at_each_width(qtbot: QtBot) -> None:
    field = show(qtbot, make_field(item_of("one"), SETTING))
    for width in (220, 320, 640):
        field.resize(QSize(width, field.heightForWidth(width)))
        qtbot.wait(1)
        chips = _shaped(field)
        assert len(chips) == 2
        for chip in chips:
            assert chip.height() >= _words(chip).height(chip, _hint(chip), chip.width())
