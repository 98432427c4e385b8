"""Changes an entry of the sociale kaart, or makes a new one; each field can stay "te controleren"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from healthdesk.records.ids import new_id
from healthdesk.records.partner import OTHER_KIND, Partner
from healthdesk.records.patient import OLDEST
from healthdesk.rules.language_names import language_name
from healthdesk.rules.name_order import in_order
from healthdesk.rules.partner_fit import kind_names, languages_named, need_names
from healthdesk.rules.partner_merge import differences, merged
from healthdesk.rules.phones import show_phone
from healthdesk.ui.directory.contacts_card import ContactsCard
from healthdesk.ui.directory.places_card import PlacesCard
from healthdesk.ui.directory.said import field_names, other_names, value_said
from healthdesk.ui.directory.when_card import WhenCard
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_LINES = (
    "name",
    "programme",
    "does",
    "for_whom",
    "area",
    "excluded",
    "cost",
    "waiting",
    "how_to_refer",
    "documents",
)
_REACH = ("transport", "access", "phone", "email", "website", "only_through", "source", "note")
_LONG = {"does", "how_to_refer", "note"}
_HOW = ("phone", "email", "website", "how_to_refer", "documents", "transport", "access")
_FLAGGED = ("for_whom", "area", "cost", "waiting", *_HOW)


class PartnerForm(QWidget):
    """wanted: the `Partner` to keep. given_up: nothing is changed."""

    wanted = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._partner: Partner | None = None
        self._as_shown: Partner | None = None
        names = field_names() | other_names()
        self._title = PageTitle("")
        self._fields = {name: self._field(name, names[name]) for name in (*_LINES, *_REACH)}
        self._flags = {
            name: self._flag(names[name]) for name in (*_FLAGGED, "address_lines", "languages", "hours")
        }
        self._kind = FoldingBox()
        for code, said in sorted(
            kind_names(workbench.desk.language).items(), key=lambda item: in_order(item[1])
        ):
            self._kind.addItem(said, code)
        self._kind_field = LabeledField(names["kind"], self._kind)
        self._least = LabeledField(names["min_age"], QLineEdit())
        self._most = LabeledField(names["max_age"], QLineEdit())
        self._languages = LabeledField(
            names["languages"], QLineEdit(), hint=self.tr("bv. Nederlands, Frans, Dari")
        )
        self._address = LabeledField(names["address_lines"], _tall(3))
        self._needs = ChoiceChips(
            names["needs"],
            [Choice(code, said) for code, said in need_names(workbench.desk.language).items()],
            several=True,
        )
        self._free = ChoiceChips(
            names["free"], (Choice("yes", self.tr("gratis")), Choice("no", self.tr("niet gratis")))
        )
        self._otherwise = Text("", wraps=True)
        self._otherwise.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._otherwise_card = Card(self.tr("Wat de andere inschrijving anders zei"))
        self._otherwise_card.add(self._otherwise)
        self._contacts = ContactsCard()
        self._when, self._places = WhenCard(workbench, self._flags["hours"]), PlacesCard(workbench)
        self._keep, self._away = PrimaryButton(self.tr("Bewaren")), QuietButton(self.tr("Niet doen"))
        self._arrange()
        self._keep.clicked.connect(self.keep)
        self._away.clicked.connect(self.given_up)

    def _field(self, name: str, label: str) -> LabeledField:
        return LabeledField(label, _tall(2) if name in _LONG else QLineEdit(), required=name == "name")

    def _flag(self, label: str) -> QCheckBox:
        flag = QCheckBox(self.tr("te controleren"))
        flag.setAccessibleName(self.tr("{field}: te controleren").format(field=label))
        return flag

    def _arrange(self) -> None:
        ages = row(gap="gap")
        fill(ages, self._least, self._most)
        what, reach = Card(self.tr("Wat en voor wie")), Card(self.tr("Waar en hoe"))
        for part in (self._fields["name"], self._kind_field, self._fields["programme"], self._fields["does"]):
            what.add(part)
        what.add(Text(self._needs.accessibleName()))
        what.add(self._needs)
        self._add_flagged(what, "for_whom")
        self._add_flagged(what, "area")
        what.add(self._fields["excluded"])
        what.add(ages)
        what.add(self._languages)
        what.add(self._flags["languages"])
        what.add(self._free)
        for name in ("cost", "waiting"):
            self._add_flagged(what, name)
        reach.add(self._address)
        reach.add(self._flags["address_lines"])
        for name in _HOW:
            self._add_flagged(reach, name)
        for name in ("only_through", "source", "note"):
            reach.add(self._fields[name])
        inside = QWidget()
        inside.setProperty("look", "clear")
        both = row(inside, gap="gap")
        for cards in ((self._otherwise_card, what, self._contacts), (self._when, reach, self._places)):
            side = column(gap="gap")
            fill(side, *cards, None)
            both.addLayout(side, 1)
        scroll = self._scroll = scrolled(inside)
        head = row()
        fill(head, self._title, None, self._away, self._keep)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def _add_flagged(self, card: Card, name: str) -> None:
        card.add(self._fields[name])
        card.add(self._flags[name])

    # --- what others may call

    def begin_merged(self, kept: Partner, gone: Partner) -> QWidget:
        """Two entries as one; what the other said otherwise stands on top, to be copied."""
        first = self.begin(merged(kept, gone))
        self._title.setText(self.tr("{name}: samengevoegd").format(name=kept.name))
        names = other_names() | field_names()
        lines = [
            self.tr("{field}: {words}").format(
                field=names[name], words=value_said(self._workbench, gone, name).replace("\n", ", ")
            )
            for name in differences(kept, gone)
            if name in names
        ]
        head = self.tr("Bij {name} stond:").format(name=gone.name)
        self._otherwise.setText("\n".join([head, *lines]))
        self._otherwise_card.setVisible(bool(lines))
        self._as_shown = None  # nothing of this is kept yet
        return first

    def begin(self, partner: Partner | None) -> QWidget:
        """Show an entry to change, or an empty one; gives where the keyboard begins."""
        self._otherwise_card.hide()
        self._scroll.verticalScrollBar().setValue(0)
        made = partner or Partner(id=new_id(), key="", name="", kind=OTHER_KIND, own=True)
        self._partner = made
        self._title.setText(made.name or self.tr("Nieuwe dienst"))
        for name, field in self._fields.items():
            field.set_text(show_phone(made.phone) if name == "phone" else getattr(made, name))
            field.set_error("")
        self._kind.setCurrentIndex(max(0, self._kind.findData(made.kind)))
        self._least.set_text("" if made.min_age is None else str(made.min_age))
        self._most.set_text("" if made.max_age is None else str(made.max_age))
        reader = self._workbench.desk.language
        self._languages.set_text(", ".join(language_name(code, reader) for code in made.languages))
        self._address.set_text("\n".join(made.address_lines))
        self._when.show_partner(made)
        self._places.show_partner(made)
        self._contacts.show_partner(made)
        self._needs.show_values(made.needs)
        self._free.show_values(() if made.free is None else ("yes" if made.free else "no",))
        for name, flag in self._flags.items():
            flag.setChecked(name in made.to_check)
        for field in (self._least, self._most, self._languages):
            field.set_error("")
        self._as_shown = self._typed()
        return self._fields["name"].field

    @property
    def is_touched(self) -> bool:
        """Whether something stands here that is not kept."""
        if self._partner is None:
            return False
        unread = self._when.is_unreadable() or self._places.is_unreadable()
        return unread or self._typed() != self._as_shown

    def put_away(self) -> None:
        """What stood here was kept or given up."""
        self._partner = None

    def keep(self) -> None:
        """Ctrl+S: ask for it to be kept, when nothing is wrong."""
        if self._is_fine():
            self.wanted.emit(self._typed())

    def show_wrong(self, names: tuple[str, ...], sentence: str) -> None:
        """Say at the field what is wrong."""
        for name in names:
            if name in self._fields:
                self._fields[name].set_error(sentence)
                self._fields[name].field.setFocus()

    # --- helpers

    def _is_fine(self) -> bool:
        nameless = not self._fields["name"].text()
        self._fields["name"].set_error(self.tr("Geef de dienst een naam.") if nameless else "")
        wrong = False
        odd = self._workbench.sentence("partners.odd_age", most=OLDEST)
        for field in (self._least, self._most):
            bad = bool(field.text()) and not (field.text().isdecimal() and int(field.text()) <= OLDEST)
            field.set_error(odd if bad else "")
            wrong = wrong or bad
        if not wrong and self._least.text() and self._most.text():
            crossed = int(self._least.text()) > int(self._most.text())
            self._most.set_error(self._workbench.sentence("partners.ages_crossed") if crossed else "")
            wrong = crossed
        _known, unknown = languages_named(self._languages.text(), self._workbench.desk.language)
        words = self.tr("Deze taal is niet bekend: {name}").format(name=", ".join(unknown))
        self._languages.set_error(words if unknown else "")
        parts_fine = [self._when.check(), self._places.check()]
        return all(parts_fine) and not (nameless or wrong or unknown)

    def _typed(self) -> Partner:
        if self._partner is None:
            message = "no entry is shown"
            raise RuntimeError(message)
        known, _unknown = languages_named(self._languages.text(), self._workbench.desk.language)
        words = {name: field.text() for name, field in self._fields.items()}
        if words["phone"] == show_phone(self._partner.phone):
            words["phone"] = self._partner.phone
        hidden = tuple(name for name in self._partner.to_check if name not in self._flags)
        flagged = tuple(name for name, flag in self._flags.items() if flag.isChecked())
        free = {"yes": True, "no": False}.get(self._free.value or "")
        made = self._contacts.typed(self._places.typed(self._when.typed(self._partner)))
        return replace(
            made,
            **words,  # type: ignore[arg-type]  # all of them texts
            kind=str(self._kind.currentData()),
            min_age=_number(self._least.text()),
            max_age=_number(self._most.text()),
            languages=known,
            address_lines=tuple(line.strip() for line in self._address.text().splitlines() if line.strip()),
            needs=self._needs.values,
            free=free,
            to_check=(*hidden, *flagged),
        )


def _tall(lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * size("control"))
    return field


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
