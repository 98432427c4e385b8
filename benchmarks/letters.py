"""Figures of letters: drawing one, making one whole, a hundred in a row, the picture after a key."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import count, pairwise
from statistics import median
from uuid import UUID

import sqlalchemy as sa
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.first_letter import bare, first_letter
from benchmarks.houses import Measured
from benchmarks.measuring import Figure, each, times
from benchmarks.with_window import Drawn, Open
from benchmarks.without_window import some_people
from healthdesk.actions import send_batch
from healthdesk.actions.draw_letter import compose, open_draft
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db.tables.partners import PartnerRow
from healthdesk.letters.letter import draw, draw_counted
from healthdesk.records.letter import LetterContent, LetterKind, Paragraph, words
from healthdesk.records.letter_batch import BatchLine, BatchWish
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterKey
from healthdesk.records.link import Link
from healthdesk.rules.letter_check import everything_said
from healthdesk.ui.letters.letters_page import LettersPage

_IN_A_ROW = 100
_MOMENT = {language: {"moment": "3/12, 14:00"} for language in ("nl", "fr", "en")}
_FRAME_MS = 16
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def figures(house: Measured, rounds: int) -> list[Figure]:
    """Those that need no window."""
    facts = _facts(house)
    content = compose(facts, LetterChoices()).content
    return [
        _drawing(content, rounds),
        first_letter(content, max(5, rounds // 3)),
        _whole(facts, content, rounds),
        _in_a_row(house),
    ]


def _drawing(content: LetterContent, rounds: int) -> Figure:
    """A referral letter drawn again after a key, beside the same words put on a page by ReportLab alone."""
    place = next(at for at, block in enumerate(content.body) if isinstance(block, Paragraph))
    typed = count()

    def ours() -> bytes:
        # One paragraph says something new, as after a key: nobody has broken its lines before.
        body = list(content.body)
        body[place] = Paragraph(words(f"{everything_said(content)[:90]} {next(typed)}"))
        return draw(replace(content, body=tuple(body)))

    return Figure(
        "draw a referral letter",
        times(ours, rounds),
        "ReportLab alone: the same words and fonts",
        times(bare(everything_said(content)), rounds),
        limit_ratio=2,
        of="median",
    )


def _whole(facts: LetterFacts, content: LetterContent, rounds: int) -> Figure:
    """From what the file says to bytes that can be kept: composed, checked, drawn for the archive, summed.

    Each says something that was never drawn before.
    """
    said = everything_said(content)
    typed = count()

    def ours() -> str:
        new = f"{next(typed)} {said[:400]}"
        draft = compose(facts, LetterChoices(texts={"question": new, "background": new[::-1]}))
        pdf, _pages = draw_counted(draft.content)
        return hashlib.sha256(pdf).hexdigest()

    return Figure(
        "a whole letter, archival, checked, ready to keep",
        times(ours, rounds),
        "ReportLab alone: the same words and fonts",
        times(bare(said), rounds),
        limit_ms=60,
    )


def _in_a_row(house: Measured) -> Figure:
    """Invitations to a hundred people, each in a transaction of its own: 1,000 a minute is 60 ms each."""
    wish = BatchWish(_MOMENT, tuple(send_batch.FOR_ALL))
    keys = [LetterKey(LetterKind.INVITATION, one) for one in some_people(house, _IN_A_ROW * 3)]
    ready = [one for one in send_batch.look(house.desk, keys, wish) if one.is_ready][:_IN_A_ROW]
    marks: list[float] = []

    def mark(_what: str, _done: int, _of: int) -> None:
        marks.append(time.perf_counter() * 1000)

    made = send_batch.send_all(house.desk, ready, wish, mark).result
    mark("", 0, 0)
    if len(made.made) != len(ready):
        raise LookupError(f"{len(made.failed)} letters of the batch did not leave")
    taken = [later - earlier for earlier, later in pairwise(marks)]
    some = max(1, len(taken) // 5)
    return Figure(
        f"each of {len(ready)} letters in a row, until it is kept",
        tuple(taken),
        "ReportLab alone, and one durable commit of its bytes",
        _written(house, ready),
        limit_ms=60,
        of="median",
        extra={
            "a_minute": round(60_000 * len(taken) / sum(taken)),
            "last_against_first": median(taken[-some:]) / median(taken[:some]),
        },
    )


def _written(house: Measured, lines: Sequence[BatchLine]) -> tuple[float, ...]:
    raw = house.bare()
    raw.execute("CREATE TABLE bench_letter (pdf BLOB)")

    def keep(line: BatchLine) -> None:
        if line.draft is not None:
            pdf = bare(everything_said(line.draft.content))()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO bench_letter VALUES (?)", (pdf,))
            raw.execute("COMMIT")

    taken = each(keep, lines)
    raw.execute("DROP TABLE bench_letter")
    raw.close()
    return taken


def after_a_key(shown: Open, rounds: int) -> list[Figure]:
    """From a key in a letter until its picture says it, and how long the window's own thread works for it."""
    shown.frame.navigator.follow(Link("write_letter", _begun(shown.house)))
    shown.rest()
    page = shown.frame.navigator.page
    if not isinstance(page, LettersPage):
        raise TypeError(page)
    page.writer.parts.write("question")
    field = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())
    drawn = Drawn(page.writer.preview.sheets[0])
    held: list[float] = []

    def key(letter: str) -> None:
        drawn.times = 0
        begun = time.thread_time()
        QTest.keyClicks(field, letter)
        while not page.writer.is_shown or not drawn.times:
            shown.app.processEvents(_WAIT)
        held.append((time.thread_time() - begun) * 1000)

    keys = ["rust en slaap "[number % 14] for number in range(rounds)]
    taken = each(key, keys, between=shown.idle)
    return [
        Figure("a key in a letter, until its picture is drawn", taken, limit_ms=100),
        Figure("what the window itself does for that key", tuple(held[1:]), limit_ms=_FRAME_MS),
    ]


def _begun(house: Measured) -> UUID:
    person = some_people(house, 1)[0]
    with house.desk.store.reading() as session:
        partner = session.scalars(sa.select(PartnerRow.id).where(PartnerRow.key.contains("cgg"))).first()
    if partner is None:
        raise LookupError("the house has no partner to write to")
    wish = ReferralWish(
        patient_id=person,
        partner_id=partner,
        reason="Angst en slecht slapen sinds de verhuis, nu zes maanden.",
        question="Verdere begeleiding; liefst bij een vrouw, en met een tolk.",
        background="Vier gesprekken bij ons, met de school besproken op haar vraag.",
        at_request=True,
    )
    return begin(house.desk, wish).result.id


def _facts(house: Measured) -> LetterFacts:
    return open_draft(house.desk, LetterKey(LetterKind.REFERRAL, _begun(house))).facts
