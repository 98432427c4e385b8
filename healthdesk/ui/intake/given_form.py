"""A form in the person's own hands: what she types is kept as on the page of the desk."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.intake import Draft
from healthdesk.records.link import Link
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.answers_apart import differences
from healthdesk.ui.intake.draft_keeper import DraftKeeper
from healthdesk.ui.intake.given_pages import GivenPages, given_sheet
from healthdesk.ui.intake.still_here import StillHere
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench

_GONE = "intake.draft_gone"


class GivenForm(GivenPages):
    """Keeps each word like the page of the desk does, in the name of who gave it away."""

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QWidget | None = None) -> None:
        draft = opened.draft
        items = None if opened.is_untouched else opened.items
        sheet = given_sheet(workbench.desk, opened.form, draft.language, items, opened.launch)
        super().__init__(sheet, parent)
        self._workbench, self._opened = workbench, opened
        self._touched: set[Place] = set()
        self._is_merging = False
        self.keeper = DraftKeeper(workbench, opened, self.sheet, self)
        self._here = StillHere(workbench, opened, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(milliseconds("hear_again"))
        self._again.timeout.connect(self.keeper.keep_now)
        self._connect()
        self.keeper.touch()  # the language she got it in is kept too

    def _connect(self) -> None:
        self.sheet.edited.connect(self._on_edited)
        self.sheet.spoken.connect(self.keeper.touch)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.clashed.connect(self._on_clashed)
        self.keeper.failed.connect(self._on_failed)

    # --- what the window may call

    @property
    def goes_on_at(self) -> Link:
        return Link("draft", self._opened.draft.id, "back")

    def keep_work(self) -> None:
        self.keeper.keep_now()

    def leave(self) -> None:
        self._again.stop()
        self.keep_work()
        self._here.leave()

    def _finish(self) -> None:
        self._tell_done()

    def _tell_done(self, *, is_gone: bool = False) -> None:
        self.keep_work()
        shown = self._shown()
        left, must = sum(one.open for one in shown), any(one.missing for one in shown)
        self.done.say(self.language, left_empty=left, must=must, is_gone=is_gone)
        self._show_done()

    # --- keeping

    def _on_edited(self, place: Place) -> None:
        if not self._is_merging:
            self._touched.add(place)
        self.foot.show_keeping()

    def _on_kept(self, _draft: Draft) -> None:
        if not self.keeper.is_behind:
            self.foot.show_kept()

    def _on_clashed(self, trouble: ChangedMeanwhile) -> None:
        """The desk kept something too: hers where she did not answer herself; hers is never asked about."""
        theirs = trouble.theirs[1] if isinstance(trouble.theirs, tuple) else ()
        self._is_merging = True
        for one in differences(self.sheet.filling, theirs, self.sheet.setting.today):
            if one.place not in self._touched:
                self.sheet.put(one.place, one.their_values)
        self._is_merging = False
        self.keeper.touch()
        self.keeper.keep_now(over_theirs=True)

    def _on_failed(self, trouble: Trouble) -> None:
        if trouble.key == _GONE:
            self._tell_done(is_gone=True)
            return
        self.foot.show_trouble()
        self._again.start()
