"""A page makes what stands there at its first showing, and the form of a new one when it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.practitioner import Role
from healthdesk.ui.directory.directory_page import DirectoryPage
from healthdesk.ui.directory.partner_form import PartnerForm
from healthdesk.ui.parts.page import Page
from healthdesk.ui.patients.new_patient import NewPatient
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.referrals.new_referral import NewReferral
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


@pytest.mark.parametrize(
    ("kind", "form"),
    [(PatientsPage, NewPatient), (DirectoryPage, PartnerForm), (ReferralsPage, NewReferral)],
)
def test_the_form_of_a_new_one_is_made_when_it_is_asked_for_and_once(
    kind: type[Page],
    form: type[QWidget],
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    make_desk: MakeDesk,
) -> None:
    page = show(qtbot, kind(make_workbench(make_desk(Role.COORDINATOR, Role.THERAPIST))))
    page.refresh(())
    page.keep_work()
    assert not page.has_unsaved()
    for ask in (page.here, page.shortcuts, page.first_focus, page.save, page.step_back):
        ask()
    assert page.findChildren(form) == []
    assert page.new_item()
    (made,) = page.findChildren(form)
    assert made.isVisible()
    assert page.step_back()
    assert not made.isVisible()
    assert page.new_item()
    assert page.findChildren(form) == [made]
    assert made.isVisible()


def test_a_part_of_beheer_is_read_when_somebody_goes_there() -> None:
    """In a process of its own: here another test may have read it."""
    ask = "import sys, healthdesk.ui.admin.admin_page; print(*sorted(sys.modules))"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    read = told.stdout.split()
    assert "healthdesk.ui.admin.admin_page" in read
    assert [name for name in read if name.startswith("healthdesk.") and name.endswith("_section")] == []
