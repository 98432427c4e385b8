"""Tomorrow's lists as one PDF in a folder, for the morning on which the program does not start.

The file is not encrypted: who can open the folder can read it. So the folder is chosen by a
coordinator, the lists hold what the house chose, and those of days gone by are taken away.
"""

from __future__ import annotations

import contextlib
import re
from datetime import date
from pathlib import Path

from healthdesk.actions.day_paper_policy import policy_of
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_day import next_day, print_day
from healthdesk.actions.private_file import write_private
from healthdesk.errors import StorageTrouble
from healthdesk.sentences import sentence


def keep_in_the_evening(desk: Desk, folder: Path) -> Path | None:
    """As `keep`, once the evening of the house has come; None before."""
    if desk.clock.now().astimezone(desk.clock.zone).time() < policy_of(desk).evening:
        return None
    return keep(desk, folder)


def keep(desk: Desk, folder: Path) -> Path:
    """Write the lists of the next day; returns where. Raises `StorageTrouble` when the folder refuses."""
    paper = print_day(desk, next_day(desk))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise StorageTrouble("letters.cannot_save", file=folder.name, why=refused) from None
    path = folder / paper.name
    write_private(path, paper.pdf)
    _take_old_ones_away(desk, folder)
    return path


def _take_old_ones_away(desk: Desk, folder: Path) -> None:
    """Those of days gone by, by our own name for them; nothing else in the folder is touched."""
    names = {sentence(language, "day_paper.file") for language in ("nl", "fr", "en")}
    ours = re.compile(rf"(?:{'|'.join(map(re.escape, names))})-(\d{{4}}-\d{{2}}-\d{{2}})\.pdf")
    for path in folder.glob("*.pdf"):
        found = ours.fullmatch(path.name)
        if found and _is_over(found[1], desk.clock.today()):
            with contextlib.suppress(OSError):
                path.unlink()


def _is_over(told: str, today: date) -> bool:
    try:
        return date.fromisoformat(told) < today
    except ValueError:
        return False
