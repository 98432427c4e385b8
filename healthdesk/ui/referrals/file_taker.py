"""Takes files to a referral: a letter with data is opened by these, a scan stays with the referral."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.desk import Done
from healthdesk.actions.keep_answer_file import Sorted, keep_files, sort_files
from healthdesk.errors import Trouble
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Referral
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.workbench import Workbench


class FileTaker(QObject):
    """One lot at a time. letter_found: the `Path` of a letter. refused: why not, in words."""

    letter_found = Signal(object)
    refused = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._one: Referral | None = None

    def take(self, one: Referral, paths: Sequence[Path]) -> None:
        """Look into these files first."""
        self._one = one
        self._workbench.background.run(
            sort_files,
            self._workbench.desk,
            tuple(paths),
            then=self._on_sorted,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_sorted(self, brought: Sorted) -> None:
        if brought.scans.refused:
            self.refused.emit(" ".join(self._workbench.sentence_for(one) for one in brought.scans.refused))
        if brought.scans.found and self._one is not None:
            self._workbench.background.run(
                keep_files,
                self._workbench.desk,
                self._one.id,
                brought.scans.found,
                then=self._on_kept,
                trouble=self._on_trouble,
            )
        if len(brought.letters) > 1:
            self.refused.emit(self.tr("Meer dan één brief met gegevens: de eerste gaat open."))
        if brought.letters:
            self.letter_found.emit(brought.letters[0])

    def _on_kept(self, done: Done[tuple[ReceivedLetter, ...]]) -> None:
        if not done.result:
            told = self.tr("Dit ligt al bij de verwijzing.")
        elif len(done.result) == 1:
            told = self.tr("{name} ligt bij de verwijzing.").format(name=beside(done.result[0].name))
        else:
            told = self.tr("{count} bestanden liggen bij de verwijzing.").format(count=len(done.result))
        self._workbench.toasts.show(told, undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.refused.emit(self._workbench.sentence_for(trouble))
