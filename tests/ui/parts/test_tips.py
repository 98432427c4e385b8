"""A name that looks like HTML is shown sign for sign where the pointer rests on it."""

from __future__ import annotations

from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.tips import plain_tip

ODD = "<b>Zus</b> & <i>Broer</i>\nregel 2"


def test_what_looks_like_html_is_shown_as_typed(qtbot: QtBot) -> None:
    link = NameLink(ODD)
    qtbot.addWidget(link)
    assert QTextDocumentFragment.fromHtml(link.toolTip()).toPlainText() == ODD
    assert plain_tip("Özgür Yılmaz & zoon") == "Özgür Yılmaz & zoon"
