"""The screen in the hands of somebody who does not work here: every way out that she might find."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.read_access_log import newest
from healthdesk.db import drafts
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.intake import Draft
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.startup import manual_folder
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.help_panel import HelpPanel
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from tests.forms_made import at, chosen
from tests.intake_desk import begun, somebody, typed
from tests.stores import MakeDesk
from tests.ui.hands import the, type_text, words_on

NAME = "Hoe mogen we je noemen?"
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = (
    *((key, NONE) for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F11)),
    *((key, CTRL) for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_P)),
    *((key, CTRL) for key in (Qt.Key.Key_L, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_T, Qt.Key.Key_O)),
    *((Qt.Key(Qt.Key.Key_0.value + n), CTRL) for n in range(1, 9)),
    *((key, CTRL) for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Tab)),
    *((key, ALT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_F4)),
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_F10, SHIFT),
    (Qt.Key.Key_Question, SHIFT),
)


class Given:
    """A house with a form that goes to somebody."""

    def __init__(self, qtbot: QtBot, window: HouseWindow, desk: Desk) -> None:
        self.qtbot, self.window, self.desk = qtbot, window, desk
        self.reasons: list[LockReason] = []
        window.locked.connect(self._on_locked)
        window.open_house(desk)
        assert window.frame
        self.frame: Frame = window.frame
        self.draft = begun(desk, "tejo-onthaal", somebody(desk, official_given="Noor")).draft.id
        self.frame.navigator.follow(Link("draft", self.draft))
        qtbot.waitUntil(lambda: self.view is not None)

    def _on_locked(self, reason: LockReason) -> None:
        self.reasons.append(reason)
        self.window.show_way_in(QWidget())

    @property
    def view(self) -> IntakeView | None:
        """The page of the desk, in whoever's frame is open."""
        page = self.window.frame.navigator.page if self.window.frame else None
        return page.view if isinstance(page, IntakePage) and isinstance(page.view, IntakeView) else None

    def click(self, name: str, within: QWidget) -> None:
        self.qtbot.mouseClick(the(QPushButton, name, within), Qt.MouseButton.LeftButton)

    def give(self, language: str = "Nederlands") -> GivenForm:
        """From the button of the desk to the whole screen."""
        self.click("Geef door aan de jongere", self.frame)
        (dialog,) = shown_dialogs(self.window)
        the(QRadioButton, language, dialog).click()
        self.click("Geef door", dialog)
        self.qtbot.waitUntil(self.is_inside)
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, GivenForm)
        return screen

    def is_inside(self) -> bool:
        """Whether she sees her form and nothing else."""
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window]
        return isinstance(self.window.stack.currentWidget(), GivenForm) and not others

    def take_back(self, desk: Desk | None = None) -> Frame:
        """Somebody gave her password at the lock."""
        self.window.open_house(desk or self.desk)
        self.qtbot.waitUntil(lambda: self.view is not None and self.view.isVisible())
        assert self.window.frame
        return self.window.frame

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.frame.workbench.background.is_resting)

    def kept(self) -> Draft:
        self.rest()
        (draft,) = start_intake.unfinished(self.desk)
        return draft


@pytest.fixture
def given(qtbot: QtBot, qapp: QApplication, make_desk: MakeDesk) -> Iterator[Given]:
    window = HouseWindow(qapp, Memory(), manual_folder(), idle_minutes=5)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk = make_desk(Role.RECEPTION, Role.COORDINATOR, kind=HouseKind.TEJO, name="Karin Claeş")
    yield Given(qtbot, window, desk)
    window.close_house()
    window.close()
    window.deleteLater()


def test_she_sees_her_form_alone_and_the_desk_takes_it_back(given: Given) -> None:
    screen = given.give()
    assert given.window.isFullScreen()
    assert given.window.windowTitle() == "HealthDesk"
    assert not given.frame.isVisible()
    seen = " ".join(words_on(given.window))
    assert "Noor" not in seen
    assert given.desk.house.name not in seen
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    with given.qtbot.waitSignal(screen.keeper.kept):
        pass
    given.click("Het scherm teruggeven aan de balie", screen)
    assert given.reasons[-1].cause is LockCause.GIVEN
    frame = given.take_back()
    assert frame is given.frame
    assert not given.window.isFullScreen()
    assert the(QLineEdit, NAME, frame).text() == "Zoë"
    done = [one.entry.action for one in newest(given.desk)]
    assert done.index("intake.take_back") < done.index("intake.hand_over")


def test_a_colleague_who_unlocks_goes_on_with_it(given: Given, make_desk: MakeDesk) -> None:
    screen = given.give()
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    given.click("Het scherm teruggeven aan de balie", screen)
    frame = given.take_back(make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els Maes"))
    assert frame is not given.frame
    assert the(QLineEdit, NAME, frame).text() == "Zoë"
    assert newest(given.desk)[0].entry.action == "intake.take_back"


def test_no_key_leads_out(given: Given) -> None:
    screen = given.give()
    page = given.frame.navigator.page
    for field in (the(QRadioButton, "meisje", screen), the(QLineEdit, NAME, screen)):
        for key, with_key in KEYS:
            field.setFocus()
            QTest.keyClick(given.window.windowHandle(), key, with_key)
            assert given.is_inside(), (key, with_key)
            assert given.frame.navigator.page is page
            assert not given.frame.command_box.isVisible()
    assert given.reasons == []


def test_closing_the_window_asks_for_the_password(given: Given) -> None:
    screen = given.give()
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    assert not given.window.close()
    assert given.reasons[-1].cause is LockCause.GIVEN
    assert given.window.isVisible()
    assert not given.window.close()
    assert len(given.reasons) == 2
    given.take_back()
    assert "Zoë" in given.kept().resource


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_no_menu_and_nothing_of_the_desk_is_pasted(given: Given, button: Qt.MouseButton) -> None:
    QGuiApplication.clipboard().setText("Jan Peeters, 3 april 1988")
    screen = given.give()
    field = the(QLineEdit, NAME, screen)
    spot = field.mapTo(given.window, QPoint(10, 10))
    QTest.mouseClick(given.window.windowHandle(), button, NONE, spot)
    assert QApplication.activePopupWidget() is None
    assert given.is_inside()
    field.paste()
    assert field.text() == ""


def test_the_mouse_does_not_lead_back(given: Given) -> None:
    given.give()
    page = given.frame.navigator.page
    for button in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
        QTest.mouseClick(given.window.windowHandle(), button, NONE, QPoint(200, 200))
    assert given.is_inside()
    assert given.frame.navigator.page is page


def test_no_link_opens_anything(given: Given) -> None:
    given.give()
    for link in ("https://example.org", "mailto:een@example.org", "file:///"):
        assert QDesktopServices.openUrl(QUrl(link))  # heard by us, and by nobody else
    assert given.is_inside()


def test_a_dialog_that_was_still_coming_waits_for_the_desk(given: Given) -> None:
    screen = given.give()
    late = QDialog(given.frame)
    late.open()
    given.qtbot.waitUntil(lambda: not late.isVisible())
    assert given.is_inside()
    given.click("Het scherm teruggeven aan de balie", screen)
    given.take_back()
    assert late.isVisible()
    late.close()


def test_help_that_stood_open_is_away_while_she_has_it(given: Given) -> None:
    given.frame.show_help()
    (panel,) = shown_dialogs(given.window)
    assert isinstance(panel, HelpPanel)
    assert given.view
    given.view._on_give("nl")
    given.qtbot.waitUntil(given.is_inside)
    assert not panel.isVisible()
    given.take_back()
    assert panel.isVisible()
    panel.close()


def test_what_was_said_and_what_is_said_meanwhile_stays_away(given: Given) -> None:
    given.frame.workbench.toasts.show("Afspraak van Yara afgezegd.")
    given.give()
    given.frame.workbench.toasts.show("Afspraak van Jan afgezegd.")
    given.window.show_dialog(QDialog(given.window))
    assert given.is_inside()
    assert not any("afgezegd" in words for words in words_on(given.window))
    given.take_back()
    (told,) = shown_dialogs(given.window)
    told.close()


@pytest.mark.parametrize("cause", [LockReason(LockCause.IDLE, 5), LockReason(LockCause.SLEPT)])
def test_left_alone_it_locks_without_a_way_back_and_without_losing_a_word(
    given: Given, cause: LockReason
) -> None:
    screen = given.give()
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    signal = given.window._idle.idle if cause.cause is LockCause.IDLE else given.window._sleep.slept
    signal.emit(*([5] if cause.cause is LockCause.IDLE else []))
    told = given.reasons[-1]
    assert (told.cause, told.given_by, told.way_back) == (cause.cause, "Karin Claeş", "")
    given.window.show_given_again()
    assert not given.is_inside()
    assert the(QLineEdit, NAME, given.take_back()).text() == "Zoë"


def test_the_lock_with_a_way_back_shuts_by_itself(given: Given) -> None:
    screen = given.give("English")
    given.click("Give the screen back to the desk", screen)
    assert given.reasons[-1].way_back == "Back to the form"
    given.window.show_given_again()
    assert given.is_inside()
    given.click("Give the screen back to the desk", screen)
    with given.qtbot.waitSignal(given.window.locked):
        given.window._idle._timer.start(0)
    assert given.reasons[-1].way_back == ""
    given.window.show_given_again()
    assert not given.is_inside()


def test_an_alarm_stays_unseen_until_the_desk_has_it(given: Given) -> None:
    screen = given.give()
    given.click("Verder", screen)
    the(QRadioButton, "ja, nu", screen).click()
    the(QCheckBox, "angst", screen).click()
    assert "Wat is er gedaan, en door wie?" not in " ".join(words_on(given.window))
    screen.keep_work()
    assert given.kept().safety[0].open
    given.take_back()
    assert given.view
    assert given.view.safety.isVisible()


def test_part_by_part_to_thank_you_in_the_language_she_switches_to(given: Given) -> None:
    screen = given.give()
    assert "Deel 1 van 6" in words_on(screen)
    the(QRadioButton, "Français", screen).click()
    assert "Partie 1 sur 6" in words_on(screen)
    for _ in range(5):
        given.click("Continuer", screen)
    given.click("Terminé", screen)
    assert "Rendez l’écran à l’accueil." in words_on(screen)
    given.click("Revoir quelque chose", screen)
    assert "Partie 1 sur 6" in words_on(screen)
    screen.keep_work()
    assert given.kept().language == "fr"


def test_meanwhile_nobody_signs_it_or_throws_it_away(given: Given, make_desk: MakeDesk) -> None:
    given.give()
    els = make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els Maes")
    opened = start_intake.open_draft(els, given.draft).result
    assert any(seat.given for seat in opened.others)
    answers = {
        ("welkom", "leeftijd"): [15],
        ("breng-mee", "niet-meer"): [chosen("niet-meer", "nee")],
        ("bereiken", "hoe"): [chosen("bereiken", "niet")],
    }
    with pytest.raises(NotAllowed, match="given_away"):
        sign_intake.sign(els, typed(opened, els, answers))  # type: ignore[arg-type]
    with pytest.raises(NotAllowed, match="given_away"):
        start_intake.discard_draft(els, given.draft)
    given.take_back()
    start_intake.discard_draft(els, given.draft)


def test_what_the_desk_kept_meanwhile_joins_hers_without_a_question(
    given: Given, make_desk: MakeDesk
) -> None:
    screen = given.give()
    els = make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els Maes")
    opened = start_intake.open_draft(els, given.draft).result
    answers = {("welkom", "roepnaam"): ["Els typte"], ("welkom", "leeftijd"): [14]}
    keep_draft.keep(els, typed(opened, els, answers))  # type: ignore[arg-type]
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    with given.qtbot.waitSignal(screen.keeper.kept):
        screen.keep_work()
    assert given.is_inside()
    assert screen.sheet.filling.answers(at("welkom", "leeftijd")) == (14,)
    kept = given.kept().resource
    assert "Zoë" in kept
    assert "14" in kept


def test_the_draft_is_gone_and_she_is_told_kindly(given: Given) -> None:
    screen = given.give()
    with given.desk.store.writing() as session:
        drafts.remove(session, given.draft)
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    given.qtbot.waitUntil(lambda: "Dank je wel." in words_on(screen))
    assert "Toch nog iets nakijken" not in [
        one.text() for one in screen.findChildren(QPushButton) if one.isVisible()
    ]
