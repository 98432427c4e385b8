"""Before a letter comes in it is said who signed it, and whether its pages are still those that were made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions import sign_letter
from healthdesk.actions.check_received import proof_of
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.actions.open_enclosures import as_one_pdf, gather
from healthdesk.actions.receive_referral import look_into_letter
from healthdesk.actions.sign_letter import Hand
from healthdesk.exchange.locked_copy import locked
from healthdesk.records.practitioner import Role
from healthdesk.records.signature import Since
from tests import files_made as made
from tests.actions.test_receive_referral import on_disk, sent
from tests.eid_made import SoftCards, needs_softhsm
from tests.letter_desk import case
from tests.signing_made import PIN, certificate, put_in, root
from tests.stores import MakeDesk

PASSWORD = "vier fietsen langs de Dijle"


@pytest.fixture
def there(make_desk_elsewhere: MakeDesk) -> Desk:
    return make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters")


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def _drawn(there: Desk) -> Preview:
    draft = open_draft(there, case(there).key)
    return preview(draft.facts, replace(draft.choices, with_data=True))


def test_a_letter_as_it_was_made_has_nothing_to_tell(desk: Desk, there: Desk, tmp_path: Path) -> None:
    one = case(there)
    enclose(there, one.key, look_into(made.on_disk(tmp_path, Verslag_pdf=made.a_pdf())).found)
    left = sent(there, one)
    for pdf in (left.pdf, as_one_pdf(gather(there, left))):
        proof = proof_of(desk, "brief.pdf", pdf)
        assert (proof.signed, proof.has_notes) == (None, False)


def test_a_remark_on_its_page_is_told_though_its_data_are_whole(
    desk: Desk, there: Desk, tmp_path: Path
) -> None:
    pdf = made.with_a_remark(_drawn(there).pdf)
    opened = look_into_letter(desk, on_disk(pdf, tmp_path))
    assert proof_of(desk, opened.name, opened.pdf).has_notes


@needs_softhsm
def test_who_signed_it_and_that_it_no_longer_holds(
    desk: Desk, there: Desk, soft_cards: SoftCards, tmp_path: Path
) -> None:
    put_in(soft_cards, certificate(root(), "Rik Wouters"))
    (key,) = sign_letter.keys(there, soft_cards.module)
    hand = Hand(key, PIN, soft_cards.module)
    signed = sign_letter.sign_first(there, _drawn(there), 1, hand, lambda _what, _done, _of: None).pdf
    mailed = on_disk(locked(signed, PASSWORD, "ondertekend.pdf"), tmp_path, "kopie.pdf")
    for pdf, since, noted in (
        (signed, Since.NOTHING, False),
        (look_into_letter(desk, mailed, PASSWORD).pdf, Since.NOTHING, False),
        (made.with_a_remark(signed), Since.CHANGED, True),
    ):
        look_into_letter(desk, on_disk(pdf, tmp_path))
        proof = proof_of(desk, "brief.pdf", pdf)
        assert proof.signed is not None
        (line,) = proof.signed.lines
        assert line.found.since is since
        assert "Ondertekend door Rik Wouters" in line.words
        assert proof.has_notes is noted
