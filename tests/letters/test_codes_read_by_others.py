"""The squares on a paper, given to somebody else's reader: as they are printed, and from a bad scan."""

from __future__ import annotations

import io
import random
import subprocess
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from healthdesk.actions.make_recovery_sheet import make
from healthdesk.actions.sample_letter import draw_sample
from healthdesk.letters import letter
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_text import AS_SHIPPED
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_answers import ANSWERS
from healthdesk.rules.letter_texts import LANGUAGES
from healthdesk.rules.reply_codes import new_reply_code
from tests.letters_made import letter as a_letter
from tests.letters_made import long_body
from tests.stores import MakeDesk

PRINTED, SCANNED = 300, 200
"""Dots an inch, of a printer and of a scanner in a hurry."""
SAMPLE_CODE = "A-000000"
RECOVERY = "7KQ2M-XRT5V-B3NWP-8HJ6C-DYZ4F-GAE92"


def _as_seen(pdf: bytes, dots: int) -> Image.Image:
    """The last page, on which the strip stands."""
    drawn = subprocess.run(
        ["pdftoppm", "-r", str(dots), "-gray", "-singlefile", "-f", _last(pdf), "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    return Image.open(io.BytesIO(drawn.stdout))


def _last(pdf: bytes) -> str:
    told = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return told.partition("Pages:")[2].split()[0]


def _badly_scanned(pdf: bytes, seed: int) -> Image.Image:
    """Askew, grey paper, faint ink, a lens that is not clean, and noise."""
    page = _as_seen(pdf, SCANNED).rotate(2, Image.Resampling.BILINEAR, expand=True, fillcolor=255)
    faint = page.filter(ImageFilter.GaussianBlur(0.7)).point(lambda light: 70 + light * 140 // 255)
    dice = random.Random(seed)
    noise = Image.frombytes("L", page.size, dice.randbytes(page.width * page.height))
    return ImageChops.add(faint, noise.point(lambda one: (one - 128) // 4 + 32), offset=-32)


def _read(page: Image.Image) -> list[str]:
    return [one.text for one in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("kind", [LetterKind.REFERRAL, LetterKind.WITHDRAWAL, *ANSWERS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_with_a_strip_is_read_as_printed(
    make_desk: MakeDesk, kind: LetterKind, language: str
) -> None:
    pdf = draw_sample(make_desk(Role.THERAPIST), kind.value, language, AS_SHIPPED)
    assert _read(_as_seen(pdf, PRINTED)) == [SAMPLE_CODE]


@pytest.mark.parametrize("seed", range(4))
def test_a_strip_is_read_from_a_bad_scan_also_on_the_last_of_many_pages(seed: int) -> None:
    code = new_reply_code(random.Random(seed))
    made = a_letter(body=long_body(9 if seed % 2 else 1))
    assert made.slip is not None
    pdf = letter.draw(replace(made, slip=replace(made.slip, code=code)))
    assert _read(_badly_scanned(pdf, seed)) == [code]


def test_without_the_strip_there_is_nothing_to_read() -> None:
    assert _read(_as_seen(letter.draw(a_letter(slip=None)), PRINTED)) == []


def test_the_recovery_sheet_is_read_as_printed_and_from_a_bad_scan(make_desk: MakeDesk) -> None:
    pdf = make(make_desk(), RECOVERY)
    assert _read(_as_seen(pdf, PRINTED)) == [RECOVERY]
    assert _read(_badly_scanned(pdf, 1)) == [RECOVERY]
