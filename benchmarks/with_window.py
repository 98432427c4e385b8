"""Figures of the real window, off any screen: a key in the search box, a file that opens, a week drawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.houses import Measured
from benchmarks.measuring import Figure, each
from benchmarks.without_window import some_people
from healthdesk.actions import find_anything
from healthdesk.actions.desk import Desk
from healthdesk.actions.show_agenda import show
from healthdesk.db import appointments, patients
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.patient import PatientLine
from healthdesk.rules.search_words import folded, words_of
from healthdesk.startup import make_application, manual_folder
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.columns import GridColumn, week_columns
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.patients.story_card import StoryCard
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.house_window import HouseWindow

_EVENTS = 1_000
_FRAME_MS = 16
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@dataclass(frozen=True, slots=True)
class Open:
    """A house, open in its window."""

    house: Measured
    app: QApplication
    frame: Frame

    def rest(self) -> None:
        """Until nothing is under way and all of it is drawn."""
        while not self.frame.workbench.background.is_resting:
            self.app.processEvents(_WAIT)
        self.app.processEvents()

    def idle(self) -> None:
        """As long as a screen shows one frame."""
        loop = QEventLoop()
        QTimer.singleShot(_FRAME_MS, loop.quit)
        loop.exec()

    def page(self, key: str) -> Page:
        """Go there."""
        self.frame.navigator.go(key)
        self.rest()
        page = self.frame.navigator.page
        if page is None:
            raise LookupError(key)
        return page


@contextmanager
def opened(house: Measured) -> Iterator[Open]:
    """The window, and its end."""
    app, frame = opened_window(house.desk)
    try:
        yield Open(house, app, frame)
    finally:
        frame.workbench.background.stop()
        frame.window().close()


def opened_window(desk: Desk) -> tuple[QApplication, Frame]:
    """The window of the program with somebody signed in."""
    app = make_application()
    window = HouseWindow(app, Memory(), manual_folder(), 0)
    window.resize(1280, 850)
    window.show()
    window.open_house(desk)
    frame = window.frame
    if frame is None:
        raise LookupError("no frame")
    _WINDOWS.append(window)
    return app, frame


_WINDOWS: list[HouseWindow] = []
"""Held, so that Python does not let go of a window that Qt still shows."""


# --- a key in the search box


def keystrokes(shown: Open, people: int) -> list[Figure]:
    """Each letter of many names, one after the other, until the list is drawn; and the slips after it."""
    page = shown.page("patients")
    (search,) = [one for one in page.findChildren(SearchBox) if one.isVisible()]
    names = _typed_names(shown.house, people)
    raw = shown.house.bare()
    keys: list[float] = []
    answers: list[float] = []
    floor: list[float] = []
    after: list[float] = []

    def key(letter: str) -> None:
        QTest.keyClicks(search, letter)
        shown.rest()

    def answer(typed: str) -> None:
        find_anything.people(shown.house.desk, typed)

    def by_hand(typed: str) -> None:
        _found_by_hand(raw, typed)

    for name in names:
        search.clear()
        shown.rest()
        for length in range(1, len(name) + 1):
            keys += each(key, [name[length - 1]], warm=0)
            floor += each(by_hand, [name[:length]])
            answers += each(answer, [name[:length]])
        known = find_anything.people(shown.house.desk, name)
        after += each(_slips(shown, known), [name], warm=0)
    raw.close()
    size = f"{len(keys)} keys"
    return [
        Figure(f"a key in the search box, until the list is drawn, {size}", tuple(keys), limit_ms=16),
        Figure(
            "the answer to that key",
            tuple(answers),
            "the same answer by hand, with the driver alone",
            tuple(floor),
            limit_ms=16,
            limit_ratio=2,
        ),
        Figure("other spellings and slips join", tuple(after), limit_ms=50),
    ]


def _found_by_hand(raw: Any, typed: str) -> list[Any]:
    """Whole words, then beginnings; rank by whole words and name, and read what fifty lines show."""
    words = words_of(typed)
    found: dict[int, list[str]] = {}
    for star in ("", " *"):
        match = " AND ".join(f'{{names glued}} : "{word}"{star}' for word in words)
        for number, *names in raw.execute(_NAMES, (match,)).fetchall() if len(found) < _WIDE else ():
            found[number] = names
    ranked = []
    for number, (used, given, family) in found.items():
        have = folded(f"{used} {given} {family}").split()
        ranked.append((sum(word not in have for word in words), family, used, number))
    ranked.sort()
    best = ",".join(str(entry[-1]) for entry in ranked[:50])
    rows = raw.execute(f"SELECT {_SHOWN} FROM patient WHERE number IN ({best})").fetchall()  # noqa: S608
    return [(*row[:-2], json.loads(row[-2]), json.loads(row[-1])) for row in rows]


_WIDE = 150
_NAMES = """SELECT number, used_name, official_given, official_family FROM patient WHERE number IN (
    SELECT rowid FROM patient_search WHERE patient_search MATCH ? LIMIT 150)"""
_SHOWN = "id, code, used_name, official_given, official_family, birth_date, age, contact_points, addresses"


def _slips(shown: Open, known: tuple[PatientLine, ...]) -> Callable[[str], object]:
    def ask(typed: str) -> object:
        return find_anything.people_like(shown.house.desk, typed, known)

    return ask


def _typed_names(house: Measured, how_many: int) -> list[str]:
    with house.desk.store.reading() as session:
        found = patients.by_ids(session, some_people(house, how_many)).values()
    return [" ".join(words_of(f"{one.official_given} {one.official_family}"))[:14] for one in found]


# --- a file that opens


def open_file(shown: Open, rounds: int) -> Figure:
    """A person with a thousand events, from Enter until her overview is drawn."""
    page = shown.page("patients")
    if not isinstance(page, PatientsPage):
        raise TypeError(page)
    person, other = some_people(shown.house, 2)
    _a_long_story(shown.house, person)
    raw = shown.house.bare()
    page.show_link(Link("patient", person))
    shown.rest()
    card = page.findChild(StoryCard)
    if card is None:
        raise LookupError("no story card")
    drawn = Drawn(card)

    def open_one(who: UUID) -> None:
        drawn.times = 0
        page.show_link(Link("patient", who))
        shown.rest()
        while not drawn.times:
            shown.app.processEvents(_WAIT)

    def by_hand(who: UUID) -> None:
        raw.execute("SELECT * FROM patient WHERE id = ?", (who.hex,)).fetchall()
        raw.execute(
            "SELECT * FROM appointment WHERE patient_id = ? ORDER BY starts_at DESC", (who.hex,)
        ).fetchall()

    taken: list[float] = []
    floor: list[float] = []
    for _round in range(rounds + 2):
        open_one(other)
        taken += each(open_one, [person], warm=0)
        floor += each(by_hand, [person], warm=0)
    raw.close()
    return Figure(
        f"open a person with {_EVENTS:,} events",
        tuple(taken[2:]),
        "her rows, by hand",
        tuple(floor[2:]),
        limit_ms=100,
    )


class Drawn(QObject):
    """How often a widget was drawn."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def _a_long_story(house: Measured, person: UUID) -> None:
    """A thousand talks, before the house opened its doors, so that nobody is in the way."""
    desk = house.desk
    with desk.store.writing() as session:
        some = appointments.of_patient(session, person, desk.clock.today())
        model = some[0].appointment if some else None
        if model is None:
            raise LookupError("this person never came")
        begin = desk.clock.now().replace(hour=3, minute=0) - timedelta(days=_EVENTS + 10)
        appointments.add_many(session, [_night_talk(model, begin, day) for day in range(_EVENTS)])


def _night_talk(model: Appointment, begin: datetime, day: int) -> Appointment:
    starts = begin + timedelta(days=day)
    return replace(
        model,
        id=new_id(),
        starts_at=starts,
        ends_at=starts + timedelta(minutes=45),
        state=AppointmentState.DONE,
        cancelled_by=None,
        cancelled_at=None,
        version=1,
    )


# --- a week drawn


def week(shown: Open, rounds: int) -> Figure:
    """Twenty therapists, five days each, while the wheel turns: half of each frame's columns are new.

    Between two frames the window has its time, as it has under a real wheel.
    """
    page = shown.page("agenda")
    if not isinstance(page, AgendaPage):
        raise TypeError(page)
    grid = page.grid
    columns = _week_of_many(shown.house, 20)
    talks = sum(len(column.blocks) for column in columns)
    grid.show_columns(columns, shown.house.desk.clock.now())
    shown.rest()
    port, bar = grid.viewport(), grid.horizontalScrollBar()
    bare = QPixmap(port.size())

    def frame(turn: int) -> None:
        bar.setValue(bar.maximum() * (turn % 20) // 20)
        port.repaint()

    def boxes(_turn: int) -> None:
        painter = QPainter(bare)
        painter.fillRect(bare.rect(), QColor(Qt.GlobalColor.white))
        for number in range(talks):
            at = QPoint(number % 20 * 60, number // 20 % 40 * 20)
            painter.fillRect(at.x(), at.y(), 56, 18, QColor(Qt.GlobalColor.lightGray))
            painter.drawText(at, "Yara")
        painter.end()

    turns = list(range(rounds))
    return Figure(
        f"a week of 20 therapists, {talks} talks: one frame",
        each(frame, turns, warm=3, between=shown.idle),
        "as many bare boxes with a name",
        each(boxes, turns, warm=3),
        limit_ms=16,
    )


def _week_of_many(house: Measured, how_many: int) -> list[GridColumn]:
    desk = house.desk
    monday = desk.clock.today() - timedelta(days=desk.clock.today().weekday())
    view = show(desk, monday, monday + timedelta(days=6))
    found: list[GridColumn] = []
    for one in view.therapists[:how_many]:
        found += week_columns(view, desk.clock.zone, desk.language, therapist_id=one.id, room_id=None)
    return found
