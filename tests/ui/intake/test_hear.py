"""For who finds reading hard: the sound that a form brought, and the computer's voice; one at a time.

The real libraries play and speak here. Where a computer lacks them, what is told of that is tried instead.
"""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import math
import struct
import subprocess
import sys
import wave
from dataclasses import replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QProcess, Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions import hand_over
from healthdesk.actions.check_forms import report_on
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_aloud import aloud
from healthdesk.rules.form_filling import FormFilling
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_picture import FormPicture
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.hear_button import HearButton, ListenButton, ReadAloudButton
from healthdesk.ui.parts.sounding import Sounding, let_sound, sounding
from tests.forms_made import form_of, q, shipped
from tests.forms_of_others import SDC, control
from tests.forms_shaped import media
from tests.intake_desk import begun
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, words_on

DAY, ZONE = dt.date(2026, 11, 25), ZoneInfo("Europe/Brussels")


def a_sound(seconds: float = 0.2) -> bytes:
    """A tone, as a WAV."""
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(
            b"".join(struct.pack("<h", int(4000 * math.sin(n / 3))) for n in range(int(8000 * seconds)))
        )
    return written.getvalue()


def why_not_here() -> str:
    """What this computer lacks for sound, asked of Qt directly; "" where it has all."""
    ask = "from PySide6.QtCore import QCoreApplication as A; a = A([])\n"
    ask += "from PySide6.QtMultimedia import QMediaDevices as D; print(D.defaultAudioOutput().isNull())"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    if told.returncode:
        return "Deze computer kan geen geluid afspelen."
    return "Er is geen luidspreker of koptelefoon." if "True" in told.stdout else ""


def with_sound(data: bytes, kind: str = "audio/wav", **more: str) -> list[dict[str, Any]]:
    """As the media of an item."""
    value = {"contentType": kind, "data": base64.b64encode(data).decode(), **more}
    return [{"url": f"{SDC}itemMedia", "valueAttachment": value}]


@pytest.fixture
def voice(qapp: Any) -> Sounding:
    """The voice that Qt has for tests: it speaks English, Finnish and Norwegian."""
    pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError)
    return let_sound(Sounding(qapp, "mock"))


def sheet(qtbot: QtBot, *items: dict[str, Any], given: bool = False, language: str = "en") -> FormPicture:
    form = form_of(*items, language=language).form
    picture = FormPicture(FormFilling(form, DAY), Setting(language, DAY, ZONE, given=given))
    return show(qtbot, picture)


def heard_names(within: FormPicture) -> list[str]:
    return [one.accessibleName() for one in within.findChildren(HearButton) if one.isVisible()]


def test_a_sound_of_the_form_is_heard_or_it_is_told_why_not(qtbot: QtBot) -> None:
    page = sheet(qtbot, q("slaap", text="Hoe slaap je?", extension=with_sound(a_sound())), language="nl")
    (button,) = page.findChildren(ListenButton)
    assert button.accessibleName() == "Luister: Hoe slaap je?"
    assert not nameless(page)
    assert not unreachable(page, qtbot)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Stop: Hoe slaap je?"
    qtbot.waitUntil(lambda: not sounding().is_heard(button), timeout=30_000)
    why_not = {"Deze computer kan geen geluid afspelen.", "Er is geen luidspreker of koptelefoon."}
    told = why_not & set(words_on(page))
    assert told == ({why_not_here()} if why_not_here() else set())
    assert button.accessibleName() == "Luister: Hoe slaap je?"


def test_whatever_becomes_of_what_plays_a_sentence_says_so(qtbot: QtBot, qapp: Any) -> None:
    """It may be missing, end in the middle, or never answer: the form goes on."""
    extension = with_sound(a_sound(), title="Voorgelezen door Mia")
    items = [q("lijn", "display", text="Lees dit", extension=extension), q("b", extension=extension), q("c")]

    def is_told(page: FormPicture, often: int) -> bool:
        return words_on(page).count("Dit kan niet afgespeeld worden.") == often

    for command in (("/nergens/niets",), (sys.executable, "-c", "raise SystemExit")):
        let_sound(Sounding(qapp, command=command))
        page = sheet(qtbot, *items, given=True, language="nl")
        heard = page.findChildren(ListenButton)
        assert [one.accessibleName() for one in heard] == ["Luister: Voorgelezen door Mia"] * 2
        for number, button in enumerate(heard, 1):
            button.click()
            qtbot.waitUntil(partial(is_told, page, number), timeout=20_000)
        assert [one.isVisible() for one in page.findChildren(ReadAloudButton)] == [False]


def test_what_does_not_answer_is_ended_when_it_is_silenced(qtbot: QtBot, qapp: Any) -> None:
    deaf = let_sound(Sounding(qapp, command=(sys.executable, "-c", "import time; time.sleep(600)")))
    page = sheet(qtbot, q("a", extension=with_sound(a_sound())), language="nl")
    (button,) = page.findChildren(ListenButton)
    button.click()
    (process,) = deaf.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.Running, timeout=20_000)
    assert deaf.is_heard(button)
    button.click()
    assert not deaf.is_heard(button)
    qtbot.waitUntil(lambda: not deaf.findChildren(QProcess), timeout=20_000)


def test_without_the_libraries_for_sound_a_sentence_says_so() -> None:
    """The helper on a bare machine: its own words, line by line."""
    code = "import sys\nfor one in ('QtMultimedia', 'QtTextToSpeech'): sys.modules['PySide6.' + one] = None\n"
    code += "from healthdesk.ui.sound_helper import main\nraise SystemExit(main())"
    sound = base64.b64encode(a_sound()).decode()
    asked = [{"look": ""}, {"number": 1, "sound": sound}, {"number": 2, "text": "a", "language": "nl"}, {}]
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in asked) + b"no json\n"
    done = subprocess.run([sys.executable, "-c", code], input=lines, capture_output=True, check=True)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told == [
        {"languages": []},
        {"number": 1, "why_not": "sound.no_libraries"},
        {"number": 2, "why_not": "sound.broken"},
        {"silent": True},
    ]


def test_what_is_no_sound_is_told_when_pressed_or_when_loaded(qtbot: QtBot) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    page = sheet(qtbot, q("a", extension=with_sound(b"ID3" + b"\0" * 200, "audio/mpeg")), language="nl")
    (button,) = page.findChildren(ListenButton)
    button.click()
    why = {"Dit kan niet afgespeeld worden.", "Er is geen luidspreker of koptelefoon."}
    qtbot.waitUntil(lambda: bool(why & set(words_on(page))), timeout=20_000)


@pytest.mark.parametrize(
    ("data", "kind", "key"),
    [
        (b"#EXTM3U\nhttps://example.org/a.mp3\n", "audio/mpegurl", "media"),
        (b"https://example.org/a.mp3", "audio/mpeg", "media"),
        (a_sound(), "video/mp4", "media"),
        (b"", "audio/mpeg", "sound_elsewhere"),
    ],
)
def test_a_list_of_addresses_is_no_sound_and_nothing_is_fetched(data: bytes, kind: str, key: str) -> None:
    at_question = with_sound(data, kind, url="https://example.org/a.mp3")
    read = form_of(q("a", extension=at_question))
    assert {remark.key for remark in report_on(read).remarks} == {key}
    assert read.form.items[0].sound is None


def test_a_question_may_have_a_picture_and_a_sound(qtbot: QtBot) -> None:
    both = [*with_sound(a_sound()), media(title="Een bed", of="itemMedia")]
    read = form_of(q("a", extension=both))
    assert not read.remarks
    (item,) = read.form.items
    assert item.picture is not None
    assert item.sound is not None
    assert item.sound.data == a_sound()


def test_the_voice_reads_out_in_the_languages_it_has_and_only_for_who_fills_in_alone(
    qtbot: QtBot, voice: Sounding
) -> None:
    items = [q("intro", "display", text="Take your time"), q("pain", "boolean", text="Any pain?")]
    page = sheet(qtbot, *items, given=True)
    qtbot.waitUntil(lambda: len(heard_names(page)) == 2, timeout=20_000)
    assert heard_names(page) == ["Read aloud: Take your time", "Read aloud: Any pain?"]
    assert not nameless(page)
    page.sheet.speak(replace(page.sheet.setting, language="nl"))
    assert heard_names(page) == []
    page.sheet.speak(replace(page.sheet.setting, language="en"))
    assert len(heard_names(page)) == 2
    assert heard_names(sheet(qtbot, *items, given=True, language="nl")) == []
    assert heard_names(sheet(qtbot, *items)) == []


def test_one_is_heard_at_a_time_and_none_once_it_left_the_screen(qtbot: QtBot, voice: Sounding) -> None:
    page = sheet(qtbot, q("a", text="First question"), q("b", text="Second question"), given=True)
    qtbot.waitUntil(lambda: len(heard_names(page)) == 2, timeout=20_000)
    one, other = page.findChildren(ReadAloudButton)
    one.click()
    assert voice.is_heard(one)
    other.click()
    assert (voice.is_heard(one), voice.is_heard(other)) == (False, True)
    assert heard_names(page) == ["Read aloud: First question", "Stop: Second question"]
    other.click()
    assert not voice.is_heard(other)
    one.click()
    qtbot.waitUntil(lambda: not voice.is_heard(one), timeout=20_000)
    one.click()
    page.hide()
    assert not voice.is_heard(one)


def test_what_is_read_out_is_the_question_and_its_answers() -> None:
    phq = shipped("phq-9").form
    first = next(item for item in phq.walk() if item.options)
    said = aloud(first, "nl")
    assert said.startswith(first.words.base)
    assert said.endswith(f"{first.options[-1].words.base}.")
    many = [{"valueString": f"land {n}"} for n in range(20)]
    ends = [q("l", "display", text="niets", extension=[control("lower")])]
    form = form_of(
        q("ja", "boolean", text="Is er pijn?"),
        q("land", "choice", text="Welk land", answerOption=many),
        q("hoe", "integer", item=ends, extension=[control("slider")]),
    ).form
    assert [aloud(item, "nl") for item in form.items] == ["Is er pijn? ja. nee.", "Welk land.", "hoe. niets."]


def test_nothing_for_sound_is_loaded_when_the_program_starts() -> None:
    ask = "import sys, healthdesk.startup, healthdesk.ui.intake.given_form\n"
    ask += "print([one for one in sys.modules if 'Multimedia' in one or 'Speech' in one])"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_on_the_screen_in_her_own_hands_a_question_is_read_out(
    qtbot: QtBot, voice: Sounding, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.WGC)
    draft = begun(desk, "who-5").draft
    workbench = make_workbench(desk)
    screen = GivenForm(workbench, hand_over.hand_over(desk, draft.id, "en").result)
    screen.resize(1024, 700)
    show(qtbot, screen)
    qtbot.waitUntil(lambda: bool([one for one in screen.findChildren(ReadAloudButton) if one.isVisible()]))
    button = next(one for one in screen.findChildren(ReadAloudButton) if one.isVisible())
    screen.take_focus()
    assert not isinstance(screen.focusWidget(), HearButton)
    button.click()
    assert voice.is_heard(button)
    assert not nameless(screen)
    screen.leave()
    screen.hide()
    assert not voice.is_heard(button)
    qtbot.waitUntil(lambda: workbench.background.is_resting, timeout=20_000)
