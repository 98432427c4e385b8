"""The frame of one person's work: rail, top bar, one page at a time, status bar, command box.

Builds its parts and connects them; what each does stands in its own file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts import keys
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.role_names import role_names
from healthdesk.ui.parts.toast_stack import ToastStack
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.backups import Backups
from healthdesk.ui.window.clock_banner import ClockBanner
from healthdesk.ui.window.command_box import CommandBox
from healthdesk.ui.window.command_source import CommandSource, Hit
from healthdesk.ui.window.command_sources import SOURCES
from healthdesk.ui.window.commands import (
    GO,
    LOOK,
    NEW,
    SPEAK,
    person_commands,
    recent_hits,
    things_to_make,
    window_commands,
)
from healthdesk.ui.window.ear import Ear
from healthdesk.ui.window.file_closer import FileCloser
from healthdesk.ui.window.help_panel import show_help
from healthdesk.ui.window.navigator import Navigator
from healthdesk.ui.window.own_password import OwnPassword
from healthdesk.ui.window.page_keys import typed_for
from healthdesk.ui.window.pages import Entry, entries_for
from healthdesk.ui.window.rail import Rail
from healthdesk.ui.window.rail_counts import COUNTS, RailCount, RailCounter
from healthdesk.ui.window.scan_ear import ScanEar
from healthdesk.ui.window.shortcuts_overlay import ShortcutsOverlay
from healthdesk.ui.window.slip_opener import SlipOpener
from healthdesk.ui.window.standing import Standing
from healthdesk.ui.window.status_bar import StatusBar
from healthdesk.ui.window.top_bar import TopBar


class Frame(QWidget):
    """Everything a signed-in person sees.

    lock_requested: she wants to lock. look_chosen: "system", "light" or "dark".
    language_chosen: the screen should speak it. leave_requested: out of the house of invented people.
    """

    lock_requested = Signal()
    look_chosen = Signal(str)
    language_chosen = Signal(str)
    leave_requested = Signal()

    def __init__(
        self,
        workbench: Workbench,
        manual: Path,
        parent: QWidget | None = None,
        *,
        entries: tuple[Entry, ...] | None = None,
        sources: tuple[CommandSource, ...] = SOURCES,
        counts: tuple[RailCount, ...] = COUNTS,
    ) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._manual = manual
        self.setProperty("look", "page")
        self.navigator = Navigator(
            workbench, entries_for(workbench.desk.actor) if entries is None else entries, self
        )
        words = workbench.words
        self.rail = Rail(
            [(entry.key, entry.icon, entry.title_for(words)) for entry in self.navigator.entries],
            optional=[entry.key for entry in self.navigator.entries if entry.optional],
        )
        self.top_bar = TopBar()
        self.status_bar = StatusBar()
        beside = column(gap="none")
        self.clock_banner = ClockBanner(workbench)
        self.clock_banner.setProperty("edge", "wide")
        fill(beside, self.top_bar, self.clock_banner)
        beside.addWidget(self.navigator.stack, 1)
        fill(beside, self.status_bar)
        layout = row(self, gap="none")
        layout.addWidget(self.rail)
        layout.addLayout(beside, 1)
        self.toasts = ToastStack(workbench.toasts, self.navigator.stack)
        self.command_box = CommandBox(workbench, sources, self)
        self.ear = Ear(workbench, self)
        self.scan_ear, self.slips = ScanEar(self), SlipOpener(workbench, self)
        self.standing = Standing(workbench, self)
        self.backups = Backups(workbench, self)
        self.file_closer = FileCloser(workbench, self)
        self.counter = RailCounter(workbench, counts, self)
        self._plain: dict[str, Callable[[], object]] = {
            "backup": self.backups.make,
            "password": self._change_password,
            "leave": self.leave_requested.emit,
            "lock": self.lock_requested.emit,
            "keys": self.show_shortcuts,
            "help": self.show_help,
        }
        self._connect()
        self._wire_keys()
        self._show_desk()

    def _connect(self) -> None:
        self.rail.chosen.connect(self._on_page_chosen)
        self.navigator.moved.connect(self._on_moved)
        self.navigator.counted.connect(self.rail.show_count)
        self.counter.counted.connect(self.rail.show_count)
        self.top_bar.search_requested.connect(self.open_command_box)
        self.top_bar.back_requested.connect(self.navigator.back)
        self.top_bar.forward_requested.connect(self.navigator.forward)
        self.top_bar.lock_requested.connect(self.lock_requested)
        self.top_bar.new_requested.connect(self.navigator.make_new)
        self.top_bar.menu_chosen.connect(self._run_command)
        self.backups.told.connect(self.status_bar.show_backup)
        self.status_bar.backup_requested.connect(self.backups.make)
        self.status_bar.shortcuts_requested.connect(self.show_shortcuts)
        self.command_box.hit_chosen.connect(self._on_hit_chosen)
        self.command_box.code_given.connect(self.slips.open)
        self.scan_ear.heard.connect(self.slips.open)
        self.slips.found.connect(self.navigator.follow)
        self.command_box.closed.connect(self._on_box_closed)
        self.workbench.background.saved.connect(self._on_saved)
        self.workbench.desk_changed.connect(self._show_desk)

    def _wire_keys(self) -> None:
        keys.wire(
            self,
            (
                ("Ctrl+K", self.open_command_box),
                ("Ctrl+L", self.lock_requested.emit),
                ("Ctrl+N", self._on_new),
                ("Ctrl+F", self._on_find),
                ("Ctrl+S", self._on_save),
                ("Ctrl+P", self._on_print),
                ("Ctrl+Z", self._on_undo),
                ("Ctrl+Y", self._on_redo),
                ("Ctrl+Shift+Z", self._on_redo),
                ("F1", self.show_help),
                ("F2", self._on_edit),
                ("?", self.show_shortcuts),
                ("Esc", self._on_escape),
                ("Alt+Left", self.navigator.back),
                ("Alt+Right", self.navigator.forward),
            ),
        )
        for number in range(len(self.navigator.entries)):
            for typed in typed_for(number):
                keys.bind(self, typed, self._on_page_key).setProperty("page", number)

    # --- what others may call

    def start(self) -> None:
        """Open the first page."""
        if self.navigator.page is None and self.navigator.entries:
            self.navigator.go(self.navigator.entries[0].key)
        self.counter.count_all()
        self.backups.look()
        self.clock_banner.look()
        self.file_closer.go_on()

    def open_command_box(self) -> None:
        """Ctrl+K."""
        offered = self.rail.offered
        entries = tuple(entry for entry in self.navigator.entries if entry.key in offered)
        recent = recent_hits(self.navigator.history.recent())
        commands = window_commands(self.workbench, entries, may_back_up=self.backups.may_make)
        self.command_box.open(commands, recent)

    def show_shortcuts(self) -> None:
        """`?`."""
        page = self.navigator.page
        here, pages = page.shortcuts() if page else (), len(self.rail.offered)
        ShortcutsOverlay(page.title if page else "", here, pages, self).open()

    def show_help(self) -> None:
        """F1: the page of the manual, else its first page, else the keys."""
        page = self.navigator.page
        if not show_help(self._manual, page.help_topic if page else "", self):
            self.show_shortcuts()

    # --- slots

    def _on_moved(self, key: str) -> None:
        history = self.navigator.history
        self.rail.select(key)
        self.top_bar.show_way(back=history.may_go_back, forward=history.may_go_forward)

    def _on_hit_chosen(self, hit: Hit) -> None:
        if hit.link is not None:
            self.navigator.follow(hit.link)
        else:
            self._run_command(hit.command)

    def _on_box_closed(self) -> None:
        page = self.navigator.page
        focus = page.first_focus() if page else None
        (focus or self).setFocus()

    def _run_command(self, command: str) -> None:
        if command.startswith(GO):
            self.navigator.go(command.removeprefix(GO))
        elif command.startswith(NEW):
            self.navigator.make_new(command.removeprefix(NEW))
        elif command.startswith(LOOK):
            self.look_chosen.emit(command.removeprefix(LOOK))
        elif command.startswith(SPEAK):
            self.language_chosen.emit(command.removeprefix(SPEAK))
        elif command in self._plain:
            self._plain[command]()

    def _change_password(self) -> None:
        OwnPassword(self.workbench, self).open()

    def _on_saved(self) -> None:
        clock = self.workbench.desk.clock
        self.status_bar.show_saved(clock_time(clock.now(), clock.zone))

    def _on_page_key(self) -> None:
        number, offered = int(self.sender().property("page")), self.rail.offered
        if number < len(offered):
            self._on_page_chosen(offered[number])

    def _on_page_chosen(self, key: str) -> None:
        """The page; where it is open already, out of what stands on it, as with Esc."""
        page = self.navigator.page
        if page is not None and page.objectName() == key:
            page.step_back()
        else:
            self.navigator.go(key)

    def _on_new(self) -> None:
        page = self.navigator.page
        if page is None or not page.new_item():
            self.top_bar.open_new_menu()

    def _on_find(self) -> None:
        page = self.navigator.page
        if page is None or not page.find_here():
            self.open_command_box()

    def _on_save(self) -> None:
        if self.navigator.page is not None:
            self.navigator.page.save()

    def _on_print(self) -> None:
        if self.navigator.page is not None:
            self.navigator.page.print_out()

    def _on_edit(self) -> None:
        if self.navigator.page is not None:
            self.navigator.page.edit()

    def _on_undo(self) -> None:
        self.workbench.toasts.take_back_latest()

    def _on_redo(self) -> None:
        self.workbench.toasts.do_again_latest()

    def _on_escape(self) -> None:
        if self.navigator.page is not None:
            self.navigator.page.step_back()

    def _show_desk(self) -> None:
        desk, words = self.workbench.desk, self.workbench.words
        self.rail.show_house(desk.house.name, desk.actor.name, role_names(desk.actor.roles))
        self.top_bar.show_person(desk.actor.name.split()[0], person_commands(is_demo=desk.house.is_demo))
        self.status_bar.show_demo(is_demo=desk.house.is_demo)
        makers = things_to_make(self.workbench, self.navigator.entries)
        self.top_bar.offer_new((entry.key, entry.new_for(words)) for entry in makers)

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fold(folded=self.width() < size("fold_below"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.navigator.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.navigator.forward()
        else:
            super().mousePressEvent(event)
