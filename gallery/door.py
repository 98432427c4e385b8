"""Before anybody is in: each step of the first start, the other ways in, the lock, and when it fails."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk import settings
from healthdesk.actions.suggest_house import suggest
from healthdesk.errors import StorageTrouble, WrongKey
from healthdesk.records.house import HouseKind
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.start.doors import DEMO_PASSWORD
from healthdesk.ui.start.existing_panel import ExistingPanel
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.look_around_panel import LookAroundPanel
from healthdesk.ui.start.no_house_panel import NoHousePanel
from healthdesk.ui.start.recover_panel import RecoverPanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.lock_reason import LockCause, LockReason

_HOUSE = "Wijkgezondheidscentrum De Vlinder"
_NAMES = ("Els Maes", "An Peeters", "Şeyma Kaya")
_STEPS = 5


def panels(background: Background, language: str) -> Iterable[tuple[str, QWidget]]:
    """Each panel of the way in, ready to be shown."""
    yield from _first_start(background, language)
    yield "existing", ExistingPanel()
    yield "look-around", LookAroundPanel(language)
    reason = LockReason(LockCause.ASKED).sentence()
    yield "lock", UnlockPanel(_HOUSE, _NAMES, language, reason=reason)
    wrong = UnlockPanel(_HOUSE, _NAMES, language, demo_password=DEMO_PASSWORD)
    wrong.show_trouble(WrongKey("vault.wrong_password"))
    yield "lock-wrong", wrong
    yield "recover", RecoverPanel(_HOUSE, language)
    yield (
        "no-house",
        NoHousePanel(for_trouble(language, StorageTrouble("store.unreachable")), is_shared=True),
    )


def crash_dialog(window: QWidget) -> CrashDialog:
    """How the program tells that it broke, with a report as it writes them."""
    told = "HealthDesk\n\nValueError\n  healthdesk/ui/today/today_page.py, 130, _on_view\n"
    report = Path(tempfile.mkdtemp()) / "report.txt"
    report.write_text(told, encoding="utf-8")
    return CrashDialog(str(report), window)


def _first_start(background: Background, language: str) -> Iterable[tuple[str, QWidget]]:
    house = replace(
        suggest(HouseKind.WGC, language), name=_HOUSE, address_lines=("Voorbeeldstraat 12", "3000 Leuven")
    )
    answers = Answers(language=language, kind=HouseKind.WGC, house=house, coordinator=_NAMES[0])
    here = settings.house_file(settings.Settings())
    for number in range(_STEPS):
        panel = FirstStart(background, here, answers, may_look_around=True)
        onward = panel.findChildren(PrimaryButton)[-1]
        for _ in range(number):
            onward.click()
        yield f"first-start-{number + 1}", panel
