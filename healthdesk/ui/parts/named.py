"""Two things with a colon between them, as the language of the screen writes that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def named(what: str, told: str) -> str:
    """What it is, and what is said of it: "Onthaal: Els"; in French with a space before the colon."""
    return QCoreApplication.translate("Named", "{what}: {told}").format(what=what, told=told)
