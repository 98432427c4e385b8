"""Booking by hand for somebody who waits: her place on the list ends with it, unless she keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.records.waiting import Waiting


class WaitCheck(QCheckBox):
    """Hidden for who does not wait for this kind of talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Haal van de wachtlijst"))
        self.setAccessibleName(self.text())
        self._waits: Sequence[Waiting] = ()
        self._service: UUID | None = None
        self.setChecked(True)
        self.hide()

    @property
    def waiting(self) -> Waiting | None:
        """The place that a booking would end."""
        return self._mine if self.isChecked() else None

    @property
    def _mine(self) -> Waiting | None:
        return next((one for one in self._waits if one.service_id == self._service), None)

    def show_waits(self, waits: Sequence[Waiting]) -> None:
        """For what the person waits who was chosen."""
        self._waits = waits
        self.setChecked(True)
        self.setVisible(self._mine is not None)

    def show_service(self, service_id: UUID | None) -> None:
        """What is to be booked."""
        self._service = service_id
        self.setVisible(self._mine is not None)
