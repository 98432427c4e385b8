"""The identity card at the desk: into the form, never over what was typed, never at an anonymous house."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.patient import Address
from healthdesk.settings import Settings
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.eid_dialog import EidDialog
from healthdesk.ui.patients.new_patient import NewPatient
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.eid_made import NOOR, SoftCards, eid_file, needs_softhsm
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def new(qtbot: QtBot, workbench: Workbench) -> NewPatient:
    page = NewPatient(workbench)
    page.resize(1100, 760)
    show(qtbot, page)
    page.start("")
    return page


def _dialog(of: NewPatient | PatientsPage) -> EidDialog:
    the(QPushButton, "Lees eID…", of).click()
    return of.findChildren(EidDialog)[-1]


def _ticks(qtbot: QtBot, dialog: EidDialog) -> dict[str, QCheckBox]:
    """What can be taken over, once it is on the screen."""
    qtbot.waitUntil(lambda: any(tick.isVisible() for tick in dialog.findChildren(QCheckBox)))
    return {tick.text(): tick for tick in dialog.findChildren(QCheckBox)}


def _field(of: NewPatient | PatientsPage, name: str) -> str:
    return the(QLineEdit, name, of).text()


def test_a_file_fills_an_empty_form_and_is_not_saved_by_itself(
    qtbot: QtBot, new: NewPatient, tmp_path: Path
) -> None:
    with qtbot.waitSignal(_dialog(new).finished):
        new.findChildren(EidDialog)[-1].read_file(str(eid_file(tmp_path)))
    assert _field(new, "Voornaam") == "Noor Leyla"
    assert _field(new, "Familienaam") == "Özdemir-Claes"
    assert _field(new, "Geboortedatum") == "30/07/1985"
    assert _field(new, "Rijksregister- of BIS-nummer") == "85.07.30-033.28"
    assert _field(new, "Straat, nummer en bus") == "Diestsesteenweg 49 bus 003"
    assert any("Ingevuld van de eID" in words for words in words_on(new))
    assert new.form.draft().sex == "female"
    with qtbot.waitSignal(new.registered):
        new.keep()


def test_what_was_typed_is_shown_beside_the_card_and_stays(
    qtbot: QtBot, new: NewPatient, tmp_path: Path
) -> None:
    type_text(the(QLineEdit, "Voornaam", new), "Leyla")
    dialog = _dialog(new)
    dialog.read_file(str(eid_file(tmp_path)))
    ticks = {name: tick.isChecked() for name, tick in _ticks(qtbot, dialog).items()}
    assert ticks["Voornaam"] is False
    assert ticks["Familienaam"] is True
    qtbot.waitUntil(lambda: "Leyla" in words_on(dialog))
    the(QPushButton, "Neem over", dialog).click()
    assert _field(new, "Voornaam") == "Leyla"
    assert _field(new, "Familienaam") == "Özdemir-Claes"


def test_doubt_and_a_wrong_check_number_are_told(qtbot: QtBot, new: NewPatient, tmp_path: Path) -> None:
    odd = eid_file(tmp_path, number="67063029660", born="19670630", street="Plein 1944 3")
    with qtbot.waitSignal(_dialog(new).finished):
        new.findChildren(EidDialog)[-1].read_file(str(odd))
    said = " ".join(words_on(new))
    assert "Op de kaart staat “Plein 1944 3”." in said
    assert "Het controlegetal van dit nummer klopt niet." in said


def test_a_broken_file_is_a_sentence_and_the_form_stays(
    qtbot: QtBot, new: NewPatient, tmp_path: Path
) -> None:
    type_text(the(QLineEdit, "Voornaam", new), "Sam")
    path = tmp_path / "stuk.eid"
    path.write_text("<eid><identity", encoding="utf-8")
    dialog = _dialog(new)
    dialog.read_file(str(path))
    qtbot.waitUntil(lambda: "stuk.eid is beschadigd of onvolledig." in words_on(dialog))
    dialog.reject()
    assert _field(new, "Voornaam") == "Sam"


@needs_softhsm
def test_the_card_in_the_reader(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, soft_cards: SoftCards
) -> None:
    bench = make_workbench(make_desk())
    bench.computer.take(Settings(eid_module=soft_cards.module))
    page = show(qtbot, NewPatient(bench))
    page.start("")
    dialog = _dialog(page)
    nothing = "Op deze kaart staat niets dat we kunnen lezen. Zit ze goed, met de chip eerst?"
    qtbot.waitUntil(lambda: nothing in words_on(dialog))
    soft_cards.put_in(NOOR)
    with qtbot.waitSignal(dialog.finished):
        the(QPushButton, "Lees de kaart", dialog).click()
    assert _field(page, "Familienaam") == "Özdemir-Claes"


def test_closing_while_the_card_is_read_changes_nothing(qtbot: QtBot, new: NewPatient) -> None:
    dialog = _dialog(new)
    dialog.reject()
    qtbot.waitUntil(lambda: new._workbench.background.is_resting)
    assert _field(new, "Voornaam") == ""


def test_in_a_file_nothing_is_overwritten_unless_ticked(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    draft = replace(
        blank(desk),
        official_given="Noor",
        official_family="ÖZDEMIR-CLAES",
        addresses=(Address("Dorp 1", "3010", "Kessel-Lo", country="NL"),),
    )
    noor = register(desk, draft).result
    page = PatientsPage(make_workbench(desk))
    page.resize(1200, 800)
    show(qtbot, page)
    page.show_link(Link("patient", noor.id, "details"))
    qtbot.waitUntil(lambda: page.title.startswith("Noor"))
    dialog = _dialog(page)
    dialog.read_file(str(eid_file(tmp_path)))
    ticks = _ticks(qtbot, dialog)
    assert "Familienaam" not in ticks  # capitals alone are no difference
    assert not ticks["Straat, nummer en bus"].isChecked()
    ticks["Straat, nummer en bus"].click()
    the(QPushButton, "Neem over", dialog).click()
    page.save()
    qtbot.waitUntil(lambda: refresh_file(desk, noor.id).patient.version == 2)
    kept = refresh_file(desk, noor.id).patient
    assert kept.addresses[0] == Address("Diestsesteenweg 49 bus 003", "3010", "Kessel-Lo")
    assert kept.official_given == "Noor"
    assert kept.identifiers[0].value == "85073003328"


def test_an_anonymous_house_never_asks_for_a_card(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    page = NewPatient(make_workbench(make_desk(kind=HouseKind.TEJO)))
    show(qtbot, page)
    page.start("")
    assert not [one for one in page.findChildren(QPushButton) if "eID" in one.text() and one.isVisible()]
