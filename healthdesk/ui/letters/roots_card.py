"""Who may vouch for a signature: the certificates that the house trusts, put there by a coordinator."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.actions import check_signatures
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.signature import KnownRoot, SignaturePolicy
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench


class RootsCard(Card):
    """Before one is put on the list its fingerprint is shown, to be compared with who published it.

    fetched: the whole `SignaturePolicy` of the house.
    """

    fetched = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Wie mag voor een handtekening instaan"))
        self._workbench = workbench
        self._seen: KnownRoot | None = None
        self._shown: SignaturePolicy | None = None
        self._decides = may(workbench.desk.actor, Right.MANAGE_HOUSE)
        self._banner = Banner()
        self._banner.clear()
        self._rows = column(gap="small")
        self._put_on = QuietButton(self.tr("Zet een certificaat op de lijst…"), icon="plus")
        told = self.tr(
            "Een handtekening op een Belgische kaart hangt aan een certificaat van de overheid (Belgium Root "
            "CA). Haal het bij de overheid, en vergelijk de vingerafdruk met die op haar website."
        )
        self.add(Text(told, "muted", wraps=True))
        self.add(self._banner)
        self.add(self._rows)
        buttons = row()
        fill(buttons, self._put_on, None)
        self.add(buttons)
        self._put_on.setVisible(self._decides)
        self._put_on.clicked.connect(self._on_put_on)

    def fetch(self) -> None:
        """The list as it is now."""
        self._workbench.background.run(
            check_signatures.policy_of, self._workbench.desk, then=self._show, trouble=self._on_trouble
        )

    def look_at(self, path: str) -> None:
        """Read a certificate, and ask whether it is the right one."""
        self._banner.clear()
        self._workbench.background.run(
            check_signatures.look_at_root,
            Path(path),
            then=self._on_seen,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _on_put_on(self) -> None:
        kinds = (self.tr("Certificaten (*.pem *.cer *.crt *.der)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een certificaat"), kinds, self.look_at)

    def _on_seen(self, root: KnownRoot) -> None:
        told = self.tr("Vingerafdruk (SHA-256): {marks}. Geldig tot {day}.")
        dialog = ConfirmDialog(
            self.tr("Mag {name} instaan voor handtekeningen?").format(name=root.name),
            self.tr("Zet op de lijst"),
            self,
            explanation=told.format(marks=_in_groups(root.sha256), day=short_date(root.valid_until)),
            danger=False,
        )
        self._seen = root
        dialog.accepted.connect(self._on_right_one)
        dialog.open()

    def _on_right_one(self) -> None:
        if self._seen is not None:
            self._workbench.background.run(
                check_signatures.trust,
                self._workbench.desk,
                self._seen,
                then=self._on_trusted,
                trouble=self._on_trouble,
            )

    def _on_trusted(self, done: Done[SignaturePolicy]) -> None:
        told = self.tr("{name} staat op de lijst.").format(name=done.result.roots[-1].name)
        self._workbench.toasts.show(told, undo=done.undo)
        self._show(done.result)

    def _on_take_off(self) -> None:
        self._workbench.background.run(
            check_signatures.trust_no_more,
            self._workbench.desk,
            str(self.sender().property("root")),
            then=self._on_taken_off,
            trouble=self._on_trouble,
        )

    def _on_taken_off(self, done: Done[SignaturePolicy]) -> None:
        self._workbench.toasts.show(self.tr("Dat certificaat staat niet meer op de lijst."), undo=done.undo)
        self._show(done.result)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")

    # --- how it is done

    def _show(self, policy: SignaturePolicy) -> None:
        """As it is now; what did not change stays where it is, with the keyboard in it."""
        self.fetched.emit(policy)
        if policy == self._shown:
            return
        self._shown = policy
        clear(self._rows)
        if not policy.roots:
            nobody = self.tr("Nog niemand: van elke handtekening staat er voorlopig “te controleren”.")
            self._rows.addWidget(Text(nobody, wraps=True))
        for number, root in enumerate(policy.roots):
            if number:
                self._rows.addWidget(Line())
            self._rows.addLayout(self._row(root))

    def _row(self, root: KnownRoot) -> QHBoxLayout:
        line = row(gap="medium")
        words = QWidget()
        words.setProperty("look", "clear")
        both = column(words, gap="tiny")
        added = short_date(root.added_on) if root.added_on else "–"
        told = self.tr("geldig tot {day} · op de lijst gezet op {added} door {who}")
        marks = Text(_in_groups(root.sha256), "caption", wraps=True)
        marks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        both.addWidget(Text(root.name, "strong", wraps=True))
        about = told.format(day=short_date(root.valid_until), added=added, who=root.added_by or "–")
        both.addWidget(Text(about, "muted", wraps=True))
        both.addWidget(marks)
        line.addWidget(words, 1)
        if self._decides:
            name = self.tr("Haal {name} van de lijst").format(name=root.name)
            off = QuietButton(self.tr("Haal eraf"), small=True, name=name)
            off.setProperty("root", root.sha256)
            off.clicked.connect(self._on_take_off)
            line.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        return line


def _in_groups(marks: str) -> str:
    return " ".join(marks[at : at + 8] for at in range(0, len(marks), 8))
