"""A form tried out with invented answers, in a dialog of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.records.questionnaire import Form
from healthdesk.ui.intake.tried_form import TriedForm, filled
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class TryFormDialog(QDialog):
    """What is tried is gone when it closes."""

    def __init__(self, workbench: Workbench, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk = workbench.desk
        language = desk.language if desk.language in form.languages else form.language
        title = self.tr("Probeer: {title}").format(title=form.title.said_in(language))
        self.setWindowTitle(title)
        keep_roomy(self, size("try_form_width"), size("help_high"))
        self.tried = TriedForm(workbench, filled(form, desk.clock.today(), ()), language)
        check = QuietButton(self.tr("Kijk na"))
        check.clicked.connect(self.tried.check)
        ready = PrimaryButton(self.tr("Klaar"))
        ready.clicked.connect(self.accept)
        note = Banner(closable=False)
        note.say(self.tr("Verzin maar iets: niets hiervan wordt bewaard."), "blue")
        foot = row()
        fill(foot, check, None, ready)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        layout.addWidget(note)
        layout.addWidget(self.tried, 1)
        layout.addLayout(foot)
