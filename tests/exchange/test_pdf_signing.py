"""A letter signed with a card of software, and what can be said of it afterwards; each way it can fail."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name
from pyhanko.pdf_utils.generic import NameObject, StreamObject, TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from healthdesk.errors import BadFile, DeviceTrouble
from healthdesk.exchange.certificates import read_root
from healthdesk.exchange.pdf_signatures import signatures_in
from healthdesk.exchange.pdf_signing import sign_pdf
from healthdesk.exchange.signing_token import after_wrong_pin, keys_on_cards
from healthdesk.letters import signature_place
from healthdesk.letters.bundle import bundle
from healthdesk.letters.letter import draw
from healthdesk.records.signature import (
    KnownRoot,
    PinAsked,
    SignatureWords,
    SignedPlace,
    SigningKey,
    Since,
    Trust,
)
from tests.eid_made import NOOR, SoftCards, needs_softhsm
from tests.letters_made import letter
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.signing_made import PIN, TODAY, Made, certificate, day, put_in, root

pytestmark = needs_softhsm


@pytest.fixture(scope="module")
def vouching() -> Made:
    return root()


@pytest.fixture(scope="module")
def els(vouching: Made) -> Made:
    return certificate(vouching, "Els Maes")


@pytest.fixture(scope="module")
def proves(vouching: Made) -> Made:
    return certificate(vouching, "Els Maes", signs=False)


def _quietly(_what: str, _done: int, _of: int) -> None:
    return


def _drawn(places: int = 1) -> bytes:
    return draw(letter(to_sign=signature_place.said("nl", places)))


def _place(name: str, number: int = 1, places: int = 1) -> SignedPlace:
    told = SignatureWords(
        signed="Elektronisch ondertekend",
        name=name,
        moment="25 november 2026 om 14:30",
        language="nl",
        dated=TODAY.date(),
    )
    return SignedPlace(
        field=signature_place.field(number),
        picture=signature_place.draw(told, places),
        said=signature_place.said_signed(told, number, places),
        name_field=signature_place.name_field(number),
        who=signature_place.who_signed(told),
    )


def _sign(
    cards: SoftCards, pdf: bytes, key: SigningKey, pin: str = PIN, number: int = 1, places: int = 1
) -> bytes:
    return sign_pdf(cards.module, pdf, _place(key.name, number, places), key, pin, TODAY, _quietly)


def _known(made: Made) -> KnownRoot:
    return read_root(made.pem, "root.pem")


def _refusal(cards: SoftCards) -> str:
    with pytest.raises(DeviceTrouble) as refused:
        keys_on_cards(cards.module)
    return refused.value.key


def test_a_signed_letter_stays_archival_and_says_who_signed(
    soft_cards: SoftCards,
    els: Made,
    proves: Made,
    vouching: Made,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    put_in(soft_cards, proves, els, vouching=(vouching,))
    (key,) = keys_on_cards(soft_cards.module)
    assert (key.name, key.issuer, key.pin) == ("Els Maes", "Proef Root CA", PinAsked.HERE)
    assert key.tells_number
    unsigned = judged(_drawn())
    signed = judged(_sign(soft_cards, unsigned, key))
    assert signed.startswith(unsigned)
    assert ("Form", "Elektronische handtekening") in _heard_with_places(unsigned)
    told = "Elektronische handtekening: Els Maes, 25 november 2026 om 14:30"
    assert ("Form", told) in _heard_with_places(signed), "who has it read out hears who signed"
    (found,) = signatures_in(signed, [_known(vouching)])
    assert (found.name, found.at, found.since) == ("Els Maes", TODAY, Since.NOTHING)
    assert (found.trust, found.root) == (Trust.KNOWN, "Proef Root CA")
    assert not caplog.records, "a log tells nobody's name or number"
    (tmp_path / "brief.pdf").write_bytes(signed)
    others = subprocess.run(["pdfsig", tmp_path / "brief.pdf"], capture_output=True, text=True, check=False)
    assert "Signature is Valid" in others.stdout
    assert "Total document signed" in others.stdout


def _heard_with_places(pdf: bytes) -> list[tuple[str, str]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        places = [("Form", str(one.TU)) for one in opened.Root.AcroForm.Fields]
    return [*heard(pdf), *places]


def test_in_one_file_with_what_goes_along_the_signed_letter_lies_whole(
    soft_cards: SoftCards, els: Made, vouching: Made
) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)
    signed = _sign(soft_cards, _drawn(), key)
    whole = bundle(signed, "V-2026-0142", ())
    assert signatures_in(whole, []) == ()
    with pikepdf.open(BytesIO(whole)) as opened:
        (inside,) = (one.get_file().read_bytes() for one in opened.attachments.values())
    assert [one.since for one in signatures_in(inside, [])] == [Since.NOTHING]


def test_two_people_sign_after_each_other(soft_cards: SoftCards, els: Made, vouching: Made) -> None:
    put_in(soft_cards, els)
    (first,) = keys_on_cards(soft_cards.module)
    once = judged(_sign(soft_cards, _drawn(2), first, places=2))
    soft_cards.pull_out()
    put_in(soft_cards, certificate(vouching, "Bram Janssens"))
    (second,) = keys_on_cards(soft_cards.module)
    twice = judged(_sign(soft_cards, once, second, number=2, places=2))
    found = signatures_in(twice, [_known(vouching)])
    assert [(one.name, one.since) for one in found] == [
        ("Els Maes", Since.OTHERS_SIGNED),
        ("Bram Janssens", Since.NOTHING),
    ]
    with pikepdf.open(BytesIO(twice)) as opened:
        places = [
            (str(one.TU), str(one.V.Name if Name.Sig == one.FT else one.V))
            for one in opened.Root.AcroForm.Fields
        ]
    assert places == [
        ("Elektronische handtekening 1 van 2: Els Maes, 25 november 2026 om 14:30", "Els Maes"),
        ("Elektronische handtekening 2 van 2", "Bram Janssens"),
        # Another name for the place would tell that what she signed was changed; words filled in do not.
        ("Elektronische handtekening 2 van 2", "Bram Janssens, 25 november 2026 om 14:30"),
    ]


def _named_beside(pdf: bytes, said: str) -> bytes:
    """Somebody fills in who signed in the second place, and signs nothing."""
    file = IncrementalPdfFileWriter(BytesIO(pdf))
    (one,) = (
        one for one in file.root["/AcroForm"]["/Fields"] if one.get_object()["/T"] == "signature-2-name"
    )
    one.get_object()[NameObject("/V")] = TextStringObject(said)
    file.mark_update(one.reference)
    changed = BytesIO()
    file.write(changed)
    return changed.getvalue()


def test_a_name_read_out_where_nobody_signed_is_noticed(
    soft_cards: SoftCards, els: Made, vouching: Made
) -> None:
    put_in(soft_cards, els)
    (first,) = keys_on_cards(soft_cards.module)
    once = _sign(soft_cards, _drawn(2), first, places=2)
    (found,) = signatures_in(_named_beside(once, "Bram Janssens, 25 november 2026"), [_known(vouching)])
    assert found.since is Since.CHANGED
    soft_cards.pull_out()
    put_in(soft_cards, certificate(vouching, "Bram Janssens"))
    (second,) = keys_on_cards(soft_cards.module)
    twice = _sign(soft_cards, once, second, number=2, places=2)
    assert signatures_in(twice, ())[0].since is Since.OTHERS_SIGNED
    for said in ("Noor Aziz, 25 november 2026 om 14:30", "Bram Janssens, 24 november 2026 om 14:30"):
        assert {one.since for one in signatures_in(_named_beside(twice, said), ())} == {Since.CHANGED}


def test_what_is_changed_afterwards_is_noticed(soft_cards: SoftCards, els: Made, vouching: Made) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)
    signed = _sign(soft_cards, _drawn(), key)
    other = bytearray(signed)
    place = other.index(b"/Title(")
    other[place + 8] ^= 1
    (found,) = signatures_in(bytes(other), [_known(vouching)])
    assert found.since is Since.CHANGED
    assert not found.holds


def test_a_page_drawn_over_behind_the_signature_is_noticed(
    soft_cards: SoftCards, els: Made, vouching: Made
) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)
    writer = IncrementalPdfFileWriter(BytesIO(_sign(soft_cards, _drawn(), key)))
    writer.add_stream_to_page(0, writer.add_object(StreamObject(stream_data=b"0 0 200 200 re f")))
    changed = BytesIO()
    writer.write(changed)
    (found,) = signatures_in(changed.getvalue(), [_known(vouching)])
    assert found.since is Since.CHANGED


def test_a_stranger_and_a_certificate_that_was_over_are_to_be_checked(
    soft_cards: SoftCards, els: Made, vouching: Made
) -> None:
    put_in(soft_cards, certificate(vouching, "Els Maes", ends=day(-10)))
    (late,) = keys_on_cards(soft_cards.module)
    signed = _sign(soft_cards, _drawn(), late)
    assert [one.trust for one in signatures_in(signed, [_known(vouching)])] == [Trust.NOT_VALID_THEN]
    assert [one.trust for one in signatures_in(signed, [_known(root("Iemand anders"))])] == [Trust.UNKNOWN]
    assert [one.trust for one in signatures_in(signed, [])] == [Trust.UNKNOWN]


def test_a_card_that_only_proves_who_somebody_is_signs_nothing(soft_cards: SoftCards, proves: Made) -> None:
    put_in(soft_cards, proves)
    assert _refusal(soft_cards) == "sign.nothing_to_sign_with"


def test_a_card_without_certificates_and_an_empty_one_are_told(soft_cards: SoftCards) -> None:
    assert _refusal(soft_cards) == "eid.no_card"
    soft_cards.put_in(NOOR)
    assert _refusal(soft_cards) == "sign.unknown_card"


def test_a_wrong_pin_signs_nothing_and_the_right_one_still_does(soft_cards: SoftCards, els: Made) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)
    with pytest.raises(DeviceTrouble) as refused:
        _sign(soft_cards, _drawn(), key, "4321")
    assert refused.value.key == "sign.pin_wrong"
    assert "4321" not in refused.value.values.values()
    assert _sign(soft_cards, _drawn(), key)


def test_a_card_that_locks_itself_says_so_before_and_after() -> None:
    assert after_wrong_pin(locked=False, last=True) == "sign.pin_last_try"
    assert after_wrong_pin(locked=True, last=True) == "sign.pin_blocked"


@pytest.mark.parametrize("after", [0, 1])
def test_a_card_that_is_pulled_out_signs_nothing(soft_cards: SoftCards, els: Made, after: int) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)

    def pull(_what: str, done: int, _of: int) -> None:
        if done == after:
            soft_cards.pull_out()

    with pytest.raises(DeviceTrouble) as refused:
        sign_pdf(soft_cards.module, _drawn(), _place("Els"), key, PIN, TODAY, pull)
    assert refused.value.key == "sign.card_gone"


def test_another_card_in_the_reader_is_not_taken_for_the_first(
    soft_cards: SoftCards, els: Made, vouching: Made
) -> None:
    put_in(soft_cards, els)
    (key,) = keys_on_cards(soft_cards.module)
    soft_cards.pull_out()
    put_in(soft_cards, certificate(vouching, "Bram Janssens"))
    with pytest.raises(DeviceTrouble) as refused:
        _sign(soft_cards, _drawn(), key)
    assert refused.value.key == "sign.other_card"


def test_what_is_no_pdf_or_no_root_is_refused_in_words(els: Made) -> None:
    for raw, told in ((b"%PDF-1.7\nniets", "verify.no_pdf"), (b"", "verify.no_pdf")):
        with pytest.raises(BadFile) as refused:
            signatures_in(raw, [], "x.pdf")
        assert refused.value.key == told
    for raw, told in ((b"x", "verify.no_certificate"), (els.pem, "verify.vouches_for_nobody")):
        with pytest.raises(BadFile) as refused:
            read_root(raw, "x.pem")
        assert refused.value.key == told
    assert signatures_in(_drawn(), []) == ()


def test_the_roots_of_the_system_are_not_even_loaded() -> None:
    """What reads them comes with pyHanko and is left out of the program: the house has its own list."""
    said = "import healthdesk.exchange.pdf_signing, sys; print([n for n in sys.modules if n in %r])"
    names = ("oscrypto", "requests")
    done = subprocess.run([sys.executable, "-c", said % (names,)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
