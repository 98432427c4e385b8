from __future__ import annotations

import pytest

from healthdesk.actions.suggest_house import suggest
from healthdesk.records.house import HouseKind, IdentityLevel


@pytest.mark.parametrize("kind", list(HouseKind))
def test_each_kind_brings_hours_that_can_be(kind: HouseKind) -> None:
    house = suggest(kind, "en")
    assert house.kind is kind
    assert house.language == "en"
    assert house.opening_hours
    assert all(hours.opens < hours.closes for hours in house.opening_hours)


def test_tejo_asks_for_no_identity() -> None:
    assert suggest(HouseKind.TEJO).identity_default is IdentityLevel.PSEUDONYM
    assert suggest(HouseKind.WGC).identity_default is IdentityLevel.FULL
