"""A coordinator at the forms of her house, and in the builder once she opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.list_forms import listed
from healthdesk.db import questionnaires
from healthdesk.records.intake import KeptForm
from healthdesk.ui.admin.forms_section import FormsSection
from healthdesk.ui.form_builder.builder_dialog import BuilderDialog
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


class Coordinator:
    """The forms of the house open before her, and the builder once she opens it."""

    def __init__(self, qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.workbench = make_workbench(desk)
        self.section = FormsSection(self.workbench)
        self.section.resize(1240, 800)
        show(qtbot, self.section)
        self.section.fetch()
        self.rest()

    def rest(self) -> None:
        """All that was asked is done, also what waits for a pause in the typing."""
        self.qtbot.waitUntil(lambda: self.workbench.background.is_resting, timeout=20_000)
        for dialog in shown_dialogs(self.section):
            if isinstance(dialog, BuilderDialog):
                self.qtbot.waitUntil(dialog.is_resting, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.workbench.background.is_resting, timeout=20_000)

    @property
    def builder(self) -> BuilderDialog:
        (dialog,) = [one for one in shown_dialogs(self.section) if isinstance(one, BuilderDialog)]
        return dialog

    def click(self, name: str) -> None:
        shown = shown_dialogs(self.section)
        self.qtbot.mouseClick(
            the(QPushButton, name, shown[-1] if shown else self.section), Qt.MouseButton.LeftButton
        )
        self.rest()

    def tool(self, name: str) -> None:
        self.qtbot.mouseClick(the(IconButton, name, self.builder), Qt.MouseButton.LeftButton)
        self.rest()

    def add(self, kind: str) -> None:
        menu = the(QPushButton, "Zet iets in het formulier", self.builder).menu()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == kind).trigger()
        self.rest()

    def type(self, field: str, words: str) -> None:
        type_text(the(QPlainTextEdit, field, self.builder), words)
        self.rest()

    def answers(self, *words: str) -> None:
        """One under the other, with Enter between them."""
        for number, one in enumerate(words, start=1):
            line = the(QLineEdit, f"Antwoord {number}", self.builder)
            type_text(line, one)
            if number < len(words):
                self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.rest()

    def look_at(self, name: str) -> None:
        form = next(one.form for one in listed(self.desk) if one.form.url.endswith(f":{name}"))
        self.section.panel.show_form(form.id)
        self.rest()

    def preview(self) -> list[str]:
        """What stands there for who fills it in; she comes back to the question."""
        self.builder.show_side(1)
        self.rest()
        found = words_on(self.builder.preview) + [
            one.text() for one in self.builder.preview.findChildren(QRadioButton) if one.isVisible()
        ]
        self.builder.show_side(0)
        return found

    def kept(self) -> KeptForm:
        """The version that was built last."""
        found = [one.form for one in listed(self.desk) if ":house:" in one.form.url]
        newest = max(found, key=lambda one: (one.loaded_at, one.id))
        with self.desk.store.reading() as session:
            whole = questionnaires.by_id(session, newest.id)
        assert whole is not None
        return whole

    def close(self) -> None:
        self.builder.reject()
        self.rest()
