"""Which house of invented people to look around in, and how far it is with moving in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.errors import Trouble
from healthdesk.records.house import HouseKind
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.start_card import StartCard


class LookAroundPanel(StartCard):
    """kind_chosen: a `HouseKind` and the `Progress` to report to. cancelled: back to the start."""

    kind_chosen = Signal(object, object)
    cancelled = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("form", parent)
        self._language = language
        self.body.addWidget(Text(self.tr("Rondkijken"), "title"))
        told = self.tr(
            "Alle mensen in deze huizen zijn verzonnen. Klik, typ en wijzig naar hartenlust: "
            "niets hiervan raakt ooit echte gegevens."
        )
        self.body.addWidget(Text(told, "muted", wraps=True))
        self._choices = QWidget()
        choices = column(self._choices, gap="medium")
        tejo = PrimaryButton(self.tr("Een TEJO-huis na zijn eerste jaar"))
        tejo.clicked.connect(self._on_tejo)
        centre = PrimaryButton(self.tr("Een wijkgezondheidscentrum met 5.000 mensen"))
        centre.clicked.connect(self._on_centre)
        for kind in (tejo, centre):
            kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fill(choices, tejo, centre)
        self.body.addWidget(self._choices)
        self._trouble = Banner(closable=False)
        self.body.addWidget(self._trouble)
        self._making = column()
        self.body.addLayout(self._making)
        back = QuietButton(self.tr("Terug"))
        back.clicked.connect(self._on_back)
        foot = row()
        fill(foot, back, None)
        self.body.addLayout(foot)
        keys.bind(self, "Esc", self._on_back)
        self.setFocusProxy(tejo)
        self._progress: Progress | None = None

    def show_trouble(self, trouble: Trouble) -> None:
        """It could not be made, or was stopped."""
        self._choices.setEnabled(True)
        clear(self._making)
        self._trouble.say(for_trouble(self._language, trouble), "amber")

    def _on_back(self) -> None:
        if self._progress is not None:
            self._progress.stop()
        self.cancelled.emit()

    def _on_tejo(self) -> None:
        self._choose(HouseKind.TEJO)

    def _on_centre(self) -> None:
        self._choose(HouseKind.WGC)

    def _choose(self, kind: HouseKind) -> None:
        self._trouble.clear()
        self._choices.setEnabled(False)
        self._progress = Progress(self)
        self._progress.moved.connect(self._on_moved)
        self._panel = ProgressPanel(self._progress, self.tr("Het huis wordt ingericht…"))
        self._making.addWidget(self._panel)
        self.kind_chosen.emit(kind, self._progress)

    def _on_moved(self, what: str) -> None:
        self._panel.set_name(
            {
                "people": self.tr("Mensen verzinnen"),
                "talks": self.tr("Gesprekken plannen"),
            }.get(what, self.tr("Het huis wordt ingericht…"))
        )
