"""Who holds a talk together with the first therapist; mostly nobody."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from healthdesk.records.practitioner import Practitioner
from healthdesk.ui.parts.folding_box import FoldingBox


class SecondBox(FoldingBox):
    """Its data is the id of a therapist, None for nobody. Whoever is the first is not offered."""

    _known: tuple[Practitioner, ...] = ()

    def offer(self, therapists: Sequence[Practitioner], first: UUID | None = None) -> None:
        """Whom to choose from; what was chosen stays."""
        self._known = tuple(therapists)
        chosen, called = self.currentData(), self.currentText()
        others = [(one.name, one.id) for one in self._known if one.id != first]
        self.offer_again([(self.tr("niemand"), None), *others])
        self.choose(chosen, called if chosen != first else "")

    def leave_out(self, first: UUID | None) -> None:
        """Somebody else is the first."""
        self.offer(self._known, first)
