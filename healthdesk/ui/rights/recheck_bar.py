"""Looking into everybody anew after rules changed: some people at a time, with how far it is.

Between two steps everything else has its turn, so that nobody waits for it; what is left when it is
stopped, or when the program goes, is done the next time.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import recheck_rights
from healthdesk.actions.desk import Done
from healthdesk.actions.recheck_rights import RecheckRound
from healthdesk.errors import Trouble
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.progress import Progress, Stopped
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.workbench import Workbench


class RecheckBar(QWidget):
    """Hidden unless a round takes more than one step.

    finished: the `RecheckRound` that was made, also when it was stopped half-way.
    """

    finished = Signal(object)

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, *, at_once: int = recheck_rights.AT_ONCE
    ) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self.setProperty("look", "clear")
        self._workbench = workbench
        self._total = 0
        self._progress: Progress | None = None
        self._layout = column(self)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a round is being made."""
        return self._progress is not None

    def begin(self) -> None:
        """Make a round if anybody's check is old or was made with other rules."""
        if not self.is_busy:
            self._progress = Progress(self)
            self._workbench.background.run(
                recheck_rights.count_stale,
                self._workbench.desk,
                then=self._on_counted,
                trouble=self._on_trouble,
            )

    def _on_counted(self, total: int) -> None:
        self._total = total
        if not total:
            self._end()
            return
        if total > self._at_once and self._progress is not None:
            clear(self._layout)
            name = self.tr("Rechten worden opnieuw nagekeken. Je kan intussen verder werken.")
            self._layout.addWidget(ProgressPanel(self._progress, name))
            self.show()
        self._go_on(RecheckRound())

    def _go_on(self, so_far: RecheckRound) -> None:
        try:
            if self._progress is not None:
                self._progress.report("rights", so_far.done, max(self._total, so_far.done))
        except Stopped:
            self._end(so_far)
            return
        self._workbench.background.run(
            recheck_rights.recheck_some,
            self._workbench.desk,
            so_far,
            self._at_once,
            then=self._on_step,
            trouble=self._on_trouble,
        )

    def _on_step(self, done: Done[RecheckRound]) -> None:
        if done.result.is_over:
            self._end(done.result)
        else:
            self._go_on(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._end()
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))

    def _end(self, made: RecheckRound | None = None) -> None:
        self._progress = None
        self.hide()
        clear(self._layout)
        if made is not None and made.done:
            self.finished.emit(made)
