"""A walk through a house: every page, tab, panel and dialog, one picture each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from gallery.answered import answer_of
from gallery.brought import likely_table, own_calendar, people_table, services_file
from gallery.camera import Camera
from gallery.enclosed import came_in
from gallery.form_visits import FormVisits
from gallery.letter_visits import LetterVisits
from gallery.plan_visits import plan_dialogs
from gallery.rule_visits import RuleVisits
from gallery.shared_visits import SharedVisits
from gallery.sights import Sights
from gallery.talk_visits import TalkVisits
from gallery.wanted import Wanted
from healthdesk.actions import (
    give_freed_slot,
    hand_over,
    keep_waiting_list,
    reminder_policy,
    take_satisfaction,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.read_eid import is_offered
from healthdesk.db import patients
from healthdesk.records.link import Link
from healthdesk.records.load import LoadOf
from healthdesk.records.referral import ReferralState
from healthdesk.records.task import TaskKind
from healthdesk.ui.admin.imports_card import ImportsCard
from healthdesk.ui.admin.retention_card import RetentionCard
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.calendars.calendars_card import CalendarsCard
from healthdesk.ui.directory.directory_files_card import DirectoryFilesCard
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.parts.choice_chips import ChoiceChips
from healthdesk.ui.parts.picture_tile import PictureTile
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.patients.doubles_view import DoublesView
from healthdesk.ui.patients.file_tabs import tabs_for
from healthdesk.ui.patients.new_patient import NewPatient
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.reminders.message_card import MessageCard
from healthdesk.ui.reports.reports_page import ReportsPage
from healthdesk.ui.rota.part_cell import PartCell
from healthdesk.ui.rota.rota_page import RotaPage
from healthdesk.ui.satisfaction.nameless_screen import NamelessScreen
from healthdesk.ui.today.quiet_board import QuietBoard
from healthdesk.ui.today.task_row import TaskRow
from healthdesk.ui.today.today_page import TodayPage
from healthdesk.ui.trajectory.path_card import PathCard
from healthdesk.ui.window.frame import Frame

_SECTIONS = ("staff", "house", "plan", "forms", "rules", "texts", "care", "log", "data", "computer", "about")


def _hidden(area: QScrollArea) -> int:
    """How much of it is above or below."""
    return area.verticalScrollBar().maximum()


def _take_nothing_back(_desk: Desk) -> Done[None]:
    """So that the toast has its button."""
    return Done(None)


class Walk:
    """Through one house, in one window."""

    def __init__(self, window: QWidget, frame: Frame, sights: Sights, camera: Camera) -> None:
        self._window, self._frame, self._sights, self._camera = window, frame, sights, camera
        self._go, self._follow = frame.navigator.go, frame.navigator.follow

    def go_round(self, wanted: Wanted) -> None:
        """Everything that is wanted, in the order of the rail."""
        parts = {
            "today": self._today,
            "people": self._people,
            "file": self._file,
            "agenda": self._agenda,
            "rota": self._rota,
            "linked": self._linked,
            "referrals": self._referral_table,
            "waiting": self._waiting,
            "reports": self._reports,
            "outreach": self._outreach,
            "reminders": self._reminders,
            "satisfaction": self._satisfaction,
            "directory": self._directory,
            "admin": self._admin,
            "frame": self._frame_parts,
        }
        for name in wanted.some(parts):
            parts[name]()

    def _rest(self) -> None:
        self._camera.rest(self._frame.workbench.background)

    def _whole(self, name: str) -> None:
        """All of the longest thing that scrolls here, also what is below the window."""
        self._rest()
        areas = [one for one in self._page().findChildren(QScrollArea) if one.isVisible() and one.widget()]
        longest = max(areas, key=_hidden, default=None)
        if longest is not None and _hidden(longest):
            self._take(f"{name}-whole", longest.widget())

    def _take(self, name: str, widget: QWidget | None = None) -> None:
        self._rest()
        self._camera.take(widget or self._window, name)

    def _page(self) -> QWidget:
        page = self._frame.navigator.page
        return page if page is not None else self._window

    def _search(self, text: str) -> None:
        for box in self._page().findChildren(SearchBox):
            if box.isVisible():
                box.setText(text)
                return

    def _dialog(self, name: str) -> None:
        self._rest()
        for dialog in shown_dialogs(self._window):
            self._take(name, dialog)
            dialog.close()

    def _today(self) -> None:
        self._go("today")
        self._take("today")
        self._frame.navigator.make_new("today")
        self._dialog("today-welcome")
        page = self._page()
        if isinstance(page, TodayPage):
            page.at_desk.board_wanted.emit()
            for board in page.findChildren(QuietBoard):
                self._take("today-board", board)
                board.close()
        kinds = {TaskKind.BROKEN_GLASS: "today-glass", TaskKind.INTERPRETER: "today-interpreter"}
        for kind, name in kinds.items():
            rows = [one for one in self._page().findChildren(TaskRow) if one.task.kind is kind]
            wanted = next((one for one in rows if dict(one.task.values).get("what") != "confirm"), None)
            if wanted is not None:
                wanted.opened.emit(wanted.task)
                self._dialog(name)

    def _people(self) -> None:
        self._go("patients")
        self._take("people")
        self._follow(Link("doubles"))
        self._take("people-doubles")
        for view in self._page().findChildren(DoublesView):
            view.merge_wanted.emit(self._sights.two)
            self._take("people-merge")
            self._window_back()
        self._window_back()
        self._search("ma")
        self._take("people-found")
        self._search("xyzzy")
        self._take("people-nobody")
        self._search("")
        self._frame.navigator.make_new("patients")
        self._take("person-new")
        self._card()
        self._window_back()

    def _card(self) -> None:
        for face in self._page().findChildren(NewPatient):
            if is_offered(self._frame.workbench.desk.house):
                face.read_eid()
                self._dialog("person-eid")

    def _window_back(self) -> None:
        page = self._frame.navigator.page
        if page is not None:
            page.step_back()

    def _file(self) -> None:
        desk = self._frame.workbench.desk
        for tab in tabs_for(desk.actor, desk.house):
            self._follow(Link("patient", self._sights.person, tab.key))
            self._take(f"file-{tab.key}")
            for card in self._page().findChildren(PathCard) if tab.key == "talks" else ():
                card.agree()
                self._dialog("file-path")
            if tab.key == "rights":
                self._whole("file-rights")

    def _agenda(self) -> None:
        self._go("agenda")
        page = self._frame.navigator.page
        if not isinstance(page, AgendaPage):
            return
        for view in ("week", "month", "list", "day"):
            page.show_as(view)
            self._take(f"agenda-{view}")
        page.print_out()
        self._dialog("agenda-day-paper")
        self._follow(Link("moment", self._sights.person))
        self._take("agenda-moment")
        page.moment.hold()
        self._take("agenda-held")
        page.moment.repeat()
        self._dialog("agenda-series")
        page.moment.look_for_series()
        self._take("agenda-series-found")
        page.step_back()
        TalkVisits(page, self._take, self._dialog, self._rest).go_round()
        SharedVisits(page, self._take, self._rest).go_round(Link("moment", self._sights.person))
        page.new_item()
        self._take("agenda-booking")
        page.step_back()
        if self._sights.talk is not None:
            self._follow(Link("appointment", self._sights.talk.appointment.id))
            self._take("agenda-talk")
            page.step_back()

    def _rota(self) -> None:
        self._follow(Link("rota"))
        page = self._frame.navigator.page
        if not isinstance(page, RotaPage):
            return
        self._take("rota-week")
        cell = page.week.first_cell()
        if isinstance(cell, PartCell):
            page.week.opened.emit(cell.part)
            self._dialog("rota-part")
        page.print_out()
        self._dialog("rota-paper")
        page.give_parts()
        self._take("rota-month")
        page.give_parts(give=False)
        self._camera.rest(self._frame.workbench.background)

    def _reports(self) -> None:
        self._go("reports")
        page = self._frame.navigator.page
        if isinstance(page, ReportsPage):
            self._take("reports-chart")
            page.show_as(LoadOf.PART, table=True)
            self._take("reports-table")
            page.show_as(LoadOf.THERAPIST, table=False)

    def _linked(self) -> None:
        self._go("referrals")
        self._take("referrals-board")
        self._received()
        for name, link in self._sights.links:
            self._follow(link)
            self._take(name)
            self._letter(name)
            if name == "intake-consent":
                self._signing()
            self._given(name)

    def _received(self) -> None:
        """A letter of another house, before it is taken in."""
        page, letter = self._frame.navigator.page, came_in(self._frame.workbench.desk)
        if isinstance(page, ReferralsPage) and letter is not None:
            page.open_letter(str(letter))
            self._dialog("referral-received")
        desk = self._frame.workbench.desk
        doubtful = answer_of(desk, ReferralState.WITHDRAWING, "CAW Oost-Brabant, team jongeren")
        for name, answer in {
            "referral-answered": answer_of(desk),
            "referral-answer-doubts": doubtful,
        }.items():
            if isinstance(page, ReferralsPage) and answer is not None:
                page.open_letter(str(answer))
                self._dialog(name)

    def _letter(self, name: str) -> None:
        """What the check asks; signing it, where there is no card; a copy with a password."""
        page = self._frame.navigator.page
        if isinstance(page, LettersPage) and name == "letter-writing":
            page.writer.parts.written.emit("reason", "Slaapt slecht. Medicatie na te vragen.")
            self._rest()
            self._take("letter-doubts")
            page.writer.parts.written.emit("reason", None)
            self._rest()
        if isinstance(page, LettersPage) and name in {"letter-writing", "letter-contract"}:
            self._whole(name)
            LetterVisits(self._take, self._dialog, self._rest).sign(page, name)
        if isinstance(page, LettersPage) and name == "letter-sent":
            page.sent.copy_with_password()
            self._dialog("letter-locked-copy")
        if isinstance(page, LettersPage) and name == "letter-signatures":
            LetterVisits(self._take, self._dialog, self._rest).signatures(page)

    def _signing(self) -> None:
        """What a form asks to be signed."""
        page = self._frame.navigator.page
        if page is not None and page.save():
            self._dialog("intake-signing")

    def _given(self, name: str) -> None:
        """The same form as the person herself has it, when it is one that is being filled in."""
        page = self._frame.navigator.page
        if not isinstance(page, IntakePage) or not isinstance(page.view, IntakeView):
            return
        desk, view = self._frame.workbench.desk, page.view
        opened = hand_over.hand_over(desk, view.keeper.draft.id, view.sheet.setting.language).result
        screen = GivenForm(self._frame.workbench, opened)
        screen.resize(self._window.size())
        screen.show()
        self._take(f"{name}-given", screen)
        screen.leave()
        self._rest()
        screen.deleteLater()

    def _referral_table(self) -> None:
        self._follow(Link("page", None, "referrals"))
        self._go("referrals")
        page = self._frame.navigator.page
        if page is None:
            return
        page.find_here()
        self._choose(page.findChildren(ChoiceChips), "table")
        self._take("referrals-table")
        self._choose(page.findChildren(ChoiceChips), "figures")
        self._take("referrals-figures")
        self._choose(page.findChildren(ChoiceChips), "board")

    def _choose(self, several: Iterable[ChoiceChips], value: str) -> None:
        for chips in several:
            if chips.isVisible():
                before = chips.values
                chips.show_values((value,))
                if chips.values == (value,):
                    chips.picked.emit(chips.values)
                    return
                chips.show_values(before)

    def _waiting(self) -> None:
        """The list, what came free, and who of those who wait would have it."""
        desk = self._frame.workbench.desk
        if keep_waiting_list.count_waiting(desk) < 0:
            return
        self._go("waiting")
        page = self._frame.navigator.page
        self._take("waiting")
        if page is not None and page.edit():
            self._dialog("waiting-change")
        freed = give_freed_slot.freed_slots_of(desk)
        for view in (*freed[:1], *[one for one in freed if one.service][:1]):
            self._follow(Link("freed_slot", view.slot.id))
            self._take("agenda-freed-place" if view.service else "agenda-freed")
        self._go("agenda")
        self._window_back()

    def _outreach(self) -> None:
        self._go("outreach")
        self._take("outreach")
        page = self._frame.navigator.page
        if page is not None and page.new_item():
            self._dialog("outreach-attempt")
        LetterVisits(self._take, self._dialog, self._rest).many(page)

    def _reminders(self) -> None:
        """A house that turned them on: what is to be sent, and what a person wants."""
        desk = self._frame.workbench.desk
        policy = reminder_policy.policy_of(desk)
        reminder_policy.set_policy(desk, replace(policy, on=True, days=3))
        self._go("reminders")
        self._take("reminders")
        for link in self._page().findChildren(MessageCard):
            link.wish_wished.emit()
            self._dialog("reminders-wish")

    def _satisfaction(self) -> None:
        self._follow(Link("how_it_was"))
        self._take("how-it-was")
        desk = self._frame.workbench.desk
        screen = NamelessScreen(
            self._frame.workbench, take_satisfaction.askable(desk).forms[0], desk.language, Link("today")
        )
        screen.resize(self._window.size())
        screen.show()
        screen.findChildren(PictureTile)[0].click()
        for number, step in enumerate((0, 1, 1, 1), start=1):
            if step:
                screen.foot.stepped.emit(step)
            self._take(f"how-it-was-given-{number}", screen)
        screen.leave()
        screen.deleteLater()
        self._go("satisfaction")
        page = self._frame.navigator.page
        for face in ("charts", "table", "words") if page is not None else ():
            self._choose(self._page().findChildren(ChoiceChips), face)
            self._take(f"satisfaction-{face}")

    def _directory(self) -> None:
        self._go("directory")
        self._take("directory")
        self._search("16 jaar, Dari, trauma")
        self._take("directory-found")
        self._search("trauma, gratis, met de bus")
        self._take("directory-bus")
        self._search("")
        self._frame.navigator.make_new("directory")
        self._take("directory-new")
        self._window_back()

    def _admin(self) -> None:
        desk = self._frame.workbench.desk
        self._go("admin")
        page = self._frame.navigator.page
        for section in _SECTIONS:
            if page is not None:
                page.show_link(Link("page", None, section))
            here = page.here() if page is not None else None
            if page is None or here is None or here.extra != section:
                continue  # a house without this part
            self._take(f"admin-{section}")
            self._whole(f"admin-{section}")
            for calendars in page.findChildren(CalendarsCard) if section == "plan" else ():
                calendars.read(str(own_calendar(desk)))
                self._dialog("admin-calendar")
            if section == "plan":
                plan_dialogs(page, self._frame.workbench, self._dialog)
            if section == "forms":
                FormVisits(self._take, self._dialog, self._rest).go(page, self._sights.fields)
            if section == "rules":
                RuleVisits(self._take, self._dialog, self._rest).go(page)
            if section == "texts":
                LetterVisits(self._take, self._dialog, self._rest).texts(page)
            if section == "data":
                self._in_and_out(page)

    def _in_and_out(self, page: QWidget) -> None:
        """Who is due, and a table before anybody comes in."""
        for due in page.findChildren(RetentionCard):
            self._take("admin-data-due", due)
            due.change_rule()
            self._dialog("admin-retention")
        for imports in page.findChildren(ImportsCard):
            imports.look_at(str(people_table()))
            self._dialog("admin-data-import")
            self._import_that_asks(imports)
        for services in page.findChildren(DirectoryFilesCard):
            services.look_at(str(services_file(self._frame.workbench.desk)))
            self._dialog("admin-data-services")

    def _import_that_asks(self, card: ImportsCard) -> None:
        """A file with somebody who looks like a person of the house."""
        with self._frame.workbench.desk.store.reading() as session:
            known = patients.everybody(session)[0]
        if known.official_given and known.official_family:
            card.look_at(str(likely_table(known)))
            self._dialog("admin-data-import-asks")

    def _frame_parts(self) -> None:
        toasts = self._frame.workbench.toasts
        self._go("today")
        told = {"own": "UTC", "zone": "Europe/Brussels", "house": "14:45"}
        self._frame.clock_banner.say(self._frame.workbench.sentence("clock.other_zone", **told), "amber")
        self._take("clock")
        self._frame.clock_banner.clear()
        self._go("patients")
        self._frame.open_command_box()
        self._take("commands")
        self._frame.command_box.field.setText("an")
        self._take("commands-found")
        self._frame.command_box.close_box()
        kept = QCoreApplication.translate("PatientsPage", "{name} heeft nu een dossier: {code}.")
        toasts.show(kept.format(name="Jan", code="P-4821"), _take_nothing_back)
        toasts.trouble(self._frame.workbench.sentence("store.unreachable"))
        self._take("toasts")
        toasts.close_all()
        self._frame.show_shortcuts()
        self._dialog("shortcuts")
