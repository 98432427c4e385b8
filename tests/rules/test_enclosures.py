"""What a file that came in is called outside, whatever its data say."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from healthdesk.records.received import ReceivedLetter
from healthdesk.rules.enclosures import MOST_SIGNS, received_name


def called(number: str, name: str = "") -> str:
    one = ReceivedLetter(
        id=uuid4(),
        referral_id=uuid4(),
        patient_id=uuid4(),
        number=number,
        code="",
        sender="CGG",
        name=name,
        size=1,
        sha256="",
        received_at=datetime(2026, 11, 25, tzinfo=UTC),
        received_by="Rik",
    )
    return received_name(one)


def test_a_copy_is_called_by_its_number_or_by_its_own_name() -> None:
    assert called("B-2026-0001/2") == "B-2026-0001-2.pdf"
    assert called("", "Strook.pdf") == "Strook.pdf"


@pytest.mark.parametrize("number", [r"..\..\x", "../../x", r"D:\x", "x:y", "x" * 900, "..", "x\0\n"])
def test_no_number_leads_out_of_the_folder(number: str) -> None:
    name = called(number)
    assert not set(name) & set('<>:"|?*/\\\0\n')
    assert not name.startswith("..")
    assert len(name) <= MOST_SIGNS + len(".pdf")
