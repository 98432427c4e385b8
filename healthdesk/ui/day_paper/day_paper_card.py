"""What the lists of a day may hold, and where tomorrow's go each evening on this computer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import day_paper_policy, keep_outage_sheet, set_up_computer
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.day_paper import DayPaperPolicy, PaperPart
from healthdesk.rules.roles import Right, may
from healthdesk.rules.typed_dates import parse_time
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.both_sides import BothSides
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.open_file import ask_folder
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class DayPaperCard(Card):
    """Fetches and keeps for itself. The choices are for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("De afspraken van morgen op papier"))
        self._workbench = workbench
        self._policy: DayPaperPolicy | None = None
        self._both: BothSides | None = None
        self._banner = Banner()
        told = self.tr(
            "Voor de ochtend waarop het programma of het netwerk niet start: elke avond zet deze computer de "
            "afspraken van de volgende dag als PDF in een map, een lijst voor de balie en een blad voor elke "
            "therapeut. Lijsten van voorbije dagen haalt hij zelf weg."
        )
        for part in (self._banner, Text(told, "muted", wraps=True)):
            self.add(part)
        self._may_choose = may(workbench.desk.actor, Right.MANAGE_HOUSE)
        if self._may_choose:
            self._add_choices()
        self._add_folder()

    def _add_choices(self) -> None:
        self._holds = ChoiceChips(
            self.tr("Wat mag op een daglijst staan, naast uur, kamer en code?"),
            (
                Choice(PaperPart.NAME.value, self.tr("de naam")),
                Choice(PaperPart.NEEDS.value, self.tr("tolk en wat iemand nodig heeft")),
                Choice(PaperPart.REACH.value, self.tr("hoe iemand veilig te bereiken is")),
                Choice(PaperPart.NOTE.value, self.tr("het woord voor de balie")),
            ),
            several=True,
        )
        self._evening = line_field(self.tr("Vanaf hoe laat"), hint=self.tr("bv. 16u30"))
        self._evening.setMaximumWidth(size("short_field"))
        keep = QuietButton(self.tr("Keuze bewaren"))
        keep.clicked.connect(self._on_keep)
        told = {
            "holds": (self._holds.accessibleName(), lambda one: self._holds.said(one.holds)),
            "evening": (self._evening.label, _said),
        }
        self._both = BothSides(told, self, self._workbench, self._banner)
        self._both.settled.connect(self._send)
        for part in (
            Text(self._holds.accessibleName(), wraps=True),
            self._holds,
            self._evening,
            keep,
            Line(),
        ):
            self.add(part)

    def _add_folder(self) -> None:
        warning = self.tr(
            "Let op: zo’n PDF is niet versleuteld. Wie de map kan openen, kan hem lezen. Kies een map die "
            "alleen het huis opent, en laat er niet meer op staan dan nodig."
        )
        self._where = Text("", wraps=True)
        self.add(self._where)
        if self._workbench.desk.house.is_demo:
            self._where.setText(self.tr("Dit is een voorbeeldhuis: er komt niets vanzelf in een map."))
            return
        self.add(Text(warning, "caption", wraps=True))
        buttons = QWidget()
        buttons.setProperty("look", "clear")
        flow = FlowLayout(buttons)
        self._now = QuietButton(self.tr("Nu maken"), icon="print")
        self._now.clicked.connect(self._on_now)
        flow.addWidget(self._now)
        self._stop = QuietButton(self.tr("Niet meer maken"))
        self._stop.clicked.connect(self._on_stop)
        if self._may_choose:
            choose = QuietButton(self.tr("Kies een map…"))
            choose.clicked.connect(self._on_folder)
            flow.addWidget(choose)
            flow.addWidget(self._stop)
        self.add(buttons)
        self._workbench.computer.changed.connect(self._say_where)
        self._say_where()

    # --- what others may call

    def fetch(self) -> None:
        """What the house chose; what is half chosen stays."""
        if self._may_choose and not self.has_unsaved():
            self._workbench.background.run(
                day_paper_policy.policy_of,
                self._workbench.desk,
                then=self._on_read,
                trouble=self._on_trouble,
            )

    def has_unsaved(self) -> bool:
        """Whether something was chosen that is not kept yet."""
        if self._policy is None:
            return False
        return self._chosen() != self._policy.holds or self._evening.text() != _said(self._policy)

    def keep_in(self, folder: str) -> None:
        """Tomorrow's lists go there from now on."""
        self._workbench.background.run(
            set_up_computer.day_lists_to,
            self._workbench.desk,
            Path(folder),
            then=self._on_folder_kept,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _chosen(self) -> frozenset[PaperPart]:
        return frozenset(PaperPart(one) for one in self._holds.values)

    def _on_read(self, policy: DayPaperPolicy) -> None:
        """What was begun while it was asked for stays too."""
        if not self.has_unsaved():
            self._on_policy(policy)

    def _on_policy(self, policy: DayPaperPolicy) -> None:
        self._policy = policy
        self._holds.show_values(part.value for part in policy.holds)
        self._evening.set_text(_said(policy))

    def _on_keep(self) -> None:
        evening = parse_time(self._evening.text())
        self._evening.set_error("" if evening else self.tr("Dit is geen uur. Schrijf bijvoorbeeld 16u30."))
        if evening is None or self._policy is None:
            return
        self._banner.clear()
        self._send(replace(self._policy, holds=self._chosen(), evening=evening))

    def _send(self, wanted: DayPaperPolicy) -> None:
        self._workbench.background.run(
            day_paper_policy.set_policy,
            self._workbench.desk,
            wanted,
            then=partial(self._on_kept, (self._chosen(), self._evening.text())),
            trouble=self._on_trouble,
        )

    def _on_kept(self, sent: object, done: Done[DayPaperPolicy]) -> None:
        """`sent` is what stood in the fields then: what was typed since stays, and is not kept yet."""
        self._policy = done.result
        if sent == (self._chosen(), self._evening.text()):
            self._on_policy(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_now(self) -> None:
        self._now.setEnabled(False)
        self._workbench.background.run(
            keep_outage_sheet.keep,
            self._workbench.desk,
            Path(self._workbench.computer.settings.day_folder),
            then=self._on_made,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_made(self, path: Path) -> None:
        self._now.setEnabled(True)
        self._banner.say(self.tr("Gemaakt: {file}").format(file=path.name), "green")

    def _on_folder(self) -> None:
        ask_folder(self, self.tr("In welke map komen de lijsten?"), self.keep_in)

    def _on_folder_kept(self, done: Done[str]) -> None:
        self._banner.clear()
        self._workbench.computer.day_folder_wanted.emit(done.result)

    def _on_stop(self) -> None:
        self._workbench.background.run(
            set_up_computer.day_lists_to,
            self._workbench.desk,
            None,
            then=self._on_folder_kept,
            trouble=self._on_trouble,
        )

    def _say_where(self) -> None:
        folder = self._workbench.computer.settings.day_folder
        told = self.tr("Ze komen in {folder}.").format(folder=folder)
        self._where.setText(told if folder else self.tr("Op deze computer is er nog geen map voor gekozen."))
        for button in (self._now, self._stop):
            button.setVisible(bool(folder))

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._both is not None and self._both.met(trouble, self._policy):
            return
        if not self._workbench.desk.house.is_demo:
            self._now.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))


def _said(policy: DayPaperPolicy) -> str:
    return f"{policy.evening:%H:%M}"
