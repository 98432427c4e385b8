"""Het huis: its name, where it is, when it is open, how its letters fold."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_house
from healthdesk.actions.desk import Done
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.house import House, IdentityLevel, OpeningHours, WindowSide
from healthdesk.rules.typed_hours import read_hours, say_hours
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.kept_said import kept_said
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, grid, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class HouseSection(AdminSection):
    """One form with one Save."""

    interests = frozenset({"house"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._house: House | None = None
        self._as_shown: tuple[str, ...] = ()
        self._fields: dict[str, LabeledField] = {}
        self._days: list[LabeledField] = []
        inside = Inside()
        page = column(inside, gap="gap")
        fill(page, self._name_card(), self._hours_card(), self._letters_card())
        page.addStretch(1)
        scroll = scrolled(inside)
        keep = PrimaryButton(self.tr("Bewaren"))
        keep.clicked.connect(self.save)
        foot = row(gap="medium")
        fill(foot, None, keep)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._both = BothSides(self._told(), self, self.workbench, self.banner)
        self._both.settled.connect(self._send)

    def _field(self, key: str, label: str) -> LabeledField:
        self._fields[key] = line_field(label)
        return self._fields[key]

    def _name_card(self) -> Card:
        card = Card(self.tr("Naam en adres, zoals op brieven"))
        table = grid(gap="large")
        for number, (key, label) in enumerate(
            (
                ("name", self.tr("Naam")),
                ("street", self.tr("Straat en nummer")),
                ("town", self.tr("Postcode en gemeente")),
                ("phone", self.tr("Telefoon")),
                ("email", self.tr("E-mail")),
                ("website", self.tr("Website")),
            )
        ):
            table.addWidget(self._field(key, label), number // 2, number % 2)
        card.add(table)
        return card

    def _hours_card(self) -> Card:
        card = Card(self.tr("Openingsuren"))
        card.add(Text(self.tr("Bijvoorbeeld 9-12, 13u30-17. Leeg: gesloten."), "muted"))
        table = grid(gap="large")
        names = (
            self.tr("maandag"),
            self.tr("dinsdag"),
            self.tr("woensdag"),
            self.tr("donderdag"),
            self.tr("vrijdag"),
            self.tr("zaterdag"),
            self.tr("zondag"),
        )
        for number, name in enumerate(names):
            field = line_field(name)
            self._days.append(field)
            table.addWidget(field, number // 3, number % 3)
        card.add(table)
        return card

    def _letters_card(self) -> Card:
        card = Card(self.tr("Afspraken van dit huis"))
        self._window = ChoiceChips(
            self.tr("Venster van de omslagen"),
            (Choice("left", self.tr("venster links")), Choice("right", self.tr("venster rechts"))),
        )
        self._identity = ChoiceChips(
            self.tr("Wat wordt gevraagd"),
            (
                Choice("full", self.tr("naam en geboortedatum")),
                Choice("pseudonym", self.tr("alleen een schuilnaam en leeftijd")),
            ),
        )
        card.add(Text(self.tr("Venster van de omslagen")))
        card.add(self._window)
        card.add(Text(self.tr("Wat wordt gevraagd van wie nieuw is")))
        card.add(self._identity)
        card.add(self._field("signing_age", self.tr("Vanaf welke leeftijd tekent iemand zelf in")))
        return card

    # --- what the page asks

    def fetch(self) -> None:
        self.workbench.background.run(
            change_house.present, self.workbench.desk, then=self._on_house, trouble=self.on_trouble
        )

    def save(self) -> bool:
        if self._house is None:
            return True
        try:
            wanted = self._typed(self._house)
        except NotAllowed as trouble:
            self.banner.say(self.workbench.sentence_for(trouble), "amber")
            return True
        self._send(wanted)
        return True

    def _send(self, wanted: House) -> None:
        self.workbench.background.run(
            change_house.change,
            self.workbench.desk,
            wanted,
            then=partial(self._on_kept, self._words()),
            trouble=self._on_refused,
        )

    def _told(self) -> Told:
        """What can differ between two desks, in words."""
        label = {key: field.label for key, field in self._fields.items()}
        plain = {key: (label[key], partial(_plain, key)) for key in ("phone", "email", "website")}
        windows = {WindowSide.LEFT: self.tr("venster links"), WindowSide.RIGHT: self.tr("venster rechts")}
        asked = {
            IdentityLevel.FULL: self.tr("naam en geboortedatum"),
            IdentityLevel.PSEUDONYM: self.tr("alleen een schuilnaam en leeftijd"),
        }
        return {
            "name": (label["name"], partial(_plain, "name")),
            "address_lines": (f"{label['street']}, {label['town']}", _address),
            **plain,
            "opening_hours": (self.tr("Openingsuren"), self._hours_said),
            "window_side": (self.tr("Venster van de omslagen"), lambda one: windows[one.window_side]),
            "identity_default": (
                self.tr("Wat wordt gevraagd van wie nieuw is"),
                lambda one: asked[one.identity_default],
            ),
            "signing_age": (label["signing_age"], partial(_plain, "signing_age")),
        }

    def _hours_said(self, house: House) -> str:
        days = ((day.label, _open_on(house, number)) for number, day in enumerate(self._days))
        return ", ".join(f"{day} {hours}" for day, hours in days if hours)

    def has_unsaved(self) -> bool:
        return self._house is not None and self._words() != self._as_shown

    def _words(self) -> tuple[str, ...]:
        """Everything in the form, to see whether somebody typed."""
        fields = (*self._fields.values(), *self._days)
        return (*(field.text() for field in fields), *self._window.values, *self._identity.values)

    def _typed(self, house: House) -> House:
        text = {key: field.text() for key, field in self._fields.items()}
        lines = tuple(line for line in (text["street"], text["town"]) if line)
        hours = [
            OpeningHours(weekday, opens, closes)
            for weekday, field in enumerate(self._days)
            if field.text()
            for opens, closes in read_hours(field.text())
        ]
        age = text["signing_age"]
        if not age.isdecimal() or not 10 <= int(age) <= 18:
            raise NotAllowed("house.signing_age", fields=("signing_age",))
        return replace(
            house,
            name=text["name"],
            address_lines=lines,
            phone=text["phone"] or None,
            email=text["email"] or None,
            website=text["website"] or None,
            opening_hours=tuple(hours),
            window_side=WindowSide(self._window.value or house.window_side.value),
            identity_default=IdentityLevel(self._identity.value or house.identity_default.value),
            signing_age=int(age),
        )

    # --- slots

    def _on_house(self, house: House) -> None:
        """How the house is now; what is half typed stays, saving it says what changed meanwhile."""
        if house != self._house and not self.has_unsaved():
            self._show(house)

    def _show(self, house: House) -> None:
        self._house = house
        self.banner.clear()
        lines = (*house.address_lines, "", "")
        values = {
            "name": house.name,
            "street": lines[0],
            "town": lines[1],
            "phone": house.phone or "",
            "email": house.email or "",
            "website": house.website or "",
            "signing_age": str(house.signing_age),
        }
        for key, value in values.items():
            self._fields[key].set_text(value)
        for weekday, field in enumerate(self._days):
            field.set_text(_open_on(house, weekday))
        self._window.show_values((house.window_side.value,))
        self._identity.show_values((house.identity_default.value,))
        self._as_shown = self._words()

    def _on_kept(self, sent: tuple[str, ...], done: Done[House]) -> None:
        """`sent` is what stood in the form then: what was typed since stays, and is not kept yet."""
        if self._words() != sent:
            self._house, self._as_shown = done.result, sent
            self.banner.clear()
        else:
            self._show(done.result)
        self.workbench.toasts.show(kept_said(done, self.tr("Het huis is bewaard.")), undo=done.undo)

    def _on_refused(self, trouble: Trouble) -> None:
        if not self._both.met(trouble, self._house):
            self.on_trouble(trouble)


def _plain(name: str, house: House) -> str:
    return str(getattr(house, name) or "")


def _address(house: House) -> str:
    return ", ".join(house.address_lines)


def _open_on(house: House, weekday: int) -> str:
    return say_hours([(one.opens, one.closes) for one in house.opening_hours if one.weekday == weekday])
