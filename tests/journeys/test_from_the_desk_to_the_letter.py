"""Somebody nobody knows walks in; weeks later her letter has left. With the interruptions of every day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from healthdesk.actions import find_anything, follow_up_referral
from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_arrival import step as step_talk
from healthdesk.actions.show_agenda import talks_of
from healthdesk.actions.show_today import show_today
from healthdesk.db import letters, patients, responses
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from tests.journeys.conftest import Shift

NAME = "Nadia Benali"
TABS = "Delen van het dossier"
PARTNER = "CGG Vlaams-Brabant Oost"
STATEMENTS = (
    "Ik heb me vrolijk…",
    "Ik heb me rustig…",
    "Ik heb me actief…",
    "Ik voelde me fris…",
    "Mijn dagelijks leven…",
)
WISH = "wil met een vrouw praten"
OF_HER = ("Nadia", "Benali", WISH, "Piekert en slaapt")


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
def test_from_the_desk_to_the_letter(
    engine: str,
    begin_shift: Callable[[HouseKind], Shift],
    colleague: Callable[[], Desk],
    healthdesk_home: Path,
    temporary: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    shift = begin_shift(HouseKind.WGC)
    shift.come_in("An Peeters")
    mia = colleague()
    _somebody_stands_at_the_desk(shift, mia)
    _she_is_registered_and_is_the_one_at_the_desk(shift, mia)
    _she_would_be_registered_twice(shift)
    somebody = _known(mia)
    _the_intake_is_broken_off_and_goes_on(shift, mia, somebody)
    _she_gets_a_moment(shift, mia, somebody)
    _on_the_day_another_desk_saw_her_first(shift, mia, somebody)
    _a_referral_waits_for_her_agreement(shift)
    _the_letter_leaves_as_it_stood_on_the_screen(shift, mia, somebody)
    assert shift.desk.store.kind == mia.store.kind == engine
    back_up(mia, healthdesk_home / "back-ups")
    kept = {".healthdesk", ".healthdesk-backup", ".keys"} if engine == "sqlite" else {".healthdesk-backup"}
    _nothing_of_her_is_anywhere_in_the_clear((healthdesk_home, temporary), kept)
    assert not any(word in said for word in OF_HER for said in capfd.readouterr())


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system lets programs put what they need for a moment: an empty place."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def _nothing_of_her_is_anywhere_in_the_clear(places: tuple[Path, ...], kept: set[str]) -> None:
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    assert kept <= {path.suffix for path in files}
    for path in files:
        content = path.read_bytes()
        for word in OF_HER:
            for code in ("utf-8", "utf-16-le", "utf-16-be"):
                assert word.encode(code) not in content, f"{word} in {path.name}"


def _somebody_stands_at_the_desk(shift: Shift, mia: Desk) -> None:
    hands = shift.hands
    hands.choose_in_menu("Nieuw", "Iemand aan de balie")
    hands.write("Naam, zoals gezegd", "Nadia")
    hands.write("Waarvoor", WISH)
    hands.press("Noteren")
    hands.press("Vandaag…")
    hands.see(WISH)
    assert show_today(mia).walk_ins[0].person == "Nadia"


def _she_is_registered_and_is_the_one_at_the_desk(shift: Shift, mia: Desk) -> None:
    hands = shift.hands
    hands.press("Onthaal starten: Nadia")
    hands.write("Familienaam", "Benali")
    hands.write("Geboortedatum", "9/11/1994")
    hands.press("Bewaren")
    hands.see(f"{NAME} heeft nu een dossier")
    assert show_today(mia).walk_ins[0].person == NAME
    hands.press("Vandaag…")
    hands.press(f"Ik neem op: {NAME}…")
    hands.see("bij An Peeters")
    hands.press(f"Geholpen: {NAME}…")
    hands.see("Er staat niemand aan de balie.")


def _she_would_be_registered_twice(shift: Shift) -> None:
    hands = shift.hands
    hands.choose_in_menu("Nieuw", "Nieuwe patiënt")
    hands.write("Voornaam", "Nadja")
    hands.write("Familienaam", "Ben Ali")
    hands.write("Geboortedatum", "9/11/1994")
    hands.see("Kennen we al?")
    hands.press(f"Bekijk {NAME}")
    hands.see(NAME)


def _known(mia: Desk) -> Patient:
    (line,) = find_anything.people(mia, "benali")
    with mia.store.reading() as session:
        found = patients.by_id(session, line.id)
    assert found is not None
    return found


def _the_intake_is_broken_off_and_goes_on(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    hands.tab(TABS, "Intakes")
    hands.choose_in_menu("Nieuw formulier", "WHO-5 welbevinden")
    for statement in range(3):
        hands.choose("meestal", of=STATEMENTS[statement])
    hands.press("Vergrendel")
    hands.see("Wachtwoord vergeten?")
    shift.come_in("An Peeters")
    for statement in range(3, 5):
        hands.choose("meestal", of=STATEMENTS[statement])
    hands.press("Onderteken")
    hands.see("Ondertekend")
    with mia.store.reading() as session:
        (kept,) = responses.of_patient(session, somebody.id)
    assert kept.signed_by == "An Peeters"
    assert [score.value for score in kept.scores] == [80]
    assert not hands.reads("80")  # the desk fills in, it does not read outcomes


def _she_gets_a_moment(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    hands.press("Naar het dossier")
    hands.tab(TABS, "Overzicht")
    hands.press("Zoek een moment")
    hands.press("Boek …")
    hands.see("Geboekt:")
    assert len(talks_of(mia, somebody.id)) == 1


def _on_the_day_another_desk_saw_her_first(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    (talk,) = talks_of(mia, somebody.id)
    shift.clock.advance(talk.appointment.starts_at - timedelta(minutes=5) - shift.clock.now())
    hands.press("Vandaag…")
    hands.line("Wie komt er", NAME)
    step_talk(mia, talk.appointment.id, talk.appointment.version, AppointmentState.ARRIVED)
    hands.line("Wie komt er", "aangekomen")
    hands.keys("Space")
    hands.see(f"{NAME}: binnen")
    (talk,) = talks_of(mia, somebody.id)
    assert talk.appointment.state is AppointmentState.IN


def _a_referral_waits_for_her_agreement(shift: Shift) -> None:
    hands = shift.hands
    hands.choose_in_menu("Nieuw", "Nieuwe verwijzing")
    hands.write("Naam, geboortedatum, nummer of code", "benali")
    hands.line("Gevonden personen", NAME)
    hands.write("Reden van de verwijzing", "Piekert en slaapt slecht.")
    hands.write("Vraag aan de partner", "Kan zij bij jullie terecht?")
    hands.write("Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis", "trauma")
    hands.line("Diensten", PARTNER)
    hands.press("Verwijzing beginnen")
    hands.press("Klaar om te versturen")
    hands.see("Er is geen geldig akkoord om met deze dienst te delen.")
    hands.press("Akkoord noteren")
    hands.choose("naam")
    hands.press("Akkoord noteren")
    hands.see("geldt")


def _the_letter_leaves_as_it_stood_on_the_screen(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    hands.press("Klaar om te versturen")
    hands.press("Open brief")
    hands.see("Nakijken vóór versturen")
    hands.press("Mag zo")
    hands.press("Verstuur")
    hands.see("Zoals hij vertrok")
    (line,) = follow_up_referral.board(mia)
    with mia.store.reading() as session:
        (letter,) = letters.of_patient(session, somebody.id)
    assert line.referral.state == "sent"
    assert letter.patient_id == somebody.id
