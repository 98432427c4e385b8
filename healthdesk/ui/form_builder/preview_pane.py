"""The form as it would be filled in, with the very same fields; it follows what is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.form_filling import FormFilling
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.intake.tried_form import TriedForm, filled
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.layouts import column, let_go
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench


class PreviewPane(QWidget):
    """Answers that were tried stay while the form changes under them. Only what changed is made anew."""

    def __init__(self, workbench: Workbench, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._building = workbench, building
        self._ticket: Ticket | None = None
        self._given: tuple[ResponseItem, ...] = ()
        self._was_down = 0
        self.tried: TriedForm | None = None
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
        building.spoke.connect(self._on_spoke)
        building.chose.connect(self._on_chose)

    @property
    def is_resting(self) -> bool:
        """Whether it shows what there is by now."""
        grows = self.tried is not None and self.tried.is_growing
        return self._ticket is None and not self._laid_out.isActive() and not grows

    def show_form(self, form: Form) -> None:
        """The form as it is by now; what follows from the answers is worked out off the screen's thread."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._given = self.tried.sheet.filling.response_items() if self.tried is not None else ()
        today = self._workbench.desk.clock.today()
        self._ticket = self._workbench.background.run(
            filled, form, today, self._given, then=self._show, lane="slow"
        )

    def _show(self, filling: FormFilling) -> None:
        self._ticket = None
        form, before = filling.form, self.tried
        self._nothing.setVisible(not form.items)
        self._rest.setVisible(not form.items)
        if not form.items:
            self.tried = None
            if before is not None:
                let_go(self._inside, before)
            return
        if before is not None:
            meanwhile = before.sheet.filling.response_items()
            if meanwhile != self._given:
                filling.take(meanwhile)
            self._was_down = before.scrolled
            before.renew(filling)
        else:
            language, at = self._building.language, self._building.chosen
            self.tried = TriedForm(self._workbench, filling, language, small=True, at=at)
            self._inside.addWidget(self.tried)
            self.tried.sheet.outlined.connect(self._tell_later)
            self.tried.reached.connect(self._on_reached)
            self._was_down = 0
        self._laid_out.start()

    def _on_reached(self) -> None:
        """What she looks at was made; it stands in its place a moment later."""
        if self.tried is not None:
            self._was_down = self.tried.scrolled
            self._laid_out.start()

    def _on_spoke(self) -> None:
        if self.tried is not None:
            self.tried.speak(self._building.language)

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
