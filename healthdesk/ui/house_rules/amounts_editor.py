"""All amounts of a right, one card each; the value of a new year goes beside the old one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.entitlement import Amount, Source
from healthdesk.records.ids import new_id
from healthdesk.ui.house_rules.amount_form import AmountForm
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, let_go, widgets_in
from healthdesk.ui.parts.text import Text


class AmountsEditor(QWidget):
    """changed: an amount came, went, or became another."""

    changed = Signal()

    def __init__(
        self, amounts: tuple[Amount, ...], today: date, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._today, self._language, self._words = today, language, "nl"
        self._inside = column(gap="medium")
        self._nothing = Text(self.tr("Dit recht heeft geen bedragen."), "muted", wraps=True)
        more = LinkButton(self.tr("Bedrag erbij"), icon="plus")
        more.clicked.connect(self._on_more)
        layout = column(self, gap="medium")
        told = self.tr(
            "Een nieuw jaar: kies “Nieuwere waarde erbij”. Het oude bedrag krijgt dan een einde. "
            "Een bedrag dat niemand nakeek, zegt nooit nee."
        )
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(self._nothing)
        layout.addLayout(self._inside)
        layout.addWidget(more)
        layout.addStretch(1)
        for one in amounts:
            self._add(one)
        self._nothing.setVisible(not amounts)
        self._tell_newer()

    # --- what others may call

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """What stands there."""
        return tuple(one.amount for one in self._forms)

    def check(self) -> bool:
        """Tell at each amount what is wrong with it; True when nothing is."""
        sound = [one.check() for one in self._forms]  # each of them says what is wrong
        return all(sound)

    def show_words(self, language: str) -> None:
        """Names in another language."""
        self._words = language
        for one in self._forms:
            one.show_words(language)

    # --- helpers

    @property
    def _forms(self) -> list[AmountForm]:
        found = widgets_in(self._inside)
        return [one for one in found if isinstance(one, AmountForm)]

    def _add(self, amount: Amount, at: int = -1) -> AmountForm:
        made = AmountForm(amount, self._today, self._language)
        made.show_words(self._words)
        made.changed.connect(self._on_changed)
        made.unwanted.connect(self._on_unwanted)
        made.renewed.connect(self._on_renewed)
        self._inside.insertWidget(at, made)
        return made

    def _tell_newer(self) -> None:
        """At each amount without an end: from when a newer value of it stands beside it."""
        told = [(one, one.amount) for one in self._forms]
        for form, mine in told:
            begins = [
                other.valid_from
                for _form, other in told
                if other.key == mine.key and other.valid_from is not None
            ]
            since = mine.valid_from or date.min
            newer = min((day for day in begins if day > since), default=None)
            form.show_newer(None if mine.valid_until is not None else newer)

    def _on_changed(self) -> None:
        self._tell_newer()
        self.changed.emit()

    def _on_more(self) -> None:
        blank = Amount(key=f"bedrag-{new_id().hex[-8:]}", label={}, value=-1.0, source=Source(name=""))
        self._came(self._add(blank))

    def _on_renewed(self) -> None:
        older = self.sender()
        if not isinstance(older, AmountForm):
            return
        newer = replace(
            older.amount,
            value=-1.0,
            extra=max(0.0, older.amount.extra),
            valid_from=self._today,
            valid_until=None,
            source=Source(name=""),
            checked_on=None,
            checked_by="",
        )
        for one in self._forms:
            if one.amount.key == newer.key:
                one.end_on(self._today - timedelta(days=1))
        self._came(self._add(newer, self._inside.indexOf(older) + 1))

    def _came(self, made: AmountForm) -> None:
        self._nothing.hide()
        made.show()
        made.first_focus().setFocus()
        self._on_changed()

    def _on_unwanted(self) -> None:
        gone = self.sender()
        if isinstance(gone, QWidget):
            let_go(self._inside, gone)
        self._nothing.setVisible(not self._forms)
        self._on_changed()
