"""Takes files to a referral: a letter with data is opened by these, all else stays with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.desk import Done
from healthdesk.actions.keep_answer_file import Sorted, keep_files, sort_files
from healthdesk.errors import Trouble
from healthdesk.records.received import ReceivedLetter
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.workbench import Workbench


class FileTaker(QObject):
    """One lot, for the referral on which it was dropped; gone when it is done.

    letter_found: the `Path` of a letter. refused: why not, in words. Both stay away once another referral
    is `shown`: a toast then says that something is left to do, and names nobody.
    """

    letter_found = Signal(object)
    refused = Signal(str)

    def __init__(
        self, workbench: Workbench, referral_id: UUID, shown: Callable[[], UUID | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workbench, self._referral_id, self._shown = workbench, referral_id, shown

    def take(self, paths: Sequence[Path], *, as_they_are: bool = False) -> None:
        """Look into these files first. `as_they_are`: also a letter is kept as a scan."""
        self._workbench.background.run(
            partial(sort_files, as_they_are=as_they_are),
            self._workbench.desk,
            tuple(paths),
            then=self._on_sorted,
            trouble=self._on_trouble,
            lane="slow",
        )

    @property
    def _is_here(self) -> bool:
        return self._shown() == self._referral_id

    def _on_sorted(self, brought: Sorted) -> None:
        told = [self._workbench.sentence_for(one) for one in brought.files.refused]
        if len(brought.letters) > 1:
            told.append(self.tr("Meer dan één brief met gegevens: de eerste gaat open."))
        if told or (brought.letters and not self._is_here):
            self._refuse(" ".join(told))
        if brought.letters and self._is_here:
            self.letter_found.emit(brought.letters[0])
        if not brought.files.found:
            self.deleteLater()
            return
        self._workbench.background.run(
            keep_files,
            self._workbench.desk,
            self._referral_id,
            brought.files.found,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, done: Done[tuple[ReceivedLetter, ...]]) -> None:
        if not self._is_here:
            told = self.tr("Wat je bij een andere verwijzing neerlegde, ligt daar.")
        elif not done.result:
            told = self.tr("Dit ligt al bij de verwijzing.")
        elif len(done.result) == 1:
            told = self.tr("{name} ligt bij de verwijzing.").format(name=beside(done.result[0].name))
        else:
            told = self.tr("{count} bestanden liggen bij de verwijzing.").format(count=len(done.result))
        self._workbench.toasts.show(told, undo=done.undo)
        self.deleteLater()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._refuse(self._workbench.sentence_for(trouble))
        self.deleteLater()

    def _refuse(self, words: str) -> None:
        if self._is_here:
            self.refused.emit(words)
            return
        self._workbench.toasts.trouble(
            self.tr(
                "Niet alles wat je bij een andere verwijzing neerlegde, is verwerkt. Leg het daar "
                "opnieuw neer."
            )
        )
