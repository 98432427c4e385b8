"""Letters that tests draw, and what third-party tools say of the result."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from healthdesk.records.house import WindowSide
from healthdesk.records.letter import (
    Block,
    Facts,
    Heading,
    LetterContent,
    Listed,
    Paragraph,
    ReplySlip,
    SpanStyle,
    words,
)
from tests.pdf_judged import judged

NAMES = {
    "Arabic": "يارا الحسن",
    "Arabic with lam-alef": "بلال سلام",
    "Persian": "ژاله گل‌محمدی",
    "Cyrillic": "Олена Шевченко",
    "Greek": "Ελένη Παπαδοπούλου",
    "Turkish": "Çağla Işık Şentürk",
    "Vietnamese": "Nguyễn Thị Hồng Đặng",
    "Tigrinya": "ሰላም ኣብርሃ ተስፋይ",
    "Hebrew": "אברהם כהן",
    "Yoruba": "Ọlárótìmí Ṣadé",
    "Armenian": "Հայկ Պետրոսյան",
    "Georgian": "გიორგი მაისურაძე",
    "Hindi": "नरेन्द्र शर्मा",
    "Bengali": "রহিমা খাতুন",
    "Tamil": "கார்த்திக் சுப்பிரமணியம்",
    "Thai": "สมชาย ใจดี",
    "Punjabi": "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Polish": "Łucja Wójcik",
    "Chinese": "王小明",
    "Japanese": "山田はなこ",
    "Korean": "김하늘",
    "Tibetan": "བསྟན་འཛིན་སྒྲོལ་མ",
    "Syriac": "ܝܥܩܘܒ ܡܠܟܐ",
    "Sinhala": "නිමල් පෙරේරා",
    "Gujarati": "કિરણ પટેલ",
    "Telugu": "లక్ష్మి రెడ్డి",
    "Malayalam": "അനിൽ കുമാർ",
    "Kannada": "ರವಿ ಗೌಡ",
    "Khmer": "សុខា ចាន់",
    "Lao": "ບຸນມີ ສີສະຫວັດ",
    "Burmese": "အောင် မြင့်",
    "Tamazight": "ⵉⴷⵉⵔ ⴰⵎⴰⵣⵉⵖ",
}

_LOREM = "De gesprekken gingen over slapen, school en wat er thuis veranderde, in kleine stappen vooruit. "


def letter(**changes: object) -> LetterContent:
    """A referral as a house would send it."""
    made = LetterContent(
        language="nl",
        title="Verwijsbrief V-2026-0142",
        dated=date(2026, 11, 25),
        window_side=WindowSide.RIGHT,
        sender="TEJO Leuven",
        sender_lines=("Tervuursevest 176", "3000 Leuven"),
        address=(
            words("CGG Vlaams-Brabant Oost"),
            words("t.a.v. team Jongeren"),
            words("Voorbeeldstraat 12 bus 3"),
            words("3000 Leuven"),
        ),
        reference=(
            ("Contactpersoon", words("Els Maes")),
            ("Uw kenmerk", words("–")),
            ("Ons kenmerk", words("V-2026-0142")),
            ("Datum", words("2026-11-25")),
        ),
        subject_label="Betreft",
        subject=words("verwijzing van Yara, 17 jaar"),
        salutation=words("Geachte collega"),
        body=(
            Paragraph(words("Met het akkoord van Yara verwijs ik door voor langere begeleiding.")),
            Facts((("Naam", words("Yara")), ("Taal", words("Dari, tolk nodig")))),
            Heading(words("Vraag")),
            Paragraph(words("Verdere begeleiding bij angst na een vlucht uit haar land.")),
            Heading(words("Wat al gebeurde")),
            Listed((words("zeven gesprekken, sinds 17 september"), words("met school besproken"))),
        ),
        closing="Met vriendelijke groeten",
        signature=("Els Maes", "therapeut"),
        copies_label="Kopie aan",
        copies=("Yara",),
        slip=ReplySlip(
            title="Antwoordstrook",
            code="A-7K3M9Q",
            squares="QR-code met A-7K3M9Q",
            choices=("ontvangen op ..........", "niet mogelijk, omdat .........."),
            back_to="Terug naar TEJO Leuven, Tervuursevest 176, 3000 Leuven",
        ),
        running_head="CGG Vlaams-Brabant Oost · V-2026-0142 · 2026-11-25",
        page_label="pagina {page} van {pages}",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def long_body(paragraphs: int) -> tuple[Block, ...]:
    """Enough to say for several pages."""
    return tuple(Paragraph(words(f"{number}. " + _LOREM * 5)) for number in range(paragraphs))


def missing(text: str) -> tuple[object, ...]:
    """Something nobody knows."""
    return words(text, SpanStyle.MISSING)


@dataclass(frozen=True, slots=True)
class Placed:
    """A word where it was drawn, in millimetres from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    page: int


def kept(pdf: bytes, folder: Path) -> Path:
    """The bytes as a file, when they are fit for the archive and to be read out."""
    path = folder / "letter.pdf"
    path.write_bytes(judged(pdf))
    return path


def qpdf_finds(path: Path) -> str:
    """What `qpdf --check` says; raises when it finds the file unsound."""
    return subprocess.run(["qpdf", "--check", path], check=True, capture_output=True, text=True).stdout


def text_of(path: Path) -> str:
    """What `pdftotext` reads, without the marks it adds around right-to-left words."""
    done = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True)
    text = done.stdout.decode("utf-8")
    return unicodedata.normalize("NFC", re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "", text))


def placed(path: Path) -> list[Placed]:
    """Every word with the box it was drawn in."""
    done = subprocess.run(["pdftotext", "-bbox", path, "-"], check=True, capture_output=True)
    words_found: list[Placed] = []
    page = 0
    for line in done.stdout.decode("utf-8").splitlines():
        page += "<page " in line
        found = re.search(
            r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>', line
        )
        if found:
            left, top, right, bottom = (float(found[n]) * 25.4 / 72 for n in (1, 2, 3, 4))
            words_found.append(Placed(found[5], left, top, right, bottom, page))
    return words_found


def lines_met(path: Path) -> list[str]:
    """Each line as it was drawn, from the left: words from right to left stand there back to front."""
    lines: list[list[Placed]] = []
    for one in sorted(placed(path), key=lambda one: (one.page, one.top + one.bottom)):
        before = lines[-1][-1] if lines else None
        if before and before.page == one.page and before.bottom - one.top > (one.bottom - one.top) * 0.6:
            lines[-1].append(one)
        else:
            lines.append([one])
    return [" ".join(one.text for one in sorted(line, key=lambda one: one.left)) for line in lines]


def overlapping(found: list[Placed]) -> list[tuple[str, str]]:
    """Words that stand in each other's place. Tails of letters may reach into the line below."""
    return [
        (one.text, other.text)
        for place, one in enumerate(found)
        for other in found[place + 1 :]
        if one.page == other.page
        and min(one.right, other.right) - max(one.left, other.left) > 0.3
        and min(one.bottom, other.bottom) - max(one.top, other.top) > (one.bottom - one.top) / 2
    ]


def fonts_of(path: Path) -> list[list[str]]:
    """The rows of `pdffonts`, split at spaces."""
    done = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True)
    return [line.split() for line in done.stdout.splitlines()[2:]]
