"""Which pages there are. A page that works adds its one line here and appears in the rail.

Pages are imported on first visit: the window is usable before the letters' PDF parts are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.actor import Actor
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.words import Words
from healthdesk.ui.parts.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page of the rail.

    `leads` are the kinds of link it shows. `new` names what "+ Nieuw" makes there, "" for nothing.
    `right` is what one must be allowed to see it. Titles may name {people} and {new_person}.
    """

    key: str
    icon: str
    title: str
    module: str
    page: str
    leads: frozenset[str] = frozenset()
    new: str = ""
    new_right: Right | None = None
    right: Right | None = None
    optional: bool = False
    """Not every house has it: it comes into the rail when its count says that this one has."""
    under: str = ""
    """The key of the page that the rail marks instead; such a page has no place in the rail itself."""

    def title_for(self, words: Words) -> str:
        """What the rail calls it in this house."""
        return _said(self.title, words)

    def new_for(self, words: Words) -> str:
        """What the menu of new things calls it in this house."""
        return _said(self.new, words)

    def make(self, workbench: Workbench, parent: QWidget | None = None) -> Page:
        """The page itself, loaded now. Qt dresses all of it anew when it moves to another parent."""
        made = getattr(import_module(self.module), self.page)(workbench, parent)
        if not isinstance(made, Page):
            message = f"{self.module}.{self.page} is not a page"
            raise TypeError(message)
        return made


def _said(text: str, words: Words) -> str:
    said = QCoreApplication.translate("Pages", text) if text else ""
    return said.format(people=words.people_title, new_person=words.new_person)


ENTRIES: tuple[Entry, ...] = (
    Entry(
        key="today",
        icon="today",
        title=str(QT_TRANSLATE_NOOP("Pages", "Vandaag")),
        module="healthdesk.ui.today.today_page",
        page="TodayPage",
        leads=frozenset({"today"}),
        new=str(QT_TRANSLATE_NOOP("Pages", "Iemand aan de balie")),
        new_right=Right.BOOK,
        right=Right.SEE_AGENDA,
    ),
    Entry(
        key="patients",
        icon="people",
        title="{people}",
        module="healthdesk.ui.patients.patients_page",
        page="PatientsPage",
        leads=frozenset({"patient", "newcomer", "doubles"}),
        new="{new_person}",
        new_right=Right.CHANGE_PATIENTS,
        right=Right.SEE_PATIENTS,
    ),
    Entry(
        key="intake",
        icon="form",
        title=str(QT_TRANSLATE_NOOP("Pages", "Intake")),
        module="healthdesk.ui.intake.intake_page",
        page="IntakePage",
        leads=frozenset({"draft", "questionnaire_response", "new_intake"}),
        right=Right.SEE_PATIENTS,
        under="patients",
    ),
    Entry(
        key="how_it_was",
        icon="smile",
        title=str(QT_TRANSLATE_NOOP("Pages", "Hoe was het?")),
        module="healthdesk.ui.satisfaction.ask_page",
        page="AskPage",
        leads=frozenset({"how_it_was"}),
        right=Right.FILL_INTAKE,
        under="today",
    ),
    Entry(
        key="agenda",
        icon="agenda",
        title=str(QT_TRANSLATE_NOOP("Pages", "Agenda")),
        module="healthdesk.ui.agenda.agenda_page",
        page="AgendaPage",
        leads=frozenset({"appointment", "moment", "agenda", "freed_slot"}),
        new=str(QT_TRANSLATE_NOOP("Pages", "Nieuwe afspraak")),
        new_right=Right.BOOK,
        right=Right.SEE_AGENDA,
    ),
    Entry(
        key="rota",
        icon="people",
        title=str(QT_TRANSLATE_NOOP("Pages", "Rooster")),
        module="healthdesk.ui.rota.rota_page",
        page="RotaPage",
        leads=frozenset({"rota"}),
        right=Right.SEE_AGENDA,
        under="agenda",
    ),
    Entry(
        key="referrals",
        icon="referral",
        title=str(QT_TRANSLATE_NOOP("Pages", "Verwijzingen")),
        module="healthdesk.ui.referrals.referrals_page",
        page="ReferralsPage",
        leads=frozenset({"referral", "new_referral"}),
        new=str(QT_TRANSLATE_NOOP("Pages", "Nieuwe verwijzing")),
        new_right=Right.MAKE_REFERRALS,
        right=Right.SEE_PATIENTS,
    ),
    Entry(
        key="letters",
        icon="letter",
        title=str(QT_TRANSLATE_NOOP("Pages", "Brief")),
        module="healthdesk.ui.letters.letters_page",
        page="LettersPage",
        leads=frozenset({"letter", "letter_about", "write_letter", "signatures"}),
        right=Right.SEE_PATIENTS,
        under="referrals",
    ),
    Entry(
        key="outgoing",
        icon="letter",
        title=str(QT_TRANSLATE_NOOP("Pages", "Uitgaande brieven")),
        module="healthdesk.ui.letters.register_page",
        page="RegisterPage",
        leads=frozenset({"outgoing"}),
        right=Right.SEND_LETTERS,
        under="referrals",
    ),
    Entry(
        key="directory",
        icon="directory",
        title=str(QT_TRANSLATE_NOOP("Pages", "Sociale kaart")),
        module="healthdesk.ui.directory.directory_page",
        page="DirectoryPage",
        leads=frozenset({"partner"}),
        new=str(QT_TRANSLATE_NOOP("Pages", "Nieuwe dienst")),
        new_right=Right.KEEP_PARTNERS,
    ),
    Entry(
        key="waiting",
        icon="clock",
        title=str(QT_TRANSLATE_NOOP("Pages", "Wachtlijst")),
        module="healthdesk.ui.waiting.waiting_page",
        page="WaitingPage",
        leads=frozenset({"waiting"}),
        right=Right.SEE_PATIENTS,
        optional=True,
    ),
    Entry(
        key="reports",
        icon="chart",
        title=str(QT_TRANSLATE_NOOP("Pages", "Overzichten")),
        module="healthdesk.ui.reports.reports_page",
        page="ReportsPage",
        leads=frozenset({"reports"}),
        right=Right.PLAN_AGENDA,
    ),
    Entry(
        key="outreach",
        icon="phone",
        title=str(QT_TRANSLATE_NOOP("Pages", "Contacteren")),
        module="healthdesk.ui.outreach.outreach_page",
        page="OutreachPage",
        leads=frozenset({"outreach"}),
        right=Right.REACH_OUT,
    ),
    Entry(
        key="reminders",
        icon="mail",
        title=str(QT_TRANSLATE_NOOP("Pages", "Herinneringen")),
        module="healthdesk.ui.reminders.reminders_page",
        page="RemindersPage",
        leads=frozenset({"reminders"}),
        right=Right.BOOK,
        optional=True,
    ),
    Entry(
        key="satisfaction",
        icon="smile",
        title=str(QT_TRANSLATE_NOOP("Pages", "Tevredenheid")),
        module="healthdesk.ui.satisfaction.satisfaction_page",
        page="SatisfactionPage",
        leads=frozenset({"satisfaction"}),
        right=Right.SEE_SATISFACTION,
    ),
    Entry(
        key="admin",
        icon="settings",
        title=str(QT_TRANSLATE_NOOP("Pages", "Beheer")),
        module="healthdesk.ui.admin.admin_page",
        page="AdminPage",
        leads=frozenset({"setting"}),
        right=Right.PLAN_AGENDA,
    ),
)


_ORDER = (
    *("today", "patients", "agenda", "waiting", "referrals"),
    *("directory", "reports", "outreach", "reminders", "satisfaction", "admin"),
)


def entries_for(actor: Actor) -> tuple[Entry, ...]:
    """The pages this person may see, in the order of the rail."""
    allowed = (entry for entry in ENTRIES if entry.right is None or may(actor, entry.right))
    return tuple(sorted(allowed, key=_place))


def _place(entry: Entry) -> int:
    return _ORDER.index(entry.key) if entry.key in _ORDER else len(_ORDER)


def entry_for_link(entries: tuple[Entry, ...], kind: str) -> Entry | None:
    """The page that shows links of this kind; None when this house or person has none."""
    return next((entry for entry in entries if kind in entry.leads), None)
