"""The recovery sheet of a new house, ready to print. The code is on it and nowhere else."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.letters.recovery_sheet import SheetContent, draw
from healthdesk.sentences import sentence


def make(desk: Desk, code: str) -> bytes:
    """A PDF of one page in the language of the screen."""
    language = desk.language
    return draw(
        SheetContent(
            title=sentence(language, "sheet.title"),
            house=desk.house.name,
            made_on=desk.clock.today().isoformat(),
            explained=(
                sentence(language, "sheet.what"),
                sentence(language, "sheet.how"),
                sentence(language, "sheet.where"),
            ),
            code_title=sentence(language, "sheet.code"),
            code=code,
            squares=sentence(language, "sheet.squares"),
            foot=sentence(language, "sheet.foot"),
            language=language,
        )
    )
