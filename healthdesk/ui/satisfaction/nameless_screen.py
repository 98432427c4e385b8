"""A form without a name in somebody's own hands: nothing is kept before she presses "Klaar"."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.take_satisfaction import NamelessForm, take_in
from healthdesk.errors import Trouble
from healthdesk.records.link import Link
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_sections import part_of
from healthdesk.sentences import sentence
from healthdesk.ui.intake.given_pages import GivenPages, given_sheet
from healthdesk.ui.parts.workbench import Workbench


class NamelessScreen(GivenPages):
    """What is typed stands in this window alone; once taken in, here no longer either."""

    def __init__(
        self,
        workbench: Workbench,
        asked: NamelessForm,
        language: str,
        back_to: Link,
        service_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`back_to`: what whoever takes the screen back sees; it goes nowhere with the answers."""
        super().__init__(given_sheet(workbench.desk, asked.form, language), parent)
        self._workbench, self._asked, self._service = workbench, asked, service_id
        self._back_to = back_to
        self.foot.show_not_yet()

    # --- what the window may call

    @property
    def goes_on_at(self) -> Link:
        return self._back_to

    def leave(self) -> None:
        """What she did not send is gone."""
        self._forget()

    # --- the end

    def _finish(self) -> None:
        filling = self.sheet.filling
        wrong = findings(filling, self.language)
        self.sheet.show_findings(wrong)
        if wrong:
            part = part_of(next((one.place for one in wrong if one.place), ()), self._items)
            self._open(part if part in self._items else self._at)
            self.foot.show_look()
        else:
            self.foot.show_keeping()
            self._workbench.background.run(
                take_in,
                self._workbench.desk,
                self._asked.id,
                filling.response_items(),
                self._service,
                then=self._on_taken,
                trouble=self._on_trouble,
                once=self,
            )

    def _on_taken(self, done: Done[int]) -> None:
        self._forget()
        language = self.language
        kept, nothing = sentence(language, "satisfaction.kept"), sentence(language, "satisfaction.nothing")
        self.done.say_over(language, kept if done.result else nothing)
        self._show_done()
        self.take_focus()

    def _on_trouble(self, _trouble: Trouble) -> None:
        self.foot.show_not_taken()

    def _forget(self) -> None:
        """Neither the next who has this screen nor the desk sees a word of it."""
        self.sheet.filling.take(())
        self._views.clear()
        while (view := self._parts.currentWidget()) is not None:
            self._parts.removeWidget(view)
            view.deleteLater()
