"""One calendar is known again, however its address was typed: two links to it would empty each other."""

from __future__ import annotations

import pytest

from healthdesk.rules.calendar_addresses import is_same_place

_KNOWN = "https://dav.voorbeeld.be/els@voorbeeld.be/werk/"


@pytest.mark.parametrize(
    "typed",
    [
        "https://dav.voorbeeld.be/els@voorbeeld.be/werk",
        "HTTPS://DAV.voorbeeld.be/els@voorbeeld.be/werk/",
        "https://dav.voorbeeld.be:443/els@voorbeeld.be/werk/",
        "https://dav.voorbeeld.be/els%40voorbeeld.be/werk/",
    ],
)
def test_another_spelling_of_one_calendar(typed: str) -> None:
    assert is_same_place(_KNOWN, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "https://dav.voorbeeld.be/els@voorbeeld.be/thuis/",
        "https://dav.voorbeeld.be/Els@voorbeeld.be/werk/",
        "https://dav.voorbeeld.be:8443/els@voorbeeld.be/werk/",
        "https://voorbeeld.be/els@voorbeeld.be/werk/",
    ],
)
def test_another_calendar(typed: str) -> None:
    assert not is_same_place(_KNOWN, typed)
