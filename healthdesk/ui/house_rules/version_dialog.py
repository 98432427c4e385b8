"""The frame of changing what the house has its own version of: a rule, a question, the text of a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QWidget

from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench


class VersionDialog(RoomyDialog):
    """Open with `open()`. What stands here is on disk within a second, and comes back.

    kept: a `Done` with the step that was made. again_wished: begin with it as it is.
    """

    kept = Signal(object)
    again_wished = Signal()

    def __init__(
        self, workbench: Workbench, title: str, why: str, seen: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._seen = workbench, seen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        keep_roomy(self, size("given"), size("help_high"))
        self.setWindowTitle(title)
        self.banner = Banner()
        self._why = line_field(self.tr("Waarom deze wijziging"), why)
        self._why.field.textEdited.connect(self._on_why)  # type: ignore[attr-defined]  # a line of text
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self.keep)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("keep_draft"))
        self._pause.timeout.connect(self.keep_words)

    def _lay_out(self, *parts: QWidget | QLayout) -> None:
        """These between the title and why it is changed; the last has the room that is left."""
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        foot = row(gap="medium")
        foot.addWidget(self._why, 1)
        for button in (away, self._keep):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading", wraps=True), *parts)
        layout.setStretch(layout.count() - 1, 1)
        layout.addLayout(foot)

    def _tell_half_typed(self) -> None:
        told = self.tr("Wat je eerder wijzigde en niet bewaarde, staat er weer.")
        self.banner.say(told, "blue", self.tr("Begin opnieuw"))
        self.banner.acted.connect(self._on_again)

    # --- what each of them does its own way

    def keep_words(self) -> None:
        """Put what stands here on disk, so that no lock, crash or power cut takes it away."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise go where something is."""
        raise NotImplementedError

    def forget_words(self) -> None:
        """Let go of what was half changed, then `_on_forgotten`."""
        raise NotImplementedError

    # --- slots

    def _on_why(self) -> None:
        self.keep_soon()

    def keep_soon(self) -> None:
        """Counts from the first letter, so that who types on without a pause is kept too."""
        if not self._pause.isActive():
            self._pause.start()

    def _on_again(self) -> None:
        self._pause.stop()
        self.forget_words()

    def _on_forgotten(self, _done: Done[None]) -> None:
        self.accept()
        self.again_wished.emit()

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _met_colleague(self, trouble: Trouble, told: str) -> bool:
        """A colleague was first: what she typed stays; saving again goes over it knowingly.

        The history keeps both.
        """
        if not self._keep.isEnabled():  # saving was refused: what stands here is not on disk yet
            self.keep_soon()
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if not isinstance(theirs, RuleVersion):
            return False
        self._seen = theirs.number
        self.banner.say(told.format(who=theirs.changed_by), "amber")
        return True

    def reject(self) -> None:
        """Away without saving: what was typed meanwhile is on disk first.

        While it is being saved the answer is waited for: it closes this by itself, or says why not, and
        then what stands here stays.
        """
        if not self._keep.isEnabled():
            return
        if self._pause.isActive():
            self.keep_words()
        super().reject()
