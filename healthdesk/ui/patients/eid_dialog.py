"""Reading an identity card or a `.eid` file, and choosing what of it goes into the form."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import read_eid
from healthdesk.errors import Trouble
from healthdesk.rules.eid_facts import CardFact, proposals
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.progress import Progress, Stopped
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.proposal_table import ProposalTable, ProposedLine
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said_fields import field_names, sex_names


class EidDialog(RoomyDialog):
    """Opens on the card. In an empty form all is filled in at once; else each field has its tick.

    taken: a dict of the form's fields to the texts that go there, and the sentences of what is odd.
    """

    taken = Signal(object, object)

    def __init__(
        self, workbench: Workbench, shown: Mapping[str, str], parent: QWidget | None = None, *, at_once: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._shown, self._at_once = workbench, shown, at_once
        self._facts: tuple[CardFact, ...] = ()
        self._table: ProposalTable | None = None
        self._ticket: Ticket | None = None
        self._progress: Progress | None = None
        self.setWindowTitle(self.tr("Lees eID"))
        self.setMinimumWidth(size("form"))
        self._banner = Banner(closable=False)
        self._told = Text("", "muted", wraps=True)
        self._face = QWidget()
        self._place = column(self._face)
        self._file = QuietButton(self.tr("Uit een .eid-bestand…"))
        self._again = QuietButton(self.tr("Lees de kaart"))
        self._away = QuietButton(self.tr("Sluiten"))
        self._take = PrimaryButton(self.tr("Neem over"))
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner, self._told)
        layout.addWidget(self._face, 1)
        foot = row()
        fill(foot, self._file, self._again, None, self._away, self._take)
        layout.addLayout(foot)
        self._file.clicked.connect(self._on_file)
        self._again.clicked.connect(self.read_card)
        self._away.clicked.connect(self.reject)
        self._take.clicked.connect(self._on_take)
        self.finished.connect(self._on_finished)
        self._take.hide()

    # --- what others may call

    def read_card(self) -> None:
        """Read what is in the reader; away from the screen's thread, and to be stopped at any moment."""
        self._reset()
        self._progress = Progress(self)
        name = self.tr("De kaart wordt gelezen. Laat ze zitten.")
        self._place.addWidget(ProgressPanel(self._progress, name))
        self._again.setEnabled(False)
        self._ticket = self._workbench.background.run(
            read_eid.from_card,
            self._workbench.desk,
            self._workbench.computer.settings.eid_module,
            self._progress.report,
            then=self._on_facts,
            trouble=self._on_trouble,
            lane="slow",
        )

    def read_file(self, path: str) -> None:
        """Read a file that the viewer saved."""
        self._reset()
        self._ticket = self._workbench.background.run(
            read_eid.from_file,
            self._workbench.desk,
            Path(path),
            then=self._on_facts,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _on_file(self) -> None:
        kinds = (self.tr("Identiteitskaart (*.eid)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een .eid-bestand"), kinds, self.read_file)

    def _on_facts(self, found: tuple[CardFact, ...]) -> None:
        self._reset()
        self._facts = found
        lines = self._lines()
        if self._at_once and not any(line.was for line in lines):
            self._hand_over(tuple(line.key for line in lines))
            return
        if not lines:
            self._banner.say(self.tr("Alles van de kaart staat er al zo."), "green")
            self._say_doubts()
            return
        self._told.setText(self.tr("Niets wordt overschreven zonder dat je het aankruist."))
        self._told.show()
        self._say_doubts()
        self._table = ProposalTable(lines, (self.tr("In het formulier"), self.tr("Op de kaart")))
        self._place.addWidget(self._table, 1)
        self._face.setMinimumHeight(size("command_list"))
        self._take.show()
        self._take.setFocus()

    def _lines(self) -> tuple[ProposedLine, ...]:
        names, doubts = self._names(), self._doubts()
        return tuple(
            ProposedLine(
                one.target,
                names.get(one.target, one.target),
                self._said(one.target, one.was),
                self._said(one.target, one.becomes),
                doubts.get(one.target, ""),
            )
            for one in proposals(self._facts, self._shown)
        )

    def _doubts(self) -> dict[str, str]:
        return {
            one.field: self._workbench.sentence(one.doubt, **dict(one.values))
            for one in self._facts
            if one.doubt
        }

    def _say_doubts(self) -> None:
        """Those of fields that could not be read stand in no line of the table."""
        shown = {line.key for line in self._lines()}
        odd = [said for field, said in self._doubts().items() if field not in shown]
        if odd:
            self._banner.say(" ".join(odd), "amber")

    def _on_take(self) -> None:
        if self._table is not None:
            self._hand_over(self._table.chosen)

    def _hand_over(self, fields: tuple[str, ...]) -> None:
        texts = {one.field: one.text for one in self._facts if one.field in fields}
        read = {one.field for one in self._facts if one.text}
        odd = tuple(said for field, said in self._doubts().items() if field in fields or field not in read)
        self.taken.emit(texts, odd)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._reset()
        if not isinstance(trouble, Stopped):
            self._banner.say(self._workbench.sentence_for(trouble), "amber")
        self._again.setFocus()

    def _on_finished(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        if self._progress is not None:
            self._progress.stop()

    # --- how it is done

    def _reset(self) -> None:
        self._on_finished()
        self._ticket = self._progress = self._table = None
        clear(self._place)
        self._face.setMinimumHeight(0)
        self._banner.clear()
        self._told.hide()
        self._take.hide()
        self._again.setEnabled(True)
        self.fit()

    def _names(self) -> dict[str, str]:
        return field_names() | {
            "national_number": self.tr("Rijksregister- of BIS-nummer"),
            "street": self.tr("Straat, nummer en bus"),
            "postcode": self.tr("Postcode"),
            "town": self.tr("Gemeente"),
        }

    def _said(self, field: str, text: str) -> str:
        return sex_names().get(text, text) if field == "sex" else text
