"""The steps of somebody who builds a form: one back, one forward again."""

from __future__ import annotations

from healthdesk.records.form_outline import FormOutline

_MOST = 500


class OutlineHistory:
    """What there is now, and how it came to be. Typing on in one place counts as one step."""

    def __init__(self, first: FormOutline) -> None:
        self._past: list[tuple[FormOutline, str]] = []
        self._later: list[tuple[FormOutline, str]] = []
        self._together = ""
        self.now = first

    def take(self, outline: FormOutline, chosen: str = "", *, together: str = "") -> bool:
        """A step, done at the `chosen` line. `together`: where she types on. False when nothing changed."""
        if outline == self.now:
            return False
        if not together or together != self._together:
            self._past = [*self._past[-_MOST:], (self.now, chosen)]
        self._together = together
        self._later.clear()
        self.now = outline
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be done again."""
        return bool(self._later)

    def undo(self) -> str:
        """Take a step back; which line it was done at."""
        return self._turn(self._past, self._later)

    def redo(self) -> str:
        """Do again what was taken back; at which line that is."""
        return self._turn(self._later, self._past)

    def _turn(self, there: list[tuple[FormOutline, str]], back: list[tuple[FormOutline, str]]) -> str:
        if not there:
            return ""
        outline, chosen = there.pop()
        back.append((self.now, chosen))
        self.now, self._together = outline, ""
        return chosen
