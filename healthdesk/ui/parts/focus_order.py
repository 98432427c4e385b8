"""Tab comes to what was added later where it stands, and not behind everything else of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(part: QWidget) -> list[QWidget]:
    """Where the keyboard can be in it, from the top."""
    here = (one for one in part.findChildren(QWidget) if one.window() is part.window())
    return [one for one in here if _takes_keys(one) and one.focusProxy() is None]


def comes_before(anchor: QWidget, stops: Sequence[QWidget]) -> None:
    """Tab comes to these, in this order, on its way to `anchor`."""
    at = anchor.previousInFocusChain()
    while at is not None and at is not anchor and (at in stops or not _takes_keys(at) or at.focusProxy()):
        at = at.previousInFocusChain()
    if at is None or at is anchor:
        return
    for stop in stops:
        QWidget.setTabOrder(at, stop)
        at = stop


def _takes_keys(one: QWidget) -> bool:
    return one.focusPolicy() is not Qt.FocusPolicy.NoFocus
