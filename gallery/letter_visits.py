"""Letters from close by: a text in the house's own words, and one kind of letter to many."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from gallery.signed import signed_file
from healthdesk.actions import change_texts
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.db import patients
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Way
from healthdesk.records.outreach import OutreachLine
from healthdesk.ui.letter_texts.texts_section import TextsSection
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.outreach.outreach_page import OutreachPage

_SAID = "Mag ik {person} aan u toevertrouwen?{if interpreter} Er is een tolk nodig.{/if}"


class LetterVisits:
    """Takes one picture after another: `take` of the window, `dialog` of what stands over it."""

    def __init__(
        self, take: Callable[[str], None], dialog: Callable[[str], None], rest: Callable[[], None]
    ) -> None:
        self._take, self._dialog, self._rest = take, dialog, rest

    def texts(self, page: QWidget) -> None:
        """Changed, being written with its paper, its history, and beside that of the program."""
        section = page.findChild(TextsSection)
        if section is None:
            return
        desk = section.workbench.desk
        one = change_texts.listed(desk)[0]
        change_texts.keep(desk, one, one.said | {"opening": _SAID}, one.number, "zachter dan het origineel")
        section.fetch()
        self._take("admin-texts-changed")
        section.change_chosen()
        self._rest()
        self._dialog("admin-text")
        section.show_history()
        self._dialog("admin-text-history")
        section.show_beside()
        self._dialog("admin-text-beside")
        section.check_chosen()
        self._dialog("admin-text-checked")

    def many(self, page: QWidget | None) -> None:
        """Everybody on the list of who is looked for."""
        if isinstance(page, OutreachPage):
            lines: Sequence[OutreachLine] = page.list.model.records
            keys = [LetterKey(LetterKind.INVITATION, line.signs.patient_id) for line in lines]
            if ask_batch(page.workbench, keys, page) is not None:
                self._dialog("outreach-letters")

    def sign(self, page: LettersPage, name: str) -> None:
        """Where there is no card, once all that asks a look was looked at."""
        while looks := [one for one in page.writer.check.findChildren(QPushButton) if _says_fine(one)]:
            looks[0].click()
            self._rest()
        page.writer.sign()
        self._dialog(f"{name}-sign")

    def signatures(self, page: LettersPage) -> None:
        """Of a file that two signed, one of whom nobody in the house vouches for."""
        desk = page.workbench.desk
        with desk.store.reading() as session:
            person = patients.everybody(session)[0].id
        draft = open_draft(desk, LetterKey(LetterKind.CLOSING, person))
        page.signatures.file.look_at(str(signed_file(desk, preview(draft.facts, draft.choices).pdf)))
        page.signatures.roots.fetch()
        self._rest()
        self._take("letter-signatures-found")


def _says_fine(button: QPushButton) -> bool:
    return button.isVisible() and button.property("way") == Way.ACCEPT.value
