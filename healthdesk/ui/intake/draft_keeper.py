"""Puts what is typed on disk less than a second after the key, and tells how that went."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from healthdesk.actions import keep_draft
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.intake import Draft
from healthdesk.rules.form_scoring import raised_steps
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class DraftKeeper(QObject):
    """Starts counting at the first key, not the last, so that who types on is kept too.

    kept: the `Draft` as it stands on disk. clashed: `ChangedMeanwhile`, somebody else kept it.
    failed: another `Trouble`; what is typed stays on the page and is tried again at the next key.
    """

    kept = Signal(object)
    clashed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, workbench: Workbench, opened: OpenDraft, sheet: FormSheet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._opened, self._sheet = workbench, opened, sheet
        self.draft: Draft = opened.draft
        language = sheet.setting.language
        self._begun = sheet.filling.response_items(language, unasked_too=True) if opened.is_untouched else ()
        self._dirty = False
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("keep_draft"))
        self._timer.timeout.connect(self.keep_now)
        sheet.edited.connect(self._on_edited)

    @property
    def is_behind(self) -> bool:
        """Whether something on the page is not on disk yet."""
        return self._dirty

    @property
    def is_held(self) -> bool:
        """Whether the person must first choose between two sides."""
        return self._held

    def touch(self) -> None:
        """Something changed; keep it soon."""
        self._dirty = True
        if not self._timer.isActive() and not self._held:
            self._timer.start()

    def hold(self, *, held: bool) -> None:
        """Wait while the person chooses between two sides."""
        self._held = held
        if held:
            self._timer.stop()

    def typed(self) -> Typed:
        """What stands on the page now."""
        filling, language = self._sheet.filling, self._sheet.setting.language
        return Typed(
            draft=self.draft,
            form=filling.form,
            items=filling.response_items(language, unasked_too=True),
            language=language,
            seat=self._opened.seat,
            raised=raised_steps(filling, language),
            begun=self._begun,
        )

    def keep_now(self, *, over_theirs: bool = False) -> None:
        """Do not wait any longer."""
        self._timer.stop()
        if not self._dirty or (self._held and not over_theirs):
            return
        self._dirty = False
        keep = keep_over_theirs if over_theirs else keep_draft.keep
        self._workbench.background.run(
            keep, self._workbench.desk, self.typed(), then=self._on_kept, trouble=self._on_trouble
        )

    def know(self, draft: Draft) -> None:
        """The draft changed by another way (a note on a safety step)."""
        self.draft = replace(self.draft, safety=draft.safety)

    def _on_edited(self) -> None:
        self.touch()

    def _on_kept(self, done: Done[Draft]) -> None:
        self.draft = done.result
        self._held = False
        self.kept.emit(done.result)
        if self._dirty:
            self._timer.start()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._dirty = True
        if isinstance(trouble, ChangedMeanwhile):
            self.hold(held=True)
            self.clashed.emit(trouble)
        else:
            self.failed.emit(trouble)


def keep_over_theirs(desk: Desk, typed: Typed) -> Done[Draft]:
    """Keep ours, after the person chose so."""
    return keep_draft.keep(desk, typed, over_theirs=True)
