"""The tabs of a person's file. A feature adds its one line; tabs are made on first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from healthdesk.records.actor import Actor
from healthdesk.records.house import House, HouseKind
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab


@dataclass(frozen=True, slots=True, kw_only=True)
class TabEntry:
    """One tab: `right` is what one needs to see it, `kinds` the houses that have it (empty: all).

    `fits` says it of a house where its kind alone does not.
    """

    key: str
    title: str
    module: str
    widget: str
    right: Right | None = None
    kinds: frozenset[HouseKind] = frozenset()
    fits: Callable[[House], bool] | None = None

    def title_said(self) -> str:
        """What stands on the tab."""
        return QCoreApplication.translate("FileTabs", self.title)

    def make(self, workbench: Workbench) -> FileTab:
        """The tab itself."""
        made = getattr(import_module(self.module), self.widget)(workbench)
        if not isinstance(made, FileTab):
            raise TypeError(self.widget)
        return made


_HERE = "healthdesk.ui.patients."
TABS: tuple[TabEntry, ...] = (
    TabEntry(key="overview", title="Overzicht", module=_HERE + "overview_tab", widget="OverviewTab"),
    TabEntry(key="details", title="Gegevens", module=_HERE + "details_tab", widget="DetailsTab"),
    TabEntry(
        key="enrolment",
        title="Inschrijving",
        module=_HERE + "enrolment_tab",
        widget="EnrolmentTab",
        kinds=frozenset({HouseKind.WGC}),
    ),
    TabEntry(
        key="intakes",
        title="Intakes",
        module="healthdesk.ui.intake.person_intakes",
        widget="PersonIntakes",
        right=Right.FILL_INTAKE,
    ),
    TabEntry(key="talks", title="Afspraken", module=_HERE + "talks_tab", widget="TalksTab"),
    TabEntry(
        key="referrals",
        title="Verwijzingen en brieven",
        module="healthdesk.ui.referrals.person_referrals",
        widget="PersonReferrals",
    ),
    TabEntry(
        key="notes",
        title="Notities",
        module=_HERE + "notes_tab",
        widget="NotesTab",
        right=Right.SEE_NOTES,
    ),
    TabEntry(
        key="rights",
        title="Rechten",
        module="healthdesk.ui.rights.rights_tab",
        widget="RightsTab",
        right=Right.FOLLOW_RIGHTS,
        fits=fits,
    ),
    TabEntry(
        key="plan",
        title="Plan",
        module="healthdesk.ui.plan.plan_tab",
        widget="PlanTab",
        right=Right.KEEP_PLANS,
        fits=fits,
    ),
    TabEntry(key="consent", title="Akkoord", module=_HERE + "consent_tab", widget="ConsentTab"),
    TabEntry(key="who_saw", title="Wie zag dit dossier", module=_HERE + "who_saw_tab", widget="WhoSawTab"),
)


def tabs_for(actor: Actor, house: House) -> tuple[TabEntry, ...]:
    """The tabs this person sees in this house."""
    return tuple(
        tab
        for tab in TABS
        if (tab.right is None or may(actor, tab.right))
        and (not tab.kinds or house.kind in tab.kinds)
        and (tab.fits is None or tab.fits(house))
    )


def titles() -> tuple[str, ...]:
    """Every title, spelled out for the translators."""
    return (
        QCoreApplication.translate("FileTabs", "Overzicht"),
        QCoreApplication.translate("FileTabs", "Gegevens"),
        QCoreApplication.translate("FileTabs", "Inschrijving"),
        QCoreApplication.translate("FileTabs", "Intakes"),
        QCoreApplication.translate("FileTabs", "Afspraken"),
        QCoreApplication.translate("FileTabs", "Verwijzingen en brieven"),
        QCoreApplication.translate("FileTabs", "Notities"),
        QCoreApplication.translate("FileTabs", "Rechten"),
        QCoreApplication.translate("FileTabs", "Plan"),
        QCoreApplication.translate("FileTabs", "Akkoord"),
        QCoreApplication.translate("FileTabs", "Wie zag dit dossier"),
    )
