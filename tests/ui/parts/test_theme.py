"""The tokens can be read by everyone, and the theme uses nothing else."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from healthdesk.resource_paths import resource
from healthdesk.ui.parts import icons
from healthdesk.ui.parts.shades import shades
from healthdesk.ui.parts.theme import Mode, theme
from healthdesk.ui.parts.tokens import tokens

THEMES: tuple[Mode, ...] = ("light", "dark")
TONES = ("accent", "amber", "red", "green", "blue", "violet")
GROUNDS = ("background", "surface", "rail", "field", "hover", "pressed")
PAIRS = [
    *itertools.product(("text", "muted"), GROUNDS),
    *itertools.product(("text",), [f"{tone}_soft" for tone in TONES]),
    *((tone, f"{tone}_soft") for tone in TONES),
    *itertools.product(("accent", "red"), ("background", "surface", "field")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_red", "red"),
    ("on_red", "red_hover"),
    ("on_toast", "toast"),
    ("toast_action", "toast"),
]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(name: str, ink: str, ground: str) -> None:
    colours = tokens().colours[name]
    assert contrast(QColor(colours[ink]), QColor(colours[ground])) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_what_was_chosen_is_ticked_in_every_box_alike(qtbot: QtBot, name: Mode) -> None:
    """Of a question with several answers too: it is a box with words as any other."""
    theme().choose(name)
    boxes = [QCheckBox() for _ in range(2)]
    boxes[1].setProperty("look", "chip")
    drawn = []
    for box in boxes:
        qtbot.addWidget(box)
        box.setChecked(True)
        box.show()
        option = QStyleOptionButton()
        box.initStyleOption(option)
        part = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        inner = part.adjusted(3, 3, -3, -3)  # its corners show the ground
        drawn.append(box.grab(inner).toImage().convertToFormat(QImage.Format.Format_RGB32))
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("count", range(2, 6))
def test_neighbours_in_a_chart_are_told_apart(qapp: QApplication, name: Mode, count: int) -> None:
    del qapp
    theme().choose(name)
    found, text = shades(count), theme().colour("text")
    theme().choose("light")
    assert len(found) == count
    assert all(contrast(one, other) >= 1.4 for one, other in itertools.pairwise(found))
    assert all(contrast(one, text) >= 4.5 for one in found[1:])


def test_light_and_dark_know_the_same_colours() -> None:
    assert tokens().colours["light"].keys() == tokens().colours["dark"].keys()


def test_the_style_sheet_has_no_values_of_its_own() -> None:
    sheet = resource("styles", "healthdesk.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", rules)
    assert not re.findall(r"\b\d+(?:px|pt)", rules)


def test_every_icon_is_drawn_in_the_colour_it_is_given() -> None:
    for path in sorted(resource("icons").glob("*.svg")):
        art = icons.line_art(path.stem)
        assert "currentColor" in art, path.stem
        assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", art), path.stem
        assert not icons.picture(path.stem, QColor("black"), 20, 2.0).toImage().isNull()


def test_turning_dark_re_dresses_what_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme().dress(button, "search")
    light = button.icon().cacheKey()
    with qtbot.waitSignal(theme().changed):
        theme().choose("dark")
    assert theme().is_dark
    assert button.icon().cacheKey() != light
    assert qapp.palette().window().color() == theme().colour("background")
    theme().choose("light")


def test_figures_have_equal_widths() -> None:
    assert theme().font("base").isFeatureSet(theme().font("base").Tag.fromString("tnum"))
