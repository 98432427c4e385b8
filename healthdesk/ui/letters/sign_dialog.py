"""Signing a letter with a card before it leaves: whose card, how many sign, the PIN, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions import check_signatures, sign_letter
from healthdesk.actions.draw_letter import Preview
from healthdesk.actions.sign_letter import Hand, Signing
from healthdesk.errors import Trouble
from healthdesk.records.signature import PinAsked, SignaturePolicy, SigningKey
from healthdesk.rules.calendar_addresses import host_of
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.progress import Progress, Stopped
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField


class SignDialog(RoomyDialog):
    """Opens on the cards that are in a reader. Whatever goes wrong, the letter stays as it is.

    signed: the `Signing` in which everybody signed.
    """

    signed = Signal(object)

    def __init__(self, workbench: Workbench, shown: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Onderteken met een kaart"))
        self.setMinimumWidth(size("dialog"))
        self._workbench, self._shown = workbench, shown
        self._signing: Signing | None = None
        self._keys: tuple[SigningKey, ...] = ()
        self._ticket: Ticket | None = None
        self._progress: Progress | None = None
        self._banner = Banner(closable=False)
        self._so_far = Text("", wraps=True)
        self._work = QWidget()
        self._work_place = column(self._work)
        self._key = ChoiceChips(self.tr("Met welke kaart"), upright=True, names=True)
        self._told = Text("", wraps=True)
        self._number = Text("", "muted", wraps=True)
        self._pin_box = PasswordField()
        self._pin = LabeledField(self.tr("PIN van de kaart"), self._pin_box)
        self._by_card = Text("", "muted", wraps=True)
        self._stamps: str | None = None  # not known yet: nobody signs without the stamp the house asks for
        self._stamp = QCheckBox()
        self._stamp.setChecked(True)
        self._places_label = Text(self.tr("Hoeveel mensen tekenen deze brief"))
        self._places = ChoiceChips(
            self._places_label.text(),
            [Choice(str(one), str(one)) for one in range(1, sign_letter.MOST + 1)],
            pills=True,
        )
        self._places.show_values(("1",))
        self._again = QuietButton(self.tr("Zoek de kaart"), icon="refresh")
        self._away = QuietButton(self.tr("Niet doen"))
        self._sign = PrimaryButton(self.tr("Onderteken"), icon="key")
        self._arrange()
        self._connect()
        self._show_keys(())

    def _arrange(self) -> None:
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner, self._so_far, self._work)
        fill(layout, self._key, self._told, self._places_label, self._places, self._pin, self._by_card)
        fill(layout, self._stamp, self._number)
        foot = row(gap="medium")
        fill(foot, self._again, None, self._away, self._sign)
        layout.addStretch(1)
        layout.addLayout(foot)
        self._so_far.hide()

    def _connect(self) -> None:
        self._again.clicked.connect(self.look_for_cards)
        self._away.clicked.connect(self.reject)
        self._sign.clicked.connect(self._on_sign)
        self._key.picked.connect(self._on_key)
        self._places.picked.connect(self._on_places)
        self._pin_box.textEdited.connect(self._on_typed)
        self._pin_box.returnPressed.connect(self._on_sign)
        self.finished.connect(self._on_finished)

    # --- what others may call

    def look_for_cards(self) -> None:
        """Ask the readers; away from the screen's thread."""
        self._banner.clear()
        self._show_keys(())
        self._busy(self.tr("De kaartlezer wordt bekeken…"))
        self._workbench.background.run(
            check_signatures.policy_of,
            self._workbench.desk,
            then=self._on_policy,
            trouble=self._on_no_policy,
        )
        self._ticket = self._workbench.background.run(
            sign_letter.keys,
            self._workbench.desk,
            self._workbench.computer.settings.eid_module,
            then=self._on_keys,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _on_keys(self, found: tuple[SigningKey, ...]) -> None:
        self._rest()
        self._show_keys(found)
        (self._pin_box if self._pin.isVisible() else self._sign).setFocus()

    def _on_policy(self, policy: SignaturePolicy) -> None:
        self._stamps = policy.stamps
        told = self.tr("Met een tijdstempel van {host}")
        self._stamp.setText(told.format(host=host_of(policy.stamps)))
        self._show_key()

    def _on_no_policy(self, trouble: Trouble) -> None:
        """The search for cards goes on; looking again asks this once more too."""
        self._banner.say(self._workbench.sentence_for(trouble), "amber")

    def _on_key(self) -> None:
        self._show_key()

    def _on_places(self) -> None:
        if self._places.value is None:
            self._places.show_values(("1",))

    def _on_typed(self) -> None:
        self._sign.setEnabled(self._may_sign())

    def _on_sign(self) -> None:
        key = self._chosen
        if key is None or self._stamps is None or not self._may_sign():
            return
        self._banner.clear()
        by_card = self.tr("De kaart tekent. Typ de PIN waar de kaart hem vraagt, en laat ze zitten.")
        name = by_card if key.pin is PinAsked.BY_CARD else self.tr("De kaart tekent. Laat ze zitten.")
        report, pin = self._busy(name).report, self._pin_box.text()
        self._pin_box.clear()
        desk, module = self._workbench.desk, self._workbench.computer.settings.eid_module
        hand = Hand(key, pin, module, self._stamps if self._stamp.isChecked() else "")
        first = self._signing is None
        self._ticket = self._workbench.background.run(
            sign_letter.sign_first if first else sign_letter.sign,
            desk,
            *((self._shown, int(self._places.value or "1")) if first else (self._signing,)),
            hand,
            report,
            then=self._on_signed,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_signed(self, signing: Signing) -> None:
        self._rest()
        self._signing = signing
        if signing.is_complete:
            self.signed.emit(signing)
            self.accept()
            return
        told = self.tr("{names} heeft getekend. Steek nu de volgende kaart in de lezer.")
        self._so_far.setText(told.format(names=", ".join(signing.names)))
        self._so_far.show()
        self._show_keys(())
        self._again.setFocus()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._rest()
        if not isinstance(trouble, Stopped):
            self._banner.say(self._workbench.sentence_for(trouble), "amber")
        (self._pin_box if self._pin.isVisible() else self._again).setFocus()

    def _on_finished(self) -> None:
        self._pin_box.clear()
        if self._ticket is not None:
            self._ticket.cancel()
        if self._progress is not None:
            self._progress.stop()

    # --- how it is done

    @property
    def _chosen(self) -> SigningKey | None:
        if len(self._keys) == 1:
            return self._keys[0]
        return next((one for one in self._keys if _named(one) == self._key.value), None)

    def _may_sign(self) -> bool:
        key, busy = self._chosen, self._progress is not None or self._stamps is None
        return key is not None and not busy and (key.pin is PinAsked.BY_CARD or bool(self._pin_box.text()))

    def _show_keys(self, keys: tuple[SigningKey, ...]) -> None:
        self._keys = keys
        self._key.offer([Choice(_named(one), one.name) for one in keys])
        self._key.show_values(())
        self._key.setVisible(len(keys) > 1)
        self._show_key()

    def _show_key(self) -> None:
        key = self._chosen
        first = self._signing is None
        for part in (self._told, self._places_label, self._places):
            part.setVisible(key is not None and (part is self._told or first))
        self._pin.setVisible(key is not None and key.pin is PinAsked.HERE)
        self._by_card.setVisible(key is not None and key.pin is PinAsked.BY_CARD)
        self._number.setVisible(key is not None and key.tells_number)
        self._stamp.setVisible(key is not None and bool(self._stamps))
        self._sign.setEnabled(self._may_sign())
        if key is None:
            return
        told = self.tr("{name}. {issuer} staat ervoor in, tot {day}.")
        self._told.setText(told.format(name=key.name, issuer=key.issuer, day=short_date(key.valid_until)))
        self._by_card.setText(self.tr("De PIN vraagt de kaart of de lezer zo meteen zelf."))
        self._number.setText(
            self.tr(
                "In het certificaat van deze kaart staat een nummer van wie tekent, op een Belgische kaart "
                "het rijksregisternummer. Wie de brief krijgt, kan het lezen."
            )
        )

    def _busy(self, what: str) -> Progress:
        self._progress = progress = Progress(self)
        clear(self._work_place)
        self._work_place.addWidget(ProgressPanel(progress, what))
        self._again.setEnabled(False)
        self._sign.setEnabled(False)
        return progress

    def _rest(self) -> None:
        self._ticket = self._progress = None
        clear(self._work_place)
        self._again.setEnabled(True)
        self._sign.setEnabled(self._may_sign())
        self.fit()


def _named(key: SigningKey) -> str:
    return f"{key.card}/{key.key}"
