"""What shows when the pointer rests on something: always the plain words.

Qt takes a text that looks like HTML for HTML, so that a name with a < in it would lose its rest or be
dressed up. Every tip of the program is set here; `dev.py check` refuses another way.
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from healthdesk.rules.seen_words import straight


def plain_tip(text: str) -> str:
    """The text so that Qt shows it sign for sign."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"


def set_tip(on: QWidget | QListWidgetItem, text: str) -> None:
    """Show this text there."""
    on.setToolTip(plain_tip(straight(text)))
