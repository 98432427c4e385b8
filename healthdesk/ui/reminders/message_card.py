"""The reminder of the talk that was chosen: to whom, by which way, in which words, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.show_outbox import ReminderSheet
from healthdesk.records.patient import ContactKind
from healthdesk.records.reminder import OutboxLine, OutboxState, ReminderWay
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.buttons import LinkButton, NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.said import state_word, way_said, where

_OPEN = frozenset({OutboxState.TO_SEND, OutboxState.FAILED})
_LINES = 4


class MessageCard(Card):
    """person_wished: her file. wish_wished: what she wants of reminders. skip_wished: not needed.

    hand_wished: a `ReminderWay` that the desk used itself, and whether she was told in person.
    mail_wished: through the mail server.
    """

    person_wished = Signal()
    wish_wished = Signal()
    skip_wished = Signal()
    hand_wished = Signal(object, bool)
    mail_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._line: OutboxLine | None = None
        self._sheet: ReminderSheet | None = None
        self._has_server = False
        self._nobody = Text(self.tr("Kies een afspraak in de lijst."), "muted", wraps=True)
        self._name, self._tag = NameLink(""), Tag("")
        self._name.clicked.connect(self.person_wished)
        head = row(gap="small")
        head.addWidget(self._name, 1)
        head.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._when, self._rule = Text("", "muted", wraps=True), Text("", "strong", wraps=True)
        self._told = Text("", wraps=True)
        self._way = ChoiceChips(self.tr("Langs welke weg"), names=True)
        self._way.picked.connect(self._on_way)
        self._mind = Text("", "strong", wraps=True)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(_LINES * size("small_control"))
        self._words.setAccessibleName(self.tr("Tekst van de herinnering"))
        self._language = Text("", "caption")
        self._buttons = QWidget()
        self._buttons.setProperty("look", "clear")
        self._wish = LinkButton(self.tr("Wat deze persoon wil…"))
        self._wish.clicked.connect(self.wish_wished)
        self.add(self._nobody)
        self.add(head)
        for part in (self._when, self._rule, self._told, self._way, self._mind, self._words):
            self.add(part)
        self.add(self._language)
        self.add(self._buttons)
        self.add(self._wish)
        self._make_buttons()
        self.show_line(None)

    def _make_buttons(self) -> None:
        flow = FlowLayout(self._buttons)
        self._mail = PrimaryButton(self.tr("Verstuur e-mail"), small=True, icon="mail")
        self._spoke = PrimaryButton(self.tr("Gebeld en gezegd"), small=True)
        self._left_word = QuietButton(self.tr("Boodschap gelaten"), small=True)
        self._sent = PrimaryButton("", small=True)
        self._copy = QuietButton(self.tr("Kopieer tekst"), small=True)
        self._number = QuietButton("", small=True)
        self._skip = QuietButton(self.tr("Niet nodig"), small=True)
        self._mail.clicked.connect(self.mail_wished)
        self._spoke.clicked.connect(self._on_spoke)
        self._left_word.clicked.connect(self._on_sent)
        self._sent.clicked.connect(self._on_sent)
        self._copy.clicked.connect(self._on_copy)
        self._number.clicked.connect(self._on_number)
        self._skip.clicked.connect(self.skip_wished)
        for button in (self._copy, self._number, self._mail, self._spoke, self._sent, self._left_word):
            flow.addWidget(button)
        flow.addWidget(self._skip)

    # --- what others may call

    def show_line(self, line: OutboxLine | None, *, has_server: bool = False) -> None:
        """The talk that is chosen; its words and ways follow with `show_sheet`."""
        other = line is None or self._line is None
        other = other or line.key != self._line.key  # type: ignore[union-attr]
        self._line, self._has_server = line, has_server
        if other:
            self._sheet = None
        self._show()

    def show_sheet(self, sheet: ReminderSheet) -> None:
        """Its words and ways; a way that was picked for it stays picked.

        Where the file says how she may be reached, no way stands ready: somebody reads that first.
        """
        is_same = self._sheet is not None and self._sheet.ways == sheet.ways
        kept = self._way.value if is_same else None
        self._sheet = sheet
        self._way.offer(Choice(str(n), way_said(one)) for n, one in enumerate(sheet.ways))
        ready = () if sheet.rule else ("0",)
        self._way.show_values(ready if kept is None else (kept,))
        self._show()

    @property
    def chosen_way(self) -> ReminderWay | None:
        """The way that is picked."""
        if self._sheet is None or not self._sheet.ways or self._way.value is None:
            return None
        return self._sheet.ways[int(self._way.value)]

    # --- showing

    def _show(self) -> None:
        line, sheet = self._line, self._sheet
        self._nobody.setVisible(line is None)
        for part in (self._name, self._tag, self._when, self._wish):
            part.setVisible(line is not None)
        may_go = line is not None and sheet is not None and line.state in _OPEN
        way = self.chosen_way
        self._way.setVisible(may_go and sheet is not None and bool(sheet.ways))
        self._words.setVisible(may_go)
        self._language.setVisible(may_go)
        self._say(self._rule, "" if line is None else line.rule)
        self._say(self._told, "" if line is None else self._explained(line))
        choose = "" if sheet is None or not sheet.ways else self.tr("Kies eerst langs welke weg.")
        self._say(self._mind, "" if not may_go else choose if way is None else way.rule)
        if line is not None:
            self._show_head(line)
        if sheet is not None:
            if self._words.toPlainText() != sheet.words:  # or what she selected would be so no more
                self._words.setPlainText(sheet.words)
            self._language.setText(language_name(sheet.language, self._workbench.desk.language))
        self._show_buttons(line, way if may_go else None)

    def _show_head(self, line: OutboxLine) -> None:
        desk = self._workbench.desk
        local = line.line.appointment.starts_at.astimezone(desk.clock.zone)
        self._name.setText(with_age(line.line.person, line.line.age))
        self._tag.show_state(*state_word(line.state))
        day = near_date(local.date(), desk.clock.today())
        self._when.setText(" · ".join((f"{day} {clock_time(local)}", line.line.therapist)))

    def _show_buttons(self, line: OutboxLine | None, way: ReminderWay | None) -> None:
        kind = None if way is None else way.kind
        by_server = way is not None and way.by_server and self._has_server and self._is_first(way)
        self._mail.setVisible(by_server)
        self._spoke.setVisible(kind is ContactKind.PHONE)
        self._left_word.setVisible(kind is ContactKind.PHONE)
        by_hand = kind in {ContactKind.SMS, ContactKind.EMAIL} and not by_server
        for button in (self._sent, self._copy, self._number):
            button.setVisible(by_hand)
        self._sent.setText(self.tr("Sms gestuurd") if kind is ContactKind.SMS else self.tr("E-mail gestuurd"))
        self._number.setText(
            self.tr("Kopieer nummer") if kind is ContactKind.SMS else self.tr("Kopieer adres")
        )
        waits = _OPEN | {OutboxState.NO_WAY}
        self._skip.setVisible(line is not None and self._sheet is not None and line.state in waits)
        self._buttons.setVisible(way is not None or not self._skip.isHidden())

    def _is_first(self, way: ReminderWay) -> bool:
        return self._sheet is not None and self._sheet.ways[:1] == (way,)

    def _explained(self, line: OutboxLine) -> str:
        if line.state is OutboxState.NO_WAY:
            return self.tr("Geen nummer of adres dat veilig is. Zeg het de volgende keer in het huis zelf.")
        if line.state is OutboxState.NOT_WANTED and line.latest is None:
            return self.tr("Deze persoon wil geen herinneringen.")
        if line.state is OutboxState.CHANGED and line.latest is not None:
            desk = self._workbench.desk
            local = line.latest.for_moment.astimezone(desk.clock.zone)
            moment = f"{near_date(local.date(), desk.clock.today())} {clock_time(local)}"
            told = self.tr("Herinnerd aan {moment}; daarna werd de afspraak afgezegd. Weet deze persoon het?")
            return told.format(moment=moment)
        return ""

    def _say(self, label: Text, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    # --- slots

    def _on_way(self, _values: object) -> None:
        if self._way.value is None and self._sheet is not None and not self._sheet.rule:
            self._way.show_values(("0",))
        self._show()

    def _on_spoke(self) -> None:
        if (way := self.chosen_way) is not None:
            self.hand_wished.emit(way, True)

    def _on_sent(self) -> None:
        if (way := self.chosen_way) is not None:
            self.hand_wished.emit(way, False)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())

    def _on_number(self) -> None:
        if (way := self.chosen_way) is not None:
            QGuiApplication.clipboard().setText(where(way.to, way.kind))
