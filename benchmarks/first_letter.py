"""The first letter of a process: no face was opened, no word shaped. As a program: one of both ways.

Arguments: `ours` or `bare`, and the file with the letter. Prints milliseconds.
"""

# ruff: noqa: PLC0415 - what was imported before the clock runs is what is fair

from __future__ import annotations

import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from textwrap import wrap

from benchmarks.measuring import Figure
from healthdesk.records.letter import LetterContent
from healthdesk.rules.letter_check import everything_said


def first_letter(content: LetterContent, rounds: int) -> Figure:
    """Each in a process of its own, one way after the other; the imports of both are done before."""
    with tempfile.TemporaryDirectory(prefix="healthdesk-letter-") as folder:
        file = Path(folder) / "letter"
        file.write_bytes(pickle.dumps((content, everything_said(content))))
        taken: dict[str, list[float]] = {"ours": [], "bare": []}
        for _round in range(rounds):
            for way, times in taken.items():
                times.append(_child(way, file))
    return Figure(
        "draw the first letter of a program just started",
        tuple(taken["ours"]),
        "ReportLab alone, just started: the same words and fonts",
        tuple(taken["bare"]),
        limit_ratio=2,
        of="median",
    )


def bare(said: str) -> Callable[[], bytes]:
    """The same words on a page by ReportLab alone, with the same fonts."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from healthdesk.resource_paths import resource

    for name in ("NotoSans-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
    lines = wrap(said, 90)

    def once() -> bytes:
        into = BytesIO()
        page = Canvas(into, pageCompression=1, invariant=1)
        for number, line in enumerate(lines):
            page.setFont("NotoSans-Regular" if number else "NotoSans-Bold", 10)
            page.drawString(60, 800 - 12 * (number % 60), line)
        page.showPage()
        page.save()
        return into.getvalue()

    return once


def _child(way: str, file: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_letter", way, str(file)],
        cwd=Path(__file__).resolve().parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.splitlines()[-1])


def _main() -> None:
    content, said = pickle.loads(Path(sys.argv[2]).read_bytes())  # noqa: S301 - ours, of a moment ago
    from reportlab.pdfbase import ttfonts
    from reportlab.pdfgen import canvas

    from healthdesk.letters.letter import draw

    assert ttfonts is not None
    assert canvas is not None
    begun = time.perf_counter()
    drawn = draw(content) if sys.argv[1] == "ours" else bare(said)()
    print((time.perf_counter() - begun) * 1000)
    assert drawn.startswith(b"%PDF")


if __name__ == "__main__":
    _main()
