"""For which language an interpreter comes along; proposed from what the file says, until somebody chooses."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_moment import MomentStart
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.rules.moment_suits import interpreter_for
from healthdesk.ui.parts.folding_box import FoldingBox


class InterpreterBox(FoldingBox):
    """Its data is the code of a language, "" for no interpreter."""

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._known: MomentStart | None = None
        self._is_chosen = False
        self.activated.connect(self._on_activated)

    def offer(self, also: str) -> None:
        """The languages to choose from, and one that an appointment has already."""
        codes = dict.fromkeys(code for code in (*offered_languages(), also) if code not in {"nl", ""})
        self.clear()
        self.addItem(self.tr("geen"), "")
        for code in codes:
            self.addItem(language_name(code, self._reader), code)

    def forget(self) -> None:
        """The appointment is for somebody else, or for nobody yet."""
        self._known, self._is_chosen = None, False

    def know(self, start: MomentStart) -> None:
        """What the file says of the person whom the appointment is for."""
        self._known = start

    def propose(self, therapist_id: UUID | None) -> None:
        """With a therapist who does not speak the language of the person; what somebody chose stays."""
        if self._known is None or self._is_chosen:
            return
        wish = self._known.wish
        one = next((one for one in self._known.therapists if one.id == therapist_id), None)
        needed = wish.interpreter if one is None else interpreter_for(wish, one)
        if self.findData(needed) < 0:
            self.addItem(language_name(needed, self._reader), needed)
        self.setCurrentIndex(self.findData(needed))

    def _on_activated(self) -> None:
        self._is_chosen = True
