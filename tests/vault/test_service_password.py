"""A password for a server outside opens only with the key of the house it was sealed in."""

from __future__ import annotations

import pytest

from healthdesk.errors import WrongKey
from healthdesk.vault.secret import Secret
from healthdesk.vault.service_password import open_password, seal_password

HOUSE, OTHER = Secret(bytes(range(32))), Secret(bytes(32))


def test_only_this_house_and_only_this_server() -> None:
    sealed = seal_password(HOUSE, "mail_server", "zeven eenden")
    assert b"eenden" not in sealed
    assert sealed != seal_password(HOUSE, "mail_server", "zeven eenden")
    opened = open_password(HOUSE, "mail_server", sealed)
    assert opened.reveal() == b"zeven eenden"
    assert "eenden" not in repr(opened)
    for key, what in ((OTHER, "mail_server"), (HOUSE, "calendars")):
        with pytest.raises(WrongKey, match=r"vault\.service_password"):
            open_password(key, what, sealed)
