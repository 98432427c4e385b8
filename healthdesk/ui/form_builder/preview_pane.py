"""The form as it would be filled in, with the very same fields; it follows what is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Form
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.intake.tried_form import TriedForm
from healthdesk.ui.parts.layouts import column, let_go
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class PreviewPane(QWidget):
    """Answers that were tried stay while the form changes under them. Made anew only when she pauses."""

    def __init__(self, workbench: Workbench, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._building = workbench, building
        self._form: Form | None = None
        self._shown: tuple[Form, str] | None = None
        self._was_down = 0
        self.tried: TriedForm | None = None
        self._pause = QTimer(self, singleShot=True, interval=milliseconds("key_pause"))
        self._pause.timeout.connect(self._show)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._bring_into_view)
        self._nothing = Text(
            self.tr("Hier komt het formulier te staan zoals wie het invult het ziet."), "muted", wraps=True
        )
        self._later = Text(
            self.tr("De gekozen vraag staat er nog niet: ze komt pas na een ander antwoord."),
            "caption",
            wraps=True,
        )
        self._later.hide()
        self._inside = column()
        layout = column(self, gap="small")
        layout.addWidget(SectionTitle(self.tr("Zo ziet het eruit. Probeer maar: niets wordt bewaard.")))
        layout.addWidget(self._nothing)
        layout.addWidget(self._later)
        layout.addLayout(self._inside, 1)
        self._rest = Text("")
        layout.addWidget(self._rest, 1)
        building.spoke.connect(self._pause.start)
        building.chose.connect(self._on_chose)

    @property
    def is_resting(self) -> bool:
        """Whether it shows what there is by now."""
        return not self._pause.isActive() and not self._laid_out.isActive()

    def show_form(self, form: Form) -> None:
        """The form as it is by now."""
        self._form = form
        self._pause.start()

    def _show(self) -> None:
        form, language = self._form, self._building.language
        if form is None or (form, language) == self._shown:
            return
        same_language = self._shown is not None and self._shown[1] == language
        self._shown = (form, language)
        before = self.tried
        if before is not None and same_language and before.renew(form):
            self._laid_out.start()
            self._was_down = before.scrolled
            return
        self._nothing.setVisible(not form.items)
        self._rest.setVisible(not form.items)
        self.tried = None
        if form.items:
            answers = before.sheet.filling.response_items() if before is not None else ()
            at = self._building.chosen or (before.at if before is not None else "")
            self.tried = TriedForm(self._workbench, form, language, answers, small=True, at=at)
            self._inside.addWidget(self.tried)
            self.tried.sheet.outlined.connect(self._tell_later)
            self._was_down = before.scrolled if before is not None and before.at == self.tried.at else 0
            self._laid_out.start()
        if before is not None:
            let_go(self._inside, before)

    def _open_chosen(self) -> None:
        """Its part; how far down it stands is only known once that is laid out."""
        if self.tried is not None and self._building.chosen:
            self.tried.bring_into_view(self._building.chosen)

    def _bring_into_view(self) -> None:
        """Where she was in it; from there no further than to what is chosen."""
        if self.tried is not None:
            self.tried.scroll_to(self._was_down)
        self._open_chosen()
        self._tell_later()

    def _tell_later(self) -> None:
        chosen = self._building.chosen
        self._later.setVisible(self.tried is not None and bool(chosen) and self.tried.waits(chosen))

    def _on_chose(self) -> None:
        if self.tried is not None:
            self._was_down = self.tried.scrolled
            self._open_chosen()
            self._laid_out.start()
