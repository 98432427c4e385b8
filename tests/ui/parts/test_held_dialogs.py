"""What was typed is never lost: every dialog of the program in which somebody types, one by one."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

import healthdesk
from healthdesk.actions import keep_half_typed, shield_file
from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.allowance_dialog import AllowanceDialog
from healthdesk.ui.admin.kind_dialog import KindDialog
from healthdesk.ui.admin.person_dialog import PersonDialog
from healthdesk.ui.admin.room_dialog import RoomDialog
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog
from healthdesk.ui.house_rules.retention_rule_dialog import RetentionRuleDialog
from healthdesk.ui.letter_texts.check_dialog import CheckDialog
from healthdesk.ui.letters.batch_dialog import BatchDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.left_words import LeftWords
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.typed_parts import Choosing, choose, matched_choices, words_in
from healthdesk.ui.patients.shield_dialog import ShieldDialog
from healthdesk.ui.referrals.consent_dialog import ConsentDialog
from healthdesk.ui.start.language import Interpreter
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.today.welcome_dialog import WelcomeDialog
from tests.actions.test_full_disk import room_for
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on
from tests.ui.typed_dialogs import MAKERS, Desks, desks

HELD = "Dit typte je hier eerder, en het is nog niet gedaan."
TAKES_WORDS = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "line_field", "DateField"}
NOT_KEPT = {
    "PasswordField": "a password",
    "SearchBox": "a word to search for",
    "PersonPicker": "a name to search for",
}
ON_DISK = "VersionDialog"
"""What is typed into it is a draft, on disk within a second."""
OF_THE_HOUSE = {
    AllowanceDialog,
    BatchDialog,
    CheckDialog,
    KindDialog,
    PersonDialog,
    RetentionRuleDialog,
    RoomDialog,
    WelcomeDialog,
}
"""About nobody's file, or about several people at once."""
OTHERWISE = {
    "CrashDialog": "a report that is only read",
    "LockedCopyDialog": "a password",
    "SeriesDialog": "a last day, among what is chosen",
    "TryFormDialog": "tries a form out: nothing of it is for anybody",
}
Named = tuple[str, str]
"""A class or function, and the file in which it stands."""


@pytest.fixture
def at(make_workbench: MakeWorkbench, make_desk: MakeDesk, sqlite_store: object) -> Desks:
    del sqlite_store
    return desks(make_workbench(make_desk(Role.COORDINATOR, Role.RECEPTION, Role.THERAPIST)))


@pytest.fixture
def interpreter(flemish: None, qapp: QApplication) -> Iterator[Interpreter]:
    """The screen may speak another language, and says what stands in the code again after it."""
    made = Interpreter(qapp)
    yield made
    made.rest()


@pytest.fixture(params=MAKERS, ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest) -> type[HeldDialog]:
    found: type[HeldDialog] = request.param
    return found


def test_every_dialog_in_which_somebody_types_holds_her_words() -> None:
    typed = {name for name, kinds in _dialogs().items() if ON_DISK not in kinds}
    assert typed - set(OTHERWISE) - {"HeldDialog", "PlanDialog", "RuleStepDialog"} == {
        kind.__name__ for kind in MAKERS
    }, "a dialog with a field is a HeldDialog, and is made in tests/ui/typed_dialogs.py"


def test_what_was_typed_stands_there_again(qtbot: QtBot, at: Desks, kind: type[HeldDialog]) -> None:
    dialog = _open(qtbot, at, kind)
    typed = _type_everywhere(dialog)
    assert typed
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = _open(qtbot, at, kind)
    assert HELD in words_on(dialog)
    begins = dialog.focusWidget()
    assert begins is not None
    assert not isinstance(begins.parentWidget(), Banner), "the keyboard is where she types"
    assert {name: field.text() for name, field in _fields(dialog).items()} == typed
    dialog.close()  # the cross of the window
    dialog = _open(qtbot, at, kind)
    assert {name: field.text() for name, field in _fields(dialog).items()} == typed
    _button(dialog, "Niet doen", "Niet nu").click()
    assert not dialog.isVisible()
    assert not at.bench.left_words.holds_any
    assert HELD not in words_on(_open(qtbot, at, kind))


def test_a_crash_takes_no_word_away(
    qtbot: QtBot, at: Desks, kind: type[HeldDialog], make_workbench: MakeWorkbench
) -> None:
    dialog = _open(qtbot, at, kind)
    typed = _type_everywhere(dialog)
    left = at.bench.left_words
    qtbot.waitUntil(lambda: left.holds_any and at.bench.background.is_resting)
    assert left.at_risk is (kind is WelcomeDialog), "of whom she speaks may be known: not on disk"
    after = replace(at, bench=make_workbench(at.desk))  # the program never heard that it would end
    after.bench.bring_words_back()
    qtbot.waitUntil(lambda: after.bench.background.is_resting)
    again = _open(qtbot, after, kind)
    if kind is WelcomeDialog:
        assert HELD not in words_on(again)
        return
    assert {name: field.text() for name, field in _fields(again).items()} == typed
    _button(again, "Niet doen", "Niet nu").click()
    qtbot.waitUntil(lambda: after.bench.background.is_resting)
    assert keep_half_typed.dialogs(at.desk) == {}
    dialog.let_be()


@pytest.mark.parametrize("asked", [ShieldDialog, BatchDialog])
def test_who_types_on_without_a_pause_has_her_words_on_disk(
    qtbot: QtBot, at: Desks, asked: type[HeldDialog]
) -> None:
    dialog = _open(qtbot, at, asked)
    field = next(iter(_fields(dialog).values()))

    def types_on() -> bool:
        field.set_text(f"{field.text()}a")
        return at.bench.left_words.holds_any

    qtbot.waitUntil(types_on)
    dialog.let_be()


@pytest.mark.skipif(os.name != "posix", reason="Windows sets no bound to a file")
def test_words_that_found_no_room_are_put_on_disk_with_the_next_and_closing_asks_no_more(
    qtbot: QtBot, at: Desks
) -> None:
    left, where = at.bench.left_words, TypedAt("contact")
    first, more = (Left({"Wat": ""}, {"Wat": said}) for said in ("ze bel", "ze bellen terug"))
    with room_for(100):
        left.leave(where, first)
        qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert left.at_risk
    left.leave(where, first)  # she went out of it with Esc: the same words once more
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert keep_half_typed.dialogs(at.desk) == {where: (first,)}
    assert not left.at_risk
    left.leave(where, more)
    assert left.at_risk
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert not left.at_risk


@pytest.mark.skipif(os.name != "posix", reason="Windows sets no bound to a file")
def test_words_that_were_done_and_would_not_go_from_the_disk_go_when_the_next_dialog_opens(
    qtbot: QtBot, at: Desks, make_workbench: MakeWorkbench
) -> None:
    left, where = at.bench.left_words, TypedAt("contact")
    said = Left({"Wat": ""}, {"Wat": "ze bellen terug"})
    left.leave(where, said)
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    with room_for(100):
        left.forget(where)
        qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert keep_half_typed.dialogs(at.desk) == {where: (said,)}
    at.bench.bring_words_back()  # the door was shut and opened again
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert left.found(where) is None, "not as if it was still to be done"
    assert left.found(TypedAt("step")) is None
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert keep_half_typed.dialogs(at.desk) == {}


def test_who_types_at_two_computers_gets_the_newest_first_and_then_the_other(
    qtbot: QtBot, at: Desks, make_workbench: MakeWorkbench
) -> None:
    other = replace(at, bench=make_workbench(at.desk))
    dialogs = [_open(qtbot, bench, ShieldDialog) for bench in (at, other)]
    for dialog, words, bench in zip(dialogs, ("aan de balie", "aan het bureau"), (at, other), strict=True):
        type_text(next(iter(_fields(dialog).values())).field, words)
        qtbot.waitUntil(lambda bench=bench: bench.bench.left_words.holds_any)  # type: ignore[misc]
        qtbot.waitUntil(lambda bench=bench: bench.bench.background.is_resting)  # type: ignore[misc]
    after = replace(at, bench=make_workbench(at.desk))  # both computers broke
    after.bench.bring_words_back()
    qtbot.waitUntil(lambda: after.bench.background.is_resting)
    for words in ("aan het bureau", "aan de balie"):
        again = _open(qtbot, after, ShieldDialog)
        assert [one.text() for one in _fields(again).values()] == [words]
        beside = "Wat je er aan een andere computer typte, komt hierna."
        assert any(beside in told for told in words_on(again)) is (words == "aan het bureau")
        again.let_be()
    qtbot.waitUntil(lambda: after.bench.background.is_resting)
    assert keep_half_typed.dialogs(at.desk) == {}
    for dialog in dialogs:
        dialog.let_be()


def test_words_about_who_was_forgotten_meanwhile_stay_nowhere(qtbot: QtBot, at: Desks) -> None:
    left = at.bench.left_words
    left.leave(TypedAt("contact", new_id()), Left({"Wat": ""}, {"Wat": "ze bellen terug"}))
    assert left.at_risk
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    assert not left.holds_any
    assert not left.at_risk


def test_words_about_somebody_are_held_with_her_file(qtbot: QtBot, at: Desks, kind: type[HeldDialog]) -> None:
    dialog = _open(qtbot, at, kind)
    _type_everywhere(dialog)
    dialog.reject()
    (place,) = at.bench.left_words.places
    who = at.talk.patient_id if kind is InterpreterDialog else at.case.patient.id
    assert place.about == (None if kind in OF_THE_HOUSE else who)


def test_words_of_one_file_never_stand_at_another(qtbot: QtBot, at: Desks) -> None:
    dialog = _open(qtbot, at, ShieldDialog)
    _type_everywhere(dialog)
    dialog.reject()
    other = at.talk.patient_id
    assert other is not None
    beside = show(qtbot, ShieldDialog(at.bench, other, shield_file.door_of(at.desk, other)))
    assert HELD not in words_on(beside)
    assert [one.text() for one in _fields(beside).values()] == [""]


def test_for_what_somebody_came_comes_back_with_who_she_is(qtbot: QtBot, at: Desks) -> None:
    dialog = _open(qtbot, at, WelcomeDialog)
    (picker,) = dialog.findChildren(PersonPicker)
    picker.picked.emit(Whom(at.case.patient.id, "Yara (17)"))
    type_text(the(QLineEdit, "Waarvoor", dialog), "een attest")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog = _open(qtbot, at, WelcomeDialog)
    assert "Yara (17)" in words_on(dialog)
    with qtbot.waitSignal(dialog.noted) as noted:  # type: ignore[attr-defined]  # a WelcomeDialog
        _button(dialog, "Noteren").click()
    assert noted.args == ["", "een attest", at.case.patient.id]


def test_what_was_chosen_comes_back_by_its_value_in_another_language(
    qtbot: QtBot, at: Desks, interpreter: Interpreter
) -> None:
    dialog = _open(qtbot, at, InterpreterDialog)
    box = next(one for one in dialog.findChildren(QComboBox) if one.findText("een vrouw") >= 0)
    box.setCurrentText("een vrouw")
    type_text(the(QLineEdit, "Bestelnummer (mag leeg)", dialog), "T-1")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    interpreter.speak("en")
    dialog = _open(qtbot, at, InterpreterDialog)
    assert the(QComboBox, "Preferably", dialog).currentText() == "a woman"
    assert the(QLineEdit, "Order number (optional)", dialog).text() == "T-1"


def test_choices_under_other_names_are_matched_by_what_is_offered(qtbot: QtBot) -> None:
    how = ChoiceChips("Comment", [Choice("mail", "courriel"), Choice("paper", "papier")])
    who, days = ChoiceBox({"me": "moi", "her": "elle"}), QSpinBox()
    for part in (how, who, days):
        qtbot.addWidget(part)
    parts: dict[str, Choosing] = {"Comment": how, "Qui": who, "Jours": days}
    assert matched_choices({"Hoe": "mail", "Wie": "her", "Dagen": "7"}, parts) == {
        "Comment": "mail", "Qui": "her", "Jours": "7",
    }  # fmt: skip
    assert matched_choices({"Wie": "her", "Hoe": "mail"}, parts) == {"Comment": "mail", "Qui": "her"}
    assert matched_choices({"Wie": "nobody", "Hoe": "7"}, parts) == {}, "offered nowhere among choices"
    choose(who, "elle")
    assert who.value == "her", "as an older version kept it"


def test_who_only_looked_leaves_nothing(qtbot: QtBot, at: Desks, kind: type[HeldDialog]) -> None:
    dialog = _open(qtbot, at, kind)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not at.bench.left_words.holds_any


def test_a_password_is_never_held(qtbot: QtBot) -> None:
    words, at = LeftWords(), TypedAt("somebody")
    for _time in range(2):
        dialog, banner, does = HeldDialog(), Banner(), QPushButton("Bewaren")
        name, secret = line_field("Naam"), LabeledField("Wachtwoord", PasswordField())
        fill(column(dialog), banner, name, secret, does)
        dialog.hold(words, at, banner, does)
        show(qtbot, dialog)
        assert secret.text() == ""
        type_text(secret.field, "geheim")
        type_text(name.field, "Els")
        dialog.reject()
    found = words.found(at)
    assert found is not None
    assert list(found.typed) == ["Naam"]


def _open(qtbot: QtBot, at: Desks, kind: type[HeldDialog]) -> HeldDialog:
    dialog = MAKERS[kind](at)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # it is looked at once more
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: at.bench.background.is_resting)
    if kind is ConsentDialog:
        by = next(one for one in dialog.findChildren(QRadioButton) if one.text() == "door iemand anders")
        if not by.isChecked():
            by.click()
    return dialog


def _fields(dialog: HeldDialog) -> dict[str, LabeledField]:
    return {name: one for name, one in words_in(dialog).items() if one.isVisible()}


def _type_everywhere(dialog: HeldDialog) -> dict[str, str]:
    for one in _fields(dialog).values():
        within = one.field.lineEdit() if isinstance(one.field, QComboBox) else one.field
        assert within is not None
        within.setFocus()
        type_text(within, "half getypt")
    return {name: one.text() for name, one in _fields(dialog).items()}


def _button(dialog: HeldDialog, *names: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() in names)


# --- which dialogs there are, and in which of them something can be typed


@cache
def _sources() -> dict[str, ast.Module]:
    folder = Path(healthdesk.__file__).parent
    return {
        ".".join(("healthdesk", *path.relative_to(folder).with_suffix("").parts)): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in sorted((folder / "ui").rglob("*.py"))
    }


@cache
def _defined() -> dict[Named, ast.ClassDef | ast.FunctionDef]:
    kinds = ast.ClassDef | ast.FunctionDef
    found = ((file, one) for file, source in _sources().items() for one in source.body)
    return {(file, one.name): one for file, one in found if isinstance(one, kinds)}


def _meant(file: str, name: str) -> Named:
    """Where something of this name stands, as this file means it."""
    for one in _sources()[file].body:
        if isinstance(one, ast.ImportFrom) and name in {each.name for each in one.names}:
            return str(one.module), name
    return file, name


def _bases(named: Named) -> Iterator[Named]:
    node = _defined().get(named)
    for base in node.bases if isinstance(node, ast.ClassDef) else ():
        plain = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(plain, ast.Name):
            yield _meant(named[0], plain.id)


@cache
def _kinds(named: Named) -> frozenset[str]:
    """What it is called, and all that it is a kind of."""
    return frozenset({named[1]}).union(*(_kinds(base) for base in _bases(named)))


@cache
def _takes_words(named: Named, seen: frozenset[Named] = frozenset()) -> bool:
    """Whether somebody can type into it, or into what it makes within itself."""
    if named[1] in NOT_KEPT or named in seen:
        return False
    if named[1] in TAKES_WORDS:
        return True
    node = _defined().get(named)
    if node is None:
        return False
    if any(isinstance(one, ast.Attribute) and one.attr == "setEditable" for one in ast.walk(node)):
        return named[1] != "ChoiceBox"
    calls = [one for one in ast.walk(node) if isinstance(one, ast.Call)]
    if any(key.arg == "typed" and named[1] != "ChoiceBox" for one in calls for key in one.keywords):
        return True
    made = {_meant(named[0], one.func.id) for one in calls if isinstance(one.func, ast.Name)}
    parts = [one for one in made if "QDialog" not in _kinds(one)]
    return any(_takes_words(one, seen | {named}) for one in (*parts, *_bases(named)))


def _dialogs() -> dict[str, frozenset[str]]:
    """Those in which somebody types, with what they are kinds of."""
    found = [one for one in _defined() if "QDialog" in _kinds(one) and _takes_words(one)]
    return {name: _kinds((file, name)) for file, name in found}
