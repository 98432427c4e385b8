"""Reading an identity card, or the file that the viewer saved of one, into a form.

Nothing is kept here: the form shows what the card says, and saving the form is another action.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from healthdesk.actions.desk import Desk
from healthdesk.errors import NotAllowed
from healthdesk.exchange import eid_token
from healthdesk.exchange.eid_file import read_eid_file
from healthdesk.exchange.token_module import find_module
from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.rules.eid_facts import CardFact, facts
from healthdesk.rules.roles import Right, require

Report = Callable[[str, int, int], None]


def is_offered(house: House) -> bool:
    """Only a health centre that asks who somebody is reads identity cards."""
    return house.kind is HouseKind.WGC and house.identity_default is IdentityLevel.FULL


def from_card(desk: Desk, module: str, report: Report) -> tuple[CardFact, ...]:
    """What the card in the reader says. `module` is the middleware chosen on this computer, or empty.

    Raises `DeviceTrouble` with what stands in the way.
    """
    _require_offered(desk)
    return facts(eid_token.read_card(module, report), desk.clock.today())


def from_file(desk: Desk, path: Path) -> tuple[CardFact, ...]:
    """What a `.eid` file says. Raises `BadFile`."""
    _require_offered(desk)
    return facts(read_eid_file(path), desk.clock.today())


def middleware(chosen: str) -> Path:
    """The middleware that would be used. Raises `DeviceTrouble` when there is none."""
    return find_module(chosen)


def _require_offered(desk: Desk) -> None:
    require(desk.actor, Right.CHANGE_PATIENTS)
    if not is_offered(desk.house):
        raise NotAllowed("eid.not_here")
