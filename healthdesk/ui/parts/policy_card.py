"""A rule of the house on a card: fetched, changed and kept in place, with both sides where two desks did."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.workbench import Workbench

P = TypeVar("P")  # a frozen dataclass with a version


class PolicyCard(Card, Generic[P]):
    """Fetches and keeps for itself; for who may change the house.

    Each card says how its rule is read and kept, and builds its fields between `_banner` and the button
    that calls `keep`.
    """

    read: ClassVar[Callable[..., Any]]
    write: ClassVar[Callable[..., Any]]

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._policy: P | None = None
        self._banner = Banner()
        self._both: BothSides | None = None

    # --- what each card does its own way

    def _show(self, policy: P) -> None:
        """Put it in the fields; this is not an edit."""
        raise NotImplementedError

    def _typed(self, policy: P) -> P:
        """The rule with what stands in the fields."""
        raise NotImplementedError

    def _told(self) -> Told:
        """What the fields are called, and what a rule says there."""
        raise NotImplementedError

    def _filled(self, policy: P) -> P:
        """What `_typed` would give of a rule that nobody touched."""
        return policy

    def _shows_at_field(self, _trouble: Trouble) -> bool:
        """Whether the refusal is told beside the field that it is about."""
        return False

    # --- what others may call

    def fetch(self) -> None:
        """How it is now; what is half typed stays."""
        if not self.has_unsaved():
            work, desk = type(self).read, self._workbench.desk
            self._workbench.background.run(work, desk, then=self._on_read, trouble=self._on_trouble)

    def has_unsaved(self) -> bool:
        """Whether something stands here that is not kept yet."""
        return self._policy is not None and self._typed(self._policy) != self._filled(self._policy)

    def keep(self) -> None:
        """Keep what stands here."""
        self._banner.clear()
        if self._policy is not None:
            self._send(self._typed(self._policy))

    # --- slots

    def _on_read(self, policy: P) -> None:
        """What was begun while it was asked for stays too."""
        if policy != self._policy and not self.has_unsaved():
            self._on_policy(policy)

    def _on_policy(self, policy: P) -> None:
        self._policy = policy
        self._show(policy)

    def _send(self, wanted: P) -> None:
        work, desk = type(self).write, self._workbench.desk
        sent = self._typed(self._policy) if self._policy is not None else None
        kept = partial(self._on_kept, sent)
        self._workbench.background.run(work, desk, wanted, then=kept, trouble=self._on_trouble)

    def _on_kept(self, sent: P | None, done: Done[P]) -> None:
        """`sent` is what stood in the fields then: what was typed since stays, and is not kept yet."""
        if self._policy is not None and self._typed(self._policy) != sent:
            self._policy = done.result
        else:
            self._on_policy(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._asked_of_both().met(trouble, self._policy) or self._shows_at_field(trouble):
            return
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))

    def _asked_of_both(self) -> BothSides:
        if self._both is None:
            self._both = BothSides(self._told(), self, self._workbench, self._banner)
            self._both.settled.connect(self._send)
        return self._both
