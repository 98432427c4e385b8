"""Who gets in, and how: first start, unlock, recovery, and the way back when it locks.

Shows one panel after the other in the window, asks the actions off the UI thread, and hands the
window a desk. Knows nothing of what happens behind the door.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Desk
from healthdesk.actions.start_house import StartedHouse, nothing_stands
from healthdesk.clock import Clock
from healthdesk.errors import Trouble
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import SlotBook
from healthdesk.rules.name_order import in_order
from healthdesk.sentences import for_trouble
from healthdesk.settings import Settings, data_folder, house_file, witness_folder
from healthdesk.ui.parts.announcer import Announcer
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.start import doors
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.existing_panel import ExistingPanel
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.look_around_panel import LookAroundPanel
from healthdesk.ui.start.no_house_panel import NoHousePanel
from healthdesk.ui.start.recover_panel import RecoverPanel
from healthdesk.ui.start.restore_panel import RestorePanel
from healthdesk.ui.start.sheet_panel import SheetPanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.lock_reason import LockCause, LockReason

_PATIENCE = 3.0
Answering = FirstStart | UnlockPanel | RecoverPanel | LookAroundPanel | RestorePanel
"""Panels that are told when the door stays shut."""

STARTED = LockReason(LockCause.STARTED)


class Doorkeeper(QObject):
    """At the door.

    shows: the panel to show. opened: the `Desk` of who came in. brought_up: hers was a house of an
    older version; the name of the copy from before. replacing: another house takes the place of this one.
    settings_changed: new `Settings` to keep. language_chosen: speak this from now on.
    given_wanted: back to the screen that was given away.
    """

    shows = Signal(QWidget)
    opened = Signal(object)
    brought_up = Signal(str)
    replacing = Signal()
    settings_changed = Signal(object)
    language_chosen = Signal(str)
    given_wanted = Signal()

    def __init__(self, settings: Settings, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._clock = settings, clock
        self._background = Background(Announcer(self), self)
        self._server_password: str | None = None
        self._reason = STARTED
        self._book: SlotBook | None = None
        self._panel: Answering | None = None
        self._started: StartedHouse | None = None
        self._wanted = Answers()
        self._demo: Path | None = None
        self._restores_here = False

    @property
    def background(self) -> Background:
        """Its own workers: there is no desk yet."""
        return self._background

    @property
    def settings(self) -> Settings:
        """This computer's settings as the door knows them."""
        return self._settings

    def take_settings(self, settings: Settings) -> None:
        """Somebody else changed them."""
        self._settings = settings

    @property
    def place(self) -> HousePlace:
        """Where the house of this computer is."""
        if self._demo is not None:
            return HousePlace(file=self._demo)
        if self._settings.server_url:
            return HousePlace(server_url=self._settings.server_url, witnesses=witness_folder())
        return HousePlace(file=house_file(self._settings))

    def begin(self, reason: LockReason = STARTED) -> None:
        """First start where there is no house, unlock where there is one."""
        self._reason = reason
        place = self.place
        if place.file is not None and nothing_stands(place.file, was_here=self._worked_here):
            self.show_first_start()
        else:
            self._background.run(
                doors.people, place, self._server_password, then=self._on_people, trouble=self._on_no_house
            )

    @property
    def _worked_here(self) -> bool:
        """Somebody came into a house on this computer: where it is not, a disk or a network is away."""
        return bool(self._settings.house_path or self._settings.last_person)

    def show_first_start(self, answers: Answers | None = None) -> None:
        """A new house."""
        here = house_file(Settings())
        known = answers or Answers(language=self._settings.language)
        panel = FirstStart(self._background, here, known, may_look_around=True)
        panel.look_around_requested.connect(self.show_look_around)
        panel.finished.connect(self._on_finished)
        panel.language_chosen.connect(self._on_language)
        panel.existing_requested.connect(self.show_existing)
        self._show(panel)

    def show_existing(self) -> None:
        """A house that stands already: on a server, in a file, or after all a new one."""
        panel = ExistingPanel()
        panel.server_chosen.connect(self._on_server)
        panel.file_chosen.connect(self._on_file)
        panel.cancelled.connect(self.begin)
        panel.new_requested.connect(self.show_first_start)
        panel.restore_requested.connect(self.show_restore)
        self._show(panel)

    def show_restore_here(self, path: Path) -> None:
        """This back-up in the place of the house that was open a moment ago."""
        self.show_restore()
        self._restores_here = True
        if isinstance(self._panel, RestorePanel):
            self._panel.choose(str(path))

    def show_restore(self) -> None:
        """A back-up to be put in the place of this computer's house."""
        self._restores_here = False
        panel = RestorePanel(self._background, self._settings.language)
        panel.restore_chosen.connect(self._on_restore)
        panel.cancelled.connect(self.begin)
        self._show(panel)

    def stop(self) -> None:
        """Let the workers go home; a wrong password that still has to wait does not hold up the end."""
        self._background.stop(_PATIENCE)

    # --- the house of invented people

    def show_look_around(self) -> None:
        """Which of the two."""
        panel = LookAroundPanel(self._settings.language)
        panel.kind_chosen.connect(self._on_look_around)
        panel.cancelled.connect(self.begin)
        self._show(panel)

    def leave_demo(self) -> None:
        """Back to the house of this computer, or to its first start."""
        self._demo = None
        self.begin()

    def _on_look_around(self, kind: HouseKind, progress: Progress) -> None:
        self._demo = data_folder() / f"voorbeeld-{kind.value}.healthdesk"
        look = doors.LookAround(self._demo, kind, self._settings.language, progress)
        self._background.run(
            doors.look_around,
            look,
            self._clock,
            then=self._on_looked,
            trouble=self._on_no_demo,
            lane="slow",
        )

    def _on_looked(self, desk: Desk) -> None:
        if isinstance(self._panel, LookAroundPanel):
            self.opened.emit(desk)
        else:  # she went back meanwhile
            self._demo = None
            self._background.run(desk.store.close)

    def _on_no_demo(self, trouble: Trouble) -> None:
        self._demo = None
        if isinstance(self._panel, LookAroundPanel):
            self._panel.show_trouble(trouble)

    # --- another house

    def _on_server(self, url: str, password: str) -> None:
        self._server_password = password or None
        self._change(server_url=url, house_path="")
        self.begin()

    def _on_file(self, path: str) -> None:
        self._change(server_url="", house_path=path)
        self.begin()

    def _on_restore(self, path: Path, password: str) -> None:
        if not self._restores_here:
            self._change(server_url="", house_path="")
        self.replacing.emit()
        self._background.run(
            doors.restore,
            path,
            self.place,
            password,
            self._clock,
            then=self._on_restored,
            trouble=self._on_refused,
            lane="slow",
        )

    def _on_restored(self, aside: Path | None) -> None:
        self.begin(LockReason(LockCause.RESTORED, aside=aside.name if aside else ""))

    # --- first start

    def _on_language(self, language: str, answers: Answers) -> None:
        self._change(language=language)
        self.language_chosen.emit(language)
        self.show_first_start(replace(answers, language=language))

    def _on_finished(self, answers: Answers, password: str) -> None:
        here = house_file(Settings())
        self._background.run(
            doors.create,
            answers,
            here,
            password,
            self._clock,
            then=self._on_created,
            trouble=self._on_refused,
            lane="slow",
        )
        self._server_password = answers.server_password or None
        self._wanted = answers

    def _on_created(self, started: StartedHouse) -> None:
        self._started = started
        self._change(server_url=self._wanted.server_url, house_path="", last_person=started.desk.actor.name)
        panel = SheetPanel(self._background, started)
        panel.kept.connect(self._on_sheet_kept)
        self._show(panel)

    def _on_sheet_kept(self) -> None:
        started, self._started = self._started, None
        if started is not None:
            self.opened.emit(started.desk)

    # --- unlock

    def _on_people(self, book: SlotBook) -> None:
        self._book = book
        names = sorted((slot.name for slot in book.slots if slot.kind == "person"), key=in_order)
        last = self._settings.last_person
        if last in names:
            names.remove(last)
            names.insert(0, last)
        if self._reason.given_by:
            names = [self._reason.given_by]
        panel = UnlockPanel(
            book.house_name,
            names,
            self._settings.language,
            reason=self._reason.sentence(),
            demo_password=doors.DEMO_PASSWORD if self._demo else "",
            is_given=bool(self._reason.given_by),
            way_back=self._reason.way_back,
        )
        panel.given_requested.connect(self.given_wanted)
        panel.unlock_requested.connect(self._on_unlock)
        panel.recovery_requested.connect(self._on_recovery)
        panel.other_house_requested.connect(self.leave_demo if self._demo else self.show_existing)
        self._show(panel)

    def _on_unlock(self, name: str, password: str) -> None:
        who = self._meant(name)
        asked = doors.Knock(self.place, who, password, self._settings.language, self._server_password)
        self._background.run(
            doors.unlock, asked, self._clock, then=self._on_open, trouble=self._on_refused, lane="slow"
        )

    def _meant(self, typed: str) -> str:
        """The name of somebody who works here, typed by hand: in any case, or a lone first name."""
        names = [slot.name for slot in self._book.slots if slot.kind == "person"] if self._book else []
        wanted = typed.strip().casefold()
        whole = [name for name in names if name.casefold() == wanted]
        first = [name for name in names if name.casefold().split()[:1] == [wanted]]
        return whole[0] if whole else first[0] if len(first) == 1 else typed

    def _on_open(self, entry: doors.Entry) -> None:
        if self._demo is None:
            self._change(last_person=entry.desk.actor.name)
        self._forget_password()
        self.opened.emit(entry.desk)
        if entry.copy:
            self.brought_up.emit(entry.copy)

    def _on_refused(self, trouble: Trouble) -> None:
        if self._panel is not None:
            self._panel.show_trouble(trouble)

    def _on_no_house(self, trouble: Trouble) -> None:
        sentence = for_trouble(self._settings.language, trouble)
        panel = NoHousePanel(
            sentence, is_shared=bool(self._settings.server_url), is_given=bool(self._reason.given_by)
        )
        panel.retried.connect(self._on_retried)
        panel.other_house_requested.connect(self.show_existing)
        self._show(panel)

    def _on_retried(self, server_password: str) -> None:
        self._server_password = server_password or self._server_password
        self.begin(self._reason)

    # --- recovery

    def _on_recovery(self) -> None:
        house = self._book.house_name if self._book else ""
        panel = RecoverPanel(house, self._settings.language)
        panel.recovery_chosen.connect(self._on_recover)
        panel.cancelled.connect(self.begin)
        self._show(panel)

    def _on_recover(self, code: str, password: str) -> None:
        asked = doors.Knock(self.place, code, password, self._settings.language, self._server_password)
        self._background.run(
            doors.recover, asked, self._clock, then=self._on_open, trouble=self._on_refused, lane="slow"
        )

    # --- helpers

    def _forget_password(self) -> None:
        """What was typed at the door does not stay there behind whatever comes next."""
        if self._panel is not None and not isinstance(self._panel, LookAroundPanel):
            self._panel.forget_password()

    def _show(self, panel: QWidget) -> None:
        self._forget_password()
        self._panel = panel if isinstance(panel, Answering) else None
        self.shows.emit(panel)
        panel.setFocus()

    def _change(self, **values: str) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)
