"""What the referral says: to be written until it leaves, only to be read afterwards."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.house import HouseKind
from healthdesk.records.referral import Direction, Referral, Urgency
from healthdesk.rules.referral_due import answer_days, shipped_terms
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import urgency_word

WORDS = ("reason", "question", "background", "context")
WRITTEN = (*WORDS, "urgency", "at_request", "own_hands", "bridging")
"""All that is typed or chosen here."""


class WordsCard(Card):
    """Fields while it is a draft, plain words once it left.

    kept: keep what stands here (a `Referral`). touched: something was typed or put back.
    """

    kept = Signal(object)
    touched = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Wat de brief zegt"))
        self._workbench = workbench
        self._one: Referral | None = None
        self._left: dict[UUID, tuple[Referral, Referral]] = {}
        """As they were, and what was half typed over that: of others, and of one that left meanwhile."""
        self._terms = shipped_terms()
        self._fields = {name: self._field(label, tall) for name, label, tall in self._asked()}
        self._urgency = ChoiceChips(
            self.tr("Hoe snel is een antwoord nodig"),
            [Choice(one.value, self._urgency_said(one)) for one in Urgency],
        )
        self._at_request = QCheckBox(self.tr("De persoon vroeg er zelf om"))
        self._own_hands = QCheckBox(self.tr("De persoon neemt de brief zelf mee"))
        self._bridging = QCheckBox(self.tr("De gesprekken hier gaan door tot de partner kan starten"))
        self._keep = QuietButton(self.tr("Bewaren"), small=True)
        self.add_to_head(self._keep)
        self._form = QWidget()
        self._read = QWidget()
        self._read_layout = column(self._read, gap="tiny")
        self.add(self._form)
        self.add(self._read)
        self._arrange()
        self._connect()

    def _asked(self) -> tuple[tuple[str, str, int], ...]:
        return (
            ("reason", self.tr("Reden van de verwijzing"), 2),
            ("question", self.tr("Vraag aan de partner"), 2),
            ("background", self.tr("Wat al gebeurde"), 3),
            ("context", self.tr("Gezin, school, werk"), 2),
        )

    def _field(self, label: str, lines: int) -> LabeledField:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(lines * size("control"))
        text.textChanged.connect(self._on_touched)
        return LabeledField(label, text, required=label in {self._asked()[0][1], self._asked()[1][1]})

    def _arrange(self) -> None:
        layout = column(self._form, gap="medium")
        for field in self._fields.values():
            layout.addWidget(field)
        layout.addWidget(Text(self.tr("Hoe snel is een antwoord nodig")))
        layout.addWidget(self._urgency)
        for box in (self._at_request, self._own_hands, self._bridging):
            layout.addWidget(box)

    def _connect(self) -> None:
        self._urgency.picked.connect(self._on_touched)
        for box in (self._at_request, self._own_hands, self._bridging):
            box.toggled.connect(self._on_touched)
        self._keep.clicked.connect(self.keep)

    # --- what others may call

    def show_file(self, file: ReferralFile) -> None:
        """The words of a referral; what was half typed stays, unless it is another one."""
        one = file.line.referral
        same = self._one is not None and self._one.id == one.id
        may_write = may(self._workbench.desk.actor, Right.MAKE_REFERRALS)
        writable = one.state in UNSENT and one.direction is Direction.OUTGOING and may_write
        if same and self.is_touched and writable:
            # Her words go on top of the newest version; a clash is shown when they are kept.
            return
        if self._one is not None and self.is_touched:
            self._left[self._one.id] = self._one, self.typed()
        before, typed = self._left.get(one.id, (one, one))
        if writable or _written(typed) == _written(one):
            self._left.pop(one.id, None)
        self._one, self._terms = before if writable else one, file.terms
        self._urgency.offer([Choice(each.value, self._urgency_said(each)) for each in Urgency])
        self._form.setVisible(writable)
        self._read.setVisible(not writable)
        self._keep.setVisible(writable)
        if writable:
            self._fill(typed)
        else:
            self._tell(one)
        self.touched.emit()

    def take_as_kept(self, sent: Referral, kept: Referral) -> None:
        """What was sent is kept, perhaps with words of a colleague; what was typed since stays."""
        if self._one is not None and self._one.id == kept.id and not self._form.isHidden():
            rest = _since(self.typed(), sent, kept)
            self._one = kept
            if self.typed() != rest:
                self._fill(rest)
            self._on_touched()
        elif kept.id in self._left:
            rest = _since(self._left.pop(kept.id)[1], sent, kept)
            if rest != kept:
                self._left[kept.id] = kept, rest

    @property
    def is_touched(self) -> bool:
        """Whether something stands here that is not kept."""
        return self._one is not None and not self._form.isHidden() and self.typed() != self._one

    @property
    def holds_words(self) -> bool:
        """Whether something is not kept, here or of a referral that was open before."""
        return self.is_touched or bool(self._left)

    @property
    def base(self) -> Referral | None:
        """The referral as it was when the typing began."""
        return self._one

    def typed(self) -> Referral:
        """The referral with the words as they stand here."""
        if self._one is None:
            message = "no referral is shown"
            raise RuntimeError(message)
        words = {name: field.text() for name, field in self._fields.items()}
        return replace(
            self._one,
            **words,  # type: ignore[arg-type]  # four texts
            urgency=Urgency(self._urgency.value or self._one.urgency),
            at_request=self._at_request.isChecked(),
            own_hands=self._own_hands.isChecked(),
            bridging=self._bridging.isChecked(),
        )

    def label_of(self, name: str) -> str:
        """What a field is called."""
        return self._fields[name].label

    def show_wrong(self, names: tuple[str, ...]) -> None:
        """Point at the fields that are lacking."""
        for name, field in self._fields.items():
            field.set_error(self.tr("Nog in te vullen.") if name in names else "")
        first = next((self._fields[name] for name in names if name in self._fields), None)
        if first is not None:
            first.field.setFocus()

    def keep(self) -> None:
        """Ctrl+S, or leaving with another step."""
        if self.is_touched:
            self.kept.emit(self.typed())

    # --- slots and helpers

    def _on_touched(self, *_what: object) -> None:
        self._keep.setEnabled(self.is_touched)
        for field in self._fields.values():
            if field.text():
                field.set_error("")
        self.touched.emit()

    def _fill(self, one: Referral) -> None:
        for name, field in self._fields.items():
            field.set_text(getattr(one, name))
            field.set_error("")
        self._urgency.show_values((one.urgency.value,))
        tejo = self._workbench.desk.house.kind is HouseKind.TEJO
        for box, on in (
            (self._at_request, one.at_request),
            (self._own_hands, one.own_hands),
            (self._bridging, one.bridging),
        ):
            box.setChecked(on)
        self._at_request.setVisible(tejo or one.at_request)
        self._keep.setEnabled(self.is_touched)

    def _tell(self, one: Referral) -> None:
        clear(self._read_layout)
        for name, label, _lines in self._asked():
            words = getattr(one, name)
            if words:
                self._read_layout.addWidget(Text(label, "caption"))
                self._read_layout.addWidget(Text(words, wraps=True))
        told = [self._urgency_said(one.urgency)]
        if one.own_hands:
            told.append(self.tr("brief zelf meegenomen"))
        if one.at_request:
            told.append(self.tr("op eigen vraag"))
        self._read_layout.addWidget(Text(" · ".join(told), "caption", wraps=True))
        if one.id in self._left:
            self._tell_not_kept(one, self._left[one.id][1])

    def _tell_not_kept(self, one: Referral, typed: Referral) -> None:
        """A colleague was first: what was typed can still be read and copied, until it may go."""
        words = self.tr("Dit typte je nog. Het is niet bewaard: een collega was je voor.")
        self._read_layout.addWidget(Text(words, "error", wraps=True))
        for name in WRITTEN:
            if getattr(typed, name) != getattr(one, name):
                said = Text(self._said(name, typed), wraps=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._read_layout.addWidget(said)
        gone = QuietButton(self.tr("Dit mag weg"), small=True)
        gone.clicked.connect(self._on_gone)
        self._read_layout.addWidget(gone, 0, Qt.AlignmentFlag.AlignLeft)

    def _said(self, name: str, typed: Referral) -> str:
        if name in self._fields:
            return str(getattr(typed, name))
        if name == "urgency":
            return self._urgency_said(typed.urgency)
        boxes = {"at_request": self._at_request, "own_hands": self._own_hands, "bridging": self._bridging}
        return boxes[name].text()

    def _on_gone(self) -> None:
        if self._one is not None:
            self._left.pop(self._one.id, None)
            self._tell(self._one)
            self.touched.emit()

    def _urgency_said(self, urgency: Urgency) -> str:
        days = answer_days(urgency, self._terms)
        if urgency is Urgency.STAT:
            return urgency_word(urgency)
        return self.tr("{word} · {days} dagen").format(word=urgency_word(urgency), days=days)


def _written(one: Referral) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in WRITTEN)


def _since(typed: Referral, sent: Referral, kept: Referral) -> Referral:
    """What is kept, with what was typed after it was sent there."""
    later = {name for name in WRITTEN if getattr(typed, name) != getattr(sent, name)}
    return replace(kept, **{name: getattr(typed, name) for name in later})
