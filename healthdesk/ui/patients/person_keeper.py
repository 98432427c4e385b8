"""Puts the form of a person on disk less than a second after a key, until it is saved."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from healthdesk.actions import keep_half_typed
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.details_form import DetailsForm


class PersonKeeper(QObject):
    """Follows one form. Counts from the first key, so that who types on is kept too."""

    def __init__(
        self, workbench: Workbench, kind: HalfTypedKind, form: DetailsForm, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._kind, self._form = workbench, kind, form
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("keep_draft"))
        self._timer.timeout.connect(self._keep)
        form.touched.connect(self._on_touched)

    @property
    def failed(self) -> bool:
        """Whether what is typed could not be put on disk."""
        return self._failed and self._form.half_typed() is not None

    def keep_now(self) -> None:
        """Do not wait any longer."""
        if self._timer.isActive() or self.failed:
            self._timer.stop()
            self._keep()

    def forget(self, patient_id: UUID, then: Callable[[Done[None]], object] | None = None) -> None:
        """What was typed is saved, or let go; `then` hears of the way back."""
        self._timer.stop()
        self._failed = False
        self._workbench.background.run(
            keep_half_typed.forget_person,
            self._workbench.desk,
            self._kind,
            patient_id,
            then=then,
        )

    def _on_touched(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        form = self._form.half_typed()
        if form is not None:
            self._workbench.background.run(
                keep_half_typed.keep_person,
                self._workbench.desk,
                self._kind,
                form,
                then=self._on_kept,
                trouble=self._on_trouble,
            )

    def _on_kept(self, _done: Done[None]) -> None:
        self._failed = False

    def _on_trouble(self, trouble: Trouble) -> None:
        self._failed = True
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
