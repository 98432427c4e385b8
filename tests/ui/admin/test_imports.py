"""People brought in through the window: looked at first, columns chosen, and taken back when it was wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QComboBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.exchange_people import OUR_COLUMNS
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import patients
from healthdesk.records.practitioner import Role
from healthdesk.resource_paths import resource
from healthdesk.ui.admin.import_said import column_said
from healthdesk.ui.admin.imports_card import ImportsCard
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.sides_table import SidesTable
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def bench(make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Workbench:
    return make_workbench(make_desk(Role.COORDINATOR))


def _count(bench: Workbench) -> int:
    with bench.desk.store.reading() as session:
        return patients.count(session)


def _file(tmp_path: Path, text: str) -> str:
    path = tmp_path / "mensen.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def _seen(card: ImportsCard) -> list[QPushButton]:
    return [one for one in _buttons(card) if one.isVisible()]


def _buttons(within: QWidget) -> list[QPushButton]:
    return within.findChildren(QPushButton)


def test_looked_at_brought_in_and_taken_back(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    card = show(qtbot, ImportsCard(bench))
    dialog = card.look_at(_file(tmp_path, "naam;voornaam;wat\nPeeters;Jan;1/2/1980\nClaes;Noor;3/4/1990\n"))
    told = "2 nieuw, 0 al gekend, 0 overgeslagen, 0 met een fout."
    qtbot.waitUntil(lambda: told in words_on(dialog))
    assert _count(bench) == 0
    column = the(QComboBox, "wat", dialog)
    column.setCurrentIndex(column.findData("geboortedatum"))
    column.activated.emit(column.currentIndex())
    bring = the(QPushButton, "Voer 2 mensen in", dialog)
    qtbot.waitUntil(bring.isEnabled)
    with qtbot.waitSignal(dialog.brought_in):
        bring.click()
    with bench.desk.store.reading() as session:
        assert [one.birth_date for one in patients.everybody(session)] == ["1980-02-01", "1990-04-03"]
    qtbot.waitUntil(lambda: "Neem terug" in [one.text() for one in _seen(card)])
    the(QPushButton, "Neem mensen.csv terug", card).click()
    qtbot.waitUntil(lambda: "teruggenomen" in words_on(card))
    assert _count(bench) == 0


def test_who_may_be_known_is_shown_beside_and_asked(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    desk = bench.desk
    for given in ("Jan", "Noor"):
        register(desk, replace(blank(desk), official_given=given, official_family="Peeters", used_name=given))
    card = show(qtbot, ImportsCard(bench))
    dialog = card.look_at(_file(tmp_path, "naam;voornaam\nPeeters;Jan\nPeeters;Noor\nMaes;Rik\n"))
    qtbot.waitUntil(lambda: "Rij 2: kennen we deze persoon al?" in words_on(dialog))
    qtbot.waitUntil(lambda: "in het bestand" in words_on(dialog))
    assert nameless(dialog) == []
    dialog.setMaximumHeight(dialog.minimumHeight())
    (sides,) = dialog.findChildren(SidesTable)
    rows = sides.layout()
    assert rows is not None
    qtbot.waitUntil(lambda: dialog.height() == dialog.minimumHeight())
    qtbot.waitUntil(lambda: 0 < rows.totalHeightForWidth(sides.width()) <= sides.height())
    bring = next(one for one in _buttons(dialog) if one.text().startswith("Voer"))
    assert not bring.isEnabled()
    the(QRadioButton, "dezelfde: sla over", dialog).click()
    qtbot.waitUntil(lambda: "Rij 3: kennen we deze persoon al?" in words_on(dialog))
    the(QRadioButton, "iemand anders: voer in", dialog).click()
    qtbot.waitUntil(bring.isEnabled)
    assert bring.text() == "Voer 2 mensen in"
    with qtbot.waitSignal(dialog.brought_in):
        bring.click()
    assert _count(bench) == 4


def test_with_a_fault_nobody_can_be_brought_in(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    card = show(qtbot, ImportsCard(bench))
    dialog = card.look_at(_file(tmp_path, "naam;geboortedatum\nPeeters;gisteren\n"))
    qtbot.waitUntil(lambda: any("Zolang er een fout in staat" in words for words in words_on(dialog)))
    assert not the(QPushButton, "Voer in", dialog).isEnabled()
    dialog.reject()


def test_a_file_that_is_no_table_is_a_sentence(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    card = show(qtbot, ImportsCard(bench))
    dialog = card.look_at(_file(tmp_path, ""))
    qtbot.waitUntil(lambda: "mensen.csv is leeg." in words_on(dialog))
    dialog.reject()


def test_the_columns_are_called_in_the_language_of_the_screen() -> None:
    translated = QTranslator()
    assert translated.load(str(resource("translations", "en", "admin.qm")))
    english = {name: translated.translate("ImportColumns", name) for name in OUR_COLUMNS}
    assert [name for name, said in english.items() if not said] == []
    assert (english["geboortedatum"], english["let op"]) == ("date of birth", "attention")
    assert column_said("geboortedatum, voornaam") == "geboortedatum, voornaam"
    assert column_said("telecom") == "telecom", "a field of FHIR is called as it is there"
